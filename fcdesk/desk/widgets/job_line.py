"""Says in the status line what long work is under way, how far it is, and gives it up on request.

Most work is over sooner than one can read: only what takes longer is told of.
"""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from fcdesk.desk.lines import listed
from fcdesk.desk.runtime.jobs import Jobs, Standing

_PAUSE_MS = 400


class JobLine(QWidget):
    """All jobs with a name, in one line."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)  # the name of a file may look like markup
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel what is being written"))
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PAUSE_MS)
        keeps_its_place = self.cancel.sizePolicy()
        keeps_its_place.setRetainSizeWhenHidden(True)  # else the line would grow, and all above it move
        self.cancel.setSizePolicy(keeps_its_place)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words)
        row.addWidget(self.cancel)
        row.addStretch(1)
        for part in (self._words, self.cancel):
            part.hide()
        jobs.changed.connect(self._on_changed)
        self._patience.timeout.connect(self.show_now)
        self.cancel.clicked.connect(jobs.cancel)

    @property
    def words(self) -> str:
        """What is said, "" while nothing is."""
        return self._words.text()

    @Slot()
    def show_now(self) -> None:
        """Say what is under way, however short it has been."""
        self._patience.stop()
        is_news = self._words.isHidden()
        self._say()
        if is_news and self._words.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words.text()))

    @Slot()
    def _on_changed(self) -> None:
        if not self._jobs.standings:
            self._patience.stop()
            self._say()
        elif not self._words.isHidden():
            self._say()
        elif not self._patience.isActive():
            self._patience.start()

    def _say(self) -> None:
        standings = self._jobs.standings
        self._words.setText(listed(self._said(one) for one in standings))
        self._words.setVisible(bool(standings))
        self.cancel.setVisible(bool(standings) and self._jobs.can_be_cancelled)

    def _said(self, one: Standing) -> str:
        if not one.of:
            return one.name
        return self.tr("{name}: {done} of {all}").format(name=one.name, done=one.done, all=one.of)
