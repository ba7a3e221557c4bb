"""Names in prose, and whether a word of a source can be the same name in another case.

A name is a run of words with capitals that do not open a sentence; what has no capitals (Arabic) or gives them to every
noun (German) is not read.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from fcdesk.writeup.lint.lexicon import Lexicon, words_of_all

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_OPENS = re.compile(r"[.!?…:\n•*“”„«»\"‘(\[/–—]")
_LISTED = re.compile(r"\s*[;,]")
_ABBREVIATION = re.compile(r"\.\s")
_WITHOUT_NAMES = frozenset({"de", "lb", "als"})
_SHORTEST_ACRONYM = 2
_MOST_CAPITALS = 0.6  # of a headline's words: with more it is in title case, and capitals say nothing
_LONGEST_TAIL = 3
_SHORTEST_STEM = 3
_TITLE_WORDS = 4  # fewer words are no headline to judge by
_LETTERS_OF_TITLE = 4
# Vowels that change places when a Ukrainian or Russian word is declined: Київ, Києва; Львів, Львова.
_CHANGING = str.maketrans({"і": "о", "ї": "о", "е": "о", "є": "о", "ё": "о", "ь": "", "ʼ": "", "'": ""})
# Languages in Latin letters whose names have case endings; Cyrillic and Greek always have.
DECLINED = frozenset({"bs", "cs", "et", "fi", "hr", "hu", "is", "lt", "lv", "pl", "sk", "sl", "sq", "tr"})
_ENGLISH_TAILS = frozenset({"s", "n", "ns", "an", "ans", "ian", "ians", "ese", "ish", "i", "is", "es"})
_DROPPED = frozenset({"", "a", "e", "o", "y"})


class Name(NamedTuple):
    """A name in a text, text[start:end], and those of its words that have to be known from somewhere, folded."""

    start: int
    end: int
    words: tuple[str, ...]


def names_in(text: str, known: Lexicon) -> Iterator[Name]:
    """Yield the names of a prose text in order. A word that opens a sentence counts only if it is an acronym."""
    if known.language in _WITHOUT_NAMES or is_in_title_case(text):
        return
    run: list[tuple[re.Match[str], bool]] = []
    last: re.Match[str] | None = None
    for match in _WORD.finditer(text):
        gap = text[last.end() if last else 0 : match.start()]
        is_capital = match.group()[0].isupper()
        is_opening = last is None or (_is_opening(gap, last) and not _begins_list(gap, text, match.end()))
        if run and (not is_capital or is_opening or gap not in (" ", "-", "\u00a0", "‑")):
            yield from _named(run, known)
            run = []
        if is_capital:
            run.append((match, is_opening))
        last = match
    yield from _named(run, known)


def is_in_title_case(text: str) -> bool:
    """Whether most words have capitals, as in a headline (which no full stop ends) or in a text that is shouted."""
    if (text.rstrip().endswith((".", "!", "?", "…", "”", "»")) or ";" in text) and not text.isupper():
        return False
    words = [match for match in _WORD.findall(text) if len(match) >= _LETTERS_OF_TITLE]
    return len(words) >= _TITLE_WORDS and sum(word[0].isupper() for word in words) > _MOST_CAPITALS * len(words)


def _begins_list(gap: str, text: str, end: int) -> bool:
    """Whether a word behind a colon is the first of a list, and not of a sentence: "three towns: Sumi; Kyiv"."""
    return gap.strip() == ":" and _LISTED.match(text, end, end + 3) is not None


def _is_opening(gap: str, last: re.Match[str]) -> bool:
    if _OPENS.search(gap) is None:
        return False
    before = last.group()
    is_short = before.lower() in words_of_all("titles") or len(before) == 1
    return not (is_short and _ABBREVIATION.fullmatch(gap))


def _named(run: list[tuple[re.Match[str], bool]], known: Lexicon) -> Iterator[Name]:
    kept = [match for match, is_opening in run if _counts(match.group(), known, is_opening=is_opening)]
    if kept:
        yield Name(kept[0].start(), kept[-1].end(), tuple(folded(match.group()) for match in kept))


def _counts(word: str, known: Lexicon, *, is_opening: bool) -> bool:
    bare = folded(word)
    if len(bare) < _SHORTEST_ACRONYM or bare in known["not_names"] or bare in known.openers | words_of_all("titles"):
        return False
    return not is_opening or (is_acronym(word) and len(word) > _SHORTEST_ACRONYM)


def is_acronym(word: str) -> bool:
    """Whether a word is written in capitals throughout."""
    return len(word) >= _SHORTEST_ACRONYM and word.isupper()


# --- the same name -------------------------------------------------------------------------------------------------


@lru_cache(maxsize=65_536)
def folded(word: str) -> str:
    """Return a word as it is compared: lower case, without what an apostrophe ties to its end, Latin accents off."""
    lower = word.lower().replace("’", "'").replace("ʼ", "'")
    head, found, tail = lower.rpartition("'")
    if found and (tail in ("s", "") or (lower.isascii() and len(head) > len(tail))):
        lower = head
    if lower.isascii() or "\u0400" <= lower[:1] <= "\u04ff":
        return lower
    apart = unicodedata.normalize("NFKD", lower)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)) or lower


def bucket_of(word: str) -> str:
    """Return where words stand together that can be the same name."""
    return word[:2].translate(_CHANGING)


def is_same(name: str, other: str, language: str) -> bool:
    """Whether two folded words can be one name: "Усова" and "Усов", "Ukrainian" and "Ukraine"; not "Johnston"."""
    if name == other:
        return True
    if "\u0370" <= name[:1] <= "\u04ff" or language in DECLINED:
        return _is_declined(name.translate(_CHANGING), other.translate(_CHANGING))
    return _is_derived(name, other) or _is_derived(other, name)


def _is_declined(name: str, other: str) -> bool:
    stem = _shared(name, other)
    tails = sorted((len(name) - stem, len(other) - stem))
    shortest = min(len(name), len(other))
    return stem >= max(min(_SHORTEST_STEM, shortest), shortest - 2) and tails[1] <= _LONGEST_TAIL


def _is_derived(base: str, longer: str) -> bool:
    stem = _shared(base, longer)
    is_long_enough = stem > _SHORTEST_STEM
    return is_long_enough and base[stem:] in _DROPPED and (longer[stem:] in _ENGLISH_TAILS)


def _shared(one: str, other: str) -> int:
    length = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        length += 1
    return length
