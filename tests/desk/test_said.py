"""What the layers below say, in the language of the window."""

from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from fcdesk.cases.edits.details import change_details
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.review import ERROR, Finding
from fcdesk.cases.text import as_sentence
from fcdesk.cases.words import as_it_is, listed, say, say_count
from fcdesk.casework.reviewing import State
from fcdesk.desk.models.finding_rows import FindingRow
from fcdesk.desk.said import problem_words, said
from fcdesk.desk.window import DeskWindow
from fcdesk.desk.wording import state_words, unread_words
from fcdesk.writeup.review.walk import Unread

MANY = "{n} findings in {title}"


class Mirror(QTranslator):
    """Translates the patterns that it knows; the numeral decides between the two forms of what it counts."""

    def __init__(self, known: Mapping[str, str], counted: Mapping[str, tuple[str, str]]) -> None:
        super().__init__()
        self._known, self._counted = known, counted

    @override
    def translate(  # Qt's own names are other ones, and positional
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if context != "Core":
            return None
        if n >= 0:
            return self._counted[sourceText][n != 1] if sourceText in self._counted else None
        return self._known.get(sourceText)

    @override
    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    known = {
        "{doing} failed: {reason}": "{reason} | {doing}",
        "reading {file}": "gelesen: {file}",
        "the disk is full; make room and try again": "voll",
        "{file} has {lines} lines": "Zeilen von {file}: {lines}",
        "wrong {part}": "falsch {bart}",
        "{most:,} characters": "{most:,} Zeichen",
        "macros": "Makros",
        "{items}, {item}": "{items}; {item}",
        "a case needs a title; the old one was kept": "ein Titel fehlt; der alte blieb",
        "Claim {number}: the verdict gives no reason.": "Grund fehlt bei {number}",
    }
    translator = Mirror(known, {MANY: ("ein Befund in {title}", "{n} Befunde in {title}")})
    locale = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    qapp.installTranslator(translator)
    yield qapp
    qapp.removeTranslator(translator)
    QLocale.setDefault(locale)


def test_that_a_sentence_is_said_with_the_reason_within_it(speaking: QApplication) -> None:
    reason = say("the disk is full; make room and try again")
    words = say("{doing} failed: {reason}", doing=say("reading {file}", file="a.txt"), reason=reason)
    assert said(words) == "voll | gelesen: a.txt"
    assert problem_words(RuleBroken(words)) == "voll | gelesen: a.txt"


@pytest.mark.parametrize(
    ("number", "words"), [(1, "ein Befund in T"), (2, "2 Befunde in T"), (2500, "2.500 Befunde in T")]
)
def test_that_a_number_decides_the_form_and_is_written_as_it_is_here(
    speaking: QApplication, number: int, words: str
) -> None:
    assert said(say_count("{n} finding in {title}", MANY, number, title="T")) == words


def test_that_a_number_is_written_as_it_is_here_however_english_writes_it(speaking: QApplication) -> None:
    words = say("{most:,} characters", most=20_000)
    assert (words, said(words)) == ("20,000 characters", "20.000 Zeichen")


def test_that_what_has_no_translation_stays_english_in_a_sentence_that_has_one(speaking: QApplication) -> None:
    doing = say("writing {file}", file="a.txt")
    reason = say("the disk is full; make room and try again")
    assert said(doing) == "writing a.txt"
    assert said(say("{doing} failed: {reason}", doing=doing, reason=reason)) == "voll | writing a.txt"


def test_that_a_count_has_its_english_form_where_it_has_no_translation(speaking: QApplication) -> None:
    assert said(say_count("{n} thing", "{n} things", 1)) == "1 thing"


def test_that_braces_in_what_a_person_wrote_stay(speaking: QApplication) -> None:
    assert said(say("reading {file}", file="{x} {{y}}.txt")) == "gelesen: {x} {{y}}.txt"
    assert said(say("writing {file}", file="{x}")) == "writing {x}"
    assert said(as_it_is("{file} %n")) == "{file} %n"


def test_that_a_translation_with_a_field_that_is_not_there_gives_way_to_english(speaking: QApplication) -> None:
    assert said(say("wrong {part}", part="x")) == "wrong x"


def test_that_a_list_is_joined_as_it_is_here(speaking: QApplication) -> None:
    assert said(listed([say("macros"), "x"])) == "Makros; x"


def test_that_a_plain_str_and_an_error_of_another_kind_are_said_as_they_are(speaking: QApplication) -> None:
    assert said("{macros}") == "{macros}"
    assert problem_words(ValueError("macros")) == "macros"


def test_that_what_was_said_can_still_be_made_a_sentence(speaking: QApplication) -> None:
    assert as_sentence(said(say("reading {file}", file="a"))) == "Gelesen: a."


def test_that_words_of_a_person_keep_their_direction_in_a_line_that_runs_to_the_left(speaking: QApplication) -> None:
    speaking.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert said(say("{file} has {lines} lines", file="a.txt", lines=3)) == "Zeilen von \u2068a.txt\u2069: 3"
        assert said(listed([as_it_is("a"), "b"])) == "\u2068a\u2069; \u2068b\u2069"
    finally:
        speaking.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_that_each_thing_that_a_review_copy_leaves_out_has_its_words() -> None:
    assert unread_words([thing.value for thing in Unread]).split(", ") == [thing.value for thing in Unread]
    refused = (State.MISSING, State.DOUBLED, State.GONE)
    assert [state_words(state) for state in refused] == [state.value for state in refused]


def test_that_a_refused_edit_is_told_in_the_language_of_the_window(speaking: QApplication, sample: DeskWindow) -> None:
    told: list[str] = []
    sample.session.problem_met.connect(told.append)
    assert not sample.session.do(change_details, title="  ")
    assert told == ["ein Titel fehlt; der alte blieb"]


def test_that_what_is_missing_is_told_in_the_language_of_the_window(speaking: QApplication, sample: DeskWindow) -> None:
    missing = sample.writeup.missing
    words = say("Claim {number}: the verdict gives no reason.", number="3")
    missing.model.show([FindingRow("one", Finding("no-reason", ERROR, 3, words), None, None)])
    spoken = missing.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Grund fehlt bei 3" in spoken
