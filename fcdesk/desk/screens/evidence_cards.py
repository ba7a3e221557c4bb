"""The evidence of the selected claim: a card for each piece, in the checker's order."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from fcdesk.cases.model import Case, Claim
from fcdesk.desk.models.evidence_rows import EvidenceRow, evidence_rows
from fcdesk.desk.models.lists import RowsModel
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.delegates import Card, CardDelegate


class EvidenceCards(QWidget):
    """A claim's evidence, and the way to more. It asks for what is to be done; it does nothing itself."""

    asked = Signal()
    opened = Signal(str)
    deleted = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.model: RowsModel[EvidenceRow] = RowsModel(self._spoken)
        self.list = QListView()
        self.add_button = QPushButton(self.tr("Add evidence"))
        self._head = QLabel()
        self._delegate = CardDelegate(appearance, self._card, 4, framed=True)
        self._set_up()
        self._lay_out()
        self.add_button.clicked.connect(self.asked)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def show_claim(self, case: Case, claim: Claim) -> None:
        """Show the evidence that bears on a claim."""
        self.model.show(evidence_rows(case, claim.id))
        count = len(self.model.rows)
        if not count and self.list.hasFocus():
            self.add_button.setFocus()  # else Qt would give the keyboard to whatever field comes next
        self._head.setText(self.tr("Evidence · {count}").format(count=count))
        self.list.setVisible(count > 0)
        self._fit()

    def _set_up(self) -> None:
        self._head.setProperty("role", "section")
        self.list.setAccessibleName(self.tr("Evidence"))
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setToolTip(self.tr("Enter or a double click opens a piece of evidence, Delete deletes it"))
        self.list.activated.connect(self._on_activated)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_delete)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._head, 1)
        row.addWidget(self.add_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(row)
        self._column.addWidget(self.list)

    def _fit(self) -> None:
        """Give the list the height of its cards: what it stands in scrolls, not the list."""
        height = self._delegate.height() * len(self.model.rows)
        self.list.setFixedHeight(height + self._appearance.theme.px(4))

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self._column.setSpacing(theme.px(6))
        self.add_button.setIcon(style.icon("plus", theme))
        self.list.doItemsLayout()
        self._fit()

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None:
            self.opened.emit(row.id)

    @Slot()
    def _on_delete(self) -> None:
        row = self.model.row_at(self.list.currentIndex())
        if row is not None:
            self.deleted.emit(row.id)

    def _card(self, row: EvidenceRow) -> Card:
        stance = {
            "supports": self.tr("Supports"),
            "undermines": self.tr("Undermines"),
            "context": self.tr("Context"),
        }[row.stance]
        grade = self.tr("Grade {grade}").format(grade=row.grade) if row.grade else ""
        head = " · ".join(filter(None, (f"{row.number}", stance, grade, row.locator)))
        return Card(head, row.title, (f"“{row.excerpt}”" if row.excerpt else "", row.origin))

    def _spoken(self, row: EvidenceRow) -> str:
        card = self._card(row)
        return ", ".join(filter(None, (card.head, card.title, *card.lines)))
