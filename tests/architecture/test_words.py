"""Whatever is said to a person in words that are translated is written where it is said, as one literal pattern."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

TOP = Path(__file__).parents[2]
MODULES = sorted((TOP / "fcdesk").rglob("*.py"))
PROBLEMS = {"RuleBroken", "EnvironmentProblem", "Conflict", "ChangedMeanwhile", "Unsettled"}
PATTERNS = {"say": 1, "say_count": 2} | dict.fromkeys(PROBLEMS, 1)
"""What is called with patterns, and how many of them come first."""

_FIELD = re.compile(r"[a-z][a-z_]*")
_HOMES = (TOP / "fcdesk" / "cases" / "words.py", TOP / "fcdesk" / "cases" / "problems.py")


def _name(path: Path) -> str:
    return str(path.relative_to(TOP))


def _calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in PATTERNS:
            yield node


def _called(call: ast.Call) -> str:
    assert isinstance(call.func, ast.Name)
    return call.func.id


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _hands_words_on(call: ast.Call) -> bool:
    """Whether a problem is made of Words that are ready: a name or a call, and no parts."""
    alone = _called(call) in PROBLEMS and len(call.args) == 1 and not call.keywords
    return alone and isinstance(call.args[0], ast.Name | ast.Attribute | ast.Call)


def _patterns(call: ast.Call) -> list[str]:
    given = call.args[: PATTERNS[_called(call)]]
    return [node.value for node in given if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def _faults(call: ast.Call) -> Iterator[str]:
    many = PATTERNS[_called(call)]
    if len(call.args) < many or not all(map(_is_literal, call.args[:many])):
        yield "is no literal"
        return
    given = {word.arg for word in call.keywords}
    allowed = given | {"n"} if _called(call) == "say_count" else given
    named: set[str] = set()
    for pattern in _patterns(call):
        for _, field, spec, conversion in Formatter().parse(pattern):
            if field is None:
                continue
            named.add(field)
            if not _FIELD.fullmatch(field) or conversion or spec not in ("", ","):
                yield f"has a field that no translator could write: {field}"
    if None in given:
        yield "gets parts by **"
    if not named <= allowed or not given <= named:
        yield f"names {sorted(named)}, but is given {sorted(map(str, allowed))}"


@pytest.mark.parametrize("path", MODULES, ids=_name)
def test_that_each_pattern_is_a_literal_that_names_exactly_its_parts(path: Path) -> None:
    if path in _HOMES:
        return  # defines what is called
    found = [(call.lineno, fault) for call in _calls(path) if not _hands_words_on(call) for fault in _faults(call)]
    assert found == []


def test_that_every_kind_of_problem_is_looked_at() -> None:
    families = {
        node.name
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id in PROBLEMS | {"_Problem"} for base in node.bases)
    }
    assert families == PROBLEMS


def test_that_hundreds_of_patterns_are_found() -> None:
    assert sum(len(_patterns(call)) for path in MODULES for call in _calls(path)) > 250


DESK = [path for path in MODULES if path.is_relative_to(TOP / "fcdesk" / "desk")]


def _is_call_of(node: ast.AST, *names: str) -> bool:
    if not isinstance(node, ast.Call):
        return False
    called = node.func
    return (called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")) in names


@pytest.mark.parametrize("path", DESK, ids=_name)
def test_that_no_translation_hides_in_an_f_string_where_no_extractor_finds_it(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    strings = [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)]
    hidden = [one.lineno for one in strings for node in ast.walk(one) if _is_call_of(node, "tr", "translate")]
    assert hidden == []


@pytest.mark.parametrize("path", DESK, ids=_name)
def test_that_the_desk_says_problems_in_its_own_language(path: Path) -> None:
    if path.name == "said.py":
        return
    caught = {
        node.name
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler) and node.name
    } | {"error", "problem"}
    bare = [
        node.lineno
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and _is_call_of(node, "str")
        and any(isinstance(given, ast.Name) and given.id in caught for given in node.args)
    ]
    assert bare == []
