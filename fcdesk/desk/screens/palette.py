"""The palette: a field, and below it whatever it may mean, over the window and gone again.

It lies within the window, not beside it: some systems let no program place a second window, nor give it the keyboard.
"""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from fcdesk.desk.lines import listed
from fcdesk.desk.models.palette_model import PaletteModel
from fcdesk.desk.models.palette_rows import Kind, PaletteRow, PaletteRows, parted
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.palette_delegate import PaletteDelegate

_PAUSE_MS = 150
_WIDTH, _TOP, _MOST_ROWS, _EDGE = 640, 40, 10, 12
_SHADE = 80
"""How much of the window behind shows through less, of 255."""

_STEPS: dict[int, int] = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_MOST_ROWS,
    Qt.Key.Key_PageDown: _MOST_ROWS,
}

Cases = Callable[[str], Iterator[Sequence[PaletteRow]]]
"""Looks for cases with some words, a few thousandths of a second at a time."""


class PaletteField(QLineEdit):
    """The words that are looked for; up, down, Enter and Escape are for the list."""

    stepped = Signal(int)
    taken = Signal()
    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        return True  # there is nothing else to go to: Escape leaves


class Palette(QWidget):
    """Lies over all of a window. `cases` asks the archive; it is called when typing pauses, and read piece by piece."""

    chosen = Signal(object)  # PaletteRow
    left = Signal()

    def __init__(self, rows: PaletteRows, cases: Cases, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._rows, self._cases = rows, cases
        self._appearance = appearance
        self._found: Sequence[PaletteRow] = ()
        self._coming: list[PaletteRow] = []
        self._search: Iterator[Sequence[PaletteRow]] = iter(())
        self._beat = QTimer(self)  # of no length: the next letter goes before the next piece
        self.model = PaletteModel(self._spoken)
        self.field, self.list, self.nothing = PaletteField(), QListView(), QLabel()
        self._box = QFrame(self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PAUSE_MS)
        self._delegate = PaletteDelegate(appearance)
        self._set_up()
        self._lay_out()
        self._connect()
        self._ask_the_archive()
        self._on_beat()
        self._show()

    @property
    def row(self) -> PaletteRow | None:
        """The row that Enter would choose."""
        return self.model.row_at(self.list.currentIndex())

    @property
    def is_settled(self) -> bool:
        """Whether the archive has been asked for what was typed."""
        return not self._typing.isActive() and not self._beat.isActive()

    @Slot()
    def fit(self) -> None:
        """Take the size of the window, and for the list as much of it as its rows need."""
        px = self._appearance.theme.px
        self.setGeometry(self._window.rect())
        width = min(px(_WIDTH), self.width() - px(16))
        below = self.height() - px(_TOP) - px(64)
        rows = max(1, min(self.model.rowCount(), _MOST_ROWS, below // self._delegate.height()))
        self.list.setFixedHeight(rows * self._delegate.height())
        self._box.setFixedWidth(width)
        self._box.adjustSize()
        self._box.move((self.width() - width) // 2, px(_TOP))

    def _set_up(self) -> None:
        words = self.tr("Search cases, claims and evidence, or type > for commands")
        self.setObjectName("shade")
        self._box.setObjectName("palette")
        self.field.setObjectName("paletteField")
        self.field.setAccessibleName(words)
        self.field.setPlaceholderText(words)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays in the field
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing.setText(self.tr("Nothing here goes by these words."))
        self.nothing.setProperty("role", "caption")

    def _lay_out(self) -> None:
        edge = self._appearance.theme.px(_EDGE // 2)
        column = QVBoxLayout(self._box)
        column.setContentsMargins(1, edge, 1, edge)
        column.setSpacing(edge)
        rule = QFrame()
        rule.setProperty("role", "rule")
        for widget in (self.field, rule, self.list, self.nothing):
            column.addWidget(widget)
        self.nothing.setContentsMargins(2 * edge, 0, 2 * edge, edge)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_words_changed)
        self.field.stepped.connect(self._on_stepped)
        self.field.taken.connect(self._on_taken)
        self.field.left.connect(self.left)
        self.list.clicked.connect(self._on_clicked)
        self._typing.timeout.connect(self._ask_the_archive)
        self._beat.timeout.connect(self._on_beat)
        self._appearance.changed.connect(self.fit)
        self._window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]  # it runs

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(0, 0, 0, _SHADE))
        painter.end()  # now: whoever looks at what Python does, as the watchdog, could keep it alive

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._box.geometry().contains(event.position().toPoint()):
            self.left.emit()

    @Slot(str)
    def _on_words_changed(self, _words: str) -> None:
        self._beat.stop()
        self._show()
        self._typing.start()

    @Slot()
    def _ask_the_archive(self) -> None:
        """Look among the cases, too; not with each letter, as that may take a while."""
        self._typing.stop()
        commands_only, words = parted(self.field.text())
        self._coming = []
        self._search = iter(()) if commands_only else self._cases(words.strip())
        self._beat.start(0)

    @Slot()
    def _on_beat(self) -> None:
        """Look through the next cases; those found for other words stay until the first ones for these are there."""
        piece = next(self._search, None)
        if piece is None:
            self._beat.stop()
        self._coming += piece or ()
        if piece or piece is None:
            self._found = tuple(self._coming)
            self._show()

    def _show(self) -> None:
        """Show what is known to match; whoever has gone down the list stays at the row."""
        before = self.row
        rows = self._rows.for_query(self.field.text(), self._found)
        if rows == list(self.model.rows) and rows:
            return
        at_top = self.list.currentIndex().row() < 1
        self.model.begin(rows)
        stays = self.model.place_of(before.id) if before is not None and not at_top else QModelIndex()
        self._go_to(stays if stays.isValid() else self.model.index(0))
        self.nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.fit()

    def _go_to(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        row = self.row
        words = self._spoken(row) if row is not None else self.nothing.text()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    @Slot(int)
    def _on_stepped(self, by: int) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            self._go_to(self.model.index(max(0, min(last, self.list.currentIndex().row() + by))))

    @Slot()
    def _on_taken(self) -> None:
        row = self.row
        if row is not None and row.why_not:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, self._spoken(row)))
        elif row is not None:
            self.chosen.emit(row)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._on_taken()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self.field and self.isVisible():
            self.left.emit()

    def _spoken(self, row: PaletteRow) -> str:
        """Return what a screen reader says of a row."""
        kinds = {
            Kind.COMMAND: self.tr("command"),
            Kind.CLAIM: self.tr("claim"),
            Kind.EVIDENCE: self.tr("evidence"),
            Kind.CASE: self.tr("case"),
        }
        return listed(part for part in (row.words, kinds[row.kind], row.note, row.keys, row.why_not) if part)
