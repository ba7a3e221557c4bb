"""A small card that leads through a first case, and goes away for good when that is done or when it is put away."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from fcdesk.desk.models.first_steps import FirstStep, next_step, read_back, steps_seen, written
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.cases_pane import CasesPane
from fcdesk.desk.screens.export import Export
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance

_DONE, _AWAY = "first-steps", "first-steps-away"
_LOWEST = 620
"""From which height of its pane on, in pixels at zoom 1, there is room for the card below the cases."""


class FirstStepsCard(QFrame):
    """What is done, what is next, and a button for that."""

    next_asked = Signal()
    put_away = Signal()

    def __init__(self, appearance: Appearance, pane: QWidget) -> None:
        super().__init__(pane)
        self.setObjectName("firstSteps")
        self._appearance = appearance
        self._pane = pane
        self._is_wanted = False
        self.words, self.bar = QLabel(), QProgressBar()
        self.next_button, self.away_button = QPushButton(), QToolButton()
        self._lay_out()
        self.next_button.clicked.connect(self.next_asked)
        self.away_button.clicked.connect(self.put_away)
        appearance.changed.connect(self._on_appearance_changed)
        pane.installEventFilter(self)
        self._on_appearance_changed()

    def show_steps(self, done: int, words: str, next_words: str) -> None:
        """Show how far it is, and what the button does ("": there is nothing left)."""
        self.bar.setMaximum(len(FirstStep))
        self.bar.setValue(done)
        self.words.setText(words)
        self.bar.setAccessibleDescription(words)
        self.next_button.setText(next_words)
        self.next_button.setVisible(bool(next_words))

    def want(self, *, wanted: bool) -> None:
        """Be there, if there is room; or not."""
        self._is_wanted = wanted
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Getting started"))
        title.setProperty("role", "section")
        self.words.setProperty("role", "caption")
        self.words.setWordWrap(True)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("First steps done"))
        away = self.tr("Put the first steps away")
        self.away_button.setAccessibleName(away)
        self.away_button.setToolTip(away)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.away_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.addLayout(head)
        for widget in (self.words, self.bar, self.next_button):
            column.addWidget(widget)

    def _fit(self) -> None:
        px = self._appearance.theme.px
        self.setVisible(self._is_wanted and self._pane.height() >= px(_LOWEST))

    @Slot()
    def _on_appearance_changed(self) -> None:
        px = self._appearance.theme.px
        self.away_button.setIcon(style.icon("x", self._appearance.theme))
        self.bar.setFixedHeight(px(6))
        self.layout().setContentsMargins(px(12), px(8), px(12), px(12))  # type: ignore[union-attr]  # made above
        self._fit()


class FirstSteps(QObject):
    """Follows what is done, and remembers it. It asks for what is next; it does nothing itself."""

    command_asked = Signal(str)  # its name
    claim_asked = Signal()  # somebody wants to see the selected claim

    def __init__(
        self,
        session: Session,
        cases: CasesPane,
        export: Export,
        appearance: Appearance,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._cases = session, cases
        self._settings = settings
        self._done = read_back(settings.text(_DONE, ""))
        self.card = FirstStepsCard(appearance, cases)
        cases.put_below(self.card)
        self.card.next_asked.connect(self._on_next_asked)
        self.card.put_away.connect(self._on_put_away)
        session.case_opened.connect(self._look)
        session.case_changed.connect(self._on_case_changed)
        export.written.connect(self._on_written)
        self._look()

    @Slot()
    def ask(self) -> None:
        """Show the card, even if it was put away or all is done."""
        self._settings.keep(_AWAY, "off")
        self.card.want(wanted=True)

    @Slot()
    def _look(self) -> None:
        """See what has been done since, and say so."""
        bench = self._session.bench
        seen = steps_seen(bench.case, len(bench.exports)) if bench is not None else frozenset()
        if not seen <= self._done:
            self._done |= seen
            self._settings.keep(_DONE, written(self._done))
        self._say()
        is_over = next_step(self._done) is None
        if is_over and self._settings.text(_AWAY, "") != "on" and seen:
            self._settings.keep(_AWAY, "on")
        self.card.want(wanted=self._settings.text(_AWAY, "") != "on")

    def _say(self) -> None:
        coming = next_step(self._done)
        done, of = len(self._done), len(FirstStep)
        if coming is None:
            self.card.show_steps(done, self.tr("All {of} steps are done.").format(of=of), "")
            return
        words, button = self._words()[coming]
        said = self.tr("{done} of {of} steps done. Next: {step}").format(done=done, of=of, step=words)
        self.card.show_steps(done, said, button)

    def _words(self) -> dict[FirstStep, tuple[str, str]]:
        """Return what each step says, and what its button does."""
        return {
            FirstStep.OPENED: (self.tr("open an article. The sample case has one."), self.tr("Open the sample case")),
            FirstStep.MARKED: (
                self.tr("select words of the article that state something, and mark them as a claim."),
                self.tr("Go to the article"),
            ),
            FirstStep.EVIDENCE: (self.tr("add evidence to the selected claim."), self.tr("Add evidence…")),
            FirstStep.RATED: (self.tr("give the claim a verdict, and say why."), self.tr("Go to the claim")),
            FirstStep.WRITTEN: (self.tr("write the report as a Word file."), self.tr("Export…")),
        }

    @Slot()
    def _on_next_asked(self) -> None:
        commands = {
            FirstStep.OPENED: "sample",
            FirstStep.MARKED: "article",
            FirstStep.EVIDENCE: "evidence",
            FirstStep.WRITTEN: "export",
        }
        coming = next_step(self._done)
        if coming is not FirstStep.OPENED and self._session.case is None:
            self._cases.go_to_list()
        elif coming is FirstStep.RATED:
            self.claim_asked.emit()
        elif coming is not None:
            self.command_asked.emit(commands[coming])

    @Slot()
    def _on_put_away(self) -> None:
        self._settings.keep(_AWAY, "on")
        self.card.want(wanted=False)

    @Slot(object, object)
    def _on_case_changed(self, _changes: object, _origin: object) -> None:
        self._look()

    @Slot(str, str)
    def _on_written(self, _words: str, _action: str) -> None:
        self._look()
