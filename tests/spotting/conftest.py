"""The sample article, as text and as read with its blocks."""

import pytest

from fcdesk.assets import path_of
from fcdesk.cases.model import Block, BlockKind
from fcdesk.spotting.suggestions import Spotted, suggest


@pytest.fixture(scope="session")
def sample() -> str:
    return path_of("samples", "ex-ukrainian-soldiers.txt").read_text(encoding="utf-8").strip()


@pytest.fixture(scope="session")
def sample_blocks(sample: str) -> tuple[Block, ...]:
    """A title line, a standfirst line, and a paragraph a line."""
    kinds = [BlockKind.TITLE, BlockKind.STANDFIRST]
    blocks, start = [], 0
    for number, line in enumerate(sample.split("\n")):
        kind = kinds[number] if number < len(kinds) else BlockKind.PARAGRAPH
        blocks.append(Block(kind, start, start + len(line)))
        start += len(line) + 1
    return tuple(blocks)


@pytest.fixture(scope="session")
def spotted(sample: str, sample_blocks: tuple[Block, ...]) -> Spotted:
    return suggest(sample, sample_blocks, "en")
