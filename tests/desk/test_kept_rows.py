from fcdesk.cases.edits.claims import change_claim, mark_claim, move_claim, remove_claim
from fcdesk.cases.edits.verdicts import set_verdict
from fcdesk.desk.models.kept_rows import KeptRows
from fcdesk.desk.models.rows import claim_rows
from tests.builders import Stamps, case_of, place_of, scale

_TEXT = "One thing was said. Another thing was said. A third thing was said."
_SCALES = {"default": scale()}


def test_that_kept_rows_are_those_that_would_be_made_anew_whatever_was_edited() -> None:
    stamps, kept = Stamps(), KeptRows(_SCALES)
    case = case_of(_TEXT)
    steps = [case]
    for words in ("One thing", "Another thing", "third thing"):
        steps.append(mark_claim(steps[-1], stamps(), *place_of(case, words)))
    first, second, _ = steps[-1].claims_in_order()
    steps.append(set_verdict(steps[-1], stamps(), first.id, scale(), "false"))
    steps.append(move_claim(steps[-1], stamps(), second.id, *place_of(case, "Another thing was")))
    steps.append(change_claim(steps[-1], stamps(), second.id, statement="Placeholder statement"))
    steps.append(set_verdict(steps[-1], stamps(), first.id, scale(), "true"))
    steps.append(remove_claim(steps[-1], stamps(), second.id))
    for one in (*steps, *reversed(steps)):
        assert kept.of(one) == claim_rows(one, _SCALES)


def test_that_rows_that_nothing_happened_to_are_not_made_again() -> None:
    stamps, kept = Stamps(), KeptRows(_SCALES)
    case = case_of(_TEXT)
    for words in ("One thing", "Another thing"):
        case = mark_claim(case, stamps(), *place_of(case, words))
    first, second = case.claims_in_order()
    before = kept.of(case)
    after = kept.of(set_verdict(case, stamps(), second.id, scale(), "false"))
    assert after[0] is before[0]
    assert after[1] is not before[1]
    assert first.id == after[0].id
