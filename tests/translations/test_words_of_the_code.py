"""Every word for people can be found by who translates it."""

import ast
from pathlib import Path

import pytest

from tests.translations.code_words import CORE, as_qt_reads_it, said_in
from tests.translations.qt_tools import TOP, modules


def test_that_every_sentence_is_written_out_where_it_is_said() -> None:
    said = {f"{path.relative_to(TOP)}:{one.line}": one for path in modules() for one in said_in(path)}
    assert len(said) > 800
    in_the_desk = {place: one for place, one in said.items() if one.context != CORE}  # for the rest: architecture
    assert [place for place, one in in_the_desk.items() if one.source is None] == []
    assert [place for place, one in said.items() if not one.context.isidentifier()] == []


def test_that_only_an_object_itself_says_its_words() -> None:
    """Another one's `tr` looks among the words of that one's class, where nobody put them."""
    wrong = [
        f"{path.relative_to(TOP)}:{node.lineno}"
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr"
        if not (isinstance(node.func.value, ast.Name) and node.func.value.id == "self")
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("class A:\n def f(self): return self.tr('a')", ("A", "a", "", False)),
        ("class A:\n def f(self): return self.tr('%n a', '', 3)", ("A", "%n a", "", True)),
        ("class A:\n def f(self): return f\"{self.tr('a', 'a vowel')}\"", ("A", "a", "a vowel", False)),
        ("x = translate('B', 'a' 'b')", ("B", "ab", "", False)),
        ("x = [wording.translate('B', '%n a', None, n)]", ("B", "%n a", "", True)),
        ("raise RuleBroken('no {name}', name=name)", ("Core", "no {name}", "", False)),
        ("say_count('one', '{n} of them', n)", ("Core", "{n} of them", "", True)),
        ("say(f'{x}')", ("Core", None, "", False)),
    ],
)
def test_that_words_are_found_however_they_are_said(
    code: str, found: tuple[str, str | None, str, bool], tmp_path: Path
) -> None:
    path = tmp_path / "code.py"
    path.write_text(code, encoding="utf-8")
    (one,) = said_in(path)
    assert (one.context, one.source, one.comment, one.is_counted) == found


def test_that_what_is_no_word_for_people_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "code.py"
    path.write_text("text.translate(TABLE)\npainter.translate(x, y)\n", encoding="utf-8")
    assert said_in(path) == []
    assert as_qt_reads_it([]) == "\n"
