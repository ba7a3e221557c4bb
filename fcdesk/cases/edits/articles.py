"""The text under check: what is known of it, and a new version of it."""

from dataclasses import replace
from typing import TypedDict, Unpack

from fcdesk.cases.anchoring import anchored_again
from fcdesk.cases.edits.addresses import source_address
from fcdesk.cases.edits.dates import date_line
from fcdesk.cases.edits.edit import Stamp, edit
from fcdesk.cases.model import Article, Case
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.text import one_line


class ArticleFields(TypedDict, total=False):
    """What is said about an article; its text is never changed in place."""

    title: str
    author: str | None
    publisher: str | None
    published: str | None
    url: str | None


@edit("Describe article")
def describe_article(case: Case, _stamp: Stamp, **fields: Unpack[ArticleFields]) -> Case:
    """Say what the article is called, who wrote and published it, when and where."""
    known = case.article
    described = tidied(replace(known, **fields))
    if known.title and not described.title:
        raise RuleBroken("an article needs a title; the old one was kept")
    if described.published != known.published:  # an odd date that the article gives itself stays as it stands there
        date_line(described.published or "")
    if described.url != known.url:
        source_address(described.url)
    return replace(case, articles=case.articles.put(described))


def tidied(article: Article) -> Article:
    """Return an article with what is said about it as single clean lines; its text is left as it is."""
    return replace(
        article,
        title=one_line(article.title),
        file_name=one_line(article.file_name),
        author=_line(article.author),
        publisher=_line(article.publisher),
        published=_line(article.published),
        url=_line(article.url),
    )


@edit("Take in new version of the article")
def revise_article(case: Case, _stamp: Stamp, article: Article) -> Case:
    """Put a newer text under check. Every claim and every dismissed passage is looked for in it.

    One whose quote is gone is lost, never dropped.
    """
    if not article.text.strip():
        raise RuleBroken("the new version is empty; the old one was kept")
    newer = replace(tidied(article), version=case.article.version + 1)
    moved = {one.id: replace(one, anchor=anchored_again(newer.text, one.anchor)) for one in case.claims}
    dismissed = {one.id: replace(one, anchor=anchored_again(newer.text, one.anchor)) for one in case.dismissals}
    return replace(
        case,
        articles=case.articles.put(newer),
        claims=case.claims.updated(dict(moved)),
        dismissals=case.dismissals.updated(dict(dismissed)),
    )


def _line(value: str | None) -> str | None:
    return one_line(value or "") or None
