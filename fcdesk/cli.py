"""The same work from a terminal, without Qt.

Exit status: 0 done; 1 done, and there is something to see; 2 wrong usage; 3 refused, with one line on standard error.
"""

import json
import os
import sys
import traceback
from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import click

from fcdesk import __version__
from fcdesk.cases.anchoring import passages_like
from fcdesk.cases.model import Case, CaseStatus, Claim, ClaimKind, Priority, Stance
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken, because_of
from fcdesk.cases.text import cleaned, in_quotes, shortened

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

    from fcdesk.archive.archive import CasePage
    from fcdesk.casework.newsroom import Newsroom
    from fcdesk.intake.reading import Reading
    from fcdesk.spotting.suggestions import Sentence

SOMETHING_TO_SEE, REFUSED, STOPPED = 1, 3, 130


class OpenRoom(Protocol):
    """Opens the newsroom over the archive in a folder (None: the usual one)."""

    def __call__(self, folder: Path | None, *, take_over: bool) -> "AbstractContextManager[Newsroom]": ...


class OpenDesk(Protocol):
    """Opens the desk: the archive's folder, a case or source, whether to leave after the first paint."""

    def __call__(self, folder: Path | None, what: str | None, *, exit_after_paint: bool) -> int: ...


class Command(click.Command):
    """A command that refuses words it could not keep as they were given."""

    def parse_args(self, context: click.Context, arguments: list[str]) -> list[str]:
        rest = super().parse_args(context, arguments)
        for parameter in self.params:
            words = context.params.get(parameter.name or "")
            # Bytes that are no UTF-8 arrive as halves of surrogate pairs. Names of files may hold them, words may not.
            if parameter.name not in ("source", "what") and isinstance(words, str) and not _is_text(words):
                raise RuleBroken(f"{parameter.opts[0]} holds bytes that are no UTF-8; write its words again")
        return rest


def _is_text(words: str) -> bool:
    return not any("\ud800" <= char <= "\udfff" for char in words)


class Terminal:
    """What the commands need from the place where the program is put together."""

    def __init__(self, open_room: OpenRoom, open_desk: OpenDesk) -> None:
        self._open_room = open_room
        self.open_desk = open_desk
        self.folder: Path | None = None
        self.take_over = False

    def room(self) -> "AbstractContextManager[Newsroom]":
        """Open the archive for one command."""
        return self._open_room(self.folder, take_over=self.take_over)


def run(arguments: Sequence[str], open_room: OpenRoom, open_desk: OpenDesk) -> int:
    """Run one command and return its exit status. Never lets a traceback out."""
    try:
        return _run(arguments, Terminal(open_room, open_desk))
    except (RuleBroken, EnvironmentProblem) as problem:
        return _refused(str(problem).rstrip("."))
    except BrokenPipeError:
        # The reader of our output has gone, as `head` does; what was asked for is done.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        return _refused(str(because_of(error, "writing the output")))
    except Exception as fault:  # noqa: BLE001 - a bug; a person at a terminal gets one line of it, too
        place = traceback.extract_tb(fault.__traceback__)[-1]
        where = f"{Path(place.filename).name}:{place.lineno}"
        return _refused(f"a fault in the program ({type(fault).__name__} at {where}); please report it")


def _run(arguments: Sequence[str], terminal: Terminal) -> int:
    try:
        with commands.make_context("fcdesk", list(arguments), obj=terminal) as context:
            return int(commands.invoke(context) or 0)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as usage:
        usage.show()
        return usage.exit_code
    except (KeyboardInterrupt, click.Abort):
        click.echo("fcdesk: stopped; what was saved before stays saved", err=True)
        return STOPPED


def _refused(reason: str) -> int:
    click.echo("fcdesk: " + " ".join(reason.split()), err=True)
    return REFUSED


def _print_json(shape: dict[str, Any]) -> None:
    # Bytes, so that it is UTF-8 whatever the terminal speaks.
    click.echo(json.dumps(shape, ensure_ascii=False, indent=2).encode())


as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON document and nothing else.")
terminal_of = click.make_pass_decorator(Terminal)


class Commands(click.Group):
    """The commands, each of the kind above."""

    command_class = Command


@click.group(
    name="fcdesk", cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.option("--archive", type=click.Path(path_type=Path), envvar="FCDESK_ARCHIVE", help="The archive's folder.")
@click.option("--take-over", is_flag=True, help="Take an archive over from a machine that no longer runs fcdesk.")
@click.version_option(__version__, prog_name="fcdesk")
@click.pass_context
def commands(context: click.Context, archive: Path | None, *, take_over: bool) -> int | None:
    """A fact-checker's desk: an article, its claims, the evidence, a verdict for each, and the Word write-up.

    Without a command the desk opens.
    """
    terminal: Terminal = context.obj
    terminal.folder, terminal.take_over = archive, take_over
    if context.invoked_subcommand is None:
        return terminal.open_desk(archive, None, exit_after_paint=False)
    return None


@commands.command(name="open")
@click.argument("what", required=False, metavar="[CASE | SOURCE]")
@click.option("--exit-after-paint", is_flag=True, help="Leave once the window has been painted.")
@terminal_of
def open_(terminal: Terminal, what: str | None, *, exit_after_paint: bool) -> int:
    """Open the desk, at a case, or at a new case made from an article."""
    return terminal.open_desk(terminal.folder, what, exit_after_paint=exit_after_paint)


@commands.command()
@click.argument("source")
@click.option("--title")
@click.option("--author")
@click.option("--publisher")
@click.option("--published", metavar="DATE")
@click.option("--url")
@click.option("--language", metavar="CODE", help="The article's language, for example en.")
@terminal_of
def new(terminal: Terminal, /, source: str, **given: str | None) -> None:
    """Start a case from an article and print its reference."""
    from fcdesk.casework.starting import start_case

    reading = _read(source)
    with terminal.room() as room:
        bench = start_case(room, reading, **given)
    for remark in reading.remarks:
        click.echo(f"fcdesk: {remark}", err=True)
    click.echo(bench.case.details.reference)


@commands.command()
@click.argument("what", metavar="SOURCE | CASE")
@click.option("--limit", type=click.IntRange(min=1))
@click.option("--all", "everything", is_flag=True, help="Every sentence in order, with its score.")
@as_json
@terminal_of
def suggest(terminal: Terminal, what: str, limit: int | None, *, everything: bool, as_json: bool) -> int:
    """List the sentences worth checking, best first, with the reasons."""
    from fcdesk.casework.shapes import suggestions_shape
    from fcdesk.spotting.suggestions import suggest as spot

    if is_source(what):
        reading = _read(what)
        spotted = spot(reading.text, reading.blocks, reading.language)
    else:
        with terminal.room() as room:
            case = room.open(what).case
        spotted = spot(case.article.text, case.article.blocks, case.details.language)
    shown = list(spotted.sentences)[:limit] if everything else list(spotted.suggestions(limit))
    if as_json:
        _print_json(suggestions_shape(spotted, shown))
    else:
        _print_suggestions(shown)
    return 0 if shown else SOMETHING_TO_SEE


@commands.command()
@click.option("--status", type=click.Choice([status.value for status in CaseStatus]))
@click.option("--tag")
@click.option("--limit", type=click.IntRange(min=1))
@click.option("--after", metavar="MARK", help="Go on after the mark that the page before gave as next.")
@as_json
@terminal_of
def cases(
    terminal: Terminal, status: str | None, tag: str | None, limit: int | None, after: str | None, *, as_json: bool
) -> int:
    """List the archive's cases, the last changed first."""
    with terminal.room() as room:
        page = room.archive.page(status=status, tag=tag, limit=limit, after=after)
    if as_json:
        from fcdesk.casework.shapes import page_shape

        _print_json(page_shape(page))
    else:
        _print_cases(page, filtered=bool(status or tag or after))
    return 0 if page.rows or not (status or tag or after) else SOMETHING_TO_SEE


@commands.command()
@click.argument("case")
@as_json
@terminal_of
def show(terminal: Terminal, case: str, *, as_json: bool) -> None:
    """Show everything in one case."""
    from fcdesk.casework.shapes import case_shape

    with terminal.room() as room:
        bench = room.open(case)
    shape = case_shape(bench.case, bench.log_rows, bench.log_head)
    if as_json:
        _print_json(shape)
    else:
        _print_case(bench.case)


@commands.command()
@click.argument("case")
@click.option("--quote", required=True, metavar="TEXT", help="The words of the article that make the claim.")
@click.option("--occurrence", type=click.IntRange(min=1), help="Which one, where the article has them more than once.")
@click.option("--statement", default="", help="The claim in one plain sentence.")
@click.option("--claimant", help="Who says it.")
@click.option("--kind", type=click.Choice([kind.value for kind in ClaimKind]), default=ClaimKind.OTHER.value)
@click.option("--priority", type=click.Choice([p.value for p in Priority]), default=Priority.NORMAL.value)
@terminal_of
def claim(
    terminal: Terminal, /, case: str, quote: str, occurrence: int | None, kind: str, priority: str, **said: str | None
) -> None:
    """Mark a passage of the article as a claim and print its number."""
    from fcdesk.cases.edits.claims import mark_claim

    with terminal.room() as room:
        bench = room.open(case)
        start, end = _passage(bench.case, quote, occurrence)
        bench.do(
            mark_claim,
            start,
            end,
            statement=said["statement"] or "",
            claimant=said["claimant"],
            kind=ClaimKind(kind),
            priority=Priority(priority),
        )
        click.echo(str(bench.case.details.claims_numbered))


@commands.command()
@click.argument("case")
@click.option(
    "--claim", "numbers", type=int, multiple=True, required=True, metavar="N", help="May be given repeatedly."
)
@click.option("--url")
@click.option("--file", "path", type=click.Path(path_type=Path), help="A file to keep in the archive, unaltered.")
@click.option("--note", default="", help="What the evidence is, where it has neither address nor file.")
@click.option("--title", default="")
@click.option("--author")
@click.option("--publisher")
@click.option("--published", metavar="DATE")
@click.option("--confidential", is_flag=True, help="This source stays out of every public document.")
@click.option("--stance", type=click.Choice([stance.value for stance in Stance]), default=Stance.CONTEXT.value)
@click.option("--excerpt", default="", help="The words of the source that matter.")
@click.option("--locator", default="", help="Where in the source: page, paragraph, minute.")
@click.option("--grade", metavar="B2", help="Admiralty grade: A-F for the source, 1-6 for what it says.")
@terminal_of
def evidence(
    terminal: Terminal,
    /,
    case: str,
    numbers: tuple[int, ...],
    path: Path | None,
    stance: str,
    **given: Any,  # noqa: ANN401 - click hands over what the options hold
) -> None:
    """Add evidence to one or more claims and print its number."""
    from fcdesk.cases.edits.evidence import NewEvidence
    from fcdesk.casework.keeping import add_evidence_with_files

    if path is None and not given["url"] and not given["note"]:
        raise click.UsageError("evidence needs --url, --file or --note")
    with terminal.room() as room:
        bench = room.open(case)
        claim_ids = [_claim(bench.case, number).id for number in numbers]
        paths = [] if path is None else [path]
        added = add_evidence_with_files(room, bench, claim_ids, NewEvidence(**given), Stance(stance), paths)
        click.echo(str(added.number))


@commands.command()
@click.argument("case")
@click.argument("number", type=int, metavar="N")
@click.argument("rating")
@click.option("--because", required=True, help="The reason, in a sentence or two for the reader.")
@click.option("--unknown", help="What could not be established.")
@click.option("--scale", metavar="NAME", help="The verdict scale; by default the case's own.")
@terminal_of
def verdict(
    terminal: Terminal, case: str, number: int, rating: str, because: str, unknown: str | None, scale: str | None
) -> None:
    """Judge a claim."""
    from fcdesk.cases.edits.verdicts import set_verdict

    if not because.strip():
        raise RuleBroken("a verdict needs a reason; say it in a sentence or two with --because")
    with terminal.room() as room:
        bench = room.open(case)
        chosen = room.scale(scale or bench.case.details.scale)
        bench.do(set_verdict, _claim(bench.case, number).id, chosen, rating, because, unknown)


@commands.command()
@click.argument("case")
@as_json
@terminal_of
def check(terminal: Terminal, case: str, *, as_json: bool) -> int:
    """List what stands between a case and its sign-off, one finding a line."""
    from fcdesk.cases.review import findings
    from fcdesk.casework.shapes import findings_shape

    with terminal.room() as room:
        found = findings(room.open(case).case)
    if as_json:
        _print_json(findings_shape(found))
    else:
        for finding in found:
            click.echo(f"{finding.severity}: {finding.text} [{finding.rule}]")
        if not found:
            click.echo("Nothing is open.")
    return SOMETHING_TO_SEE if found else 0


@commands.command()
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


@commands.command()
@as_json
@terminal_of
def verify(terminal: Terminal, *, as_json: bool) -> int:
    """Check the database, the chain of every log, and every stored file."""
    from fcdesk.archive.verify import verify as verify_archive
    from fcdesk.casework.shapes import verification_shape

    with terminal.room() as room, _progress_bar("Verifying") as bar:

        def progress(done: int, of: int) -> None:
            bar.length = of
            bar.update(done - bar.pos)

        result = verify_archive(room.archive, progress)
    if as_json:
        _print_json(verification_shape(result))
    else:
        for problem in result.problems:
            click.echo(problem)
        state = "everything is what it was" if result.ok else f"problems: {len(result.problems)}"
        click.echo(f"{result.cases} cases, {result.log_rows} log rows, {result.files} files: {state}")
    return 0 if result.ok else SOMETHING_TO_SEE


def _progress_bar(label: str) -> "AbstractContextManager[ProgressBar[int]]":
    """Return a progress bar on standard error, shown only where that is a terminal."""
    return click.progressbar(length=1, label=label, file=sys.stderr, hidden=not sys.stderr.isatty())


def shown(path: Path) -> str:
    """Return a path as text that can be printed, whatever bytes the disk has for its name."""
    return str(path).encode(errors="replace").decode()


def is_source(what: str) -> bool:
    """Tell a source from a case's reference: a source is "-", an address, a path that exists or looks like one."""
    path = Path(what)
    return what == "-" or "://" in what or path.exists() or bool(path.suffix) or os.sep in what


def _read(source: str) -> "Reading":
    from fcdesk.intake.sources import read_bytes, read_path, read_text

    if "://" in source:
        return read_text(source)  # says what to do instead: nothing is fetched here
    if not source:
        raise RuleBroken("the article has no name; name a file, or - for standard input")
    if source == "-":
        try:
            return read_bytes(sys.stdin.buffer.read(), "standard input")
        except OSError as error:
            raise because_of(error, "reading standard input") from error
    return read_path(Path(source))


def _passage(case: Case, quote: str, occurrence: int | None) -> tuple[int, int]:
    places = passages_like(case.article.text, cleaned(quote).strip())
    said = f'"{shortened(quote, 60)}"'
    if not places:
        raise RuleBroken(f"{said} is not in the article of {case.details.reference}; copy the words from it")
    if occurrence is None and len(places) > 1:
        raise RuleBroken(f"{said} is in the article {len(places)} times; say which one with --occurrence")
    if occurrence is not None and occurrence > len(places):
        raise RuleBroken(f"{said} is in the article {len(places)} times, not {occurrence}; choose a lower number")
    return places[(occurrence or 1) - 1]


def _claim(case: Case, number: int) -> Claim:
    found = case.claim_numbered(number)
    if found is None:
        known = ", ".join(str(claim.number) for claim in sorted(case.claims, key=lambda c: c.number)) or "none yet"
        raise RuleBroken(f"{case.details.reference} has no claim {number}; its claims: {known}")
    return found


def _print_cases(page: "CasePage", *, filtered: bool) -> None:
    for row in page.rows:
        click.echo(f"{row.reference}  {row.judged}/{row.claims} judged  {row.status:<10} {shortened(row.title, 70)}")
    if not page.rows:
        click.echo("No case matches." if filtered else "No cases. Start one with: fcdesk new ARTICLE")


def _print_suggestions(shown: "Sequence[Sentence]") -> None:
    for sentence in shown:
        reasons = ", ".join(dict.fromkeys(f"{reason.kind}: {reason.text}" for reason in sentence.reasons))
        click.echo(f"{sentence.score:.2f}  {' '.join(sentence.quote.split())}")
        if reasons:
            click.echo(f"      {reasons}")
    if not shown:
        click.echo("No sentence here is worth suggesting.")


def _print_case(case: Case) -> None:
    details = case.details
    click.echo(f"{details.reference}  {details.title}  ({details.status.value})")
    for claim_ in case.claims_in_order():
        judged = case.verdict_on(claim_.id)
        click.echo(f"\nClaim {claim_.number}: {judged.label if judged else 'not yet judged'}")
        click.echo(f"  {in_quotes(claim_.anchor.quote)}")
        for label, value in (("Statement", claim_.statement), ("Claimant", claim_.claimant)):
            if value:
                click.echo(f"  {label}: {value}")
        if judged is not None and judged.because:
            click.echo(f"  Because: {judged.because}")
        if judged is not None and judged.unknown:
            click.echo(f"  Not established: {judged.unknown}")
        for link in case.links_of(claim_.id):
            shown = case.evidence[link.evidence_id]
            click.echo(f"  [{shown.number}] {link.stance.value}: {shortened(case.name_of(shown), 100)}")
