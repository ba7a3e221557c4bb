"""Looks at a stored file without trusting it: its words or its pixels come out, and nothing of it is run or fetched."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from fcdesk.archive.vault import Vault
from fcdesk.cases.model import BlockKind, StoredFile
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.text import cleaned_and_counted
from fcdesk.cases.words import Words, in_a_row, say
from fcdesk.casework.files import write_whole
from fcdesk.intake.characters import removal_remark, shown
from fcdesk.intake.decoding import decode
from fcdesk.intake.kinds import Kind, kind_of

MOST_BYTES = 60_000_000
"""The largest file that is looked into; a larger one is kept all the same."""
MOST_WORDS = 2_000_000
"""Characters of a text that are shown."""

_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\x00", b"MM\x00*", b"BM")
_HEADINGS = frozenset({BlockKind.TITLE, BlockKind.HEADING})

Span = tuple[int, int]


class Shape(Enum):
    """As what a stored file can be looked at."""

    TEXT = auto()
    PICTURE = auto()
    UNSHOWN = auto()


@dataclass(frozen=True, slots=True)
class StoredCopy:
    """What there is to see of a stored file. `headings` are places in the text; `data` are a picture's bytes."""

    shape: Shape
    text: str = ""
    headings: tuple[Span, ...] = ()
    data: bytes = b""
    remark: str = ""


def look_at(vault: Vault, file: StoredFile) -> StoredCopy:
    """Return what a stored file shows. EnvironmentProblem if its bytes are not what they were; for any thread."""
    if file.size > MOST_BYTES:
        remark = say(
            "{file} is kept, but with {megabytes} MB too large to be shown.",
            file=shown(file.name),
            megabytes=file.size // 1_000_000,
        )
        return StoredCopy(Shape.UNSHOWN, remark=remark)
    data = vault.read(file.sha256, shown(file.name))
    if _is_picture(data):
        return StoredCopy(Shape.PICTURE, data=data)
    try:
        return _as_text(data, file.name)
    except (RuleBroken, EnvironmentProblem) as problem:
        remark = say("{file} is kept, but not shown here: {problem}", file=shown(file.name), problem=problem.words)
        return StoredCopy(Shape.UNSHOWN, remark=remark)


def save_copy(vault: Vault, file: StoredFile, target: Path) -> None:
    """Write a stored file's bytes, which are proved to be what they were, to a place outside of the archive."""
    write_whole(target, vault.read(file.sha256, shown(file.name)))


def name_for_copy(file: StoredFile) -> str:
    """Return a name for a copy: that of the file, without what could lead into another folder."""
    last = file.name.replace("\\", "/").rpartition("/")[2].strip(" .")
    kept = "".join(char if char.isprintable() and char not in '<>:"|?*' else "_" for char in last)
    return kept[-120:] or "stored file"


def _is_picture(data: bytes) -> bool:
    if data.startswith(b"BM"):  # a text may begin like that
        return b"\x00" in data[:64]
    return data.startswith(_PICTURES) or (data.startswith(b"RIFF") and data[8:12] == b"WEBP")


def _as_text(data: bytes, name: str) -> StoredCopy:
    if not data.strip():
        return StoredCopy(Shape.UNSHOWN, remark=say("{file} is empty.", file=shown(name)))
    kind = _kind_of(data, name)
    if kind is None:
        remark = say("{file} is kept as it is; files of its kind are not shown here.", file=shown(name))
        return StoredCopy(Shape.UNSHOWN, remark=remark)
    if kind is Kind.PAGE:
        return _page(data, name)
    if kind is Kind.WORD:
        return _document(data, name)
    read = decode(data, shown(name))
    text, removed = cleaned_and_counted(read.text.removeprefix("\ufeff"))
    return _limited(text, (), _in_a_row(read.remark, *removal_remark(removed)))


def _kind_of(data: bytes, name: str) -> Kind | None:
    try:
        return kind_of(data, name)
    except RuleBroken:  # it speaks of articles, which this is none
        return None


def _page(data: bytes, name: str) -> StoredCopy:
    from fcdesk.intake.page_words import stretches_of  # noqa: PLC0415 - lxml

    stretches, remark = stretches_of(data, shown(name))
    if not stretches:
        return StoredCopy(Shape.UNSHOWN, remark=say("{file} is a page without words.", file=shown(name)))
    text, headings = _joined([(stretch.words, stretch.is_heading) for stretch in stretches])
    all_of_it = say("These are the words of the page, hidden ones too; its pictures and its layout are not shown.")
    return _limited(text, headings, _in_a_row(all_of_it, remark))


def _document(data: bytes, name: str) -> StoredCopy:
    from fcdesk.intake import docx  # noqa: PLC0415 - lxml

    reading = docx.read(data, name)
    headings = tuple((block.start, block.end) for block in reading.blocks if block.kind in _HEADINGS)
    return _limited(reading.text, headings, _in_a_row(*reading.remarks))


def _in_a_row(*remarks: str | None) -> Words:
    return in_a_row([remark for remark in remarks if remark])


def _joined(parts: list[tuple[str, bool]]) -> tuple[str, tuple[Span, ...]]:
    headings: list[Span] = []
    place = 0
    for words, is_heading in parts:
        if is_heading:
            headings.append((place, place + len(words)))
        place += len(words) + 2
    return "\n\n".join(words for words, _ in parts), tuple(headings)


def _limited(text: str, headings: tuple[Span, ...], remark: str) -> StoredCopy:
    if len(text) <= MOST_WORDS:
        return StoredCopy(Shape.TEXT, text, headings, remark=remark)
    cut = say("Only the first {most:,} of {all:,} characters are shown.", most=MOST_WORDS, all=len(text))
    inside = tuple(span for span in headings if span[1] <= MOST_WORDS)
    return StoredCopy(Shape.TEXT, text[:MOST_WORDS], inside, remark=_in_a_row(cut, remark))
