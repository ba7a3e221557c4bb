"""What is missing before the write-up can leave the house: findings that lead to their places and can be let pass."""

from collections import Counter

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from fcdesk.cases.text import as_sentence, one_line
from fcdesk.desk.models.finding_rows import FindingRow, finding_rows
from fcdesk.desk.models.lists import RowsModel
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.writeup import WriteUp
from fcdesk.desk.said import said
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.finding_delegate import FindingDelegate, Notice
from fcdesk.desk.widgets.flow import FlowLayout


class MissingPanel(QWidget):
    """The list, how many there are of each weight, and what can be done with the current one."""

    place_asked = Signal(object)  # FindingRow
    waiver_asked = Signal(object)  # FindingRow
    take_back_asked = Signal(str)
    counted = Signal(str)  # what the panel's tab is to say

    def __init__(
        self, session: Session, writeup: WriteUp, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Missing"))
        self._session = session
        self._writeup = writeup
        self._appearance = appearance
        self.model: RowsModel[FindingRow] = RowsModel(self._spoken)
        self.list = QListView()
        self.counts = QLabel()
        self.hint = QLabel()
        self.go = QPushButton(self.tr("Go there"))
        self.waive = QPushButton(self.tr("Let pass…"))
        self._delegate = FindingDelegate(appearance, self._notice)
        self._set_up()
        appearance.changed.connect(self._on_appearance_changed)
        writeup.checked_changed.connect(self.refresh)
        self._on_appearance_changed()
        self.refresh()

    @property
    def current(self) -> FindingRow | None:
        return self.model.row_at(self.list.currentIndex())

    @Slot()
    def refresh(self) -> None:
        """Show what the checks found last."""
        case, place = self._session.case, self.list.currentIndex().row()
        rows = finding_rows(case, self._writeup.checked) if case is not None else []
        had_focus = self.list.hasFocus() or self.hint.hasFocus()
        if not rows:
            self.hint.show()
            if self.isAncestorOf(self.focusWidget()):
                self.hint.setFocus()  # the keyboard waits here; Qt would give it to whatever field comes next
        self.model.show(rows)
        for part in (self.list, self._actions):
            part.setVisible(bool(rows))
        self.hint.setVisible(not rows)
        self.hint.setText(self.tr("Nothing is missing.") if case is not None else "")
        if rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(min(max(place, 0), len(rows) - 1)))
        if rows and had_focus:
            self.list.setFocus()
        self._count(rows)
        self._on_current_changed()

    def _count(self, rows: list[FindingRow]) -> None:
        found = Counter(_weight(row) for row in rows)
        words = {
            "error": self.tr("✕ %n to settle", "", found["error"]),
            "warning": self.tr("! %n to look at", "", found["warning"]),
            "waived": self.tr("✓ %n let pass", "", found["waived"]),
        }
        self.counts.setText(" · ".join(said for weight, said in words.items() if found[weight]))
        self.counts.setVisible(bool(self.counts.text()))
        count = found["error"] + found["warning"]
        self.counted.emit(self.tr("Missing ({count})").format(count=count))

    def _set_up(self) -> None:
        for label in (self.counts, self.hint):
            label.setProperty("role", "caption")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.counts.setProperty("role", "section")
        self.hint.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.list.setAccessibleName(self.tr("What is missing"))
        self.list.setAccessibleDescription(self.tr("Enter goes to the place, Delete lets a finding pass"))
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(self.model)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.doubleClicked.connect(self._on_go)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._shortcut(Qt.Key.Key_Return, self._on_go)
        self._shortcut(Qt.Key.Key_Enter, self._on_go)
        self._shortcut(Qt.Key.Key_Delete, self._on_waive)
        self.go.setToolTip(self.tr("Show where it is to be mended (Enter)"))
        self.go.clicked.connect(self._on_go)
        self.waive.clicked.connect(self._on_waive)
        self._actions = QWidget()
        flow = FlowLayout(self._actions, 6)
        for button in (self.go, self.waive):
            flow.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.counts)
        for widget in (self.list, self.hint):
            self._column.addWidget(widget, 1)
        self._column.addWidget(self._actions)

    def _shortcut(self, key: Qt.Key, act: object) -> None:
        shortcut = QShortcut(QKeySequence(key), self.list)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)

    @Slot()
    def _on_go(self) -> None:
        if self.current is not None:
            self.place_asked.emit(self.current)

    @Slot()
    def _on_waive(self) -> None:
        row = self.current
        if row is not None and row.waiver is not None:
            self.take_back_asked.emit(row.waiver.id)
        elif row is not None:
            self.waiver_asked.emit(row)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, _index: object = None, _before: object = None) -> None:
        row = self.current
        is_waived = row is not None and row.waiver is not None
        self.waive.setText(self.tr("Hold to it again") if is_waived else self.tr("Let pass…"))
        self.waive.setToolTip(
            self.tr("It counts as open again (Delete)") if is_waived else self.tr("Give a reason (Delete)")
        )

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self._column.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(8))
        self._column.setSpacing(theme.px(6))
        self.list.doItemsLayout()

    def _notice(self, row: FindingRow) -> Notice:
        finding, waiver = row.finding, row.waiver
        sign, tone, weight = {
            "error": ("✕", "false", self.tr("to settle")),
            "warning": ("!", "context", self.tr("to look at")),
            "waived": ("✓", "nocheck", self.tr("let pass")),
        }[_weight(row)]
        if finding.claim is not None:
            where = self.tr("Claim {number}").format(number=finding.claim)
        elif finding.evidence is not None:
            where = self.tr("Evidence {number}").format(number=finding.evidence)
        else:
            where = self.tr("The case")
        below = ""
        if waiver is not None:
            below = self.tr("{by}: {reason}").format(by=waiver.by, reason=one_line(waiver.reason))
        return Notice(sign, tone, f"{weight} · {where}", as_sentence(said(finding.text)), below)

    def _spoken(self, row: FindingRow) -> str:
        notice = self._notice(row)
        return ". ".join(part.rstrip(".") for part in (notice.head, notice.text, notice.below) if part)


def _weight(row: FindingRow) -> str:
    if row.waiver is not None:
        return "waived"
    return "error" if row.finding.severity == "error" else "warning"
