"""The body of the page: from the outline's parts to elements, in the order of the Word document.

Headings go down by one: the headline, the sections, the claims, their evidence. Lists without bullets say that they are
lists, because Safari forgets it.
"""

import re
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from fcdesk.cases.house import Section
from fcdesk.writeup.characters import clean
from fcdesk.writeup.html.elements import (
    NOTHING,
    Markup,
    blocks,
    element,
    mostly_right_to_left,
    runs_right_to_left,
    settled,
    void,
    words,
)
from fcdesk.writeup.labels import is_right_to_left
from fcdesk.writeup.links import safe_href
from fcdesk.writeup.outline import (
    Badge,
    Card,
    ClaimSection,
    EvidenceItem,
    Jump,
    Line,
    Outline,
    Picture,
    RatingRow,
    Run,
    SourceEntry,
    WebLink,
)

# The looks the style sheet knows; a tone of a newsroom's own is shown in neutral grey, as in the Word document.
TONES: Final = frozenset({"true", "mostly", "context", "misleading", "false", "unproven", "nocheck", "open"})
_LANGUAGE_TAG = re.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


class Body:
    """Writes one outline's body."""

    def __init__(self, outline: Outline) -> None:
        self._outline = outline
        self._say = outline.labels.say
        self._right_to_left = outline.labels.is_right_to_left

    def body(self) -> Markup:
        """Return the body element."""
        sections = list(self._sections())
        parts = (self._section(anchor, title, content) for anchor, title, content in sections)
        contents = self._contents([(anchor, title) for anchor, title, _ in sections])
        skip = element("a", self._words(sections[0][1]), class_="skip", href="#main") if sections else NOTHING
        return element(
            "body",
            blocks(
                NOTHING,
                skip,
                self._top(),
                contents if sections else NOTHING,
                element("main", blocks(NOTHING, *parts, NOTHING), id="main", tabindex="-1"),
                NOTHING,
            ),
        )

    def _sections(self) -> Iterator[tuple[str, str, Markup]]:
        """Yield the anchor, title and content of each section that has something to say, in the outline's order."""
        parts: dict[Section, tuple[str, Callable[[], Markup]]] = {
            Section.IN_SHORT: ("in short", self._in_short),
            Section.RATINGS: ("claims and ratings", self._ratings),
            Section.ARTICLE: ("article", self._article),
            Section.CLAIMS: ("claim by claim", self._claims),
            Section.METHOD: ("method", self._method),
            Section.MEANINGS: ("meanings", self._meanings),
            Section.RESPONSES: ("responses", self._replies),
            Section.SOURCES: ("sources", self._sources),
            Section.CORRECTIONS: ("corrections", self._corrections),
            Section.ABOUT: ("about", self._about),
        }
        for section in self._outline.sections:
            title, write = parts[section]
            content = write()
            if content:
                yield section.value, self._say(title), content

    # --- words ---------------------------------------------------------------------------------------------------

    def _words(self, text: str) -> Markup:
        return words(text, right_to_left=self._right_to_left)

    def _foreign(self, text: str, language: str | None) -> dict[str, str | None]:
        """Return the lang and dir attributes of a text, as far as they differ from the document's.

        The language comes from a case, that is from anywhere: it is said if it is a language tag at all.
        """
        tag = language if language and _LANGUAGE_TAG.fullmatch(language) else None
        rtl = runs_right_to_left(text, otherwise=is_right_to_left(tag) if tag else self._right_to_left)
        turned = ("rtl" if rtl else "ltr") if tag or rtl != self._right_to_left else None
        return {"lang": tag, "dir": turned}

    def _in_its_language(self, text: str, language: str | None) -> tuple[Markup, dict[str, str | None]]:
        attributes = self._foreign(text, language)
        direction = attributes["dir"]
        return words(text, right_to_left=direction == "rtl" if direction else self._right_to_left), attributes

    def _paragraph(self, content: Markup, kind: str | None = None) -> Markup:
        return element("p", content, class_=kind)

    def _turned(self, text: str) -> tuple[bool, str | None]:
        """Tell whether words of the desk run from right to left, and the dir attribute if the document does not."""
        rtl = mostly_right_to_left(text, otherwise=self._right_to_left)
        return rtl, None if rtl == self._right_to_left else ("rtl" if rtl else "ltr")

    def _prose(self, text: str, name: str = "p", kind: str | None = None) -> Markup:
        """Return words of the desk, which run in their own direction, as an element."""
        rtl, turned = self._turned(text)
        return element(name, words(text, right_to_left=rtl), class_=kind, dir=turned)

    def _line(self, line: Line) -> Markup:
        return Markup("".join(map(self._run, line)))

    def _run(self, run: Run) -> Markup:
        if isinstance(run, Jump):
            return self._jump(run)
        if run.language:
            content, attributes = self._in_its_language(run.text, run.language)
        else:
            content, attributes = self._words(run.text), {}
        if isinstance(run, WebLink):
            address = safe_href(run.address)  # judged before; this is the last door, and the look costs little
            if address:
                return element("a", content, href=address, rel="noopener noreferrer", **attributes)
        elif run.strong:
            return element("strong", content, **attributes)
        return element("span", content, **attributes) if attributes else content

    def _jump(self, jump: Jump, kind: str | None = None) -> Markup:
        if not jump.anchor:
            return self._words(jump.text)
        return element("a", self._words(jump.text), href=f"#{_anchor(jump.anchor)}", class_=kind)

    def _quotation(self, text: str, kind: str, language: str | None = None) -> Markup:
        content, attributes = self._in_its_language(self._outline.labels.quoted(clean(text)), language)
        return element("blockquote", element("p", content), class_=kind, **attributes)

    def _badge(self, badge: Badge) -> Markup:
        """Show a rating; its glyph is for the eye alone, its word says the same."""
        label = self._words(badge.label)
        if badge.is_free:
            return element("strong", label, class_="conclusion")
        glyph = element("span", self._words(badge.glyph), aria_hidden="true", class_="glyph")
        return element("span", glyph, Markup("\u00a0"), label, class_=f"badge {_tone(badge)}")

    # --- sections ------------------------------------------------------------------------------------------------

    def _top(self) -> Markup:
        outline = self._outline
        return element(
            "header",
            blocks(
                self._paragraph(self._words(self._say("kicker")), "kicker"),
                self._prose(outline.headline, "h1"),
                self._prose(outline.standfirst, kind="standfirst"),
                self._paragraph(self._words(outline.byline), "byline"),
            ),
        )

    def _contents(self, sections: Iterable[tuple[str, str]]) -> Markup:
        items = (element("li", element("a", self._words(title), href=f"#{anchor}")) for anchor, title in sections)
        return element("nav", element("ul", blocks(*items), role="list"))

    def _section(self, anchor: str, title: str, content: Markup) -> Markup:
        heading = element("h2", self._words(title), id=f"{anchor}-title")
        return element("section", blocks(NOTHING, heading, content, NOTHING), id=anchor)

    def _table(self, section: str, headings: Sequence[str], rows: Iterable[Sequence[Markup]]) -> Markup:
        """Return a table named by its section's heading; the first cell of each row is the row's header."""
        heads = (element("th", self._words(heading), scope="col") for heading in headings)
        head = element("thead", element("tr", *heads))
        body = (element("tr", *self._cells(headings, row)) for row in rows)
        return element(
            "table",
            head,
            element("tbody", blocks(NOTHING, *body, NOTHING)),
            class_=section,
            aria_labelledby=f"{section}-title",
        )

    def _cells(self, headings: Sequence[str], row: Sequence[Markup]) -> Iterator[Markup]:
        for place, (heading, cell) in enumerate(zip(headings, row, strict=True)):
            if place == 0:
                yield element("th", cell, scope="row")
            else:
                yield element("td", cell, data_label=heading)

    def _in_short(self) -> Markup:
        points = [element("li", self._prose(point)) for point in self._outline.in_short]
        return element("ul", blocks(NOTHING, *points, NOTHING)) if points else NOTHING

    def _article(self) -> Markup:
        return blocks(*(self._paragraph(self._line(line)) for line in self._outline.article))

    def _claims(self) -> Markup:
        return blocks(*map(self._claim, self._outline.claims))

    def _method(self) -> Markup:
        return blocks(*map(self._prose, self._outline.method))

    def _sources(self) -> Markup:
        sources = self._outline.sources
        return element("ol", blocks(*map(self._source, sources)), class_="sources") if sources else NOTHING

    def _about(self) -> Markup:
        return blocks(*(self._paragraph(self._line(line)) for line in self._outline.about))

    def _ratings(self) -> Markup:
        outline = self._outline
        if not outline.ratings:
            return NOTHING
        headings = (self._say("number"), self._say("claim"), self._say("rating"))
        table = self._table("ratings", headings, map(self._rating, outline.ratings))
        return blocks(table, self._paragraph(self._line(outline.caption), "caption"))

    def _rating(self, row: RatingRow) -> Sequence[Markup]:
        return (self._words(str(row.number)), self._jump(Jump(row.claim, row.anchor)), self._badge(row.badge))

    def _claim(self, section: ClaimSection) -> Markup:
        evidence = NOTHING
        if section.evidence:
            items = element("ol", blocks(*map(self._evidence, section.evidence)), class_="evidence", role="list")
            evidence = blocks(element("h4", self._words(self._say("evidence"))), items)
        return element(
            "section",
            blocks(
                NOTHING,
                element("h3", settled(section.heading, right_to_left=self._right_to_left)),
                self._card(section.card),
                *self._explained(self._say("because") if section.card.judged_on else "", section.because),
                evidence,
                self._paragraph(self._words(section.no_evidence)) if section.no_evidence else NOTHING,
                *self._explained(self._say("unknown"), section.unknown),
                NOTHING,
            ),
            id=_anchor(section.anchor),
            class_="claim",
        )

    def _card(self, card: Card) -> Markup:
        since = element("span", self._words(card.judged_on), class_="meta") if card.judged_on else NOTHING
        rating = Markup(" ".join(part for part in (self._badge(card.badge), since) if part))
        conclusion = self._paragraph(self._words(self._say("our conclusion")), "label")
        return element(
            "div",
            blocks(
                self._paragraph(self._words(self._say("what was claimed")), "label"),
                self._quotation(card.quote, "quote", card.quote_language),
                self._paragraph(self._line(card.where), "meta") if card.where else NOTHING,
                *(self._paragraph(self._words(remark), "meta") for remark in card.remarks),
                *(self._paragraph(self._line(line), "media") for line in card.media),
                conclusion if card.badge.is_free else NOTHING,
                self._paragraph(rating, "verdict"),
            ),
            class_=f"card {_tone(card.badge)}",
        )

    def _explained(self, label: str, paragraphs: Sequence[str]) -> Iterator[Markup]:
        for place, text in enumerate(paragraphs):
            if place == 0 and label:
                rtl, turned = self._turned(text)
                own = None if turned is None else ("rtl" if self._right_to_left else "ltr")
                strong = element("strong", self._words(label), dir=own)
                yield element("p", strong, Markup(" "), words(text, right_to_left=rtl), dir=turned)
            else:
                yield self._prose(text)

    def _evidence(self, item: EvidenceItem) -> Markup:
        number = element("strong", self._words(item.number))
        source = (number, Markup(" "), self._line(item.source), Markup(" "), self._jump(item.cited_as, "cited"))
        place = (Markup(" "), self._words(item.locator)) if item.locator else ()
        return element(
            "li",
            element("p", *source, class_="item"),
            self._quotation(item.excerpt, "excerpt") if item.excerpt else NOTHING,
            element("p", element("strong", self._words(item.stance)), *place, class_="note"),
            element("p", self._line(item.see), class_="note") if item.see else NOTHING,
            *map(self._picture, item.pictures),
        )

    def _picture(self, picture: Picture) -> Markup:
        """Show a picture whose bytes stand in the page itself."""
        content = f"data:{picture.media_type};base64,{b64encode(picture.data).decode()}"
        size = {"width": str(picture.width), "height": str(picture.height)}
        image = void("img", src=content, alt=picture.alt, **size)
        told = "".join(run.text for run in picture.caption[1:2])  # between the number and the source
        caption = element("p", self._line(picture.caption), dir=self._turned(told)[1])
        return element("figure", image, element("figcaption", caption), id=_anchor(picture.anchor))

    def _cell(self, paragraphs: Sequence[str], about: Line = ()) -> Markup:
        return self._told_of(about, (self._paragraph(self._words(text)) for text in paragraphs))

    def _prose_cell(self, paragraphs: Sequence[str], about: Line = ()) -> Markup:
        return self._told_of(about, map(self._prose, paragraphs))

    def _told_of(self, about: Line, paragraphs: Iterable[Markup]) -> Markup:
        return blocks(*paragraphs, self._paragraph(self._line(about)) if about else NOTHING)

    def _replies(self) -> Markup:
        replies = self._outline.replies
        if not replies:
            return NOTHING
        headings = (self._say("whom we asked"), self._say("asked on"), self._say("reply"))
        rows = (
            (self._cell((r.party,), r.about), self._cell((r.asked_on,)), self._prose_cell(r.reply)) for r in replies
        )
        return self._table("responses", headings, rows)

    def _meanings(self) -> Markup:
        meanings = self._outline.meanings
        if not meanings:
            return NOTHING
        rows = ((self._badge(entry.badge), self._words(entry.definition)) for entry in meanings)
        table = self._table("meanings", (self._say("rating"), self._say("what it means")), rows)
        return blocks(table, self._paragraph(self._words(self._say("only used ratings")), "caption"))

    def _source(self, source: SourceEntry) -> Markup:
        details = element("p", self._words(source.details), class_="meta") if source.details else NOTHING
        line = element("p", self._line(source.line))
        return element("li", line, details, id=_anchor(source.anchor), value=str(source.number))

    def _corrections(self) -> Markup:
        corrections = self._outline.corrections
        if not corrections:
            return NOTHING
        rows = ((self._cell((entry.on,)), self._prose_cell(entry.text, entry.about)) for entry in corrections)
        return self._table("corrections", (self._say("date heading"), self._say("what changed")), rows)


def _anchor(name: str) -> str:
    """Return an outline's anchor as addresses have it: "claim-1"."""
    return name.replace("_", "-")


def _tone(badge: Badge) -> str:
    return f"tone-{badge.tone if badge.tone in TONES else 'unproven'}"
