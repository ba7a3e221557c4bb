"""The checker's dossier: everything the desk knows is in it, it says that it is internal, and it holds up outside."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from fcdesk.cases.changes import COLLECTIONS
from fcdesk.cases.model import Case, Details
from fcdesk.cases.records import Records
from fcdesk.cases.reporting import ReviewCopy, Waiver
from fcdesk.cases.review import WARNING, Finding, findings
from fcdesk.writeup.characters import in_one_line
from fcdesk.writeup.inhouse.dossier import dossier_outline
from fcdesk.writeup.labels import labels_for
from fcdesk.writeup.word import write_annotated, write_dossier, write_word
from fcdesk.writeup.word.design import INHOUSE_CHARACTER_STYLES, INHOUSE_PARAGRAPH_STYLES
from tests.writeup.any_outline import line_text
from tests.writeup.full_case import (
    LOG_HEAD,
    annotated_of,
    arabic_case,
    dossier_of,
    full_case,
    hostile_case,
    readings_of,
)
from tests.writeup.reading import opened, parts_of, texts_of, values, xml_of
from tests.writeup.reading_comments import comments_of
from tests.writeup.samples import AT, long_case, outline_of, sample_case, scales
from tests.writeup.test_any_case import as_xml_has_it, cases
from tests.writeup.test_confidentiality import PLANTED, planted
from tests.writeup.test_word import _contrast

ROOT = Path(__file__).parents[2]
CHECKER = ROOT.parent / "shared" / "checks" / "docx" / "a11y_check.py"


def dossier(case: Case, language: str = "en") -> bytes:
    return write_dossier(dossier_of(case, language))


def read(case: Case, language: str = "en") -> str:
    return "\n".join(texts_of(dossier(case, language)))


def words_in(case: Case, *, but: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Every text of every record, with the name of its field."""
    for kind, (attribute, _) in COLLECTIONS.items():
        for record in getattr(case, attribute):
            for field in fields(record):
                value = getattr(record, field.name)
                for words in value if isinstance(value, tuple) else (value,):
                    name = f"{kind}.{field.name}"
                    if isinstance(words, str) and words.strip() and name not in but and type(words) is str:
                        yield name, words


# Ids join records, and a date, a rating or a scale is said in words of its own.
SAID_OTHERWISE = frozenset({
    *(f"{kind}.{name}" for kind in COLLECTIONS for name in ("id", "claim_id", "evidence_id", "source_id")),
    *(f"{kind}.{name}" for kind in COLLECTIONS for name in ("at", "added_at", "asked_at", "answered_at")),
    "source.derived_from", "evidence.accessed_at",
    "article.published", "source.published", "reply.due", "article.text", "article.url", "source.url",
    "verdict.rating", "verdict.scale", "verdict.wording", "review.rating",
})  # fmt: skip


def test_that_every_word_of_every_record_is_in_the_dossier() -> None:
    case = full_case()
    text = read(case)
    lines = " ".join(text.split())
    missing = [
        (name, words) for name, words in words_in(case, but=SAID_OTHERWISE) if " ".join(words.split()) not in lines
    ]
    assert missing == []


def test_that_dates_addresses_ratings_and_earlier_wordings_are_in_it_as_well() -> None:
    text = read(full_case())
    expected = [
        "20 November 2026", "21 November 2026", "January 2025", "2 January 2025", "example.org/placeholder-article",
        "example.org/placeholder/confidential", "The rating was given to this wording: “an earlier wording”",
        "Rating proposed: Unproven.", "Repeats source 2", "Used for: C1, C2, C4", "48213 bytes",
        "How the source is named: anonymous", "The program had put it forward.", "Grade B3", "Not graded",
        "Where in the source: not stated", "Held before", "Holds now", "Reply due by 21 November 2026",
    ]  # fmt: skip
    lines = " ".join(text.split())
    assert [words for words in expected if words not in lines] == []


def test_that_everything_planted_is_in_the_dossier_and_nothing_of_it_in_the_public_write_up() -> None:
    case = planted()
    text = " ".join(read(case).split())
    keys = frozenset({"waiver.about"})  # by which the program knows it again
    planted_words = [words for _, words in words_in(case, but=keys) if PLANTED in words]
    planted_words += case.details.tags
    assert len(planted_words) > 25
    assert [words for words in planted_words if not _is_in(words, text)] == []
    assert not any(PLANTED.encode() in data for data in parts_of(write_word(outline_of(case))).values())


def _is_in(words: str, text: str) -> bool:
    return " ".join(words.split()).removeprefix("https://").removeprefix("http://") in text


def test_that_findings_let_pass_are_listed_with_who_and_why_and_so_are_waivers_that_have_outlived_theirs() -> None:
    holding = Waiver("w1", "no-locator", "key", "Placeholder reason.", "Placeholder Editor", AT, "claim-1")
    ended = replace(holding, id="w2", rule="no-such-rule", claim_id=None)
    case = replace(full_case(), waivers=Records([holding, ended]))
    found = Finding("no-locator", WARNING, claim=1, text="Placeholder finding.")
    outline = dossier_outline(
        case, scales=scales(), labels=labels_for("en"), version=1, prepared_at=AT, findings=(),
        waived=[(found, holding)],
    )  # fmt: skip
    assert [(row.what, line_text(row.about), row.by, row.reason) for row in outline.waived] == [
        ("A piece of evidence does not say where in its source. Placeholder finding.", "Claim 1",
         "Placeholder Editor, 22 November 2026",
         ("Placeholder reason.",)),
        ("no-such-rule What this was about is no longer there.", "the case", "Placeholder Editor, 22 November 2026",
         ("Placeholder reason.",)),
    ]  # fmt: skip
    assert "Findings that were let pass" in texts_of(write_dossier(outline))


def test_that_review_copies_are_listed_with_the_log() -> None:
    copy = ReviewCopy("c", AT, "Placeholder Editor", 2, "0f" * 32, ())
    outline = dossier_of(replace(full_case(), review_copies=Records([copy])))
    assert outline.log[-1] == f"Review copy of version 2, content {'0f' * 32}: Placeholder Editor, 22 November 2026"


def test_that_it_says_on_every_page_that_it_is_internal_and_the_public_write_up_never_does() -> None:
    document = opened(dossier(full_case()))
    (section,) = document.sections
    assert section.header.paragraphs[0].text == "INTERNAL – not for publication\tChecker’s dossier · FC-2026-0001"
    assert section.different_first_page_header_footer is False
    assert document.settings.odd_and_even_pages_header_footer is False
    assert document.paragraphs[0].text.startswith("INTERNAL – not for publication")
    public = parts_of(write_word(outline_of(full_case())))
    assert not any(b"INTERNAL" in data or b"FC Internal" in data for data in public.values())


def test_that_public_sources_keep_their_numbers_and_the_others_follow() -> None:
    public = [(source.number, source.line[0].text) for source in outline_of(full_case()).sources]
    register = [(entry.number, entry.line[0].text, entry.confidential) for entry in dossier_of(full_case()).register]
    assert [(number, title) for number, title, _ in register][: len(public)] == public
    assert register[len(public) :] == [(4, "Placeholder confidential source", "CONFIDENTIAL")]


# --- the state of the check --------------------------------------------------------------------------------------


def test_that_open_findings_are_gathered_by_rule_with_links_to_their_claims() -> None:
    outline = dossier_of(full_case())
    points = {point.what: ("".join(run.text for run in point.where), point.weight) for point in outline.open_points}
    assert points["There is no verdict yet."] == ("C7, C6, C5, C8", "must be settled")
    assert points["The passage is no longer in the article."] == ("C8", "must be settled")
    assert points["Sentences are unread: neither taken up as a claim nor dismissed."] == (
        "the case",
        "look at it again",
    )
    assert outline.standfirst == "6 points must be settled before sign-off."
    weights = [point.weight for point in outline.open_points]
    assert weights == sorted(weights, key=lambda weight: weight != "must be settled")


def test_that_what_is_open_is_told_with_the_words_and_the_evidence_as_check_tells_it() -> None:
    said = [f"Claim {number}, reasons: “{number}5” is nowhere; evidence 4 has it: link it." for number in (1, 2, 2)]
    found = [Finding("number-unsupported", "warning", 1, text) for text in said]
    found += [Finding("no-verdict", "error", number, f"Claim {number} has no verdict yet.") for number in (1, 2)]
    found += [Finding("no-locator", "warning", 1, f"Claim 1: evidence {number} …") for number in range(30)]
    outline = dossier_outline(
        full_case(), scales=scales(), labels=labels_for("en"), version=1, prepared_at=AT, findings=found
    )
    verdicts, numbers, locators = (point.details for point in outline.open_points)
    assert verdicts == ()  # the gathered line says it all
    assert numbers == (said[0], said[1])
    assert (len(locators), locators[-1]) == (21, "and 10 more; fcdesk check lists them all")
    written = texts_of(write_dossier(outline))
    assert all(any(text in line for line in written) for text in (*numbers, *locators))


def test_that_a_rule_without_words_of_ours_says_what_the_finding_says() -> None:
    found = [
        Finding("a-new-rule", "warning", 1, "Placeholder finding."),
        Finding("a-new-rule", "warning", 99, "Other."),
    ]
    outline = dossier_outline(
        full_case(), scales=scales(), labels=labels_for("en"), version=1, prepared_at=AT, findings=found
    )
    assert [point.what for point in outline.open_points] == ["Placeholder finding.", "Other."]
    assert outline.standfirst == "Nothing stands in the way of sign-off; 2 points should be looked at again."
    names = values(xml_of(write_dossier(outline)), "//w:bookmarkStart/@w:name")
    anchors = values(xml_of(write_dossier(outline)), "//w:hyperlink/@w:anchor")
    assert set(anchors) <= set(names)  # claim 99 does not exist: its number is no link


@pytest.mark.parametrize("language", ["en", "uk", "es", "ar"])
def test_that_every_rule_of_the_review_has_words(language: str) -> None:
    source = (ROOT / "fcdesk" / "cases" / "review.py").read_text(encoding="utf-8")
    rules = set(re.findall(r'Finding\("([a-z-]+)"', source))
    assert len(rules) > 10
    assert [rule for rule in rules if f"finding {rule}" not in labels_for(language).words] == []


def test_that_claims_passages_and_sentences_are_counted() -> None:
    case = full_case()
    counts = {count.of: count.number for count in dossier_of(case).counts}
    total, unread = len(readings_of(case)), sum(reading.fate == "unread" for reading in readings_of(case))
    assert counts == {
        "Claims listed": "8",
        "Claims judged": "4 of 8",
        "Claims approved by a second person": "1 of 8",
        "Passages dismissed": "2",
        "Sentences unread": f"{unread} of {total}",
        "Open points": str(len(findings(case, readings_of(case)))),
    }
    assert unread > 0
    without = {count.of: count.number for count in dossier_of(case, read=False).counts}
    assert without["Sentences unread"] == "not counted"


def test_that_a_finished_case_says_that_nothing_is_open() -> None:
    outline = dossier_outline(
        sample_case(), scales=scales(), labels=labels_for("en"), version=1, prepared_at=AT, findings=()
    )
    assert outline.standfirst == "Nothing is open."
    assert "What is still open" not in texts_of(write_dossier(outline))


def test_that_the_log_s_head_is_named() -> None:
    assert f"The hash of the last one is {LOG_HEAD}." in read(full_case())
    assert "when the log had 12 rows" in read(full_case())


# --- the article -------------------------------------------------------------------------------------------------


def test_that_paragraphs_are_numbered_as_readers_count_and_share_a_row_where_a_passage_does() -> None:
    rows = dossier_of(full_case(), read=False).article.rows
    assert [row.place for row in rows] == ["Headline", "Standfirst", "1", "2", "3–4", "5", "6"]
    assert [note.tag.text for row in rows for note in row.margin] == [
        "C1",
        "C2",
        "C3",
        "C7",
        "C4",
        "C6",
        "D1",
        "D2",
        "C5",
    ]


def test_that_kinds_of_passages_are_told_apart() -> None:
    covers = {
        stretch.begins: stretch.cover
        for row in dossier_of(full_case()).article.rows
        for one in row.paragraphs
        for stretch in one.stretches
        if stretch.begins
    }
    assert covers["C1",] == "claim"
    assert covers["C4", "C6"] == "claims"
    assert covers["D1",] == "dismissed"
    assert covers["U1",] == "unread"
    styles = xml_of(dossier(full_case()), "word/styles.xml")
    lines = [values(styles, f"//w:style[@w:styleId='{name}']//w:u/@w:val") for name in STYLES]
    assert lines == [["single"], ["double"], ["dotted"], ["dash"]]


STYLES = ("FCPassage", "FCPassages", "FCDismissed", "FCUnread")


def test_that_the_margin_names_sources_and_rating() -> None:
    (row,) = [row for row in dossier_of(full_case()).article.rows if row.place == "1"]
    first, *_ = row.margin
    assert [jump.text for jump in first.sources] == ["[1]", "[2]", "[4]"]
    assert first.badge is not None
    assert first.badge.label == "Unproven"


def test_that_an_unanswered_letter_past_its_date_is_called_overdue() -> None:
    letters = {letter.party: letter.reply for letter in dossier_of(full_case()).letters}
    assert letters["Placeholder press office"] == ("No reply by 22 November 2026.", "The reply is overdue.")
    assert letters["Placeholder expert"] == ("Replied on 21 November 2026:", "Placeholder answer, quoted in full.")
    case = full_case()
    later = replace(case, replies=Records(replace(reply, due="2026-12-01") for reply in case.replies))
    assert dossier_of(later).letters[0].reply == ("No reply by 22 November 2026.",)


def test_that_evidence_whose_source_record_is_missing_is_listed_all_the_same() -> None:
    case = full_case()
    text = read(replace(case, sources=case.sources.without("source-2")))
    assert "The record of this source is missing" in text
    assert "“Placeholder excerpt B, marked as such.”" in text


# --- the file ----------------------------------------------------------------------------------------------------


def every_case() -> dict[str, Case]:
    details = sample_case().details
    return {
        "full": full_case(),
        "empty": Case(details=details),
        "no article": Case(details=details, claims=Records([next(iter(full_case().claims))])),
        "long": long_case(40),
        "arabic": arabic_case(),
        "hostile": hostile_case(),
    }


@pytest.mark.skipif(not CHECKER.exists(), reason="the accessibility checker is not beside this checkout")
@pytest.mark.parametrize("language", ["en", "uk", "ar"])
def test_that_the_accessibility_rules_hold(language: str, tmp_path: Path) -> None:
    paths = []
    for name, case in every_case().items():
        if name == "long" and language != "en":
            continue
        copies = (write_annotated(annotated_of(case, language, for_public=public)) for public in (False, True))
        for place, data in enumerate((dossier(case, language), *copies)):
            paths.append(tmp_path / f"{name} {place}.docx")
            paths[-1].write_bytes(data)
    done = subprocess.run([sys.executable, str(CHECKER), *map(str, paths)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "WARN" not in done.stdout, done.stdout


def test_that_no_dangerous_address_is_a_link_and_every_jump_has_its_place() -> None:
    for case in every_case().values():
        for data in (dossier(case), write_annotated(annotated_of(case))):
            targets = {rel.target_ref for rel in opened(data).part.rels.values() if rel.is_external}
            assert all(target.startswith("https://example.org/") and "pass" not in target for target in targets)
            document = xml_of(data)
            names = values(document, "//w:bookmarkStart/@w:name")
            assert set(values(document, "//w:hyperlink/@w:anchor")) <= set(names)
            assert len(names) == len(set(names))


def test_that_every_style_used_is_defined_in_every_part() -> None:
    for data in (dossier(full_case()), write_annotated(annotated_of(full_case()))):
        defined = set(values(xml_of(data, "word/styles.xml"), "//w:style/@w:styleId"))
        for part in parts_of(data):
            if re.fullmatch(r"word/(document|comments|header\d|footer\d)\.xml", part):
                used = values(xml_of(data, part), "//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val")
                assert set(used) <= defined, part


def test_that_letters_stand_out_from_their_ground() -> None:
    grounds = {style.name: (style.text, style.fill) for style in INHOUSE_PARAGRAPH_STYLES}
    grounds |= {style.name: (style.text, style.text.fill) for style in INHOUSE_CHARACTER_STYLES}
    for name, (text, ground) in grounds.items():
        assert _contrast(text.colour or "000000", ground or "FFFFFF") >= 4.5, name


def test_that_no_paragraph_and_no_cell_is_empty() -> None:
    for case in (full_case(), Case(details=sample_case().details)):
        assert all(text.strip() for text in texts_of(dossier(case)))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(case=cases(), language=st.sampled_from(["en", "ar", "uk"]))
def test_that_any_case_becomes_a_dossier_with_all_its_words(case: Case, language: str) -> None:
    document, copy = dossier(case, language), write_annotated(annotated_of(case, language))
    for data in (document, copy):
        for part in parts_of(data).values():
            etree.fromstring(part)
        assert len(comments_of(data)) == len(case.claims)
    text = "\n".join(texts_of(document))
    for claim in case.claims:
        assert as_xml_has_it(claim.anchor.quote).strip() in text
    for item in case.evidence:
        assert as_xml_has_it(item.excerpt).strip() in text
    lines = " ".join(re.sub("[\u200e\u200f]", "", text).split())
    for note in case.notes:
        for line in as_xml_has_it(note.text).split("\n"):
            assert in_one_line(line) in lines


PROGRAM = """
import hashlib
from fcdesk.writeup.word import write_annotated, write_dossier
from tests.writeup.full_case import annotated_of, dossier_of, full_case
print(hashlib.sha256(write_dossier(dossier_of(full_case())) + write_annotated(annotated_of(full_case()))).hexdigest())
"""


def test_that_neither_time_zone_nor_hash_seed_changes_a_byte() -> None:
    found = []
    for zone, seed in (("Pacific/Kiritimati", "1"), ("America/St_Johns", "4242")):
        variables = {**os.environ, "PYTHONPATH": str(ROOT), "TZ": zone, "PYTHONHASHSEED": seed}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM], env=variables, capture_output=True, text=True, check=True
        )
        found.append(done.stdout.strip())
    assert found[0] == found[1]
    assert len(found[0]) == 64


def test_that_a_case_is_named_by_its_tags_too() -> None:
    case = sample_case()
    tagged = replace(case, details=replace(case.details, tags=("placeholder tag",)))
    assert isinstance(tagged.details, Details)
    assert dossier_of(tagged).byline == "Prepared on 22 November 2026 · Version 3 · placeholder tag"


@pytest.mark.parametrize("language", ["en", "uk", "es", "ar"])
def test_that_the_way_of_asking_stands_as_the_desk_wrote_it(language: str) -> None:
    case = full_case()
    replies = Records(replace(reply, channel="by e-mail") for reply in case.replies)
    asked = dossier_of(replace(case, replies=replies), language).letters[0].asked
    assert any(line.endswith(": by e-mail") for line in asked)
