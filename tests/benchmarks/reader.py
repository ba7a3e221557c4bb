"""What reading costs: `python -m tests.benchmarks.reader [--rounds N] [--claims N] [--size N]`.

Run from the top of a checkout, without a screen. An article of 200,000 characters, with 1,000 claims and without any,
in turn, in the reader alone and in the whole window: opening it until it is painted, also with reading it from the
disk; a step of J or K until the next claim is painted (for the article without claims: the same repaint with nothing
to go to), scrolling by a page, moving a claim's edge by a key, which is an edit and on the disk then, a letter typed in
a field, and its saving, which is all of the database that typing waits for. Sentences without a claim are suggested,
and their dots painted. Medians and p95 in ms by the clock, and of what the window's own thread took of the processor
(CPU), which a busy machine hardly changes; what is aimed at; and how many times as long the claims make it in CPU.
`--claims 500` is the case that the aims are for.

Looking for suggestions goes on in a thread beside while a case is opened; it is waited for before steps are measured.
"""

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fcdesk.archive.archive import Archive
from fcdesk.cases.anchoring import anchor_at
from fcdesk.cases.edits.details import open_case
from fcdesk.cases.edits.edit import Stamp
from fcdesk.cases.model import Block, BlockKind, Case, Claim, ClaimKind
from fcdesk.cases.records import Records
from fcdesk.casework.newsroom import Newsroom, now
from fcdesk.desk import start
from fcdesk.desk.models.rows import claim_rows
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.article_page import ArticlePage
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.theme.style import load_other_fonts
from fcdesk.desk.window import DeskWindow
from tests.builders import CHECKER, NOON, article_of, bench_over

ROUNDS, CLAIMS, SIZE = 15, 1_000, 200_000
_STEPS = 60
_AIMS = {
    "read, opened and painted": ("median", 150.0),
    "step of J, painted": ("median", 16.0),
    "step of K, painted": ("median", 16.0),
    "letter typed, painted": ("p95", 16.0),
    "what was typed saved": ("p95", 16.0),
}
"""What the whole window is to do things in, in ms by the clock."""

_SENTENCES = 5
_KINDS = tuple(ClaimKind)


@dataclass(frozen=True, slots=True)
class Desk:
    """What the measurements share."""

    app: QApplication
    appearance: Appearance
    settings: Settings
    archive: Archive
    rounds: int


@dataclass(frozen=True, slots=True)
class Taken:
    """How long something took, in ms: by the clock, and of the processor's time in the window's own thread."""

    wall: float
    cpu: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--claims", type=int, default=CLAIMS)
    parser.add_argument("--size", type=int, default=SIZE)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        app = start.application(["reader"])
        load_other_fonts()
        settings = Settings(Path(place) / "desk.ini")
        with Archive(Path(place) / "archive", now) as archive:
            desk = Desk(app, Appearance(app, settings), settings, archive, asked.rounds)
            _measure(desk, asked.claims, asked.size)


def _measure(desk: Desk, claims: int, size: int) -> None:
    full, bare = case_with(claims, size, "full"), case_with(0, size, "bare", sentences=claims)
    print(f"{len(full.article.text):,} characters, {len(full.article.blocks)} blocks, {claims:,} claims\n")
    print(f"{'':34}{'clock':>8}{'p95':>8}{'CPU':>8}{'p95':>8}{'bare, CPU':>11}{'ratio':>7}   aimed at")
    for name, measure in (("reader", _reader_times), ("window", _window_times)):
        times, baseline = measure(desk, full), measure(desk, bare)
        for what, taken in times.items():
            _print(name, what, taken, baseline.get(what, []))


def _print(name: str, what: str, taken: Sequence[Taken], baseline: Sequence[Taken]) -> None:
    clock, cpu = (_summary([one.wall for one in taken]), _summary([one.cpu for one in taken]))
    line = f"{name + ': ' + what:34}{clock[0]:8.1f}{clock[1]:8.1f}{cpu[0]:8.1f}{cpu[1]:8.1f}"
    if baseline:
        alone = statistics.median(one.cpu for one in baseline)
        line += f"{alone:11.1f}{cpu[0] / alone:7.2f}"
    if name == "window" and what in _AIMS:
        which, aim = _AIMS[what]
        is_met = clock[which == "p95"] < aim
        line = f"{line:84}   {which} under {aim:.0f} ms: {'met' if is_met else 'MISSED'}"
    print(line, flush=True)


def _summary(taken: Sequence[float]) -> tuple[float, float]:
    """Return the median and p95."""
    return statistics.median(taken), statistics.quantiles(taken, n=20)[-1]


def _reader_times(desk: Desk, case: Case) -> dict[str, list[Taken]]:
    page = ArticlePage(desk.appearance, desk.settings)
    page.resize(784, 760)
    page.show()
    desk.app.processEvents()
    rows = claim_rows(case, {})
    ids: list[str | None] = [row.id for row in rows] or [None]

    def open_article() -> None:
        page.reader.show_article(case.article)
        page.show_claims(case, rows, ids[0])
        page.reader.reveal(ids[0])
        _paint(desk)

    def step(number: int) -> None:
        page.reader.show_current(ids[number % len(ids)])
        page.reader.reveal(ids[number % len(ids)])
        page.reader.viewport().update()
        _paint(desk)

    opening = [_time(open_article) for _ in range(desk.rounds)]
    steps = [_time(partial(step, number)) for number in range(1, _STEPS)]
    scrolling = [_time(lambda: _scroll(desk, page)) for _ in range(_STEPS)]
    page.close()
    page.deleteLater()
    return {"opened and painted": opening, "step of J, painted": steps, "scrolled by a page": scrolling}


def _window_times(desk: Desk, case: Case) -> dict[str, list[Taken]]:
    room = Newsroom(desk.archive, CHECKER)
    bench_over(desk.archive, case)
    window = DeskWindow(room, desk.appearance, desk.settings)
    window.resize(1440, 900)
    window.show()
    desk.app.processEvents()

    def open_case_() -> None:
        window.session.open(bench)
        _paint(desk)

    opening, reading = list[Taken](), list[Taken]()
    for _ in range(desk.rounds):
        for into, action in ((opening, open_case_), (reading, partial(_read_and_open, desk, window, case.id))):
            window.session.close_case()
            bench = room.open_id(case.id)
            into.append(_time(action))
            window.jobs.wait()
            desk.app.processEvents()

    def step(name: str) -> None:
        window.actions_by_name[name].trigger()
        window.view.reader.viewport().update()
        _paint(desk)

    taken = {"opened and painted": opening, "read, opened and painted": reading}
    for key, name in (("J", "next"), ("K", "previous")):
        taken[f"step of {key}, painted"] = [_time(partial(step, name)) for _ in range(_STEPS)]
    taken["scrolled by a page"] = [_time(lambda: _scroll(desk, window.view.article)) for _ in range(_STEPS)]
    if window.session.claim is not None:
        taken["edge moved by a key, painted"] = [_time(partial(_move_edge, desk, window)) for _ in range(desk.rounds)]
        typing = [(_time(partial(_type, desk, window)), _time(partial(_save, window))) for _ in range(_STEPS)]
        taken["letter typed, painted"] = [typed for typed, _ in typing]
        taken["what was typed saved"] = [saved for _, saved in typing]
    window.session.close_case()
    window.close()
    window.deleteLater()
    return taken


def _read_and_open(desk: Desk, window: DeskWindow, case_id: str) -> None:
    """Open a case as a click in the list does."""
    window.open_case(case_id)
    _paint(desk)


def _move_edge(desk: Desk, window: DeskWindow) -> None:
    """Move an edge, which is an edit: it is on the disk when this returns."""
    window.actions_by_name["end-left"].trigger()
    _paint(desk)


def _type(desk: Desk, window: DeskWindow) -> None:
    QTest.keyClicks(window.panel.statement, "x")
    _paint(desk)


def _save(window: DeskWindow) -> None:
    """Save what was typed, as half a second without a key does: whoever goes on typing waits for it."""
    window.panel.statement.flush()


def _scroll(desk: Desk, page: ArticlePage) -> None:
    bar = page.reader.verticalScrollBar()
    bar.setValue((bar.value() + bar.pageStep()) % max(1, bar.maximum()))
    _paint(desk)


def _paint(desk: Desk) -> None:
    """Have everything laid out and painted that waits for it."""
    desk.app.processEvents()


def _time(action: Callable[[], None]) -> Taken:
    wall, cpu = time.perf_counter(), time.thread_time()
    action()
    return Taken((time.perf_counter() - wall) * 1000, (time.thread_time() - cpu) * 1000)


def case_with(claims: int, size: int, case_id: str, sentences: int | None = None) -> Case:
    """Return a case whose article has about that many characters in paragraphs, each of its first sentences a claim."""
    number = sentences or claims
    spans, blocks, text = _article(number, size)
    article = replace(article_of(text, f"{case_id}-article"), blocks=tuple(blocks))
    case = open_case(Stamp(case_id, CHECKER, NOON), f"FC-{case_id}", article, title=None, language="en")
    made = (_claim(case, place, span) for place, span in enumerate(spans[:claims]))
    return replace(case, claims=Records(made), details=replace(case.details, claims_numbered=claims))


def _article(sentences: int, size: int) -> tuple[list[tuple[int, int]], list[Block], str]:
    words = max(1, size // sentences // 14)
    spans, blocks, pieces, place = [], [], [], 0
    for first in range(0, sentences, _SENTENCES):
        begun = place
        for number in range(first, min(sentences, first + _SENTENCES)):
            sentence = f"Sentence {number} says " + "that much, or " * (words - 2) + "so it seems."
            spans.append((place, place + len(sentence)))
            pieces.append(sentence + " ")
            place += len(sentence) + 1
        pieces[-1] = pieces[-1].rstrip() + "\n\n"
        blocks.append(Block(BlockKind.PARAGRAPH, begun, place - 1))
        place += 1
    return spans, blocks, "".join(pieces)


def _claim(case: Case, place: int, span: tuple[int, int]) -> Claim:
    anchor = anchor_at(case.article.text, *span)
    kind, claimant = _KINDS[place % len(_KINDS)], f"Placeholder claimant {place % 9}"
    return Claim(f"{case.id}-c{place}", place + 1, anchor, claimant=claimant, kind=kind, added_at=NOON)


if __name__ == "__main__":
    main()
