"""From what is pasted or dropped to a filled form: plain values in, plain values out; nothing is fetched."""

from pathlib import Path

import pytest

from fcdesk.cases.problems import RuleBroken
from fcdesk.casework.keeping import GivenFile
from fcdesk.desk.models.evidence_form import MOST_WORDS, Filled, Given, filled_from

AT = "2026-11-22T10:00:05Z"
LINK = "https://placeholder.example/story?id=1"
HOSTILE = (
    '<html><head><style>p {color: red}</style></head><body onload="x()"><script>steal()</script>'
    '<p>Placeholder <b>words</b></p><img src="https://placeholder.example/pixel.gif"><p>of the page</p></body></html>'
)


def _from(**given: object) -> Filled:
    return filled_from(Given(**given), AT)  # type: ignore[arg-type]  # each test gives values of the right kind


def test_that_files_are_attached_whatever_else_comes_with_them() -> None:
    paths = (Path("/placeholder/a.pdf"), Path("/placeholder/b.png"))
    filled = _from(paths=paths, picture=b"png", text="/placeholder/a.pdf\n/placeholder/b.png")
    assert filled.files == paths
    assert filled.evidence.excerpt == ""


def test_that_a_picture_of_a_browser_is_kept_as_a_file_with_its_address() -> None:
    filled = _from(picture=b"png", links=(LINK,), html=f'<img src="{LINK}" alt="x">')
    assert filled.files == (GivenFile("picture 2026-11-22 100005.png", b"png"),)
    assert filled.evidence.url == LINK


def test_that_a_link_becomes_the_address_and_its_words_the_title() -> None:
    filled = _from(links=(LINK,), html=f'<a href="{LINK}">Placeholder story</a>', text=LINK)
    assert (filled.evidence.url, filled.evidence.title, filled.evidence.excerpt) == (LINK, "Placeholder story", "")


def test_that_words_of_an_office_program_are_not_lost_behind_their_picture() -> None:
    filled = _from(
        picture=b"png", html="<table><tr><td>Placeholder</td><td>62</td></tr></table>", text="Placeholder\t62"
    )
    assert filled.evidence.excerpt == "Placeholder\n62"
    assert len(filled.files) == 1


def test_that_more_than_a_line_beside_a_link_is_its_excerpt() -> None:
    filled = _from(links=(LINK,), text="First line\nSecond line")
    assert (filled.evidence.url, filled.evidence.title, filled.evidence.excerpt) == (
        LINK,
        "",
        "First line\nSecond line",
    )


def test_that_several_links_make_one_form_with_the_others_in_the_note() -> None:
    filled = _from(text=f"{LINK}\nhttp://placeholder.example/2\n{LINK}")
    assert (filled.evidence.url, filled.evidence.note) == (LINK, "http://placeholder.example/2")


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "ftp://x.example/y", "data:text/html,x", "smb://x/y", "https://"]
)
def test_that_an_address_of_another_kind_is_only_words(address: str) -> None:
    for filled in (_from(links=(address,)), _from(text=address)):
        assert filled.evidence.url is None
        assert filled.evidence.excerpt == address


def test_that_markup_becomes_its_words_and_nothing_else_of_it() -> None:
    assert _from(html=HOSTILE, text="other").evidence.excerpt == "Placeholder words\nof the page"


def test_that_markup_without_words_leaves_the_plain_ones() -> None:
    assert _from(html="<img src='x'>", text=" Placeholder words ").evidence.excerpt == "Placeholder words"


def test_that_what_cannot_be_kept_in_a_text_is_taken_out() -> None:
    assert _from(text="a\x00b\r\nc\ud800").evidence.excerpt == "ab\nc"


@pytest.mark.parametrize(
    "given",
    [Given(), Given(text=" \n"), Given(text="x" * (MOST_WORDS + 1)), Given(paths=(Path("x"),) * 51)],
)
def test_that_what_is_no_use_is_said_in_one_sentence(given: Given) -> None:
    with pytest.raises(RuleBroken) as caught:
        filled_from(given, AT)
    assert str(caught.value)
    assert "\n" not in str(caught.value)


def test_that_deeply_nested_markup_takes_no_time() -> None:
    assert _from(html="<div>" * 200_000 + "Placeholder words").evidence.excerpt == "Placeholder words"
