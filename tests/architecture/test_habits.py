"""Sizes and habits that keep the code readable; what a linter does not count."""

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
PACKAGE = TOP / "fcdesk"
MODULES = sorted(PACKAGE.rglob("*.py"))
Function = ast.FunctionDef | ast.AsyncFunctionDef
_WAIVER = re.compile(r"#.*?(type: *ignore|noqa|pragma: no cover|nosec)(?P<code>[:\[][\w \-\],.]+)?(?P<reason>.*)$")


def _name(path: Path) -> str:
    return str(path.relative_to(TOP))


def _functions(path: Path) -> Iterator[Function]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def _length(function: Function) -> int:
    """The lines of the body, without the signature and the docstring."""
    body = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return body[-1].end_lineno - body[0].lineno + 1 if body and body[-1].end_lineno else 0


def _written(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def test_that_functions_are_short() -> None:
    lengths = {f"{_name(path)}:{node.name}": _length(node) for path in MODULES for node in _functions(path)}
    assert len(lengths) > 300
    assert statistics.median(lengths.values()) <= 8
    assert statistics.quantiles(lengths.values(), n=10)[-1] <= 25
    assert {name: length for name, length in lengths.items() if length > 60} == {}


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_that_a_module_is_no_longer_than_500_lines(path: Path) -> None:
    assert len(_written(path)) <= 500


def test_that_no_class_has_more_than_20_public_methods() -> None:
    counts = {
        f"{_name(path)}:{node.name}": sum(isinstance(m, Function) and not m.name.startswith("_") for m in node.body)
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    assert {name: count for name, count in counts.items() if count > 20} == {}


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_that_no_module_is_a_drawer_for_odds_and_ends(path: Path) -> None:
    assert path.stem not in ("utils", "util", "helpers", "helper", "misc", "common")


FOLDERS = ("fcdesk", "resources", "tests", "packaging", "docs", ".ci")


def _own_files() -> list[Path]:
    """Every file that belongs to the project; a bare machine has no git to ask."""
    folders = [path for path in TOP.iterdir() if path.is_dir() and path.name in FOLDERS]
    files = [path for path in TOP.iterdir() if path.is_file()]
    files += [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if path.suffix != ".pyc"]


def _texts() -> Iterator[tuple[str, str]]:
    for path in _own_files():
        try:
            yield _name(path), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a font, a picture, a sample of broken bytes


def _python_texts() -> Iterator[tuple[str, str]]:
    return ((name, text) for name, text in _texts() if name.endswith(".py"))


def test_that_nothing_is_left_to_be_done_later() -> None:
    words = ("TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK")
    found = [
        (name, line) for name, text in _python_texts() for line in text.splitlines() if any(w in line for w in words)
    ]
    assert found == []


def test_that_a_check_is_waived_only_by_its_code_and_with_a_reason() -> None:
    bare = []
    for name, text in _python_texts():
        for line in text.splitlines():
            waived = _WAIVER.search(line)
            if waived and not (waived["code"] and re.search(r"[a-z]{3}", _reason(waived))):
                bare.append((name, line.strip()))
    assert [line for line in bare if not line[0].endswith("test_habits.py")] == []


def _reason(waived: re.Match[str]) -> str:
    """What follows the codes: "# noqa: S608 - names from the schema itself", "# type: ignore[x]  # why"."""
    codes = r"^[\[:]\s*[\w\-]+(\s*,\s*[\w\-]+)*\]?"
    return re.sub(codes, "", (waived["code"] or "") + waived["reason"])


def test_that_no_file_knows_the_machine_it_was_written_on() -> None:
    places = ("/wo" + "rk/", "/tm" + "p/w/", f"{TOP}/")
    found = [
        (name, line.strip()[:120])
        for name, text in _texts()
        for line in text.splitlines()
        if any(re.search(rf"(?<![\w.~}}]){re.escape(place)}", line) for place in places)
    ]
    assert found == []


def test_that_packages_have_no_code_in_their_init_but_a_docstring_or_a_version() -> None:
    for path in PACKAGE.rglob("__init__.py"):
        body = ast.parse(path.read_text(encoding="utf-8")).body
        assert all(isinstance(node, ast.Expr | ast.Assign | ast.ImportFrom | ast.AnnAssign) for node in body), path


_PAINTING = [path for path in MODULES if "Painter(" in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("path", _PAINTING, ids=_name)
def test_that_every_painter_is_ended_where_it_began(path: Path) -> None:
    """A painter that is left to Python lives as long as its frame does, and Qt draws with one at a time."""
    open_ones = [
        node.name
        for node in _functions(path)
        if any(_calls(node, name) for name in ("QPainter", "QStylePainter")) and not _calls(node, "end")
    ]
    assert open_ones == []


def _calls(function: Function, name: str) -> bool:
    called = (node.func for node in ast.walk(function) if isinstance(node, ast.Call))
    return any(name == (one.attr if isinstance(one, ast.Attribute) else getattr(one, "id", "")) for one in called)
