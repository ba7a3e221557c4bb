"""Notes on a claim: remarks for the desk alone, which no public document prints."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from fcdesk.cases.edits.remarks import add_note, remove_note
from fcdesk.cases.model import Case, Claim
from fcdesk.casework.workbench import Hand
from fcdesk.desk.case_words import moment_words
from fcdesk.desk.models.lists import Role, RowsModel
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.saved_text import SavedText

_Index = QModelIndex | QPersistentModelIndex

_TALLEST = 260
"""How high the list of notes grows, in pixels at zoom 1, before it scrolls by itself."""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note as the list shows it."""

    id: str
    text: str
    head: str


class NoteDelegate(QStyledItemDelegate):
    """Paints a note with all its words, in as many lines as they take."""

    def __init__(self, appearance: Appearance, view: QListView) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme = self._appearance.theme
        row: NoteRow = index.data(Role.ROW)
        width = max(theme.px(60), self._view.viewport().width())
        room = QRect(0, 0, width - theme.px(20), 1 << 20)
        metrics = QFontMetrics(style.ui_font(theme.size("body")))
        words = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading, row.text)
        return QSize(width, words.height() + theme.px(34))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._appearance.theme
        row: NoteRow = index.data(Role.ROW)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(1, 1, -1, -theme.px(5))
        painter.setPen(QPen(QColor(theme.colours["focus" if is_focused else "border"]), 2 if is_focused else 1))
        painter.setBrush(QColor(theme.colours["sel" if is_chosen else "surface"]))
        painter.drawRoundedRect(QRectF(box), theme.px(6), theme.px(6))
        inner = box.adjusted(theme.px(9), theme.px(4), -theme.px(9), -theme.px(4))
        head = QRect(inner.left(), inner.top(), inner.width(), theme.px(18))
        painter.setFont(style.ui_font(theme.size("caption")))
        painter.setPen(QColor(theme.colours["text2"]))
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, row.head)
        painter.setFont(style.ui_font(theme.size("body")))
        painter.setPen(QColor(theme.colours["text"]))
        words = inner.adjusted(0, theme.px(19), 0, 0)
        painter.drawText(words, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading, row.text)
        painter.restore()


class NoteField(SavedText):
    """Where a note is written. It becomes one when it is left, by the button or by Ctrl+Enter: not while one thinks."""

    def __init__(self, session: Session, name: str) -> None:
        super().__init__(session, name, lines=2)
        self._idle.timeout.disconnect(self.flush)

    @Slot()
    @override
    def flush(self) -> bool:
        if not self.toPlainText().strip():
            return True
        if not super().flush():
            return False
        self._hand = None  # the next note is a step of its own
        self._show_stored("")
        self.state_changed.emit()
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.flush()
        else:
            super().keyPressEvent(event)

    @property
    @override
    def is_dirty(self) -> bool:
        return self._save is not None and bool(self.toPlainText().strip())


class ClaimNotes(QWidget):
    """The notes on the session's claim, newest last, and a field for another."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self.model: RowsModel[NoteRow] = RowsModel(self._spoken)
        self.list = QListView()
        self.field = NoteField(session, self.tr("New note"))
        self.add_button = QPushButton(self.tr("Add note"))
        self.delete_button = QPushButton(self.tr("Delete note"))
        self._set_up_list()
        self._lay_out()
        self.add_button.clicked.connect(self.field.flush)
        self.delete_button.clicked.connect(self._on_delete)
        self.field.state_changed.connect(self._on_field_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def show_claim(self, case: Case | None, claim: Claim | None) -> None:
        """Show the notes on a claim."""
        if case is None or claim is None:
            self.model.show([])
            self.field.show_text(None, "", None)
        else:
            notes = sorted((note for note in case.notes if note.claim_id == claim.id), key=lambda note: note.at)
            rows = [NoteRow(note.id, note.text, f"{note.by} · {moment_words(note.at)}") for note in notes]
            had = self.list.hasFocus()
            self.model.show(rows)
            if had and not rows:
                self.field.setFocus()

            def save(hand: Hand, text: str) -> None:
                hand.do(add_note, text, claim_id=claim.id)

            self.field.show_text(claim.id, "", save)
        self._heading.setText(self.tr("Notes · {count}").format(count=len(self.model.rows)))
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _set_up_list(self) -> None:
        self.list.setAccessibleName(self.tr("Notes on the claim"))
        self.list.setToolTip(self.tr("Delete deletes a note"))
        self.list.setItemDelegate(NoteDelegate(self._appearance, self.list))
        self.list.setModel(self.model)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_delete)
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def _lay_out(self) -> None:
        self._heading = QLabel()
        self._heading.setProperty("role", "section")
        self.field.setPlaceholderText(self.tr("For the desk alone; never printed for readers"))
        self.delete_button.hide()
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.delete_button)
        line.addWidget(self.add_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._heading, self.list, self.field):
            self._column.addWidget(widget)
        self._column.addLayout(line)

    def _fit(self) -> None:
        heights = (self.list.sizeHintForRow(place) for place in range(len(self.model.rows)))
        self.list.setFixedHeight(min(sum(heights) + 2, self._appearance.theme.px(_TALLEST)))
        self.list.setVisible(bool(self.model.rows))
        self._on_field_changed()
        self._on_selection_changed()

    @Slot()
    def _on_field_changed(self) -> None:
        self.add_button.setEnabled(self.field.is_dirty)

    @Slot()
    def _on_selection_changed(self) -> None:
        self.delete_button.setVisible(self.list.selectionModel().hasSelection())

    @Slot()
    def _on_delete(self) -> None:
        row = self.model.row_at(self.list.currentIndex())
        if row is not None and self._session.do(remove_note, row.id):
            self._session.told.emit(self.tr("Note deleted. Undo with Ctrl+Z"))

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self._column.setSpacing(theme.px(6))
        self.field.fit(theme.px(19))
        self.list.doItemsLayout()
        self._fit()

    def _spoken(self, row: NoteRow) -> str:
        return f"{row.text}, {row.head}"
