"""What a comment beside a passage says: the rating, the claim in one sentence, the reasons, and the sources."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from fcdesk.cases.model import Claim, Stance, Verdict
from fcdesk.writeup.characters import in_one_line, in_paragraphs
from fcdesk.writeup.inhouse.outline import PassageComment
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.outline import Badge, Line, Words

STANCES = {Stance.SUPPORTS: "supports", Stance.UNDERMINES: "undermines", Stance.CONTEXT: "context"}
_WORD = re.compile(r"[^\W_]+")
_MOST_INITIALS = 3
_LONGEST_NAME = 100  # Word allows 255 units of UTF-16


@dataclass(frozen=True, slots=True)
class Cited:
    """A piece of evidence as a comment cites it. `mark` is that of a confidential source, else empty."""

    number: str
    source: Line
    mark: str
    stance: str
    locator: str


def claim_comment(
    claim: Claim, verdict: Verdict | None, badge: Badge, cited: Sequence[Cited], labels: Labels, *, signed: bool
) -> PassageComment:
    """Return the comment on a claim. `signed`: with the name and the time of who judged it, else with neither."""
    named = in_one_line(verdict.by) if signed and verdict else ""
    at = verdict.at if verdict else claim.added_at
    return comment_by(
        named, at if signed else "", f"C{claim.number}", _lines(claim, verdict, badge, cited, labels), labels
    )


def comment_by(name: str, at: str, tag: str, lines: Iterable[Line], labels: Labels) -> PassageComment:
    """Return a comment by a person; by the fact check as such where no name is given."""
    author = in_one_line(name)[:_LONGEST_NAME].strip() or labels.say("kicker")
    return PassageComment(tag, author, initials_of(author), at, tuple(lines))


def initials_of(name: str) -> str:
    """Return the first letters of a name's words, at most three; of a name without letters its first character."""
    letters = "".join(word[0] for word in _WORD.findall(name))[:_MOST_INITIALS].upper()
    return letters or name[:1]


def _lines(
    claim: Claim, verdict: Verdict | None, badge: Badge, cited: Sequence[Cited], labels: Labels
) -> Iterator[Line]:
    rating = f"{badge.glyph} {badge.label}".strip()
    judged = (
        f"{labels.mark} · {labels.say('judged on', date=labels.date(verdict.at))}" if verdict and verdict.at else ""
    )
    yield (Words(f"C{claim.number}{labels.mark} · {rating}", strong=True), *((Words(judged),) if judged else ()))
    statement = in_one_line(claim.statement)
    if statement:
        yield (Words(statement),)
    if verdict is None:
        yield (Words(labels.say("not yet judged means")),)
    else:
        yield from _explained(labels.say("because"), in_paragraphs(verdict.because))
        yield from _explained(labels.say("unknown"), in_paragraphs(verdict.unknown))
    yield from (_cited(item) for item in cited)


def _explained(label: str, paragraphs: Sequence[str]) -> Iterator[Line]:
    for place, text in enumerate(paragraphs):
        yield (Words(f"{label} ", strong=True), Words(text)) if place == 0 else (Words(text),)


def _cited(item: Cited) -> Line:
    said = " ".join(words for words in (item.stance, item.locator) if words)
    mark = (Words(f" {item.mark}", strong=True),) if item.mark else ()
    return (Words(f"{item.number} ", strong=True), *item.source, *mark, Words(f". {said}"))
