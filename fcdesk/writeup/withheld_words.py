"""Says to the person who exports what was left out of a public document, and what to look at before it is sent."""

from collections.abc import Iterator

from fcdesk.writeup.labels import Labels
from fcdesk.writeup.publishable import Publishable


def warnings(public: Publishable, labels: Labels) -> Iterator[str]:
    """Yield a sentence for each claim whose words may give away what stays in the house."""
    yield from (labels.say("names confidential", number=number) for number in public.telltale)
    yield from (labels.say("holds private address", number=number) for number in public.leaking)


def left_out(public: Publishable, labels: Labels) -> Iterator[str]:
    """Yield a sentence for each kind of thing that was left out, with its number."""
    withheld = public.withheld
    if withheld.sources and withheld.excerpts:
        excerpts = labels.count("their excerpts", withheld.excerpts)
        yield labels.count("left out source and excerpts", withheld.sources, excerpts=excerpts)
    elif withheld.sources:
        yield labels.count("left out sources", withheld.sources)
    counts = {
        "left out orphans": withheld.orphans,
        "left out notes": withheld.notes,
        "left out remarks": withheld.remarks,
        "left out files": withheld.files,
        "left out addresses": withheld.addresses.get("computer", 0),
        "left out private addresses": withheld.addresses.get("network", 0),
        "left out unreadable addresses": withheld.addresses.get("unreadable", 0),
        "left out logins": withheld.logins,
        "left out secrets": withheld.secrets,
    }
    for key, number in counts.items():
        if number:
            yield labels.count(key, number)
