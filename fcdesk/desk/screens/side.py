"""The right pane: the claim, the suggestions, and the numbers that meet, one at a time."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTabWidget, QWidget

from fcdesk.desk.runtime.suggestions import Suggestions
from fcdesk.desk.screens.claim_panel import ClaimPanel
from fcdesk.desk.screens.numbers_panel import NumbersPanel
from fcdesk.desk.screens.suggestions_panel import SuggestionsPanel
from fcdesk.desk.theme.appearance import Appearance

_NARROWEST = 320


class SidePane(QTabWidget):
    """Tabs that say how much there is behind them."""

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

    def show_claim(self) -> None:
        self.setCurrentWidget(self._claim)

    def show_suggestions(self) -> None:
        self.setCurrentWidget(self._found)

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
        self.setTabVisible(2, meetings > 0)

    @Slot()
    def _on_appearance_changed(self) -> None:
        self.setMinimumWidth(self._appearance.theme.px(_NARROWEST))
