"""Says to the person who exports what was left out of a public document, and what to look at before it is sent.

That person reads it in the program's language, whichever the document's own words are in.
"""

from collections.abc import Container, Iterator
from typing import Final

from fcdesk.writeup.labels import Labels, program_words
from fcdesk.writeup.naming import listed
from fcdesk.writeup.public.confidential import Giveaway
from fcdesk.writeup.public.publishable import Publishable

_BESIDE_CLAIMS: Final = frozenset(
    {"title", "headline", "standfirst", "in short", "method", "report byline", "responses", "corrections", "about"}
)


def warnings(public: Publishable, parts: Container[str] = ()) -> Iterator[str]:
    """Yield a sentence for each claim and each picture whose words may give away what stays in the house.

    So too for each of the `parts` that a document has beside the claims, named as in `PublicText.part`. The words
    themselves are never repeated.
    """
    labels = program_words()
    yield from _telltale(public, labels, parts)
    yield from (labels.say("holds private address", number=number) for number in public.leaking)
    yield from (
        labels.say("holds private address part", part=labels.say(part))
        for part in public.leaking_parts
        if part in parts
    )


def _telltale(public: Publishable, labels: Labels, parts: Container[str]) -> Iterator[str]:
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
        where = listed(labels, dict.fromkeys(labels.say(one.place.part) for one in found))
        yield labels.say("names confidential", number=number, where=where)
    yield from (labels.say("names confidential picture", file=name) for name in pictures)
    yield from (labels.say("names confidential part", part=labels.say(part)) for part in others if part in parts)


def left_out(public: Publishable, *, with_pictures: bool = False) -> Iterator[str]:
    """Yield a sentence for each kind of thing that was left out, with its number.

    `with_pictures`: the document shows those that are for readers.
    """
    withheld, labels = public.withheld, program_words()
    if withheld.sources and withheld.excerpts:
        excerpts = labels.count("their excerpts", withheld.excerpts)
        yield labels.count("left out source and excerpts", withheld.sources, excerpts=excerpts)
    elif withheld.sources:
        yield labels.count("left out sources", withheld.sources)
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
            yield labels.count(key, number)
