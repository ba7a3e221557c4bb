"""What never leaves the house: planted in every field that can hold it, looked for in every byte of the document."""

from dataclasses import replace

import pytest

from fcdesk.cases.model import (
    Case,
    Correction,
    Dismissal,
    DismissalReason,
    Evidence,
    EvidenceLink,
    FileRole,
    Note,
    Reply,
    Review,
    Source,
    Stance,
    StoredFile,
)
from fcdesk.cases.records import Records
from fcdesk.writeup.word import write_word
from tests.writeup.reading import parts_of, texts_of
from tests.writeup.samples import AT, outline_of, sample_case

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
        "f", "evidence-1", f"{PLANTED}.pdf", 1, f"{PLANTED}sha", f"application/{PLANTED}", AT, FileRole.ORIGINAL
    )
    article = replace(
        case.article, file_name=f"/home/{PLANTED}/article.txt", sha256=f"{PLANTED}sha", media_type=f"text/{PLANTED}"
    )
    notes = [
        Note("n1", f"{PLANTED} remark", f"{PLANTED} name", AT),
        Note("n2", f"{PLANTED} remark", f"{PLANTED} name", AT, claim_id="claim-1"),
    ]
    dismissal = Dismissal(
        "d", case.claims["claim-1"].anchor, DismissalReason.OTHER, f"{PLANTED} name", AT, f"{PLANTED} remark"
    )
    details = replace(case.details, id=f"{PLANTED} id", tags=(PLANTED,), created_at=AT)
    return replace(
        case,
        details=details,
        articles=Records([article]),
        claims=Records(replace(claim, chosen_because=f"{PLANTED} why") for claim in case.claims),
        dismissals=Records([dismissal]),
        sources=Records([hidden, *case.sources, Source("local", "Placeholder D", f"file:///home/{PLANTED}/d.pdf")]),
        evidence=Records([*items, *own, Evidence("local", 92, "local")]),
        links=Records([*bearing, *case.links, EvidenceLink("local", "claim-1", "local", position=9)]),
        files=Records([file]),
        verdicts=Records([replace(verdict, by=f"{PLANTED} name") for verdict in case.verdicts]),
        notes=Records(notes),
        reviews=Records([Review("r", f"{PLANTED} name", AT, approved=True, remark=f"{PLANTED} remark")]),
        replies=Records(
            [replace(reply, asked_by=PLANTED, question=PLANTED, channel=PLANTED, due=PLANTED) for reply in case.replies]
        ),
        corrections=Records([replace(entry, by=f"{PLANTED} name") for entry in case.corrections]),
    )


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
        "The text of claim 2 contains words of a confidential source; read it before the document leaves the house.",
    )


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
