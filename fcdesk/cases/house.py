"""What a newsroom decides once for all its documents: its style, its imprint, and which sections stand in which order.

These belong to the archive, not to a case: no edit changes them, and no log of a case tells of them.
"""

from dataclasses import dataclass
from enum import StrEnum


class Section(StrEnum):
    """A part of a document that can be left out or put elsewhere. The head of a document always stands."""

    IN_SHORT = "in-short"
    RATINGS = "ratings"
    ARTICLE = "article"
    CLAIMS = "claims"
    METHOD = "method"
    RESPONSES = "responses"
    MEANINGS = "meanings"
    SOURCES = "sources"
    CORRECTIONS = "corrections"
    ABOUT = "about"
    STATE = "state"
    OPEN_POINTS = "open-points"
    REPORT = "report"
    ANNOTATED_ARTICLE = "annotated-article"
    CLAIM_LOG = "claim-log"
    UNLINKED = "unlinked"
    DISMISSED = "dismissed"
    WAIVERS = "waivers"
    NOTES = "notes"
    SIGN_OFF = "sign-off"
    LOG = "log"


@dataclass(frozen=True, slots=True)
class Imprint:
    """Who publishes the checks: their name, their address on the web, and lines for readers (contact, funding)."""

    organisation: str = ""
    organisation_url: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """A document of the newsroom whose look the write-ups take over. Its bytes lie in the vault under `sha256`."""

    name: str
    file_name: str
    sha256: str
    size: int
    added_at: str
    added_by: str
