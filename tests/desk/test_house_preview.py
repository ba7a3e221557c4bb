"""A house style on the pages of the preview: its head and foot with their pictures, and its faces."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fcdesk.casework.rendering import Order, render
from fcdesk.desk.pages.faces import face_for, stand_ins
from fcdesk.desk.pages.page_edges import overflow, paint_edges
from fcdesk.desk.pages.sheets import Sheets
from fcdesk.desk.pages.type import Ink, font_of
from fcdesk.desk.window import DeskWindow
from fcdesk.writeup.pages.model import Block, Floating, Letters, Pages, Paragraph, Row
from fcdesk.writeup.pages.reading import read_pages
from tests.desk.test_writeup import _settle
from tests.writeup.every_document import draft_of, rendered
from tests.writeup.full_case import full_case
from tests.writeup.house_styles import House, head, package, paragraph, picture, png, section, style

pytestmark = pytest.mark.usefixtures("qapp")

INK = Ink("#FFFFFF", "#171C26")
TYPEWRITER = "Placeholder Typewriter"
_BOX = (
    '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" '
    'locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
    '<wp:positionH relativeFrom="page"><wp:align>right</wp:align></wp:positionH>'
    '<wp:positionV relativeFrom="page"><wp:posOffset>254000</wp:posOffset></wp:positionV>'
    '<wp:extent cx="1800000" cy="360000"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
    '<wp:docPr id="3" name="x"/><a:graphic><a:graphicData '
    'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
    '<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:cNvSpPr txBox="1"/>'
    '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="360000"/></a:xfrm><a:prstGeom prst="rect">'
    "<a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent><w:p><w:r><w:t>Words in a box</w:t></w:r></w:p>"
    "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
)
_HEADER = (
    f'<w:p>{picture("rId1", "Logo")}<w:r><w:t xml:space="preserve"> Placeholder House</w:t></w:r>'
    '<w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/><w:t>Fact desk</w:t></w:r></w:p>'
    f'<w:p><w:pPr><w:jc w:val="right"/></w:pPr>{picture("rId1", "Logo")}</w:p>'
    f"<w:p><w:r><w:t>Third line of the head</w:t></w:r>{_BOX}</w:p>"
)
_STYLES = (
    f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{TYPEWRITER}" w:hAnsi="{TYPEWRITER}"/><w:sz w:val="20"/>'
    "</w:rPr></w:rPrDefault></w:docDefaults>"
    + style("Normal", "Normal", '<w:pPr><w:spacing w:after="120"/></w:pPr>', extra='w:default="1"')
)
HOUSE = House(
    parts={
        "styles": _STYLES,
        "header1": _HEADER,
        "header2": paragraph("Head of even pages"),
        "settings": "<w:evenAndOddHeaders/>",
        "fontTable": f'<w:font w:name="{TYPEWRITER}"><w:family w:val="modern"/><w:pitch w:val="fixed"/></w:font>',
    },
    section=section(
        'w:w="11906" w:h="16838"',
        'w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"',
        heads=head("header", "rel_header1") + head("header", "rel_header2", "even"),
    ),
    body=paragraph("Placeholder"),
    part_relations={"header1": {"rId1": ("image", "media/logo.png")}},
    files={"word/media/logo.png": png()},
)


@pytest.fixture(scope="module")
def pages() -> Pages:
    draft = replace(draft_of(full_case()), house=package(HOUSE), house_name="house.docx")
    return read_pages(render(draft, Order()).data)


def _paragraphs(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    for block in blocks:
        yield from (p for cell in block.cells for p in cell.paragraphs) if isinstance(block, Row) else (block,)


def _edges(pages: Pages, number: int = 1) -> QImage:
    paper = pages.paper
    image = QImage(round(paper.width), round(paper.height), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paint_edges(painter, paper, INK, (number, 9), pages.pictures)
    painter.end()
    return image


def test_that_the_head_has_its_words_in_lines_and_in_boxes(pages: Pages) -> None:
    paragraphs = list(_paragraphs(pages.paper.edges.head))
    words = " ".join(paragraph.text for paragraph in paragraphs)
    assert all(part in words for part in ("Placeholder House", "Fact desk", "Third line of the head"))
    boxes: list[Floating] = [one for paragraph in paragraphs for one in paragraph.floating]
    assert [p.text for box in boxes for p in box.paragraphs] == ["Words in a box"]


def test_that_pages_of_another_kind_have_their_own_head(pages: Pages) -> None:
    assert [p.text for p in _paragraphs(pages.paper.edges_of(2).head)][-1] == "Head of even pages"
    assert pages.paper.edges_of(3) is pages.paper.edges


def test_that_pictures_of_the_head_are_painted_where_they_stand_with_their_own_colours(pages: Pages) -> None:
    image, paper = _edges(pages), pages.paper
    red = [
        (x, y)
        for y in range(0, round(paper.top) + 120, 2)
        for x in range(0, image.width(), 2)
        if image.pixelColor(x, y).red() > 90 > image.pixelColor(x, y).green()
    ]
    first_line = [x for x, y in red if y < paper.header + 28]
    second_line = [x for x, y in red if y > paper.header + 34]
    assert min(first_line) == pytest.approx(paper.left, abs=3)
    assert max(first_line) == pytest.approx(paper.left + 120, abs=3)
    assert max(second_line) == pytest.approx(paper.width - paper.right, abs=3)
    grey = QImage(image).pixelColor(round(paper.left) + 5, round(paper.header) + 10)
    assert grey.name() == "#7a1e3c"


def test_that_words_float_where_the_house_has_put_them(pages: Pages) -> None:
    image = _edges(pages)
    right = [
        x for x in range(round(pages.paper.width - 140), image.width()) for y in range(20, 48)
        if image.pixelColor(x, y).lightness() < 128
    ]  # fmt: skip
    assert right


def test_that_text_makes_room_for_a_head_that_is_taller_than_its_margin(pages: Pages) -> None:
    above, below = overflow(pages.paper, INK, 1)
    assert above > 20
    assert below >= 0
    sheets = Sheets(pages, INK)
    for _ in sheets.compose():
        pass
    assert sheets.sheets[0].placed[0].top == pytest.approx(above)
    assert sheets.sheets[1].placed[0].top == pytest.approx(overflow(pages.paper, INK, 2)[0])
    room = pages.paper.height - pages.paper.top - pages.paper.bottom
    assert all(placed.top + placed.height <= room + 1 for sheet in sheets.sheets for placed in sheet.placed)


def test_that_the_body_is_set_in_the_family_of_the_house_or_one_of_its_kind(pages: Pages) -> None:
    body = [s.letters for p in _paragraphs(pages.blocks) for s in p.stretches if s.letters.family == TYPEWRITER]
    assert body
    assert {letters.generic for letters in body} == {"mono"}
    assert QFontInfo(font_of(body[0])).fixedPitch()
    assert stand_ins(pages)[TYPEWRITER] == face_for(TYPEWRITER, "mono").family


@pytest.mark.parametrize(
    ("family", "kind"), [("Courier New", "mono"), ("Consolas", "mono"), ("Bodoni MT", "serif"), ("Futura", "sans")]
)
def test_that_a_family_that_is_missing_is_shown_in_one_like_it(qapp: QApplication, family: str, kind: str) -> None:
    font = font_of(Letters(family=family))
    assert QFontInfo(font).fixedPitch() is (kind == "mono")
    shown = face_for(family, "").family
    assert (shown == "Source Serif 4") is (kind == "serif")


def test_that_a_face_that_is_there_is_used_and_not_told_of(qapp: QApplication) -> None:
    face = face_for("inter", "serif")
    assert (face.family, face.stands_in, face.share) == ("Inter", False, 1.0)


def test_that_the_caption_says_which_faces_are_missing(qtbot: QtBot, sample: DeskWindow) -> None:
    house = sample.session.room.archive.house
    house.keep_style("Placeholder house", "house.docx", package(HOUSE), at="2026-11-22", by="tester")
    sample.actions_by_name["write-up"].trigger()
    _settle(qtbot, sample)
    assert "this computer" not in sample.writeup.view.what.text()
    sample.writeup.model.choose_style("Placeholder house")
    _settle(qtbot, sample)
    assert TYPEWRITER in sample.writeup.view.what.text()
    image = sample.grab().toImage()
    assert not image.isNull()


def test_that_a_headings_number_counts_within_the_one_above() -> None:
    read = read_pages(rendered(full_case(), Order(), "daily.docx").data)
    numbers = [p.number for p in _paragraphs(read.blocks) if p.form.level and p.number]
    assert numbers[:5] == ["1", "2", "3", "3.1", "3.2"]


def test_that_a_paragraph_with_a_picture_sets_it_in_its_line(pages: Pages) -> None:
    first = next(_paragraphs(pages.paper.edges.head))
    shown = [s.picture for s in first.stretches if s.picture is not None]
    assert [(one.width, one.height) for one in shown] == [(120, 30)]
    sheets = Sheets(replace(pages, blocks=(first,)), INK)
    for _ in sheets.compose():
        pass
    assert sheets.sheets[0].placed[0].height >= 30
    image = QImage(600, 80, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    sheets.sheets[0].placed[0].box.paint(painter, QPointF(0, 0), {})
    painter.end()
    assert image.pixelColor(60, 15).name() == "#e6e8eb"  # without its bytes it is an empty box of its size
