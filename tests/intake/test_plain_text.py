from pathlib import Path
from unicodedata import is_normalized

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcdesk.cases.model import BlockKind
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.intake.reading import Reading
from fcdesk.intake.sources import read_bytes, read_path, read_text

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "ex-ukrainian-soldiers.txt"
LINES = SAMPLE.read_text(encoding="utf-8").split("\n")


def slices(reading: Reading) -> list[tuple[BlockKind, str]]:
    return [(block.kind, reading.text[block.start : block.end]) for block in reading.blocks]


def wrapped(text: str, width: int = 72) -> str:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) + 1 > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def test_that_the_sample_article_has_a_title_a_standfirst_and_six_paragraphs() -> None:
    reading = read_path(SAMPLE)
    kinds = [kind for kind, _ in slices(reading)]
    assert kinds == [BlockKind.TITLE, BlockKind.STANDFIRST, *[BlockKind.PARAGRAPH] * 6]
    assert [text for _, text in slices(reading)] == LINES
    assert (reading.title, reading.language, reading.remarks) == (LINES[0], "en", ())


def test_that_the_text_is_the_file_word_for_word() -> None:
    reading = read_path(SAMPLE)
    assert reading.text == SAMPLE.read_text(encoding="utf-8")
    assert reading.data == SAMPLE.read_bytes()
    assert (reading.size, len(reading.sha256), reading.media_type) == (2065, 64, "text/plain")


def test_that_spaces_and_empty_lines_stay_where_they_were() -> None:
    given = "\n\n  First line of words.  \n\n\n\tSecond line of words. \n"
    reading = read_text(given)
    assert reading.text == given
    assert [text for _, text in slices(reading)] == ["First line of words.", "Second line of words."]


def test_that_paragraphs_wrapped_by_hand_are_blocks_of_several_lines() -> None:
    given = "\n\n".join([LINES[0], *(wrapped(line) for line in LINES[2:])])
    reading = read_text(given)
    assert reading.text == given
    assert [text for _, text in slices(reading)] == given.split("\n\n")
    assert slices(reading)[0][0] is BlockKind.TITLE


def test_that_wrapped_paragraphs_without_empty_lines_end_at_their_short_line() -> None:
    given = "\n".join(wrapped(line) for line in LINES[3:6])
    assert [text for _, text in slices(read_text(given))] == [wrapped(line) for line in LINES[3:6]]


def test_that_short_lines_are_paragraphs_of_their_own() -> None:
    given = "One short line stands here.\nAnother is a little longer than that.\nA third one."
    assert [text for _, text in slices(read_text(given))] == given.split("\n")


def test_that_byline_and_dateline_are_told_from_the_body() -> None:
    given = "\n\n".join([LINES[0], "By Jane Roe and JOHN DOE", "KYIV, 3 March 2024 —", *LINES[2:]])
    reading = read_text(given)
    assert [kind for kind, _ in slices(reading)][:4] == [
        BlockKind.TITLE,
        BlockKind.BYLINE,
        BlockKind.DATELINE,
        BlockKind.PARAGRAPH,
    ]
    assert reading.author == "Jane Roe and JOHN DOE"


def test_that_a_dateline_before_a_sentence_stays_in_its_paragraph() -> None:
    reading = read_text("\n".join([LINES[0], f"KYIV, 3 March — {LINES[2]}", *LINES[3:]]))
    assert slices(reading)[1] == (BlockKind.PARAGRAPH, f"KYIV, 3 March — {LINES[2]}")


@pytest.mark.parametrize("sentence", ["By noon the total had grown.", "By and large it held", "Von hier aus", "Text"])
def test_that_a_sentence_beginning_with_by_is_no_byline(sentence: str) -> None:
    reading = read_text("\n".join([LINES[0], sentence, *LINES[2:]]))
    assert reading.author is None


def test_that_headings_lists_quotations_and_captions_are_named() -> None:
    given = "\n\n".join([LINES[0], LINES[2], "What the sources say", LINES[3], "- one\n- two", "> " + LINES[4],
                         "Photo: Placeholder source A"])  # fmt: skip
    kinds = [kind for kind, _ in slices(read_text(given))]
    assert kinds == [
        BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM,
        BlockKind.LIST_ITEM, BlockKind.QUOTATION, BlockKind.CAPTION,
    ]  # fmt: skip


def test_that_a_text_without_title_is_named_by_its_first_words() -> None:
    reading = read_text("\n".join(LINES[2:]))
    assert BlockKind.TITLE not in [kind for kind, _ in slices(reading)]
    assert reading.title == "Former Ukrainian servicemen who decided to side with Russian forces are already…"
    assert len(reading.title) <= 80


def test_that_a_long_word_without_spaces_is_cut_to_a_title() -> None:
    assert read_text("x" * 500).title == "x" * 79 + "…"


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_that_the_sample_reads_alike_in_every_encoding(codec: str) -> None:
    text = "\n".join(LINES)
    assert read_bytes(text.encode(codec), "sample.txt").text == text


UKRAINIAN = (
    "Колишні військові, які вирішили перейти на інший бік, вже служать у чотирьох підрозділах. "
    "Про це повідомили джерела. Їхня кількість перевищує тисячу, або ж близько того."
)
FRENCH = "Selon l’une des sources, les prisonniers étaient déjà très nombreux : « à peine arrivés », dit-elle."


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (UKRAINIAN, "cp1251"), (UKRAINIAN, "koi8_u"), (UKRAINIAN, "utf-16-le"),
        (FRENCH, "cp1252"), (FRENCH.replace("’", "'"), "latin-1"),
        ("Większość źródeł mówi, że żołnierze już się tam znaleźli, a było ich więcej.", "cp1250"),
    ],
)  # fmt: skip
def test_that_an_old_encoding_is_found_and_named_in_a_remark(text: str, codec: str) -> None:
    reading = read_bytes(text.encode(codec), "article.txt")
    assert reading.text == text
    assert "was read as" in reading.remarks[0]


def test_that_a_broken_byte_in_utf8_is_refused_with_its_place() -> None:
    data = UKRAINIAN.encode() + b"\xd0 " + UKRAINIAN.encode()
    with pytest.raises(EnvironmentProblem, match=rf"^broken\.txt is damaged.*byte {len(UKRAINIAN.encode()):,} "):
        read_bytes(data, "broken.txt")


def test_that_half_a_utf16_character_is_refused_and_not_dropped() -> None:
    with pytest.raises(EnvironmentProblem, match="UTF-16-LE, but byte"):
        read_bytes(("Words. " * 20).encode("utf-16") + b"\x41", "broken.txt")


def test_that_control_characters_are_taken_out_and_counted() -> None:
    reading = read_text("A title line\x00\n\x07Some words of a body stand\x9f here, with\ta tab.")
    assert reading.text == "A title line\nSome words of a body stand here, with\ta tab."
    assert reading.remarks == ("3 control characters were removed from the text.",)


def test_that_all_line_ends_become_one_kind_and_letters_are_composed() -> None:
    assert read_text("a\r\nb\rc\u2028d\u0085e cafe\u0301").text == "a\nb\nc\nd\ne caf\u00e9"


def test_that_a_lone_surrogate_cannot_break_saving() -> None:
    reading = read_text("Words \ud800 here")
    assert reading.text.encode("utf-8") == b"Words  here"


@pytest.mark.parametrize("text", ["", "  \n\t", "\x00\x01\x02"])
def test_that_a_text_with_nothing_in_it_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken):
        read_text(text)


def test_that_page_source_in_a_text_file_is_left_alone_with_a_remark() -> None:
    source = "<!doctype html><html><body><p>Words</p></body></html>"
    reading = read_bytes(source.encode(), "page.txt")
    assert reading.text == source
    assert "source of a web page" in reading.remarks[-1]


texts = st.text(
    alphabet=st.one_of(
        st.characters(codec="utf-8"), st.sampled_from(list("ab AB .!?-•>\n\n\r\t\u2029\u00a0е\u0301\x00\ufeff1)"))
    ),
    max_size=400,
)


@given(texts)
def test_that_blocks_are_stripped_ordered_apart_and_cover_all_words(text: str) -> None:
    try:
        reading = read_text(text)
    except RuleBroken:
        return
    assert is_normalized("NFC", reading.text)
    covered = 0
    for block in reading.blocks:
        piece = reading.text[block.start : block.end]
        assert piece
        assert piece == piece.strip()
        assert not reading.text[covered : block.start].strip()
        assert block.start >= covered
        covered = block.end
    assert not reading.text[covered:].strip()
    assert reading.title


@given(st.lists(st.sampled_from([*LINES, "", "- one", "By Jane Roe", "2024-03-03"]), min_size=1, max_size=12))
def test_that_reading_never_changes_a_clean_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    if text.strip():
        assert read_text(text).text == text
