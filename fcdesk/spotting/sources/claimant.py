"""Who is said to have said something: the place of the name in the text, and how it is sourced."""

from dataclasses import dataclass

from fcdesk.cases.model import Sourcing


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
