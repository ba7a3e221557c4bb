import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.spotting.numbers.quantities import Found
from fcdesk.spotting.scoring import Checkable, load_scoring
from fcdesk.spotting.suggestions import Spotted, signals_in, suggest
from fcdesk.spotting.wording import load_wording, weights_as_used

SCORING = load_scoring()
SIGNALS = st.lists(st.sampled_from(sorted(SCORING.weight_of)), max_size=12)
SHOWN = st.lists(st.sampled_from(sorted(SCORING.kind_of)), max_size=12)


def kinds_and_words(text: str, language: str = "en") -> list[tuple[str, str]]:
    spotted = suggest(text, (), language)
    reasons = [reason for sentence in spotted.sentences for reason in sentence.reasons]
    assert all(text[reason.start : reason.end] == reason.text for reason in reasons)
    return [(reason.kind, reason.text) for reason in reasons]


def words_of(kind: str, text: str, language: str = "en") -> list[str]:
    return [words for found, words in kinds_and_words(text, language) if found == kind]


@pytest.mark.parametrize(
    ("text", "quantities"),
    [
        ("Ukraine has identified at least 62 former troops.", ["62"]),
        ("Over 1,000 servicemen joined four units.", ["1,000", "four"]),
        ("It was 12.5 % of the whole, or 12.5 percent.", ["12.5 %", "12.5 percent"]),
        ("It cost $3.4 billion, 20 euros or €5m.", ["$3.4 billion", "20 euros", "€5m"]),
        ("The one-thousand mark was passed by a hundred.", ["one-thousand", "a hundred"]),
        ("One of the sources said so.", []),
        ("COVID-19 and an F-16 came under Article 5.", []),
        ("Many of them hesitate.", ["Many"]),
    ],
)
def test_that_quantities_are_shown_with_their_units(text: str, quantities: list[str]) -> None:
    assert words_of("quantity", text) == quantities


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("They joined on 5 May 2020 and in June.", ["5 May 2020", "June"]),
        ("They joined on March 3rd, 2021, a Tuesday.", ["March 3rd, 2021", "Tuesday"]),
        ("They march in 2016; they may go.", ["2016"]),
        ("It was 22.11.2026 by then, not last year.", ["22.11.2026", "last year"]),
        ("About 2000 people came.", []),
    ],
)
def test_that_dates_are_dates_and_no_quantities(text: str, dates: list[str]) -> None:
    assert words_of("date", text) == dates


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        ("comparison", "More prisoners hesitate than join.", "More prisoners hesitate than"),
        ("comparison", "Their number rose again.", "rose"),
        ("cause", "For this reason, fighters refrain.", "For this reason"),
        ("cause", "They left because of fear.", "because of"),
        ("rank", "It is the largest unit.", "largest"),
        ("policy", "They obtain citizenship.", "citizenship"),
        ("event", "Former servicemen joined a unit.", "joined"),
        ("prediction", "The number is likely to surpass others.", "is likely to"),
        ("inference", "Given four units, the number is likely to surpass others.", "is likely to"),
        ("attribution", "This was reported by sources within the structures.", "sources"),
        ("opinion", "They should hesitate.", "should"),
        ("quotation", "He called it “a growing stream of soldiers” there.", "“a growing stream of soldiers”"),
        ("attribution", "The source has stated that fear remains.", "has stated that"),
    ],
)
def test_that_each_kind_of_reason_shows_the_words_that_gave_it(kind: str, text: str, words: str) -> None:
    assert words in words_of(kind, text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Based on four units, the total is unlikely to surpass it.", "is unlikely to"),
        ("They must have joined.", "must have"),
        ("They probably joined in 2016.", "probably"),
        ("The number is estimated at 62.", "is estimated"),
        ("The stream suggests that many hesitate.", "suggests that"),
        ("The number is believed to exceed a thousand.", "is believed to"),
        ("Families would likely face pressure.", "would likely"),
    ],
)
def test_that_a_guess_about_what_is_so_is_an_inference(text: str, words: str) -> None:
    assert words_of("inference", text) == [words]
    assert words_of("prediction", text) == []
    assert words_of("opinion", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The number will rise by 2030.",
        "Given four units, the number is likely to surpass it by 2030.",
        "Given four units, the number is likely to surpass it next year.",
        "The number will probably rise.",
        "The number is expected to rise, and must have reasons.",
    ],
)
def test_that_a_guess_about_a_time_to_come_is_a_prediction(text: str) -> None:
    assert words_of("prediction", text)
    assert words_of("inference", text) == []


def test_that_an_inference_is_a_reason_and_never_the_kind_of_a_claim() -> None:
    assert "inference" in SCORING.kind_of.values()
    assert SCORING.kind(["inference"]) is None
    assert SCORING.kind(["inference", "number"]) == "quantity"


@pytest.mark.parametrize(
    ("text", "checkable"),
    [
        ("Former servicemen joined a unit.", Checkable.NOW),
        ("Given four units, the number is likely to surpass others.", Checkable.NOW),
        ("The number will rise by 2030.", Checkable.NOT_YET),
        ("The source said that the number will rise by 62 %.", Checkable.NOT_YET),
        ("The number rose in 2016 and will rise again.", Checkable.NOW),
        ("They should hesitate.", Checkable.NO),
        ("It is a beautiful stream.", Checkable.NO),
        ("Why do they hesitate?", Checkable.NO),
        ("I think that 62 soldiers joined.", Checkable.NOW),
        ("The source said that they should hesitate.", Checkable.NOW),
    ],
)
def test_that_a_sentence_is_told_to_be_checkable_now_not_yet_or_not(text: str, checkable: Checkable) -> None:
    assert SCORING.checkable(signals_in(text, "en")[1]) is checkable


@pytest.mark.parametrize(
    ("language", "text", "checkable"),
    [
        ("en", "The number will rise next year, Placeholder predicted.", Checkable.NOT_YET),
        ("en", "Placeholder promised to build 62 units by 2030.", Checkable.NOT_YET),
        ("en", "Placeholder warned that the unit could collapse.", Checkable.NOT_YET),
        ("en", "Placeholder warned that the unit had collapsed.", Checkable.NOW),
        ("en", "The source said the unit would collapse next year.", Checkable.NOT_YET),
        ("en", "The number is expected to rise.", Checkable.NOT_YET),
        ("en", "It must be stopped.", Checkable.NO),
        ("en", "In our view, it is a bad unit.", Checkable.NO),
        ("es", "El número bajará el próximo año.", Checkable.NOT_YET),
        ("es", "El número bajó el año pasado.", Checkable.NOW),
        ("de", "Die Zahl wird im nächsten Jahr sinken.", Checkable.NOT_YET),
        ("de", "Die Zahl sank im vergangenen Jahr.", Checkable.NOW),
        ("uk", "Кількість знизиться наступного року.", Checkable.NOT_YET),
        ("uk", "Наступного року кількість знизилася.", Checkable.NOW),
        ("uk", "Кількість зростатиме у 2030 році.", Checkable.NOT_YET),
        ("ru", "Число снизится в следующем году.", Checkable.NOT_YET),
        ("ru", "В следующем году число снизилось.", Checkable.NOW),
        ("ru", "Служба построит 62 базы к 2030 году.", Checkable.NOT_YET),
        ("fr", "Le nombre baissera l'année prochaine.", Checkable.NOT_YET),
        ("fr", "Le nombre a baissé l'année dernière.", Checkable.NOW),
        ("ar", "سينخفض العدد العام المقبل.", Checkable.NOT_YET),
        ("ar", "انخفض العدد العام الماضي.", Checkable.NOW),
        ("es", "Creo que la unidad es débil.", Checkable.NO),
        ("es", "Creo que la unidad tiene 62 soldados.", Checkable.NOW),
        ("de", "Ich finde, die Angst ist schlimm.", Checkable.NO),
        ("fr", "Je pense que la peur est mauvaise.", Checkable.NO),
        ("uk", "На мою думку, страх поганий.", Checkable.NO),
        ("ru", "По-моему, страх плохой.", Checkable.NO),
        ("ar", "في رأيي الخوف سيئ.", Checkable.NO),
    ],
)
def test_that_what_is_foretold_or_only_thought_is_not_checkable_now(
    language: str, text: str, checkable: Checkable
) -> None:
    assert SCORING.checkable(signals_in(text, language)[1]) is checkable


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        ("comparison", "A soldier fell ill.", []),
        ("comparison", "The number fell to 62.", ["fell"]),
        ("comparison", "A soldier fell from a roof.", []),
        ("comparison", "The secretary declined to comment.", []),
        ("event", "The secretary declined to be named.", []),
        ("comparison", "The service created a unit.", []),
        ("rank", "It was the first year of the war.", []),
        ("rank", "The number rose for the first time.", ["for the first time"]),
        ("rank", "It was the first unit.", ["first"]),
        ("quantity", "It is the most beautiful unit.", []),
        ("quantity", "Most of them hesitate.", ["Most"]),
        ("policy", "The units do not act.", []),
        ("policy", "The act is known.", ["act"]),
        ("event", "They put soldiers in units.", []),
        ("event", "He put a soldier in a unit.", ["put"]),
        ("quantity", "2) Fear remains.", []),
    ],
)
def test_that_a_reason_is_worth_reading(kind: str, text: str, words: list[str]) -> None:
    assert words_of(kind, text) == words


@given(SIGNALS)
def test_that_something_past_makes_what_foretells_checkable(signals: list[str]) -> None:
    assert SCORING.checkable([*signals, "past_event", "number"]) is Checkable.NOW
    assert SCORING.checkable(signal for signal in signals if signal not in ("past_event", "weak_past")) in (
        {Checkable.NOT_YET} if {"future", "prediction"} & set(signals) else {Checkable.NOW, Checkable.NO}
    )


@given(SHOWN)
def test_that_the_weights_shown_add_up_to_the_score(signals: list[str]) -> None:
    found = [Found(signal, place, place + 1) for place, signal in enumerate(signals)]
    reasons = SCORING.reasons("-" * 20, found, SCORING.weights())
    assert [reason.signal for reason in reasons] == signals
    total = SCORING.scale * SCORING.intercept + sum(reason.weight for reason in reasons)
    assert total == pytest.approx(SCORING.logit(signals))


def test_that_two_signals_of_one_kind_at_one_place_are_one_reason() -> None:
    found = [Found("change", 0, 4), Found("comparison", 0, 4)]
    (reason,) = SCORING.reasons("rose", found, {"change": 0.5, "comparison": 0.25})
    assert (reason.kind, reason.text, reason.weight, reason.signal) == ("comparison", "rose", 0.75, "change")


def test_that_a_weight_in_use_lies_between_the_rules_and_the_model() -> None:
    wording, rules = load_wording(), SCORING.weights()
    assert weights_as_used(SCORING, wording, 0.0) == rules
    assert weights_as_used(SCORING, wording, 1.0)["number"] == pytest.approx(wording.signals["number"])
    assert weights_as_used(SCORING, wording, 0.5)["number"] == pytest.approx(
        (rules["number"] + wording.signals["number"]) / 2
    )
    assert weights_as_used(SCORING, wording, 1.0)["early"] == rules["early"]


def test_that_every_reason_can_be_explained_in_words() -> None:
    found = [Found(signal, 0, 1) for signal in SCORING.kind_of]
    assert all(SCORING.why_of[reason.signal] for reason in SCORING.reasons("-", found, {}))


def test_that_every_sentence_of_the_sample_is_offered(spotted: Spotted) -> None:
    assert [one.quote for one in spotted.sentences if one.score < spotted.threshold] == []


def test_that_likely_to_surpass_in_the_sample_is_seen_as_an_inference(spotted: Spotted) -> None:
    (sentence,) = (one for one in spotted.sentences if "likely to surpass" in one.quote)
    assert ("inference", "is likely to") in {(reason.kind, reason.text) for reason in sentence.reasons}
    assert sentence in spotted.suggestions()


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("According to one of the sources, Kyiv was concerned.", ["According to", "sources"]),
        ("According to him, many worry.", ["According to"]),
        ("The source added that fear remains.", ["source", "added that"]),
        ("The official Placeholder Name said so.", ["said"]),
        ("It was reported that fear remains.", ["was reported that"]),
    ],
)
def test_that_a_source_without_a_name_is_a_finding(text: str, sources: list[str]) -> None:
    assert words_of("attribution", text) == sources


def test_that_more_than_a_number_is_no_comparison() -> None:
    assert words_of("comparison", "More than 62 soldiers and more than a thousand others.") == []


def test_that_a_term_in_quotation_marks_is_no_quotation() -> None:
    assert words_of("quotation", "They call it a “stream” there.") == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Die Quelle sagte, 62 Soldaten seien am 5. März gekommen.", {("quantity", "62"), ("date", "5. März")}),
        ("fr", "Selon la source, 12 % des soldats.", {("quantity", "12 %"), ("attribution", "Selon")}),
        ("es", "La fuente dijo que 62 soldados.", {("quantity", "62"), ("attribution", "dijo que")}),
        ("uk", "Джерело заявило, що 62 військових.", {("quantity", "62")}),
        (
            "ru",
            "Источник сообщил, что 5 марта было 3 млн рублей.",
            {("date", "5 марта"), ("attribution", "сообщил, что")},
        ),
        ("ar", "قال المصدر إن 62 جنديا.", {("quantity", "62"), ("attribution", "قال")}),
    ],
)
def test_that_numbers_dates_and_reporting_verbs_are_found_in_other_languages(
    language: str, text: str, expected: set[tuple[str, str]]
) -> None:
    assert expected <= set(kinds_and_words(text, language))


def test_that_a_language_without_lists_still_gets_numbers() -> None:
    assert ("quantity", "62 %") in kinds_and_words("Placeholder suositus 62 %.", "fi")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Україна встановила особи щонайменше 62 колишніх військових."),
        ("uk", "Торік витрати зросли на 12 %."),
        ("ru", "Украина установила личности не менее 62 бывших военных."),
        ("ru", "12 марта 2021 года бригада потеряла 3 млн рублей."),
        ("es", "Ucrania ha identificado al menos a 62 antiguos soldados."),
        ("es", "La fuente dijo que el miedo sigue siendo el principal obstáculo."),
        ("de", "Die Ukraine hat mindestens 62 ehemalige Soldaten identifiziert."),
        ("de", "Die Quelle sagte, dass Angst das größte Hindernis bleibe."),
        ("fr", "L’Ukraine a identifié au moins 62 anciens soldats."),
        ("fr", "Les dépenses ont augmenté de 12 % en 2021."),
        ("ar", "حددت أوكرانيا هوية 62 جنديا سابقا على الأقل."),
        ("ar", "وقال المصدر إن أكثر من 1000 جندي سابق يقاتلون في أربع وحدات."),
        ("pl", "Ukraina zidentyfikowała co najmniej 62 byłych żołnierzy."),
    ],
)
def test_that_a_sentence_with_a_number_or_a_source_is_offered_in_other_languages(language: str, text: str) -> None:
    assert len(suggest(text, (), language).suggestions()) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Чи приєдналися 62 військові?"),
        ("uk", "Чи правда, що 12 % людей отримали 3 млн гривень?"),
        ("uk", "Добрий день, шановні читачі!"),
        ("uk", "Розділ 3."),
        ("ru", "Вступили ли 62 военных в армию?"),
        ("ru", "Это очень важно для всех нас."),
        ("es", "¿Se unieron 62 soldados al ejército?"),
        ("es", "¡Buenos días, queridos lectores!"),
        ("de", "Haben sich 62 Soldaten angeschlossen?"),
        ("de", "Guten Morgen, liebe Leserinnen und Leser!"),
        ("de", "Siehe Kapitel 3."),
        ("fr", "62 soldats ont-ils rejoint l’armée ?"),
        ("fr", "Bonjour à tous, chers lecteurs !"),
        ("ar", "هل انضم 62 جنديا إلى الجيش؟"),
        ("ar", "صباح الخير أيها القراء الأعزاء!"),
        ("zh", "你好，亲爱的读者们！"),
    ],
)
def test_that_questions_greetings_and_labels_are_not_offered_in_other_languages(language: str, text: str) -> None:
    assert suggest(text, (), language).suggestions() == ()


def test_that_a_script_without_spaces_is_not_taken_for_a_label() -> None:
    _, signals = signals_in("乌克兰已确认至少六十二名前士兵正在为俄罗斯作战。", "zh")
    assert not {"few_words", "fragment"} & set(signals)
    assert "fragment" in signals_in("第三章。", "zh")[1]
