"""Random records, random cases, and random edits of every kind, for properties that hold for all of them."""

import enum
import types
import typing
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any

from hypothesis import strategies as st

from fcdesk.cases.changes import RECORD_CLASSES
from fcdesk.cases.edits import (
    articles,
    claims,
    details,
    dismissals,
    evidence,
    media,
    remarks,
    report,
    review_copies,
    verdicts,
    waivers,
)
from fcdesk.cases.edits.edit import Edit, Stamp
from fcdesk.cases.model import (
    Case,
    CaseStatus,
    ClaimKind,
    ClaimStatus,
    DismissalReason,
    Priority,
    Record,
    Sourcing,
    Stance,
)
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.reporting import MediaCategory, Prose, ReviewField
from tests.builders import SAMPLE, Stamps, article_of, case_of, scale

EDIT_MODULES = (
    articles,
    claims,
    details,
    dismissals,
    evidence,
    media,
    remarks,
    report,
    review_copies,
    verdicts,
    waivers,
)
EVERY_EDIT: dict[str, Edit[...]] = {
    name: thing for module in EDIT_MODULES for name, thing in vars(module).items() if isinstance(thing, Edit)
}

# Beyond the BMP, combining, right to left, white space of several kinds, quotation marks, line ends.
WORDS = st.text(st.sampled_from("ab Z.,\n\t\u00a0é\u0301שא“”—𝒳🙂'\"") | st.characters(codec="utf-8"), max_size=12)
SOME_WORDS = WORDS.map(lambda words: f"w{words}")
MAYBE = st.none() | WORDS

TEXT_WITH_REPEATS = "🙂 Placeholder says 62 troops. Placeholder says 62 troops again. 𝒳 counted 62. " * 2
SCALES = [scale(name) for name in ("default", "politifact", "none")]


@dataclass(frozen=True)
class Move:
    """An edit with what it is to be done with."""

    edit: Edit[...]
    args: tuple[Any, ...] = ()
    kwargs: dict[str, Any] = field(default_factory=dict)

    def __call__(self, case: Case, stamp: Stamp) -> Case:
        return self.edit(case, stamp, *self.args, **self.kwargs)


@st.composite
def moves(draw: st.DrawFn, case: Case) -> Move:
    """An edit that can be done to the case as it is now."""
    possible = [name for name, needs in NEEDS.items() if all(len(getattr(case, what)) for what in needs)]
    name = draw(st.sampled_from(possible))
    args, kwargs = _ARGUMENTS[name](draw, case)
    return Move(EVERY_EDIT[name], tuple(args), kwargs)


@st.composite
def cases(draw: st.DrawFn, most_edits: int = 12) -> Case:
    """A case after some random edits."""
    stamps = Stamps("g")
    case = case_of(draw(st.sampled_from([SAMPLE, TEXT_WITH_REPEATS])))
    for _ in range(draw(st.integers(0, most_edits))):
        case = moved(case, draw(moves(case)), stamps())
    return case


def moved(case: Case, move: Move, stamp: Stamp) -> Case:
    """The case after the move, or as it was where a rule forbids the move."""
    try:
        return move(case, stamp)
    except RuleBroken:
        return case


def records_of(kind: str) -> st.SearchStrategy[Any]:
    """Any record of that kind, every field at random."""
    return _instances(RECORD_CLASSES[kind])


def any_record() -> st.SearchStrategy[Record]:
    return st.sampled_from(sorted(RECORD_CLASSES)).flatmap(records_of)


def _instances(cls: type[Any]) -> st.SearchStrategy[Any]:
    hints = typing.get_type_hints(cls)
    return st.builds(cls, **{one.name: _values(hints[one.name]) for one in fields(cls)})


def _values(hint: Any) -> st.SearchStrategy[Any]:
    if isinstance(hint, types.UnionType):
        return st.one_of([st.none() if part is type(None) else _values(part) for part in typing.get_args(hint)])
    if typing.get_origin(hint) is tuple:
        return st.lists(_values(typing.get_args(hint)[0]), max_size=3).map(tuple)
    if is_dataclass(hint) and isinstance(hint, type):
        return _instances(hint)
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return st.sampled_from(list(hint))
    simple: dict[Any, st.SearchStrategy[Any]] = {
        str: st.text(st.characters(codec="utf-8"), max_size=20),
        int: st.integers(-(2**63), 2**63 - 1),
        bool: st.booleans(),
    }
    return simple[hint]


_Arguments = Callable[[st.DrawFn, Case], tuple[Sequence[Any], dict[str, Any]]]
_ARGUMENTS: dict[str, _Arguments] = {}
NEEDS: dict[str, tuple[str, ...]] = {}


def _for(name: str, *needs: str) -> Callable[[_Arguments], _Arguments]:
    def noted(function: _Arguments) -> _Arguments:
        _ARGUMENTS[name], NEEDS[name] = function, needs
        return function

    return noted


def _one(draw: st.DrawFn, records: Any) -> str:
    return str(draw(st.sampled_from(sorted(record.id for record in records))))


def _some(draw: st.DrawFn, records: Any) -> list[str]:
    ids = sorted(record.id for record in records)
    return list(draw(st.lists(st.sampled_from(ids), unique=True, max_size=3))) if ids else []


def _chosen(draw: st.DrawFn, **of: st.SearchStrategy[Any]) -> dict[str, Any]:
    """Some of the named fields with values."""
    names = draw(st.lists(st.sampled_from(sorted(of)), unique=True, max_size=3))
    return {name: draw(of[name]) for name in names}


def _place(draw: st.DrawFn, case: Case) -> tuple[int, int]:
    start = draw(st.integers(0, len(case.article.text) - 1))
    return start, min(len(case.article.text), start + draw(st.integers(1, 60)))


def _of_a_claim(draw: st.DrawFn) -> dict[str, Any]:
    return _chosen(
        draw,
        statement=WORDS,
        claimant=MAYBE,
        kind=st.sampled_from(ClaimKind),
        priority=st.sampled_from(Priority),
        sourcing=st.none() | st.sampled_from(Sourcing),
        relayed_by=st.lists(WORDS, max_size=2).map(tuple),
        chosen_because=WORDS,
        status=st.sampled_from(ClaimStatus),
        said_where=WORDS,
        said_on=WORDS,
        tags=st.lists(WORDS, max_size=2).map(tuple),
    )


@_for("mark_claim")
def _mark_claim(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return _place(draw, case), _of_a_claim(draw)


@_for("mark_claims")
def _mark_claims(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [[claims.Passage(*_place(draw, case), **_of_a_claim(draw)) for _ in range(draw(st.integers(0, 3)))]], {}


@_for("change_claim", "claims")
def _change_claim(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [_one(draw, case.claims)], _of_a_claim(draw)


@_for("move_claim", "claims")
def _move_claim(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [_one(draw, case.claims), *_place(draw, case)], {}


@_for("split_claim", "claims")
def _split_claim(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    claim = case.claims[_one(draw, case.claims)]
    start, end = claim.anchor.start or 0, claim.anchor.end or 0
    return [claim.id, draw(st.integers(start, max(start, end)))], {}


@_for("merge_claims", "claims")
def _merge_claims(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [_one(draw, case.claims), _one(draw, case.claims)], {}


@_for("dismiss")
def _dismiss(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    passages = [_place(draw, case) for _ in range(draw(st.integers(0, 3)))]
    reason = draw(st.sampled_from(DismissalReason))
    return [passages, reason], {"remark": draw(WORDS), "was_suggested": draw(st.booleans())}


@_for("change_dismissal", "dismissals")
def _change_dismissal(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [_one(draw, case.dismissals), draw(st.sampled_from(DismissalReason))], {"remark": draw(WORDS)}


@_for("take_up_again", "dismissals")
def _take_up_again(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [_one(draw, case.dismissals)], {}


@_for("remove_claim", "claims")
def _remove_claim(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [_one(draw, case.claims)], {}


@_for("change_details")
def _change_details(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    given = _chosen(
        draw,
        title=SOME_WORDS,
        status=st.sampled_from(CaseStatus),
        language=st.none() | st.sampled_from(["en", "uk"]),
        scale=st.sampled_from([scale.name for scale in SCALES]),
        assignee=WORDS,
        deadline=st.sampled_from([None, "", "2026-11-30", "2026-11-30T12:00:00Z", "2026-13-01"]),
    )
    return [], given


@_for("set_tags")
def _set_tags(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [draw(st.lists(WORDS, max_size=3))], {}


@_for("describe_article")
def _describe_article(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [], _chosen(draw, author=MAYBE, publisher=MAYBE, published=MAYBE, url=MAYBE)


@_for("revise_article")
def _revise_article(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    text, cut = case.article.text, draw(st.integers(0, len(case.article.text)))
    newer = draw(st.sampled_from([text[cut:] + text[:cut], "New. " + text, text[: cut // 2] + "x" + text[cut:]]))
    return [article_of(newer, f"article-{len(case.articles)}-{cut}")], {}


@_for("add_evidence")
def _add_evidence(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    files = [evidence.KeptFile(f"f{n}.pdf", n, f"{n:064x}", "application/pdf") for n in range(draw(st.integers(0, 2)))]
    known = sorted(source.id for source in case.sources)
    new = evidence.NewEvidence(
        title=draw(SOME_WORDS),
        url=draw(MAYBE),
        source_id=draw(st.none() | st.sampled_from(known)) if known else None,
        excerpt=draw(WORDS),
        locator=draw(WORDS),
        grade=draw(st.sampled_from([None, "a1", "F6", ""])),
        note=draw(WORDS),
        files=tuple(files),
    )
    return [_some(draw, case.claims), new, draw(st.sampled_from(Stance))], {}


@_for("attach_files", "evidence")
def _attach_files(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [_one(draw, case.evidence), [evidence.KeptFile("late.txt", 3, "f" * 64, "text/plain")]], {}


@_for("change_evidence", "evidence")
def _change_evidence(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    given = _chosen(draw, excerpt=WORDS, locator=WORDS, note=WORDS, grade=st.sampled_from([None, "B2"]))
    return [_one(draw, case.evidence)], given


@_for("change_source", "sources")
def _change_source(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    origins = st.none() | st.sampled_from(sorted(source.id for source in case.sources))
    given = _chosen(draw, title=SOME_WORDS, url=MAYBE, confidential=st.booleans(), derived_from=origins)
    return [_one(draw, case.sources)], given


@_for("link_evidence", "claims", "evidence")
def _link_evidence(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [_one(draw, case.claims), _one(draw, case.evidence), draw(st.sampled_from(Stance))], {}


@_for("unlink_evidence", "links")
def _unlink_evidence(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    link = case.links[_one(draw, case.links)]
    return [link.claim_id, link.evidence_id], {}


@_for("order_evidence", "links")
def _order_evidence(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    claim_id = case.links[_one(draw, case.links)].claim_id
    return [claim_id, draw(st.permutations([link.evidence_id for link in case.links_of(claim_id)]))], {}


@_for("remove_evidence", "evidence")
def _remove_evidence(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [_one(draw, case.evidence)], {}


@_for("add_note")
def _add_note(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    about: dict[str, Any] = {"claim_id": next(iter(_some(draw, case.claims)), None)}
    about["evidence_id"] = next(iter(_some(draw, case.evidence)), None)
    return [draw(SOME_WORDS)], about


@_for("change_note", "notes")
def _change_note(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [_one(draw, case.notes), draw(SOME_WORDS)], {}


@_for("remove_note", "notes")
def _remove_note(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [_one(draw, case.notes)], {}


@_for("ask_for_reply")
def _ask_for_reply(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [draw(SOME_WORDS), draw(SOME_WORDS)], {"claim_id": next(iter(_some(draw, case.claims)), None)}


@_for("record_answer", "replies")
def _record_answer(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [_one(draw, case.replies), draw(SOME_WORDS)], {}


@_for("record_review")
def _record_review(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    about = next(iter(_some(draw, case.claims)), None)
    return [], {"approved": draw(st.booleans()), "remark": draw(SOME_WORDS), "claim_id": about}


@_for("add_correction")
def _add_correction(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [draw(SOME_WORDS)], {"claim_id": next(iter(_some(draw, case.claims)), None)}


@_for("set_verdict", "claims")
def _set_verdict(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    scale = draw(st.sampled_from(SCALES))
    word = draw(st.sampled_from([rating.key for rating in scale.current] or ["In free words"]))
    return [_one(draw, case.claims), scale, word, draw(MAYBE), draw(MAYBE)], {}


@_for("explain_verdict", "verdicts")
def _explain_verdict(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [case.verdicts[_one(draw, case.verdicts)].claim_id, draw(MAYBE), draw(MAYBE)], {}


@_for("withdraw_verdict", "verdicts")
def _withdraw_verdict(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [case.verdicts[_one(draw, case.verdicts)].claim_id], {}


@_for("change_report")
def _change_report(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    given = _chosen(
        draw,
        headline=WORDS,
        standfirst=WORDS,
        in_short=st.lists(WORDS, max_size=3),
        method=WORDS,
        byline=WORDS,
        language=st.none() | st.sampled_from(["en", "uk"]),
        page=WORDS,
        published_on=WORDS,
    )
    return [], given


@_for("show_file", "files")
def _show_file(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    given = {"for_readers": draw(st.booleans()), "caption": draw(WORDS), "alt": draw(WORDS)}
    return [_one(draw, case.files)], given


@_for("set_media_finding", "claims")
def _set_media_finding(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    categories = draw(st.lists(st.sampled_from(MediaCategory), max_size=3))
    addresses = st.sampled_from(["", "https://a.example/post", "http://b.example:8080/?q=é#c", "javascript:alert(1)"])
    given = _chosen(draw, seen_at=addresses, original=addresses, context=WORDS)
    return [_one(draw, case.claims), categories], given


@_for("remove_media_finding", "media_findings")
def _remove_media_finding(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [case.media_findings[_one(draw, case.media_findings)].claim_id], {}


@_for("waive")
def _waive(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    about = next(iter(_some(draw, case.claims)), None)
    return [draw(st.sampled_from(["unread", "no-locator"])), draw(WORDS), draw(SOME_WORDS)], {"claim_id": about}


@_for("take_back_waiver", "waivers")
def _take_back_waiver(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [_one(draw, case.waivers)], {}


def _review_field(draw: st.DrawFn, case: Case) -> ReviewField:
    return ReviewField(draw(st.sampled_from(Prose)), draw(WORDS), next(iter(_some(draw, case.claims)), None))


@_for("note_review_copy")
def _note_review_copy(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    fields = [_review_field(draw, case) for _ in range(draw(st.integers(0, 3)))]
    return [draw(st.sampled_from(["export-1", "export-2"])), draw(st.integers(1, 9)), "0" * 64, fields], {}


@_for("accept_review")
def _accept_review(draw: st.DrawFn, case: Case) -> tuple[Sequence[Any], dict[str, Any]]:
    return [[_review_field(draw, case) for _ in range(draw(st.integers(0, 3)))]], {}
