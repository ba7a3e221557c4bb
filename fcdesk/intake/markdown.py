"""Reads Markdown (CommonMark and tables): the words without the marks; link addresses and raw HTML are left out."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from fcdesk.cases.model import BlockKind
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.text import cleaned_and_counted, one_line
from fcdesk.intake.characters import removal_remark, shown
from fcdesk.intake.decoding import decode
from fcdesk.intake.kinds import Kind, address_refusal, is_address
from fcdesk.intake.language import guess_language
from fcdesk.intake.plain import author_of, title_of
from fcdesk.intake.reading import Part, Reading, assembled, table_row
from fcdesk.intake.structure import kinds_of

MAX_CHARACTERS = 2_000_000
"""The longest Markdown that is read: some texts of a few MB keep any CommonMark parser busy for minutes."""

_FRONT_MATTER = re.compile(r"---[ \t]*\n(?P<fields>.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_FIELD = re.compile(r"(title|author|date|url|publisher|language|lang)\s*:\s*(\S.*)", re.IGNORECASE)


def read(data: bytes, file_name: str) -> Reading:
    """Read a Markdown file's bytes."""
    name = shown(file_name)
    decoded = decode(data, name)
    if is_address(decoded.text):
        raise address_refusal()
    source, removed = cleaned_and_counted(decoded.text.removeprefix("\ufeff"))
    if len(source) > MAX_CHARACTERS:
        raise RuleBroken("{file} is too long for Markdown; give it a name ending in .txt and open it again.", file=name)
    fields, markdown = _front_matter(source)
    text, blocks = assembled(_titled(_with_lead(list(_parts(markdown))), fields.get("title")))
    if not text:
        raise RuleBroken("{file} has no text in it; choose a file with an article.", file=name)
    return Reading(
        title=title_of(text, blocks),
        text=text,
        blocks=blocks,
        data=data,
        file_name=file_name,
        media_type=Kind.MARKDOWN.value,
        author=fields.get("author") or author_of(text, blocks),
        publisher=fields.get("publisher"),
        published=fields.get("date"),
        url=fields.get("url"),
        language=fields.get("language") or fields.get("lang") or guess_language(text),
        remarks=((decoded.remark,) if decoded.remark else ()) + removal_remark(removed),
    )


def _front_matter(source: str) -> tuple[dict[str, str], str]:
    """Take the fields between two lines "---" at the top; only plain "key: value" lines are understood."""
    match = _FRONT_MATTER.match(source)
    if match is None:
        return {}, source
    lines = (match["fields"] or "").split("\n")
    found = (_FIELD.fullmatch(line.strip()) for line in lines)
    fields = {each[1].lower(): _field_value(each[2]) for each in found if each}
    return {key: value for key, value in fields.items() if value}, source[match.end() :]


def _field_value(written: str) -> str:
    """Undo the quotes and brackets of YAML: 'a', "a", [a, b]."""
    entries = written.strip().strip("[]").split(",") if written.startswith("[") else [written]
    return ", ".join(one_line(entry.strip().strip("\"'")) for entry in entries)


def _parts(markdown: str) -> Iterator[Part]:
    """Walk the parser's tokens; inline tokens hold the text, the open blocks around them say what it is.

    The cells of a table's row are one block: alone, "12%" says nothing.
    """
    around: list[str] = []
    row: list[Part] = []
    for token in MarkdownIt("commonmark").enable("table").parse(markdown):
        if token.nesting == 1:
            around.append(token.type)
        elif token.nesting == -1:
            around.pop()
            if token.type == "tr_close":
                yield from _row_parts(row, _kind(around))
                row = []
        elif token.type == "inline" and "tr_open" in around:
            row += _inline_parts(token, _kind(around))
        elif token.type == "inline":
            yield from _inline_parts(token, _kind(around))
        elif token.type in {"fence", "code_block"}:
            yield BlockKind.PARAGRAPH, token.content


def _row_parts(cells: list[Part], kind: BlockKind) -> Iterator[Part]:
    yield kind, table_row(text for each, text in cells if each is not BlockKind.CAPTION)
    yield from (part for part in cells if part[0] is BlockKind.CAPTION)


def _kind(around: list[str]) -> BlockKind:
    if "heading_open" in around:
        return BlockKind.HEADING
    if "list_item_open" in around:
        return BlockKind.LIST_ITEM
    return BlockKind.QUOTATION if "blockquote_open" in around else BlockKind.PARAGRAPH


def _inline_parts(token: Token, kind: BlockKind) -> Iterator[Part]:
    """Yield a block's words, then what its pictures' descriptions say."""
    children = token.children or []
    yield kind, "".join(_words(child) for child in children)
    for child in children:
        if child.type == "image":
            yield BlockKind.CAPTION, child.content


def _words(token: Token) -> str:
    if token.type in {"text", "code_inline"}:
        return token.content
    return {"softbreak": " ", "hardbreak": "\n"}.get(token.type, "")


def _with_lead(parts: list[Part]) -> list[Part]:
    """Let form and place name what Markdown has no mark for: standfirst, byline, dateline."""
    full = [(kind, text.strip()) for kind, text in parts if text.strip()]
    guessed = kinds_of([text for _, text in full])
    of_lead = {BlockKind.STANDFIRST, BlockKind.BYLINE, BlockKind.DATELINE}
    return [
        (guess if kind is BlockKind.PARAGRAPH and guess in of_lead else kind, text)
        for (kind, text), guess in zip(full, guessed, strict=True)
    ]


def _titled(parts: list[Part], title: str | None) -> list[Part]:
    """Make a first heading the title; a title from the front matter goes first if the text does not begin with it."""
    if parts and parts[0][0] is BlockKind.HEADING and (title is None or one_line(parts[0][1]) == title):
        return [(BlockKind.TITLE, parts[0][1]), *parts[1:]]
    return [(BlockKind.TITLE, title), *parts] if title and parts else parts
