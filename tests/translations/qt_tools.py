"""Qt's tools for translations, as they come with PySide6: lupdate reads the code, lrelease makes what is loaded."""

import subprocess
import sysconfig
import tempfile
from pathlib import Path

from tests.translations.code_words import as_qt_reads_it, said_in

TOP = Path(__file__).parents[2]
LOCALE = TOP / "resources" / "locale"
LANGUAGES = ("ar", "en", "es", "uk")


def modules() -> list[Path]:
    """Return the code whose words the desk shows, in one order on every machine. The command line speaks English."""
    cli = TOP / "fcdesk" / "cli"
    return sorted(path for path in (TOP / "fcdesk").rglob("*.py") if cli not in path.parents)


def source_of(language: str, folder: Path = LOCALE) -> Path:
    """Return where the words of a language are kept: for people who translate."""
    return folder / f"fcdesk_{language}.ts"


def loaded_of(language: str, folder: Path = LOCALE) -> Path:
    """Return where they are kept as the program loads them."""
    return folder / f"fcdesk_{language}.qm"


def update(language: str, folder: Path = LOCALE) -> None:
    """Bring the words of a language up to date with the code: what is new is unfinished, what is gone is left out.

    English has its plurals only: all else says itself.
    """
    with tempfile.TemporaryDirectory() as passing:
        code = Path(passing) / "said.py"
        code.write_text(as_qt_reads_it([one for path in modules() for one in said_in(path)]), encoding="utf-8")
        kind = ("-pluralonly",) if language == "en" else ()
        target = ("-source-language", "en", "-target-language", language, "-locations", "none", "-no-obsolete")
        _run("lupdate", "-silent", *kind, *target, str(code), "-ts", str(source_of(language, folder)))


def release(language: str, folder: Path = LOCALE, into: Path = LOCALE) -> None:
    """Make of the words of a language what the program loads; unfinished ones stay out."""
    _run("lrelease", "-silent", str(source_of(language, folder)), "-qm", str(loaded_of(language, into)))


def _run(tool: str, *arguments: str) -> None:
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{tool}"
    subprocess.run([program, *arguments], check=True, stdin=subprocess.DEVNULL)
