"""Says to the person who exports what was left out of a public document, and what to look at before it is sent."""

from collections.abc import Container, Iterator

from fcdesk.writeup.labels import Labels
from fcdesk.writeup.public.publishable import Publishable


def warnings(public: Publishable, labels: Labels, parts: Container[str] = ()) -> Iterator[str]:
    """Yield a sentence for each claim whose words may give away what stays in the house.

    So too for each of the `parts` that a document has beside the claims, named as in `Publishable.telltale_parts`.
    """
    yield from (labels.say("names confidential", number=number) for number in public.telltale)
    yield from (
        labels.say("names confidential part", part=labels.say(part)) for part in public.telltale_parts if part in parts
    )
    yield from (labels.say("holds private address", number=number) for number in public.leaking)
    yield from (
        labels.say("holds private address part", part=labels.say(part))
        for part in public.leaking_parts
        if part in parts
    )


def left_out(public: Publishable, labels: Labels, *, with_pictures: bool = False) -> Iterator[str]:
    """Yield a sentence for each kind of thing that was left out, with its number.

    `with_pictures`: the document shows those that are for readers.
    """
    withheld = public.withheld
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
