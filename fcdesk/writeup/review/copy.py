"""Reads a review copy that came back: each text that could be changed, as it is now, and what else to look at.

A text is what stands in its bookmark, and every adjoining paragraph in its style: LibreOffice brings a bookmark over
several paragraphs back as two of the same name, of which the first is never closed, and whoever types past its end
writes outside it. Where a bookmark is gone, the style and the claim it stands under still say whose text it is.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.text import in_own_direction, one_line, shortened
from fcdesk.cases.words import say
from fcdesk.ooxml.package import Caps, Fault, Package, Unopened, open_package
from fcdesk.writeup.characters import in_paragraphs
from fcdesk.writeup.review.fields import (
    CASE_PROPERTY,
    EXPORT_PROPERTY,
    STYLES,
    FieldName,
    as_written,
    claim_of_anchor,
    field_named,
    is_of_claims,
)
from fcdesk.writeup.review.walk import Mark, Paragraph, Place, ReviewWalk, TooDeep, Unread, child, local, value

_CAPS = Caps(packed_bytes=100_000_000)  # the pictures of a write-up are in it
_LONGEST_COMMENT = 2_000
_MOST_COMMENTS = 5_000
_LONGEST_PROPERTY = 40
_PROSE_OF_STYLE = {style: prose for prose, style in STYLES.items()}
_WIDEST_GAP = 50  # paragraphs between two stretches of one bookmark's name that can still be one text
_OUR_STYLES = "FC "
_LABEL_RUN, _BADGE_RUN = "FC Label", "FC Verdict "
_HEADINGS, _CLAIM_HEADING = ("heading 1", "heading 2"), "heading 2"
_ONE_NUMBER = re.compile(r"\D*([0-9]{1,9})\D*")
_NO_LETTERS = re.compile(r"^[\W_]+|[\W_]+$")


@dataclass(frozen=True, slots=True)
class Comment:
    """What a reviewer wrote in the margin."""

    author: str
    text: str


@dataclass(frozen=True, slots=True)
class ReturnedField:
    """One text as it came back, with all tracked changes accepted.

    `others` are further texts that lay claim to the same place: it is doubled, and a person has to say which one holds.
    `unread` says what stood in it that is no text. `by_style`: its bookmark was gone, and its style led to it.
    `paragraphs` are those it was read from, each in one line; the text of a headline runs them together. `turned` is
    the text with what turns the direction of writing and was not taken in; "" where there was nothing of that sort.
    """

    name: FieldName
    text: str
    has_changes: bool = False
    comments: tuple[Comment, ...] = ()
    unread: tuple[Unread, ...] = ()
    others: tuple[str, ...] = ()
    by_style: bool = False
    paragraphs: tuple[str, ...] = ()
    turned: str = ""


@dataclass(frozen=True, slots=True)
class Returned:
    """A review copy that came back. What is not among the `fields` is missing from it.

    `stray` are paragraphs in a field's style that belong to none. `outside` is everything else that was read, paragraph
    by paragraph; changes there are not taken over. `ratings` are the words on the claims' cards, by the claim's number.
    `reference` is what the document calls its case, `language` that of its labels ("en-GB").
    """

    case_id: str
    export_id: str
    fields: dict[FieldName, ReturnedField]
    stray: tuple[str, ...]
    outside: tuple[str, ...]
    outside_comments: tuple[Comment, ...]
    outside_changes: bool
    ratings: dict[int, str]
    reference: str
    language: str


def read_review_copy(data: bytes, name: str) -> Returned:
    """Read a .docx file; `name` is the file's, for messages.

    RuleBroken: it is no Word document or no review copy; EnvironmentProblem: it is damaged or built to do harm.
    """
    try:
        return _returned(open_package(data, name, _CAPS))
    except Unopened as problem:
        raise _said(problem.fault, problem.reason, name) from problem
    except TooDeep as problem:
        raise _said(Fault.HOSTILE, say("its elements are nested too deep"), name) from problem


def _said(fault: Fault, reason: str, name: str) -> RuleBroken | EnvironmentProblem:
    """Return the error that tells a person why a review copy was not opened, and what to do."""
    hostile = EnvironmentProblem(
        "{file} was not opened because {reason}; ask for a copy saved by a word processor", file=name, reason=reason
    )
    problems: Mapping[Fault, RuleBroken | EnvironmentProblem] = {
        Fault.NOT_WORD: _no_word(name),
        Fault.OTHER_ZIP: RuleBroken(
            "{file} is a zip file but no Word document; choose the .docx file itself", file=name
        ),
        Fault.OLD_FORMAT: RuleBroken(
            "{file} is in an old Word format or protected by a password; save it as .docx without one", file=name
        ),
        Fault.LOCKED: RuleBroken(
            "{file} is protected by a password; save a copy without one and choose that", file=name
        ),
        Fault.HOSTILE: hostile,
        Fault.TOO_LARGE: hostile,
        Fault.DAMAGED: EnvironmentProblem(
            "{file} is damaged ({reason}); save it again in a word processor and take the copy",
            file=name,
            reason=reason,
        ),
    }
    return problems[fault]


def _no_word(name: str) -> RuleBroken:
    return RuleBroken("{file} is no Word document; choose a .docx file", file=name)


def _returned(package: Package) -> Returned:
    main = package.related("", "officeDocument")
    body = child(package.optional(main), "body")
    if main is None or body is None:
        raise _no_word(package.name)
    case_id, export_id = _origin(package, package.name)
    walk = ReviewWalk(*_styles(package, main))
    walk.read(body)
    return _Reading(walk, _comments(package, main)).returned(
        case_id, export_id, _core(package, "identifier"), _core(package, "language")
    )


def _origin(package: Package, name: str) -> tuple[str, str]:
    """Return the ids of the case and of the export that a review copy was made from."""
    properties = package.optional(package.related("", "custom-properties"))
    entries = list(properties) if properties is not None else []
    held = {value(each, "name"): "".join(map(str, each.itertext())) for each in entries}
    case_id, export_id = held.get(CASE_PROPERTY, "").strip(), held.get(EXPORT_PROPERTY, "").strip()
    if not case_id or not export_id:
        raise RuleBroken(
            "{file} is no review copy of fcdesk, or the program that saved it took its marks out; "
            "ask for the file that was sent, edited and saved as .docx",
            file=name,
        )
    return case_id, export_id


def _core(package: Package, name: str) -> str:
    """Return a core property, cut to the length of a reference."""
    held = child(package.optional(package.related("", "core-properties")), name)
    return shortened("".join(map(str, held.itertext())), _LONGEST_PROPERTY) if held is not None else ""


def _styles(package: Package, main: str) -> tuple[dict[str, str], frozenset[str], frozenset[str]]:
    """Return the names of paragraph styles by id, and the ids of character styles for labels and for ratings."""
    names: dict[str, str] = {}
    labels, badges = set(), set()
    styles = package.optional(package.related(main, "styles"))
    for style in styles if styles is not None else ():
        if local(style) == "style":
            identifier, called = value(style, "styleId"), value(child(style, "name"))
            if value(style, "type") == "paragraph":
                names[identifier] = called
            elif called == _LABEL_RUN:
                labels.add(identifier)
            elif called.startswith(_BADGE_RUN):
                badges.add(identifier)
    return names, frozenset(labels), frozenset(badges)


def _comments(package: Package, main: str) -> dict[str, Comment]:
    part = package.optional(package.related(main, "comments"))
    comments = {}
    for each in list(part)[:_MOST_COMMENTS] if part is not None else ():
        walk = ReviewWalk({})
        walk.read(each)
        text = "\n".join(paragraph.text for paragraph in walk.paragraphs).strip()
        comments[value(each, "id")] = Comment(one_line(value(each, "author")), text[:_LONGEST_COMMENT])
    return comments


@dataclass(slots=True)
class _Region:
    """The paragraphs of one field, as (index, text), and the texts of further copies of it."""

    lines: list[tuple[int, str]] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    by_style: bool = False
    has_lost_paragraphs: bool = False

    @property
    def text(self) -> str:
        return "\n".join(text for _, text in self.lines)


class _Reading:
    """Sorts the paragraphs of one walk into fields and the rest."""

    def __init__(self, walk: ReviewWalk, comments: dict[str, Comment]) -> None:
        self._paragraphs = walk.paragraphs
        self._walk = walk
        self._comments = comments
        self._claims = _claims_by_paragraph(walk)
        self._owners: dict[int, FieldName] = {}
        self._within: set[int] = set()  # what lies inside one field's bookmark is looked at for no other
        self._regions: dict[FieldName, _Region] = {}
        self._stray: list[str] = []

    def returned(self, case_id: str, export_id: str, reference: str, language: str) -> Returned:
        for name, marks in _by_field(self._walk.starts).items():
            self._take_marked(name, marks)
        for run in self._runs():
            self._take_unmarked(run)
        outside = [each for index, each in enumerate(self._paragraphs) if index not in self._owners]
        seen = {one for index in self._owners for one in self._paragraphs[index].comments}
        return Returned(
            case_id,
            export_id,
            {name: self._field(name, region) for name, region in self._regions.items()},
            tuple(self._stray),
            tuple(text for each in outside if (text := one_line(each.text))),
            self._said({one for each in outside for one in each.comments} - seen),
            any(each.has_changes for each in outside),
            self._ratings(),
            reference,
            language,
        )

    def _ratings(self) -> dict[int, str]:
        ratings: dict[int, str] = {}
        for index, words in self._walk.badges:
            number = self._claims[index] if index < len(self._claims) else None
            if number is not None:
                ratings[number] = one_line(f"{ratings.get(number, '')}{words}")
        return {number: _NO_LETTERS.sub("", words) for number, words in ratings.items()}

    def _field(self, name: FieldName, region: _Region) -> ReturnedField:
        of_it = [self._paragraphs[index] for index, _ in region.lines]
        text = "\n".join(map(in_own_direction, region.text.split("\n")))
        unread = {what for each in of_it for what in each.unread} | ({Unread.TURN} if text != region.text else set())
        return ReturnedField(
            name,
            as_written(name.prose, text),
            region.has_lost_paragraphs or any(each.has_changes for each in of_it),
            self._said({one for each in of_it for one in each.comments}),
            tuple(sorted(unread)),
            tuple(region.others),
            region.by_style,
            tuple(map(one_line, in_paragraphs(text))),
            as_written(name.prose, region.text) if text != region.text else "",
        )

    def _said(self, ids: Iterable[str]) -> tuple[Comment, ...]:
        known = sorted((one for one in ids if one in self._comments), key=lambda one: (len(one), one))
        return tuple(self._comments[one] for one in known)

    # --- by bookmark -------------------------------------------------------------------------------------------------

    def _take_marked(self, name: FieldName, marks: list[Mark]) -> None:
        stretches = _joined([self._stretch(mark) for mark in marks], self._is_between(name))
        borders = {place.paragraph for stretch in stretches for place in stretch}
        regions = [region for start, end in stretches if (region := self._region(name, start, end, borders)).lines]
        filled = [region for region in regions if region.text.strip()] or regions[:1]
        first = filled[0] if filled else _Region()  # an empty one: its text was taken out, its bookmark was not
        first.others += [as_written(name.prose, other.text) for other in filled[1:]]
        self._regions[name] = first

    def _stretch(self, mark: Mark) -> tuple[Place, Place | None]:
        """Return where a bookmark begins and ends: a paragraph that was copied brings the same ids again."""
        ends = self._walk.ends.get(mark.id, [])
        following = bisect_left(ends, _order(mark.place), key=_order)
        return mark.place, ends[following] if following < len(ends) else None

    def _is_between(self, name: FieldName) -> "_Between":
        return _Between(self._paragraphs, STYLES[name.prose])

    def _region(self, name: FieldName, start: Place, end: Place, borders: Collection[int]) -> _Region:
        """Return what stands from start to end, with the adjoining paragraphs of the field's own style.

        Those in `borders` are where a stretch of the same field begins or ends.
        """
        own = STYLES[name.prose]
        region = _Region()
        for index in range(start.paragraph, min(end.paragraph, len(self._paragraphs) - 1) + 1):
            if index in self._owners or (index > start.paragraph and self._begins_something_else(index, own)):
                break
            if start.paragraph < index < end.paragraph:
                self._within.add(index)
            paragraph = self._paragraphs[index]
            begin = start.offset if index == start.paragraph else 0
            stop = end.offset if index == end.paragraph else len(paragraph.text)
            is_own = paragraph.style == own
            text = paragraph.text if is_own else paragraph.text[begin:stop]
            region.has_lost_paragraphs |= own in paragraph.swallowed
            if is_own or text.strip():
                region.lines.append((index, text))
        first = region.lines[0][0] if region.lines else start.paragraph
        last = region.lines[-1][0] if region.lines else start.paragraph
        before = [(index, self._paragraphs[index].text) for index in self._adjoining(first, -1, own, borders)]
        after = [(index, self._paragraphs[index].text) for index in self._adjoining(last, 1, own, borders)]
        region.lines = [*reversed(before), *region.lines, *after]
        following = max(end.paragraph, last + len(after)) + 1
        if following < len(self._paragraphs):
            region.has_lost_paragraphs |= own in self._paragraphs[following].swallowed
        self._owners.update(dict.fromkeys((index for index, _ in region.lines), name))
        return region

    def _adjoining(self, index: int, step: int, style: str, borders: Collection[int]) -> Iterator[int]:
        index += step
        while 0 <= index < len(self._paragraphs) and self._paragraphs[index].style == style:
            if index in self._owners or index in borders:
                return
            yield index
            index += step

    def _begins_something_else(self, index: int, own: str) -> bool:
        """Tell a paragraph where a bookmark that was dragged too far must stop: one that we wrote, of another sort."""
        style = self._paragraphs[index].style
        return index in self._within or (style != own and style.startswith(_OUR_STYLES))

    # --- by style ----------------------------------------------------------------------------------------------------

    def _runs(self) -> list[list[int]]:
        """Return stretches of paragraphs in one field's style that no bookmark led to."""
        runs: list[list[int]] = []
        for index, paragraph in enumerate(self._paragraphs):
            if paragraph.style not in _PROSE_OF_STYLE or index in self._owners:
                continue
            last = runs[-1][-1] if runs else -1
            if last == index - 1 and self._paragraphs[last].style == paragraph.style:
                runs[-1].append(index)
            else:
                runs.append([index])
        return runs

    def _take_unmarked(self, run: list[int]) -> None:
        prose = _PROSE_OF_STYLE[self._paragraphs[run[0]].style]
        number = self._claims[run[0]] if is_of_claims(prose) else None
        text = "\n".join(self._paragraphs[index].text for index in run)
        if is_of_claims(prose) and number is None:
            self._stray_text(text)
            return
        name = FieldName(prose, number)
        region = self._regions.get(name)
        if region is None or (not region.text.strip() and not region.by_style):
            self._regions[name] = _Region([(index, self._paragraphs[index].text) for index in run], by_style=True)
            self._owners.update(dict.fromkeys(run, name))
        else:
            self._stray_text(text)

    def _stray_text(self, text: str) -> None:
        if text.strip():
            self._stray.append(text.strip())


@dataclass(frozen=True, slots=True)
class _Between:
    """Tells whether two stretches are one: nothing but paragraphs of the field's own style lies between them."""

    paragraphs: list[Paragraph]
    style: str

    def __call__(self, end: Place, start: Place) -> bool:
        gap = range(end.paragraph + 1, start.paragraph)
        return len(gap) <= _WIDEST_GAP and all(self.paragraphs[index].style == self.style for index in gap)


def _joined(stretches: list[tuple[Place, Place | None]], between: _Between) -> list[tuple[Place, Place]]:
    """Return the stretches that are really several. One that is never closed goes on to the next one's end.

    Two that are both closed and lie beside each other are two texts: somebody has copied one with its bookmark.
    """
    joined: list[tuple[Place, Place]] = []
    opened: Place | None = None
    for start, end in sorted(stretches, key=lambda each: _order(each[0])):
        if end is None:
            opened = opened or start
            continue
        begin, was_open, opened = opened or start, opened is not None, None
        is_within = bool(joined) and _order(begin) < _order(joined[-1][1])
        if joined and (was_open or is_within) and between(joined[-1][1], begin):
            joined[-1] = (joined[-1][0], max(joined[-1][1], end, key=_order))
        else:
            joined.append((begin, end))
    if opened:
        joined.append((opened, opened))
    return joined


def _order(place: Place) -> tuple[int, int]:
    return (place.paragraph, place.offset)


def _by_field(starts: list[Mark]) -> dict[FieldName, list[Mark]]:
    """Return our bookmarks by whose they are; those in deleted text only where there is no other of the name."""
    found: dict[FieldName, list[Mark]] = {}
    for mark in starts:
        name = field_named(mark.name)
        if name is not None:
            found.setdefault(name, []).append(mark)
    return {name: [mark for mark in marks if not mark.gone] or marks for name, marks in found.items()}


def _claims_by_paragraph(walk: ReviewWalk) -> list[int | None]:
    """Return for each paragraph the number of the claim under whose heading it stands.

    A heading is known by its bookmark, or, where that was lost, by the one number that it holds.
    """
    anchored = {
        mark.place.paragraph: number
        for mark in walk.starts
        if not mark.gone and (number := claim_of_anchor(mark.name)) is not None
    }
    claims: list[int | None] = []
    for index, paragraph in enumerate(walk.paragraphs):
        current = claims[-1] if claims else None
        style = paragraph.style.lower()
        if style in _HEADINGS and paragraph.text.strip():
            held = _ONE_NUMBER.fullmatch(paragraph.text) if style == _CLAIM_HEADING else None
            current = int(held[1]) if held else None
        claims.append(anchored.get(index, current))
    return claims
