"""What a number is said of: records of the case ("five claims"), a place within a source ("p. 12"), a year."""

import re
from collections.abc import Iterator
from decimal import Decimal

from fcdesk.writeup.lint.lexicon import Lexicon, every_cardinal, every_opener, locator_kinds, record_kinds, words_of_all
from fcdesk.writeup.lint.numbers import Number
from fcdesk.writeup.lint.words import words_following

_YEARS = range(1500, 2100)
_YEAR = re.compile(r"[12]\d{3}")
_REACH = 60  # characters before a number
_MOST_WORDS = 8
_FOLLOWING = re.compile(r"[ \u00a0]{1,2}((?:[^\W_]|['’ʼ](?=\w))+)")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[:\s]{0,3}$")
_OF_BEFORE = re.compile(r"([^\W_]+)\s(?:of|out of|із|з|из|de|من)\s$")
_OTHER_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\s?(?:[–—/-]|(?:and|to|or|y|a|і|й|та|и|по|до)\s)\s?$")
_PLACED = re.compile(
    r"(?P<word>[^\W\d_]+|§§?|¶)[.:]?[ \u00a0]?(?:no\.?|nos\.?|№|#)?[ \u00a0]?"
    r"(?:\d{1,6}[ \u00a0]?(?:[–—,-]|(?:and|to|y|a|і|та|и|до)\b)[ \u00a0]?){0,6}$",
    re.IGNORECASE,
)


# --- years ---------------------------------------------------------------------------------------------------------


def is_year(text: str, number: Number, known: Lexicon) -> bool:
    """Whether prose can mean a year by a number: "in 2025", "the 2025 report", but not "2025 workers"."""
    if not _can_be_year(text, number):
        return False
    before, following = words_following(text, number.start, number.end)
    if not following or following[0] in words_of_all("year_nouns"):
        return True
    if _is_behind_year_word(text, number, before) or before in words_of_all("year_determiners"):
        return True
    if following[0] in words_of_all("after_counts"):
        return False
    return following[0] in known.openers or not known.openers


def is_year_alone(text: str, number: Number, *, in_name: bool) -> bool:
    """Whether a source means nothing but a year by a number. `in_name`: it stands in a title or the like."""
    if not _can_be_year(text, number):
        return False
    before, following = words_following(text, number.start, number.end)
    if following and following[0] in words_of_all("year_nouns"):
        return True
    is_at_end = not following or following[0] in every_opener() - words_of_all("after_counts")
    return is_at_end and (in_name or _is_behind_year_word(text, number, before))


def _can_be_year(text: str, number: Number) -> bool:
    return (
        not number.is_percent
        and _YEAR.fullmatch(text[number.start : number.end]) is not None
        and any(isinstance(key, Decimal) and key in _YEARS for key in number.keys)
    )


def _is_behind_year_word(text: str, number: Number, before: str) -> bool:
    behind = text[max(0, number.start - _REACH) : number.start]
    word = _WORD_BEFORE.search(behind)
    is_name = word is not None and before != "" and word[1][0].isupper() and not _opens(behind[: word.start()])
    is_possessive = behind.endswith(("'s ", "’s ", "s' ", "s’ "))
    is_joined = behind.endswith(("-", "–", "—", "/"))
    is_year_word = before in words_of_all("year_follows")
    return is_year_word or is_name or is_possessive or is_joined or _OTHER_YEAR.search(behind) is not None


def _opens(before: str) -> bool:
    """Whether a word behind this text is the first of its sentence, and so has its capital."""
    return not before.strip() or before.rstrip()[-1] in ".!?…:"


# --- places within a source ----------------------------------------------------------------------------------------


def kinds_of_place(text: str, number: Number) -> frozenset[str]:
    """Return the kinds of place that a number can be: page, row … A word that is no known kind is its own."""
    known = locator_kinds()
    placed = _PLACED.search(text, max(0, number.start - _REACH), number.start)
    word = placed["word"].lower() if placed else ""
    kinds = known.get(word, frozenset({word}) if word else frozenset())
    _, following = words_following(text, number.start, number.end)
    return kinds | (known.get(following[0], frozenset()) if following else frozenset())


# --- records of the case -------------------------------------------------------------------------------------------


def kinds_of_record(text: str, number: Number, known: Lexicon, ratings: frozenset[str]) -> frozenset[str]:
    """Return the kinds of records that a number counts by its words: "5 claims", "all five", "three of the five"."""
    any_kind = frozenset(kind for kinds in record_kinds().values() for kind in kinds)
    rating_words = ratings | known["rating_words"] | known["positive"] | known["negative"]
    is_rated = is_followed = has_number = False
    for word in _following(text, number.end):
        kinds = record_kinds().get(word)
        if kinds:
            return kinds
        if is_followed:  # one word may stand between: "five checkable claims", but not "five workers and claims"
            return frozenset()
        if word in rating_words:
            is_rated = True
        elif word[0].isdigit() or word in known.cardinals:
            has_number = True
        elif word in known.openers or word in known["anaphora"]:
            if is_rated:
                return frozenset({"claim"})
        else:
            is_followed = True
    if is_followed:
        return frozenset()
    if is_rated:
        return frozenset({"claim"})
    return any_kind if has_number else _kinds_before(text, number, known, any_kind)


def _kinds_before(text: str, number: Number, known: Lexicon, any_kind: frozenset[str]) -> frozenset[str]:
    """Return what a number counts behind which nothing is named: "Claims: 5", "all five", "three of five"."""
    behind = text[max(0, number.start - _REACH) : number.start]
    word = _WORD_BEFORE.search(behind)
    if word and word[1].lower() in record_kinds():
        return record_kinds()[word[1].lower()]
    of = _OF_BEFORE.search(behind)
    is_part = of is not None and (of[1][0].isdigit() or of[1].lower() in every_cardinal())
    return any_kind if is_part or (word and word[1].lower() in known["anaphora"]) else frozenset()


def _following(text: str, place: int) -> Iterator[str]:
    for _ in range(_MOST_WORDS):
        match = _FOLLOWING.match(text, place)
        if match is None:
            return
        yield match[1].lower().replace("’", "'").replace("ʼ", "'")
        place = match.end()
