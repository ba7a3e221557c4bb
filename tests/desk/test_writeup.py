"""The write-up tab: what is seen of a document, what is missing, and what is done about both."""

import json
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QDesktopServices, QFontMetrics
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from fcdesk.cases.edits.evidence import NewEvidence
from fcdesk.cases.edits.report import change_report
from fcdesk.cases.edits.verdicts import explain_verdict
from fcdesk.cases.model import Case, Stance
from fcdesk.casework.keeping import add_evidence_with_files
from fcdesk.casework.rendering import Form, Kind
from fcdesk.desk.models.finding_rows import FindingRow
from fcdesk.desk.screens.evidence_dialog import EvidenceDialog
from fcdesk.desk.screens.waiving import WaiverDialog
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow
from fcdesk.writeup.pages.model import Paragraph, Row


@pytest.fixture
def desk(qtbot: QtBot, sample: DeskWindow) -> DeskWindow:
    """The desk with the write-up of the sample case, one claim of it judged, and everything made."""
    sample.panel.verdict.choose_number(5)
    sample.actions_by_name["write-up"].trigger()
    _settle(qtbot, sample)
    return sample


def _case(window: DeskWindow) -> Case:
    case = window.session.case
    assert case is not None
    return case


def _settle(qtbot: QtBot, window: DeskWindow) -> None:
    """Wait until nothing is about to be made anew, and make the pages to the end."""
    window.jobs.wait()  # what is found in the article is among the findings
    qtbot.waitUntil(lambda: not window.writeup.model.is_stale, timeout=20_000)
    window.jobs.wait()
    window.writeup.view.pages.finish()


def _has_preview(window: DeskWindow) -> bool:
    return window.writeup.model.preview is not None


def _words(window: DeskWindow) -> str:
    """All the words on all the pages."""
    seen = window.writeup.model.preview
    assert seen is not None
    assert seen.pages is not None
    parts: list[str] = []
    for block in seen.pages.blocks:
        cells = block.cells if isinstance(block, Row) else ()
        parts += [paragraph.text for cell in cells for paragraph in cell.paragraphs]
        parts += [block.text] if isinstance(block, Paragraph) else []
    return "\n".join(parts)


def _row(window: DeskWindow, rule: str) -> FindingRow:
    return next(row for row in window.writeup.missing.model.rows if row.finding.rule == rule)


def _choose(window: DeskWindow, rule: str) -> None:
    missing = window.writeup.missing
    missing.list.setCurrentIndex(missing.model.place_of(_row(window, rule).id))
    missing.list.setFocus()


def _press(qtbot: QtBot, widget: QWidget, key: Qt.Key) -> None:
    qtbot.keyClick(widget, key)


def _front(qtbot: QtBot, window: QWidget) -> None:
    # Without a window manager nobody gives the window the keyboard back when a dialog closes.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


# --- the preview -------------------------------------------------------------------------------------------------


def test_that_the_pages_follow_an_edit(qtbot: QtBot, desk: DeskWindow) -> None:
    claim = desk.session.claim
    assert claim is not None
    assert "Placeholder reason one" not in _words(desk)
    desk.session.do(explain_verdict, claim.id, because="Placeholder reason one.")
    _settle(qtbot, desk)
    assert "Placeholder reason one." in _words(desk)
    desk.actions_by_name["undo"].trigger()
    _settle(qtbot, desk)
    assert "Placeholder reason one." not in _words(desk)


def test_that_no_pages_are_made_while_nobody_looks(qtbot: QtBot, sample: DeskWindow) -> None:
    sample.panel.verdict.choose_number(5)
    sample.jobs.wait()
    assert not _has_preview(sample)
    sample.actions_by_name["write-up"].trigger()
    _settle(qtbot, sample)
    before = sample.writeup.model.preview
    assert before is not None
    sample.actions_by_name["article"].trigger()
    sample.session.do(change_report, headline="Placeholder headline")
    sample.writeup.model.refresh()
    sample.jobs.wait()
    assert sample.writeup.model.preview is before
    sample.actions_by_name["write-up"].trigger()
    _settle(qtbot, sample)
    assert "Placeholder headline" in _words(sample)


def test_that_an_edit_far_above_leaves_what_is_read_where_it_is(qtbot: QtBot, desk: DeskWindow) -> None:
    pages = desk.writeup.view.pages
    claim = _case(desk).claims_in_order()[-1]
    assert pages.go_to(f"claim_{claim.number}")
    before = _place_on_screen(desk, f"claim_{claim.number}")
    desk.session.do(change_report, in_short=tuple(f"Placeholder point {n}" for n in range(12)), method="M.\n\n" * 9)
    _settle(qtbot, desk)
    assert "Placeholder point 11" in _words(desk)
    assert _place_on_screen(desk, f"claim_{claim.number}") == pytest.approx(before, abs=3)


def _place_on_screen(window: DeskWindow, anchor: str) -> float:
    pages = window.writeup.view.pages
    assert pages._sheets is not None
    number, down = pages._sheets.anchors[anchor]
    return pages._corner(number).y() + (pages._sheets.pages.paper.top + down) * pages._scale()


def test_that_choosing_a_claim_shows_its_page(qtbot: QtBot, desk: DeskWindow) -> None:
    pages = desk.writeup.view.pages
    assert pages.verticalScrollBar().value() == 0
    last = _case(desk).claims_in_order()[-1]
    desk.session.select(last.id)
    assert pages.verticalScrollBar().value() > 0
    assert 0 <= _place_on_screen(desk, f"claim_{last.number}") < pages.viewport().height()


def test_that_another_language_changes_the_labels_and_the_direction(qtbot: QtBot, desk: DeskWindow) -> None:
    assert "The claims and our ratings" in _words(desk)
    report = desk.writeup.report
    report.language.setCurrentIndex(report.language.findData("uk"))
    report.language.activated.emit(report.language.currentIndex())
    _settle(qtbot, desk)
    assert _case(desk).details.report.language == "uk"
    assert "The claims and our ratings" not in _words(desk)
    report.language.setCurrentIndex(report.language.findData("ar"))
    report.language.activated.emit(report.language.currentIndex())
    _settle(qtbot, desk)
    seen = desk.writeup.model.preview
    assert seen is not None
    assert seen.pages is not None
    assert any(isinstance(block, Paragraph) and block.form.right_to_left for block in seen.pages.blocks)
    desk.grab()
    desk.actions_by_name["undo"].trigger()
    desk.actions_by_name["undo"].trigger()
    assert _case(desk).details.report.language is None
    assert report.language.currentData() == ""


@pytest.mark.parametrize(
    ("kind", "for_readers", "words"),
    [
        (Kind.DOSSIER, False, "INTERNAL"),
        (Kind.ANNOTATED, False, "INTERNAL"),
        (Kind.ANNOTATED, True, "over 1,000 former Ukrainian servicemen"),
        (Kind.REVIEW, False, "over 1,000 former Ukrainian servicemen"),
    ],
)
def test_that_every_kind_of_document_has_pages(
    qtbot: QtBot, desk: DeskWindow, kind: Kind, words: str, *, for_readers: bool
) -> None:
    desk.writeup.model.change(kind=kind, for_readers=for_readers)
    _settle(qtbot, desk)
    assert words in _words(desk)
    assert desk.writeup.view.pages.count >= 1
    desk.grab()


@pytest.mark.parametrize("form", [Form.MARKDOWN, Form.CLAIMREVIEW, Form.CSV, Form.XLSX])
def test_that_a_form_without_pages_is_shown_as_text(qtbot: QtBot, desk: DeskWindow, form: Form) -> None:
    desk.writeup.model.change(form=form)
    _settle(qtbot, desk)
    view = desk.writeup.view
    assert view.text.isVisible()
    assert "over 1,000 former Ukrainian servicemen" in view.text.toPlainText()
    if form is Form.CLAIMREVIEW:
        json.loads(view.text.toPlainText())


def test_that_another_kind_is_never_ordered_in_a_form_it_does_not_have(desk: DeskWindow) -> None:
    desk.writeup.model.change(form=Form.CSV)
    desk.writeup.model.change(kind=Kind.DOSSIER)
    assert desk.writeup.model.order.form is Form.DOCX
    offered = [desk.writeup.document.form.itemData(i) for i in range(desk.writeup.document.form.count())]
    assert offered == [Form.DOCX.value, Form.PDF.value]


def test_that_a_link_inside_leads_to_its_place_by_keyboard_and_back(qtbot: QtBot, desk: DeskWindow) -> None:
    pages = desk.writeup.view.pages
    pages.setFocus()
    _press(qtbot, pages, Qt.Key.Key_Right)  # the number of the first claim, in the table
    _press(qtbot, pages, Qt.Key.Key_Return)
    first = _case(desk).claims_in_order()[0]
    assert 0 <= _place_on_screen(desk, f"claim_{first.number}") < pages.viewport().height() / 2
    _press(qtbot, pages, Qt.Key.Key_Backspace)
    assert pages.verticalScrollBar().value() == 0


def test_that_a_link_to_the_web_opens_nothing_unasked(
    qtbot: QtBot, desk: DeskWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    desk.writeup.view.ask_to_open("file:///etc/passwd")
    assert desk.findChild(QMessageBox) is None
    desk.writeup.view.ask_to_open("https://example.org/placeholder")
    box = desk.findChild(QMessageBox)
    assert box is not None
    assert "https://example.org/placeholder" in box.informativeText()
    assert opened == []
    next(button for button in box.buttons() if button.text() == "Open").click()
    assert opened == ["https://example.org/placeholder"]


def test_that_sections_are_left_out_and_moved_for_the_whole_archive(qtbot: QtBot, desk: DeskWindow) -> None:
    panel = desk.writeup.document
    desk.side.show_panel(panel)
    panel.section_list.setFocus()
    names = [panel.sections.index(row).data() for row in range(panel.sections.rowCount())]
    place = names.index("What the ratings mean")
    panel.section_list.setCurrentIndex(panel.sections.index(place))
    _press(qtbot, panel.section_list, Qt.Key.Key_Space)
    _settle(qtbot, desk)
    assert "What the ratings mean" not in _words(desk)
    panel.section_list.setCurrentIndex(panel.sections.index(1))
    qtbot.keyClick(panel.section_list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert panel.section_list.currentIndex().row() == 2
    _settle(qtbot, desk)
    words = _words(desk)
    assert words.index("The article we checked") < words.index("The claims and our ratings")
    panel.usual.click()
    _settle(qtbot, desk)
    assert "What the ratings mean" in _words(desk)


def test_that_pages_break_at_the_same_place_at_every_zoom(
    qtbot: QtBot, desk: DeskWindow, appearance: Appearance
) -> None:
    count = desk.writeup.view.pages.count
    try:
        for zoom in (10, -20):
            appearance.zoom_by(zoom)
            desk.grab()
            _settle(qtbot, desk)
            assert desk.writeup.view.pages.count == count
    finally:
        appearance.zoom_by(0)


def test_that_the_sheets_are_light_with_dark_letters_in_the_dark_too(desk: DeskWindow) -> None:
    pages = desk.writeup.view.pages
    for theme in ("dark", "light"):
        desk.actions_by_name[theme].trigger()
        pages.finish()
        image = pages.viewport().grab().toImage()
        middle = image.width() // 2
        levels = [image.pixelColor(x, y).lightness() for x in range(60, middle, 3) for y in range(30, 300, 3)]
        assert sorted(levels)[len(levels) // 2] > 200
        assert min(levels) < 90


# --- what is missing ---------------------------------------------------------------------------------------------


def test_that_enter_leads_from_a_finding_to_its_field(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.session.select(_case(desk).claims_in_order()[-1].id)
    _choose(desk, "no-reason")
    _press(qtbot, desk.writeup.missing.list, Qt.Key.Key_Return)
    claim = desk.session.claim
    assert claim is not None
    assert claim.number == _row(desk, "no-reason").finding.claim
    assert desk.side.currentWidget() is desk.panel
    assert desk.panel.because.hasFocus()
    qtbot.keyClicks(desk.panel.because, "Placeholder reason.")
    assert desk.panel.because.flush()
    _settle(qtbot, desk)
    assert all(row.finding.rule != "no-reason" for row in desk.writeup.missing.model.rows)
    assert desk.panel.because.hasFocus()


def test_that_a_claim_without_a_verdict_leads_to_its_ratings(qtbot: QtBot, desk: DeskWindow) -> None:
    _choose(desk, "no-verdict")
    _press(qtbot, desk.writeup.missing.list, Qt.Key.Key_Return)
    assert desk.panel.verdict.chips[0].hasFocus()


def test_that_evidence_without_a_place_leads_to_that_field_of_its_form(
    qtbot: QtBot, desk: DeskWindow, room: object
) -> None:
    bench, claim = desk.session.bench, desk.session.claim
    assert bench is not None
    assert claim is not None
    new = NewEvidence(title="Placeholder source", excerpt="Placeholder excerpt")
    add_evidence_with_files(desk.session.room, bench, [claim.id], new, Stance.CONTEXT)
    _settle(qtbot, desk)
    _choose(desk, "no-locator")
    _press(qtbot, desk.writeup.missing.list, Qt.Key.Key_Return)
    dialog = desk.findChild(EvidenceDialog)
    assert dialog is not None
    assert dialog.focusWidget() is dialog.locator
    dialog.reject()


def test_that_the_message_after_an_export_says_how_many_findings_are_open(
    qtbot: QtBot, desk: DeskWindow, tmp_path: Path
) -> None:
    count = len(desk.writeup.model.checked.open)
    assert count
    desk.export.write(str(tmp_path / "placeholder.docx"))
    desk.jobs.wait()
    assert desk.message.words.startswith("Written: ")
    assert f"still open: {count}; Missing lists them" in desk.message.words
    desk.writeup.model.change(kind=Kind.DOSSIER)
    desk.export.write(str(tmp_path / "placeholder dossier.docx"))
    desk.jobs.wait()
    assert "still open" not in desk.message.words  # it stays in the house, and lists them itself


def test_that_a_row_is_as_high_as_its_words(qtbot: QtBot, desk: DeskWindow) -> None:
    missing, claim = desk.writeup.missing, desk.session.claim
    assert claim is not None
    long = " ".join(["“4,712 placeholder soldiers” were counted there, as nobody else has said before."] * 3)
    desk.session.do(explain_verdict, claim.id, because=long)
    _settle(qtbot, desk)
    missing.list.doItemsLayout()
    rows, delegate = missing.model.rows, missing._delegate
    heights = {row.id: missing.list.visualRect(missing.model.place_of(row.id)).height() for row in rows}
    short = min(rows, key=lambda row: len(row.finding.text))
    longest = max(rows, key=lambda row: len(row.finding.text))
    assert len(longest.finding.text) > 2 * len(short.finding.text)
    assert heights[short.id] < heights[longest.id]
    width = missing.list.contentsRect().width() - missing.list.verticalScrollBar().sizeHint().width() - 24
    metrics = QFontMetrics(style.ui_font(desk._appearance.theme.size("body")))
    for row in rows:
        least = metrics.horizontalAdvance(row.finding.text) / width
        assert heights[row.id] >= 18 + 19 * least
    assert delegate is missing.list.itemDelegate()


def test_that_hundreds_of_rows_are_measured_in_no_time(qtbot: QtBot, desk: DeskWindow) -> None:
    missing = desk.writeup.missing
    row = _row(desk, "no-reason")
    words = "A placeholder finding about claim {n} that says a good deal more than two lines would hold. " * 3
    rows = [replace(row, id=str(n), finding=replace(row.finding, text=words.format(n=n))) for n in range(400)]
    start = perf_counter()
    missing.model.show(rows)
    missing.list.doItemsLayout()
    missing.list.visualRect(missing.model.index(399))
    assert perf_counter() - start < 1.0


def test_that_unread_sentences_lead_to_the_first_of_them(qtbot: QtBot, desk: DeskWindow) -> None:
    _choose(desk, "unread")
    _press(qtbot, desk.writeup.missing.list, Qt.Key.Key_Return)
    assert not desk.view.shows_writeup
    assert desk.view.reader.hasFocus()
    assert desk.view.reader.selected_passage() is not None


def test_that_a_finding_is_let_pass_for_a_reason_and_held_to_again(qtbot: QtBot, desk: DeskWindow) -> None:
    before = _case(desk)
    _choose(desk, "unread")
    _press(qtbot, desk.writeup.missing.list, Qt.Key.Key_Delete)
    dialog = desk.findChild(WaiverDialog)
    assert dialog is not None
    assert not dialog.done_button.isEnabled()
    qtbot.keyClicks(dialog.reason, "Placeholder reason to let it pass")
    dialog.done_button.click()
    _front(qtbot, desk)
    _settle(qtbot, desk)
    row = _row(desk, "unread")
    assert row.waiver is not None
    assert "Placeholder reason to let it pass" in row.waiver.reason
    assert "1 let pass" in desk.writeup.missing.counts.text()
    _choose(desk, "unread")
    assert "again" in desk.writeup.missing.waive.text()
    _press(qtbot, desk.writeup.missing.list, Qt.Key.Key_Delete)
    _settle(qtbot, desk)
    assert _row(desk, "unread").waiver is None
    assert _case(desk) == before


def test_that_the_keyboard_stays_in_the_list_while_findings_come_and_go(qtbot: QtBot, desk: DeskWindow) -> None:
    missing = desk.writeup.missing
    missing.list.setFocus()
    count = len(missing.model.rows)
    desk.session.undo()
    _settle(qtbot, desk)
    assert len(missing.model.rows) != count
    assert missing.list.hasFocus()
    assert missing.list.currentIndex().isValid()


def test_that_the_tab_counts_what_stands(desk: DeskWindow) -> None:
    count = len(desk.writeup.model.checked.open)
    assert count > 0
    place = desk.side.indexOf(desk.writeup.missing)
    assert desk.side.tabText(place) == f"Missing ({count})"


# --- the report's words ------------------------------------------------------------------------------------------


def test_that_what_is_typed_into_the_report_is_saved_and_taken_back_as_one_step(qtbot: QtBot, desk: DeskWindow) -> None:
    before = _case(desk)
    report = desk.writeup.report
    desk.side.show_panel(report)
    report.headline.setFocus()
    qtbot.keyClicks(report.headline, "Placeholder headline")
    assert desk._saved.text() == "Not saved yet"
    assert report.headline.flush()
    qtbot.keyClicks(report.headline, " that goes on")
    report.standfirst.setFocus()
    assert _case(desk).details.report.headline == "Placeholder headline that goes on"
    assert desk._saved.text() == "All changes saved"
    desk.actions_by_name["undo"].trigger()
    assert _case(desk) == before
    assert report.headline.toPlainText() == ""


def test_that_a_pause_in_a_list_of_points_does_not_take_the_new_line_away(qtbot: QtBot, desk: DeskWindow) -> None:
    report = desk.writeup.report
    desk.side.show_panel(report)
    report.in_short.setFocus()
    qtbot.keyClicks(report.in_short, "Placeholder point one")
    _press(qtbot, report.in_short, Qt.Key.Key_Return)
    assert report.in_short.flush()  # as after a pause
    qtbot.keyClicks(report.in_short, "Placeholder point two ")
    assert report.in_short.flush()
    assert report.in_short.toPlainText() == "Placeholder point one\nPlaceholder point two "
    assert _case(desk).details.report.in_short == ("Placeholder point one", "Placeholder point two")
    report.method.setFocus()
    assert report.in_short.toPlainText() == "Placeholder point one\nPlaceholder point two"


def test_that_every_text_of_the_report_has_its_field(desk: DeskWindow) -> None:
    for name in ("headline", "standfirst", "in-short", "in_short", "method", "byline", "page", "published_on"):
        assert desk.writeup.report.field(name) is not None


# --- where things are --------------------------------------------------------------------------------------------


def test_that_beside_the_write_up_stands_what_belongs_to_it(desk: DeskWindow) -> None:
    side = desk.side

    def shown() -> list[str]:
        return [side.tabText(place).split(" (")[0] for place in range(side.count()) if side.isTabVisible(place)]

    assert shown() == ["Claim", "Missing", "Words", "Document"]
    assert side.currentWidget() is desk.writeup.missing
    desk.actions_by_name["article"].trigger()
    assert shown()[:2] == ["Claim", "Suggestions"]
    assert side.currentWidget() is desk.panel


def test_that_asking_for_suggestions_goes_back_to_the_article(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.actions_by_name["suggest"].trigger()
    assert not desk.view.shows_writeup
    assert desk.side.shows_suggestions
    assert desk.found.list.hasFocus()


def test_that_keys_for_words_of_the_article_do_nothing_while_it_is_out_of_sight(qtbot: QtBot, desk: DeskWindow) -> None:
    case = _case(desk)
    desk.view.reader.select_passage(0, 10)
    pages = desk.writeup.view.pages
    pages.setFocus()
    for key in (Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_M):
        _press(qtbot, pages, key)
    assert _case(desk) == case
    desk.actions_by_name["article"].trigger()
    assert desk.actions_by_name["mark"].isEnabled()


def test_that_another_case_starts_with_the_write_up_for_readers(qtbot: QtBot, desk: DeskWindow) -> None:
    desk.writeup.model.change(kind=Kind.DOSSIER)
    _settle(qtbot, desk)
    desk.new_case.read_text("A placeholder title\n\nA placeholder paragraph with 62 words in it.", {})
    qtbot.waitUntil(lambda: _case(desk).details.title == "A placeholder title")
    desk.actions_by_name["write-up"].trigger()  # a new case is shown from its article
    _settle(qtbot, desk)
    assert desk.writeup.model.order.kind is Kind.PUBLIC
    assert desk.view.head.export_button.text() == "Export to Word"
    assert "A placeholder title" in _words(desk)


def test_that_a_small_window_has_room_for_pages(qtbot: QtBot, desk: DeskWindow, appearance: Appearance) -> None:
    desk.resize(1280, 720)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    pages = desk.writeup.view.pages
    assert pages.horizontalScrollBar().maximum() == 0
    try:
        appearance.zoom_by(10)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        assert desk.minimumSizeHint().width() <= 1280
        assert pages.viewport().height() > 360
    finally:
        appearance.zoom_by(0)


def test_that_a_document_that_a_rule_refuses_says_so_in_place_of_pages(
    qtbot: QtBot, desk: DeskWindow, tmp_path: Path
) -> None:
    house = desk.session.room.archive.house
    house.keep_style("Placeholder house", "placeholder.docx", b"no Word document", at="2026-11-22", by="tester")
    desk.writeup.model.choose_style("Placeholder house")
    _settle(qtbot, desk)
    seen = desk.writeup.model.preview
    assert seen is not None
    assert "placeholder.docx" in seen.refused
    assert desk.writeup.view.pages.count == 0
    assert "laceholder.docx" in desk.writeup.view.pages.text()
