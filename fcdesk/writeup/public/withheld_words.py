"""Says to the person who exports what was left out of a public document, and what to look at before it is sent.

That person reads it in the program's language, whichever the document's own words are in.
"""

from collections.abc import Container, Iterator
from typing import Final

from fcdesk.cases.words import Words, listed, say
from fcdesk.writeup.export_words import PARTS, counted, sources_left_out
from fcdesk.writeup.public.confidential import Giveaway
from fcdesk.writeup.public.publishable import Publishable

_BESIDE_CLAIMS: Final = frozenset(
    {"title", "headline", "standfirst", "in short", "method", "report byline", "responses", "corrections", "about"}
)


def warnings(public: Publishable, parts: Container[str] = ()) -> Iterator[Words]:
    """Yield a sentence for each claim and each picture whose words may give away what stays in the house.

    So too for each of the `parts` that a document has beside the claims, named as in `PublicText.part`. The words
    themselves are never repeated.
    """
    yield from _telltale(public, parts)
    yield from map(_leaking_claim, public.leaking)
    yield from (_leaking_part(part) for part in public.leaking_parts if part in parts)


def _leaking_claim(number: int) -> Words:
    return say(
        "The text of claim {number} or of its evidence contains an address with a password, a key or a private host; "
        "read it before the document leaves the house.",
        number=str(number),
    )


def _leaking_part(part: str) -> Words:
    return say(
        "The part “{part}” contains an address with a password, a key or a private host; read it before the document "
        "leaves the house.",
        part=PARTS[part],
    )


def _telltale(public: Publishable, parts: Container[str]) -> Iterator[Words]:
    by_claim: dict[int, list[Giveaway]] = {}
    others: dict[str, None] = {}
    pictures: dict[str, None] = {}
    for one in public.telltale:
        place = one.place
        if place.file:
            pictures[place.file.name] = None
        elif place.part in _BESIDE_CLAIMS:
            others[place.part] = None
        elif place.claim:
            by_claim.setdefault(place.claim.number, []).append(one)
    for number, found in by_claim.items():
        yield say(
            "The text of claim {number} contains words of a confidential source ({where}); read it before the document "
            "leaves the house.",
            number=str(number),
            where=listed(list(dict.fromkeys(PARTS[one.place.part] for one in found))),
        )
    yield from map(_telltale_picture, pictures)
    yield from (_telltale_part(part) for part in others if part in parts)


def _telltale_picture(name: str) -> Words:
    return say(
        "The caption or the description of the picture “{file}” contains words of a confidential source; read both "
        "before the document leaves the house.",
        file=name,
    )


def _telltale_part(part: str) -> Words:
    return say(
        "The part “{part}” contains words of a confidential source; read it before the document leaves the house.",
        part=PARTS[part],
    )


def left_out(public: Publishable, *, with_pictures: bool = False) -> Iterator[Words]:
    """Yield a sentence for each kind of thing that was left out, with its number.

    `with_pictures`: the document shows those that are for readers.
    """
    withheld = public.withheld
    if withheld.sources:
        yield sources_left_out(withheld.sources, withheld.excerpts)
    marked = sum(map(len, public.pictures.values())) + withheld.confidential_pictures + withheld.loose_pictures
    counts = {
        "left out orphans": withheld.orphans,
        "left out notes": withheld.notes,
        "left out remarks": withheld.remarks,
        "left out files": withheld.files + (0 if with_pictures else marked),
        "left out confidential pictures": withheld.confidential_pictures if with_pictures else 0,
        "left out loose pictures": withheld.loose_pictures if with_pictures else 0,
        "left out addresses": withheld.addresses.get("computer", 0),
        "left out private addresses": withheld.addresses.get("network", 0),
        "left out unreadable addresses": withheld.addresses.get("unreadable", 0),
        "left out logins": withheld.logins,
        "left out secrets": withheld.secrets,
    }
    for key, number in counts.items():
        if number:
            yield counted(key, number)
