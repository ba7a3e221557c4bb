import time
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.spotting.statements.statement import Change, Statement
from fcdesk.spotting.words import Words
from tests.benchmarks.statements import DATA, newsclaims, proposals_of, wikinews
from tests.spotting.test_framing import FRAGMENTS, TEXTS

NEWS = {"wikinews": wikinews, "newsclaims": newsclaims}
STORED = {"wikinews": DATA / "wikinews/graded.json", "newsclaims": DATA / "newsclaims_dev/dev.json"}


def proposed(text: str, language: str = "en") -> str:
    """What is proposed for the last sentence."""
    *_, last = proposals_of(text, language)
    return last.statement.text


def applied(text: str, start: int, end: int, changes: tuple[Change, ...]) -> str:
    """text[start:end] with the changes made."""
    pieces, place = [], start
    for change in changes:
        pieces += [text[place : change.start], change.replacement]
        place = change.end
    return "".join([*pieces, text[place:end]])


def lower_words(text: str) -> set[str]:
    words = Words(text, 0, len(text))
    return {words.lower(index).removesuffix("'s") for index in range(len(words))}


@cache
def articles_of(name: str) -> list[str]:
    return NEWS[name]()


def article(name: str, place: int) -> str:
    if not STORED[name].exists():
        pytest.skip(f"the labelled news of {name} does not lie beside this checkout")
    listed = articles_of(name)
    return listed[place % len(listed)]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Dmitry Usov has stated that 62 troops joined.", "62 troops joined."),
        ("According to the source, many worry about family members.", "Many worry about family members."),
        ("Fear remains a major obstacle, the ministry said on Monday.", "Fear remains a major obstacle."),
        ("“Fear remains a major obstacle,” said Dmitry Usov.", "“Fear remains a major obstacle.”"),
        ("“Fear remains a major obstacle”, said Dmitry Usov.", "“Fear remains a major obstacle”."),
        ("“Does fear remain an obstacle?” said Dmitry Usov.", "“Does fear remain an obstacle?”"),
        ("More Than a Thousand Ex-Ukrainian Soldiers Join", "More Than a Thousand Ex-Ukrainian Soldiers Join."),
        ("However, fear remains a major obstacle.", "Fear remains a major obstacle."),
        ("But at the same time, fear remains a major obstacle.", "Fear remains a major obstacle."),
        ("At the same time, the source noted that fear remains.", "Fear remains."),
        ("LONDON (AP) — However, fear remains a major obstacle.", "Fear remains a major obstacle."),
        ("- the source noted that fear remains.", "Fear remains."),
        ("Fear remains a\nmajor obstacle.", "Fear remains a major obstacle."),
    ],
)
def test_that_the_claim_stands_alone_with_a_capital_and_a_stop(text: str, statement: str) -> None:
    assert proposed(text) == statement


@pytest.mark.parametrize(
    "text",
    [
        "For this reason, most fighters refrain from revealing their identities.",
        "Therefore, most fighters refrain from revealing their identities.",
        "Otherwise, most fighters refrain from revealing their identities.",
        "But for the Security Service, many would join the fighters.",
        "Yet another of the four units is deployed in Ukraine.",
        "He said nothing of the four units that were deployed.",
        "The four units are deployed on Monday.",
        "Is fear a major obstacle?",
        "“Fear,” he said, “remains a major obstacle.”",
        "“But I fear the Security Service,” he said.",
        "Dmitry Usov denied that fear remains.",
    ],
)
def test_that_what_carries_meaning_stays(text: str) -> None:
    assert proposed(text) == text


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Dmitry Usov said fear remains. He said he left Kyiv.", "He left Kyiv."),
        ("Dmitry Usov left Kyiv in 2016. He joined the Russian forces.", "Dmitry Usov joined the Russian forces."),
        ("Dmitry Usov said fear remains. Usov joined the forces.", "Dmitry Usov joined the forces."),
        ("Dmitry Usov said fear remains. Many fear Usov’s units.", "Many fear Dmitry Usov’s units."),
        ("Dmitry Usov said he had left Kyiv.", "Dmitry Usov had left Kyiv."),
        ("The Security Service said it had identified 62 troops.", "The Security Service had identified 62 troops."),
        (
            "The Russian Ministry of Defence has four units. The ministry has joined them.",
            "The Russian Ministry of Defence has joined them.",
        ),
    ],
)
def test_that_a_name_is_put_where_only_one_can_be_meant(text: str, statement: str) -> None:
    if "Usov left Kyiv" in text:
        text = f"According to Dmitry Usov, fear remains. {text}"
    assert proposed(text) == statement


@pytest.mark.parametrize(
    "text",
    [
        "Dmitry Usov said fear remains. Ivan Usov joined. Many fear Usov.",  # two of the name
        "Many fear Usov.",  # nobody named in full
        "Dmitry Usov said fear remains. Both Usov and Gray joined in 2016.",
        "Dmitry Usov said fear remains. Gray or Usov joined in 2016.",
        "Dmitry Usov said fear remains. Usov Street is in Kyiv.",
        "Dmitry Usov said fear remains. Many fear the Usov units.",
        "Dmitry Usov said fear remains. Many fear Mr Usov.",
        "Dmitry Usov said fear remains. Many fear P.P. Usov.",
        "Dmitry Usov said fear remains. Many chant “We fear Usov”.",
        "Dmitry Usov said fear remains. Usov met Dmitry Usov.",
        "Dmitry Usov met an officer of the Security Service. He joined the forces.",
        "Dmitry Usov left Kyiv with Placeholder Person. He joined the forces.",
        "Dmitry Usov said fear remains. It is a major obstacle.",
        "The ministry has four units. The ministry has joined them.",
        "The Ministry of Defence and the Ministry of Justice have joined. The ministry has four units.",
        "The Ministry of Defence has joined. The ministry of Kyiv has four units.",
    ],
)
def test_that_no_name_is_put_where_somebody_else_could_be_meant(text: str) -> None:
    *_, last = proposals_of(text, "en")
    assert last.statement == Statement(last.sentence)


def test_that_a_pronoun_of_a_source_named_beside_others_is_left() -> None:
    text = "Placeholder Person joined four units. Dmitry Usov said he had left Kyiv."
    assert proposed(text) == "He had left Kyiv."


def test_that_each_sentence_of_a_quotation_gets_both_its_marks() -> None:
    text = "“Fear remains here. Many of us hesitate. Most refrain,” said Dmitry Usov. Others joined."
    statements = [one.statement.text for one in proposals_of(text, "en")]
    assert statements == ["“Fear remains here.”", "“Many of us hesitate.”", "“Most refrain.”", "Others joined."]


def test_that_no_mark_is_added_where_a_quotation_s_sides_are_doubtful() -> None:
    text = '“Fear remains here. Many "hesitate to join. Most refrain, said Dmitry Usov.'
    assert '"' in text
    assert all(one.statement.text.count("”") == 0 for one in proposals_of(text, "en") if '"' in one.sentence)


def test_that_a_change_is_certain_unless_its_source_was_guessed(sample: str) -> None:
    by_text = {one.sentence[:20]: one.statement for one in proposals_of(sample)}
    assert all(change.certain for change in by_text["Brigadier General Dm"].changes)
    assert not by_text["According to him, ma"].changes[0].certain


def test_what_is_proposed_for_the_sample(sample: str) -> None:
    statements = [one.statement.text for one in proposals_of(sample)]
    assert "Ukraine has identified at least 62 former Ukrainian troops who are now fighting for Russia." in statements
    assert "Fear remains a major obstacle for those who hesitate to take this step." in statements
    assert "For this reason, most fighters refrain from revealing their identities." in statements
    assert any(
        statement.startswith("Given the existence of four fully formed combat units, ") for statement in statements
    )
    assert any(statement.startswith("Ideology was the primary factor: ") for statement in statements)


@given(TEXTS)
def test_that_the_listed_changes_make_the_proposal_of_any_text(text: str) -> None:
    for one in proposals_of(text):
        end = one.start + len(one.sentence)
        changes = one.statement.changes
        assert applied(text, one.start, end, changes) == one.statement.text
        assert all(one.start <= change.start <= change.end <= end for change in changes)
        assert all(first.end <= second.start for first, second in pairwise(changes))


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=60).map("".join))
def test_that_every_word_of_a_proposal_occurs_in_the_text(text: str) -> None:
    words = lower_words(text)
    assert all(lower_words(one.statement.text) <= words for one in proposals_of(text, "en"))


@pytest.mark.parametrize("name", ["wikinews", "newsclaims"])
@given(place=st.integers(0, 20), start=st.integers(0, 20_000))
def test_that_every_word_of_a_proposal_occurs_in_the_news_text(name: str, place: int, start: int) -> None:
    text = article(name, place)[start:][:3000]
    words = lower_words(text)
    for one in proposals_of(text, "en"):
        assert lower_words(one.statement.text) <= words
        # Whatever was put in was capital letters, a mark, white space or a name; all else is as it stood.
        rest = [change.replacement for change in one.statement.changes if len(change.replacement) > 2]
        assert all(part in text for name in rest for part in name.split())


@pytest.mark.parametrize(
    "unit",
    [
        "Usov said that he fears it. ",
        "“Usov ",
        "However, ",
        "The Ministry of Usov, ",
        '"a ',
        "(a ",
        ", he said, ",
        "Ab\n",
    ],
)
def test_that_time_grows_with_length_alone(unit: str) -> None:
    assert seconds_for(unit * 16_000) < 16 * seconds_for(unit * 2_000) + 0.5


def seconds_for(text: str) -> float:
    begun = time.perf_counter()
    for _ in proposals_of(text, "en"):
        pass
    return time.perf_counter() - begun
