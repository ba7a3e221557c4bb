"""A day, written as people here write it or as 2026-11-30."""

from datetime import date

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.words import as_it_is
from fcdesk.desk.case_words import day_format, day_words

_CENTURY = 100
_OLDEST = 1950
"""A year that is written with two digits and earlier than this lies in this century."""


class DateField(QLineEdit):
    """One line for a day, which may be left empty. `edited` tells that what stands there changed."""

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        example = day_words(date(2026, 11, 30))
        self.setPlaceholderText(example)
        self.setToolTip(self.tr("A day, as {example} or as 2026-11-30").format(example=example))
        self.textEdited.connect(self._on_text_edited)

    @property
    def day(self) -> str | None:
        """The day as the records keep it, None if there is none. RuleBroken if what stands there is no day."""
        words = self.text().strip()
        if not words:
            return None
        found = _read(words)
        if found is None:
            sentence = self.tr("“{words}” is no day of the calendar; write it as {example} or 2026-11-30")
            raise RuleBroken(as_it_is(sentence.format(words=words, example=day_words(date(2026, 11, 30)))))
        return found.isoformat()

    def show_day(self, day: str | None) -> None:
        """Show a day as the records keep it."""
        self.setText(day_words(date.fromisoformat(day)) if day else "")

    @Slot()
    def _on_text_edited(self) -> None:
        self.edited.emit()


def _read(words: str) -> date | None:
    """Return the day that words mean, None if they mean none."""
    try:
        return date.fromisoformat(words)
    except ValueError:
        pass
    here = QLocale()
    found = here.toDate(_without_marks(words), _without_marks(day_format()))
    if not found.isValid():
        short = here.dateFormat(QLocale.FormatType.ShortFormat)
        found = here.toDate(_without_marks(words), _without_marks(short))
        if found.isValid() and found.year() < _OLDEST:  # of two digits of a year Qt makes one of the last century
            found = found.addYears(_CENTURY)
    return date(found.year(), found.month(), found.day()) if found.isValid() else None


def _without_marks(words: str) -> str:
    """Return words without the marks of direction that some languages have in dates, and nobody types."""
    return words.replace("\u200e", "").replace("\u200f", "")
