"""The ratings of a scale as chips, each with its number key: radio buttons, of which one can be on."""

from typing import cast

from PySide6.QtCore import QPoint, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from fcdesk.cases.scales import Scale
from fcdesk.desk.widgets.flow import FlowLayout


class RatingChip(QRadioButton):
    """One rating. All of it can be clicked, not its words alone."""

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)


class VerdictPicker(QWidget):
    """Offers the current ratings of a scale. `rating_chosen` carries the rating's key."""

    rating_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Verdict"))
        self._scale: Scale | None = None
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonToggled.connect(self._on_toggled)
        self._flow = FlowLayout(self, 6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def chips(self) -> list[RatingChip]:
        return [cast("RatingChip", button) for button in self._group.buttons()]

    def show_scale(self, scale: Scale) -> bool:
        """Offer the ratings of this scale; tell whether the chips are new ones."""
        if scale == self._scale:
            return False
        self._scale = scale
        for chip in self.chips:
            self._group.removeButton(chip)
            self._flow.removeWidget(chip)
            chip.deleteLater()
        for number, rating in enumerate(scale.current, start=1):
            key = f"{number}  " if number <= _KEYS else ""
            chip = RatingChip(f"{key}{rating.glyph} {rating.label}")
            chip.setProperty("rating", rating.key)
            chip.setAccessibleName(rating.label)
            chip.setAccessibleDescription(rating.definition)
            chip.setToolTip(rating.definition)
            self._group.addButton(chip, number)
            self._flow.addWidget(chip)
        return True

    def show_rating(self, key: str | None) -> None:
        """Show which rating is given, without asking for it."""
        with QSignalBlocker(self._group):
            self._group.setExclusive(False)
            for chip in self.chips:
                chip.setChecked(chip.property("rating") == key)
            self._group.setExclusive(True)

    def choose_number(self, number: int) -> None:
        """Choose the nth rating, as its number key does."""
        chip = self._group.button(number)
        if chip is not None:
            has_keyboard = any(one.hasFocus() for one in self.chips)
            chip.setChecked(True)
            if has_keyboard:
                chip.setFocus()

    @Slot(QAbstractButton, bool)
    def _on_toggled(self, chip: QAbstractButton, checked: bool) -> None:
        if checked:
            self.rating_chosen.emit(chip.property("rating"))


_KEYS = 9
