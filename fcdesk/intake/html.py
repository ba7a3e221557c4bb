"""Reads an article out of a saved web page. Nothing is fetched: what is not in the file is not in the text.

The article's body is found by trafilatura; what the page says of itself is read by our own resolver. Why, with the
figures: docs/decisions/0006.
"""

import re
from collections.abc import Iterator

import lxml.html
from lxml import etree
from lxml.html import HtmlElement

from fcdesk.cases.model import BlockKind
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.text import cleaned, one_line
from fcdesk.cases.words import say
from fcdesk.intake.characters import comparable, shown
from fcdesk.intake.decoding import Decoded, codec_named, decode
from fcdesk.intake.kinds import Kind
from fcdesk.intake.language import guess_language
from fcdesk.intake.page_guard import shape_of, words_of
from fcdesk.intake.page_metadata import PageMetadata, metadata_of
from fcdesk.intake.reading import Part, Reading, assembled, shortened
from fcdesk.intake.structure import byline_names

MAX_BYTES = 20_000_000
"""The largest page that is read; the largest real ones, saved with their pictures inside, are about half of that."""

_LEAD = 5  # blocks among which the title and the standfirst are looked for
_LONG_PARAGRAPH = 80  # characters
_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_KINDS = {"head": BlockKind.HEADING, "item": BlockKind.LIST_ITEM, "quote": BlockKind.QUOTATION}
_BLOCK_TAGS = frozenset({"p", "head", "item", "quote", "cell", "code", "list", "table", "row", "body", "fw", "ab"})


def read(data: bytes, file_name: str) -> Reading:
    """Read a web page's bytes. RuleBroken if it holds no article, EnvironmentProblem if it cannot be parsed."""
    name = shown(file_name)
    if len(data) > MAX_BYTES:
        raise RuleBroken(
            "{file} is larger than {megabytes} MB; save the page without its pictures.",
            file=name,
            megabytes=MAX_BYTES // 1_000_000,
        )
    decoded = decode(data, name, declared(data))
    page = cleaned(decoded.text)
    if not shape_of(page).is_ordinary:
        return _reading_of_words(page, decoded, data, file_name)
    tree = _tree(page, name)
    metadata = metadata_of(tree)
    body = _body_parts(tree)
    parts = _with_lead(body, tree, metadata)
    remarks = _remarks(decoded, metadata, _incomplete(tree, body)) + _author_remark(parts, metadata.hidden_author)
    return _reading(parts, metadata, data, file_name, remarks)


def declared(data: bytes) -> str | None:
    """Return the codec that the page names in its first bytes, if Python has it."""
    head = data[:8192]
    match = _CHARSET.search(head) or _XML_CHARSET.match(head)
    return codec_named(match[1].decode("ascii")) if match else None


def _tree(page: str, name: str) -> HtmlElement:
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        return lxml.html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise EnvironmentProblem(
            "{file} cannot be read as a web page; save it again from your browser.", file=name
        ) from error


def _body_parts(tree: HtmlElement) -> list[Part]:
    """Return the article's blocks as trafilatura finds them; it is given a copy and asked for no metadata."""
    import trafilatura  # noqa: PLC0415 - takes most of a second to import

    document = trafilatura.bare_extraction(tree, with_metadata=False, include_comments=False)
    body = getattr(document, "body", None)
    return [] if body is None else list(_parts(body))


def _parts(body: etree._Element) -> Iterator[Part]:
    """Walk trafilatura's tree in order; each stretch of text belongs to the nearest block element around it."""
    pieces: list[str] = []
    kind = BlockKind.PARAGRAPH
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if element.tag in _BLOCK_TAGS:
            yield from _finished(pieces, kind)
            kind = _kind_around(element, entering=event == "start")
        elif element.tag == "lb" and event == "start":
            pieces.append("\n")
        text = element.text if event == "start" else _tail(element, body)
        pieces.append(_spaces_only(text or ""))
    yield from _finished(pieces, kind)


def _tail(element: etree._Element, body: etree._Element) -> str | None:
    return None if element is body else element.tail


def _spaces_only(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _finished(pieces: list[str], kind: BlockKind) -> Iterator[Part]:
    """Yield what has been collected as blocks, a new one at each empty line, and begin afresh."""
    text = "".join(pieces)
    pieces.clear()
    lines = [line.strip() for line in text.split("\n")]
    for stretch in re.split(r"\n{2,}", "\n".join(lines)):
        if stretch.strip():
            yield kind, stretch.strip()


def _kind_around(element: etree._Element, *, entering: bool) -> BlockKind:
    """Return the kind of the block one is in after entering or leaving an element."""
    innermost = element if entering else element.getparent()
    around = [] if innermost is None else [innermost, *innermost.iterancestors()]
    return next((_KINDS[str(each.tag)] for each in around if each.tag in _KINDS), BlockKind.PARAGRAPH)


def _with_lead(parts: list[Part], tree: HtmlElement, metadata: PageMetadata) -> list[Part]:
    """Mark standfirst and byline, and put the title first."""
    if not parts:
        return []
    parts = _without_title(parts, metadata.title)
    parts = _with_standfirst(parts, tree, metadata)
    lead = [_as_byline(part) for part in parts[:_LEAD]]
    title: list[Part] = [(BlockKind.TITLE, metadata.title)] if metadata.title else []
    return title + lead + parts[_LEAD:]


def _without_title(parts: list[Part], title: str | None) -> list[Part]:
    """Drop the title where it is repeated at the top of the body, for it is put first anyway."""
    wanted = comparable(title or "")
    return [part for i, part in enumerate(parts) if not (wanted and i < _LEAD and comparable(part[1]) == wanted)]


def _with_standfirst(parts: list[Part], tree: HtmlElement, metadata: PageMetadata) -> list[Part]:
    """Mark the block that the page's description repeats, or a first paragraph all in bold, as the standfirst."""
    described = comparable(metadata.description or "")
    for i, (kind, text) in enumerate(parts[: _LEAD - 1]):
        if kind is BlockKind.LIST_ITEM or len(parts) < 3:  # noqa: PLR2004 - a standfirst stands over a body
            continue
        if comparable(text) == described or (i == 0 and _is_bold(text, tree)):
            return [*parts[:i], (BlockKind.STANDFIRST, text), *parts[i + 1 :]]
    return parts


def _is_bold(text: str, tree: HtmlElement) -> bool:
    wanted = comparable(text)
    bold = (one_line(str(element.text_content())) for element in tree.xpath("//p/strong|//p/b|//strong/p|//b/p"))
    return bool(wanted) and any(len(found) >= len(text) and comparable(found) == wanted for found in bold)


def _as_byline(part: Part) -> Part:
    kind, text = part
    return (BlockKind.BYLINE, text) if kind is BlockKind.PARAGRAPH and byline_names(text) else part


def _incomplete(tree: HtmlElement, parts: list[Part]) -> bool:
    """Whether less than half of what the page's long paragraphs hold, outside menus and asides, was found."""
    found = sum(len(text) for _, text in parts)
    outside = "[not(ancestor::nav or ancestor::footer or ancestor::aside)]"
    lengths = (len(one_line(str(p.text_content()))) for p in tree.xpath(f"//p{outside}"))
    return found < 0.5 * sum(length for length in lengths if length >= _LONG_PARAGRAPH)


def _remarks(decoded: Decoded, metadata: PageMetadata, is_incomplete: bool) -> tuple[str, ...]:
    remarks = [decoded.remark] if decoded.remark else []
    remarks += metadata.doubts
    if is_incomplete:
        remarks.append(
            say("The text may be incomplete: the page has more than was taken as the article; compare the two.")
        )
    return tuple(remarks)


def _author_remark(parts: list[Part], name: str | None) -> tuple[str, ...]:
    if name is None or any(kind is BlockKind.BYLINE for kind, _ in parts):
        return ()
    return (
        say("The page names {author} as its author in a hidden field; add it if that is right.", author=shown(name)),
    )


def _reading(
    parts: list[Part], metadata: PageMetadata, data: bytes, file_name: str, remarks: tuple[str, ...]
) -> Reading:
    text, blocks = assembled(parts)
    if not text:
        raise RuleBroken(
            "No article was found in {file}; copy the article's text and paste it instead.", file=shown(file_name)
        )
    language, doubt = _language(text, metadata.language)
    return Reading(
        title=metadata.title or shortened(text),
        text=text,
        blocks=blocks,
        data=data,
        file_name=file_name,
        media_type=Kind.PAGE.value,
        author=metadata.author,
        publisher=metadata.publisher,
        published=metadata.published,
        url=metadata.url,
        language=language,
        remarks=remarks + doubt,
    )


def _language(text: str, given: str | None) -> tuple[str | None, tuple[str, ...]]:
    """Prefer what the page says; where the words say otherwise, say so."""
    heard = guess_language(text)
    if given and heard and given != heard:
        doubt = say(
            'The page says its language is "{given}", but its words are "{heard}"; "{heard}" was taken.',
            given=given,
            heard=heard,
        )
        return heard, (doubt,)
    return given or heard, ()


def _reading_of_words(page: str, decoded: Decoded, data: bytes, file_name: str) -> Reading:
    """Read a page too large or too deep for the article finder: all its words, and a remark that says so."""
    parts = [(BlockKind.PARAGRAPH, stretch) for stretch in words_of(page)]
    remark = say("The page is built in an unusual way, so all of its text was taken; menus and notices may be in it.")
    remarks = ((decoded.remark,) if decoded.remark else ()) + (remark,)
    return _reading(parts, PageMetadata(), data, file_name, remarks)
