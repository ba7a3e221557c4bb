"""Offers words that could not be saved at an earlier time: to be read, copied, and put away once they are safe."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QItemSelection, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListView, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from fcdesk.cases.text import one_line, shortened
from fcdesk.casework.rescue import Rescued, put_away, rescued
from fcdesk.desk.case_words import moment_words
from fcdesk.desk.models.lists import RowsModel
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.delegates import Card, CardDelegate
from fcdesk.desk.widgets.dialog_size import give_zoomed_room
from fcdesk.desk.widgets.message_bar import MessageBar

_SHOW = "rescued"


@dataclass(frozen=True, slots=True)
class RescuedRow:
    """A rescue file in the list."""

    id: str
    rescued: Rescued


class RescuedDialog(QDialog):
    """The texts, newest first; nothing is deleted here, only moved."""

    put_away_asked = Signal(object)  # Rescued

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Words that could not be saved"))
        self.model = RowsModel[RescuedRow](spoken)
        self.list, self.text, self.place = QListView(), QPlainTextEdit(), QLabel()
        self.copy_button = QPushButton(self.tr("&Copy"))
        self.away_button = QPushButton(self.tr("&Put away"))
        self._delegate = CardDelegate(appearance, card_of, 2, framed=False)
        self._set_up()
        self._lay_out()
        self.list.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.copy_button.clicked.connect(self._on_copy)
        self.away_button.clicked.connect(self._on_put_away)
        give_zoomed_room(self, appearance, 640, 480)

    @property
    def rescued(self) -> Rescued | None:
        """The chosen text."""
        row = self.model.row_at(self.list.currentIndex())
        return row.rescued if row is not None else None

    def show_texts(self, texts: Sequence[Rescued]) -> None:
        """Show these texts, which lie in their files."""
        place = self.list.currentIndex().row()
        self.model.show([RescuedRow(str(one.path), one) for one in texts])
        self.list.setCurrentIndex(self.model.index(max(0, min(place, len(texts) - 1))))
        self._show()

    def _set_up(self) -> None:
        self.list.setObjectName("sections")
        self.list.setAccessibleName(self.tr("Texts, the newest first"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMaximumHeight(3 * self._delegate.height() + 8)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The words"))
        self.text.setTabChangesFocus(True)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setWordWrap(True)
        self.place.setProperty("role", "caption")
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.away_button.setToolTip(self.tr("Moves the file into the folder “put away” beside it; it is not deleted"))

    def _lay_out(self) -> None:
        how = QLabel(self.tr("Copy the words into the field they belong to, then put them away."))
        how.setWordWrap(True)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        line = QHBoxLayout()
        line.addWidget(self.copy_button)
        line.addWidget(self.away_button)
        line.addStretch(1)
        line.addWidget(close)
        column = QVBoxLayout(self)
        for widget in (how, self.list, self.text, self.place):
            column.addWidget(widget, 1 if widget is self.text else 0)
        column.addLayout(line)

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self._show()

    def _show(self) -> None:
        one = self.rescued
        self.text.setPlainText(one.text if one is not None else "")
        in_file = self.tr("In {path}").format(path=one.path) if one is not None else ""
        self.place.setText(in_file or self.tr("No words are waiting here any more."))
        for button in (self.copy_button, self.away_button):
            button.setEnabled(one is not None)

    @Slot()
    def _on_copy(self) -> None:
        if self.rescued is not None:
            QGuiApplication.clipboard().setText(self.rescued.text)

    @Slot()
    def _on_put_away(self) -> None:
        if self.rescued is not None:
            self.put_away_asked.emit(self.rescued)


class RescuedDesk(QObject):
    """Looks for rescue files wherever the session writes them, and says quietly that there are some."""

    def __init__(self, session: Session, message: MessageBar, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._message = message
        self._appearance = appearance
        self._window = window
        self._dialog: RescuedDialog | None = None
        message.proposal_taken.connect(self._on_proposal_taken)

    def offer(self) -> None:
        """Say that there are words which could not be saved, if there are any."""
        texts = self._texts()
        if len(texts) == 1:
            words = self.tr("Words that could not be saved on {moment} lie in {path}")
            self._offer(words.format(moment=moment_words(texts[0].at), path=texts[0].path))
        elif texts:
            words = self.tr("Words that could not be saved earlier lie in {folder}: %n texts", "", len(texts))
            self._offer(words.format(folder=_folders(texts)))

    @Slot()
    def ask(self) -> None:
        """Show the texts."""
        if self._dialog is not None:
            return
        texts = self._texts()
        if not texts:
            self._session.told.emit(self.tr("No words are waiting: everything could be saved"))
            return
        dialog = RescuedDialog(self._appearance, self._window)
        dialog.show_texts(texts)
        dialog.put_away_asked.connect(self._on_put_away_asked)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()

    def _texts(self) -> list[Rescued]:
        return rescued(*self._session.rescue_folders)[::-1]

    def _offer(self, words: str) -> None:
        self._message.propose(words, self.tr("Show…"), _SHOW, stays=True)

    @Slot(str)
    def _on_proposal_taken(self, name: str) -> None:
        if name == _SHOW:
            self._message.hide()
            self.ask()

    @Slot(object)
    def _on_put_away_asked(self, one: Rescued) -> None:
        self._session.attempt(partial(_put_away, one))
        if self._dialog is not None:
            self._dialog.show_texts(self._texts())

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None


def card_of(row: RescuedRow) -> Card:
    """Return what the list shows of a text."""
    one = row.rescued
    return Card("", shortened(one_line(one.text), 120), (f"{one.reference} · {one.field} · {moment_words(one.at)}",))


def spoken(row: RescuedRow) -> str:
    """Return what a screen reader says of a text."""
    card = card_of(row)
    return f"{card.title}, {card.lines[0]}"


def _folders(texts: Sequence[Rescued]) -> str:
    return ", ".join(sorted({str(one.path.parent) for one in texts}))


def _put_away(one: Rescued) -> bool:
    put_away(one)
    return True
