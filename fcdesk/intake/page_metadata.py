"""What a web page says of itself: title, author, publisher, date, address and language, from tags that can be trusted.

Which tags those are was measured on real news pages: docs/decisions/0006. Nothing is guessed: a date stands in a tag
made for the publication date or it is None, and it is kept exactly as the page writes it.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from fcdesk.cases.text import one_line
from fcdesk.cases.words import say
from fcdesk.intake.characters import comparable

Json = dict[str, Any]  # one object of the page's JSON-LD; JSON has no narrower type

_LARGEST_JSON = 2_000_000  # characters of one JSON-LD script
_MOST_OBJECTS = 5_000
_LONGEST = 500  # characters of any one field
_ARTICLE_TYPE = re.compile(r"(?:\w*Article|BlogPosting|Report|LiveBlogPosting|Review|ClaimReview)$")
_DATE = re.compile(
    r"\d{4}-\d{2}(?:-\d{2})?(?:[T ].{0,30})?|\d{4}/\d{2}/\d{2}.{0,20}|[A-Z][a-z]{2,8},? .{5,35}\d{4}.{0,25}"
)
_MARKED_AUTHORS = "//a[@rel='author'] | //*[@itemprop='author']//*[@itemprop='name']"
_BYLINES = "//*[@rel='author'] | " + " | ".join(
    f"//*[contains(@class, '{part}')]" for part in ("author", "byline", "Author", "Byline", "autor")
)
_AUTHOR_TAGS = ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author")
_NO_PERSON = re.compile(
    r"(?i)\b(?:admin|administrator|agency|desk|editor|editors|editorial|media|news|newsroom|online|press|redaction|"
    r"redacción|redaktion|reporter|site|staff|team|user|web|webmaster|агентство|редакция|редакція|новини|новости)\b"
)
_SITE_SEPARATOR = re.compile(r"\s+[|–—·»:•-]\s+")


@dataclass(frozen=True)
class PageMetadata:
    """What a page says of itself; None where it does not say.

    `doubts` are sentences on what should be looked at. `hidden_author` is a person's name in a tag that is wrong too
    often to be believed; it is given only where no author was found.
    """

    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    description: str | None = None
    doubts: tuple[str, ...] = ()
    hidden_author: str | None = None


def metadata_of(tree: HtmlElement) -> PageMetadata:
    """Read a page's metadata from its tags."""
    meta = _meta_tags(tree)
    objects = list(_json_objects(tree))
    url = _canonical(tree, meta)
    article = _article_object(objects, url)
    title, doubt = _title(tree, meta, article)
    author, publisher = _author(tree, meta, article, objects), _publisher(meta, article, objects)
    return PageMetadata(
        title=title,
        author=author,
        publisher=publisher,
        published=_published(tree, meta, article),
        url=url,
        language=_language(tree),
        description=_first(meta, "og:description", "description", "twitter:description"),
        doubts=doubt,
        hidden_author=None if author else _hidden_author(meta, publisher),
    )


def _title(tree: HtmlElement, meta: dict[str, str], article: Json) -> tuple[str | None, tuple[str, ...]]:
    """Prefer a heading that another tag repeats, then JSON-LD, then the heading of the article, then lone tags."""
    headings = [text for text in (_text(h1) for h1 in tree.iter("h1")) if text]
    headline = _string(article.get("headline")) or _string(article.get("name"))
    social = _first(meta, "og:title", "twitter:title", "dc.title")
    in_head = next((text for text in (_text(tag) for tag in tree.iter("title")) if text), None)
    others = [comparable(other) for other in (headline, social, in_head) if other]
    for heading in headings:
        if len(comparable(heading)) > 5 and any(comparable(heading) in other for other in others):  # noqa: PLR2004 - not "News"
            return heading, ()
    if headline:
        return headline, ()
    if len(headings) == 1 and not (social or in_head):
        return headings[0], ()
    lone = social or in_head
    if lone is None:
        return None, ()
    return _without_site(lone, meta), (say("The title was taken from one tag only; check it against the page."),)


def _without_site(title: str, meta: dict[str, str]) -> str:
    """Drop " | Site name" from the end of a title when the page gives that name."""
    site = comparable(meta.get("og:site_name", ""))
    parts = _SITE_SEPARATOR.split(title)
    if site and len(parts) > 1 and comparable(parts[-1]) in (site, site.removesuffix("com")):
        return title[: title.rindex(parts[-1])].rstrip(" |–—·»:•-")
    return title


def _author(tree: HtmlElement, meta: dict[str, str], article: Json, objects: list[Json]) -> str | None:
    names = _names(article.get("author"), objects) or _names(article.get("creator"), objects)
    if not names:
        found = map(_text, tree.xpath(_MARKED_AUTHORS))
        names = [text for text in found if _is_name(text)]
    if not names:
        names = _confirmed(meta, tree)
    distinct = list(dict.fromkeys(one_line(name) for name in names))
    return ", ".join(distinct)[:_LONGEST] or None


def _confirmed(meta: dict[str, str], tree: HtmlElement) -> list[str]:
    """Return the author meta tag (wrong more often than right on its own) when a byline in the page says the same."""
    name = _first(meta, *_AUTHOR_TAGS)
    if name is None or not _is_name(name):
        return []
    bylines = tree.xpath(_BYLINES)
    wanted = comparable(name)
    return [name] if any(wanted in comparable(_text(byline)) for byline in bylines[:40]) else []


def _hidden_author(meta: dict[str, str], publisher: str | None) -> str | None:
    """Return the author meta tag's name if it reads like a person's: two to five words, none small, not the site's."""
    name = _first(meta, *_AUTHOR_TAGS)
    if name is None or not _is_name(name) or _NO_PERSON.search(name) or re.search(r"[\d/|@_<>{}]", name):
        return None
    words = name.split()
    is_person = 2 <= len(words) <= 5 and not words[0][0].islower() and not words[-1][0].islower()  # noqa: PLR2004 - as above
    site = comparable(publisher or "")
    return name if is_person and not (site and (comparable(name) in site or site in comparable(name))) else None


def _names(value: object, objects: list[Json]) -> list[str]:
    """Return the names in a JSON-LD author: a string, an object, a list, or a reference to another object."""
    entries = value if isinstance(value, list) else [value]
    names: list[str] = []
    for entry in entries[:30]:
        found = _resolved(entry, objects)
        name = found.get("name") if isinstance(found, dict) else found
        listed = name if isinstance(name, list) else [name]
        names.extend(text for text in map(_string, listed) if text and _is_name(text))
    return names


def _resolved(entry: object, objects: list[Json]) -> object:
    if isinstance(entry, dict) and "name" not in entry and "@id" in entry:
        return next((each for each in objects if each.get("@id") == entry["@id"] and "name" in each), entry)
    return entry


def _is_name(text: str | None) -> bool:
    return bool(text) and len(text or "") <= 150 and not re.match(r"https?:|www\.|@|\W*$", text or "")  # noqa: PLR2004 - a line


def _publisher(meta: dict[str, str], article: Json, objects: list[Json]) -> str | None:
    names = _names(article.get("publisher"), objects)
    return names[0] if names else _first(meta, "og:site_name")


def _published(tree: HtmlElement, meta: dict[str, str], article: Json) -> str | None:
    """Return the publication date as written, from tags that mean just that."""
    marked = tree.xpath("//*[@itemprop='datePublished']")
    candidates = [
        _string(article.get("datePublished")),
        _first(meta, "article:published_time", "og:article:published_time"),
        *(_date_of(element) for element in marked[:1]),
        *(element.get("datetime") for element in tree.xpath("//time[@pubdate][@datetime]")[:1]),
        _lone_time(tree),
    ]
    return next((one_line(date) for date in candidates if date and _DATE.fullmatch(one_line(date))), None)


def _date_of(element: HtmlElement) -> str | None:
    written: str | None = element.get("content") or element.get("datetime")
    return written


def _lone_time(tree: HtmlElement) -> str | None:
    """Return the only moment the page's article marks with <time datetime>; two different ones could be anything."""
    within = tree.xpath("//article[.//h1]//time/@datetime") or tree.xpath("//header//time/@datetime[//h1]")
    moments = list(dict.fromkeys(str(moment).strip() for moment in within))
    return moments[0] if len(moments) == 1 else None


def _canonical(tree: HtmlElement, meta: dict[str, str]) -> str | None:
    """Return the page's own address, if it is one of the web's."""
    links = [str(href) for href in tree.xpath("//link[@rel='canonical']/@href")]
    base = meta.get("og:url", "")
    for address in (*links[:1], base):
        whole = _joined(base, address)
        if whole and len(whole) <= 2_000:  # noqa: PLR2004 - no address is longer
            return whole
    return None


def _joined(base: str, address: str) -> str | None:
    try:
        whole = urljoin(base, address.strip())
        parts = urlsplit(whole)
    except ValueError:  # an address like "http://[half"
        return None
    return whole if parts.scheme in {"http", "https"} and parts.hostname else None


def _language(tree: HtmlElement) -> str | None:
    given = (tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip()
    match = re.match(r"([A-Za-z]{2,3})(?:[-_]|$)", given)
    return match[1].lower() if match else None


def _meta_tags(tree: HtmlElement) -> dict[str, str]:
    """Return the page's meta tags by lower-case name; the first of a name counts."""
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        name = (tag.get("property") or tag.get("name") or "").strip().lower()
        content = _string(tag.get("content"))
        if name and content:
            found.setdefault(name, content)
    return found


def _first(meta: dict[str, str], *names: str) -> str | None:
    return next((meta[name] for name in names if name in meta), None)


def _json_objects(tree: HtmlElement) -> Iterator[Json]:
    """Yield every object in the page's JSON-LD, outer ones first, without recursion and up to a limit."""
    waiting: list[object] = [_parsed(script.text or "") for script in tree.xpath("//script[contains(@type,'ld+json')]")]
    for _ in range(_MOST_OBJECTS):
        if not waiting:
            return
        value = waiting.pop(0)
        if isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, dict):
            yield value
            waiting.extend(inner for inner in value.values() if isinstance(inner, dict | list))


def _parsed(script: str) -> object:
    text = script.strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
    if len(text) > _LARGEST_JSON:
        return None
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _article_object(objects: list[Json], url: str | None) -> Json:
    """Return the JSON-LD object of this article: the one with this page's address, else the first with a headline."""
    articles = [each for each in objects if _is_article(each)]
    for each in articles:
        if url and _address_of(each).rstrip("/") == url.rstrip("/"):
            return each
    with_headline = (each for each in articles if each.get("headline"))
    return next(with_headline, articles[0] if articles else _page_object(objects))


def _page_object(objects: list[Json]) -> Json:
    pages = (each for each in objects if "WebPage" in _types(each) and "datePublished" in each)
    page = next(pages, {})
    return {key: page[key] for key in ("author", "datePublished") if key in page}


def _types(each: Json) -> list[str]:
    types = each.get("@type")
    return [kind for kind in (types if isinstance(types, list) else [types]) if isinstance(kind, str)]


def _is_article(each: Json) -> bool:
    return any(_ARTICLE_TYPE.match(kind) for kind in _types(each)) and ("headline" in each or "datePublished" in each)


def _address_of(each: Json) -> str:
    page = each.get("mainEntityOfPage")
    inner = page.get("@id") if isinstance(page, dict) else page
    return next((value for value in (inner, each.get("url")) if isinstance(value, str)), "")


def _string(value: object) -> str | None:
    """Return a field as one clean line of text with its entities resolved, or None if it is no text."""
    if not isinstance(value, str) or not value.strip():
        return None
    from html import unescape  # noqa: PLC0415 - named like a module of this package; kept where it is used

    return one_line(unescape(unescape(value)))[:_LONGEST] or None


def _text(element: HtmlElement) -> str:
    return one_line(str(element.text_content()))[:_LONGEST]
