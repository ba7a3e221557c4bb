"""Ranks earlier claims by how much they look like a new one: "has this been checked before?".

The archive's search hands in what it found; this puts the likeliest first and says which words match. Wording is all
that is compared, so a score puts claims in order and is no probability: a person looks, and links one or none.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from fcdesk.spotting.language import language_of
from fcdesk.spotting.sentences import Span
from fcdesk.spotting.stemming import Term, blank_addresses, terms_of

MOST_SEARCH_WORDS = 40
_READ = 4_000  # code points read of a text: a claim is shorter, and what a check says first is what it is about
_GRAM = 4
_NO_LETTERS = re.compile(r"[\W_]+")
_FLOOR = 0.15  # no right claim among a search's first five was below it, in the training parts named below

# Chosen on the training part of two sets of tweets and the claims that were checked in them; the order hardly depends
# on them: any of these within a half of its value costs less than .005 of MAP@5 (tests/benchmarks/similar.py).
_FOUND = 0.30
_WORDS = 0.075
_WORDS_OF_MORE = 0.10
_COVERED = 0.10
_COVERS = 0.075
_LETTERS = 0.15
_LETTERS_OF_MORE = 0.20


@dataclass(frozen=True, slots=True)
class Candidate:
    """An earlier claim: its statement, what more there is to read of it, and the search's own relevance.

    text: the statement or the quote. more: a title, or the beginning of the check's text. found: the more relevant the
    higher, in any unit (SQLite's bm25() with its sign turned); 0 where unknown.
    """

    key: str
    text: str
    more: str = ""
    found: float = 0.0


@dataclass(frozen=True, slots=True)
class Match:
    """A candidate worth a look: score from 0 to 1, and the words both have, in its own text and in the claim's.

    `words` is empty where all the words in common stand in the candidate's `more`.
    """

    key: str
    score: float
    words: tuple[Span, ...]
    words_in_query: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Frequencies:
    """In how many of `total` texts each stem stands: what is common says little."""

    total: int
    of: Mapping[str, int]

    def weight(self, stem: str) -> float:
        """Return the inverse document frequency, as in BM25, never below zero."""
        count = min(self.of.get(stem, 0), self.total)
        return math.log(1 + (self.total - count + 0.5) / (count + 0.5))


def count_words(texts: Iterable[str], language: str | None = None) -> Frequencies:
    """Count the texts each word stands in, for `similar` to weigh words by; language: a tag such as "en", as there."""
    counts: Counter[str] = Counter()
    total = 0
    for total, text in enumerate(texts, 1):  # noqa: B007 - the last number is how many there were
        counts.update({term.stem for term in terms_of(text[:_READ], _language(text, language))})
    return Frequencies(total, counts)


def search_words(text: str, language: str | None = None) -> tuple[str, ...]:
    """Return the distinct words, lower case, that a search should look for, any of them: forty at most, in order.

    They hold letters, digits, and between these ' . , or a space: each is to be searched as a phrase in double quotes.
    Hashtags are given whole and in parts, numbers as they stand and as plain digits.
    """
    words: dict[str, None] = {}
    for term in terms_of(text[:_READ], _language(text, language)):
        words[term.word] = None
        if term.word[0].isdigit():
            words[term.stem] = None
    return tuple(words)[:MOST_SEARCH_WORDS]


def similar(
    text: str,
    candidates: Iterable[Candidate],
    language: str | None = None,
    limit: int = 5,
    frequencies: Frequencies | None = None,
) -> tuple[Match, ...]:
    """Return the candidates most like a claim, best first; one without a word in common is never among them.

    language: of the claim, a tag such as "en-GB"; None has it guessed. frequencies: of the words in the whole archive;
    without them words are weighed by the candidates alone, which is as good where `found` is known. Equal candidates
    come in the order of their keys, so the answer does not depend on the order they are handed in.
    """
    spoken = _language(text, language)
    query = _Text(text, spoken)
    read = [_Read(one, _Text(one.text, spoken), _Text(one.more, spoken)) for one in candidates]
    known = frequencies or Frequencies(len(read), Counter(stem for one in read for stem in one.stems))
    comparison = _Comparison(query, known, max((_relevance(one.candidate) for one in read), default=0.0))
    scored = [(comparison.score(one), one) for one in read if query.stems & one.stems]
    listed = sorted((pair for pair in scored if pair[0] >= _FLOOR), key=lambda pair: (-pair[0], pair[1].candidate.key))
    return tuple(_match(query, one, score) for score, one in listed[: max(0, limit)])


def _language(text: str, given: str | None) -> str:
    return language_of(text[:_READ], given) or "en"


def _relevance(candidate: Candidate) -> float:
    return candidate.found if math.isfinite(candidate.found) and candidate.found > 0 else 0.0


class _Text:
    """A text as it is compared: its content words, and its letters four by four."""

    def __init__(self, text: str, language: str) -> None:
        text = blank_addresses(text[:_READ])
        self.terms = terms_of(text, language)
        self.stems = frozenset(term.stem for term in self.terms)
        self.letters = _NO_LETTERS.sub(" ", text.lower()).strip()

    @cached_property
    def grams(self) -> frozenset[str]:
        return frozenset(self.letters[at : at + _GRAM] for at in range(max(1, len(self.letters) - _GRAM + 1)))


@dataclass(frozen=True)
class _Read:
    candidate: Candidate
    text: _Text
    more: _Text

    @cached_property
    def stems(self) -> frozenset[str]:
        return self.text.stems | self.more.stems


class _Comparison:
    """One claim against its candidates."""

    def __init__(self, query: _Text, frequencies: Frequencies, most_found: float) -> None:
        self._query = query
        self._frequencies = frequencies
        self._most_found = most_found
        self._weights: dict[str, float] = {}

    def score(self, one: _Read) -> float:
        """From 0 to 1; 1 for the same words in the same order. Rounded: no two orders of adding up may differ."""
        if one.text.letters == self._query.letters:
            return 1.0
        more = one.more if one.more.stems else one.text  # who has nothing more to say is not the worse for it
        parts = [
            (_WORDS, self._cosine(one.text)),
            (_WORDS_OF_MORE, self._cosine(more)),
            (_COVERED, self._share(one.text.stems, self._query.stems)),
            (_COVERS, self._share(self._query.stems, one.stems)),
            (_LETTERS, self._letters(one.text)),
            (_LETTERS_OF_MORE, self._letters(more)),
        ]
        if self._most_found:
            parts.append((_FOUND, _relevance(one.candidate) / self._most_found))
        return round(sum(weight * value for weight, value in parts) / sum(weight for weight, _ in parts), 6)

    def _cosine(self, text: _Text) -> float:
        norm = math.sqrt(self._square(self._query.stems) * self._square(text.stems))
        return self._square(self._query.stems & text.stems) / norm if norm else 0.0

    def _share(self, stems: frozenset[str], of_these: frozenset[str]) -> float:
        """How much of the weight of `stems` is also in the others."""
        whole = math.fsum(map(self._weight, stems))
        return math.fsum(map(self._weight, stems & of_these)) / whole if whole else 0.0

    def _letters(self, text: _Text) -> float:
        norm = math.sqrt(len(self._query.grams) * len(text.grams))
        return len(self._query.grams & text.grams) / norm

    def _square(self, stems: frozenset[str]) -> float:
        return math.fsum(self._weight(stem) ** 2 for stem in stems)

    def _weight(self, stem: str) -> float:
        weight = self._weights.get(stem)
        if weight is None:
            weight = self._weights[stem] = self._frequencies.weight(stem)
        return weight


def _match(query: _Text, one: _Read, score: float) -> Match:
    return Match(one.candidate.key, score, _places(one.text.terms, query.stems), _places(query.terms, one.stems))


def _places(terms: Sequence[Term], stems: frozenset[str]) -> tuple[Span, ...]:
    """Where these stems stand, in order; words that overlap are given as one place."""
    found: list[Span] = []
    for term in sorted((term for term in terms if term.stem in stems), key=lambda term: (term.start, -term.end)):
        if not found or term.start >= found[-1].end:
            found.append(Span(term.start, term.end))
        elif term.end > found[-1].end:
            found[-1] = Span(found[-1].start, term.end)
    return tuple(found)
