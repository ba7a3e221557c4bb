"""Shows the words of a stored file, to be read and picked from. No markup reaches Qt: there is nothing to load."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from fcdesk.desk.models.stored_text import ShownText, shown_text
from fcdesk.desk.positions import Utf16Map
from fcdesk.desk.theme.appearance import Appearance


class StoredText(QPlainTextEdit):
    """A text that cannot be changed, in the face for reading. Headings stand out."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._shown = ShownText("")
        self._positions = Utf16Map("")
        self.setObjectName("stored")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each paragraph by its own letters
        self.document().setDefaultTextOption(option)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Words of the stored file"))
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    @property
    def selected_words(self) -> str:
        """The words of the file that are selected, to the letter."""
        cursor = self.textCursor()
        start, end = (self._positions.points(unit) for unit in (cursor.selectionStart(), cursor.selectionEnd()))
        return self._shown.words_between(start, end)

    def show_text(self, text: str, headings: Iterable[tuple[int, int]]) -> None:
        """Show a text from its beginning."""
        self._shown = shown_text(text)
        self._positions = Utf16Map(self._shown.text)
        self.setPlainText(self._shown.text)
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.Bold)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for start, end in headings:
            cursor.setPosition(self._positions.units(self._shown.place_of(start)))
            cursor.setPosition(self._positions.units(self._shown.place_of(end)), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(strong)
        cursor.endEditBlock()

    @Slot()
    def _on_appearance_changed(self) -> None:
        self.document().setDocumentMargin(self._appearance.theme.px(12))
