"""Where cases lie: inbox, my cases, … and saved filters, each with the number of its cases."""

from dataclasses import replace

from PySide6.QtCore import QItemSelection, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from fcdesk.casework.newsroom import Newsroom
from fcdesk.desk.case_words import number_words, place_words
from fcdesk.desk.models.case_wants import WantedCases, places
from fcdesk.desk.models.navigation_rows import NavigationRow, NavigationRows
from fcdesk.desk.screens.case_filter_store import CaseFilterStore
from fcdesk.desk.screens.navigation_counts import NavigationCounts
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.case_delegates import NavigationDelegate

_SAVED = "saved:"
"""What the id of a saved filter's row begins with; its name follows."""


class Navigation(QListView):
    """A list with one row chosen, or none where what is shown is neither a place nor a saved filter."""

    chosen = Signal(str)
    edit_asked = Signal(str)  # the name of a saved filter
    deletion_asked = Signal(str)

    def __init__(
        self, room: Newsroom, appearance: Appearance, store: CaseFilterStore, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._appearance = appearance
        self._store = store
        self._is_showing = False
        self.rows = NavigationRows(self._spoken)
        self.counts = NavigationCounts(room.archive, self)
        self.counts.counted.connect(self._on_counted)
        self.setAccessibleName(self.tr("Where cases lie"))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = NavigationDelegate(appearance)
        self.setItemDelegate(self._delegate)
        self.setModel(self.rows)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._offer_changes()
        self.show_rows()

    @property
    def row(self) -> NavigationRow | None:
        """The chosen row."""
        chosen = (
            self.selectionModel().selectedIndexes()
        )  # while Qt tells of a choice, the current one is still the last
        return self.rows.row_at(chosen[0]) if chosen else None

    def show_rows(self) -> None:
        """Show the places and the saved filters there are."""
        counts = {row.id: row.count for row in self.rows.rows}
        wants = places(self._room.user)
        rows = [NavigationRow(place, words, wants[place]) for place, (words, _) in place_words().items()]
        saved = self._store.filters
        if saved:
            rows.append(NavigationRow("heading", self.tr("Saved filters"), None))
        rows += [NavigationRow(_SAVED + one.name, one.name, one.wanted, is_saved=True) for one in saved]
        current = self.row.id if self.row is not None else None
        self._is_showing = True
        self.rows.show([replace(row, count=counts.get(row.id)) for row in rows])
        self.setCurrentIndex(self.rows.place_of(current))
        self._is_showing = False
        self.updateGeometry()

    def choose(self, row_id: str | None) -> None:
        """Show which row is chosen, without asking for its cases."""
        self._is_showing = True
        self.setCurrentIndex(self.rows.place_of(row_id))
        self._is_showing = False

    def row_of(self, wanted: WantedCases) -> NavigationRow | None:
        """Return the row that stands for exactly these cases."""
        return next((row for row in self.rows.rows if row.wanted == wanted), None)

    def row_of_saved(self, name: str) -> NavigationRow | None:
        """Return the row of a saved filter."""
        return self.rows.row_at(self.rows.place_of(_SAVED + name))

    def count(self, *, at_once: bool = False) -> None:
        """Count the cases of each row again."""
        wanted = {row.id: row.wanted for row in self.rows.rows if row.wanted is not None}
        self.counts.ask(wanted, at_once=at_once)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.counts.see(seen=True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.counts.see(seen=False)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._appearance.theme.px(200), self._delegate.height() * len(self.rows.rows))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.theme.px(120), self._delegate.height() * 3)

    def _offer_changes(self) -> None:
        """Offer what can be done with a saved filter, in its menu and by key."""
        edit, delete = QAction(self.tr("&Edit filter…"), self), QAction(self.tr("&Delete filter"), self)
        delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        edit.triggered.connect(self._on_edit)
        delete.triggered.connect(self._on_delete)
        self.addActions([edit, delete])
        self._refresh_menu()

    def _refresh_menu(self) -> None:
        is_saved = self.row is not None and self.row.is_saved
        policy = Qt.ContextMenuPolicy
        self.setContextMenuPolicy(policy.ActionsContextMenu if is_saved else policy.NoContextMenu)

    @Slot()
    def _on_edit(self) -> None:
        if self.row is not None and self.row.is_saved:
            self.edit_asked.emit(self.row.words)

    @Slot()
    def _on_delete(self) -> None:
        if self.row is not None and self.row.is_saved:
            self.deletion_asked.emit(self.row.words)

    @Slot(str, int)
    def _on_counted(self, row_id: str, count: int) -> None:
        self.rows.show([replace(row, count=count) if row.id == row_id else row for row in self.rows.rows])

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        self._refresh_menu()
        if self.row is not None and not self._is_showing:
            self.chosen.emit(self.row.id)

    def _spoken(self, row: NavigationRow) -> str:
        if row.count is None:
            return row.words
        cases = self.tr("%n cases", "", row.count).replace(str(row.count), number_words(row.count))
        return self.tr("{place}, {cases}").format(place=row.words, cases=cases)
