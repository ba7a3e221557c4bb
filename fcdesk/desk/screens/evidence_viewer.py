"""Shows the stored copies of a piece of evidence: words, pictures, or that a file is kept and not shown.

Nothing is run, followed or loaded, no other program is asked to open anything, and the stored bytes stay as they are.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fcdesk.cases.model import Evidence, StoredFile
from fcdesk.casework.viewing import Shape, StoredCopy
from fcdesk.desk.models.stored_text import parts_of
from fcdesk.desk.said import said
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.choice import Choice
from fcdesk.desk.widgets.picture_view import PictureView
from fcdesk.desk.widgets.problem_label import ProblemLabel
from fcdesk.desk.widgets.stored_text import StoredText


class ViewerWindow(QDialog):
    """A window beside the desk. What is shown is asked for and handed in; it reads no file itself."""

    file_asked = Signal(str)
    copy_asked = Signal(str)
    excerpt_picked = Signal(str, str)  # words, locator
    grey_chosen = Signal(bool)

    def __init__(
        self, evidence: Evidence, files: Sequence[StoredFile], appearance: Appearance, parent: QWidget, *, grey: bool
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Stored files of evidence {number}").format(number=evidence.number))
        self.choice = Choice(self.tr("Stored file"))
        self.choice.offer({file.id: file.name for file in files})
        self.text, self.picture, self.unshown = StoredText(appearance), PictureView(), QLabel()
        self.part = Choice(self.tr("Part of the text"))
        self._copy = StoredCopy(Shape.UNSHOWN)
        self._parts = [(0, 0)]
        self.grey = QCheckBox(self.tr("&Grey, for what is hard to look at"))
        self.locator = QLineEdit(evidence.locator)
        self.use_button = QPushButton(self.tr("&Use as excerpt"))
        self.save_button = QPushButton(self.tr("&Save a copy…"))
        self.problem = ProblemLabel()
        self._remark, self._scale = QLabel(), QLabel()
        self._theme = appearance.theme
        self._set_up()
        self._lay_out()
        self._connect()
        self.grey.setChecked(grey)
        self.picture.show_grey(grey=grey)
        room, theme = self.screen().availableSize(), appearance.theme
        self.resize(min(theme.px(720), room.width()), min(theme.px(620), room.height() - 80))
        self.show_waiting()

    @property
    def file_id(self) -> str:
        """Which file is looked at."""
        return self.choice.value

    def show_waiting(self) -> None:
        """Say that the file is being looked at."""
        self._show_words(self.tr("Looking at the file…"))

    def show_refused(self, words: str) -> None:
        """Say why the file is not shown."""
        self._show_words("")
        self.problem.say(words)

    def show_copy(self, copy: StoredCopy, colours: QImage, greys: QImage) -> None:
        """Show what a file holds; a picture has been decoded already."""
        self.problem.hide()
        if copy.shape is Shape.UNSHOWN:
            self._show_words(said(copy.remark))
            return
        self._remark.setText(said(copy.remark))
        self._remark.setVisible(bool(copy.remark))
        if copy.shape is Shape.TEXT:
            self._show_text(copy)
        else:
            self.picture.show_picture(colours, greys)
        self._show_part(self.text if copy.shape is Shape.TEXT else self.picture)

    def _show_text(self, copy: StoredCopy) -> None:
        """Show a text, a long one in parts: all of it at once would keep the window waiting."""
        self._copy, self._parts = copy, parts_of(copy.text)
        self.part.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.part.clear()
        words = self.tr("Part {number} of {count}")
        for number in range(len(self._parts)):
            self.part.addItem(words.format(number=number + 1, count=len(self._parts)))
        self.part.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.part.setVisible(len(self._parts) > 1)
        self._on_part_chosen(0)

    @Slot(int)
    def _on_part_chosen(self, place: int) -> None:
        start, end = self._parts[max(0, place)]
        inside = ((one - start, last - start) for one, last in self._copy.headings if start <= one and last <= end)
        self.text.show_text(self._copy.text[start:end], inside)

    def _show_words(self, words: str) -> None:
        self.problem.hide()
        self._remark.hide()
        self.unshown.setText(words)
        self._show_part(self.unshown)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.unshown, words))

    def _show_part(self, part: QWidget) -> None:
        held = self._pages.isAncestorOf(self.focusWidget())
        self._pages.setCurrentWidget(part)
        self._tools.setVisible(part is self.picture)
        self._picking.setVisible(part is self.text)
        self.part.setVisible(part is self.text and len(self._parts) > 1)
        if part is not self.unshown and (held or self.focusWidget() is None):
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_up(self) -> None:
        for label in (self.unshown, self._remark):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.unshown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._remark.setProperty("role", "caption")
        self._scale.setProperty("role", "caption")
        self._scale.setMinimumWidth(self._theme.px(48))
        self.locator.setAccessibleName(self.tr("Where in it"))
        self.locator.setPlaceholderText(self.tr("Page, paragraph, minute"))
        self.use_button.setProperty("kind", "primary")
        self.use_button.setEnabled(False)
        for button in (self.use_button, self.save_button):
            button.setAutoDefault(False)  # Enter in the field beside it means nothing of the kind

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        for page in (self.unshown, self.text, self.picture):
            self._pages.addWidget(page)
        self._tools, self._picking = self._picture_tools(), self._excerpt_tools()
        head = QHBoxLayout()
        label = QLabel(self.tr("&File"))
        label.setBuddy(self.choice)
        head.addWidget(label)
        head.addWidget(self.choice, 1)
        head.addWidget(self.part)
        head.addWidget(self.save_button)
        self.part.hide()
        column = QVBoxLayout(self)
        column.addLayout(head)
        for widget in (self._remark, self.problem, self._pages, self._tools, self._picking):
            column.addWidget(widget, int(widget is self._pages))

    def _picture_tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        offers = (
            (self.tr("Smaller"), "\N{MINUS SIGN}", self.picture.smaller),
            (self.tr("Larger"), "+", self.picture.larger),
            (self.tr("Fit into the window"), self.tr("Fit"), self.picture.fit),
            (self.tr("Pixel by pixel"), self.tr("100 %"), self.picture.natural),
        )
        for name, words, slot in offers:
            button = QPushButton(words)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addWidget(self._scale)
        row.addStretch(1)
        row.addWidget(self.grey)
        return tools

    def _excerpt_tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("&Where in it"))
        label.setBuddy(self.locator)
        row.addWidget(label)
        row.addWidget(self.locator, 1)
        row.addWidget(self.use_button)
        return tools

    def _connect(self) -> None:
        self.choice.currentIndexChanged.connect(self._on_file_chosen)
        self.part.currentIndexChanged.connect(self._on_part_chosen)
        self.save_button.clicked.connect(self._on_copy_asked)
        self.use_button.clicked.connect(self._on_picked)
        self.text.selectionChanged.connect(self._on_selection_changed)
        self.picture.scaled.connect(self._on_scaled)
        self.grey.toggled.connect(self._on_grey_toggled)
        pick = QShortcut(QKeySequence("Ctrl+Return"), self)
        pick.activated.connect(self._on_picked)

    @Slot(int)
    def _on_file_chosen(self, _place: int) -> None:
        self.show_waiting()
        self.file_asked.emit(self.file_id)

    @Slot()
    def _on_copy_asked(self) -> None:
        self.copy_asked.emit(self.file_id)

    @Slot()
    def _on_picked(self) -> None:
        words = self.text.selected_words if self._pages.currentWidget() is self.text else ""
        if words.strip():
            self.excerpt_picked.emit(words, self.locator.text())

    @Slot()
    def _on_selection_changed(self) -> None:
        self.use_button.setEnabled(bool(self.text.selected_words.strip()))

    @Slot(float)
    def _on_scaled(self, scale: float) -> None:
        percent = round(100 * scale * self.devicePixelRatioF())
        self._scale.setText(self.tr("{percent} %").format(percent=percent))

    @Slot(bool)
    def _on_grey_toggled(self, on: bool) -> None:
        self.picture.show_grey(grey=on)
        self.grey_chosen.emit(on)
