"""A review copy that came back: what was changed in it, and what of that is taken over."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.text import one_line, shortened
from fcdesk.cli.terminal import SOMETHING_TO_SEE, Command, Terminal, as_json, print_json, terminal_of

if TYPE_CHECKING:
    from fcdesk.casework.reviewing import Compared, Review
    from fcdesk.writeup.review.copy import Comment
    from fcdesk.writeup.review.fields import FieldName
    from fcdesk.writeup.review.word_diff import Stretch

_AROUND = 60  # characters of what stayed the same, shown on each side of a change
_MOST_SHOWN = 20
_LONGEST_SHOWN = 300


@click.command(name="read-back", cls=Command)
@click.argument("case")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE.docx")
@click.option("--accept", "wanted", multiple=True, metavar="FIELD", help="As listed: headline, 3.because … Repeatable.")
@click.option("--accept-all", is_flag=True, help="Every text that was changed in the document alone.")
@as_json
@terminal_of
def read_back(
    terminal: Terminal, case: str, file: Path, wanted: tuple[str, ...], *, accept_all: bool, as_json: bool
) -> int:
    """Show what a reviewer changed in a review copy, and take over what is named.

    What was changed in the case as well, or gives reasons for a rating that was, is taken over only if it is named.
    Ratings are never changed.
    """
    from fcdesk.casework.exporting import draft_of
    from fcdesk.casework.review_shape import review_shape
    from fcdesk.casework.reviewing import Material, accept, accepted_by_all, read_file
    from fcdesk.casework.reviewing import read_back as compared

    with terminal.room() as room:
        bench = room.open(case)
        material = Material(draft_of(room, bench), tuple(bench.log()))
        review = compared(material, read_file(file), file.name)
        taken = list(dict.fromkeys((*_named(review, wanted), *(accepted_by_all(review) if accept_all else ()))))
        if taken:
            accept(bench, review, taken)
    if as_json:
        print_json(review_shape(review, taken))
    else:
        _print(review, taken)
    if wanted or accept_all:
        return SOMETHING_TO_SEE if any(one.is_new and one.name not in taken for one in review.fields) else 0
    return SOMETHING_TO_SEE if review.something_to_see else 0


def _named(review: "Review", wanted: Iterable[str]) -> "Iterator[FieldName]":
    names = {one.name.words: one.name for one in review.fields}
    for words in wanted:
        name = names.get(one_line(words).lower())
        if name is None:
            raise RuleBroken(
                'the review copy has no text "{words}"; name one of {names}',
                words=shortened(words, 40),
                names=shortened(", ".join(names), 200),
            )
        yield name


def _print(review: "Review", taken: "list[FieldName]") -> None:
    _say(f"Review copy of version {review.copy.version}, written {review.copy.at} by {review.copy.by}")
    shown = [one for one in review.fields if _is_worth_showing(one)]
    for one in shown:
        _print_field(one)
    _print_beside(review)
    unchanged = len(review.fields) - len(shown)
    if unchanged:
        _say(f"\nUnchanged: {unchanged}")
    if taken:
        _say(f"\nTaken over: {', '.join(name.words for name in taken)}")


def _say(words: str) -> None:
    """Print words that came from outside: what would turn their direction on a terminal is named, not obeyed."""
    from fcdesk.writeup.characters import with_turns_shown

    click.echo(with_turns_shown(words))


def _is_worth_showing(one: "Compared") -> bool:
    from fcdesk.casework.reviewing import State

    return one.state is not State.UNCHANGED or bool(one.comments or one.has_changes or one.unread)


def _print_field(one: "Compared") -> None:
    from fcdesk.casework.reviewing import State

    _say(f"\n{one.name.words}: {one.state}")
    if one.document is not None and one.document != one.base:
        _say(_indented(_diff(one.in_document())))
    if one.state in (State.CASE, State.BOTH):
        _say("  meanwhile in the case:")
        _say(_indented(_diff(one.in_case())))
    for other in one.others:
        _say(f"  a second text for the same place: {shortened(other, _LONGEST_SHOWN)}")
    for remark in _remarks(one):
        _say(f"  ({remark})")
    _print_comments(one.comments)


def _remarks(one: "Compared") -> Iterator[str]:
    if one.rating_since:
        was, now = one.rating_since
        yield f"the rating has changed in the case since: {was} -> {now}"
    if one.has_changes:
        yield "with tracked changes, read as if all were accepted"
    if one.by_style:
        yield "its bookmark is gone; it was found by its style and place"
    if one.unread:
        yield f"not taken in: {', '.join(one.unread)}"


def _print_beside(review: "Review") -> None:
    """Print what is not a text that can be taken over."""
    for rating in review.ratings:
        _say(f"\nRating of claim {rating.number}: {rating.sent} was changed to {rating.returned}, not taken over")
    _print_texts("Texts with no place of their own, not taken over:", review.stray)
    if review.outside:
        _print_texts("New or changed elsewhere, not taken over:", review.outside.new)
        _print_texts("No longer there elsewhere:", review.outside.lost)
    elif review.has_changes:
        _say("\nThere are tracked changes elsewhere, which are not taken over.")
    if review.comments:
        _say("\nComments elsewhere:")
        _print_comments(review.comments)


def _print_texts(heading: str, texts: tuple[str, ...]) -> None:
    if texts:
        _say(f"\n{heading}")
    for text in texts[:_MOST_SHOWN]:
        _say(f"  {shortened(text, _LONGEST_SHOWN)}")
    if len(texts) > _MOST_SHOWN:
        _say(f"  and {len(texts) - _MOST_SHOWN} more")


def _print_comments(comments: "tuple[Comment, ...]") -> None:
    for comment in comments:
        _say(f"  {comment.author or 'Somebody'} comments: {one_line(comment.text)}")


def _diff(stretches: "Iterable[Stretch]") -> str:
    """Return a diff as a line reads it: [-out-]{+in+}, and what stayed the same only near a change."""
    from fcdesk.writeup.review.word_diff import Sort

    pieces = list(stretches)
    said = {Sort.OUT: "[-{}-]", Sort.IN: "{{+{}+}}"}
    return "".join(
        said[piece.sort].format(piece.text) if piece.sort in said else _near(piece.text, place, len(pieces))
        for place, piece in enumerate(pieces)
    )


def _near(text: str, place: int, pieces: int) -> str:
    head, tail = (0 if place == 0 else _AROUND), (0 if place == pieces - 1 else _AROUND)
    if len(text) <= head + tail + 5:
        return text
    return f"{text[:head]} … {text[len(text) - tail :]}" if head and tail else (
        f"… {text[-tail:]}" if tail else f"{text[:head]} …"
    )  # fmt: skip


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.split("\n"))
