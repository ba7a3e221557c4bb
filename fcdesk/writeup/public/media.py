"""What became of the picture, recording or video that a claim rests on, in the document's words."""

from collections.abc import Iterator, Sequence

from fcdesk.cases.reporting import MediaCategory, MediaFinding
from fcdesk.writeup.characters import in_one_line, in_paragraphs
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.naming import listed
from fcdesk.writeup.outline import Line, Run, WebLink, Words
from fcdesk.writeup.public.sources import address_of


def media_lines(finding: MediaFinding | None, labels: Labels) -> Iterator[Line]:
    """Yield what became of a picture or recording, what it really shows, where it was seen and where it is from."""
    if finding is None:
        return
    yield from media_verdict(finding.categories, labels)
    context = in_paragraphs(finding.context)
    if context:
        yield (Words(f"{labels.say('media context')}: ", strong=True), Words(context[0]))
        yield from ((Words(text),) for text in context[1:])
    for key, given in (("media seen", finding.seen_at), ("media from", finding.original)):
        address = address_of(given)
        if address.text:
            words = in_one_line(address.text)
            run: Run = WebLink(words, address.href) if address.href else Words(words)
            yield (Words(f"{labels.say(key)}: ", strong=True), run)


def media_verdict(categories: Sequence[MediaCategory], labels: Labels) -> Iterator[Line]:
    """Yield the line that says what became of a picture or recording, where anything is said of it."""
    said = listed(labels, (labels.say(f"media {MediaCategory(category)}") for category in categories))
    if said:
        yield (Words(f"{labels.say('media')}: ", strong=True), Words(said))
