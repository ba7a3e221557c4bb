"""The command that fits the model, on sentences few enough to see through."""

import json
import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.spotting.scoring import load_scoring
from tests.benchmarks.fit_spotting import (
    FEWEST_SENTENCES,
    Labelled,
    Row,
    best_threshold,
    fit,
    folds_of,
    labelled,
    loss,
    minimise,
    write_model,
)

REPEAT = load_scoring().repeat
SENTENCES = [
    *[labelled("Ukraine has identified 62 former troops.", is_worth=True, debate="a")] * 40,
    *[labelled("Many worry about it.", is_worth=False, debate="b")] * 40,
]
ROWS = [Row((0, 1, 2), (1.0, 0.5, 1.0), is_worth=True), Row((1, 2), (2.0, 1.0), is_worth=False)]
NUMBERS = st.floats(-5, 5)


@given(st.tuples(NUMBERS, NUMBERS, NUMBERS))
def test_that_the_gradient_is_the_slope_of_the_loss(point: tuple[float, float, float]) -> None:
    _, gradient = loss(ROWS, list(point))
    for place in range(3):
        beyond, before = list(point), list(point)
        beyond[place] += 1e-5
        before[place] -= 1e-5
        slope = (loss(ROWS, beyond)[0] - loss(ROWS, before)[0]) / 2e-5
        assert gradient[place] == pytest.approx(slope, abs=1e-3)


@given(st.lists(NUMBERS, min_size=3, max_size=3))
def test_that_the_lowest_point_is_found_from_anywhere(start: list[float]) -> None:
    def bowl(point: list[float]) -> tuple[float, list[float]]:
        away = [place - lowest for place, lowest in zip(point, (1.0, -2.0, 3.0), strict=True)]
        steep = [1.0, 10.0, 100.0]
        value = 1 + sum(size * far * far for size, far in zip(steep, away, strict=True))
        return value, [2 * size * far for size, far in zip(steep, away, strict=True)]

    assert minimise(bowl, start) == pytest.approx([1.0, -2.0, 3.0], abs=0.01)


def test_that_what_marks_the_sentences_worth_checking_gets_weight_and_the_rest_loses_it() -> None:
    fitted = fit(SENTENCES, REPEAT)
    assert fitted.signals["number"] > 0 > fitted.signals["vague_quantity"]
    assert fitted.features["identified"] > 0 > fitted.features["worry"]
    assert fitted.logit(SENTENCES[0], REPEAT) > 0 > fitted.logit(SENTENCES[-1], REPEAT)


def test_that_a_word_met_too_seldom_is_not_learned() -> None:
    rare = [labelled("The source said so.", is_worth=True, debate="c")] * (FEWEST_SENTENCES - 1)
    assert "source" not in fit([*SENTENCES, *rare], REPEAT).features


@given(st.lists(st.sampled_from("abcdefghij"), max_size=60))
def test_that_no_debate_is_learned_from_and_judged_by(debates: list[str]) -> None:
    sentences = [Labelled({}, frozenset(), is_worth=False, debate=debate) for debate in debates]
    judged_in_all = 0
    for learned, judged in folds_of(sentences):
        assert not {one.debate for one in learned} & {one.debate for one in judged}
        assert len(learned) + len(judged) == len(sentences)
        judged_in_all += len(judged)
    assert judged_in_all == len(sentences)


def test_that_the_threshold_parts_what_can_be_parted() -> None:
    assert 0.2 < best_threshold([(0.1, False), (0.2, False), (0.61, True), (0.9, True)]) <= 0.61


def test_that_the_same_sentences_give_the_same_file_and_its_numbers_are_finite(tmp_path: Path) -> None:
    for name in ("one.json", "two.json"):
        write_model(tmp_path / name, fit(SENTENCES, REPEAT), REPEAT)
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()
    model = json.loads((tmp_path / "one.json").read_text(encoding="utf-8"))
    assert all(math.isfinite(weight) for weight in (*model["signals"].values(), *model["features"].values()))
