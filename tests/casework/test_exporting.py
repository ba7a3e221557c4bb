"""Documents are written whole or not at all, never over what is not theirs, and can be given up at any step."""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from fcdesk.cases.model import Case
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.casework.exporting import Exported, export_document, file_name, write_document
from fcdesk.casework.files import write_whole
from fcdesk.casework.jobs import Cancelled
from fcdesk.casework.pdf_marks import mark_in
from fcdesk.casework.rendering import Draft, Form, Kind, Order, Publisher, render
from fcdesk.casework.targets import category_of
from tests.archive.conftest import Mount
from tests.builders import archive_in, bench_over, case_of, room_over
from tests.casework.test_pdf import WHOLE, posix, shell, stand_in
from tests.writeup.every_document import draft_of, in_language
from tests.writeup.samples import sample_case

ROOT = Path(__file__).parents[2]
NOT_OURS = r"^x\.\w+ is there already and is not as fcdesk wrote it for this case; choose another name$"
PUBLISHER = Publisher("https://example.org/check", "2026-11-22", "Placeholder desk", "https://example.org/")
KINDS = {
    "public": Order(),
    "dossier": Order(Kind.DOSSIER),
    "annotated copy": Order(Kind.ANNOTATED),
    "annotated copy for readers": Order(Kind.ANNOTATED, for_readers=True),
    "review copy": Order(Kind.REVIEW),
}


def write(target: Path, order: Order | None = None, *after: Exported) -> Exported:
    """Write a document of the sample case, of which those `after` which it is written are known to be ours."""
    return write_document(draft_after(sample_case(), *after), target, order or Order())


def draft_after(case: Case, *written: Exported) -> Draft:
    return replace(draft_of(case), exported=frozenset(one.file_hash for one in written))


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in for LibreOffice that makes a small PDF of whatever it is given."""
    place = tmp_path / "bin"
    place.mkdir()
    stand_in(place, f"printf '{shell(WHOLE)}' > \"$made\"")
    monkeypatch.setenv("PATH", f"{place}{os.pathsep}{os.environ['PATH']}")


def told(order: Order, target: Path) -> list[tuple[int, int]]:
    steps: list[tuple[int, int]] = []
    write_document(draft_of(sample_case()), target, order, progress=lambda done, of: steps.append((done, of)))
    return steps


def test_that_the_steps_of_a_word_document_are_told(tmp_path: Path) -> None:
    assert told(Order(), tmp_path / "x.docx") == [(0, 2), (1, 2), (2, 2)]


@posix
def test_that_the_steps_of_a_pdf_are_told(tmp_path: Path, office: None) -> None:
    assert told(Order(form=Form.PDF), tmp_path / "x.pdf") == [(0, 3), (1, 3), (2, 3), (3, 3)]


@posix
@pytest.mark.parametrize("looks", range(4))
@pytest.mark.parametrize("form", [Form.DOCX, Form.PDF])
def test_that_a_cancelled_export_leaves_nothing_and_an_older_file_whole(
    tmp_path: Path, office: None, form: Form, looks: int
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    target = folder / f"x{form.suffix}"
    older = write(target, Order(form=form))
    before, asked = target.read_bytes(), 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > looks

    try:
        write_document(draft_after(in_language("uk"), older), target, Order(form=form), cancelled=cancelled)
    except Cancelled:
        assert target.read_bytes() == before
    else:
        assert asked <= looks  # it was done before anybody wanted to cancel it
    assert list(folder.iterdir()) == [target]


@pytest.mark.parametrize("order", KINDS.values(), ids=KINDS.keys())
@pytest.mark.parametrize("other", KINDS.values(), ids=KINDS.keys())
def test_that_a_document_takes_the_place_of_its_own_kind_alone(tmp_path: Path, order: Order, other: Order) -> None:
    target = tmp_path / "x.docx"
    older = write(target, order)
    before = target.read_bytes()
    if order == other:
        write(target, other, older)
        return
    with pytest.raises(RuleBroken) as refused:
        write(target, other, older)
    assert str(refused.value) == (
        f'x.docx is there already and holds a document of another kind ("{category_of(before)}"); '
        "delete it or choose another name"
    )
    assert target.read_bytes() == before


@pytest.mark.parametrize(("name", "order"), KINDS.items(), ids=KINDS.keys())
def test_that_a_document_says_its_kind_in_no_language(name: str, order: Order) -> None:
    for language in ("en", "uk", "ar", "es"):
        assert category_of(render(draft_of(in_language(language)), order).data) == name


@posix
def test_that_a_pdf_takes_the_place_of_its_own_kind_alone(tmp_path: Path, office: None) -> None:
    target = tmp_path / "x.pdf"
    older = write(target, Order(form=Form.PDF))
    older = write(target, Order(form=Form.PDF), older)
    assert mark_in(target) == "public"
    with pytest.raises(RuleBroken, match=r'^x.pdf is there already and holds a document of another kind \("public"\)'):
        write(target, Order(Kind.DOSSIER, Form.PDF), older)
    target.write_bytes(WHOLE)
    with pytest.raises(RuleBroken, match=NOT_OURS):
        write(target, Order(form=Form.PDF), older)
    assert target.read_bytes() == WHOLE


# --- what somebody has changed -----------------------------------------------------------------------------------


def by_python_docx(path: Path) -> None:
    document = Document(str(path))
    document.add_paragraph("Typed in by hand.")
    document.save(str(path))


def by_core_properties(path: Path) -> None:
    document = Document(str(path))
    document.core_properties.category = ""
    document.save(str(path))


def by_a_line(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"<!-- typed in by hand -->\n")


def by_a_comment_of_the_package(path: Path) -> None:
    with zipfile.ZipFile(path, "a") as package:
        package.comment = b"typed in by hand"


CHANGED: list[tuple[Form, Callable[[Path], None]]] = [
    (Form.DOCX, by_python_docx),
    (Form.DOCX, by_core_properties),
    (Form.DOCX, by_a_line),
    (Form.XLSX, by_a_comment_of_the_package),
    (Form.XLSX, by_a_line),
    (Form.PDF, by_a_line),
    (Form.HTML, by_a_line),
    (Form.MARKDOWN, by_a_line),
    (Form.CLAIMREVIEW, by_a_line),
    (Form.CSV, by_a_line),
]


@posix
@pytest.mark.parametrize(("form", "change"), CHANGED)
def test_that_a_document_is_replaced_until_somebody_changes_it_also_after_a_restart(
    tmp_path: Path, office: None, form: Form, change: Callable[[Path], None]
) -> None:
    order, target = Order(form=form, publisher=PUBLISHER), tmp_path / f"x{form.suffix}"
    with archive_in(tmp_path / "archive") as archive:
        room = room_over(archive)
        bench = bench_over(archive, sample_case())
        for _ in range(2):
            export_document(room, bench, target, order)
    with archive_in(tmp_path / "archive") as archive:
        room = room_over(archive)
        bench = room.open_id("case-1")
        export_document(room, bench, target, order)
        change(target)
        before = target.read_bytes()
        with pytest.raises(RuleBroken, match=NOT_OURS):
            export_document(room, bench, target, order)
    assert target.read_bytes() == before


def test_that_a_pdf_of_libreoffice_is_replaced_until_somebody_changes_it(tmp_path: Path) -> None:
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice is not installed")
    order, target = Order(form=Form.PDF), tmp_path / "x.pdf"
    with archive_in(tmp_path / "archive") as archive:
        room, bench = room_over(archive), bench_over(archive, sample_case())
        export_document(room, bench, target, order)
        export_document(room, bench, target, order)
        with target.open("ab") as file:
            file.write(b"1 0 obj\n<< /Type /Annot >>\nendobj\n")
        before = target.read_bytes()
        with pytest.raises(RuleBroken, match=NOT_OURS):
            export_document(room, bench, target, order)
    assert target.read_bytes() == before


def test_that_a_document_of_another_case_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "x.docx"
    with archive_in(tmp_path / "archive") as archive:
        room, bench = room_over(archive), bench_over(archive, sample_case())
        export_document(room, bench, target)
        other = bench_over(archive, case_of(reference="FC-2026-0002", case_id="other"))
        with pytest.raises(RuleBroken, match=NOT_OURS):
            export_document(room, other, target)


def test_that_the_name_of_a_file_in_the_log_makes_no_other_file_ours(tmp_path: Path) -> None:
    theirs = tmp_path / "x.docx"
    theirs.write_bytes(b"somebody else's")
    theirs_hash = hashlib.sha256(theirs.read_bytes()).hexdigest()
    with archive_in(tmp_path / "archive") as archive:
        room, bench = room_over(archive), bench_over(archive, sample_case())
        export_document(room, bench, tmp_path / f"x, content {theirs_hash}.docx")
        with pytest.raises(RuleBroken, match=NOT_OURS):
            export_document(room, bench, theirs)


@pytest.mark.parametrize("was_there", [True, False])
@pytest.mark.parametrize("step", [0, 1])
def test_that_a_file_that_somebody_puts_there_meanwhile_is_left_alone(
    tmp_path: Path, step: int, *, was_there: bool
) -> None:
    target = tmp_path / "x.docx"
    older = [write(target)] if was_there else []

    def progress(done: int, _of: int) -> None:
        if done == step:
            target.write_bytes(b"somebody else's")

    with pytest.raises(RuleBroken, match=NOT_OURS):
        write_document(draft_after(sample_case(), *older), target, Order(), progress=progress)
    assert target.read_bytes() == b"somebody else's"
    assert list(tmp_path.iterdir()) == [target]


def test_that_the_last_look_is_the_last_thing_before_the_name_is_given(tmp_path: Path) -> None:
    target = tmp_path / "x.txt"

    def refuse() -> None:
        (passing,) = tmp_path.iterdir()
        assert passing.read_bytes() == b"all of it"
        raise RuleBroken("no")

    with pytest.raises(RuleBroken, match=r"^no$"):
        write_whole(target, b"all of it", refuse=refuse)
    assert list(tmp_path.iterdir()) == []


# --- what protects a file ----------------------------------------------------------------------------------------


def test_that_a_read_only_file_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "x.docx"
    older = write(target)
    target.chmod(0o444)
    before = target.read_bytes()
    with pytest.raises(RuleBroken, match=r"^x.docx is read-only and was left as it is; choose another name or unlock"):
        write(target, None, older)
    assert target.read_bytes() == before
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("name", "lock"),
    [
        ("FC-2026-0001.docx", ".~lock.FC-2026-0001.docx#"),
        ("FC-2026-0001.docx", "~$-2026-0001.docx"),
        ("seven77.docx", "~$even77.docx"),
        ("short.docx", "~$short.docx"),
    ],
)
def test_that_a_file_that_an_office_program_has_open_is_left_alone(tmp_path: Path, name: str, lock: str) -> None:
    target = tmp_path / name
    older = write(target)
    (tmp_path / lock).touch()
    with pytest.raises(RuleBroken) as refused:
        write(target, None, older)
    assert str(refused.value) == (
        f"{name} is open in another program; close it there, or delete {lock} beside it if it is not"
    )
    (tmp_path / lock).unlink()
    write(target, None, older)


def test_that_a_full_disk_is_said_and_leaves_the_older_file_whole(small_disk: Mount) -> None:
    disk = small_disk("64k")
    target = disk / "x.docx"
    older = write(target)
    before = target.read_bytes()
    (disk / "ballast").write_bytes(bytes(shutil.disk_usage(disk).free))
    with pytest.raises(EnvironmentProblem, match=r"^writing .*x.docx failed: the disk is full; make room and try"):
        write(target, None, older)
    assert target.read_bytes() == before
    assert sorted(path.name for path in disk.iterdir()) == ["ballast", "x.docx"]


def test_that_a_read_only_disk_is_said(small_disk: Mount, make_read_only: Callable[[Path], None]) -> None:
    disk = small_disk("64k")
    make_read_only(disk)
    with pytest.raises(EnvironmentProblem, match=r"^writing .*x.docx failed: the disk is read-only"):
        write(disk / "x.docx")


def test_that_a_folder_of_that_name_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "x.docx").mkdir()
    with pytest.raises(RuleBroken, match=r"^x.docx is no ordinary file"):
        write(tmp_path / "x.docx")


def test_that_a_target_that_unfolds_without_end_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "x.docx"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("docProps/app.xml", bytes(50_000_000) + b"<Application>fcdesk</Application>")
    with pytest.raises(RuleBroken, match=NOT_OURS):
        write(target)


def test_that_without_libreoffice_nothing_is_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("fcdesk.casework.pdf.PLACES", {})
    steps: list[int] = []
    with pytest.raises(EnvironmentProblem, match=r"^a PDF needs LibreOffice"):
        write_document(
            draft_of(sample_case()), tmp_path / "x.pdf", Order(form=Form.PDF), progress=lambda n, _: steps.append(n)
        )
    assert (steps, list(tmp_path.iterdir())) == ([], [])


@posix
def test_that_the_log_has_each_file_with_its_hash_and_a_pdf_with_that_of_the_word_document_it_was_made_from(
    tmp_path: Path, office: None
) -> None:
    with archive_in(tmp_path / "archive") as archive:
        room = room_over(archive)
        bench = bench_over(archive, sample_case())
        word = export_document(room, bench, tmp_path / "x.docx")
        made = export_document(room, bench, tmp_path / "x.pdf", Order(form=Form.PDF))
        export_document(room, bench, tmp_path / "x.md", Order(form=Form.MARKDOWN))
        words = [row.words for row in archive.open_case("case-1").log()]
    files = {path.suffix: hashlib.sha256(path.read_bytes()).hexdigest() for path in tmp_path.glob("x.*")}
    assert words[-3:] == [
        f"Write-up written: x.docx, content {word.content_hash}, file {files['.docx']}",
        f"Write-up written: x.pdf, content {word.content_hash}, file {files['.pdf']}",
        f"Write-up written: x.md, content {files['.md']}",
    ]
    assert made.content_hash == word.content_hash


@posix
def test_that_a_review_copy_is_never_a_pdf(tmp_path: Path, office: None) -> None:
    with pytest.raises(RuleBroken, match="a review copy is to be changed"):
        write(tmp_path / "x.pdf", Order(Kind.REVIEW, Form.PDF))
    assert not (tmp_path / "x.pdf").exists()


def test_that_the_name_of_a_file_says_what_is_for_the_desk_alone() -> None:
    assert file_name("FC-1", Order(form=Form.PDF)) == "FC-1.pdf"
    assert file_name("FC-1", Order(Kind.DOSSIER, Form.PDF)) == "FC-1 dossier INTERNAL.pdf"


def _hear_ctrl_c() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # what a shell starts in the background ignores it, and its children


@posix
def test_that_ctrl_c_in_a_terminal_ends_with_one_line_and_leaves_nothing(tmp_path: Path) -> None:
    place, passing, out = tmp_path / "bin", tmp_path / "passing", tmp_path / "out"
    for folder in (place, passing, out):
        folder.mkdir()
    os.mkfifo(tmp_path / "lifeline")
    stand_in(place, f"exec 9> {tmp_path}/lifeline; echo started >&9; sleep 600")
    environment = os.environ | {
        "PATH": f"{place}{os.pathsep}{os.environ['PATH']}", "TMPDIR": str(passing), "FCDESK_USER": "tester",
        "FCDESK_ARCHIVE": str(tmp_path / "archive"), "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    fcdesk = [sys.executable, "-m", "fcdesk"]
    article = tmp_path / "article.txt"
    article.write_text("Placeholder words of an article.", encoding="utf-8")
    subprocess.run([*fcdesk, "new", str(article)], env=environment, check=True, capture_output=True)
    command = [*fcdesk, "writeup", "1", "--format", "pdf", "-o", str(out / "x.pdf")]
    with subprocess.Popen(
        command,
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=_hear_ctrl_c,  # noqa: PLW1509 - it calls nothing that a thread could hold
    ) as run:
        with (tmp_path / "lifeline").open("rb") as lifeline:
            assert lifeline.readline() == b"started\n"
            os.kill(run.pid, signal.SIGINT)
            assert lifeline.read() == b""  # until nobody is left who could write
        _, said = run.communicate(timeout=20)
    assert run.returncode == 130, said
    assert said == "fcdesk: stopped; what was saved before stays saved\n"
    assert [list(folder.iterdir()) for folder in (passing, out)] == [[], []]
