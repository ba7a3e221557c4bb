"""The words of a claim that carry its content, as stems with their places: what two wordings of it have in common."""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple, cast

from fcdesk.assets import json_of
from fcdesk.spotting.language import load_small_words

_ADDRESS = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/|t\.co/)\S+", re.IGNORECASE)
_NUMBER = r"\d+(?:[.,]\d+|[\u00a0\u2009\u202f]\d{3}(?!\d))+"
_TOKEN = re.compile(rf"{_NUMBER}|[^\W_]+(?:['’][^\W\d_]+)*")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]+")  # Thai, Lao, Japanese, Chinese: no spaces
# "AustralianFires", "CNNPolitics", "COVID19": hashtags, handles and names run their words together.
_SEAM = re.compile(
    r"(?<=[a-zа-яіїєґ])(?=[A-ZА-ЯІЇЄҐ])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[^\W\d_]{2})(?=\d)|(?<=\d)(?=[^\W\d_]{3})"
)
_THOUSANDS = re.compile(r"[.,\u00a0\u2009\u202f](?=\d{3}(?!\d))")
_ELISION = 2  # letters beside an apostrophe that are no word of their own: "l'", "qu'", "'s", "'re"
_PREFIX = 6  # letters kept of a word in a language without a stemmer
_Form = tuple[int, int, str, str, bool]  # place in the token, word, stem, and whether it is more than a stop word

_ALGORITHMS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "es": "spanish", "et": "estonian", "eu": "basque", "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi",
    "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian", "nb": "norwegian",
    "ne": "nepali", "nl": "dutch", "nn": "norwegian", "no": "norwegian", "pl": "polish", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish",
}  # fmt: skip


class Term(NamedTuple):
    """text[start:end]; `word` is it in lower case, `stem` what it is compared by."""

    start: int
    end: int
    word: str
    stem: str


@cache
def load_stop_words(language: str) -> frozenset[str]:
    """Return the words that say nothing about a claim's subject: languages.json and stop_words.json together."""
    more = cast("dict[str, list[str]]", json_of("spotting", "stop_words.json")["words"])
    return load_small_words().of_language.get(language, frozenset()) | frozenset(more.get(language, ()))


def blank_addresses(text: str) -> str:
    """Return the text with blanks where web addresses stood, as many as letters: all other places stay the same."""
    return _ADDRESS.sub(lambda match: " " * len(match.group()), text)


def terms_of(text: str, language: str) -> tuple[Term, ...]:
    """Return the content words of a text in order: no stop words, no addresses; all its words if nothing else is left.

    Words run together are given whole and in parts, so terms may overlap. A number's stem is its digits: "1,000" and
    "1000" are one. `language` is a two-letter code.
    """
    every = [
        (Term(match.start() + start, match.start() + end, word, stem), has_content)
        for match in _TOKEN.finditer(blank_addresses(text))
        for start, end, word, stem, has_content in _forms(match.group(), language)
    ]
    return tuple(term for term, has_content in every if has_content) or tuple(term for term, _ in every)


def _forms(token: str, language: str) -> Sequence[_Form]:
    return _pairs(token) if _UNSPACED.match(token) else _whole_and_parts(token, language)


def _pairs(token: str) -> Sequence[_Form]:
    """Return every two neighbouring letters: the usual stand-in for words where none are marked."""
    pairs = ((place, token[place : place + 2]) for place in range(max(1, len(token) - 1)))
    return [(place, place + len(pair), pair.lower(), pair.lower(), True) for place, pair in pairs]


@lru_cache(maxsize=32_768)
def _whole_and_parts(token: str, language: str) -> Sequence[_Form]:
    seams = [0, *(match.start() for match in _SEAM.finditer(token)), len(token)]
    places = [(0, len(token)), *(pairwise(seams) if len(seams) > 2 else ())]  # noqa: PLR2004 - two ends are no seam
    return tuple((start, end, *_form(token[start:end], language)) for start, end in places)


def _form(written: str, language: str) -> tuple[str, str, bool]:
    whole = written.lower().replace("’", "'").strip("'")
    bare = _bare(whole)
    is_small = not load_stop_words(language).isdisjoint((whole, bare)) or (len(bare) == 1 and not bare.isdigit())
    return bare, stem_of(bare, language), not is_small


def _bare(word: str) -> str:
    """Return a word without what an apostrophe ties to it: "trump's", "l'armée"."""
    pieces = word.split("'")
    shortest, longest = min(pieces, key=len), max(pieces, key=len)
    return longest if len(shortest) <= _ELISION else word


def stem_of(word: str, language: str) -> str:
    """Return what a lower-case word is compared by: its stem without accents, a number's plain digits.

    A language without a stemmer (Ukrainian) has words cut to their first letters: crude, but it joins most cases.
    """
    if word[0].isdigit() and not word[-1].isalpha():
        return unicodedata.normalize("NFKC", _THOUSANDS.sub("", word)).replace(",", ".")
    stem = _stemmed(word, language) or word
    return stem if stem.isascii() else _without_accents(stem)


def _stemmed(word: str, language: str) -> str:
    if language not in _ALGORITHMS:
        return word[:_PREFIX]
    # Its 36 modules are loaded when a claim is compared, not when the program starts.
    import snowballstemmer  # noqa: PLC0415 - see above

    # A stemmer holds the word it works on, so threads cannot share one; making one takes a microsecond.
    return str(snowballstemmer.stemmer(_ALGORITHMS[language]).stemWord(word))


def _without_accents(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)) or word
