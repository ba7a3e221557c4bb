"""How claims, people and things are named and listed in one line, alike in every document."""

from collections.abc import Iterable

from fcdesk.cases.model import Claim
from fcdesk.cases.text import shortened
from fcdesk.writeup.characters import in_one_line
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.outline import Line, Run, Words

_LONGEST_HEADING_QUOTE = 90


def claim_anchor(claim: Claim) -> str:
    """Return the name of the place in a document where a claim is told."""
    return f"claim_{claim.number}"


def in_short(claim: Claim, labels: Labels) -> str:
    """Return the claim in one line: its statement, or the beginning of its quote; "" if it has neither."""
    quote = shortened(in_one_line(claim.anchor.quote), _LONGEST_HEADING_QUOTE)
    return in_one_line(claim.statement) or (labels.quoted(quote) if quote else "")


def foreign(language: str | None, labels: Labels) -> str | None:
    """Return the article's language where the document is in another one: "en-US" is not foreign to "en"."""
    if not language or language.partition("-")[0].lower() == labels.language.partition("-")[0].lower():
        return None
    return language


def joined(labels: Labels, runs: Iterable[Run]) -> Line:
    """Return runs as one line with dots between them."""
    line: list[Run] = []
    for run in runs:
        if line:
            line.append(Words(f"{labels.mark} · "))
        line.append(run)
    return tuple(line)


def listed(labels: Labels, facts: Iterable[str]) -> str:
    """Return those facts that are known, with commas between them."""
    return f"{labels.mark}, ".join(fact for fact in facts if fact)


def with_jump(labels: Labels, key: str, blank: str, jumps: Line) -> Line:
    """Return the words kept under a key with jumps in their blank; where it stands is the language's affair."""
    before, _, after = labels.say(key, **{blank: "\0"}).partition("\0")
    return tuple(run for run in (Words(before), *jumps, Words(after)) if run.text)
