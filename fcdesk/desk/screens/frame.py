"""The frame of the desk: painted before anything is known of the archive. The desk moves into it when it is built.

What is imported here is waited for before the first paint, so there is little of it: no case, no icon, and not the name
`Qt`, whose enums alone take a tenth of what an empty window takes. Nor `override`, as `typing_extensions` is large.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fcdesk.desk.models.pane_sizes import WITH_CLAIM, WITH_LIST, kept_sizes
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.menus import menu_titles
from fcdesk.desk.theme.appearance import Appearance


class Frame(QMainWindow):
    """Menus, three empty panes and one sentence; or, in their place, the desk."""

    painted = Signal()
    try_again_asked = Signal()

    def __init__(self, appearance: Appearance, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._is_painted = False
        self._desk: QMainWindow | None = None
        self._left, self._right = QWidget(), QWidget()
        self.setWindowTitle("fcdesk")
        self._make_menus()
        self._whole = QStackedWidget()
        self._make_panes(appearance)
        self.setCentralWidget(self._whole)
        self.statusBar().setSizeGripEnabled(False)
        room = self.screen().availableSize()
        self.resize(min(1440, room.width()), min(900, room.height() - 40))  # less the frame the system adds
        self.restoreGeometry(settings.layout("window"))
        self.statusBar().showMessage(self._words.text())
        width = self.width() / appearance.theme.zoom
        self._left.setVisible(width >= WITH_LIST)
        self._right.setVisible(width >= WITH_CLAIM and bool(settings.text("case", "")))

    @property
    def words(self) -> str:
        """What the frame says."""
        return self._words.text()

    def take_keys(self) -> None:
        """Have keys mean something. For after the first paint: a key needs the enums of `Qt`."""
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - see above

        self._leave.setShortcut(QKeySequence("Ctrl+Q"))

    def say(self, words: str) -> None:
        """Say what is being done, to a screen reader, too."""
        self._words.setText(words)
        self.statusBar().showMessage(words)
        self._announce(words)

    def refuse(self, words: str) -> None:
        """Say why the desk cannot be opened and what to do, and offer to try again."""
        self.statusBar().clearMessage()
        self._words.setProperty("role", "problem")
        self._restyle()
        self._words.setText(words)
        self._buttons.show()
        self.try_again.setFocus()
        self._announce(words)

    def put_list(self, cases: QWidget) -> None:
        """Put the list of cases into the pane where it will stay."""
        self._panes.replaceWidget(0, cases)
        self._left.hide()
        self._left.deleteLater()
        self._left = cases

    def house(self, desk: QMainWindow) -> None:
        """Give the desk its place, out of sight while it is being built."""
        self._whole.addWidget(desk)

    def show_desk(self, desk: QMainWindow) -> None:
        """Show the desk, which has menus and a status line of its own."""
        self._desk = desk
        self._leave.setEnabled(False)  # the desk has its own, with the same key
        self.menuBar().deleteLater()
        self.statusBar().deleteLater()
        self._whole.setCurrentWidget(desk)
        self.setWindowTitle(desk.windowTitle())
        desk.windowTitleChanged.connect(self.setWindowTitle)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)  # the panes are painted in the same go

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self._desk is not None:
            QCoreApplication.sendEvent(self._desk, event)  # Qt tells it to windows only, and the desk stands in one

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._desk is not None and not self._desk.close():
            event.ignore()
            return
        self._settings.keep("window", self.saveGeometry())
        super().closeEvent(event)

    def _make_menus(self) -> None:
        """Show the menus' titles; until the desk is there one can only leave."""
        for name, words in menu_titles().items():
            menu = self.menuBar().addMenu(words)
            menu.setEnabled(name == "case")
            if name == "case":
                self._leave = menu.addAction(self.tr("&Quit"))
                self._leave.triggered.connect(self.close)

    def _make_panes(self, appearance: Appearance) -> None:
        self._panes = QSplitter()
        self._panes.setChildrenCollapsible(False)
        self._panes.setHandleWidth(1)
        for name, pane in (("cases", self._left), ("centre", self._middle(appearance)), ("panel", self._right)):
            pane.setObjectName(name)
            self._panes.addWidget(pane)
        self._panes.setStretchFactor(1, 1)
        cases, claim = map(appearance.theme.px, kept_sizes(self._settings.text("panes", "")))
        self._panes.setSizes([cases, 784, claim])
        self._whole.addWidget(self._panes)

    def _middle(self, appearance: Appearance) -> QWidget:
        self._words = QLabel(self.tr("Opening the archive …"))
        self._words.setWordWrap(True)
        self.try_again, leave = QPushButton(self.tr("Try again")), QPushButton(self.tr("Close"))
        self.try_again.clicked.connect(self._on_try_again)
        leave.clicked.connect(self.close)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.try_again, leave):
            row.addWidget(button)
        row.addStretch(1)
        self._buttons.hide()
        said = QWidget()
        said.setMaximumWidth(appearance.theme.px(520))
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(appearance.theme.px(16))
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self._buttons)
        column.addStretch(1)
        middle = QWidget()
        beside = QHBoxLayout(middle)
        beside.setContentsMargins(*(appearance.theme.px(24),) * 4)
        beside.addStretch(1)
        beside.addWidget(said, 1_000)  # all the room up to its width
        beside.addStretch(1)
        return middle

    @Slot()
    def _on_try_again(self) -> None:
        self._buttons.hide()
        self._words.setProperty("role", None)
        self._restyle()
        self.try_again_asked.emit()

    def _restyle(self) -> None:
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)
        # Else a label keeps the room between its edge and its words that it had before.
        QCoreApplication.sendEvent(self._words, QEvent(QEvent.Type.StyleChange))

    def _announce(self, words: str) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - see the module

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._words, words))
