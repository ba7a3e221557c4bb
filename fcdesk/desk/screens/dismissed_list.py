"""What was dismissed, with the reason, by whom and when; any of it can be taken up again."""

from PySide6.QtCore import QDateTime, QLocale, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from fcdesk.desk import wording
from fcdesk.desk.lines import listed
from fcdesk.desk.models.lists import RowsModel
from fcdesk.desk.models.suggestion_rows import DismissalRow, dismissal_rows
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.delegates import Card, CardDelegate
from fcdesk.desk.widgets.flow import FlowLayout
from fcdesk.desk.wording import quoted


class DismissedList(QWidget):
    """The dismissed passages in the order of the article."""

    take_up_asked = Signal(str)
    reason_asked = Signal(str)
    chosen = Signal(int, int)  # where it stands in the article

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self.model: RowsModel[DismissalRow] = RowsModel(self._spoken)
        self.list = QListView()
        self.hint = QLabel(self.tr("Nothing was dismissed. X dismisses a suggestion, or the sentences you select."))
        self.take_up = QPushButton(self.tr("Take up again"))
        self.change = QPushButton(self.tr("Change reason…"))
        self._set_up()
        appearance.changed.connect(self._on_appearance_changed)

    @property
    def current(self) -> DismissalRow | None:
        return self.model.row_at(self.list.currentIndex())

    def beside_current(self) -> QPoint:
        """Return the place of the screen below the current row, for a menu about it."""
        box = self.list.visualRect(self.list.currentIndex())
        return self.list.viewport().mapToGlobal(QPoint(box.left() + self._appearance.theme.px(16), box.bottom()))

    @Slot()
    def refresh(self) -> None:
        """Show the dismissals of the case as they are now."""
        case = self._session.case
        place = self.list.currentIndex().row()
        self.model.show(dismissal_rows(case) if case is not None else [])
        has_rows = bool(self.model.rows)
        if not has_rows:
            self.hint.show()
        here = self.focusWidget()
        if not has_rows and here is not self.hint and self.isAncestorOf(here):
            self.hint.setFocus()  # the keyboard waits here; Qt would give it to whatever field comes next
        waits = self.hint.hasFocus()
        for part in (self.list, self._actions):
            part.setVisible(has_rows)
        if has_rows and waits:
            self.list.setFocus()
        self.hint.setVisible(not has_rows)
        if has_rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(min(max(place, 0), len(self.model.rows) - 1)))

    def _set_up(self) -> None:
        self.hint.setProperty("role", "caption")
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._delegate = CardDelegate(self._appearance, self._card, 3, framed=True)
        self.list.setAccessibleName(self.tr("Dismissed passages"))
        self.list.setAccessibleDescription(self.tr("Enter takes a passage up again, X changes its reason"))
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._on_take_up)
        self.take_up.setToolTip(self.tr("The passage counts as unread again (Enter)"))
        self.change.setToolTip(self.tr("Give another reason for not checking it"))
        self.take_up.clicked.connect(self._on_take_up)
        self.change.clicked.connect(self.ask_for_reason)
        self._actions = QWidget()
        flow = FlowLayout(self._actions, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for button in (self.take_up, self.change):
            flow.addWidget(button)
        for widget in (self.list, self.hint):
            column.addWidget(widget, 1)
        column.addWidget(self._actions)

    @Slot()
    def ask_for_reason(self) -> None:
        """Ask for another reason for the current passage."""
        if self.current is not None:
            self.reason_asked.emit(self.current.id)

    @Slot()
    def _on_take_up(self) -> None:
        if self.current is not None:
            self.take_up_asked.emit(self.current.id)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None and row.start is not None and row.end is not None and self.list.hasFocus():
            self.chosen.emit(row.start, row.end)

    @Slot()
    def _on_appearance_changed(self) -> None:
        self.list.doItemsLayout()

    def _card(self, row: DismissalRow) -> Card:
        at = QDateTime.fromString(row.at, Qt.DateFormat.ISODate).toLocalTime()
        when = QLocale().toString(at, QLocale.FormatType.ShortFormat) if at.isValid() else row.at
        head = wording.dismissal_words(row)
        return Card(head[:1].upper() + head[1:], quoted(row.quote), (f"{row.by}, {when}",))

    def _spoken(self, row: DismissalRow) -> str:
        card = self._card(row)
        return listed((card.head, card.title, *card.lines))
