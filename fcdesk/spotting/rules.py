"""Transparent rules: what in a sentence makes it worth checking, or not, each with its place in the text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fcdesk.spotting.lexicon.lexicon import EnglishWords, Lexicon, OtherWords
from fcdesk.spotting.lexicon.openings import behind_list_mark, is_only_dateline
from fcdesk.spotting.numbers.quantities import Found, find_quantities
from fcdesk.spotting.numbers.readings import Numbers
from fcdesk.spotting.sentences import Span
from fcdesk.spotting.sources.cue import Cue, Side
from fcdesk.spotting.words import PhraseList, Words

_SHORTEST_PAST = 5  # letters of a regular past form: "ended"
_FEW_WORDS = 6
_FRAGMENT_WORDS = 4
_MANY_WORDS = 20
_QUOTED_WORDS = 3  # fewer are a term in quotation marks, not somebody's statement
_LONGEST_ACRONYM = 6
_REACH_OF_THAN = 4
_REACH_OF_SOURCE = 4  # words between a cue and the noun that says who it was: "sources within the structures"
_LETTERS_A_WORD = 2  # in scripts that part no words
_UNPARTED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_READ_WITH_NUMBERS = frozenset({"vague_quantity", "date"})  # "two years ago" is read with its number
_UNSURE = frozenset({"likelihood", "inference"})
_FORETELLING = frozenset({"future", "prediction"})
_NOT_HAPPENED = _FORETELLING | {"inference"}  # "is expected to", "is presumed to": nothing past in their forms
_SWALLOWED = frozenset({"opinion", "conditional"})  # "must have", "may have", "seems to have" are guesses as a whole
_LONGEST_STAMP = 10  # words behind "Updated": a date and a time
_FEWEST_CELLS, _LONGEST_CELL = 3, 3
_REACH_OF_MEASURE = 5
_CELLS = re.compile(r"\t+|\s*\|\s*")
_BEFORE_SUPERLATIVE = frozenset(
    {"the", "a", "one", "its", "his", "her", "their", "our", "my", "your", "second", "third"}
)
_OF_TIME = frozenset(
    {"minute", "hour", "day", "night", "week", "weekend", "month", "year", "quarter", "decade", "half"}
)
_NOT_CHANGE = ("not_change", "change_needs_number", "refused")
_YEAR_TO_COME = re.compile(r"20[2-9]\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_QUESTION = re.compile(r"[?？؟][\"'”’»)\]]*$")
# "Did you know that 62 …?", "Can it cure …?": these put a claim before the reader, though nobody makes it.
_TOLD_BY_ASKING = frozenset(
    {"number", "big_number", "percent", "money", "vague_quantity", "date"}
    | {"contested", "health", "public_matter", "cause"}
)
_ASKS = "?？؟"
_FINAL_MARK = re.compile(r"[.!?…。！？؟۔।:;][\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a sentence is offered, or ranks low; text == article_text[start:end].

    `kind` is one of ClaimKind's values or "inference". `weight` is what it adds to the sentence's log-odds, a minus
    speaks against checking; `signal` is its name in weights.json, which also says why it counts.
    """

    kind: str
    start: int
    end: int
    text: str
    weight: float = 0.0
    signal: str = ""


def find_signals(numbers: Numbers, lexicon: Lexicon, cues: Iterable[Cue], quotations: Iterable[Span]) -> list[Found]:
    """Return every signal of weights.json that the sentence shows, in the order of the text.

    The number of a list's item counts nothing; the date of a dateline ties the claim to a record.
    """
    words, listed, quoted = numbers.words, list(cues), list(quotations)
    quantities = [
        found._replace(signal="superlative") if _is_superlative(words, found) else found
        for found in find_quantities(numbers)
    ]
    found = list(quantities)
    found += (Found("attribution", *words.slice(cue.first, cue.last)) for cue in listed)
    found += _unnamed_sources(words, listed, lexicon.sources.anonymous)
    found += _quoted(words, quoted)
    found += _whole_sentence(words, named=lexicon.english is not None)
    found += _of_the_page(words, lexicon.furniture)
    if lexicon.english:
        found += _english(words, lexicon, lexicon.english, quantities)
    else:
        is_question = any(signal == "question" for signal, _, _ in found)
        found.append(Found("other_question" if is_question else "other_language", words.start, words.start))
        found += _in_other_languages(words, lexicon.other)
    if words.text[words.end - 1] in _ASKS and not any(signal in _TOLD_BY_ASKING for signal, _, _ in found):
        found.append(Found("only_asked", words.start, words.start))
    begin = behind_list_mark(words.text, words.start, words.end, lexicon.sources.language)
    own = (signal for signal in found if signal.start == signal.end or signal.start >= begin)
    return sorted(own, key=lambda signal: (signal.start, signal.end))


def _english(words: Words, lexicon: Lexicon, english: EnglishWords, quantities: list[Found]) -> list[Found]:
    phrases = _english_phrases(words, english, quantities)
    kept = [*_without_idioms(words, phrases, english), *_warned_of(words, english)]
    told = [(start, end) for signal, start, end in phrases if signal in _NOT_HAPPENED]
    told += [words.slice(first, last) for first, last, label in english.idioms.find(words) if label == "refused"]
    past = _past_events(words, english, lexicon.reporting.plain)
    kept += (
        event
        for event in past
        if event.signal == "weak_past" or not any(start <= event.start < end for start, end in told)
    )
    return [*kept, *_comparisons(words, english), *_single_words(words, english)]


def _of_the_page(words: Words, furniture: PhraseList) -> Iterator[Found]:
    """A line that is the page's, not the article's: "Updated: …", "Read more: …", a dateline alone, a table's head."""
    text, here = words.text, words.start
    if _is_table_head(text[here : words.end]) or is_only_dateline(text, here, words.end):
        yield Found("page_furniture", here, here)
        return
    for first, last, label in furniture.find(words):
        if first:
            return
        behind = words.gap(last + 1)
        is_date = words.lower(last + 1)[:1].isdigit() and len(words) - last - 1 <= _LONGEST_STAMP
        if label == "furniture_whole" or ":" in behind or is_date or last + 1 == len(words):
            yield Found("page_furniture", here, here)
            return


def _is_table_head(sentence: str) -> bool:
    """Whether short cells without a number stand between tabs or bars."""
    cells = [cell.split() for cell in _CELLS.split(sentence)]
    is_short = all(len(cell) <= _LONGEST_CELL for cell in cells)
    return len(cells) >= _FEWEST_CELLS and is_short and not any(char.isdigit() for char in sentence)


def _is_superlative(words: Words, found: Found) -> bool:
    """Whether "most" makes an adjective the highest: "the most beautiful", "its most recent"; "most of them" counts."""
    text = words.text
    if text[found.start : found.end].lower() != "most":
        return False
    index = next(i for i in range(len(words)) if words[i].start == found.start)
    before, follows = words.lower(index - 1), words.lower(index + 1)
    is_marked = before in _BEFORE_SUPERLATIVE or before.endswith(("'s", "s'")) or follows.endswith("ly")
    return bool(index) and is_marked and follows != "of"


def _without_idioms(words: Words, found: Iterable[Found], english: EnglishWords) -> Iterator[Found]:
    """Leave out what only looks like a change, a rank or a law: "fell ill", "the first year", "we do not act"."""
    listed = list(found)
    idle = [(label, *words.slice(first, last)) for first, last, label in _idle(words, english)]
    for one in listed:
        idioms = ("not_rank",) if one.signal == "ordinal" else _NOT_CHANGE if one.signal == "change" else ()
        if any(label in idioms and start <= one.start and one.start < end for label, start, end in idle):
            continue
        if not (one.signal == "policy" and _is_verb(words, one, english)):
            yield one._replace(signal="superlative") if _is_superlative(words, one) else one


def _idle(words: Words, english: EnglishWords) -> Iterator[tuple[int, int, str]]:
    for first, last, label in english.idioms.find(words):
        near = range(last + 1, last + 1 + _REACH_OF_MEASURE)
        is_measured = any(words.lower(i)[:1].isdigit() or words.lower(i) in english.measured for i in near)
        if label != "change_needs_number" or not is_measured:
            yield first, last, label
    for index in range(1, len(words)):
        if words.lower(index - 1) == "first" and words.lower(index).removesuffix("s") in _OF_TIME:
            yield index - 1, index, "not_rank"


def _is_verb(words: Words, found: Found, english: EnglishWords) -> bool:
    """Whether "act" is what somebody does: no capital, and none of the words before a noun before it."""
    if words.text[found.start : found.end] != "act":
        return False
    index = next(i for i in range(len(words)) if words[i].start == found.start)
    return words.lower(index - 1) not in english.before_noun and not words.is_capitalised(index - 1)


def _warned_of(words: Words, english: EnglishWords) -> Iterator[Found]:
    """What may come: "warned that the dam could collapse", "would collapse next year"."""
    is_to_come = _names_time_to_come(words, english)
    for index in range(1, len(words)):
        is_to_come = is_to_come or words.lower(index - 1) in english.warning
        if is_to_come and words.lower(index) in english.may_come and words.lower(index + 1) not in ("have", "not"):
            yield Found("prediction", *words.slice(index, index))
            return


def _in_other_languages(words: Words, known: OtherWords) -> Iterator[Found]:
    """A view ("creo que"), and a prediction where both a verb of the future and a time to come are named."""
    to_come: Found | None = None
    for first, last, label in known.phrases.find(words):
        if label == "opinion":
            yield Found("opinion", *words.slice(first, last))
        else:
            to_come = to_come or Found("prediction", *words.slice(first, last))
    lowers = [words.lower(index) for index in range(len(words))]
    if not any(map(known.tells_of_future, lowers)) or any(map(known.tells_of_past, lowers)):
        return
    year = next((i for i in range(len(words)) if _YEAR_TO_COME.fullmatch(words.lower(i))), None)
    if to_come:
        yield to_come
    elif year is not None and (words.lower(year - 1) in known.by_year or any(map(known.tells_certainly, lowers))):
        yield Found("prediction", *words.slice(year, year))


def _quoted(words: Words, quotations: Iterable[Span]) -> Iterator[Found]:
    for quotation in quotations:
        start, end = max(quotation.start, words.start), min(quotation.end, words.end)
        if words.text.count(" ", start, end) >= _QUOTED_WORDS - 1:
            yield Found("quotation", start, end)


def _whole_sentence(words: Words, *, named: bool) -> Iterator[Found]:
    """Signals of form; they have no words of their own to show, so they stand at the sentence's start."""
    here, text = words.start, words.text
    tail = text[max(words.start, words.end - _FEW_WORDS) : words.end]
    if _QUESTION.search(tail):
        yield Found("question", here, here)
    if not _FINAL_MARK.search(tail):
        yield Found("no_final_mark", here, here)
    if _length(words) < _FEW_WORDS:
        yield Found("few_words", here, here)
    if _length(words) < _FRAGMENT_WORDS:
        yield Found("fragment", here, here)
    if len(words) > _MANY_WORDS:
        yield Found("many_words", here, here)
    if named and any(words.is_capitalised(index) and words.lower(index)[0] != "i" for index in range(1, len(words))):
        yield Found("name", here, here)
    for word in (words[index] for index in range(len(words))):
        if 1 < word.end - word.start <= _LONGEST_ACRONYM and text[word.start : word.end].isupper():
            yield Found("acronym", word.start, word.end)
            break


def _length(words: Words) -> int:
    """How many words there are; where a script parts none, as many as its letters would make."""
    if len(words) >= _FEW_WORDS:
        return len(words)
    return max(len(words), len(_UNPARTED.findall(words.text, words.start, words.end)) // _LETTERS_A_WORD)


def _unnamed_sources(words: Words, cues: Iterable[Cue], unnamed: frozenset[str]) -> Iterator[Found]:
    """Beside a cue, a source that is told without a name: "sources", "an official"."""
    for cue in cues:
        at = next((index for index in _beside(words, cue) if words.lower(index) in unnamed), None)
        if at is None:
            continue
        is_named = words.is_capitalised(at + 1) and words.gap(at + 1).isspace()  # "official Placeholder Name said"
        if not is_named:
            yield Found("unnamed_source", *words.slice(at, at))


def _beside(words: Words, cue: Cue) -> Iterator[int]:
    """The few words where a cue's source stands, from the cue outwards, up to the next mark."""
    if cue.side is Side.NOWHERE:
        return
    step = 1 if cue.side is Side.RIGHT else -1
    for index in range(cue.source_at, cue.source_at + step * _REACH_OF_SOURCE, step):
        if not 0 <= index < len(words) or (index != cue.source_at and words.gap(max(index, index - step)).strip()):
            return
        yield index


def _english_phrases(words: Words, english: EnglishWords, quantities: list[Found]) -> list[Found]:
    taken = {place for quantity in quantities for place in (quantity.start, quantity.end)}
    found: list[Found] = []
    is_unsure = False
    for first, last, label in english.phrases.find(words):
        start, end = words.slice(first, last)
        is_within_number = label in _READ_WITH_NUMBERS and (start in taken or end in taken)
        if not is_within_number:
            found.append(Found(label, start, end))
        is_unsure = is_unsure or label in _UNSURE
    return _settled(words, english, found) if is_unsure else found


def _settled(words: Words, english: EnglishWords, found: list[Found]) -> list[Found]:
    """Say of what is told as likely whether the sentence infers it from what is so, or foretells it.

    "Given four units, the number is likely to surpass …" infers; with a time to come, or without grounds, "likely to"
    foretells. A guess like "probably" or "is believed to" infers, unless the sentence speaks of a time to come.
    """
    foretells = any(signal in _FORETELLING for signal, _, _ in found) or _names_time_to_come(words, english)
    has_grounds = any(words.lower(index) in english.grounds for index in range(len(words)))
    label_of = {
        "likelihood": "inference" if has_grounds and not foretells else "prediction",
        "inference": "prediction" if foretells else "inference",
    }
    guesses = [(start, end) for signal, start, end in found if signal in _UNSURE]
    return [
        Found(label_of.get(signal, signal), start, end)
        for signal, start, end in found
        if signal not in _SWALLOWED or not any(first <= start and end <= last for first, last in guesses)
    ]


def _names_time_to_come(words: Words, english: EnglishWords) -> bool:
    """Whether a word or two of time to come stand in the sentence, or "by" before a year."""
    for index in range(len(words)):
        lower, follows = words.lower(index), words.lower(index + 1)
        if lower in english.time_to_come or f"{lower} {follows}" in english.time_to_come:
            return True
        if lower == "by" and _YEAR.fullmatch(follows):
            return True
    return False


def _past_events(words: Words, english: EnglishWords, reporting: frozenset[str]) -> Iterator[Found]:
    for index in range(len(words)):
        lower, before = words.lower(index), words.lower(index - 1)
        if lower in english.weak_past:
            yield Found("weak_past", *words.slice(index, index))
            continue
        is_regular = _is_regular_past(lower, english) and lower not in reporting | english.foretelling
        is_past = is_regular or lower in english.irregular_past
        if is_past and before not in english.before_adjective | {"be"} and not _is_present(words, index, english):
            yield Found("past_event", *words.slice(index, index))


def _is_present(words: Words, index: int, english: EnglishWords) -> bool:
    """Whether "put", "set" or "hit", whose past looks the same, stands in the present: "they put", "rules set"."""
    before = words.lower(index - 1)
    if words.lower(index) not in english.same_in_past:
        return False
    is_plural = before.endswith("s") and not before.endswith(("ss", "'s")) and before not in ("was", "has", "is", "his")
    return index == 0 or before in english.plain_form_after or (is_plural and not words.is_capitalised(index - 1))


def _is_regular_past(lower: str, english: EnglishWords) -> bool:
    return lower.endswith("ed") and len(lower) >= _SHORTEST_PAST and lower not in english.not_past


def _comparisons(words: Words, english: EnglishWords) -> Iterator[Found]:
    """A comparative with "than", where no number follows: "more than 1,000" hedges a number, it compares nothing."""
    for index in range(1, len(words)):
        follows = words.lower(index + 1)
        if words.lower(index) != "than" or not follows or follows[0].isdigit() or follows in ("a", "half", "one"):
            continue
        near = range(max(0, index - _REACH_OF_THAN), index)
        first = next((place for place in near if words.lower(place) in english.comparatives), None)
        if first is not None:
            yield Found("comparison", *words.slice(first, index))


def _single_words(words: Words, english: EnglishWords) -> Iterator[Found]:
    listed = (
        ("first_person", english.first_person),
        ("second_person", english.second_person),
        ("negation", english.negation),
    )
    for label, known in listed:
        for index in range(len(words)):
            if words.lower(index) in known and not _is_country(words, index):
                yield Found(label, *words.slice(index, index))
                break


def _is_country(words: Words, index: int) -> bool:
    """The US, which is not us."""
    word = words[index]
    return words.text[word.start : word.end] == "US"
