"""Everything about the selected claim: its quote, the claim in plain words, evidence, verdict."""

from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from fcdesk.cases.edits.claims import change_claim
from fcdesk.cases.edits.verdicts import explain_verdict, set_verdict
from fcdesk.cases.model import Case, Claim, Sourcing, Verdict
from fcdesk.casework.workbench import Hand
from fcdesk.desk import wording
from fcdesk.desk.field_words import explain_all, of_claim
from fcdesk.desk.models.rows import label_of
from fcdesk.desk.models.suggestion_rows import reasons_in
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.runtime.suggestions import Suggestions
from fcdesk.desk.screens.claim_fields import ClaimChoices, MoreOfClaim
from fcdesk.desk.screens.evidence_cards import EvidenceCards
from fcdesk.desk.screens.verdict_history import VerdictHistory
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.choice import Choice
from fcdesk.desk.widgets.saved_text import SavedText
from fcdesk.desk.widgets.verdict_picker import VerdictPicker
from fcdesk.desk.wording import quoted

_LARGEST_SHARE = 0.4
"""How much of the panel's height the verdict may take for itself."""

_LINE = 19
"""The height of a line of a field, in pixels at zoom 1."""

_REASON = 3
"""How many lines of a reason are shown."""


class ClaimPanel(QWidget):
    """Shows the session's claim and edits it."""

    def __init__(
        self,
        session: Session,
        suggestions: Suggestions,
        appearance: Appearance,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Claim"))
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._suggestions = suggestions
        self._shown: str | None = None
        self._appearance = appearance
        self.heading = _label("section")
        self.quote = _label("quote")
        self.statement = SavedText(session, self.tr("Claim in one plain sentence"), lines=3)
        self.claimant = SavedText(session, self.tr("Claimant"), lines=1)
        self.sourcing = Choice(self.tr("How the article names the claimant"))
        self.choices = ClaimChoices(session)
        self.more = MoreOfClaim(session, appearance, settings)
        self.origin = _label("caption")
        self.cards = EvidenceCards(appearance)
        self.verdict = VerdictPicker()
        self.because = SavedText(session, self.tr("Because"), lines=_REASON)
        self.unknown = SavedText(session, self.tr("What could not be established"), lines=2)
        self.history = VerdictHistory(session.scales, appearance)
        self.fields = (self.statement, self.claimant, self.because, self.unknown, *self.more.fields)
        self._set_up_sourcing()
        texts = {"statement": self.statement, "claimant": self.claimant, "unknown": self.unknown}
        explain_all({**texts, "because": self.because, "sourcing": self.sourcing}, of_claim())
        self._lay_out()
        self.sourcing.activated.connect(self._on_sourcing_chosen)
        self.more.toggled.connect(self._on_more_toggled)
        self.verdict.rating_chosen.connect(self._on_rating_chosen)
        appearance.changed.connect(self._on_appearance_changed)
        session.case_opened.connect(self._on_case_opened)
        session.claim_selected.connect(self.refresh)
        session.case_changed.connect(self._on_case_changed)
        suggestions.changed.connect(self._show_proposal)
        self._on_appearance_changed()

    @Slot()
    def refresh(self) -> None:
        """Show the session's claim as it is now."""
        case, claim = self._session.case, self._session.claim
        self._shown = claim.id if claim is not None else None
        for part in (self._scroll, self._judging):
            part.setVisible(claim is not None)
        self._hint.setVisible(claim is None)
        if case is not None and claim is not None:
            self._show_claim(case, claim)
            self._show_verdict(case, claim, case.verdict_on(claim.id))
        else:
            self.heading.setText("")
            for field in (self.statement, self.claimant, self.because, self.unknown):
                field.show_text(None, "", None)
            self.more.show_claim(None, None)
        self._place_verdict()

    def go_to(self, name: str) -> None:
        """Give the keyboard to what one of the claim's texts, its rating or its evidence is changed with."""
        places: dict[str, QWidget] = {
            "statement": self.statement,
            "claimant": self.claimant,
            "sourcing": self.sourcing,
            "kind": self.choices.kind,
            "priority": self.choices.priority,
            "status": self.choices.status,
            "evidence": self.cards.add_button,
            "because": self.because,
            "unknown": self.unknown,
        }
        chips: list[QWidget] = list(self.verdict.chips)
        target = places.get(name) or self.more.place_of(name) or next(iter(chips), self.statement)
        if target is self.because and self.because.isReadOnly():
            target = next(iter(chips), self.statement)  # without a rating there is no reason to give
        target.setFocus()
        if self._body.isAncestorOf(target):
            self._scroll.ensureWidgetVisible(target)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_verdict()

    def _show_claim(self, case: Case, claim: Claim) -> None:
        place = [one.id for one in case.claims_in_order()].index(claim.id) + 1
        words = self.tr("Claim {number} · {place} of {claims}")
        if claim.anchor.is_lost:
            words = self.tr("Claim {number} · its passage is no longer in the article")
        self.heading.setText(words.format(number=claim.number, place=place, claims=len(case.claims)))
        self.quote.setText(quoted(claim.anchor.quote))
        self.quote.setAccessibleName(self.tr("Quote: {words}").format(words=self.quote.text()))

        def save_statement(hand: Hand, text: str) -> None:
            hand.do(change_claim, claim.id, statement=text)

        def save_claimant(hand: Hand, text: str) -> None:
            hand.do(change_claim, claim.id, claimant=text)

        self.statement.show_text(claim.id, claim.statement, save_statement)
        self._show_proposal()
        self.claimant.show_text(claim.id, claim.claimant or "", save_claimant)
        self.sourcing.setCurrentIndex(self.sourcing.findData(claim.sourcing or ""))
        self.choices.show_claim(claim)
        self.more.show_claim(case, claim)
        self.origin.setText(self._origin_words(claim))
        self._on_more_toggled(self.more.is_open)
        self.cards.show_claim(case, claim)

    @Slot()
    def _show_proposal(self) -> None:
        """Show in the empty field how the program would put the claim: a person writes it, or something better."""
        claim = self._session.claim
        proposed = self._suggestions.statement_at(claim.anchor.start, claim.anchor.end) if claim is not None else ""
        words = self.tr("Proposed: {words}").format(words=wording.isolated(proposed)) if proposed else ""
        if self.statement.placeholderText() != words:
            self.statement.setPlaceholderText(words)

    def _show_verdict(self, case: Case, claim: Claim, verdict: Verdict | None) -> None:
        scale = self._session.scale_shown(case)
        if self.verdict.show_scale(scale):
            self._order_focus()
        self.verdict.show_rating(verdict.rating if verdict is not None and verdict.scale == scale.name else None)

        def save_because(hand: Hand, text: str) -> None:
            hand.do(explain_verdict, claim.id, because=text)

        def save_unknown(hand: Hand, text: str) -> None:
            hand.do(explain_verdict, claim.id, unknown=text)

        hint = self.tr("The reason, in a sentence or two for the reader")
        self.because.setPlaceholderText(hint if verdict else self.tr("Choose a rating first, then say why"))
        self.because.show_text(claim.id, verdict.because if verdict else "", save_because if verdict else None)
        self.unknown.show_text(claim.id, verdict.unknown if verdict else "", save_unknown if verdict else None)
        self._verdict_head.setText(self._verdict_words(verdict))
        self.because.fit(self._appearance.theme.px(_LINE), _REASON if verdict else 1)  # evidence needs the room more
        self.history.show_claim(case, claim)

    def _order_focus(self) -> None:
        """Have Tab go as the eye does: new chips would otherwise come last of all."""
        walk = [self.history.list, *self.verdict.chips, self.because]
        for one, following in pairwise(walk):
            QWidget.setTabOrder(one, following)

    def _verdict_words(self, verdict: Verdict | None) -> str:
        if verdict is None:
            return self.tr("Verdict · none yet")
        return self.tr("Verdict · {label}").format(label=label_of(verdict, self._session.scales))

    def _origin_words(self, claim: Claim) -> str:
        """Return through whom the claim came, and what spoke for checking it."""
        lines = []
        if claim.relayed_by:
            names = wording.chain_words(claim.relayed_by)
            lines.append(self.tr("Passed on by {names}").format(names=names))
        if claim.chosen_because:
            because = wording.reasons_words(reasons_in(claim.chosen_because))
            lines.append(self.tr("Why chosen: {reasons}").format(reasons=because))
        return "\n".join(lines)

    def _set_up_sourcing(self) -> None:
        self.sourcing.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sourcing.setMinimumContentsLength(8)  # as long as its longest words, it would widen the whole panel
        self.sourcing.addItem(self.tr("not looked at yet"), "")
        for sourcing, words in wording.sourcings().items():
            self.sourcing.addItem(words, sourcing.value)

    def _sourcing_row(self) -> QHBoxLayout:
        label = _label("caption")
        label.setText(self.tr("Named in the article as"))
        label.setBuddy(self.sourcing)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.sourcing, 1)
        return row

    def _lay_out(self) -> None:
        self._verdict_head = _label("section")
        self._body = QWidget()
        self._body.setObjectName("panelBody")
        column = QVBoxLayout(self._body)
        column.addWidget(self.quote)
        for field in (self.statement, self.claimant):
            self._add_field(column, field)
        column.addLayout(self._sourcing_row())
        column.addWidget(self.choices)
        column.addWidget(_rule())
        column.addWidget(
            self.cards
        )  # above what is read more rarely: on most screens it has to be scrolled to as it is
        column.addWidget(_rule())
        self._add_field(column, self.unknown)
        for widget in (self.origin, self.more, self.history):
            column.addWidget(widget)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._body)
        self._hint = _label("caption")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._hint.setText(self.tr("No claim is selected. Select a passage of the article and press C to mark one."))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.heading)
        self._column.addWidget(self._hint, 1)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self._verdict_area())

    def _verdict_area(self) -> QWidget:
        """Return what stays in view below the scrolling part: the ratings, and why."""
        self._judging = QWidget()
        column = QVBoxLayout(self._judging)
        for widget in (_rule(), self._verdict_head, self.verdict):
            column.addWidget(widget)
        self._add_field(column, self.because)
        return self._judging

    def _add_field(self, column: QVBoxLayout, field: SavedText) -> None:
        label = _label("caption")
        label.setText(field.accessibleName())
        label.setBuddy(field)
        column.addWidget(label)
        column.addWidget(field)

    def _place_verdict(self) -> None:
        """Keep the verdict in view below the rest; where that would leave the rest no room, let it scroll along."""
        body = self._body.layout()
        needed = self._judging.heightForWidth(self.width())
        target = self._column if needed < self.height() * _LARGEST_SHARE else body
        if isinstance(target, QVBoxLayout) and target.indexOf(self._judging) < 0:
            place = target.count() - 1 if target is body else target.count()
            here: QWidget | None = self.window().focusWidget()
            target.insertWidget(place, self._judging)
            self._judging.setVisible(self._shown is not None)  # what gets another parent is hidden
            if here is not None and self._judging.isAncestorOf(here):
                here.setFocus()  # and loses the keyboard

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        margin = theme.px(16)
        self._column.setContentsMargins(margin, theme.px(12), theme.px(8), theme.px(8))
        for part in (self._body, self._judging):
            layout = part.layout()
            if layout is not None:
                layout.setContentsMargins(0, theme.px(4), theme.px(12), theme.px(8))
                layout.setSpacing(theme.px(6))
        for field in self.fields:
            field.fit(theme.px(_LINE))
        self.refresh()

    @Slot()
    def _on_case_opened(self) -> None:
        bench = self._session.bench
        if bench is not None:
            for field in self.fields:
                bench.before_edits(field.flush_for)

    @Slot(object, object)
    def _on_case_changed(self, _changes: object, _origin: object) -> None:
        claim = self._session.claim
        if self._shown != (claim.id if claim is not None else None) and self.isAncestorOf(self.focusWidget()):
            self.setFocus()  # what is typed or pressed next was not meant for the fields of another claim
        self.refresh()

    @Slot(bool)
    def _on_more_toggled(self, is_open: bool) -> None:
        """Say in short where the claim comes from while the fields that say it at length are closed."""
        self.origin.setVisible(bool(self.origin.text()) and not is_open)

    @Slot(int)
    def _on_sourcing_chosen(self, _place: int) -> None:
        claim, data = self._session.claim, self.sourcing.currentData()
        if claim is not None:
            # Qt hands a member of a text enumeration back as plain text.
            self._session.do(change_claim, claim.id, sourcing=Sourcing(data) if data else None)

    @Slot(str)
    def _on_rating_chosen(self, rating: str) -> None:
        case, claim = self._session.case, self._session.claim
        if case is not None and claim is not None:
            scale = self._session.room.scale_of(case)
            if not self._session.do(set_verdict, claim.id, scale, rating):
                self.refresh()


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("role", "rule")
    return rule
