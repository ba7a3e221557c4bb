"""Somebody who clicks, types, drops and drags at random: `python -m tests.faults.monkey --seconds 600 [--seed N]`.

Also turns the wheel and hovers, presses and drags the headings of tables, searches and runs what is found, changes
theme and zoom, and makes the window larger, smaller, full and small again. Works at the desk over an archive of its
own, in a folder that goes away afterwards. Any exception, any complaint of Qt and any difference between the case on
the desk and the case on the disk ends the run, with the seed and the last things that were done. Every so often the
desk is closed and opened again, and in the end the archive is verified.
"""

import argparse
import os
import random
import sys
import tempfile
import time
import traceback
from collections import Counter, deque
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QMimeData,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHelpEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QHeaderView, QWidget

from fcdesk.archive.archive import Archive
from fcdesk.archive.verify import verify
from fcdesk.cases.changes import diff
from fcdesk.casework.newsroom import Newsroom, now
from fcdesk.desk import start
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.window import DeskWindow

BETWEEN_CHECKS = 50
"""How many things are done before the desk and the disk are compared."""

BETWEEN_RESTARTS = 1500
_REMEMBERED = 40
_HARMLESS = ("This plugin does not support", "stat() failed", "Keyboard event not accepted by receiving widget")
"""What the offscreen platform says of itself, Qt's chooser of files of a name that no file can have, and QTest of a key
that means nothing where it was pressed."""

_WORDS = (
    "over 1,000 former servicemen",
    "Placeholder source A",
    "ідентифікувала щонайменше 62",
    "مصدر للاختبار",
    "\U0001f4f0 e\u0301\u0323",
    "]]> <b>x</b> & \"quoted\" 'so'",
    "\u202eright to left\u202c",
    "a" * 3000,
    "   ",
    "2026-02-31",
    "https://example.org/a?b=c#d",
    "javascript:alert(1)",
)
_KEYS = (
    *(getattr(Qt.Key, f"Key_{letter}") for letter in "ACDEFGJKMNSUXZ"),
    *(getattr(Qt.Key, f"Key_{digit}") for digit in range(10)),
    *(Qt.Key.Key_Escape,) * 6,
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) * 2,
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Insert),
    *(Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F6, Qt.Key.Key_F10, Qt.Key.Key_Menu),
    *(Qt.Key.Key_Period, Qt.Key.Key_Comma, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Slash, Qt.Key.Key_Question),
)
_NONE = Qt.KeyboardModifier.NoModifier
_MODIFIERS = (
    *(_NONE,) * 8,
    *(Qt.KeyboardModifier.ControlModifier,) * 4,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
_DRESSES = ("light", "dark", "system", "contrast", "larger", "larger", "smaller", "smaller", "natural")
_CONTROL = Qt.KeyboardModifier.ControlModifier
_LEFT, _RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class Monkey:
    """One run at the desk. `problems` stays empty if all is well."""

    def __init__(self, app: QApplication, folder: Path, seed: int) -> None:
        self._app = app
        self._folder = folder
        self._random = random.Random(seed)
        self._archive = ExitStack()
        self._window: DeskWindow | None = None
        self._last: deque[str] = deque(maxlen=_REMEMBERED)
        self._depth = 0
        self.done: Counter[str] = Counter()
        self.problems: list[str] = []
        self._is_over: Callable[[int], bool] = bool
        self._actions: tuple[tuple[Callable[[], None], int], ...] = (
            (self._press, 40),
            (self._click, 30),
            (self._type, 12),
            (self._trigger, 8),
            (self._drag, 6),
            (self._drop, 3),
            (self._click_right, 2),
            (self._wheel, 4),
            (self._hover, 3),
            (self._press_heading, 2),
            (self._search, 2),
            (self._dress, 2),
            (self._resize, 1),
            (self._change_state, 1),
        )

    def run(self, is_over: Callable[[int], bool]) -> None:
        """Do one thing after another until it is over, or something is wrong."""
        self._is_over = is_over
        self._open()
        QTimer.singleShot(0, self._step)
        self._app.exec()
        self._close()
        with Archive(self._folder / "archive", now) as archive:
            found = verify(archive)
            self.problems += [f"the archive: {problem}" for problem in found.problems]

    def _step(self) -> None:
        """Do one thing. What it does may turn a loop of its own, in which the next are done: a menu, a drag."""
        count = self.done.total()
        if self.problems or self._is_over(count):
            self._leave()
            return
        QTimer.singleShot(0, self._step)
        if self._depth < 1 and count and count % BETWEEN_RESTARTS == 0:
            self.done["restart"] += 1
            self._close()
            self._open()
        else:
            self._depth += 1
            try:
                self._act()
            except Exception:  # noqa: BLE001 - whatever it is, it is what this looks for
                self._meet(traceback.format_exc())
            finally:
                self._depth -= 1
            if count % BETWEEN_CHECKS == 0:
                self._compare()

    def _act(self) -> None:
        top = self._target()
        if isinstance(top, QFileDialog):  # Qt's own: what it does within itself is no matter of ours
            self._choose_file(top)
            return
        actions, weights = zip(*self._actions, strict=True)
        self._random.choices(actions, weights)[0]()

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Serve as sys.excepthook."""
        self._meet("".join(traceback.format_exception(kind, error, trace)))

    def hear(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Serve as Qt's message handler."""
        is_complaint = kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if is_complaint and not any(words in message for words in _HARMLESS):
            self._meet(f"Qt says: {message} ({context.file}:{context.line})")

    def _meet(self, problem: str) -> None:
        self.problems.append(problem + "\nafter:\n  " + "\n  ".join(self._last))

    def _leave(self) -> None:
        """Close what may turn a loop of its own, and end when the last of them is gone."""
        found = self._app.activePopupWidget() or self._app.activeModalWidget()
        if found is not None:
            found.close()
        if self._depth:
            QTimer.singleShot(0, self._leave)
        else:
            self._app.exit()

    def _open(self) -> None:
        room = Newsroom(self._archive.enter_context(Archive(self._folder / "archive", now)), "monkey")
        settings = Settings(self._folder / "desk.ini")
        self._window = DeskWindow(room, Appearance(self._app, settings), settings)
        self._window.resize(1280, 800)
        self._window.show()
        self._window.activateWindow()
        ids = room.archive.case_ids()
        if ids:
            self._window.open_case(ids[0])
        else:
            self._window.new_case.open_sample()

    def _close(self) -> None:
        window = self._window
        if window is None:
            return
        for top in self._app.topLevelWidgets():
            if top is not window:
                top.close()
        window.jobs.wait()
        if not window.session.close_case():
            self.done["refused"] += 1
            if not window.session.has_rescued:
                self._meet("what was typed could be neither saved nor rescued")
            window.session.close_case(give_up=True)
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._window = None
        self._archive.close()

    def _compare(self) -> None:
        """Compare the case on the desk with the case on the disk."""
        if self._window is None:
            return
        bench = self._window.session.bench
        if bench is None:
            return
        if not bench.flush(None):
            self.done["refused"] += 1  # a rule is broken by what is being typed; it stays in its field
        kept = self._window.session.room.archive.open_case(bench.case.id).case
        if kept != bench.case:
            self._meet(f"the case on the desk is not the case on the disk: {diff(kept, bench.case)}")

    # --- what it does ------------------------------------------------------------------------------------------------

    def _target(self) -> QWidget | None:
        """Return the window that takes keys and clicks now."""
        window = self._window
        if window is not None and not window.isVisible():
            window.show()  # Ctrl+Q; somebody comes back
            window.activateWindow()
        places = (self._app.activePopupWidget(), self._app.activeModalWidget(), self._app.activeWindow(), window)
        return next((one for one in places if one is not None and one.isVisible()), None)

    def _widget(self) -> QWidget | None:
        top = self._target()
        if top is None:
            return None
        shown = [one for one in top.findChildren(QWidget) if one.isVisible() and one.isEnabled()]
        return self._random.choice([top, *shown])

    def _note(self, what: str, widget: QWidget, more: str = "") -> None:
        self.done[what] += 1
        name = widget.objectName() or widget.accessibleName()
        self._last.append(f"{what} {type(widget).__name__} {name!r} {more}")

    def _point(self, widget: QWidget) -> QPoint:
        return QPoint(self._random.randrange(max(1, widget.width())), self._random.randrange(max(1, widget.height())))

    def _press(self) -> None:
        top = self._target()
        if top is None:
            return
        key, modifier = self._random.choice(_KEYS), self._random.choice(_MODIFIERS)
        chosen: QWidget | None = top.focusWidget()
        here = top if chosen is None else chosen
        self._note("press", here, f"{modifier.name} {Qt.Key(key).name}")
        QTest.keyClick(here, key, modifier)

    def _type(self) -> None:
        top = self._target()
        here = top.focusWidget() if top is not None else None
        if here is not None:
            words = self._random.choice(_WORDS)
            self._note("type", here, ascii(words[:30]))
            self._app.clipboard().setText(words)
            QTest.keyClick(here, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def _click(self) -> None:
        widget = self._widget()
        if widget is not None:
            self._note("click", widget)
            point = self._point(widget)
            click = QTest.mouseDClick if self._random.random() < 0.1 else QTest.mouseClick
            click(widget, _LEFT, _NONE, point)

    def _click_right(self) -> None:
        widget = self._widget()
        if widget is not None:
            self._note("right", widget)
            QTest.mouseClick(widget, _RIGHT, _NONE, self._point(widget))

    def _drag(self) -> None:
        widget = self._widget()
        if widget is None:
            return
        self._note("drag", widget)
        QTest.mousePress(widget, _LEFT, _NONE, self._point(widget))
        for _ in range(3):
            QTest.mouseMove(widget, self._point(widget))
        QTest.mouseRelease(widget, _LEFT, _NONE, self._point(widget))

    def _wheel(self) -> None:
        """Turn the wheel, now and then with Control."""
        widget = self._widget()
        if widget is None:
            return
        notches, held = self._random.choice((-6, -1, 1, 6)), self._random.choice((_NONE, _NONE, _CONTROL))
        self._note("wheel", widget, str(notches))
        point = self._point(widget)
        angle, none = QPoint(0, 120 * notches), Qt.MouseButton.NoButton
        place, spot = QPointF(point), QPointF(widget.mapToGlobal(point))
        turned = QWheelEvent(place, spot, QPoint(), angle, none, held, Qt.ScrollPhase.NoScrollPhase, False)  # noqa: FBT003 - Qt's own
        QCoreApplication.sendEvent(widget, turned)

    def _hover(self) -> None:
        """Stay over something until it says what it is."""
        widget = self._widget()
        if widget is not None:
            self._note("hover", widget)
            point = self._point(widget)
            QTest.mouseMove(widget, point)
            asked = QHelpEvent(QEvent.Type.ToolTip, point, widget.mapToGlobal(point))
            QCoreApplication.sendEvent(widget, asked)

    def _press_heading(self) -> None:
        """Press a heading of a table in view, which sorts by it, or drag its edge; else turn to a table."""
        top, window = self._target(), self._window
        shown = [one for one in top.findChildren(QHeaderView) if one.isVisible() and one.count()] if top else []
        if not shown:
            if window is not None and top is window:
                self._run(window, self._random.choice(("claims", "all-evidence", "all-claims")))
            return
        header = self._random.choice(shown)
        self._note("heading", header)
        end = header.sectionViewportPosition(self._random.randrange(header.count()))
        inside = QPoint(end + self._random.choice((-2, 2, 20)), header.height() // 2)
        QTest.mousePress(header.viewport(), _LEFT, _NONE, inside)
        if self._random.random() < 0.5:
            QTest.mouseMove(header.viewport(), inside + QPoint(self._random.randrange(-200, 200), 0))
        QTest.mouseRelease(header.viewport(), _LEFT, _NONE, inside)

    def _search(self) -> None:
        """Search, and run or go to what is found."""
        window = self._window
        if window is None or self._target() is not window:
            return
        self._run(window, "palette")
        field: QWidget | None = window.focusWidget()
        if field is None or field.objectName() != "paletteField":
            return
        QTest.keyClicks(field, self._random.choice(("", ">", "cl", "1,000", ">the", "zzz")))
        for _ in range(self._random.randrange(6)):
            QTest.keyClick(field, Qt.Key.Key_Down)
        QTest.keyClick(field, self._random.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))

    def _dress(self) -> None:
        """Change the theme or the size of everything."""
        window = self._window
        if window is not None and self._target() is window:
            self._run(window, self._random.choice(_DRESSES))

    def _change_state(self) -> None:
        """Make the window as large as the screen, an icon, or what it was."""
        window = self._window
        if window is not None:
            show = self._random.choice((window.showMaximized, window.showMinimized, window.showFullScreen))
            self._note("state", window, show.__name__)
            show()
            QCoreApplication.processEvents()
            window.showNormal()
            window.activateWindow()

    def _trigger(self) -> None:
        """Choose any command that can be chosen now."""
        window = self._window
        if window is not None and self._target() is window:
            self._run(window, self._random.choice(list(window.actions_by_name)))

    def _run(self, window: DeskWindow, name: str) -> None:
        action = window.actions_by_name[name]
        if action.isEnabled():
            self._note("command", window, action.text())
            action.trigger()

    def _drop(self) -> None:
        widget = self._widget()
        while widget is not None and not widget.acceptDrops():
            widget = widget.parentWidget()
        if widget is None:
            return
        data = self._dragged()
        self._note("drop", widget, ", ".join(data.formats()))
        point, act = self._point(widget), Qt.DropAction.CopyAction
        enter = QDragEnterEvent(point, act, data, _LEFT, _NONE)
        QCoreApplication.sendEvent(widget, enter)
        if enter.isAccepted():
            QCoreApplication.sendEvent(widget, QDropEvent(QPointF(point), act, data, _LEFT, _NONE))

    def _dragged(self) -> QMimeData:
        data, words = QMimeData(), self._random.choice(_WORDS)
        for kind in self._random.sample(("text", "html", "link", "file", "image"), k=2):
            if kind == "text":
                data.setText(words)
            elif kind == "html":
                data.setHtml(f"<p onclick='x()'>{words}<img src='file:///etc/hostname'></p>")
            elif kind == "image":
                data.setImageData(QImage(20, 20, QImage.Format.Format_RGB32))
            else:
                data.setUrls([QUrl("https://example.org/") if kind == "link" else QUrl.fromLocalFile(__file__)])
        return data

    def _choose_file(self, chooser: QFileDialog) -> None:
        """Leave the chooser, or take a file: one that is there, or a name to write to."""
        names = ["Placeholder.docx", "á.txt", "no such folder/x.docx", Path(__file__).name]
        name = str(self._folder / self._random.choice(names))
        self._note("choose", chooser, Path(name).name)
        if self._random.random() < 0.5:
            chooser.fileSelected.emit(name)
        chooser.reject()

    def _resize(self) -> None:
        window = self._window
        if window is not None:
            size = (self._random.randrange(300, 1900), self._random.randrange(200, 1200))
            self._note("resize", window, f"{size[0]} x {size[1]}")
            window.resize(*size)


def rampage(app: QApplication, folder: Path, seed: int, is_over: Callable[[int], bool]) -> Monkey:
    """Let it loose, and return it when it is over. Files that it writes by their name alone land in `folder`."""
    monkey = Monkey(app, folder, seed)
    before, here = sys.excepthook, Path.cwd()
    sys.excepthook = monkey.take
    qInstallMessageHandler(monkey.hear)
    os.chdir(folder)
    try:
        monkey.run(is_over)
    finally:
        app.clipboard().clear()  # the offscreen platform lets go of it after Python has gone, which ends in a crash
        os.chdir(here)
        qInstallMessageHandler(None)
        sys.excepthook = before
    return monkey


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--steps", type=int, default=sys.maxsize)
    parser.add_argument("--seed", type=int, default=None)
    given = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    seed = given.seed if given.seed is not None else random.SystemRandom().randrange(1 << 32)
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory() as name:
        os.environ["HOME"] = name  # file choosers begin there, and rescue files may be written there
        end = time.monotonic() + given.seconds
        monkey = rampage(
            start.application(["fcdesk"]),
            Path(name),
            seed,
            lambda count: time.monotonic() > end or count >= given.steps,
        )
    print(", ".join(f"{count} {what}" for what, count in monkey.done.most_common()))
    for problem in monkey.problems:
        print(problem)
    print(f"{len(monkey.problems)} problems")
    return 1 if monkey.problems else 0


if __name__ == "__main__":
    sys.exit(main())
