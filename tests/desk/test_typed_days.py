"""Days as people type them: read where they can mean one day only, in the words of every place."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from fcdesk.cases.problems import RuleBroken
from fcdesk.desk.case_words import day_words
from fcdesk.desk.models.typed_days import DayWriting, days_meant
from fcdesk.desk.widgets.date_field import DateField, writing_here

DAY = date(2026, 11, 22)
MONTHS = {"november": 11, "nov": 11, "march": 3, "may": 5, "tháng 11": 11, "tháng 1": 1}
BRITISH = DayWriting("dmy", "/", is_settled=True, months=MONTHS)
AMERICAN = DayWriting("mdy", "/", months=MONTHS)
PLAIN = DayWriting(months=MONTHS, between=frozenset({"de"}))


@pytest.mark.parametrize("writing", [BRITISH, AMERICAN, PLAIN, DayWriting("ymd", "-", is_settled=True, months=MONTHS)])
@pytest.mark.parametrize(
    "words",
    [
        "22 11 2026", "22.11.2026", "22. 11. 2026", "22-11-2026", "22/11/2026", "11/22/2026", "2026 11 22",
        "2026.11.22", "2026/11/22", "2026-11-22", "20261122",
        "22 Nov 2026", "22. NOV. 2026", "Nov 22, 2026", "November 22nd 2026",
        "22 november, 2026", "22-Nov-2026", "2026 Nov 22", "22 novem 2026", "\u200f22/\u200f11/\u200f2026",
        "٢٢ ١١ ٢٠٢٦", "22 tháng 11 2026",
    ],
)  # fmt: skip
def test_that_a_day_is_read_however_it_is_written_if_it_is_one_only(writing: DayWriting, words: str) -> None:
    assert days_meant(words, writing) == (DAY,)


@pytest.mark.parametrize(
    ("words", "writing", "days"),
    [
        ("03/04/2026", AMERICAN, [date(2026, 3, 4)]),
        ("03/04/2026", BRITISH, [date(2026, 4, 3)]),
        ("03.04.2026", BRITISH, [date(2026, 4, 3)]),
        ("03.04.2026", AMERICAN, [date(2026, 4, 3), date(2026, 3, 4)]),
        ("03 04 2026", PLAIN, [date(2026, 4, 3), date(2026, 3, 4)]),
        ("03 03 2026", PLAIN, [date(2026, 3, 3)]),
        ("22.11.26", BRITISH, [DAY]),
        ("22.11.26", PLAIN, [date(2022, 11, 26), DAY]),
        ("11/22/51", AMERICAN, [date(1951, 11, 22)]),
        ("22 nov 26", PLAIN, [DAY, date(2022, 11, 26)]),
        ("22 de nov de 2026", PLAIN, [DAY]),
    ],
)
def test_that_the_order_of_this_place_counts_and_what_can_be_two_days_is_not_guessed(
    words: str, writing: DayWriting, days: list[date]
) -> None:
    assert list(days_meant(words, writing)) == days


@pytest.mark.parametrize(
    "words",
    [
        "", "soon", "22", "22 11", "22 11 2026 7", "31 11 2026", "30 02 2026", "22 ma 2026", "22 nov march 2026",
        "22 11 226", "222 11 2026", "22 smarch 2026", "nov 2026", "22 xx 11 2026",
    ],
)  # fmt: skip
def test_that_what_is_no_day_is_none(words: str) -> None:
    assert days_meant(words, BRITISH) == ()


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("C", "22 11 2026"), ("C", "22 Nov 2026"), ("C", "November 22, 2026"),
        ("de", "22. November 2026"), ("de", "22.11.26"), ("de", "22 11 2026"), ("de", "22. Nov. 2026"),
        ("uk", "22 листопада 2026 р."), ("uk", "22 листопад 2026"), ("uk", "22 лист. 2026"),
        ("es", "22 de noviembre de 2026"), ("pt_BR", "22 de novembro de 2026"),
        ("fr", "22 novembre 2026"), ("fr", "22 nov. 2026"), ("ar_EG", "٢٢ نوفمبر ٢٠٢٦"), ("hi", "22 नवंबर 2026"),
        ("ja", "2026年11月22日"), ("zh_CN", "2026年11月22日"), ("vi", "22 tháng 11, 2026"), ("en_US", "22.11.2026"),
        ("uk", "22 November 2026"),
    ],
)  # fmt: skip
def test_that_a_day_is_read_in_the_words_of_this_place(qtbot: QtBot, locale: str, words: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        field = DateField("Placeholder")
        qtbot.addWidget(field)
        field.setText(words)
        assert field.day == "2026-11-22"
    finally:
        QLocale.setDefault(before)


def test_that_a_day_is_read_as_it_is_shown_in_every_place() -> None:
    before = QLocale()
    places = QLocale.matchingLocales(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry)
    unread = []
    try:
        for place in {one.language(): one for one in places}.values():
            QLocale.setDefault(place)
            if days_meant(day_words(DAY), writing_here()) != (DAY,):
                unread.append((place.name(), day_words(DAY)))
    finally:
        QLocale.setDefault(before)
    assert unread == []


@pytest.mark.parametrize(("locale", "example"), [("C", "30 11 2026"), ("en_US", "11/30/2026")])
def test_that_what_can_be_two_days_is_refused_with_the_form_to_write(qtbot: QtBot, locale: str, example: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        field = DateField("Placeholder")
        qtbot.addWidget(field)
        field.setText("03.04.2026")
        with pytest.raises(RuleBroken, match=f"can be more than one day; write it as {example} or 2026-11-30"):
            _ = field.day
    finally:
        QLocale.setDefault(before)
