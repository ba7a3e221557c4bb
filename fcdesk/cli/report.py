"""What the write-up says beside the claims: its own words, the pictures it shows, what became of media."""

from functools import partial
from typing import Any

import click

from fcdesk.cases.model import Case, StoredFile
from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.reporting import MediaCategory
from fcdesk.cli.labels import labels
from fcdesk.cli.naming import claim_numbered, evidence_numbered
from fcdesk.cli.terminal import Command, Terminal, terminal_of


@click.command(cls=Command)
@click.argument("case")
@click.option("--headline", help="What was found, in one line; else the case's title stands there.")
@click.option("--standfirst", help="Who said what, and what is true.")
@click.option("--in-short", multiple=True, metavar="POINT", help="A point that stands alone; repeat for each.")
@click.option("--method", help="How it was checked.")
@click.option("--byline", help="Who wrote and who edited it; nobody is named otherwise.")
@labels
@click.option("--page", metavar="URL", help="Where the check is published.")
@click.option("--published-on", metavar="DATE", help="When.")
@terminal_of
def report(terminal: Terminal, /, case: str, in_short: tuple[str, ...], **words: str | None) -> None:
    """Say what the write-up of a case tells beside its claims. An empty text takes one out."""
    from fcdesk.cases.edits.report import change_report

    fields: dict[str, Any] = {name: text for name, text in words.items() if text is not None}
    if in_short:
        fields["in_short"] = in_short
    if not fields:
        raise click.UsageError("nothing is to be changed; give --headline or another text")
    with terminal.room() as room:
        room.open(case).do(change_report, **fields)


@click.command(cls=Command)
@click.argument("case")
@click.argument("evidence", type=int, metavar="EVIDENCE")
@click.option("--file", "name", metavar="NAME", help="Which of its files, where it has more than one picture.")
@click.option("--alt", default="", help="What the picture shows, for those who cannot see it.")
@click.option("--caption", default="", help="The line under it.")
@click.option("--hide", is_flag=True, help="Do not show it to readers any more.")
@terminal_of
def picture(
    terminal: Terminal, /, case: str, evidence: int, name: str | None, alt: str, caption: str, *, hide: bool
) -> None:
    """Show a picture of a piece of evidence in the write-up."""
    from fcdesk.cases.edits.report import show_file
    from fcdesk.casework.pictures import show_picture

    if not hide and not alt.strip():
        raise click.UsageError("give --alt: readers who cannot see the picture need its words")
    with terminal.room() as room:
        bench = room.open(case)
        file = _picture_of(bench.case, evidence, name)
        if hide:
            bench.do(show_file, file.id, for_readers=False, caption=file.caption, alt=file.alt)
        else:
            read = partial(room.archive.vault.read, name=file.name)
            show_picture(bench, read, file.id, caption=caption, alt=alt)


@click.command(cls=Command)
@click.argument("case")
@click.argument("number", type=int, metavar="N")
@click.argument("categories", nargs=-1, type=click.Choice([category.value for category in MediaCategory]))
@click.option("--seen-at", default="", metavar="URL", help="Where the picture or video appeared.")
@click.option("--original", default="", metavar="URL", help="Where it comes from.")
@click.option("--context", default="", help="What it really shows.")
@click.option("--take-back", is_flag=True, help="Take the finding back.")
@terminal_of
def media(
    terminal: Terminal, /, case: str, number: int, categories: tuple[str, ...], *, take_back: bool, **found: str
) -> None:
    """Say what became of the picture, recording or video that a claim rests on."""
    from fcdesk.cases.edits.media import remove_media_finding, set_media_finding

    if bool(categories) is take_back:
        raise click.UsageError("name what became of it (original, edited …), or give --take-back alone")
    with terminal.room() as room:
        bench = room.open(case)
        claim = claim_numbered(bench.case, number)
        if take_back:
            bench.do(remove_media_finding, claim.id)
        else:
            bench.do(set_media_finding, claim.id, [MediaCategory(one) for one in categories], **found)


def _picture_of(case: Case, number: int, name: str | None) -> StoredFile:
    """Return the one picture that is meant; RuleBroken, with the names there are, if that is none or several."""
    evidence = evidence_numbered(case, number)
    files = case.files_of(evidence.id)
    if name is None:
        files = [file for file in files if file.media_type.startswith("image/")]
    found = [file for file in files if name in (None, file.name)]
    if len(found) != 1:
        names = ", ".join(file.name for file in files) or "none"
        raise RuleBroken(
            "evidence {number} has not one picture to take; say which with --file (its files: {names})",
            number=str(number),
            names=names,
        )
    return found[0]
