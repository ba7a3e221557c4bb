"""Asks which cases are wanted, says how many there are, and keeps the filter under a name if it gets one."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from fcdesk.archive.listing import CaseFilter
from fcdesk.cases.model import Case
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.text import one_line
from fcdesk.casework.newsroom import Newsroom
from fcdesk.desk.case_words import number_words, statuses
from fcdesk.desk.models.case_wants import WantedCases, count_of
from fcdesk.desk.rating_words import scales_in_words
from fcdesk.desk.said import problem_words
from fcdesk.desk.widgets.choice import Choice
from fcdesk.desk.widgets.date_field import DateField
from fcdesk.desk.widgets.dialog_size import give_room
from fcdesk.desk.widgets.problem_label import ProblemLabel

_PAUSE_MS = 200


class CaseFilterDialog(QDialog):
    """A form of all that can be asked of cases. `words` of the list's own box are no part of it."""

    submitted = Signal(object, str)  # WantedCases, and the name under which to keep them ("": under none)
    cleared = Signal()

    def __init__(self, room: Newsroom, case: Case | None, wanted: WantedCases, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Filter cases"))
        self._room = room
        self.status, self.rating = Choice(self.tr("Status")), Choice(self.tr("Rating"))
        self.assignee = Choice(self.tr("Works on it"))
        self.tag, self.claimant, self.publisher = QLineEdit(), QLineEdit(), QLineEdit()
        self.created_from = DateField(self.tr("Made on or after"))
        self.created_until = DateField(self.tr("Made on or before"))
        self.due_until = DateField(self.tr("Due on or before"))
        self.without_archived = QCheckBox(self.tr("Leave out arc&hived cases"))
        self.name = QLineEdit(name)
        self.problem = ProblemLabel()
        self.found = QLabel()
        self.found.setProperty("role", "section")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.count)
        self._offer(case)
        self._lay_out()
        self._fill(wanted)
        self._listen()
        self.count()
        give_room(self, 560, 0)

    @property
    def wanted(self) -> WantedCases:
        """What the form asks for. RuleBroken if a day in it is none."""
        assignee = None if self.assignee.currentText() == self._anybody else self._assignee()
        asked = CaseFilter(
            status=self.status.value or None,
            tag=one_line(self.tag.text()) or None,
            assignee=assignee,
            rating=self.rating.value or None,
            claimant=one_line(self.claimant.text()) or None,
            publisher=one_line(self.publisher.text()) or None,
            created_from=self.created_from.day,
            created_until=self.created_until.day,
            due_until=self.due_until.day,
        )
        return WantedCases(asked, without_archived=self.without_archived.isChecked() and asked.status is None)

    @Slot()
    def count(self) -> None:
        """Say how many cases there are, or what in the form cannot be asked."""
        self._timer.stop()
        try:
            count = count_of(self._room.archive, self.wanted)
        except (RuleBroken, EnvironmentProblem) as problem:
            self.found.setText(problem_words(problem))
            return
        words = self.tr("%n cases", "", count).replace(str(count), number_words(count))
        self.found.setText(words if count else self.tr("No case matches"))

    def _assignee(self) -> str:
        words = self.assignee.currentText()
        return "" if words == self._nobody else one_line(words)

    def _offer(self, case: Case | None) -> None:
        any_ = self.tr("any")
        self._anybody, self._nobody = self.tr("anybody"), self.tr("nobody")
        self.status.offer({"": any_} | {one.value: words.replace("&", "") for one, words in statuses().items()})
        self.rating.offer({"": any_} | _ratings(self._room, case))
        self.assignee.setEditable(True)
        self.assignee.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        for words in (self._anybody, self._nobody, self._room.user):
            self.assignee.addItem(words)
        if case is not None:
            _complete(self.tag, case.details.tags)
            _complete(self.claimant, (claim.claimant or "" for claim in case.claims))
            _complete(self.publisher, (article.publisher or "" for article in case.articles))

    def _fill(self, wanted: WantedCases) -> None:
        asked = wanted.filter
        self.status.show_value(asked.status or "")
        self.rating.show_value(asked.rating or "")
        who = {None: self._anybody, "": self._nobody}.get(asked.assignee, asked.assignee)
        self.assignee.setCurrentText(who or self._anybody)
        for field, words in ((self.tag, asked.tag), (self.claimant, asked.claimant), (self.publisher, asked.publisher)):
            field.setText(words or "")
        self.created_from.show_day(asked.created_from)
        self.created_until.show_day(asked.created_until)
        self.due_until.show_day(asked.due_until)
        self.without_archived.setChecked(wanted.without_archived)

    def _listen(self) -> None:
        """Count again whenever something else is asked."""
        for choice in (self.status, self.rating, self.assignee):
            choice.currentTextChanged.connect(self._on_edited)
        for words in (self.tag, self.claimant, self.publisher):
            words.textChanged.connect(self._on_edited)
        for day in (self.created_from, self.created_until, self.due_until):
            day.textChanged.connect(self._on_edited)
        self.without_archived.toggled.connect(self._on_edited)

    def _lay_out(self) -> None:
        form = QGridLayout()
        exactly = self.tr("Exactly as the case has it")
        rows: tuple[tuple[tuple[str, QWidget], ...], ...] = (
            ((self.tr("&Status"), self.status), (self.tr("&Works on it"), self.assignee)),
            ((self.tr("&Tag"), self.tag), (self.tr("&Rating"), self.rating)),
            ((self.tr("C&laimant"), self.claimant), (self.tr("&Publisher"), self.publisher)),
            ((self.tr("&Made from"), self.created_from), (self.tr("Made &until"), self.created_until)),
            ((self.tr("&Due until"), self.due_until), (self.tr("Keep &as"), self.name)),
        )
        for field in (self.tag, self.claimant, self.publisher):
            field.setPlaceholderText(exactly)
        self.name.setPlaceholderText(self.tr("A name, to keep this filter"))
        for number, row in enumerate(rows):
            for place, (words, control) in enumerate(row):
                label = QLabel(words)
                label.setBuddy(control)
                control.setAccessibleName(control.accessibleName() or words.replace("&", ""))
                form.addWidget(label, number, place * 2)
                form.addWidget(control, number, place * 2 + 1)
        form.addWidget(self.without_archived, len(rows), 1, 1, 3)
        for choice in (self.status, self.assignee, self.rating):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        form.setColumnStretch(1, 1)
        form.setColumnStretch(3, 1)
        form.setHorizontalSpacing(12)
        self.name.setAccessibleName(self.tr("Name under which this filter is kept"))
        column = QVBoxLayout(self)
        column.addLayout(form)
        for widget in (self.found, self.problem, self._buttons()):
            column.addWidget(widget)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        show = box.addButton(self.tr("Show cases"), QDialogButtonBox.ButtonRole.AcceptRole)
        show.setProperty("kind", "primary")
        self.clear_button = box.addButton(self.tr("Clear filter"), QDialogButtonBox.ButtonRole.ResetRole)
        self.clear_button.clicked.connect(self._on_cleared)
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        return box

    @Slot()
    def _on_edited(self) -> None:
        self._timer.start(_PAUSE_MS)

    @Slot()
    def _on_cleared(self) -> None:
        self.cleared.emit()
        self.accept()

    @Slot()
    def _on_accepted(self) -> None:
        try:
            wanted = self.wanted
        except RuleBroken as problem:
            self.problem.say(problem_words(problem))
            return
        self.submitted.emit(wanted, one_line(self.name.text()))
        self.accept()


def _ratings(room: Newsroom, case: Case | None) -> dict[str, str]:
    """Return the ratings of all scales, those of the open case first, by their keys."""
    shown = scales_in_words(room.scales)
    own = [shown[room.scale_of(case).name]] if case is not None else []
    found: dict[str, str] = {}
    for scale in (*own, *shown.values()):
        for rating in scale.ratings:
            found.setdefault(rating.key, rating.label)
    return found


def _complete(field: QLineEdit, words: Iterable[str]) -> None:
    """Offer these words while one of them is being typed."""
    known = sorted({one for one in words if one})
    completer = QCompleter(known, field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    field.setCompleter(completer)
