"""The word lists of resources/spotting/attribution/, one file for a language: who says it, how, and through whom."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any, Self

from fcdesk.assets import json_of, names_in
from fcdesk.spotting.words import PhraseList


class WordSet(frozenset[str]):
    """Words in lower case; one listed with a star at its end stands for all words that begin so ("джерел*")."""

    stems: tuple[str, ...]

    def __new__(cls, listed: Iterable[str]) -> Self:
        listed = tuple(listed)
        made = super().__new__(cls, (word for word in listed if not word.endswith("*")))
        made.stems = tuple(word[:-1] for word in listed if word.endswith("*"))
        return made

    def __contains__(self, word: object) -> bool:
        return super().__contains__(word) or (isinstance(word, str) and word.startswith(self.stems))


@dataclass(frozen=True, slots=True)
class ReportingWords:
    """Verbs that report speech, in one language, and phrases that name a source ("according to").

    plain: report wherever they stand; needs_that: only in front of "that" or a quotation, or behind a fitting subject;
    participles: their source is the sentence's subject; inverting: may stand before their source; impersonal: name
    nobody, as any verb does behind one that makes_impersonal; before_subject: words that make the verb stand before
    its source ("as", "about this").
    """

    plain: frozenset[str]
    needs_that: frozenset[str]
    participles: frozenset[str]
    verbs: frozenset[str]
    inverting: frozenset[str]
    impersonal: frozenset[str]
    makes_impersonal: frozenset[str]
    before_subject: frozenset[str]
    auxiliaries: frozenset[str]
    that: frozenset[str]
    verb_first: bool
    phrases: PhraseList


@dataclass(frozen=True, slots=True)
class SourceWords:
    """Words of one language that tell who a source is, where its noun phrase ends, and through whom a claim came.

    male, female: words beside a name that tell a person's sex ("Mrs", "spokesman"), as the pronouns and, in some
    languages, the endings of verbs do; contrasts: words that part two statements ("but", "while"); negations: a verb of
    saying beside one of them tells what was not said; body_endings: last letters
    of the names of bodies; written_on: "to" where it is written on to the word behind it.
    """

    language: str
    anonymous: frozenset[str]
    people: frozenset[str]
    document: frozenset[str]
    institution: frozenset[str]
    offices: frozenset[str]
    titles: frozenset[str]
    countries: frozenset[str]
    person_pronouns: frozenset[str]
    group_pronouns: frozenset[str]
    thing_pronouns: frozenset[str]
    male_pronouns: frozenset[str]
    female_pronouns: frozenset[str]
    male: frozenset[str]
    female: frozenset[str]
    male_endings: frozenset[str]
    female_endings: frozenset[str]
    body_endings: frozenset[str]
    persons: frozenset[str]
    pronouns: frozenset[str]
    clause_words: frozenset[str]
    own_voice: frozenset[str]
    speakers: frozenset[str]
    plurals: frozenset[str]
    determiners: frozenset[str]
    articles: frozenset[str]
    definite: frozenset[str]
    partitives: frozenset[str]
    prepositions: frozenset[str]
    breakers: frozenset[str]
    joiners: frozenset[str]
    contrasts: frozenset[str]
    negations: frozenset[str]
    helping: frozenset[str]
    objects: frozenset[str]
    relatives: frozenset[str]
    openers: frozenset[str]
    tells_more: frozenset[str]
    not_apposition: frozenset[str]
    behind_source: frozenset[str]
    sets_time: frozenset[str]
    weekdays: frozenset[str]
    spells: frozenset[str]
    other_sense: frozenset[str]
    subject_ends: frozenset[str]
    after_name: frozenset[str]
    name_particles: frozenset[str]
    not_names: frozenset[str]
    tells: frozenset[str]
    passing: frozenset[str]
    addressing: frozenset[str]
    written_on: frozenset[str]
    quoting: frozenset[str]
    quoted_as: frozenset[str]
    medium_openers: frozenset[str]
    platforms: frozenset[str]
    talks: frozenset[str]
    talk_with: frozenset[str]
    longest_definite: int
    stem_length: int
    drops_pronouns: bool
    capital_nouns: bool
    links: PhraseList


_PHRASES = ("own_words", "before_source", "behind_mark", "behind_source", "verbal")
_LINKS = ("citing", "quoted_by")
_FEATURES = ("longest_definite", "stem_length", "drops_pronouns", "capital_nouns", "verb_first")


def _data(language: str, part: str) -> dict[str, Any]:
    if language not in names_in("spotting/attribution", ".json"):
        return {}
    return dict(json_of("spotting", "attribution", f"{language}.json")[part])


def _sets(kind: type, data: dict[str, Any], *leaving_out: str) -> dict[str, frozenset[str]]:
    names = [field.name for field in fields(kind) if field.name not in (*leaving_out, *_FEATURES)]
    return {name: _set(data.get(name, ())) for name in names}


def _set(listed: list[str]) -> frozenset[str]:
    return WordSet(listed) if any(word.endswith("*") for word in listed) else frozenset(listed)


def _joined(*listed: frozenset[str]) -> frozenset[str]:
    stems = [f"{stem}*" for words in listed if isinstance(words, WordSet) for stem in words.stems]
    return _set([*(word for words in listed for word in words), *stems])


def read_reporting(language: str) -> ReportingWords:
    """Read the lists of a language; all are empty for one that has none."""
    data = _data(language, "reporting")
    sets = _sets(ReportingWords, data, "verbs", "phrases")
    verbs = sets["plain"] | sets["needs_that"] | sets["participles"] | sets["impersonal"]
    phrases = PhraseList({name: data.get(name, ()) for name in _PHRASES})
    return ReportingWords(verbs=verbs, phrases=phrases, verb_first=data.get("verb_first", False), **sets)


def read_sources(language: str) -> SourceWords:
    """Read the lists of a language; all are empty for one that has none."""
    data = _data(language, "sources")
    sets = _sets(SourceWords, data, "language", "persons", "pronouns", "clause_words", "links")
    return SourceWords(
        language=language,
        persons=_joined(sets["anonymous"], sets["people"]),
        clause_words=sets["breakers"] - sets["joiners"],
        pronouns=sets["person_pronouns"] | sets["group_pronouns"] | sets["thing_pronouns"],
        links=PhraseList({name: data.get(name, ()) for name in _LINKS}),
        longest_definite=data.get("longest_definite", 3),
        stem_length=data.get("stem_length", 0),
        drops_pronouns=data.get("drops_pronouns", False),
        capital_nouns=data.get("capital_nouns", False),
        **sets,
    )
