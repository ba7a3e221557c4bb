from pathlib import Path

import pytest

from fcdesk.intake.language import guess_language

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "ex-ukrainian-soldiers.txt"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", SAMPLE.read_text(encoding="utf-8")),
        (
            "uk",
            "Колишні військові, які вирішили перейти на інший бік, вже служать у чотирьох підрозділах.",
        ),
        (
            "ru",
            "Бывшие военные, которые решили перейти на другую сторону, уже служат, и их всё больше.",
        ),
        (
            "es",
            "Los antiguos soldados que se pasaron al otro lado ya están en las cuatro unidades.",
        ),
        (
            "de",
            "Die früheren Soldaten, die sich für die andere Seite entschieden.",
        ),
        ("fr", "Les anciens soldats qui ont changé de camp sont déjà dans les quatre unités, selon une des sources."),
        (
            "ar",
            "وقال المصدر إن الجنود السابقين الذين انضموا إلى القوات موجودون في أربع وحدات وقد زاد عددهم",
        ),
        (
            "pt",
            "Os antigos soldados que mudaram de lado já estão nas quatro unidades, segundo uma das fontes.",
        ),
        (
            "it",
            "Gli ex soldati che sono passati dall'altra parte sono già nelle quattro unità, secondo una delle fonti.",
        ),
        ("pl", "Byli żołnierze, którzy przeszli na drugą stronę, są już w czterech oddziałach i nie jest to mało."),
    ],
)
def test_that_ten_languages_are_told_by_their_words(language: str, text: str) -> None:
    assert guess_language(text) == language


RUSSIAN = [
    "В понедельник утром на кольцевой дороге образовалась пробка длиной почти двенадцать километров.",
    "Синоптики обещают на выходных дождь и сильный ветер, температура опустится до пяти градусов.",
    "Автобусы двух маршрутов временно изменят путь из-за ремонта моста через реку.",
    "Городские власти сообщили, что новая станция метро откроется весной следующего года.",
    "Поезд прибыл на вокзал с опозданием на сорок минут, пассажирам выдали горячий чай.",
    "Погода в городе: переменная облачность, ветер слабый, без осадков. Завтра потеплеет.",
]
UKRAINIAN = [
    "У понеділок вранці на кільцевій дорозі утворився затор завдовжки майже дванадцять кілометрів.",
    "Синоптики обіцяють на вихідних дощ і сильний вітер, температура знизиться до п’яти градусів.",
    "Автобуси двох маршрутів тимчасово змінять шлях через ремонт моста над річкою.",
    "Міська влада повідомила, що нова станція метро відкриється навесні наступного року.",
    "Потяг прибув на вокзал із запізненням на сорок хвилин, пасажирам роздали гарячий чай.",
    "Погода в місті: мінлива хмарність, вітер слабкий, без опадів. Завтра потеплішає.",
]


@pytest.mark.parametrize(("language", "texts"), [("ru", RUSSIAN), ("uk", UKRAINIAN)])
def test_that_russian_and_ukrainian_are_told_apart_in_one_sentence_and_in_many(language: str, texts: list[str]) -> None:
    assert [guess_language(text) for text in texts] == [language] * len(texts)
    assert guess_language(" ".join(texts)) == language


def test_that_a_quotation_in_the_other_language_changes_nothing_and_half_and_half_is_none() -> None:
    assert guess_language(" ".join([*UKRAINIAN, RUSSIAN[0]])) == "uk"
    assert guess_language(" ".join([*RUSSIAN, UKRAINIAN[0]])) == "ru"
    assert guess_language(" ".join(RUSSIAN + UKRAINIAN)) is None


@pytest.mark.parametrize(
    "text",
    [
        "У панядзелак раніцай на кальцавой дарозе ўтварыўся затор даўжынёй амаль дванаццаць кіламетраў.",
        "В понеделник сутринта на околовръстния път се образува задръстване с дължина дванадесет километра.",
        "У понедељак ујутру на кружном путу направила се гужва дуга скоро дванаест километара.",
    ],
)
def test_that_other_languages_in_cyrillic_are_not_taken_for_these_two(text: str) -> None:
    assert guess_language(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "TASS",
        "1234 5678",
        "Lorem ipsum dolor sit amet consectetur adipiscing elit",
        "能登半島地震を受け、救出救助活動",
    ],
)
def test_that_too_little_or_another_language_is_none(text: str) -> None:
    assert guess_language(text) is None
