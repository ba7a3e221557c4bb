import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.cases.model import Block, BlockKind
from fcdesk.spotting.sentences import Span, split_sentences

DATA = Path(__file__).parents[2].parent / "shared" / "data" / "sentences"

TEXTS = st.text(
    alphabet=st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from(list(".!?…。؟।\n\n \u00a0\"'”“»«)(Aa1")),
    ),
    max_size=200,
)


def cut(text: str) -> list[str]:
    return [text[span.start : span.end] for span in split_sentences(text)]


def assert_exact(text: str, spans: tuple[Span, ...]) -> None:
    place, gaps = 0, []
    for span in spans:
        assert place <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == text[span.start : span.end].strip()
        gaps.append(text[place : span.start])
        place = span.end
    gaps.append(text[place:])
    assert not "".join(gaps).strip()
    sentences = [text[span.start : span.end] for span in spans]
    assert "".join(gap + sentence for gap, sentence in zip(gaps, [*sentences, ""], strict=True)) == text


@given(TEXTS)
def test_that_sentences_are_exact_in_order_and_cover_every_character_that_is_not_white(text: str) -> None:
    assert_exact(text, split_sentences(text))


@given(TEXTS, st.lists(st.tuples(st.integers(-5, 250), st.integers(-5, 250)), max_size=6))
def test_that_any_blocks_even_wrong_ones_leave_offsets_exact_and_are_never_crossed(
    text: str, places: list[tuple[int, int]]
) -> None:
    blocks = [Block(BlockKind.PARAGRAPH, start, end) for start, end in places]
    spans = split_sentences(text, blocks)
    assert_exact(text, spans)
    for border in (place for block in blocks for place in (block.start, block.end)):
        assert not any(span.start < border < span.end for span in spans)


@pytest.mark.parametrize(
    "sentences",
    [
        ["Dr. Usov met Gen. Usov at 5 p.m. in Kyiv.", "He left."],
        ["The figure was 3.5 percent.", "It had been 2.5.", "Nobody asked."],
        ["J. A. Placeholder joined.", "Others did not."],
        ["He moved to the U.S.", "The army stayed."],
        ["See no. 5 for that.", "He said no.", "Then he left."],
        ["Read https://example.org/a.b?c=d!e now.", "Write to a.b@example.org.", "Thanks."],
        ["Fear remains… a major obstacle.", "Many worry...", "Ideology was the factor."],
        ["Is it true?!", "Nobody knows!", "So what."],
        ["“Ideology,” he said.", "“Fear remains.”", "They left."],
        ["(Many worry.)", "[Most refrain.]", "He said so."],
        ["«Ідеологія була головною.»", "Він пішов."],
        ["Про це повідомив о 18 год. у м. Київ.", "Він пішов."],
        ["В 2016 г. он служил.", "Потом ушёл."],
        ["هل هذا صحيح؟", "نعم.", "انتهى."],
        ["यह सच है।", "वह गया।"],
        ["Er kam am 5. März nach Berlin und blieb bis zum 19. Jahrhundert.", "Die Frage, z.B. diese, ist nicht neu."],
        ["M. Dupont est arrivé dans la ville.", "Il est parti."],
        ["El Sr. Pérez no llegó a la ciudad.", "La policía sí."],
    ],
)
def test_that_sentences_joined_by_a_space_are_found_again(sentences: list[str]) -> None:
    assert cut(" ".join(sentences)) == sentences


def test_that_a_quote_closing_after_the_stop_stays_with_its_sentence() -> None:
    assert cut('He said: "Fear remains." Many worry.') == ['He said: "Fear remains."', "Many worry."]


def test_that_a_question_inside_a_quotation_does_not_end_the_sentence_that_reports_it() -> None:
    assert cut("“Is it true?” he asked. Nobody spoke.") == ["“Is it true?” he asked.", "Nobody spoke."]


def test_that_scripts_without_spaces_are_cut_at_their_stops() -> None:
    assert cut("他来了。“她走了。”谁知道？没有人！") == ["他来了。", "“她走了。”", "谁知道？", "没有人！"]


def test_that_a_blank_line_always_splits_and_a_line_break_within_a_sentence_does_not() -> None:
    assert cut("many prisoners who\nchose to switch\n \nsides considered") == [
        "many prisoners who\nchose to switch",
        "sides considered",
    ]


def test_that_a_heading_line_stands_alone_though_only_a_line_break_follows(sample: str) -> None:
    title, rest = sample.split("\n", 1)
    assert cut(sample)[0] == title
    assert cut(sample)[1] == rest.split("\n", 1)[0]


def test_that_hard_wrapped_lines_are_not_taken_for_headings() -> None:
    wrapped = "Former servicemen who decided to side with\nRussian forces are already deployed across four\nUnits."
    assert cut(wrapped) == [wrapped]


def test_that_the_sample_article_has_thirteen_sentences(sample: str, sample_blocks: tuple[Block, ...]) -> None:
    spans = split_sentences(sample, sample_blocks)
    assert len(spans) == 13
    assert split_sentences(sample) == spans
    starts = [block.start for block in sample_blocks]
    counts = [sum(block.start <= span.start < block.end for span in spans) for block in sample_blocks]
    assert counts == [1, 1, 2, 2, 1, 2, 1, 3]
    assert set(starts) <= {span.start for span in spans}


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u2003\t\n"])
def test_that_a_text_without_characters_has_no_sentences(text: str) -> None:
    assert split_sentences(text) == ()


def f1_on(name: str) -> float:
    path = DATA / f"{name}.json.gz"
    if not path.exists():
        pytest.skip(f"the labelled sentences are not beside this checkout: {path}")
    text, gold = "", set[int]()
    for row in json.loads(gzip.decompress(path.read_bytes())):
        text += ("\n\n" if row["newpar"] else " ") * bool(text) + row["text"].strip()
        gold.add(len(text))
    found = {span.end for span in split_sentences(text)} - {len(text)}
    gold.discard(len(text))
    return 2 * len(found & gold) / (len(found) + len(gold))


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("English-PUD", 0.99), ("German-PUD", 0.98), ("French-PUD", 0.98), ("Russian-PUD", 0.98),
        ("Spanish-PUD", 0.98), ("Arabic-PUD", 0.98), ("Chinese-GSDSimp", 0.98),
    ],
)  # fmt: skip
def test_that_boundaries_agree_with_those_people_drew(name: str, least: float) -> None:
    assert f1_on(name) >= least
