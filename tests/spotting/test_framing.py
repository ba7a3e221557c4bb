import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.cases.model import Sourcing
from fcdesk.spotting.lexicon.openings import behind_opening, is_only_dateline
from fcdesk.spotting.lexicon.statement_words import load_statement_words
from fcdesk.spotting.sentences import Span
from fcdesk.spotting.sources.attribution import Attribution
from fcdesk.spotting.sources.claimant import Claimant
from fcdesk.spotting.sources.cue import Cue, Side
from fcdesk.spotting.statements.framing import claim_within, framing_of
from fcdesk.spotting.words import Words
from tests.benchmarks.statements import proposals_of

LONG = (
    "Ukraine has identified at least 62 former Ukrainian troops who are now fighting for Russia, as its officers found"
)
FRAGMENTS = [
    "Dmitry Usov", " said ", " said that ", "According to ", ", according to ", "he ", "the source ", ", ",
    "; however, ", ", and the army lost 62 men", " while ", " if ", "not ", "“", "”", '"', " (", ")", ".", "«", "»",
    "\n", "62 ", "% ", "told TASS on Monday ", "that fear remains a major obstacle", ",” ", "’", "But ", "However, ",
    "many worry about the safety of family members ", "was reported ", "— ", "The ministry ",
    "it has joined four Russian units ",
]  # fmt: skip
TEXTS = st.one_of(st.text(max_size=400), st.lists(st.sampled_from(FRAGMENTS), max_size=60).map("".join))


def framed(text: str, language: str = "en") -> str:
    """The last sentence without its frame, however long it is."""
    *_, last = proposals_of(text, language)
    return text[last.framed.start : last.framed.end]


def told(text: str, source: str, verb: str, language: str, side: Side) -> str:
    """The same where source and verb are given, not looked for."""
    words = Words(text, 0, len(text))
    start = text.index(source)
    places = {words.lower(index): index for index in range(len(words))}
    has_that = words.lower(places[verb] + 1) in load_statement_words(language).that
    cue = Cue(places[verb], places[verb] + has_that, side, places[verb] + (1 if side is Side.RIGHT else -1), has_that)
    attribution = Attribution(Claimant(start, start + len(source), Sourcing.NAMED), cue)
    claim = framing_of(words, attribution, load_statement_words(language), [cue]).claim
    return text[claim.start : claim.end]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Dmitry Usov has stated that 62 troops joined four units.", "62 troops joined four units."),
        ("At the same time, the source noted that fear remains.", "fear remains."),
        ("On Monday, the source noted that fear remains.", "fear remains."),
        ("But the source noted that fear remains.", "fear remains."),
        ("The source said the number was growing.", "the number was growing."),
        ("The source said on Monday that the number was growing.", "the number was growing."),
        ("The ministry said on Monday that $5 million was lost.", "$5 million was lost."),
        ("Dmitry Usov told TASS that fear remains.", "fear remains."),
        ("Dmitry Usov told reporters on Monday that fear remains.", "fear remains."),
        ("According to Dmitry Usov, fear remains.", "fear remains."),
        ("Fear remains a major obstacle, the ministry said on Monday.", "Fear remains a major obstacle"),
        ("Fear remains a major obstacle, according to Dmitry Usov.", "Fear remains a major obstacle"),
        ("Fear is a major obstacle, said Dmitry Usov, the secretary.", "Fear is a major obstacle"),
        ("“Fear remains a major obstacle,” said Dmitry Usov.", "“Fear remains a major obstacle,”"),
        ("“Fear remains a major obstacle”, Dmitry Usov told TASS.", "“Fear remains a major obstacle”"),
        ("Dmitry Usov said: “Fear remains a major obstacle.”", "“Fear remains a major obstacle.”"),
    ],
)
def test_that_words_that_only_say_who_claims_it_are_no_part_of_the_claim(text: str, claim: str) -> None:
    assert framed(text) == claim


@pytest.mark.parametrize(
    "text",
    [
        "Dmitry Usov denied that fear remains a major obstacle.",
        "Dmitry Usov has not said that fear remains a major obstacle.",
        "Dmitry Usov believes that fear remains a major obstacle.",
        "If Dmitry Usov said that fear remains, many would hesitate.",
        "Dmitry Usov said nothing about the fear that was seen.",
        "Dmitry Usov said that fear remains, but he urged many to join.",
        "Dmitry Usov conceded that fear remains but stated that many joined.",
        "Dmitry Usov said the number was growing, and the Security Service has counted 62.",
        "Dmitry Usov said that fear remains and that many worry.",
        "“Fear,” Dmitry Usov said, “remains a major obstacle.”",
        "As Dmitry Usov said, fear remains a major obstacle.",
        "A quarter of officers say they worry about family members.",
        "Many say they worry about family members.",
        "According to Dmitry Usov, secretary of the coordination headquarters, fear remains.",
        "According to Dmitry Usov, who serves as secretary, fear remains.",
        "It was reported that fear remains a major obstacle.",
        "The number was growing, according to Dmitry Usov, higher than ever.",
        "The number was growing, said Dmitry Usov, and many joined.",
        "The survey shows that number could grow.",
        "Dmitry Usov wrote a letter that was reported on Monday.",
        "Figures reported on Sunday now suggest that fear remains a major obstacle.",
        "Dmitry Usov and the security representative, tweeted their assessment.",
        "Dmitry Usov said that fear remains; the Security Service denied it.",
        "Dmitry Usov said fear remains — the Security Service was silent.",
        "The fear, which Dmitry Usov said grew, was gone in 2016.",
        "Fear was gone; many joined in 2016, Dmitry Usov said.",
        "Most - 62 percent, according to the report - still worry about family members.",
    ],
)
def test_that_a_sentence_whose_frame_could_matter_stays_whole(text: str) -> None:
    assert framed(text) == text


@pytest.mark.parametrize(
    ("text", "source", "verb", "language", "side", "claim"),
    [
        ("Dmitry Usov a déclaré que la peur reste.", "Dmitry Usov", "déclaré", "fr", Side.LEFT, "la peur reste."),
        ("La peur reste ici, a déclaré Dmitry Usov.", "Dmitry Usov", "déclaré", "fr", Side.RIGHT, "La peur reste ici"),
        ("« La peur reste », a déclaré Dmitry Usov.", "Dmitry Usov", "déclaré", "fr", Side.RIGHT, "« La peur reste »"),
        ("Selon Dmitry Usov, la peur reste.", "Dmitry Usov", "selon", "fr", Side.RIGHT, "la peur reste."),
        ("Dmitry Usov dijo que el miedo sigue.", "Dmitry Usov", "dijo", "es", Side.LEFT, "el miedo sigue."),
        ("«El miedo sigue», dijo Dmitry Usov.", "Dmitry Usov", "dijo", "es", Side.RIGHT, "«El miedo sigue»"),
        ("Дмитро Усов заявив, що страх є.", "Дмитро Усов", "заявив", "uk", Side.LEFT, "страх є."),
        ("Страх ще є тут, заявив Дмитро Усов.", "Дмитро Усов", "заявив", "uk", Side.RIGHT, "Страх ще є тут"),
        ("«Страх ещё есть», — сказал Дмитрий Усов.", "Дмитрий Усов", "сказал", "ru", Side.RIGHT, "«Страх ещё есть»"),
        ("وقال دميتري أوسوف إن الخوف باق هنا.", "دميتري أوسوف", "وقال", "ar", Side.RIGHT, "الخوف باق هنا."),
        ("Il est à 62 %, a déclaré Dmitry Usov.", "Dmitry Usov", "déclaré", "fr", Side.RIGHT, "Il est à 62 %"),
        ("Sie ist da, teilte Dmitry Usov am 5. Mai mit.", "Dmitry Usov", "teilte", "de", Side.RIGHT, "Sie ist da"),
        ("„Die Angst bleibt“, sagte Dmitry Usov.", "Dmitry Usov", "sagte", "de", Side.RIGHT, "„Die Angst bleibt“"),
    ],
)
def test_that_clear_frames_go_in_other_languages(
    text: str, source: str, verb: str, language: str, side: Side, claim: str
) -> None:
    assert told(text, source, verb, language, side) == claim


@pytest.mark.parametrize(
    ("text", "source", "verb", "language", "side"),
    [
        ("Die Angst sei da, sagte Dmitry Usov am 5. Mai.", "Dmitry Usov", "sagte", "de", Side.RIGHT),
        ("Laut Dmitry Usov bleibt die Angst.", "Dmitry Usov", "laut", "de", Side.RIGHT),
        ("Dmitry Usov sagte, dass die Angst bleibt.", "Dmitry Usov", "sagte", "de", Side.LEFT),
        ("Дмитро Усов не заявив, що страх є.", "Дмитро Усов", "заявив", "uk", Side.LEFT),
        ("Selon Dmitry Usov, secrétaire à Kyiv, la peur reste.", "Dmitry Usov", "selon", "fr", Side.RIGHT),
        ("Как заявил Дмитрий Усов, страх остался.", "Дмитрий Усов", "заявил", "ru", Side.RIGHT),
    ],
)
def test_that_other_languages_sentences_stay_whole_where_the_rest_is_not_certain(
    text: str, source: str, verb: str, language: str, side: Side
) -> None:
    assert told(text, source, verb, language, side) == text


def test_that_an_inserted_frame_is_marked_with_the_commas_that_go(sample: str) -> None:
    (inserted,) = (one for one in proposals_of(sample) if one.sentence.startswith("Ideology, he said"))
    assert inserted.statement.text.startswith("Ideology was the primary factor: many prisoners who chose")
    change = inserted.statement.changes[0]
    assert sample[change.start : change.end] == ", he said,"
    assert not change.certain


def test_that_the_clause_with_the_number_is_the_claim_when_clauses_are_clearly_parted() -> None:
    number = "Ukraine identified 62 former troops in 2016 and 40 percent of them joined four combat units"
    other = "the security representative has a negative assessment of the competence of the command"
    for text in (f"{number}; {other}.", f"{number}, while {other}.", f"{number}, but {other}."):
        (proposal,) = proposals_of(text, "en")
        assert proposal.claim == number


@pytest.mark.parametrize(
    "text",
    [
        f"If the number grows, {LONG}; many of those who hesitate worry about the safety of family members.",
        f"In 2016, {LONG}; many of those who hesitate worry about the safety of family members in Ukraine.",
        f"It is not so that {LONG}; many of those who hesitate worry about the safety of family members.",
        f"Many hesitate (they have worried about the safety of family members; {LONG}) in four combat units.",
        "Ideology, a desire for a change of government in 2016, and the intention of 62 fighters were the reasons.",
    ],
)
def test_that_no_condition_bracket_or_list_is_cut(text: str) -> None:
    *_, proposal = proposals_of(text, "en")
    assert proposal.claim == text


def test_that_a_short_sentence_and_one_of_a_guessed_source_stay_whole(sample: str) -> None:
    claims = [one.claim for one in proposals_of(sample)]
    assert any(claim.startswith("The source added that conversations") for claim in claims)
    assert any(claim.startswith("According to him, many worry") for claim in claims)


@pytest.mark.parametrize(
    ("language", "opening", "claim"),
    [
        ("fr", "VILLENEUVE, 4 mars 2025 (AFP) – ", "Le stress remonte à 2016."),
        ("en", "LONDON (AP) — ", "“Fear is bad.”"),
        ("en", "PASADENA, Calif., Jan. 1 (UPI) — ", "Fear remains."),
        ("en", "KYIV, March 4 (Reuters) - ", "62 men joined."),
        ("en", "WASHINGTON — ", "Fear remains."),
        ("de", "Berlin, 4. März (dpa) – ", "Die Angst bleibt."),
        ("es", "Madrid, 4 mar (EFE).- ", "El miedo sigue."),
        ("uk", "КИЇВ, 4 березня 2025 р. (Укрінформ) – ", "Страх є."),
        ("uk", "/УНІАН/ ", "Страх є."),
        ("ru", "МОСКВА, 4 марта /ТАСС/. ", "Страх есть."),
        ("ar", "القاهرة 4 مارس (رويترز) - ", "الخوف باق هنا."),
        ("ar", "القاهرة (أ ف ب) - ", "الخوف باق هنا."),
        ("en", "- ", "Fear remains."),
        ("en", "1. ", "Fear remains."),
        ("en", "(a) ", "Fear remains."),
        ("de", "1. ", "Die Angst bleibt."),
    ],
)
def test_that_the_claim_begins_behind_a_dateline_or_a_list_s_mark(language: str, opening: str, claim: str) -> None:
    text = opening + claim
    place = behind_opening(text, 0, len(text), language)
    assert text[place:] == claim
    *_, one = proposals_of(text, language)
    assert one.claim == one.statement.text.strip() == claim


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "NATO (the alliance) – the name is old – has grown."),
        ("en", "COVID-19 — a disease — killed 300 people."),
        ("en", "NASA — the agency — has grown."),
        ("en", "UNESCO (2019) – a report on fear – has grown."),
        ("en", "Dmitry Usov (left) – The secretary."),
        ("en", "-5 degrees were measured."),
        ("en", "5 people joined."),
        ("en", "A. Usov joined."),
        ("de", "1. Mai ist ein Feiertag."),
        ("en", "LONDON (AP) — "),
    ],
)
def test_that_what_only_looks_like_a_dateline_or_a_mark_stays(language: str, text: str) -> None:
    assert behind_opening(text, 0, len(text), language) == 0


def test_that_a_dateline_is_looked_for_at_a_line_s_beginning_only() -> None:
    text = "Fear remains. LONDON (AP) — Many joined.\nLONDON (AP) — Many joined."
    first, second = text.index("LONDON"), text.rindex("LONDON")
    assert behind_opening(text, first, second - 1, "en") == first
    assert behind_opening(text, second, len(text), "en") == text.rindex("Many")


def test_that_a_sentence_that_is_a_dateline_alone_is_told() -> None:
    text = "МОСКВА, 4 мар — РИА Новости."
    assert is_only_dateline(text, 0, len(text))
    assert not is_only_dateline("LONDON (AP) — Fear remains here.", 0, 32)


def test_that_an_attribution_behind_a_dateline_is_told_from_the_claim() -> None:
    assert framed("LONDON (AP) — Dmitry Usov said on Friday that fear remains.") == "fear remains."


@given(TEXTS)
def test_that_a_claim_is_whole_words_of_its_sentence_and_cuts_no_quotation_or_bracket(text: str) -> None:
    for one in proposals_of(text, "en"):
        start, end = one.claimed.start, one.claimed.end
        assert one.start <= start <= end <= one.start + len(one.sentence)
        own = behind_opening(text, one.start, one.start + len(one.sentence), "en")
        if one.claim != text[own : one.start + len(one.sentence)]:
            assert len(Words(text, start, end)) >= 6
            assert not (text[start - 1 : start] + text[start]).isalnum() or start == one.start
            assert not text[end - 1 : end + 1].isalnum() or end == one.start + len(one.sentence)
            assert is_balanced(one.claim) or not is_balanced(one.sentence)


def is_balanced(text: str) -> bool:
    pairs = all(text.count(opening) == text.count(closing) for opening, closing in ("“”", "()", "«»"))
    return pairs and text.count('"') % 2 == 0


@given(TEXTS, st.integers(-3, 60), st.integers(-3, 60), st.sampled_from(Side), st.sampled_from(["en", "ru", None]))
def test_that_no_attribution_however_odd_raises(
    text: str, place: int, other: int, side: Side, language: str | None
) -> None:
    words = Words(text, 0, len(text))
    last = max(0, len(words) - 1)
    cue = Cue(max(0, min(place, other, last)), max(0, min(max(place, other), last)), side, other)
    attribution = Attribution(Claimant(max(0, other), max(0, place), Sourcing.NAMED, is_probable=place % 2 == 0), cue)
    claim = claim_within(words, attribution, language=language, cues=[cue])
    assert 0 <= claim.start <= claim.end <= len(text)


def test_that_a_megabyte_without_a_stop_is_one_claim() -> None:
    text = "Usov said that fear remains, and the army, he said, lost 62; “many " * 15_000
    words = Words(text, 0, len(text))
    cue = Cue(1, 2, Side.LEFT, 0, has_that=True)
    attribution = Attribution(Claimant(0, 4, Sourcing.NAMED), cue)
    assert claim_within(words, attribution, cues=[cue] * 1000) == Span(0, len(text))
