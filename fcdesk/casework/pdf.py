"""Turns a Word document into a PDF with the LibreOffice of this computer, if there is one.

LibreOffice runs in a folder of its own with a profile of its own, in which macros, links that update themselves and the
network are switched off, and it is killed with everything it started when its time is up.
"""

import os
import re
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from fcdesk.cases.problems import EnvironmentProblem, because_of
from fcdesk.cases.words import say
from fcdesk.casework.jobs import IsCancelled, go_on_unless, never

PROGRAMS = ("soffice", "libreoffice")
PLACES = {
    "darwin": ("/Applications/LibreOffice.app/Contents/MacOS/soffice",),
    "win32": (
        r"C:\Program Files\LibreOffice\program\soffice.com",
        r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
    ),
    "linux": (
        "/usr/lib/libreoffice/program/soffice",
        "/usr/lib64/libreoffice/program/soffice",
        "/opt/libreoffice*/program/soffice",
        "/snap/bin/libreoffice",
    ),
}
"""Where LibreOffice lies when it is not on the path; "*" stands for a version."""

HOW_ELSE = say("open the Word document in Word and save it as PDF there, or install LibreOffice")
TIME_LIMIT = 60.0
"""Seconds: enough for several hundred pages."""
LARGEST = 256 * 1024 * 1024
"""Bytes of a PDF; a write-up of 1,000 claims has some 5 MB."""

_PATIENCE = 0.05  # seconds between two looks at the clock and at whoever may cancel
_REGISTRY = "/org.openoffice"
_COMMON = f"{_REGISTRY}.Office.Common"
_INTO_PDF = {
    "UseTaggedPDF": "true",
    "PDFUACompliance": "true",
    "ExportBookmarks": "true",
    "DisplayPDFDocumentTitle": "true",
    "ConvertOOoTargetToPDFTarget": "false",
}
_NOBODY = "127.0.0.1"
_SETTINGS = (
    (f"{_COMMON}/Security/Scripting", "MacroSecurityLevel", "3"),
    (f"{_COMMON}/Security/Scripting", "DisableMacrosExecution", "true"),
    (f"{_COMMON}/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    (f"{_REGISTRY}.Office.Writer/Content/Update", "Link", "2"),
    (f"{_COMMON}/Misc", "FirstRun", "false"),
    (f"{_COMMON}/Save/Document", "CreateBackup", "false"),
    # A manual proxy on a port where nothing answers: what would be fetched is not.
    (f"{_REGISTRY}.Inet/Settings", "ooInetProxyType", "2"),
    (f"{_REGISTRY}.Inet/Settings", "ooInetNoProxy", ""),
    *(
        (f"{_REGISTRY}.Inet/Settings", f"ooInet{kind}Proxy{what}", value)
        for kind in ("HTTP", "HTTPS", "FTP")
        for what, value in (("Name", _NOBODY), ("Port", "9"))
    ),
)


def pdf_of(
    docx: bytes,
    *,
    export_notes: bool = False,
    time_limit: float = TIME_LIMIT,
    cancelled: IsCancelled = never,
    program: Path | None = None,
) -> bytes:
    """Return the document as a tagged PDF, with an outline and, if `export_notes`, with its comments as notes.

    Two runs differ in their bytes: LibreOffice writes the time and an identifier of its own. What can be compared is
    the content hash of the Word document it was made from.

    EnvironmentProblem where LibreOffice is missing, fails or takes longer than `time_limit` seconds; Cancelled once
    `cancelled()` says so. Whichever it is, no process and no file stays behind.
    """
    office = program or find_office()
    with _folder() as folder:
        source, made = folder / "document.docx", folder / "made"
        try:
            made.mkdir()
            source.write_bytes(docx)
            _write_profile(folder / "profile", export_notes=export_notes)
        except OSError as error:
            raise because_of(error, say("preparing the PDF")) from error
        command = _command(office, source, made, folder, export_notes=export_notes)
        _run(command, folder, time_limit, cancelled)
        return _read(made / "document.pdf")


def find_office() -> Path:
    """Return where LibreOffice's program lies. EnvironmentProblem where it is not installed."""
    for name in PROGRAMS:
        if found := shutil.which(name):
            return Path(found)
    for pattern in PLACES.get(sys.platform, ()):
        place = Path(pattern)
        found_places = Path(place.anchor).glob(str(place.relative_to(place.anchor)))
        if executables := [one for one in found_places if os.access(one, os.X_OK)]:
            return max(executables, key=_version_in)
    raise EnvironmentProblem("a PDF needs LibreOffice, which was not found here; {instead}", instead=HOW_ELSE)


def _version_in(place: Path) -> tuple[int, ...]:
    """Return the numbers in a path: "/opt/libreoffice24.8/program/soffice" is later than one with 7.4."""
    return tuple(int(number) for number in re.findall(r"\d+", str(place)))


@contextmanager
def _folder() -> Iterator[Path]:
    try:
        made = tempfile.TemporaryDirectory(prefix="fcdesk-pdf-", ignore_cleanup_errors=True)
    except OSError as error:
        raise because_of(error, say("preparing the PDF")) from error
    with made as name:
        yield Path(name).resolve()


def _write_profile(profile: Path, *, export_notes: bool) -> None:
    """Write the settings LibreOffice starts with; older ones read their PDF options here and nowhere else."""
    options = {**_INTO_PDF, "ExportNotes": str(export_notes).lower()}
    settings = (*_SETTINGS, *((f"{_COMMON}/Filter/PDF/Export", name, value) for name, value in options.items()))
    items = "".join(
        f'<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
        for path, name, value in settings
    )
    schema = 'xmlns:oor="http://openoffice.org/2001/registry"'
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<oor:items {schema}>{items}</oor:items>\n', encoding="utf-8"
    )


def _command(office: Path, source: Path, made: Path, folder: Path, *, export_notes: bool) -> list[str]:
    options = {**_INTO_PDF, "ExportNotes": str(export_notes).lower()}
    listed = ",".join(f'"{name}":{{"type":"boolean","value":"{value}"}}' for name, value in options.items())
    return [
        str(office), "--headless", "--norestore", "--nodefault", "--nolockcheck", "--nofirststartwizard", "--nologo",
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--convert-to", f"pdf:writer_pdf_Export:{{{listed}}}", "--outdir", str(made), str(source),
    ]  # fmt: skip


def _environment(folder: Path) -> Mapping[str, str]:
    """Say that temporary files lie in our folder, that there is no screen, and that there is no way out."""
    nowhere = f"http://{_NOBODY}:9"
    ours = {"TMPDIR": str(folder), "TEMP": str(folder), "TMP": str(folder), "SAL_USE_VCLPLUGIN": "svp"}
    proxies = {name: nowhere for kind in ("http", "https", "ftp", "all") for name in (f"{kind}_proxy",)}
    return {**os.environ, **ours, **proxies, **{name.upper(): value for name, value in proxies.items()}}


def _run(command: list[str], folder: Path, time_limit: float, cancelled: IsCancelled) -> None:
    until = time.monotonic() + time_limit
    try:
        process = subprocess.Popen(  # noqa: S603 - LibreOffice itself, with arguments that are all our own
            command,
            cwd=folder,
            env=_environment(folder),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl+C is ours to hear, and the whole group is ours to kill
        )
    except OSError as error:
        raise because_of(error, say("starting {program}", program=command[0])) from error
    try:
        while process.poll() is None:
            go_on_unless(cancelled)
            if time.monotonic() > until:
                raise EnvironmentProblem(
                    "LibreOffice made no PDF within {seconds} seconds and was stopped; {instead}",
                    seconds=f"{time_limit:g}",
                    instead=HOW_ELSE,
                )
            with suppress(subprocess.TimeoutExpired):
                process.wait(_PATIENCE)
    finally:
        _kill(process)
    if process.returncode:
        raise EnvironmentProblem(
            "LibreOffice ended without a PDF (status {status}); {instead}",
            status=str(process.returncode),
            instead=HOW_ELSE,
        )


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End a process and what it started; what it started may outlive it."""
    if sys.platform == "win32":
        tree = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(tree, capture_output=True, check=False)  # noqa: S603 - a fixed command of Windows itself
    else:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    with suppress(ProcessLookupError):
        process.kill()
    process.wait()


def _read(path: Path) -> bytes:
    """Return what LibreOffice made, if that is a PDF: an ordinary file, not too large, whole."""
    try:
        found = path.lstat()
        is_file = stat.S_ISREG(found.st_mode) and found.st_size <= LARGEST
        data = path.read_bytes() if is_file else b""
    except FileNotFoundError:
        data = b""
    except OSError as error:
        raise because_of(error, say("reading the PDF")) from error
    if not data.startswith(b"%PDF-") or b"startxref" not in data[-1024:] or b"%%EOF" not in data[-1024:]:
        raise EnvironmentProblem("LibreOffice made no PDF that can be read; {instead}", instead=HOW_ELSE)
    # LibreOffice 7 writes the order of the tab key as text, where a name belongs; this is as long, and moves nothing.
    return data.replace(b"]\n/Tabs(S)\n", b"]\n/Tabs /S\n")
