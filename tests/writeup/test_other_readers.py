"""Programs other than ours get every claim, rating and source out of a document: whoever takes it over loses none."""

import importlib
import importlib.util
import io
import re
import shutil
import subprocess
import warnings
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from docx import Document
from lxml import html as lxml_html
from markdown_it import MarkdownIt

from fcdesk.cases.model import Case
from fcdesk.casework.rendering import Form, Kind, Order
from fcdesk.writeup.characters import clean
from tests.writeup.every_document import in_language, rendered
from tests.writeup.full_case import arabic_case, full_case
from tests.writeup.samples import long_case, outline_of, sample_case

Read = Callable[[bytes], str]
CASES: dict[str, Callable[[], Case]] = {
    "sample": sample_case,
    "full": full_case,
    "Arabic": arabic_case,
    "Ukrainian": lambda: in_language("uk"),
    "200 claims": lambda: long_case(200),
}


def _text_of_html(page: str) -> str:
    return " ".join(str(piece) for piece in lxml_html.fromstring(page).itertext())


def by_python_docx(data: bytes) -> str:
    document = Document(io.BytesIO(data))
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    return "\n".join(paragraph.text for part in (document, *cells) for paragraph in part.paragraphs)


def by_mammoth(data: bytes) -> str:
    mammoth = importlib.import_module("mammoth")
    read = mammoth.convert_to_html(io.BytesIO(data))
    assert [message.message for message in read.messages if "unrecognised element" in message.message] == []
    return _text_of_html(read.value)


def by_docx2python(data: bytes) -> str:
    docx2python = importlib.import_module("docx2python")
    with docx2python.docx2python(io.BytesIO(data)) as read:
        return re.sub(r"<[^<>]*>", "", str(read.text))


def by_pandoc(data: bytes) -> str:
    command = [_pandoc() or "", "-f", "docx", "-t", "html", "--wrap=none"]
    return _text_of_html(subprocess.run(command, input=data, capture_output=True, check=True).stdout.decode())


@cache
def _pandoc() -> str | None:
    """Where pandoc lies: on the path, or in the package that brings it along."""
    if found := shutil.which("pandoc"):
        return found
    package = importlib.util.find_spec("pypandoc")
    brought = Path(package.origin or "").parent / "files" / "pandoc" if package else None
    return str(brought) if brought and brought.exists() else None


def _skip_without(package: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(importlib.util.find_spec(package) is None, reason=f"{package} is not installed here")


READERS = [
    pytest.param(by_python_docx, id="python-docx"),
    pytest.param(by_mammoth, id="mammoth", marks=_skip_without("mammoth")),
    pytest.param(by_docx2python, id="docx2python", marks=_skip_without("docx2python")),
    pytest.param(
        by_pandoc, id="pandoc", marks=pytest.mark.skipif(_pandoc() is None, reason="pandoc is not installed here")
    ),
]


@cache
def case_of(name: str) -> Case:
    return CASES[name]()


@cache
def document(name: str, order: Order) -> bytes:
    return rendered(case_of(name), order).data


def plain(text: str) -> str:
    """Words with single blanks, without the marks that only keep a direction."""
    return " ".join(re.sub("[\u200e\u200f\u2066-\u2069]", "", text).split())


def expected(case: Case, *, confidential: bool) -> list[str]:
    """What has to be in the document: claims and their words, ratings as they are labelled, sources."""
    outline = outline_of(case, case.details.language or "en")
    texts = [words for claim in case.claims for words in (claim.statement, claim.anchor.quote.split("\n")[0])]
    texts += [row.badge.label for row in outline.ratings]
    linked = {link.evidence_id for link in case.links}
    used = {item.source_id for item in case.evidence if item.id in linked}
    texts += [one.title for one in case.sources if one.id in used and (confidential or not one.confidential)]
    return [plain(clean(text)) for text in texts if text]


def missing(case: Case, read: str, *, confidential: bool = False) -> list[str]:
    read = plain(read)
    return [text for text in expected(case, confidential=confidential) if text not in read]


@pytest.fixture(autouse=True)
def _other_programs_warnings() -> None:
    warnings.simplefilter("ignore", DeprecationWarning)  # theirs, not ours


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("name", CASES)
def test_that_the_write_up_is_read_whole(name: str, read: Read) -> None:
    case = case_of(name)
    assert missing(case, read(document(name, Order()))) == []


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("name", ["full", "Arabic"])
def test_that_the_dossier_is_read_whole(name: str, read: Read) -> None:
    case = case_of(name)
    assert missing(case, read(document(name, Order(Kind.DOSSIER))), confidential=True) == []


@pytest.mark.parametrize("read", READERS)
def test_that_a_review_copy_is_read_whole(read: Read) -> None:
    assert missing(case_of("Ukrainian"), read(document("Ukrainian", Order(Kind.REVIEW)))) == []


@pytest.mark.parametrize("name", CASES)
def test_that_the_web_page_is_read_whole(name: str) -> None:
    case = case_of(name)
    page = rendered(case, Order(form=Form.HTML)).data.decode()
    assert missing(case, _text_of_html(page)) == []


@pytest.mark.parametrize("name", CASES)
def test_that_the_markdown_is_read_whole(name: str) -> None:
    case = case_of(name)
    text = rendered(case, Order(form=Form.MARKDOWN)).data.decode()
    page = MarkdownIt("commonmark").enable("table").render(text)
    assert missing(case, _text_of_html(page)) == []


def test_that_what_is_missing_would_be_noticed() -> None:
    case = case_of("sample")
    read = by_python_docx(document("sample", Order()))
    for words in expected(case, confidential=False):
        assert words in missing(case, plain(read).replace(words, ""))
