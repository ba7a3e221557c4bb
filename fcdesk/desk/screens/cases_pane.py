"""The list of cases, and the ways to a new one."""

from PySide6.QtCore import QItemSelection, Signal, Slot
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from fcdesk.archive.listing import CaseRow
from fcdesk.desk.models.lists import RowsModel
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.delegates import Card, CardDelegate


class CasesPane(QWidget):
    """Shows the archive's cases; choosing one asks for it to be opened."""

    case_chosen = Signal(str)
    new_case_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cases")
        self._appearance = appearance
        self._is_showing = False
        self.model: RowsModel[CaseRow] = RowsModel(self._spoken)
        self.new_button = QPushButton(self.tr("New case"))
        self.new_button.clicked.connect(self.new_case_asked)
        heading = QLabel(self.tr("Cases"))
        heading.setProperty("role", "section")
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Cases"))
        self.list.setUniformItemSizes(True)
        self.list.setModel(self.model)
        self._delegate = CardDelegate(appearance, self._card, 2, framed=False)
        self.list.setItemDelegate(self._delegate)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._column = QVBoxLayout(self)
        for widget in (self.new_button, heading, self.list):
            self._column.addWidget(widget)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def show_cases(self, rows: list[CaseRow], current: str | None) -> None:
        """Show the archive's cases with the open one selected.

        Rows that come, go or change places move Qt's selection through their neighbours; nobody has chosen those.
        """
        self._is_showing = True
        self.model.show(rows)
        self.list.setCurrentIndex(self.model.place_of(current))
        self._is_showing = False

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self.new_button.setIcon(style.icon("plus", theme))
        self.setMinimumWidth(theme.px(200))
        self._column.setContentsMargins(theme.px(8), theme.px(12), theme.px(8), theme.px(8))
        self._column.setSpacing(theme.px(8))
        self.list.doItemsLayout()

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, selected: QItemSelection, _deselected: QItemSelection) -> None:
        indexes = selected.indexes()
        row = self.model.row_at(indexes[0]) if indexes else None
        if row is not None and not self._is_showing:
            self.case_chosen.emit(row.id)

    def _card(self, row: CaseRow) -> Card:
        return Card("", row.title, (self._progress(row),))

    def _spoken(self, row: CaseRow) -> str:
        return f"{row.title}, {self._progress(row)}"

    def _progress(self, row: CaseRow) -> str:
        return self.tr("{reference} · {judged} of {claims} judged").format(
            reference=row.reference, judged=row.judged, claims=row.claims
        )
