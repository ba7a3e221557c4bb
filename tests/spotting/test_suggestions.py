import json

import pytest

from fcdesk.assets import path_of
from fcdesk.cases.model import Block, BlockKind, ClaimKind
from fcdesk.spotting.numbers.measures import Certainty
from fcdesk.spotting.numbers.meeting import Notice
from fcdesk.spotting.scoring import load_scoring
from fcdesk.spotting.suggestions import Sentence, Spotted, suggest


def with_words(spotted: Spotted, words: str) -> Sentence:
    (found,) = (sentence for sentence in spotted.sentences if words in sentence.quote)
    return found


def reasons_of(sentence: Sentence) -> set[tuple[str, str]]:
    return {(reason.kind, reason.text) for reason in sentence.reasons}


def test_that_every_sentence_of_the_sample_is_quoted_exactly_and_in_order(spotted: Spotted, sample: str) -> None:
    assert len(spotted.sentences) == 13
    place = 0
    for sentence in spotted.sentences:
        assert sample[sentence.start : sentence.end] == sentence.quote
        assert place <= sentence.whole.start <= sentence.start < sentence.end <= sentence.whole.end
        assert all(sample[reason.start : reason.end] == reason.text for reason in sentence.reasons)
        assert all(
            sentence.whole.start <= reason.start < reason.end <= sentence.whole.end for reason in sentence.reasons
        )
        assert {reason.kind for reason in sentence.reasons} <= {*map(str, ClaimKind), "inference"}
        place = sentence.whole.end


@pytest.mark.parametrize(
    ("words", "reasons", "kind"),
    [
        ("over 1,000 former", {("quantity", "1,000"), ("quantity", "four"), ("event", "joined")}, "quantity"),
        (
            "already deployed across four",
            {("quantity", "four"), ("quantity", "one thousand"), ("event", "deployed")},
            "quantity",
        ),
        ("growing stream of captured", {("comparison", "growing"), ("attribution", "According to")}, "comparison"),
        (
            "at least 62 former",
            {("quantity", "62"), ("attribution", "has stated that"), ("event", "identified")},
            "quantity",
        ),
        ("surpass the one-thousand mark", {("inference", "is likely to"), ("quantity", "one-thousand")}, "quantity"),
        ("the primary factor", {("cause", "primary factor"), ("attribution", "said"), ("event", "fought")}, "cause"),
        ("Other reasons included", {("cause", "Other reasons"), ("policy", "citizenship")}, "cause"),
    ],
)
def test_that_the_checkable_sentences_of_the_sample_are_offered_with_sound_reasons(
    spotted: Spotted, words: str, reasons: set[tuple[str, str]], kind: str
) -> None:
    sentence = with_words(spotted, words)
    assert sentence in spotted.suggestions()
    assert reasons <= reasons_of(sentence)
    assert sentence.kind == kind


@pytest.mark.parametrize(
    ("words", "claimant", "sourcing", "is_probable"),
    [
        ("over 1,000 former", "TASS sources", "anonymous", False),
        ("already deployed across four", "sources within Russian security structures", "anonymous", True),
        ("This was reported to TASS", "sources within Russian security structures", "anonymous", False),
        ("growing stream", "one of the sources", "anonymous", False),
        ("at least 62", "Dmitry Usov", "named", False),
        ("likely to surpass", "The security representative", "anonymous", False),
        ("shed light on the motivations", "The source", "anonymous", False),
        ("the primary factor", "The source", "anonymous", True),
        ("Other reasons included", None, "unattributed", False),
        ("fear remains a major obstacle", "the source", "anonymous", False),
        ("many worry about the safety", "the source", "anonymous", True),
        ("refrain from revealing", None, "unattributed", False),
    ],
)
def test_that_the_sources_of_the_sample_are_named_as_what_they_are(
    spotted: Spotted, words: str, claimant: str | None, sourcing: str, is_probable: bool
) -> None:
    sentence = with_words(spotted, words)
    assert (sentence.claimant, sentence.sourcing) == (claimant, sourcing)
    assert sentence.claimant_is_probable == is_probable


def test_that_the_sentence_that_only_gives_a_source_is_an_attribution_and_of_the_weakest(spotted: Spotted) -> None:
    sentence = with_words(spotted, "This was reported to TASS")
    assert (sentence.kind, sentence.band) == ("attribution", "medium")
    assert spotted.suggestions().index(sentence) > len(spotted.suggestions()) / 2


def test_that_the_statements_of_the_sample_stand_alone_in_its_own_words(spotted: Spotted) -> None:
    statements = [sentence.statement for sentence in spotted.sentences]
    assert "Ideology was the primary factor" in statements[8]
    assert statements[10] == "Fear remains a major obstacle for those who hesitate to take this step."
    assert statements[7].startswith("Conversations with captured Ukrainian personnel shed light on")


def test_that_a_pronoun_is_kept_beside_the_guess_of_who_it_is(spotted: Spotted) -> None:
    guessed = with_words(spotted, "the primary factor")
    assert (guessed.as_written, guessed.claimant, guessed.claimant_is_probable) == ("he", "The source", True)
    assert with_words(spotted, "at least 62").as_written is None


def test_that_who_passed_a_claim_on_is_told_from_who_makes_it_and_from_whom_it_speaks_of(spotted: Spotted) -> None:
    def names(words: str) -> tuple[list[str], str | None, list[str]]:
        one = with_words(spotted, words)
        return [voice.name for voice in one.chain], one.claimant, [voice.name for voice in one.relays]

    sources = "sources within Russian security structures"
    assert names("This was reported to TASS") == ([sources, "TASS"], sources, ["TASS"])
    told = ["Ukrainian intelligence", "one of the sources"]
    assert names("growing stream") == (told, "one of the sources", [])


def test_that_numbers_of_the_sample_that_speak_of_one_thing_meet(spotted: Spotted) -> None:
    people, units = spotted.meetings
    assert {"at least 62", "over 1,000"} <= {one.text for one in people.quantities}
    assert Notice.SURE_AND_INFERRED in people.notices
    (inferred,) = (one for one in people.quantities if one.certainty is Certainty.INFERRED)
    assert inferred.certainty_shown is not None
    assert inferred.certainty_shown.text == "likely to surpass"
    assert {one.giver for one in people.quantities} >= {"Dmitry Usov", "TASS sources"}
    assert units.agrees


def test_that_reasons_say_what_each_adds(spotted: Spotted) -> None:
    weights = {one.kind: one.weight for one in with_words(spotted, "at least 62").reasons}
    assert weights["quantity"] > weights["attribution"] > 0


def test_that_a_title_scores_lower_than_the_same_words_in_the_body(
    sample: str, sample_blocks: tuple[Block, ...]
) -> None:
    as_body = [Block(BlockKind.PARAGRAPH, block.start, block.end) for block in sample_blocks]
    assert suggest(sample, sample_blocks).sentences[0].score < suggest(sample, as_body).sentences[0].score


@pytest.mark.parametrize("kind", [BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CAPTION])
def test_that_what_is_not_the_article_s_own_statement_is_not_offered(kind: BlockKind) -> None:
    text = "Kyiv, 5 March 2021, by Placeholder author A."
    assert suggest(text, [Block(kind, 0, len(text))]).suggestions() == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Updated: 4 May 2024, 10:30 GMT"),
        ("en", "Published 4 May 2024"),
        ("en", "Read more: The number rose by 62 percent."),
        ("en", "Photo: Placeholder author A, 4 May 2024"),
        ("en", "Share this article with 62 friends."),
        ("en", "Year\tKilled\tWounded."),
        ("en", "Did the minister know?"),
        ("de", "Lesen Sie auch: Die Zahl stieg um 62 Prozent"),
        ("fr", "Lire aussi : Le nombre a augmenté de 62 %"),
        ("es", "Lea también: El número aumentó un 62 %"),
        ("uk", "Читайте також: Кількість зросла на 62 %"),
        ("ru", "Читайте также: Число выросло на 62 %"),
        ("ar", "اقرأ أيضا: ارتفع العدد بنسبة 62 في المئة"),
        ("ru", "МОСКВА, 4 мар — РИА Новости."),
    ],
)
def test_that_lines_of_the_page_and_plain_questions_are_not_offered(language: str, text: str) -> None:
    assert suggest(text, (), language).suggestions() == ()


@pytest.mark.parametrize("text", ["Published figures show that 62 men died.", "Updated rules ban 62 drugs."])
def test_that_a_sentence_that_begins_like_a_line_of_the_page_is_offered(text: str) -> None:
    assert len(suggest(text, (), "en").suggestions()) == 1


def test_that_suggestions_come_best_first_and_ties_by_place(spotted: Spotted) -> None:
    offered = spotted.suggestions()
    assert [(-one.score, one.start) for one in offered] == sorted((-one.score, one.start) for one in offered)
    assert all(one.score >= load_scoring().threshold for one in offered)
    assert all(one.band != "low" for one in offered)
    assert spotted.suggestions(limit=3) == offered[:3]
    twice = suggest("The army lost 62 men.\n\nThe army lost 62 men.", ()).suggestions()
    assert [one.start for one in twice] == [0, 23]


def test_that_a_long_sentence_is_offered_without_the_words_that_only_attribute_it(spotted: Spotted) -> None:
    assert with_words(spotted, "at least 62").quote == (
        "Ukraine has identified at least 62 former Ukrainian troops who are now fighting for Russia."
    )
    assert with_words(spotted, "growing stream").quote.startswith("Ukrainian intelligence has been voicing concern")


def test_that_a_guessed_claimant_s_frame_and_a_short_sentence_stay_whole(spotted: Spotted) -> None:
    assert with_words(spotted, "many worry").quote.startswith("According to him, many worry")
    short = "Dmitry Usov said that fear remains a major obstacle."
    assert suggest(short, ()).sentences[0].quote == short


def test_that_a_question_an_opinion_and_a_bare_number_are_told_apart() -> None:
    question, opinion, number = suggest(
        "Did 62 men join?\n\nI think they should be proud.\n\nSome 62 men joined the army in 2016.", (), "en"
    ).sentences
    assert question.band == opinion.band == "low"
    assert opinion.kind == "opinion"
    assert number.score > load_scoring().threshold
    assert number.kind == "quantity"


def test_that_every_weight_says_why_it_is_there_and_where_it_was_learned() -> None:
    weights = json.loads(path_of("spotting", "weights.json").read_text(encoding="utf-8"))
    assert all(signal["why"].strip() for signal in weights["signals"].values())
    assert {name for name, signal in weights["signals"].items() if signal["kind"]} == set(weights["telling"])
    assert "CC BY 4.0" in weights["learned_from"]


def test_that_every_list_of_phrases_has_a_weight() -> None:
    phrases = json.loads(path_of("spotting", "phrases_en.json").read_text(encoding="utf-8"))["phrases"]
    assert set(phrases) <= set(load_scoring().weight_of)


def test_that_a_stronger_signal_never_lowers_the_probability() -> None:
    scoring = load_scoring()
    assert scoring.probability(["number"]) < scoring.probability(["number", "percent"])
    assert (
        scoring.probability(["percent"]) < scoring.probability(["percent"] * 2) < scoring.probability(["percent"] * 3)
    )
    assert scoring.probability(["percent"] * 3) == scoring.probability(["percent"] * 400)
