"""What a person means by what was typed: a source or a case, a passage by its words, a claim by its number."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from fcdesk.cases.anchoring import passages_like
from fcdesk.cases.model import Case, Claim, Evidence
from fcdesk.cases.problems import RuleBroken, because_of
from fcdesk.cases.text import cleaned, shortened
from fcdesk.cases.words import say

if TYPE_CHECKING:
    from fcdesk.intake.reading import Reading


def is_source(what: str) -> bool:
    """Tell a source from a case's reference: a source is "-", an address, a path that exists or looks like one."""
    path = Path(what)
    return what == "-" or "://" in what or path.exists() or bool(path.suffix) or os.sep in what


def read_source(source: str) -> "Reading":
    """Read an article from a path or from standard input ("-")."""
    from fcdesk.intake.sources import read_bytes, read_path, read_text

    if "://" in source:
        return read_text(source)  # says what to do instead: nothing is fetched here
    if not source:
        raise RuleBroken("the article has no name; name a file, or - for standard input")
    if source == "-":
        try:
            return read_bytes(sys.stdin.buffer.read(), "standard input")
        except OSError as error:
            raise because_of(error, say("reading standard input")) from error
    return read_path(Path(source))


def passage_quoted(case: Case, quote: str, occurrence: int | None) -> tuple[int, int]:
    """Return the place of the quoted words in the article; RuleBroken unless they name exactly one."""
    places = passages_like(case.article.text, cleaned(quote).strip())
    said = f'"{shortened(quote, 60)}"'
    if not places:
        raise RuleBroken(
            "{said} is not in the article of {reference}; copy the words from it",
            said=said,
            reference=case.details.reference,
        )
    if occurrence is None and len(places) > 1:
        raise RuleBroken(
            "{said} is in the article {count} times; say which one with --occurrence", said=said, count=len(places)
        )
    if occurrence is not None and occurrence > len(places):
        raise RuleBroken(
            "{said} is in the article {count} times, not {occurrence}; choose a lower number",
            said=said,
            count=len(places),
            occurrence=occurrence,
        )
    return places[(occurrence or 1) - 1]


def claim_numbered(case: Case, number: int) -> Claim:
    """Return a claim by its number; RuleBroken, with the numbers there are, if there is none."""
    found = case.claim_numbered(number)
    if found is None:
        known = ", ".join(str(claim.number) for claim in sorted(case.claims, key=lambda c: c.number)) or "none yet"
        raise RuleBroken(
            "{reference} has no claim {number}; its claims: {known}",
            reference=case.details.reference,
            number=str(number),
            known=known,
        )
    return found


def evidence_numbered(case: Case, number: int) -> Evidence:
    """Return a piece of evidence by its number; RuleBroken, with the numbers there are, if there is none."""
    found = next((evidence for evidence in case.evidence if evidence.number == number), None)
    if found is None:
        known = ", ".join(str(evidence.number) for evidence in case.evidence_in_order()) or "none yet"
        raise RuleBroken(
            "{reference} has no evidence {number}; its evidence: {known}",
            reference=case.details.reference,
            number=str(number),
            known=known,
        )
    return found
