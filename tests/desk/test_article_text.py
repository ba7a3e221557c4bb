from dataclasses import replace

import pytest

from fcdesk.cases.model import Article, Block, BlockKind
from fcdesk.desk.models.article_text import quoted_with_reference
from tests.builders import article_of

TEXT = "A line that is\nwrapped by hand.\n\n“A whole quotation.”\n\n“One,” they said, “and two.”"


def _article(
    title: str = "", publisher: str | None = None, published: str | None = None, url: str | None = None
) -> Article:
    blocks, place = [], 0
    for part in TEXT.split("\n\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, place, place + len(part)))
        place += len(part) + 2
    article = replace(article_of(TEXT), blocks=tuple(blocks), title=title)
    return replace(article, publisher=publisher, published=published, url=url)


def _quoted(words: str, article: Article, reference: str = "FC-2026-0001") -> str:
    start = TEXT.index(words)
    return quoted_with_reference(article, reference, start, start + len(words))


def test_that_a_quotation_comes_with_all_that_is_known_of_its_origin() -> None:
    article = _article(
        title="Placeholder title",
        publisher="Placeholder publisher",
        published="2026-11-20",
        url="https://example.org/a?b=1&c=2",
    )
    assert _quoted("A line that is\nwrapped", article) == (
        "“A line that is wrapped”\n"
        "— Placeholder title, Placeholder publisher, 2026-11-20, https://example.org/a?b=1&c=2, FC-2026-0001"
    )


def test_that_what_is_not_known_is_left_out() -> None:
    assert _quoted("wrapped", _article(title="Placeholder title", url=" ")).endswith(
        "\n— Placeholder title, FC-2026-0001"
    )
    assert _quoted("wrapped", _article(), "") == "“wrapped”"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("“A whole quotation.”", "“A whole quotation.”"),
        ("“One,” they said, “and two.”", "““One,” they said, “and two.””"),
        ("“One", "““One”"),
    ],
)
def test_that_only_a_whole_quotation_brings_its_own_marks(words: str, expected: str) -> None:
    assert _quoted(words, _article(), "") == expected


def test_that_paragraphs_stay_apart() -> None:
    whole = quoted_with_reference(_article(), "", 0, len(TEXT))
    assert whole.count("\n\n") == 2
    assert "that is wrapped" in whole


def test_that_a_direction_that_is_turned_around_ends_with_the_quotation() -> None:
    text = "Placeholder \u202ewords"
    article = replace(article_of(text), title="")
    assert "\u202e" not in quoted_with_reference(article, "", 0, len(text))
