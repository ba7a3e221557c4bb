"""The case as a whole: opening one, its title, status, tags, language and scale."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TypedDict, Unpack

from fcdesk.cases.edits.articles import tidied
from fcdesk.cases.edits.edit import Stamp, edit
from fcdesk.cases.model import Article, Case, CaseStatus, Details
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.records import Records
from fcdesk.cases.text import one_line, tidy_tags

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?")


class CaseFields(TypedDict, total=False):
    """What can be changed of a case's details by hand."""

    title: str
    status: CaseStatus
    language: str | None
    scale: str
    assignee: str
    deadline: str | None


def open_case(stamp: Stamp, reference: str, article: Article, *, title: str | None, language: str | None) -> Case:
    """Return a new case about an article. Without a title of its own it has the article's."""
    words = one_line(title or article.title)
    if not words:
        raise RuleBroken("a case needs a title; give one")
    if not article.text.strip():
        raise RuleBroken("the article is empty; give a text to check")
    details = Details(stamp.id, reference, words, created_at=stamp.at, language=language)
    return Case(details, articles=Records([tidied(article)]))


@edit("Change case details")
def change_details(case: Case, _stamp: Stamp, **fields: Unpack[CaseFields]) -> Case:
    """Change the title, status, language, scale, deadline, or who works on it."""
    if "title" in fields:
        fields["title"] = one_line(fields["title"])
        if not fields["title"]:
            raise RuleBroken("a case needs a title; the old one was kept")
    if "assignee" in fields:
        fields["assignee"] = one_line(fields["assignee"])
    if "deadline" in fields:
        fields["deadline"] = _moment(fields["deadline"])
    return replace(case, details=replace(case.details, **fields))


@edit("Set tags")
def set_tags(case: Case, _stamp: Stamp, tags: Iterable[str]) -> Case:
    """Give the case exactly these tags, each once, in the order given."""
    return replace(case, details=replace(case.details, tags=tidy_tags(tags)))


def _moment(words: str | None) -> str | None:
    """Return a date or moment that a list can be sorted by; RuleBroken for anything else."""
    line = one_line(words or "")
    if line and not _MOMENT.fullmatch(line):
        raise RuleBroken('"{line}" is no date; write it as 2026-11-30', line=line)
    try:
        return (
            datetime.fromisoformat(line).strftime("%Y-%m-%dT%H:%M:%SZ" if "T" in line else "%Y-%m-%d") if line else None
        )
    except ValueError:
        raise RuleBroken('"{line}" is not in the calendar; write a date as 2026-11-30', line=line) from None
