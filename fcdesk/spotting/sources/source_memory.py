"""The sources an article has named so far, and which of them "he", "they" or "the source" probably is."""

from dataclasses import replace

from fcdesk.cases.model import Sourcing
from fcdesk.spotting.lexicon.source_words import SourceWords
from fcdesk.spotting.sources.claimant import Claimant
from fcdesk.spotting.sources.phrase_edges import NounPhrase
from fcdesk.spotting.words import Words


class SourceMemory:
    """Remembers sources in the order of the text; knows nothing of gender."""

    def __init__(self, known: SourceWords) -> None:
        self._known = known
        self._person: Claimant | None = None
        self._group: Claimant | None = None
        self._thing: Claimant | None = None
        self._anonymous: dict[str, Claimant] = {}

    def keep(self, words: Words, claimant: Claimant) -> None:
        """Take note of a source that was named; a probable one is none."""
        if claimant.is_probable:
            return
        if claimant.is_group or claimant.is_thing:
            self._group = claimant
        if claimant.sourcing in (Sourcing.NAMED, Sourcing.ANONYMOUS):
            self._person = claimant
        else:
            self._thing = claimant
        kind = self._kind(words.text[claimant.start : claimant.end])
        if claimant.sourcing is Sourcing.ANONYMOUS and kind and not self._is_definite(words, claimant):
            self._anonymous[kind] = claimant

    def last(self) -> Claimant | None:
        """The last source of any sort, as a guess."""
        listed = [source for source in (self._person, self._thing) if source]
        return _probable(max(listed, key=lambda source: source.start, default=None))

    def meant_by(self, pronoun: str) -> Claimant | None:
        """Say who a pronoun probably is: the last person, the last group for "they", the last thing for "it"."""
        known = self._known
        if pronoun in known.person_pronouns and (pronoun in known.group_pronouns or known.language != "en"):
            return self.last()  # German "sie" is she and they; a ministry is "he" or "it" by its gender
        if pronoun in known.group_pronouns:
            return _probable(self._group or self._person)
        return _probable(self._person if pronoun in known.person_pronouns else self._thing)

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


def _probable(source: Claimant | None) -> Claimant | None:
    return replace(source, is_probable=True) if source else None
