"""What is done to the current claim can be done while it is in view: no rating changes where nobody sees it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from fcdesk.desk.runtime.session import Session
from fcdesk.desk.screens.case_view import CaseView
from fcdesk.desk.screens.claim_panel import ClaimPanel
from fcdesk.desk.screens.commands import NUMBER_KEYS, Command
from fcdesk.desk.screens.panes import Panes
from fcdesk.desk.screens.side import SidePane


class ClaimKeys(QObject):
    """The keys of the ratings, and which commands on a claim can be given now."""

    def __init__(
        self, session: Session, places: tuple[Panes, CaseView, SidePane], panel: ClaimPanel, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._panes, self._view, self._side = places
        self._panel = panel
        self._window = window
        self._actions: tuple[QAction, ...] = ()

    def rating_commands(self) -> list[Command]:
        """Return the commands of the number keys."""
        words = self.tr("Rating {number}")
        return [
            Command(_name(number), words.format(number=number), (str(number),), _NumberKey(self, number).press, None)
            for number in NUMBER_KEYS
        ]

    def rule(self, actions: Mapping[str, QAction]) -> None:
        """Enable and disable what is done to a claim, from now on, by what is in view."""
        names = ("evidence", "paste", "use", "view-files", "unlink", "because", "delete", *map(_name, NUMBER_KEYS))
        self._actions = tuple(actions[name] for name in names)
        self._panes.adapted.connect(self._refresh)
        self._view.page_turned.connect(self._refresh)
        self._side.currentChanged.connect(self._refresh)
        self._refresh()

    def rate(self, number: int) -> None:
        """Choose a rating of the scale; where the claim's pane is not in view, show it first and change nothing."""
        if self._session.claim is None:
            self.say_no_claim()
        elif self._panel.isVisibleTo(self._window):
            self._panel.verdict.choose_number(number)
        else:
            self._panes.show_pane(2)
            self._side.show_claim()
            words = self.tr("Claim {number} came into view; press the number again to rate it")
            self._session.told.emit(words.format(number=self._session.claim.number))

    def say_no_claim(self) -> None:
        """Say why nothing happened: it is done to a claim, and none is selected."""
        self._session.told.emit(self.tr("No claim is selected: mark one with C, or choose one with J and K"))

    @Slot()
    def _refresh(self) -> None:
        in_view = any(one.isVisibleTo(self._window) for one in (self._panel, self._view.reader, self._view.claims))
        if self._view.page is self._view.all_claims:
            in_view = False  # whoever looks at a row there means that claim, and not the one in the panel
        for action in self._actions:
            action.setEnabled(in_view)


class _NumberKey(QObject):
    """The key of one number."""

    def __init__(self, keys: ClaimKeys, number: int) -> None:
        super().__init__(keys)  # a signal does not keep alive whom it calls
        self._keys = keys
        self._number = number

    @Slot()
    def press(self) -> None:
        self._keys.rate(self._number)


def _name(number: int) -> str:
    return f"rating-{number}"
