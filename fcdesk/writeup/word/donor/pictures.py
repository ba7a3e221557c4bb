"""The pictures of a header or footer: only plain ones come along, under names of our own."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from fcdesk.ooxml.package import Package
from fcdesk.writeup.word.donor.refusals import refused

_MOST_BYTES = 8_000_000  # of one picture; each document would carry it
_KINDS: Final[Mapping[bytes, tuple[str, str]]] = {
    b"\x89PNG\r\n\x1a\n": ("png", "image/png"),
    b"\xff\xd8\xff": ("jpg", "image/jpeg"),
    b"GIF87a": ("gif", "image/gif"),
    b"GIF89a": ("gif", "image/gif"),
    b"BM": ("bmp", "image/bmp"),
    b"II*\x00": ("tif", "image/tiff"),
    b"MM\x00*": ("tif", "image/tiff"),
}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that comes along: the name of its part, its content type, its bytes."""

    part: str
    content_type: str
    data: bytes


def picture_in(package: Package, part: str) -> Picture:
    """Return a picture, named by its content. RuleBroken for one in a format that can hold more than dots."""
    data = package.data(part)
    known = next((kind for start, kind in _KINDS.items() if data.startswith(start)), None)
    if known is None:
        raise refused(
            package.name, f"the picture {part} is in a format that can hold more than a picture",
            "replace it by a PNG or JPEG in Word and choose the copy",
        )  # fmt: skip
    if len(data) > _MOST_BYTES:
        raise refused(
            package.name, f"the picture {part} is larger than {_MOST_BYTES // 1_000_000} MB", "make it smaller in Word"
        )
    suffix, content_type = known
    return Picture(f"/word/media/house_{hashlib.sha256(data).hexdigest()[:16]}.{suffix}", content_type, data)
