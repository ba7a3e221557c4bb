"""The claims of a case as a table for readers: a CSV file, or an Excel workbook.

Both hold what the public write-up holds and nothing else (see `publishable`). Whatever a cell says, a spreadsheet
takes it for text: a workbook can say so of each cell, a CSV file cannot, so that there an apostrophe is put before
every sign that could begin a formula.
"""

import csv
import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from fcdesk.cases.model import Article, Case, Claim, Source
from fcdesk.cases.scales import Scale
from fcdesk.cases.spreadsheets import without_formula
from fcdesk.writeup.characters import clean, in_one_line, in_paragraphs
from fcdesk.writeup.export_words import counted
from fcdesk.writeup.labels import Labels
from fcdesk.writeup.naming import listed
from fcdesk.writeup.places import Places
from fcdesk.writeup.public.publishable import Publishable, publishable
from fcdesk.writeup.public.sources import address_of, public_title, title_run
from fcdesk.writeup.public.withheld_words import left_out, warnings
from fcdesk.writeup.quoting import as_read, unwrapped
from fcdesk.writeup.ratings import badge_of

Cell = str | int
Row = tuple[Cell, ...]

# Heading (a label) and width (in characters) of each column, in the order of `_row`.
_COLUMNS = (
    ("number", 5), ("statement", 30), ("quote", 38), ("place", 14), ("claimant", 16), ("sourcing", 12), ("kind", 12),
    ("rating", 14), ("date of rating", 11), ("reasons", 46), ("open questions", 26), ("pieces of evidence", 10),
    ("sources", 38), ("remarks", 22),
)  # fmt: skip

_LONGEST_CELL = 32_767  # UTF-16 units; Excel's limit
_CUT = " […]"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can say
_CORE_START = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
)
_PROGRAM = re.compile(rb"(?<=<Application>)[^<]*|<AppVersion>[^<]*</AppVersion>")
_LINE, _TALLEST_ROW = 15, 409  # points; the latter is Excel's limit
_LETTER, _A4 = 1, 9
_LETTER_REGIONS = ("-US", "-CA", "-MX", "-PH")


@dataclass(frozen=True, slots=True)
class ClaimTable:
    """The bytes of a table of claims, and sentences for the person who exports it."""

    data: bytes
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Telling:
    """What the rows of one table are told from and in which words."""

    public: Publishable
    article: Article | None
    places: Places
    scales: Mapping[str, Scale]
    labels: Labels
    source_numbers: Mapping[str, int]


def claim_table_csv(case: Case, *, scales: Mapping[str, Scale], labels: Labels) -> ClaimTable:
    """Return the claims as CSV: RFC 4180, UTF-8 with a byte order mark, without which Excel takes it for another.

    `scales` are by name. The same case gives the same bytes.
    """
    telling = _telling(case, scales, labels)
    rows = list(_rows(telling))
    safe = [tuple(without_formula(cell) if isinstance(cell, str) else cell for cell in row) for row in rows]
    target = io.StringIO(newline="")
    csv.writer(target, lineterminator="\r\n").writerows(safe)
    changed = sum(a != b for row, other in zip(rows, safe, strict=True) for a, b in zip(row, other, strict=True))
    own = (counted("cells guarded", changed),) if changed else ()
    return ClaimTable(target.getvalue().encode("utf-8-sig"), (*_remarks(telling), *own))


def claim_table_xlsx(
    case: Case, *, scales: Mapping[str, Scale], labels: Labels, version: int, prepared_at: str
) -> ClaimTable:
    """Return the claims as an Excel workbook with one sheet.

    `scales` are by name; `version` counts the case's write-ups; `prepared_at` is ISO 8601 in UTC. The same case gives
    the same bytes. A cell that is longer than Excel can hold is cut with a mark, and a remark says so.
    """
    telling = _telling(case, scales, labels)
    rows = list(_rows(telling))
    cut = [tuple(_cut(cell) if isinstance(cell, str) else cell for cell in row) for row in rows]
    shortened = sum(a != b for row, other in zip(rows, cut, strict=True) for a, b in zip(row, other, strict=True))
    own = (counted("cells cut", shortened),) if shortened else ()
    core = _core(_title(case, labels), labels.locale, version, prepared_at)
    return ClaimTable(_repacked(_workbook(cut, labels), core), (*_remarks(telling), *own))


def _telling(case: Case, scales: Mapping[str, Scale], labels: Labels) -> _Telling:
    public = publishable(case)
    article = max(case.articles, key=lambda version: version.version, default=None)
    numbers = {source.id: number for number, source in enumerate(public.sources, 1)}
    return _Telling(public, article, Places(article), scales, labels, numbers)


def _remarks(telling: _Telling) -> Iterator[str]:
    yield from left_out(telling.public)
    yield from warnings(telling.public, ("title",))


# --- rows --------------------------------------------------------------------------------------------------------


def _rows(telling: _Telling) -> Iterator[Row]:
    """Yield the headings and a row for each claim, in the article's order."""
    yield tuple(telling.labels.say(key) for key, _ in _COLUMNS)
    yield from (_row(telling, claim) for claim in telling.public.claims)


def _row(telling: _Telling, claim: Claim) -> Row:
    labels, verdict = telling.labels, telling.public.verdicts.get(claim.id)
    return (
        claim.number,
        in_one_line(claim.statement),
        as_read(claim.anchor, telling.article),
        telling.places.words(claim.anchor.start, labels),
        in_one_line(claim.claimant),
        labels.say(f"sourcing {claim.sourcing}") if claim.sourcing else "",
        labels.say(f"kind {claim.kind}"),
        badge_of(verdict, telling.scales, labels).label,
        in_one_line(verdict.at).partition("T")[0] if verdict else "",
        "\n".join(in_paragraphs(verdict.because)) if verdict else "",
        "\n".join(in_paragraphs(verdict.unknown)) if verdict else "",
        len(telling.public.shown.get(claim.id, ())),
        "\n".join(_sources(telling, claim)),
        "\n".join(_notes(telling, claim)),
    )


def _sources(telling: _Telling, claim: Claim) -> Iterator[str]:
    """Yield the sources of a claim's evidence, each once, with the numbers they have in the write-up."""
    shown = telling.public.shown.get(claim.id, ())
    for source in {item.source.id: item.source for item in shown}.values():
        yield f"[{telling.source_numbers[source.id]}] {_described(telling, source)}"


def _described(telling: _Telling, source: Source) -> str:
    labels, address = telling.labels, address_of(source.url)
    title = title_run(source, labels, is_held=source.id in telling.public.held).text
    published = labels.date(in_one_line(source.published))
    facts = listed(labels, (in_one_line(source.author), in_one_line(source.publisher), published))
    parts = (title, facts, in_one_line(address.href or address.text))
    return f"{labels.mark}. ".join(part for part in parts if part)


def _notes(telling: _Telling, claim: Claim) -> Iterator[str]:
    """Yield what a reader must know of the quote: that the article lost it, or that another wording was judged."""
    labels, verdict = telling.labels, telling.public.verdicts.get(claim.id)
    if claim.anchor.is_lost:
        yield labels.say("lost")
    wording = clean(verdict.wording) if verdict else ""
    if wording.strip() and wording != clean(claim.anchor.quote):
        yield labels.say("judged wording", quote=labels.quoted(unwrapped(wording)))


# --- XLSX --------------------------------------------------------------------------------------------------------


def _cut(text: str) -> str:
    """Return a text short enough for a cell, with a mark where it was cut."""
    units = text.encode("utf-16-le")
    if len(units) <= 2 * _LONGEST_CELL:
        return text
    kept = units[: 2 * (_LONGEST_CELL - len(_CUT))]
    return kept.decode("utf-16-le", errors="ignore") + _CUT  # half a pair at the end is dropped


def _workbook(rows: Sequence[Row], labels: Labels) -> bytes:
    target = io.BytesIO()
    # Strings are written as strings anyway; with these, no other call could make one a formula, a link or a number.
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    workbook = Workbook(target, {"in_memory": True, **plain})
    heading = workbook.add_format(
        {"bold": True, "text_wrap": True, "valign": "top", "bottom": 1, "bg_color": "#E6E8EB"}
    )
    ruled = {"valign": "top", "bottom": 1, "bottom_color": "#D0D4D9"}
    looks = {
        str: workbook.add_format({"text_wrap": True, **ruled}),
        int: workbook.add_format({"align": "center", **ruled}),
    }
    sheet = workbook.add_worksheet(labels.say("claims"))
    _set_up(sheet, labels, len(rows))
    for place, row in enumerate(rows):
        sheet.set_row(place, _height(row))
        for column, cell in enumerate(row):
            _write(sheet, place, column, cell, looks[type(cell)] if place else heading)
    workbook.close()
    return target.getvalue()


def _set_up(sheet: Worksheet, labels: Labels, rows: int) -> None:
    """Give the sheet its direction, its widths, headings that stay in sight, and pages of which two hold its width."""
    if labels.is_right_to_left:
        sheet.right_to_left()
    for column, (_, width) in enumerate(_COLUMNS):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, rows - 1, len(_COLUMNS) - 1)
    sheet.set_landscape()
    sheet.set_paper(_LETTER if labels.locale.endswith(_LETTER_REGIONS) else _A4)
    sheet.fit_to_pages(2, 0)
    sheet.repeat_rows(0)
    sheet.repeat_columns(0)


def _height(row: Row) -> int:
    """Return the height of a row in points, by estimate: Excel would find it on opening, LibreOffice would not."""
    cells = zip(row, _COLUMNS, strict=True)
    lines = max(sum(-(-_breadth(line) // width) or 1 for line in str(cell).split("\n")) for cell, (_, width) in cells)
    return min(_LINE * lines, _TALLEST_ROW)


def _breadth(line: str) -> int:
    """Return how many digits are about as broad as a line; ideographs are twice as broad as letters."""
    return len(line) if line.isascii() else sum(1 + (unicodedata.east_asian_width(letter) in "WF") for letter in line)


def _write(sheet: Worksheet, row: int, column: int, cell: Cell, look: Format) -> None:
    if isinstance(cell, int):
        sheet.write_number(row, column, cell, look)
    elif cell:
        # XlsxWriter writes what stands between <r> and </r> as markup, whoever wrote it; the space makes it text.
        sheet.write_string(row, column, f"{cell} " if cell.startswith("<r>") and cell.endswith("</r>") else cell, look)
    else:
        sheet.write_blank(row, column, None, look)


def _title(case: Case, labels: Labels) -> str:
    title = public_title(case.details.title) or in_one_line(case.details.reference) or labels.say("kicker")
    return f"{labels.say('claims')}{labels.mark} – {title}"


def _core(title: str, locale: str, version: int, prepared_at: str) -> bytes:
    """Return the part that says what the file is, in which language and from when. It names nobody."""
    at = datetime.fromisoformat(prepared_at)
    moment = (at.astimezone(UTC) if at.tzinfo else at).replace(tzinfo=None).isoformat(timespec="seconds")
    facts = f"<dc:title>{escape(title)}</dc:title><dc:language>{locale}</dc:language><cp:version>{version}</cp:version>"
    times = "".join(
        f'<dcterms:{key} xsi:type="dcterms:W3CDTF">{moment}Z</dcterms:{key}>' for key in ("created", "modified")
    )
    return f"{_CORE_START}{facts}{times}</cp:coreProperties>".encode()


def _repacked(workbook: bytes, core: bytes) -> bytes:
    """Return a workbook with our own properties, as a zip that is the same on every system.

    XlsxWriter names Excel as the program that wrote the file; by our own name an export is known again.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as source, zipfile.ZipFile(target, "w") as package:
        for name in source.namelist():
            part = core if name == "docProps/core.xml" else source.read(name)
            if name == "docProps/app.xml":
                part = _PROGRAM.sub(lambda found: b"" if found[0].startswith(b"<") else b"fcdesk", part)
            info = zipfile.ZipInfo(name, _LONG_AGO)
            info.create_system = 0  # the same on every system
            info.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(info, part, compresslevel=6)
    return target.getvalue()
