"""The page, the place in the article and the claim are remembered case by case, in ids and numbers alone."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fcdesk.cases.edits.claims import remove_claim
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.starting import start_case
from fcdesk.desk.models.reading_places import ReadingPlace, place_in, with_place
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow
from fcdesk.intake.sources import read_text

TEXT = "A placeholder title\n\n" + "\n\n".join(f"Placeholder sentence {number}. " * 8 for number in range(80))


@pytest.fixture
def desk(window: DeskWindow) -> DeskWindow:
    """The desk with a long case open, scrolled far down, and a second case in the archive."""
    window.session.open(start_case(window.session.room, read_text(TEXT)))
    window.jobs.wait()
    window.view.reader.held.show_from(TEXT.index("sentence 50."))
    return window


def _id(window: DeskWindow) -> str:
    case = window.session.case
    assert case is not None
    return case.id


def _line(window: DeskWindow) -> str:
    case = window.session.case
    assert case is not None
    start = window.view.reader.held.first_in_view()
    return case.article.text[start : start + 23]


def _open_other(window: DeskWindow) -> None:
    window.new_case.open_sample()
    window.jobs.wait()


def test_that_a_case_is_come_back_to_where_it_was_left(desk: DeskWindow) -> None:
    left, line = _id(desk), _line(desk)
    assert line == "Placeholder sentence 50"
    _open_other(desk)
    assert desk.view.reader.held.first_in_view() == 0
    desk.open_case(left)
    desk.jobs.wait()
    assert _line(desk) == line


def test_that_the_page_is_remembered_and_the_place_below_it(desk: DeskWindow) -> None:
    left, line = _id(desk), _line(desk)
    desk.actions_by_name["claims"].trigger()
    _open_other(desk)
    desk.actions_by_name["all-evidence"].trigger()
    other = _id(desk)
    desk.open_case(left)
    assert desk.view.page is desk.view.claims
    desk.actions_by_name["article"].trigger()
    assert _line(desk) == line
    desk.open_case(other)
    assert desk.view.tabs.currentIndex() == 2


def test_that_a_place_is_remembered_when_the_desk_is_left_and_holds_in_another_size(
    qtbot: QtBot, desk: DeskWindow, room: Newsroom, appearance: Appearance, tmp_path: Path, held: list[DeskWindow]
) -> None:
    left, start = _id(desk), desk.view.reader.held.first_in_view()
    desk.close()
    settings = Settings(tmp_path / "desk.ini")
    kept = settings.text("places", "")
    assert kept == f"{left}:article:{start}"
    try:
        appearance.zoom_by(3)
        again = DeskWindow(room, appearance, settings)
        held.append(again)
        again.resize(1440, 900)
        again.show()
        again.open_case(left)
        again.jobs.wait()
        assert abs(again.view.reader.held.first_in_view() - start) < 60
        again.session.close_case()
    finally:
        appearance.zoom_by(0)


def test_that_a_place_beyond_the_end_of_the_article_is_its_beginning(desk: DeskWindow) -> None:
    left = _id(desk)
    _open_other(desk)
    desk._settings.keep("places", f"{left}:article:99999999")
    desk.open_case(left)
    assert desk.view.reader.held.first_in_view() == 0


def test_that_a_claim_that_is_walked_to_comes_into_view_after_coming_back(desk: DeskWindow) -> None:
    _open_other(desk)
    left = _id(desk)
    desk.resize(1440, 460)
    desk.view.reader.verticalScrollBar().setValue(desk.view.reader.verticalScrollBar().maximum())
    desk.session.open(start_case(desk.session.room, read_text("A placeholder title\n\nA placeholder sentence.")))
    desk.jobs.wait()
    desk.open_case(left)
    place = desk.view.reader.verticalScrollBar().value()
    assert place > 0
    desk.actions_by_name["next"].trigger()
    assert desk.view.reader.verticalScrollBar().value() < place


@pytest.mark.parametrize("kept", ["", "a", "a:b", "a:article:x", "a:article:1:2:3", "a:article:-4", "a:article:x:c"])
def test_that_what_cannot_be_read_is_the_beginning(kept: str) -> None:
    assert place_in(kept, "a") == ReadingPlace("", 0)


def test_that_the_cases_left_last_are_remembered_and_no_more_than_that() -> None:
    kept = ""
    for number in range(300):
        kept = with_place(kept, f"case{number}", ReadingPlace("claims", number))
    kept = with_place(kept, "case150", ReadingPlace("evidence", 7, "c4"))
    assert len(kept.split()) == 200
    assert place_in(kept, "case150") == ReadingPlace("evidence", 7, "c4")
    assert place_in(kept, "case299") == ReadingPlace("claims", 299)
    assert place_in(kept, "case50") == ReadingPlace()


def _select(window: DeskWindow, place: int) -> str:
    case = window.session.case
    assert case is not None
    claim_id = case.claims_in_order()[place].id
    window.session.select(claim_id)
    return claim_id


def _selected(window: DeskWindow) -> str | None:
    claim = window.session.claim
    return claim.id if claim is not None else None


def test_that_the_claim_of_each_case_is_selected_again(desk: DeskWindow) -> None:
    _open_other(desk)
    sample, chosen = _id(desk), _select(desk, 3)
    desk.session.open(start_case(desk.session.room, read_text("A placeholder title\n\nA placeholder sentence.")))
    desk.jobs.wait()
    assert _selected(desk) is None
    selected: list[int] = []
    desk.session.claim_selected.connect(lambda: selected.append(1))
    desk.open_case(sample)
    assert _selected(desk) == chosen
    assert desk.panel._shown == chosen
    assert selected == [1]


def test_that_the_claim_is_selected_again_after_a_restart_and_one_that_is_gone_is_forgotten(
    desk: DeskWindow, room: Newsroom, appearance: Appearance, tmp_path: Path, held: list[DeskWindow]
) -> None:
    _open_other(desk)
    sample, chosen = _id(desk), _select(desk, 4)
    first_in_view = desk.view.reader.held.first_in_view()
    desk.close()
    assert (
        Settings(tmp_path / "desk.ini").text("places", "").split()[-1] == f"{sample}:article:{first_in_view}:{chosen}"
    )
    again = DeskWindow(room, appearance, Settings(tmp_path / "desk.ini"))
    held.append(again)
    again.resize(1440, 900)
    again.show()
    problems: list[str] = []
    again.session.problem_met.connect(problems.append)
    again.open_case(sample)
    again.jobs.wait()
    assert again.session.claim is not None
    assert again.session.claim.id == chosen
    assert again.view.reader.held.first_in_view() == first_in_view
    assert again.session.do(remove_claim, chosen)
    again._settings.keep("places", f"{sample}:article:0:{chosen}")
    again.session.close_case()
    again.view._shown_id = None
    again.open_case(sample)
    case = again.session.case
    assert case is not None
    assert again.session.claim == case.claims_in_order()[0]
    assert problems == []
