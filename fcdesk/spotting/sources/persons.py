"""What a sentence tells of the persons it names: who they are, and whether the article calls them he or she."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from fcdesk.spotting.lexicon.source_words import SourceWords
from fcdesk.spotting.sources.phrase_edges import NounPhrase
from fcdesk.spotting.words import Words

_LONGEST_NAME = 5
_TELLING_REACH = 3  # words behind a name's comma among which "mother" or "spokesman" tells who it is
_FULL_NAME = 2
_NAME_GAPS = " .-\u00a0\n"


class Sex(StrEnum):
    """What an article tells of a person's sex."""

    MALE = "male"
    FEMALE = "female"
    UNTOLD = "untold"


class Mention(NamedTuple):
    """A name that is a person's by its title, or looks like one (`is_sure` is False); one word may be a surname."""

    name: NounPhrase
    is_sure: bool
    is_surname: bool = False


def sex_of_pronoun(pronoun: str, known: SourceWords) -> Sex:
    """Tell "he" from "she"; a pronoun that is neither, or both, tells nothing."""
    return _sex(pronoun in known.male_pronouns, pronoun in known.female_pronouns)


def sex_of_verb(verb: str, known: SourceWords) -> Sex:
    """Tell the sex of a verb's subject in languages whose verbs have it: "сказала"."""
    is_female = verb.endswith(tuple(known.female_endings))
    return _sex(not is_female and verb.endswith(tuple(known.male_endings)), is_female)


def sex_of_name(words: Words, name: NounPhrase, known: SourceWords) -> Sex:
    """Tell it by the words beside a name: "Mrs Placeholder", "Placeholder, mother of two"."""
    behind: list[str] = []
    if words.gap(name.last + 1).strip() == ",":
        for index in range(name.last + 1, min(len(words), name.last + 1 + _TELLING_REACH)):
            if index > name.last + 1 and words.gap(index).strip():
                break
            if "'" in words.lower(index) or words.lower(index) in known.relatives:
                break
            behind.append(words.lower(index))
    before = [] if words.gap(name.first).strip(_NAME_GAPS + ",") else [words.lower(name.first - 1)]
    telling = next((word for word in (*before, *behind) if word in known.male or word in known.female), "")
    return _sex(telling in known.male, telling in known.female)


def mentions_in(words: Words, known: SourceWords) -> Iterator[Mention]:
    """Yield the persons an English sentence names, in order: with a title, or with a full name."""
    index = 0
    while index < len(words):
        last = _end_of_run(words, index)
        if last < index:
            index += 1
            continue
        mention = _mention(words, NounPhrase(index, last), known)
        if mention:
            yield mention
        index = last + 1


def _end_of_run(words: Words, first: int) -> int:
    last = first - 1
    while last + 1 < len(words) and words.is_capitalised(last + 1) and last - first < _LONGEST_NAME:
        if last >= first and words.gap(last + 1).strip(_NAME_GAPS):
            break
        last += 1
    return last


def _mention(words: Words, run: NounPhrase, known: SourceWords) -> Mention | None:
    first, last = run
    while first < last and (words.lower(first) in known.not_names or words.lower(first) in known.openers):
        first += 1
    while first < last and (words.lower(first) in known.titles or words.lower(first) in known.countries):
        first += 1
    before = words.lower(first - 1) if not words.gap(first).strip(_NAME_GAPS) else ""
    is_sure = before in known.titles or before in known.persons
    if not _may_be_person(words, NounPhrase(first, last), known):
        return None
    if not is_sure and last - first + 1 < _FULL_NAME:
        return Mention(NounPhrase(first, last), is_sure, is_surname=True)
    if not is_sure and (before in known.articles or before in known.prepositions):
        return None
    return Mention(NounPhrase(first, last), is_sure)


def _may_be_person(words: Words, name: NounPhrase, known: SourceWords) -> bool:
    lowers = [words.lower(index) for index in range(name.first, name.last + 1)]
    surface = words.text[words[name.last].start : words[name.last].end]
    if any(lower in known.institution or lower in known.countries or lower in known.document for lower in lowers):
        return False
    never = (known.titles, known.not_names, known.sets_time, known.pronouns, known.own_voice)
    is_word = any(lowers[-1] in listed for listed in never)
    return not surface.isupper() and "'" not in lowers[0] + lowers[-1] and not is_word


def _sex(is_male: bool, is_female: bool) -> Sex:
    if is_male == is_female:
        return Sex.UNTOLD
    return Sex.MALE if is_male else Sex.FEMALE
