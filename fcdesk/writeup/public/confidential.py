"""Which places of what readers get hold words of a confidential source. The one rule for it, told before any export.

Records can be left out by rule; what somebody typed can only be pointed at. A text gives a source away by a name that
only it has, by four of its words in a row, by a short title or its address as a whole, by a number of two digits and
more, or by a date. What the article or anything open says, too, gives nothing away.

All comparing is by look-up: time grows with the words of the case, however many sources are confidential.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from fcdesk.cases.model import Case, Evidence, Source
from fcdesk.writeup.lint.dates import Day, day_of, read_dates
from fcdesk.writeup.lint.lexicon import Lexicon, every_cardinal, lexicon, words_of_all
from fcdesk.writeup.lint.names import DECLINED, folded, is_acronym, is_in_title_case, is_same, names_in
from fcdesk.writeup.lint.numbers import Key, numbers_of_prose, numbers_of_source
from fcdesk.writeup.lint.prose import without_addresses, without_references
from fcdesk.writeup.lint.words import blanked
from fcdesk.writeup.public.texts import PublicText

_RUN = 4  # words in a row that are no chance
_TELLING = 2  # of them, and of a shorter whole title, how many must be more than small words
_UNSEEN = "\u00ad\u200b-\u200f\u2060\ufeff"
_TOKEN = re.compile(rf"[^\W_](?:[{_UNSEEN}]*[^\W_])*(?:['’ʼ][^\W_]+)*")
_TO_DROP = re.compile(f"[{_UNSEEN}]")
_FEWEST_DIGITS = 2
_TEN = 10
_SHORTEST_NAME = 2
_STEM = 3
_SHORTEST_DERIVED = 5  # "Ukrainian" is known from "Ukraine", but not "Taras" from "Tara"
_ENDINGS = frozenset(
    # nouns, then adjectives: Ukrainian and Russian; then Latin letters (Polish, Czech, Baltic, Hungarian …)
    [
        "",
        "а",
        "у",
        "і",
        "и",
        "ы",
        "е",
        "є",
        "ю",
        "я",
        "ь",
        "й",
        "ом",
        "ем",
        "єм",
        "ові",
        "еві",
        "єві",
        "ою",
        "ею",
        "єю",
        "ів",
        "ев",
        "ей",
        "ам",
        "ям",
        "ами",
        "ями",
        "ах",
        "ях",
        "ий",
        "ій",
        "им",
        "ім",
        "их",
        "іх",
        "ого",
        "ому",
        "ої",
        "ую",
        "ая",
        "яя",
        "ый",
        "ым",
        "ых",
        "ой",
        "его",
        "ему",
        "ые",
        "ие",
        "іє",
        "a",
        "u",
        "i",
        "y",
        "e",
        "o",
        "em",
        "ie",
        "owi",
        "ów",
        "ami",
        "ach",
        "om",
        "ego",
        "emu",
        "ą",
        "ę",
        "ym",
        "im",
        "ej",
        "ov",
        "ová",
        "ovi",
        "as",
        "o",
        "is",
        "io",
        "us",
        "aus",
        "es",
    ]
)
_CYRILLIC = re.compile("[\u0400-\u04ff]")


@dataclass(frozen=True, slots=True)
class Giveaway:
    """A text for readers with the places in it, in order and apart, that come from a confidential source."""

    place: PublicText
    spans: tuple[tuple[int, int], ...]

    @property
    def words(self) -> tuple[str, ...]:
        """What stands there, each once. For the house alone."""
        return tuple(dict.fromkeys(" ".join(self.place.text[start:end].split()) for start, end in self.spans))


def giveaways(case: Case, texts: Iterable[PublicText]) -> tuple[Giveaway, ...]:
    """Return which of a case's texts for readers hold words of a confidential source, in their order."""
    hidden = [source for source in case.sources if source.confidential]
    if not hidden:
        return ()
    places = [place for place in texts if place.text.strip()]
    known = lexicon(case.details.report.language or case.details.language)
    records, replies = list(_open_texts(case)), [f"{one.party}\n{one.answer or ''}" for one in case.replies]
    lower = _written_small(text for text in (*records, *(place.text for place in places)))
    told = _Told(known, lower)
    told.take(case, hidden)
    of_replies = _Secrets(told, known, records, case)
    secrets = _Secrets(told, known, [*records, *replies], case) if replies else of_replies
    found = ((place, (of_replies if place.reply else secrets).spans_in(place.text)) for place in places)
    return tuple(Giveaway(place, spans) for place, spans in found if spans)


def is_confidential(case: Case, evidence: Evidence) -> bool:
    """Whether a piece of evidence comes from a confidential source; not if that source is missing."""
    source = case.sources.get(evidence.source_id)
    return source is not None and source.confidential


def _open_texts(case: Case) -> Iterator[str]:
    """Yield what gives nothing away: the article in all versions, the claims' quotes, the evidence of open sources."""
    for article in case.articles:
        yield article.text
        yield "\n".join(filter(None, (article.title, article.author, article.publisher, article.published)))
    yield from (claim.anchor.quote for claim in case.claims)
    yield from (verdict.wording for verdict in case.verdicts)
    for source in case.sources:
        if not source.confidential:
            yield "\n".join(filter(None, (source.title, source.author, source.publisher, source.published)))
            yield source.url or ""
    for item in case.evidence:
        if item.source_id in case.sources and not is_confidential(case, item):
            yield f"{item.excerpt}\n{item.locator}"


def _open_days(case: Case) -> Iterator[Day | None]:
    """Yield the days of the check itself, and those on which something open was published or asked."""
    yield from (day_of(article.published or "") for article in case.articles)
    yield from (day_of(source.published or "") for source in case.sources if not source.confidential)
    yield from (day_of(item.accessed_at) for item in case.evidence if not is_confidential(case, item))
    yield from (day_of(moment or "") for one in case.replies for moment in (one.asked_at, one.answered_at, one.due))
    yield from (day_of(verdict.at) for verdict in case.verdicts)
    yield from (day_of(case.details.created_at), day_of(case.details.report.published_on))


def _counts(case: Case) -> Iterator[int]:
    """Yield what a writer may count of the case itself."""
    yield from (len(case.claims), len(case.evidence), len(case.sources), len(case.replies), len(case.verdicts))


# --- words ---------------------------------------------------------------------------------------------------------


class _Token(NamedTuple):
    start: int
    end: int
    written: str
    word: str


def _tokens(text: str) -> list[_Token]:
    """Return the words and numbers of a text as they are compared: capitals, accents and unseen signs do not matter."""
    found = []
    for match in _TOKEN.finditer(text):
        written = unicodedata.normalize("NFKC", _TO_DROP.sub("", match.group()))
        word = folded(written.casefold())
        found.append(_Token(*match.span(), written, _in_digits(word)))
    return found


def _in_digits(word: str) -> str:
    """Return a number word in digits, so that "three units" and "3 units" are the same words."""
    worth = every_cardinal().get(word)
    return str(min(worth)) if worth and len(worth) == 1 else word


def _written_small(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(token.word for text in texts for token in _tokens(text) if token.written.islower())


def _is_written_as_name(written: str) -> bool:
    """Whether a word has a capital, or letters that have none (Arabic) and so may be a name as well."""
    return written[:1].isalpha() and (written[:1].isupper() or written.lower() == written.upper())


def _is_long_number(key: Key) -> bool:
    if isinstance(key, Decimal):
        return abs(key) >= _TEN or key != key.to_integral_value()
    return sum(map(str.isdigit, key)) >= _FEWEST_DIGITS


def _without_dates(text: str) -> str:
    return blanked(text, ((date.start, date.end) for date in read_dates(text)), "·")


class _Told:
    """All that confidential sources have told, and what they are called."""

    def __init__(self, known: Lexicon, written_small: frozenset[str]) -> None:
        self._known = known
        small = known.openers | lexicon("en").openers
        self._small = small | {_in_digits(word) for word in small}
        self._ordinary = words_of_all("source_words") | known["not_names"] | words_of_all("titles") | self._small
        self._written_small = written_small
        self.runs: set[tuple[str, ...]] = set()
        self.phrases: set[tuple[str, ...]] = set()
        self.names: set[str] = set()
        self.numbers: set[Key] = set()
        self.days: set[Day] = set()

    def take(self, case: Case, sources: Iterable[Source]) -> None:
        """Take in what confidential sources are called, and the evidence from them."""
        for source in sources:
            self._take_title(source.title)
            self._take_title(source.publisher or "")
            self._take_words(source.author or "")
            self._take_values(source.published or "")
            self.names.update(t.word for t in _tokens(source.author or "") if self._is_name(t))
            address = tuple(t.word for t in _tokens((source.url or "").partition("://")[2] or source.url or ""))
            if len(address) >= _SHORTEST_NAME:
                self.phrases.add(address)
        for item in case.evidence:
            if is_confidential(case, item):
                self._take_words(item.excerpt)
                self._take_values(item.excerpt)
                self.names.update(word for name in names_in(item.excerpt, self._known) for word in name.words)
                self._take_values(item.locator)
                for words in (item.locator, item.note):  # "page 3" stands in every second text
                    self._take_words(words, only_runs=True)

    def _take_title(self, title: str) -> None:
        self._take_words(title)
        self._take_values(title)
        tokens, all_capitals = _tokens(title), is_in_title_case(title)
        for place, token in enumerate(tokens):
            # Where a capital says nothing, a word that stands in small letters elsewhere is no name.
            is_doubtful = (place == 0 or all_capitals) and token.word in self._written_small
            if token.written[:1].isupper() and self._is_name(token) and not is_doubtful:
                self.names.add(token.word)

    def _is_name(self, token: _Token) -> bool:
        is_long = len(token.word) > _SHORTEST_NAME or (is_acronym(token.written) and len(token.word) > 1)
        return is_long and _is_written_as_name(token.written) and token.word not in self._ordinary

    def _take_words(self, text: str, *, only_runs: bool = False) -> None:
        words = [token.word for token in _tokens(text)]
        rows = [tuple(words[place : place + _RUN]) for place in range(len(words) - _RUN + 1)]
        self.runs.update(row for row in rows if self._is_telling(row))
        if not only_runs and len(words) < _RUN and self._is_telling(words):
            self.phrases.add(tuple(words))

    def _is_telling(self, words: Iterable[str]) -> bool:
        return sum(word not in self._small for word in words) >= _TELLING

    def _take_values(self, text: str) -> None:
        bare = without_addresses(text)
        self.days.update(day for date in read_dates(bare) for day in date.meanings if day.day)
        for number in numbers_of_source(_without_dates(bare)):
            self.numbers.update(key for key in number.keys if _is_long_number(key) and not number.is_small_word)


class _Secrets:
    """What only confidential sources have told, looked up in one text after the other."""

    def __init__(self, told: _Told, known: Lexicon, open_texts: Iterable[str], case: Case) -> None:
        self._known = known
        self._runs, self._phrases = set(told.runs), _by_beginning(told.phrases)
        capitals: dict[str, set[str]] = defaultdict(set)
        values: set[Key] = {Decimal(count).normalize() for count in _counts(case)}
        days = {day for day in _open_days(case) if day}
        for text in open_texts:
            tokens = _tokens(text)
            self._forget(tokens)
            for token in tokens:
                if _is_written_as_name(token.written):
                    capitals[token.word[:_STEM]].add(token.word)
            values.update(_values_of(text))
            days.update(day for date in read_dates(text) for day in date.meanings)
        values.update(Decimal(day.year).normalize() for day in days if day.year)
        self._numbers = told.numbers - values
        open_days = {(day.month, day.day) for day in days}
        self._days = {day for day in told.days if (day.month, day.day) not in open_days}
        self._names: dict[str, set[str]] = defaultdict(set)
        for name in told.names:
            if not any(self._is_known_from(name, other) for other in capitals.get(name[:_STEM], ())):
                self._names[name[:_STEM]].add(name)

    def spans_in(self, text: str) -> tuple[tuple[int, int], ...]:
        """Return the places of a text that only a confidential source can have told, in order and apart."""
        tokens = _tokens(text)
        found = [*self._of_names(tokens), *self._of_values(text)]
        found += [(tokens[first].start, tokens[last - 1].end) for first, last in self._of_rows(tokens)]
        return _merged(found)

    def _forget(self, tokens: list[_Token]) -> None:
        words = [token.word for token in tokens]
        for first, last in list(self._of_rows(tokens)):
            row = tuple(words[first:last])
            self._runs.discard(row)
            self._phrases.get(row[:_SHORTEST_NAME], {}).get(len(row), set()).discard(row)

    def _of_rows(self, tokens: list[_Token]) -> Iterator[tuple[int, int]]:
        words = [token.word for token in tokens]
        for place in range(len(words)):
            if tuple(words[place : place + _RUN]) in self._runs:
                yield place, place + _RUN
            for length, phrases in self._phrases.get(tuple(words[place : place + _SHORTEST_NAME]), {}).items():
                if tuple(words[place : place + length]) in phrases:
                    yield place, place + length

    def _of_names(self, tokens: list[_Token]) -> Iterator[tuple[int, int]]:
        for token in tokens:
            names = self._names.get(token.word[:_STEM]) if _is_written_as_name(token.written) else None
            if names and (token.word in names or any(self._is_declined(token.word, name) for name in names)):
                yield token.start, token.end

    def _of_values(self, text: str) -> Iterator[tuple[int, int]]:
        if not self._numbers and not self._days:
            return
        bare = without_references(text)
        for date in read_dates(bare):
            if any(_is_that_day(day, known) for day in date.meanings for known in self._days):
                yield date.start, date.end
        for number in numbers_of_prose(_without_dates(bare), self._known):
            if not number.is_small_word and not number.keys.isdisjoint(self._numbers):
                yield number.start, number.end

    def _is_known_from(self, name: str, other: str) -> bool:
        """Whether a word that is open is the same name, or what it is derived from."""
        if name == other or self._is_declined(name, other):
            return True
        is_long = min(len(name), len(other)) >= _SHORTEST_DERIVED and not _CYRILLIC.match(name)
        return is_long and is_same(name, other, "en")

    def _is_declined(self, one: str, other: str) -> bool:
        """Whether two words can be one name in two cases, in a language that declines its names."""
        if not (_CYRILLIC.match(one) or self._known.language in DECLINED):
            return False
        alike = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
        stems = (stem for stem in (alike, alike - 1) if stem >= _STEM)
        return any(one[stem:] in _ENDINGS and other[stem:] in _ENDINGS for stem in stems)


def _values_of(text: str) -> Iterator[Key]:
    bare = without_addresses(text)
    for number in numbers_of_source(_without_dates(bare)):
        yield from number.keys
        yield from map(Decimal.normalize, number.parts)


def _is_that_day(day: Day, known: Day) -> bool:
    """Whether two dates can be the same day; where one has no year, the other's will do."""
    is_year = day.year is None or known.year is None or day.year == known.year
    return is_year and (day.month, day.day) == (known.month, known.day)


def _by_beginning(phrases: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], dict[int, set[tuple[str, ...]]]]:
    found: dict[tuple[str, ...], dict[int, set[tuple[str, ...]]]] = {}
    for phrase in phrases:
        found.setdefault(phrase[:_SHORTEST_NAME], {}).setdefault(len(phrase), set()).add(phrase)
    return found


def _merged(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return places in order, those that touch or overlap as one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
