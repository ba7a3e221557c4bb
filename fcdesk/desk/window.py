"""The main window: wires the screens together and holds nothing else."""

from collections import deque
from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QMenuBar, QMessageBox, QStatusBar, QVBoxLayout, QWidget
from typing_extensions import override

from fcdesk.casework.newsroom import Newsroom
from fcdesk.desk.runtime.jobs import Jobs
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.runtime.suggestions import Suggestions
from fcdesk.desk.screens.article_desk import ArticleDesk
from fcdesk.desk.screens.case_details import CaseDesk
from fcdesk.desk.screens.case_view import CaseView
from fcdesk.desk.screens.cases_pane import CasesPane
from fcdesk.desk.screens.claim_keys import ClaimKeys
from fcdesk.desk.screens.claim_panel import ClaimPanel
from fcdesk.desk.screens.commands import literal
from fcdesk.desk.screens.deciding import Deciding
from fcdesk.desk.screens.desk_commands import DeskCommands
from fcdesk.desk.screens.dismissing import Dismissing
from fcdesk.desk.screens.evidence import EvidenceDesk
from fcdesk.desk.screens.keyboard import Keyboard
from fcdesk.desk.screens.new_case import NewCase
from fcdesk.desk.screens.numbers_panel import NumbersPanel
from fcdesk.desk.screens.panes import Panes
from fcdesk.desk.screens.side import SidePane
from fcdesk.desk.screens.suggest import SuggestClaims
from fcdesk.desk.screens.suggestions_panel import SuggestionsPanel
from fcdesk.desk.screens.turning import Turning
from fcdesk.desk.screens.undo_offer import UndoOffer
from fcdesk.desk.screens.writeup_desk import WriteUpDesk
from fcdesk.desk.step_words import step_words
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.job_line import JobLine
from fcdesk.desk.widgets.message_bar import MessageBar


class DeskWindow(QMainWindow):
    """Cases, article and claim side by side."""

    def __init__(
        self,
        room: Newsroom,
        appearance: Appearance,
        settings: Settings,
        *,
        cases: CasesPane | None = None,
        frame: QWidget | None = None,
    ) -> None:
        """Build the window; within a frame, which may have the list of cases already, only as `steps` is gone through.

        It has to be: the whole takes longer than somebody who types in the meantime should wait.
        """
        super().__init__(frame)
        self.steps = self._build(room, appearance, settings, cases)
        if frame is None:
            deque(self.steps, maxlen=0)

    def _build(
        self, room: Newsroom, appearance: Appearance, settings: Settings, cases: CasesPane | None
    ) -> Iterator[None]:
        """Build the window piece by piece."""
        self.session = Session(room)
        self.jobs = Jobs(self)
        self._appearance = appearance
        self._settings = settings
        self.cases = CasesPane(room, appearance, settings) if cases is None else cases
        if cases is None:
            self.cases.begin()
        self.cases.follow(self.session)
        self.case_desk = CaseDesk(self.session, self)
        self.suggestions = Suggestions(self.session, self.jobs, self)
        yield
        self.writeup = WriteUpDesk(self.session, self.jobs, self.suggestions, appearance, self)
        self.export = self.writeup.export
        yield
        self.view = CaseView(self.session, self.suggestions, appearance, settings, self.writeup.view)
        yield
        self.panel = ClaimPanel(self.session, self.suggestions, appearance, settings)
        yield
        self.found = SuggestionsPanel(self.session, self.suggestions, appearance)
        self.numbers = NumbersPanel(self.suggestions, appearance)
        self.side = SidePane(self.panel, self.found, self.numbers, self.suggestions, appearance)
        yield
        self.message = MessageBar()
        self.new_case = NewCase(self.session, self.jobs, self)
        self.evidence = EvidenceDesk(self.session, self.jobs, appearance, settings, self)
        self.suggest = SuggestClaims(self.session, self.suggestions, self)
        self.dismissing = Dismissing(self.session, self.suggestions, self)
        self._saved = QLabel()
        self.job_line = JobLine(self.jobs)
        self._gives_up = False
        self._keyboard = Keyboard(self, self.cases, self.view, self.side)
        yield
        self._lay_out()
        yield
        self.turning = Turning(self.session, self._panes, self.view, self)
        self.leading = self.writeup.settle(self._panes, self.view, self.side, self.panel, self.evidence)
        yield
        self.deciding = Deciding(
            self.session,
            self.suggestions,
            (self._panes, self.view.reader, self.side, self.found),
            (self.suggest, self.dismissing),
            self,
        )
        self._claim_keys = ClaimKeys(self.session, (self._panes, self.view, self.side), self.panel, self)
        self.article_desk = ArticleDesk(self.session, self.view, self._panes, self)
        self.commands = DeskCommands(self, self._panes, self._claim_keys, appearance, settings)
        self.commands.install()
        self.actions_by_name = self.commands.actions_by_name
        yield
        self._connect()
        self._restore()
        self._refresh_window()
        self.refresh_cases()

    def open_case(self, case_id: str) -> None:
        """Put a case of the archive on the desk."""
        case = self.session.case
        if case is None or case.id != case_id:
            self.session.attempt(lambda: self._opened(case_id))

    @Slot()
    def show_claim(self) -> None:
        """Show the selected claim in the pane on the right."""
        self.side.show_claim()

    @Slot()
    def refresh_cases(self) -> None:
        """Say what to do first by how many cases there are; the list of them follows by itself."""
        self.view.empty.show_cases(self.session.room.archive.count())

    @Slot()
    def find_case(self) -> None:
        """Give the keyboard to the words by which cases are found."""
        self._panes.show_pane(0)
        self.cases.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.cases.box.selectAll()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.jobs.wait()
        if not self.session.close_case(give_up=self._gives_up):
            event.ignore()  # some words are in their field only; the message bar says so
            if self.session.has_rescued:
                self._ask_to_give_up()
            return
        self._settings.keep("window", self.window().saveGeometry())
        self._settings.keep("panes", self._panes.sizes)
        self.view.remember_place()
        super().closeEvent(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        # Qt asks for the next in the chain too when what has the keyboard is hidden or disabled.
        return self._keyboard.take_back() or super().focusNextPrevChild(forward)

    def _ask_to_give_up(self) -> None:
        """Offer to leave words unsaved that lie in a rescue file."""
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Some words could not be saved in the case. They were written to a rescue file."))
        box.setInformativeText(self.message.words)
        leave = box.addButton(self.tr("Close all the same"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        leave.clicked.connect(self._on_given_up)
        box.open()

    @Slot()
    def _on_given_up(self) -> None:
        self._gives_up = True
        self.leave()

    @Slot()
    def leave(self) -> None:
        """Close the window, or the frame that it stands in."""
        self.window().close()

    def _opened(self, case_id: str) -> bool:
        self.session.open(self.session.room.open_id(case_id), self.view.claim_left_in(case_id))
        return True

    def _lay_out(self) -> None:
        # Not those that Qt makes by itself: it tells Python nothing of their end, which may then take one for another.
        self.setMenuBar(QMenuBar(self))
        self.setStatusBar(QStatusBar(self))
        self.view.setMinimumWidth(420)
        whole = QWidget()
        self.setCentralWidget(whole)  # first: all that stands in a widget is styled again when that one moves
        self._panes = Panes(self._appearance, self.cases, self.view, self.side, whole)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._panes, 1)
        column.addWidget(self.message)
        self.statusBar().addWidget(self.job_line, 1)
        self.statusBar().addPermanentWidget(self._saved)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(8, 0, 12, 0)

    def _connect(self) -> None:
        session = self.session
        self.cases.case_chosen.connect(self.open_case)
        self.cases.new_case_asked.connect(self.new_case.ask)
        self.new_case.started.connect(self.view.show_article)
        self.view.empty.new_case_asked.connect(self.new_case.ask)
        self.view.empty.sample_asked.connect(self.new_case.open_sample)
        self.view.head.export_asked.connect(self.export.ask)
        self.view.head.map_toggled.connect(self.actions_by_name["map"].setChecked)
        self.view.claim_asked.connect(self.show_claim)
        self.view.page_turned.connect(self._on_page_turned)
        self._panes.claim_left.connect(self.view.take_keyboard)
        self.view.reader.suggestion_clicked.connect(self._on_suggestion_clicked)
        self.view.reader.menu_asked.connect(self._on_menu_asked)
        self.suggestions.selected.connect(self._on_suggestion_selected)
        self.found.dismissed.chosen.connect(self.view.show_passage)
        self.numbers.number_chosen.connect(self.view.show_passage)
        self.view.evidence.attach(self.evidence)
        self.evidence.serve(self.panel.cards, self.panel)
        for field in (*self.panel.fields, *self.writeup.report.fields):
            field.state_changed.connect(self._on_field_state_changed)
        session.problem_met.connect(self.message.say)
        UndoOffer(session, self.message, self)
        session.case_opened.connect(self._on_case_opened)
        session.case_changed.connect(self._on_case_changed)
        self.writeup.attach_messages(self.message)
        self.leading.unread_asked.connect(self.deciding.next_unread)

    def _restore(self) -> None:
        if self.isWindow():  # else it is as large as its frame
            room = self.screen().availableSize()
            self.resize(min(1440, room.width()), min(900, room.height() - 40))  # less the frame the system adds
            self.restoreGeometry(self._settings.layout("window"))
        self._panes.restore(self._settings.text("panes", ""))
        self.actions_by_name["map"].setChecked(self._settings.text("map", "off") == "on")

    @Slot()
    def _on_case_opened(self) -> None:
        self.message.hide()
        self._panes.show_case(is_open=self.session.case is not None)
        self.refresh_cases()
        self._refresh_window()
        case = self.session.case
        if case is not None:
            self._settings.keep("case", case.details.reference)

    @Slot(object, object)
    def _on_case_changed(self, _changes: object, _origin: object) -> None:
        if self.session.case is not None:
            self.message.hide()  # what was in the way is over
        self._refresh_window()

    def _refresh_window(self) -> None:
        """Say in the title, the menu and the status line what the state is."""
        bench = self.session.bench
        title = bench.case.details.title if bench is not None else ""
        self.setWindowTitle(f"{title} – fcdesk" if title else "fcdesk")
        undo, redo = self.actions_by_name["undo"], self.actions_by_name["redo"]
        undo_words = step_words(bench.undo_words) if bench is not None and bench.undo_words else None
        redo_words = step_words(bench.redo_words) if bench is not None and bench.redo_words else None
        undo.setEnabled(undo_words is not None)
        undo.setText(self.tr("&Undo: {step}").format(step=literal(undo_words)) if undo_words else self.tr("&Undo"))
        redo.setEnabled(redo_words is not None)
        redo.setText(self.tr("&Redo: {step}").format(step=literal(redo_words)) if redo_words else self.tr("&Redo"))
        for name in ("history", "export", "read-back", "details", "assign", "status"):
            self.actions_by_name[name].setEnabled(bench is not None)
        self._on_field_state_changed()

    @Slot()
    def _on_field_state_changed(self) -> None:
        """Say whether what is on screen is on the disk. It is not while somebody types, nor when saving failed."""
        fields = (*self.panel.fields, *self.writeup.report.fields)
        unsaved = any(field.is_dirty for field in fields)
        is_open = self.session.case is not None
        saved = self.tr("All changes saved") if is_open else ""
        self._saved.setText(self.tr("Not saved yet") if unsaved else saved)

    @Slot()
    def _on_page_turned(self) -> None:
        """Leave the claim alone beside the claims of all cases: it need not be the one that is chosen there."""
        self.side.setEnabled(self.view.page is not self.view.all_claims)

    @Slot()
    def _on_suggestion_clicked(self) -> None:
        self.side.show_suggestions()

    @Slot(QMenu, int, QPoint)
    def _on_menu_asked(self, menu: QMenu, place: int, beside: QPoint) -> None:
        """Put into the article's menu what can be done with what is selected, and at the place that was meant."""
        first = menu.actions()[0]  # Qt's own: copying, and selecting all
        more = self.deciding.offers(menu, place, beside)
        if self.view.reader.selected_passage() is not None:
            more += [self.actions_by_name["mark"], self.actions_by_name["copy-reference"]]
        menu.insertActions(first, more)
        if more:
            menu.insertSeparator(first)

    @Slot()
    def _on_suggestion_selected(self) -> None:
        sentence = self.suggestions.current
        if sentence is not None and self.side.shows_suggestions:
            self.view.reader.reveal_passage(sentence.start, sentence.end)
