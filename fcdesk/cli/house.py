"""What a newsroom decides once for all its documents: house styles, imprint, sections."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from fcdesk.cases.house import Imprint, Section
from fcdesk.cases.problems import RuleBroken
from fcdesk.cli.terminal import SOMETHING_TO_SEE, Command, Terminal, as_json, print_json, terminal_of

if TYPE_CHECKING:
    from fcdesk.casework.newsroom import Newsroom
    from fcdesk.writeup.word.donor.report import StyleReport


@click.command(name="house-style", cls=Command)
@click.argument("name", required=False)
@click.option(
    "--file", "path", type=click.Path(path_type=Path), metavar="HOUSE.docx",
    help="Keep this document of the newsroom under the name.",
)  # fmt: skip
@click.option("--remove", is_flag=True, help="Forget the style of that name.")
@as_json
@terminal_of
def house_style(terminal: Terminal, /, name: str | None, path: Path | None, *, remove: bool, as_json: bool) -> int:
    """List the house styles; or keep one, or show what it changes."""
    if name is None and (path is not None or remove):
        raise click.UsageError("give the style a name")
    with terminal.room(makes=path is not None) as room:
        if name is None:
            return _list_styles(room, as_json=as_json)
        if remove:
            room.archive.house.remove_style(name)
            return 0
        report = _kept(room, name, path) if path is not None else _reported(room, name)
    if as_json:
        print_json(report)
    else:
        _print_report(report)
    return 0


@click.command(cls=Command)
@click.option("--organisation", metavar="NAME", help="Who publishes the checks.")
@click.option("--url", metavar="URL", help="Their address on the web.")
@click.option("--line", "lines", multiple=True, metavar="TEXT", help="A line for readers: contact, funding; repeat.")
@as_json
@terminal_of
def imprint(
    terminal: Terminal, /, organisation: str | None, url: str | None, lines: tuple[str, ...], *, as_json: bool
) -> None:
    """Show the imprint of all documents, or change it. An empty text takes one out."""
    is_changed = organisation is not None or url is not None or bool(lines)
    with terminal.room(makes=is_changed) as room:
        house = room.archive.house
        old = house.imprint()
        if is_changed:
            name, address = _changed(organisation, old.organisation), _changed(url, old.organisation_url)
            house.keep_imprint(Imprint(name, address, lines or old.lines))
        now = house.imprint()
    if as_json:
        print_json({"organisation": now.organisation, "url": now.organisation_url, "lines": list(now.lines)})
    else:
        for line in filter(None, (now.organisation, now.organisation_url, *now.lines)):
            click.echo(line)


@click.command(cls=Command)
@click.argument("kind", type=click.Choice(["public", "dossier", "annotated"]))
@click.argument("chosen", nargs=-1, type=click.Choice([section.value for section in Section]), metavar="[SECTION …]")
@click.option("--default", "by_default", is_flag=True, help="Go back to the program's own order.")
@as_json
@terminal_of
def sections(terminal: Terminal, /, kind: str, chosen: tuple[str, ...], *, by_default: bool, as_json: bool) -> None:
    """Show the sections of a kind of document, or choose them and their order."""
    from fcdesk.writeup.sections import SECTIONS, sections_of

    doubled = next((name for place, name in enumerate(chosen) if name in chosen[:place]), None)
    if doubled:
        raise click.UsageError(f"{doubled} is named twice; a document holds each section once")
    if chosen and by_default:
        raise click.UsageError("give sections, or --default alone")
    document = next(name for name in SECTIONS if name == kind)
    known = SECTIONS[document]
    strange = [name for name in chosen if Section(name) not in known]
    if strange:
        own = ", ".join(section.value for section in known)
        raise RuleBroken(
            "the {kind} document has no section {section}; it has: {own}", kind=kind, section=strange[0], own=own
        )
    with terminal.room(makes=bool(chosen) or by_default) as room:
        house = room.archive.house
        if chosen or by_default:
            house.keep_layout(kind, [Section(name) for name in chosen] or None)
        present = sections_of(document, house.layout(kind))
    if as_json:
        print_json({"kind": kind, "sections": [section.value for section in present]})
    else:
        click.echo("\n".join(section.value for section in present))


def _changed(given: str | None, before: str) -> str:
    return before if given is None else given


def _list_styles(room: "Newsroom", *, as_json: bool) -> int:
    styles = room.archive.house.styles()
    if as_json:
        print_json({"styles": [{"name": one.name, "file": one.file_name, "sha256": one.sha256} for one in styles]})
    else:
        for style in styles:
            click.echo(f"{style.name}  ({style.file_name})")
        if not styles:
            click.echo("No house style. Keep one with: fcdesk house-style NAME --file HOUSE.docx")
    return 0 if styles else SOMETHING_TO_SEE


def _kept(room: "Newsroom", name: str, path: Path) -> dict[str, Any]:
    from fcdesk.casework.house import keep_style

    return _shape(keep_style(room, name, path))


def _reported(room: "Newsroom", name: str) -> dict[str, Any]:
    from fcdesk.casework.house import style_report

    style = room.archive.house.style(name)
    return _shape(style_report(room.archive.house.style_bytes(name), style.file_name))


def _shape(report: "StyleReport") -> dict[str, Any]:
    return {
        "file": report.file_name,
        "used": list(report.used),
        "added": list(report.added),
        "header": report.header,
        "footer": report.footer,
        "contrast": [fault.sentence for fault in report.faults],
        "remarks": list(report.remarks),
    }


def _print_report(report: dict[str, Any]) -> None:
    click.echo(f"Styles of {report['file']} that are used: {', '.join(report['used']) or 'none'}")
    click.echo(f"Styles that it lacks, added: {len(report['added'])}")
    for place in ("header", "footer"):
        if report[place]:
            click.echo(f"On every page, {place}: {' '.join(report[place].split())}")
    for sentence in (*report["contrast"], *report["remarks"]):
        click.echo(f"Look at this: {sentence}")
