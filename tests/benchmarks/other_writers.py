"""The same write-up by other means, as their documentation shows them: what ours is measured beside.

None of them makes cards, badges, a header and a footer, or alternative texts; they get the same words and links.
"""

import importlib
import importlib.util
import io
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

    from fcdesk.writeup.outline import Line, Outline


class NotInstalledError(Exception):
    """What a writer needs is not here."""


def by_python_docx(outline: "Outline") -> Callable[[], bytes]:
    """By python-docx's own `add_…` calls."""
    return lambda: _with_add_calls(outline)


def _with_add_calls(outline: "Outline") -> bytes:
    from docx import Document

    document = Document()
    document.add_heading(outline.headline, 0)
    document.add_paragraph(outline.standfirst, "Subtitle")
    table = document.add_table(0, 3)
    for row in outline.ratings:
        texts = (str(row.number), row.claim, row.badge.label)
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    _add_claims(document, outline)
    for source in outline.sources:
        paragraph = document.add_paragraph(style="List Number")
        _add_line(paragraph, source.line)
        paragraph.add_run(source.details)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _add_claims(document: object, outline: "Outline") -> None:
    from docx.document import Document

    assert isinstance(document, Document)
    for section in outline.claims:
        document.add_heading(section.heading, 2)
        document.add_paragraph("What was claimed")
        document.add_paragraph(section.card.quote, "Quote")
        _add_line(document.add_paragraph(), section.card.where)
        document.add_paragraph().add_run(section.card.badge.label).bold = True
        for text in (*section.because, *section.unknown):
            document.add_paragraph(text)
        document.add_heading("Evidence", 3)
        for item in section.evidence:
            paragraph = document.add_paragraph(item.number)
            _add_line(paragraph, (*item.source, item.cited_as))
            document.add_paragraph(item.excerpt, "Quote")
            document.add_paragraph(f"{item.stance} {item.locator}")


def _add_line(paragraph: "Paragraph", line: "Line") -> None:
    """Add runs, and links by the usual recipe, for which python-docx has no call of its own."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    from fcdesk.writeup.outline import Jump, WebLink

    for run_of_text in line:
        written = paragraph.add_run(run_of_text.text)
        if isinstance(run_of_text, WebLink | Jump):
            link = OxmlElement("w:hyperlink")
            if isinstance(run_of_text, WebLink):
                relation = paragraph.part.relate_to(run_of_text.address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
                link.set(qn("r:id"), relation)
            else:
                link.set(qn("w:anchor"), run_of_text.anchor)
            link.append(written._r)
            paragraph._p.append(link)


_TEMPLATE = (
    ("Title", "{{ outline.headline }}"),
    ("Subtitle", "{{ outline.standfirst }}"),
    ("Normal", "{%p for row in outline.ratings %}"),
    ("Normal", "{{ row.number }} {{ row.claim }} {{ row.badge.label }}"),
    ("Normal", "{%p endfor %}"),
    ("Normal", "{%p for section in outline.claims %}"),
    ("Heading 2", "{{ section.heading }}"),
    ("Normal", "What was claimed"),
    ("Quote", "{{ section.card.quote }}"),
    ("Normal", "{{r linked(section.card.where) }}"),
    ("Normal", "{{ section.card.badge.label }}"),
    ("Normal", "{%p for text in section.because + section.unknown %}"),
    ("Normal", "{{ text }}"),
    ("Normal", "{%p endfor %}"),
    ("Heading 3", "Evidence"),
    ("Normal", "{%p for item in section.evidence %}"),
    ("Normal", "{{ item.number }} {{r linked(item.source) }} {{ item.cited_as.text }}"),
    ("Quote", "{{ item.excerpt }}"),
    ("Normal", "{{ item.stance }} {{ item.locator }}"),
    ("Normal", "{%p endfor %}"),
    ("Normal", "{%p endfor %}"),
    ("Normal", "{%p for source in outline.sources %}"),
    ("List Number", "{{r linked(source.line) }} {{ source.details }}"),
    ("Normal", "{%p endfor %}"),
)


def by_docxtpl(outline: "Outline") -> Callable[[], bytes]:
    """By docxtpl (LGPL: never a dependency) with a template that is made beforehand."""
    if importlib.util.find_spec("docxtpl") is None:
        raise NotInstalledError("docxtpl is not installed")
    from docx import Document

    document, made = Document(), io.BytesIO()
    for style, text in _TEMPLATE:
        document.add_paragraph(text, style)
    document.save(made)
    return lambda: _filled(made.getvalue(), outline)


def _filled(template: bytes, outline: "Outline") -> bytes:
    docxtpl = importlib.import_module("docxtpl")
    from fcdesk.writeup.outline import WebLink

    filled = docxtpl.DocxTemplate(io.BytesIO(template))

    def linked(line: "Line") -> Any:
        text = docxtpl.RichText()
        for run in line:
            text.add(run.text, url_id=filled.build_url_id(run.address) if isinstance(run, WebLink) else None)
        return text

    buffer = io.BytesIO()
    filled.render({"outline": outline, "linked": linked}, autoescape=True)
    filled.save(buffer)
    return buffer.getvalue()


def by_pandoc(outline: "Outline") -> Callable[[], bytes]:
    """By pandoc, from the Markdown of the write-up, which is made beforehand."""
    from fcdesk.writeup.markdown import write_markdown

    program = pandoc()
    text = write_markdown(outline)
    command = [program, "-f", "markdown", "-t", "docx", "-o", "-"]
    return lambda: subprocess.run(command, input=text, capture_output=True, check=True).stdout


def pandoc() -> str:
    """Where pandoc lies: on the path, or in the package pypandoc_binary."""
    package = importlib.util.find_spec("pypandoc")
    brought = Path(package.origin or "").parent / "files" / "pandoc" if package else None
    found = shutil.which("pandoc") or (str(brought) if brought and brought.exists() else None)
    if found is None:
        raise NotInstalledError("pandoc is not installed")
    return found


WRITERS = {"python-docx add_ calls": by_python_docx, "docxtpl": by_docxtpl, "pandoc": by_pandoc}
