"""How the desk says where a case stands: its status, its deadline, dates and numbers as the reader writes them."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from fcdesk.archive.listing import CaseRow
from fcdesk.cases.model import CaseStatus, ClaimStatus, Priority
from fcdesk.desk.models.case_times import Due, days_left_lying, due_of, local
from fcdesk.desk.models.case_wants import Place, WantedCases

translate = QCoreApplication.translate


def day_format() -> str:
    """Return how a day is written here, in digits and with the whole year."""
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return form if "yyyy" in form else form.replace("yy", "yyyy")


def day_words(day: date) -> str:
    """Return a day as it is written here."""
    return QLocale().toString(QDate(day.year, day.month, day.day), day_format())


def moment_words(moment: str) -> str:
    """Return a moment of the records as it is written here, in the time of this place."""
    at = local(moment)
    return f"{day_words(at.date())} {QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)}"


def number_words(number: int) -> str:
    """Return a number as it is written here."""
    return QLocale().toString(number)


def place_words() -> dict[Place, tuple[str, str]]:
    """Return the rows of the navigation: how each is called, and what is said of it while it is empty."""
    return {
        Place.INBOX: (
            translate("Places", "Inbox"),
            translate("Places", "Nothing is waiting. New cases that nobody has taken yet come here."),
        ),
        Place.MINE: (
            translate("Places", "My cases"),
            translate("Places", "You have no cases. “Assign to me” in the Case menu takes one."),
        ),
        Place.WAITING: (translate("Places", "Waiting for reply"), translate("Places", "No case waits for a reply.")),
        Place.IN_REVIEW: (translate("Places", "In review"), translate("Places", "No case is in review.")),
        Place.PUBLISHED: (translate("Places", "Published"), translate("Places", "No case has been published yet.")),
        Place.ARCHIVE: (
            translate("Places", "Archive"),
            translate("Places", "Cases you archive stay searchable here."),
        ),
        Place.ALL: (translate("Places", "All"), translate("Places", "There are no cases yet.")),
    }


def statuses() -> dict[CaseStatus, str]:
    """Return how far a case can have come, each with a letter of its own for a menu."""
    return {
        CaseStatus.OPEN: translate("Statuses", "&Open"),
        CaseStatus.WAITING: translate("Statuses", "&Waiting for reply"),
        CaseStatus.IN_REVIEW: translate("Statuses", "In &review"),
        CaseStatus.PUBLISHED: translate("Statuses", "&Published"),
        CaseStatus.ARCHIVED: translate("Statuses", "&Archived"),
    }


def status_words(status: str) -> str:
    """Return how far a case has come; a status that is not known here as it is."""
    known = {one.value: words for one, words in statuses().items()}
    return known.get(status, status).replace("&", "")


def priorities() -> dict[Priority, str]:
    """Return what to check first."""
    return {
        Priority.HIGH: translate("Priorities", "high priority"),
        Priority.NORMAL: translate("Priorities", "normal priority"),
        Priority.LOW: translate("Priorities", "low priority"),
    }


def claim_statuses() -> dict[ClaimStatus, str]:
    """Return how far the check of a claim can have come."""
    return {
        ClaimStatus.TO_DO: translate("ClaimStatuses", "to do"),
        ClaimStatus.IN_PROGRESS: translate("ClaimStatuses", "in progress"),
        ClaimStatus.WAITING: translate("ClaimStatuses", "waiting"),
        ClaimStatus.DONE: translate("ClaimStatuses", "done"),
    }


def languages() -> dict[str, str]:
    """Return the languages that are offered for an article, by their codes; it may be in any other, too."""
    return {
        "ar": translate("Languages", "Arabic"),
        "bn": translate("Languages", "Bengali"),
        "zh": translate("Languages", "Chinese"),
        "nl": translate("Languages", "Dutch"),
        "en": translate("Languages", "English"),
        "fr": translate("Languages", "French"),
        "ka": translate("Languages", "Georgian"),
        "de": translate("Languages", "German"),
        "hi": translate("Languages", "Hindi"),
        "id": translate("Languages", "Indonesian"),
        "it": translate("Languages", "Italian"),
        "ja": translate("Languages", "Japanese"),
        "pl": translate("Languages", "Polish"),
        "pt": translate("Languages", "Portuguese"),
        "ru": translate("Languages", "Russian"),
        "es": translate("Languages", "Spanish"),
        "tr": translate("Languages", "Turkish"),
        "uk": translate("Languages", "Ukrainian"),
    }


def due_words(due: Due) -> str:
    """Return when a case is due, and whether that is over or near, in words."""
    if due.is_over:
        words = translate("Deadlines", "Overdue since {day}")
    elif due.days == 0:
        words = translate("Deadlines", "Due today")
    elif due.days == 1:
        words = translate("Deadlines", "Due tomorrow")
    elif due.is_soon:
        words = translate("Deadlines", "Due soon: {day}")
    else:
        words = translate("Deadlines", "Due {day}")
    said = words.format(day=day_words(due.day))
    return f"{said}, {due.hour}" if due.hour else said


def standing(row: CaseRow, wanted: WantedCases, now: datetime) -> list[str]:
    """Return what a row says of a case besides its title and progress, but for what the whole list has in common."""
    due, lying = due_of(row, now), days_left_lying(row, now)
    asked = wanted.filter
    return [
        due_words(due) if due is not None else "",
        translate("Deadlines", "unchanged for %n days", "", lying) if lying else "",
        status_words(row.status) if asked.status is None else "",
        row.assignee if asked.assignee is None else "",
    ]


def asked_words(wanted: WantedCases) -> str:
    """Return what a filter asks, for whoever looks at what it found."""
    asked = wanted.filter
    nobody = translate("Filters", "nobody works on it")
    who = translate("Filters", "{name} works on it").format(name=asked.assignee) if asked.assignee else nobody
    parts = [
        status_words(asked.status) if asked.status is not None else "",
        who if asked.assignee is not None else "",
        _named(translate("Filters", "tag “{words}”"), asked.tag),
        _named(translate("Filters", "rating “{words}”"), asked.rating),
        _named(translate("Filters", "claimant “{words}”"), asked.claimant),
        _named(translate("Filters", "publisher “{words}”"), asked.publisher),
        _dated(translate("Filters", "made from {day}"), asked.created_from),
        _dated(translate("Filters", "made until {day}"), asked.created_until),
        _dated(translate("Filters", "due until {day}"), asked.due_until),
        translate("Filters", "not archived") if wanted.parts_archived else "",
    ]
    return " · ".join(filter(None, parts))


def _named(form: str, words: str | None) -> str:
    return "" if words is None else form.format(words=words)


def _dated(form: str, day: str | None) -> str:
    return "" if day is None else form.format(day=day_words(date.fromisoformat(day)))
