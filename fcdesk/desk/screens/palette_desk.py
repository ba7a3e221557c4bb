"""Opens the palette, fills it with what there is, and does what was chosen in it."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenuBar, QPushButton, QWidget
from shiboken6 import isValid
from typing_extensions import override

from fcdesk.archive.listing import CaseRow
from fcdesk.cases.model import Case
from fcdesk.cases.problems import EnvironmentProblem
from fcdesk.desk.models.palette_rows import Kind, PaletteRow, PaletteRows, matching_cases, used
from fcdesk.desk.models.rows import claim_rows
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.said import problem_words
from fcdesk.desk.screens.commands import Command, without_mark
from fcdesk.desk.screens.menus import menu_titles
from fcdesk.desk.screens.palette import Palette
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance

WhyNot = Callable[[Command], str]
"""Says why a command cannot be given now; "" if it can."""

_OWN = "palette"
_RECENT = "palette"
_MENUS = ("claim", "edit", "case", "view", "help")
_CASES, _LATEST = 20, 6
"""How many cases are shown for some words, and how many of those changed last while nothing is typed."""

_PAGE = 200
"""How many cases are looked through at a time: 5 ms' worth."""


def _place_of(command: Command) -> int:
    """Return what to show first: what is done to claims, before what is done to the case and the window."""
    return _MENUS.index(command.menu) if command.menu in _MENUS else len(_MENUS)


def _nothing_against(_command: Command) -> str:
    return ""


class PaletteDesk(QObject):
    """One palette at a time, made when it is asked for. Commands it gives itself; for all else it asks."""

    case_chosen = Signal(str)
    claim_chosen = Signal()  # which is the selected one by then
    evidence_chosen = Signal(str)

    def __init__(self, session: Session, window: QMainWindow, appearance: Appearance, settings: Settings) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._listed: Sequence[Command] = ()
        self._actions: Mapping[str, QAction] = {}
        self._why_not: WhyNot = _nothing_against
        self._appearance = appearance
        self._settings = settings
        self._palette: Palette | None = None
        self._before: QWidget | None = None
        self.button = PaletteButton(window.menuBar(), appearance)
        self.button.clicked.connect(self.ask)

    def offer(self, commands: Sequence[Command], actions: Mapping[str, QAction], why_not: WhyNot) -> None:
        """List these commands from now on, and name the key that opens the palette on its button."""
        self._listed, self._actions, self._why_not = commands, actions, why_not
        actions[_OWN].changed.connect(self._on_key_changed)
        self._on_key_changed()

    @Slot()
    def _on_key_changed(self) -> None:
        self.button.name_key(self._actions[_OWN].shortcut().toString(QKeySequence.SequenceFormat.NativeText))

    @property
    def palette(self) -> Palette | None:
        """The palette while it is open."""
        return self._palette

    @Slot()
    def ask(self) -> None:
        """Show the palette, or put it away again."""
        if self._palette is not None:
            self.leave()
            return
        self._before = self._window.window().focusWidget()
        rows = PaletteRows(list(self._rows()), self._recent)
        palette = Palette(rows, self._cases, self._appearance, self._window)
        palette.chosen.connect(self._on_chosen)
        palette.left.connect(self.leave)
        self._palette = palette
        palette.show()
        palette.raise_()
        palette.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def leave(self) -> None:
        """Put the palette away; the keyboard is where it was before, unless somebody has moved it since."""
        palette, self._palette = self._palette, None
        if palette is None:
            return
        before = self._before if self._before is not None and isValid(self._before) else None
        if palette.field.hasFocus() and before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        palette.hide()
        palette.deleteLater()

    @property
    def _recent(self) -> list[str]:
        return self._settings.text(_RECENT, "").split()

    def _rows(self) -> Iterator[PaletteRow]:
        """Yield all that can be chosen without asking the archive; what can be done now comes first."""
        commands = list(self._commands())
        yield from (row for row in commands if not row.why_not)
        case = self._session.case
        if case is not None:
            yield from self._claims(case)
            yield from self._evidence(case)
        yield from (row for row in commands if row.why_not)

    def _commands(self) -> Iterator[PaletteRow]:
        titles = {name: without_mark(words) for name, words in menu_titles().items()}
        ratings = self._ratings()
        for command in sorted(self._listed, key=_place_of):
            if command.name == _OWN or (command.menu is None and command.name not in ratings):
                continue
            action = self._actions[command.name]
            note = titles[command.menu] if command.menu is not None else titles["claim"]
            if action.isCheckable():
                note = self.tr("on") if action.isChecked() else self.tr("off")
            yield PaletteRow(
                Kind.COMMAND,
                command.name,
                ratings.get(command.name, without_mark(action.text())),
                note,
                action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                self._why_not(command),
            )

    def _ratings(self) -> dict[str, str]:
        """Return what the number keys mean on the scale of the open case, by the name of their command."""
        case = self._session.case
        if case is None:
            return {}
        words = self.tr("Rate as “{rating}”")
        current = self._session.scale_shown(case).current
        return {f"rating-{number}": words.format(rating=one.label) for number, one in enumerate(current, start=1)}

    def _claims(self, case: Case) -> Iterator[PaletteRow]:
        words = self.tr("Claim {number}: {words}")
        for row in claim_rows(case, self._session.scales):
            said = words.format(number=row.number, words=row.words)
            yield PaletteRow(Kind.CLAIM, row.id, said, row.label or self.tr("no verdict"))

    def _evidence(self, case: Case) -> Iterator[PaletteRow]:
        words = self.tr("Evidence {number}: {words}")
        for evidence in case.evidence:
            said = words.format(number=evidence.number, words=case.name_of(evidence))
            publisher = case.sources[evidence.source_id].publisher or ""
            yield PaletteRow(Kind.EVIDENCE, evidence.id, said, publisher, sought=evidence.excerpt)

    def _cases(self, words: str) -> Iterator[Sequence[PaletteRow]]:
        """Yield the archive's cases with these words page by page, the last changed first, but for the open one."""
        most, after = _CASES if words else _LATEST, ""
        try:
            while most > 0:
                page = self._session.room.archive.page(limit=_PAGE if words else most + 1, after=after or None)
                found = matching_cases([self._row_of(row) for row in page.rows if row.id != self._here], words)[:most]
                yield found
                most -= len(found)
                if page.next is None or not words:
                    return
                after = page.next
        except EnvironmentProblem as problem:
            self._session.problem_met.emit(problem_words(problem))

    @property
    def _here(self) -> str:
        case = self._session.case
        return case.id if case is not None else ""

    def _row_of(self, row: CaseRow) -> PaletteRow:
        words = self.tr("Case: {title}").format(title=row.title)
        return PaletteRow(Kind.CASE, row.id, words, row.reference, sought=row.reference)

    @Slot(object)
    def _on_chosen(self, row: PaletteRow) -> None:
        """Put the palette away, then do what was chosen where the keyboard was."""
        self._settings.keep(_RECENT, " ".join(used(self._recent, row.id)))
        self.leave()
        if row.kind is Kind.COMMAND:
            self._actions[row.target].trigger()
        elif row.kind is Kind.CASE:
            self.case_chosen.emit(row.target)
        else:
            self._show(row)

    def _show(self, row: PaletteRow) -> None:
        """Show a claim or a piece of evidence of the open case."""
        case = self._session.case
        if case is None:
            return
        linked = (link.claim_id for link in case.links if link.evidence_id == row.target)
        claim_id = row.target if row.kind is Kind.CLAIM else next(linked, None)
        if claim_id is not None:
            self._session.select(claim_id)
            self.claim_chosen.emit()
        if row.kind is Kind.EVIDENCE:
            self.evidence_chosen.emit(row.target)


class PaletteButton(QPushButton):
    """In the middle of the menu bar's line, where there is room between the last menu and the edge."""

    def __init__(self, bar: QMenuBar, appearance: Appearance) -> None:
        super().__init__(bar)
        self._bar = bar
        self._appearance = appearance
        self.setObjectName("omni")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its key does the same, and a bar of menus has no stop for Tab
        bar.installEventFilter(self)
        appearance.changed.connect(self._on_appearance_changed)
        self.name_key("")
        self._on_appearance_changed()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.fit()
        return False

    @Slot()
    def _on_appearance_changed(self) -> None:
        self.setIcon(style.icon("search", self._appearance.theme))
        self.fit()

    def name_key(self, keys: str) -> None:
        """Say what it does and with which key that is done, too."""
        words = self.tr("Search or run a command")
        self.setAccessibleName(words)
        self.setText(f"{words}   {keys}".rstrip())

    @Slot()
    def fit(self) -> None:
        """Take the place, or none."""
        bar, px = self._bar, self._appearance.theme.px
        taken = QRect()
        for action in bar.actions():
            taken = taken.united(bar.actionGeometry(action))
        place = QRect(0, 0, px(360), max(bar.height() - 2, 0))
        place.moveCenter(bar.rect().center())
        self.setGeometry(place)
        gap = px(24)
        self.setVisible(bar.rect().contains(place) and not taken.adjusted(-gap, 0, gap, 0).intersects(place))
