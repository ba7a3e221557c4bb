"""What a cue is: the words that say that somebody said something."""

from enum import StrEnum
from typing import NamedTuple


class Side(StrEnum):
    """Where the source stands: before the cue, behind it, at the sentence's head, or nowhere ("it was reported")."""

    LEFT = "left"
    RIGHT = "right"
    SUBJECT = "subject"
    NOWHERE = "nowhere"


class Cue(NamedTuple):
    """The reporting words from one word to another (both included), and the words next to which the source stands.

    `has_that`: the last of them is "that". `is_phrase`: "according to", "in the words of"; else a verb. `is_either`:
    the source may as well stand on the other side. `is_joined`: an "and" joins the verb to one before it.
    """

    first: int
    last: int
    side: Side
    source_at: int
    has_that: bool = False
    is_phrase: bool = False
    is_either: bool = False
    is_joined: bool = False

    @property
    def verb(self) -> int:
        """The last word before "that"."""
        return self.last - self.has_that
