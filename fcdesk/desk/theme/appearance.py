"""Which theme is on: light, dark or the system's, with high contrast or without; and how large everything is."""

from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.theme import style, tokens
from fcdesk.desk.theme.tokens import Theme

SYSTEM, LIGHT, DARK = "system", "light", "dark"
_ON, _OFF = "on", "off"
_HALF = 128
_ZOOM_PAUSE_MS = 150
"""How long the steps of zoom rest before everything is styled again, which takes a third of a second and more."""


class Appearance(QObject):
    """The theme now in use. Follows the system, without a restart, in all that was not chosen here."""

    changed = Signal()

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__()
        self._app = app
        self._settings = settings
        self._passing = QTemporaryDir()  # lives as long as this object
        self._icons_folder = Path(self._passing.path())
        self.choice = settings.text("theme", SYSTEM)
        self._zoom = tokens.bounded_zoom(settings.number("zoom", 1.0))
        self._zoom_pause = QTimer(self, singleShot=True, interval=_ZOOM_PAUSE_MS)
        self._zoom_pause.timeout.connect(self.settle_zoom)
        self._contrast = settings.text("contrast", SYSTEM)
        self._wants_contrast = False  # the system, as far as it has been asked
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._apply()

    @property
    def theme(self) -> Theme:
        return self._theme

    def choose(self, choice: str) -> None:
        """Use the theme "light", "dark" or "system" from now on; with "system" the contrast, too, is the system's."""
        self.choice = choice
        self._settings.keep("theme", choice)
        if choice == SYSTEM:
            self._keep_contrast(SYSTEM)
        self._apply()

    @property
    def has_high_contrast(self) -> bool:
        return self._contrast == _ON or (self._contrast == SYSTEM and self._wants_contrast)

    def follow_contrast(self) -> None:
        """Take over from the system, now and from now on, whether it wants high contrast.

        By itself, for after the first paint: the answer is an enum of `Qt`, see below.
        """
        hints = self._hints.accessibility()
        hints.contrastPreferenceChanged.connect(self._on_contrast_changed)
        self._on_contrast_changed()

    def choose_contrast(self, *, high: bool) -> None:
        """Use strong colours and edges from now on, or not, whatever the system says."""
        if high != self.has_high_contrast:
            self._keep_contrast(_ON if high else _OFF)
            self._apply()

    def zoom_by(self, steps: int) -> None:
        """Make everything larger or smaller at once; 0 goes back to the natural size."""
        self.zoom_soon_by(steps)
        self.settle_zoom()

    def zoom_soon_by(self, steps: int) -> float:
        """Make everything larger or smaller once the steps pause for a moment; return the zoom it will have then."""
        self._zoom = tokens.zoom_after(self._zoom, steps)
        self._settings.keep("zoom", self._zoom)
        self._zoom_pause.start()
        return self._zoom

    @Slot()
    def settle_zoom(self) -> None:
        """Show everything at the zoom that was asked for, if it is not shown so already."""
        self._zoom_pause.stop()
        if self._zoom != self._theme.zoom:
            self._apply()

    @Slot()
    def _on_system_changed(self) -> None:
        if self.choice == SYSTEM:
            self._apply()

    @Slot()
    def _on_contrast_changed(self) -> None:
        before = self.has_high_contrast
        self._wants_contrast = self._hints.accessibility().contrastPreference().name == "HighContrast"
        if self.has_high_contrast != before:
            self._apply()

    def _keep_contrast(self, contrast: str) -> None:
        self._contrast = contrast
        self._settings.keep("contrast", contrast)

    def _apply(self) -> None:
        name = self.choice
        if name not in (LIGHT, DARK):
            name = DARK if self._system_is_dark() else LIGHT
        self._theme = tokens.load(f"contrast-{name}" if self.has_high_contrast else name, self._zoom)
        self._app.setPalette(style.palette(self._theme))
        self._app.setFont(style.ui_font(self._theme.size("body")))
        icons = self._icons_folder / f"{self._theme.name}"
        icons.mkdir(exist_ok=True)
        style.write_icons(self._theme, icons)
        self._app.setStyleSheet(style.style_sheet(self._theme, icons))
        self.changed.emit()

    def _system_is_dark(self) -> bool:
        """Tell what the system wants by the palette that Fusion makes of its colour scheme.

        The scheme itself is an enum of `Qt`, a name that takes 13 ms to make: a tenth of what an empty window takes.
        """
        return self._app.style().standardPalette().color(QPalette.ColorRole.Window).lightness() < _HALF
