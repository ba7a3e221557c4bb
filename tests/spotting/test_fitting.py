"""The command that fits the model, on sentences few enough to see through."""

import json
import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.spotting.scoring import load_scoring, probability_of
from tests.benchmarks.fit_spotting import (
    FEWEST_SENTENCES,
    Calibration,
    Judged,
    Labelled,
    Row,
    agreement,
    best_threshold,
    calibrated,
    fit,
    fitted_line,
    folds_of,
    held_out_figures,
    keep_report,
    labelled,
    loss,
    minimise,
    panel_logit,
    stretch_for_panel,
    write_model,
)
from tests.benchmarks.spotting import calibration_error, calibration_error_by_rank, errors_by_chance

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


def points_of(shift: float, stretch: float) -> list[tuple[float, bool]]:
    """A thousand labels at each of some log-odds, as many of them true as the line says."""
    points: list[tuple[float, bool]] = []
    for logit in (-3.0, -1.0, 0.0, 1.0, 3.0):
        true = round(1000 * probability_of(shift + stretch * logit))
        points += [(logit, True)] * true + [(logit, False)] * (1000 - true)
    return points


def judged_of(debate: str, shift: float, stretch: float) -> list[Judged]:
    """Such sentences of a debate, no two alike."""
    return [
        Judged(logit, is_worth, debate, frozenset({f"{debate} {place}"}))
        for place, (logit, is_worth) in enumerate(points_of(shift, stretch))
    ]


@given(st.floats(-1, 1), st.floats(0.5, 2))
def test_that_the_shift_and_stretch_that_made_the_labels_are_found(shift: float, stretch: float) -> None:
    found = fitted_line(points_of(shift, stretch))
    assert (found.shift, found.stretch) == pytest.approx((shift, stretch), abs=0.02)


def test_that_only_the_newest_election_year_calibrates() -> None:
    old, new = judged_of("1960-09-26.txt", -1.0, 0.5), judged_of("2016-09-26.txt", 0.5, 1.2)
    found = calibrated([*old, *new])
    assert (found.shift, found.stretch) == pytest.approx((0.5, 1.2), abs=0.02)
    errors = held_out_figures([*old, *new], found)["calibration_error"]
    assert isinstance(errors, dict)
    assert errors["debates of 2016"] < 0.01 < errors["debates of 2016, before the last step"]


@pytest.mark.parametrize(("second_label", "agreed"), [(True, 1.0), (False, 0.0)])
def test_that_sentences_labelled_twice_tell_how_far_people_agree(second_label: bool, agreed: float) -> None:
    once = judged_of("2016-09-26.txt", 0.0, 1.0)
    same = frozenset({"said twice"})
    twice = [Judged(0.0, label, "2016-09-26.txt", same) for label in (True, second_label)]
    assert agreement([*once, *twice]) == pytest.approx(agreed)
    assert agreement(once) == 1


@given(st.floats(0, 1), st.floats(-4, 4))
def test_that_a_panel_is_surer_than_one_of_it_and_of_the_same_side(agreed: float, logit: float) -> None:
    voted = panel_logit(logit, agreed)
    assert abs(voted) >= abs(logit) - 1e-3
    assert voted * logit >= -1e-6


def test_that_a_panel_of_one_mind_stretches_nothing_and_one_that_differs_does() -> None:
    assert stretch_for_panel(1.0) == pytest.approx(1.0, abs=1e-3)
    one = probability_of(1.0)
    assert probability_of(panel_logit(1.0, 0.0)) == pytest.approx(3 * one**2 - 2 * one**3, abs=1e-3)
    assert stretch_for_panel(0.2) > stretch_for_panel(0.6) > 1.0


def test_that_the_last_step_is_taken_into_the_weights() -> None:
    fitted, step = fit(SENTENCES, REPEAT), Calibration(0.5, 1.2)
    for sentence in (SENTENCES[0], SENTENCES[-1]):
        shown = step.applied(fitted).logit(sentence, REPEAT)
        assert shown == pytest.approx(0.5 + 1.2 * fitted.logit(sentence, REPEAT))


def test_that_a_run_is_added_to_those_before_and_the_last_stands_alone_too(tmp_path: Path) -> None:
    keep_report(tmp_path, {"seed": 1})
    keep_report(tmp_path, {"seed": 2})
    assert json.loads((tmp_path / "model.report.json").read_text(encoding="utf-8")) == {"seed": 2}
    assert (tmp_path / "model.runs.jsonl").read_text(encoding="utf-8") == '{"seed":1}\n{"seed":2}\n'


def test_that_calibration_errors_are_the_mean_gap_between_scores_and_labels() -> None:
    scored = [(0.15, False), (0.15, True), (0.85, True), (0.85, True)]
    assert calibration_error(scored) == pytest.approx((abs(0.3 - 1) + abs(1.7 - 2)) / 4)
    assert calibration_error_by_rank(scored, bins=2) == pytest.approx((abs(0.3 - 1) + abs(1.7 - 2)) / 4)
    assert calibration_error_by_rank(scored, bins=1) == pytest.approx((3 - 2) / 4)


def test_that_a_right_score_errs_less_by_chance_the_more_sentences_there_are() -> None:
    few, many = errors_by_chance([0.1, 0.5, 0.9] * 20), errors_by_chance([0.1, 0.5, 0.9] * 200)
    assert few == sorted(few)
    assert 0 < many[200] < few[200]
