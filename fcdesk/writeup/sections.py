"""Which sections each kind of document has and in which order they stand, and what becomes of links to those left out.

This is the one place that knows it: desk, terminal and archive ask here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Final, Literal, TypeVar, cast

from fcdesk.cases.house import Section
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.outline import Jump, RatingRow

DocumentKind = Literal["public", "dossier", "annotated"]
T = TypeVar("T")

SECTIONS: Final[Mapping[DocumentKind, tuple[Section, ...]]] = {
    "public": (
        Section.IN_SHORT,
        Section.RATINGS,
        Section.ARTICLE,
        Section.CLAIMS,
        Section.METHOD,
        Section.MEANINGS,
        Section.RESPONSES,
        Section.SOURCES,
        Section.CORRECTIONS,
        Section.ABOUT,
    ),
    "dossier": (
        Section.STATE,
        Section.OPEN_POINTS,
        Section.WAIVERS,
        Section.REPORT,
        Section.RATINGS,
        Section.ANNOTATED_ARTICLE,
        Section.CLAIM_LOG,
        Section.UNLINKED,
        Section.DISMISSED,
        Section.SOURCES,
        Section.RESPONSES,
        Section.NOTES,
        Section.SIGN_OFF,
        Section.CORRECTIONS,
        Section.LOG,
    ),
    "annotated": (Section.ARTICLE, Section.ANNOTATED_ARTICLE),
}
"""The sections of each kind in the order they have unless a newsroom has chosen another. A review copy is "public"."""

_ANCHORS: Final[Mapping[DocumentKind, Mapping[str, Section]]] = {
    "public": {
        "claim_": Section.CLAIMS,
        "figure_": Section.CLAIMS,
        "source_": Section.SOURCES,
        "meanings": Section.MEANINGS,
    },
    "dossier": {"claim_": Section.CLAIM_LOG, "source_": Section.SOURCES, "dismissed_": Section.DISMISSED},
    "annotated": {},
}
"""How the anchors begin that a section holds."""


def sections_of(kind: DocumentKind, chosen: Sequence[Section] | None) -> tuple[Section, ...]:
    """Return the sections of a document in their order: those chosen that its kind has, each once; all for None."""
    known = SECTIONS[kind]
    return known if chosen is None else tuple(dict.fromkeys(section for section in chosen if section in known))


def without_dead_jumps(kind: DocumentKind, outline: T, sections: Sequence[Section]) -> T:
    """Return an outline of that kind with plain text for every jump to a section that it does not have."""
    dead = tuple(start for start, section in _ANCHORS[kind].items() if section not in sections)
    return cast("T", _unlinked(outline, dead)) if dead else outline


def _unlinked(part: object, dead: tuple[str, ...]) -> object:
    if isinstance(part, Jump):
        return replace(part, anchor="") if part.anchor.startswith(dead) else part
    if isinstance(part, tuple):
        return tuple(_unlinked(piece, dead) for piece in part)
    if isinstance(part, dict):  # of anchors, by what leads there
        return {key: anchor for key, anchor in part.items() if not anchor.startswith(dead)}
    if is_dataclass(part) and not isinstance(part, type | Labels):
        inner = {field.name: getattr(part, field.name) for field in fields(part)}
        changed = {name: _unlinked(value, dead) for name, value in inner.items()}
        if isinstance(part, RatingRow) and part.anchor.startswith(dead):
            changed["anchor"] = ""
        return replace(part, **changed)
    return part
