"""Pictures for readers: made anew from their pixels, upright, small enough, and described in words."""

import io
import re
import struct
import zlib
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image, ImageCms

from fcdesk.cases.model import Case
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.writeup.html import write_html
from fcdesk.writeup.markdown import write_markdown
from fcdesk.writeup.outline import Jump, Picture
from fcdesk.writeup.pictures import HIGHEST, MOST_BYTES, WIDEST, PublicPicture, public_picture
from fcdesk.writeup.word import write_word
from tests.writeup.pictures import drawn, sha256, telling_photograph, telling_png
from tests.writeup.reading import parts_of, texts_of, xml_of
from tests.writeup.reported_case import PHOTOGRAPH, PICTURE, picture, reported_case, reported_outline

WORDS = "PLANTEDWORD"
JPEG_SEGMENTS_FOR_PIXELS = {0xD8, 0xE0, 0xDB, 0xC0, 0xC4, 0xDA, 0xD9}
SMALL = drawn(90, 60, "JPEG")
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def shown(data: bytes) -> PublicPicture:
    return public_picture(data, "the picture a.png of evidence 2")


def decoded(made: PublicPicture) -> Image.Image:
    return Image.open(io.BytesIO(made.data))


def chunks(png: bytes) -> list[bytes]:
    found, position = [], 8
    while position < len(png):
        (length,) = struct.unpack(">I", png[position : position + 4])
        found.append(png[position + 4 : position + 8])
        position += 12 + length
    return found


def segments(jpeg: bytes) -> Iterator[int]:
    """The markers of a JPEG up to its pixels."""
    yield jpeg[1]
    position = 2
    while jpeg[position + 1] != 0xDA:
        yield jpeg[position + 1]
        position += 2 + int.from_bytes(jpeg[position + 2 : position + 4], "big")
    yield 0xDA


# --- nothing but pixels ------------------------------------------------------------------------------------------


def test_that_a_photograph_keeps_nothing_but_its_pixels() -> None:
    data = telling_photograph(WORDS)
    assert data.count(WORDS.encode()) == 6  # artist, description, place, XMP, comment, behind the end
    made = shown(data)
    assert WORDS.encode() not in made.data
    assert set(segments(made.data)) <= JPEG_SEGMENTS_FOR_PIXELS
    assert made.data.endswith(b"\xff\xd9")
    again = decoded(made)
    assert not again.getexif()
    assert set(again.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_that_a_drawing_keeps_nothing_but_its_pixels() -> None:
    data = telling_png(WORDS)
    assert data.count(WORDS.encode()) == 4
    made = shown(data)
    assert set(chunks(made.data)) == {b"IHDR", b"IDAT", b"IEND"}
    assert decoded(made).info == {}


def test_that_colours_under_what_is_clear_are_gone() -> None:
    image = Image.new("RGBA", (4, 1), (200, 10, 10, 255))
    image.putpixel((1, 0), (12, 34, 56, 0))
    written = io.BytesIO()
    image.save(written, "PNG")
    made = decoded(shown(written.getvalue()))
    assert made.mode == "RGBA"
    assert made.getpixel((0, 0)) == (200, 10, 10, 255)
    assert made.getpixel((1, 0)) == (0, 0, 0, 0)


@pytest.mark.parametrize("form", ["docx", "html", "markdown"])
def test_that_no_export_holds_what_the_file_of_a_picture_tells(form: str) -> None:
    data = telling_photograph(WORDS)
    case = with_pictures(picture(1, "evidence-1", data, name=f"{WORDS}.jpg"))
    outline = reported_outline(case, read_picture={sha256(data): data}.__getitem__)
    assert len(pictures_of(outline)) == 1
    if form == "docx":
        parts = parts_of(write_word(outline))
        assert parts["word/media/picture1.jpeg"].startswith(b"\xff\xd8")
    elif form == "html":
        page = write_html(outline)
        (inside,) = re.findall(rb'src="data:image/jpeg;base64,([^"]*)"', page)
        parts = {"page": page, "picture": b64decode(inside)}
    else:
        parts = {"text": write_markdown(outline)}
    assert not any(WORDS.encode() in part for part in parts.values())


# --- the right size, way up, and colours -------------------------------------------------------------------------


def test_that_a_picture_is_turned_as_its_file_says() -> None:
    image = Image.new("RGB", (40, 20), "white")
    image.paste("black", (0, 0, 40, 10))  # the upper half; orientation 6 turns it to the right
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    written = io.BytesIO()
    image.save(written, "PNG", exif=exif)
    made = decoded(shown(written.getvalue())).convert("L")
    assert made.size == (20, 40)
    assert made.getpixel((15, 20)) == 0
    assert made.getpixel((5, 20)) == 255


@pytest.mark.parametrize(
    ("size", "expected"), [((4_000, 100), (1_600, 40)), ((100, 4_800), (50, 2_400)), ((9, 9), (9, 9))]
)
def test_that_a_large_picture_is_scaled_down_and_a_small_one_left(
    size: tuple[int, int], expected: tuple[int, int]
) -> None:
    made = shown(drawn(*size))
    assert (made.width, made.height) == decoded(made).size == expected
    assert made.width <= WIDEST
    assert made.height <= HIGHEST


@pytest.mark.parametrize(
    ("form", "mode", "kept"),
    [
        ("PNG", "RGB", "image/png"), ("PNG", "RGBA", "image/png"), ("PNG", "P", "image/png"), ("PNG", "1", "image/png"),
        ("PNG", "LA", "image/png"), ("PNG", "I;16", "image/png"), ("GIF", "P", "image/png"),
        ("BMP", "RGB", "image/png"), ("JPEG", "RGB", "image/jpeg"), ("JPEG", "L", "image/jpeg"),
        ("JPEG", "CMYK", "image/jpeg"), ("WEBP", "RGB", "image/jpeg"), ("TIFF", "RGB", "image/jpeg"),
        ("TIFF", "CMYK", "image/jpeg"),
    ],
)  # fmt: skip
def test_that_each_format_and_kind_of_colour_is_read(form: str, mode: str, kept: str) -> None:
    made = shown(drawn(64, 48, form, mode))
    assert made.media_type == kept
    assert decoded(made).mode in {"L", "RGB", "RGBA"}
    darkest, lightest = decoded(made).convert("L").getextrema()
    assert isinstance(darkest, int | float)
    assert isinstance(lightest, int | float)
    assert darkest < 30
    assert lightest > 225


def test_that_a_large_drawing_that_does_not_compress_becomes_a_photograph() -> None:
    noise = Image.effect_noise((1_200, 900), 90).convert("RGB")
    written = io.BytesIO()
    noise.save(written, "PNG")
    assert shown(written.getvalue()).media_type == "image/jpeg"


def test_that_colours_are_what_their_profile_means() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    for known in (b"no profile at all", profile.tobytes(), b""):  # none of these can be used for RGB
        data = drawn(20, 20, "PNG", icc_profile=known)
        assert "icc_profile" not in decoded(shown(data)).info


def test_that_the_same_picture_gives_the_same_bytes() -> None:
    assert shown(PHOTOGRAPH) == shown(PHOTOGRAPH)
    case = reported_case()
    assert write_word(reported_outline(case)) == write_word(reported_outline(case))


# --- files from anywhere -----------------------------------------------------------------------------------------


def png_of(width: int, height: int, pixels: bytes = b"") -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(pixels)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.mark.parametrize("size", [(10_000, 10_000), (50_000, 50_000), (100_000, 1_000_000)])
def test_that_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded(size: tuple[int, int]) -> None:
    with pytest.raises(RuleBroken, match=r"a\.png of evidence 2 has more than 60 million pixels; save a smaller copy"):
        shown(png_of(*size))


def test_that_a_file_of_too_many_bytes_is_refused() -> None:
    with pytest.raises(RuleBroken, match="too many for a write-up"):
        shown(bytes(MOST_BYTES + 1))


@pytest.mark.parametrize(
    "data",
    [b"", b"GIF89a", PHOTOGRAPH[:5_000], PICTURE[:300], b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%PDF-1.7"],
    ids=["empty", "head", "half a JPEG", "half a PNG", "SVG", "PDF"],
)
def test_that_what_is_no_whole_picture_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(RuleBroken, match="cannot be shown: it is damaged, or none of PNG"):
        shown(data)


@settings(max_examples=120, deadline=None)
@given(at=st.integers(0, 1_500), what=st.binary(min_size=1, max_size=8), of=st.sampled_from((PICTURE, SMALL)))
def test_that_damaged_bytes_give_a_picture_or_a_sentence_and_nothing_else(at: int, what: bytes, of: bytes) -> None:
    try:
        made = shown(of[:at] + what + of[at + len(what) :])
    except RuleBroken:
        return
    assert decoded(made).size == (made.width, made.height)


# --- in the write-up ---------------------------------------------------------------------------------------------


def with_pictures(*files: Any) -> Case:
    case = reported_case()
    others = [file for file in case.files if not file.for_readers]
    return replace(case, files=type(case.files)([*others, *files]))


def pictures_of(outline: Any) -> list[Picture]:
    return [one for claim in outline.claims for item in claim.evidence for one in item.pictures]


def test_that_pictures_stand_with_their_evidence_numbered_once_and_are_referred_to_after_that() -> None:
    outline = reported_outline()
    first, second, *_ = outline.claims
    assert [one.anchor for one in pictures_of(outline)] == ["figure_1", "figure_2"]
    assert [len(item.pictures) for item in first.evidence] == [1, 1]
    assert [item.pictures for item in second.evidence] == [(), (), ()]
    assert Jump("Figure 1", "figure_1") in second.evidence[0].see
    assert pictures_of(outline)[0].alt == "Placeholder description 1 of what can be seen."


def test_that_word_shows_them_in_line_with_alt_text_and_a_caption() -> None:
    data = write_word(reported_outline())
    drawings = list(xml_of(data).iter(f"{DRAWING}inline"))
    described = [drawing.find(f"{DRAWING}docPr") for drawing in drawings]
    assert [one.get("descr") for one in described if one is not None] == [
        "Placeholder description 1 of what can be seen.", "Placeholder description 2 of what can be seen.",
    ]  # fmt: skip
    assert len({one.get("id") for one in described if one is not None}) == 2
    sizes = [drawing.find(f"{DRAWING}extent") for drawing in drawings]
    assert all(size is not None and int(size.get("cx", "0")) <= 9412 * 635 for size in sizes)
    assert "Figure 1. Placeholder caption 1: what is shown, when and where. [1]" in texts_of(data)


def test_that_word_keeps_pictures_as_they_are_and_each_once() -> None:
    import zipfile

    data = write_word(reported_outline())
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        media = [one for one in package.infolist() if one.filename.startswith("word/media/")]
        assert [one.filename for one in media] == ["word/media/picture1.png", "word/media/picture2.jpeg"]
        assert {one.compress_type for one in media} == {zipfile.ZIP_STORED}
    twice = with_pictures(picture(1, "evidence-1", PICTURE), picture(2, "evidence-3", PICTURE))
    assert len([name for name in parts_of(write_word(reported_outline(twice))) if "media" in name]) == 1


def test_that_the_page_holds_them_and_may_load_no_others() -> None:
    page = write_html(reported_outline()).decode()
    assert 'alt="Placeholder description 1 of what can be seen."' in page
    assert "img-src data:" in page
    assert page.count("<img ") == page.count('<img src="data:image/') == 2
    assert 'id="figure-1"' in page
    assert 'href="#figure-1"' in page


def test_that_markdown_describes_them() -> None:
    text = write_markdown(reported_outline()).decode()
    assert "Picture: Placeholder description 1 of what can be seen." in text
    assert "**Figure 1.** Placeholder caption 1: what is shown, when and where. \\[1\\]" in text


@pytest.mark.parametrize("alt", ["", "  ", "placeholder-1.png"])
def test_that_a_picture_without_alt_text_stops_the_export(alt: str) -> None:
    with pytest.raises(RuleBroken, match=r"placeholder-1\.png of evidence 1, shown under claim 1, has no words"):
        reported_outline(with_pictures(picture(1, "evidence-1", PICTURE, alt=alt)))


def test_that_a_picture_whose_file_is_gone_stops_the_export() -> None:
    with pytest.raises(
        EnvironmentProblem, match=r"placeholder-1\.png of evidence 1, under claim 1, cannot be shown: its"
    ):
        reported_outline(with_pictures(picture(1, "evidence-1", PICTURE, sha256="0" * 64)))


def test_that_a_file_too_large_is_not_even_read() -> None:
    with pytest.raises(RuleBroken, match="too large"):
        reported_outline(with_pictures(picture(1, "evidence-1", PICTURE, size=MOST_BYTES + 1, sha256="0" * 64)))


def test_that_pictures_of_a_confidential_source_and_of_no_claim_stay_in_the_house_and_the_exporter_is_told() -> None:
    case = with_pictures(
        picture(1, "evidence-9", PICTURE, alt=""), picture(2, "evidence-10", PICTURE), picture(3, "evidence-1", PICTURE)
    )
    outline = reported_outline(case)
    assert len(pictures_of(outline)) == 1
    assert "1 picture marked for readers was left out, because its source is confidential." in outline.left_out
    assert (
        "1 picture marked for readers was left out, because its evidence is shown under no claim." in outline.left_out
    )
    assert "3 stored files were left out." in outline.left_out


def test_that_words_of_a_confidential_source_in_a_caption_are_pointed_at() -> None:
    told = "Placeholder confidential source"
    outline = reported_outline(with_pictures(picture(1, "evidence-1", PICTURE, caption=f"By {told}.")))
    assert [words[:24] for words in outline.warnings] == ["The caption or the descr"]
