"""Pictures for readers, made anew from their pixels: nothing else that a file holds leaves the house.

A photograph's file says where and when it was taken, with which device, and at times more: EXIF with GPS, XMP, a
preview of what was cut off, comments, whatever somebody put behind the picture's end. So a picture is decoded, turned
upright, scaled down, and encoded again from its bare pixels. Files come from anywhere: only a few formats are read, and
none that is large beyond use.
"""

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.words import say

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES: Final = 60_000_000
MOST_PIXELS: Final = 60_000_000
"""A picture with more is refused before it is decoded: its pixels alone would take some 200 MB."""
WIDEST: Final = 1_600
HIGHEST: Final = 2_400
_FORMATS: Final = ("PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP")
_READ_AS_DRAWN: Final = frozenset({"PNG", "GIF", "BMP"})  # what programs draw: letters and lines, which JPEG blurs
_SMALL: Final = 400_000  # bytes of a PNG that is no larger than it needs to be
_HIDE: Final = say("hide it from readers (fcdesk picture --hide, or the pictures of its evidence at the desk)")
_LARGEST_PROFILE: Final = 4_000_000
_QUALITY: Final = 88


@dataclass(frozen=True, slots=True)
class PublicPicture:
    """An encoded picture without anything but its pixels; width and height in pixels."""

    data: bytes
    media_type: str
    width: int
    height: int


def public_picture(data: bytes, whose: str, *, upright: bool = True) -> PublicPicture:
    """Return a picture fit for readers; the same bytes and the same Pillow give the same picture.

    Of one that moves, its first frame; turned as its file says, but for `upright=False`. RuleBroken, with `whose`
    picture it is ("the picture a.png of evidence 2"), for what is no PNG, JPEG, GIF, WebP, TIFF or BMP, what is
    damaged, and what is too large.
    """
    refuse_too_large(len(data), whose)
    try:
        image, is_drawn = _decoded(data, whose, upright=upright)
        return _encoded(image, is_drawn=is_drawn)
    except RuleBroken:
        raise
    except Exception as error:  # decoders raise what they please on bad bytes
        raise RuleBroken(
            "{picture} cannot be shown: it is damaged, or none of PNG, JPEG, GIF, WebP, TIFF and BMP; "
            "save it as PNG and add that, or {instead}",
            picture=whose,
            instead=_HIDE,
        ) from error


def refuse_too_large(size: int, whose: str) -> None:
    """RuleBroken for a file with more bytes than are ever decoded."""
    if size > MOST_BYTES:
        raise RuleBroken(
            "{picture} has {megabytes} MB, too many for a write-up; save a smaller copy of it, or {instead}",
            picture=whose,
            megabytes=size // 1_000_000,
            instead=_HIDE,
        )


def _decoded(data: bytes, whose: str, *, upright: bool) -> tuple["Image", bool]:
    """Return the picture's pixels, upright if asked, in sRGB, scaled, and whether it was drawn, not photographed."""
    from PIL import Image, ImageOps  # noqa: PLC0415 - takes its time to load, and few write-ups need it

    with warnings.catch_warnings():
        # Pillow warns of many pixels, which are counted here, and of odd tags, which are dropped.
        warnings.simplefilter("ignore")
        try:
            image = Image.open(io.BytesIO(data), formats=_FORMATS)
        except Image.DecompressionBombError as error:
            raise _too_large(whose) from error
        if image.width * image.height > MOST_PIXELS:
            raise _too_large(whose)
        is_drawn = image.format in _READ_AS_DRAWN
        longest = 2 * max(WIDEST, HIGHEST)
        image.draft(None, (longest, longest))  # a large JPEG is decoded at a fraction of its size
        image.load()
        turned = ImageOps.exif_transpose(image) if upright else image
        plain = _in_plain_colours(turned, image.info.get("icc_profile"))
        plain.thumbnail((WIDEST, HIGHEST), Image.Resampling.LANCZOS)
        # A copy of the bare pixels: what else Pillow knows of the file stays behind.
        return Image.frombytes(plain.mode, plain.size, plain.tobytes()), is_drawn


def _too_large(whose: str) -> RuleBroken:
    return RuleBroken(
        "{picture} has more than {megapixels} million pixels; save a smaller copy of it, or {instead}",
        picture=whose,
        megapixels=MOST_PIXELS // 1_000_000,
        instead=_HIDE,
    )


def _in_plain_colours(image: "Image", profile: object) -> "Image":
    """Return the picture as L, RGB or RGBA; RGBA only where something shows through."""
    if image.mode.startswith("I"):  # 16 bits of grey
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.mode in ("1", "L", "F") and "transparency" not in image.info:
        return image.convert("L")
    if image.has_transparency_data:
        # By way of colours multiplied with their alpha: what nobody can see keeps no colour that could be brought back.
        clear = image.convert("RGBA").convert("RGBa").convert("RGBA")
        return clear if clear.getchannel("A").getextrema() != (255, 255) else clear.convert("RGB")
    managed = _in_srgb(image, profile) if image.mode in ("RGB", "CMYK") else None
    return managed or image.convert("RGB")


def _in_srgb(image: "Image", profile: object) -> "Image | None":
    """Return the picture's colours as its profile means them; None without one that can be used."""
    from PIL import ImageCms  # noqa: PLC0415 - as above

    if not isinstance(profile, bytes) or not 0 < len(profile) <= _LARGEST_PROFILE:
        return None
    try:
        meant = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return ImageCms.profileToProfile(image, meant, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None


def _encoded(image: "Image", *, is_drawn: bool) -> PublicPicture:
    drawn = _saved(image, "PNG", compress_level=9) if is_drawn or image.mode == "RGBA" else b""
    if drawn and (image.mode == "RGBA" or len(drawn) <= _SMALL):
        return PublicPicture(drawn, "image/png", *image.size)
    photograph = _saved(image, "JPEG", quality=_QUALITY, optimize=True)
    return PublicPicture(photograph, "image/jpeg", *image.size)


def _saved(image: "Image", form: str, **settings: int) -> bytes:
    written = io.BytesIO()
    image.save(written, form, **settings)
    return written.getvalue()
