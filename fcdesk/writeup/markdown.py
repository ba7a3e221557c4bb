"""Renders a write-up's outline as Markdown: CommonMark, with a GitHub table for the claims.

No HTML is written, and whatever in a text Markdown or HTML would take for markup is escaped: a reader's program shows
the same words as the page and the Word document. Links lead out of the document only. Where the others jump within
it, Markdown has nothing that works everywhere, so the reader finds "[2]" and "Claim 3" by their numbers. A picture is
described in words: a text holds none.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from fcdesk.cases.house import Section
from fcdesk.writeup.characters import clean
from fcdesk.writeup.links import safe_href
from fcdesk.writeup.outline import (
    Badge,
    Card,
    ClaimSection,
    CorrectionRow,
    EvidenceItem,
    Line,
    Outline,
    ReplyRow,
    Run,
    SourceEntry,
    WebLink,
    Words,
)

_MARKUP = re.compile(
    r"[\\`*_\[\]<>|~${]"
    r"|&(?=#?\w*(?:;|\Z))"  # what is, or may become with what follows, the name or number of a character
    r"|!\Z"  # which would make a picture of a link that follows
    r"|:(?=//)|(?<=www)\.|(?<=WWW)\."  # what many programs turn into a link by themselves
    "|[\u202a-\u202e\u2066-\u2069]"  # characters that reorder what follows: to be seen, not obeyed, in the file
)
_AT_START = re.compile(r"[-+=#:]|(?P<number>\d{1,9})[.)](?=\s|\Z)")
_LOOKS_LIKE_NAME = re.compile(r"&(?=#?\w+;)")
_PARAGRAPH_END = re.compile(r"(?<=[\s\S])\n\n(?=[^\n])")
# White space beside which CommonMark opens or closes no emphasis.
_WHITE = "\t\n\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"


def write_markdown(outline: Outline) -> bytes:
    """Return the write-up as Markdown in UTF-8; the same outline gives the same bytes."""
    return ("\n\n".join(_document(outline)) + "\n").encode()


# --- texts ---------------------------------------------------------------------------------------------------------


def _escaped(text: str) -> str:
    """Return a text for the middle of a line."""
    return _MARKUP.sub(_one, clean(text)).replace("\n", "&#10;")


def _one(match: re.Match[str]) -> str:
    character = match[0]
    return f"\\{character}" if character.isascii() else f"&#x{ord(character):X};"


def _on_its_line(escaped: str) -> str:
    """Return a finished line without white space that would be stripped, and without what makes a line something else.

    A bracket, a star and the like are escaped already; this is for what has a meaning at the start of a line only.
    """
    bare = escaped.strip()
    if not bare:
        return _spelled(escaped)
    before, _, after = escaped.partition(bare)
    return _spelled(before) + _harmless_at_start(bare) + _spelled(after)


def _harmless_at_start(line: str) -> str:
    match = _AT_START.match(line)
    if match is None:
        return line
    place = match.end("number") if match["number"] else 0
    return f"{line[:place]}\\{line[place:]}"


def _spelled(spaces: str) -> str:
    """Return white space by its numbers, but for control characters, whose numbers mean other characters in HTML."""
    return "".join(space if "\x80" <= space <= "\x9f" else f"&#{ord(space)};" for space in spaces)


def _plain(text: str) -> str:
    """Return a text as a line of its own."""
    return _on_its_line(_escaped(text))


def _strong(text: str) -> str:
    """Return a text as emphasised strongly at the start of a line; white space at its ends stays outside."""
    text = clean(text)
    bare = text.strip(_WHITE)
    if not bare:
        return _escaped(text)
    before, _, after = text.partition(bare)
    return f"{_escaped(before)}**{_escaped(bare)}**{_escaped(after)}"


def _heading(level: int, text: str) -> str:
    """Return a heading; number signs at its end, which would count as part of the markup, are written by number."""
    line = _plain(text)
    bare = line.rstrip("#")
    closing = len(line) - len(bare)
    if closing and bare.endswith("\\"):  # the first one is escaped already
        bare, closing = f"{bare}#", closing - 1
    return f"{'#' * level} {bare}{'&#35;' * closing}"


def _lines(text: str) -> str:
    """Return a text of several lines: a line end is a hard break, an empty line parts paragraphs."""
    paragraphs = _PARAGRAPH_END.split(clean(text))
    return "\n\n".join(_hard_breaks(paragraph) for paragraph in paragraphs)


def _hard_breaks(paragraph: str) -> str:
    bare = paragraph.strip("\n")
    before, _, after = paragraph.partition(bare) if bare else (paragraph, "", "")
    return _spelled(before) + "\\\n".join(map(_plain, bare.split("\n"))) + _spelled(after)


def _run(run: Run) -> str:
    if isinstance(run, WebLink):
        address = safe_href(run.address)  # judged before; this is the last door, and the look costs little
        return f"[{_escaped(run.text)}](<{_LOOKS_LIKE_NAME.sub('&amp;', address)}>)" if address else _escaped(run.text)
    return _escaped(run.text)


def _line(line: Line) -> str:
    """Return a line of runs; a strong one is shown so where it is the label in front."""
    first = line[0] if line else None
    if isinstance(first, Words) and first.strong and clean(first.text).endswith(tuple(_WHITE)):
        return _strong(first.text) + "".join(map(_run, line[1:]))
    return "".join(map(_run, line))


def _labelled(label: str, text: str) -> str:
    return _on_its_line(f"{_strong(label)} {_escaped(text)}")


def _badge(badge: Badge) -> str:
    return _strong(f"{badge.glyph} {badge.label}" if badge.glyph else badge.label)


# --- blocks --------------------------------------------------------------------------------------------------------


def _quoted(outline: Outline, text: str) -> str:
    quoted = _lines(outline.labels.quoted(clean(text)))
    return "\n".join(f"> {line}" if line else ">" for line in quoted.split("\n"))


def _item(marker: str, parts: Iterable[str]) -> str:
    """Return a list item of several blocks, indented to where its marker ends."""
    indent = " " * (len(marker) + 1)
    lines = "\n\n".join(part for part in parts if part).split("\n")
    return f"{marker} " + "\n".join(f"{indent}{line}" if place and line else line for place, line in enumerate(lines))


def _items(items: Iterable[str]) -> str:
    """Return a list; items of several blocks stand apart."""
    written = list(items)
    return ("\n\n" if any("\n\n" in item for item in written) else "\n").join(written)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


# --- the document --------------------------------------------------------------------------------------------------


def _document(outline: Outline) -> Iterator[str]:
    """Yield the blocks of the document in the order of the Word document."""
    label = outline.labels.say
    yield _plain(label("kicker"))
    yield _heading(1, outline.headline)
    yield _plain(outline.standfirst)
    yield _plain(outline.byline)
    parts: dict[Section, Callable[[Outline], Iterator[str]]] = {
        Section.IN_SHORT: _in_short,
        Section.RATINGS: _ratings,
        Section.ARTICLE: _article,
        Section.CLAIMS: _claims,
        Section.METHOD: _method,
        Section.MEANINGS: _meanings,
        Section.RESPONSES: _replies,
        Section.SOURCES: _sources,
        Section.CORRECTIONS: _corrections,
        Section.ABOUT: _about,
    }
    for section in outline.sections:
        yield from parts[section](outline)


def _in_short(outline: Outline) -> Iterator[str]:
    if outline.in_short:
        yield _heading(2, outline.labels.say("in short"))
        yield _items(_item("-", [_plain(point)]) for point in outline.in_short)


def _article(outline: Outline) -> Iterator[str]:
    if outline.article:
        yield _heading(2, outline.labels.say("article"))
        yield _items(_item("-", [_on_its_line(_line(line))]) for line in outline.article)


def _claims(outline: Outline) -> Iterator[str]:
    if outline.claims:
        yield _heading(2, outline.labels.say("claim by claim"))
    for section in outline.claims:
        yield from _claim(outline, section)


def _method(outline: Outline) -> Iterator[str]:
    if outline.method:
        yield _heading(2, outline.labels.say("method"))
    yield from map(_plain, outline.method)


def _meanings(outline: Outline) -> Iterator[str]:
    if outline.meanings:
        yield _heading(2, outline.labels.say("meanings"))
        yield _items(
            _item("-", [_on_its_line(_badge(entry.badge)), _plain(entry.definition)]) for entry in outline.meanings
        )
        yield _plain(outline.labels.say("only used ratings"))


def _replies(outline: Outline) -> Iterator[str]:
    if outline.replies:
        yield _heading(2, outline.labels.say("responses"))
        yield _items(_item("-", _reply(outline.labels.say("asked on"), entry)) for entry in outline.replies)


def _sources(outline: Outline) -> Iterator[str]:
    if outline.sources:
        yield _heading(2, outline.labels.say("sources"))
        yield _items(map(_source, outline.sources))


def _corrections(outline: Outline) -> Iterator[str]:
    if outline.corrections:
        yield _heading(2, outline.labels.say("corrections"))
        yield _items(_item("-", _correction(entry)) for entry in outline.corrections)


def _about(outline: Outline) -> Iterator[str]:
    if outline.about:
        yield _heading(2, outline.labels.say("about"))
    for line in outline.about:
        yield _on_its_line(_line(line))


def _ratings(outline: Outline) -> Iterator[str]:
    label = outline.labels.say
    if not outline.ratings:
        return
    yield _heading(2, label("claims and ratings"))
    head = [_row(map(_plain, (label("number"), label("claim"), label("rating")))), _row(("---:", "---", "---"))]
    rows = [_row((str(row.number), _plain(row.claim), _on_its_line(_badge(row.badge)))) for row in outline.ratings]
    yield "\n".join(head + rows)
    yield _on_its_line(_line(outline.caption))


def _claim(outline: Outline, section: ClaimSection) -> Iterator[str]:
    label = outline.labels.say
    yield _heading(3, section.heading)
    yield from _card(outline, section.card)
    yield from _explained(label("because") if section.card.judged_on else "", section.because)
    if section.evidence:
        yield _heading(4, label("evidence"))
        yield _items(_item("-", _evidence(outline, item)) for item in section.evidence)
    if section.no_evidence:
        yield _plain(section.no_evidence)
    yield from _explained(label("unknown"), section.unknown)


def _card(outline: Outline, card: Card) -> Iterator[str]:
    label = outline.labels.say
    yield _strong(label("what was claimed"))
    yield _quoted(outline, card.quote)
    if card.where:
        yield _on_its_line(_line(card.where))
    yield from map(_plain, card.remarks)
    for line in card.media:
        yield _on_its_line(_line(line))
    if card.badge.is_free:
        yield _plain(label("our conclusion"))
    badge = _badge(card.badge)
    yield _on_its_line(f"{badge} {_escaped(card.judged_on)}" if card.judged_on else badge)


def _explained(label: str, paragraphs: Sequence[str]) -> Iterator[str]:
    for place, text in enumerate(paragraphs):
        yield _labelled(label, text) if place == 0 and label else _plain(text)


def _evidence(outline: Outline, item: EvidenceItem) -> Iterator[str]:
    yield _on_its_line(f"{_strong(item.number)} {_line(item.source)} {_escaped(item.cited_as.text)}")
    if item.excerpt:
        yield _quoted(outline, item.excerpt)
    yield _labelled(item.stance, item.locator) if item.locator else _on_its_line(_strong(item.stance))
    if item.see:
        yield _on_its_line(_line(item.see))
    for picture in item.pictures:
        yield _plain(outline.labels.say("picture", alt=picture.alt))
        yield _on_its_line(_line(picture.caption))


def _reply(asked_on: str, entry: ReplyRow) -> Iterator[str]:
    yield _on_its_line(_strong(entry.party))
    yield _plain(f"{asked_on}: {entry.asked_on}")
    if entry.about:
        yield _on_its_line(_line(entry.about))
    yield from map(_plain, entry.reply)


def _source(source: SourceEntry) -> str:
    lines = (_on_its_line(_line(source.line)), _plain(source.details))
    return _item(f"{source.number}.", ["\\\n".join(line for line in lines if line)])


def _correction(entry: CorrectionRow) -> Iterator[str]:
    yield _on_its_line(_strong(entry.on))
    yield from map(_plain, entry.text)
    if entry.about:
        yield _on_its_line(_line(entry.about))
