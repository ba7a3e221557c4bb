"""The commands, and how one of them is run.

Exit status: 0 done; 1 done, and there is something to see; 2 wrong usage; 3 refused, with one line on standard error.
"""

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

import click

from fcdesk import __version__
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken, because_of
from fcdesk.cases.words import say
from fcdesk.cli.archive import cases, verify
from fcdesk.cli.articles import new, suggest
from fcdesk.cli.case import claim, evidence, show, verdict
from fcdesk.cli.checking import check, waive
from fcdesk.cli.details import change, set_
from fcdesk.cli.documents import writeup
from fcdesk.cli.house import house_style, imprint, sections
from fcdesk.cli.remarks import answer, ask, correction, note, review
from fcdesk.cli.report import media, picture, report
from fcdesk.cli.reviewing import read_back
from fcdesk.cli.terminal import Command, OpenDesk, OpenRoom, Terminal, terminal_of
from fcdesk.cli.triage import dismiss, merge, split

REFUSED, STOPPED = 3, 130


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
        return _refused(str(because_of(error, say("writing the output"))))
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


@click.group(name="fcdesk", invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
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


@click.command(name="open", cls=Command)
@click.argument("what", required=False, metavar="[CASE | SOURCE]")
@click.option("--exit-after-paint", is_flag=True, help="Leave once the window has been painted.")
@terminal_of
def open_(terminal: Terminal, what: str | None, *, exit_after_paint: bool) -> int:
    """Open the desk, at a case, or at a new case made from an article."""
    return terminal.open_desk(terminal.folder, what, exit_after_paint=exit_after_paint)


for _command in (
    open_, new, suggest, cases, show, set_, claim, change, dismiss, split, merge, evidence, verdict, media, note, ask,
    answer, review, correction, check, waive, report, picture, imprint, house_style, sections, writeup, read_back,
    verify,
):  # fmt: skip
    commands.add_command(_command)
