"""Who says it in languages beside English, on sentences with placeholder names."""

import pytest

from tests.spotting.attributions import first_told, told_in

CASES = [
    # Ukrainian
    ("uk", "«Страх залишається», — сказав Іван Заповнювач.", "Іван Заповнювач", "named", False),
    ("uk", "За словами Івана Заповнювача, страх залишається.", "Івана Заповнювача", "named", False),
    ("uk", "Джерела в силових структурах повідомили про страх.", "Джерела в силових структурах", "anonymous", False),
    ("uk", "Міністерство оборони заявило, що страх залишається.", "Міністерство оборони", "institution", False),
    ("uk", "Згідно зі звітом, страх залишається.", "звітом", "document", False),
    ("uk", "Анна Заповнювач каже, що це так. Вона додала, що є страх.", "Анна Заповнювач", "named", True),
    ("uk", "Іван Заповнювач сказав це. За його словами, страх залишається.", "Іван Заповнювач", "named", True),
    ("uk", "Президент сказав, що страх залишається. Додав, що багато вагається.", "Президент", "named", True),
    ("uk", "Про це повідомила речниця Анна Заповнювач.", "Анна Заповнювач", "named", False),
    # Russian
    ("ru", "«Страх остаётся», — сказал Иван Заполнитель.", "Иван Заполнитель", "named", False),
    ("ru", "По словам Ивана Заполнителя, страх остаётся.", "Ивана Заполнителя", "named", False),
    ("ru", "В понедельник источник сообщил, что страх остаётся.", "источник", "anonymous", False),
    ("ru", "Министерство обороны заявило, что страх остаётся.", "Министерство обороны", "institution", False),
    ("ru", "Согласно докладу, страх остаётся.", "докладу", "document", False),
    ("ru", "Анна Заполнитель сказала это. Она отметила, что многие колеблются.", "Анна Заполнитель", "named", True),
    ("ru", "Иван Заполнитель сказал это. По его словам, страх остаётся.", "Иван Заполнитель", "named", True),
    # Spanish
    ("es", "«El miedo sigue», dijo Juan Ejemplo.", "Juan Ejemplo", "named", False),
    ("es", "Según Juan Ejemplo, el miedo sigue.", "Juan Ejemplo", "named", False),
    ("es", "Fuentes de seguridad dijeron que el miedo sigue.", "Fuentes de seguridad", "anonymous", False),
    ("es", "El Ministerio de Defensa anunció que el miedo sigue.", "El Ministerio de Defensa", "institution", False),
    ("es", "Según el informe, el miedo sigue.", "el informe", "document", False),
    ("es", "La ministra Ana Ejemplo ha declarado eso. Ella insistió en que hay miedo.", "Ana Ejemplo", "named", True),
    ("es", "El Gobierno anunció un plan. Añadió que el miedo sigue.", "El Gobierno", "institution", True),
    # German
    ("de", "„Die Angst bleibt“, sagte Max Muster.", "Max Muster", "named", False),
    ("de", "Laut Max Muster bleibt die Angst.", "Max Muster", "named", False),
    ("de", "„Die Angst bleibt“, so Max Muster.", "Max Muster", "named", False),
    ("de", "Einem Sprecher zufolge bleibt die Angst.", "Einem Sprecher", "anonymous", False),
    ("de", "Sicherheitskreise berichteten, dass die Angst bleibt.", "Sicherheitskreise", "anonymous", False),
    ("de", "Nach Angaben der Polizei bleibt die Angst.", "Polizei", "institution", False),
    ("de", "Das Ministerium teilte mit, dass die Angst bleibt.", "Das Ministerium", "institution", False),
    (
        "de",
        "Präsidentin Erika Muster sprach, sagte Max Muster. Er betonte, dass viele zögern.",
        "Max Muster",
        "named",
        True,
    ),
    # French
    ("fr", "« La peur reste », a déclaré Jean Exemple.", "Jean Exemple", "named", False),
    ("fr", "Selon Jean Exemple, la peur reste.", "Jean Exemple", "named", False),
    ("fr", "Des sources sécuritaires ont indiqué que la peur reste.", "Des sources sécuritaires", "anonymous", False),
    ("fr", "L’armée a annoncé que la peur reste.", "L’armée", "institution", False),
    ("fr", "D’après un rapport, la peur reste.", "un rapport", "document", False),
    ("fr", "Selon Jean Exemple, tout reste. « Beaucoup hésitent », a-t-il ajouté.", "Jean Exemple", "named", True),
    # Arabic
    ("ar", "قال أحمد المثال إن الخوف باق.", "أحمد المثال", "named", False),
    ("ar", "«الخوف باق»، قال أحمد المثال.", "أحمد المثال", "named", False),
    ("ar", "قال الوزير أحمد المثال إن الخوف باق.", "أحمد المثال", "named", False),
    ("ar", "وفقا لمصدر أمني، الخوف باق.", "مصدر أمني", "anonymous", False),
    ("ar", "ذكرت مصادر أمنية أن الخوف باق.", "مصادر أمنية", "anonymous", False),
    ("ar", "أعلنت وزارة الدفاع أن الخوف باق.", "وزارة الدفاع", "institution", False),
    ("ar", "بحسب التقرير، الخوف باق.", "التقرير", "document", False),
    ("ar", "قالت المتحدثة ليلى مثال إن الخوف باق.", "ليلى مثال", "named", False),
    ("ru", "По словам эксперта А. Б. Заполнителя, страх остаётся.", "А. Б. Заполнителя", "named", False),
    ("ru", "По данным Росстата, страх остаётся.", "Росстата", "institution", False),
    ("uk", "Начальниця поліції Анна Заповнювач заявила, що є страх.", "Анна Заповнювач", "named", False),
    ("ar", "قال أحمد المثال إن الخوف باق. وأضاف أن كثيرين يترددون.", "أحمد المثال", "named", True),
]


@pytest.mark.parametrize(("language", "text", "claimant", "sourcing", "is_probable"), CASES)
def test_that_the_claimant_is_told_in_other_languages(
    language: str, text: str, claimant: str, sourcing: str, is_probable: bool
) -> None:
    told = first_told(text, language)
    assert (told.claimant, told.sourcing, told.is_probable) == (claimant, sourcing, is_probable)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Це говорить про страх."),
        ("uk", "Компанія заявила права на ділянку."),
        ("uk", "Повідомляється, що страх залишається."),
        ("ru", "Это говорит о страхе."),
        ("ru", "Сообщается, что страх остаётся."),
        ("es", "El dicho popular es antiguo."),
        ("es", "Se informó que el miedo sigue."),
        ("de", "Er rief laut um Hilfe."),
        ("de", "Der erklärte Gegner kam, und so blieb die Angst."),
        ("fr", "Le dit accord reste en vigueur."),
        ("ar", "قالب الحلوى كبير."),
        ("ru", "Ожидается, что страх останется."),
        ("ru", "Анна Заполнитель не сказала, что страх остаётся."),
        ("uk", "Анна Заповнювач не сказала, що страх залишається."),
        ("de", "Erika Muster sagte nicht, dass die Angst bleibt."),
        ("fr", "Jean Exemple n’a pas dit que la peur reste."),
        ("es", "Juan Ejemplo no dijo que el miedo sigue."),
    ],
)
def test_that_what_only_looks_like_an_attribution_is_none(language: str, text: str) -> None:
    assert [told for told in told_in(text, language) if told.claimant] == []


@pytest.mark.parametrize(
    ("language", "text", "chain"),
    [
        ("uk", "Як повідомляє Reuters з посиланням на джерела, страх залишається.", ("джерела", "Reuters")),
        ("uk", "Страх залишається, сказав Іван Заповнювач, передає Reuters.", ("Іван Заповнювач", "Reuters")),
        ("ru", "Об этом сообщил ТАСС источник в структурах.", ("источник в структурах", "ТАСС")),
        ("ru", "Источник рассказал Reuters, что страх остаётся.", ("Источник", "Reuters")),
        ("es", "«El miedo sigue», aseguró el portavoz, citado por Reuters.", ("el portavoz", "Reuters")),
        ("de", "Reuters berichtete unter Berufung auf Sicherheitskreise davon.", ("Sicherheitskreise", "Reuters")),
        ("fr", "Jean Exemple a déclaré à l’AFP que la peur reste.", ("Jean Exemple", "l’AFP")),
        (
            "fr",
            "Une source proche du dossier a confié à l’AFP que la peur reste.",
            ("Une source proche du dossier", "l’AFP"),
        ),
        ("uk", "Джерело, яке не назвали, розповіло агентству «Заповнювач», що є страх.", ("Джерело", "Заповнювач")),
        (
            "de",
            "Ein Beamter, der nicht genannt werden wollte, sagte dem Magazin „Muster“ davon.",
            ("Ein Beamter", "Muster"),
        ),
        ("ar", "قال مصدر أمني لوكالة رويترز إن الخوف باق.", ("مصدر أمني", "وكالة رويترز")),
        ("ar", "قال مصدر أمني لصحيفة «المثال» إن الخوف باق.", ("مصدر أمني", "المثال")),
    ],
)
def test_that_a_chain_is_kept_in_other_languages(language: str, text: str, chain: tuple[str, ...]) -> None:
    assert first_told(text, language).chain == chain


def test_that_a_language_without_lists_has_no_attributions() -> None:
    assert told_in("Placeholder powiedział, że strach pozostaje.", "pl") == []


@pytest.mark.parametrize(
    ("language", "text", "claimant"),
    [
        ("uk", "Анна Заповнювач сказала це. Він додав, що є страх.", None),
        ("uk", "Джерела повідомили про це. Він додав, що є страх.", None),
        ("ru", "Анна Заполнитель сказала это. Он отметил, что есть страх.", None),
        ("ru", "Источники сообщили об этом. Она отметила, что есть страх.", None),
        ("es", "La ministra Ana Ejemplo dijo eso. Él insistió en que hay miedo.", None),
        ("de", "Frau Muster sagte das. Er betonte, dass viele zögern.", None),
        ("de", "Frau Muster sagte das. Sie betonte, dass viele zögern.", "Muster"),
    ],
)
def test_that_a_pronoun_of_the_other_sex_or_number_means_nobody(language: str, text: str, claimant: str | None) -> None:
    last = told_in(text, language)[-1]
    assert last.claimant == claimant
