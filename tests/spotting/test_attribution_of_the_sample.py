"""Who says what in the sample article, sentence by sentence."""

import pytest

from tests.spotting.attributions import Told, by_sentence

USOV = (
    "Brigadier General Dmitry Usov, who serves as secretary of Kyiv’s coordination headquarters on "
    "prisoner-of-war affairs"
)
STRUCTURES = "sources within Russian security structures"


@pytest.fixture(scope="module")
def told(sample: str) -> dict[str, list[Told]]:
    return by_sentence(sample)


def in_sentence(told: dict[str, list[Told]], words: str) -> Told:
    (found,) = (attributions for sentence, attributions in told.items() if words in sentence)
    return found[0]


@pytest.mark.parametrize(
    ("words", "claimant", "sourcing", "source", "verb", "chain"),
    [
        ("TASS sources", "TASS sources", "anonymous", "TASS sources", "say", ("TASS sources",)),
        ("This was reported", STRUCTURES, "anonymous", STRUCTURES, "was reported", (STRUCTURES, "TASS")),
        (
            "growing stream",
            "one of the sources",
            "anonymous",
            "one of the sources",
            "According to",
            ("Ukrainian intelligence", "one of the sources"),
        ),
        (
            "at least 62",
            "Dmitry Usov",
            "named",
            USOV,
            "has stated",
            ("Dmitry Usov",),
        ),
        (
            "likely to surpass",
            "The security representative",
            "anonymous",
            "The security representative",
            "emphasized",
            ("The security representative",),
        ),
        ("shed light", "The source", "anonymous", "The source", "added", ("The source",)),
        ("a major obstacle", "the source", "anonymous", "the source", "noted", ("the source",)),
    ],
)
def test_that_each_source_of_the_sample_is_told_with_its_verb_and_chain(
    told: dict[str, list[Told]],
    words: str,
    claimant: str,
    sourcing: str,
    source: str,
    verb: str,
    chain: tuple[str, ...],
) -> None:
    found = in_sentence(told, words)
    assert not found.is_probable
    assert (found.claimant, found.sourcing, found.source, found.verb, found.chain) == (
        claimant,
        sourcing,
        source,
        verb,
        chain,
    )


@pytest.mark.parametrize(
    ("words", "source", "claimant"), [("primary factor", "he", "The source"), ("According to him", "him", "the source")]
)
def test_that_he_in_the_sample_is_probably_the_source(
    told: dict[str, list[Told]], words: str, source: str, claimant: str
) -> None:
    found = in_sentence(told, words)
    assert (found.source, found.claimant, found.sourcing, found.is_probable) == (source, claimant, "anonymous", True)


@pytest.mark.parametrize("words", ["likely to surpass", "shed light", "a major obstacle"])
def test_that_the_source_of_the_sample_is_probably_the_one_of_the_sources(
    told: dict[str, list[Told]], words: str
) -> None:
    assert in_sentence(told, words).refers_to == "one of the sources"


@pytest.mark.parametrize("words", ["More Than a Thousand", "already deployed", "Other reasons", "For this reason"])
def test_that_the_article_s_own_statements_have_no_source(told: dict[str, list[Told]], words: str) -> None:
    (found,) = (attributions for sentence, attributions in told.items() if words in sentence)
    assert found == []
