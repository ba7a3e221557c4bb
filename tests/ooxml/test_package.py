"""Office files from outside: what is opened, what is refused and why, at what cost."""

import io
import random
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fcdesk.ooxml.package import Caps, Fault, Package, Relation, Unopened, open_package

CAPS = Caps()
TYPES = (
    b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    b'<Default Extension="PNG" ContentType="image/png"/>'
    b'<Override PartName="/Word/Document.xml" ContentType="placeholder/main+xml"/></Types>'
)
MAIN = b'<d xmlns:x="urn:x">Placeholder</d>'
PARTS = {"[Content_Types].xml": TYPES, "word/document.xml": MAIN, "word/media/a.png": b"\x89PNG"}


def relations(*entries: str) -> bytes:
    inner = "".join(f"<Relationship {entry}/>" for entry in entries)
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{inner}</Relationships>'.encode()


def zipped(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return buffer.getvalue()


def opened(more: dict[str, bytes] | None = None, caps: Caps = CAPS) -> Package:
    return open_package(zipped(PARTS | (more or {})), "a.docx", caps)


def refused(data: bytes, fault: Fault, caps: Caps = CAPS) -> str:
    with pytest.raises(Unopened) as caught:
        open_package(data, "a.docx", caps)
    assert caught.value.fault is fault, caught.value
    assert str(caught.value) == caught.value.reason
    assert "\n" not in caught.value.reason
    return caught.value.reason


def refused_with(more: dict[str, bytes], fault: Fault, caps: Caps = CAPS) -> str:
    return refused(zipped(PARTS | more), fault, caps)


def entries_of(data: bytes) -> list[int]:
    """Where the lines of the table of contents begin."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        place, count = archive.start_dir, len(archive.infolist())
    starts = []
    for _ in range(count):
        starts.append(place)
        place += 46 + sum(struct.unpack_from("<HHH", data, place + 28))
    return starts


# --- what is opened -------------------------------------------------------------------------------------------------


def test_that_parts_are_found_by_their_names_in_any_case() -> None:
    package = opened()
    assert package.names == ["[content_types].xml", "word/document.xml", "word/media/a.png"]
    assert package.tree("WORD/Document.XML").text == "Placeholder"
    assert package.data("word/Media/A.png") == b"\x89PNG"
    assert package.type_of("word/document.xml") == "placeholder/main+xml"
    assert package.type_of("word/media/a.png") == "image/png"
    assert package.type_of("word/other.xml") == ""
    assert package.content_types() == {"image/png", "placeholder/main+xml"}


def test_that_a_missing_part_is_none_where_it_may_be_and_damage_where_it_may_not() -> None:
    package = opened()
    assert package.optional("word/styles.xml") is None
    assert package.optional(None) is None
    assert package.related("", "styles") is None
    for ask in (package.tree, package.data):
        with pytest.raises(Unopened, match=r"its part word/styles\.xml is missing") as caught:
            ask("word/styles.xml")
        assert caught.value.fault is Fault.DAMAGED


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-marked", "utf-16-be-marked"])
def test_that_utf_8_and_marked_utf_16_are_read_whatever_the_first_line_says(encoding: str) -> None:
    text = '<?xml version="1.0" encoding="iso-8859-1"?><d>Сьцяг “62”</d>'
    marked = {
        "utf-16-le-marked": ("\ufeff" + text).encode("utf-16-le"),
        "utf-16-be-marked": ("\ufeff" + text).encode("utf-16-be"),
    }
    data = marked.get(encoding) or text.encode(encoding)
    assert opened({"word/b.xml": data}).tree("word/b.xml").text == "Сьцяг “62”"


def test_that_relations_never_lead_out_of_the_file() -> None:
    listed = relations(
        'Id="r1" Type="http://x/officeDocument" Target="file:///etc/passwd" TargetMode="External"',
        'Id="r2" Type="http://x/styles" Target="../../../etc/passwd"',
        'Id="r3" Type="http://x/theme" Target="/WORD/./a%20b.xml#c"',
    )
    package = opened({"_rels/.rels": listed, "word/a%20b.xml": b"<a/>"})
    assert package.relations("") == {
        "r1": Relation("officeDocument", "file:///etc/passwd", is_external=True),
        "r2": Relation("styles", "etc/passwd", is_external=False),
        "r3": Relation("theme", "word/a b.xml", is_external=False),
    }
    assert package.related("", "officeDocument") is None
    assert package.optional(package.related("", "styles")) is None
    assert package.optional(package.related("", "theme")) is not None


def test_that_every_relation_is_told_with_its_part_also_two_of_one_id() -> None:
    listed = relations('Id="r" Type="x/a" Target="a.xml"', 'Id="r" Type="x/b" Target="b.xml"')
    package = opened({"word/_rels/document.xml.rels": listed, "_rels/.rels": relations('Id="r" Type="c" Target="c"')})
    assert sorted((part, one.kind, one.target) for part, one in package.all_relations()) == [
        ("", "c", "c"),
        ("word/document.xml", "a", "word/a.xml"),
        ("word/document.xml", "b", "word/b.xml"),
    ]


def test_that_parts_that_are_no_xml_are_unpacked_only_when_asked_for() -> None:
    data = bytearray(zipped(PARTS, zipfile.ZIP_STORED))
    data[data.index(b"\x89PNG") + 1] ^= 1  # its checksum is wrong now
    package = open_package(bytes(data), "a.docx", CAPS)
    with pytest.raises(Unopened, match="cannot be unpacked"):
        package.data("word/media/a.png")


def test_that_comments_do_not_split_a_text_and_nothing_is_processed() -> None:
    tree = opened({"word/b.xml": b"<d>Place<!-- x -->holder<?run me?></d>"}).tree("word/b.xml")
    assert (tree.text, len(tree)) == ("Placeholder", 0)


# --- what is refused ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", Fault.NOT_WORD),
        (b"%PDF-1.7", Fault.NOT_WORD),
        (b"MZ" + zipped(PARTS), Fault.NOT_WORD),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Fault.OLD_FORMAT),
        (zipped({"hello.txt": b"hello"}), Fault.OTHER_ZIP),
        (b"PK\x03\x04" + b"\0" * 100, Fault.DAMAGED),
        (zipped(PARTS)[:-10], Fault.DAMAGED),
    ],
    ids=["empty", "pdf", "a program with a zip behind it", "ole", "zip", "noise", "cut"],
)
def test_that_what_is_no_office_file_is_told_apart(data: bytes, fault: Fault) -> None:
    refused(data, fault)


@pytest.mark.parametrize(
    ("caps", "why"),
    [
        (Caps(packed_bytes=500), "larger than 0 MB"),
        (Caps(parts=2), "more than 2 parts"),
        (Caps(unpacked_bytes=len(TYPES) + len(MAIN)), "it unpacks to more than"),
        (Caps(xml_bytes=len(TYPES) + len(MAIN) - 1), "its text unpacks to more than"),
        (Caps(tags=5), "too many elements"),
    ],
)
def test_that_each_cap_is_kept_over_all_parts_together(caps: Caps, why: str) -> None:
    assert why in refused(zipped(PARTS), Fault.TOO_LARGE, caps)
    opened()


def test_that_attributes_are_capped_like_elements() -> None:
    many = " ".join(f'a{number}=""' for number in range(1_001))
    assert "too many elements" in refused_with({"b.xml": f"<a {many}/>".encode()}, Fault.TOO_LARGE, Caps(tags=1_000))


@pytest.mark.parametrize("ratio", [100, 50])
def test_that_a_dense_part_is_refused_before_it_is_unpacked(ratio: int) -> None:
    why = refused_with({"word/media/b.png": b"0" * 6_000_000}, Fault.HOSTILE, Caps(ratio=ratio))
    assert ("a hundred times" if ratio == 100 else "50 times") in why


@pytest.mark.parametrize("name", ["WORD/document.xml", "word/docum%65nt.xml"])
def test_that_two_names_of_one_part_are_refused(name: str) -> None:
    assert "two parts of the same name" in refused_with({name: MAIN}, Fault.HOSTILE)


@pytest.mark.parametrize("name", ["../x", "word/../../x", "/etc/x", "word\\x", "word/%2e%2e/x", "%2Fx"])
def test_that_names_that_lead_out_are_refused(name: str) -> None:
    assert "leads out of the file" in refused_with({name: b""}, Fault.HOSTILE)


def test_that_endless_names_are_refused() -> None:
    assert "a name of more than" in refused_with({"x" * 1_001: b""}, Fault.HOSTILE)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_that_unusual_packing_is_refused(method: int) -> None:
    assert "unusual method" in refused(zipped(PARTS, method), Fault.HOSTILE)


@pytest.mark.parametrize("flag", [0x1, 0x40])
def test_that_a_password_on_any_part_is_named(flag: int) -> None:
    data = bytearray(zipped(PARTS))
    data[entries_of(bytes(data))[-1] + 8] |= flag
    assert "password" in refused(bytes(data), Fault.LOCKED)


def test_that_parts_that_share_bytes_are_refused() -> None:
    data = bytearray(zipped(PARTS))
    _, second, third = entries_of(bytes(data))
    data[third + 42 : third + 46] = data[second + 42 : second + 46]
    assert "overlap" in refused(bytes(data), Fault.HOSTILE)


def test_that_a_size_that_lies_is_not_believed() -> None:
    data = bytearray(zipped(PARTS))
    place = entries_of(bytes(data))[1] + 24
    data[place : place + 4] = (10).to_bytes(4, "little")
    refused(bytes(data), Fault.DAMAGED)


@pytest.mark.parametrize("place", [2**62, 2**63, 2**64 - 1])
def test_that_places_far_outside_the_file_are_damage(place: int) -> None:
    data = bytearray(zipped({"[Content_Types].xml": TYPES}))
    entry, end = entries_of(bytes(data))[0], data.index(b"PK\x05\x06")
    name = data[entry + 46 : end]
    line = data[entry : entry + 46]
    line[30:32], line[42:46] = struct.pack("<H", 12), b"\xff" * 4
    table = bytes(line) + bytes(name) + struct.pack("<HHQ", 1, 8, place)
    tail = bytearray(data[end:])
    tail[12:16] = struct.pack("<I", len(table))
    refused(bytes(data[:entry]) + table + bytes(tail), Fault.DAMAGED)


DTD = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>'


@pytest.mark.parametrize(
    "part", ["word/document.xml", "[Content_Types].xml", "_rels/.rels", "customXml/never/read.XML"]
)
@pytest.mark.parametrize("text", [DTD, "<!doctype x><x/>", '<! \n ENTITY a "b">'])
def test_that_a_document_type_definition_is_refused_in_every_part(part: str, text: str) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert "document type definition" in refused_with({part: text.encode(encoding)}, Fault.HOSTILE)


@pytest.mark.parametrize("encoding", ["cp037", "utf-16-le", "utf-16-be", "utf-32", "utf-7"])
def test_that_no_other_encoding_hides_a_document_type_definition(encoding: str) -> None:
    text = DTD.replace("?>", f' encoding="{encoding}"?>')
    data = text.replace("<!", "+ADwAIQ-").encode() if encoding == "utf-7" else text.encode(encoding)
    with pytest.raises(Unopened) as caught:  # some are found on opening, some on reading
        opened({"word/b.xml": data}).tree("word/b.xml")
    assert caught.value.fault is Fault.DAMAGED


@pytest.mark.parametrize("xml", [b"", b"<a>", b"<a>&b;</a>", b"<a>" * 5_000 + b"</a>" * 5_000, b"<a>\0</a>"])
def test_that_xml_that_is_not_well_formed_is_damage_when_it_is_read(xml: bytes) -> None:
    package = opened({"word/b.xml": xml})
    with pytest.raises(Unopened, match=r"its part word/b\.xml is not well formed"):
        package.optional("word/b.xml")


def test_that_a_name_is_shown_in_one_short_line() -> None:
    name = f"word/\n\u202e{'x' * 500}.xml"
    reason = refused_with({name: b"\xff"}, Fault.DAMAGED)
    assert "word/??xxx" in reason
    assert len(reason) < 200


# --- at what cost ---------------------------------------------------------------------------------------------------

_MEASURED = """
import resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
resource.setrlimit(resource.RLIMIT_DATA, (700_000_000, 700_000_000))
from fcdesk.ooxml.package import Caps, Unopened, open_package
try:
    package = open_package(Path(sys.argv[1]).read_bytes(), "a.docx", Caps())
    print("read", len(package.tree("word/document.xml")))
except Unopened as problem:
    print(problem.fault.name, problem.reason)
"""


def _table_of(count: int, name: bytes) -> bytes:
    """A zip that is nothing but a table of contents, with one line over and over."""
    line = struct.pack("<4s6H3L5H2L", b"PK\x01\x02", *(0,) * 6, 0, 0, 0, len(name), *(0,) * 4, 0, 0) + name
    head = b"PK\x03\x04" + b"\0" * 26
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count % 65_536, count % 65_536, count * len(line), len(head), 0)
    return head + line * count + end


def _salted(xml: bytes, ratio: int = 150) -> bytes:
    """The same with a comment that cannot be packed, so that the ratio stays ordinary."""
    return xml + b"<!--" + random.Random(1).randbytes(len(xml) // ratio).hex().encode() + b"-->"


_WORST: Mapping[str, tuple[Callable[[], bytes], str]] = {
    "a table of 800,000 parts": (lambda: _table_of(800_000, b"x"), "TOO_LARGE"),
    "names of 60,000 characters": (lambda: _table_of(600, b"x" * 60_000), "HOSTILE"),
    "elements": (lambda: zipped(PARTS | {"word/document.xml": _salted(b"<d>" + b"<a/>" * 799_000 + b"</d>")}), "read"),
    "attributes": (
        lambda: zipped(PARTS | {"word/document.xml": _salted(b"<d>" + b'<a b="1" c="1" d="1"/>' * 266_000 + b"</d>")}),
        "read",
    ),
    "names of attributes": (
        lambda: zipped(PARTS | {
            "word/document.xml": _salted(b"<d %s/>" % b" ".join(b'a%d=""' % each for each in range(790_000)))
        }),
        "read",
    ),
    "namespaces": (
        lambda: zipped(PARTS | {
            "word/document.xml": _salted(b"<d %s>%s</d>" % (
                b" ".join(b'xmlns:a%d="u%d"' % (each, each) for each in range(200_000)),
                b"".join(b"<a%d:x/>" % each for each in range(200_000)),
            ))
        }),
        "read",
    ),
    "half a document type definition": (
        lambda: zipped(PARTS | {"word/document.xml": _salted(b"<d>" + b"<!" + b" " * 10_000_000 + b"</d>", 50)}),
        "DAMAGED",
    ),
}  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_DATA holds on Linux")
@pytest.mark.parametrize("name", sorted(_WORST))
def test_that_the_worst_file_stays_within_bounded_memory_and_time(name: str, tmp_path: Path) -> None:
    make, expected = _WORST[name]
    path = tmp_path / "worst.docx"
    path.write_bytes(make())
    done = subprocess.run([sys.executable, "-c", _MEASURED, str(path)], capture_output=True, text=True, check=False)
    assert done.stdout.startswith(expected), (done.stdout, done.stderr[-500:])


WHOLE = zipped(PARTS | {"_rels/.rels": relations('Id="r1" Type="http://x/officeDocument" Target="word/document.xml"')})


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_that_a_damaged_file_is_opened_or_refused_in_words(data: st.DataObject) -> None:
    changed = bytearray(WHOLE[: data.draw(st.integers(0, len(WHOLE)))] if data.draw(st.booleans()) else WHOLE)
    for _ in range(data.draw(st.integers(0, 6)) if changed else 0):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    try:
        package = open_package(bytes(changed), "a.docx", CAPS)
        for part in package.names:
            package.data(part)
            package.optional(part)
        assert all(isinstance(one.target, str) for _, one in package.all_relations())
    except Unopened as problem:
        said = problem.reason
    else:
        said = "it was opened"
    assert said.startswith(("it ", "its ", "a part ", "parts "))
