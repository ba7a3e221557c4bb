"""The documents that are written from a case."""

from pathlib import Path

import click

from fcdesk.cli.terminal import Command, Terminal, shown, terminal_of


@click.command(cls=Command)
@click.argument("case")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE.docx")
@click.option("--format", "_format", type=click.Choice(["docx"]), default="docx")
@click.option("--kind", "_kind", type=click.Choice(["public"]), default="public")
@terminal_of
def writeup(terminal: Terminal, case: str, output: Path | None, _format: str, _kind: str) -> None:
    """Write the fact-check write-up as a Word document and print where it lies."""
    from fcdesk.casework.exporting import export_writeup

    with terminal.room() as room:
        bench = room.open(case)
        target = output or Path(f"{bench.case.details.reference}.docx")
        exported = export_writeup(room, bench, target)
    for sentence in exported.remarks:
        click.echo(f"fcdesk: {sentence}", err=True)
    click.echo(shown(exported.path))
