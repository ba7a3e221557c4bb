"""Verdict scales as data: those that are shipped, and what may be chosen of them."""

import pytest

from fcdesk import assets
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.scales import Rating, Scale, scale_from
from tests.builders import scale

SHIPPED = assets.names_in("scales", ".json")
RETIRED = Scale(
    "desk",
    3,
    "A desk's own",
    (
        Rating("true", "True", "degree", "true", "✓", "", 2),
        Rating("pants", "Old label", "degree", "false", "✕", "", 1, retired=True),
    ),
)


def test_that_all_the_promised_scales_are_shipped() -> None:
    assert set(SHIPPED) >= {
        "default",
        "politifact",
        "snopes-like",
        "afp-like",
        "africa-check",
        "averitec",
        "pre-publication",
        "none",
    }


@pytest.mark.parametrize("name", SHIPPED)
def test_that_a_shipped_scale_can_be_read_and_names_itself(name: str) -> None:
    shipped = scale(name)
    assert (shipped.name, shipped.version >= 1, bool(shipped.title)) == (name, True, True)


@pytest.mark.parametrize("name", SHIPPED)
def test_that_keys_and_labels_of_a_shipped_scale_are_unique(name: str) -> None:
    ratings = scale(name).ratings
    assert len({rating.key.casefold() for rating in ratings}) == len(ratings)
    assert len({rating.label.casefold() for rating in ratings}) == len(ratings)


@pytest.mark.parametrize("name", SHIPPED)
def test_that_degrees_stand_from_best_to_worst_and_only_they_have_values(name: str) -> None:
    ratings = scale(name).ratings
    values = [rating.value for rating in ratings if rating.kind == "degree"]
    assert None not in values
    assert [value or 0 for value in values] == sorted({value or 0 for value in values}, reverse=True)
    assert all(rating.value is None for rating in ratings if rating.kind != "degree")


@pytest.mark.parametrize("name", SHIPPED)
def test_that_every_shipped_rating_can_be_told_without_colour_and_is_defined(name: str) -> None:
    tones = {rating.tone for each in SHIPPED for rating in scale(each).ratings}
    for rating in scale(name).ratings:
        assert rating.kind in ("degree", "kind", "state")
        assert rating.glyph
        assert rating.definition.endswith(".")
        assert rating.tone in tones
        assert rating.tone.isalpha()


@pytest.mark.parametrize("name", SHIPPED)
def test_that_every_current_rating_is_chosen_by_key_or_label_whatever_its_case(name: str) -> None:
    shipped = scale(name)
    for rating in shipped.current:
        assert shipped.chosen(f" {rating.key.upper()} ") == rating
        assert shipped.chosen(rating.label.swapcase()) == rating


def test_that_a_retired_rating_stays_readable_but_cannot_be_chosen() -> None:
    retired = RETIRED.rating("pants")
    assert retired is not None
    assert retired.label == "Old label"
    assert [rating.key for rating in RETIRED.current] == ["true"]
    with pytest.raises(RuleBroken, match=r"choose one of true$"):
        RETIRED.chosen("pants")


def test_that_an_unknown_rating_names_those_on_offer() -> None:
    with pytest.raises(RuleBroken, match='"Perhaps" is no rating of the scale "default"; choose one of true, mostly-'):
        scale().chosen("Perhaps")


def test_that_a_scale_without_ratings_takes_a_conclusion_in_words() -> None:
    free = scale("none")
    assert free.is_free
    assert free.chosen(" Half of it is so ").label == "Half of it is so"
    with pytest.raises(RuleBroken, match="needs words"):
        free.chosen("  ")
    assert not scale().is_free


def test_that_a_scale_with_an_unknown_field_is_not_read_in_silence() -> None:
    with pytest.raises(TypeError):
        scale_from({"name": "n", "version": 1, "title": "t", "ratings": [{"key": "k", "colour": "red"}]})
