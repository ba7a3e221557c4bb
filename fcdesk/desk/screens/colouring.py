"""Chooses what the colours of the article tell, and remembers it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from fcdesk.desk.colour_words import colourings
from fcdesk.desk.models.claim_tones import ColourBy
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.choice import Choice

_SETTING = "colour-by"


class Colouring(QWidget):
    """Stands beside the tabs of the case."""

    changed = Signal()

    def __init__(self, appearance: Appearance, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._settings = settings
        self._label = QLabel(self.tr("Colour by"))
        self._label.setProperty("role", "caption")
        self.choice = Choice(self.tr("Colour by"))
        self.choice.setProperty("look", "quiet")
        self.choice.offer({by.value: words for by, words in colourings().items()})
        kept = settings.text(_SETTING, ColourBy.VERDICT)
        self.choice.show_value(kept if kept in list(ColourBy) else ColourBy.VERDICT.value)
        self._label.setBuddy(self.choice)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label)
        self._row.addWidget(self.choice)
        self.choice.activated.connect(self._on_chosen)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def fold(self, room: int) -> None:
        """Leave out what it is called where there is too little room for that; its tooltip says it still."""
        self._label.setVisible(self._label.sizeHint().width() + self._row.spacing() + self._least <= room)

    @property
    def _least(self) -> int:
        margins = self._row.contentsMargins()
        return margins.left() + self.choice.sizeHint().width() + margins.right()

    @property
    def by(self) -> ColourBy:
        """What the colours tell now."""
        return ColourBy(self.choice.value)

    @Slot()
    def _on_chosen(self) -> None:
        self._settings.keep(_SETTING, self.by.value)
        self.changed.emit()

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self._row.setContentsMargins(theme.px(8), 0, theme.px(16), 0)
        self._row.setSpacing(theme.px(4))
