"""The write-up's own words, and which pictures readers get to see."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, TypedDict, Unpack

from fcdesk.cases.edits.addresses import public_page
from fcdesk.cases.edits.dates import day_line
from fcdesk.cases.edits.edit import Stamp, edit
from fcdesk.cases.model import Case
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.text import cleaned, one_line


class ReportFields(TypedDict, total=False):
    """What the write-up says beside the claims."""

    headline: str
    standfirst: str
    in_short: Sequence[str]
    method: str
    byline: str
    language: str | None
    page: str
    published_on: str


@edit("Change report")
def change_report(case: Case, _stamp: Stamp, **fields: Unpack[ReportFields]) -> Case:
    """Change the headline, standfirst, points, method, byline, language, or where and when the check is published."""
    # What an older archive has, as it is, keeps nobody from changing the rest.
    known = case.details.report
    tidied = {name: _TIDY[name](value) for name, value in fields.items() if value != getattr(known, name)}
    return replace(case, details=replace(case.details, report=replace(known, **tidied)))


@edit("Show picture to readers")
def show_file(case: Case, _stamp: Stamp, file_id: str, *, for_readers: bool, caption: str = "", alt: str = "") -> Case:
    """Say whether the write-up shows a picture, with which caption, and in which words for those who cannot see it."""
    file = case.files[file_id]
    if for_readers and not file.media_type.startswith("image/"):
        raise RuleBroken(
            "{file} is no picture, so a write-up cannot show it; name it in the reasons instead", file=file.name
        )
    shown = replace(file, for_readers=for_readers, caption=one_line(caption), alt=one_line(alt))
    return replace(case, files=case.files.put(shown))


def _points(points: Iterable[str]) -> tuple[str, ...]:
    return tuple(filter(None, map(one_line, points)))


def _code(language: str | None) -> str | None:
    return one_line(language or "") or None


def _page(words: str) -> str:
    page = public_page(words)
    if "#" in page:
        raise RuleBroken("give the address of the published page without # and what follows; each claim adds its own")
    return page


_TIDY: dict[str, Callable[[Any], Any]] = {
    "headline": one_line,
    "standfirst": one_line,
    "in_short": _points,
    "method": cleaned,
    "byline": one_line,
    "language": _code,
    "page": _page,
    "published_on": day_line,
}
