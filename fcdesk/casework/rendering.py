"""From a version of a case to the bytes of a document: which kind is written in which form, and by whom.

What writes documents takes its time to load, so each is imported by the function that needs it.
"""
# ruff: noqa: PLC0415 - see above

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from fcdesk.cases.model import Case
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.review import findings
from fcdesk.cases.scales import Scale

if TYPE_CHECKING:
    from fcdesk.writeup.labels import Labels


class Kind(StrEnum):
    """For whom a document is written: readers, the desk, or the desk beside the article."""

    PUBLIC = "public"
    DOSSIER = "dossier"
    ANNOTATED = "annotated"


class Form(StrEnum):
    """What a document can be written as."""

    DOCX = "docx"
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


@dataclass(frozen=True, slots=True)
class Draft:
    """A version of a case on its way to paper: plain values, so that a job may work on them."""

    case: Case
    scales: Mapping[str, Scale]
    version: int
    changed_at: str
    log_rows: int = 0
    log_head: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written. `for_readers`: an annotated copy without what must stay in the house."""

    kind: Kind = Kind.PUBLIC
    form: Form = Form.DOCX
    for_readers: bool = False
    publisher: Publisher = Publisher()


@dataclass(frozen=True, slots=True)
class Rendered:
    """A document's bytes, the hash of its content, and sentences for the person who exports."""

    data: bytes
    content_hash: str
    remarks: tuple[str, ...]


def render(draft: Draft, order: Order) -> Rendered:
    """Write a document. The same version of a case gives the same bytes; RuleBroken for what there is not."""
    if order.kind is not Kind.PUBLIC and order.form is not Form.DOCX:
        raise RuleBroken(f"the {order.kind} document is written for Word alone; leave out the format {order.form}")
    if order.kind is Kind.DOSSIER:
        return _dossier(draft)
    if order.kind is Kind.ANNOTATED:
        return _annotated(draft, for_readers=order.for_readers)
    writers: dict[Form, Callable[[Draft, Order], Rendered]] = {
        Form.CLAIMREVIEW: _claim_review,
        Form.CSV: _table,
        Form.XLSX: _table,
    }
    return writers.get(order.form, _public)(draft, order)


def _public(draft: Draft, order: Order) -> Rendered:
    from fcdesk.writeup.public import public_outline

    outline = public_outline(
        draft.case,
        scales=draft.scales,
        labels=_labels(draft),
        version=draft.version,
        prepared_at=draft.changed_at,
    )
    remarks = (*outline.left_out, *outline.warnings)
    if order.form is Form.HTML:
        from fcdesk.writeup.html import write_html

        return _plain(write_html(outline), remarks)
    if order.form is Form.MARKDOWN:
        from fcdesk.writeup.markdown import write_markdown

        return _plain(write_markdown(outline), remarks)
    from fcdesk.writeup.word import write_word

    return _package(write_word(outline), remarks)


def _dossier(draft: Draft) -> Rendered:
    from fcdesk.casework.suggesting import readings, spotted_in
    from fcdesk.writeup.dossier import dossier_outline
    from fcdesk.writeup.word import write_dossier

    read = readings(draft.case, spotted_in(draft.case))
    outline = dossier_outline(
        draft.case,
        scales=draft.scales,
        labels=_labels(draft),
        version=draft.version,
        prepared_at=draft.changed_at,
        findings=findings(draft.case, read),
        readings=read,
        log_rows=draft.log_rows,
        log_head=draft.log_head,
    )
    return _package(write_dossier(outline), ())


def _annotated(draft: Draft, *, for_readers: bool) -> Rendered:
    from fcdesk.writeup.annotated import annotated_outline
    from fcdesk.writeup.word import write_annotated

    outline = annotated_outline(
        draft.case,
        scales=draft.scales,
        labels=_labels(draft),
        version=draft.version,
        prepared_at=draft.changed_at,
        for_public=for_readers,
    )
    return _package(write_annotated(outline), (*outline.left_out, *outline.warnings))


def _claim_review(draft: Draft, order: Order) -> Rendered:
    from fcdesk.writeup.claimreview import Publication, claim_reviews

    known = order.publisher
    publication = Publication(known.page, known.published_on, known.organisation, known.organisation_url)
    markup = claim_reviews(draft.case, publication, scales=draft.scales, labels=_labels(draft))
    return _plain(markup.data, markup.remarks)


def _table(draft: Draft, order: Order) -> Rendered:
    from fcdesk.writeup.tables import claim_table_csv, claim_table_xlsx

    if order.form is Form.CSV:
        table = claim_table_csv(draft.case, scales=draft.scales, labels=_labels(draft))
        return _plain(table.data, table.remarks)
    table = claim_table_xlsx(
        draft.case,
        scales=draft.scales,
        labels=_labels(draft),
        version=draft.version,
        prepared_at=draft.changed_at,
    )
    return _package(table.data, table.remarks)


def _labels(draft: Draft) -> "Labels":
    from fcdesk.writeup.labels import labels_for

    return labels_for(draft.case.details.language)


def _plain(data: bytes, remarks: tuple[str, ...]) -> Rendered:
    return Rendered(data, hashlib.sha256(data).hexdigest(), remarks)


def _package(data: bytes, remarks: tuple[str, ...]) -> Rendered:
    """A Word or Excel file: its hash is over the uncompressed parts, so that it holds on every machine."""
    from fcdesk.writeup.word import content_hash

    return Rendered(data, content_hash(data), remarks)
