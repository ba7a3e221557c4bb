"""Which claim is painted in which tone: by its verdict, status, kind or claimant. No Qt here.

There are fewer tones than kinds or claimants, so that each group has a glyph besides: two that share a tone differ.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from string import ascii_uppercase

from fcdesk.cases.model import Case, Claim, ClaimKind, ClaimStatus
from fcdesk.desk.models.rows import ClaimRow

_VERDICTS = ("open", "true", "mostly", "context", "misleading", "false", "unproven", "nocheck")
_CLAIMANTS = ("open", "context", "true", "unproven", "misleading", "mostly", "false")
_NOBODY = ("nocheck", "–")
_STATUSES = {
    ClaimStatus.TO_DO: ("open", "○"),
    ClaimStatus.IN_PROGRESS: ("unproven", "→"),
    ClaimStatus.WAITING: ("context", "‖"),
    ClaimStatus.DONE: ("true", "●"),
}
_KINDS = {
    ClaimKind.QUANTITY: ("open", "#"),
    ClaimKind.EVENT: ("context", "!"),
    ClaimKind.QUOTATION: ("true", "“"),
    ClaimKind.CAUSE: ("unproven", "→"),
    ClaimKind.COMPARISON: ("misleading", "≈"),
    ClaimKind.ATTRIBUTION: ("mostly", "@"),
    ClaimKind.DATE: ("false", "/"),
    ClaimKind.RANK: ("open", "↑"),
    ClaimKind.POLICY: ("context", "§"),
    ClaimKind.PREDICTION: ("true", "»"),
    ClaimKind.OPINION: ("unproven", "~"),
    ClaimKind.OTHER: ("nocheck", "·"),
}


class ColourBy(StrEnum):
    """What the colours of the article tell."""

    VERDICT = "verdict"
    STATUS = "status"
    KIND = "kind"
    CLAIMANT = "claimant"


@dataclass(frozen=True, slots=True)
class Group:
    """The claims of one look. `name` is a rating's label, a status, a kind, a claimant; "": none of them."""

    name: str
    tone: str
    glyph: str
    claims: int


def coloured(case: Case, rows: Sequence[ClaimRow], by: ColourBy) -> tuple[list[ClaimRow], list[Group]]:
    """Return the rows in the tones and with the glyphs of their groups, and the groups there are.

    Whether a claim has a verdict the rows go on telling by their label.
    """
    if by is ColourBy.VERDICT:
        return list(rows), _verdict_groups(rows)
    looks = _looks(case, by)
    names = {claim.id: _name_of(claim, by) for claim in case.claims}
    painted = []
    for row in rows:
        tone, glyph = looks[names[row.id]]
        painted.append(replace(row, tone=tone, glyph=glyph))
    counted = Counter(names[row.id] for row in rows)
    return painted, [Group(name, *looks[name], counted[name]) for name in looks if counted[name]]


def _verdict_groups(rows: Sequence[ClaimRow]) -> list[Group]:
    counted = Counter((row.label or "", row.tone, row.glyph) for row in rows)
    groups = [Group(label, tone, glyph, claims) for (label, tone, glyph), claims in counted.items()]
    return sorted(groups, key=lambda one: (_VERDICTS.index(one.tone) if one.tone in _VERDICTS else 9, one.name))


def _name_of(claim: Claim, by: ColourBy) -> str:
    if by is ColourBy.STATUS:
        return claim.status
    return claim.kind if by is ColourBy.KIND else claim.claimant or ""


def _looks(case: Case, by: ColourBy) -> Mapping[str, tuple[str, str]]:
    """Return tone and glyph of each group by its name, in the order in which they are told."""
    if by is ColourBy.STATUS:
        return {status.value: look for status, look in _STATUSES.items()}
    if by is ColourBy.KIND:
        return {kind.value: look for kind, look in _KINDS.items()}
    return _claimant_looks(case)


def _claimant_looks(case: Case) -> dict[str, tuple[str, str]]:
    """Return the looks of claimants in the order in which their first claims were marked.

    Numbers are never given twice: who has a look keeps it, whatever is marked later and wherever it stands.
    """
    named = (claim.claimant for claim in sorted(case.claims, key=lambda claim: claim.number))
    names = dict.fromkeys(name for name in named if name)
    looks = {name: (_CLAIMANTS[place % len(_CLAIMANTS)], _letters(place)) for place, name in enumerate(names)}
    return looks | {"": _NOBODY}


def _letters(place: int) -> str:
    """Return a place as letters: A to Z, then AA, AB and so on."""
    rest, last = divmod(place, len(ascii_uppercase))
    return (_letters(rest - 1) if rest else "") + ascii_uppercase[last]
