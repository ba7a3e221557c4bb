"""The pictures of a header, footer or theme: drawn anew from their pixels, under names of our own."""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.words import say
from fcdesk.ooxml.package import Package
from fcdesk.writeup.pictures import PublicPicture, public_picture
from fcdesk.writeup.word.donor.refusals import refused

_MOST_BYTES = 8_000_000  # of one picture; each document would carry it
_STARTS: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM", b"II*\x00", b"MM\x00*")
_SUFFIXES: Final = {"image/png": "png", "image/jpeg": "jpg"}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that comes along: the name of its part, its content type, its bytes."""

    part: str
    content_type: str
    data: bytes


def picture_in(package: Package, part: str) -> Picture:
    """Return a picture with nothing but its pixels, named by its content.

    RuleBroken for one in a format that can hold more than dots, and for one that cannot be drawn anew.
    """
    data = package.data(part)
    if not data.startswith(_STARTS):
        raise refused(
            package.name, say("the picture {part} is in a format that can hold more than a picture", part=part),
            say("replace it by a PNG or JPEG in Word and choose the copy"),
        )  # fmt: skip
    if len(data) > _MOST_BYTES:
        raise refused(
            package.name,
            say("the picture {part} is larger than {megabytes} MB", part=part, megabytes=_MOST_BYTES // 1_000_000),
            say("make it smaller in Word"),
        )
    try:
        drawn = _drawn_anew(data)
    except RuleBroken as problem:
        raise refused(
            package.name, say("the picture {part} is damaged or has too many pixels", part=part),
            say("replace it by a smaller PNG or JPEG in Word and choose the copy"),
        ) from problem  # fmt: skip
    name = f"/word/media/house_{hashlib.sha256(drawn.data).hexdigest()[:16]}.{_SUFFIXES[drawn.media_type]}"
    return Picture(name, drawn.media_type, drawn.data)


@lru_cache(maxsize=4)  # the same few stand in each header, and a preview reads them again after each edit
def _drawn_anew(data: bytes) -> PublicPicture:
    # Word and LibreOffice show the pixels as they lie: what turns a picture in a document stands beside it, not in it.
    return public_picture(data, say("a picture of the house style"), upright=False)
