"""From a version of a case to the bytes of a document: which kind is written in which form, and by whom.

What writes documents takes its time to load, so each is imported by the function that needs it.
"""
# ruff: noqa: PLC0415 - see above

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

from fcdesk.cases.house import Imprint, Section
from fcdesk.cases.model import Case
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.scales import Scale
from fcdesk.cases.words import say
from fcdesk.casework.checking import check, stored_texts
from fcdesk.casework.pictures import PictureTrials

if TYPE_CHECKING:
    from fcdesk.writeup.house_style import Donor
    from fcdesk.writeup.labels import Labels
    from fcdesk.writeup.outline import Outline


class Kind(StrEnum):
    """For whom a document is written: readers, the desk, the desk beside the article, or somebody who sends it back."""

    PUBLIC = "public"
    DOSSIER = "dossier"
    ANNOTATED = "annotated"
    REVIEW = "review"


class Form(StrEnum):
    """What a document can be written as."""

    DOCX = "docx"
    PDF = "pdf"
    HTML = "html"
    MARKDOWN = "markdown"
    CLAIMREVIEW = "claimreview"
    CSV = "csv"
    XLSX = "xlsx"

    @property
    def suffix(self) -> str:
        """How the names of such files end."""
        return {Form.MARKDOWN: ".md", Form.CLAIMREVIEW: ".json"}.get(self, f".{self.value}")


@dataclass(frozen=True, slots=True)
class Publisher:
    """Where, when and by whom a write-up is published, as far as is known: what ClaimReview asks for."""

    page: str = ""
    published_on: str = ""
    organisation: str = ""
    organisation_url: str = ""


def no_pictures(_sha256: str) -> bytes:
    """Stand in for the archive where there is none."""
    raise EnvironmentProblem("its file cannot be read here; open the archive that holds the case")


@dataclass(frozen=True, slots=True)
class Draft:
    """A version of a case on its way to paper: plain values, so that a job may work on them.

    `sections` are those the newsroom has chosen, by kind of document; a kind that is not in it has all. `picture`
    returns the bytes of a stored file by its SHA-256, and raises EnvironmentProblem where they are not what they were.
    `house` is a document of the newsroom whose style Word documents take over, and `house_name` its file's name.
    `exported` are the SHA-256 of the files that were written of the case so far: only these may be written over.
    """

    case: Case
    scales: Mapping[str, Scale]
    version: int
    changed_at: str
    log_rows: int = 0
    log_head: str = ""
    sections: Mapping[str, tuple[Section, ...]] = field(default_factory=dict)
    imprint: Imprint = field(default_factory=Imprint)
    picture: Callable[[str], bytes] = no_pictures
    house: bytes | None = None
    house_name: str = ""
    exported: frozenset[str] = frozenset()

    @property
    def export_id(self) -> str:
        """The id of a review copy: no two states of any log have the same, and the same state has the same again."""
        return export_id_at(self.case.id, self.log_rows, self.log_head)


def export_id_at(case_id: str, log_rows: int, log_head: str) -> str:
    """Return the id of a review copy that was written when a case's log had so many rows and that head."""
    return hashlib.sha256(f"{case_id} {log_rows} {log_head}".encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written. `for_readers`: an annotated copy without what must stay in the house.

    `language` is that of the labels (None: the report's, else the article's), `page` the size of the paper (None: that
    of the language's region). What `publisher` does not say, the report and the newsroom's imprint do.
    """

    kind: Kind = Kind.PUBLIC
    form: Form = Form.DOCX
    for_readers: bool = False
    publisher: Publisher = Publisher()
    language: str | None = None
    page: Literal["A4", "Letter"] | None = None


@dataclass(frozen=True, slots=True)
class Rendered:
    """A document's bytes, the hash of its content, and sentences for the person who exports."""

    data: bytes
    content_hash: str
    remarks: tuple[str, ...]


def render(draft: Draft, order: Order) -> Rendered:
    """Write a document. The same version of a case gives the same bytes; RuleBroken for what there is not.

    For a PDF this returns the Word document that it is made from: `exporting` does that, because it takes its time.
    """
    if order.kind is not Kind.PUBLIC and order.form not in (Form.DOCX, Form.PDF):
        raise RuleBroken(
            "the {kind} document is written for Word alone; leave out the format {form}",
            kind=order.kind,
            form=order.form,
        )
    if order.kind is Kind.REVIEW and order.form is not Form.DOCX:
        raise RuleBroken(
            "a review copy is to be changed, so it is written for Word alone; leave out {form}", form=order.form
        )
    if order.kind is Kind.DOSSIER:
        return _dossier(draft, order)
    if order.kind is Kind.ANNOTATED:
        return _annotated(draft, order)
    writers: dict[Form, Callable[[Draft, Order], Rendered]] = {
        Form.CLAIMREVIEW: _claim_review,
        Form.CSV: _table,
        Form.XLSX: _table,
    }
    return writers.get(order.form, _public)(draft, order)


def _public(draft: Draft, order: Order) -> Rendered:
    from fcdesk.writeup.public.outlining import public_outline

    outline = public_outline(
        draft.case,
        scales=draft.scales,
        labels=_labels(draft, order),
        version=draft.version,
        prepared_at=draft.changed_at,
        # Where a text is missing from a review copy, a reviewer would take it for one that nobody wants.
        sections=None if order.kind is Kind.REVIEW else draft.sections.get(Kind.PUBLIC),
        imprint=draft.imprint,
        read_picture=draft.picture,
    )
    remarks = (*outline.left_out, *outline.warnings)
    if order.kind is Kind.REVIEW:
        return _review(draft, order, outline, remarks)
    if order.form is Form.HTML:
        from fcdesk.writeup.html import write_html

        return _plain(write_html(outline), remarks)
    if order.form is Form.MARKDOWN:
        from fcdesk.writeup.markdown import write_markdown

        return _plain(write_markdown(outline), remarks)
    from fcdesk.writeup.word import write_word

    house = _house(draft)
    return _package(write_word(outline, page=order.page, house=house), (*remarks, *_seen_in(house)))


def _review(draft: Draft, order: Order, outline: "Outline", remarks: tuple[str, ...]) -> Rendered:
    """Write the write-up with its prose marked."""
    from fcdesk.writeup.review.fields import marks_for
    from fcdesk.writeup.word import write_review

    house, marks = _house(draft), marks_for(draft.case, draft.export_id)
    return _package(write_review(outline, marks, page=order.page, house=house), (*remarks, *_seen_in(house)))


def _dossier(draft: Draft, order: Order) -> Rendered:
    from fcdesk.casework.suggesting import readings, spotted_in
    from fcdesk.writeup.inhouse.dossier import dossier_outline
    from fcdesk.writeup.word import write_dossier

    read = readings(draft.case, spotted_in(draft.case))
    texts, pictures = stored_texts(draft.case, draft.picture), PictureTrials(draft.picture).problems(draft.case)
    checked = check(draft.case, read, scales=draft.scales, texts=texts, pictures=pictures)
    outline = dossier_outline(
        draft.case,
        scales=draft.scales,
        labels=_labels(draft, order),
        version=draft.version,
        prepared_at=draft.changed_at,
        findings=checked.open,
        waived=checked.waived,
        readings=read,
        log=(draft.log_rows, draft.log_head),
        sections=draft.sections.get(Kind.DOSSIER),
    )
    house = _house(draft)
    return _package(write_dossier(outline, page=order.page, house=house), _seen_in(house))


def _annotated(draft: Draft, order: Order) -> Rendered:
    from fcdesk.writeup.inhouse.annotated import annotated_outline
    from fcdesk.writeup.word import write_annotated

    outline = annotated_outline(
        draft.case,
        scales=draft.scales,
        labels=_labels(draft, order),
        version=draft.version,
        prepared_at=draft.changed_at,
        for_public=order.for_readers,
        sections=draft.sections.get(Kind.ANNOTATED),
    )
    house = _house(draft)
    remarks = (*outline.left_out, *outline.warnings, *_seen_in(house))
    return _package(write_annotated(outline, page=order.page, house=house), remarks)


def _claim_review(draft: Draft, order: Order) -> Rendered:
    from fcdesk.writeup.claimreview import Publication, claim_reviews

    known, report, imprint = order.publisher, draft.case.details.report, draft.imprint
    # A name and an address go together: those of two organisations would be those of none.
    if not (known.organisation or known.organisation_url):
        known = replace(known, organisation=imprint.organisation, organisation_url=imprint.organisation_url)
    publication = Publication(
        page=known.page or report.page,
        published_on=known.published_on or report.published_on,
        organisation=known.organisation,
        organisation_url=known.organisation_url,
    )
    markup = claim_reviews(draft.case, publication, scales=draft.scales, labels=_labels(draft, order))
    return _plain(markup.data, markup.remarks)


def _table(draft: Draft, order: Order) -> Rendered:
    from fcdesk.writeup.tables import claim_table_csv, claim_table_xlsx

    if order.form is Form.CSV:
        table = claim_table_csv(draft.case, scales=draft.scales, labels=_labels(draft, order))
        return _plain(table.data, table.remarks)
    table = claim_table_xlsx(
        draft.case,
        scales=draft.scales,
        labels=_labels(draft, order),
        version=draft.version,
        prepared_at=draft.changed_at,
    )
    return _package(table.data, table.remarks)


def _house(draft: Draft) -> "Donor | None":
    from fcdesk.writeup.house_style import read_donor

    return None if draft.house is None else read_donor(draft.house, draft.house_name or say("the house style"))


def _seen_in(house: "Donor | None") -> tuple[str, ...]:
    return house.report.sentences if house else ()


def _labels(draft: Draft, order: Order) -> "Labels":
    from fcdesk.writeup.labels import labels_for

    details = draft.case.details
    return labels_for(order.language or details.report.language or details.language)


def _plain(data: bytes, remarks: tuple[str, ...]) -> Rendered:
    return Rendered(data, hashlib.sha256(data).hexdigest(), remarks)


def _package(data: bytes, remarks: tuple[str, ...]) -> Rendered:
    """A Word or Excel file: its hash is over the uncompressed parts, so that it holds on every machine."""
    from fcdesk.writeup.word import content_hash

    return Rendered(data, content_hash(data), remarks)
