"""The documents that are written from a case."""

from pathlib import Path

import click

from fcdesk.cli.terminal import Command, Terminal, shown, terminal_of

_FORMS = ("docx", "html", "markdown", "claimreview", "csv", "xlsx")


@click.command(cls=Command)
@click.argument("case")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE")
@click.option("--format", "form", type=click.Choice(_FORMS), default="docx", help="csv, xlsx: the table of claims.")
@click.option(
    "--kind",
    type=click.Choice(["public", "dossier", "annotated"]),
    default="public",
    help="For readers, all for the desk, or the article with a comment for each claim.",
)
@click.option("--for-readers", is_flag=True, help="An annotated copy without what must stay in the house.")
@click.option("--page", default="", metavar="URL", help="For claimreview: where the fact check is published.")
@click.option("--published-on", default="", metavar="DATE", help="For claimreview: when.")
@click.option("--organisation", default="", metavar="NAME", help="For claimreview: by whom.")
@click.option("--organisation-url", default="", metavar="URL")
@terminal_of
def writeup(
    terminal: Terminal, /, case: str, output: Path | None, form: str, kind: str, *, for_readers: bool, **publisher: str
) -> None:
    """Write a document from a case and print where it lies."""
    from fcdesk.casework.exporting import export_document, file_name
    from fcdesk.casework.rendering import Form, Kind, Order, Publisher

    if for_readers and kind != "annotated":
        raise click.UsageError("--for-readers goes with --kind annotated; the public write-up is for readers anyway")
    if any(publisher.values()) and form != "claimreview":
        raise click.UsageError("--page, --published-on and --organisation go with --format claimreview")
    order = Order(Kind(kind), Form(form), for_readers, Publisher(**publisher))
    with terminal.room() as room:
        bench = room.open(case)
        target = output or Path(file_name(bench.case.details.reference, order))
        exported = export_document(room, bench, target, order)
    for sentence in exported.remarks:
        click.echo(f"fcdesk: {sentence}", err=True)
    click.echo(shown(exported.path))
