from dataclasses import replace

import pytest

from fcdesk.cases.edits.claims import change_claim, mark_claim, remove_claim
from fcdesk.cases.edits.verdicts import set_verdict
from fcdesk.cases.model import Case, ClaimKind, ClaimStatus
from fcdesk.desk.models.claim_tones import ColourBy, coloured
from fcdesk.desk.models.rows import ClaimRow, claim_rows
from tests.builders import Stamps, case_of, scale

TEXT = "One was said first. Two was said next. Three was said then. Four was said last."
_SCALES = {"default": scale()}


def _case(*claimants: str | None) -> Case:
    case, stamps = case_of(TEXT), Stamps()
    for sentence, claimant in zip(TEXT.split(". "), claimants, strict=False):
        start = TEXT.index(sentence)
        case = mark_claim(case, stamps(), start, start + len(sentence), claimant=claimant)
    return case


def _rows(case: Case, by: ColourBy) -> list[ClaimRow]:
    return coloured(case, claim_rows(case, _SCALES), by)[0]


def _looks(case: Case) -> dict[str, tuple[str, str]]:
    rows = _rows(case, ColourBy.CLAIMANT)
    return {case.claims[row.id].claimant or "": (row.tone, row.glyph) for row in rows}


def test_that_colours_tell_verdicts_unless_something_else_is_asked_for() -> None:
    case = _case("A", "B")
    case = set_verdict(case, Stamps("v")(), case.claims_in_order()[1].id, scale(), "false")
    rows, groups = coloured(case, claim_rows(case, _SCALES), ColourBy.VERDICT)
    assert rows == claim_rows(case, _SCALES)
    assert [(one.name, one.tone, one.claims) for one in groups] == [("", "open", 1), ("False", "false", 1)]


def test_that_each_status_has_a_tone_and_a_glyph_of_its_own() -> None:
    case, stamps = _case(None, None, None, None), Stamps("t")
    for claim, status in zip(case.claims_in_order(), ClaimStatus, strict=True):
        case = change_claim(case, stamps(), claim.id, status=status)
    rows = _rows(case, ColourBy.STATUS)
    assert len({row.tone for row in rows}) == len({row.glyph for row in rows}) == len(ClaimStatus)


def test_that_kinds_that_share_a_tone_are_told_apart_by_their_glyphs() -> None:
    base = _case(None)
    (claim,) = base.claims
    looks = set()
    for kind in ClaimKind:
        (row,) = _rows(change_claim(base, Stamps("k")(), claim.id, kind=kind), ColourBy.KIND)
        looks.add(row.glyph)
    assert len(looks) == len(ClaimKind)


def test_that_whether_there_is_a_verdict_stays_readable_in_every_colouring() -> None:
    case = _case("A", "B")
    case = set_verdict(case, Stamps("v")(), case.claims_in_order()[0].id, scale(), "true")
    for by in ColourBy:
        assert [row.label for row in _rows(case, by)] == ["True", None]


def test_that_claimants_keep_their_tones_when_others_are_marked_later() -> None:
    late = _case(None, "B", "C")
    looks = _looks(late)
    start = TEXT.index("Four")
    more = mark_claim(late, Stamps("m")(), start, len(TEXT), claimant="D")
    assert {name: look for name, look in _looks(more).items() if name != "D"} == looks


def test_that_a_claim_before_all_others_does_not_take_their_tones() -> None:
    case = _case(None, "B", "C")
    first = case.claims_in_order()[0]
    case = remove_claim(case, Stamps("r")(), first.id)
    before = _looks(case)
    case = mark_claim(case, Stamps("m")(), 0, 3, claimant="Z")
    after = _looks(case)
    assert {name: look for name, look in after.items() if name != "Z"} == before
    assert after["Z"] not in before.values()


@pytest.mark.parametrize("count", [8, 30, 60])
def test_that_more_claimants_than_tones_are_told_apart_by_letters(count: int) -> None:
    text = " ".join(f"Sentence{number}." for number in range(count))
    case, stamps = case_of(text), Stamps()
    for number in range(count):
        start = text.index(f"Sentence{number}.")
        case = mark_claim(case, stamps(), start, start + 9 + len(str(number)), claimant=f"Claimant {number}")
    assert len({row.glyph for row in _rows(case, ColourBy.CLAIMANT)}) == count


def test_that_the_groups_are_those_there_are_with_how_many_claims_they_have() -> None:
    case = _case("A", "A", None, "B")
    groups = coloured(case, claim_rows(case, _SCALES), ColourBy.CLAIMANT)[1]
    assert [(one.name, one.claims) for one in groups] == [("A", 2), ("B", 1), ("", 1)]


def test_that_a_tone_of_a_scale_that_is_gone_is_told_last() -> None:
    case = _case("A", "B")
    rows = claim_rows(case, _SCALES)
    rows[0] = replace(rows[0], tone="of no theme", label="Old")
    groups = coloured(case, rows, ColourBy.VERDICT)[1]
    assert [one.name for one in groups] == ["", "Old"]
