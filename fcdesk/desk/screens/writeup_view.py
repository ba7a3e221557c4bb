"""The write-up in the middle of the desk: the document that is chosen, as it would leave the house now."""

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fcdesk.cases.text import as_sentence, shortened
from fcdesk.desk import wording
from fcdesk.desk.lines import listed
from fcdesk.desk.pages.faces import stand_ins
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.writeup import WriteUp
from fcdesk.desk.said import said
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.elided_label import ElidedLabel
from fcdesk.desk.widgets.page_view import PageView
from fcdesk.writeup.links import safe_href

_LONGEST_TEXT = 400_000
"""How many characters of a text are shown; more would keep the window waiting."""


class WriteUpView(QWidget):
    """Pages, or the text of a form that has none, with a line above that says what it is."""

    def __init__(
        self, session: Session, writeup: WriteUp, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._writeup = writeup
        self._appearance = appearance
        self._address = ""
        self._shown: object = None
        self._missing_faces: tuple[str, ...] = ()
        self.pages = PageView(appearance)
        self.text = QPlainTextEdit()
        self.what, self.where = ElidedLabel(), QLabel()
        self._set_up()
        self.pages.page_changed.connect(self._on_page_changed)
        self.pages.web_link_asked.connect(self.ask_to_open)
        writeup.previewed.connect(self.refresh)
        writeup.order_changed.connect(self._name)
        session.claim_selected.connect(self._on_claim_selected)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self._name()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the document as it was made last. What was made before stays in view while one cannot be made."""
        seen, case = self._writeup.preview, self._session.case
        self._missing_faces = tuple(stand_ins(seen.pages)) if seen is not None and seen.pages is not None else ()
        self._name()
        is_new = case is None or self._shown != (case.id, self._writeup.order.kind, self._writeup.order.for_readers)
        if seen is None or seen.refused:
            hint = as_sentence(said(seen.refused)) if seen is not None else self.tr("The pages are being made …")
            self.pages.show_pages(None, hint)
            self._stack.setCurrentWidget(self.pages)
        elif seen.pages is not None:
            if is_new:
                self.pages.show_pages(None)
            self.pages.show_pages(seen.pages)
            self._stack.setCurrentWidget(self.pages)
        else:
            self._show_text(seen.text)
        self._shown = (case.id, seen.order.kind, seen.order.for_readers) if case is not None and seen else None

    def _show_text(self, text: str) -> None:
        shown = shortened(text, _LONGEST_TEXT) if len(text) > _LONGEST_TEXT else text
        if shown != self.text.toPlainText():
            place = self.text.verticalScrollBar().value()
            self.text.setPlainText(shown)
            self.text.verticalScrollBar().setValue(place)
        self._stack.setCurrentWidget(self.text)
        self.where.setText("")

    @Slot(str)
    def ask_to_open(self, address: str) -> None:
        """Ask before anything outside is opened, and show where it leads."""
        self._address = safe_href(address) or ""
        if not self._address:
            return
        box = QMessageBox(self.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("A link out of the document"))
        box.setText(self.tr("Open this address in your browser? Whoever runs it will see that somebody came."))
        box.setInformativeText(self._address)
        go = box.addButton(self.tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        go.clicked.connect(self._on_opened)
        box.open()

    @Slot()
    def _on_opened(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))

    def _set_up(self) -> None:
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Preview of the text"))
        self.pages.setAccessibleDescription(
            self.tr(
                "Left and Right walk along the links, Enter follows one, Backspace goes back, Ctrl+C copies the page"
            )
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.pages)
        self._stack.addWidget(self.text)
        self._stack.currentChanged.connect(self._on_form_turned)
        self._on_form_turned()
        strip = QFrame()
        strip.setObjectName("strip")
        self._line = QHBoxLayout(strip)
        for label in (self.what, self.where):
            label.setProperty("role", "caption")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._line.addWidget(self.what, 1)
        self._line.addWidget(self.where)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self._stack, 1)

    @Slot()
    def _on_form_turned(self) -> None:
        shown = self._stack.currentWidget()
        if shown is not None:
            self.setFocusProxy(shown)

    @Slot()
    def _name(self) -> None:
        order = self._writeup.order
        kind = wording.document_kinds()[order.kind, order.for_readers]
        words = f"{kind} · {wording.document_forms()[order.form][0]}"
        if self._missing_faces:
            words = self.tr("{what} · not on this computer, shown in a like face: {faces}").format(
                what=words, faces=listed(self._missing_faces)
            )
        self.what.setText(words)
        self.what.setToolTip(wording.tip(words))

    @Slot(int, int)
    def _on_page_changed(self, page: int, pages: int) -> None:
        words = self.tr("Page {page} of {pages}").format(page=page, pages=pages) if pages else ""
        self.where.setText(words)
        name = self.tr("Preview of the pages")
        self.pages.setAccessibleName(f"{name}, {words}" if words else name)

    @Slot()
    def _on_claim_selected(self) -> None:
        claim = self._session.claim
        if claim is not None and self.isVisible():
            self.pages.go_to(f"claim_{claim.number}")

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self._line.setContentsMargins(theme.px(24), theme.px(4), theme.px(16), theme.px(4))
