"""Which document the case becomes: for whom, in which form, style and paper, and of which sections it is made."""

from typing import Literal

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fcdesk.cases.problems import EnvironmentProblem
from fcdesk.cases.text import as_sentence
from fcdesk.casework.pdf import find_office
from fcdesk.casework.rendering import Form, Kind
from fcdesk.desk import wording
from fcdesk.desk.models.section_rows import SectionRows
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.writeup import WriteUp, forms_of
from fcdesk.desk.said import problem_words, said
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.flow import FlowLayout
from fcdesk.writeup.sections import SECTIONS, DocumentKind, sections_of

_PAPERS: tuple[Literal["A4", "Letter"] | None, ...] = (None, "A4", "Letter")


class DocumentPanel(QWidget):
    """The controls of the write-up. Sections and house styles are kept for all cases of the archive."""

    style_add_asked = Signal()
    style_remove_asked = Signal(str)

    def __init__(
        self, session: Session, writeup: WriteUp, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Document"))
        self._session = session
        self._writeup = writeup
        self._appearance = appearance
        self.kind, self.form, self.house, self.paper = (QComboBox() for _ in range(4))
        self.sections = SectionRows()
        self.section_list = QListView()
        self.up, self.down = QPushButton(self.tr("Up")), QPushButton(self.tr("Down"))
        self.usual = QPushButton(self.tr("As usual"))
        self.add_style, self.remove_style = QPushButton(self.tr("Add…")), QPushButton(self.tr("Remove"))
        self.note = QLabel()
        self.remarks = QLabel()
        self._set_up()
        self._lay_out()
        self._connect()
        self._on_appearance_changed()
        self.show_styles()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is chosen."""
        order = self._writeup.order
        self.kind.setCurrentIndex(self._kind_place(order.kind, for_readers=order.for_readers))
        forms = forms_of(order.kind)
        names = wording.document_forms()
        if [self.form.itemData(place) for place in range(self.form.count())] != [form.value for form in forms]:
            self.form.clear()
            for form in forms:
                self.form.addItem(names[form][0], form.value)
        self.form.setCurrentIndex(self.form.findData(order.form.value))
        self.paper.setCurrentIndex(_PAPERS.index(order.page))
        is_paged = order.form in (Form.DOCX, Form.PDF)
        for control in (self.paper, self.house, self.add_style):
            control.setEnabled(is_paged)
        self._show_sections()
        self._say_note()

    @Slot()
    def show_styles(self) -> None:
        """Show the house styles of the archive."""
        self.house.clear()
        self.house.addItem(self.tr("fcdesk’s own"), "")
        for kept in self._session.room.archive.house.styles():
            self.house.addItem(kept.name, kept.name)
        self.house.setCurrentIndex(max(0, self.house.findData(self._writeup.style or "")))
        self.remove_style.setEnabled(bool(self.house.currentData()))

    @Slot()
    def show_remarks(self) -> None:
        """Say what stays out of the document and what to look at before it is sent."""
        seen = self._writeup.preview
        words = "\n".join(as_sentence(said(one)) for one in seen.remarks) if seen is not None else ""
        self.remarks.setText(words)
        self.remarks.setVisible(bool(words))

    def _kind_place(self, kind: Kind, *, for_readers: bool) -> int:
        return list(wording.document_kinds()).index((kind, for_readers))

    def _show_sections(self) -> None:
        kind = _layout_kind(self._writeup.order.kind)
        layout = self._session.room.archive.house.layout(kind)
        self.sections.show(SECTIONS[kind], sections_of(kind, layout))
        if not self.section_list.currentIndex().isValid():
            self.section_list.setCurrentIndex(self.sections.index(0))
        height = self.section_list.sizeHintForRow(0) * self.sections.rowCount() + self._appearance.theme.px(8)
        self.section_list.setFixedHeight(max(height, self._appearance.theme.px(40)))

    def _say_note(self) -> None:
        order, words = self._writeup.order, ""
        if order.kind in (Kind.DOSSIER, Kind.ANNOTATED) and not order.for_readers:
            words = self.tr("Names confidential sources and colleagues: it stays in the house.")
        if order.kind is Kind.REVIEW:
            words = self.tr("For somebody who changes its words in Word and sends it back.")
        if order.form is Form.PDF:
            try:
                find_office()
            except EnvironmentProblem as problem:
                words = as_sentence(problem_words(problem))
        if order.form is Form.HTML:
            words = self.tr("The preview shows its words; a web page has no pages.")
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _set_up(self) -> None:
        names = {
            self.kind: self.tr("Kind of document"),
            self.form: self.tr("Written as"),
            self.house: self.tr("House style"),
            self.paper: self.tr("Paper"),
            self.section_list: self.tr("Sections, in their order"),
        }
        for control, name in names.items():
            control.setAccessibleName(name)
        self.add_style.setAccessibleName(self.tr("Add a house style"))
        self.remove_style.setAccessibleName(self.tr("Remove this house style"))
        self.usual.setAccessibleName(self.tr("All sections in their usual order"))
        for (kind, for_readers), words in wording.document_kinds().items():
            self.kind.addItem(words, (kind.value, for_readers))
        papers = {None: self.tr("by language"), "A4": "A4", "Letter": self.tr("Letter", "a size of paper")}
        for size in _PAPERS:
            self.paper.addItem(papers[size], size)
        self.section_list.setObjectName("sections")
        self.section_list.setModel(self.sections)
        self.section_list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.section_list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.section_list.setAccessibleDescription(
            self.tr("Space leaves a section out or takes it in, Alt+Up and Alt+Down move it")
        )
        self.section_list.setToolTip(self.section_list.accessibleDescription())
        for label in (self.note, self.remarks):
            label.setProperty("role", "caption")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.hide()

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("panelBody")
        self._inner = QVBoxLayout(body)
        for control in (self.kind, self.form, self.house, self.paper, self.section_list):
            if control is self.section_list:
                self._inner.addWidget(self.note)
            label = QLabel(control.accessibleName())
            label.setProperty("role", "caption")
            label.setBuddy(control)
            self._inner.addWidget(label)
            self._inner.addWidget(control)
            if control is self.house:
                self._inner.addWidget(_line(self.add_style, self.remove_style))
        self._inner.addWidget(_line(self.up, self.down, self.usual))
        self._inner.addWidget(self.remarks)
        self._inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        self._column = QVBoxLayout(self)
        self._column.addWidget(scroll, 1)

    def _connect(self) -> None:
        self.kind.activated.connect(self._on_kind_chosen)
        self.form.activated.connect(self._on_form_chosen)
        self.house.activated.connect(self._on_style_chosen)
        self.paper.activated.connect(self._on_paper_chosen)
        self.sections.chosen.connect(self._on_sections_chosen)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.usual.clicked.connect(self._on_usual)
        self.add_style.clicked.connect(self.style_add_asked)
        self.remove_style.clicked.connect(self._on_remove_style)
        for key, act in ((Qt.Key.Key_Up, self._on_up), (Qt.Key.Key_Down, self._on_down)):
            shortcut = QShortcut(QKeySequence(Qt.Modifier.ALT | key), self.section_list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        self._writeup.order_changed.connect(self.refresh)
        self._writeup.previewed.connect(self.show_remarks)
        self._appearance.changed.connect(self._on_appearance_changed)

    @Slot(int)
    def _on_kind_chosen(self, place: int) -> None:
        kind, for_readers = list(wording.document_kinds())[place]
        self._writeup.change(kind=kind, for_readers=for_readers)

    @Slot(int)
    def _on_form_chosen(self, place: int) -> None:
        self._writeup.change(form=Form(self.form.itemData(place)))

    @Slot(int)
    def _on_style_chosen(self, place: int) -> None:
        self.remove_style.setEnabled(bool(self.house.itemData(place)))
        self._writeup.choose_style(self.house.itemData(place) or None)

    @Slot(int)
    def _on_paper_chosen(self, place: int) -> None:
        self._writeup.change(page=_PAPERS[place])

    @Slot()
    def _on_remove_style(self) -> None:
        name = self.house.currentData()
        if name:
            self.style_remove_asked.emit(name)

    @Slot()
    def _on_sections_chosen(self) -> None:
        house, kind = self._session.room.archive.house, _layout_kind(self._writeup.order.kind)
        house.keep_layout(kind, self.sections.sections)
        self._writeup.refresh_all()

    @Slot()
    def _on_up(self) -> None:
        self._move(-1)

    @Slot()
    def _on_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        index: QModelIndex = self.section_list.currentIndex()
        self.section_list.setCurrentIndex(self.sections.index(self.sections.move(index.row(), by)))

    @Slot()
    def _on_usual(self) -> None:
        self._session.room.archive.house.keep_layout(_layout_kind(self._writeup.order.kind), None)
        self._show_sections()
        self._writeup.refresh_all()

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self._column.setContentsMargins(theme.px(16), theme.px(8), theme.px(8), theme.px(8))
        self._inner.setContentsMargins(0, theme.px(4), theme.px(12), theme.px(8))
        self._inner.setSpacing(theme.px(6))
        self._show_sections()


def _line(*buttons: QPushButton) -> QWidget:
    """Return buttons side by side, on further lines where they do not fit."""
    line = QWidget()
    flow = FlowLayout(line, 6)
    for button in buttons:
        flow.addWidget(button)
    return line


def _layout_kind(kind: Kind) -> DocumentKind:
    """Return whose sections a kind of document has: a review copy has those of the write-up."""
    if kind is Kind.DOSSIER:
        return "dossier"
    return "annotated" if kind is Kind.ANNOTATED else "public"
