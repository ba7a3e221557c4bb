"""What becomes of passages: some are dismissed, with a reason; claims are taken apart and put together."""

import click

from fcdesk.cases.model import Case, Dismissal, DismissalReason
from fcdesk.cases.problems import RuleBroken
from fcdesk.cli.naming import claim_numbered, passage_quoted
from fcdesk.cli.terminal import Command, Terminal, terminal_of


@click.command(cls=Command)
@click.argument("case")
@click.option("--quote", required=True, metavar="TEXT", help="The words of the article that will not be checked.")
@click.option("--occurrence", type=click.IntRange(min=1), help="Which one, where the article has them more than once.")
@click.option("--reason", type=click.Choice([reason.value for reason in DismissalReason]), help="Why not.")
@click.option("--remark", default="", help="More about the reason; needed for other.")
@click.option("--take-back", is_flag=True, help="Take the dismissal of that passage back.")
@terminal_of
def dismiss(
    terminal: Terminal, /, case: str, quote: str, occurrence: int | None, reason: str | None, remark: str, *,
    take_back: bool,
) -> None:  # fmt: skip
    """Say of a passage that it was read and will not be checked, and why."""
    from fcdesk.cases.edits import dismissals

    if (reason is None) is not take_back:
        raise click.UsageError("give --reason to dismiss the passage, or --take-back alone")
    with terminal.room() as room:
        bench = room.open(case)
        place = passage_quoted(bench.case, quote, occurrence)
        if reason is None:
            bench.do(dismissals.take_up_again, _dismissed(bench.case, place).id)
        else:
            bench.do(dismissals.dismiss, [place], DismissalReason(reason), remark=remark)


@click.command(cls=Command)
@click.argument("case")
@click.argument("number", type=int, metavar="N")
@click.option("--before", required=True, metavar="TEXT", help="The words with which the second part begins.")
@terminal_of
def split(terminal: Terminal, case: str, number: int, before: str) -> None:
    """Part a claim in two and print the number of the second part."""
    from fcdesk.cases.edits.claims import split_claim

    with terminal.room() as room:
        bench = room.open(case)
        claim = claim_numbered(bench.case, number)
        offset = claim.anchor.quote.find(before)
        if offset < 0 or claim.anchor.start is None:
            raise RuleBroken(
                "those words are not in the passage of claim {number}; copy them from it", number=str(number)
            )
        bench.do(split_claim, claim.id, claim.anchor.start + offset)
        click.echo(str(bench.case.details.claims_numbered))


@click.command(cls=Command)
@click.argument("case")
@click.argument("number", type=int, metavar="N")
@click.argument("other", type=int, metavar="OTHER")
@terminal_of
def merge(terminal: Terminal, case: str, number: int, other: int) -> None:
    """Make one claim of two: claim N, over the words of both, with the evidence of both."""
    from fcdesk.cases.edits.claims import merge_claims

    with terminal.room() as room:
        bench = room.open(case)
        bench.do(merge_claims, claim_numbered(bench.case, number).id, claim_numbered(bench.case, other).id)


def _dismissed(case: Case, place: tuple[int, int]) -> Dismissal:
    found = next((one for one in case.dismissals if (one.anchor.start, one.anchor.end) == place), None)
    if found is None:
        raise RuleBroken(
            "exactly that passage of {reference} is not dismissed; fcdesk show lists them",
            reference=case.details.reference,
        )
    return found
