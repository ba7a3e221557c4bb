"""Reads plain text: the words stay exactly as they are; only blocks say what each stretch is.

What changes: the byte order mark goes, the bytes are decoded, line ends become LF, the text becomes NFC, and control
characters other than line end and tab are taken out (and counted in a remark). Nothing is trimmed or joined, so that a
position in the text is a position in the file.
"""

from fcdesk.cases.model import Block, BlockKind
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.text import cleaned_and_counted, one_line
from fcdesk.cases.words import say
from fcdesk.intake.characters import removal_remark, shown
from fcdesk.intake.decoding import decode
from fcdesk.intake.kinds import Kind, address_refusal, is_address, looks_like_page
from fcdesk.intake.language import guess_language
from fcdesk.intake.paragraphs import paragraph_spans
from fcdesk.intake.reading import Reading, shortened
from fcdesk.intake.structure import byline_names, kinds_of


def read(data: bytes, file_name: str) -> Reading:
    """Read a text file's bytes."""
    decoded = decode(data, shown(file_name))
    if is_address(decoded.text):
        raise address_refusal()
    remarks = (decoded.remark,) if decoded.remark else ()
    return read_decoded(decoded.text, data, file_name, remarks)


def read_decoded(given: str, data: bytes, file_name: str, remarks: tuple[str, ...] = ()) -> Reading:
    """Read a text that is decoded already; `data` are the bytes to keep."""
    text, removed = cleaned_and_counted(given.removeprefix("\ufeff"))
    blocks = blocks_of(text)
    if not blocks:
        raise RuleBroken("{file} has no text in it; choose a file with an article.", file=shown(file_name))
    return Reading(
        title=title_of(text, blocks),
        text=text,
        blocks=blocks,
        data=data,
        file_name=file_name,
        media_type=Kind.PLAIN.value,
        author=author_of(text, blocks),
        language=guess_language(text),
        remarks=remarks + removal_remark(removed) + _page_remark(text),
    )


def blocks_of(text: str) -> tuple[Block, ...]:
    """Find the paragraphs of a text and say what each is. They cover everything but white space."""
    spans = paragraph_spans(text)
    kinds = kinds_of([text[start:end] for start, end in spans])
    return tuple(Block(kind, start, end) for kind, (start, end) in zip(kinds, spans, strict=True))


def title_of(text: str, blocks: tuple[Block, ...]) -> str:
    """Return the title block's words, or the first words of the text when it has none."""
    for block in blocks:
        if block.kind is BlockKind.TITLE:
            return one_line(text[block.start : block.end])
    first = next((block for block in blocks if block.kind is BlockKind.PARAGRAPH), blocks[0])
    return shortened(text[first.start : first.end])


def author_of(text: str, blocks: tuple[Block, ...]) -> str | None:
    """Return the names in the byline, if the text has one."""
    bylines = (text[block.start : block.end] for block in blocks if block.kind is BlockKind.BYLINE)
    return next((byline_names(byline) for byline in bylines), None)


def _page_remark(text: str) -> tuple[str, ...]:
    if not looks_like_page(text):
        return ()
    return (
        say(
            "This looks like the source of a web page; give the file a name ending in .html to read the article alone."
        ),
    )
