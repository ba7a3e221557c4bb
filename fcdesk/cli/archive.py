"""The archive as a whole: its list of cases, and whether everything in it is what it was."""

from typing import TYPE_CHECKING

import click

from fcdesk.cases.model import CaseStatus
from fcdesk.cases.text import shortened
from fcdesk.cli.terminal import SOMETHING_TO_SEE, Command, Terminal, as_json, print_json, progress_bar, terminal_of

if TYPE_CHECKING:
    from fcdesk.archive.listing import CasePage


@click.command(cls=Command)
@click.option("--status", type=click.Choice([status.value for status in CaseStatus]))
@click.option("--tag")
@click.option("--assignee", metavar="NAME", help='Who works on it; "" for nobody.')
@click.option("--rating", metavar="RATING", help="A claim of it is rated so.")
@click.option("--claimant", metavar="NAME", help="A claim of it is theirs.")
@click.option("--publisher", metavar="NAME", help="Who published the article.")
@click.option("--created-from", metavar="DATE")
@click.option("--created-until", metavar="DATE")
@click.option("--due-until", metavar="DATE", help="The deadline is on that day or before.")
@click.option("--words", metavar="TEXT", help="Words of the title or the reference.")
@click.option("--limit", type=click.IntRange(min=1))
@click.option("--after", metavar="MARK", help="Go on after the mark that the page before gave as next.")
@as_json
@terminal_of
def cases(terminal: Terminal, /, limit: int | None, after: str | None, *, as_json: bool, **asked: str | None) -> int:
    """List the archive's cases, the last changed first."""
    from fcdesk.archive.listing import CaseFilter

    wanted = CaseFilter(**asked)
    with terminal.room() as room:
        page = room.archive.page(wanted, limit=limit, after=after)
    is_filtered = bool(wanted.asked() or after)
    if as_json:
        from fcdesk.casework.shapes import page_shape

        print_json(page_shape(page))
    else:
        _print_cases(page, filtered=is_filtered)
    return 0 if page.rows or not is_filtered else SOMETHING_TO_SEE


@click.command(cls=Command)
@as_json
@terminal_of
def verify(terminal: Terminal, *, as_json: bool) -> int:
    """Check the database, the chain of every log, and every stored file."""
    from fcdesk.archive.verify import verify as verify_archive
    from fcdesk.casework.shapes import verification_shape

    with terminal.room() as room, progress_bar("Verifying") as bar:

        def progress(done: int, of: int) -> None:
            bar.length = of
            bar.update(done - bar.pos)

        result = verify_archive(room.archive, progress)
    if as_json:
        print_json(verification_shape(result))
    else:
        for problem in result.problems:
            click.echo(problem)
        state = "everything is what it was" if result.ok else f"problems: {len(result.problems)}"
        click.echo(f"{result.cases} cases, {result.log_rows} log rows, {result.files} files: {state}")
    return 0 if result.ok else SOMETHING_TO_SEE


def _print_cases(page: "CasePage", *, filtered: bool) -> None:
    for row in page.rows:
        click.echo(f"{row.reference}  {row.judged}/{row.claims} judged  {row.status:<10} {shortened(row.title, 70)}")
    if not page.rows:
        click.echo("No case matches." if filtered else "No cases. Start one with: fcdesk new ARTICLE")
