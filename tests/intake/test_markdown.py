import time
from pathlib import Path

import pytest

from fcdesk.cases.model import BlockKind
from fcdesk.cases.problems import RuleBroken
from fcdesk.intake.reading import Reading
from fcdesk.intake.sources import read_bytes

LINES = (
    (Path(__file__).parents[2] / "resources" / "samples" / "ex-ukrainian-soldiers.txt")
    .read_text(encoding="utf-8")
    .split("\n")
)


def read(markdown: str) -> Reading:
    return read_bytes(markdown.encode(), "article.md")


def slices(reading: Reading) -> list[tuple[BlockKind, str]]:
    return [(block.kind, reading.text[block.start : block.end]) for block in reading.blocks]


def test_that_marks_become_blocks_and_disappear_from_the_text() -> None:
    source = (
        f"# {LINES[0]}\n\n*{LINES[1]}*\n\nBy Jane Roe\n\n{LINES[2]}\n\n## What *they* say\n\n- one "
        "[link](https://example.org)\n"
        f"- two\n\n> {LINES[3]}\n\n![Placeholder picture](x.png)\n\n{LINES[4]}\n"
    )
    reading = read(source)
    assert slices(reading) == [
        (BlockKind.TITLE, LINES[0]), (BlockKind.STANDFIRST, LINES[1]), (BlockKind.BYLINE, "By Jane Roe"),
        (BlockKind.PARAGRAPH, LINES[2]), (BlockKind.HEADING, "What they say"), (BlockKind.LIST_ITEM, "one link"),
        (BlockKind.LIST_ITEM, "two"), (BlockKind.QUOTATION, LINES[3]), (BlockKind.CAPTION, "Placeholder picture"),
        (BlockKind.PARAGRAPH, LINES[4]),
    ]  # fmt: skip
    assert (reading.title, reading.author, reading.media_type) == (LINES[0], "Jane Roe", "text/markdown")


def test_that_front_matter_is_metadata_and_not_text() -> None:
    source = (
        f'---\ntitle: "{LINES[0]}"\nauthor: [Placeholder author A, Placeholder author B]\ndate: 2024-03-03\n'
        f"url: https://example.org/a\npublisher: Placeholder publisher\nlayout: post\n---\n{LINES[2]}\n"
    )
    reading = read(source)
    assert reading.text == f"{LINES[0]}\n\n{LINES[2]}"
    assert (reading.title, reading.author) == (LINES[0], "Placeholder author A, Placeholder author B")
    assert (reading.published, reading.url, reading.publisher) == (
        "2024-03-03", "https://example.org/a", "Placeholder publisher",
    )  # fmt: skip


def test_that_a_rule_at_the_top_is_no_front_matter() -> None:
    assert read(f"---\n\n{LINES[2]}").text == LINES[2]


def test_that_raw_html_is_dropped_and_line_breaks_are_kept() -> None:
    reading = read("One <b>bold</b> word  \nand a line\nthat runs on.\n\n<script>evil()</script>\n\n    code stays\n")
    assert reading.text == "One bold word\nand a line that runs on.\n\ncode stays"


def test_that_a_tables_row_is_one_block_in_its_place() -> None:
    reading = read(
        f"{LINES[2]}\n\n| Unit | Share |\n|---|---|\n| first | 12% |\n| | 7% |\n| Second. | |\n\n{LINES[3]}\n"
    )
    rows = ["Unit; Share", "first; 12%", "7%", "Second."]
    assert slices(reading) == [(BlockKind.PARAGRAPH, words) for words in (LINES[2], *rows, LINES[3])]


def test_that_a_cell_that_ends_a_sentence_needs_no_other_mark() -> None:
    assert read("| Who said so? | 12% |\n|---|---|\n").text == "Who said so? 12%"


def test_that_a_picture_in_a_table_keeps_its_caption() -> None:
    reading = read("| a ![Placeholder picture](x.png) | b |\n|---|---|\n")
    assert slices(reading)[1:] == [(BlockKind.CAPTION, "Placeholder picture")]


def test_that_markdown_without_words_is_refused() -> None:
    with pytest.raises(RuleBroken, match="has no text in it"):
        read("---\ntitle: x\n---\n<!-- nothing -->\n")


@pytest.mark.parametrize(
    "source",
    ["[" * 20_000, "*a " * 20_000, "> " * 20_000 + "x", "- " * 20_000 + "x", "`" * 1_000 + " `" * 10_000,
     "![](" * 10_000,
     "---\n" * 20_000],
    ids=["brackets", "stars", "quotes", "lists", "ticks", "pictures", "rules"],
)  # fmt: skip
def test_that_pathological_markdown_comes_to_an_end(source: str) -> None:
    started = time.process_time()
    read(f"Words before.\n\n{source}")
    assert time.process_time() - started < 10
