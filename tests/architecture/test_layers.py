"""Imports run downward, and each library stays in its room."""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
PACKAGE = TOP / "fcdesk"


def _modules_after(statements: str, *arguments: str) -> set[str]:
    """The modules that a fresh Python has loaded after these statements."""
    code = f"{statements}\nimport sys, json\nprint(json.dumps(sorted(sys.modules)), file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False, cwd=TOP
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stderr.splitlines()[-1]))


def _loaded(modules: set[str], libraries: Sequence[str]) -> list[str]:
    return [library for library in libraries if library in modules]


_COMMAND = """
import sys
from fcdesk.app import main
try:
    main(sys.argv[1:])
except SystemExit as done:
    assert not done.code, done.code
"""
_QT = ("PySide6", "shiboken6")
_HEAVY = (
    "alembic",
    "docx",
    "lxml",
    "trafilatura",
    "markdown_it",
    "charset_normalizer",
    "xlsxwriter",
    "snowballstemmer",
    "fcdesk.spotting.suggestions",
)


def test_that_every_import_contract_holds() -> None:
    code = "from importlinter.cli import lint_imports; import sys; sys.exit(lint_imports(no_cache=True))"
    environment = os.environ | {"PYTHONPATH": str(TOP)}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=TOP, env=environment
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


def test_that_cases_imports_the_standard_library_alone() -> None:
    for path in (PACKAGE / "cases").rglob("*.py"):
        for name in _imports(path):
            assert name.split(".")[0] in sys.stdlib_module_names or name.startswith("fcdesk.cases"), (path, name)


def test_that_rendering_a_document_loads_nothing_of_the_archive() -> None:
    loaded = _modules_after("import fcdesk.casework.rendering")
    assert not _loaded(loaded, ("sqlalchemy", *_QT, *_HEAVY))


def _imports(path: Path) -> list[str]:
    names: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names.append(node.module or "")
    return names


def test_that_every_package_of_fcdesk_has_its_tests() -> None:
    packages = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert packages <= {path.parent.name for path in (TOP / "tests").glob("*/__init__.py")}


def test_that_the_command_line_loads_neither_qt_nor_anything_heavy_to_say_what_it_can() -> None:
    modules = _modules_after("import fcdesk.cli.program")
    assert _loaded(modules, (*_QT, *_HEAVY, "sqlalchemy", "pysqlite3")) == []


@pytest.mark.parametrize("arguments", [["cases"], ["cases", "--json"]])
def test_that_listing_cases_loads_neither_qt_nor_parsers_nor_migrations(tmp_path: Path, arguments: list[str]) -> None:
    folder = str(tmp_path / "archive")
    _modules_after(_COMMAND, "--archive", folder, "imprint", "--organisation", "Placeholder Newsroom")
    modules = _modules_after(_COMMAND, "--archive", folder, *arguments)
    assert "sqlalchemy" in modules
    assert _loaded(modules, (*_QT, *_HEAVY)) == []


def test_that_nothing_in_packaging_shadows_the_library_of_that_name() -> None:
    assert not (TOP / "packaging" / "__init__.py").exists()


def test_that_of_the_screens_only_the_list_of_commands_knows_the_window() -> None:
    screens = (PACKAGE / "desk" / "screens").glob("*.py")
    knowing = [path.name for path in screens if "fcdesk.desk.window" in path.read_text(encoding="utf-8")]
    assert knowing == ["desk_commands.py"]
