"""Reads the words of a language as people translate them: Qt Linguist's files."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence with its translation: one form, or one for each number that the language tells apart."""

    context: str
    source: str
    forms: tuple[str, ...]
    is_counted: bool
    is_finished: bool


def messages(path: Path) -> Iterator[Message]:
    """Yield the messages in the order of the file."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - a file of this repository
        name = context.findtext("name", "")
        for one in context.iter("message"):
            translation = one.find("translation")
            if translation is None:
                continue
            is_counted = one.get("numerus") == "yes"
            forms = tuple(form.text or "" for form in translation) if is_counted else (translation.text or "",)
            yield Message(name, one.findtext("source", ""), forms, is_counted, translation.get("type") is None)
