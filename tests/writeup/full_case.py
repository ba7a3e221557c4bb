"""A case with something of everything a desk can hold, and its documents for the house.

As in `samples`: quotes are the article's own words, everything else is a placeholder and says so.
"""

import re
from dataclasses import replace

from fcdesk.cases.anchoring import anchor_at
from fcdesk.cases.coverage import Reading, coverage
from fcdesk.cases.model import (
    Anchor,
    Block,
    BlockKind,
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
    Sourcing,
    Stance,
    StoredFile,
)
from fcdesk.cases.records import Records
from fcdesk.cases.review import findings
from fcdesk.writeup.inhouse.annotated import annotated_outline
from fcdesk.writeup.inhouse.dossier import dossier_outline
from fcdesk.writeup.inhouse.outline import AnnotatedOutline, DossierOutline
from fcdesk.writeup.labels import labels_for
from tests.writeup.samples import AT, claim, sample_case, scales, verdict

CHECKER, EDITOR, TRAINEE = "Placeholder Checker", "Placeholder Editor", "Placeholder Trainee"
LOG_HEAD = "0f" * 32
OVERLAPPING = "Ideology, he said, was the primary factor"
LOST = "a passage that an earlier version had"


def over_two_paragraphs(text: str) -> str:
    """The third paragraph with the first sentence of the fourth."""
    paragraphs = text.split("\n")
    return f"{paragraphs[4]}\n{paragraphs[5].split('. ')[0]}."


def full_case() -> Case:
    case = sample_case()
    text = case.article.text
    claims = [
        replace(
            claim(6, OVERLAPPING, text, statement="Placeholder: a claim within another", claimant="One of the sources"),
            sourcing=Sourcing.ANONYMOUS,
            relayed_by=("TASS", "Placeholder relay"),
            chosen_because="Placeholder: why it was chosen",
            was_suggested=True,
        ),
        claim(7, over_two_paragraphs(text), text, statement="Placeholder: a claim over two paragraphs"),
        replace(claim(8, "", text, statement="Placeholder: a lost claim"), anchor=Anchor(LOST, "", "", None, None)),
    ]
    earlier = replace(
        verdict(2, "unproven", "an earlier wording", position=-1), by=TRAINEE, at="2026-11-20T10:00:00Z",
        because="Placeholder: an earlier reason.",
    )  # fmt: skip
    hidden = Source(
        "source-9", "Placeholder confidential source", "https://example.org/placeholder/confidential",
        author="Placeholder witness", derived_from="source-2", confidential=True,
    )  # fmt: skip
    evidence = [
        Evidence("evidence-9", 9, "source-9", "Placeholder: what the witness said.", "call, 12 minutes in", "B3",
                 "Placeholder: call back on Monday.", AT),
        Evidence("evidence-10", 10, "source-3", "Placeholder excerpt that bears on no claim."),
    ]  # fmt: skip
    return replace(
        case,
        claims=Records([*case.claims, *claims]),
        dismissals=Records(dismissals(text)),
        verdicts=Records([*(replace(given, by=CHECKER) for given in case.verdicts), earlier]),
        sources=Records([hidden, *case.sources]),
        evidence=Records([*case.evidence, *evidence]),
        links=Records([*case.links, EvidenceLink("link-9", "claim-1", "evidence-9", Stance.UNDERMINES, 9)]),
        files=Records(files()),
        notes=Records(notes()),
        reviews=Records([
            Review("review-1", EDITOR, AT, approved=True, remark="Placeholder: agreed.", rating="unproven",
                   claim_id="claim-1"),
            Review("review-2", EDITOR, AT, approved=False, remark="Placeholder: two claims are open."),
        ]),
        replies=Records(replace(reply, channel="e-mail", due="2026-11-21") for reply in case.replies),
        corrections=Records([*case.corrections, Correction("correction-2", "Placeholder: a second one.", AT, EDITOR)]),
    )  # fmt: skip


def dismissals(text: str) -> list[Dismissal]:
    whole = text.split("\n")[6]
    sentence = next(words for words in text.split("\n")[7].split(". ") if words.startswith("According to him"))
    start, second = text.index(whole), text.index(sentence)
    return [
        Dismissal(
            "dismissal-1", anchor_at(text, start, start + len(whole)), DismissalReason.OPINION, CHECKER, AT,
            "Placeholder remark", was_suggested=True,
        ),
        Dismissal(
            "dismissal-2", anchor_at(text, second, second + len(sentence)), DismissalReason.OTHER, TRAINEE, AT,
            "Placeholder: a reason in words",
        ),
    ]  # fmt: skip


def files() -> list[StoredFile]:
    return [
        StoredFile(
            "file-1", "evidence-1", "placeholder-page.pdf", 48_213, "0123456789abcdef" * 4, "application/pdf", AT
        ),
        StoredFile(
            "file-2", "evidence-9", "placeholder-call.ogg", 9_148_213, "fedcba9876543210" * 4, "audio/ogg", AT,
            FileRole.WORKING,
        ),
        StoredFile("file-3", "evidence-10", "placeholder.txt", 1, "00ff" * 16, "text/plain", AT, FileRole.DERIVED),
    ]  # fmt: skip


def notes() -> list[Note]:
    return [
        Note("note-1", "Placeholder note on the claim.", CHECKER, AT, claim_id="claim-1"),
        Note("note-2", "Placeholder note on the case.", CHECKER, AT),
        Note("note-3", "Placeholder note on the evidence.", CHECKER, AT, evidence_id="evidence-9"),
    ]


HOSTILE = (
    "a\x00b\x0bc ]]> <w:p/> & \u202eevil\u202c 😀👩‍👩‍👧 \ufffe\ud800", "x" * 10_000, "javascript:alert(1)", "file:///etc/passwd",
    "https://user:pass@example.org/?token=x", "  \t ", "\u200f\u200e", "]]>", "{reference} %s {0}",
)  # fmt: skip


def hostile_case() -> Case:
    """A case with the worst words in every field, and an article of them."""
    case = sample_case()
    lines = [*HOSTILE[:2], "word " * 3_000, *HOSTILE[2:]]
    text, blocks, start = "\n".join(lines), [], 0
    for place, line in enumerate(lines):
        blocks.append(Block(BlockKind.TITLE if place == 0 else BlockKind.PARAGRAPH, start, start + len(line)))
        start += len(line) + 1
    bad = [HOSTILE[place % len(HOSTILE)] for place in range(40)]
    article = replace(
        case.article, title=bad[0], text=text, blocks=tuple(blocks), sha256=bad[7], file_name=bad[3], media_type=bad[4],
        author=bad[1], publisher=bad[0], published=bad[8], url=bad[2],
    )  # fmt: skip
    quotes = [*HOSTILE, "word word", text[:50], text[5:9_000]]
    claims = [
        replace(claim(place, quote, text), statement=bad[place], claimant=bad[place + 1], chosen_because=bad[place + 2],
                relayed_by=(bad[place], bad[place + 3]))
        for place, quote in enumerate(quotes, 1)
    ]  # fmt: skip
    given = [
        replace(verdict(item.number, "true", item.anchor.quote), because=bad[place], unknown=bad[place + 1],
                by=bad[place], at=bad[place], label=bad[place])
        for place, item in enumerate(claims)
    ]  # fmt: skip
    return Case(
        details=replace(case.details, title=bad[0], reference=bad[8], tags=HOSTILE),
        articles=Records([article]),
        claims=Records(claims),
        verdicts=Records(given),
        dismissals=Records(
            Dismissal(f"d{i}", anchor_at(text, start, start + 30), DismissalReason.OTHER, bad[i], bad[i], bad[i])
            for i, start in enumerate(range(10_000, 10_360, 40))
        ),
        sources=Records(
            Source(f"s{i}", bad[i], bad[i + 2], bad[i], bad[i + 1], bad[i], "s0", confidential=i % 2 == 0)
            for i in range(12)
        ),
        evidence=Records(
            Evidence(f"e{i}", i, f"s{i}", bad[i], bad[i + 1], bad[i], bad[i + 2], bad[i]) for i in range(12)
        ),
        links=Records(EvidenceLink(f"l{i}", claims[i].id, f"e{i}", Stance.CONTEXT, i) for i in range(11)),
        files=Records(StoredFile(f"f{i}", f"e{i}", bad[i], i, bad[i], bad[i], bad[i]) for i in range(9)),
        notes=Records(Note(f"n{i}", bad[i], bad[i], bad[i], claims[i].id if i % 2 else None) for i in range(9)),
        replies=Records(
            Reply(f"r{i}", bad[i], bad[i], bad[i], bad[i], bad[i], bad[i], bad[i], bad[i]) for i in range(9)
        ),
        reviews=Records(
            Review(f"v{i}", bad[i], bad[i], i > 3, bad[i], bad[i], claims[i].id if i % 2 else None) for i in range(9)
        ),
        corrections=Records(Correction(f"c{i}", bad[i], bad[i], bad[i]) for i in range(9)),
    )  # fmt: skip


def arabic_case() -> Case:
    """The full case with an article in Arabic script whose words mix directions; placeholders all."""
    case = full_case()
    lines = ("عنوان توضيحي", "قال المصدر إن 62 (ABC) نصا توضيحيا. وأضاف نصا آخر.", "نص توضيحي Placeholder words. نص")
    text, blocks, start = "\n".join(lines), [], 0
    for place, line in enumerate(lines):
        blocks.append(Block(BlockKind.TITLE if place == 0 else BlockKind.PARAGRAPH, start, start + len(line)))
        start += len(line) + 1
    quotes = ("62 (ABC) نصا توضيحيا", "Placeholder words", "وأضاف نصا آخر.\nنص توضيحي")
    claims = [claim(number, quote, text, statement="نص توضيحي") for number, quote in enumerate(quotes, 1)]
    return replace(
        case,
        details=replace(case.details, language="ar", title=lines[0]),
        articles=Records([replace(case.article, text=text, blocks=tuple(blocks), title=lines[0])]),
        claims=Records(claims),
        links=Records(link for link in case.links if link.claim_id in {"claim-1", "claim-2"}),
        verdicts=Records(given for given in case.verdicts if given.claim_id in {"claim-1", "claim-2"}),
        dismissals=Records(),
    )


# --- documents ---------------------------------------------------------------------------------------------------


def readings_of(case: Case) -> tuple[Reading, ...]:
    """What became of each sentence, cut at full stops."""
    if not len(case.articles):
        return ()
    sentence = re.compile(r"[^.\s][^.]*\.?")
    found = (sentence.finditer(case.article.text, block.start, block.end) for block in case.article.blocks)
    return coverage(case, [match.span() for matches in found for match in matches])


def dossier_of(case: Case, language: str = "en", *, read: bool = True) -> DossierOutline:
    readings = readings_of(case) if read else ()
    is_whole = len(case.articles) and all(item.source_id in case.sources for item in case.evidence)
    return dossier_outline(
        case, scales=scales(), labels=labels_for(language), version=3, prepared_at=AT,
        findings=findings(case, readings) if is_whole or not len(case.claims) else (),
        readings=readings, log=(12, LOG_HEAD),
    )  # fmt: skip


def annotated_of(case: Case, language: str = "en", *, for_public: bool = False) -> AnnotatedOutline:
    return annotated_outline(
        case, scales=scales(), labels=labels_for(language), version=3, prepared_at=AT, for_public=for_public
    )
