"""Starts a case from something that was read."""

from fcdesk.archive.kept_case import Entry
from fcdesk.cases.edits.addresses import source_address
from fcdesk.cases.edits.dates import date_line
from fcdesk.cases.edits.details import open_case
from fcdesk.cases.edits.edit import Stamp
from fcdesk.cases.model import Article
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.workbench import Workbench
from fcdesk.intake.reading import Reading


def start_case(
    room: Newsroom,
    reading: Reading,
    *,
    title: str | None = None,
    author: str | None = None,
    publisher: str | None = None,
    published: str | None = None,
    url: str | None = None,
    language: str | None = None,
) -> Workbench:
    """Put a new case about this article into the archive. What is given here goes before what the article says.

    The original bytes are in the vault, and synced, before the case that speaks of them exists. RuleBroken for a date
    of publication that is given here and in no calendar, and for an address that is none.
    """
    source_address(url)
    date_line(published or "")  # what the article says of itself is kept as it stands there
    room.archive.vault.keep_bytes(reading.data)
    stamp = room.stamp()
    article = article_from(
        reading,
        stamp,
        author=author or reading.author,
        publisher=publisher or reading.publisher,
        published=published or reading.published,
        url=url or reading.url,
    )
    reference = room.archive.next_reference(int(stamp.at[:4]))
    case = open_case(stamp, reference, article, title=title, language=language or reading.language)
    return room.bench(room.archive.keep(case, Entry("open", stamp.at, stamp.by, "Open case")))


def article_from(
    reading: Reading,
    stamp: Stamp,
    *,
    author: str | None,
    publisher: str | None,
    published: str | None,
    url: str | None,
) -> Article:
    """Return the record of an article that was read: its first version."""
    return Article(
        id=stamp.id,
        version=1,
        title=reading.title,
        text=reading.text,
        blocks=reading.blocks,
        sha256=reading.sha256,
        size=reading.size,
        file_name=reading.file_name,
        media_type=reading.media_type,
        added_at=stamp.at,
        author=author,
        publisher=publisher,
        published=published,
        url=url,
    )
