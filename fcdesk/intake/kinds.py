"""What kind of file this is, by its name and by its first bytes; and what to say of the kinds that are not read."""

import re
from enum import Enum
from pathlib import PurePath

from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.words import Words, say
from fcdesk.intake.characters import shown
from fcdesk.intake.decoding import unmarked_utf16

MAX_BYTES = 60_000_000
"""The largest file that is read; an article is far smaller, and a larger file is a mistake or a trap."""


class Kind(Enum):
    """A kind of file that can be read; the value is its media type."""

    PLAIN = "text/plain"
    MARKDOWN = "text/markdown"
    PAGE = "text/html"
    WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


_BY_SUFFIX = {
    ".txt": Kind.PLAIN, ".text": Kind.PLAIN,
    ".md": Kind.MARKDOWN, ".markdown": Kind.MARKDOWN,
    ".html": Kind.PAGE, ".htm": Kind.PAGE, ".xhtml": Kind.PAGE, ".shtml": Kind.PAGE,
    ".docx": Kind.WORD, ".docm": Kind.WORD, ".dotx": Kind.WORD,
}  # fmt: skip

_AS_TEXT = say("open it, copy the article and paste it here, or save it as text, HTML or Word (.docx)")
_AS_WORD = say("save it as Word (.docx), HTML or text")
_AS_PAGE = say("save the page as HTML instead")
_UNREAD_SUFFIXES = {
    ".pdf": (say("PDF"), _AS_TEXT),
    ".odt": (say("OpenDocument text"), _AS_WORD),
    ".doc": (say("old Word (.doc)"), _AS_WORD),
    ".rtf": (say("rich text (RTF)"), _AS_WORD),
    ".pages": (say("Pages"), say("export it as Word (.docx) or text")),
    ".eml": (say("e-mail"), _AS_TEXT),
    ".msg": (say("e-mail"), _AS_TEXT),
    ".mht": (say("web archive (MHTML)"), _AS_PAGE),
    ".mhtml": (say("web archive (MHTML)"), _AS_PAGE),
    ".webarchive": (say("web archive"), _AS_PAGE),
    ".warc": (say("web archive (WARC)"), _AS_PAGE),
    ".wacz": (say("web archive (WACZ)"), _AS_PAGE),
    ".epub": (say("e-book"), _AS_TEXT),
}

_PICTURE = say("a picture")
_MOVING = say("a sound or video file")
_PACKED = say("a packed (archive) file")
_PROGRAM = say("a program")
# The first bytes of kinds that are not text, and what to call them. Two-letter marks need a NUL near by: see _signed.
_SIGNATURES: tuple[tuple[bytes, Words], ...] = (
    (b"PK\x03\x04", say("a zip or Office file")),
    (b"PK\x05\x06", say("a zip or Office file")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", say("an old Office file or a Word file with a password")),
    (b"{\\rtf", say("rich text (RTF)")),
    (b"\x89PNG\r\n", _PICTURE), (b"\xff\xd8\xff", _PICTURE), (b"GIF87a", _PICTURE), (b"GIF89a", _PICTURE),
    (b"II*\x00", _PICTURE), (b"MM\x00*", _PICTURE), (b"BM", _PICTURE), (b"\x00\x00\x01\x00", _PICTURE),
    (b"RIFF", _MOVING), (b"OggS", _MOVING), (b"ID3", _MOVING), (b"fLaC", _MOVING), (b"\x1aE\xdf\xa3", _MOVING),
    (b"\x1f\x8b", _PACKED), (b"BZh", _PACKED), (b"\xfd7zXZ\x00", _PACKED), (b"7z\xbc\xaf\x27\x1c", _PACKED),
    (b"Rar!\x1a\x07", _PACKED), (b"(\xb5/\xfd", _PACKED),
    (b"\x7fELF", _PROGRAM), (b"MZ", _PROGRAM), (b"\xcf\xfa\xed\xfe", _PROGRAM), (b"\xca\xfe\xba\xbe", _PROGRAM),
    (b"SQLite format 3\x00", say("a database")),
)  # fmt: skip
_WORDLIKE = frozenset({b"BM", b"MZ", b"RIFF", b"OggS", b"ID3", b"BZh", b"fLaC"})  # a text may well begin like these
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MAIL = re.compile(rb"(?:from|received|return-path|mime-version|message-id|delivered-to):[^\n]*\n", re.IGNORECASE)
_MAIL_BODY = re.compile(rb"^(?:content-type|mime-version):", re.IGNORECASE | re.MULTILINE)
_PAGE_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,4000}?-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_ADDRESS = re.compile(r"\s*(?:https?:/{1,2}|www\.)\S+\s*", re.IGNORECASE)
_LOOKED_AT = 8_192


def kind_of(data: bytes, file_name: str) -> Kind:
    """Decide how a file is to be read; RuleBroken, in one sentence, when it cannot be."""
    suffix = PurePath(file_name).suffix.lower()
    _refuse_suffix(suffix, file_name)
    kind = _BY_SUFFIX.get(suffix)
    seen = _signature(data)
    if data.startswith(b"PK\x03\x04") and kind in (None, Kind.WORD):
        return Kind.WORD
    if seen:
        raise RuleBroken(
            "{file} is {seen}, not an article that can be read; {instead}.",
            file=shown(file_name),
            seen=seen,
            instead=_AS_TEXT,
        )
    if kind is Kind.WORD:
        raise RuleBroken(
            "{file} is named like a Word file but is none; open it in Word and save it again.", file=shown(file_name)
        )
    if _is_mail(data):
        raise RuleBroken(
            "{file} is an e-mail or MHTML file, which cannot be read yet; {instead}.",
            file=shown(file_name),
            instead=_AS_TEXT,
        )
    return kind or _by_content(data)


def is_address(text: str) -> bool:
    """Whether a text is a web address and nothing else."""
    return len(text) < 4_000 and _ADDRESS.fullmatch(text) is not None  # noqa: PLR2004 - longer ones are texts


def address_refusal() -> RuleBroken:
    """Say that pages are not fetched, and what to do instead."""
    return RuleBroken(
        "A web address cannot be read yet: open the page in your browser, save it as HTML and open that file, "
        "or copy the article's text and paste it."
    )


def _refuse_suffix(suffix: str, file_name: str) -> None:
    if suffix in _UNREAD_SUFFIXES:
        what, instead = _UNREAD_SUFFIXES[suffix]
        raise RuleBroken(
            "{file} is of a kind that cannot be read yet, {what}; {instead}.",
            file=shown(file_name),
            what=what,
            instead=instead,
        )


def _signature(data: bytes) -> Words | None:
    """Return what the first bytes show a file to be, or None for text."""
    if b"%PDF-" in data[:1024]:
        return say("a PDF") if data.lstrip()[:5] == b"%PDF-" or b"\x00" in data[:_LOOKED_AT] else None
    if data[4:8] == b"ftyp":
        return _MOVING
    for mark, what in _SIGNATURES:
        if data.startswith(mark) and (mark not in _WORDLIKE or _CONTROLS.search(data[:64])):
            return what
    return say("a binary file") if _is_binary(data) else None


def _is_binary(data: bytes) -> bool:
    """Whether over one byte in twenty is a control character, which no text has in an encoding read here."""
    head = data[:_LOOKED_AT]
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        return False
    if unmarked_utf16(data):
        return False
    return len(_CONTROLS.findall(head)) > len(head) / 20


def _is_mail(data: bytes) -> bool:
    head = data[:_LOOKED_AT].lstrip()
    return _MAIL.match(head) is not None and _MAIL_BODY.search(head) is not None


def _by_content(data: bytes) -> Kind:
    head = data[:_LOOKED_AT].removeprefix(b"\xef\xbb\xbf")
    return Kind.PAGE if _PAGE_START.match(head) else Kind.PLAIN


def looks_like_page(text: str) -> bool:
    """Whether a text is the source of a web page."""
    return _PAGE_START.match(text[:_LOOKED_AT].encode("utf-8", "replace")) is not None
