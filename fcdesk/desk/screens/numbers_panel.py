"""Numbers of the article that speak of the same thing, side by side; a person looks and decides."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from fcdesk.cases.model import BlockKind
from fcdesk.desk import wording
from fcdesk.desk.lines import listed
from fcdesk.desk.models.lists import RowsModel
from fcdesk.desk.models.number_rows import MeetingRow, NumberRow, meeting_rows
from fcdesk.desk.runtime.suggestions import Suggestions
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.delegates import Card, CardDelegate
from fcdesk.spotting.suggestions import Spotted


class NumbersPanel(QWidget):
    """Above the things that several numbers speak of, below the numbers themselves; choosing one shows it."""

    number_chosen = Signal(int, int)

    def __init__(self, suggestions: Suggestions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._suggestions = suggestions
        self._shown: Spotted | None = None
        self._appearance = appearance
        self.meetings: RowsModel[MeetingRow] = RowsModel(self._meeting_spoken)
        self.numbers: RowsModel[NumberRow] = RowsModel(self._number_spoken)
        self.meeting_list, self.number_list = QListView(), QListView()
        self._delegates = (
            CardDelegate(appearance, self._meeting_card, 3, framed=True),
            CardDelegate(appearance, self._number_card, 3, framed=True),
        )
        self._set_up()
        appearance.changed.connect(self._on_appearance_changed)
        suggestions.changed.connect(self.refresh)
        self._on_appearance_changed()

    @Slot()
    def refresh(self) -> None:
        """Show the numbers of the open case."""
        if self._suggestions.spotted is self._shown:
            return  # an edit changes nothing about what the article says
        self._shown = self._suggestions.spotted
        self.meetings.show(meeting_rows(self._shown))
        if self.meetings.rows and not self.meeting_list.currentIndex().isValid():
            self.meeting_list.setCurrentIndex(self.meetings.index(0))
        self._show_numbers(self.meeting_list.currentIndex())
        self._fit()

    def _fit(self) -> None:
        """Give the upper list the height of its cards and no more: the numbers take the rest."""
        theme = self._appearance.theme
        cards = self._delegates[0].height() * len(self.meetings.rows)
        self.meeting_list.setMaximumHeight(cards + theme.px(4))

    def _set_up(self) -> None:
        hint = QLabel(self.tr("Numbers that seem to speak of the same thing, as they stand in the article."))
        hint.setWordWrap(True)
        hint.setProperty("role", "caption")
        names = (self.tr("What several numbers speak of"), self.tr("The numbers, where they stand"))
        self._column = QVBoxLayout(self)
        self._column.addWidget(hint)
        lists = (self.meeting_list, self.number_list)
        models: tuple[QAbstractListModel, ...] = (self.meetings, self.numbers)
        for view, model, delegate, name in zip(lists, models, self._delegates, names, strict=True):
            heading = QLabel(name)
            heading.setProperty("role", "section")
            view.setAccessibleName(name)
            view.setItemDelegate(delegate)
            view.setModel(model)
            view.setUniformItemSizes(True)
            self._column.addWidget(heading)
            self._column.addWidget(view, 1)
        self.meeting_list.selectionModel().currentChanged.connect(self._on_meeting_changed)
        self.number_list.selectionModel().currentChanged.connect(self._on_number_changed)
        self.number_list.clicked.connect(self._on_number_clicked)

    def _show_numbers(self, index: QModelIndex) -> None:
        row = self.meetings.row_at(index)
        self.numbers.show(row.numbers if row is not None else ())

    @Slot(QModelIndex, QModelIndex)
    def _on_meeting_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        self._show_numbers(index)

    @Slot(QModelIndex, QModelIndex)
    def _on_number_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        if self.number_list.hasFocus():
            self._on_number_clicked(index)

    @Slot(QModelIndex)
    def _on_number_clicked(self, index: QModelIndex) -> None:
        row = self.numbers.row_at(index)
        if row is not None:
            self.number_chosen.emit(row.start, row.end)

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self._column.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(8))
        for view in (self.meeting_list, self.number_list):
            view.doItemsLayout()
        self._fit()

    def _meeting_card(self, row: MeetingRow) -> Card:
        notices = {
            "agree": self.tr("the same number"),
            "different numbers": self.tr("different numbers"),
            "cannot both hold": self.tr("bounds that exclude each other"),
            "sure here, inferred there": self.tr("sure here, inferred there"),
            "different givers": self.tr("given by different sources"),
            "different units": self.tr("different units"),
            "different hedges": self.tr("bounded differently"),
        }
        said = " · ".join(notices.get(notice, notice) for notice in row.notices)
        return Card(
            said[:1].upper() + said[1:],
            row.topic,
            (" | ".join(wording.isolated(number.text) for number in row.numbers),),
        )

    def _number_card(self, row: NumberRow) -> Card:
        certainties = {
            "stated": self.tr("stated"),
            "reported": self.tr("reported"),
            "inferred": self.tr("inferred"),
            "denied or open": self.tr("denied or open"),
        }
        certainty = certainties.get(row.certainty, row.certainty)
        if row.shown_by and row.certainty == "inferred":
            certainty = self.tr("{certainty}: “{words}”").format(
                certainty=certainty, words=wording.isolated(row.shown_by)
            )
        facts = (certainty, wording.isolated(row.giver or "") or self.tr("no source found"))
        head = " · ".join(filter(None, (self._where(row), wording.isolated(row.counts))))
        return Card(head, row.text, (" · ".join(facts),))

    def _where(self, row: NumberRow) -> str:
        if row.paragraph is not None:
            return self.tr("Paragraph {number}").format(number=row.paragraph)
        kinds = {
            BlockKind.TITLE.value: self.tr("Title"),
            BlockKind.STANDFIRST.value: self.tr("Standfirst"),
            BlockKind.HEADING.value: self.tr("Heading"),
            BlockKind.CAPTION.value: self.tr("Caption"),
        }
        return kinds.get(row.kind, row.kind)

    def _meeting_spoken(self, row: MeetingRow) -> str:
        card = self._meeting_card(row)
        return ". ".join((card.title, card.head, *card.lines))

    def _number_spoken(self, row: NumberRow) -> str:
        card = self._number_card(row)
        return listed((card.title, card.head, *card.lines))
