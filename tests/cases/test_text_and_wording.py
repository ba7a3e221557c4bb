"""Text as it is kept, reasons as they are worded, and edits as the log names them."""

import errno
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.cases.changes import diff
from fcdesk.cases.edits import claims, details, evidence, verdicts
from fcdesk.cases.edits.edit import Edit, Stamp
from fcdesk.cases.model import Case
from fcdesk.cases.problems import because_of
from fcdesk.cases.text import cleaned, in_own_direction, one_line, shortened
from fcdesk.cases.wording import with_subject
from tests.builders import CHECKER, NOON, Stamps, case_of, scale

ANY = st.text(st.characters() | st.sampled_from("\r\n\t \x00\x85\ud800\u0301e\u2028"), max_size=40)


@given(ANY)
def test_that_cleaned_text_is_nfc_can_be_written_and_is_clean_already(text: str) -> None:
    kept = cleaned(text)
    assert kept == unicodedata.normalize("NFC", kept) == cleaned(kept)
    assert kept.encode("utf-8").decode("utf-8") == kept
    assert not any(unicodedata.category(character) in ("Cc", "Cs") and character not in "\n\t" for character in kept)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\r\nb\rc\x85d", "a\nb\nc\nd"),
        ("e\u0301", "é"),
        ("a\x00b\x1bc\ufffed", "abcd"),
        ("\ud83d", ""),
        ("🙂\t\n", "🙂\t\n"),
    ],
)
def test_that_line_ends_marks_and_controls_are_put_right(typed: str, kept: str) -> None:
    assert cleaned(typed) == kept


@given(ANY)
def test_that_one_line_has_no_white_space_but_single_spaces(text: str) -> None:
    line = one_line(text)
    assert line.split() == line.split(" ") or line == ""
    assert one_line(line) == line


@given(ANY, st.integers(1, 30))
def test_that_shortened_text_is_never_longer_than_asked(text: str, length: int) -> None:
    assert len(shortened(text, length)) <= length


def test_that_text_is_cut_at_the_end_of_a_word() -> None:
    assert shortened("Former Ukrainian servicemen who decided", 30) == "Former Ukrainian servicemen…"
    assert shortened("servicemen, who", 12) == "servicemen…"
    assert shortened("Unbrokenwordthatislong", 10) == "Unbrokenw…"
    assert shortened("short", 10) == "short"


DIRECTED = st.text(st.sampled_from("ab ש\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u0301"), max_size=30)
_CLOSED_BY = {"\u202a": "\u202c", "\u202b": "\u202c", "\u2066": "\u2069", "\u2067": "\u2069", "\u2068": "\u2069"}


def _is_closed(text: str) -> bool:
    awaited: list[str] = []
    for mark in text:
        if mark in _CLOSED_BY:
            awaited.append(_CLOSED_BY[mark])
        elif mark in "\u202c\u2069" and (not awaited or awaited.pop() != mark):
            return False
    return not awaited


@given(DIRECTED, st.integers(2, 12))
def test_that_no_direction_goes_beyond_a_line_and_none_is_forced_on_its_letters(text: str, length: int) -> None:
    for line in (one_line(text), shortened(text, length)):
        assert _is_closed(line)
        assert "\u202d" not in line
        assert "\u202e" not in line
        assert line == one_line(line) == unicodedata.normalize("NFC", line)
    without = text.translate(dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")))
    assert one_line(in_own_direction(text)) == one_line(text)
    assert "".join(mark for mark in in_own_direction(text) if mark in without) == without
    assert len(shortened(text, length)) <= length


def test_that_a_mark_that_is_cut_off_leaves_no_space_behind_that_begins_the_line() -> None:
    assert shortened("\u2066 aa\u2069", 4) == "a…"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("Main \u202eedition", "Main edition"),
        ("photo\u202egpj\u202c.exe", "photogpj.exe"),
        ("Desk \u2067שלום\u2069 (main)", "Desk \u2067שלום\u2069 (main)"),
        ("\u202bשלום\u202c", "\u202bשלום\u202c"),
        ("\u2067שלום", "שלום"),
        ("a\u2069 b\u202c", "a b"),
        ("\u2067\u202bש\u2069", "\u2067ש\u2069"),
        ("\u202b\u2067ש\u202c\u2069\u202c", "\u202b\u2067ש\u2069\u202c"),
        ("e\u202e\u0301", "é"),
    ],
)
def test_that_marks_of_direction_stay_where_both_ends_are_there(given: str, kept: str) -> None:
    assert one_line(given) == kept


def test_that_marks_of_direction_take_no_longer_than_their_number() -> None:
    assert one_line("\u202b" * 200_000 + "\u2069" * 200_000 + "\u2067" * 200_000 + "\u202c" * 200_000) == ""


def test_that_text_of_several_lines_keeps_its_marks_of_direction() -> None:
    assert cleaned("Main \u202eedition") == "Main \u202eedition"


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_that_every_error_of_the_system_has_one_line_that_names_what_was_done(number: int) -> None:
    said = str(because_of(OSError(number, "Odd"), "reading article.txt"))
    assert said.startswith("reading article.txt failed: ")
    assert "\n" not in said


def test_that_an_error_without_number_keeps_its_own_words() -> None:
    assert str(because_of(OSError("odd"), "reading a.txt")) == "reading a.txt failed: oserror"


def _marked() -> Case:
    stamps = Stamps()
    case = claims.mark_claims(case_of(), stamps(), [claims.Passage(0, 4), claims.Passage(5, 6)])
    return evidence.add_evidence(case, stamps(), ["s1", "s1-1"], evidence.NewEvidence(title="Placeholder source A"))


@pytest.mark.parametrize(
    ("edit", "arguments", "words"),
    [
        (verdicts.set_verdict, ("s1-1", scale(), "true"), "Set verdict: claim 2"),
        (claims.mark_claim, (9, 20), "Mark claim: claim 3"),
        (claims.mark_claims, ([claims.Passage(9, 20), claims.Passage(30, 40)],), "Mark claims"),
        (evidence.remove_evidence, ("s2",), "Delete evidence: evidence 1"),
        (evidence.unlink_evidence, ("s1", "s2"), "Unlink evidence: claim 1"),
        (claims.remove_claim, ("s1",), "Delete claim: claim 1"),
        (details.set_tags, (["war"],), "Set tags"),
    ],
)
def test_that_the_log_names_the_one_claim_or_evidence_an_edit_was_about(
    edit: Edit[...], arguments: tuple[object, ...], words: str
) -> None:
    before = _marked()
    after = edit(before, Stamp("x", CHECKER, NOON), *arguments)
    assert with_subject(edit.words, before, after, diff(before, after)) == words
