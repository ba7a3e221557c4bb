"""Numbers, dates and names of the prose, each looked for in what the text may rest on."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from fcdesk.cases.review import WARNING, Finding
from fcdesk.cases.words import Words, say
from fcdesk.writeup.lint.approximations import approximation_before, is_rounded
from fcdesk.writeup.lint.dates import Day, WrittenDate, read_dates
from fcdesk.writeup.lint.ground import Ground, Piece
from fcdesk.writeup.lint.grounds import Allowed
from fcdesk.writeup.lint.lexicon import Lexicon, words_of_all
from fcdesk.writeup.lint.names import Name, folded, is_acronym, names_in
from fcdesk.writeup.lint.numbers import Number, holds_percent, numbers_of_prose
from fcdesk.writeup.lint.prose import Passage, Sentences, without_references
from fcdesk.writeup.lint.words import blanked, words_following

MOST = 20
"""Findings of one rule in one text; a text with more is another text, and saying so once is enough."""

_NEAR = Decimal("0.1")
_FIRST_YEAR, _LAST_YEAR = 1500, 2099
_CITE = say("cite what shows it, or correct it")

Told = tuple[int | None, str, str]
"""What was said once already: of which claim, by which rule, of which thing."""


class _Subject(NamedTuple):
    """One thing that was not found: what is looked for, as it is written, and what there is to say about it."""

    start: int
    end: int
    key: str
    hint: str


class Supporting:
    """Checks one prose text after the other against the same ground."""

    def __init__(self, ground: Ground, known: Lexicon) -> None:
        self._ground = ground
        self._known = known

    def check(
        self, passage: Passage, allowed: Allowed, told: set[Told], hidden: Sequence[tuple[int, int]] = ()
    ) -> Iterator[Finding]:
        """Yield what of a text is not found in what it may rest on. `told` is what was said already of its claim.

        Nothing is said of the `hidden` places: these are confidential, and told of as such.
        """
        bare = blanked(without_references(passage.text), hidden, "·")
        dates = read_dates(bare)
        bare = blanked(bare, ((date.start, date.end) for date in dates), "·")
        found = {
            "number-unsupported": self._numbers(bare, allowed),
            "date-unsupported": self._dates(dates, allowed),
            "name-unsupported": self._names(passage, bare, allowed),
        }
        sentences = Sentences(passage.text)
        for rule, subjects in found.items():
            yield from _reported(rule, subjects, passage, sentences, told, is_of_all=allowed.is_all)

    # --- numbers ---------------------------------------------------------------------------------------------------

    def _numbers(self, text: str, allowed: Allowed) -> Iterator[_Subject]:
        shares = holds_percent(text)
        for number in numbers_of_prose(text, self._known):
            if number.is_small_word and self._is_own_count(text, number):
                continue
            pieces = self._ground.of_number(number, among_shares=shares)
            pieces |= self._ground.of_said(text, number, self._known)
            if not pieces.isdisjoint(allowed.numbers) or self._is_apart(number, allowed):
                continue
            if self._is_near_enough(text, number, allowed, among_shares=shares):
                continue
            key = min(map(str, number.keys))
            yield _Subject(number.start, number.end, key, self._number_hint(number, pieces, allowed))

    def _is_apart(self, number: Number, allowed: Allowed) -> bool:
        """Whether "5 300 people" are two numbers, and both known."""
        return bool(number.parts) and all(
            not self._ground.of_part(part).isdisjoint(allowed.numbers) for part in number.parts
        )

    def _is_near_enough(self, text: str, number: Number, allowed: Allowed, *, among_shares: bool) -> bool:
        """Whether "about 5 thousand" is a number of the evidence that was rounded."""
        way = approximation_before(text, number.start, self._known)
        wanted = [key for key in number.keys if isinstance(key, Decimal) and key]
        if way is None or not wanted:
            return False
        for place in allowed.numbers:
            piece = self._ground.pieces[place]
            for value in piece.values:
                is_comparable = value.is_share == number.is_percent or (
                    piece.has_percent if number.is_percent else among_shares
                )
                if is_comparable and any(is_rounded(one, value.worth, way) for one in wanted):
                    return True
        return False

    def _is_own_count(self, text: str, number: Number) -> bool:
        """Whether a small number counts what the writer has in mind: "two reasons", "the four", "three of them"."""
        before, following = words_following(text, number.start, number.end)
        if not following or before in self._known["anaphora"]:
            return True
        return not self._known["own_things"].isdisjoint(following) or following[0] in self._known.openers

    def _number_hint(self, number: Number, elsewhere: set[int], allowed: Allowed) -> str:
        other = self._ground.of_share(number) & allowed.numbers
        if other:
            named = self._named(other)
            if number.is_percent:
                return say("{piece} has it, but not as a share: say which it is", piece=named)
            return say("{piece} has it, but as a share: say which it is", piece=named)
        near = self._nearest(number, allowed)
        if near:
            return near
        return self._elsewhere(elsewhere) or _CITE

    def _nearest(self, number: Number, allowed: Allowed) -> str | None:
        """Say which number of the evidence is nearly this one: rounded, or with digits in another order."""
        wanted = [key for key in number.keys if isinstance(key, Decimal) and key]
        if not wanted or any(_is_year(value) for value in wanted):
            return None
        best: tuple[Decimal, str, str] | None = None
        for place in sorted(allowed.numbers):
            piece = self._ground.pieces[place]
            for value, written, _ in piece.values:
                apart = min(_apart(value, one) for one in wanted)
                if 0 < apart <= _NEAR and (best is None or apart < best[0]):
                    best = (apart, piece.label, written)
        return _other_than(best[1], best[2]) if best else None

    # --- dates -----------------------------------------------------------------------------------------------------

    def _dates(self, dates: list[WrittenDate], allowed: Allowed) -> Iterator[_Subject]:
        for date in dates:
            pieces = [self._ground.of_day(day, allowed.numbers) for day in sorted(date.meanings, key=str)]
            if all(places.isdisjoint(allowed.numbers) for places in pieces):
                key = "/".join(sorted(map(str, date.meanings)))
                hint = self._near_day(date.meanings, allowed) or self._elsewhere(set().union(*pieces))
                yield _Subject(date.start, date.end, key, hint or _CITE)

    def _near_day(self, meanings: frozenset[Day], allowed: Allowed) -> str | None:
        for place in sorted(allowed.numbers):
            piece = self._ground.pieces[place]
            for day in piece.days:
                if any(_is_near(day, meant) for meant in meanings):
                    return _other_than(piece.label, str(day))
        return None

    # --- names -----------------------------------------------------------------------------------------------------

    def _names(self, passage: Passage, text: str, allowed: Allowed) -> Iterator[_Subject]:
        acronyms = _spelt_out(text)
        tools = words_of_all("tools") if passage.field == "method" else frozenset()
        for name in names_in(text, self._known):
            missing = [
                word
                for word in name.words
                if word not in tools and word not in acronyms and not self._is_known(word, allowed)
            ]
            if missing:
                yield _Subject(name.start, name.end, " ".join(missing), self._name_hint(name, missing, allowed))

    def _is_known(self, word: str, allowed: Allowed) -> bool:
        pieces = self._ground.of_word(word, allowed.words, self._known.language)
        return not pieces.isdisjoint(allowed.words) or not self._ground.is_comparable(word, allowed.words)

    def _name_hint(self, name: Name, missing: list[str], allowed: Allowed) -> str:
        pieces = [self._ground.of_word(word, allowed.words, self._known.language) for word in missing]
        hint = self._elsewhere(set.intersection(*pieces)) or say("check how it is spelt, or cite who names it")
        if len(missing) == len(name.words):
            return hint
        return say("“{words}” is what is missing; {hint}", words="”, “".join(missing), hint=hint)

    # --- where it is instead ---------------------------------------------------------------------------------------

    def _elsewhere(self, places: set[int]) -> str | None:
        """Say which piece of the case has it, though this text may not rest on that one."""
        cited = [piece for piece in self._pieces(places) if not piece.is_prose]
        evidence = [piece for piece in cited if piece.evidence is not None]
        if evidence:
            return say("{piece} has it, but is not linked to the claim: link it", piece=evidence[0].label)
        named = next((piece.label for piece in cited), None)
        if named is None:
            return None
        return say("{piece} has it, which is no evidence for it: cite what shows it", piece=named)

    def _named(self, places: set[int]) -> str:
        return next(piece.label for piece in self._pieces(places))

    def _pieces(self, places: set[int]) -> Iterator[Piece]:
        return (self._ground.pieces[place] for place in sorted(places))


def _reported(
    rule: str, subjects: Iterator[_Subject], passage: Passage, sentences: Sentences, told: set[Told], *, is_of_all: bool
) -> Iterator[Finding]:
    number, count = passage.claim.number if passage.claim else None, 0
    for subject in subjects:
        this = (number, rule, subject.key)
        if this in told:
            continue
        told.add(this)
        count += 1
        if count > MOST:
            yield passage.found(rule, WARNING, _too_many(rule, passage.where), "more", passage.text)
            return
        written = " ".join(passage.text[subject.start : subject.end].split())
        text = _nowhere(passage.where, written, subject.hint, is_of_all=is_of_all)
        yield passage.found(rule, WARNING, text, subject.key, sentences.at(subject.start))


def _too_many(rule: str, where: str) -> Words:
    if rule == "number-unsupported":
        return say(
            "{where}: more than {most} numbers are without support; the rest was not looked at.", where=where, most=MOST
        )
    if rule == "date-unsupported":
        return say(
            "{where}: more than {most} dates are without support; the rest was not looked at.", where=where, most=MOST
        )
    return say(
        "{where}: more than {most} names are without support; the rest was not looked at.", where=where, most=MOST
    )


def _nowhere(where: str, words: str, hint: str, *, is_of_all: bool) -> Words:
    if is_of_all:
        return say(
            "{where}: “{words}” is nowhere in the evidence, the claims or the article; {hint}.",
            where=where,
            words=words,
            hint=hint,
        )
    return say(
        "{where}: “{words}” is not in the evidence of the claim, nor in the claim; {hint}.",
        where=where,
        words=words,
        hint=hint,
    )


def _other_than(piece: str, found: str) -> Words:
    return say("{piece} has {found}: correct it, or cite what shows it", piece=piece, found=found)


def _is_year(value: Decimal) -> bool:
    return value == value.to_integral_value() and _FIRST_YEAR <= value <= _LAST_YEAR


def _apart(value: Decimal, wanted: Decimal) -> Decimal:
    """How far two numbers are from each other, as a part of the one wanted; the same digits turned round are near."""
    if value != wanted and sorted(str(value)) == sorted(str(wanted)):
        return _NEAR
    return abs(value - wanted) / abs(wanted)


def _is_near(day: Day, meant: Day) -> bool:
    """Whether two dates differ in the day alone, or in the year alone."""
    same_month = (day.year, day.month) == (meant.year, meant.month)
    same_day = (day.month, day.day) == (meant.month, meant.day) and day.day is not None
    return same_month or same_day


def _spelt_out(text: str) -> frozenset[str]:
    """Return the acronyms of a text that its own words explain: "Security Service of Ukraine (SSU)"."""
    words = list(islice(_capitals(text), 10_000))
    initials = "".join(word[0] for word in words if not is_acronym(word)).lower()
    return frozenset(folded(word) for word in words if is_acronym(word) and word.lower() in initials)


def _capitals(text: str) -> Iterator[str]:
    return (word for word in text.replace("(", " ").replace(")", " ").replace("-", " ").split() if word[0].isupper())
