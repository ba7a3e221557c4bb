"""What is still open in a case, and what of it is let pass, with a reason."""

from functools import partial
from typing import TYPE_CHECKING

import click

from fcdesk.cases.problems import RuleBroken
from fcdesk.cli.naming import claim_numbered
from fcdesk.cli.terminal import SOMETHING_TO_SEE, Command, Terminal, as_json, print_json, terminal_of

if TYPE_CHECKING:
    from fcdesk.casework.checking import Checked
    from fcdesk.casework.newsroom import Newsroom
    from fcdesk.casework.workbench import Workbench

_SHOWN = 8
"""Digits of a finding's key that are printed; as many as tell it from the others are enough to name it."""


@click.command(cls=Command)
@click.argument("case")
@as_json
@terminal_of
def check(terminal: Terminal, case: str, *, as_json: bool) -> int:
    """List what stands between a case and its sign-off, one finding a line.

    Behind each stand its rule and its key, by which it can be let pass: see fcdesk waive.
    """
    from fcdesk.casework.shapes import checked_shape

    with terminal.room() as room:
        checked = checked_in(room, room.open(case))
    if as_json:
        print_json(checked_shape(checked))
    else:
        _print(checked)
    return SOMETHING_TO_SEE if checked.open else 0


@click.command(cls=Command)
@click.argument("case")
@click.argument("rule")
@click.option("--because", metavar="TEXT", help="Why it may pass; the dossier prints it.")
@click.option("--claim", "number", type=int, metavar="N", help="Of which claim, where several have such a finding.")
@click.option("--about", metavar="KEY", help="Which one, by its key or the beginning of it.")
@click.option("--take-back", is_flag=True, help="Let it stand again.")
@terminal_of
def waive(
    terminal: Terminal, /, case: str, rule: str, because: str | None, number: int | None, about: str | None, *,
    take_back: bool,
) -> None:  # fmt: skip
    """Let a finding of fcdesk check pass, for a reason, until the words it is about change."""
    from fcdesk.cases.edits import waivers

    if (because is None) is not take_back:
        raise click.UsageError("give --because to let the finding pass, or --take-back alone")
    with terminal.room() as room:
        bench = room.open(case)
        claim_id = None if number is None else claim_numbered(bench.case, number).id
        if because is None:
            known = [w for w in bench.case.waivers if w.rule == rule and claim_id in (None, w.claim_id)]
            keys = {waiver.about: waiver.id for waiver in known}
            bench.do(waivers.take_back_waiver, keys[_chosen(list(keys), rule, about, "let pass")])
            return
        found = [one for one in checked_in(room, bench).open if one.rule == rule and number in (None, one.claim)]
        places = {(one.about, one.claim) for one in found}
        key, claim = _place(sorted(places, key=str), rule, about)
        owner = None if claim is None else claim_numbered(bench.case, claim).id
        bench.do(waivers.waive, rule, key, because, claim_id=owner)


def checked_in(room: "Newsroom", bench: "Workbench") -> "Checked":
    """Check a case with all that the archive holds of it."""
    from fcdesk.casework import checking
    from fcdesk.casework.pictures import PictureTrials
    from fcdesk.casework.suggesting import readings, spotted_in

    case = bench.case
    texts = checking.stored_texts(case, partial(room.archive.vault.read, name="a stored file"))
    problems = PictureTrials(partial(room.archive.vault.read, name="a stored file")).problems(case)
    spotted = readings(case, spotted_in(case))
    return checking.check(case, spotted, scales=room.scales, texts=texts, pictures=problems)


def _print(checked: "Checked") -> None:
    for finding in checked.open:
        click.echo(f"{finding.severity}: {finding.text} [{finding.rule} {finding.about[:_SHOWN]}]")
    if not checked.open:
        click.echo("Nothing is open.")
    if checked.waived:
        number = len(checked.waived)
        click.echo(f"{number} {'finding is' if number == 1 else 'findings are'} let pass; --json says which and why.")


def _place(places: list[tuple[str, int | None]], rule: str, about: str | None) -> tuple[str, int | None]:
    """Return the one finding that is meant; RuleBroken if there is none, or more than one."""
    meant = [place for place in places if place[0].startswith(about or "")]
    if len({key for key, _ in meant}) == 1 and len(meant) > 1:
        raise RuleBroken("more than one claim has that finding of {rule}; say which with --claim", rule=rule)
    key = _chosen([key for key, _ in meant], rule, about, "open")
    return next(place for place in meant if place[0] == key)


def _chosen(keys: list[str], rule: str, about: str | None, state: str) -> str:
    meant = sorted({key for key in keys if key.startswith(about or "")})
    if not meant:
        raise RuleBroken(
            "no finding of the rule {rule} is {state} there; fcdesk check lists them, with their keys",
            rule=rule,
            state=state,
        )
    if len(meant) > 1:
        known = ", ".join(key[:_SHOWN] for key in meant[:10])
        raise RuleBroken(
            "{count} findings of the rule {rule} are {state}; say which with --about: {known}",
            count=len(meant),
            rule=rule,
            state=state,
            known=known,
        )
    return meant[0]
