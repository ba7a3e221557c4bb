"""The work on one case: claims, evidence, verdicts, and what is still open."""

from pathlib import Path
from typing import Any

import click

from fcdesk.cases.model import Case, Claim, ClaimKind, Priority, Stance
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.text import in_quotes, shortened
from fcdesk.cli.naming import claim_numbered, passage_quoted
from fcdesk.cli.terminal import Command, Terminal, as_json, print_json, terminal_of


@click.command(cls=Command)
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
        print_json(shape)
    else:
        _print_case(bench.case)


@click.command(cls=Command)
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
        start, end = passage_quoted(bench.case, quote, occurrence)
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


@click.command(cls=Command)
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
        claim_ids = [claim_numbered(bench.case, number).id for number in numbers]
        paths = [] if path is None else [path]
        added = add_evidence_with_files(room, bench, claim_ids, NewEvidence(**given), Stance(stance), paths)
        click.echo(str(added.number))


@click.command(cls=Command)
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
        bench.do(set_verdict, claim_numbered(bench.case, number).id, chosen, rating, because, unknown)


def _print_case(case: Case) -> None:
    details = case.details
    click.echo(f"{details.reference}  {details.title}  ({details.status.value})")
    for claim_ in case.claims_in_order():
        judged = case.verdict_on(claim_.id)
        click.echo(f"\nClaim {claim_.number}: {judged.label if judged else 'not yet judged'}")
        click.echo(f"  {in_quotes(claim_.anchor.quote)}")
        for label, value in (("Statement", claim_.statement), ("Claimant", _claimant(claim_))):
            if value:
                click.echo(f"  {label}: {value}")
        if judged is not None and judged.because:
            click.echo(f"  Because: {judged.because}")
        if judged is not None and judged.unknown:
            click.echo(f"  Not established: {judged.unknown}")
        for link in case.links_of(claim_.id):
            shown = case.evidence[link.evidence_id]
            click.echo(f"  [{shown.number}] {link.stance.value}: {shortened(case.name_of(shown), 100)}")
        for finding in (one for one in case.media_findings if one.claim_id == claim_.id):
            click.echo(f"  Media: {', '.join(category.value for category in finding.categories)}")
    for number, reply in enumerate(sorted(case.replies, key=lambda reply: reply.asked_at), 1):
        click.echo(f"\nQuestion {number} to {reply.party}: {' '.join(reply.question.split())}")
        click.echo(f"  Answer: {' '.join(reply.answer.split())}" if reply.answer else "  No answer yet.")
    for dismissal in case.dismissals:
        remark = f": {' '.join(dismissal.remark.split())}" if dismissal.remark else ""
        click.echo(f"\nDismissed ({dismissal.reason.value}{remark})")
        click.echo(f"  {in_quotes(dismissal.anchor.quote)}")


def _claimant(claim: Claim) -> str:
    named = " – ".join(filter(None, (claim.claimant, claim.sourcing.value if claim.sourcing else None)))
    return ", passed on by ".join(filter(None, (named, ", ".join(claim.relayed_by))))
