"""Text from the world made fit for a document: without the characters XML forbids, in paragraphs, or cut short."""

import re

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, production 2 (Char)


def clean(text: str) -> str:
    """Return the text without characters XML 1.0 forbids and with a line feed for every line end."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _FORBIDDEN.sub("", text) if _FORBIDDEN.search(text) else text


def in_one_line(text: str | None) -> str:
    """Return clean text with every stretch of white space made one space; "" for nothing."""
    return " ".join(clean(text or "").split())


def in_paragraphs(text: str | None) -> tuple[str, ...]:
    """Return the non-empty lines of a clean text."""
    return tuple(line.strip() for line in clean(text or "").split("\n") if line.strip())
