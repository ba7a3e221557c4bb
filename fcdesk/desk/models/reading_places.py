"""Where somebody was in each case: the page, the place in the article, the claim. Ids and numbers only. No Qt here."""

from dataclasses import dataclass

_MOST = 200
"""Of how many cases it is remembered: those that were left last."""

_PARTS = 3
"""How much is always said of a case; that of the claim follows where there was one."""


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """A page by its name ("": none in particular), the first place of the article in view, the claim ("": none)."""

    page: str = ""
    start: int = 0
    claim: str = ""


def place_in(kept: str, case_id: str) -> ReadingPlace:
    """Return where somebody was in a case, by what the settings hold; at the beginning if nothing is known."""
    return _places(kept).get(case_id, ReadingPlace())


def with_place(kept: str, case_id: str, place: ReadingPlace) -> str:
    """Return what the settings are to hold once a case was left at a place."""
    places = _places(kept)
    places.pop(case_id, None)
    places[case_id] = place
    last = list(places.items())[-_MOST:]
    return " ".join(_line(one, where) for one, where in last)


def _line(case_id: str, where: ReadingPlace) -> str:
    return f"{case_id}:{where.page}:{where.start}" + (f":{where.claim}" if where.claim else "")


def _places(kept: str) -> dict[str, ReadingPlace]:
    """Return all places; what cannot be read is left out."""
    parts = [part.split(":") for part in kept.split()]
    whole = [part for part in parts if len(part) in (_PARTS, _PARTS + 1) and part[2].isdecimal()]
    return {case_id: ReadingPlace(page, int(start), *claim) for case_id, page, start, *claim in whole}
