"""What stands before a sentence's own words: a dateline ("LONDON (AP) — "), a list's mark ("- ", "1. ")."""

import re
from dataclasses import dataclass
from functools import cache

from fcdesk.assets import json_of
from fcdesk.spotting.language import load_small_words
from fcdesk.spotting.sentences import load_abbreviations

_REACH = 120  # code points: no dateline is longer
_FEWEST_LETTERS = 3  # of a month's abbreviation, and of a place in capitals without anything beside it
_AGENCY_ALONE = 4  # words: "РИА Новости", what a dateline can leave of its sentence

_UPPER = r"[^\W\d_a-zà-öø-ÿа-яёіїєґ\u0600-\u06ff]"
_NAME = rf"{_UPPER}[^\W\d_]*(?:['’.\-][^\W\d_]+)*\.?"
_ARABIC = r"[\u0600-\u06ff]+"
_PLACE = (
    rf"(?P<place>{_NAME}(?:[ \u00a0]{_NAME}){{0,3}}(?:, {_NAME}(?: {_NAME}){{0,2}})?|{_ARABIC}(?: {_ARABIC}){{0,2}}?)"
)
_WORD = r"[^\W\d_]+\.?"
_YEAR = r"(?:,? (?:de )?\d{4}(?: ?[рг]\.| року| года)?)?"
_DATE = (
    rf"(?P<date>\d{{1,2}}(?:\.|er|º|ro)? (?:de )?(?P<month>{_WORD}(?: الثاني| الأول)?){_YEAR}"
    rf"|(?P<month_first>{_WORD}) \d{{1,2}}(?!\d){_YEAR}"
    r"|\d{1,2}[./]\d{1,2}[./]\d{2,4})"
)
_DASH = r"\.?\s?[—–-]+\s+"
_AGENCY = rf"(?:\((?P<bracketed>[^()\n]{{2,40}})\){_DASH}|/(?P<slashed>[^/\n]{{2,30}})/(?:{_DASH}|\.?\s+))"
_DATELINE = re.compile(rf"{_PLACE}(?:[.,]? {_DATE})?[.,]?(?: {_AGENCY}|(?P<bare>{_DASH}))")
_AGENCY_FIRST = re.compile(_AGENCY)
_BEGINS = re.compile(r"[\"“«„‘]?\s?(?:[^\W\d_]|\d)")
_LIST_DASH = re.compile(r"[-–—*•·▪◦‣●○■]\s+(?=\S)")
_LIST_NUMBER = re.compile(r"(?:(?P<stop>\d{1,2}\.)|\(?\d{1,2}\)|\(?[^\W\d_]\))\s+(?=\S)")
_SPACED_DASH = re.compile(r"\s[—–-]\s")
_TOKEN = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Known:
    months: frozenset[str]
    agencies: frozenset[str]


def behind_opening(text: str, start: int, end: int, language: str | None) -> int:
    """Return where the own words of the sentence text[start:end] begin: behind a dateline or a list's mark.

    The start itself where neither is certain, or where nothing would be left.
    """
    begin = behind_list_mark(text, start, end, language)
    begin = _behind_dateline(text, begin, end, starts_line=_starts_line(text, start))
    return begin if _TOKEN.search(text, begin, end) else start


def is_only_dateline(text: str, start: int, end: int) -> bool:
    """Whether the sentence is nothing but a dateline: "МОСКВА, 4 мар — РИА Новости."."""
    behind = _behind_dateline(text, start, end, starts_line=_starts_line(text, start))
    if behind == start or end - behind > _REACH:
        return False
    left = _TOKEN.findall(text, behind, end)
    return len(left) < _AGENCY_ALONE and all(word[0].isupper() for word in left) and '"' not in text[behind:end]


def _starts_line(text: str, start: int) -> bool:
    before = text[max(0, start - _REACH) : start].rstrip(" \t\u00a0")
    return not before or before.endswith("\n")


def behind_list_mark(text: str, start: int, end: int, language: str | None) -> int:
    """Return where the sentence begins behind a list's mark; the start itself where there is none."""
    dash = _LIST_DASH.match(text, start, end)
    if dash:
        return dash.end()
    number = _LIST_NUMBER.match(text, start, end) if _starts_line(text, start) else None
    if number is None:
        return start
    following = _TOKEN.match(text, number.end(), end)
    lower = following.group().lower() if following else ""
    if number["stop"] and language in load_abbreviations(language).ordinal_languages:
        small = load_small_words().of_language.get(language or "", frozenset())
        return number.end() if lower in small else start  # "1. Der …" counts, "1. Mai" is a day
    return number.end() if lower not in _known().months else start


def _behind_dateline(text: str, start: int, end: int, *, starts_line: bool) -> int:
    limit = min(end, start + _REACH)
    found = _AGENCY_FIRST.match(text, start, limit)
    if found is None:
        found = _DATELINE.match(text, start, limit) if starts_line else None
    if found is None or not _BEGINS.match(text, found.end(), end) or not _is_dateline(found, text, end):
        return start
    return found.end()


def _is_dateline(found: re.Match[str], text: str, end: int) -> bool:
    """Whether the parts together leave no doubt: an agency, a date, or a place in capitals, and what follows it."""
    groups = found.groupdict()
    following = next((char for char in text[found.end() : end] if char.isalnum()), "")
    if following.islower():
        return False
    if groups["slashed"]:
        return _is_agency(groups["slashed"])
    if groups["bracketed"]:
        has_date = groups.get("date") is not None and _has_month(groups)
        return has_date or _is_agency(groups["bracketed"])
    if _SPACED_DASH.search(text, found.end(), end):
        return False
    place = groups.get("place") or ""
    if groups.get("date"):
        return _has_month(groups)
    return place.isupper() and sum(char.isalpha() for char in place) > _FEWEST_LETTERS


def _has_month(groups: dict[str, str | None]) -> bool:
    named = groups.get("month") or groups.get("month_first")
    return named is None or named.lower().rstrip(".") in _known().months


def _is_agency(name: str) -> bool:
    """Whether it can be an agency's name: capitals at every word's beginning, or a listed name."""
    if name.lower() in _known().agencies:
        return True
    parts = _TOKEN.findall(name)
    return bool(parts) and all(part[0].isupper() or part.lower() in _known().agencies for part in parts)


@cache
def _known() -> _Known:
    listed = json_of("spotting", "numbers.json")["months"]
    months = {month for months in listed.values() for month in months}
    short = {month[:size] for month in months for size in (3, 4) if " " not in month and len(month) > size}
    return _Known(frozenset(months | short), frozenset(json_of("spotting", "statements.json")["agencies"]))
