"""What stands where the desk cannot be opened: in the middle, within its edge, whatever the size."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.frame import Frame
from fcdesk.desk.theme.appearance import Appearance

WORDS = "The archive /placeholder/folder/archive is in use by a placeholder; close it there and try again."


@pytest.mark.parametrize(("size", "steps"), [((1440, 900), 0), ((800, 600), 10)])
def test_that_a_refusal_stands_in_the_middle_with_room_around_its_words(
    qtbot: QtBot, appearance: Appearance, settings: Settings, size: tuple[int, int], steps: int
) -> None:
    appearance.zoom_by(steps)
    try:
        frame = Frame(appearance, settings)
        qtbot.addWidget(frame)
        frame.resize(*size)
        frame.show()
        frame.refuse(WORDS)
        QCoreApplication.processEvents()
        (label,) = [one for one in frame.findChildren(QLabel) if one.text() == WORDS]
        room, words = label.rect(), label.contentsRect()
        px = appearance.theme.px
        assert min(words.left() - room.left(), words.top() - room.top(), room.right() - words.right()) >= px(8)
        assert label.height() >= label.heightForWidth(label.width())
        middle = label.mapTo(frame, room.center()).x()
        assert abs(middle - frame.width() // 2) <= px(16)
        assert frame.try_again.height() >= 24
        assert frame.try_again.y() + frame.try_again.height() <= frame.height()
    finally:
        appearance.zoom_by(0)
