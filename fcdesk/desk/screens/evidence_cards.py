"""The evidence of the selected claim: a card for each piece, in the checker's order."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from fcdesk.cases.model import Case, Claim
from fcdesk.desk.evidence_words import also_words, files_words, grade_words, stance_words
from fcdesk.desk.lines import listed
from fcdesk.desk.models.evidence_rows import EvidenceRow, evidence_rows, placed, stepped
from fcdesk.desk.models.lists import RowsModel
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.elided_button import ElidedButton
from fcdesk.desk.widgets.evidence_list import EvidenceDelegate, EvidenceList


class EvidenceModel(RowsModel[EvidenceRow]):
    """Pieces of evidence that can be dragged."""

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags


class EvidenceCards(QWidget):
    """A claim's evidence, and the way to more. It asks for what is to be done; it does nothing itself."""

    asked = Signal()
    opened = Signal(str)
    deleted = Signal(str)
    unlinked = Signal(str)
    ordered = Signal(list)  # the ids of all evidence of the claim
    files_asked = Signal(str)
    elsewhere_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.model = EvidenceModel(spoken)
        self._delegate = EvidenceDelegate(appearance)
        self.list = EvidenceList(self._delegate)
        self.add_button = QPushButton(self.tr("Add evidence"))
        self.drop_row = ElidedButton(self.tr("Drop a link, file or picture"))
        self.use_button = QPushButton(self.tr("Use evidence of another claim…"))
        self._head = QLabel()
        self._set_up()
        self._lay_out()
        self.add_button.clicked.connect(self.asked)
        self.drop_row.clicked.connect(self.asked)
        self.use_button.clicked.connect(self.elsewhere_asked)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def show_claim(self, case: Case, claim: Claim) -> None:
        """Show the evidence that bears on a claim."""
        current = self.current_id
        self.model.show(evidence_rows(case, claim.id))
        place = self.model.place_of(current)
        if place.isValid() and place != self.list.currentIndex():
            self.list.setCurrentIndex(place)  # what was moved is a new row to the list
        count = len(self.model.rows)
        if not count and self.list.hasFocus():
            self.add_button.setFocus()  # else Qt would give the keyboard to whatever field comes next
        self.use_button.setVisible(len(case.evidence) > count)
        self._head.setText(self.tr("Evidence · {count}").format(count=count))
        self.list.setVisible(count > 0)
        self._fit()

    @Slot(bool)
    def show_hover(self, shown: bool) -> None:
        """Show that what is held above can be dropped."""
        if self.drop_row.property("hovered") != shown:
            self.drop_row.setProperty("hovered", shown)
            self.drop_row.style().unpolish(self.drop_row)
            self.drop_row.style().polish(self.drop_row)

    def show_keys(self, add: str, paste: str) -> None:
        """Name the keys that add evidence, and paste it; "" where there is none."""
        words = self.tr("Drop a link, file or picture, or press {key}").format(key=add)
        self.drop_row.setText(words if add else self.tr("Drop a link, file or picture"))
        tip = self.tr("{key} pastes a link, words, a picture or files as evidence").format(key=paste)
        self.drop_row.setToolTip(tip if paste else "")

    @property
    def current_id(self) -> str | None:
        """Which piece of evidence is the current one of the list."""
        row = self.model.row_at(self.list.currentIndex())
        return row.id if row is not None else None

    def _set_up(self) -> None:
        self._head.setProperty("role", "section")
        self.drop_row.setObjectName("dropRow")
        self.use_button.setObjectName("quiet")
        self.list.setAccessibleName(self.tr("Evidence"))
        self.list.setModel(self.model)
        self.list.setToolTip(self.tr("Enter or a double click opens a piece of evidence, Delete deletes it"))
        self.list.activated.connect(self._on_activated)
        self.list.moved.connect(self._on_moved)
        self.list.files_asked.connect(self.files_asked)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._add_action(self.tr("&Open"), "", self._on_open)
        self._add_action(self.tr("&View stored files"), "", self._on_files)
        self._add_action(self.tr("Move &up"), "Alt+Up", self._on_up)
        self._add_action(self.tr("Move &down"), "Alt+Down", self._on_down)
        self._add_action(self.tr("&Take from this claim"), "Shift+Del", self._on_unlink)
        self._add_action(self.tr("D&elete evidence"), "", self._on_delete)
        # Not the action's own key: every list has this one, and no two actions of the window share theirs.
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_delete)

    def _add_action(self, words: str, key: str, slot: Callable[[], None]) -> None:
        action = QAction(words, self.list)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(slot)
        self.list.addAction(action)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._head, 1)
        row.addWidget(self.add_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(row)
        self._column.addWidget(self.list)
        self._column.addWidget(self.drop_row)
        self._column.addWidget(self.use_button)

    def _fit(self) -> None:
        """Give the list the height of its cards: what it stands in scrolls, not the list."""
        height = sum(self._delegate.height(row) for row in self.model.rows)
        self.list.setFixedHeight(height + self._appearance.theme.px(4))
        self.list.doItemsLayout()  # a card that says more than before is higher

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self._column.setSpacing(theme.px(6))
        self.add_button.setIcon(style.icon("plus", theme))
        self.drop_row.setIcon(style.icon("paperclip", theme))
        self._fit()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.opened.emit(row.id)

    @Slot()
    def _on_open(self) -> None:
        self._on_activated(self.list.currentIndex())

    @Slot()
    def _on_files(self) -> None:
        self._ask_about_current(self.files_asked)

    @Slot()
    def _on_delete(self) -> None:
        self._ask_about_current(self.deleted)

    @Slot()
    def _on_unlink(self) -> None:
        self._ask_about_current(self.unlinked)

    @Slot()
    def _on_up(self) -> None:
        self._step(-1)

    @Slot()
    def _on_down(self) -> None:
        self._step(1)

    @Slot(str, int)
    def _on_moved(self, evidence_id: str, place: int) -> None:
        if evidence_id in self._ids:  # else it was dragged here from another window
            self._order(placed(self._ids, evidence_id, place))

    @property
    def _ids(self) -> list[str]:
        return [row.id for row in self.model.rows]

    def _step(self, by: int) -> None:
        current = self.current_id
        if current is not None:
            self._order(stepped(self._ids, current, by))

    def _order(self, ids: list[str]) -> None:
        if ids != self._ids:
            self.ordered.emit(ids)

    def _ask_about_current(self, what: SignalInstance) -> None:
        current = self.current_id
        if current is not None:
            what.emit(current)


def spoken(row: EvidenceRow) -> str:
    """Return a card as a screen reader says it."""
    return f"{stance_words(row.stance)[2:]}, {spoken_elsewhere(row)}"


def spoken_elsewhere(row: EvidenceRow) -> str:
    """Return the card of a piece of evidence that bears on another claim as a screen reader says it."""
    said = (
        row.title,
        grade_words(row.grade),
        row.locator,
        row.origin,
        row.excerpt,
        files_words(row.files),
        also_words(row.also),
    )
    return listed(filter(None, said))
