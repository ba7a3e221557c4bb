"""What each paragraph of an unmarked text is: title, standfirst, byline, dateline, heading, list item, caption.

Told from place, length and form alone; when in doubt it is a paragraph, which is never wrong.
"""

import re
from statistics import median

from fcdesk.cases.model import BlockKind
from fcdesk.cases.text import one_line
from fcdesk.intake.paragraphs import LIST_MARK, QUOTE_MARK

_LEAD = 6  # paragraphs among which title, standfirst, byline and dateline are looked for
_LONGEST_TITLE = 160
_LONGEST_STANDFIRST = 300
_LONGEST_HEADING = 90
_SENTENCE_END = re.compile(r"[.!;:,…。！][\"'”’»)\]]*$")
_TITLE_NO = re.compile(r"[a-zà-ÿа-яіїєґ]{2}[.;,。][\"'”’»)]*$")  # "Inc." and "U.S." may end a title, a sentence may not

_NAME_WORD = r"(?:[^\W\d_a-zß-ÿа-яіїєґ][\w’'.\-]*)"
_PARTICLE = r"(?:de|del|della|di|da|von|van|der|den|la|le|el|al|bin|ibn|dos|і|й|и|and|und|y|et|e|&)"
_NAMES = rf"{_NAME_WORD}(?:,?\s+(?:{_PARTICLE}\s+){{0,2}}{_NAME_WORD}){{0,9}}"
_BYLINE = re.compile(
    rf"(?P<cue>[Bb]y|BY|Written by|Reporting by|Von|Por|Par|Di|Автор|Автори|Авторы|Autor|Autorin|Author|Tekst|Text)"
    rf"(?P<colon>:?)\s+(?P<names>{_NAMES})(?:\s*[,|/]\s*[^.!?]{{1,60}})?"
)
_OF_ONE_LETTER_CASE = {"Von", "Por", "Par", "Di", "Text", "Tekst"}  # these also begin sentences: two names are needed

_MONTH = (
    r"(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|mär|fév|avr|juin|juil|aoû|déc|"
    r"січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\w*\.?"
)
_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.)?\s+(?:de\s+)?{_MONTH}|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?)"
_YEAR = r"(?:,?\s+(?:de\s+)?\d{4})?"
_CLOCK = r"(?:[,\s]+(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?)?"
_NUMBERS = r"(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})"
_PLACE = r"(?:[^\W\d_][\w’'.\- ]{1,40}(?:,\s*[^\W\d_][\w’'.\- ]{1,30})?,\s+)?"
_WEEKDAY = r"(?:[^\W\d_]{3,12},\s+)?"
_DATELINE = re.compile(
    rf"(?:(?:Published|Updated|Date|Дата)\s*:?\s+)?{_PLACE}{_WEEKDAY}(?:{_DAY}{_YEAR}|{_NUMBERS}){_CLOCK}\s*[—–:.-]?",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"(?:Photo|Image|Picture|Caption|Foto|Bild|Фото|Imagen|Legende)(?:\s+(?:by|von|credit))?\s*:\s*\S"
)


def kinds_of(paragraphs: list[str]) -> list[BlockKind]:
    """Say for each paragraph, in order, what it is. One result per paragraph."""
    kinds = [_kind_alone(paragraph) for paragraph in paragraphs]
    _keep_real_lists(kinds, paragraphs)
    _mark_lead(kinds, paragraphs)
    _mark_headings(kinds, paragraphs)
    return kinds


def byline_names(paragraph: str) -> str | None:
    """Return the names in a byline ("By Jane Roe and John Doe"), or None if the paragraph is none."""
    match = _BYLINE.fullmatch(one_line(paragraph)) if len(paragraph) <= _LONGEST_TITLE else None
    if match is None:
        return None
    names = match["names"].strip()
    needs_two = match["cue"] in _OF_ONE_LETTER_CASE and not match["colon"]
    return None if needs_two and " " not in names else names


def is_dateline(paragraph: str) -> bool:
    """Whether a line holds a date, with a place or without, and nothing else."""
    return len(paragraph) <= 90 and _DATELINE.fullmatch(one_line(paragraph)) is not None  # noqa: PLR2004 - one line


def _kind_alone(paragraph: str) -> BlockKind:
    """Judge a paragraph by its own form."""
    if QUOTE_MARK.match(paragraph):
        return BlockKind.QUOTATION
    if LIST_MARK.match(paragraph):
        return BlockKind.LIST_ITEM
    if _CAPTION.match(paragraph) and len(paragraph) <= _LONGEST_STANDFIRST:
        return BlockKind.CAPTION
    return BlockKind.PARAGRAPH


def _keep_real_lists(kinds: list[BlockKind], paragraphs: list[str]) -> None:
    """A lone "1. …" or "- …" is a paragraph (a sentence, a speaker); two in a row are a list, and so is a bullet."""
    item = BlockKind.LIST_ITEM
    is_item = [kind is item for kind in kinds]
    for i, paragraph in enumerate(paragraphs):
        has_neighbour = (i > 0 and is_item[i - 1]) or (i + 1 < len(kinds) and is_item[i + 1])
        if is_item[i] and not has_neighbour and paragraph.lstrip()[0] not in "•◦▪‣":
            kinds[i] = BlockKind.PARAGRAPH


def _mark_lead(kinds: list[BlockKind], paragraphs: list[str]) -> None:
    for i, paragraph in enumerate(paragraphs[:_LEAD]):
        if byline_names(paragraph):
            kinds[i] = BlockKind.BYLINE
        elif is_dateline(paragraph):
            kinds[i] = BlockKind.DATELINE
    title = _title_place(kinds, paragraphs)
    if title is None:
        return
    kinds[title] = BlockKind.TITLE
    if _is_standfirst(kinds, paragraphs, title + 1):
        kinds[title + 1] = BlockKind.STANDFIRST


def _title_place(kinds: list[BlockKind], paragraphs: list[str]) -> int | None:
    """Return the place of the title: the first paragraph that is no byline or date, if it reads like a title."""
    above = {BlockKind.BYLINE, BlockKind.DATELINE}
    place = next((i for i, kind in enumerate(kinds) if kind not in above), None)
    if place is None or place + 1 >= len(kinds) or kinds[place] is not BlockKind.PARAGRAPH:
        return None
    return place if _reads_like_title(paragraphs[place], paragraphs[place + 1 :]) else None


def _reads_like_title(paragraph: str, rest: list[str]) -> bool:
    is_short = len(paragraph) <= _LONGEST_TITLE and paragraph.count("\n") <= 1
    begins_well = any(char.isalpha() for char in paragraph) and not paragraph[0].islower()
    goes_on = any(len(other) > len(paragraph) for other in rest)
    return is_short and begins_well and goes_on and not _TITLE_NO.search(paragraph)


def _is_standfirst(kinds: list[BlockKind], paragraphs: list[str], place: int) -> bool:
    """Whether the paragraph under the title sums up the article: above the byline, or short and repeated below."""
    body = [len(other) for i, other in enumerate(paragraphs) if i > place and kinds[i] is BlockKind.PARAGRAPH]
    if len(body) < 2 or kinds[place] is not BlockKind.PARAGRAPH or len(paragraphs[place]) > _LONGEST_STANDFIRST:  # noqa: PLR2004 - a body
        return False
    if kinds[place + 1] in {BlockKind.BYLINE, BlockKind.DATELINE}:
        return True
    is_short = len(paragraphs[place]) < 0.75 * median(body)
    return is_short and _is_repeated(paragraphs[place], paragraphs[place + 1 : place + 4])


def _is_repeated(paragraph: str, following: list[str]) -> bool:
    """Whether at least a third of a paragraph's longer words come again right below, as a summary's do."""
    words = _stems(paragraph)
    return len(words) > 3 and len(words & _stems(" ".join(following))) * 3 >= len(words)  # noqa: PLR2004 - a third


def _stems(text: str) -> set[str]:
    """Return the first five letters of the longer words: enough to match inflected forms in most languages."""
    return {word[:5].casefold() for word in re.findall(r"[^\W_]{4,}", text)}


def _mark_headings(kinds: list[BlockKind], paragraphs: list[str]) -> None:
    """A short line without a sentence's end, between a whole paragraph and a longer one, is a heading."""
    started = False
    for i in range(len(kinds) - 1):
        plain = kinds[i] is BlockKind.PARAGRAPH
        if started and plain and _reads_like_heading(paragraphs[i], paragraphs[i - 1], paragraphs[i + 1]):
            kinds[i] = BlockKind.HEADING
        started = started or plain


def _reads_like_heading(paragraph: str, before: str, after: str) -> bool:
    is_line = len(paragraph) <= _LONGEST_HEADING and "\n" not in paragraph and not _SENTENCE_END.search(paragraph)
    begins_well = paragraph[0].isupper() or paragraph[0].isdigit()
    between = before[-1] in '.!?…"”’»)。' and len(after) > max(120, 2 * len(paragraph))
    return is_line and begins_well and between
