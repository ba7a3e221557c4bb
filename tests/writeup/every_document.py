"""Every kind of document of every case that might break one: what the checks of whole files go through."""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import replace

from fcdesk.cases.house import Imprint
from fcdesk.cases.model import Case, StoredFile
from fcdesk.cases.records import Records
from fcdesk.cases.reporting import MediaCategory, MediaFinding, Report, Waiver
from fcdesk.casework.rendering import Draft, Form, Kind, Order, Rendered, render
from tests.writeup.full_case import CHECKER, HOSTILE, LOG_HEAD, arabic_case, full_case, hostile_case
from tests.writeup.house_styles import house
from tests.writeup.samples import AT, long_case, sample_case, scales

HOSTILE_ADDRESSES = (
    "https://example.org/a b", "https://example.org/%zz", "https://[::1", "https://example.org:99999/", "https://",
    "http://example.org/\u202ecod.exe", "https://example.org/\x00", "https://example.org/" + "x" * 3_000,
    "mailto:desk@example.org", "mailto:", "HTTPS://EXAMPLE.ORG/<>", "//example.org/x", "vbscript:x", "ms-word:ofe|u|x",
)  # fmt: skip
REPORT = Report(
    headline="Placeholder headline that states the finding",
    standfirst="Placeholder standfirst: who said what, and what is so.",
    in_short=("Placeholder point one.", "Placeholder point two.", "Placeholder point three."),
    method="Placeholder: how it was checked.\nPlaceholder: a second paragraph.",
    byline="Placeholder reporter",
    page="https://example.org/placeholder-page",
    published_on="2026-11-22",
)
IMPRINT = Imprint(
    "Placeholder newsroom", "https://example.org/newsroom", ("Placeholder contact", "Placeholder funding")
)


def cases() -> dict[str, Case]:
    """The cases, by what is odd about them."""
    return {
        "sample": sample_case(),
        "full": full_case(),
        "told in full": told_in_full(full_case(), REPORT),
        "empty": Case(details=sample_case().details, articles=sample_case().articles),
        "nothing written": nothing_written(),
        "200 claims": long_case(200),
        "Arabic": told_in_full(arabic_case(), REPORT),
        "Ukrainian": told_in_full(in_language("uk"), REPORT),
        "Spanish": in_language("es"),
        "hostile": told_in_full(hostile_case(), hostile_report(), HOSTILE[0], HOSTILE[4]),
        "hostile addresses": with_hostile_addresses(),
    }


def nothing_written() -> Case:
    """A case of an empty article, without a title or a reference."""
    case = sample_case()
    article = replace(case.article, text="", blocks=(), title="", url=None, publisher=None, published=None)
    return Case(details=replace(case.details, title="", reference=""), articles=case.articles.put(article))


def in_language(language: str) -> Case:
    case = full_case()
    return replace(case, details=replace(case.details, language=language))


def told_in_full(
    case: Case, report: Report, words: str = "Placeholder words", address: str = "https://example.org/seen"
) -> Case:
    """The case with a report, a picture for readers, a finding about a picture, and a finding that was let pass."""
    claim, evidence = next(iter(case.claims)), next(iter(case.evidence))
    shown = StoredFile(
        "file-shown", evidence.id, "placeholder.png", len(PICTURE), "ab" * 32, "image/png", AT, for_readers=True,
        caption=f"{words}: the caption", alt=f"{words}: what is to be seen",
    )  # fmt: skip
    media = MediaFinding(
        "media-1", claim.id, (MediaCategory.DECONTEXTUALIZED,), CHECKER, AT, address, address, f"{words}: the context"
    )
    waiver = Waiver("waiver-1", "placeholder-rule", words, f"{words}: the reason", CHECKER, AT, claim.id)
    return replace(
        case,
        details=replace(case.details, report=report),
        files=Records([*case.files, shown]),
        media_findings=Records([media]),
        waivers=Records([waiver]),
    )


def hostile_report() -> Report:
    return Report(
        headline=HOSTILE[0], standfirst=HOSTILE[1], in_short=HOSTILE, method="\n".join(HOSTILE), byline=HOSTILE[8],
        language='"><b>', page=HOSTILE[2], published_on=HOSTILE[7],
    )  # fmt: skip


def with_hostile_addresses() -> Case:
    """A case whose sources have addresses that browsers, Word or nobody can read."""
    case = long_case(len(HOSTILE_ADDRESSES))
    for source, address in zip(case.sources, HOSTILE_ADDRESSES, strict=False):
        case = replace(case, sources=case.sources.put(replace(source, url=address)))
    return case


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width: int, height: int) -> bytes:
    """A picture in greys."""
    rows = b"".join(b"\0" + bytes((x * 5 + y * 3) % 256 for x in range(width)) for y in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        _chunk(name, data) for name, data in ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    )


PICTURE = png(320, 200)


def orders() -> dict[str, Order]:
    """Every kind of Word document, by its name; the annotated copy is two, one of them for readers."""
    kinds = {kind.value: Order(kind) for kind in Kind}
    return {**kinds, "annotated for readers": Order(Kind.ANNOTATED, for_readers=True)}


def draft_of(case: Case) -> Draft:
    return Draft(
        case, scales(), version=3, changed_at=AT, log_rows=12, log_head=LOG_HEAD, imprint=IMPRINT,
        picture=lambda _sha256: PICTURE,
    )  # fmt: skip


def rendered(case: Case, order: Order, house_name: str = "") -> Rendered:
    """The document as it leaves the house, in the style of a newsroom's own document if one is named."""
    draft = draft_of(case)
    if house_name:
        draft = replace(draft, house=house(house_name), house_name=house_name)
    return render(draft, order)


def other_forms() -> Iterator[Order]:
    """The public write-up in each form that is no Word file."""
    return (Order(form=form) for form in Form if form not in (Form.DOCX, Form.PDF))
