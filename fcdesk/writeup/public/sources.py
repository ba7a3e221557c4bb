"""How a public document names a source: never by an address that must stay in the house, nor by a file or a note."""

from fcdesk.cases.model import Source
from fcdesk.writeup.addresses import PublicAddress, is_address, public_address
from fcdesk.writeup.characters import clean, in_one_line
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.links import host_of
from fcdesk.writeup.naming import listed
from fcdesk.writeup.outline import Run, WebLink, Words


def address_of(address: str | None) -> PublicAddress:
    """Return what of an address readers may get."""
    return public_address(clean(address or ""))


def public_title(title: str) -> str:
    """Return a title in one line; a title that is an address is no safer than one."""
    return in_one_line(address_of(title).text if is_address(title) else title)


def title_run(source: Source, labels: Labels, *, is_held: bool) -> Run:
    """Return a source's title, as a link where there is a web address. `is_held`: the newsroom has a file of it."""
    address, title = address_of(source.url).href, public_title(source.title)
    if address:
        return WebLink(title or host_of(address), address)
    return Words(title or _untitled(source, labels, is_held=is_held))


def publisher_and_date(source: Source, labels: Labels) -> str:
    """Return who published a source and when, as far as that is known."""
    return listed(labels, (in_one_line(source.publisher), labels.date(in_one_line(source.published))))


def _untitled(source: Source, labels: Labels, *, is_held: bool) -> str:
    """Say what a source is that has neither a title nor an address for readers. Its files and notes stay private."""
    if address_of(source.url).text or in_one_line(source.author) or in_one_line(source.publisher):
        return labels.say("untitled source")  # what stands beside it says more
    return labels.say("held document" if is_held else "described source")
