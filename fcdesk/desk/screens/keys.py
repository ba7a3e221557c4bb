"""The list of keys: every command with its keys, which can be changed there."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelection, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from fcdesk.desk.models.command_keys import KeyRow, can_be_given
from fcdesk.desk.models.key_table import KeyTable
from fcdesk.desk.models.matching import Finder
from fcdesk.desk.runtime.key_choices import KeyChoices
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.commands import Command, without_mark
from fcdesk.desk.screens.menus import menu_titles
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.dialog_size import give_zoomed_room
from fcdesk.desk.widgets.problem_label import ProblemLabel

_PORTABLE, _NATIVE = QKeySequence.SequenceFormat.PortableText, QKeySequence.SequenceFormat.NativeText


class KeysDialog(QDialog):
    """What is changed here works at once. `rows` are all commands, with the keys in force."""

    key_given = Signal(str, str)  # the command's name, and the key
    restore_asked = Signal(str)
    restore_all_asked = Signal()
    single_allowed = Signal(bool)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self._appearance = appearance
        self._all: list[KeyRow] = []
        self.model = KeyTable((self.tr("Command"), self.tr("Menu"), self.tr("Keys")))
        self.box, self.table, self.edit = QLineEdit(), QTableView(), QKeySequenceEdit()
        self.restore_button = QPushButton(self.tr("As it &was"))
        self.restore_all_button = QPushButton(self.tr("&All as they were"))
        self.single = QCheckBox(self.tr("&Single-letter keys: letters, digits and signs by themselves"))
        self.nothing = QLabel(self.tr("No command matches. An empty field shows them all."))
        self.nothing.setProperty("role", "caption")
        self.problem = ProblemLabel()
        self._set_up()
        self._lay_out()
        self._connect()
        give_zoomed_room(self, appearance, 640, 560)

    @property
    def row(self) -> KeyRow | None:
        """The chosen command."""
        return self.model.row_at(self.table.currentIndex())

    def show_keys(self, rows: list[KeyRow], *, with_single: bool) -> None:
        """Show the keys in force; the chosen command stays chosen."""
        self._all = rows
        self.single.setChecked(with_single)
        self.restore_all_button.setEnabled(any(row.is_changed for row in rows))
        self._filter()

    def choose(self, name: str) -> None:
        """Choose a command."""
        place = next((place for place, row in enumerate(self.model.rows) if row.id == name), 0)
        self.table.setCurrentIndex(self.model.index(place, 0))
        self.table.scrollTo(self.table.currentIndex())

    @Slot(str)
    def say(self, words: str) -> None:
        """Say why a key was not taken."""
        self.problem.say(words)
        self._column.activate()
        self.table.scrollTo(self.table.currentIndex())

    def _set_up(self) -> None:
        find = self.tr("Find a command")
        self.box.setAccessibleName(find)
        self.box.setPlaceholderText(find)
        self.box.setClearButtonEnabled(True)
        self.table.setObjectName("keyTable")
        self.table.setAccessibleName(self.tr("Commands and their keys"))
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self._appearance.theme.px(28))
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(self.tr("Press a key for the chosen command"))

    def _lay_out(self) -> None:
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setBuddy(self.edit)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        change, last = QHBoxLayout(), QHBoxLayout()
        for widget in (self._label, self.edit, self.restore_button):
            change.addWidget(widget, 1 if widget is self._label else 0)
        last.addWidget(self.restore_all_button)
        last.addStretch(1)
        last.addWidget(close)
        self._column = column = QVBoxLayout(self)
        column.addWidget(self.box)
        column.addWidget(self.nothing)
        column.addWidget(self.table, 1)
        column.addLayout(change)
        column.addWidget(self.problem)
        column.addWidget(self.single)
        column.addLayout(last)

    def _connect(self) -> None:
        self.box.textChanged.connect(self._filter)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.edit.editingFinished.connect(self._on_key_pressed)
        self.restore_button.clicked.connect(self._on_restore)
        self.restore_all_button.clicked.connect(self.restore_all_asked)
        self.single.toggled.connect(self.single_allowed)

    @Slot()
    def _filter(self) -> None:
        name = self.row.id if self.row is not None else ""
        found = Finder(self._all, _words_of).find(self.box.text())
        self.model.show(found)
        self.nothing.setVisible(not found)
        self.choose(name)
        self._show_row()

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self.problem.hide()
        self._show_row()

    def _show_row(self) -> None:
        """Show the key of the chosen command, to be changed."""
        row = self.row
        self._label.setText(self.tr("Key for “{command}”").format(command=row.words) if row is not None else "")
        for control in (self.edit, self.restore_button):
            control.setEnabled(row is not None)
        self.restore_button.setEnabled(row is not None and row.is_changed)
        self.edit.clear()

    @Slot()
    def _on_key_pressed(self) -> None:
        key, row = self.edit.keySequence().toString(_PORTABLE), self.row
        self.edit.clear()
        if row is None or not key:
            return
        self.problem.hide()
        if can_be_given(key):
            self.key_given.emit(row.id, key)
        else:
            native = QKeySequence(key).toString(_NATIVE)
            self.say(self.tr("{key} does too much elsewhere; take another key").format(key=native))

    @Slot()
    def _on_restore(self) -> None:
        if self.row is not None:
            self.problem.hide()
            self.restore_asked.emit(self.row.id)


class KeysDesk(QObject):
    """Gives commands their keys, and shows the list of them."""

    given = Signal()  # commands have other keys now

    def __init__(
        self,
        commands: Sequence[Command],
        actions: Mapping[str, QAction],
        appearance: Appearance,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._commands, self._actions = commands, actions
        self._appearance = appearance
        self._window = window
        self._dialog: KeysDialog | None = None
        self.choices = KeyChoices({one.name: _portable(one.keys) for one in commands}, settings, self)
        self.choices.changed.connect(self._on_changed)
        self._give()

    @Slot()
    def ask(self) -> None:
        """Show the list of keys."""
        if self._dialog is not None:
            return
        dialog = KeysDialog(self._appearance, self._window)
        dialog.show_keys(self._rows(), with_single=self.choices.with_single)
        dialog.key_given.connect(self._on_key_given)
        dialog.restore_asked.connect(self._on_restore_asked)
        dialog.restore_all_asked.connect(self.choices.restore_all)
        dialog.single_allowed.connect(self._on_single_allowed)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()

    def _give(self) -> None:
        for name, keys in self.choices.in_force.items():
            self._actions[name].setShortcuts([QKeySequence(key) for key in keys])

    def _rows(self) -> list[KeyRow]:
        keys, titles = self.choices.in_force, menu_titles()
        return [
            KeyRow(
                id=command.name,
                words=without_mark(command.words),
                menu=without_mark(titles[command.menu or "claim"]),
                keys=", ".join(QKeySequence(key).toString(_NATIVE) for key in keys[command.name]),
                is_changed=self.choices.is_changed(command.name),
            )
            for command in self._commands
        ]

    def _command(self, name: str) -> Command | None:
        return next((one for one in self._commands if one.name == name), None)

    @Slot(str, str)
    def _on_key_given(self, name: str, key: str) -> None:
        other = self.choices.clash(name, key) or self._holder_of(key)
        if other is None:
            self.choices.change(name, (key,))
        else:
            self._say_taken(key, other)

    @Slot(str)
    def _on_restore_asked(self, name: str) -> None:
        other, command = self.choices.restore(name), self._command(name)
        if other is not None and command is not None:
            self._say_taken(" ".join(_portable(command.keys)), other)

    def _holder_of(self, key: str) -> str | None:
        """Return the words of an action beside the commands that has the key in some part of the window."""
        wanted, own = QKeySequence(key), set(self._actions.values())
        others = (one for one in self._window.findChildren(QAction) if one not in own)
        return next((without_mark(one.text()) for one in others if wanted in one.shortcuts()), None)

    def _say_taken(self, key: str, other: str) -> None:
        if self._dialog is not None:
            command = self._command(other)
            words = without_mark(command.words) if command is not None else other
            native = QKeySequence(key).toString(_NATIVE)
            self._dialog.say(self.tr("{key} belongs to “{command}” already").format(key=native, command=words))

    @Slot(bool)
    def _on_single_allowed(self, allowed: bool) -> None:
        if allowed != self.choices.with_single:
            self.choices.allow_single(allowed=allowed)

    @Slot()
    def _on_changed(self) -> None:
        self._give()
        self.given.emit()
        if self._dialog is not None:
            self._dialog.show_keys(self._rows(), with_single=self.choices.with_single)

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None


def _portable(keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(QKeySequence(key).toString(_PORTABLE) for key in keys)


def _words_of(row: KeyRow) -> str:
    return f"{row.words} {row.menu} {row.keys}"
