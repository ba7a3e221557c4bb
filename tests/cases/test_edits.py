"""Each edit's rules, and what each leaves alone."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fcdesk.cases.edits import articles, claims, details, evidence, remarks, verdicts
from fcdesk.cases.edits.edit import Stamp
from fcdesk.cases.model import Case, CaseStatus, ClaimKind, FileRole, Priority, Stance
from fcdesk.cases.problems import RuleBroken
from tests.builders import CHECKER, NOON, Stamps, article_of, case_of, place_of, scale
from tests.cases.strategies import cases, moved, moves

S = Stamp("x", CHECKER, NOON)


@pytest.fixture
def stamps() -> Stamps:
    return Stamps()


@pytest.fixture
def case(stamps: Stamps) -> Case:
    """Two claims (s1, s2), two pieces of evidence (s3 on both, s4 on the first), a verdict on the first."""
    case = case_of()
    case = claims.mark_claim(case, stamps(), *place_of(case, "at least 62 former Ukrainian troops"))
    case = claims.mark_claim(case, stamps(), *place_of(case, "exceeding one thousand fighters"))
    new = evidence.NewEvidence(title="Placeholder source A", files=(evidence.KeptFile("a.pdf", 3, "a" * 64, "x/y"),))
    case = evidence.add_evidence(case, stamps(), ["s1", "s2"], new, Stance.SUPPORTS)
    case = evidence.add_evidence(case, stamps(), ["s1"], evidence.NewEvidence(title="Placeholder source B"))
    return verdicts.set_verdict(case, stamps(), "s1", scale(), "false", "Placeholder reason", "Placeholder unknown")


def test_that_a_case_takes_its_title_from_the_article_unless_it_is_given_one() -> None:
    article = article_of("Words.", title=" The \n article ")
    assert details.open_case(S, "FC-2026-0001", article, title=None, language=None).details.title == "The article"
    named = details.open_case(S, "FC-2026-0001", article, title="Own  title", language="en")
    assert (named.details.title, named.id, named.details.created_at) == ("Own title", "x", NOON)


@pytest.mark.parametrize(("title", "text"), [("", "Words."), ("Title", " \n ")])
def test_that_a_case_without_title_or_text_is_refused(title: str, text: str) -> None:
    with pytest.raises(RuleBroken):
        details.open_case(S, "FC-2026-0001", article_of(text, title=title), title=None, language=None)


def test_that_details_change_one_by_one(case: Case) -> None:
    after = details.change_details(case, S, title=" New\ttitle ", status=CaseStatus.WAITING, language=None)
    assert (after.details.title, after.details.status, after.details.language) == ("New title", "waiting", None)
    assert after.details.scale == case.details.scale


@pytest.mark.parametrize("given", ["2026-11-30", " 2026-11-30 ", "2026-11-30T09:00:00Z"])
def test_that_a_deadline_is_a_day_or_a_moment(case: Case, given: str) -> None:
    after = details.change_details(case, S, deadline=given, assignee=" Placeholder  checker ")
    assert (after.details.deadline, after.details.assignee) == (given.strip(), "Placeholder checker")
    assert details.change_details(after, S, deadline="").details.deadline is None


@pytest.mark.parametrize("given", ["tomorrow", "2026-02-30", "30.11.2026", "2026-11-30T25:00:00Z", "٢٠٢٦-١١-٣٠"])
def test_that_what_is_no_date_is_no_deadline(case: Case, given: str) -> None:
    with pytest.raises(RuleBroken, match="2026-11-30"):
        details.change_details(case, S, deadline=given)


def test_that_tags_are_kept_once_each_in_the_order_given(case: Case) -> None:
    assert details.set_tags(case, S, ["war", " a  b ", "war", "", " "]).details.tags == ("war", "a b")


def test_that_describing_the_article_leaves_its_text_alone(case: Case) -> None:
    after = articles.describe_article(case, S, author=" A.\nWriter ", publisher="", url="https://example.org/a")
    assert (after.article.author, after.article.publisher, after.article.text) == ("A. Writer", None, case.article.text)


def test_that_a_new_version_of_the_article_keeps_the_old_one_and_every_claim(case: Case) -> None:
    newer = "Corrected. " + case.article.text.replace("at least 62 former", "at least 64 former")
    after = articles.revise_article(case, S, article_of(newer, "newer"))
    assert (after.article.version, len(after.articles), len(after.claims)) == (2, 2, 2)
    assert after.claims["s1"].anchor.is_lost
    assert after.claims["s1"].anchor.quote == "at least 62 former Ukrainian troops"
    second = after.claims["s2"].anchor
    assert second.start == newer.index(second.quote)
    found = articles.revise_article(after, S, article_of(case.article.text, "third"))
    assert found.claims["s1"].anchor == case.claims["s1"].anchor


def test_that_claims_are_numbered_in_the_order_they_are_marked_and_may_overlap(case: Case) -> None:
    start, end = place_of(case, "62 former Ukrainian troops who")
    said = claims.ClaimFields(kind=ClaimKind.QUANTITY, claimant=" Dmitry \n Usov ", statement="a\r\nb")
    after = claims.mark_claim(case, S, start, end, **said)
    claim = after.claims["x"]
    assert (claim.number, claim.claimant, claim.statement, claim.kind) == (3, "Dmitry Usov", "a\nb", "quantity")


def test_that_no_number_is_given_twice_even_after_a_deletion(case: Case, stamps: Stamps) -> None:
    after = claims.remove_claim(case, stamps(), "s2")
    after = claims.mark_claim(after, stamps(), *place_of(after, "exceeding one thousand fighters"))
    assert [claim.number for claim in after.claims] == [1, 3]
    after = evidence.remove_evidence(after, stamps(), "s4")
    after = evidence.add_evidence(after, stamps(), [], evidence.NewEvidence(note="placeholder"))
    assert [one.number for one in after.evidence] == [1, 3]


def test_that_several_passages_are_marked_in_one_step(case: Case) -> None:
    passages = [claims.Passage(0, 4), claims.Passage(5, 6, priority=Priority.HIGH)]
    after = claims.mark_claims(case, S, passages)
    assert [(claim.id, claim.number) for claim in after.claims][2:] == [("x", 3), ("x-1", 4)]
    assert after.claims["x-1"].priority == "high"


def test_that_a_claim_moves_and_keeps_everything_that_hangs_on_it(case: Case) -> None:
    after = claims.move_claim(case, S, "s1", *place_of(case, "62 former"))
    assert after.claims["s1"].anchor.quote == "62 former"
    assert (after.verdicts, after.links) == (case.verdicts, case.links)
    stays = case.claims["s1"].anchor
    assert claims.move_claim(case, S, "s1", stays.start or 0, stays.end or 0) == case


def test_that_a_deleted_claim_takes_everything_said_of_it_along_but_no_evidence(case: Case, stamps: Stamps) -> None:
    full = remarks.add_note(case, stamps(), "note", claim_id="s1")
    full = remarks.ask_for_reply(full, stamps(), "A party", "A question?", claim_id="s1")
    full = remarks.record_review(full, stamps(), approved=True, claim_id="s1")
    full = remarks.add_correction(full, stamps(), "A correction", claim_id="s1")
    full = remarks.add_note(full, Stamp("kept", CHECKER, NOON), "of the case")
    after = claims.remove_claim(full, stamps(), "s1")
    assert [note.id for note in after.notes] == ["kept"]
    assert not any(len(getattr(after, name)) for name in ("verdicts", "replies", "reviews", "corrections"))
    assert {link.claim_id for link in after.links} == {"s2"}
    assert after.evidence == case.evidence


def test_that_evidence_on_several_claims_is_one_record_with_a_link_each(case: Case) -> None:
    assert {(link.claim_id, link.stance) for link in case.links if link.evidence_id == "s3"} == {
        ("s1", "supports"),
        ("s2", "supports"),
    }
    assert [file.role for file in case.files_of("s3")] == [FileRole.ORIGINAL]
    assert [link.position for link in case.links_of("s1")] == [0, 1]


def test_that_linking_again_changes_the_stance_and_not_the_place(case: Case) -> None:
    after = evidence.link_evidence(case, S, "s1", "s3", Stance.UNDERMINES)
    assert [(link.evidence_id, link.stance) for link in after.links_of("s1")] == [
        ("s3", "undermines"),
        ("s4", "context"),
    ]


def test_that_unlinked_evidence_stays_in_the_case(case: Case) -> None:
    after = evidence.unlink_evidence(case, S, "s2", "s3")
    assert (len(after.links), after.evidence) == (2, case.evidence)


def test_that_evidence_is_put_in_the_order_given(case: Case) -> None:
    after = evidence.order_evidence(case, S, "s1", ["s4", "s3"])
    assert [link.evidence_id for link in after.links_of("s1")] == ["s4", "s3"]


def test_that_deleted_evidence_takes_its_links_files_notes_and_a_source_nobody_else_needs(case: Case) -> None:
    noted = remarks.add_note(case, S, "note", evidence_id="s3")
    after = evidence.remove_evidence(noted, S, "s3")
    assert (len(after.files), len(after.notes), {link.evidence_id for link in after.links}) == (0, 0, {"s4"})
    assert [source.title for source in after.sources] == ["Placeholder source B"]


def test_that_a_source_stays_while_other_evidence_or_another_source_rests_on_it(case: Case, stamps: Stamps) -> None:
    shared = evidence.add_evidence(case, stamps(), [], evidence.NewEvidence(source_id="s3"))
    assert "s3" in evidence.remove_evidence(shared, S, "s3").sources
    derived = evidence.change_source(case, S, "s4", derived_from="s3")
    assert "s3" in evidence.remove_evidence(derived, S, "s3").sources


@pytest.mark.parametrize(
    "new",
    [
        evidence.NewEvidence(url=" https://example.org/a "),
        evidence.NewEvidence(files=(evidence.KeptFile("b.txt", 1, "b" * 64, "text/plain"),)),
        evidence.NewEvidence(note="A call\nat noon"),
    ],
)
def test_that_a_file_name_or_a_note_is_never_made_a_title_that_would_be_printed(new: evidence.NewEvidence) -> None:
    source = evidence.add_evidence(case_of(), S, [], new).sources["x"]
    assert (source.title, source.url) == ("", "https://example.org/a" if new.url else None)


def test_that_a_grade_is_kept_in_capitals_and_an_empty_one_is_none(case: Case) -> None:
    assert evidence.change_evidence(case, S, "s3", grade=" b2 ").evidence["s3"].grade == "B2"
    assert evidence.change_evidence(case, S, "s3", grade="  ").evidence["s3"].grade is None


def test_that_a_verdict_keeps_the_wording_and_the_label_it_was_given_for(case: Case) -> None:
    given = case.verdict_on("s1")
    assert given is not None
    assert (given.rating, given.label, given.scale, given.scale_version) == ("false", "False", "default", 1)
    assert given.wording == "at least 62 former Ukrainian troops"
    assert (given.by, given.at, given.because) == (CHECKER, NOON, "Placeholder reason")


def test_that_another_rating_is_a_new_entry_that_carries_the_reasons_over(case: Case) -> None:
    after = verdicts.set_verdict(case, S, "s1", scale(), "UNPROVEN", unknown="")
    assert [one.rating for one in after.history_of("s1")] == ["false", "unproven"]
    present = after.verdict_on("s1")
    assert present is not None
    assert (present.because, present.unknown) == ("Placeholder reason", "")


def test_that_the_same_rating_again_only_amends_the_reasons(case: Case) -> None:
    after = verdicts.set_verdict(case, S, "s1", scale(), "false", because="Better reason")
    assert [(one.id, one.because) for one in after.history_of("s1")] == [("s5", "Better reason")]


def test_that_the_same_rating_of_another_person_or_for_another_wording_is_a_new_entry(case: Case) -> None:
    colleague = Stamp("y", "Placeholder colleague", NOON)
    assert len(verdicts.set_verdict(case, colleague, "s1", scale(), "false").history_of("s1")) == 2
    moved_claim = claims.move_claim(case, S, "s1", *place_of(case, "62 former"))
    assert len(verdicts.set_verdict(moved_claim, S, "s1", scale(), "false").history_of("s1")) == 2


def test_that_explaining_a_verdict_does_not_judge_again(case: Case) -> None:
    after = verdicts.explain_verdict(case, S, "s1", because="Longer\r\nreason")
    assert [(one.id, one.because, one.unknown) for one in after.history_of("s1")] == [
        ("s5", "Longer\nreason", "Placeholder unknown")
    ]


def test_that_withdrawing_takes_back_every_verdict_of_the_claim(case: Case) -> None:
    twice = verdicts.set_verdict(case, S, "s1", scale(), "true")
    after = verdicts.withdraw_verdict(twice, S, "s1")
    assert after.history_of("s1") == []
    assert list(after.judged()) == []
    assert [claim.id for claim in twice.judged()] == ["s1"]


def test_that_a_reply_is_asked_for_and_answered(case: Case) -> None:
    asked = remarks.ask_for_reply(case, S, " A \n party", "Is it so?", channel="e-mail", due="2026-12-01")
    assert (asked.replies["x"].party, asked.replies["x"].answer) == ("A party", None)
    answered = remarks.record_answer(asked, S, "x", "No.")
    assert (answered.replies["x"].answer, answered.replies["x"].answered_at) == ("No.", NOON)


def test_that_a_note_gets_other_words_and_stays_whose_it_is(case: Case) -> None:
    noted = remarks.add_note(case, S, "not", claim_id="s1")
    changed = remarks.change_note(noted, Stamp("later", "Somebody else", "2026-12-01T00:00:00Z"), "x", "note\r\nmore")
    assert changed.notes["x"] == replace(noted.notes["x"], text="note\nmore")


def test_that_a_note_is_taken_out(case: Case) -> None:
    assert remarks.remove_note(remarks.add_note(case, S, "note"), S, "x") == case


def test_that_a_source_says_what_it_repeats(case: Case) -> None:
    after = evidence.change_source(case, S, "s4", derived_from="s3", confidential=True, url="")
    assert (after.sources["s4"].derived_from, after.sources["s4"].confidential, after.sources["s4"].url) == (
        "s3",
        True,
        None,
    )


_SECOND = "exceeding one thousand fighters"


def _chain(case: Case) -> Case:
    return evidence.change_source(case, S, "s4", derived_from="s3")


_BROKEN: dict[str, Callable[[Case], Case]] = {
    "claim on the very same passage": lambda c: claims.mark_claim(
        c, S, *place_of(c, " at least 62 former Ukrainian troops ")
    ),
    "two equal passages at once": lambda c: claims.mark_claims(c, S, [claims.Passage(0, 4), claims.Passage(0, 5)]),
    "claim outside the article": lambda c: claims.mark_claim(c, S, 0, len(c.article.text) + 1),
    "claim without words": lambda c: claims.mark_claim(c, S, 4, 5),
    "claim moved onto another": lambda c: claims.move_claim(c, S, "s1", *place_of(c, _SECOND)),
    "unknown claim changed": lambda c: claims.change_claim(c, S, "gone", statement="x"),
    "unknown claim moved": lambda c: claims.move_claim(c, S, "gone", 0, 4),
    "unknown claim deleted": lambda c: claims.remove_claim(c, S, "gone"),
    "title taken away": lambda c: details.change_details(c, S, title=" \n"),
    "empty new version": lambda c: articles.revise_article(c, S, article_of(" \n", "n")),
    "evidence without anything": lambda c: evidence.add_evidence(c, S, ["s1"], evidence.NewEvidence()),
    "evidence on an unknown claim": lambda c: evidence.add_evidence(c, S, ["gone"], evidence.NewEvidence(title="t")),
    "evidence of an unknown source": lambda c: evidence.add_evidence(c, S, [], evidence.NewEvidence(source_id="gone")),
    "grade that is none": lambda c: evidence.add_evidence(c, S, [], evidence.NewEvidence(title="t", grade="G1")),
    "grade without digit": lambda c: evidence.change_evidence(c, S, "s3", grade="A"),
    "unknown evidence changed": lambda c: evidence.change_evidence(c, S, "gone", note="x"),
    "files for unknown evidence": lambda c: evidence.attach_files(c, S, "gone", []),
    "unknown evidence deleted": lambda c: evidence.remove_evidence(c, S, "gone"),
    "unknown evidence linked": lambda c: evidence.link_evidence(c, S, "s1", "gone"),
    "evidence linked to an unknown claim": lambda c: evidence.link_evidence(c, S, "gone", "s3"),
    "link that is not there undone": lambda c: evidence.unlink_evidence(c, S, "s2", "s4"),
    "order that leaves evidence out": lambda c: evidence.order_evidence(c, S, "s1", ["s3"]),
    "order that names evidence twice": lambda c: evidence.order_evidence(c, S, "s1", ["s3", "s3"]),
    "source derived from itself": lambda c: evidence.change_source(c, S, "s3", derived_from="s3"),
    "sources derived from each other": lambda c: evidence.change_source(_chain(c), S, "s3", derived_from="s4"),
    "source derived from an unknown one": lambda c: evidence.change_source(c, S, "s3", derived_from="gone"),
    "rating of another scale": lambda c: verdicts.set_verdict(c, S, "s1", scale(), "pants-on-fire"),
    "free conclusion without words": lambda c: verdicts.set_verdict(c, S, "s1", scale("none"), "  "),
    "verdict on an unknown claim": lambda c: verdicts.set_verdict(c, S, "gone", scale(), "true"),
    "reason without verdict": lambda c: verdicts.explain_verdict(c, S, "s2", "why"),
    "no verdict to withdraw": lambda c: verdicts.withdraw_verdict(c, S, "s2"),
    "note without words": lambda c: remarks.add_note(c, S, " \n"),
    "note changed to no words": lambda c: remarks.change_note(remarks.add_note(c, S, "x"), S, "x", " "),
    "note changed that there is none of": lambda c: remarks.change_note(c, S, "gone", "x"),
    "note on an unknown claim": lambda c: remarks.add_note(c, S, "x", claim_id="gone"),
    "note on unknown evidence": lambda c: remarks.add_note(c, S, "x", evidence_id="gone"),
    "unknown note deleted": lambda c: remarks.remove_note(c, S, "gone"),
    "nobody asked": lambda c: remarks.ask_for_reply(c, S, " ", "Why?"),
    "nothing asked": lambda c: remarks.ask_for_reply(c, S, "A party", ""),
    "question about an unknown claim": lambda c: remarks.ask_for_reply(c, S, "A party", "Why?", claim_id="gone"),
    "empty answer": lambda c: remarks.record_answer(remarks.ask_for_reply(c, S, "A", "Q"), S, "x", " "),
    "answer to nothing": lambda c: remarks.record_answer(c, S, "gone", "words"),
    "refusal without remark": lambda c: remarks.record_review(c, S, approved=False, remark=" "),
    "review of an unknown claim": lambda c: remarks.record_review(c, S, approved=True, claim_id="gone"),
    "empty correction": lambda c: remarks.add_correction(c, S, "\n"),
    "correction of an unknown claim": lambda c: remarks.add_correction(c, S, "x", claim_id="gone"),
}


@pytest.mark.parametrize("breaking", _BROKEN.values(), ids=_BROKEN)
def test_that_a_broken_rule_is_named_in_one_line_and_leaves_the_case_alone(
    case: Case, breaking: Callable[[Case], Case]
) -> None:
    before = replace(case)
    with pytest.raises(RuleBroken) as raised:
        breaking(case)
    assert str(raised.value)
    assert "\n" not in str(raised.value)
    assert case == before


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_that_whatever_is_done_to_a_case_it_holds_together(data: st.DataObject) -> None:
    before = data.draw(cases())
    case = moved(before, data.draw(moves(before)), Stamps("last")())
    assert all(link.claim_id in case.claims and link.evidence_id in case.evidence for link in case.links)
    assert all(one.source_id in case.sources for one in case.evidence)
    assert all(file.evidence_id in case.evidence for file in case.files)
    for name in ("verdicts", "notes", "replies", "reviews", "corrections"):
        assert all(one.claim_id is None or one.claim_id in case.claims for one in getattr(case, name))
    assert all(note.evidence_id is None or note.evidence_id in case.evidence for note in case.notes)
    assert all(source.derived_from is None or source.derived_from in case.sources for source in case.sources)
    numbers = [claim.number for claim in case.claims]
    assert len(set(numbers)) == len(numbers)
    assert max(numbers, default=0) <= case.details.claims_numbered >= before.details.claims_numbered
    for claim in case.claims:
        start, end = claim.anchor.start, claim.anchor.end
        assert claim.anchor.is_lost or case.article.text[start:end] == claim.anchor.quote
        assert [one.position for one in case.history_of(claim.id)] == list(range(len(case.history_of(claim.id))))


def test_that_claims_stand_in_the_order_of_the_article_and_lost_ones_last(case: Case) -> None:
    after = articles.revise_article(case, S, article_of(case.article.text.replace("one thousand fighters", "x"), "n"))
    assert [claim.number for claim in after.claims_in_order()] == [1, 2]
    assert [claim.number for claim in case.claims_in_order()] == [2, 1]
    assert case.claim_numbered(2) is case.claims["s2"]
    assert case.claim_numbered(9) is None
