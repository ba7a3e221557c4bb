"""The article with what belongs to it alone: a search, the colours of its claims, and what they tell."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from fcdesk.cases.model import Case
from fcdesk.desk.colour_words import colourings, group_words
from fcdesk.desk.models.claim_tones import ColourBy, Group, coloured
from fcdesk.desk.models.rows import ClaimRow
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.colouring import Colouring
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.find_bar import FindBar
from fcdesk.desk.widgets.legend import Entry, Legend
from fcdesk.desk.widgets.mark_offer import MarkOffer
from fcdesk.desk.widgets.reader import Reader

_LOW = 240
"""Below which height, in pixels at zoom 1, the article needs all the room there is; badges tell by themselves, too."""


class ArticlePage(QWidget):
    """Who gives it the keyboard gives it to the article."""

    escaped = Signal()

    def __init__(self, appearance: Appearance, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._case: Case | None = None
        self._rows: Sequence[ClaimRow] = ()
        self.reader = Reader(appearance)
        self.colouring = Colouring(appearance, settings)
        self.mark_offer = MarkOffer(self.reader, appearance)
        self.find_bar = FindBar(appearance)
        self.legend = Legend(appearance)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.reader, 1)
        column.addWidget(self.legend)
        self.setFocusProxy(self.reader)
        self.colouring.changed.connect(self._paint_claims)

    def show_claims(self, case: Case, rows: Sequence[ClaimRow], current: str | None) -> None:
        """Mark these claims of the case in the article; the current one stands out."""
        self._case, self._rows = case, rows
        self.reader.show_current(current)
        self._paint_claims()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.find_bar.isVisible():
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        is_low = self.height() < self._appearance.theme.px(_LOW)
        self.legend.setVisible(bool(self._rows) and not is_low)

    @Slot()
    def _paint_claims(self) -> None:
        if self._case is not None:
            by = self.colouring.by
            rows, groups = coloured(self._case, self._rows, by)
            self.reader.show_claims(rows)
            self.legend.show_entries(self._name_of(by), self._entries(by, groups))
            self._fold()

    def _name_of(self, by: ColourBy) -> str:
        return self.tr("Colours by {what}").format(what=colourings()[by].lower())

    def _entries(self, by: ColourBy, groups: Sequence[Group]) -> list[Entry]:
        counted = self.tr("{words} {claims}")
        entries = []
        for group in groups:
            words = counted.format(words=group_words(by, group), claims=group.claims)
            entries.append(Entry(words, group.glyph, group.tone, is_open=by is ColourBy.VERDICT and not group.name))
        if by is not ColourBy.VERDICT and any(row.label is None for row in self._rows):
            entries.append(Entry(self.tr("dashed: no verdict yet"), "", "nocheck", is_open=True))
        return entries
