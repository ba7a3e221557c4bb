"""Suggestions: offered until a person has decided, taken with what is known of them, dismissed with a reason."""

from dataclasses import replace
from pathlib import Path

import pytest

from fcdesk.archive.archive import Archive
from fcdesk.cases.coverage import Fate, counts
from fcdesk.cases.edits.claims import mark_claim
from fcdesk.cases.model import DismissalReason, Sourcing
from fcdesk.cases.problems import RuleBroken
from fcdesk.casework import suggesting
from fcdesk.casework.workbench import Workbench
from fcdesk.spotting.suggestions import Sentence
from tests.builders import archive_in, bench_over, case_of, place_of


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    archive: Archive = archive_in(tmp_path)
    return bench_over(archive, case_of())


def _open(bench: Workbench) -> tuple[Sentence, ...]:
    return suggesting.still_open(bench.case, suggesting.spotted_in(bench.case))


def _containing(bench: Workbench, words: str) -> Sentence:
    return next(one for one in _open(bench) if words in bench.case.article.text[one.whole.start : one.whole.end])


def test_that_a_taken_suggestion_is_offered_no_more_and_keeps_what_was_known_of_it(bench: Workbench) -> None:
    sentence = _containing(bench, "at least 62")
    assert suggesting.take(bench, [suggesting.passage_of(sentence)])
    (claim,) = bench.case.claims
    assert (claim.anchor.quote, claim.statement) == (sentence.quote, sentence.statement)
    assert (claim.claimant, claim.sourcing, claim.was_suggested) == ("Dmitry Usov", "named", True)
    assert "quantity: 62" in claim.chosen_because
    assert sentence not in _open(bench)


def test_that_of_a_claimant_who_is_only_probable_nothing_goes_into_the_case(bench: Workbench) -> None:
    sentence = _containing(bench, "already deployed across four")
    assert sentence.claimant_is_probable
    suggesting.take(bench, [suggesting.passage_of(sentence)])
    (claim,) = bench.case.claims
    assert (claim.claimant, claim.sourcing, claim.relayed_by) == (None, None, ())


def test_that_suggestions_taken_unseen_get_no_statement_that_nobody_has_read(bench: Workbench) -> None:
    offered = _open(bench)
    assert suggesting.take_unseen(bench, offered)
    assert [claim.statement for claim in bench.case.claims] == [""] * len(offered)
    assert [claim.number for claim in bench.case.claims_in_order()] == list(range(1, len(offered) + 1))
    assert _open(bench) == ()


def test_that_a_sentence_with_a_claim_marked_by_hand_is_offered_no_more(bench: Workbench) -> None:
    bench.do(mark_claim, *place_of(bench.case, "62 former Ukrainian troops"))
    assert all("at least 62" not in one.quote for one in _open(bench))
    assert [claim.was_suggested for claim in bench.case.claims] == [False]


def test_that_a_dismissed_suggestion_is_remembered_with_its_reason_until_it_is_undone(bench: Workbench) -> None:
    sentence = _containing(bench, "Other reasons included")
    assert suggesting.set_aside(bench, [sentence], DismissalReason.NOT_CHECKABLE, "Placeholder remark")
    (dismissal,) = bench.case.dismissals
    assert (dismissal.reason, dismissal.remark, dismissal.was_suggested) == (
        "not-checkable",
        "Placeholder remark",
        True,
    )
    assert (dismissal.anchor.start, dismissal.anchor.end) == (sentence.whole.start, sentence.whole.end)
    assert sentence not in _open(bench)
    bench.undo()
    assert sentence in _open(bench)


def test_that_claims_and_dismissals_are_counted_in_the_map_and_the_rest_is_unread(bench: Workbench) -> None:
    spotted = suggesting.spotted_in(bench.case)
    suggesting.take(bench, [suggesting.passage_of(_containing(bench, "at least 62"))])
    suggesting.set_aside(bench, [_containing(bench, "Other reasons included")], DismissalReason.OPINION)
    met = counts(suggesting.readings(bench.case, spotted))
    assert met == {Fate.CLAIM: 1, Fate.DISMISSED: 1, Fate.UNREAD: len(spotted.sentences) - 2}


def test_that_nothing_to_take_is_no_step(bench: Workbench) -> None:
    assert not suggesting.take(bench, [])
    assert not suggesting.set_aside(bench, [], DismissalReason.OPINION)
    assert bench.undo_words is None


def test_that_strength_comes_before_the_order_of_the_article(bench: Workbench) -> None:
    scores = [one.score for one in suggesting.by_strength(_open(bench))]
    assert scores == sorted(scores, reverse=True)


def test_that_merged_suggestions_span_all_and_say_what_both_said(bench: Workbench) -> None:
    first, second = (suggesting.passage_of(_containing(bench, words)) for words in ("voicing concern", "at least 62"))
    merged = suggesting.merged([second, first])
    assert (merged.start, merged.end) == (first.start, second.end)
    assert merged.statement == f"{first.statement} {second.statement}"
    assert merged.claimant == "one of the sources; Dmitry Usov"
    assert set(merged.chosen_because.split("; ")) == {
        reason for one in (first, second) for reason in one.chosen_because.split("; ")
    }
    assert suggesting.merged([second]) == second


def test_that_a_merged_suggestion_is_not_sourced_one_way_where_its_parts_differ(bench: Workbench) -> None:
    first, second = (suggesting.passage_of(_containing(bench, words)) for words in ("voicing concern", "at least 62"))
    first = replace(first, claimant="Placeholder", sourcing=Sourcing.ANONYMOUS)
    merged = suggesting.merged([first, replace(second, sourcing=Sourcing.NAMED)])
    assert (merged.claimant, merged.sourcing) == ("Placeholder; Dmitry Usov", None)
    assert suggesting.merged([first, replace(second, sourcing=None)]).sourcing is Sourcing.ANONYMOUS


def test_that_nothing_is_not_merged() -> None:
    with pytest.raises(RuleBroken, match="nothing to merge"):
        suggesting.merged([])


def test_that_a_suggestion_is_split_between_its_edges_only(bench: Workbench) -> None:
    passage = suggesting.passage_of(_containing(bench, "at least 62"))
    at = passage.start + 20
    first, second = suggesting.split(passage, at)
    assert (first.end, second.start, second.end) == (at, at, passage.end)
    assert suggesting.take(bench, [second, first])
    assert len(bench.case.claims) == 2
    with pytest.raises(RuleBroken, match="within the suggestion"):
        suggesting.split(passage, passage.start)


def test_that_every_undecided_sentence_is_unread_whether_it_is_suggested_or_not(bench: Workbench) -> None:
    spotted = suggesting.spotted_in(bench.case)
    first, *others = suggesting.unread(spotted, suggesting.readings(bench.case, spotted))
    assert (first, *others) == spotted.sentences
    assert suggesting.set_aside(bench, [first], DismissalReason.UNIMPORTANT, was_suggested=False)
    assert [dismissal.was_suggested for dismissal in bench.case.dismissals] == [False]
    left = suggesting.unread(spotted, suggesting.readings(bench.case, spotted))
    assert left == tuple(others)
    assert tuple(one for one in left if suggesting.is_suggested(spotted, one)) == _open(bench)
