"""What is said of a claim besides its words: what to look at first, and, for whoever wants it, where it comes from."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from fcdesk.cases.edits.claims import ClaimFields, change_claim
from fcdesk.cases.model import Case, Claim, ClaimKind, ClaimStatus, Priority
from fcdesk.cases.text import tags_in
from fcdesk.casework.workbench import Hand
from fcdesk.desk import wording
from fcdesk.desk.case_words import claim_statuses, number_words, priorities
from fcdesk.desk.field_words import explain_all, of_claim
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.screens.claim_notes import ClaimNotes
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.choice import Choice
from fcdesk.desk.widgets.flow import FlowLayout
from fcdesk.desk.widgets.saved_text import SavedText

_SETTING = "claim-more"

Changed = Callable[[str], ClaimFields]
"""Makes of the text of a field what the edit takes."""


class ClaimChoices(QWidget):
    """Kind, priority and status of the session's claim, side by side as far as there is room."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.kind = Choice(self.tr("Kind of claim"))
        self.priority = Choice(self.tr("Priority"))
        self.status = Choice(self.tr("Status of the check"))
        self.kind.offer({kind.value: words for kind, (words, _) in wording.kinds().items()})
        self.priority.offer({one.value: words for one, words in priorities().items()})
        self.status.offer({one.value: words for one, words in claim_statuses().items()})
        flow = FlowLayout(self, 6)
        for choice in (self.kind, self.priority, self.status):
            flow.addWidget(choice)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        explain_all({"kind": self.kind, "priority": self.priority, "status": self.status}, of_claim())
        self.kind.activated.connect(self._on_kind_chosen)
        self.priority.activated.connect(self._on_priority_chosen)
        self.status.activated.connect(self._on_status_chosen)

    def show_claim(self, claim: Claim) -> None:
        self.kind.show_value(claim.kind.value)
        self.priority.show_value(claim.priority.value)
        self.status.show_value(claim.status.value)

    @Slot()
    def _on_kind_chosen(self) -> None:
        self._change({"kind": ClaimKind(self.kind.value)})

    @Slot()
    def _on_priority_chosen(self) -> None:
        self._change({"priority": Priority(self.priority.value)})

    @Slot()
    def _on_status_chosen(self) -> None:
        self._change({"status": ClaimStatus(self.status.value)})

    def _change(self, fields: ClaimFields) -> None:
        claim = self._session.claim
        if claim is not None and not self._session.do(change_claim, claim.id, **fields):
            self.show_claim(claim)


class MoreOfClaim(QWidget):
    """A part that opens and closes: where and when it was said, who passed it on, why it was chosen, tags, notes."""

    toggled = Signal(bool)

    def __init__(
        self, session: Session, appearance: Appearance, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._settings = settings
        self.button = QToolButton()
        self.said_where = SavedText(session, self.tr("Where it was said"), lines=1)
        self.said_on = SavedText(session, self.tr("When it was said"), lines=1, as_a_whole=True)
        self.relayed_by = SavedText(session, self.tr("Passed on by, one on each line"), lines=2)
        self.chosen_because = SavedText(session, self.tr("Why it was chosen"), lines=2)
        self.tags = SavedText(session, self.tr("Tags, separated by commas"), lines=1)
        self.notes = ClaimNotes(session, appearance)
        self._texts = (self.said_where, self.said_on, self.relayed_by, self.chosen_because, self.tags)
        self.fields = (*self._texts, self.notes.field)
        self._lay_out()
        self.button.toggled.connect(self._on_toggled)
        appearance.changed.connect(self._on_appearance_changed)
        self.button.setChecked(settings.text(_SETTING, "closed") == "open")
        self._on_appearance_changed()

    @property
    def is_open(self) -> bool:
        return self.button.isChecked()

    def show_claim(self, case: Case | None, claim: Claim | None) -> None:
        """Show what is known of a claim."""
        texts = _texts(claim) if claim is not None else ("",) * len(self._texts)
        for field, text, changed in zip(self._texts, texts, _CHANGED, strict=True):
            save = _saver(claim.id, changed) if claim is not None else None
            field.show_text(claim.id if claim is not None else None, text, save)
        self.notes.show_claim(case, claim)
        filled = sum(map(bool, texts)) + self.notes.count
        words = self.tr("More · {count}").format(count=number_words(filled)) if filled else self.tr("More")
        self.button.setText(f"\u2009{words}")  # the style leaves no air between icon and text

    def place_of(self, name: str) -> QWidget | None:
        """Return the field of one of a claim's texts, opened to be written in; None if it is none of these."""
        names = ("said_where", "said_on", "relayed_by", "chosen_because", "tags")
        field: QWidget | None = dict(zip(names, self._texts, strict=True)).get(name)
        if name == "notes":
            field = self.notes.field
        if field is not None:
            self.button.setChecked(True)
        return field

    def _lay_out(self) -> None:
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setAccessibleName(self.tr("More about the claim"))
        self.button.setToolTip(self.tr("Where and when it was said, who passed it on, why it was chosen, tags, notes"))
        self.said_where.setPlaceholderText(self.tr("Interview, speech, post …"))
        self.said_on.setPlaceholderText(self.tr("2026-11-22, or as precise as it is known"))
        self._body = QWidget()
        self._inner = QVBoxLayout(self._body)
        self._inner.setContentsMargins(0, 0, 0, 0)
        for field in self._texts:
            label = QLabel(field.accessibleName())
            label.setProperty("role", "caption")
            label.setWordWrap(True)
            label.setBuddy(field)
            self._inner.addWidget(label)
            self._inner.addWidget(field)
        fields = {"said_where": self.said_where, "relayed_by": self.relayed_by, "tags": self.tags}
        explain_all(fields | {"chosen_because": self.chosen_because}, of_claim())
        self._inner.addWidget(self.notes)
        self._body.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)
        column.addWidget(self._body)

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:
        self._body.setVisible(is_open)
        self._settings.keep(_SETTING, "open" if is_open else "closed")
        self._show_arrow()
        self.toggled.emit(is_open)

    def _show_arrow(self) -> None:
        theme = self._appearance.theme
        self.button.setIcon(style.icon("chevron-up" if self.is_open else "chevron-down", theme))
        self.button.setIconSize(QSize(theme.px(16), theme.px(16)))

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self._inner.setSpacing(theme.px(6))
        for field in self._texts:
            field.fit(theme.px(19))
        self._show_arrow()


def _texts(claim: Claim) -> tuple[str, ...]:
    """Return the claim's texts in the order of the fields."""
    relayed_by, tags = "\n".join(claim.relayed_by), ", ".join(claim.tags)
    return (claim.said_where, claim.said_on, relayed_by, claim.chosen_because, tags)


_CHANGED: tuple[Changed, ...] = (
    lambda text: {"said_where": text},
    lambda text: {"said_on": text},
    lambda text: {"relayed_by": tuple(text.splitlines())},
    lambda text: {"chosen_because": text},
    lambda text: {"tags": tags_in(text)},
)


def _saver(claim_id: str, changed: Changed) -> Callable[[Hand, str], None]:
    def save(hand: Hand, text: str) -> None:
        hand.do(change_claim, claim_id, **changed(text))

    return save
