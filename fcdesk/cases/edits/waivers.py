"""Findings of the checks that are let pass, each for a reason."""

from dataclasses import replace

from fcdesk.cases.edits.edit import Stamp, edit
from fcdesk.cases.model import Case
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.reporting import Waiver
from fcdesk.cases.text import cleaned, one_line


@edit("Let finding pass")
def waive(case: Case, stamp: Stamp, rule: str, about: str, reason: str, *, claim_id: str | None = None) -> Case:
    """Let a finding pass, for a reason. Waived once more, it gets the new reason."""
    words = cleaned(reason)
    if not words.strip():
        raise RuleBroken("a finding is let pass for a reason; write one")
    known = None if claim_id is None else case.claims[claim_id].id
    earlier = (w.id for w in case.waivers if (w.rule, w.about, w.claim_id) == (rule, about, known))
    waiver = Waiver(next(earlier, stamp.id), one_line(rule), about, words, stamp.by, stamp.at, known)
    return replace(case, waivers=case.waivers.put(waiver))


@edit("Hold to finding again")
def take_back_waiver(case: Case, _stamp: Stamp, waiver_id: str) -> Case:
    """Take a waiver back: the finding stands again."""
    return replace(case, waivers=case.waivers.without(case.waivers[waiver_id].id))
