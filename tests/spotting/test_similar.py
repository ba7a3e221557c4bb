import subprocess
import sys
import time
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pysqlite3 import dbapi2

from fcdesk.spotting.sentences import Span, split_sentences
from fcdesk.spotting.similar import Candidate, Frequencies, Match, count_words, search_words, similar
from fcdesk.spotting.stemming import stem_of, terms_of

CLAIM = "At least 62 former Ukrainian troops are now fighting for Russia"

FRAGMENTS = (
    "soldiers |Soldier|'s |’|Russia|#|1,000| 1000 |62|\u00a0|troops. |L'armée |солдата |й|中国|İ|ß|é|\x00|https://| |é"
)
TEXTS = st.lists(st.one_of(st.sampled_from(FRAGMENTS.split("|")), st.characters()), max_size=30).map("".join)


def ranked(claim: str, *texts: str) -> list[str]:
    """The texts listed, best first."""
    matches = similar(claim, [Candidate(text, text) for text in texts], "en")
    return [match.key for match in matches]


def only(claim: str, text: str, language: str | None = "en") -> Match:
    (match,) = similar(claim, [Candidate("a", text)], language)
    return match


def marked(text: str, spans: Sequence[Span]) -> list[str]:
    return [text[span.start : span.end] for span in spans]


@pytest.fixture(scope="module")
def from_sample(sample: str) -> list[Candidate]:
    """The sentences of the sample article; a sentence's key is its number."""
    spans = split_sentences(sample)
    return [Candidate(str(number), sample[span.start : span.end]) for number, span in enumerate(spans)]


def test_that_each_sentence_of_the_sample_article_finds_itself_first(from_sample: list[Candidate]) -> None:
    assert len(from_sample) > 10
    for candidate in from_sample:
        first, *rest = similar(candidate.text, from_sample, "en")
        assert (first.key, first.score) == (candidate.key, 1.0)
        assert all(match.score < 1 for match in rest)


def test_that_the_same_claim_comes_first_even_where_the_search_prefers_another() -> None:
    other = Candidate("other", "Former Ukrainian troops fighting", "62 troops for Russia", found=20.0)
    matches = similar(CLAIM, [other, Candidate("same", CLAIM, found=2.0)], "en")
    assert [match.key for match in matches] == ["same", "other"]


def test_that_other_capitals_and_stops_still_make_the_same_claim() -> None:
    assert only(CLAIM, f"“{CLAIM.upper()}!”").score == 1.0


def test_that_a_negated_claim_is_shown_but_not_taken_for_the_same() -> None:
    assert 0.5 < only(CLAIM, CLAIM.replace("are now", "are not")).score < 1.0


def test_that_reordered_and_inflected_words_are_still_found() -> None:
    reordered = "Russia: a troop of Ukrainians fights for it, 62 formerly of Ukraine"
    assert ranked(CLAIM, "Many prisoners considered themselves Russian fighters", reordered)[0] == reordered


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("Over 1,000 former soldiers joined", ["1000 former soldiers", "62 former soldiers"]),
        ("At least 62 former soldiers joined", ["62 former soldiers", "1000 former soldiers"]),
    ],
)
def test_that_the_same_number_comes_higher_and_the_other_number_is_still_shown(claim: str, expected: list[str]) -> None:
    assert ranked(claim, "62 former soldiers", "1000 former soldiers") == expected
    assert ranked(claim, "1000 former soldiers", "62 former soldiers") == expected


def test_that_a_name_says_more_than_a_word_that_most_candidates_hold() -> None:
    texts = ("soldiers, Usov stated", "soldiers of a unit", "soldiers and prisoners", "soldiers, captured")
    assert ranked("Dmitry Usov identified soldiers", *reversed(texts))[0] == texts[0]


def test_that_the_searchs_own_relevance_decides_between_equal_words() -> None:
    candidates = [Candidate("a", "former soldiers", found=1), Candidate("b", "former soldiers", found=3)]
    assert [match.key for match in similar("soldiers", candidates, "en")] == ["b", "a"]


@pytest.mark.parametrize("found", [float("nan"), float("inf"), -5.0])
def test_that_a_relevance_that_is_no_positive_number_counts_as_unknown(found: float) -> None:
    (odd,) = similar("soldiers", [Candidate("a", "former soldiers", found=found)], "en")
    assert odd == only("soldiers", "former soldiers")


def test_that_words_in_common_with_a_title_alone_list_a_candidate_without_marks_in_its_text() -> None:
    (match,) = similar(CLAIM, [Candidate("a", "He said so.", "Former troops fighting")], "en")
    assert match.words == ()
    assert marked(CLAIM, match.words_in_query) == ["former", "troops", "fighting"]


def test_that_a_candidate_without_more_is_not_put_behind_for_it() -> None:
    candidates = [Candidate("a", "former troops", "the safety of family members"), Candidate("b", "former troops")]
    assert [match.key for match in similar(CLAIM, candidates, "en")] == ["b", "a"]


def test_that_nothing_is_listed_without_a_content_word_in_common() -> None:
    assert ranked(CLAIM, "The intention to obtain citizenship", "the of and is are now at for", "", "!!!") == []
    assert ranked("It is not what they did", "It is not what the source did") == []


@pytest.mark.parametrize("text", ["", "   ", "!?", "https://example.org/soldiers", "\x00\x01"])
def test_that_a_claim_without_words_has_nothing_similar(text: str) -> None:
    assert ranked(text, "former soldiers", "") == []
    assert search_words(text) == ()


def test_that_no_candidates_give_no_matches() -> None:
    assert similar(CLAIM, ()) == ()


@pytest.mark.parametrize("limit", [5, 3, 0])
def test_that_no_more_than_the_limit_is_listed(limit: int) -> None:
    candidates = [Candidate(str(number), f"soldiers {number}") for number in range(20)]
    assert len(similar("soldiers", candidates, "en", limit)) == limit


def test_that_identical_candidates_come_in_the_order_of_their_keys_however_they_are_handed_in() -> None:
    candidates = [Candidate(key, "former soldiers") for key in "dbacfe"]
    matches = similar("soldiers", candidates, "en")
    assert [match.key for match in matches] == list("abcde")
    assert similar("soldiers", candidates[::-1], "en") == matches


def test_that_the_words_in_common_are_marked_at_their_places_in_both_texts() -> None:
    claim, text = "Over 1,000 soldiers joined Russia", "👍 “Russia’s” 1000 SOLDIER, see https://example.org/soldiers"
    match = only(claim, text)
    assert marked(text, match.words) == ["Russia’s", "1000", "SOLDIER"]
    assert marked(claim, match.words_in_query) == ["1,000", "soldiers", "Russia"]


def test_that_words_run_together_match_the_words_they_hold() -> None:
    text = "#FormerTroops @RussiaSource"
    assert marked(text, only(CLAIM, text).words) == ["Former", "Troops", "Russia"]
    assert marked(text, only("#formertroops", text).words) == ["FormerTroops"]


@pytest.mark.parametrize(
    ("language", "claim", "other", "words"),
    [
        ("de", "Die ehemaligen Soldaten wurden verlegt", "Ein ehemaliger Soldat", ["ehemaliger", "Soldat"]),
        ("fr", "L’armée a des soldats captifs", "Un soldat de l'armée", ["soldat", "l'armée"]),
        ("es", "Los antiguos soldados ucranianos", "Un soldado ucraniano", ["soldado", "ucraniano"]),
        ("ru", "Бывшие украинские солдаты", "Бывших украинских солдат", ["Бывших", "украинских", "солдат"]),
        ("uk", "Колишні українські військові", "Колишніх українських військових", ["Колишніх", "українських"]),
        ("ar", "الجنود السابقون", "جنود", ["جنود"]),
        ("zh", "前乌克兰士兵加入", "乌克兰士兵", ["乌克兰士兵"]),
    ],
)
def test_that_claims_in_other_languages_are_compared_by_their_stems(
    language: str, claim: str, other: str, words: list[str]
) -> None:
    assert set(words) <= set(marked(other, only(claim, other, language).words))


def test_that_the_language_is_told_by_the_claim_where_it_is_not_given() -> None:
    claim = "Die Soldaten wurden nach dem Austausch in die Einheiten verlegt"
    assert marked("Ein Soldat", only(claim, "Ein Soldat", None).words) == ["Soldat"]
    assert only(claim, "Ein Soldat", None) == only(claim, "Ein Soldat", "de-AT")


def test_that_frequencies_of_the_whole_archive_tell_the_common_word_from_the_rare_one() -> None:
    candidates = [Candidate("a", "sources on ideology"), Candidate("b", "sources on security")]
    for common, first in (("ideology", "b"), ("security", "a")):
        archive = [common] * 50 + ["sources"]
        matches = similar("ideology, security", candidates, "en", frequencies=count_words(archive, "en"))
        assert matches[0].key == first


def test_that_frequencies_count_texts_and_not_words() -> None:
    assert count_words(["soldiers and soldiers", "a soldier"], "en") == Frequencies(2, {"soldier": 2})
    assert count_words([]) == Frequencies(0, {})


def test_that_search_words_leave_out_stop_words_and_addresses_and_repeat_nothing() -> None:
    text = "Did the soldiers' units, and the Units of soldiers, join? https://example.org/page pic.twitter.com/abc"
    assert search_words(text, "en") == ("soldiers", "units", "join")


def test_that_search_words_give_a_hashtag_in_parts_and_a_number_in_plain_digits() -> None:
    words = search_words("#FormerTroops: 1,000 or 2.5", "en")
    assert words == ("formertroops", "former", "troops", "1,000", "1000", "2.5")


def test_that_stop_words_are_searched_where_a_claim_has_no_others() -> None:
    assert search_words("Who are they?", "en") == ("who", "are", "they")


def test_that_forty_words_are_searched_at_most() -> None:
    assert len(search_words(" ".join(f"{letter}{number}x" for number in range(50) for letter in "ab"), "en")) == 40


@given(TEXTS, st.sampled_from(["en", "fr", "uk", "ar", "xx", None]))
def test_that_the_search_words_of_any_text_make_a_query_that_sqlite_accepts(text: str, language: str | None) -> None:
    words = search_words(text, language)
    index = dbapi2.connect(":memory:")
    index.execute("CREATE VIRTUAL TABLE claim USING fts5(text)")
    for word in words:
        assert '"' not in word
        index.execute("SELECT * FROM claim WHERE claim MATCH ?", (f'"{word}"',)).fetchall()
    index.close()


def test_that_a_full_text_index_finds_other_forms_by_the_search_words() -> None:
    index = dbapi2.connect(":memory:")
    index.execute("CREATE VIRTUAL TABLE claim USING fts5(text, tokenize='porter unicode61')")
    index.execute("INSERT INTO claim VALUES ('Russia''s unit of over 1,000 soldiers'), ('Ideology, he said')")
    for word in search_words("Russia, its soldier’s units: 1,000", "en"):
        counted = index.execute("SELECT count(*) FROM claim WHERE claim MATCH ?", (f'"{word}"',)).fetchone()
        assert counted == (0 if word == "1000" else 1,)
    index.close()


@given(
    TEXTS,
    st.lists(st.tuples(TEXTS, TEXTS, st.floats()), max_size=6),
    st.sampled_from(["en", "fr", "uk", "xx", None]),
)
def test_that_any_texts_give_ordered_scores_and_places_inside_the_texts(
    text: str, rows: list[tuple[str, str, float]], language: str | None
) -> None:
    candidates = [Candidate(str(number), *row) for number, row in enumerate(rows)]
    matches = similar(text, candidates, language)
    scores = [match.score for match in matches]
    assert scores == sorted(scores, reverse=True)
    assert matches == similar(text, candidates[::-1], language)
    for match in matches:
        assert 0 < match.score <= 1
        assert match.words_in_query
        assert_in_order(candidates[int(match.key)].text, match.words)
        assert_in_order(text, match.words_in_query)


def assert_in_order(text: str, spans: Sequence[Span]) -> None:
    end = 0
    for span in spans:
        assert end <= span.start < span.end <= len(text)
        end = span.end


def test_that_every_word_marked_is_a_word_of_the_claim_in_some_form(from_sample: list[Candidate]) -> None:
    stems = {term.stem for term in terms_of(CLAIM, "en")}
    matches = similar(CLAIM, from_sample, "en")
    assert len(matches) >= 3
    for match in matches:
        for word in marked(from_sample[int(match.key)].text, match.words):
            assert stems & {term.stem for term in terms_of(word, "en")}


@pytest.mark.parametrize("unit", ["soldiers ", "a", "7,", "'", "l'", "aB", "a1", "https://", "é", "中", "\x00", "1 "])
def test_that_a_million_characters_take_no_longer_than_their_beginning(unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    start = time.perf_counter()
    similar(text, [Candidate("a", text, text), Candidate("b", CLAIM, text)])
    search_words(text)
    assert time.perf_counter() - start < 1


def test_that_the_time_taken_grows_with_the_candidates_and_not_faster(from_sample: list[Candidate]) -> None:
    def seconds(times: int) -> float:
        runs = []
        for _ in range(3):
            start = time.perf_counter()
            similar(CLAIM, from_sample * times, "en")
            runs.append(time.perf_counter() - start)
        return min(runs)

    assert seconds(80) < 24 * seconds(10)  # eight times as many; squared it would be 64 times


@pytest.mark.parametrize(
    ("word", "language", "stem"),
    [
        ("soldiers", "en", "soldier"),
        ("1,000", "en", "1000"),
        ("1.000.000", "de", "1000000"),
        ("3,5", "de", "3.5"),
        ("１０", "en", "10"),
        ("café", "en", "cafe"),
        ("солдатами", "uk", "солдат"),
    ],
)
def test_that_a_word_is_compared_by_its_stem_and_a_number_by_its_digits(word: str, language: str, stem: str) -> None:
    assert stem_of(word, language) == stem


@pytest.mark.parametrize(
    "language", ["ar", "cs", "de", "el", "en", "es", "fr", "hi", "it", "nb", "pl", "ru", "tr", "uk"]
)
def test_that_a_language_is_stemmed_or_its_words_cut_and_never_refused(language: str) -> None:
    assert [term.word for term in terms_of("Usov", language)] == ["usov"]


def test_that_the_stemmer_is_not_loaded_before_a_claim_is_compared() -> None:
    code = "import sys, fcdesk.spotting.similar; sys.exit('snowballstemmer' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
