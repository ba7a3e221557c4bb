"""What is said of a case and of its claims, changed field by field."""

from typing import Any

import click

from fcdesk.cases.model import CaseStatus, ClaimKind, ClaimStatus, Priority, Sourcing
from fcdesk.cli.naming import claim_numbered
from fcdesk.cli.terminal import Command, Terminal, terminal_of


@click.command(name="set", cls=Command)
@click.argument("case")
@click.option("--title", help="What the case is called; a headline, if there is one, stands over the write-up instead.")
@click.option("--article-title", help="What the article under check is called, as readers are told.")
@click.option("--status", type=click.Choice([status.value for status in CaseStatus]))
@click.option("--assignee", metavar="NAME", help='Who works on it; "" for nobody.')
@click.option("--deadline", metavar="DATE", help='As 2026-11-30; "" for none.')
@click.option("--language", metavar="CODE", help="The article's language.")
@click.option("--scale", metavar="NAME", help="The verdict scale on which claims are judged.")
@click.option("--tag", "tags", multiple=True, help='Exactly these tags, repeated for each; "" for none.')
@terminal_of
def set_(terminal: Terminal, /, case: str, article_title: str | None, status: str | None, scale: str | None,
         tags: tuple[str, ...], **words: str | None) -> None:  # fmt: skip
    """Change what is said of a case as a whole."""
    from fcdesk.cases.edits.articles import describe_article
    from fcdesk.cases.edits.details import change_details, set_tags

    fields: dict[str, Any] = {name: text for name, text in words.items() if text is not None}
    if status is not None:
        fields["status"] = CaseStatus(status)
    if not (fields or scale or tags or article_title is not None):
        raise click.UsageError("nothing is to be changed; give --status or another field")
    with terminal.room() as room:
        bench = room.open(case)
        if scale is not None:
            fields["scale"] = room.scale(scale).name
        if article_title is not None:  # refused before the first of several edits is done
            describe_article(bench.case, room.stamp(), title=article_title)
        hand = bench.visit(None)
        if fields:
            hand.do(change_details, **fields)
        if article_title is not None:
            hand.do(describe_article, title=article_title)
        if tags:
            hand.do(set_tags, tags)


@click.command(name="change", cls=Command)
@click.argument("case")
@click.argument("number", type=int, metavar="N")
@click.option("--statement", help="The claim in one plain sentence.")
@click.option("--claimant", help="Whose claim it is.")
@click.option("--kind", type=click.Choice([kind.value for kind in ClaimKind]))
@click.option("--priority", type=click.Choice([priority.value for priority in Priority]))
@click.option("--sourcing", type=click.Choice([sourcing.value for sourcing in Sourcing]))
@click.option("--status", type=click.Choice([status.value for status in ClaimStatus]), help="How far the check is.")
@click.option("--said-where", help="On what occasion it was said.")
@click.option("--said-on", metavar="DATE")
@click.option("--why", "chosen_because", help="Why it was chosen.")
@click.option("--tag", "tags", multiple=True, help='Exactly these tags, repeated for each; "" for none.')
@terminal_of
def change(terminal: Terminal, /, case: str, number: int, tags: tuple[str, ...], **words: str | None) -> None:
    """Change what is said of a claim."""
    from fcdesk.cases.edits.claims import change_claim

    fields: dict[str, Any] = {name: _kept_as(name)(text) for name, text in words.items() if text is not None}
    if tags:
        fields["tags"] = tags
    if not fields:
        raise click.UsageError("nothing is to be changed; give --statement or another field")
    with terminal.room() as room:
        bench = room.open(case)
        bench.do(change_claim, claim_numbered(bench.case, number).id, **fields)


def _kept_as(field: str) -> type:
    return {"kind": ClaimKind, "priority": Priority, "sourcing": Sourcing, "status": ClaimStatus}.get(field, str)
