"""Messages: news go by themselves once they can have been read, problems stay until they are put away."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fcdesk.desk.widgets.message_bar import MessageBar, reading_ms


class Desk:
    """A window with a message bar, and the timer that it goes by."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        whole = QWidget()
        self.other = QPlainTextEdit()  # takes all the room there is
        self.timer = QTimer(self.window)
        self.bar = MessageBar(timer=self.timer)
        column = QVBoxLayout(whole)
        column.addWidget(self.other, 1)
        column.addWidget(self.bar)
        self.window.setCentralWidget(whole)
        self.window.resize(600, 300)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.other.setFocus()
        QTest.mouseMove(self.other, QPoint(5, 5))

    def time_passes(self) -> None:
        """What happens when the time is over; nothing if none is running."""
        QCoreApplication.processEvents()  # the bar has its place by then
        if self.timer.isActive():
            self.timer.stop()
            self.timer.timeout.emit()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_that_news_go_away_by_themselves(desk: Desk) -> None:
    desk.bar.tell("Dismissed: opinion")
    assert desk.timer.interval() == reading_ms("Dismissed: opinion.", has_button=False)
    desk.time_passes()
    assert not desk.bar.isVisible()


def test_that_problems_stay_until_they_are_put_away(desk: Desk) -> None:
    desk.bar.tell("Dismissed: opinion")
    desk.bar.say("the disk is full")
    desk.time_passes()
    assert desk.bar.isVisible()
    (put_away,) = [one for one in desk.bar.findChildren(QPushButton) if one.text() == "Put away"]
    put_away.click()
    assert not desk.bar.isVisible()


def test_that_words_that_lie_in_a_rescue_file_stay_until_they_are_put_away(desk: Desk) -> None:
    desk.bar.propose("Words lie in a file", "Show…", "show", stays=True)
    desk.time_passes()
    assert desk.bar.isVisible()


def test_that_news_stay_under_the_keyboard(desk: Desk) -> None:
    desk.bar.propose("Dismissed: opinion", "Undo", "undo")
    desk.bar.action.setFocus()
    desk.time_passes()
    assert desk.bar.isVisible()
    desk.other.setFocus()
    desk.time_passes()
    assert not desk.bar.isVisible()


def test_that_news_stay_under_the_pointer(qtbot: QtBot, desk: Desk) -> None:
    desk.bar.tell("Dismissed: opinion")
    qtbot.waitUntil(lambda: desk.bar.y() > desk.other.y())
    QTest.mouseMove(desk.bar, QPoint(5, 5))
    desk.time_passes()
    assert desk.bar.isVisible()
    QTest.mouseMove(desk.other, QPoint(5, 5))
    desk.time_passes()
    assert not desk.bar.isVisible()


def test_that_news_stay_while_somebody_is_in_another_window(qtbot: QtBot, desk: Desk) -> None:
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    elsewhere.show()
    elsewhere.activateWindow()
    qtbot.waitUntil(elsewhere.isActiveWindow)
    desk.bar.tell("The write-up is written")
    desk.time_passes()
    assert desk.bar.isVisible()
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.time_passes()
    assert not desk.bar.isVisible()


def test_that_a_later_message_has_its_own_time(desk: Desk) -> None:
    desk.bar.tell("Dismissed")
    desk.bar.propose("Dismissed: " + "a longer reason " * 9, "Undo", "undo")
    assert desk.timer.interval() == reading_ms(desk.bar.words, has_button=True)
    desk.bar.hide()
    assert not desk.timer.isActive()


@pytest.mark.parametrize("words", ["Done.", "word " * 40, "已经完成" * 20])
def test_that_news_stay_longer_than_slow_speech_takes_to_say_them(words: str) -> None:
    assert reading_ms(words, has_button=False) >= 10_000 + 500 * len(words.split())
    assert reading_ms(words, has_button=True) > reading_ms(words, has_button=False)
