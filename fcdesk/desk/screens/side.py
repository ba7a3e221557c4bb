"""The right pane: what belongs to the article under check, or to its write-up, one panel at a time."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QTabWidget, QWidget

from fcdesk.desk.runtime.suggestions import Suggestions
from fcdesk.desk.screens.claim_panel import ClaimPanel
from fcdesk.desk.screens.numbers_panel import NumbersPanel
from fcdesk.desk.screens.suggestions_panel import SuggestionsPanel
from fcdesk.desk.theme.appearance import Appearance

_NARROWEST = 320


class SidePane(QTabWidget):
    """Tabs that say how much there is behind them. The claim stays; what is beside it goes with the centre."""

    article_asked = Signal()  # somebody wants to see what belongs to the article

    def __init__(
        self,
        claim: ClaimPanel,
        found: SuggestionsPanel,
        numbers: NumbersPanel,
        suggestions: Suggestions,
        appearance: Appearance,
    ) -> None:
        super().__init__()
        self.setObjectName("side")
        self._claim, self._found, self._numbers = claim, found, numbers
        self._of_writeup: list[QWidget] = []
        self._is_writeup = False
        self._last: dict[bool, QWidget] = {False: claim}
        self._suggestions = suggestions
        self._appearance = appearance
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.tabBar().setDrawBase(False)
        self.tabBar().setExpanding(False)
        self.tabBar().setAccessibleName(self.tr("Claim, suggestions or numbers"))
        self.addTab(claim, self.tr("Claim"))
        self.addTab(found, "")
        self.addTab(numbers, "")
        appearance.changed.connect(self._on_appearance_changed)
        suggestions.changed.connect(self._refresh)
        self._on_appearance_changed()
        self._refresh()

    def add_writeup_panels(self, panels: Sequence[QWidget]) -> None:
        """Add what is shown beside a write-up; each panel is called by its accessible name."""
        for panel in panels:
            self.addTab(panel, panel.accessibleName())
            self._of_writeup.append(panel)
        self._last[True] = panels[0]
        self._refresh()

    def show_writeup(self, *, shown: bool) -> None:
        """Show what belongs to the write-up, or to the article."""
        if shown != self._is_writeup:
            self._last[self._is_writeup] = self.currentWidget()
            self._is_writeup = shown
            self.tabBar().setAccessibleName(
                self.tr("Claim, open points, words or document") if shown else self.tr("Claim, suggestions or numbers")
            )
            self._refresh()
            self.setCurrentWidget(self._last[shown])

    def show_claim(self) -> None:
        self.setCurrentWidget(self._claim)

    def show_panel(self, panel: QWidget) -> None:
        """Show one of the write-up's panels."""
        self.setCurrentWidget(panel)

    def show_suggestions(self) -> None:
        if self._is_writeup:
            self.article_asked.emit()
        self.setCurrentWidget(self._found)

    def name_panel(self, panel: QWidget, words: str) -> None:
        """Say on a panel's tab how much there is behind it."""
        self.setTabText(self.indexOf(panel), words)

    @property
    def shows_suggestions(self) -> bool:
        return self.currentWidget() is self._found

    def page(self) -> QWidget:
        """Return what is shown now."""
        return self.currentWidget()

    @Slot()
    def _refresh(self) -> None:
        found = self.tr("Suggestions ({count})").format(count=len(self._suggestions.open))
        self.setTabText(1, found if self._suggestions.spotted is not None else self.tr("Suggestions"))
        meetings = len(self._numbers.meetings.rows)
        self.setTabText(2, self.tr("Numbers ({count})").format(count=meetings))
        for panel in self._of_writeup:
            self.setTabVisible(self.indexOf(panel), self._is_writeup)
        self.setTabVisible(1, not self._is_writeup)
        self.setTabVisible(2, meetings > 0 and not self._is_writeup)

    @Slot()
    def _on_appearance_changed(self) -> None:
        self.setMinimumWidth(self._appearance.theme.px(_NARROWEST))
