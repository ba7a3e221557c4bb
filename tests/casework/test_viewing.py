"""What is shown of stored files: words or pixels, only of bytes that are what they were, and nothing else of them."""

import io
import time
import zipfile
from pathlib import Path

import pytest
from docx import Document

from fcdesk.archive.vault import Vault
from fcdesk.cases.model import StoredFile
from fcdesk.cases.problems import EnvironmentProblem
from fcdesk.casework import viewing
from fcdesk.casework.viewing import Shape, look_at, name_for_copy, save_copy


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(tmp_path / "files")


def _stored(vault: Vault, data: bytes, name: str) -> StoredFile:
    return StoredFile("f1", "e1", name, len(data), vault.keep_bytes(data), "application/octet-stream", "")


def test_that_a_text_is_shown_in_its_encoding(vault: Vault) -> None:
    text = "Заповнювач: слова джерела, як вони є.\nДругий рядок."
    for codec in ("utf-8", "utf-16", "cp1251"):
        copy = look_at(vault, _stored(vault, text.encode(codec), "placeholder.txt"))
        assert (copy.shape, copy.text) == (Shape.TEXT, text)


def test_that_of_a_page_only_words_come_out(vault: Vault) -> None:
    page = (
        b"<html><head><meta charset=utf-8><title>Placeholder title</title><style>p{}</style><base href='//x.example'>"
        b"</head><body onload='x()'><nav>Menu</nav><script>steal()</script><h1>Heading</h1>"
        b"<p>Words <b>of</b> the page <a href='javascript:x()'>link</a></p>"
        b"<img src='file:///etc/passwd' alt='x'><iframe src='http://x.example'></iframe>"
        b"<footer>Last updated</footer></body></html>"
    )
    copy = look_at(vault, _stored(vault, page, "page.html"))
    assert copy.shape is Shape.TEXT
    assert copy.text == "Placeholder title\n\nMenu\n\nHeading\n\nWords of the page link\n\nLast updated"
    assert [copy.text[start:end] for start, end in copy.headings] == ["Placeholder title", "Heading"]
    assert "not shown" in copy.remark


def test_that_a_word_document_is_shown_as_its_words(vault: Vault) -> None:
    document = Document()
    document.add_heading("Placeholder heading", 1)
    document.add_paragraph("Placeholder words of the document.")
    buffer = io.BytesIO()
    document.save(buffer)
    copy = look_at(vault, _stored(vault, buffer.getvalue(), "placeholder.docx"))
    assert copy.text == "Placeholder heading\n\nPlaceholder words of the document."
    assert [copy.text[start:end] for start, end in copy.headings] == ["Placeholder heading"]


def test_that_pictures_are_told_by_their_bytes_whatever_their_name(vault: Vault) -> None:
    for start in (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a", b"RIFF\x00\x00\x00\x00WEBP", b"BM\x00\x00"):
        assert look_at(vault, _stored(vault, start + b"x" * 20, "notes.txt")).shape is Shape.PICTURE
    assert look_at(vault, _stored(vault, b"BMW is a placeholder", "a.txt")).shape is Shape.TEXT


def test_that_a_drawing_that_is_a_program_is_shown_as_its_source(vault: Vault) -> None:
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
    copy = look_at(vault, _stored(vault, drawing, "drawing.svg"))
    assert (copy.shape, copy.text) == (Shape.TEXT, drawing.decode())


def _bomb() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<w>" + "0" * 300_000_000)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.pdf", b"%PDF-1.7\n\x00"),
        ("a.mp4", b"\x00\x00\x00\x20ftypisom\x00"),
        ("a.exe", b"MZ\x90\x00\x03\x00\x00\x00"),
        ("a.bin", bytes(range(256)) * 4),
        ("a.docx", b"no Word document"),
        ("a.docx", b"PK\x03\x04damaged"),
        ("a.txt", b"   "),
        ("a.html", b"<html><script>x</script></html>"),
        ("\u202efdp.exe", b"%PDF-1.7\n\x00"),
    ],
)
def test_that_what_cannot_be_shown_is_said_to_be_kept(vault: Vault, name: str, data: bytes) -> None:
    copy = look_at(vault, _stored(vault, data, name))
    assert copy.shape is Shape.UNSHOWN
    assert copy.remark.endswith(".")
    assert "\u202e" not in copy.remark


def test_that_hostile_files_take_little_time(vault: Vault) -> None:
    page = b"<html><p " + b" ".join(b"a%d=1" % n for n in range(100_000)) + b">words" + b"<div>" * 100_000
    files = _stored(vault, _bomb(), "bomb.docx"), _stored(vault, page, "bomb.html")
    began = time.process_time()
    assert look_at(vault, files[0]).shape is Shape.UNSHOWN
    assert look_at(vault, files[1]).text == "words"
    assert time.process_time() - began < 2


def test_that_a_file_that_was_altered_or_is_gone_is_not_shown(vault: Vault) -> None:
    file = _stored(vault, b"placeholder", "a.txt")
    path = vault.path_of(file.sha256)
    path.chmod(0o644)
    path.write_bytes(b"PLACEHOLDER")
    with pytest.raises(EnvironmentProblem, match="altered"):
        look_at(vault, file)
    path.unlink()
    with pytest.raises(EnvironmentProblem, match="missing"):
        look_at(vault, file)


def test_that_looking_leaves_the_bytes_as_they_are_and_a_copy_has_the_same(vault: Vault, tmp_path: Path) -> None:
    file = _stored(vault, b"placeholder\r\nbytes\x00", "a.txt")
    look_at(vault, file)
    assert vault.damage(file.sha256) is None
    save_copy(vault, file, tmp_path / "copy.txt")
    assert (tmp_path / "copy.txt").read_bytes() == b"placeholder\r\nbytes\x00"


def test_that_too_much_is_cut_or_not_read_and_said(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(viewing, "MOST_WORDS", 10)
    copy = look_at(vault, _stored(vault, b"0123456789abc", "a.txt"))
    assert copy.text == "0123456789"
    assert "first 10 of 13" in copy.remark
    monkeypatch.setattr(viewing, "MOST_BYTES", 12)
    assert look_at(vault, _stored(vault, b"0123456789abc", "a.txt")).shape is Shape.UNSHOWN


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("../../a.txt", "a.txt"), ("C:\\x\\a.txt", "a.txt"), ("a\nb?.txt", "a_b_.txt"), ("..", "stored file")],
)
def test_that_the_name_of_a_copy_leads_into_no_other_folder(name: str, wanted: str) -> None:
    assert name_for_copy(StoredFile("f", "e", name, 0, "", "", "")) == wanted
