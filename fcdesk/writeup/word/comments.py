"""word/comments.xml: what stands beside the passages. Names and times come from the case, never from the computer."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from lxml.etree import SubElement

from fcdesk.writeup.inhouse.outline import PassageComment
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.word import names as n
from fcdesk.writeup.word.scribe import Scribe
from fcdesk.writeup.word.stream import PartStream
from fcdesk.writeup.word.writing import Writing


def comments_part(
    comments: Sequence[PassageComment],
    labels: Labels,
    *,
    column: int,
    prepared_at: str,
    ids: Mapping[str, str] | None = None,
) -> tuple[bytes, dict[str, str]]:
    """Return the part's bytes and the links it uses, address to relation id. Comments are numbered from 0.

    One without a time of its own has that of the document, or LibreOffice would show the year 0.
    """
    stream = PartStream("comments")
    scribe = Scribe(stream.body, right_to_left=labels.is_right_to_left, column=column, ids=ids)
    writing = Writing(labels, scribe)
    for number, comment in enumerate(comments):
        attributes = {n.ID: str(number), n.w("author"): comment.author, n.w("initials"): comment.initials}
        attributes[n.w("date")] = _time(comment.at) or _time(prepared_at)
        element = SubElement(stream.body, n.w("comment"), attributes)
        for place, line in enumerate(comment.lines):
            paragraph = scribe.paragraph("annotation text", within=element)
            if place == 0:
                scribe.comment_mark(paragraph)
            writing.line(paragraph, line)
        stream.flush()
    return stream.finished(), scribe.links


def _time(at: str) -> str:
    """Return a time as the format wants it, in UTC; "" for what is none."""
    try:
        time = datetime.fromisoformat(at.strip())
        if time.tzinfo is not None:
            time = time.astimezone(UTC)
    except (ValueError, OverflowError):
        return ""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ").zfill(len("0000-00-00T00:00:00Z"))
