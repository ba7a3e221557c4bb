"""What never leaves the house: planted in every field that can hold it, looked for in every byte of the document."""

import base64
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any, get_args

import pytest

from fcdesk.cases.changes import COLLECTIONS
from fcdesk.cases.house import HouseStyle, Imprint
from fcdesk.cases.model import (
    Anchor,
    Article,
    Block,
    Case,
    Claim,
    Correction,
    Details,
    Dismissal,
    DismissalReason,
    Evidence,
    EvidenceLink,
    FileRole,
    Note,
    Record,
    Reply,
    Review,
    Source,
    Stance,
    StoredFile,
    Verdict,
)
from fcdesk.cases.records import Records
from fcdesk.cases.reporting import MediaCategory, MediaFinding, Prose, Report, ReviewCopy, ReviewField, Waiver
from fcdesk.casework.rendering import Draft, Form, Kind, Order, render
from fcdesk.writeup.word import write_word
from tests.writeup.pictures import drawn, sha256, telling_photograph
from tests.writeup.reading import parts_of, texts_of
from tests.writeup.reported_case import IMPRINT, REPORT
from tests.writeup.samples import AT, outline_of, sample_case, scales

PLANTED = "PLANTEDWORD"


def planted() -> Case:
    """The sample case with the secret in every field that no reader may see."""
    case = sample_case()
    hidden = Source(
        "hidden", f"{PLANTED} title", f"https://{PLANTED}.example.org/", f"{PLANTED} author", f"{PLANTED} publisher",
        f"{PLANTED} 2025", None, confidential=True,
    )  # fmt: skip
    items = [
        Evidence(
            "hidden-1", 90, "hidden", f"{PLANTED} excerpt", f"{PLANTED} locator", f"{PLANTED}", f"{PLANTED} note", AT
        ),
        Evidence("hidden-2", 91, "hidden", f"{PLANTED} other excerpt", "", None, "", f"{PLANTED} accessed"),
    ]
    bearing = [
        EvidenceLink("hidden-1", "claim-1", "hidden-1", Stance.SUPPORTS, -5),
        EvidenceLink("hidden-2", "claim-3", "hidden-2", Stance.UNDERMINES, 0),
    ]
    own = [replace(item, note=f"{PLANTED} note", grade=f"{PLANTED}") for item in case.evidence]
    file = StoredFile(
        "f", "evidence-1", f"{PLANTED}.pdf", 1, f"{PLANTED}sha", f"application/{PLANTED}", f"{PLANTED} time",
        FileRole.ORIGINAL, caption=f"{PLANTED} caption", alt=f"{PLANTED} alt",
    )  # fmt: skip
    article = replace(
        case.article, file_name=f"/home/{PLANTED}/article.txt", sha256=f"{PLANTED}sha", media_type=f"text/{PLANTED}",
        added_at=f"{PLANTED} time",
    )  # fmt: skip
    notes = [
        Note("n1", f"{PLANTED} remark", f"{PLANTED} name", f"{PLANTED} time"),
        Note("n2", f"{PLANTED} remark", f"{PLANTED} name", AT, claim_id="claim-1"),
    ]
    dismissal = Dismissal(
        "d", case.claims["claim-1"].anchor, DismissalReason.OTHER, f"{PLANTED} name", f"{PLANTED} time",
        f"{PLANTED} remark",
    )  # fmt: skip
    details = replace(
        case.details, id=f"{PLANTED} id", tags=(PLANTED,), created_at=f"{PLANTED} time", assignee=f"{PLANTED} name",
        deadline=f"{PLANTED} day",
    )  # fmt: skip
    media = MediaFinding(
        "claim-1~media", "claim-1", (MediaCategory.STAGED,), f"{PLANTED} name", f"{PLANTED} time",
        context="Placeholder: what the picture shows.",
    )  # fmt: skip
    waiver = Waiver(
        "w", f"{PLANTED} rule", f"{PLANTED} about", f"{PLANTED} reason", f"{PLANTED} name", f"{PLANTED} time"
    )
    copy = ReviewCopy(
        "c", f"{PLANTED} time", f"{PLANTED} name", 1, f"{PLANTED}hash",
        (ReviewField(Prose.BECAUSE, f"{PLANTED} text", "claim-1"),),
    )  # fmt: skip
    return replace(
        case,
        details=details,
        articles=Records([article]),
        claims=Records(
            replace(claim, chosen_because=f"{PLANTED} why", tags=(PLANTED,), added_at=f"{PLANTED} time")
            for claim in case.claims
        ),
        dismissals=Records([dismissal]),
        sources=Records([hidden, *case.sources, Source("local", "Placeholder D", f"file:///home/{PLANTED}/d.pdf")]),
        evidence=Records([*items, *own, Evidence("local", 92, "local")]),
        links=Records([*bearing, *case.links, EvidenceLink("local", "claim-1", "local", position=9)]),
        files=Records([file]),
        verdicts=Records([replace(verdict, by=f"{PLANTED} name") for verdict in case.verdicts]),
        notes=Records(notes),
        reviews=Records([
            Review("r", f"{PLANTED} name", AT, approved=True, remark=f"{PLANTED} remark", rating=f"{PLANTED} rating")
        ]),
        replies=Records(
            [replace(reply, asked_by=PLANTED, question=PLANTED, channel=PLANTED, due=PLANTED) for reply in case.replies]
        ),
        corrections=Records([replace(entry, by=f"{PLANTED} name") for entry in case.corrections]),
        media_findings=Records([media]),
        waivers=Records([waiver]),
        review_copies=Records([copy]),
    )  # fmt: skip


# Every field of every record that can hold words, and whether readers get them. A field that is in neither set has not
# been thought about: say here what it is, and if it is secret, plant a word in it above.
SECRET = {
    Details: {"id", "created_at", "tags", "assignee", "deadline"},
    Article: {"id", "sha256", "file_name", "media_type", "added_at"},
    Claim: {"id", "added_at", "chosen_because", "tags"},
    Dismissal: {"id", "by", "at", "remark"},
    Source: {"id", "derived_from"},
    Evidence: {"id", "source_id", "grade", "note"},
    EvidenceLink: {"id", "claim_id", "evidence_id"},
    StoredFile: {"id", "evidence_id", "name", "sha256", "media_type", "added_at"},
    Verdict: {"id", "claim_id", "by"},
    Note: {"id", "text", "by", "at", "claim_id", "evidence_id"},
    Reply: {"id", "question", "asked_by", "channel", "due", "claim_id"},
    Review: {"id", "by", "remark", "rating", "claim_id"},
    Correction: {"id", "by", "claim_id"},
    MediaFinding: {"id", "claim_id", "by", "at"},
    Waiver: {"id", "rule", "about", "reason", "by", "at", "claim_id"},
    ReviewCopy: {"id", "at", "by", "content_hash"},
    ReviewField: {"text", "claim_id"},
}
TOLD = {
    Details: {"reference", "title", "language", "scale"},
    Article: {"title", "text", "author", "publisher", "published", "url"},
    Claim: {"statement", "claimant", "relayed_by", "said_where", "said_on"},
    Dismissal: set(),
    Source: {"title", "url", "author", "publisher", "published"},  # unless it is confidential
    Evidence: {"excerpt", "locator", "accessed_at"},  # unless its source is
    EvidenceLink: set(),
    StoredFile: {"caption", "alt"},  # of a picture for readers
    Verdict: {"rating", "label", "scale", "wording", "at", "because", "unknown"},
    Note: set(),
    Reply: {"party", "asked_at", "answer", "answered_at"},
    Review: {"at"},  # of the approval of the whole case
    Correction: {"text", "at"},
    MediaFinding: {"seen_at", "original", "context"},
    Waiver: set(),
    ReviewCopy: set(),
    ReviewField: set(),
    Report: {"headline", "standfirst", "in_short", "method", "byline", "language", "page", "published_on"},
    Anchor: {"quote", "prefix", "suffix"},
    Block: set(),
    Imprint: {"organisation", "organisation_url", "lines"},
    HouseStyle: {"name", "file_name", "sha256", "added_at", "added_by"},  # no document is told of it, only its bytes
}
IDS = {"id", "claim_id", "evidence_id", "source_id", "derived_from"}


def can_hold_words(annotation: object) -> bool:
    return annotation is str or any(map(can_hold_words, get_args(annotation)))


@pytest.mark.parametrize("record", [*get_args(Record), Report, ReviewField, Anchor, Block, Imprint, HouseStyle])
def test_that_of_every_field_somebody_has_said_whether_readers_get_it(record: type) -> None:
    wordy = {field.name for field in fields(record) if can_hold_words(field.type)}
    assert SECRET.get(record, set()).isdisjoint(TOLD[record])
    assert wordy == SECRET.get(record, set()) | TOLD[record]


def records_of(case: Case) -> Iterator[Any]:
    yield case.details
    for collection, _ in COLLECTIONS.values():
        yield from getattr(case, collection)
    yield from (field for copy in case.review_copies for field in copy.fields)


def test_that_a_word_is_planted_in_every_field_that_is_secret() -> None:
    case = planted_everywhere()
    planted_in: set[tuple[type, str]] = set()
    for record in records_of(case):
        planted_in |= {(type(record), name) for name in SECRET[type(record)] if PLANTED in str(getattr(record, name))}
    assert planted_in == {(record, name) for record, names in SECRET.items() for name in names}


def with_planted_ids(case: Case) -> Case:
    """The same case with the word in every id and every reference to one."""
    changed: dict[str, Any] = {
        collection: Records(_with_planted_ids(record) for record in getattr(case, collection))
        for collection, _ in COLLECTIONS.values()
    }
    return replace(case, **changed)


def _with_planted_ids(record: Any) -> Any:
    ids = {field.name: getattr(record, field.name) for field in fields(record) if field.name in IDS}
    inner = {"fields": tuple(map(_with_planted_ids, record.fields))} if isinstance(record, ReviewCopy) else {}
    return replace(record, **inner, **{name: f"{PLANTED}{value}" for name, value in ids.items() if value is not None})


PHOTOGRAPH = telling_photograph(PLANTED)
HIDDEN_PICTURE = drawn(30, 20)


def planted_everywhere() -> Case:
    """The case as it is published, with pictures whose files tell more than they show."""
    case = planted()
    shown = StoredFile(
        "shown", "evidence-1", f"{PLANTED}.jpg", len(PHOTOGRAPH), sha256(PHOTOGRAPH), "image/jpeg", AT,
        for_readers=True, caption="Placeholder caption.", alt="Placeholder description.",
    )  # fmt: skip
    hidden = replace(
        shown, id="hidden", evidence_id="hidden-1", sha256=sha256(HIDDEN_PICTURE), caption=f"{PLANTED} caption",
        alt=f"{PLANTED} alt",
    )  # fmt: skip
    derived = Source("derived", "Placeholder E", derived_from="hidden")
    case = replace(
        case,
        details=replace(case.details, report=REPORT),
        sources=case.sources.put(derived),
        files=Records([*case.files, shown, hidden]),
        reviews=Records([*case.reviews, *(replace(one, id="r2", claim_id="claim-1") for one in case.reviews)]),
        waivers=Records(replace(one, claim_id="claim-1") for one in case.waivers),
        notes=Records([*case.notes, Note("n3", PLANTED, PLANTED, AT, evidence_id="evidence-1")]),
    )
    return with_planted_ids(case)


def stored(data_sha256: str) -> bytes:
    return {sha256(PHOTOGRAPH): PHOTOGRAPH, sha256(HIDDEN_PICTURE): HIDDEN_PICTURE}[data_sha256]


def draft(case: Case) -> Draft:
    return Draft(case, scales(), 3, AT, 12, "0f" * 32, imprint=IMPRINT, picture=stored)


EXPORTS = [
    *(Order(Kind.PUBLIC, form) for form in Form if form is not Form.PDF),  # which is made from the Word document
    Order(Kind.ANNOTATED, for_readers=True),
    Order(Kind.REVIEW),
]


def bytes_of(data: bytes) -> Iterator[bytes]:
    """Everything in a file, unzipped where it is a zip, and the pictures that a page holds in its own letters."""
    yield data
    yield from (base64.b64decode(picture) for picture in re.findall(rb";base64,([A-Za-z0-9+/=]+)", data))
    if zipfile.is_zipfile(io.BytesIO(data)):
        yield from parts_of(data).values()


@pytest.mark.parametrize("order", EXPORTS, ids=lambda order: f"{order.kind}-{order.form}")
@pytest.mark.parametrize("language", ["en", "ar"])
def test_that_no_byte_of_any_public_export_holds_what_must_stay_in_the_house(order: Order, language: str) -> None:
    case = planted_everywhere()
    if order.kind is Kind.REVIEW:  # it says whose copy it is, to find the way back
        case = replace(case, details=replace(case.details, id="case-1"))
    data = render(draft(case), replace(order, language=language)).data
    assert not any(PLANTED.lower().encode() in part.lower() for part in bytes_of(data))


def test_that_the_picture_for_readers_is_in_the_exports_and_that_of_a_confidential_source_is_not() -> None:
    rendered = render(draft(planted_everywhere()), Order())
    pictures = [name for name in parts_of(rendered.data) if name.startswith("word/media/")]
    assert pictures == ["word/media/picture1.jpeg"]
    assert "1 picture marked for readers was left out, because its source is confidential." in rendered.remarks


@pytest.mark.parametrize("language", ["en", "uk", "es", "ar"])
def test_that_no_byte_of_the_document_holds_what_must_stay_in_the_house(language: str) -> None:
    document = write_word(outline_of(planted(), language))
    leaking = [name for name, data in parts_of(document).items() if PLANTED.lower().encode() in data.lower()]
    assert leaking == []


def test_that_a_confidential_source_leaves_no_gap_in_the_numbers() -> None:
    outline = outline_of(planted())
    assert [item.number for item in outline.claims[0].evidence] == ["1.1", "1.2", "1.3"]
    assert [source.number for source in outline.sources] == [1, 2, 3, 4]
    assert outline.claims[2].evidence == ()


def test_that_the_document_is_the_same_as_if_the_confidential_source_had_never_been() -> None:
    case = planted()
    never = replace(
        case,
        sources=case.sources.without("hidden"),
        evidence=case.evidence.without("hidden-1").without("hidden-2"),
        links=case.links.without("hidden-1").without("hidden-2"),
    )
    assert write_word(outline_of(case)) == write_word(outline_of(never))


def test_that_the_person_who_exports_is_told_what_was_left_out() -> None:
    assert outline_of(planted()).left_out == (
        "1 confidential source and its 2 excerpts were left out.",
        "7 notes of the newsroom were left out.",
        "1 review remark was left out.",
        "1 stored file was left out.",
        "1 address that points into a computer was left out.",
    )


@pytest.mark.parametrize(
    "text", [f"As {PLANTED} AUTHOR told us.", f"See {PLANTED} title.", f"They wrote: {PLANTED} other excerpt"]
)
def test_that_the_person_who_exports_is_warned_of_confidential_words_in_public_text(text: str) -> None:
    case = planted()
    careless = replace(case.verdicts["verdict-2-0"], because=text)
    outline = outline_of(replace(case, verdicts=case.verdicts.put(careless)))
    assert outline_of(case).warnings == ()
    assert outline.warnings == (
        (
            "The text of claim 2 contains words of a confidential source (Why this rating); "
            "read it before the document leaves the house."
        ),
    )


@pytest.mark.parametrize("language", ["uk", "es", "ar"])
def test_that_the_person_who_exports_is_told_in_the_programs_language(language: str) -> None:
    case = planted()
    english, other = outline_of(case), outline_of(case, language)
    assert (other.left_out, other.warnings) == (english.left_out, english.warnings)


def test_that_sources_without_an_excerpt_are_not_counted_as_having_one() -> None:
    case = planted()
    others = {f"bare-{n}": replace(case.sources["hidden"], id=f"bare-{n}") for n in range(2)}
    bare = {name: Evidence(name, 100 + place, name, " ", "", None, "", AT) for place, name in enumerate(others)}
    case = replace(case, sources=case.sources.updated(dict(others)), evidence=case.evidence.updated(dict(bare)))
    assert outline_of(case).left_out[0] == "3 confidential sources and their 2 excerpts were left out."


def test_that_what_was_left_out_is_not_said_in_the_document() -> None:
    outline = outline_of(planted())
    text = "\n".join(texts_of(write_word(outline)))
    assert "left out" not in text.replace("nothing that matters is left out", "").replace("something left out", "")


def test_that_nobody_of_the_newsroom_is_named_in_replies_and_corrections() -> None:
    case = sample_case()
    named = replace(
        case,
        replies=Records([Reply("r", "Placeholder party", "Why?", AT, "Jane Placeholder")]),
        corrections=Records([Correction("c", "Placeholder.", AT, "Jane Placeholder")]),
    )
    document = write_word(outline_of(named))
    assert not any(b"Jane" in data for data in parts_of(document).values())
    assert any("Placeholder party" in text for text in texts_of(document))


def test_that_the_files_own_record_names_no_person_and_no_library() -> None:
    parts = parts_of(write_word(outline_of(sample_case())))
    assert not any(word in data for data in parts.values() for word in (b"python-docx", b"2013-12-23", b"rsid"))
    assert b"creator" not in parts["docProps/core.xml"]
    assert b"lastModifiedBy" not in parts["docProps/core.xml"]
    assert not any("thumbnail" in name or "customXml" in name or "theme" in name for name in parts)


LEAKING = [
    "See https://user:pass@example.org/x for it.",
    "Quoted from (https://example.org/x?token=placeholder).",
    "It lies at http://10.0.0.5/intranet.",
    "It lies at file:///home/somebody/x.",
]


@pytest.mark.parametrize("text", LEAKING)
@pytest.mark.parametrize("place", ["because", "excerpt"])
def test_that_the_person_who_exports_is_warned_of_addresses_that_give_something_away(text: str, place: str) -> None:
    case = sample_case()
    if place == "because":
        careless = replace(case.verdicts["verdict-2-0"], because=text)
        case = replace(case, verdicts=case.verdicts.put(careless))
    else:
        shown = case.evidence[case.links_of(case.claims_in_order()[1].id)[0].evidence_id]
        case = replace(case, evidence=case.evidence.put(replace(shown, excerpt=text)))
    (first, *_) = [words for words in outline_of(case).warnings if "claim 2" in words]
    assert "a password, a key or a private host" in first


def test_that_an_ordinary_address_in_the_text_is_no_reason_for_a_warning() -> None:
    case = sample_case()
    plain = replace(case.verdicts["verdict-2-0"], because="See https://example.org/a?page=2 (and www.example.org).")
    assert outline_of(replace(case, verdicts=case.verdicts.put(plain))).warnings == ()
