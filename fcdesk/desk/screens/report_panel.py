"""The report's own words: what the write-up says beside the claims. Saved as they are typed."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from fcdesk.cases.edits.report import ReportFields, change_report
from fcdesk.cases.reporting import Report
from fcdesk.casework.workbench import Hand
from fcdesk.desk import wording
from fcdesk.desk.field_words import explain_all, of_report
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.saved_text import SavedText

_NAMES = ("headline", "standfirst", "in_short", "method", "byline", "page", "published_on")


class ReportPanel(QWidget):
    """A form of the open case's report."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Words"))
        self._session = session
        self._appearance = appearance
        self.headline = SavedText(session, self.tr("Headline: the finding, not the claim"), lines=2)
        self.standfirst = SavedText(session, self.tr("Standfirst"), lines=3)
        self.in_short = SavedText(session, self.tr("In short: one point on each line"), lines=5)
        self.method = SavedText(session, self.tr("How it was checked"), lines=5)
        self.byline = SavedText(session, self.tr("Byline"), lines=1)
        self.page = SavedText(session, self.tr("Address of the published page"), lines=1, as_a_whole=True)
        self.published_on = SavedText(session, self.tr("Published on"), lines=1, as_a_whole=True)
        self.fields = (
            self.headline, self.standfirst, self.in_short, self.method, self.byline, self.page, self.published_on,
        )  # fmt: skip
        names = ("standfirst", "in_short", "method", "byline", "page", "published_on")
        explain_all(dict(zip(names, self.fields[1:], strict=True)), of_report())
        self.language = QComboBox()
        self._set_up_language()
        self._lay_out()
        session.case_opened.connect(self._on_case_opened)
        session.case_changed.connect(self._on_case_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self.refresh()

    def field(self, name: str) -> SavedText | None:
        """Return the field of one of the report's texts."""
        return dict(zip(_NAMES, self.fields, strict=True)).get(name.replace("-", "_"))

    def go_to(self, name: str) -> None:
        """Give the keyboard to the field of one of the report's texts."""
        field = self.field(name)
        if field is not None:
            field.setFocus()
            self._scroll.ensureWidgetVisible(field)

    @Slot()
    def refresh(self) -> None:
        """Show the report of the open case."""
        case = self._session.case
        report = case.details.report if case is not None else Report()
        owner = case.id if case is not None else None
        texts = _texts(report)
        for name, field in zip(_NAMES, self.fields, strict=True):
            field.show_text(owner, texts[name], _saver(name) if case is not None else None)
        title = case.details.title if case is not None else ""
        self.headline.setPlaceholderText(self.tr("Now: {title}").format(title=title) if title else "")
        self.language.setEnabled(case is not None)
        self.language.setCurrentIndex(max(0, self.language.findData(report.language or "")))

    def _set_up_language(self) -> None:
        self.language.setAccessibleName(self.tr("Language of the labels"))
        self.language.addItem(self.tr("as the article"), "")
        for code, name in wording.label_languages().items():
            self.language.addItem(name, code)
        self.language.activated.connect(self._on_language_chosen)

    def _lay_out(self) -> None:
        body = QWidget()
        body.setObjectName("panelBody")
        self._inner = QVBoxLayout(body)
        hints = {
            self.standfirst: self.tr("Who said what, and what is true of it"),
            self.method: self.tr("Steps that a reader can repeat"),
            self.byline: self.tr("Names appear only where you write them"),
            self.page: self.tr("https://…"),
            self.published_on: self.tr("2026-11-22"),
        }
        for field in self.fields[:5]:
            self._add(field, hints.get(field, ""))
        self._add_label(self.language, self.language.accessibleName())
        self._inner.addWidget(self.language)
        for field in self.fields[5:]:
            self._add(field, hints.get(field, ""))
        self._inner.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(body)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._scroll)

    def _add(self, field: SavedText, hint: str) -> None:
        field.setPlaceholderText(hint)
        self._add_label(field, field.accessibleName())
        self._inner.addWidget(field)

    def _add_label(self, field: QWidget, words: str) -> None:
        label = QLabel(words)
        label.setProperty("role", "caption")
        label.setWordWrap(True)
        label.setBuddy(field)
        self._inner.addWidget(label)

    @Slot(int)
    def _on_language_chosen(self, _place: int) -> None:
        self._session.do(change_report, language=self.language.currentData() or None)

    @Slot()
    def _on_case_opened(self) -> None:
        bench = self._session.bench
        if bench is not None:
            for field in self.fields:
                bench.before_edits(field.flush_for)
        self.refresh()

    @Slot(object, object)
    def _on_case_changed(self, _changes: object, _origin: object) -> None:
        self.refresh()

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self._column.setContentsMargins(theme.px(16), theme.px(8), theme.px(8), theme.px(8))
        self._inner.setContentsMargins(0, theme.px(4), theme.px(12), theme.px(8))
        self._inner.setSpacing(theme.px(6))
        for field in self.fields:
            field.fit(theme.px(19))


def _texts(report: Report) -> dict[str, str]:
    texts = {name: getattr(report, name) for name in _NAMES}
    return texts | {"in_short": "\n".join(report.in_short)}


def _saver(name: str) -> Callable[[Hand, str], None]:
    def save(hand: Hand, text: str) -> None:
        hand.do(change_report, **_changed(name, text))

    return save


def _changed(name: str, text: str) -> ReportFields:
    """Return one of the report's texts as the edit takes it."""
    if name == "in_short":
        return {"in_short": tuple(text.splitlines())}
    return cast("ReportFields", {name: text})  # the names in _NAMES are those of its fields
