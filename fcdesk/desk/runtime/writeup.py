"""The write-up of the open case: what is chosen of it, how it looks now, what the checks find. Follows the session."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal, TypedDict

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from typing_extensions import Unpack

from fcdesk.archive.vault import Vault
from fcdesk.cases.coverage import Reading
from fcdesk.cases.model import Case
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.cases.scales import Scale
from fcdesk.casework.checking import Checked, check, stored_texts
from fcdesk.casework.exporting import draft_of
from fcdesk.casework.pictures import PictureTrials
from fcdesk.casework.previewing import Preview, preview
from fcdesk.casework.rendering import Draft, Form, Kind, Order
from fcdesk.desk.runtime.jobs import Jobs
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.suggestions import Suggestions

QUIET_MS = 250
"""How long nothing must have been edited before the pages are made anew."""


class OrderFields(TypedDict, total=False):
    """What can be chosen of a document."""

    kind: Kind
    form: Form
    for_readers: bool
    page: Literal["A4", "Letter"] | None


@dataclass(frozen=True, slots=True)
class _Seen:
    case_id: str
    version: int
    preview: Preview


@dataclass(frozen=True, slots=True)
class Judged:
    """What the checks find in a case."""

    case: Case
    checked: Checked


class WriteUp(QObject):
    """Makes preview and findings in jobs, one at a time, and only while somebody looks at them."""

    previewed = Signal()
    order_changed = Signal()
    checked_changed = Signal()

    def __init__(self, session: Session, jobs: Jobs, suggestions: Suggestions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._suggestions = suggestions
        self._trials = PictureTrials(partial(_read, session.room.archive.vault))
        self._order = Order()
        self._style: str | None = None
        self._is_watched = False
        self._preview: Preview | None = None
        self._checked = Checked((), ())
        self._is_previewing = self._is_checking = False
        self._wanted: tuple[bool, bool] = (True, True)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self.refresh)
        session.case_opened.connect(self._on_case_opened)
        session.case_changed.connect(self._on_case_changed)
        suggestions.changed.connect(self._on_read)

    @property
    def order(self) -> Order:
        """Which document is chosen."""
        return self._order

    @property
    def preview(self) -> Preview | None:
        """The document as it was seen last, or None if it has not been yet."""
        return self._preview

    @property
    def checked(self) -> Checked:
        """What the checks find."""
        return self._checked

    @property
    def is_stale(self) -> bool:
        """Whether what is shown is about to be made anew."""
        return self._quiet.isActive() or self._is_previewing or any(self._wanted)

    @property
    def style(self) -> str | None:
        """The name of the house style that is chosen, None for our own look."""
        return self._style

    def change(self, **fields: Unpack[OrderFields]) -> None:
        """Choose another document: another kind, form or paper."""
        order = _allowed(replace(self._order, **fields))
        if order != self._order:
            self._order = order
            self.order_changed.emit()
            self.refresh_all()

    def choose_style(self, name: str | None) -> None:
        """Choose a house style of the archive, or None."""
        if name != self._style:
            self._style = name
            self.refresh_all()

    def draft(self) -> Draft | None:
        """Return the case as it is now, in the house style that is chosen, ready to be written up; None without a case.

        EnvironmentProblem where the style's file is not what it was.
        """
        bench, room = self._session.bench, self._session.room
        if bench is None:
            return None
        draft = draft_of(room, bench)
        if self._style is None:
            return draft
        style = room.archive.house.style(self._style)
        return replace(draft, house=room.archive.house.style_bytes(style.name), house_name=style.file_name)

    def watch(self, *, watched: bool) -> None:
        """Begin to make previews and findings, or leave off."""
        self._is_watched = watched
        if watched and any(self._wanted):
            self.refresh()

    @Slot()
    def refresh_all(self) -> None:
        """Make preview and findings anew, now if somebody looks."""
        self._wanted = (True, True)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Make anew what is wanted, unless a job is at it: then, when that has ended."""
        self._quiet.stop()
        bench = self._session.bench
        if not self._is_watched or bench is None:
            return
        wants_preview, wants_checks = self._wanted
        if wants_preview and not self._is_previewing:
            self._is_previewing, self._wanted = True, (False, self._wanted[1])
            self._look(bench.case.id)
        if wants_checks and not self._is_checking:
            self._is_checking, self._wanted = True, (self._wanted[0], False)
            self._jobs.start("", self.judging(bench.case), self._on_checked, self._on_check_failed)

    def judging(self, case: Case) -> Callable[[], Judged]:
        """Return the work of checking the open case as it is now, for a job."""
        room = self._session.room
        read = partial(_read, room.archive.vault)
        return partial(_judge, case, tuple(self._suggestions.readings), room.scales, read, self._trials)

    def _look(self, case_id: str) -> None:
        try:
            draft = self.draft()
        except (RuleBroken, EnvironmentProblem) as problem:
            self._is_previewing = False
            self._preview = Preview(self._order, 0, refused=problem.words)
            self.previewed.emit()
            return
        if draft is not None:
            work = partial(_see, case_id, draft, self._order)
            self._jobs.start("", work, self._on_previewed, self._on_preview_failed)

    @Slot()
    def _on_case_opened(self) -> None:
        self._preview = None
        self._checked = Checked((), ())
        self._order = Order()
        self.order_changed.emit()
        self.previewed.emit()
        self.checked_changed.emit()
        self.refresh_all()

    @Slot(object, object)
    def _on_case_changed(self, _changes: object, _origin: object) -> None:
        self._wanted = (True, True)
        self._quiet.start()

    @Slot()
    def _on_read(self) -> None:
        self._wanted = (self._wanted[0], True)
        self._quiet.start()

    @Slot(object)
    def _on_previewed(self, seen: _Seen) -> None:
        self._is_previewing = False
        case = self._session.case
        if case is not None and case.id == seen.case_id and seen.preview.order == self._order:
            self._preview = seen.preview
            self.previewed.emit()
        else:
            self._wanted = (True, self._wanted[1])
        self._go_on()

    @Slot(object)
    def _on_preview_failed(self, error: Exception) -> None:
        self._is_previewing = False
        self._preview = Preview(self._order, 0, refused=self.tr("These pages could not be made"))
        self.previewed.emit()
        raise error

    @Slot(object)
    def _on_checked(self, judged: Judged) -> None:
        self._is_checking = False
        case = self._session.case
        if case is not None and case.id == judged.case.id:
            self._checked = judged.checked
            self.checked_changed.emit()
        self._go_on()

    @Slot(object)
    def _on_check_failed(self, error: Exception) -> None:
        self._is_checking = False
        raise error

    def _go_on(self) -> None:
        """Do what was asked for while a job was at work."""
        if any(self._wanted) and not self._quiet.isActive():
            self.refresh()


def forms_of(kind: Kind) -> Sequence[Form]:
    """Return the forms that a kind of document is written in."""
    if kind is Kind.PUBLIC:
        return tuple(Form)
    return (Form.DOCX,) if kind is Kind.REVIEW else (Form.DOCX, Form.PDF)


def _allowed(order: Order) -> Order:
    """Return an order for what there is: another kind may not be written in the form that was chosen before."""
    forms = forms_of(order.kind)
    readers = order.for_readers and order.kind is Kind.ANNOTATED
    return replace(order, form=order.form if order.form in forms else forms[0], for_readers=readers)


def _see(case_id: str, draft: Draft, order: Order) -> _Seen:
    return _Seen(case_id, draft.version, preview(draft, order))


def _judge(
    case: Case,
    readings: Sequence[Reading],
    scales: Mapping[str, Scale],
    read: Callable[[str], bytes],
    trials: PictureTrials,
) -> Judged:
    texts, pictures = stored_texts(case, read), trials.problems(case)
    return Judged(case, check(case, readings, scales=scales, texts=texts, pictures=pictures))


def _read(vault: Vault, sha256: str) -> bytes:
    return vault.read(sha256, sha256[:12])
