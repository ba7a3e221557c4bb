import hashlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.assets import path_of
from fcdesk.spotting.scoring import load_scoring, probability_of
from fcdesk.spotting.suggestions import signals_in, suggest
from fcdesk.spotting.wording import features_of, load_wording, share_of_wording
from fcdesk.spotting.words import Words

MODEL = path_of("spotting", "model.json")
SAID = "Fear remains a major obstacle."
WRITTEN = "The number of former servicemen rose.\n\n" * 30
SPOKEN = "I know that you and I will talk about it.\n\n" * 30


@pytest.fixture(scope="module")
def report() -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path_of("spotting", "model.report.json").read_text(encoding="utf-8"))
    return content


def rules_and_wording(sentence: str) -> tuple[float, float]:
    """The log-odds by the hand-made rules, and by the learned model."""
    words, signals = signals_in(sentence, "en")
    return load_scoring().logit(signals), load_wording().logit(signals, words)


def test_that_words_pairs_and_beginnings_are_named_and_numbers_are_not_told_apart() -> None:
    text = "In 2016, 62 joined"
    assert features_of(Words(text, 0, len(text))) == {
        *("in", "<year>", "<number>", "joined"),
        *("^ in", "in <year>", "<year> <number>", "<number> joined"),
        "~join",
    }


@given(st.lists(st.booleans(), max_size=60))
def test_that_a_text_with_more_speaking_sentences_never_gets_a_smaller_share(speaks: list[bool]) -> None:
    shares = [share_of_wording([True] * count + speaks[count:]) for count in range(len(speaks) + 1)]
    assert shares == sorted(shares)
    assert 0.25 <= shares[0] <= shares[-1] <= 1


def test_that_one_sentence_is_judged_by_its_wording_and_an_article_a_quarter() -> None:
    assert share_of_wording([False]) == 1
    assert share_of_wording([True] * 7 + [False] * 3) == 1
    assert share_of_wording([False] * 20) == 0.25


def test_that_the_same_words_are_weighed_otherwise_in_a_speech_than_in_an_article() -> None:
    rules, wording = rules_and_wording(SAID)
    in_article = suggest(WRITTEN + SAID, (), "en").sentences[-1].score
    in_speech = suggest(SPOKEN + SAID, (), "en").sentences[-1].score
    assert in_article == pytest.approx(probability_of(0.75 * rules + 0.25 * wording))
    assert in_speech == pytest.approx(probability_of(wording))
    assert in_article != pytest.approx(in_speech, abs=0.01)


def test_that_people_who_are_quoted_do_not_turn_an_article_into_a_speech() -> None:
    quoted = "“I know that you and I will talk about it,” the source said.\n\n" * 30
    rules, wording = rules_and_wording(SAID)
    assert suggest(quoted + SAID, (), "en").sentences[-1].score == pytest.approx(
        probability_of(0.75 * rules + 0.25 * wording)
    )


def test_that_a_speech_does_not_begin_with_its_main_claims_but_an_article_does() -> None:
    speech, article = suggest(SPOKEN, (), "en").sentences, suggest(WRITTEN, (), "en").sentences
    assert speech[0].score == speech[-1].score
    assert article[0].score > article[-1].score


def test_that_the_learned_english_words_say_nothing_of_other_languages() -> None:
    sentence = "Джерело заявило, що 62 військових приєдналися."
    _, signals = signals_in(sentence, "uk")
    assert suggest(sentence, (), "uk").sentences[0].score == pytest.approx(load_scoring().probability(signals))


def test_that_the_us_is_not_us() -> None:
    assert "first_person" not in signals_in("The US has identified 62 troops.", "en")[1]
    assert "first_person" in signals_in("They told us about 62 troops.", "en")[1]


@pytest.mark.parametrize(
    ("signal", "sentence", "plain"),
    [
        ("contested", "It is a baseless theory.", "It is a known stream."),
        ("health", "The treatment is effective.", "The motivation is known."),
    ],
)
def test_that_what_is_disputed_or_heals_is_put_before_what_is_not(signal: str, sentence: str, plain: str) -> None:
    assert signal in signals_in(sentence, "en")[1]
    assert load_scoring().logit([signal]) > load_scoring().logit([])
    first, second = suggest(f"{WRITTEN}{sentence}\n\n{plain}", (), "en").sentences[-2:]
    assert first.score > second.score


def test_that_no_sum_of_weights_overflows() -> None:
    assert probability_of(1e9) == pytest.approx(1)
    assert probability_of(-1e9) == pytest.approx(0)


def test_that_the_model_is_small_and_knows_only_signals_that_have_a_reason() -> None:
    assert MODEL.stat().st_size <= 600_000
    assert set(load_wording().signals) <= set(load_scoring().weight_of)
    assert load_wording().repeat == load_scoring().repeat


def test_that_the_report_beside_the_model_is_this_model_s(report: dict[str, Any]) -> None:
    assert report["model"]["sha256"] == hashlib.sha256(MODEL.read_bytes()).hexdigest()
    assert report["model"]["features"] == len(load_wording().features)
    assert len(report["data"]["sha256"]) == 64
    assert report["measured"]["threshold"] == load_scoring().threshold
    assert abs(report["held_out"]["best_threshold"] - load_scoring().threshold) <= 0.03
    assert "CC BY 4.0" in json.loads(MODEL.read_text(encoding="utf-8"))["learned_from"]


def test_that_every_run_is_kept_with_its_seed_its_data_and_its_figures(report: dict[str, Any]) -> None:
    lines = path_of("spotting", "model.runs.jsonl").read_text(encoding="utf-8").splitlines()
    runs = [json.loads(line) for line in lines]
    assert runs[-1] == report
    assert all(run["seed"] and run["data"]["sha256"] and run["measured"] for run in runs)


def test_that_the_last_step_was_fitted_on_debates_learned_from_and_mends_them(report: dict[str, Any]) -> None:
    errors = report["held_out"]["calibration_error"]
    year = report["calibration"]["fitted_on"].split()[2].strip(",")
    assert errors[f"debates of {year}"] < errors[f"debates of {year}, before the last step"]
    assert errors["all debates"] <= 0.06


def test_that_no_model_is_kept_that_measured_worse_than_what_was_reached(report: dict[str, Any]) -> None:
    measured = report["measured"]
    assert measured["ClaimBuster groundtruth"]["F1"] >= 0.89
    assert measured["ClaimBuster groundtruth"]["AP"] >= 0.957
    assert measured["ClaimBuster groundtruth"]["calibration error"] <= 0.05
    assert measured["debates dev-test"]["F1"] >= 0.8
    assert measured["debates dev-test"]["calibration error"] <= 0.08
    assert measured["NewsClaims dev"]["MAP"] >= 0.38
    assert measured["graded Wikinews"]["P@5"] >= 0.95
    assert measured["graded Wikinews"]["nDCG@10"] >= 0.85
