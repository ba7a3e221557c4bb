"""The keys that tooltips and buttons name: always the ones in force."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from fcdesk.desk.screens.evidence_cards import EvidenceCards
from fcdesk.desk.widgets.reader import Reader

translate = QCoreApplication.translate


def with_key(words: str, key: str) -> str:
    """Return words with the key that does the same; without one the words alone."""
    return translate("KeyTips", "{words} ({key})").format(words=words, key=key) if key else words


class KeyTips(QObject):
    """Puts a command's present key behind the tooltips of what does the same by mouse."""

    def __init__(self, actions: Mapping[str, QAction], cards: EvidenceCards, reader: Reader, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._cards = cards
        self._reader = reader
        self._tips: list[tuple[QWidget, str, str]] = []

    def follow(self, widget: QWidget, name: str) -> None:
        """Have a widget's tooltip, which names no key so far, name the key of a command."""
        self._tips.append((widget, widget.toolTip(), name))

    @Slot()
    def show(self) -> None:
        """Name the keys in force."""
        for widget, words, name in self._tips:
            widget.setToolTip(with_key(words, self._key(name)))
        self._cards.show_keys(self._key("evidence"), self._key("paste"))
        self._reader.show_keys(self._key("mark"), self._key("dismiss"))

    def _key(self, name: str) -> str:
        return self._actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
