"""Finds what the code says to people: in the desk through Qt, in the layers below it without.

Qt's own lupdate reads Python, too, but misses what stands in an f-string, takes `translate` with a number for one
without, and knows nothing of our `say`. So it is given a file in which each sentence is said as it can read it; what
it is good at, joining them with what has been translated before, is left to it.
"""

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CORE = "Core"
"""The context of what is said in the layers below the desk."""

_SAYING = frozenset({"say", "RuleBroken", "EnvironmentProblem", "Conflict", "ChangedMeanwhile", "Unsettled"})
_COUNTING = "say_count"


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence as the code has it; `source` None where it is no literal, so that nobody could translate it."""

    context: str
    source: str | None
    comment: str
    is_counted: bool
    line: int


def said_in(path: Path) -> list[Said]:
    """Return what a module says, in its order."""
    return list(_said(ast.parse(path.read_text(encoding="utf-8")), ""))


def as_qt_reads_it(said: list[Said]) -> str:
    """Return a module that says each sentence once, in classes that are named as the contexts are."""
    by_context: dict[str, dict[tuple[str, str, bool], None]] = defaultdict(dict)
    for one in said:
        if one.source is not None:
            by_context[one.context][one.source, one.comment, one.is_counted] = None
    lines = []
    for context in sorted(by_context):
        lines += [f"class {context}:", "    def said(self, n):"]
        for source, comment, is_counted in by_context[context]:
            lines.append(f"        self.tr({source!r}, {comment!r}{', n' if is_counted else ''})")
    return "\n".join(lines) + "\n"


def _said(node: ast.AST, home: str) -> Iterator[Said]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _of_call(child, home)
        yield from _said(child, child.name if isinstance(child, ast.ClassDef) else home)


def _of_call(call: ast.Call, home: str) -> Iterator[Said]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    words = [_literal(argument) for argument in call.args]
    if name == "tr":
        yield Said(home, *_tr(words), call.lineno)
    elif name == "translate" and len(words) > 1 and words[0] is not None:
        yield Said(words[0], *_tr(words[1:]), call.lineno)
    elif isinstance(call.func, ast.Name) and name in _SAYING and words:
        yield Said(CORE, words[0], "", is_counted=False, line=call.lineno)
    elif isinstance(call.func, ast.Name) and name == _COUNTING and len(words) > 1:
        yield Said(CORE, words[1], "", is_counted=True, line=call.lineno)


def _tr(words: list[str | None]) -> tuple[str | None, str, bool]:
    """Return what stands in the places of `tr`: the sentence, the comment for who translates, and a number or none."""
    return words[0], (words[1] if len(words) > 1 else "") or "", len(words) > 2


def _literal(argument: ast.expr) -> str | None:
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None
