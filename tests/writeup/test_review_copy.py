"""The review copy: what it carries, and that it is read right whatever an office program or a reviewer did to it."""

from copy import deepcopy
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from lxml.etree import SubElement, _Element

from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.records import Records
from fcdesk.cases.reporting import Prose, Report
from fcdesk.cases.text import cleaned
from fcdesk.writeup.house_style import read_donor
from fcdesk.writeup.review.copy import Comment
from fcdesk.writeup.review.fields import STYLES, FieldName, as_written, field_named, marks_for
from fcdesk.writeup.review.walk import Unread
from fcdesk.writeup.word import content_hash, write_review, write_word
from fcdesk.writeup.word.design import style_id
from tests.cases.strategies import WORDS
from tests.writeup.house_styles import AGENCY, DAILY, MAGAZINE, House, package
from tests.writeup.reading import opened, parts_of, texts_of, values, xml_of
from tests.writeup.review_copies import (
    BECAUSE,
    EMPTY,
    HEADLINE,
    IN_SHORT,
    STATEMENT,
    UNKNOWN,
    Texts,
    after_with,
    bookmark,
    change_of,
    deleted,
    edited,
    mark_end,
    move_first_section,
    paragraphs,
    read,
    read_texts,
    review_case,
    run_of,
    runs,
    texts,
    w,
    with_parts,
    written,
)
from tests.writeup.samples import outline_of, sample_case

SENT = written()
TEXTS = texts()


def changed(**by_name: tuple[FieldName, str]) -> Texts:
    return TEXTS | dict(by_name.values())


# --- what is written ---------------------------------------------------------------------------------------------


def test_that_every_text_comes_back_as_it_left() -> None:
    returned = read(SENT)
    assert {name: one.text for name, one in returned.fields.items()} == TEXTS
    assert (returned.case_id, returned.export_id, returned.reference) == ("case-1", "export-1", "FC-2026-0001")
    assert returned.stray == ()
    assert not any(one.has_changes or one.comments or one.unread or one.by_style for one in returned.fields.values())


def test_that_each_text_stands_in_a_bookmark_and_a_style_of_its_own() -> None:
    tree = xml_of(SENT)
    for name in TEXTS:
        styles = {values(each, "w:pPr/w:pStyle/@w:val")[0] for each in paragraphs(tree, name)}
        assert styles == {style_id(STYLES[name.prose])}
    of_ours = [name for name in values(tree, "//w:bookmarkStart/@w:name") if field_named(name)]
    assert sorted(of_ours) == sorted(name.bookmark for name in TEXTS)
    in_style = [p for p in tree.iter(w("p")) if values(p, "w:pPr/w:pStyle/@w:val") == [style_id(STYLES[Prose.BECAUSE])]]
    assert len(in_style) == sum(text.count("\n") + 1 for name, text in TEXTS.items() if name.prose is Prose.BECAUSE)


def test_that_the_public_write_up_carries_nothing_of_it() -> None:
    parts = parts_of(write_word(outline_of(review_case())))
    assert "docProps/custom.xml" not in parts
    assert not any(b"fc_" in part or b"FC Review" in part for part in parts.values())


def test_that_no_text_stands_in_a_content_control() -> None:
    assert list(xml_of(SENT).iter(w("sdt"))) == []
    assert TEXTS[BECAUSE].split("\n")[0] in [paragraph.text for paragraph in opened(SENT).paragraphs]


def test_that_the_same_case_gives_the_same_bytes() -> None:
    assert written() == SENT


def test_that_an_unjudged_claim_offers_its_statement_alone() -> None:
    assert [name.prose for name in TEXTS if name.number == 5] == [Prose.STATEMENT]
    assert "The claim is listed but has not been judged" in "\n".join(texts_of(SENT))


@pytest.mark.parametrize("language", ["ar", "uk", "es"])
def test_that_it_is_written_and_read_in_every_language(language: str) -> None:
    assert read_texts(written(language=language)) == TEXTS


@pytest.mark.parametrize("house", [DAILY, MAGAZINE, AGENCY])
def test_that_it_comes_back_in_any_house_style(house: House) -> None:
    case = review_case()
    donor = read_donor(package(house), "house.docx")
    data = write_review(outline_of(case), marks_for(case, "export-1"), house=donor)
    returned = read(data)
    assert {name: one.text for name, one in returned.fields.items()} == TEXTS
    assert returned.ratings == read(SENT).ratings

    def lose(tree: _Element) -> None:
        for mark in [*tree.iter(w("bookmarkStart")), *tree.iter(w("bookmarkEnd"))]:
            mark.getparent().remove(mark)  # type: ignore[union-attr]  # it is in a tree

    assert read_texts(edited(data, lose)) == TEXTS


@settings(deadline=None, max_examples=60)
@given(st.lists(WORDS.map(cleaned), min_size=7, max_size=7))
def test_that_any_text_comes_back_as_it_left(some: list[str]) -> None:
    case = sample_case()
    report = Report(headline=some[0], standfirst=some[1], in_short=tuple(some[2].split("\n")), method=some[3])
    claim, verdict = case.claims["claim-1"], case.verdicts["verdict-1-0"]
    case = replace(
        case,
        details=replace(case.details, report=report),
        claims=Records([replace(claim, statement=some[4])]),
        verdicts=Records([replace(verdict, because=some[5], unknown=some[6])]),
        links=Records(), evidence=Records(), sources=Records(), replies=Records(), corrections=Records(),
    )  # fmt: skip
    data = written(case)
    assert read_texts(data) == texts(case)
    assert read_texts(data)[BECAUSE] == as_written(Prose.BECAUSE, some[5])


# --- as Word leaves it ------------------------------------------------------------------------------------------


def test_that_runs_may_be_split_and_carry_revision_ids_and_spelling_marks() -> None:
    def split(tree: _Element) -> None:
        for paragraph in list(tree.iter(w("p"))):
            paragraph.set(w("rsidR"), "00AB12CD")
            for run in runs(paragraph):
                held = run.find(w("t"))
                if held is not None and len(run.findall(w("*"))) == 1 and len(held.text or "") > 3:
                    cut = len(held.text or "") // 2
                    second = deepcopy(run)
                    kept = second.find(w("t"))
                    assert kept is not None
                    kept.text, held.text = (held.text or "")[cut:], (held.text or "")[:cut]
                    for each in (held, kept):
                        each.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
                    run.addnext(second)
                    mark = etree.Element(w("proofErr"))
                    mark.set(w("type"), "spellStart")
                    run.addnext(mark)

    data = edited(SENT, split)
    assert read_texts(data) == TEXTS
    assert read(data).outside == read(SENT).outside


def test_that_tracked_insertions_count_and_deletions_do_not() -> None:
    def change(tree: _Element) -> None:
        first = paragraphs(tree, BECAUSE)[0]
        run = runs(first)[0]
        run.addprevious(change_of("ins", run_of("Inserted words. ")))
        run.addnext(change_of("ins", run_of("New end.")))
        run.getparent().replace(run, change_of("del", deleted(run)))  # type: ignore[union-attr]  # it is in a tree

    returned = read(edited(SENT, change))
    second = TEXTS[BECAUSE].split("\n")[1]
    assert returned.fields[BECAUSE].text == f"Inserted words. New end.\n{second}"
    assert returned.fields[BECAUSE].has_changes
    assert not returned.fields[UNKNOWN].has_changes
    assert not returned.outside_changes


def test_that_a_paragraph_deleted_with_its_end_is_gone_and_leaves_no_trace_elsewhere() -> None:
    def change(tree: _Element) -> None:
        last = paragraphs(tree, BECAUSE)[-1]
        for run in runs(last):
            last.replace(run, change_of("del", deleted(run)))
        mark_end(last, "del")

    returned = read(edited(SENT, change))
    assert returned.fields[BECAUSE].text == TEXTS[BECAUSE].split("\n")[0]
    assert returned.fields[BECAUSE].has_changes
    assert returned.outside == read(SENT).outside
    assert {name: one.text for name, one in returned.fields.items() if name != BECAUSE} == {
        name: text for name, text in TEXTS.items() if name != BECAUSE
    }


def test_that_a_tracked_join_of_two_paragraphs_makes_one() -> None:
    data = edited(SENT, lambda tree: mark_end(paragraphs(tree, BECAUSE)[0], "del"))
    assert read_texts(data)[BECAUSE] == TEXTS[BECAUSE].replace("\n", "")


def test_that_a_whole_tracked_rewrite_past_the_end_is_taken_in() -> None:
    def change(tree: _Element) -> None:
        first, last = paragraphs(tree, BECAUSE)
        new = after_with(last, "")
        new.replace(runs(new)[0], change_of("ins", run_of("All was written anew.")))
        for paragraph in (first, last):
            for run in runs(paragraph):
                paragraph.replace(run, change_of("del", deleted(run)))
            mark_end(paragraph, "del")

    assert read_texts(edited(SENT, change)) == TEXTS | {BECAUSE: "All was written anew."}


def test_that_paragraphs_split_and_added_belong_to_their_text() -> None:
    def change(tree: _Element) -> None:
        last = paragraphs(tree, BECAUSE)[-1]
        after_with(after_with(last, "Added behind the bookmark."), "And one more.")
        first = paragraphs(tree, UNKNOWN)[0]
        after_with(first, "Second half.")
        before = after_with(first, "First half.")
        first.addprevious(before)

    read_now = read_texts(edited(SENT, change))
    assert read_now[BECAUSE] == f"{TEXTS[BECAUSE]}\nAdded behind the bookmark.\nAnd one more."
    assert read_now[UNKNOWN] == f"First half.\n{TEXTS[UNKNOWN]}\nSecond half."


def test_that_a_pasted_paragraph_within_a_text_counts_whatever_its_style() -> None:
    def change(tree: _Element) -> None:
        style = after_with(paragraphs(tree, BECAUSE)[0], "Pasted.").find(f"{w('pPr')}/{w('pStyle')}")
        assert style is not None
        style.set(w("val"), "Normal")

    first, second = TEXTS[BECAUSE].split("\n")
    assert read_texts(edited(SENT, change))[BECAUSE] == f"{first}\nPasted.\n{second}"


def test_that_an_empty_text_can_be_filled_in() -> None:
    def change(tree: _Element) -> None:
        bookmark(tree, EMPTY).addprevious(run_of("Typed before the mark."))

    assert TEXTS[EMPTY] == ""
    assert read_texts(edited(SENT, change)) == TEXTS | {EMPTY: "Typed before the mark."}


def test_that_a_text_survives_the_loss_of_its_bookmark() -> None:
    def change(tree: _Element) -> None:
        for name in (BECAUSE, HEADLINE, EMPTY):
            for each in (bookmark(tree, name, end=True), bookmark(tree, name)):
                each.getparent().remove(each)  # type: ignore[union-attr]  # it is in a tree

    returned = read(edited(SENT, change))
    assert {name: one.text for name, one in returned.fields.items()} == TEXTS
    assert [name for name, one in returned.fields.items() if one.by_style] == [HEADLINE, BECAUSE, EMPTY]


def test_that_a_text_survives_the_loss_of_its_style() -> None:
    def change(tree: _Element) -> None:
        for style in tree.iter(w("pStyle")):
            style.set(w("val"), "Normal")

    assert read_texts(edited(SENT, change)) == TEXTS


def test_that_a_text_taken_out_with_its_bookmark_is_missing() -> None:
    def change(tree: _Element) -> None:
        for paragraph in paragraphs(tree, BECAUSE):
            paragraph.getparent().remove(paragraph)  # type: ignore[union-attr]  # it is in a tree

    assert BECAUSE not in read(edited(SENT, change)).fields


def test_that_two_starts_of_which_one_never_ends_are_one_text() -> None:
    def change(tree: _Element) -> None:
        start = bookmark(tree, BECAUSE)
        second = deepcopy(start)
        start.set(w("id"), "7001")
        paragraphs_of = list(tree.iter(w("p")))
        last = paragraphs_of[paragraphs_of.index(next(start.iterancestors(w("p")))) + 1]
        last.insert(1, second)

    assert read_texts(edited(SENT, change)) == TEXTS


def test_that_a_copied_section_is_said_to_be_doubled() -> None:
    def change(tree: _Element) -> None:
        body = tree.find(w("body"))
        assert body is not None
        for paragraph in paragraphs(tree, BECAUSE):
            copy = deepcopy(paragraph)
            for mark in (*copy.iter(w("bookmarkStart")), *copy.iter(w("bookmarkEnd"))):
                mark.set(w("id"), "7002")
            copy.append(run_of(" Copied."))
            body.insert(len(body) - 1, copy)

    one = read(edited(SENT, change)).fields[BECAUSE]
    first, second = TEXTS[BECAUSE].split("\n")
    assert one.text == TEXTS[BECAUSE]
    assert one.others == (f"{first} Copied.\n{second} Copied.",)


def test_that_a_bookmark_dragged_over_other_texts_takes_none_of_them() -> None:
    def change(tree: _Element) -> None:
        end = bookmark(tree, STATEMENT, end=True)
        paragraphs(tree, UNKNOWN)[-1].append(end)

    assert read_texts(edited(SENT, change)) == TEXTS


def test_that_a_moved_section_keeps_its_texts() -> None:
    def change(tree: _Element) -> None:
        body = tree.find(w("body"))
        assert body is not None
        heading = next(bookmark(tree, "claim_1").iterancestors(w("p")))
        section, each = [heading], heading.getnext()
        while each is not None and not any(mark.get(w("name")) == "claim_2" for mark in each.iter(w("bookmarkStart"))):
            section.append(each)
            each = each.getnext()
        for part in section:
            body.insert(len(body) - 1, part)

    assert read_texts(edited(SENT, change)) == TEXTS


def test_that_a_tracked_move_of_a_section_keeps_its_texts() -> None:
    assert read_texts(edited(SENT, move_first_section)) == TEXTS


def test_that_text_in_content_controls_links_and_symbols_is_read() -> None:
    def change(tree: _Element) -> None:
        first, last = paragraphs(tree, BECAUSE)
        control = etree.Element(w("sdt"))
        SubElement(control, w("sdtPr"))
        first.addprevious(control)
        SubElement(control, w("sdtContent")).extend([first, last])
        link = etree.Element(w("hyperlink"))
        link.append(run_of("linked"))
        paragraph = paragraphs(tree, UNKNOWN)[0]
        paragraph.append(link)
        run = SubElement(paragraph, w("r"))
        for name in ("br", "tab", "noBreakHyphen", "softHyphen"):
            SubElement(run, w(name))
        SubElement(run, w("t")).text = "“end”"

    read_now = read_texts(edited(SENT, change))
    assert read_now == TEXTS | {UNKNOWN: f"{TEXTS[UNKNOWN]}linked\n\u2011\u00ad“end”"}


def test_that_comments_are_told_with_who_wrote_them_and_on_what() -> None:
    comments = (
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:comment w:id="0" w:author="Placeholder reviewer"><w:p><w:r><w:t>Is that so?</w:t></w:r></w:p></w:comment>'
        '<w:comment w:id="1" w:author="Another"><w:p><w:r><w:t>On the whole.</w:t></w:r></w:p></w:comment>'
        "</w:comments>"
    )
    relation = (
        b'<Relationship Id="rc1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" '
        b'Target="comments.xml"/></Relationships>'
    )
    relations = parts_of(SENT)["word/_rels/document.xml.rels"].replace(b"</Relationships>", relation)
    data = with_parts(SENT, {"word/comments.xml": comments.encode(), "word/_rels/document.xml.rels": relations})

    def change(tree: _Element) -> None:
        for place, (paragraph, kind) in enumerate(
            [(paragraphs(tree, BECAUSE)[0], "commentRangeStart"), (paragraphs(tree, BECAUSE)[1], "commentRangeEnd")]
        ):
            mark = etree.Element(w(kind))
            mark.set(w("id"), "0")
            paragraph.insert(1 + place, mark)
        SubElement(next(bookmark(tree, "claim_2").iterancestors(w("p"))), w("commentReference")).set(w("id"), "1")

    returned = read(edited(data, change))
    assert returned.fields[BECAUSE].comments == (Comment("Placeholder reviewer", "Is that so?"),)
    assert returned.outside_comments == (Comment("Another", "On the whole."),)
    assert {name: one.text for name, one in returned.fields.items()} == TEXTS


def test_that_what_is_no_text_is_left_out_and_told() -> None:
    def change(tree: _Element) -> None:
        paragraph = paragraphs(tree, BECAUSE)[0]
        SubElement(SubElement(paragraph, w("r")), w("footnoteReference")).set(w("id"), "2")
        SubElement(SubElement(paragraph, w("r")), w("drawing"))
        hidden = run_of("secret")
        SubElement(SubElement(paragraph, w("r")), w("lastRenderedPageBreak"))
        properties = etree.Element(w("rPr"))
        SubElement(properties, w("vanish"))
        hidden.insert(0, properties)
        paragraph.append(hidden)

    returned = read(edited(SENT, change))
    assert returned.fields[BECAUSE].text == TEXTS[BECAUSE]
    assert set(returned.fields[BECAUSE].unread) == {Unread.FOOTNOTE, Unread.PICTURE, Unread.HIDDEN}


def test_that_a_label_joined_to_its_text_stays_out_of_it() -> None:
    def change(tree: _Element) -> None:
        first = paragraphs(tree, BECAUSE)[0]
        label = first.getprevious()
        assert label is not None
        for place, run in enumerate(runs(label)):
            first.insert(1 + place, run)
        label.getparent().remove(label)  # type: ignore[union-attr]  # it is in a tree

    assert read_texts(edited(SENT, change)) == TEXTS


def test_that_a_strict_document_is_read_as_well() -> None:
    def strict(part: bytes) -> bytes:
        return part.replace(
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        ).replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        )

    assert read_texts(with_parts(SENT, {name: strict(part) for name, part in parts_of(SENT).items()})) == TEXTS


def test_that_stray_text_in_a_texts_style_is_told_and_taken_by_none() -> None:
    def change(tree: _Element) -> None:
        after_with(paragraphs(tree, IN_SHORT)[-1], "Stray reason.")
        added = paragraphs(tree, IN_SHORT)[-1].getnext()
        assert added is not None
        style = added.find(f"{w('pPr')}/{w('pStyle')}")
        assert style is not None
        style.set(w("val"), style_id(STYLES[Prose.BECAUSE]))

    returned = read(edited(SENT, change))
    assert returned.stray == ("Stray reason.",)
    assert {name: one.text for name, one in returned.fields.items()} == TEXTS


# --- what it is told apart from -----------------------------------------------------------------------------------


def test_that_a_document_that_is_no_review_copy_is_refused_in_a_sentence() -> None:
    with pytest.raises(RuleBroken, match=r"copy\.docx is no review copy of fcdesk"):
        read(write_word(outline_of(review_case())))


def test_that_ratings_are_read_by_the_claim_they_stand_under() -> None:
    ratings = read(SENT).ratings
    assert ratings == {1: "Unproven", 2: "Missing context", 3: "True", 4: "Misleading", 5: "Not yet judged"}


def test_that_the_hash_of_the_content_does_not_depend_on_compression() -> None:
    assert content_hash(with_parts(SENT, {})) == content_hash(SENT)


@pytest.mark.parametrize("name", ["fc_", "fc_C_because", "fc_because", "fc_C1_headline", "fc_C1_nonsense", "claim_1"])
def test_that_other_bookmarks_are_not_taken_for_ours(name: str) -> None:
    assert field_named(name) is None
