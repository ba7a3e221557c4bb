"""Outlines with any text in any place, and what a reader must be told of one, part by part in order."""

import re
from collections.abc import Callable, Iterable, Iterator

from hypothesis import strategies as st

from fcdesk.cases.house import Section
from fcdesk.writeup.characters import clean
from fcdesk.writeup.labels import labels_for
from fcdesk.writeup.outline import (
    Badge,
    Card,
    ClaimSection,
    CorrectionRow,
    EvidenceItem,
    Jump,
    Line,
    Meaning,
    Outline,
    Picture,
    RatingRow,
    ReplyRow,
    SourceEntry,
    WebLink,
    Words,
)
from fcdesk.writeup.sections import SECTIONS
from tests.writeup.pictures import drawn

FRAGMENTS = (
    "<script>alert(1)</script>", "]]>", "<!--", "-->", "</style>", "</title>", "<b>", "&lt;", "&", "amp;", "#39;",
    "&#x41;", "&nbsp;", '"', "'", "`", "```", "~~~", "~~", "*", "**", "_", "__", "|", "| --- |", "---", "===", "- ",
    "+ ", "1. ", "12) ", "1986.", "# ", "#", " #", "> ", "!", "[", "]", "(", ")", "[x](javascript:alert(1))", "![",
    "](", "[1]: /x", "<https://example.org>", "http://example.org/a?b=1&copy=2", "www.example.org",
    "javascript:alert(1)", "file:///etc/x", "\\", "\\\\", "\\|", "{{ x }}", "{% x %}", "$x$", ":---", "=", "+++",
    "[^1]", "- [ ] ", "\t", "    ", " ", "  ", "\n", "\n\n", "\n\n\n", "\r\n", "\r", "\x00", "\x07", "\x0b", "\x0c",
    "\x1b", "\x7f", "\x9b", "\u2028", "\u00a0", "\u202e", "\u2066", "\u2069", "\u200f", "\u200b", "\ufeff", "\ufffe",
    "\ud800", "\U0001f469\u200d\U0001f52c", "e\u0301", "الكلمة", "שלום", "Слово", "漢字", "x" * 300, "word", "1",
    "2026",
)  # fmt: skip
TEXT = st.lists(st.sampled_from(FRAGMENTS) | st.text(st.characters(exclude_categories=()), max_size=8), max_size=5).map(
    "".join
)
MORE = TEXT.filter(lambda text: bool(clean(text).strip("\x85")))
ADDRESS = st.sampled_from(
    (
        "https://example.org/a?b=1&copy;=2&amp=3#x", "https://example.org/(a)_[b]'*", "http://example.org:8080/%5B%7C",
        "mailto:desk@example.org", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "https://a b/", "",
    )
)  # fmt: skip
LANGUAGE = st.none() | st.sampled_from(("en", "ar", "he", "uk", "zh-Hant", '"><b>', ""))
WORDS = st.builds(Words, MORE, st.booleans(), LANGUAGE)
LINE = st.lists(WORDS | st.builds(WebLink, MORE, ADDRESS, LANGUAGE), max_size=4).map(tuple)
TEXTS = st.lists(MORE, max_size=2).map(tuple)
TONE = st.sampled_from(("true", "false", "context", "open", "a newsroom's own", '"><b>'))
BADGE = st.builds(Badge, MORE, TONE, st.sampled_from(("✕", "!", "?", "")), st.booleans())
LINES = st.lists(LINE, max_size=2).map(tuple)
CARD = st.builds(Card, TEXT, LANGUAGE, LINE, TEXTS, BADGE, TEXT, LINES)
SECTION = st.just(SECTIONS["public"]) | st.lists(st.sampled_from(SECTIONS["public"]), unique=True).map(tuple)
PIXELS = drawn(2, 3)


PICTURE = st.builds(
    Picture, st.just("figure_1"), st.just(PIXELS), st.just("image/png"), st.just(2), st.just(3), MORE,
    LINE.map(lambda line: (Words("Figure 1. ", strong=True), *line)),
)  # fmt: skip


@st.composite
def outlines(draw: st.DrawFn) -> Outline:
    numbers = range(1, draw(st.integers(0, 2)) + 1)
    chosen = draw(SECTION)
    cited = st.just(Jump("[1]", "source_1" if Section.SOURCES in chosen else ""))
    pictures = iter([(draw(PICTURE),)] if numbers else ())  # one, because an anchor is one
    about = st.just(()) | st.just((Jump("Claim 1", "claim_1" if Section.CLAIMS in chosen else ""),))
    item = st.builds(
        EvidenceItem, st.just("1.1"), cited, LINE, TEXT, MORE, TEXT, st.builds(lambda: next(pictures, ())), LINE
    )
    items = st.lists(item, max_size=2).map(tuple)
    language = draw(st.sampled_from(("en", "ar", "uk", "es")))
    target = "claim_{}" if Section.CLAIMS in chosen else ""
    return Outline(
        labels=labels_for(language),
        reference=draw(TEXT),
        version=1,
        prepared_at="2026-11-22T10:00:00Z",
        headline=draw(MORE),
        standfirst=draw(MORE),
        byline=draw(MORE),
        sections=chosen,
        in_short=draw(TEXTS),
        caption=draw(LINE),
        method=draw(TEXTS),
        article=tuple(draw(st.lists(LINE, max_size=2))),
        ratings=tuple(RatingRow(number, target.format(number), draw(MORE), draw(BADGE)) for number in numbers),
        claims=tuple(
            ClaimSection(
                number, f"claim_{number}", draw(MORE), draw(CARD), draw(TEXTS), draw(items), draw(TEXTS), draw(TEXT)
            )
            for number in numbers
        ),
        replies=tuple(draw(st.lists(st.builds(ReplyRow, MORE, about, MORE, TEXTS), max_size=1))) if numbers else (),
        meanings=tuple(draw(st.lists(st.builds(Meaning, BADGE, MORE), max_size=2))),
        sources=tuple(
            SourceEntry(number, f"source_{number}", draw(LINE), draw(st.just("") | MORE)) for number in (1, 2)
        ),
        corrections=tuple(draw(st.lists(st.builds(CorrectionRow, MORE, TEXTS, about), max_size=1))) if numbers else (),
        about=draw(LINES),
        left_out=("LEFT OUT",),
        warnings=("WARNING",),
    )


class Told:
    """The texts of an outline, block by block, as a reader meets them; on a page, tables have headers."""

    def __init__(self, outline: Outline, *, is_page: bool) -> None:
        self._outline = outline
        self._is_page = is_page
        self._say = outline.labels.say

    def texts(self) -> list[str]:
        """Return the blocks that hold something."""
        return [text for text in map(clean, self._all()) if text]

    def _all(self) -> Iterator[str]:
        outline, say = self._outline, self._say
        yield from (say("kicker"), outline.headline, outline.standfirst, outline.byline)
        parts: dict[Section, Callable[[], Iterator[str]]] = {
            Section.IN_SHORT: lambda: self._titled("in short", outline.in_short),
            Section.RATINGS: self._ratings,
            Section.ARTICLE: lambda: self._titled("article", map(line_text, outline.article)),
            Section.CLAIMS: self._claims,
            Section.METHOD: lambda: self._titled("method", outline.method),
            Section.MEANINGS: self._meanings,
            Section.RESPONSES: self._responses,
            Section.SOURCES: self._sources,
            Section.CORRECTIONS: self._corrections,
            Section.ABOUT: lambda: self._titled("about", map(line_text, outline.about)),
        }
        for section in outline.sections:
            yield from parts[section]()

    def _titled(self, title: str, texts: Iterable[str]) -> Iterator[str]:
        said = tuple(texts)
        yield from (self._say(title), *said) if said else ()

    def _ratings(self) -> Iterator[str]:
        outline, say = self._outline, self._say
        if outline.ratings:
            yield from (say("claims and ratings"), say("number"), say("claim"), say("rating"))
            for row in outline.ratings:
                yield from (str(row.number), row.claim, self._badge(row.badge))
            yield line_text(outline.caption)

    def _claims(self) -> Iterator[str]:
        if self._outline.claims:
            yield self._say("claim by claim")
            for section in self._outline.claims:
                yield from self._claim(section)

    def _claim(self, section: ClaimSection) -> Iterator[str]:
        say, card = self._say, section.card
        yield from (section.heading, say("what was claimed"), self._outline.labels.quoted(clean(card.quote)))
        yield from (
            line_text(card.where),
            *card.remarks,
            *map(line_text, card.media),
            say("our conclusion") if card.badge.is_free else "",
        )
        yield self._badge(card.badge) + (f" {card.judged_on}" if card.judged_on else "")
        yield from _labelled(say("because") if card.judged_on else "", section.because)
        if section.evidence:
            yield say("evidence")
        for item in section.evidence:
            yield f"{item.number} {line_text(item.source)} {item.cited_as.text}"
            yield self._outline.labels.quoted(clean(item.excerpt)) if item.excerpt else ""
            yield f"{item.stance} {item.locator}" if item.locator else item.stance
            yield line_text(item.see)
            for shown in item.pictures:
                yield "" if self._is_page else say("picture", alt=clean(shown.alt))
                yield line_text(shown.caption)
        yield section.no_evidence
        yield from _labelled(say("unknown"), section.unknown)

    def _responses(self) -> Iterator[str]:
        outline, say = self._outline, self._say
        if outline.replies:
            yield from (say("responses"), *self._head("whom we asked", "asked on", "reply"))
        for reply in outline.replies:
            asked = f"{say('asked on')}: {reply.asked_on}"
            about = line_text(reply.about)
            yield from (reply.party, about, reply.asked_on) if self._is_page else (reply.party, asked, about)
            yield from reply.reply

    def _meanings(self) -> Iterator[str]:
        if self._outline.meanings:
            yield from (self._say("meanings"), *self._head("rating", "what it means"))
            for meaning in self._outline.meanings:
                yield from (self._badge(meaning.badge), meaning.definition)
            yield self._say("only used ratings")

    def _sources(self) -> Iterator[str]:
        yield self._say("sources") if self._outline.sources else ""
        for source in self._outline.sources:
            lines = [text for text in (line_text(source.line), clean(source.details)) if text]
            yield from lines if self._is_page else ("\n".join(lines),)

    def _corrections(self) -> Iterator[str]:
        if self._outline.corrections:
            yield from (self._say("corrections"), *self._head("date heading", "what changed"))
        for entry in self._outline.corrections:
            yield from (entry.on, *entry.text, line_text(entry.about))

    def _head(self, *keys: str) -> tuple[str, ...]:
        return tuple(map(self._say, keys)) if self._is_page else ()

    def _badge(self, badge: Badge) -> str:
        if self._is_page:
            return badge.label if badge.is_free else f"{badge.glyph}\u00a0{badge.label}"
        return f"{badge.glyph} {badge.label}" if badge.glyph else badge.label


def _labelled(label: str, paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    return (f"{label} {paragraphs[0]}", *paragraphs[1:]) if label and paragraphs else paragraphs


def but_for_ends(texts: Iterable[str]) -> list[str]:
    """The texts without what ends a turn of the writing: each writer closes, piece by piece, what was left open."""
    return [text for text in (re.sub("[\u202c\u2069]", "", text) for text in texts) if text]


def line_text(line: Line) -> str:
    return "".join(clean(run.text) for run in line)


def addresses_in(outline: Outline) -> list[str]:
    """Every address a link of the outline has, in reading order."""
    lines: list[Line] = []
    for section in outline.sections:
        if section is Section.RATINGS and outline.ratings:
            lines.append(outline.caption)
        if section is Section.ARTICLE:
            lines += outline.article
        if section is Section.CLAIMS:
            lines += [line for claim in outline.claims for line in _lines_of(claim)]
        if section is Section.SOURCES:
            lines += [source.line for source in outline.sources]
        if section is Section.ABOUT:
            lines += outline.about
    return [run.address for line in lines for run in line if isinstance(run, WebLink)]


def _lines_of(claim: ClaimSection) -> Iterator[Line]:
    yield from (claim.card.where, *claim.card.media)
    for item in claim.evidence:
        yield from (item.source, item.see, *(picture.caption for picture in item.pictures))
