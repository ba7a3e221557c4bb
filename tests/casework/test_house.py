"""House styles from the file somebody chose to the document in the newsroom's look."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.casework.house import read_house_file, style_report
from fcdesk.casework.rendering import Draft, Form, Kind, Order, render
from tests.writeup.full_case import full_case
from tests.writeup.house_styles import HOUSES, house
from tests.writeup.reading import parts_of
from tests.writeup.samples import AT, scales


def draft(**fields: bytes | str) -> Draft:
    made = Draft(full_case(), scales(), 3, AT, 12, "0f" * 32)
    return replace(made, **fields)  # type: ignore[arg-type]  # the tests' own keyword arguments, by name


@pytest.mark.parametrize("kind", Kind)
def test_that_every_word_document_takes_over_the_house_and_says_what_is_wrong_with_it(kind: Kind) -> None:
    rendered = render(draft(house=house("agency.dotx"), house_name="agency.dotx"), Order(kind))
    assert b'w:styleId="VerdictFalse"' in parts_of(rendered.data)["word/styles.xml"]
    assert any("has a contrast of 2.05:1" in sentence for sentence in rendered.remarks)
    plain = render(draft(), Order(kind))
    assert b'w:styleId="VerdictFalse"' not in parts_of(plain.data)["word/styles.xml"]
    assert not any("contrast" in sentence for sentence in plain.remarks)
    assert plain.content_hash != rendered.content_hash


def test_that_other_formats_know_nothing_of_the_house() -> None:
    for form in (Form.HTML, Form.MARKDOWN, Form.CSV):
        styled = render(draft(house=house("daily.docx"), house_name="daily.docx"), Order(form=form))
        assert styled == render(draft(), Order(form=form))


@pytest.mark.parametrize("name", HOUSES)
def test_that_a_report_can_be_had_before_anything_is_kept(name: str) -> None:
    report = style_report(house(name), name)
    assert report.file_name == name
    assert "heading 1" in {used.casefold() for used in report.used}


def test_that_a_file_that_cannot_be_a_style_stops_the_document_with_its_reason() -> None:
    with pytest.raises(RuleBroken, match=r"macros\.docm was not taken as house style because"):
        render(draft(house=house("daily.docx"), house_name="macros.docm"), Order())


def test_that_only_an_ordinary_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "house.docx").write_bytes(house("daily.docx"))
    assert read_house_file(tmp_path / "house.docx") == house("daily.docx")
    with pytest.raises(RuleBroken, match="no ordinary file"):
        read_house_file(tmp_path)
    with pytest.raises(EnvironmentProblem, match="there is no such file"):
        read_house_file(tmp_path / "missing.docx")
    with pytest.raises(EnvironmentProblem, match="not a possible file name"):
        read_house_file(tmp_path / "a\0b")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_that_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "house.docx")
    with pytest.raises(RuleBroken, match="no ordinary file"):
        read_house_file(tmp_path / "house.docx")


def test_that_a_file_of_any_size_is_read_no_further_than_a_document_goes(tmp_path: Path) -> None:
    with (tmp_path / "house.docx").open("wb") as file:
        file.truncate(3_000_000_000)
    with pytest.raises(RuleBroken, match="larger than 40 MB"):
        read_house_file(tmp_path / "house.docx")
