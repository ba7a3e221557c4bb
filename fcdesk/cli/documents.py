"""The documents that are written from a case."""

from dataclasses import replace
from pathlib import Path
from typing import Literal

import click

from fcdesk.cli.labels import labels
from fcdesk.cli.terminal import Command, Terminal, progress_bar, shown, terminal_of

_FORMS = ("docx", "pdf", "html", "markdown", "claimreview", "csv", "xlsx")


@click.command(cls=Command)
@click.argument("case")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE")
@click.option(
    "--format",
    "form",
    type=click.Choice(_FORMS),
    default="docx",
    help="pdf: through LibreOffice, where it is installed. csv, xlsx: the table of claims.",
)
@click.option(
    "--kind",
    type=click.Choice(["public", "dossier", "annotated", "review"]),
    default="public",
    help="For readers, all for the desk, the article with a comment for each claim, or to be changed and read back.",
)
@click.option("--for-readers", is_flag=True, help="An annotated copy without what must stay in the house.")
@click.option(
    "--template", type=click.Path(path_type=Path), metavar="FILE", help="A .docx or .dotx to take the look of."
)
@click.option("--style", metavar="NAME", help="A house style that the archive keeps.")
@labels
@click.option("--paper", type=click.Choice(["A4", "Letter"]), help="By default, by the language's region.")
@click.option("--page", default="", metavar="URL", help="For claimreview: where the fact check is published.")
@click.option("--published-on", default="", metavar="DATE", help="For claimreview: when.")
@click.option("--organisation", default="", metavar="NAME", help="For claimreview: by whom.")
@click.option("--organisation-url", default="", metavar="URL")
@terminal_of
def writeup(
    terminal: Terminal,
    /,
    case: str,
    output: Path | None,
    form: str,
    kind: str,
    template: Path | None,
    style: str | None,
    language: str | None,
    paper: Literal["A4", "Letter"] | None,
    *,
    for_readers: bool,
    **publisher: str,
) -> None:
    """Write a document from a case and print where it lies."""
    from fcdesk.casework.checking import check, told_of
    from fcdesk.casework.exporting import draft_of, file_name, note, write_document
    from fcdesk.casework.house import in_style, read_house_file
    from fcdesk.casework.rendering import Form, Kind, Order, Publisher

    if for_readers and kind != "annotated":
        raise click.UsageError("--for-readers goes with --kind annotated; the public write-up is for readers anyway")
    if any(publisher.values()) and form != "claimreview":
        raise click.UsageError("--page, --published-on and --organisation go with --format claimreview")
    if template and style:
        raise click.UsageError("--template and --style are two ways to a look; give one")
    if (template or style) and form not in ("docx", "pdf"):
        raise click.UsageError(
            "--template and --style go with --format docx or pdf; other formats have a look of their own"
        )
    order = Order(Kind(kind), Form(form), for_readers, Publisher(**publisher), language, paper)
    with terminal.room() as room:
        bench = room.open(case)
        target = output or Path(file_name(bench.case.details.reference, order))
        with progress_bar("Writing") as bar:

            def progress(done: int, of: int) -> None:
                bar.length = of
                bar.update(done - bar.pos)

            draft = draft_of(room, bench)
            if template:
                draft = replace(draft, house=read_house_file(template), house_name=template.name)
            if style:
                draft = in_style(room, draft, style)
            exported = write_document(draft, target, order, progress=progress)
            note(bench, exported)
        still_open = told_of(check(bench.case, scales=room.scales)) if kind == "public" else None
    for sentence in filter(None, (*exported.remarks, still_open)):
        click.echo(f"fcdesk: {sentence}", err=True)
    click.echo(shown(exported.path))
