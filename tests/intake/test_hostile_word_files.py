import random
import subprocess
import sys
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.intake.sources import read_bytes
from tests.intake.word_files import W, document, paragraph, parts_of, zipped

CANARY = "CANARY-58d1"


def refusal(data: bytes) -> str:
    with pytest.raises(EnvironmentProblem) as caught:
        read_bytes(data, "article.docx")
    message = str(caught.value)
    assert message.startswith("article.docx ")
    assert "\n" not in message
    return message


def with_main(xml: str | bytes) -> bytes:
    parts: dict[str, bytes] = {name: text.encode() for name, text in parts_of("").items()}
    parts["word/document.xml"] = xml if isinstance(xml, bytes) else xml.encode()
    return zipped(parts)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_that_an_outside_entity_reads_no_local_file(tmp_path: Path, encoding: str) -> None:
    canary = tmp_path / "canary.txt"
    canary.write_text(CANARY)
    xml = (
        f'<!DOCTYPE d [<!ENTITY x SYSTEM "{canary.as_uri()}">]>'
        f"<w:document {W}><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"
    )
    message = refusal(with_main(xml.encode(encoding)))
    assert "document type definition" in message
    assert CANARY not in message


def test_that_a_document_type_is_refused_in_any_part() -> None:
    parts = parts_of(paragraph("Words."))
    parts["customXml/item1.xml"] = '<!doctype x SYSTEM "http://127.0.0.1:9/x.dtd"><x/>'
    assert "document type definition" in refusal(zipped(parts))


def test_that_a_part_in_an_odd_encoding_cannot_hide_a_document_type() -> None:
    hidden = '<?xml version="1.0" encoding="cp037"?><!DOCTYPE d [<!ENTITY x "y">]><d/>'.encode("cp037")
    refusal(with_main(hidden))


def test_that_a_billion_laughs_are_refused() -> None:
    laughs = "".join(f'<!ENTITY l{i + 1} "{f"&l{i};" * 10}">' for i in range(9))
    assert "document type" in refusal(with_main(f'<!DOCTYPE d [<!ENTITY l0 "lol">{laughs}]><d>&l9;</d>'))


def test_that_a_part_unpacking_to_far_more_than_it_is_packed_is_refused() -> None:
    assert "hundred times" in refusal(with_main(f"<d>{' ' * 20_000_000}</d>"))


def test_that_a_part_of_a_million_elements_is_refused() -> None:
    rng = random.Random(1)
    salt = rng.randbytes(200_000).hex()  # keeps the ratio ordinary, so that the count has to catch it
    assert "too many elements" in refusal(with_main(f"<d>{'<p/>' * 1_100_000}<t>{salt}</t></d>"))


def test_that_thousands_of_parts_are_refused() -> None:
    parts = parts_of(paragraph("Words."))
    parts |= {f"word/media/{i}.png": "" for i in range(5_001)}
    assert "parts" in refusal(zipped(parts))


def test_that_two_parts_of_one_name_are_refused() -> None:
    parts = parts_of(paragraph("Words.")) | {"WORD/document.xml": "<d/>"}
    assert "same name" in refusal(zipped(parts))


def test_that_a_size_that_lies_is_not_believed() -> None:
    data = document(paragraph("Words of the body. " * 50))
    size = len(parts_of(paragraph("Words of the body. " * 50))["word/document.xml"]).to_bytes(4, "little")
    assert data.count(size) == 2
    refusal(data.replace(size, (10).to_bytes(4, "little")))


def test_that_overlapping_parts_are_refused() -> None:
    data = bytearray(document(paragraph("Words.")))
    first = data.index(b"PK\x01\x02")
    second = data.index(b"PK\x01\x02", first + 4)
    third = data.index(b"PK\x01\x02", second + 4)
    data[third + 42 : third + 46] = data[second + 42 : second + 46]
    refusal(bytes(data))


def test_that_an_odd_packing_method_is_refused() -> None:
    assert "unusual method" in refusal(zipped(parts_of(paragraph("Words.")), zipfile.ZIP_LZMA))


def test_that_a_password_is_named_as_the_reason() -> None:
    data = bytearray(document(paragraph("Words.")))
    place = -1
    while (place := data.find(b"PK\x01\x02", place + 1)) >= 0:
        data[place + 8] |= 1
    with pytest.raises(RuleBroken, match="password"):
        read_bytes(bytes(data), "article.docx")


def test_that_elements_nested_without_end_are_refused() -> None:
    depth = 50_000
    body = f"<w:document {W}><w:body>{'<w:sdt>' * depth}{'</w:sdt>' * depth}</w:body></w:document>"
    assert "not well formed" in refusal(with_main(body))


def test_that_nesting_just_allowed_does_not_overflow_the_stack() -> None:
    depth = 100
    boxes = "<w:sdt><w:sdtContent>" * depth + paragraph("Deep words.") + "</w:sdtContent></w:sdt>" * depth
    assert read_bytes(document(boxes), "article.docx").text == "Deep words."


def test_that_text_boxes_in_text_boxes_do_not_overflow_the_stack() -> None:
    depth = 60
    boxes = "<w:p><w:r><w:txbxContent>" * depth + paragraph("Deep words.") + "</w:txbxContent></w:r></w:p>" * depth
    assert read_bytes(document(boxes), "article.docx").text == "Deep words."


def test_that_a_cut_or_damaged_file_is_an_environment_problem_or_read() -> None:
    whole = document("".join(paragraph(f"Sentence {i} of the body.") for i in range(40)))
    rng = random.Random(7)
    for _ in range(300):
        data = bytearray(whole[: rng.choice([len(whole), rng.randrange(60, len(whole))])])
        for _ in range(rng.randrange(4)):
            data[rng.randrange(4, len(data))] = rng.randrange(256)
        with suppress(EnvironmentProblem, RuleBroken):  # and nothing else
            assert read_bytes(bytes(data), "article.docx").blocks


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_DATA holds on Linux")
def test_that_the_worst_part_allowed_stays_within_bounded_memory_and_time(tmp_path: Path) -> None:
    rng = random.Random(3)
    salt = rng.randbytes(200_000).hex()
    path = tmp_path / "worst.docx"
    body = "<w:p><w:r/></w:p>" * 245_000 + f"<w:p><w:r><w:t>{salt}</w:t></w:r></w:p>"
    path.write_bytes(document(body))
    program = (
        "import resource, sys; from pathlib import Path;"
        "resource.setrlimit(resource.RLIMIT_DATA, (2**30, 2**30)); resource.setrlimit(resource.RLIMIT_CPU, (20, 20));"
        "from fcdesk.intake.sources import read_path; print(len(read_path(Path(sys.argv[1])).text))"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "400000", done.stderr[-500:]
