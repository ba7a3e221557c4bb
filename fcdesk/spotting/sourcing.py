"""How a source is named, and the place of its name in the text."""

from dataclasses import dataclass
from enum import StrEnum


class Sourcing(StrEnum):
    """How a sentence is sourced."""

    NAMED = "named"
    ANONYMOUS = "anonymous"
    INSTITUTION = "institution"
    DOCUMENT = "document"
    UNATTRIBUTED = "unattributed"


@dataclass(frozen=True, slots=True)
class Claimant:
    """text[start:end] is who says it. `is_probable`: a guess (a pronoun, a sentence that sources the one before it).

    `is_thing`: "it" rather than "he" or "she"; `is_group`: "they".
    """

    start: int
    end: int
    sourcing: Sourcing
    is_probable: bool = False
    is_thing: bool = False
    is_group: bool = False
