"""A day, written as people here write it or as 2026-11-30."""

import re
from datetime import date

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from fcdesk.cases.problems import RuleBroken
from fcdesk.cases.words import as_it_is
from fcdesk.desk.case_words import day_format, day_words
from fcdesk.desk.lines import in_line
from fcdesk.desk.models.typed_days import DayWriting, days_meant

_QUOTED = re.compile("'([^']*)'")
_SIGNS = re.compile(r"[^\W\d_a-zA-Z]+")
"""What stands between the parts of a day where it is not quoted: year, month and day in Chinese and Japanese."""


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
        found = days_meant(words, writing_here())
        if len(found) == 1:
            return found[0].isoformat()
        said = self.tr("“{words}” is no day of the calendar; write it as {example} or 2026-11-30")
        if found:
            said = self.tr("“{words}” can be more than one day; write it as {example} or 2026-11-30")
        raise RuleBroken(as_it_is(said.format(words=words, example=in_line(day_words(date(2026, 11, 30))))))

    def show_day(self, day: str | None) -> None:
        """Show a day as the records keep it."""
        self.setText(day_words(date.fromisoformat(day)) if day else "")

    @Slot()
    def _on_text_edited(self) -> None:
        self.edited.emit()


def writing_here() -> DayWriting:
    """Return how days are written in this place; months by their names in English, too."""
    here = QLocale()
    form = _without_marks(_QUOTED.sub("", day_format()))
    long = here.dateFormat(QLocale.FormatType.LongFormat)
    order = "" if "MMM" in form else "".join(dict.fromkeys(letter.lower() for letter in form if letter in "dMy"))
    separator = next((sign for sign in form if sign not in "dMy "), " ")
    is_settled = order != "mdy" and here.language() != QLocale.Language.C  # which is nobody's
    quoted = " ".join(_QUOTED.findall(long)).casefold()
    between = {*quoted.split(), *_SIGNS.findall(_without_marks(long))}
    return DayWriting(order, separator, is_settled, _months_of(QLocale.c()) | _months_of(here), frozenset(between))


def _months_of(locale: QLocale) -> dict[str, int]:
    forms = (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)
    return {
        name(month, form).casefold().rstrip("."): month
        for name in (locale.monthName, locale.standaloneMonthName)
        for form in forms
        for month in range(1, 13)
    }


def _without_marks(words: str) -> str:
    """Return words without the marks of direction that some languages have in dates, and nobody types."""
    return words.replace("\u200e", "").replace("\u200f", "")
