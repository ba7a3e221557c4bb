"""The pictures of a house style: they look as before, and nothing but their pixels goes into a document."""

import io
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

import pytest
from PIL import ExifTags, Image, ImageChops

from fcdesk.cases.problems import RuleBroken
from fcdesk.writeup.house_style import read_donor
from fcdesk.writeup.word import write_word
from tests.writeup.house_styles import MAGAZINE, House, package, picture
from tests.writeup.pictures import drawn, telling_photograph, telling_png
from tests.writeup.reading import parts_of, xml_of
from tests.writeup.samples import outline_of, sample_case

WORDS = "Placeholder-telltale"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_FILL = (
    f'<a:blipFill><a:blip xmlns:r="{_RELATED}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></a:blipFill>'
    "</a:bgFillStyleLst>"
)
TYPES = {"jpg": "image/jpeg", "tif": "image/tiff", "gif": "image/gif", "png": "image/png", "bmp": "image/bmp"}


def telling_tiff() -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = f"{WORDS} artist"
    exif[ExifTags.Base.Make] = f"{WORDS} make"
    exif[ExifTags.Base.ImageDescription] = f"{WORDS} description"
    return drawn(90, 60, "TIFF", tiffinfo=exif) + f"{WORDS} behind the end".encode()


def telling_gif() -> bytes:
    return drawn(30, 20, "GIF", "P", comment=f"{WORDS} comment".encode()) + f"{WORDS} behind the end".encode()


PICTURES: Mapping[str, bytes] = {
    "photograph.jpg": telling_photograph(WORDS),
    "drawing.png": telling_png(WORDS),
    "scan.tif": telling_tiff(),
    "sign.gif": telling_gif(),
}


def house_with(pictures: Mapping[str, bytes], in_theme: bytes = PICTURES["drawing.png"]) -> bytes:
    """A magazine whose header shows all these pictures, and whose theme has one."""
    header = "".join(f"<w:p>{picture(f'rId{number}', 'Placeholder')}</w:p>" for number in range(len(pictures)))
    shown = {f"rId{number}": ("image", f"media/{name}") for number, name in enumerate(pictures)}
    theme = MAGAZINE.parts["theme1"].replace("</a:bgFillStyleLst>", _FILL)
    assert "blipFill" in theme
    house: House = replace(
        MAGAZINE,
        parts={**MAGAZINE.parts, "header1": header, "theme1": theme},
        part_relations={
            **MAGAZINE.part_relations, "header1": shown, "theme1": {"rId1": ("image", "media/theme.png")},
        },
        files={**MAGAZINE.files, "word/media/theme.png": in_theme}
        | {f"word/media/{name}": data for name, data in pictures.items()},
        types={f"/word/media/{name}": TYPES[name.rpartition(".")[2]] for name in pictures},
    )  # fmt: skip
    return package(house)


@cache
def written() -> bytes:
    donor = read_donor(house_with(PICTURES, telling_photograph(f"{WORDS} theme")), "house.docx")
    return write_word(outline_of(sample_case()), house=donor)


def media(data: bytes) -> dict[str, bytes]:
    return {name: part for name, part in parts_of(data).items() if name.startswith("word/media/")}


def test_that_no_picture_tells_more_than_it_shows() -> None:
    parts = parts_of(house_with(PICTURES))
    assert all(WORDS.encode() in parts[f"word/media/{name}"] for name in PICTURES)
    pictures = media(written())
    assert len(pictures) == len(PICTURES) + 1  # and the first page's; the theme's shows what the header's first shows
    assert not [name for name, part in parts_of(written()).items() if WORDS.encode() in part]
    for part in pictures.values():
        image = Image.open(io.BytesIO(part))
        assert image.format in ("PNG", "JPEG")
        assert not image.getexif()
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_that_header_and_theme_lead_to_the_pictures_that_were_drawn() -> None:
    parts = parts_of(written())
    for name, count in (("word/_rels/header1.xml.rels", len(PICTURES)), ("word/theme/_rels/theme1.xml.rels", 1)):
        assert parts[name].count(b"/relationships/image") == count
        assert parts[name].count(b"media/house_") == count
    types = parts["[Content_Types].xml"].decode()
    assert all(f'Extension="{name.rpartition(".")[2]}"' in types or name in types for name in media(written()))


def test_that_a_picture_keeps_its_look_and_its_place_on_the_page() -> None:
    logo = drawn(240, 60)
    made = write_word(outline_of(sample_case()), house=read_donor(house_with({"logo.png": logo}), "house.docx"))
    (again,) = (
        Image.open(io.BytesIO(part)) for part in media(made).values() if Image.open(io.BytesIO(part)).width == 240
    )
    before = Image.open(io.BytesIO(logo)).convert("RGB")
    assert ImageChops.difference(before, again.convert("RGB")).getbbox() is None
    (extent,) = xml_of(made, "word/header1.xml").iter("{*}extent")
    assert (extent.get("cx"), extent.get("cy")) == ("1524000", "381000")


def test_that_a_photograph_lies_as_word_has_always_shown_it() -> None:
    """Word and LibreOffice do not turn a picture as its EXIF says: the frame beside it has the shape of its pixels."""
    image = Image.new("RGB", (120, 80), "white")
    image.paste("black", (0, 0, 60, 80))
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    file = io.BytesIO()
    image.save(file, "JPEG", exif=exif, quality=95)
    donor = read_donor(house_with({"photograph.jpg": file.getvalue()}), "house.docx")
    (again,) = (Image.open(io.BytesIO(one.data)) for one in donor.heads[0].pictures)
    assert again.size == (120, 80)
    grey = again.convert("L")
    assert max(grey.crop((0, 0, 50, 80)).tobytes()) < 20  # black on the left, white on the right
    assert min(grey.crop((70, 0, 120, 80)).tobytes()) > 235


def test_that_the_same_house_gives_the_same_bytes() -> None:
    first, second = (read_donor(house_with(PICTURES), "house.docx") for _ in range(2))
    assert first == second
    outline = outline_of(sample_case())
    assert write_word(outline, house=first) == write_word(outline, house=second)


@pytest.mark.parametrize("bad", [PICTURES["photograph.jpg"][:400], b"BM no picture at all", b"GIF89a"])
def test_that_a_damaged_picture_is_refused_with_its_name(bad: bytes) -> None:
    for data in (house_with({"logo.png": bad}), house_with({}, bad)):
        with pytest.raises(RuleBroken, match=r"house\.docx was not taken .* the picture .*\.png is damaged or has too"):
            read_donor(data, "house.docx")


def test_that_a_picture_of_too_many_pixels_is_refused() -> None:
    large = drawn(9_000, 9_000, mode="1")
    with pytest.raises(RuleBroken, match="too many pixels; replace it by a smaller PNG or JPEG in Word"):
        read_donor(house_with({"logo.png": large}), "house.docx")
