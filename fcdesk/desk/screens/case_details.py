"""What is said of the case as a whole: a form for it, and the short ways to take a case and to set its status."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fcdesk.cases.edits.details import CaseFields, change_details, set_tags
from fcdesk.cases.model import Case, CaseStatus, Details
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.text import tags_in
from fcdesk.casework.newsroom import Newsroom
from fcdesk.casework.workbench import Workbench
from fcdesk.desk.case_words import languages, statuses
from fcdesk.desk.field_words import explain_all, of_case
from fcdesk.desk.rating_words import scale_titles
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.said import problem_words
from fcdesk.desk.widgets.choice import Choice
from fcdesk.desk.widgets.date_field import DateField
from fcdesk.desk.widgets.dialog_size import give_room
from fcdesk.desk.widgets.form_scroll import FormScroll
from fcdesk.desk.widgets.problem_label import ProblemLabel


class CaseDetailsDialog(QDialog):
    """A form of a case's details. It stays open until they have been saved."""

    submitted = Signal(object, object)  # CaseFields, the tags

    def __init__(self, room: Newsroom, case: Case, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Case details"))
        self._room = room
        self._hour = ""
        self.title, self.assignee, self.tags = QLineEdit(), QLineEdit(), QLineEdit()
        self.deadline = DateField(self.tr("Deadline"))
        self.status = Choice(self.tr("Status"))
        self.language, self.scale = Choice(self.tr("Language of the article")), Choice(self.tr("Verdict scale"))
        self.take_button = QPushButton(self.tr("Assign to &me"))
        self.take_button.clicked.connect(self._on_taken)
        self.problem = ProblemLabel()
        choices = {"language": self.language, "scale": self.scale}
        explain_all({**choices, "assignee": self.assignee, "tags": self.tags}, of_case())
        self._offer()
        self._lay_out(case)
        self._fill(case.details)
        give_room(self, 520, 0)

    @property
    def fields(self) -> CaseFields:
        """What the form holds. RuleBroken if the deadline is no day."""
        day = self.deadline.day
        return {
            "title": self.title.text(),
            "status": CaseStatus(self.status.value),
            "assignee": self.assignee.text(),
            "deadline": f"{day}{self._hour}" if day else None,
            "language": self.language.value or None,
            "scale": self.scale.value,
        }

    @Slot(str)
    def say(self, words: str) -> None:
        """Show why nothing was saved; what was filled in stays."""
        self.problem.say(words)
        self.resize(self.size().expandedTo(self.minimumSizeHint()))

    def _offer(self) -> None:
        self.status.offer({one.value: words.replace("&", "") for one, words in statuses().items()})
        self.language.offer({"": self.tr("not known")} | languages())
        self.scale.offer(scale_titles(self._room.scales))

    def _fill(self, details: Details) -> None:
        self.title.setText(details.title)
        self.title.setCursorPosition(0)
        self.assignee.setText(details.assignee)
        self.tags.setText(", ".join(details.tags))
        day, letter, hour = (details.deadline or "").partition("T")
        self._hour = letter + hour  # an hour that came with the deadline is kept with another day
        self.deadline.show_day(day or None)
        for choice, value in (
            (self.status, details.status.value),
            (self.language, details.language or ""),
            (self.scale, details.scale),
        ):
            choice.show_value(value)

    def _lay_out(self, case: Case) -> None:
        whose = QHBoxLayout()
        whose.setSpacing(8)
        whose.addWidget(self.assignee, 1)
        whose.addWidget(self.take_button)
        self.tags.setPlaceholderText(self.tr("Separated by commas"))
        self.assignee.setPlaceholderText(self.tr("Nobody yet"))
        body = QWidget()
        form = QGridLayout(body)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        rows: tuple[tuple[str, QWidget, QWidget | QHBoxLayout], ...] = (
            (self.tr("&Title"), self.title, self.title),
            (self.tr("&Status"), self.status, self.status),
            (self.tr("&Works on it"), self.assignee, whose),
            (self.tr("&Deadline"), self.deadline, self.deadline),
            (self.tr("Ta&gs"), self.tags, self.tags),
            (self.tr("&Language"), self.language, self.language),
            (self.tr("&Verdict scale"), self.scale, self.scale),
        )
        for number, (words, control, shown) in enumerate(rows):
            label = QLabel(words)
            label.setBuddy(control)
            control.setAccessibleName(control.accessibleName() or words.replace("&", ""))
            form.addWidget(label, number, 0)
            if isinstance(shown, QWidget):
                form.addWidget(shown, number, 1)
            else:
                form.addLayout(shown, number, 1)
        column = QVBoxLayout(self)
        reference = QLabel(case.details.reference)
        hint = QLabel(self.tr("Verdicts that were given keep the scale they were given on."))
        for remark in (reference, hint):
            remark.setProperty("role", "caption")
            remark.setTextFormat(Qt.TextFormat.PlainText)
            remark.setWordWrap(True)
        column.addWidget(reference)
        column.addWidget(FormScroll(body), 1)
        for widget in (hint, self.problem, self._buttons()):
            column.addWidget(widget)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = box.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("kind", "primary")
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        return box

    @Slot()
    def _on_taken(self) -> None:
        self.assignee.setText(self._room.user)

    @Slot()
    def _on_accepted(self) -> None:
        try:
            self.submitted.emit(self.fields, tags_in(self.tags.text()))
        except RuleBroken as problem:
            self.say(problem_words(problem))


class CaseDesk(QObject):
    """The ways to what is said of the open case, each one step that can be undone."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._dialog: CaseDetailsDialog | None = None
        self._case_id: str | None = None
        self.menu = QMenu(window)
        self.menu.setAccessibleName(self.tr("Status of the case"))
        for status, words in statuses().items():
            line = QAction(words, self.menu)
            line.setData(status.value)
            line.setCheckable(True)
            self.menu.addAction(line)
        self.menu.triggered.connect(self._on_status_chosen)

    @Slot()
    def ask(self) -> None:
        """Show the open case's details, to be read or changed."""
        case = self._session.case
        if case is None or self._dialog is not None:
            return
        self._case_id = case.id
        dialog = CaseDetailsDialog(self._session.room, case, self._window)
        dialog.submitted.connect(self._on_submitted)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def assign_to_me(self) -> None:
        """Put the open case among those of whoever sits here."""
        user = self._session.room.user
        if self._session.do(change_details, assignee=user):
            self._session.told.emit(self.tr("Assigned to {name}").format(name=user))

    @Slot()
    def ask_for_status(self) -> None:
        """Offer the statuses in a menu, each with its letter."""
        case = self._session.case
        if case is None:
            return
        for line in self.menu.actions():
            line.setChecked(line.data() == case.details.status.value)
        self.menu.popup(self._window.mapToGlobal(QPoint(self._window.width() // 3, self._window.height() // 5)))
        current = next((line for line in self.menu.actions() if line.isChecked()), self.menu.actions()[0])
        self.menu.setActiveAction(current)

    @Slot(QAction)
    def _on_status_chosen(self, line: QAction) -> None:
        words = line.text().replace("&", "")
        if self._session.do(change_details, status=CaseStatus(line.data())):
            self._session.told.emit(self.tr("Status: {status}").format(status=words))

    @Slot(object, object)
    def _on_submitted(self, fields: CaseFields, tags: tuple[str, ...]) -> None:
        bench, dialog = self._session.bench, self._dialog
        if bench is None or dialog is None or bench.case.id != self._case_id:
            return
        try:
            _change(bench, fields, tags)
        except (RuleBroken, EnvironmentProblem) as problem:
            dialog.say(problem_words(problem))
        else:
            dialog.accept()

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None


def _change(bench: Workbench, fields: CaseFields, tags: tuple[str, ...]) -> None:
    """Save both as one step."""
    visit = bench.visit(None)
    visit.do(change_details, **fields)
    visit.do(set_tags, tags)
