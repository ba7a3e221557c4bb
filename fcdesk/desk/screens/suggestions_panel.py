"""The suggestions of the open case: what is open with what speaks for it, and what was dismissed."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPoint, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from fcdesk.cases.model import Sourcing
from fcdesk.desk import wording
from fcdesk.desk.models.lists import RowsModel
from fcdesk.desk.models.suggestion_rows import SuggestionRow
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.suggestions import Suggestions
from fcdesk.desk.screens.dismissed_list import DismissedList
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.flow import FlowLayout
from fcdesk.desk.widgets.suggestion_card import SuggestionDelegate, SuggestionWords
from fcdesk.desk.wording import quoted

_STRENGTHS = {"high": 3, "medium": 2}
_DETAIL_AT_LEAST, _LIST_AT_LEAST = 36, 76
"""Pixels at zoom 1 that the two keep on a small screen; both scroll."""


class SuggestionsPanel(QWidget):
    """Shows the suggestions and asks for what is to be done with the current one."""

    accept_asked = Signal()
    dismiss_asked = Signal()
    merge_asked = Signal()
    edit_asked = Signal()

    def __init__(
        self, session: Session, suggestions: Suggestions, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._suggestions = suggestions
        self._appearance = appearance
        self._is_refreshing = False
        self.model: RowsModel[SuggestionRow] = RowsModel(wording.suggestion_spoken)
        self.level = _words("caption")
        self.filter, self.order = QComboBox(), QComboBox()
        self.list = QListView()
        self.hint = _words("caption")
        self.statement, self.claimant = QPlainTextEdit(), QLineEdit()
        self.reasons = _words("caption")
        self.dismissed = DismissedList(session, appearance)
        self._set_up_choices()
        self._set_up_list()
        self._set_up_fields()
        self._lay_out()
        appearance.changed.connect(self._on_appearance_changed)
        suggestions.changed.connect(self.refresh)
        suggestions.selected.connect(self._show_current)
        self._on_appearance_changed()
        self.refresh()

    @property
    def shows_dismissed(self) -> bool:
        return self.filter.currentIndex() == 1

    def take_keyboard(self) -> None:
        """Show the open suggestions and give their list the keyboard."""
        self.filter.setCurrentIndex(0)
        self._choose_first()
        target = self.list if self.model.rows else self.hint
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) passage of the list that is shown."""
        view = self.dismissed.list if self.shows_dismissed else self.list
        row, count = view.currentIndex().row() + by, view.model().rowCount()
        if 0 <= row < count:
            view.setCurrentIndex(view.model().index(row, 0))

    def beside_current(self) -> QPoint:
        """Return the place of the screen below the current row, for a menu about it."""
        box = self.list.visualRect(self.list.currentIndex())
        return self.list.viewport().mapToGlobal(QPoint(box.left() + self._appearance.theme.px(16), box.bottom()))

    @Slot()
    def refresh(self) -> None:
        """Show what is open and what was dismissed as it is now."""
        self._is_refreshing = True
        self.model.show(self._suggestions.rows)
        self._is_refreshing = False
        self.dismissed.refresh()
        self.filter.setItemText(0, self.tr("Open · {count}").format(count=len(self.model.rows)))
        self.filter.setItemText(1, self.tr("Dismissed · {count}").format(count=len(self.dismissed.model.rows)))
        self._show_level()
        self._show_parts(has_rows=bool(self.model.rows))
        if self.isVisible():
            self._choose_first()
        self._show_current()

    def _show_parts(self, *, has_rows: bool) -> None:
        """Show the list and what belongs to it, or what is to be said while there is none.

        The keyboard waits at those words meanwhile; Qt would give it to whatever field comes next.
        """
        parts = (self.list, self._detail, self._actions)
        self.hint.setText(self._hint_words())
        if not has_rows:
            self.hint.show()
        here = self.focusWidget()
        if not has_rows and any(part is here or part.isAncestorOf(here) for part in parts):
            self.hint.setFocus()
        waits = self.hint.hasFocus()
        for part in parts:
            part.setVisible(has_rows)
        if has_rows and waits:
            self.list.setFocus()
        self.hint.setVisible(not has_rows)
        self.order.setVisible(has_rows and not self.shows_dismissed)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._choose_first()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give what is said of the current suggestion the height it needs and no more: the list takes the rest."""
        needed = self._detail_column.heightForWidth(self._detail.width())
        self._detail.setMaximumHeight(max(self._detail.minimumHeight(), needed))

    def _choose_first(self) -> None:
        if self._suggestions.current is None and self.model.rows:
            self._suggestions.select(self.model.rows[0].id)

    def _show_level(self) -> None:
        spotted = self._suggestions.spotted
        level = spotted.level if spotted is not None else ""
        basic = self.tr(
            "Basic suggestions: fcdesk has no word lists for this language; numbers, dates and quotations are found."
        )
        lists = self.tr("Suggestions in this language rest on numbers, dates, quotations and reporting verbs.")
        words = {"basic": basic, "lists": lists}
        self.level.setText(words.get(level, ""))
        self.level.setVisible(level in words)

    def _hint_words(self) -> str:
        if self._session.case is None:
            return ""
        if self._suggestions.has_failed:
            return self.tr("Looking for suggestions failed. Claims can still be marked by hand: select words, press C.")
        if self._suggestions.spotted is None:
            return self.tr("The article is being read…")
        left = len(self._suggestions.unread)
        if left:
            words = self.tr(
                "No suggestion is open. Sentences that nobody has read yet: {count}. Shift+N goes to the next."
            )
            return words.format(count=left)
        return self.tr("No suggestion is open, and every sentence has been read.")

    @Slot()
    def _show_current(self) -> None:
        sentence = self._suggestions.current
        index = self.model.place_of(self._suggestions.current_key)
        self._is_refreshing = True
        if index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self._is_refreshing = False
        for part in (self._detail, self._actions):
            part.setEnabled(sentence is not None)
        if sentence is None:
            return
        passage = self._suggestions.passage(sentence)
        row = self.model.row_at(index)
        with QSignalBlocker(self.statement), QSignalBlocker(self.claimant):
            if self.statement.toPlainText() != passage.statement:
                self.statement.setPlainText(passage.statement)
            if self.claimant.text() != (passage.claimant or ""):
                self.claimant.setText(passage.claimant or "")
        probable = (
            self.tr("probably {name}").format(name=wording.isolated(sentence.claimant)) if sentence.claimant else ""
        )
        self.claimant.setPlaceholderText(probable or self.tr("No source found in this sentence"))
        self.reasons.setText("\n".join(wording.meanings_of(row)) if row is not None else "")
        self._fit()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None and not self._is_refreshing:
            self._suggestions.select(row.id)

    @Slot()
    def _on_typed(self) -> None:
        """Keep what was typed with the suggestion until it is taken."""
        sentence = self._suggestions.current
        if sentence is None:
            return
        passage = self._suggestions.passage(sentence)
        claimant = self.claimant.text() or None
        changed = replace(passage, statement=self.statement.toPlainText(), claimant=claimant)
        if claimant and passage.sourcing is Sourcing.UNATTRIBUTED:
            changed = replace(changed, sourcing=None)  # it has a source now; how the article names it, nobody has said
        self._suggestions.keep_draft(sentence, changed)

    @Slot(int)
    def _on_filter_chosen(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        self.order.setVisible(number == 0 and bool(self.model.rows))

    @Slot(int)
    def _on_order_chosen(self, number: int) -> None:
        self._is_refreshing = True
        self.model.show([])  # telling views of each move would cost the square of the number of rows
        self._is_refreshing = False
        self._suggestions.order_by_strength(chosen=number == 1)
        self.list.scrollTo(self.list.currentIndex())

    def _set_up_choices(self) -> None:
        self.filter.addItems(["", ""])
        self.filter.setAccessibleName(self.tr("Which suggestions"))
        self.filter.setToolTip(self.filter.accessibleName())
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.order.addItems([self.tr("In the order of the article"), self.tr("By strength")])
        self.order.setAccessibleName(self.tr("Order"))
        self.order.setToolTip(self.order.accessibleName())
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.order.setMinimumContentsLength(8)
        self.filter.currentIndexChanged.connect(self._on_filter_chosen)
        self.order.currentIndexChanged.connect(self._on_order_chosen)

    def _set_up_list(self) -> None:
        self._delegate = SuggestionDelegate(self._appearance, _card)
        self.list.setAccessibleName(self.tr("Open suggestions"))
        self.list.setAccessibleDescription(
            self.tr("Enter marks a claim, X dismisses, M merges with the next, F2 edits")
        )
        self.list.setItemDelegate(self._delegate)
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)

    def _set_up_fields(self) -> None:
        self.statement.setAccessibleName(self.tr("Claim in one plain sentence"))
        self.statement.setTabChangesFocus(True)
        self.claimant.setAccessibleName(self.tr("Claimant"))
        self.statement.textChanged.connect(self._on_typed)
        self.claimant.textEdited.connect(self._on_typed)
        accept = QShortcut(QKeySequence("Ctrl+Return"), self)
        accept.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        accept.activated.connect(self.accept_asked)

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.addWidget(self.filter, 1)
        choices.addWidget(self.order, 2)
        opened = QWidget()
        column = QVBoxLayout(opened)
        column.setContentsMargins(0, 0, 0, 0)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.list, 3)
        column.addWidget(self.hint, 1)
        column.addWidget(self._detail_area(), 3)
        column.addWidget(self._action_area())
        self._pages = QStackedWidget()
        self._pages.addWidget(opened)
        self._pages.addWidget(self.dismissed)
        self._column = QVBoxLayout(self)
        self._column.addLayout(choices)
        self._column.addWidget(self.level)
        self._column.addWidget(self._pages, 1)

    def _detail_area(self) -> QScrollArea:
        """Return what there is to say of the current suggestion; it scrolls where room is short."""
        body = QWidget()
        body.setObjectName("panelBody")
        self._detail_column = QVBoxLayout(body)
        for field in (self.statement, self.claimant):
            label = _words("caption")
            label.setText(field.accessibleName())
            label.setBuddy(field)
            self._detail_column.addWidget(label)
            self._detail_column.addWidget(field)
        self._detail_column.addWidget(self.reasons)
        self._detail_column.addStretch(1)
        self._detail = QScrollArea()
        self._detail.setWidgetResizable(True)
        self._detail.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._detail.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._detail.setFrameShape(QFrame.Shape.NoFrame)
        self._detail.setWidget(body)
        return self._detail

    def _action_area(self) -> QWidget:
        self._actions = QWidget()
        flow = FlowLayout(self._actions, 6)
        keys = ("Enter", "X", "M", "F2")
        words = (self.tr("Accept"), self.tr("Dismiss…"), self.tr("Merge with next"), self.tr("Edit…"))
        meanings = (
            self.tr("Mark it as a claim with what stands in the fields; Ctrl+Enter from within them"),
            self.tr("Say why it will not be checked"),
            self.tr("Mark it and the next suggestion of the paragraph as one claim"),
            self.tr("Change its edges, or split it in two"),
        )
        asked = (self.accept_asked, self.dismiss_asked, self.merge_asked, self.edit_asked)
        self.buttons: list[QPushButton] = []
        for key, said, meaning, signal in zip(keys, words, meanings, asked, strict=True):
            button = QPushButton(said)
            button.setToolTip(self.tr("{meaning} ({key})").format(meaning=meaning, key=key))
            button.setAccessibleDescription(button.toolTip())
            button.clicked.connect(signal)
            flow.addWidget(button)
            self.buttons.append(button)
        self.buttons[0].setProperty("kind", "primary")
        return self._actions

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self._column.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(8))
        self._detail_column.setContentsMargins(theme.px(4), theme.px(4), theme.px(4), theme.px(4))
        self._detail_column.setSpacing(theme.px(4))
        self.statement.setFixedHeight(theme.px(19) * 3 + theme.px(16))
        self._detail.setMinimumHeight(theme.px(_DETAIL_AT_LEAST))
        self.list.setMinimumHeight(theme.px(_LIST_AT_LEAST))
        self.list.doItemsLayout()


def _card(row: SuggestionRow) -> SuggestionWords:
    return SuggestionWords(
        strength=_STRENGTHS.get(row.band, 1),
        head=f"{wording.strength_words(row.band)} · {wording.kind_words(row.kind)}",
        mark=wording.checkable_words(row.checkable),
        quote=quoted(row.quote),
        source=wording.source_words(row),
        reasons=wording.reasons_words(row.reasons),
    )


def _words(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
