"""A table with what belongs to it: words to find rows by, how many there are, columns, copying, an empty state."""

from typing import Generic, TypeVar

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from fcdesk.cases.model import Case
from fcdesk.desk.models.lists import RowWithId
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.elided_label import ElidedLabel
from fcdesk.desk.widgets.record_table import RecordTable
from fcdesk.desk.widgets.words_box import WordsBox

R = TypeVar("R", bound=RowWithId)

_NARROWEST, _WITH_WORDS = 280, 620
"""How narrow a page may get, and from which width on its buttons have words, in pixels at zoom 1."""


class TablePage(QWidget, Generic[R]):
    """The frame of a table. Who makes one fills the table, and says how many rows there are."""

    words_changed = Signal(str)
    cleared = Signal()
    article_wanted = Signal()  # where the first row is made

    def __init__(self, table: RecordTable[R], looked_for: str, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setObjectName("tablePage")
        self.table = table
        self.box = WordsBox()
        self.box.setAccessibleName(looked_for)
        self.box.setToolTip(looked_for)
        self.box.setPlaceholderText(looked_for)
        self.box.setClearButtonEnabled(True)
        self.counted = ElidedLabel()
        self.columns_button, self.copy_button = QToolButton(), QToolButton()
        self.clear_button = QPushButton(self.tr("Clear filter"))
        self.begin_button = QPushButton(self.tr("Go to the article"))
        self._nothing, self._empty = QLabel(), QWidget()
        self._menu: QMenu | None = None
        self._set_up()
        self._lay_out()
        self.setFocusProxy(table)
        self.box.textChanged.connect(self.words_changed)
        self.box.left.connect(self.take_keyboard)
        self.clear_button.clicked.connect(self.clear_filter)
        self.begin_button.clicked.connect(self.article_wanted)
        self.columns_button.clicked.connect(self.ask_for_columns)
        self.copy_button.clicked.connect(table.copy_table)
        table.header.customContextMenuRequested.connect(self._on_menu_asked)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    @Slot()
    def take_keyboard(self) -> None:
        """Give the keyboard to the table."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def clear_filter(self) -> None:
        """Look for nothing any more."""
        self.box.clear()
        self.cleared.emit()
        self.take_keyboard()

    @Slot()
    def ask_for_columns(self) -> None:
        """Offer the columns, to be shown or not."""
        self._offer_columns(self.columns_button.mapToGlobal(QPoint(0, self.columns_button.height())))

    def show_count(self, words: str) -> None:
        """Say how many rows there are."""
        self.counted.setText(words)

    def show_nothing(self, words: str, *, is_filtered: bool, begins: bool = False) -> None:
        """Say why there are no rows; "" where there are some. `begins`: the first one is made in the article."""
        self._nothing.setText(words)
        self._empty.setVisible(bool(words))
        if self.clear_button.hasFocus() and not is_filtered:
            self.take_keyboard()
        self.clear_button.setVisible(is_filtered)
        self.begin_button.setVisible(begins and bool(words) and not is_filtered)

    def add_to_bar(self, widget: QWidget) -> None:
        """Put another control beside the box."""
        self._bar.insertWidget(self._bar.indexOf(self.box) + 1, widget)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.theme.px(_NARROWEST), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Leave off the words of the buttons where there is little room; their names stay."""
        has_room = self.width() >= self._appearance.theme.px(_WITH_WORDS)
        style_ = Qt.ToolButtonStyle
        for button in (self.columns_button, self.copy_button):
            button.setToolButtonStyle(style_.ToolButtonTextBesideIcon if has_room else style_.ToolButtonIconOnly)

    def _set_up(self) -> None:
        self.box.setMaximumWidth(self._appearance.theme.px(280))
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.counted, self._nothing):
            label.setProperty("role", "caption")
        self._nothing.setWordWrap(True)
        self.columns_button.setText("\u2009" + self.tr("Columns"))  # the style leaves no air between icon and text
        self.columns_button.setAccessibleName(self.tr("Columns"))
        self.columns_button.setToolTip(self.tr("Choose which columns are shown"))
        self.copy_button.setText("\u2009" + self.tr("Copy"))
        self.copy_button.setAccessibleName(self.tr("Copy the table"))
        self.copy_button.setToolTip(self.tr("Copy the table for a spreadsheet; rows chosen together alone"))
        copy = QAction(self.tr("&Copy rows"), self.table)
        copy.triggered.connect(self.table.copy_selected)
        copy_all = QAction(self.tr("Copy the &table"), self.table)
        copy_all.triggered.connect(self.table.copy_table)
        self.table.addActions([copy, copy_all])
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _lay_out(self) -> None:
        self._bar = QHBoxLayout()
        self._bar.addWidget(self.box, 3)
        self._bar.addWidget(self.counted, 2)
        for widget in (self.columns_button, self.copy_button):
            self._bar.addWidget(widget)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._bar)
        self._column.addWidget(self.table, 1)
        inner = QVBoxLayout(self._empty)
        inner.addWidget(self._nothing)
        for button in (self.clear_button, self.begin_button):
            inner.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        inner.addStretch(1)
        over = QVBoxLayout(self.table.viewport())
        over.addWidget(self._empty)
        self._empty.hide()

    def _offer_columns(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = {column.key for column in self.table.shown_columns}
        for column in self.table.columns:
            action = menu.addAction(column.title.replace("&", "&&"))
            action.setData(column.key)
            action.setCheckable(True)
            action.setChecked(column.key in shown)
            action.setEnabled(not column.takes_rest)
        menu.triggered.connect(self._on_column_chosen)
        self._menu = menu
        menu.destroyed.connect(self._on_menu_gone)
        menu.popup(at)

    @property
    def menu(self) -> QMenu | None:
        """The menu of the columns while it is open."""
        return self._menu

    @Slot()
    def _on_menu_gone(self) -> None:
        self._menu = None

    @Slot(QPoint)
    def _on_menu_asked(self, at: QPoint) -> None:
        self._offer_columns(self.table.header.viewport().mapToGlobal(at))

    @Slot(QAction)
    def _on_column_chosen(self, action: QAction) -> None:
        self.table.show_column(str(action.data()), shown=action.isChecked())

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self._bar.setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(8))
        self._bar.setSpacing(theme.px(8))
        self.box.setMaximumWidth(theme.px(280))
        for button, name in ((self.columns_button, "list"), (self.copy_button, "file-text")):
            button.setIcon(style.icon(name, theme))
            button.setIconSize(QSize(theme.px(16), theme.px(16)))
        self._fit_buttons()


class CaseTable(TablePage[R]):
    """A table of the session's case. While it is out of sight it is left as it is, and caught up with once it shows."""

    def __init__(self, session: Session, table: RecordTable[R], looked_for: str, appearance: Appearance) -> None:
        super().__init__(table, looked_for, appearance)
        self._session = session
        self._is_stale = True
        table.let_sort()
        session.case_opened.connect(self._on_case_opened)
        session.case_changed.connect(self._on_case_changed)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _refresh(self) -> None:
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self._show_case(self._session.case)

    def _show_case(self, case: Case | None) -> None:
        """Show the records of a case as they are now, or none."""
        raise NotImplementedError

    @Slot()
    def _on_case_opened(self) -> None:
        self.box.clear()
        self._refresh()

    @Slot(object, object)
    def _on_case_changed(self, _changes: object, _origin: object) -> None:
        self._refresh()
