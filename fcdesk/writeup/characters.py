"""Text from the world made fit for a document: without the characters XML forbids, in paragraphs, or cut short.

Characters that turn the direction of writing (Unicode's bidirectional algorithm, UAX 9: embeddings, overrides,
isolates) hold until they are closed or their paragraph ends; one left open would turn what a document says behind it.
"""

import re
from typing import Final

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, production 2 (Char)
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_EMBEDDING_END: Final = "\u202c"
_ISOLATE_END: Final = "\u2069"
_ENDS: Final = dict.fromkeys("\u202a\u202b\u202d\u202e", _EMBEDDING_END) | dict.fromkeys(
    "\u2066\u2067\u2068", _ISOLATE_END
)
_OPENED_BY: Final = {"»": "«", "«": "»", "”": "“”„", "“": "„”", "’": "‘", '"': '"', "›": "‹"}


def clean(text: str) -> str:
    """Return the text without characters XML 1.0 forbids and with a line feed for every line end.

    What turns the direction of writing and is left open is closed at the end: words of others stay as they are.
    """
    text = _in_lines(text)
    if _FORBIDDEN.search(text):
        text = _FORBIDDEN.sub("", text)
    return _closed(text) if _TURNING.search(text) else text


def with_turns_shown(text: str) -> str:
    """Return the text with the names of characters that turn the direction of writing in their place: "‹U+202E›"."""
    return _TURNING.sub(lambda found: f"‹U+{ord(found[0]):04X}›", text)


def _closed(text: str) -> str:
    """Return the text with an end for each of its openings that has none.

    The end of an isolate ends every embedding within it; the end of an embedding reaches no further than the isolate it
    stands in (UAX 9, X6a and X7).
    """
    wanted: list[str] = []  # the ends of what is open, the innermost last
    isolates = 0
    for sign in _TURNING.findall(text):
        if sign in _ENDS:
            wanted.append(_ENDS[sign])
            isolates += _ENDS[sign] == _ISOLATE_END
        elif sign == _ISOLATE_END and isolates:
            isolates -= 1
            while wanted.pop() != _ISOLATE_END:
                pass
        elif sign == _EMBEDDING_END and wanted and wanted[-1] == _EMBEDDING_END:
            wanted.pop()
    return text + "".join(reversed(wanted))


def opening_of(text: str, place: int) -> int | None:
    """Return where the quotation mark stands that is closed by the last one in text[place:]; None if there is none."""
    closing = next((sign for sign in reversed(text[place:]) if sign in _OPENED_BY), "")
    opening = max((text.rfind(sign, 0, place) for sign in _OPENED_BY.get(closing, "")), default=-1)
    return None if opening < 0 else opening


def in_one_line(text: str | None) -> str:
    """Return clean text with every stretch of white space made one space; "" for nothing."""
    return " ".join(clean(text or "").split())


def in_paragraphs(text: str | None) -> tuple[str, ...]:
    """Return the non-empty lines of a clean text, each clean for itself."""
    return tuple(line.strip() for line in map(clean, _in_lines(text or "").split("\n")) if line.strip())


def _in_lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
