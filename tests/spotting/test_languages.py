"""Numbers and dates as reasons, in the languages that have lists and in those that have none.

The sentences are written for these tests; people, sources and bodies in them are placeholders.
"""

import pytest

from fcdesk.spotting.quotations import find_quotations
from fcdesk.spotting.sentences import passages_of, sentences_of, split_sentences
from fcdesk.spotting.suggestions import suggest

Shown = list[tuple[str, str]]

UKRAINIAN = [
    ("Джерело А повідомило про щонайменше 62 колишніх військових.", [("quantity", "62")]),
    (
        "Тисяча двісті солдатів прибула 24 лютого 2022 року.",
        [("quantity", "Тисяча двісті"), ("date", "24 лютого 2022 року")],
    ),
    ("Понад тисячу людей виїхали у 2022 році.", [("quantity", "тисячу"), ("date", "2022 році")]),
    ("Витрати зросли на 12,5 % минулого тижня.", [("quantity", "12,5 %"), ("date", "минулого тижня")]),
    (
        "Бюджет становив 2,5 млн грн, тобто близько 60 000 доларів.",
        [("quantity", "2,5 млн грн"), ("quantity", "60 000 доларів")],
    ),
    ("Бригада отримала 1 500 дронів 24.02.2022.", [("quantity", "1 500"), ("date", "24.02.2022")]),
    (
        "У п’ятницю, 5 березня, прибули чотири підрозділи.",
        [("date", "п’ятницю"), ("date", "5 березня"), ("quantity", "чотири")],
    ),
    ("Пʼятдесят дві родини чекають від 2014 року.", [("quantity", "Пʼятдесят дві"), ("date", "2014 року")]),
    (
        "Два роки тому в організації Б було 10–12 працівників.",
        [("date", "Два роки тому"), ("quantity", "10–12")],
    ),
    ("Близько третини опитаних погодилися в березні.", [("quantity", "третини"), ("date", "березні")]),
    ("Згідно зі статтею 5 літак Ф-16 не є кількістю.", []),
    (
        "Десятки людей і кілька сотень родин чекали торік.",
        [("quantity", "Десятки"), ("quantity", "кілька сотень"), ("date", "торік")],
    ),
    ("До 2000 бійців бачили вчора о 17:30.", [("quantity", "2000"), ("date", "вчора")]),
    (
        "Пів мільйона, півтора мільйона євро і 5 відсоткових пунктів.",
        [("quantity", "Пів мільйона"), ("quantity", "півтора мільйона євро"), ("quantity", "5 відсоткових пунктів")],
    ),
    ("З 5 до 7 травня прибули 3 тис. військових.", [("date", "5 до 7 травня"), ("quantity", "3 тис")]),
    ("У 1990-ті роки так говорив 45-річний Особа Г.", [("date", "1990-ті роки")]),
]  # fmt: skip
RUSSIAN = [
    ("Источник А сообщил о не менее чем 62 бывших военных.", [("quantity", "62")]),
    (
        "Тысяча двести солдат прибыли 24 февраля 2022 года.",
        [("quantity", "Тысяча двести"), ("date", "24 февраля 2022 года")],
    ),
    ("Более тысячи человек уехали в 2022 году.", [("quantity", "тысячи"), ("date", "2022 году")]),
    ("Расходы выросли на 12,5 % на прошлой неделе.", [("quantity", "12,5 %"), ("date", "на прошлой неделе")]),
    (
        "Бюджет составил 2,5 млн рублей, то есть около 60 000 долларов.",
        [("quantity", "2,5 млн рублей"), ("quantity", "60 000 долларов")],
    ),
    ("Бригада получила 1 500 дронов 24.02.2022.", [("quantity", "1 500"), ("date", "24.02.2022")]),
    (
        "В пятницу, 5 марта, прибыли четыре подразделения.",
        [("date", "пятницу"), ("date", "5 марта"), ("quantity", "четыре")],
    ),
    ("Сорок две тысячи семей ждут с 2014 года.", [("quantity", "Сорок две тысячи"), ("date", "2014 года")]),
    ("Два года назад в организации Б было 10–12 сотрудников.", [("date", "Два года назад"), ("quantity", "10–12")]),
    ("Около трети опрошенных согласились в марте.", [("quantity", "трети"), ("date", "марте")]),
    ("Согласно статье 5 самолёт Ту-95 не количество.", []),
    (
        "Десятки людей и несколько сотен семей ждали вчера.",
        [("quantity", "Десятки"), ("quantity", "несколько сотен"), ("date", "вчера")],
    ),
    ("До 2000 бойцов видели сегодня в 17:30.", [("quantity", "2000"), ("date", "сегодня")]),
    (
        "Двадцать пять процентов и полтора миллиона евро.",
        [("quantity", "Двадцать пять процентов"), ("quantity", "полтора миллиона евро")],
    ),
    ("С 5 по 7 мая прибыли 3 тыс. военных.", [("date", "5 по 7 мая"), ("quantity", "3 тыс")]),
    ("Ему 45 лет, а город известен с 1410 года.", [("date", "1410 года")]),
    ("В 1990-е годы так говорил 45-летний Иван Имярек.", [("date", "1990-е годы")]),
]
SPANISH = [
    ("La fuente A habló de al menos 62 antiguos soldados.", [("quantity", "62")]),
    (
        "Mil doscientos soldados llegaron el 24 de febrero de 2022.",
        [("quantity", "Mil doscientos"), ("date", "24 de febrero de 2022")],
    ),
    ("Más de mil personas salieron en 2022.", [("quantity", "mil"), ("date", "2022")]),
    ("El gasto subió un 12,5 % la semana pasada.", [("quantity", "12,5 %"), ("date", "la semana pasada")]),
    (
        "El presupuesto fue de 2,5 millones de euros, unos 60.000 dólares.",
        [("quantity", "2,5 millones de euros"), ("quantity", "60.000 dólares")],
    ),
    ("La brigada recibió 1.500 drones el 24/02/2022.", [("quantity", "1.500"), ("date", "24/02/2022")]),
    (
        "El viernes 5 de marzo llegaron cuatro unidades.",
        [("date", "viernes"), ("date", "5 de marzo"), ("quantity", "cuatro")],
    ),
    (
        "Treinta y una mil familias esperan desde el 2 de mayo.",
        [("quantity", "Treinta y una mil"), ("date", "2 de mayo")],
    ),
    (
        "Hace dos años la organización B tenía entre 10 y 12 empleados.",
        [("date", "Hace dos años"), ("quantity", "10 y 12")],
    ),
    ("Una de cada tres personas aceptó en marzo.", [("quantity", "Una de cada tres"), ("date", "marzo")]),
    ("Según el artículo 5, el avión F-16 no es una cantidad.", []),
    (
        "Decenas de personas y varios cientos de familias esperaban ayer.",
        [("quantity", "Decenas"), ("quantity", "varios cientos"), ("date", "ayer")],
    ),
    ("Hasta 2000 combatientes llegaron el sábado a las 17:30.", [("quantity", "2000"), ("date", "sábado")]),
    (
        "Medio millón de personas y el diez por ciento de la fuente A.",
        [("quantity", "Medio millón"), ("quantity", "diez por ciento")],
    ),
    ("En el año 1492 y en los años 60 tenía 45 años.", [("date", "1492"), ("date", "60")]),
    ("Por medio de la fuente A llegó una carta del 5 al 7 de mayo.", [("date", "5 al 7 de mayo")]),
]
GERMAN = [
    ("Die Quelle A sprach von mindestens 62 ehemaligen Soldaten.", [("quantity", "62")]),
    (
        "Zwölfhundert Soldaten kamen am 24. Februar 2022.",
        [("quantity", "Zwölfhundert"), ("date", "24. Februar 2022")],
    ),
    ("Mehr als tausend Menschen reisten 2022 aus.", [("quantity", "tausend"), ("date", "2022")]),
    ("Die Ausgaben stiegen letzte Woche um 12,5 %.", [("date", "letzte Woche"), ("quantity", "12,5 %")]),
    (
        "Das Budget betrug 2,5 Mio. Euro, also rund 60.000 Dollar.",
        [("quantity", "2,5 Mio. Euro"), ("quantity", "60.000 Dollar")],
    ),
    ("Die Brigade erhielt 1.500 Drohnen am 24.02.2022.", [("quantity", "1.500"), ("date", "24.02.2022")]),
    (
        "Am Freitag, dem 5. März, kamen vier Einheiten.",
        [("date", "Freitag"), ("date", "5. März"), ("quantity", "vier")],
    ),
    (
        "Zweiundfünfzigtausend Familien warten seit dem 2. Mai.",
        [("quantity", "Zweiundfünfzigtausend"), ("date", "2. Mai")],
    ),
    (
        "Vor zwei Jahren hatte die Organisation B 10 bis 12 Mitarbeiter.",
        [("date", "Vor zwei Jahren"), ("quantity", "10 bis 12")],
    ),
    ("Ein Drittel der Befragten stimmte im März zu.", [("quantity", "Ein Drittel"), ("date", "März")]),
    ("Nach Artikel 5 ist das Flugzeug F-16 keine Menge.", []),
    (
        "Dutzende Menschen und mehrere Hundert Familien warteten gestern.",
        [("quantity", "Dutzende"), ("quantity", "mehrere Hundert"), ("date", "gestern")],
    ),
    ("Bis zu 2000 Kämpfer kamen am Samstag um 17:30 Uhr.", [("quantity", "2000"), ("date", "Samstag")]),
    (
        "Eine halbe Million Euro sind zehn Prozent.",
        [("quantity", "Eine halbe Million Euro"), ("quantity", "zehn Prozent")],
    ),
    ("Eine Woche nach dem Morgen vom 5. bis 7. Mai.", [("date", "5. bis 7. Mai")]),
    ("Mindestens eine Person kam bis zu einem Tor im Jahr 352.", [("quantity", "eine"), ("date", "352")]),
    ("Zwölf Personen sagten das in den 1990er Jahren.", [("quantity", "Zwölf"), ("date", "1990er")]),
]
FRENCH = [
    ("La source A a parlé d’au moins 62 anciens soldats.", [("quantity", "62")]),
    (
        "Mille deux cents soldats sont arrivés le 24 février 2022.",
        [("quantity", "Mille deux cents"), ("date", "24 février 2022")],
    ),
    ("Plus de 1 000 personnes sont parties en 2022.", [("quantity", "1 000"), ("date", "2022")]),
    (
        "Les dépenses ont augmenté de 12,5\u202f% la semaine dernière.",
        [("quantity", "12,5\u202f%"), ("date", "la semaine dernière")],
    ),
    (
        "Le budget était de 2,5 millions d’euros, soit environ 60\u202f000 dollars.",
        [("quantity", "2,5 millions d’euros"), ("quantity", "60\u202f000 dollars")],
    ),
    ("La brigade a reçu 1 500 drones le 24/02/2022.", [("quantity", "1 500"), ("date", "24/02/2022")]),
    (
        "Vendredi 5 mars, quatre unités sont arrivées.",
        [("date", "Vendredi"), ("date", "5 mars"), ("quantity", "quatre")],
    ),
    (
        "Vingt et un mille familles attendent depuis le 1er mars.",
        [("quantity", "Vingt et un mille"), ("date", "1er mars")],
    ),
    (
        "Il y a deux ans, l’organisation B comptait entre 10 et 12 employés.",
        [("date", "Il y a deux ans"), ("quantity", "10 et 12")],
    ),
    ("Un tiers des personnes interrogées a accepté en mars.", [("quantity", "Un tiers"), ("date", "mars")]),
    ("Selon l’article 5, l’avion F-16 n’est pas une quantité.", []),
    (
        "Des dizaines de personnes et plusieurs centaines de familles attendaient hier.",
        [("quantity", "dizaines"), ("quantity", "plusieurs centaines"), ("date", "hier")],
    ),
    ("Jusqu’à 2000 combattants sont venus samedi à 17 h 30.", [("quantity", "2000"), ("date", "samedi")]),
    (
        "Un demi-million d’euros et dix pour cent, un millier de soldats.",
        [("quantity", "Un demi-million d’euros"), ("quantity", "dix pour cent"), ("quantity", "millier")],
    ),
    ("Elle avait 45 ans en 2022, d’avril à juin.", [("date", "2022"), ("date", "d’avril"), ("date", "juin")]),
    ("Une semaine plus tard, du 5 au 7 mai, la source B a parlé.", [("date", "5 au 7 mai")]),
]
ARABIC = [
    ("تحدث المصدر أ عن 62 جنديا سابقا على الأقل.", [("quantity", "62")]),
    ("وصل ألف ومئتا جندي في ٢٤ فبراير ٢٠٢٢.", [("quantity", "ألف ومئتا"), ("date", "٢٤ فبراير ٢٠٢٢")]),
    ("غادر أكثر من ألف شخص في عام 2022.", [("quantity", "ألف"), ("date", "2022")]),
    ("ارتفع الإنفاق بنسبة 12.5٪ الأسبوع الماضي.", [("quantity", "12.5٪"), ("date", "الأسبوع الماضي")]),
    (
        "بلغت الميزانية 2.5 مليون يورو أي نحو 60,000 دولار.",
        [("quantity", "2.5 مليون يورو"), ("quantity", "60,000 دولار")],
    ),
    ("تسلم اللواء ١٬٥٠٠ طائرة في 24/02/2022.", [("quantity", "١٬٥٠٠"), ("date", "24/02/2022")]),
    ("وصلت أربع وحدات يوم الجمعة 5 مارس.", [("quantity", "أربع"), ("date", "الجمعة"), ("date", "5 مارس")]),
    (
        "تنتظر خمسة وعشرون ألف عائلة منذ 2 أيار 2022.",
        [("quantity", "خمسة وعشرون ألف"), ("date", "2 أيار 2022")],
    ),
    ("قبل ثلاث سنوات كان في المنظمة ب 12 موظفا.", [("date", "قبل ثلاث سنوات"), ("quantity", "12")]),
    ("وافق ثلث المشاركين في مارس.", [("quantity", "ثلث"), ("date", "مارس")]),
    ("بحسب المادة 5 لا تعد الطائرة إف-16 كمية.", []),
    ("انتظر عشرات الأشخاص ومئات العائلات أمس.", [("quantity", "عشرات"), ("quantity", "مئات"), ("date", "أمس")]),
    (
        "ذكر المصدر عشرة في المئة وثلاثة ملايين دولار.",
        [("quantity", "عشرة في المئة"), ("quantity", "ثلاثة ملايين دولار")],
    ),
    ("في 24 شباط/فبراير 2022 وصل ٣ آلاف جندي.", [("date", "24 شباط/فبراير 2022"), ("quantity", "٣ آلاف")]),
    ("في الثاني عشر من نيسان سنة 1492 وصل 62 جنديا.", [("date", "نيسان"), ("date", "1492"), ("quantity", "62")]),
    ("في 5 كانون الثاني 2022 وصل 62 جنديا.", [("date", "5 كانون الثاني 2022"), ("quantity", "62")]),
]  # fmt: skip
WITHOUT_LISTS = [
    ("pl", "Co najmniej 62 żołnierzy, 62,5%, 5 €, 24.02.2022.", ["62", "62,5%", "5 €", "24.02.2022"]),
    ("it", "Almeno 62 soldati, € 5.000, il 5 marzo 2022, nel 2023.", ["62", "€ 5.000", "5 marzo 2022", "2023"]),
    ("tr", "En az %62 ve 1.000 asker, 24/02/2022, 5 $.", ["%62", "1.000", "24/02/2022", "5 $"]),
    ("hi", "कम से कम ६२ सैनिक, ६२ %, ₹500, 2022-02-24.", ["६२", "६२ %", "₹500", "2022-02-24"]),
    ("zh", "至少62名士兵，62%，¥500，2022年2月24日有6.2万名。", ["62", "62%", "¥500", "2022年2月24日", "6.2万"]),
    ("ja", "少なくとも62人、62％、2022年2月24日。", ["62", "62％", "2022年2月24日"]),
    ("ko", "최소 62명, 62%, 2022년 2월 24일, 5만 명.", ["62", "62%", "2022년 2월 24일", "5만"]),
    ("fi", "Placeholder: 62,5 % ja 1 000 €.", ["62,5 %", "1 000 €"]),
]


def shown(text: str, language: str) -> Shown:
    """The quantities and dates among the reasons, each span checked against the text."""
    reasons = [reason for sentence in suggest(text, (), language).sentences for reason in sentence.reasons]
    assert all(text[reason.start : reason.end] == reason.text for reason in reasons)
    return [(reason.kind, reason.text) for reason in reasons if reason.kind in ("quantity", "date")]


@pytest.mark.parametrize(("text", "reasons"), UKRAINIAN)
def test_that_ukrainian_numbers_and_dates_are_reasons(text: str, reasons: Shown) -> None:
    assert shown(text, "uk") == reasons


@pytest.mark.parametrize(("text", "reasons"), RUSSIAN)
def test_that_russian_numbers_and_dates_are_reasons(text: str, reasons: Shown) -> None:
    assert shown(text, "ru") == reasons


@pytest.mark.parametrize(("text", "reasons"), SPANISH)
def test_that_spanish_numbers_and_dates_are_reasons(text: str, reasons: Shown) -> None:
    assert shown(text, "es") == reasons


@pytest.mark.parametrize(("text", "reasons"), GERMAN)
def test_that_german_numbers_and_dates_are_reasons(text: str, reasons: Shown) -> None:
    assert shown(text, "de") == reasons


@pytest.mark.parametrize(("text", "reasons"), FRENCH)
def test_that_french_numbers_and_dates_are_reasons(text: str, reasons: Shown) -> None:
    assert shown(text, "fr") == reasons


@pytest.mark.parametrize(("text", "reasons"), ARABIC)
def test_that_arabic_numbers_and_dates_are_reasons(text: str, reasons: Shown) -> None:
    assert shown(text, "ar") == reasons


@pytest.mark.parametrize(("language", "text", "words"), WITHOUT_LISTS)
def test_that_a_language_without_lists_has_digits_shares_money_and_dates(
    language: str, text: str, words: list[str]
) -> None:
    assert [found for _, found in shown(text, language)] == words


@pytest.mark.parametrize(
    ("language", "text", "quotation"),
    [
        ("uk", "Джерело А сказало: «Ми бачили страх щодня», і пішло.", "«Ми бачили страх щодня»"),
        ("ru", "Источник А сказал: «Мы видели страх каждый день», и ушёл.", "«Мы видели страх каждый день»"),
        ("es", "La fuente A dijo: «Vimos el miedo cada día», y se fue.", "«Vimos el miedo cada día»"),
        ("es", "La fuente A dijo: “Vimos el miedo cada día”, y se fue.", "“Vimos el miedo cada día”"),
        ("de", "Die Quelle A sagte: „Wir sahen die Angst täglich“, und ging.", "„Wir sahen die Angst täglich“"),
        ("fr", "La source A a dit : « Nous avons vu la peur », puis est partie.", "« Nous avons vu la peur »"),
        ("ar", "قال المصدر أ: «رأينا الخوف كل يوم» ثم ذهب.", "«رأينا الخوف كل يوم»"),
        ("ar", "قال المصدر أ: “رأينا الخوف كل يوم” ثم ذهب.", "“رأينا الخوف كل يوم”"),
    ],
)
def test_that_quotations_are_found_in_their_own_marks(language: str, text: str, quotation: str) -> None:
    (span,) = find_quotations(text, split_sentences(text))
    assert text[span.start : span.end] == quotation
    (sentence,) = suggest(text, (), language).sentences
    assert ("quotation", quotation) in [(reason.kind, reason.text) for reason in sentence.reasons]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Чи прибули 62 солдати у 2022 році?"),
        ("ru", "Правда ли, что 62 солдата прибыли в 2022 году?"),
        ("es", "¿Llegaron 62 soldados en 2022?"),
        ("de", "Kamen 2022 wirklich zwölf Soldaten?"),
        ("fr", "Combien de soldats sont arrivés en 2022 ?"),
        ("ar", "هل وصل ألف جندي في عام 2022؟"),
        ("zh", "2022年有62名士兵吗？"),
    ],
)
def test_that_questions_are_not_offered(language: str, text: str) -> None:
    assert suggest(text, (), language).suggestions() == ()


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        ("uk", ["Проф. Особа А бачив 3 тис. військових у м. Київ.", "Витрати зросли на 2.5 відсотка.", "Він пішов."]),
        ("ru", ["Проф. Имярек видел 3 тыс. военных на ул. Новой.", "Расходы выросли на 2.5 процента.", "Он ушёл."]),
        ("es", ["El Dr. Fulano vio 3.000 soldados en la Avda. Nueva.", "El gasto subió un 2.5 por ciento.", "Se fue."]),
        ("de", ["Prof. Mustermann sah z.B. 3.000 Soldaten.", "Die Ausgaben stiegen um 2.5 Prozent.", "Er ging."]),
        ("fr", ["Le Dr. Untel a vu 3.000 soldats.", "Les dépenses ont augmenté de 2.5 pour cent.", "Il est parti."]),
        ("ar", ["بلغت النسبة 2.5 في المئة حسب د. فلان.", "ارتفع الإنفاق 3.5 مليون يورو.", "انتهى."]),
    ],
)  # fmt: skip
def test_that_abbreviations_and_decimals_do_not_split_a_sentence(language: str, sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [one.quote for one in suggest(text, (), language).sentences] == sentences


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("Їх було лише 2,9 тис. Однак, за даними прокуратури, це не так.", "uk", 2),
        ("Їх було лише 2,9 тис. Українців там немає.", "uk", 1),
        ("Их было 2,9 тыс. Однако это не так.", "ru", 2),
    ],
)
def test_that_an_abbreviation_ends_a_sentence_where_a_word_that_opens_one_follows(
    text: str, language: str, count: int
) -> None:
    assert len(sentences_of(text, passages_of(text), language)) == count
