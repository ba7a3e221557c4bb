"""What was said of two claims, said of the one that is made of them. Nothing that a person wrote is lost."""

from collections.abc import Iterable

from fcdesk.cases.text import one_line

_BETWEEN = "; "
_ENDS = (".", "!", "?", "…", "。", "؟", "।")
_CLOSING = "\"'”’»“)]"


def one_after_the_other(first: str, second: str) -> str:
    """Return the sentences of both, or one of two that are the same."""
    parts = _each_once((first, second))
    closed = [part if part.rstrip(_CLOSING).endswith(_ENDS) else f"{part}." for part in parts[:-1]]
    return " ".join((*closed, *parts[-1:]))


def side_by_side(first: str, second: str) -> str:
    """Return names or remarks with semicolons between them, each once."""
    return _BETWEEN.join(_each_once((*first.split(_BETWEEN), *second.split(_BETWEEN))))


def _each_once(parts: Iterable[str]) -> list[str]:
    """Return what is not empty and not there already, whatever its case and the mark at its end."""
    found: dict[str, str] = {}
    for part in map(str.strip, parts):
        found.setdefault(one_line(part).casefold().rstrip(".") or part, part)
    return [part for part in found.values() if part]
