"""Review copies that went through LibreOffice: opened and saved, as ODT in between, and edited in its own form."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import etree
from lxml.etree import SubElement, _Element

from fcdesk.writeup.review.copy import Comment, Returned
from fcdesk.writeup.review.fields import FieldName
from tests.writeup.office import converted, needs_office
from tests.writeup.review_copies import (
    BECAUSE,
    EMPTY,
    HEADLINE,
    IN_SHORT,
    METHOD,
    UNKNOWN,
    edited,
    move_first_section,
    read,
    texts,
    written,
)

pytestmark = needs_office
ODF = "urn:oasis:names:tc:opendocument:xmlns:{}:1.0"
DC = "http://purl.org/dc/elements/1.1/"
TEXTS = texts()
FIRST, SECOND = TEXTS[BECAUSE].split("\n")


def t(name: str) -> str:
    return f"{{{ODF.format('text')}}}{name}"


# --- edits in LibreOffice's own form -------------------------------------------------------------------------------


def _mark(tree: _Element, name: FieldName, kind: str = "start") -> _Element:
    """A bookmark's start or end; one that holds nothing is a single point."""
    for tag in (f"bookmark-{kind}", "bookmark"):
        for each in tree.iter(t(tag)):
            if each.get(t("name")) == name.bookmark:
                return each
    raise AssertionError(name)


def _paragraph(tree: _Element, name: FieldName, kind: str = "start") -> _Element:
    return next(_mark(tree, name, kind).iterancestors(t("p"), t("h")))


def _new(like: _Element, text: str) -> _Element:
    """A paragraph behind another, with its style."""
    new = etree.Element(t("p"), {t("style-name"): like.get(t("style-name")) or ""})
    new.text = text
    like.addnext(new)
    return new


def _replace(tree: _Element, old: str, new: str) -> None:
    for each in tree.iter():
        for place in ("text", "tail"):
            held = getattr(each, place)
            if held and old in held:
                setattr(each, place, held.replace(old, new))
                return
    raise AssertionError(old)


def change_a_word(tree: _Element) -> None:
    _replace(tree, "in the order a reader asks", "in an order that readers ask")


def split_a_paragraph(tree: _Element) -> None:
    mark = _mark(tree, BECAUSE)
    head, tail = (mark.tail or "").split("stand here, ")
    mark.tail = f"{head}stand here,"
    _new(_paragraph(tree, BECAUSE), tail)


def add_a_paragraph_at_the_end(tree: _Element) -> None:
    _new(_paragraph(tree, BECAUSE, "end"), "Added with Enter behind the last word.")


def delete_a_paragraph(tree: _Element) -> None:
    start, first = _mark(tree, BECAUSE), _paragraph(tree, BECAUSE)
    second = first.getnext()
    assert second is not None
    start.tail, text = "", second.text
    second.text = ""
    second.insert(0, start)
    start.tail = text
    _remove(first)


def make_a_word_bold(tree: _Element) -> None:
    mark = _mark(tree, BECAUSE)
    head, tail = (mark.tail or "").split("a reader")
    mark.tail = head
    span = etree.Element(t("span"), {t("style-name"): "Strong"})
    span.text, span.tail = "a reader", tail
    mark.addnext(span)


def fill_an_empty_text(tree: _Element) -> None:
    mark = _mark(tree, EMPTY)
    mark.tail = "Filled in by the reviewer."


def rewrite_with_tracking(tree: _Element) -> None:
    """Take out the last paragraph's words and put in others, both tracked."""
    changes = SubElement(next(tree.iter(f"{{{ODF.format('office')}}}text")), t("tracked-changes"))
    parent = changes.getparent()
    assert parent is not None
    parent.insert(0, changes)
    last = _paragraph(tree, BECAUSE, "end")
    end, words = _mark(tree, BECAUSE, "end"), last.text or ""
    last.text = ""
    for kind, held in (("deletion", words), ("insertion", "")):
        region = SubElement(changes, t("changed-region"), {t("id"): f"ct-{kind}"})
        change = SubElement(region, t(kind))
        info = SubElement(change, f"{{{ODF.format('office')}}}change-info")
        SubElement(info, f"{{{DC}}}creator").text = "Placeholder reviewer"
        SubElement(info, f"{{{DC}}}date").text = "2026-11-23T09:00:00"
        if held:
            SubElement(change, t("p"), {t("style-name"): last.get(t("style-name")) or ""}).text = held
    for tag, tail in (("change-start", "Written anew, and tracked."), ("change-end", "")):
        mark = etree.Element(t(tag), {t("change-id"): "ct-insertion"})
        mark.tail = tail
        end.addprevious(mark)
    last.insert(0, etree.Element(t("change"), {t("change-id"): "ct-deletion"}))


def comment_on_it(tree: _Element) -> None:
    note = etree.Element(f"{{{ODF.format('office')}}}annotation", {f"{{{ODF.format('office')}}}name": "note1"})
    SubElement(note, f"{{{DC}}}creator").text = "Placeholder reviewer"
    SubElement(note, f"{{{DC}}}date").text = "2026-11-23T09:00:00"
    SubElement(note, t("p")).text = "Is that so?"
    mark = _mark(tree, BECAUSE)
    note.tail, mark.tail = mark.tail, ""
    mark.addnext(note)
    _mark(tree, BECAUSE, "end").addprevious(
        etree.Element(f"{{{ODF.format('office')}}}annotation-end", {f"{{{ODF.format('office')}}}name": "note1"})
    )


def _remove(element: _Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


@dataclass(frozen=True)
class InOffice:
    """An edit made in LibreOffice's own form, and the text it should leave."""

    change: Callable[[_Element], None]
    name: FieldName
    text: str


EDITS = {
    "a word": InOffice(
        change_a_word,
        BECAUSE,
        f"{FIRST.replace('in the order a reader asks', 'in an order that readers ask')}\n{SECOND}",
    ),
    "a split": InOffice(split_a_paragraph, BECAUSE, f"{FIRST.replace('here, ', f'here,{chr(10)}')}\n{SECOND}"),
    "an addition": InOffice(
        add_a_paragraph_at_the_end, BECAUSE, f"{FIRST}\n{SECOND}\nAdded with Enter behind the last word."
    ),
    "a deletion": InOffice(delete_a_paragraph, BECAUSE, SECOND),
    "bold": InOffice(make_a_word_bold, BECAUSE, f"{FIRST}\n{SECOND}"),
    "a filling": InOffice(fill_an_empty_text, EMPTY, "Filled in by the reviewer."),
    "a comment": InOffice(comment_on_it, BECAUSE, f"{FIRST}\n{SECOND}"),
    "a tracked rewrite": InOffice(rewrite_with_tracking, BECAUSE, f"{FIRST}\nWritten anew, and tracked."),
}


@dataclass(frozen=True)
class Saved:
    """What LibreOffice made of the copies, by what was done to them."""

    opened: dict[str, Returned]
    through_odt: dict[str, Returned]
    after_edit: dict[str, Returned]


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Saved:
    """Every way through LibreOffice at once: five starts for all tests."""
    folder = tmp_path_factory.mktemp("office")
    sources = {
        "english": written(),
        "arabic": written(language="ar"),
        "moved": edited(written(), move_first_section),
    }
    files = []
    for name, data in sources.items():
        files.append(folder / f"{name}.docx")
        files[-1].write_bytes(data)
    opened = converted(files, "docx", _sub(folder, "opened"))
    odts = converted(files, "odt", _sub(folder, "odt"))
    through_odt = converted(odts, "docx", _sub(folder, "through"))
    flat = converted(files[:1], "fodt", _sub(folder, "flat"))[0]
    changed = []
    for name, one in EDITS.items():
        tree = etree.parse(str(flat))
        one.change(tree.getroot())
        changed.append(folder / f"{name.replace(' ', '-')}.fodt")
        tree.write(str(changed[-1]), encoding="UTF-8", xml_declaration=True)
    after = converted(changed, "docx", _sub(folder, "edited"))
    return Saved(_read(sources, opened), _read(sources, through_odt), _read(EDITS, after))


def _sub(folder: Path, name: str) -> Path:
    made = folder / name
    made.mkdir()
    return made


def _read(names: "dict[str, object] | object", files: list[Path]) -> dict[str, Returned]:
    assert isinstance(names, dict)
    return {name: read(path.read_bytes()) for name, path in zip(names, files, strict=True)}


def _texts(returned: Returned) -> dict[FieldName, str]:
    return {name: one.text for name, one in returned.fields.items()}


# --- what comes back ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["opened", "through_odt"])
@pytest.mark.parametrize("name", ["english", "arabic", "moved"])
def test_that_a_copy_that_was_only_saved_comes_back_as_it_left(saved: Saved, way: str, name: str) -> None:
    returned = getattr(saved, way)[name]
    assert _texts(returned) == TEXTS
    assert returned.stray == ()
    assert (returned.case_id, returned.export_id) == ("case-1", "export-1")


@pytest.mark.parametrize("way", ["opened", "through_odt"])
def test_that_nothing_around_the_texts_seems_changed_either(saved: Saved, way: str) -> None:
    sent, returned = read(written()), getattr(saved, way)["english"]
    assert returned.outside == sent.outside
    assert returned.ratings == sent.ratings
    assert not any(one.has_changes or one.by_style or one.others for one in returned.fields.values())


@pytest.mark.parametrize("name", list(EDITS))
def test_that_an_edit_in_libreoffice_is_read_right_and_touches_nothing_else(saved: Saved, name: str) -> None:
    edit, returned = EDITS[name], saved.after_edit[name]
    assert _texts(returned) == TEXTS | {edit.name: edit.text}
    assert returned.stray == ()
    assert returned.outside == read(written()).outside


def test_that_tracking_in_libreoffice_is_told(saved: Saved) -> None:
    tracked = [name for name, one in saved.after_edit["a tracked rewrite"].fields.items() if one.has_changes]
    assert tracked == [BECAUSE]


def test_that_a_comment_in_libreoffice_is_told_on_its_text(saved: Saved) -> None:
    returned = saved.after_edit["a comment"]
    said = {name: one.comments for name, one in returned.fields.items() if one.comments}
    assert said == {BECAUSE: (Comment("Placeholder reviewer", "Is that so?"),)}
    assert returned.outside_comments == ()


def test_that_special_characters_come_through_libreoffice(saved: Saved) -> None:
    for returned in (saved.opened["english"], saved.through_odt["english"]):
        assert "co\u00adoperation" in returned.fields[METHOD].text
        assert "62\u00a0troops" in returned.fields[METHOD].text
        assert "“in quotes”" in returned.fields[IN_SHORT].text
        assert returned.fields[HEADLINE].text == TEXTS[HEADLINE]
        assert returned.fields[UNKNOWN].text == TEXTS[UNKNOWN]
