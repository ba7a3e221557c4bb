"""Sets paragraphs in type: lines of a width, with what is painted under them.

Lengths are points; inside Qt's layouts they are UNITS to a point, so that a size of 8.5 points is a whole number there.
The layout does not depend on how large it is shown, so pages break at the same place at every zoom.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from math import isinf

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from fcdesk.desk.pages.faces import face_for
from fcdesk.desk.pages.images import image_from
from fcdesk.writeup.pages.model import Form, Letters, Paragraph, Picture, Stretch

UNITS = 8
_LESS = 0.25
PICTURE_EDGE = 1200
"""The most pixels of a picture in either direction that are decoded for a sheet."""

_NO_PICTURE = "#E6E8EB"
_TAB_STOP = 36.0
"""How far apart, in points, tabs are of which nothing is said."""

_TABS = {
    "left": QTextOption.TabType.LeftTab,
    "center": QTextOption.TabType.CenterTab,
    "right": QTextOption.TabType.RightTab,
}
_UNDERLINES = {
    "single": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "double": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "dotted": QTextCharFormat.UnderlineStyle.DotLine,
    "dash": QTextCharFormat.UnderlineStyle.DashUnderline,
}
_ALIGNMENTS = {
    "start": Qt.AlignmentFlag.AlignLeft,
    "end": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "both": Qt.AlignmentFlag.AlignJustify,
}


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours that a document leaves open: of the paper, of plain letters."""

    paper: str
    letters: str

    def of(self, colour: str) -> QColor:
        """Return the colour of letters and lines."""
        return QColor(f"#{colour}") if colour else QColor(self.letters)

    def ground(self, colour: str) -> QColor:
        """Return the colour of a surface as it is on this paper: what is white is the paper itself."""
        paper, printed = QColor(self.paper), QColor(f"#{colour or 'FFFFFF'}")
        red = paper.redF() * printed.redF()
        return QColor.fromRgbF(red, paper.greenF() * printed.greenF(), paper.blueF() * printed.blueF())


@dataclass(frozen=True, slots=True)
class LinkPlace:
    """Where a link stands, in points from the top left of what holds it, and where it leads to."""

    box: QRectF
    target: str
    text: str


@cache
def font_of(letters: Letters) -> QFont:
    """Return the face for letters: the one that is named, one of the same widths, or one like it."""
    face = face_for(letters.family, letters.generic)
    font = QFont([face.family, "Noto Sans", "Noto Naskh Arabic"])
    font.setPixelSize(max(1, round(letters.size * UNITS * face.share)))
    font.setBold(letters.bold)
    font.setItalic(letters.italic)
    if letters.spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, letters.spacing * UNITS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


class Setting:
    """A paragraph's lines in a width. `tops` are where the lines begin, with the end of the last one behind them."""

    def __init__(self, paragraph: Paragraph, width: float, ink: Ink) -> None:
        form = paragraph.form
        self._ink = ink
        self._stretches = tuple(map(_as_printed, paragraph.stretches))
        text = "".join(stretch.text for stretch in self._stretches)
        self._layout = QTextLayout(text, font_of(_base(paragraph)))
        self._layout.setTextOption(_option(form, width))
        self._layout.setFormats(list(_formats(self._stretches, ink)))
        self._pictures = [(start, one.picture) for start, _, one in _places(self._stretches) if one.picture is not None]
        tall = {start: picture.height for start, picture in self._pictures}
        self.tops = _lines(self._layout, form, width, 0.0 if paragraph.number else form.first, tall)
        self._number = self._set_number(paragraph, form, width)

    @property
    def height(self) -> float:
        return self.tops[-1]

    def paint(self, painter: QPainter, at: QPointF, pictures: Mapping[str, bytes]) -> None:
        """Paint the lines with their top left at a place; the painter measures in points."""
        for box, picture in self._picture_places():
            paint_picture(painter, box.translated(at), pictures.get(picture.name, b""))
        for box, letters in self._grounds():
            _paint_ground(painter, box.translated(at), letters, self._ink)
        painter.save()
        painter.scale(1 / UNITS, 1 / UNITS)
        painter.setPen(QColor(self._ink.letters))
        self._layout.draw(painter, at * UNITS)
        if self._number is not None:
            layout, place = self._number
            layout.draw(painter, (at + place) * UNITS)
        painter.restore()

    def links(self) -> Iterator[LinkPlace]:
        """Yield where links stand, a box for each line of each."""
        for start, end, stretch in _places(self._stretches):
            if stretch.link:
                for box in self._boxes(start, end):
                    yield LinkPlace(box, stretch.link, stretch.text)

    def _picture_places(self) -> Iterator[tuple[QRectF, Picture]]:
        """Yield where pictures stand: on the line that the letters stand on."""
        for start, picture in self._pictures:
            line = self._layout.lineForTextPosition(start)
            left = min(_x(line.cursorToX(start)), _x(line.cursorToX(start + 1)))
            foot = (line.y() + line.ascent()) / UNITS
            yield QRectF(left / UNITS, foot - picture.height, picture.width, picture.height), picture

    def _set_number(self, paragraph: Paragraph, form: Form, width: float) -> tuple[QTextLayout, QPointF] | None:
        if not paragraph.number:
            return None
        letters = paragraph.number_letters
        layout = QTextLayout(paragraph.number, font_of(letters))
        layout.setTextOption(_option(form, width))
        layout.setFormats(list(_formats((Stretch(paragraph.number, letters),), self._ink)))
        room = -form.first or 20.0
        _lines(layout, Form(right_to_left=form.right_to_left), room, 0.0, {})
        own, first = layout.lineAt(0), self._layout.lineAt(0)
        down = (first.ascent() - own.ascent()) / UNITS if self._layout.lineCount() else 0.0
        return layout, QPointF(width if form.right_to_left else form.first, down)

    def _grounds(self) -> Iterator[tuple[QRectF, Letters]]:
        for start, end, stretch in _places(self._stretches):
            if stretch.letters.frame or stretch.letters.fill:
                for box in self._boxes(start, end):
                    yield box, stretch.letters

    def _boxes(self, start: int, end: int) -> Iterator[QRectF]:
        """Yield the boxes of the letters in text[start:end] (UTF-16 units), a box a line."""
        first = self._layout.lineForTextPosition(start).lineNumber()
        last = self._layout.lineForTextPosition(end - 1).lineNumber()
        for number in range(max(first, 0), last + 1):
            line = self._layout.lineAt(number)
            begin, stop = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            edges = sorted((_x(line.cursorToX(begin)), _x(line.cursorToX(stop))))
            top = line.y() + line.ascent() - min(line.ascent(), line.height())
            box = QRectF(edges[0], top, edges[1] - edges[0], line.ascent() + line.descent())
            yield QRectF(box.x() / UNITS, box.y() / UNITS, box.width() / UNITS, box.height() / UNITS)


def _x(found: object) -> float:
    """Return the place that Qt found for a cursor; the binding hands the cursor back beside it."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type]  # a number then


def _as_printed(stretch: Stretch) -> Stretch:
    """Return a stretch as Qt sets it: line ends of its own kind, and capitals as such, which it would not make."""
    text = stretch.text.replace("\n", "\u2028")
    if stretch.letters.caps:
        return replace(stretch, text=text.upper(), letters=replace(stretch.letters, caps=False))
    return replace(stretch, text=text) if text != stretch.text else stretch


def _base(paragraph: Paragraph) -> Letters:
    """Return the letters that an empty line has."""
    return paragraph.stretches[0].letters if paragraph.stretches else paragraph.number_letters


def paint_picture(painter: QPainter, box: QRectF, data: bytes) -> None:
    """Paint a picture into a box, or an empty box for one that cannot be shown."""
    image = image_from(data, PICTURE_EDGE)
    if image.isNull():
        painter.fillRect(box, QColor(_NO_PICTURE))
    else:
        painter.drawImage(box, image)


def _option(form: Form, width: float) -> QTextOption:
    # Qt's lines know left and right alone, whatever the direction of the text.
    turned = {"start": "end", "end": "start"} if form.right_to_left else {}
    option = QTextOption(_ALIGNMENTS[turned.get(form.alignment, form.alignment)])
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if form.right_to_left else Qt.LayoutDirection.LeftToRight)
    option.setTabStopDistance(_TAB_STOP * UNITS)
    option.setTabs([_tab(place, kind, form, width) for place, kind in form.tabs])
    return option


def _tab(place: float, kind: str, form: Form, width: float) -> QTextOption.Tab:
    """Return a tab as Qt counts: from the left edge of the lines, and not quite to their end, where it would break."""
    tab = QTextOption.Tab()
    whole = width / 2 if kind == "center" else width
    tab.position = min(whole if isinf(place) else place - form.left, width - _LESS) * UNITS
    tab.type = _TABS[kind]
    return tab


def _places(stretches: tuple[Stretch, ...]) -> Iterator[tuple[int, int, Stretch]]:
    """Yield where each stretch begins and ends, as Qt counts."""
    place = 0
    for stretch in stretches:
        length = len(stretch.text.encode("utf-16-le")) // 2
        if length:
            yield place, place + length, stretch
        place += length


def _formats(stretches: tuple[Stretch, ...], ink: Ink) -> Iterator[QTextLayout.FormatRange]:
    for start, end, stretch in _places(stretches):
        part = QTextLayout.FormatRange()
        part.start, part.length = start, end - start
        part.format = _format(stretch, ink)
        yield part


def _font_as_wide(letters: Letters, picture: Picture) -> QFont:
    """Return the letters' face with a space in it as wide as a picture."""
    font = QFont(font_of(letters))
    space = QFontMetricsF(font).horizontalAdvance("\u00a0") - font.letterSpacing()
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, picture.width * UNITS - space)
    return font


def _format(stretch: Stretch, ink: Ink) -> QTextCharFormat:
    form, letters = QTextCharFormat(), stretch.letters
    form.setFont(font_of(letters) if stretch.picture is None else _font_as_wide(letters, stretch.picture))
    form.setForeground(ink.of(letters.colour))
    if letters.underline:
        form.setUnderlineStyle(_UNDERLINES.get(letters.underline, _UNDERLINES["single"]))
        if letters.underline_colour:
            form.setUnderlineColor(ink.of(letters.underline_colour))
    return form


def _lines(layout: QTextLayout, form: Form, width: float, first: float, tall: Mapping[int, float]) -> tuple[float, ...]:
    """Break a text into lines of a width, the first one indented, and return where each begins, in points.

    `tall` are the heights of what stands higher in its line than letters do, by its place in the text.
    """
    layout.beginLayout()
    tops, down = [0.0], 0.0
    while (line := layout.createLine()).isValid():
        indent = first if len(tops) == 1 else 0.0
        line.setLineWidth(max(width - indent, 1.0) * UNITS)
        here = range(line.textStart(), line.textStart() + line.textLength())
        above = max((height for place, height in tall.items() if place in here), default=0.0) - line.ascent() / UNITS
        down += max(above, 0.0)
        line.setPosition(QPointF(0 if form.right_to_left else indent * UNITS, down * UNITS))
        down += form.exact or line.height() * form.line / UNITS
        tops.append(down)
    layout.endLayout()
    if len(tops) == 1:
        tops.append(form.exact or layout.font().pixelSize() * 1.2 * form.line / UNITS)
    return tuple(tops)


def _paint_ground(painter: QPainter, box: QRectF, letters: Letters, ink: Ink) -> None:
    """Paint what lies under letters: a badge with its frame, or a plain ground."""
    if letters.frame:
        painter.setPen(QPen(QColor(f"#{letters.frame}"), 1.0))
        painter.setBrush(ink.ground(letters.fill))
        painter.drawRoundedRect(box.adjusted(0.5, -0.2, -0.5, 0.2), 2, 2)
    else:
        painter.fillRect(box, ink.ground(letters.fill))
