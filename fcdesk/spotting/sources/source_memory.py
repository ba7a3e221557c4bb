"""The sources an article has named so far, and which of them "he", "they" or "the source" probably is."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from fcdesk.cases.model import Sourcing
from fcdesk.spotting.lexicon.source_words import SourceWords
from fcdesk.spotting.sources.claimant import Claimant
from fcdesk.spotting.sources.persons import Mention, Sex, sex_of_name, sex_of_pronoun
from fcdesk.spotting.sources.phrase_edges import NounPhrase, bare
from fcdesk.spotting.words import Words

_REACH = 2  # sentences back in which the person meant by "he" is looked for
_SOURCE = 2
_MOST_REMEMBERED = 12  # persons met last, among whom one is looked for


@dataclass(slots=True)
class _Person:
    """A person met: where last named, in which sentence, and as what (`rank`): a source, with a title, or by a name."""

    claimant: Claimant
    name: str
    key: str
    sentence: int
    sex: Sex
    rank: int
    spoke: int = 0  # the sentence whose source it was


class SourceMemory:
    """Remembers sources, and persons named, in the order of the text."""

    def __init__(self, known: SourceWords) -> None:
        self._known = known
        self._sentence = 0
        self._words: Words | None = None
        self._mentions: list[Mention] = []
        self._met: list[_Person] = []
        self._of_key: dict[str, _Person] = {}
        self._person: Claimant | None = None
        self._group: Claimant | None = None
        self._thing: Claimant | None = None
        self._anonymous: dict[str, Claimant] = {}

    def begin(self, words: Words, mentions: Iterable[Mention]) -> None:
        """Begin a sentence that names these persons."""
        self._note_mentions(len(words.text))
        self._hear_pronouns()
        self._sentence += 1
        self._words, self._mentions = words, list(mentions)

    def _hear_pronouns(self) -> None:
        """Learn from "he" in the sentence read last whether the only person the article has named is he or she."""
        if self._words is None or len(self._met) != 1 or self._met[0].sex is not Sex.UNTOLD:
            return
        words, person = self._words, self._met[0]
        pronouns = self._known.person_pronouns - self._known.objects
        heard = {
            sex_of_pronoun(bare(word.lower), self._known)
            for word in (words[index] for index in range(len(words)))
            if bare(word.lower) in pronouns and word.start > person.claimant.end
        }
        if len(heard) == 1:
            person.sex = heard.pop()

    def _note_mentions(self, before: int) -> None:
        """Remember the persons named so far in the sentence."""
        words = self._words
        while words and self._mentions and words[self._mentions[0].name.last].end <= before:
            mention = self._mentions.pop(0)
            start, end = words.slice(*mention.name)
            if mention.is_surname and words.text[start:end].lower() not in self._of_key:
                continue
            sex = sex_of_name(words, mention.name, self._known)
            self._note(words.text[start:end], Claimant(start, end, Sourcing.NAMED), sex, int(mention.is_sure))

    def keep(self, words: Words, claimant: Claimant, sex: Sex) -> None:
        """Take note of a source that was named; a probable one is none."""
        if claimant.is_probable:
            return
        if claimant.is_group or claimant.is_thing:
            self._group = claimant
        if claimant.sourcing in (Sourcing.NAMED, Sourcing.ANONYMOUS):
            self._person = claimant
        else:
            self._thing = claimant
        surface = words.text[claimant.start : claimant.end]
        if claimant.sourcing in (Sourcing.NAMED, Sourcing.ANONYMOUS) and not claimant.is_group:
            self._note(surface, claimant, sex, _SOURCE)
        kind = self._kind(surface)
        if claimant.sourcing is Sourcing.ANONYMOUS and kind and not self._is_definite(words, claimant):
            self._anonymous[kind] = claimant

    def _note(self, surface: str, claimant: Claimant, sex: Sex, rank: int) -> None:
        """Remember a person; one called by the surname alone is the one met before."""
        name = surface.lower()
        key = name.rpartition(" ")[2] if claimant.sourcing is Sourcing.NAMED else name
        person = self._of_key.get(key)
        if person and " " in name and " " in person.name and name != person.name:  # two of one family
            key = name
            person = self._of_key.get(key)
        if person is None:
            person = self._of_key[key] = _Person(claimant, name, key, self._sentence, sex, rank)
            person.spoke = self._sentence if rank == _SOURCE else 0
        else:
            self._met.remove(person)
            is_source = rank >= person.rank and person.sentence < self._sentence
            person.claimant = claimant if is_source or len(name) > len(person.name) else person.claimant
            person.name = max(name, person.name, key=len)
            person.rank = max(rank, person.rank)
            person.spoke = self._sentence if rank == _SOURCE else person.spoke
            person.sentence = self._sentence
            person.sex = person.sex if sex is Sex.UNTOLD else sex
        self._met.append(person)
        for forgotten in self._met[:-_MOST_REMEMBERED]:
            del self._of_key[forgotten.key]
        del self._met[:-_MOST_REMEMBERED]

    def last(self) -> Claimant | None:
        """The last source of any sort, as a guess."""
        listed = [source for source in (self._person, self._thing) if source]
        return _probable(max(listed, key=lambda source: source.start, default=None))

    def meant_by(
        self, pronoun: str, *, at: int, opens: bool = True, inside: Iterable[Claimant] = ()
    ) -> Claimant | None:
        """Say who a pronoun probably is: a person met, the last group for "they", the last thing for "it".

        `at` is the pronoun's place in the text; `opens`: what is said follows it, so that who is named before it is not
        a person spoken of. `inside` are the sources of the pronoun's own sentence: nobody speaks of himself as "him".
        """
        if opens:
            self._note_mentions(at)
        known = self._known
        sex = sex_of_pronoun(pronoun, known)
        if pronoun in known.person_pronouns and known.language != "en":
            return self._last_of(sex)  # German "sie" is she and they; a ministry is "he" or "it" by its gender
        if pronoun in known.group_pronouns:
            return _probable(self._group or self._unnamed())
        if pronoun not in known.person_pronouns:
            return _probable(self._thing)
        others = {(one.start, one.end) for one in inside} if pronoun in known.objects else set()
        return self._one_meant(sex, at, others)

    def _last_of(self, sex: Sex) -> Claimant | None:
        last = self.last()
        if last is None or sex is Sex.UNTOLD:
            return last
        person = next(
            (one for one in self._met if (one.claimant.start, one.claimant.end) == (last.start, last.end)), None
        )
        if person is None:
            return None if last.is_group and last.sourcing is Sourcing.ANONYMOUS else last
        if person.sex not in (Sex.UNTOLD, sex) and person.claimant.sourcing is Sourcing.NAMED:
            return None
        person.sex = sex
        return last

    def _unnamed(self) -> Claimant | None:
        return self._person if self._person and self._person.sourcing is Sourcing.ANONYMOUS else None

    def _one_meant(self, sex: Sex, at: int, others: set[tuple[int, int]]) -> Claimant | None:
        """The person who fits best; None when two fit equally well."""
        fitting = [
            one
            for one in self._met
            if one.claimant.end <= at
            and one.sex in (Sex.UNTOLD, sex)
            and (one.claimant.start, one.claimant.end) not in others
        ]
        near = [one for one in fitting if self._sentence - one.sentence <= _REACH]
        if not near and len(self._met) == 1:
            near = fitting
        best = max(near, key=_Order(sex), default=None)
        if best is None or sum(_Order(sex)(one) == _Order(sex)(best) for one in near) > 1:
            return None
        best.sex, best.sentence, best.spoke = sex, self._sentence, self._sentence
        return _probable(best.claimant)

    def meant_by_description(self, words: Words, phrase: NounPhrase, claimant: Claimant | None) -> Claimant | None:
        """Say who "the source" probably is: the anonymous source of that noun, or the only sort there was."""
        if claimant is None or claimant.sourcing is not Sourcing.ANONYMOUS or not self._is_definite(words, claimant):
            return None
        start, end = words.slice(phrase.first, phrase.last)
        kind = self._kind(words.text[start:end])
        if kind in self._anonymous:
            return _probable(self._anonymous[kind])
        return _probable(next(iter(self._anonymous.values()))) if kind and len(self._anonymous) == 1 else None

    def _is_definite(self, words: Words, claimant: Claimant) -> bool:
        """Whether it is "the source": an article, one or two words more, and nothing that tells which."""
        parts = words.text[claimant.start : claimant.end].lower().split()
        is_short = len(parts) <= self._known.longest_definite
        return is_short and (parts[0] in self._known.definite or parts[-1] in self._known.definite)

    def _kind(self, surface: str) -> str:
        """The anonymous noun of a phrase, as far as singular and plural share it: "source" for "TASS sources"."""
        for part in surface.lower().split():
            if part in self._known.anonymous:
                return part[: self._known.stem_length] if self._known.stem_length else part.removesuffix("s")
        return ""


@dataclass(frozen=True, slots=True)
class _Order:
    """Who fits a pronoun better: whose sex is known to fit and who is near; one only named comes behind all others."""

    sex: Sex

    def __call__(self, one: _Person) -> tuple[bool, int, bool, bool]:
        return one.rank > 0, one.sentence, one.sex is self.sex, one.spoke == one.sentence


def _probable(source: Claimant | None) -> Claimant | None:
    return replace(source, is_probable=True) if source else None
