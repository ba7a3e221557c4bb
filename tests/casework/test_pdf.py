"""PDFs through LibreOffice: tagged and marked where it is there; killed, cancelled or refused where it misbehaves."""

import os
import re
import select
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE

from fcdesk.cases.problems import EnvironmentProblem
from fcdesk.casework import pdf
from fcdesk.casework.jobs import Cancelled
from fcdesk.casework.pdf import find_office, pdf_of
from fcdesk.casework.pdf_marks import mark_in, marked
from fcdesk.casework.rendering import Kind, Order
from tests.writeup.every_document import rendered
from tests.writeup.full_case import full_case
from tests.writeup.samples import sample_case

OFFICE = next((found for name in pdf.PROGRAMS if (found := shutil.which(name))), None)
with_office = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed here")
posix = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for LibreOffice is a shell script")
WHOLE = b"%PDF-1.7\nplaceholder\nstartxref\n9\n%%EOF\n"


@pytest.fixture
def passing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where passing files go, so that a test can see that none stays."""
    folder = tmp_path / "passing"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def word_file() -> bytes:
    return rendered(sample_case(), Order()).data


def stand_in(tmp_path: Path, script: str) -> Path:
    """A program in LibreOffice's place; "$made" is the PDF it should write."""
    program = tmp_path / "soffice"
    program.write_text(
        f'#!/bin/sh\nwhile [ "$1" != "--outdir" ]; do shift; done\nmade="$2/document.pdf"\n{script}\n', encoding="utf-8"
    )
    program.chmod(0o755)
    return program


def after(seconds: float) -> Callable[[], bool]:
    """Says that the work is no longer wanted, so many seconds from now."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() > end


@with_office
def test_that_a_write_up_becomes_a_tagged_pdf_with_its_title_and_no_trace(passing: Path) -> None:
    made = pdf_of(word_file())
    assert b"/MarkInfo" in made
    assert b"/StructTreeRoot" in made
    assert b"/Outlines" in made
    assert b"/DisplayDocTitle true" in made
    assert b"/Tabs(S)" not in made  # the keyboard goes through links in the order of the page: PDF/UA asks for a name
    assert len(re.findall(rb"/Tabs ?/S\b", made)) > 1
    assert list(passing.iterdir()) == []


@with_office
def test_that_comments_become_notes_only_where_they_are_asked_for() -> None:
    copy = rendered(full_case(), Order(Kind.ANNOTATED)).data
    is_note = re.compile(rb"/Subtype ?/Text\b")
    assert not is_note.search(pdf_of(copy))
    assert is_note.search(pdf_of(copy, export_notes=True))


@with_office
def test_that_a_case_with_the_worst_words_becomes_a_pdf_too() -> None:
    from tests.writeup.full_case import hostile_case

    assert pdf_of(rendered(hostile_case(), Order()).data).startswith(b"%PDF-")


@contextmanager
def a_server() -> Iterator[tuple[int, list[bytes]]]:
    """Listens on this computer and keeps what anybody asks for."""
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(20)

        def listen() -> None:
            while True:
                try:
                    caller, _ = server.accept()
                except OSError:
                    return
                with caller:
                    heard.append(caller.recv(1024))

        threading.Thread(target=listen, daemon=True).start()
        yield server.getsockname()[1], heard
        server.shutdown(socket.SHUT_RDWR)


def with_remote_picture(tmp_path: Path, port: int) -> bytes:
    """A Word file, not of ours, with a picture that lies on a server."""
    document = Document()
    document.add_paragraph("Placeholder words.")
    path = tmp_path / "remote.docx"
    picture = tmp_path / "picture.png"
    picture.write_bytes(
        bytes.fromhex(
            "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f0005fe02fe"
            "0def46b80000000049454e44ae426082"
        )
    )
    document.add_picture(str(picture))
    relation = document.part.relate_to(f"http://127.0.0.1:{port}/x.png", RELATIONSHIP_TYPE.IMAGE, is_external=True)
    (blip,) = (one for one in document.element.iter() if str(one.tag).endswith("}blip"))
    for name in list(blip.attrib):
        del blip.attrib[name]
    blip.set("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}link", relation)
    document.save(str(path))
    return path.read_bytes()


@with_office
def test_that_nothing_is_fetched_on_the_way_to_a_pdf(tmp_path: Path) -> None:
    with a_server() as (port, heard):
        data = with_remote_picture(tmp_path, port)
        assert pdf_of(data).startswith(b"%PDF-")
        assert heard == []


@pytest.fixture
def lifeline(tmp_path: Path) -> Iterator[Callable[[], bytes]]:
    """Hears what processes say that open "lifeline" to write, once none of them is left; AssertionError if some is."""
    pipe = tmp_path / "lifeline"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)

    def said() -> bytes:
        words = b""
        while select.select([reading], [], [], 5)[0]:
            piece = os.read(reading, 1024)
            if not piece:
                return words
            words += piece
        raise AssertionError("a process is still there")

    yield said
    os.close(reading)


def with_child(tmp_path: Path, then: str) -> Path:
    """A program that starts another one, tells the lifeline so, and goes on."""
    return stand_in(tmp_path, f"exec 9> {tmp_path}/lifeline; sleep 600 & echo started >&9; {then}")


@posix
def test_that_a_program_that_hangs_is_stopped_with_its_children_when_its_time_is_up(
    tmp_path: Path, passing: Path, lifeline: Callable[[], bytes]
) -> None:
    began = time.monotonic()
    with pytest.raises(EnvironmentProblem, match=r"^LibreOffice made no PDF within 0.5 seconds and was stopped; open"):
        pdf_of(b"x", program=with_child(tmp_path, "sleep 600"), time_limit=0.5)
    assert time.monotonic() - began < 5
    assert lifeline() == b"started\n"
    assert list(passing.iterdir()) == []


@posix
def test_that_a_cancelled_one_is_stopped_with_its_children(
    tmp_path: Path, passing: Path, lifeline: Callable[[], bytes]
) -> None:
    with pytest.raises(Cancelled):
        pdf_of(b"x", program=with_child(tmp_path, "sleep 600"), cancelled=after(0.5))
    assert lifeline() == b"started\n"
    assert list(passing.iterdir()) == []


@posix
def test_that_children_that_outlive_the_program_are_stopped_too(tmp_path: Path, lifeline: Callable[[], bytes]) -> None:
    program = with_child(tmp_path, f"printf '{shell(WHOLE)}' > \"$made\"")
    assert pdf_of(b"x", program=program) == WHOLE
    assert lifeline() == b"started\n"


def shell(data: bytes) -> str:
    return "".join(f"\\{byte:03o}" for byte in data)


REFUSED = {
    "nothing": "true",
    "an empty file": ': > "$made"',
    "words": 'echo words > "$made"',
    "half a PDF": 'printf "%%PDF-1.7\\nhalf" > "$made"',
    "a link to another file": 'ln -s /etc/hostname "$made"',
    "a link to a whole PDF": f'printf \'{shell(WHOLE)}\' > "$made.x"; ln -s "$made.x" "$made"',
    "a folder": 'mkdir "$made"',
    "a pipe that nobody writes to": 'mkfifo "$made"',
    "a PDF without an end": f'printf \'{shell(WHOLE)}\' > "$made"; head -c 5000 /dev/zero >> "$made"',
    "a file beyond all measure": f'printf \'{shell(WHOLE)}\' > "$made"; truncate -s 300M "$made"',
}


@posix
@pytest.mark.parametrize("script", REFUSED.values(), ids=REFUSED.keys())
def test_that_what_is_no_pdf_is_refused(tmp_path: Path, passing: Path, script: str) -> None:
    with pytest.raises(EnvironmentProblem, match=r"^LibreOffice made no PDF that can be read; open the Word document"):
        pdf_of(b"x", program=stand_in(tmp_path, script))
    assert list(passing.iterdir()) == []


@posix
@pytest.mark.parametrize("script", ["exit 3", "kill -SEGV $$"])
def test_that_a_program_that_fails_is_said_to(tmp_path: Path, script: str) -> None:
    with pytest.raises(EnvironmentProblem, match=r"^LibreOffice ended without a PDF \(status -?\d+\); open the Word"):
        pdf_of(b"x", program=stand_in(tmp_path, script))


def test_that_a_program_that_cannot_be_started_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match=r"^starting .*gone failed: there is no such file"):
        pdf_of(b"x", program=tmp_path / "gone")


def test_that_without_libreoffice_a_sentence_says_how_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(pdf, "PLACES", {sys.platform: (f"{tmp_path}/office*/program/soffice",)})
    with pytest.raises(EnvironmentProblem) as problem:
        find_office()
    assert str(problem.value) == (
        "a PDF needs LibreOffice, which was not found here; open the Word document in Word and save it as PDF there, "
        "or install LibreOffice"
    )


@posix
def test_that_libreoffice_is_found_where_it_usually_lies_the_latest_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(pdf, "PLACES", {sys.platform: (f"{tmp_path}/gone", f"{tmp_path}/office*/program/soffice")})
    for version in ("7.4", "24.8"):
        program = tmp_path / f"office{version}" / "program" / "soffice"
        program.parent.mkdir(parents=True)
        program.touch(0o755)
    assert find_office() == tmp_path / "office24.8" / "program" / "soffice"


@posix
def test_that_passing_files_lie_in_the_passing_folder_and_no_way_leads_out(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    program = stand_in(tmp_path, f"env > {seen}; pwd >> {seen}; printf '{shell(WHOLE)}' > \"$made\"")
    pdf_of(b"x", program=program)
    words = seen.read_text(encoding="utf-8")
    assert re.search(r"^TMPDIR=.*/fcdesk-pdf-", words, re.MULTILINE)
    assert "https_proxy=http://127.0.0.1:9\n" in words
    assert "HTTP_PROXY=http://127.0.0.1:9\n" in words


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere")
def test_that_no_room_for_passing_files_is_said_in_a_sentence(passing: Path) -> None:
    passing.chmod(0o500)
    with pytest.raises(EnvironmentProblem, match=r"^preparing the PDF failed: permission was denied"):
        pdf_of(b"x", program=Path("soffice"))


def test_that_a_mark_is_read_back_and_moves_no_offset(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(WHOLE)
    assert mark_in(path) is None
    path.write_bytes(marked(WHOLE, "annotated copy for readers"))
    assert mark_in(path) == "annotated copy for readers"
    assert path.read_bytes() == WHOLE.replace(b"startxref", b"%fcdesk annotated copy for readers\nstartxref")


@with_office
@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="pdfinfo (poppler-utils) is not installed here")
def test_that_a_marked_pdf_is_whole_for_another_reader(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(marked(pdf_of(word_file()), "public"))
    done = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert re.search(r"^Tagged: +yes$", done.stdout, re.MULTILINE)
    assert "More Than a Thousand" in done.stdout
