"""The prose of a write-up: every text in the checker's own words that readers get, with its place."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from fcdesk.cases.model import Case, Claim, StoredFile
from fcdesk.cases.reporting import Prose
from fcdesk.cases.review import Finding, key_of
from fcdesk.cases.words import Words, say

_STOPS = re.compile(r"(?<=[.!?…])\s+|\n+")
_REFERENCES = re.compile(
    r"\[\d{1,4}(?:\s?[,;–-]\s?\d{1,4}){0,20}\]"
    # "They claim 62 died" refers to nothing.
    r"|(?:(?-i:\bClaim|\bFigure|\bFigura|\bРисунок|\bالشكل)"
    r"|(?<=\()claim|(?<=\b(?:in|of|to|as|on) )claim|(?<=\b(?:see|for) )claim|(?<=\b(?:with|from) )claim"
    r"|\b(?:evidence|source|твердження|доказ\w{0,3}|джерел\w{0,2}|утверждени\w|доказательств\w|источник\w{0,2}"
    r"|afirmaci(?:ón|ones)|pruebas?|fuentes?))\s(?:no\.?\s|№\s?|#)?\d{1,4}(?!\d|[.,]\d)",
    re.IGNORECASE,
)
_ADDRESSES = re.compile(r"(?<!\w)(?:https?://|www\.)\S{1,4000}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Passage:
    """One text. `where` says its place to a person, `field` names it for programs; `claim` and `file` own it."""

    field: str
    where: str
    text: str
    claim: Claim | None = None
    file: StoredFile | None = None

    @property
    def key(self) -> tuple[str, str | None, str | None]:
        """What tells a claim's or a picture's text from all others."""
        return (self.field, self.claim.id if self.claim else None, self.file.id if self.file else None)

    def found(self, rule: str, severity: str, text: str, *about: object, evidence: int | None = None) -> Finding:
        """Return a finding in this text. What it is `about` includes the field, so that each is waived by itself."""
        return Finding(
            rule=rule,
            severity=severity,
            claim=self.claim.number if self.claim else None,
            text=text,
            evidence=evidence,
            file=self.file.id if self.file else None,
            field=self.field,
            about=key_of(self.field, self.file.id if self.file else "", *about),
        )


class Sentences:
    """The sentences of a text, found by place: a waiver holds while the sentence stays as it is."""

    def __init__(self, text: str) -> None:
        self._text = text
        ends = [match.end() for match in _STOPS.finditer(text)]
        self._starts = [0, *ends]

    def at(self, place: int) -> str:
        """Return the sentence in which a place lies, as one line."""
        index = bisect_right(self._starts, place) - 1
        end = self._starts[index + 1] if index + 1 < len(self._starts) else len(self._text)
        return " ".join(self._text[self._starts[index] : end].split())

    def places(self) -> Iterator[tuple[int, int]]:
        """Yield where each sentence begins and ends."""
        return pairwise([*self._starts, len(self._text)])


def references_in(text: str) -> Iterator[re.Match[str]]:
    """Yield what refers to a claim, a piece of evidence or a source by its number."""
    return _REFERENCES.finditer(text)


def without_references(text: str) -> str:
    """Return a text with blanks for references and web addresses: all other places stay the same."""
    return _REFERENCES.sub(_blank, without_addresses(text))


def without_addresses(text: str) -> str:
    """Return a text with blanks for web addresses."""
    return _ADDRESSES.sub(_blank, text) if "/" in text or "@" in text or "." in text else text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def in_claim(claim: Claim, text: str) -> Words:
    """Return where a text of a claim stands: "Claim 3, reasons"."""
    return say("Claim {number}, {text}", number=str(claim.number), text=text)


def prose_of(case: Case) -> Iterator[Passage]:
    """Yield every prose text that says something: the report's, then each claim's, then what stands under pictures."""
    yield from (passage for passage in _of_the_report(case) if passage.text.strip())
    verdicts = case.present_verdicts()
    contexts = {finding.claim_id: finding.context for finding in case.media_findings}
    for claim in case.claims_in_order():
        verdict = verdicts.get(claim.id)
        told = [
            (Prose.STATEMENT.value, say("statement"), claim.statement),
            (Prose.BECAUSE.value, say("reasons"), verdict.because if verdict else ""),
            (Prose.UNKNOWN.value, say("open questions"), verdict.unknown if verdict else ""),
            ("context", say("what the picture or recording shows"), contexts.get(claim.id, "")),
        ]
        for field, name, text in told:
            if text.strip():
                yield Passage(field, in_claim(claim, name), text, claim)
    for file in case.files:
        if file.for_readers and file.caption.strip():
            yield Passage("caption", say("Caption of {file}", file=file.name), file.caption, file=file)


def _of_the_report(case: Case) -> Iterator[Passage]:
    report = case.details.report
    yield Passage(Prose.HEADLINE.value, say("Headline"), report.headline)
    yield Passage(Prose.STANDFIRST.value, say("Standfirst"), report.standfirst)
    for number, point in enumerate(report.in_short, 1):
        yield Passage(Prose.IN_SHORT.value, say("In short, point {number}", number=str(number)), point)
    yield Passage(Prose.METHOD.value, say("How it was checked"), report.method)
