"""Where somebody was in each case: the page, and the place in the article. Ids and numbers only. No Qt here."""

from dataclasses import dataclass

_MOST = 200
"""Of how many cases it is remembered: those that were left last."""

_PARTS = 3


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """A page by its name ("": none in particular), and the first place of the article that was in view."""

    page: str = ""
    start: int = 0


def place_in(kept: str, case_id: str) -> ReadingPlace:
    """Return where somebody was in a case, by what the settings hold; at the beginning if nothing is known."""
    return _places(kept).get(case_id, ReadingPlace())


def with_place(kept: str, case_id: str, place: ReadingPlace) -> str:
    """Return what the settings are to hold once a case was left at a place."""
    places = _places(kept)
    places.pop(case_id, None)
    places[case_id] = place
    last = list(places.items())[-_MOST:]
    return " ".join(f"{one}:{where.page}:{where.start}" for one, where in last)


def _places(kept: str) -> dict[str, ReadingPlace]:
    """Return all places; what cannot be read is left out."""
    parts = [part.split(":") for part in kept.split()]
    whole = [part for part in parts if len(part) == _PARTS and part[2].isdecimal()]
    return {case_id: ReadingPlace(page, int(start)) for case_id, page, start in whole}
