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
