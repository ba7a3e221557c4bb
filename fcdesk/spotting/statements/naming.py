"""Who has been named so far in an article, so that a surname or "he" can be given its full name where certain."""

from collections.abc import Iterator

from fcdesk.cases.model import Sourcing
from fcdesk.spotting.lexicon.statement_words import StatementWords
from fcdesk.spotting.sources.attribution import Attribution
from fcdesk.spotting.words import Words

_LONGEST_READ = 2_000  # code points: what is longer is no sentence of an article
_TITLE_CASE = 0.6  # share of capitalised words from which on a capital proves no name
_FULL_NAME = 2
_FEWEST_CAPITALS = 4
_JOINING = frozenset({"of", "for", "and", "de", "von", "van", "al", "bin", "da", "del", "der", "di", "la", "le"})
_PARTICLES = _JOINING - {"of", "for", "and"}
_MALE = frozenset({"he", "his", "him", "himself"})
_FEMALE = frozenset({"she", "her", "hers", "herself"})


class Names:
    """The names of an article's sentences read so far; feed it each sentence once, in order."""

    def __init__(self, known: StatementWords) -> None:
        self._known = known
        self._full: dict[str, set[str]] = {}  # surname → the full names that end with it
        self._persons: set[str] = set()  # full names that are certainly a person's
        self._bodies: dict[str, set[str]] = {}  # "ministry" → the names of bodies with that word
        self._subject: str | None = None
        self._gendered: frozenset[str] = frozenset()
        self._others: set[str] = set()

    def read(self, words: Words, attribution: Attribution) -> None:
        """Remember a sentence's names, and of whom alone it speaks."""
        self._subject, self._gendered, self._others = None, frozenset(), set()
        if words.end - words.start > _LONGEST_READ or not len(words) or _is_title_case(words):
            return
        runs = list(self._runs(words))
        for first, last in runs:
            self._remember(words, first, last)
        claimant = attribution.claimant
        if claimant and claimant.sourcing is Sourcing.NAMED and not claimant.is_probable:
            self._remember_person(words.text[claimant.start : claimant.end])
        self._subject = self._only_person(words, runs)
        self._others = {self.full_name(name) or name for name in self.persons_in(words)}
        self._others |= {""} if self.speaks_of_unnamed(words) else set()
        self._gendered = frozenset(words.lower(i) for i in range(len(words))) & (_MALE | _FEMALE)

    def full_name(self, surname: str) -> str | None:
        """Return the one full name that ends with a surname; None unless it is a person's and the only one."""
        names = self._full.get(surname.casefold(), set())
        return next(iter(names)) if len(names) == 1 and names <= self._persons else None

    def body(self, head: str) -> str | None:
        """Return the one body's name with a word like "ministry" in it: "Ministry of Placeholders"."""
        names = self._bodies.get(head, set())
        return next(iter(names)) if len(names) == 1 else None

    def meant_by(self, pronoun: str) -> str | None:
        """Return the person whom "he" or "she" at the start of the next sentence means: its predecessor's only one."""
        other = _FEMALE if pronoun in _MALE else _MALE
        return self._subject if pronoun in ("he", "she") and not self._gendered & other else None

    def may_be_alone(self, pronoun: str, name: str) -> bool:
        """Whether a pronoun behind "X said" can only mean X: the sentence before spoke of X alone, or of nobody."""
        other = _FEMALE if pronoun in _MALE else _MALE
        return self._others <= {name} and not self._gendered & other

    def persons_in(self, words: Words) -> list[str]:
        """Return what may be names of persons in a sentence: every run of capitals that is no country and no body."""
        return [_said(words, *run) for run in self._runs(words) if self._may_be_person(words, *run)]

    def speaks_of_unnamed(self, words: Words) -> bool:
        """Whether a sentence speaks of a person without a name ("the officer"), who may be meant by a pronoun too."""
        return any(
            words.lower(i).removesuffix("'s") in self._known.persons and not words.is_capitalised(i + 1)
            for i in range(len(words))
            if words.lower(i) not in _MALE | _FEMALE
        )

    def _runs(self, words: Words) -> Iterator[tuple[int, int]]:
        """Runs of capitalised words, with an "of" or "van" between two of them."""
        index = 0
        while index < len(words):
            if not self._is_name_word(words, index):
                index += 1
                continue
            last = index
            while self._goes_on(words, last):
                last += 1 if words.is_capitalised(last + 1) else 2
            yield index, last
            index = last + 1

    def _is_name_word(self, words: Words, index: int) -> bool:
        return words.is_capitalised(index) and words.lower(index) not in self._known.sources.not_names

    def _goes_on(self, words: Words, last: int) -> bool:
        if words.lower(last).endswith("'s") or words.gap(last + 1).strip(" \n\u00a0."):
            return False
        if "." in words.gap(last + 1) and words[last].end - words[last].start > _FULL_NAME:
            return False
        if self._is_name_word(words, last + 1):
            return True
        joins = words.lower(last + 1) in _JOINING and words.gap(last + 2).isspace()
        return joins and words.gap(last + 1).isspace() and self._is_name_word(words, last + 2)

    def _remember(self, words: Words, first: int, last: int) -> None:
        while first < last and words.lower(first) in self._known.sources.titles:
            first += 1
        lowers = [words.lower(i) for i in range(first, last + 1)]
        name = _said(words, first, last)
        if len(lowers) >= _FULL_NAME:
            self._full.setdefault(lowers[-1].removesuffix("'s"), set()).add(name)
            for head in self._known.known_heads.intersection(lowers):
                self._bodies.setdefault(head, set()).add(name)

    def _remember_person(self, name: str) -> None:
        parts = name.split()
        is_name = all(part[0].isupper() or part.lower() in _PARTICLES for part in parts)
        apart = self._known.sources.institution | self._known.sources.countries | self._known.known_heads
        if len(parts) >= _FULL_NAME and is_name and parts[-1].lower() not in apart:
            self._persons.add(name)
            self._full.setdefault(parts[-1].casefold(), set()).add(name)

    def _only_person(self, words: Words, runs: list[tuple[int, int]]) -> str | None:
        """The person with whom the sentence begins, when it speaks of nobody else."""
        persons = [run for run in runs if self._may_be_person(words, *run)]
        if len(persons) != 1 or self.speaks_of_unnamed(words):
            return None
        first, last = persons[0]
        before = range(first)
        titles = self._known.sources.titles | self._known.sources.countries | {"the", "a"}
        if not all(words.lower(i) in titles for i in before) or words.lower(last).endswith("'s"):
            return None
        name = _said(words, first, last)
        known = name if name in self._persons else self.full_name(name)
        return known if known and _is_followed_by_verb(words, last) else None

    def _may_be_person(self, words: Words, first: int, last: int) -> bool:
        sources = self._known.sources
        lowers = [words.lower(i).removesuffix("'s") for i in range(first, last + 1)]
        if any(lower in sources.institution or lower in self._known.known_heads for lower in lowers):
            return False
        is_place = lowers[-1] in sources.countries or lowers[-1].removesuffix("s") in sources.countries
        surface = words.text[words[last].start : words[last].end]
        if is_place or lowers[-1] in self._known.occasions or (surface.isupper() and len(surface) > 1):
            return False
        return first > 0 or last > first or lowers[0] in self._full


def _is_followed_by_verb(words: Words, last: int) -> bool:
    return words.gap(last + 1).isspace() and words.lower(last + 1) not in ("and", "or", "of")


def _said(words: Words, first: int, last: int) -> str:
    return " ".join(words.text[words[first].start : words[last].end].removesuffix("'s").removesuffix("’s").split())


def _is_title_case(words: Words) -> bool:
    capitals = sum(words.is_capitalised(i) for i in range(len(words)))
    return capitals >= _FEWEST_CAPITALS and capitals / len(words) > _TITLE_CASE
