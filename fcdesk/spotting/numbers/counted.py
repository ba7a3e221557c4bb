"""What a number counts: the noun phrase beside it, and the words around that tell which things are meant."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field

from fcdesk.spotting.lexicon.measuring import ThingWords
from fcdesk.spotting.numbers.expressions import beginning_at
from fcdesk.spotting.words import Words

_LONGEST_PHRASE = 7  # words of what is counted
_AROUND = 16  # words before and after a number that tell what it is about
_BESIDE = 7  # words before and after a number that hold what it is said of
_DEED_BEFORE, _DEED_AFTER = 4, 6  # words between a number and what befell those counted
_STEM = 6  # letters that stand for all forms of a word
_SHORTEST = 3  # letters of a word that tells something
_HYPHENS = ("-", "‑")
_SPACES = " '’\n\u00a0\u202f"


@dataclass(frozen=True, slots=True)
class Shown:
    """A stretch of the article; text == article_text[start:end]."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Topic:
    """What a number is about, in stems that can be compared.

    `sort` names the things counted (a key of same_things.json, or a stem; `is_loose` if they are things of so many
    sorts that two figures of them tell nothing), `deed` what befell them. `close` are the
    other words of what is counted, `around` those of the sentence near by, `when` its dates. `is_more`: on top of
    others ("another 62"), `is_only_part`: some of those ("62 of the soldiers"), or part
    of a name ("an 18-hole course"). `rate` is what it is counted by ("day"),
    `aspect` what is measured of the thing (its cost, its rise), `beside` those of the other words that stand next to
    the number. `surfaces` gives for each stem the word as the text has it.
    """

    sort: str | None = None
    is_general: bool = False
    is_loose: bool = False
    deed: str | None = None
    close: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    when: frozenset[str] = frozenset()
    is_more: bool = False
    is_only_part: bool = False
    rate: str | None = None
    aspect: str | None = None
    beside: frozenset[str] = frozenset()
    surfaces: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Counted:
    """From a sentence's first to last word of what is counted; `head` is its noun."""

    first: int
    last: int
    head: int


class ThingReader:
    """Reads what is counted in one sentence."""

    def __init__(
        self, words: Words, known: ThingWords, language: str, skipped: frozenset[str], numbers: Container[str]
    ) -> None:
        self._words = words
        self._known = known
        self._language = language
        self._skipped = skipped
        self._numbers = numbers
        self._keys: list[str] | None = None

    def counted(self, first: int, last: int, *, has_unit: bool) -> Counted | None:
        """Return what the number from one word to another counts: the noun after it, or "the number of …" before."""
        if self.rate(last):
            return self._number_of(first)
        if has_unit:
            is_of = self._words.lower(last + 1) in self._known.of and self._holds(last + 1)
            return self._phrase_after(last + 1) if is_of else None
        return self._phrase_after(last) or self._number_of(first)

    def _holds(self, index: int) -> bool:
        """Whether a word belongs with the one before it."""
        return 0 < index < len(self._words) and not self._words.gap(index).strip(_SPACES + "-‑")

    def _phrase_after(self, last: int) -> Counted | None:
        """The noun phrase that follows a word."""
        first = last + 1
        is_cut_short = self._words.gap(first) == ". " and not self._words.is_capitalised(first)  # млн. человек
        is_open = self._words.gap(first) == "+ "  # 1,000+ soldiers
        first_holds = first < len(self._words) and (is_cut_short or is_open or self._holds(first))
        if not first_holds:
            return None
        while self._words.lower(first) in self._known.of and self._holds(first + 1):
            first += 1
        run = list(self._run(first))
        is_owner = (
            bool(run) and first == last + 1 and self._words.lower(first).endswith("'s")
        )  # 30,000 Placeholder's men
        head = self._head(run) if run and not is_owner else None
        if head is None:
            return None
        return Counted(first, self._last_of(run, head), head)

    def _run(self, first: int) -> Iterator[int]:
        for index in range(first, min(first + _LONGEST_PHRASE, len(self._words))):
            lower = self._words.lower(index)
            if (index > first and not self._holds(index)) or lower[0].isdecimal():
                return
            if index == first and lower in self._numbers:
                return
            if lower in self._known.ends_phrase and lower not in self._known.one_more:
                return
            yield index

    def _head(self, run: list[int]) -> int | None:
        if self._language == "en":
            return self._english_head(run)
        words, known = self._words, self._known
        if self._language == "de":
            return next((index for index in run if words.is_capitalised(index)), None)
        named = next(
            (index for index in run if words.lower(index) in known.sorts or words.lower(index) in known.deeds), None
        )
        if named is not None:
            return named
        return next((index for index in run if self._may_be_noun(words.lower(index))), None)

    def _may_be_noun(self, lower: str) -> bool:
        if lower in self._known.before_noun or lower in self._known.one_more or len(lower) < _SHORTEST:
            return False
        return not (self._known.adjective_endings and lower.endswith(self._known.adjective_endings))

    def _english_head(self, run: list[int]) -> int | None:
        """The first plural, with the plurals right after it; after a hyphen, the word joined ("a 62-page report")."""
        if self._words.gap(run[0]) in _HYPHENS:
            return None if self._words.lower(run[0]) in self._known.stands_for_number else run[0]
        for place, index in enumerate(run):
            if self._is_plural(index):
                return self._last_plural(run[place:])
            if self._words.lower(index) in self._known.stands_for_number:
                return None
        return None

    def _last_plural(self, run: list[int]) -> int:
        """The last of the plurals a run begins with: "4,000 arms exports"; "62 troops dead" are troops."""
        last = run[0]
        for index in run[1:]:
            if not self._is_plural(index) or self._words.lower(index) in self._known.deeds:
                break
            last = index
        return last

    def _is_plural(self, index: int) -> bool:
        lower = self._words.lower(index)
        if lower in self._known.bare_plurals or lower in self._known.sorts:
            return True
        is_form = lower.endswith("s") and not lower.endswith(("ss", "us", "is", "'s")) and len(lower) > _SHORTEST
        return is_form and lower not in self._known.no_plural

    def _last_of(self, run: list[int], head: int) -> int:
        """Adjectives follow the noun in some languages; in English nothing is taken in behind it."""
        if self._language in ("fr", "es", "ar"):
            return min(head + (2 if self._language == "ar" else 1), run[-1])
        return head

    def _number_of(self, first: int) -> Counted | None:
        """What "the total number of …" before a figure counts."""
        words, known = self._words, self._known
        for index in range(first - 1, max(-1, first - _AROUND), -1):
            if words.lower(index) in known.number_of and words.lower(index + 1) in known.of and index + 2 < first:
                run = [place for place in self._run(index + 2) if place < first]
                head = self._head(run) if run else None
                return Counted(index + 2, self._last_of(run, head), head) if head is not None else None
        return None

    def topic(self, first: int, last: int, counted: Counted | None, when: frozenset[str]) -> Topic:
        """Return what the number from one word to another is about."""
        words, known = self._words, self._known
        keys = self._all_keys()
        head = words.lower(counted.head) if counted else ""
        inside = range(counted.first, counted.last + 1) if counted else range(0)
        near = range(max(0, first - _AROUND), min(len(words), last + _AROUND))
        beside = range(max(0, first - _BESIDE), min(len(words), (counted.last if counted else last) + _BESIDE + 1))
        close = {keys[index] for index in inside if index != (counted.head if counted else -1)} - {""}
        around = {keys[index] for index in near if not first <= index <= last and index not in inside} - {""}
        deed = self.deed(first, counted.last if counted else last, head)
        sort = None if not head or head in known.deeds else known.sorts.get(head) or self._stem(head)
        more = (first - 1, *range(last + 1, counted.head + 1 if counted else last + 2))
        return Topic(
            sort=sort,
            is_general=sort is None or sort in known.general,
            is_loose=sort is None or sort in known.loose or not known.sorts,
            deed=deed,
            close=frozenset(close - known.one_more),
            around=frozenset(around - close - {deed or ""}),
            names=frozenset(self._names(near)),
            when=when,
            is_more=any(words.lower(index) in known.one_more for index in more),
            is_only_part=self._is_part(last),
            rate=self.rate(max(last, counted.last) if counted else last),
            aspect=self._aspect(first, last),
            beside=frozenset({keys[index] for index in beside if words.lower(index) not in known.aspects} & around),
            surfaces={keys[index]: self._surface(index) for index in reversed(near) if keys[index]}
            | ({sort: self._surface(counted.head)} if counted and sort else {}),
        )

    def _surface(self, index: int) -> str:
        return self._words.text[self._words[index].start : self._words[index].end]

    def deed(self, first: int, last: int, head: str) -> str | None:
        """What befell those counted: killed, injured …, beside the number in the same clause."""
        words, known = self._words, self._known
        if head in known.deeds:
            return known.deeds[head]
        for index in range(last + 1, min(last + 1 + _DEED_AFTER, len(words))):
            if not self._holds(index) or words.lower(index)[0].isdecimal():
                break
            if words.lower(index) in known.deeds:
                return known.deeds[words.lower(index)]
        for index in range(first - 1, max(-1, first - 1 - _DEED_BEFORE), -1):
            if words.gap(index + 1).strip(_SPACES + "-") or words.lower(index)[0].isdecimal():
                break
            if words.lower(index) in known.deeds:
                return known.deeds[words.lower(index)]
        return None

    def rate(self, last: int) -> str | None:
        """What is counted by, where a rate follows a word: the day of "20,000 cars a day"."""
        found = beginning_at(self._words, last + 1, self._known.rates) if self._holds(last + 1) else None
        return found[1] if found else None

    def _is_part(self, last: int) -> bool:
        """Whether a number is of those spoken of ("62 of the soldiers"); of "two million of" it cannot be told."""
        if self._words.gap(last + 1) in _HYPHENS:
            return True
        return self._words.lower(last + 1) in self._known.of and self._words.lower(last) not in self._numbers

    def _aspect(self, first: int, last: int) -> str | None:
        """What is measured, by the nearest word for such in the clause: "fell 40 percent", "a decline of 12"."""
        words, known = self._words, self._known
        for index in range(first - 1, max(-1, first - 1 - _BESIDE), -1):
            if words.gap(index + 1).strip(_SPACES + "-‑$€£¥₴₽") or words.lower(index)[0].isdecimal():
                break
            if words.lower(index) in known.aspects:
                return known.aspects[words.lower(index)]
        for index in range(last + 1, min(last + 1 + _DEED_BEFORE, len(words))):
            if not self._holds(index) or words.lower(index)[0].isdecimal():
                break
            if words.lower(index) in known.aspects:
                return known.aspects[words.lower(index)]
        return None

    def _stem(self, lower: str) -> str:
        word = self._known.same_word.get(lower, lower).removesuffix("'s")
        if word.endswith("ا") and len(word) > _SHORTEST + 1:
            word = word[:-1]  # the Arabic accusative
        if len(word) > _STEM:
            return word[:_STEM]
        return word[:-1] if word.endswith("s") and len(word) > _SHORTEST else word

    def _all_keys(self) -> list[str]:
        """For each word of the sentence its stem, "" for small words and numbers."""
        if self._keys is None:
            self._keys = [self._key(index) for index in range(len(self._words))]
        return self._keys

    def _key(self, index: int) -> str:
        lower, known = self._words.lower(index), self._known
        if lower in known.same_word:
            return self._stem(lower)
        if len(lower) <= _SHORTEST and not self._words.is_capitalised(index):
            return ""
        is_small = lower in known.small or lower in known.ends_phrase or lower in self._skipped
        return "" if is_small or lower[0].isdecimal() or lower in known.number_of else self._stem(lower)

    def _names(self, near: range) -> Iterator[str]:
        """Names among the words: capitals tell nothing in German, at a sentence's start and in a title full of them."""
        if self._language == "de":
            return
        keys = self._all_keys()
        capitals = [index for index in near if self._words.is_capitalised(index)]
        if 2 * len(capitals) < len(near):
            yield from (keys[index] for index in capitals if index and keys[index])
