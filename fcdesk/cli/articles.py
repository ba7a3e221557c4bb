"""Articles: a case is started from one, and its sentences are put forward as claims."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import click

from fcdesk.cli.naming import is_source, read_source
from fcdesk.cli.terminal import SOMETHING_TO_SEE, Command, Terminal, as_json, print_json, terminal_of

if TYPE_CHECKING:
    from fcdesk.cases.coverage import Reading
    from fcdesk.spotting.suggestions import Sentence, Spotted, Voice


@click.command(cls=Command)
@click.argument("source")
@click.option("--title", help="What the case is called. The article's own title stays: see set --article-title.")
@click.option("--author", help="Who wrote the article.")
@click.option("--publisher", help="Where the article appeared.")
@click.option("--published", metavar="DATE", help="When.")
@click.option("--url", help="The article's address.")
@click.option("--language", metavar="CODE", help="The article's language, for example en.")
@terminal_of
def new(terminal: Terminal, /, source: str, **given: str | None) -> None:
    """Start a case from an article and print its reference."""
    from fcdesk.casework.starting import start_case

    reading = read_source(source)
    with terminal.room(makes=True) as room:
        bench = start_case(room, reading, **given)
    for remark in reading.remarks:
        click.echo(f"fcdesk: {remark}", err=True)
    click.echo(bench.case.details.reference)


@click.command(cls=Command)
@click.argument("what", metavar="SOURCE | CASE")
@click.option("--limit", type=click.IntRange(min=1))
@click.option("--all", "everything", is_flag=True, help="Every sentence in order, with its score.")
@as_json
@terminal_of
def suggest(terminal: Terminal, what: str, limit: int | None, *, everything: bool, as_json: bool) -> int:
    """List the sentences worth checking, best first, with the reasons.

    Places count code points of the article's text as fcdesk keeps it: NFC, line feeds as line ends. --json holds it.
    """
    from fcdesk.casework.shapes import suggestions_shape
    from fcdesk.casework.suggesting import readings, spotted_in
    from fcdesk.spotting.suggestions import suggest as spot

    fates: Mapping[Sentence, Reading] | None = None
    if is_source(what):
        reading = read_source(what)
        text, spotted = reading.text, spot(reading.text, reading.blocks, reading.language)
    else:
        with terminal.room() as room:
            case = room.open(what).case
        text, spotted = case.article.text, spotted_in(case)
        fates = dict(zip(spotted.sentences, readings(case, spotted), strict=True))
    shown = list(spotted.sentences)[:limit] if everything else list(spotted.suggestions(limit))
    if as_json:
        print_json({"text": text} | suggestions_shape(spotted, shown, fates))
    else:
        _print_suggestions(shown, fates)
        _print_numbers(spotted)
        if spotted.level in _LEVELS:
            click.echo(f"fcdesk: {_LEVELS[spotted.level]}", err=True)
    return 0 if shown else SOMETHING_TO_SEE


_LEVELS = {
    "basic": "basic suggestions: there are no word lists for this language; numbers, dates and quotations are found",
    "lists": "suggestions in this language rest on numbers, dates, quotations and reporting verbs",
}


def _print_suggestions(shown: "Sequence[Sentence]", fates: "Mapping[Sentence, Reading] | None") -> None:
    for sentence in shown:
        reasons = ", ".join(dict.fromkeys(f"{reason.kind}: {reason.text}" for reason in sentence.reasons))
        click.echo(f"{sentence.score:.2f}  {' '.join(sentence.quote.split())}")
        statement = (
            f"plainly: {sentence.statement}" if sentence.statement.casefold() != sentence.quote.casefold() else ""
        )
        for line in (statement, _said_by(sentence), reasons, _outcome(fates[sentence]) if fates else ""):
            if line:
                click.echo(f"      {line}")
    if not shown:
        click.echo("No sentence here is worth suggesting.")


def _said_by(sentence: "Sentence") -> str:
    """Return through whom the claim came to the article, and whether it can be checked at all yet."""
    voices = " → ".join(f"{_guess(voice, sentence)}{voice.name} ({voice.sourcing})" for voice in sentence.chain)
    mark = {"now": "", "not yet": "not yet checkable", "no": "not checkable"}[sentence.checkable]
    return "; ".join(filter(None, (f"says: {voices}" if voices else "", mark)))


def _guess(voice: "Voice", sentence: "Sentence") -> str:
    """Return "he, probably " before a name that is only guessed."""
    written = f"{sentence.as_written}, " if sentence.as_written and voice.name == sentence.claimant else ""
    return f"{written}probably " if voice.is_probable else ""


def _outcome(reading: "Reading") -> str:
    if reading.claims:
        return "taken up as claim " + ", ".join(map(str, reading.claims))
    return f"dismissed: {reading.dismissal.reason.value}" if reading.dismissal else ""


def _print_numbers(spotted: "Spotted") -> None:
    for meeting in spotted.meetings:
        click.echo(
            f"\nNumbers of one thing ({', '.join(meeting.same_sort or meeting.topic)}): {', '.join(meeting.notices)}"
        )
        for number in meeting.quantities:
            place = f"paragraph {number.where.number}" if number.where.number else str(number.where.kind)
            counted = f" ({' '.join(number.counts.text.split())})" if number.counts else ""
            giver = f", {' '.join(number.giver.split())}" if number.giver else ""
            click.echo(f"      {' '.join(number.text.split())}{counted} – {place}, {number.certainty}{giver}")
