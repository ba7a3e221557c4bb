"""What is written beside the claims: notes, the right of reply, second readings, corrections."""

import click

from fcdesk.cases.model import Case, Reply
from fcdesk.cases.problems import RuleBroken
from fcdesk.cli.naming import claim_numbered, evidence_numbered
from fcdesk.cli.terminal import Command, Terminal, terminal_of

_OF_CLAIM = click.option("--claim", "number", type=int, metavar="N", help="The claim it is about.")


@click.command(cls=Command)
@click.argument("case")
@click.option("--text", required=True)
@_OF_CLAIM
@click.option("--evidence", type=int, metavar="N", help="The evidence it is about.")
@terminal_of
def note(terminal: Terminal, case: str, text: str, number: int | None, evidence: int | None) -> None:
    """Add a remark for the desk alone; no public document holds it."""
    from fcdesk.cases.edits.remarks import add_note

    with terminal.room() as room:
        bench = room.open(case)
        about = None if evidence is None else evidence_numbered(bench.case, evidence).id
        bench.do(add_note, text, claim_id=_claim_id(bench.case, number), evidence_id=about)


@click.command(cls=Command)
@click.argument("case")
@click.argument("party")
@click.option("--question", required=True, metavar="TEXT", help="What they were asked.")
@click.option("--channel", default="", help="How: by e-mail, by telephone …")
@click.option("--due", metavar="DATE", help="By when they were asked to answer.")
@_OF_CLAIM
@terminal_of
def ask(
    terminal: Terminal, case: str, party: str, question: str, channel: str, due: str | None, number: int | None
) -> None:
    """Record that somebody was asked to answer what is said of them, and print the question's number."""
    from fcdesk.cases.edits.remarks import ask_for_reply

    with terminal.room() as room:
        bench = room.open(case)
        about = _claim_id(bench.case, number)
        bench.do(ask_for_reply, party, question, channel=channel, due=due, claim_id=about)
        click.echo(str(len(bench.case.replies)))


@click.command(cls=Command)
@click.argument("case")
@click.argument("number", type=click.IntRange(min=1), metavar="QUESTION")
@click.option("--text", required=True, help="What came back; printed word for word.")
@terminal_of
def answer(terminal: Terminal, case: str, number: int, text: str) -> None:
    """Record what came back to a question, in their words.

    The public write-up prints it word for word, with who was asked and when; the question itself stays in the house.
    """
    from fcdesk.cases.edits.remarks import record_answer

    with terminal.room() as room:
        bench = room.open(case)
        bench.do(record_answer, _question(bench.case, number).id, text)


@click.command(cls=Command)
@click.argument("case")
@click.option("--approve/--refuse", "approved", default=None, help="Refusing needs a remark.")
@click.option("--remark", default="")
@_OF_CLAIM
@terminal_of
def review(terminal: Terminal, /, case: str, remark: str, number: int | None, *, approved: bool | None) -> None:
    """Record your second reading of a claim or, without --claim, your sign-off of the case."""
    from fcdesk.cases.edits.remarks import record_review

    if approved is None:
        raise click.UsageError("say what you judged: --approve or --refuse")
    with terminal.room() as room:
        bench = room.open(case)
        bench.do(record_review, approved=approved, remark=remark, claim_id=_claim_id(bench.case, number))


@click.command(cls=Command)
@click.argument("case")
@click.option("--text", required=True, help="What was wrong and what was changed, in words a reader can use.")
@_OF_CLAIM
@terminal_of
def correction(terminal: Terminal, case: str, text: str, number: int | None) -> None:
    """Record a correction of the published check; the write-up lists it."""
    from fcdesk.cases.edits.remarks import add_correction

    with terminal.room() as room:
        bench = room.open(case)
        bench.do(add_correction, text, claim_id=_claim_id(bench.case, number))


def _claim_id(case: Case, number: int | None) -> str | None:
    return None if number is None else claim_numbered(case, number).id


def _question(case: Case, number: int) -> Reply:
    """Return a question by its place in the order in which they were asked."""
    asked = sorted(case.replies, key=lambda reply: reply.asked_at)
    if number > len(asked):
        raise RuleBroken(
            "{reference} has {count} questions, not {number}; fcdesk show lists them",
            reference=case.details.reference,
            count=len(asked),
            number=str(number),
        )
    return asked[number - 1]
