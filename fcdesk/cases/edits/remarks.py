"""What is written beside the claims: notes, the right of reply, second readings, corrections."""

from dataclasses import replace

from fcdesk.cases.edits.edit import Stamp, edit
from fcdesk.cases.model import Case, Correction, Note, Reply, Review
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.text import cleaned, one_line
from fcdesk.cases.words import Words, say


@edit("Add note")
def add_note(
    case: Case, stamp: Stamp, text: str, *, claim_id: str | None = None, evidence_id: str | None = None
) -> Case:
    """Add a remark for the desk alone to the case, a claim or a piece of evidence."""
    known_evidence = None if evidence_id is None else case.evidence[evidence_id].id
    note = Note(stamp.id, _worded(text, say("a note")), stamp.by, stamp.at, _known(case, claim_id), known_evidence)
    return replace(case, notes=case.notes.put(note))


@edit("Change note")
def change_note(case: Case, _stamp: Stamp, note_id: str, text: str) -> Case:
    """Put other words in place of a note's, as while it is still being written; who made it, and when, stays."""
    note = replace(case.notes[note_id], text=_worded(text, say("a note")))
    return replace(case, notes=case.notes.put(note))


@edit("Delete note")
def remove_note(case: Case, _stamp: Stamp, note_id: str) -> Case:
    """Take out a note."""
    return replace(case, notes=case.notes.without(case.notes[note_id].id))


@edit("Ask for reply")
def ask_for_reply(
    case: Case,
    stamp: Stamp,
    party: str,
    question: str,
    *,
    channel: str = "",
    due: str | None = None,
    claim_id: str | None = None,
) -> Case:
    """Record that somebody was asked to answer what is said of them."""
    reply = Reply(
        id=stamp.id,
        party=one_line(_worded(party, say("the person or body asked"))),
        question=_worded(question, say("the question")),
        asked_at=stamp.at,
        asked_by=stamp.by,
        channel=one_line(channel),
        due=due,
        claim_id=_known(case, claim_id),
    )
    return replace(case, replies=case.replies.put(reply))


@edit("Record answer")
def record_answer(case: Case, stamp: Stamp, reply_id: str, answer: str) -> Case:
    """Record what came back."""
    answered = replace(case.replies[reply_id], answer=_worded(answer, say("the answer")), answered_at=stamp.at)
    return replace(case, replies=case.replies.put(answered))


@edit("Record review")
def record_review(
    case: Case,
    stamp: Stamp,
    *,
    approved: bool,
    remark: str = "",
    rating: str | None = None,
    claim_id: str | None = None,
) -> Case:
    """Record a second reading of a claim, or the sign-off of the case. A refusal needs a remark."""
    if not approved and not remark.strip():
        raise RuleBroken("a review that does not approve needs a remark; say what is missing")
    review = Review(stamp.id, stamp.by, stamp.at, approved, cleaned(remark), rating, _known(case, claim_id))
    return replace(case, reviews=case.reviews.put(review))


@edit("Add correction")
def add_correction(case: Case, stamp: Stamp, text: str, *, claim_id: str | None = None) -> Case:
    """Record what was wrong in the published check and what was changed."""
    correction = Correction(stamp.id, _worded(text, say("a correction")), stamp.at, stamp.by, _known(case, claim_id))
    return replace(case, corrections=case.corrections.put(correction))


def _known(case: Case, claim_id: str | None) -> str | None:
    return None if claim_id is None else case.claims[claim_id].id


def _worded(text: str, what: Words) -> str:
    words = cleaned(text)
    if not words.strip():
        raise RuleBroken("{what} needs words; write some", what=what)
    return words
