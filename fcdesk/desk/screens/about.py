"""Says which version this is and under which licence."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from fcdesk import __version__


class About(QObject):
    """The way to a small box."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def show(self) -> None:
        """Show the version and the licence."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("About fcdesk"))
        box.setText(self.tr("fcdesk {version}").format(version=__version__))
        box.setInformativeText(
            self.tr("A desk for fact-checkers. Licensed under the Apache License, Version 2.0.")
            + " "
            + self.tr("Icons: Lucide (ISC). Typefaces: Inter and Source Serif 4 (SIL Open Font License).")
        )
        box.open()
