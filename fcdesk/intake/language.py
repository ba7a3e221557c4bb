"""Telling a text's language from its script and its commonest words; None when unsure.

The lists are our own: function words, few enough to read, chosen so that near neighbours (es/pt/it) differ. Ukrainian
and Russian share half of theirs; between these two only the words of one alone count, and the letters of one alone.
"""

import re
from collections import Counter

_LISTS = {
    "en": """the of and to in that is was for with as on by at from his her it he she they this have has had be been are
        were not which who their its an or but would will said more about after there when than all""",
    "uk": """і й та що у в на не до з за від як це його її він вона вони але або якщо щоб який яка які було був були є
        після також через про під цього цей ця ці чи вже лише між тому їх ще для має при
        із зі й де коли буде немає щодо бо ані й свій свої""",
    "ru": """и что в на не с по за от как это его её ее он она они но или если чтобы который которая которые было был
        были после также через о об из под этого этот эта эти ли уже только между их ещё еще для у же все
        из к ко со во где когда будет есть нет чем лишь свой свои""",
    "es": """el la los las de del que y en un una por con para se no su al lo como más pero sus le ya este esta está
        también hay fue ha son según entre cuando sin sobre desde hasta muy nos qué años día""",
    "de": """der die das und ist in den von zu mit sich des auf für nicht ein eine einen einem einer dem auch als an es
        aus bei nach wird sie er hat wie dass sind war im zum zur über noch nur können wurde mehr haben""",
    "fr": """le la les des du de et est en un une que qui dans pour pas au aux sur ce cette il elle ils plus par avec ne
        se son sa ses ont été à être même très où après mais ou leur selon sont fait""",
    "ar": """في من على إلى أن عن مع هذا هذه التي الذي ما لا كان كانت قد بعد قبل بين أو ثم كل ذلك هو هي لم وقد وفي وقال
        حيث خلال منذ أنه غير حتى""",
    "pt": """o a os as de do da dos das que e em um uma no na nos nas para por com não se mais foi como mas ao pelo pela
        também são seu sua ele ela está já à há até entre quando sobre você após""",
    "it": """il lo la i gli le di del della dei delle che e è in un una per con non si da nel nella al alla dal dalla ma
        anche come più sono ha stato essere questo questa perché già ai sul sulla tra""",
    "pl": """i w na z że się nie do to jest o jak od po za ale przez przy co tym oraz był była było są być tego może dla
        czy już tylko między także które który która ich jego po więc pod""",
}
_WORDS = {language: frozenset(words.split()) for language, words in _LISTS.items()}
_ALPHABETS = (
    ("cyrillic", re.compile("[\u0400-\u04ff]"), frozenset({"uk", "ru"})),
    ("arabic", re.compile("[\u0600-\u06ff]"), frozenset({"ar"})),
    ("latin", re.compile("[A-Za-z\u00c0-\u024f]"), frozenset({"en", "es", "de", "fr", "pt", "it", "pl"})),
)
# Letters that only one of the two has, and for Russian the endings that neither Ukrainian nor Bulgarian knows.
_OWN = {
    "uk": re.compile("[іїєґ]"),
    "ru": re.compile("[ыэё]|(?:[аеи]тся|ский|ские|ского|[бвгджзклмнпрстфхцчшщ](?:ая|яя|ое)|[^ос]его|[а-я]{3}ой)$"),
}
_SOFT = re.compile("ь(?!о)")  # in nearly every Russian sentence, never in a Bulgarian one
_NEITHER = re.compile(
    "[ўјљњђћџѓќѕәғқңөұүһӣӯҷҳ]"
)  # Belarusian, Serbian, Macedonian, Kazakh, Tajik, Mongolian and others
_SAMPLE = 20_000  # characters
_ENOUGH_LETTERS = 40
_LEAST_SHARE = 0.15  # of a text's words: function words of a language make up 25-50 % of it
_LEAD = 1.25  # how far the first must be before the second
_CYRILLIC_LEAD = 2.0  # the same, and the share, where only what one language has alone is counted
_CYRILLIC_SHARE = 0.12


def guess_language(text: str) -> str | None:
    """Return "en", "uk", "ru", "es", "de", "fr", "ar", "pt", "it" or "pl", or None when the words do not decide."""
    sample = text[:_SAMPLE]
    candidates = _candidates(sample)
    words = _words_of(sample)
    if candidates == frozenset(_OWN):
        return _cyrillic_language(words)
    votes = _votes(words, candidates).most_common(2)
    if not votes or not words:
        return None
    language, hits = votes[0]
    runner_up = votes[1][1] if len(votes) > 1 else 0
    is_sure = hits >= 3 and hits >= _LEAST_SHARE * len(words) and hits >= _LEAD * runner_up  # noqa: PLR2004 - three words
    return language if is_sure else None


def _cyrillic_language(words: list[str]) -> str | None:
    """Tell Ukrainian from Russian; None for a text with letters of a third language, or too much of both."""
    marked = {language: sum(bool(mark.search(word)) for word in words) for language, mark in _OWN.items()}
    hits = {language: sum(_is_of(language, word) for word in words) for language in _OWN}
    if not marked["uk"]:
        hits["ru"] += sum(bool(_SOFT.search(word)) and not _is_of("ru", word) for word in words)
    language, other = ("uk", "ru") if hits["uk"] >= hits["ru"] else ("ru", "uk")
    against = hits[other] + sum(bool(_NEITHER.search(word)) for word in words)
    enough = hits[language] >= max(2, _CYRILLIC_SHARE * len(words)) and hits[language] >= _CYRILLIC_LEAD * against
    return language if enough and marked[language] else None


def _is_of(language: str, word: str) -> bool:
    """Tell whether a word is of one of the two languages and not of the other."""
    other = "ru" if language == "uk" else "uk"
    if _OWN[other].search(word):
        return False
    return bool(_OWN[language].search(word)) or word in _WORDS[language] - _WORDS[other]


def known_words(text: str) -> int:
    """Return how many words of the best-fitting language the text holds; 0 for noise in a wrong encoding."""
    votes = _votes(_words_of(text), frozenset(_WORDS))
    return max(votes.values(), default=0)


def _candidates(sample: str) -> frozenset[str]:
    """Return the languages of the script that most letters belong to."""
    letters = sum(char.isalpha() for char in sample)
    if letters < _ENOUGH_LETTERS:
        return frozenset()
    for _, alphabet, languages in _ALPHABETS:
        if len(alphabet.findall(sample)) > letters / 2:
            return languages
    return frozenset()


def _words_of(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.lower())


def _votes(words: list[str], languages: frozenset[str]) -> Counter[str]:
    counted = Counter(words)
    votes = {language: sum(counted[word] for word in _WORDS[language]) for language in languages}
    return Counter({language: hits for language, hits in votes.items() if hits})
