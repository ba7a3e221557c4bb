"""Converts between the article's positions (code points) and Qt's (UTF-16 units). The only place that does."""

from bisect import bisect_left

_LAST_OF_BMP = 0xFFFF


class Utf16Map:
    """Positions of one text, both ways. A character outside the BMP is one code point and two units."""

    def __init__(self, text: str) -> None:
        self._wide = [] if text.isascii() else [i for i, char in enumerate(text) if ord(char) > _LAST_OF_BMP]
        # Where in units each wide character starts: its place plus the wide ones before it.
        self._wide_units = [place + before for before, place in enumerate(self._wide)]

    def units(self, point: int) -> int:
        """Return the position in UTF-16 units of a position in code points."""
        return point + bisect_left(self._wide, point)

    def points(self, unit: int) -> int:
        """Return the position in code points; one inside a pair counts as the start of its character."""
        return unit - bisect_left(self._wide_units, unit)
