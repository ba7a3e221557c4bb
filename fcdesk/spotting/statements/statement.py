"""A proposed stand-alone wording of a sentence's claim, made of the article's own words: a help, always editable.

What is proposed differs from the sentence only by the changes listed with it: the words that say who claims it are left
out (the claimant is shown beside the claim), a word that points back is left out, a name stands for a surname or a
pronoun where the article leaves no choice, the first letter is a capital and the end a stop.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from fcdesk.cases.model import Sourcing
from fcdesk.spotting.lexicon.statement_words import StatementWords
from fcdesk.spotting.sentences import Span
from fcdesk.spotting.sources.attribution import Attribution
from fcdesk.spotting.sources.cue import Cue, Side
from fcdesk.spotting.statements.framing import Framing, framing_of, own_words
from fcdesk.spotting.statements.naming import Names
from fcdesk.spotting.words import Words

_LONGEST_READ = 2_000  # code points: what is longer is no sentence of an article
_LONGEST_OPENER = 4
_CLOSED_BY = {"“": "”", "„": "“", "«": "»", '"': '"'}
_CLOSERS = "\"”»“’'）)]}"
_FINAL = re.compile(rf"[.!?…؟。！？।:][{re.escape(_CLOSERS)}]*$")
_OTHER_MARKS = re.compile(r"''|``|(?<!\w)'\w|‚")  # quotations that cannot be told for certain: no word is touched
_DOUBLE_MARKS = re.compile(r"[\"“”„«»]")
_LINE_BREAK = re.compile(r"[^\S\n]*\n\s*")
_LOOSE_END = re.compile(r"[,;،\s]+$")
_OWN_STOP = "\u0700"  # scripts from here on have stops of their own
_LATIN_AGAIN = ("\u1e00", "\u2070")
_INDEFINITE = frozenset({"a", "an", "one", "some", "many", "several", "another", "other", "others", "most"})
_SINGULAR_VERBS = frozenset({"had", "has", "will", "would", "did", "does", "can", "could", "plans", "intends", "wants"})
_JOINING = frozenset({"and", "or", "nor"})
_NOT_SURNAMES_BEFORE = frozenset({"the", "a", "an", "mr", "mrs", "ms", "miss", "dr", "sir", "lord", "st", "saint"})


@dataclass(frozen=True, slots=True)
class Change:
    """text[start:end] is replaced; nothing is put in where start == end. `certain` is False for a guess."""

    start: int
    end: int
    replacement: str
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Statement:
    """The proposed wording, and how it differs from the sentence: changes in order, none overlapping."""

    text: str
    changes: tuple[Change, ...] = ()


def propose(
    words: Words,
    attribution: Attribution,
    names: Names,
    known: StatementWords,
    *,
    cues: Sequence[Cue] = (),
    quotations: Sequence[Span] = (),
    claim: Span | None = None,
) -> Statement:
    """Return a stand-alone wording of a sentence's claim.

    `names` has read the sentences before this one. `cues` and `quotations` are the sentence's (quotations: those that
    overlap it). `claim` is the part of a long sentence that claim_within chose.
    """
    if words.end - words.start > _LONGEST_READ or not len(words):
        return Statement(words.text[words.start : words.end])
    framing = framing_of(words, attribution, known, cues, quotations)
    if claim and (claim.start > framing.claim.start or claim.end < framing.claim.end):
        framing = Framing(claim, None, framing.is_certain)
    own, attribution, _ = own_words(words, attribution, known, cues)
    framing = replace(framing, claim=Span(max(framing.claim.start, own.start), framing.claim.end))
    draft = _Draft(words, framing, quotations, own.start)
    if known.english:
        _name_those_meant(draft, attribution, names, known)
    return draft.finished()


class _Draft:
    """Collects the changes to one sentence."""

    def __init__(self, words: Words, framing: Framing, quotations: Sequence[Span], own_start: int) -> None:
        self.words = words
        self.framing = framing
        self.quotations = quotations
        self.start = framing.claim.start
        self._own_start = own_start
        self._changes: list[Change] = []
        if framing.inserted:
            self._changes.append(Change(framing.inserted.start, framing.inserted.end, "", framing.is_certain))

    @property
    def is_framed(self) -> bool:
        """Whether more than a dateline or a list's mark goes before the claim."""
        return self.framing.claim.start > self._own_start

    @property
    def first(self) -> int:
        """The first word that stays."""
        return next((i for i in range(len(self.words)) if self.words[i].start >= self.start), len(self.words))

    def is_quoted(self, place: int) -> bool:
        """Whether the place lies within a quotation, whose words are never altered."""
        return any(quotation.start <= place < quotation.end for quotation in self.quotations)

    def replace(self, first: int, last: int, name: str, *, certain: bool = True) -> None:
        self._changes.append(Change(*self.words.slice(first, last), name, certain))

    def finished(self) -> Statement:
        text, end = self.words.text, self.framing.claim.end
        edges = [*self._opening_change(), *self._ending_changes(end)]
        inner = [change for change in self._changes if self.start <= change.start and change.end <= end]
        changes = _in_order([*edges, *inner, *self._capital(inner), *self._line_breaks(end)])
        pieces, place = [], self.words.start
        for change in changes:
            pieces += [text[place : change.start], change.replacement]
            place = change.end
        return Statement("".join([*pieces, text[place : self.words.end]]), tuple(changes))

    def _opening_change(self) -> list[Change]:
        """What goes before the claim, and the mark of a quotation that began in a sentence before."""
        mark = self._mark_of_earlier()
        if self.start == self.words.start and not mark:
            return []
        is_certain = self.framing.is_certain or not self.is_framed
        return [Change(self.words.start, self.start, mark, is_certain)]

    def _mark_of_earlier(self) -> str:
        """The opening mark of a quotation that began in a sentence before and goes on in, or through, this one."""
        text = self.words.text
        for quotation in self.quotations:
            mark = text[quotation.start]
            if quotation.start < self.words.start <= self.start < quotation.end and mark in _CLOSED_BY:
                is_clean = not _DOUBLE_MARKS.search(text, self.start, min(self.words.end, quotation.end - 1))
                is_closed = quotation.end > self.words.end or text[quotation.end - 1] == _CLOSED_BY[mark]
                first = self.first
                has_words = first < len(self.words) and self.words[first].start < quotation.end - 1
                return mark if is_clean and is_closed and has_words else ""
        return ""

    def _mark_of_later(self, end: int) -> str:
        """The closing mark of a quotation that goes on behind this sentence."""
        text = self.words.text
        for quotation in self.quotations:
            if quotation.start < end <= self.words.end < quotation.end:
                inside = max(quotation.start + 1, self.words.start)
                is_clean = not _DOUBLE_MARKS.search(text, inside, self.words.end)
                return _CLOSED_BY.get(text[quotation.start], "") if is_clean else ""
        return ""

    def _ending_changes(self, end: int) -> list[Change]:
        """What follows the claim goes, and a stop comes: inside a closing mark where a comma stood there."""
        text, whole = self.words.text, self.words.end
        later = self._mark_of_later(end)
        kept = text[self.start : end]
        bare = kept.rstrip(_CLOSERS)
        closing = kept[len(bare) :]
        if _FINAL.search(kept) or not bare or not _takes_stop(bare):
            return self._cut(end, later)
        loose = _LOOSE_END.search(bare)
        edge = self.start + (loose.start() if loose else len(bare))
        if closing and (loose or (end == whole and not closing.strip("\"”’'"))):
            return [Change(edge, self.start + len(bare), "."), *self._cut(end, later)]
        return [Change(edge if loose else end, whole, "." + later, self.framing.is_certain)]

    def _cut(self, end: int, mark: str) -> list[Change]:
        is_change = end < self.words.end or mark
        return [Change(end, self.words.end, mark, self.framing.is_certain)] if is_change else []

    def _capital(self, inner: Sequence[Change]) -> list[Change]:
        """A capital for the first letter, unless it stands in a quotation or is replaced anyway."""
        words, first = self.words, self.first
        if first >= len(words) or any(change.start == words[first].start for change in inner):
            return []
        place = words[first].start
        letter, following = words.text[place], words.text[place + 1 : place + 2]
        is_free = not self.is_quoted(place) and self.start != words.start and not following.isupper()
        if not is_free or len(letter.upper()) != 1 or letter.upper() == letter:
            return []
        return [Change(place, place + 1, letter.upper())]

    def _line_breaks(self, end: int) -> list[Change]:
        breaks = _LINE_BREAK.finditer(self.words.text, self.start, end)
        return [Change(found.start(), found.end(), " ") for found in breaks]


def _takes_stop(bare: str) -> bool:
    """Whether the script of the last letter ends sentences with "."."""
    return bare[-1] < _OWN_STOP or _LATIN_AGAIN[0] <= bare[-1] < _LATIN_AGAIN[1]


def _in_order(changes: Sequence[Change]) -> list[Change]:
    """Sort the changes; of two that overlap the first stays."""
    kept: list[Change] = []
    for change in sorted(changes, key=lambda change: (change.start, change.end)):
        if not kept or change.start >= kept[-1].end:
            kept.append(change)
    return kept


def _name_those_meant(draft: _Draft, attribution: Attribution, names: Names, known: StatementWords) -> None:
    _drop_opener(draft, known)
    first = draft.first
    if first >= len(draft.words) or draft.is_quoted(draft.words[first].start):
        return
    if _OTHER_MARKS.search(draft.words.text, draft.words.start, draft.words.end):
        return
    if not _name_pronoun(draft, first, attribution, names) and not _name_body(draft, first, names, known):
        _complete_surname(draft, names, known)


def _drop_opener(draft: _Draft, known: StatementWords) -> None:
    """Leave out "However," or "But": they only tie the sentence to the one before.

    "For this reason", "As a result" and "Therefore" stay: that the one led to the other is part of what is claimed.
    """
    words, first = draft.words, draft.first
    if first == 0 and words.gap(0) and draft.start == words.start:
        return  # a mark before it: a quotation, a list's dash
    while first < len(words) and not draft.is_quoted(words[first].start):
        behind = _behind_opener(words, first, known)
        if behind is None or behind >= len(words) or draft.is_quoted(words[behind].start - 1):
            return
        gap = words.gap(behind)
        draft.start = words[behind].start - len(gap.lstrip(" ,\n\u00a0"))
        first = behind


def _behind_opener(words: Words, first: int, known: StatementWords) -> int | None:
    for size in range(_LONGEST_OPENER, 0, -1):
        opener = " ".join(words.lower(first + i) for i in range(size))
        behind = first + size
        if opener not in known.openers:
            continue
        if words.gap(behind).strip() == ",":
            return behind
        is_bare = opener in known.bare_openers and words.gap(behind).isspace()
        return behind if is_bare and words.lower(behind) not in known.keeps_bare_opener else None
    return None


def _name_pronoun(draft: _Draft, first: int, attribution: Attribution, names: Names) -> bool:
    """Put the name for a pronoun that begins the claim; True when the claim begins with a pronoun."""
    pronoun = draft.words.lower(first)
    if pronoun not in ("he", "she", "it", "they"):
        return False
    name = _speaker_meant(draft, first, attribution, names) if draft.is_framed else _one_before(draft, first, names)
    if name:
        draft.replace(first, first, name)
    return True


def _one_before(draft: _Draft, first: int, names: Names) -> str | None:
    others = names.persons_in(draft.words) or draft.framing.claim.end < draft.words.end
    return None if others else names.meant_by(draft.words.lower(first))


def _speaker_meant(draft: _Draft, first: int, attribution: Attribution, names: Names) -> str | None:
    """The source, when "X said he …" names nobody else before the pronoun."""
    claimant, words, cue = attribution.claimant, draft.words, attribution.cue
    if (
        claimant is None
        or cue is None
        or cue.side is not Side.LEFT
        or claimant.is_probable
        or draft.framing.claim.end < words.end
    ):
        return None
    said = " ".join(words.text[claimant.start : claimant.end].split())
    parts = said.split()
    if parts[0].lower() in _INDEFINITE or any(
        person != said and not said.endswith(person) for person in names.persons_in(words)
    ):
        return None
    pronoun = words.lower(first)
    if pronoun in ("he", "she") and claimant.sourcing is Sourcing.NAMED:
        full = said if len(parts) > 1 else names.full_name(said)
        return full if full and full[0].isupper() and names.may_be_alone(pronoun, full) else None
    is_body = claimant.sourcing is Sourcing.INSTITUTION and not parts[-1].lower().endswith("s")
    if pronoun == "it" and is_body and words.lower(first + 1) in _SINGULAR_VERBS and words.lower(first + 2) != "be":
        return said[0].upper() + said[1:]
    return None


def _name_body(draft: _Draft, first: int, names: Names, known: StatementWords) -> bool:
    """Put the full name for "the ministry" at the start of the claim."""
    words = draft.words
    head = words.lower(first + 1)
    is_plain = words.lower(first) == "the" and head in known.known_heads and not words.is_capitalised(first + 1)
    if not is_plain or not words.gap(first + 2).isspace() or words.lower(first + 2) in ("of", "for", "and", "that"):
        return False
    name = names.body(head)
    if name is None or not words.gap(first + 1).isspace():
        return False
    draft.replace(first + 1, first + 1, name)
    return True


def _complete_surname(draft: _Draft, names: Names, known: StatementWords) -> None:
    """Put the full name for the first surname that stands alone outside a quotation."""
    words = draft.words
    for index in range(draft.first, len(words)):
        word = words[index]
        if word.end > draft.framing.claim.end:
            return
        if not words.is_capitalised(index) or draft.is_quoted(word.start):
            continue
        surface = words.text[word.start : word.end]
        surname = re.sub(r"['’]s$", "", surface)
        full = names.full_name(surname)
        if full and _stands_alone(words, index, known) and not _is_named(words, full, draft.start):
            draft.replace(index, index, full + surface[len(surname) :])
            return


def _stands_alone(words: Words, index: int, known: StatementWords) -> bool:
    """Whether a capitalised word is no part of a longer name or compound: "the Placeholder plan"."""
    lower, before = words.lower(index).removesuffix("'s"), words.lower(index - 1)
    if lower in known.sources.countries or lower in known.sources.institution or lower in known.occasions:
        return False
    is_titled = before in _NOT_SURNAMES_BEFORE or before in known.sources.titles
    is_in_name = words.is_capitalised(index - 1) and words.gap(index).strip(" \n\u00a0") in ("", ".")
    is_in_name = is_in_name and before not in known.sources.not_names
    after, gap_before = words.gap(index + 1), words.gap(index)
    is_joined = after[:1] in ("-", "/", "‑", "–") or gap_before[-1:] in ("-", "/", ".", "‑")
    is_followed = words.is_capitalised(index + 1) and after.isspace()
    return not (is_titled or is_in_name or is_joined or is_followed or _is_one_of_two(words, index))


def _is_one_of_two(words: Words, index: int) -> bool:
    """Whether another name is joined to the word: half of "Gray and Stone" is not given its full name."""
    before = words.lower(index - 1) in _JOINING and words.is_capitalised(index - 2)
    after = words.lower(index + 1) in _JOINING and words.is_capitalised(index + 2)
    is_plain = words.gap(index).isspace() if before else words.gap(index + 1).isspace()
    return (before or after) and is_plain


def _is_named(words: Words, full: str, start: int) -> bool:
    return full in words.text[start : words.end]
