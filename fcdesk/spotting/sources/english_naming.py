"""Who an English noun phrase is, told by its nouns, its titles, its articles and its capital letters."""

import re
from collections.abc import Iterator

from fcdesk.cases.model import Sourcing
from fcdesk.spotting.language import load_small_words
from fcdesk.spotting.lexicon.source_words import SourceWords
from fcdesk.spotting.sources.claimant import Claimant
from fcdesk.spotting.sources.cue import Cue
from fcdesk.spotting.sources.persons import Mention, mentions_in
from fcdesk.spotting.sources.phrase_edges import NounPhrase
from fcdesk.spotting.words import Words

_INSIDE = re.compile(r"(?<=[\w,;] )[^\W\d_]+")  # words that do not open a sentence
_FULL_NAME = 2
_ENDINGS_OF_PERSONS = (
    "er", "or", "ist", "ian", "man", "woman", "men", "women", "ant", "ent", "ee", "eur", "cian", "ess", "ive", "al",
)  # fmt: skip
_NOT_ONE_OFFICE = frozenset({"a", "an", "one", "former"})
_FAMILY_NAME_PARTICLES = frozenset({"de", "von", "van", "al"})


class EnglishNaming:
    """Describes the sources of one article and remembers the surnames met."""

    def __init__(self, known: SourceWords, text: str) -> None:
        self._known = known
        self._people = known.persons
        self._small_words = load_small_words().of_language["en"]
        self._names = {match.group() for match in _INSIDE.finditer(text) if match.group()[0].isupper()}
        self._surnames: set[str] = set()

    def mentions(self, words: Words) -> Iterator[Mention]:
        """Yield the persons a sentence names."""
        return mentions_in(words, self._known)

    def addressee(self, words: Words, cue: Cue) -> int:
        """How many words between a verb and the source behind it name who was told: none in English."""
        del words, cue
        return 0

    def remember(self, words: Words, claimant: Claimant) -> None:
        """Take note of a person's surname, by which he or she will be called from now on."""
        if claimant.sourcing is Sourcing.NAMED and words.text[claimant.start].isupper():
            self._surnames.add(words.text[claimant.start : claimant.end].split()[-1].lower())

    def describe(self, words: Words, phrase: NounPhrase, *, is_certain: bool = False) -> Claimant | None:
        """Say who a noun phrase is; None for one that is no source. `is_certain`: only what is known to be one."""
        head = self._head(words, phrase)
        if self._names_several(words, phrase):
            return Claimant(*words.slice(phrase.first, phrase.last), Sourcing.NAMED, is_group=True)
        name = self._titled(words, phrase) or self._name(words, phrase, head)
        if name and self._is_person(words, phrase, name):
            return Claimant(*words.slice(name.first, name.last), Sourcing.NAMED)
        sourcing = self._sourcing(words, phrase, head, name)
        if sourcing is None and not is_certain and self._may_be_people(words, phrase, head):
            sourcing = Sourcing.ANONYMOUS
        if sourcing is None:
            return None
        is_thing = sourcing in (Sourcing.DOCUMENT, Sourcing.INSTITUTION)
        is_group = sourcing is Sourcing.ANONYMOUS and self._is_plural(words, phrase, head)
        return Claimant(*words.slice(phrase.first, phrase.last), sourcing, is_thing=is_thing, is_group=is_group)

    def _names_several(self, words: Words, phrase: NounPhrase) -> bool:
        """Whether two persons speak together: "Placeholder and Sample", all capitals but the "and"."""
        joins = [i for i in range(phrase.first + 1, phrase.last) if words.lower(i) in self._known.joiners]
        if len(joins) != 1 or not all(
            words.is_capitalised(i) for i in range(phrase.first, phrase.last + 1) if i not in joins
        ):
            return False
        sides = NounPhrase(phrase.first, joins[0] - 1), NounPhrase(joins[0] + 1, phrase.last)
        return all(self._is_person(words, side, side) for side in sides)

    def _sourcing(self, words: Words, phrase: NounPhrase, head: int, name: NounPhrase | None) -> Sourcing | None:
        """Tell the sort of a source that is not called by a person's name, as far as it is certain."""
        lower = words.lower(head)
        noun = self._noun_of_office(words, phrase)
        if noun:
            return Sourcing.INSTITUTION if noun in self._known.institution else Sourcing.ANONYMOUS
        if lower in self._known.offices and words.lower(phrase.first) not in _NOT_ONE_OFFICE:
            return Sourcing.NAMED  # "the president": one person, though not by name
        if lower in self._people or lower.removesuffix("s") in self._known.countries - {lower}:
            return Sourcing.ANONYMOUS
        if self._is_unnamed_person(words, head):
            return Sourcing.ANONYMOUS
        if lower in self._known.document and not (head > 0 and words.is_capitalised(head)):
            return Sourcing.DOCUMENT
        is_body = self._is_institution(words, phrase, head) or (name and name.last > 0)
        return Sourcing.INSTITUTION if is_body or self._looks_like_a_firm(words, phrase) else None

    def _noun_of_office(self, words: Words, phrase: NounPhrase) -> str:
        """The noun before "of" in "the Secretary of State", "the House of Representatives"; "" for other phrases."""
        for index in range(phrase.first + 1, phrase.last):
            if words.lower(index) in self._known.name_particles and words.is_capitalised(index + 1):
                noun = words.lower(index - 1)
                is_known = noun in self._known.institution or noun in self._known.titles - self._known.offices
                return noun if is_known and words.is_capitalised(index - 1) and index - 1 > 0 else ""
        return ""

    def _is_unnamed_person(self, words: Words, head: int) -> bool:
        """Whether a title in small letters ends the phrase: "a Placeholder Agency correspondent", "her lawyer"."""
        lower = words.lower(head)
        is_title = lower in self._known.titles and lower not in self._known.institution | self._known.offices
        return is_title and head > 0 and not words.is_capitalised(head)

    def _looks_like_a_firm(self, words: Words, phrase: NounPhrase) -> bool:
        """Whether it is an address ("placeholder.org") or all in capital letters at the words' beginnings."""
        if phrase.last > phrase.first and words.gap(phrase.last) == ".":
            return True
        if phrase.last == 0:  # a capital that opens a sentence proves no name: "Engineers said"
            return words.text[words[0].start : words[0].end] in self._names
        return all(words.is_capitalised(index) for index in range(max(phrase.first, 1), phrase.last + 1))

    def _may_be_people(self, words: Words, phrase: NounPhrase, head: int) -> bool:
        return self._is_share(words, phrase) or self._could_speak(words, phrase, head)

    def _is_plural(self, words: Words, phrase: NounPhrase, head: int) -> bool:
        is_one = words.lower(phrase.first) == "one" and words.lower(phrase.first + 1) == "of"
        opens = words.lower(phrase.first)
        if opens in self._known.plurals or opens[0].isdigit() or "percent" in words.lower(phrase.first + 2):
            return True
        ends_in_s = words.lower(head).endswith("s") and not words.lower(head).endswith("ss")
        return not is_one and (ends_in_s or words.lower(head) in self._known.plurals)

    def may_be_source(self, words: Words, phrase: NounPhrase) -> bool:
        """Whether an unknown noun phrase may stand for a source of which nothing can be told: "the table shows"."""
        head = self._head(words, phrase)
        inside = self._nouns(words, phrase, head)
        return bool(inside) and (inside[0] in self._known.determiners or words.lower(head).endswith("s"))

    def _could_speak(self, words: Words, phrase: NounPhrase, head: int) -> bool:
        """Whether an unknown noun phrase may be people ("younger adults"): a doubtful one is better left out."""
        inside, lower = self._nouns(words, phrase, head), words.lower(head)
        is_led_in = bool(inside) and (inside[0] in self._known.determiners or inside[0].endswith("'s"))
        is_one = is_led_in and lower.endswith(_ENDINGS_OF_PERSONS)
        return is_one or (bool(inside) and (lower.endswith("s") or inside[0] in self._known.plurals))

    def _nouns(self, words: Words, phrase: NounPhrase, head: int) -> list[str]:
        """The words of what may be an unknown noun phrase; none when small words show that it is something else."""
        inside = [words.lower(index) for index in range(phrase.first, phrase.last + 1)]
        allowed = self._known.determiners | self._known.prepositions | self._known.partitives
        if any(lower in self._small_words and lower not in allowed for lower in inside):
            return []
        is_noun = (
            inside[-1] not in allowed and words.lower(head) not in allowed and not words.lower(head).endswith("ly")
        )
        return inside if is_noun else []

    def _is_share(self, words: Words, phrase: NounPhrase) -> bool:
        """Whether it counts people who were asked: "21 percent", "half of them", "three in 10"."""
        lower = words.lower(phrase.first)
        return (
            lower in self._known.partitives or lower[0].isdigit() or "percent" in (lower, words.lower(phrase.first + 1))
        )

    def _head(self, words: Words, phrase: NounPhrase) -> int:
        """The noun before the first preposition; in "one of the sources" the noun behind it."""
        first = phrase.first
        is_partitive = words.lower(first) in self._known.partitives and words.lower(first + 1) == "of"
        first = first + 2 if is_partitive and first + 2 <= phrase.last else first
        for index in range(first + 1, phrase.last + 1):
            if words.is_capitalised(index) or self._is_inside_name(words, index):
                continue
            if words.lower(index) in self._known.prepositions:
                return index - 1
        return phrase.last

    def _is_inside_name(self, words: Words, index: int) -> bool:
        lower = words.lower(index)
        joins_names = words.is_capitalised(index - 1) and words.is_capitalised(index + 1)
        return lower in self._known.name_particles and joins_names

    def _name(self, words: Words, phrase: NounPhrase, head: int) -> NounPhrase | None:
        """The run of capitalised words that ends with the head, or with the phrase, without titles before it."""
        for last in dict.fromkeys((head, phrase.last)):
            if not words.is_capitalised(last) or words.lower(last) in self._known.titles:
                continue
            first = last
            while first > phrase.first and self._continues_name(words, first):
                first -= 1
            first = self._without_titles(words, first, last)
            return NounPhrase(first, last)
        return None

    def _titled(self, words: Words, phrase: NounPhrase) -> NounPhrase | None:
        """The full name between a title and "of": "Professor Placeholder Sample of Example University"."""
        first = phrase.first
        while first < phrase.last and words.lower(first) in self._known.titles:
            first += 1
        last = first
        while last < phrase.last and self._goes_on(words, last + 1):
            last += 1
        is_cut = last < phrase.last and words.lower(last + 1) in self._known.prepositions
        is_full = last > first or words.lower(first) in self._surnames
        return NounPhrase(first, last) if first > phrase.first and is_cut and is_full else None

    def _goes_on(self, words: Words, index: int) -> bool:
        return words.is_capitalised(index) and not words.gap(index).strip(" .-\u00a0\n")

    def _continues_name(self, words: Words, first: int) -> bool:
        """Whether the word before `first` belongs to the same name."""
        lower = words.lower(first - 1)
        if words.gap(first).strip(" .-\u00a0\n"):
            return False
        is_particle = lower in self._known.name_particles and words.is_capitalised(first - 2)
        is_name = words.is_capitalised(first - 1) and lower not in self._known.not_names
        return (is_name and not lower.endswith("'s")) or is_particle

    def _without_titles(self, words: Words, first: int, last: int) -> int:
        """Skip titles and, before a full name, the country they come from: "Ukrainian President Placeholder"."""
        after_title = max((i + 1 for i in range(first, last) if words.lower(i) in self._known.titles), default=first)
        if after_title == first and last - first >= _FULL_NAME and words.lower(first) in self._known.countries:
            return first + 1
        while first < after_title < last and words.lower(after_title) in self._known.countries:
            after_title += 1
        while after_title < last and words.lower(after_title) in self._known.name_particles - {
            "de",
            "von",
            "van",
            "al",
        }:
            after_title += 1
        return after_title

    def _is_person(self, words: Words, phrase: NounPhrase, name: NounPhrase) -> bool:
        lowers = [words.lower(index) for index in range(name.first, name.last + 1)]
        if any(lower in self._known.institution or lower in self._people for lower in lowers):
            return False
        before = words.lower(name.first - 1)
        has_title = name.first > phrase.first and (before in self._known.titles or before in self._people)
        if has_title or lowers[-1] in self._surnames:
            return True
        surface = words.text[words[name.last].start : words[name.last].end]
        is_place = lowers[-1] in self._known.countries or lowers[-1].removesuffix("s") in self._known.countries
        if surface.isupper() or is_place or words.lower(phrase.first) == "the" or lowers[-1] in self._known.document:
            return False
        if name.last == name.first == 0:  # a capital that opens a sentence proves no name: "Scientists said"
            return surface in self._names or not surface.endswith("s")
        return name.last > name.first or phrase.first == phrase.last

    def _is_institution(self, words: Words, phrase: NounPhrase, head: int) -> bool:
        surface = words.text[words[head].start : words[head].end]
        if (surface.isupper() and len(surface) > 1) or words.lower(head) in self._known.institution:
            return True
        bodies = self._known.institution | self._known.countries
        inside = range(phrase.first, phrase.last + 1)
        return any(words.is_capitalised(index) and words.lower(index) in bodies for index in inside)
