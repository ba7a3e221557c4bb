"""Decodes pictures from outside with care: kinds made of pixels alone, and never more of them than fit into memory."""

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

KINDS = frozenset({"png", "jpeg", "jpg", "gif", "webp", "bmp", "tiff", "tif"})
"""Drawings such as SVG are not among them: they are programs of a kind, and the write-up shows none either."""

_MOST_PIXELS = 100_000_000


@lru_cache(maxsize=8)
def image_from(data: bytes, edge: int) -> QImage:
    """Return a picture as `decoded` does, and remember it: for small ones that are shown again and again."""
    return decoded(data, edge)


def decoded(data: bytes, edge: int) -> QImage:
    """Return a picture, no larger than `edge` in either direction; an empty one for what is none that we show."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()).decode("ascii", "replace") not in KINDS:
        return QImage()
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return QImage()
    if max(size.width(), size.height()) > edge:
        reader.setScaledSize(size.scaled(QSize(edge, edge), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
