"""Finds the files under resources/: beside the package when installed, at the top of a checkout otherwise."""

import json
from functools import cache
from pathlib import Path
from typing import Any

_INSTALLED = Path(__file__).parent / "resources"
_CHECKOUT = Path(__file__).parent.parent / "resources"


def path_of(*parts: str) -> Path:
    """Return the path of one resource: "icons", "check.svg"."""
    # A checkout wins: there the installed copy, if any, is the older one.
    base = _CHECKOUT if _CHECKOUT.is_dir() else _INSTALLED
    return base.joinpath(*parts)


@cache
def json_of(*parts: str) -> Any:  # noqa: ANN401 - JSON has no narrower type
    """Return the content of a JSON resource. Read once; treat it as read-only."""
    return json.loads(path_of(*parts).read_text(encoding="utf-8"))


def names_in(folder: str, suffix: str) -> list[str]:
    """Return the stems of the files in a resource folder, sorted."""
    return sorted(path.stem for path in path_of(folder).glob(f"*{suffix}"))
