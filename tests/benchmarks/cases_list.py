"""What a list of 100,000 cases costs: `python -m tests.benchmarks.cases_list [--cases N]`, from the top of a checkout.

In the whole desk, without a screen, beside the same desk over 400 cases in the same run: showing a place from its first
case on, scrolling by a page of the list, scrolling so that a page has to be read from the archive, looking for words,
and the open case moving to the top; each until it is painted. Medians and p95 in ms, by the clock and of the processor
in the window's own thread, and how many times as long the many cases make the median. For the many, the list is then
scrolled to its end, and the memory of the process told before and after.

Aimed at: a page of the list in under 16 ms, p95 by the clock.
"""

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import islice
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QAbstractSlider, QApplication

from fcdesk.archive.archive import Archive
from fcdesk.archive.schema import cases
from fcdesk.cases.model import CaseStatus
from fcdesk.desk import start
from fcdesk.desk.models.case_wants import PAGE
from fcdesk.desk.runtime.garbage import MainThreadCollector
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow
from tests.builders import CHECKER, archive_in, room_over

CASES, FEW = 100_000, 2 * PAGE
AIM_MS = 16
_ROUNDS, _PAGES = 30, 200
_STATES = tuple(CaseStatus)


@dataclass(frozen=True, slots=True)
class Taken:
    """How long something took, in ms: by the clock, and of the processor's time in the window's own thread."""

    wall: float
    cpu: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=CASES)
    many = parser.parse_args().cases
    app = start.application(["fcdesk"])
    with tempfile.TemporaryDirectory() as folder:
        few = measured(app, Path(folder) / "few", FEW)
        print_table(measured(app, Path(folder) / "many", many), few, many)


def measured(app: QApplication, folder: Path, count: int) -> dict[str, list[Taken]]:
    """Return how long each thing takes over so many cases."""
    folder.mkdir()
    with archive_in(folder / "archive") as archive:
        fill(archive, count)
        settings = Settings(folder / "desk.ini")
        window = DeskWindow(room_over(archive), Appearance(app, settings), settings)
        window.resize(1440, 900)
        window.show()
        settle(app, window)
        collector = MainThreadCollector(window)  # as in the program: Python's own times would be pauses, too
        collector.settle()
        taken = measure(app, window)
        if count > FEW:
            scroll_to_the_end(app, window)
        collector.stop()
        window.close()
        window.deleteLater()
    return taken


def fill(archive: Archive, count: int) -> None:
    """Put the lines of so many cases into the archive, the first the one changed last."""
    lines = map(_line, range(count))
    with archive.database.writing() as connection:
        for batch in iter(lambda: list(islice(lines, 5_000)), []):
            connection.execute(cases.insert(), batch)


def _line(place: int) -> dict[str, object]:
    changed = datetime(2026, 1, 1, tzinfo=UTC) - timedelta(minutes=place)
    return {
        "id": f"{place:032x}",
        "row_version": 1,
        "reference": f"FC-2025-{place:06d}",
        "title": f"Placeholder case {place} about something that was counted, and found to be so",
        "created_at": "2025-01-01T00:00:00Z",
        "status": _STATES[place % len(_STATES)].value,
        "tags": "[]",
        "scale": "default",
        "claims_numbered": 7,
        "evidence_numbered": 3,
        "updated_at": changed.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "claim_count": 7,
        "judged_count": place % 8,
        "log_rows": 0,
        "log_head": "",
        "assignee": CHECKER if place % 3 else "",
    }


def settle(app: QApplication, window: DeskWindow) -> None:
    """Wait until the rows of the navigation have their numbers."""
    while not window.cases.navigation.counts.is_done:
        app.processEvents()


def measure(app: QApplication, window: DeskWindow) -> dict[str, list[Taken]]:
    pane, bar = window.cases, window.cases.list.verticalScrollBar()
    places = [row.id for row in pane.navigation.rows.rows if row.wanted is not None]
    taken = {
        f"show {place}": [timed(app, partial(pane._go_to_place, place)) for _ in range(_ROUNDS)] for place in places
    }
    pane._go_to_place("all")
    app.processEvents()
    pages = list(_pages(app, window))
    taken["a page further, rows at hand"] = [one for one, is_read in pages if not is_read]
    taken["a page further, read first"] = [one for one, is_read in pages if is_read]
    bar.setValue(0)
    for what, words in (("find the last case", "FC-2025-000399"), ("find what is nowhere", "nowhere at all")):
        taken[what] = [timed(app, partial(_look_for, window, words)) for _ in range(_ROUNDS // 3)]
        _look_for(window, "")
    rows = [replace(row, title=f"changed {place}") for place, row in enumerate(pane.model.rows[1 : _ROUNDS + 1])]
    taken["a case moves to the top"] = [timed(app, partial(pane.model.lift, row)) for row in rows]
    return {what: found for what, found in taken.items() if len(found) > 1}


def _pages(app: QApplication, window: DeskWindow) -> Iterator[tuple[Taken, bool]]:
    """Scroll down page by page; tell of each whether it had to be read."""
    model, bar = window.cases.model, window.cases.list.verticalScrollBar()
    for _ in range(_PAGES):
        before, here = len(model.rows), bar.value()
        taken = timed(app, partial(bar.triggerAction, QAbstractSlider.SliderAction.SliderPageStepAdd))
        if bar.value() == here:
            return
        yield taken, len(model.rows) > before


def _look_for(window: DeskWindow, words: str) -> None:
    window.cases.box.setText(words)
    window.cases._read()  # as after a pause in typing


def scroll_to_the_end(app: QApplication, window: DeskWindow) -> None:
    """Read all there is as a drag of the scroll bar does, and tell what that costs."""
    model, bar = window.cases.model, window.cases.list.verticalScrollBar()
    before, taken = memory_mb(), list[Taken]()
    rows = len(model.rows)
    while model.canFetchMore(window.cases.list.rootIndex()):
        taken.append(timed(app, partial(bar.setValue, bar.maximum())))
    after = memory_mb()
    print(
        f"dragged from case {rows:,} to case {len(model.rows):,}: {before:.0f} MB before, {after:.0f} MB after", end=""
    )
    print(f", {(after - before) * 1024 / max(1, len(model.rows) - rows):.2f} KB a case")
    edge = _summary([one.wall for one in taken])
    print(f"a read of {PAGE} on the way: {edge[0]:.1f} ms, p95 {edge[1]:.1f} ms\n", flush=True)


def memory_mb() -> float:
    """Return what the process takes of the machine's memory now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


def timed(app: QApplication, work: Callable[[], object]) -> Taken:
    """Take the time of something with the painting that it brings about."""
    wall, cpu = time.perf_counter(), time.thread_time()
    work()
    app.processEvents()
    return Taken((time.perf_counter() - wall) * 1000, (time.thread_time() - cpu) * 1000)


def print_table(many: Mapping[str, Sequence[Taken]], few: Mapping[str, Sequence[Taken]], count: int) -> None:
    print(f"{count:,} cases beside {FEW}")
    print(f"{'':32}{'clock':>8}{'p95':>8}{'CPU':>8}{'p95':>8}{f'of {FEW}, CPU':>15}{'ratio':>7}   aimed at")
    for what, taken in many.items():
        clock, cpu = _summary([one.wall for one in taken]), _summary([one.cpu for one in taken])
        line = f"{what:32}{clock[0]:8.1f}{clock[1]:8.1f}{cpu[0]:8.1f}{cpu[1]:8.1f}"
        if what in few:
            alone = statistics.median(one.cpu for one in few[what])
            line += f"{alone:15.1f}{cpu[0] / alone:7.2f}"
        if what.startswith("a page"):
            line = f"{line:86}   p95 under {AIM_MS} ms: {'met' if clock[1] < AIM_MS else 'MISSED'}"
        print(line, flush=True)


def _summary(taken: Sequence[float]) -> tuple[float, float]:
    """Return the median and p95."""
    return statistics.median(taken), statistics.quantiles(taken, n=20)[-1]


if __name__ == "__main__":
    main()
