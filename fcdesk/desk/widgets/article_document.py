"""The article as a document for Qt: formatted by what each block is, every position as in the stored text."""

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from fcdesk.cases.model import Article, Block, BlockKind
from fcdesk.desk.models.article_text import display_text
from fcdesk.desk.positions import Utf16Map
from fcdesk.desk.theme import style
from fcdesk.desk.theme.tokens import Theme

# kind: (size, weight, line height in % of the font's own, space below in pixels, colour, heading level)
_FORMS: dict[BlockKind, tuple[str, QFont.Weight, int, int, str, int]] = {
    BlockKind.TITLE: ("headline", QFont.Weight.DemiBold, 100, 12, "page_text", 1),
    BlockKind.STANDFIRST: ("lead", QFont.Weight.Normal, 116, 24, "text2", 0),
    BlockKind.HEADING: ("heading", QFont.Weight.DemiBold, 108, 8, "page_text", 2),
    BlockKind.BYLINE: ("body", QFont.Weight.Normal, 116, 12, "text2", 0),
    BlockKind.DATELINE: ("body", QFont.Weight.Normal, 116, 12, "text2", 0),
    BlockKind.CAPTION: ("body", QFont.Weight.Normal, 116, 16, "text2", 0),
}
_PARAGRAPH = ("article", QFont.Weight.Normal, 124, 16, "page_text", 0)


def fill(document: QTextDocument, article: Article, positions: Utf16Map, theme: Theme) -> None:
    """Put the article into a document. What lies between blocks (blank lines) takes no room."""
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setPlainText(display_text(article))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(_no_block())
    cursor.setCharFormat(_no_text())
    for block in article.blocks:
        _format(cursor, block, positions, theme)
    cursor.endEditBlock()


def _format(cursor: QTextCursor, block: Block, positions: Utf16Map, theme: Theme) -> None:
    size, weight, height, below, colour, level = _FORMS.get(block.kind, _PARAGRAPH)
    lines, letters = QTextBlockFormat(), QTextCharFormat()
    lines.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    lines.setBottomMargin(theme.px(below))
    lines.setHeadingLevel(level)
    if block.kind is BlockKind.LIST_ITEM:
        lines.setTextIndent(theme.px(0))
        lines.setLeftMargin(theme.px(24))
    if block.kind is BlockKind.QUOTATION:
        lines.setLeftMargin(theme.px(24))
        lines.setRightMargin(theme.px(24))
    letters.setFont(style.text_font(theme.size(size), weight))
    letters.setForeground(QColor(theme.colours[colour]))
    cursor.setPosition(positions.units(block.start))
    cursor.setPosition(positions.units(block.end), QTextCursor.MoveMode.KeepAnchor)
    cursor.setBlockFormat(lines)
    cursor.setBlockCharFormat(letters)
    cursor.setCharFormat(letters)


def _no_block() -> QTextBlockFormat:
    lines = QTextBlockFormat()
    lines.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return lines


def _no_text() -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFont(style.text_font(1))
    return letters
