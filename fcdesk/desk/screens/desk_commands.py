"""What can be done on the desk, list by list, with its keys; and what is done where that is one step only."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QActionGroup

from fcdesk.cases.edits.claims import remove_claim
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.about import About
from fcdesk.desk.screens.claim_keys import ClaimKeys
from fcdesk.desk.screens.commands import Command, install
from fcdesk.desk.screens.first_steps import FirstSteps
from fcdesk.desk.screens.history import HistoryDesk
from fcdesk.desk.screens.key_tips import KeyTips
from fcdesk.desk.screens.keys import KeysDesk
from fcdesk.desk.screens.language import LanguageDesk
from fcdesk.desk.screens.palette_desk import PaletteDesk
from fcdesk.desk.screens.panes import Panes
from fcdesk.desk.screens.rescued import RescuedDesk
from fcdesk.desk.step_words import step_words
from fcdesk.desk.theme.appearance import DARK, LIGHT, SYSTEM, Appearance

if TYPE_CHECKING:
    from fcdesk.desk.window import DeskWindow

_SAID_MS = 8000
"""How long the status line says what was done; menus and the history say it for as long as anybody likes."""


class DeskCommands(QObject):
    """The window's commands in the order of its menus."""

    def __init__(
        self, window: "DeskWindow", panes: Panes, claim_keys: ClaimKeys, appearance: Appearance, settings: Settings
    ) -> None:
        super().__init__(window)
        self._desk = window
        self._panes = panes
        self._claim_keys = claim_keys
        self._appearance = appearance
        self._settings = settings
        self._about = About(window)
        self.history = HistoryDesk(window.session, appearance, window)
        self.language = LanguageDesk(window.session, settings, window)
        self.rescued = RescuedDesk(window.session, window.message, appearance, window)
        self.first_steps = FirstSteps(window.session, window.cases, window.export, appearance, settings, window)
        self.palette_desk = PaletteDesk(window.session, window, appearance, settings)

    def install(self) -> None:
        """Put them into the window and its menus."""
        self.listed = self._commands()
        self.actions_by_name = install(self._desk, self.listed)
        self._desk.article_desk.settle(self.actions_by_name)
        self._claim_keys.rule(self.actions_by_name)
        self._desk.turning.rule(self.actions_by_name)
        self._place_suggestion_keys()
        self._group_themes()
        self.palette_desk.offer(self.listed, self.actions_by_name, self.why_not)
        self._follow_choices()
        self.keys = KeysDesk(self.listed, self.actions_by_name, self._appearance, self._settings, self._desk)
        self._name_keys()

    def _name_keys(self) -> None:
        """Have tooltips name the keys in force."""
        desk, bar = self._desk, self._desk.view.article.find_bar
        tips = KeyTips(self.actions_by_name, desk.panel.cards, desk.view.reader, self)
        tips.follow(bar.next, "find-next")
        tips.follow(bar.previous, "find-previous")
        tips.follow(desk.view.head.read, "map")
        tips.follow(desk.found.dismissed.change, "dismiss")
        self.keys.given.connect(tips.show)
        tips.show()

    def _follow_choices(self) -> None:
        """Do what the palette and the first steps lead to."""
        self.first_steps.command_asked.connect(self._run)
        self.first_steps.claim_asked.connect(self.show_claim_pane)
        self.palette_desk.case_chosen.connect(self._desk.open_case)
        self.palette_desk.claim_chosen.connect(self.show_claim_pane)
        self.palette_desk.evidence_chosen.connect(self._desk.evidence.open)

    @Slot(str)
    def _run(self, name: str) -> None:
        self.actions_by_name[name].trigger()

    def why_not(self, command: Command) -> str:
        """Say in a few words why a command cannot be given now; "" if it can."""
        is_open = self._desk.session.case is not None
        if not is_open and command.menu in ("claim", None):
            return self.tr("no case is open")
        if self.actions_by_name[command.name].isEnabled():
            return ""
        if command.name in ("undo", "redo"):
            return self.tr("nothing to take back") if command.name == "undo" else self.tr("nothing to do again")
        return self.tr("not in this view") if is_open else self.tr("no case is open")

    def _commands(self) -> list[Command]:
        return [
            *self._case_commands(),
            *self._claim_commands(),
            *self._suggestion_commands(),
            *self._view_commands(),
            *self._help_commands(),
            *self._claim_keys.rating_commands(),
            *self._desk.article_desk.commands(),
        ]

    def _case_commands(self) -> list[Command]:
        desk, words = self._desk, self.tr("&Search or run a command…")
        return [
            Command("new-case", self.tr("&New case…"), ("Ctrl+N",), desk.new_case.ask, "case"),
            Command("sample", self.tr("&Open the sample case"), (), desk.new_case.open_sample, "case"),
            Command("find-case", self.tr("&Find a case"), ("Ctrl+Shift+F",), desk.find_case, "case"),
            Command("details", self.tr("Case &details…"), ("Ctrl+I",), desk.case_desk.ask, "case", opens_group=True),
            Command("assign", self.tr("Assign to &me"), ("Ctrl+Shift+A",), desk.case_desk.assign_to_me, "case"),
            Command("status", self.tr("Set &status…"), ("Ctrl+Shift+S",), desk.case_desk.ask_for_status, "case"),
            Command("export", self.tr("&Export…"), ("Ctrl+E",), desk.export.ask, "case"),
            Command("read-back", self.tr("Read &back a review copy…"), (), desk.writeup.reviewing.ask, "case"),
            Command("quit", self.tr("&Quit"), ("Ctrl+Q",), desk.leave, "case"),
            Command("undo", self.tr("&Undo"), ("Ctrl+Z",), self._undo, "edit"),
            Command("redo", self.tr("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), self._redo, "edit"),
            Command("history", self.tr("&History…"), ("Ctrl+Alt+Z",), self.history.ask, "edit"),
            Command("palette", words, ("Ctrl+K",), self.palette_desk.ask, "edit", opens_group=True),
        ]

    def _claim_commands(self) -> list[Command]:
        evidence = self._desk.evidence
        return [
            Command("mark", self.tr("Mar&k selection as a claim"), ("C",), self._desk.view.mark_selection, "claim"),
            Command("next", self.tr("&Next claim"), ("J",), self._next_claim, "claim"),
            Command("previous", self.tr("&Previous claim"), ("K",), self._previous_claim, "claim"),
            Command("evidence", self.tr("Add &evidence…"), ("E",), evidence.ask, "claim"),
            Command("paste", self.tr("Paste as eviden&ce"), ("Ctrl+V",), evidence.given.paste, "claim"),
            Command("use", self.tr("Use evidence of an&other claim…"), (), evidence.elsewhere.ask, "claim"),
            Command("view-files", self.tr("&View stored files"), ("V",), evidence.view_files, "claim"),
            Command("unlink", self.tr("Take evidence &from this claim"), (), evidence.unlink_current, "claim"),
            Command("because", self.tr("Sa&y why…"), ("B",), self._say_why, "claim"),
            Command("delete", self.tr("&Delete claim"), ("Ctrl+Backspace",), self._delete_claim, "claim"),
        ]

    def _suggestion_commands(self) -> list[Command]:
        do, take_all = self._desk.deciding, self._desk.suggest.take_all
        return [
            Command("suggest", self.tr("&Suggestions"), ("S",), do.show_suggestions, "claim", opens_group=True),
            Command("accept", self.tr("&Accept suggestion"), ("Return", "Enter"), do.accept, "claim"),
            Command("dismiss", self.tr("D&ismiss…"), ("X",), do.dismiss, "claim"),
            Command("merge", self.tr("&Merge with next suggestion"), ("M",), do.merge, "claim"),
            Command("edit-suggestion", self.tr("Edit s&uggestion…"), ("F2",), do.edit, "claim"),
            Command("explain", self.tr("&Why is this suggested?"), (".",), do.explain, "claim"),
            Command("mark-all", self.tr("Mark a&ll suggested claims"), (), take_all, "claim", opens_group=True),
            Command("dismiss-rest", self.tr("Dismiss all that is not su&ggested…"), (), do.dismiss_rest, "claim"),
            Command("next-unread", self.tr("Next unread sen&tence"), ("Shift+N",), do.next_unread, "claim"),
        ]

    def _view_commands(self) -> list[Command]:
        words = self.tr("Show what has not been &read")
        return [
            *self._desk.turning.commands(),
            Command("panes", self.tr("Next &pane"), ("F6",), self._panes.go_round, "view", opens_group=True),
            Command("map", words, ("U",), self._show_map, "view", is_checkable=True),
            Command("larger", self.tr("&Larger"), ("Ctrl++", "Ctrl+="), self._larger, "view", opens_group=True),
            Command("smaller", self.tr("&Smaller"), ("Ctrl+-",), self._smaller, "view"),
            Command("natural", self.tr("&Natural size"), ("Ctrl+0",), self._natural, "view"),
            Command("light", self.tr("L&ight"), (), self._light, "view", opens_group=True),
            Command("dark", self.tr("&Dark"), (), self._dark, "view"),
            Command("system", self.tr("&As the system"), (), self._system, "view"),
            Command("contrast", self.tr("Hi&gh contrast"), (), self._contrast, "view", is_checkable=True),
            Command("language", self.tr("Lang&uage…"), (), self.language.ask, "view", opens_group=True),
        ]

    def _help_commands(self) -> list[Command]:
        return [
            Command("keys", self.tr("&Keys…"), ("F1", "?"), self._ask_for_keys, "help"),
            Command("first-steps", self.tr("&First steps"), (), self.first_steps.ask, "help"),
            Command("rescued", self.tr("&Words that could not be saved…"), (), self.rescued.ask, "help"),
            Command("about", self.tr("&About fcdesk"), (), self._about.show, "help", opens_group=True),
        ]

    def _place_suggestion_keys(self) -> None:
        """Have Enter accept only where a suggestion can be meant: elsewhere it opens, presses and breaks lines."""
        accept = self.actions_by_name["accept"]
        accept.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        suggestions = self._desk.found.list
        for place in (suggestions, self._desk.view.reader):
            place.addAction(accept)
        suggestions.addActions([self.actions_by_name[name] for name in ("dismiss", "merge", "edit-suggestion")])
        suggestions.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _group_themes(self) -> None:
        """Tick in the View menu the theme in use, and whether it is one of high contrast."""
        group = QActionGroup(self)
        for name in (LIGHT, DARK, SYSTEM):
            action = self.actions_by_name[name]
            action.setCheckable(True)
            action.setChecked(self._appearance.choice == name)
            group.addAction(action)
        self._appearance.changed.connect(self._show_contrast)
        self._show_contrast()

    @Slot()
    def _ask_for_keys(self) -> None:
        self.keys.ask()

    @Slot()
    def show_claim_pane(self) -> None:
        """Show the selected claim beside its article."""
        self._desk.view.show_article()
        self._panes.show_pane(2)
        self._desk.show_claim()

    @Slot()
    def _undo(self) -> None:
        bench = self._desk.session.bench
        words = bench.undo_words if bench is not None else None
        self._say_replayed(words, self.tr("Undone: {step}"), self._desk.session.undo)

    @Slot()
    def _redo(self) -> None:
        bench = self._desk.session.bench
        words = bench.redo_words if bench is not None else None
        self._say_replayed(words, self.tr("Done again: {step}"), self._desk.session.redo)

    def _say_replayed(self, words: str | None, said: str, replay: Callable[[], None]) -> None:
        """Take a step back or do it again, and say which: it may be of a claim that is out of sight."""
        before = self._desk.session.case
        replay()
        if words is not None and self._desk.session.case is not before:
            self._say_quietly(said.format(step=step_words(words)))

    @Slot()
    def _next_claim(self) -> None:
        self._step(1)

    @Slot()
    def _previous_claim(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        """Walk along the list of suggestions or the table of claims where the keyboard is in it, else the article."""
        if self._desk.found.isAncestorOf(self._desk.focusWidget()):
            self._desk.found.step(by)
        elif self._desk.view.claims.isAncestorOf(self._desk.focusWidget()):
            self._desk.view.claims.table.step(by)
        else:
            self._desk.session.step(by)
            self._desk.show_claim()
            if self._desk.session.claim is None:
                self._claim_keys.say_no_claim()

    @Slot()
    def _say_why(self) -> None:
        """Give the keyboard to the reason for the verdict; without a verdict to the ratings."""
        if self._desk.session.claim is not None:
            self._panes.show_pane(2)
            self._desk.show_claim()
            self._desk.panel.go_to("because")
            if self._desk.panel.because.isReadOnly():
                self._desk.session.told.emit(self.tr("Choose a rating first; then say why"))
        else:
            self._claim_keys.say_no_claim()

    @Slot()
    def _delete_claim(self) -> None:
        claim = self._desk.session.claim
        if claim is None:
            self._claim_keys.say_no_claim()
        elif self._desk.session.do(remove_claim, claim.id):
            self._desk.session.told.emit(self.tr("Claim {number} deleted").format(number=claim.number))

    @Slot(bool)
    def _show_map(self, shown: bool) -> None:
        self._settings.keep("map", "on" if shown else "off")
        self._desk.view.show_map(shown)
        self._desk.view.head.show_map_state(shown=shown)

    @Slot()
    def _larger(self) -> None:
        self._zoom_by(1)

    @Slot()
    def _smaller(self) -> None:
        self._zoom_by(-1)

    @Slot()
    def _natural(self) -> None:
        self._zoom_by(0)

    def _zoom_by(self, steps: int) -> None:
        """Say at once how large everything will be: it is styled anew when the steps pause."""
        zoom = QLocale().toString(round(self._appearance.zoom_soon_by(steps) * 100))
        self._say_quietly(self.tr("Text size: {percent}%").format(percent=zoom))

    def _say_quietly(self, words: str) -> None:
        self._desk.statusBar().showMessage(words, _SAID_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._desk, words))

    @Slot()
    def _light(self) -> None:
        self._appearance.choose(LIGHT)

    @Slot()
    def _dark(self) -> None:
        self._appearance.choose(DARK)

    @Slot()
    def _system(self) -> None:
        self._appearance.choose(SYSTEM)

    @Slot(bool)
    def _contrast(self, chosen: bool) -> None:
        self._appearance.choose_contrast(high=chosen)

    @Slot()
    def _show_contrast(self) -> None:
        self.actions_by_name["contrast"].setChecked(self._appearance.has_high_contrast)
