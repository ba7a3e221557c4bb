import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.intake.kinds import MAX_BYTES
from fcdesk.intake.sources import read_bytes, read_path, read_text

WORDS = b"Former Ukrainian servicemen who decided to side with Russian forces are already deployed."


def test_that_a_missing_file_is_an_environment_problem_naming_it(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match=r"^reading gone\.txt failed: there is no such file"):
        read_path(tmp_path / "gone.txt")


def test_that_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleBroken, match="is a folder"):
        read_path(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are a Unix thing")
def test_that_a_pipe_is_refused_without_waiting_for_its_other_end(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    with pytest.raises(RuleBroken, match=r"pipe\.txt is not an ordinary file"):
        read_path(pipe)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="sockets with names are a Unix thing")
def test_that_a_socket_is_refused() -> None:
    with tempfile.TemporaryDirectory(prefix="fc") as folder, socket.socket(socket.AF_UNIX) as listener:
        path = Path(folder) / "s.txt"  # not tmp_path: the name of a socket has to be short
        listener.bind(str(path))
        with pytest.raises(RuleBroken, match="not an ordinary file"):
            read_path(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no /dev/zero here")
def test_that_a_device_without_end_is_refused() -> None:
    with pytest.raises(RuleBroken, match="zero is not an ordinary file"):
        read_path(Path("/dev/zero"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_that_a_file_without_permission_is_an_environment_problem(tmp_path: Path) -> None:
    path = tmp_path / "closed.txt"
    path.write_bytes(WORDS)
    path.chmod(0)
    with pytest.raises(EnvironmentProblem, match="permission was denied"):
        read_path(path)


def test_that_a_name_with_a_nul_is_refused_as_a_name() -> None:
    with pytest.raises(EnvironmentProblem, match="not a possible file name"):
        read_path(Path("a\x00b.txt"))


def test_that_a_sparse_file_over_the_limit_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES * 1000)
    with pytest.raises(RuleBroken, match=r"huge\.txt is larger than 60 MB"):
        read_path(path)


def test_that_a_link_to_an_ordinary_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_bytes(WORDS)
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "article.txt")
    assert read_path(link).text == WORDS.decode()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "a PDF"),
        (b"PK\x03\x04" + bytes(60), "a zip or Office file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(20), "a picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a picture"),
        (b"\x7fELF\x02\x01\x01" + bytes(40), "a program"),
        (b"MZ\x90\x00\x03\x00\x00\x00" + bytes(60), "a program"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(60), "password"),
        (b"{\\rtf1\\ansi words}", "RTF"),
        (b"\x1f\x8b\x08\x00" + bytes(20), "a packed"),
        (bytes(range(256)) * 20, "a binary file"),
        (b"\x00" * 500 + WORDS, "a binary file"),
    ],
)
@pytest.mark.parametrize("name", ["article.txt", "article.html", "article.md"])
def test_that_what_is_no_text_is_refused_whatever_its_name(data: bytes, what: str, name: str) -> None:
    with pytest.raises(RuleBroken, match=what) as refusal:
        read_bytes(data, name)
    assert str(refusal.value).startswith(f"{name} is ")


@pytest.mark.parametrize(
    "text", ["BM and MZ are initials.", "MZ wrote this.", "RIFF raff and ID3 tags", "The mark %PDF- stands in it."]
)
def test_that_text_beginning_like_a_binary_mark_is_read(text: str) -> None:
    assert read_bytes(text.encode(), "article.txt").text == text


@pytest.mark.parametrize("suffix", ["pdf", "odt", "eml", "mhtml", "mht", "doc", "rtf", "PDF", "epub"])
def test_that_kinds_not_read_yet_say_what_to_do_instead(suffix: str) -> None:
    with pytest.raises(RuleBroken, match=r"cannot be read yet.*(save|export).*(text|HTML)"):
        read_bytes(WORDS, f"article.{suffix}")


def test_that_an_email_without_its_suffix_is_told_by_its_headers() -> None:
    mail = b"From: a@example.org\r\nTo: b@example.org\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nWords"
    with pytest.raises(RuleBroken, match="e-mail"):
        read_bytes(mail, "saved.txt")


@pytest.mark.parametrize("address", ["https://example.org/a", " http://example.org/a\n", "www.example.org/x"])
def test_that_a_web_address_is_not_fetched_but_explained(address: str) -> None:
    with pytest.raises(RuleBroken, match="A web address cannot be read yet"):
        read_text(address)
    with pytest.raises(RuleBroken, match="A web address cannot be read yet"):
        read_path(Path(address.strip()))
    with pytest.raises(RuleBroken, match="A web address cannot be read yet"):
        read_bytes(address.encode(), "link.txt")


def test_that_a_file_without_suffix_is_told_by_its_content() -> None:
    page = b"<!-- saved --><!DOCTYPE html><html><body><h1>T</h1>" + b"<p>" + WORDS * 5 + b"</p></body></html>"
    assert read_bytes(page, "standard input").media_type == "text/html"
    assert read_bytes(WORDS, "standard input").media_type == "text/plain"


def test_that_a_text_named_docx_is_refused() -> None:
    with pytest.raises(RuleBroken, match="named like a Word file but is none"):
        read_bytes(WORDS, "article.docx")


def test_that_marks_turning_the_line_round_do_not_reach_a_message() -> None:
    with pytest.raises(RuleBroken) as refusal:
        read_bytes(b"", "a\u202etxt.exe\n.txt")
    assert "\u202e" not in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_that_reading_a_text_file_loads_no_parser_and_no_network_client() -> None:
    program = (
        "import sys; from fcdesk.intake.sources import read_bytes, read_text;"
        "read_bytes('Ein Satz über die Straße, für die Leser.'.encode('cp1252'), 'a.txt'); read_text('Words here.');"
        "heavy = {'lxml', 'trafilatura', 'charset_normalizer', 'markdown_it', 'docx', 'socket', 'urllib3', 'ssl'};"
        "print(sorted(heavy & {name.partition('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
