"""A text's attributions, in words: what the tests of attribution compare."""

from collections.abc import Iterator
from typing import NamedTuple

from fcdesk.spotting.lexicon.lexicon import load_lexicon
from fcdesk.spotting.sentences import passages_of, sentences_of
from fcdesk.spotting.sources.attribution import Attribution, SourceReader
from fcdesk.spotting.sources.cues import find_cues
from fcdesk.spotting.words import Words


class Told(NamedTuple):
    """One attribution: `claimant` with its sourcing and whether it is probable; the rest as words of the text."""

    claimant: str | None
    sourcing: str
    is_probable: bool
    source: str | None
    verb: str
    chain: tuple[str, ...]
    refers_to: str | None


NOBODY = Told(None, "", is_probable=False, source=None, verb="", chain=(), refers_to=None)


def told_in(text: str, language: str = "en") -> list[Told]:
    """Return every attribution of a text."""
    return [_told(text, one) for _, found in _read(text, language) for one in found]


def first_told(text: str, language: str = "en") -> Told:
    """Return the first attribution of the last sentence that has a claimant; one without any words if none has."""
    for _, found in reversed(list(_read(text, language))):
        return next((_told(text, one) for one in found if one.claimant), NOBODY)
    raise AssertionError("there is no sentence")


def by_sentence(text: str, language: str = "en") -> dict[str, list[Told]]:
    return {sentence: [_told(text, one) for one in found] for sentence, found in _read(text, language)}


def _read(text: str, language: str) -> Iterator[tuple[str, list[Attribution]]]:
    lexicon = load_lexicon(language)
    reader = SourceReader(lexicon.sources, text)
    for span in sentences_of(text, passages_of(text, None), language):
        words = Words(text, span.start, span.end)
        yield text[span.start : span.end], reader.read_all(words, find_cues(words, lexicon))


def _told(text: str, one: Attribution) -> Told:
    claimant = one.claimant
    return Told(
        text[claimant.start : claimant.end] if claimant else None,
        str(claimant.sourcing) if claimant else "",
        bool(claimant and claimant.is_probable),
        text[one.source.start : one.source.end] if one.source else None,
        text[one.verb.start : one.verb.end] if one.verb else "",
        tuple(text[link.start : link.end] for link in one.chain),
        text[one.refers_to.start : one.refers_to.end] if one.refers_to else None,
    )
