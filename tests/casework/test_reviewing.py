"""A review copy goes out, comes back, and is compared with what was sent and with the case as it is."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml.etree import _Element

from fcdesk.archive.archive import Archive
from fcdesk.archive.verify import verify
from fcdesk.cases.edits import claims, details, evidence, report, verdicts
from fcdesk.cases.model import Case
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.reporting import Prose
from fcdesk.casework.exporting import draft_of, export_document, file_name
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.rendering import Form, Kind, Order, render
from fcdesk.casework.review_shape import review_shape
from fcdesk.casework.reviewing import (
    Compared,
    Material,
    Outside,
    RatingDiffers,
    Review,
    State,
    accept,
    accepted_by_all,
    read_back,
    read_file,
)
from fcdesk.casework.workbench import Workbench
from fcdesk.writeup.review.fields import FieldName
from fcdesk.writeup.review.walk import Unread
from tests.archive.samples import with_vault_files
from tests.builders import archive_in, bench_over, case_of, place_of, room_over, scale
from tests.writeup.review_copies import after_with, bookmark, edited, paragraphs, w, with_parts

REVIEW = Order(Kind.REVIEW)
HEADLINE = FieldName(Prose.HEADLINE)
STATEMENT, BECAUSE, UNKNOWN = (FieldName(prose, 1) for prose in (Prose.STATEMENT, Prose.BECAUSE, Prose.UNKNOWN))
OTHER = FieldName(Prose.BECAUSE, 2)


@dataclass
class Desk:
    """One case with two judged claims, its review copy as it was sent, and ways to edit and read it."""

    room: Newsroom
    bench: Workbench
    sent: bytes

    @property
    def case(self) -> Case:
        return self.bench.case

    def claim(self, number: int = 1) -> str:
        found = self.case.claim_numbered(number)
        assert found is not None
        return found.id

    def read(self, data: bytes | None = None) -> Review:
        material = Material(draft_of(self.room, self.bench), tuple(self.bench.log()))
        return read_back(material, self.sent if data is None else data, "copy.docx")

    def replaced(self, *pairs: str) -> bytes:
        """The copy with these words in place of those."""

        def change(tree: _Element) -> None:
            for old, new in zip(pairs[::2], pairs[1::2], strict=True):
                held = [each for each in tree.iter(w("t")) if each.text and old in each.text]
                assert held, old
                for each in held:
                    each.text = (each.text or "").replace(old, new)

        return edited(self.sent, change)


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with archive_in(tmp_path / "archive") as archive:
        yield archive


@pytest.fixture
def desk(archive: Archive, tmp_path: Path) -> Desk:
    room = room_over(archive, "r")
    bench = bench_over(archive, with_vault_files(archive, case_of()))
    for number, quote in enumerate(("at least 62 former Ukrainian troops", "exceeding one thousand fighters"), 1):
        bench.do(claims.mark_claim, *place_of(bench.case, quote), statement=f"Placeholder statement {number}")
        found = next(claim for claim in bench.case.claims if claim.number == number)
        bench.do(verdicts.set_verdict, found.id, scale(), "unproven", because=f"Placeholder reason {number}.\n\nMore.")
    new = evidence.NewEvidence(title="Placeholder source A", excerpt="Placeholder excerpt")
    bench.do(evidence.add_evidence, [found.id], new)
    target = tmp_path / "copy.docx"
    export_document(room, bench, target, REVIEW)
    return Desk(room, bench, target.read_bytes())


def states(review: Review) -> dict[str, State]:
    return {one.name.words: one.state for one in review.fields if one.state is not State.UNCHANGED}


def one(review: Review, name: FieldName) -> Compared:
    return next(each for each in review.fields if each.name == name)


# --- out --------------------------------------------------------------------------------------------------------


def test_that_writing_a_copy_keeps_what_it_held_and_makes_no_new_version(desk: Desk, archive: Archive) -> None:
    (copy,) = desk.case.review_copies
    assert copy.version == desk.bench.version
    assert {field.prose for field in copy.fields} == set(Prose)
    assert desk.bench.log()[-1].kind == "export"
    assert desk.bench.log()[-1].words.startswith("Review copy written: copy.docx, content ")
    assert archive.open_case(desk.case.id).case == desk.case
    assert verify(archive).ok


def test_that_no_undo_takes_away_what_a_copy_held(desk: Desk) -> None:
    while desk.bench.undo():
        pass
    assert len(desk.case.claims) == 0
    assert len(desk.case.review_copies) == 1
    assert set(states(desk.read()).values()) == {State.GONE}
    while desk.bench.redo():
        pass
    assert states(desk.read()) == {}


def test_that_the_same_state_of_a_case_gives_the_same_copy(desk: Desk) -> None:
    draft = draft_of(desk.room, desk.bench)
    assert render(draft, REVIEW) == render(draft, REVIEW)
    assert render(draft, REVIEW).data != desk.sent  # the log has gone on by the export itself


def test_that_a_copy_is_for_word_alone(desk: Desk) -> None:
    for form in (Form.HTML, Form.PDF, Form.MARKDOWN):
        with pytest.raises(RuleBroken):
            render(draft_of(desk.room, desk.bench), Order(Kind.REVIEW, form))


def test_that_a_copy_is_named_as_one_and_not_as_internal() -> None:
    assert file_name("FC-2026-0001", REVIEW) == "FC-2026-0001 review.docx"


# --- and back ---------------------------------------------------------------------------------------------------


def test_that_a_copy_that_nobody_touched_shows_nothing(desk: Desk) -> None:
    review = desk.read()
    assert states(review) == {}
    assert not review.something_to_see
    assert review.outside == Outside((), ())
    assert not accept(desk.bench, review, [each.name for each in review.fields])


def test_that_each_state_is_told_apart(desk: Desk) -> None:
    data = desk.replaced(
        "Placeholder reason 1.", "Reason from outside.", "Placeholder statement 1", "The same new statement"
    )
    data = edited(data, lambda tree: _take_out(tree, FieldName(Prose.UNKNOWN, 2)))
    data = edited(data, lambda tree: _double(tree, OTHER))
    desk.bench.do(verdicts.explain_verdict, desk.claim(), unknown="Changed in the case.")
    desk.bench.do(claims.change_claim, desk.claim(), statement="The same new statement")
    assert states(desk.read(data)) == {
        "1.statement": State.SAME,
        "1.because": State.DOCUMENT,
        "1.unknown": State.CASE,
        "2.because": State.DOUBLED,
        "2.unknown": State.MISSING,
    }
    desk.bench.do(verdicts.explain_verdict, desk.claim(), because="Reason from within.")
    review = desk.read(data)
    assert states(review)["1.because"] is State.BOTH
    assert "".join(s.text for s in one(review, BECAUSE).in_case() if s.sort != "out") == "Reason from within."
    assert accepted_by_all(review) == ()


def _take_out(tree: _Element, name: FieldName) -> None:
    for paragraph in paragraphs(tree, name):
        paragraph.getparent().remove(paragraph)  # type: ignore[union-attr]  # it is in a tree


def _double(tree: _Element, name: FieldName) -> None:
    copy = after_with(paragraphs(tree, FieldName(Prose.STATEMENT, 2))[0], "A second text.")
    style = copy.find(f"{w('pPr')}/{w('pStyle')}")
    own = paragraphs(tree, name)[0].find(f"{w('pPr')}/{w('pStyle')}")
    assert style is not None
    assert own is not None
    style.set(w("val"), own.get(w("val")) or "")
    for place, mark in enumerate((bookmark(tree, name), bookmark(tree, name, end=True))):
        again = deepcopy(mark)
        again.set(w("id"), "7002")
        copy.insert(1 + place, again)


def test_that_accepting_is_one_step_that_changes_words_alone(desk: Desk, archive: Archive) -> None:
    data = desk.replaced("Placeholder reason 1.", "Better reason.", "Placeholder title", "Better headline")
    data = edited(data, _fill_the_gap)
    before, review = desk.case, desk.read(data)
    assert set(accepted_by_all(review)) == {HEADLINE, BECAUSE, UNKNOWN}
    assert accept(desk.bench, review, accepted_by_all(review))
    verdict, was = desk.case.verdict_on(desk.claim()), before.verdict_on(desk.claim())
    assert verdict is not None
    assert was is not None
    assert (verdict.because, verdict.unknown) == ("Better reason.\n\nMore.", "A gap.")
    assert (verdict.rating, verdict.at, verdict.id) == (was.rating, was.at, was.id)
    assert desk.case.details.report.headline == "Better headline"
    assert desk.case.claims == before.claims
    assert states(desk.read(data)) == {
        "headline": State.SAME,
        "1.because": State.SAME,
        "1.unknown": State.SAME,
    }
    assert verify(archive).ok
    desk.bench.undo()
    assert desk.case == before


def _fill_the_gap(tree: _Element) -> None:
    after_with(paragraphs(tree, UNKNOWN)[0], "A gap.")


def test_that_only_what_is_named_is_taken_over(desk: Desk) -> None:
    data = desk.replaced("Placeholder reason 1.", "Better reason.", "Placeholder statement 2", "Better statement")
    accept(desk.bench, desk.read(data), [BECAUSE])
    assert states(desk.read(data)) == {"1.because": State.SAME, "2.statement": State.DOCUMENT}


def test_that_a_conflict_is_taken_over_where_it_is_named(desk: Desk) -> None:
    data = desk.replaced("Placeholder reason 1.", "From outside.")
    desk.bench.do(verdicts.explain_verdict, desk.claim(), because="From within.")
    accept(desk.bench, desk.read(data), [BECAUSE])
    verdict = desk.case.verdict_on(desk.claim())
    assert verdict is not None
    assert verdict.because == "From outside.\nMore."


def test_that_a_text_changed_since_it_was_compared_is_left(desk: Desk) -> None:
    review = desk.read(desk.replaced("Placeholder reason 1.", "From outside."))
    desk.bench.do(verdicts.explain_verdict, desk.claim(), because="Just typed.")
    with pytest.raises(RuleBroken, match=r"1\.because has been changed meanwhile"):
        accept(desk.bench, review, [BECAUSE])


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda tree: _take_out(tree, OTHER), "missing from the document"),
        (lambda tree: _double(tree, OTHER), "twice in the document"),
    ],
)
def test_that_a_text_that_is_not_there_once_cannot_be_taken_over(
    desk: Desk, change: Callable[[_Element], None], reason: str
) -> None:
    review, before = desk.read(edited(desk.sent, change)), desk.case
    with pytest.raises(RuleBroken, match=reason):
        accept(desk.bench, review, [OTHER])
    assert desk.case is before


def test_that_texts_of_a_deleted_claim_and_a_withdrawn_verdict_are_gone(desk: Desk) -> None:
    data = desk.replaced("Placeholder reason 1.", "From outside.", "Placeholder reason 2.", "From outside.")
    desk.bench.do(verdicts.withdraw_verdict, desk.claim(1))
    desk.bench.do(claims.remove_claim, desk.claim(2))
    review = desk.read(data)
    gone = ["1.because", "1.unknown", "2.statement", "2.because", "2.unknown"]
    assert states(review) == dict.fromkeys(gone, State.GONE)
    assert {each.name.words for each in review.fields if each.is_new} == {"1.because", "2.because"}
    for name, reason in ((BECAUSE, "has been withdrawn"), (OTHER, "has been deleted")):
        with pytest.raises(RuleBroken, match=reason):
            accept(desk.bench, review, [name])


def rated(desk: Desk, rating: str, scale_name: str = "default") -> None:
    """Give claim 1 another rating, for the same reasons."""
    desk.bench.do(
        verdicts.set_verdict, desk.claim(), scale(scale_name), rating, because="Placeholder reason 1.\n\nMore."
    )


def test_that_reasons_for_a_rating_of_then_have_to_be_named(desk: Desk) -> None:
    data = desk.replaced("Placeholder reason", "Better reason", "Placeholder statement 1", "Better statement")
    rated(desk, "true")
    review = desk.read(data)
    since = {each.name: each.rating_since for each in review.fields if each.rating_since}
    assert since == dict.fromkeys((BECAUSE, UNKNOWN), ("Unproven", "True"))
    assert states(review)["1.because"] is State.DOCUMENT
    assert set(accepted_by_all(review)) == {STATEMENT, OTHER}
    shape = {field["field"]: field["rating_since"] for field in review_shape(review)["fields"]}
    assert shape["1.because"] == {"sent": "Unproven", "case": "True"}
    assert shape["2.because"] is None
    assert accept(desk.bench, review, [BECAUSE])
    verdict = desk.case.verdict_on(desk.claim())
    assert verdict is not None
    assert (verdict.rating, verdict.because) == ("true", "Better reason 1.\n\nMore.")


def test_that_a_rating_that_was_given_again_or_taken_back_is_the_same(desk: Desk) -> None:
    rated(desk, "true")
    rated(desk, "unproven")
    assert not any(each.rating_since for each in desk.read().fields)
    rated(desk, "true")
    desk.bench.undo()
    assert not any(each.rating_since for each in desk.read().fields)


def test_that_a_rating_of_the_same_name_on_another_scale_is_another(desk: Desk) -> None:
    rated(desk, "false")
    target = Path(desk.room.archive.folder).parent / "again.docx"
    export_document(desk.room, desk.bench, target, REVIEW)
    rated(desk, "false", "politifact")
    review = desk.read(target.read_bytes())
    assert one(review, BECAUSE).rating_since == ("False (default)", "False (politifact)")


# --- copied where it stands, and turned round --------------------------------------------------------------------


def _copy_in_place(tree: _Element, name: FieldName) -> None:
    """Copy a text with its bookmark right behind itself, as whoever edits the file itself would."""
    held = paragraphs(tree, name)
    for paragraph in reversed(held):
        held[-1].addnext(deepcopy(paragraph))


def _copy_under_another_name(tree: _Element, name: FieldName) -> None:
    """As LibreOffice pastes it: the bookmark of the copy gets a name of its own."""
    held = paragraphs(tree, name)
    for paragraph in reversed(held):
        again = deepcopy(paragraph)
        for mark in again.iter(w("bookmarkStart"), w("bookmarkEnd")):
            mark.set(w("id"), "7003")
            if mark.get(w("name")):
                mark.set(w("name"), f"{name.bookmark}1")
        held[-1].addnext(again)


def _copy_without_bookmark(tree: _Element, name: FieldName) -> None:
    """As Word pastes it: one name, one bookmark."""
    held = paragraphs(tree, name)
    for paragraph in reversed(held):
        again = deepcopy(paragraph)
        for mark in [*again.iter(w("bookmarkStart"), w("bookmarkEnd"))]:
            again.remove(mark)
        held[-1].addnext(again)


@pytest.mark.parametrize("copy", [_copy_in_place, _copy_under_another_name, _copy_without_bookmark])
@pytest.mark.parametrize("name", [HEADLINE, STATEMENT, BECAUSE])
def test_that_a_text_copied_where_it_stands_is_doubled(
    desk: Desk, copy: Callable[[_Element, FieldName], None], name: FieldName
) -> None:
    review = desk.read(edited(desk.sent, lambda tree: copy(tree, name)))
    assert states(review) == {name.words: State.DOUBLED}
    assert one(review, name).others == (one(review, name).base,)
    assert accepted_by_all(review) == ()
    with pytest.raises(RuleBroken, match="twice in the document"):
        accept(desk.bench, review, [name])


def test_that_a_copied_paragraph_of_several_is_doubled_and_one_that_was_sent_twice_is_not(desk: Desk) -> None:
    def add(words: str) -> bytes:
        def change(tree: _Element) -> None:
            after_with(paragraphs(tree, BECAUSE)[-1], words)

        return edited(desk.sent, change)

    review = desk.read(add("More."))
    assert states(review) == {"1.because": State.DOUBLED}
    assert one(review, BECAUSE).others == ("More.",)
    desk.bench.do(verdicts.explain_verdict, desk.claim(), because="More.\n\nMore.")
    target = Path(desk.room.archive.folder).parent / "again.docx"
    export_document(desk.room, desk.bench, target, REVIEW)
    desk.sent = target.read_bytes()
    assert states(desk.read()) == {}
    review = desk.read(add("New."))
    assert states(review) == {"1.because": State.DOCUMENT}


def test_that_characters_that_turn_the_writing_are_not_taken_over_and_said_to_be_there(desk: Desk) -> None:
    review = desk.read(desk.replaced("Placeholder reason 1.", "Better \u202ereason\u2069 1."))
    compared = one(review, BECAUSE)
    assert (compared.document, compared.state) == ("Better reason 1.\nMore.", State.DOCUMENT)
    assert compared.unread == (Unread.TURN,)
    accept(desk.bench, review, [BECAUSE])
    verdict = desk.case.verdict_on(desk.claim())
    assert verdict is not None
    assert verdict.because == "Better reason 1.\n\nMore."


def test_that_a_name_in_another_direction_keeps_what_holds_it_together(desk: Desk) -> None:
    review = desk.read(desk.replaced("Placeholder reason 1.", "Better \u2067الكلمة 1\u2069 reason."))
    assert one(review, BECAUSE).document == "Better \u2067الكلمة 1\u2069 reason.\nMore."
    assert one(review, BECAUSE).unread == ()


def test_that_a_text_that_was_sent_with_such_characters_is_unchanged_as_long_as_it_is(desk: Desk) -> None:
    desk.bench.do(verdicts.explain_verdict, desk.claim(), because="Placeholder \u202ereason 1.")
    target = Path(desk.room.archive.folder).parent / "again.docx"
    export_document(desk.room, desk.bench, target, REVIEW)
    desk.sent = target.read_bytes()
    review = desk.read()
    assert states(review) == {}
    assert one(review, BECAUSE).unread == ()
    review = desk.read(desk.replaced("reason 1.", "reasons."))
    assert one(review, BECAUSE).document == "Placeholder reasons."


def test_that_a_changed_rating_is_told_and_never_taken_over(desk: Desk) -> None:
    review = desk.read(desk.replaced("Unproven", "True"))
    assert review.ratings == (RatingDiffers(1, "Unproven", "True"), RatingDiffers(2, "Unproven", "True"))
    assert states(review) == {}
    assert review.something_to_see


def test_that_changes_elsewhere_are_told(desk: Desk) -> None:
    review = desk.read(desk.replaced("Placeholder excerpt", "Another excerpt"))
    assert review.outside == Outside(("“Another excerpt”",), ("“Placeholder excerpt”",))
    assert states(review) == {}


def test_that_the_case_may_go_on_without_seeming_changed_in_the_document(desk: Desk) -> None:
    desk.bench.do(details.change_details, title="Another title")
    desk.bench.do(report.change_report, method="Another method")
    desk.bench.do(claims.mark_claim, *place_of(desk.case, "four combat units"))
    review = desk.read()
    assert states(review) == {"headline": State.CASE, "method": State.CASE}
    assert review.outside == Outside((), ())
    assert not review.something_to_see


def test_that_a_copy_that_can_no_longer_be_made_again_is_compared_text_by_text(desk: Desk) -> None:
    desk.room.scales = {}
    review = desk.read(desk.replaced("Placeholder reason 1.", "From outside."))
    assert states(review) == {"1.because": State.DOCUMENT}
    assert review.outside is None


@pytest.mark.parametrize("order", [Order(Kind.REVIEW, language="uk", page="Letter"), Order(Kind.REVIEW, page="A4")])
def test_that_a_copy_in_another_language_or_on_other_paper_is_compared_as_well(
    desk: Desk, tmp_path: Path, order: Order
) -> None:
    target = tmp_path / "other.docx"
    export_document(desk.room, desk.bench, target, order)
    review = desk.read(target.read_bytes())
    assert (states(review), review.outside) == ({}, Outside((), ()))


def test_that_a_copy_of_another_case_or_an_unknown_export_is_refused(desk: Desk, archive: Archive) -> None:
    other = Desk(desk.room, bench_over(archive, case_of(reference="FC-2026-0002", case_id="other")), desk.sent)
    with pytest.raises(RuleBroken, match=r"copy of another case \(FC-2026-0001\), not of FC-2026-0002"):
        other.read()
    (copy,) = desk.case.review_copies
    custom = b"x" * 32
    forged = edited(desk.sent, lambda tree: _rename(tree, copy.id, custom.decode()), "docProps/custom.xml")
    with pytest.raises(RuleBroken, match="this archive does not know"):
        desk.read(forged)
    with pytest.raises(RuleBroken, match="no review copy of fcdesk"):
        desk.read(with_parts(desk.sent, {"docProps/custom.xml": None}))


def _rename(tree: _Element, old: str, new: str) -> None:
    for each in tree.iter():
        if each.text == old:
            each.text = new


def test_that_texts_marked_by_hand_that_never_left_are_told_apart(desk: Desk) -> None:
    def change(tree: _Element) -> None:
        bookmark(tree, BECAUSE).set(w("name"), "fc_C99_because")

    review = desk.read(edited(desk.sent, change))
    assert review.stray == ("Placeholder reason 1.\nMore.",)
    assert states(review) == {"1.because": State.MISSING}


def test_that_its_json_names_every_text_once(desk: Desk) -> None:
    review = desk.read(desk.replaced("Placeholder reason 1.", "From outside."))
    shape = review_shape(review, [BECAUSE])
    by_field = {field["field"]: field for field in shape["fields"]}
    assert list(by_field) == [each.name.words for each in review.fields]
    assert by_field["1.because"]["diff"] == [
        ["out", "Placeholder reason 1"], ["in", "From outside"], ["same", ".\nMore."],
    ]  # fmt: skip
    assert shape["accepted"] == ["1.because"]


def test_that_a_file_that_cannot_be_read_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match=r"reading gone\.docx failed: there is no such file"):
        read_file(tmp_path / "gone.docx")
