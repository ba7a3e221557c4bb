"""The documents that are written from a case."""

from pathlib import Path

import click

from fcdesk.cli.terminal import Command, Terminal, shown, terminal_of


@click.command(cls=Command)
@click.argument("case")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE")
@click.option("--format", "form", type=click.Choice(["docx", "html", "markdown"]), default="docx")
@click.option("--kind", "_kind", type=click.Choice(["public"]), default="public")
@terminal_of
def writeup(terminal: Terminal, case: str, output: Path | None, form: str, _kind: str) -> None:
    """Write the fact-check write-up as a Word document, web page or Markdown text and print where it lies."""
    from fcdesk.casework.exporting import Form, export_writeup

    with terminal.room() as room:
        bench = room.open(case)
        target = output or Path(f"{bench.case.details.reference}{Form(form).suffix}")
        exported = export_writeup(room, bench, target, Form(form))
    for sentence in exported.remarks:
        click.echo(f"fcdesk: {sentence}", err=True)
    click.echo(shown(exported.path))
