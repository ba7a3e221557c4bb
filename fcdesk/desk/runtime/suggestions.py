"""What was found in the article of the open case: what of it is open, what was read, which suggestion is current."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from fcdesk.cases.changes import Change
from fcdesk.cases.coverage import Reading, touches_coverage
from fcdesk.cases.edits.claims import Passage
from fcdesk.cases.model import Case
from fcdesk.casework.suggesting import by_strength, is_suggested, passage_of, readings, spotted_in, unread
from fcdesk.desk.models.suggestion_rows import SuggestionRow, key_of, suggestion_row
from fcdesk.desk.runtime.jobs import Jobs
from fcdesk.desk.runtime.session import Session
from fcdesk.spotting.suggestions import Sentence, Spotted

_MERGED = 2
"""How many suggestions a merged claim is made of."""


@dataclass(frozen=True, slots=True)
class _Text:
    """What is read: an article under check, in a language."""

    case_id: str
    article_id: str
    language: str | None


class Suggestions(QObject):
    """Follows the session. The article is read in a job, once; each edit is only compared with what was found."""

    changed = Signal()
    selected = Signal()

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._text: _Text | None = None
        self._by_strength = False
        self._drafts: dict[str, Passage] = {}
        self._rows: dict[str, SuggestionRow] = {}
        self._spotted: Spotted | None = None
        self._statements: dict[tuple[int | None, int | None], str] = {}
        self._readings: Sequence[Reading] = ()
        self._open: Sequence[Sentence] = ()
        self._unread: Sequence[Sentence] = ()
        self._current: str | None = None
        self._has_failed = False
        session.case_opened.connect(self._on_case_opened)
        session.case_changed.connect(self._on_case_changed)

    @property
    def spotted(self) -> Spotted | None:
        """Everything that was found, or None while the article is being read."""
        return self._spotted

    @property
    def has_failed(self) -> bool:
        """Whether the article could not be read, by a fault in the program."""
        return self._has_failed

    @property
    def readings(self) -> Sequence[Reading]:
        """What became of each sentence, in the order of the article."""
        return self._readings

    @property
    def open(self) -> Sequence[Sentence]:
        """The suggestions nobody has decided on, in the order that was chosen."""
        return self._open

    @property
    def unread(self) -> Sequence[Sentence]:
        """The sentences nobody has decided on, suggested or not, in the order of the article."""
        return self._unread

    @property
    def current(self) -> Sentence | None:
        """The suggestion that is looked at."""
        return self.with_key(self._current)

    @property
    def current_key(self) -> str | None:
        """The key of the suggestion that is looked at."""
        return self._current

    @property
    def rows(self) -> list[SuggestionRow]:
        """The open suggestions as lists and the reader show them, as a person has changed them so far."""
        case = self._session.case
        if case is None:
            return []
        for one in self._open:
            key = key_of(one)
            if key not in self._rows:
                self._rows[key] = suggestion_row(case, one, self.passage(one))
        return [self._rows[key_of(one)] for one in self._open]

    def with_key(self, key: str | None) -> Sentence | None:
        """Return the open suggestion of that key."""
        return next((one for one in self._open if key_of(one) == key), None)

    def select(self, key: str | None) -> None:
        """Look at another suggestion."""
        if key != self._current:
            self._current = key
            self.selected.emit()

    def order_by_strength(self, *, chosen: bool) -> None:
        """List the strongest first, or in the order of the article."""
        self._by_strength = chosen
        self._open = self._in_order(self._open)
        self.changed.emit()

    def passage(self, sentence: Sentence) -> Passage:
        """Return what would be marked: the suggestion with what a person changed of it so far."""
        return self._drafts.get(key_of(sentence)) or passage_of(sentence)

    def statement_at(self, start: int | None, end: int | None) -> str:
        """Return how the program would put the claim that is exactly article text[start:end], "" for any other."""
        return self._statements.get((start, end), "")

    def keep_draft(self, sentence: Sentence, passage: Passage) -> None:
        """Remember what a person changed of a suggestion that is not taken yet."""
        self._drafts[key_of(sentence)] = passage
        self._rows.pop(key_of(sentence), None)
        self.changed.emit()

    def after(self, place: int) -> Sentence | None:
        """Return the first unread sentence that begins at or after a place of the article, else the first of all."""
        later = (one for one in self._unread if one.whole.start >= place)
        return next(later, self._unread[0] if self._unread else None)

    def unread_within(self, start: int, end: int) -> list[Sentence]:
        """Return the unread sentences that a stretch of the article means: most of each, or what it lies within."""
        return [one for one in self._unread if _is_meant(one, start, end)]

    @Slot()
    def _on_case_opened(self) -> None:
        self._text = None
        self._forget()
        self._follow()

    @Slot(object, object)
    def _on_case_changed(self, changes: Sequence[Change], _origin: object) -> None:
        if touches_coverage(changes):  # nobody waits for 2,000 sentences while typing
            self._follow()

    def _forget(self) -> None:
        self._spotted, self._current = None, None
        self._readings, self._open, self._unread = (), (), ()
        self._rows.clear()
        self._drafts.clear()
        self._statements.clear()
        self._has_failed = False

    def _follow(self) -> None:
        """Read the article if it is another one; else see what became of its sentences."""
        case = self._session.case
        text = _text_of(case) if case is not None else None
        if text == self._text:
            if case is not None and self._spotted is not None:
                self._compare(case, self._spotted)
            return
        self._text = text
        self._forget()
        self.changed.emit()
        if case is not None:
            words, read = self.tr("Looking for claims"), partial(_read, case)
            self._jobs.start(words, read, self._on_found, self._on_failed, after_painting=True)

    @Slot(object)
    def _on_found(self, found: "tuple[_Text, Spotted]") -> None:
        text, spotted = found
        case = self._session.case
        if case is None or text != self._text:
            return  # another article is on the desk by now
        self._spotted = spotted
        self._statements = {(one.start, one.end): one.statement for one in spotted.sentences}
        self._compare(case, spotted)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self._spotted is None:
            self._has_failed = True
            self.changed.emit()
        raise error

    def _compare(self, case: Case, spotted: Spotted) -> None:
        before = [key_of(one) for one in self._open]
        was_read = bool(self._readings)
        self._readings = readings(case, spotted)
        self._unread = unread(spotted, self._readings)
        self._open = self._in_order([one for one in self._unread if is_suggested(spotted, one)])
        current = self._next_current(before, [key_of(one) for one in self._open], was_read=was_read)
        moved, self._current = current != self._current, current
        self.changed.emit()
        if moved:
            self.selected.emit()

    def _next_current(self, before: list[str], now: list[str], *, was_read: bool) -> str | None:
        """Return who is looked at now: who came back, else the one after the one that was decided on.

        Two come back when they had been merged; when many do, whoever took them back was not looking at one.
        """
        there = set(now)
        back = there.difference(before)
        if was_read and 0 < len(back) <= _MERGED:
            return next(key for key in now if key in back)
        if self._current is None or self._current in there or self._current not in before:
            return self._current if self._current in there else None
        place = before.index(self._current)
        left = [key for key in (*before[place:], *reversed(before[:place])) if key in there]
        return left[0] if left else None

    def _in_order(self, sentences: Sequence[Sentence]) -> Sequence[Sentence]:
        if self._by_strength:
            return by_strength(sentences)
        return sorted(sentences, key=lambda sentence: sentence.start)


def _text_of(case: Case) -> _Text:
    return _Text(case.id, case.article.id, case.details.language)


def _read(case: Case) -> tuple[_Text, Spotted]:
    return _text_of(case), spotted_in(case)


def _is_meant(sentence: Sentence, start: int, end: int) -> bool:
    first, last = sentence.whole.start, sentence.whole.end
    return first <= start <= end <= last or 2 * (min(end, last) - max(start, first)) > last - first
