"""Verdicts: given, explained, withdrawn. A new rating is a new entry in the claim's history."""

from dataclasses import replace

from fcdesk.cases.edits.edit import Stamp, edit
from fcdesk.cases.model import Case, Verdict
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.scales import Scale
from fcdesk.cases.text import cleaned


@edit("Set verdict")
def set_verdict(
    case: Case,
    stamp: Stamp,
    claim_id: str,
    scale: Scale,
    rating: str,
    because: str | None = None,
    unknown: str | None = None,
) -> Case:
    """Judge a claim. `because` and `unknown` left at None carry over from the verdict before.

    The same rating on the same scale for the same wording only amends the present verdict; anything else is a new
    entry in its history.
    """
    claim, chosen = case.claims[claim_id], scale.chosen(rating)
    present = case.verdict_on(claim_id)
    verdict = Verdict(
        id=stamp.id,
        claim_id=claim_id,
        position=present.position + 1 if present else 0,
        rating=chosen.key,
        label=chosen.label,
        scale=scale.name,
        scale_version=scale.version,
        wording=claim.anchor.quote,
        by=stamp.by,
        at=stamp.at,
        because=cleaned(_carried(because, present.because if present else "")),
        unknown=cleaned(_carried(unknown, present.unknown if present else "")),
    )
    if present is not None and _judges_alike(present, verdict):
        verdict = replace(present, because=verdict.because, unknown=verdict.unknown)
    return replace(case, verdicts=case.verdicts.put(verdict))


@edit("Explain verdict")
def explain_verdict(
    case: Case, _stamp: Stamp, claim_id: str, because: str | None = None, unknown: str | None = None
) -> Case:
    """Say why, and what could not be established, without judging again."""
    present = case.verdict_on(claim_id)
    if present is None:
        raise RuleBroken("there is no verdict to explain yet; choose a rating first")
    explained = replace(
        present,
        because=cleaned(_carried(because, present.because)),
        unknown=cleaned(_carried(unknown, present.unknown)),
    )
    return replace(case, verdicts=case.verdicts.put(explained))


@edit("Withdraw verdict")
def withdraw_verdict(case: Case, _stamp: Stamp, claim_id: str) -> Case:
    """Take back the claim's verdicts; the log keeps them."""
    history = case.history_of(claim_id)
    if not history:
        raise RuleBroken("this claim has no verdict to withdraw")
    return replace(case, verdicts=case.verdicts.updated({verdict.id: None for verdict in history}))


def _carried(given: str | None, before: str) -> str:
    return before if given is None else given


def _judges_alike(one: Verdict, other: Verdict) -> bool:
    return all(
        getattr(one, name) == getattr(other, name) for name in ("rating", "scale", "scale_version", "wording", "by")
    )
