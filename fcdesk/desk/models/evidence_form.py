"""What the form of a piece of evidence holds, and how it is filled in from what was pasted or dropped. No Qt here."""

import re
from dataclasses import dataclass, field
from pathlib import Path

from fcdesk.cases.edits.evidence import NewEvidence
from fcdesk.cases.model import Case, Stance
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.text import cleaned, one_line
from fcdesk.casework.keeping import GivenFile

MOST_WORDS = 20_000
"""Characters of an excerpt taken from the clipboard or a drag: what is longer is a document, not words that matter."""
MOST_MARKUP = 4_000_000
_MOST_FILES = 50
_LONGEST_TITLE = 200
_ADDRESS = re.compile(r"https?://[^\s/][^\s]{0,1999}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Filled:
    """What the form holds: the evidence, how it bears on the claim, and further files to keep."""

    evidence: NewEvidence = field(default_factory=NewEvidence)
    stance: Stance = Stance.CONTEXT
    files: tuple[Path | GivenFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Given:
    """What was pasted or dropped, as plain values. `picture` is a PNG; `links` are addresses of any kind."""

    paths: tuple[Path, ...] = ()
    picture: bytes = b""
    links: tuple[str, ...] = ()
    html: str = ""
    text: str = ""


def filled_from(given: Given, at: str) -> Filled:
    """Return the form filled in from what was given; `at`, a moment, names a picture. RuleBroken for what is no use.

    One thing comes in several shapes: a picture from a browser has an address, a link has its words, and words from an
    office program have a picture of them. Files and pictures are kept, an address stays an address and takes a line
    beside it as its title, and other words are an excerpt.
    """
    if len(given.paths) > _MOST_FILES:
        raise RuleBroken(
            "{count} files at once are too many for one piece of evidence; give fewer", count=len(given.paths)
        )
    files = _files_of(given, at)
    addresses, words = _addresses_and_words(given)
    if given.paths:
        words = ""  # they are the paths once more
    if not (words or addresses or files):
        raise RuleBroken("There is nothing in it that can be evidence; copy a link, words, a picture or a file")
    if len(words) > MOST_WORDS:
        raise RuleBroken(
            "That is more than {most:,} characters; copy the words that matter, or add the whole as a file",
            most=MOST_WORDS,
        )
    is_title = bool(addresses) and len(words) <= _LONGEST_TITLE and "\n" not in words
    new = NewEvidence(
        title=words if is_title else "",
        url=next(iter(addresses), None),
        excerpt="" if is_title else words,
        note="\n".join(addresses[1:]),
    )
    return Filled(new, files=files)


def filled_for(case: Case, claim_id: str, evidence_id: str) -> Filled:
    """Return the form filled in with a piece of evidence as it bears on a claim."""
    evidence = case.evidence[evidence_id]
    source = case.sources[evidence.source_id]
    links = (link.stance for link in case.links_of(claim_id) if link.evidence_id == evidence_id)
    new = NewEvidence(
        title=source.title,
        url=source.url,
        author=source.author,
        publisher=source.publisher,
        published=source.published,
        confidential=source.confidential,
        excerpt=evidence.excerpt,
        locator=evidence.locator,
        grade=evidence.grade,
        note=evidence.note,
    )
    return Filled(new, next(links, Stance.CONTEXT))


def _files_of(given: Given, at: str) -> tuple[Path | GivenFile, ...]:
    if given.paths:
        return given.paths
    if not given.picture:
        return ()
    moment = at.replace(":", "").replace("T", " ").replace("Z", "")
    return (GivenFile(f"picture {moment}.png", given.picture),)


def _addresses_and_words(given: Given) -> tuple[list[str], str]:
    """Return the web addresses that were given, each once, and the words beside them."""
    candidates = [one_line(link) for link in given.links]
    words = _words_of(given)
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    if lines and all(_ADDRESS.fullmatch(line) for line in lines):
        candidates, words = candidates + lines, ""
    addresses = list(dict.fromkeys(one for one in candidates if _ADDRESS.fullmatch(one)))
    others = [one for one in candidates if one not in addresses]
    if others and not addresses and not words:
        words = "\n".join(others)
    return addresses, words


def _words_of(given: Given) -> str:
    """Return the words of the markup, or else the plain ones. Nothing in the markup is looked at but its words."""
    words = ""
    if given.html and len(given.html) <= MOST_MARKUP:
        from fcdesk.intake.page_guard import words_of  # noqa: PLC0415 - lxml; the desk starts without it

        words = "\n".join(words_of(given.html))
    return cleaned(words or given.text).strip()
