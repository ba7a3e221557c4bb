import io
from pathlib import Path

import docx
import pytest

from fcdesk.cases.model import BlockKind
from fcdesk.cases.problems import RuleBroken
from fcdesk.intake.reading import Reading
from fcdesk.intake.sources import read_bytes
from tests.intake.word_files import document, paragraph, parts_of, run, styled, zipped

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "ex-ukrainian-soldiers.txt"
LINES = SAMPLE.read_text(encoding="utf-8").split("\n")


def read(body: str, **more: str) -> Reading:
    return read_bytes(document(body, **more), "article.docx")


def words(reading: Reading) -> list[str]:
    return [reading.text[block.start : block.end] for block in reading.blocks]


def kinds(reading: Reading) -> list[BlockKind]:
    return [block.kind for block in reading.blocks]


def test_that_a_document_written_by_python_docx_is_read_in_order() -> None:
    written = docx.Document()
    written.add_heading(LINES[0], 0)
    written.add_paragraph(LINES[1], style="Subtitle")
    written.add_paragraph(LINES[2])
    written.add_heading("What the sources say", 1)
    written.add_paragraph("ideology", style="List Bullet")
    written.add_paragraph(LINES[3], style="Quote")
    table = written.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "units", "four"
    written.add_paragraph(LINES[4])
    written.core_properties.author = "Placeholder author A"
    buffer = io.BytesIO()
    written.save(buffer)
    reading = read_bytes(buffer.getvalue(), "article.docx")
    assert words(reading) == [*LINES[:3], "What the sources say", "ideology", LINES[3], "units; four", LINES[4]]
    assert kinds(reading)[:6] == [
        BlockKind.TITLE, BlockKind.STANDFIRST, BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM,
        BlockKind.QUOTATION,
    ]  # fmt: skip
    assert (reading.title, reading.author, reading.language) == (LINES[0], "Placeholder author A", "en")
    assert reading.remarks == ("The author was taken from the file's properties: Placeholder author A; check it.",)


def test_that_an_unstyled_document_gets_its_blocks_like_a_plain_text() -> None:
    reading = read("".join(map(paragraph, LINES)))
    assert kinds(reading) == [BlockKind.TITLE, BlockKind.STANDFIRST, *[BlockKind.PARAGRAPH] * 6]
    assert reading.text == "\n\n".join(LINES)


def test_that_insertions_are_kept_and_deletions_left_out_and_both_are_told() -> None:
    body = (
        f"<w:p>{run('sixty')}<w:ins>{run('-two')}</w:ins><w:del><w:r><w:delText>-three</w:delText></w:r></w:del>"
        f"<w:moveTo>{run(' troops')}</w:moveTo></w:p>"
        f"<w:p><w:moveFrom>{run(' troops')}</w:moveFrom>{run('Second.')}</w:p>"
    )
    reading = read(body)
    assert words(reading) == ["sixty-two troops", "Second."]
    assert reading.remarks == ("Tracked changes: 2 insertions kept, 2 deletions left out.",)


def test_that_one_deletion_is_told_in_the_singular() -> None:
    reading = read(f"<w:p>{run('kept')}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>")
    assert reading.remarks == ("Tracked changes: 0 insertions kept, 1 deletion left out.",)


def test_that_paragraphs_join_where_the_break_between_them_was_deleted() -> None:
    broken = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('One sentence ')}</w:p>{paragraph('in two.')}"
    assert words(read(broken)) == ["One sentence in two."]


def test_that_a_deleted_table_row_is_left_out() -> None:
    row = "<w:tr>{}<w:tc>{}</w:tc></w:tr>"
    body = f"<w:tbl>{row.format('', paragraph('kept'))}"
    body += f"{row.format('<w:trPr><w:del/></w:trPr>', paragraph('gone'))}</w:tbl>"
    assert words(read(body)) == ["kept"]


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def test_that_a_tables_row_is_one_paragraph_in_its_place() -> None:
    two = paragraph("12%") + paragraph("of all")
    body = table((paragraph("Unit"), paragraph("Share")), (paragraph("first"), two), (paragraph(""), paragraph("7%")))
    reading = read(paragraph(LINES[2]) + body + paragraph(LINES[3]))
    assert words(reading) == [LINES[2], "Unit; Share", "first; 12% of all", "7%", LINES[3]]
    assert reading.text == "\n\n".join(words(reading))


def test_that_text_set_in_columns_keeps_its_paragraphs() -> None:
    columns = (paragraph(LINES[2]) + paragraph(LINES[3]), paragraph(LINES[4]))
    assert words(read(table(columns))) == LINES[2:5]


def test_that_a_cell_in_a_content_control_belongs_to_its_row() -> None:
    control = f"<w:sdt><w:sdtContent><w:tc>{paragraph('12%')}</w:tc></w:sdtContent></w:sdt>"
    body = f"<w:tbl><w:tr><w:tc>{paragraph('first')}</w:tc>{control}</w:tr></w:tbl>"
    assert words(read(body)) == ["first; 12%"]


def test_that_nested_tables_are_read_cell_by_cell() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{paragraph('b')}</w:tc></w:tr></w:tbl>"
    body = f"<w:tbl><w:tr><w:tc>{paragraph('a')}{inner}</w:tc><w:tc>{paragraph('c')}</w:tc></w:tr></w:tbl>"
    assert words(read(body)) == ["a", "b", "c"]


def test_that_content_controls_are_read_but_their_prompts_are_not() -> None:
    filled = f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('filled in')}</w:sdtContent></w:sdt>"
    prompt = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Click here')}</w:sdtContent></w:sdt>"
    assert words(read(f"{filled}<w:p>{run('Before ')}{prompt}{run('after.')}</w:p>")) == ["filled in", "Before after."]


def test_that_a_text_box_is_read_once_though_it_is_stored_twice() -> None:
    box = f"<w:txbxContent>{paragraph('In the box.')}</w:txbxContent>"
    drawn = (
        f"<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
    )
    body = f"<w:p>{run('Around it.')}<w:r>{drawn}</w:r></w:p>{paragraph('After it.')}"
    assert words(read(body)) == ["Around it.", "In the box.", "After it."]


def test_that_a_text_box_only_old_word_knows_is_read() -> None:
    box = f"<w:r><w:pict><v:textbox><w:txbxContent>{paragraph('Old box.')}</w:txbxContent></v:textbox></w:pict></w:r>"
    assert words(read(f"<w:p>{box}</w:p>")) == ["Old box."]


def test_that_a_fields_result_is_kept_and_its_code_is_not() -> None:
    def step(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = "<w:r><w:instrText>DATE \\@ yyyy</w:instrText></w:r>"
    nested = f"{step('begin')}{code}{step('begin')}{code}{step('separate')}{run('x')}{step('end')}{step('separate')}"
    body = f"<w:p>{run('In ')}{nested}{run('2024')}{step('end')}{run(', ')}"
    body += f"<w:fldSimple>{run('page 3')}</w:fldSimple></w:p>"
    assert words(read(body)) == ["In 2024, page 3"]


def test_that_link_words_tabs_breaks_and_hyphens_are_kept() -> None:
    marks = (
        "<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r>"
    )
    body = f"<w:p><w:hyperlink>{run('a link')}</w:hyperlink>{marks}<w:r><w:sym w:char='00B5'/></w:r></w:p>"
    assert words(read(body)) == ["a link\tb\nc\u2011deµ"]


def test_that_hidden_text_is_left_out_and_counted() -> None:
    styles = '<w:style w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>'
    secret = run("12345", "<w:vanish/>")
    shown = run(" still", '<w:vanish w:val="0"/>')
    by_style = run("678", '<w:rStyle w:val="Secret"/>')
    reading = read(f"<w:p>{run('Seen')}{secret}{shown}{by_style}</w:p>", styles=styles)
    assert words(reading) == ["Seen still"]
    assert reading.remarks == ("Hidden text: 8 characters left out.",)


def test_that_notes_stand_at_the_end_in_the_order_they_are_called() -> None:
    note = '<w:footnote w:id="{}">{}</w:footnote>'
    footnotes = note.format(-1, paragraph("separator")) + note.format(1, paragraph("Second note."))
    footnotes += note.format(2, paragraph("First note."))
    body = f"<w:p>{run('Word')}<w:r><w:footnoteReference w:id='2'/></w:r>{run(' and word.')}</w:p>"
    body += f"<w:p>{run('More.')}<w:r><w:footnoteReference w:id='1'/></w:r></w:p>"
    reading = read(body, footnotes=footnotes)
    assert words(reading) == ["Word and word.", "More.", "First note.", "Second note."]
    assert reading.remarks == ("Notes: 2 footnotes or endnotes put at the end.",)


def test_that_comments_are_left_out_and_told() -> None:
    body = f"<w:p>{run('Word.')}<w:r><w:commentReference w:id='0'/></w:r></w:p>"
    assert read(body, comments="<w:comment/>").remarks == ("Comments: 1 left out.",)


def test_that_a_localised_words_styles_are_told_by_their_names() -> None:
    styles = (
        '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
        '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
        '<w:style w:styleId="Haus"><w:name w:val="House crosshead"/><w:basedOn w:val="berschrift1"/></w:style>'
    )
    body = styled(LINES[0], "Titel") + styled("One", "berschrift1") + styled("Two", "Haus") + paragraph(LINES[2])
    assert kinds(read(body, styles=styles)) == [
        BlockKind.TITLE, BlockKind.HEADING, BlockKind.HEADING, BlockKind.PARAGRAPH,
    ]  # fmt: skip


def test_that_styles_based_on_each_other_in_a_ring_come_to_an_end() -> None:
    ring = "".join(
        f'<w:style w:styleId="{a}"><w:name w:val="{a}"/><w:basedOn w:val="{b}"/></w:style>' for a, b in ("ab", "ba")
    )
    assert words(read(styled("Words.", "a"), styles=ring)) == ["Words."]


def test_that_numbered_and_outlined_paragraphs_are_items_and_headings() -> None:
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>'
    body = paragraph("Item", numbered.format(1)) + paragraph("No longer one", numbered.format(0))
    body += paragraph("Crosshead", '<w:outlineLvl w:val="1"/>') + paragraph(LINES[2])
    assert kinds(read(paragraph(LINES[3]) + body))[1:4] == [
        BlockKind.LIST_ITEM, BlockKind.PARAGRAPH, BlockKind.HEADING,
    ]  # fmt: skip


def test_that_properties_name_title_author_and_language() -> None:
    core = (
        f"<dc:title>{LINES[0]}</dc:title><dc:creator>Placeholder author A</dc:creator><dc:language>en-GB</dc:language>"
    )
    reading = read(paragraph("EXCLUSIVE.") + paragraph(LINES[0]) + paragraph(LINES[2]), core=core)
    assert (reading.title, reading.author, reading.language) == (LINES[0], "Placeholder author A", "en")
    assert kinds(reading)[1] is BlockKind.TITLE
    assert reading.published is None


def test_that_a_byline_counts_for_more_than_who_saved_the_file() -> None:
    core = "<dc:creator>Placeholder typist</dc:creator>"
    body = "".join(map(paragraph, [LINES[0], "By Jane Roe", *LINES[2:]]))
    reading = read(body, core=core)
    assert (reading.author, reading.remarks) == ("Jane Roe", ())


def test_that_a_program_is_not_taken_for_the_author() -> None:
    assert read(paragraph(LINES[2]), core="<dc:creator>python-docx</dc:creator>").author is None


def test_that_strict_documents_and_moved_main_parts_are_read() -> None:
    parts = parts_of(paragraph("Words of the body."))
    main = parts.pop("word/document.xml")
    parts["word/other.xml"] = main.replace("schemas.openxmlformats.org/wordprocessingml/2006/main", "purl.oclc.org/w")
    parts["_rels/.rels"] = parts["_rels/.rels"].replace('"word/document.xml"', '"/word/other.xml"')
    assert words(read_bytes(zipped(parts), "article.docx")) == ["Words of the body."]


def test_that_a_part_in_utf16_is_read() -> None:
    parts = {name: text.encode() for name, text in parts_of(paragraph("Слова статті.")).items()}
    main = parts["word/document.xml"].decode()
    parts["word/document.xml"] = f'<?xml version="1.0" encoding="UTF-16"?>{main}'.encode("utf-16")
    assert words(read_bytes(zipped(parts), "article.docx")) == ["Слова статті."]


def test_that_a_document_without_words_is_refused() -> None:
    with pytest.raises(RuleBroken, match="has no text in it"):
        read("<w:p/><w:p/>")


def test_that_another_kind_of_zip_is_refused_as_what_it_is() -> None:
    with pytest.raises(RuleBroken, match="a zip file but no Word document"):
        read_bytes(zipped({"a.txt": "words"}), "article.docx")
