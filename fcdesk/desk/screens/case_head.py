"""The open case's title, how far it has come, and its claims as segments to walk along."""

from PySide6.QtCore import QItemSelection, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QToolButton, QVBoxLayout, QWidget

from fcdesk.cases.text import shortened
from fcdesk.desk import wording
from fcdesk.desk.models.lists import RowsModel
from fcdesk.desk.models.rows import ClaimRow
from fcdesk.desk.theme import style
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.delegates import SegmentDelegate
from fcdesk.desk.widgets.elided_label import ElidedLabel

_LONGEST_TITLE = 140
"""How many characters of a title are shown: a longer one would push the article off the screen."""


class CaseHead(QWidget):
    """Title, export, progress. Choosing a segment asks for its claim."""

    claim_chosen = Signal(str)
    map_toggled = Signal(bool)
    export_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._is_showing = self._is_folded = False
        self._places: dict[str, int] = {}
        self._sentences = 0
        self.model: RowsModel[ClaimRow] = RowsModel(self._spoken)
        self.reference = QLabel()
        self.reference.setProperty("role", "caption")
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        for words in (self.reference, self.title):
            words.setTextFormat(Qt.TextFormat.PlainText)
        self.line = ElidedLabel()
        self.line.setProperty("role", "section")
        self.line.hide()
        self.export_button = QPushButton(self.tr("Export to Word"))
        self.export_button.setProperty("kind", "primary")
        self.export_button.clicked.connect(self.export_asked)
        self.read = QToolButton()
        self._set_up_read()
        self.progress = QLabel()
        self.progress.setProperty("role", "section")
        self.segments = QListView()
        self._set_up_segments()
        self._lay_out()
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def show_export(self, words: str) -> None:
        """Say on the button what would be exported."""
        self.export_button.setText(words)

    def show_case(self, reference: str, title: str) -> None:
        self.reference.setText(reference)
        self.title.setText(shortened(title, _LONGEST_TITLE))
        self.line.setText(f"{reference} · {title}" if reference else title)
        self.line.setToolTip(wording.tip(title))

    def fold(self, *, folded: bool) -> None:
        """Show title and export on one line and leave the claims to the keys, or show everything."""
        if folded is self._is_folded:
            return
        self._is_folded = folded
        self.line.setVisible(folded)
        for part in (self.reference, self.title, self.progress):
            part.setVisible(not folded)
        self._walk.setVisible(not folded)
        self.read.setVisible(not folded and self._sentences > 0)
        self._on_appearance_changed()

    def show_claims(self, rows: list[ClaimRow], current: str | None) -> None:
        """Show the claims with the current one selected; whom Qt selects on the way there, nobody has chosen."""
        self._is_showing = True
        self._places = {row.id: place for place, row in enumerate(rows)}
        self.model.show(rows)
        judged = sum(1 for row in rows if row.label is not None)
        words = self.tr("{judged} of {claims} claims judged").format(judged=judged, claims=len(rows))
        self.progress.setText(
            words if rows else self.tr("No claims yet: select a passage and press C, or press S for suggestions")
        )
        self.progress.setWordWrap(not rows)  # a whole sentence would not let the window get narrow
        self.segments.setVisible(bool(rows))
        self._is_showing = False
        self.show_current(current)

    def show_current(self, claim_id: str | None) -> None:
        """Select a claim's segment, which is what nobody has chosen here."""
        self._is_showing = True
        place = self._places.get(claim_id or "", -1)
        self.segments.setCurrentIndex(self.model.index(place) if place >= 0 else QModelIndex())
        self._is_showing = False

    def show_read(self, read: int, sentences: int) -> None:
        """Say how many sentences somebody has decided on."""
        self._sentences = sentences
        self.read.setVisible(sentences > 0 and not self._is_folded)
        words = self.tr("{read} of %n sentences read", "", sentences).format(read=read)
        self.read.setText(f"\u2009{words}")  # the style leaves no air between icon and text
        self.read.setAccessibleName(self.tr("{counted}: show what has not been read").format(counted=words))

    def show_map_state(self, *, shown: bool) -> None:
        """Show whether the margin says what has not been read."""
        self.read.setChecked(shown)

    def _set_up_read(self) -> None:
        self.read.setCheckable(True)
        self.read.setObjectName("read")
        self.read.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.read.setToolTip(self.tr("Sentences marked as claims or dismissed. Shows in the margin what is left"))
        self.read.toggled.connect(self.map_toggled)
        self.read.hide()

    def _set_up_segments(self) -> None:
        self.segments.setAccessibleName(self.tr("Claims in the order of the article"))
        self.segments.setFlow(QListView.Flow.LeftToRight)
        self.segments.setUniformItemSizes(True)
        policy = self.segments.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the article must not jump when its first claim is marked
        self.segments.setSizePolicy(policy)
        self.segments.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.segments.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = SegmentDelegate(self._appearance)
        self.segments.setItemDelegate(self._delegate)
        self.segments.setModel(self.model)
        self.segments.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        words = QVBoxLayout()
        line = QHBoxLayout()
        line.addWidget(self.reference)
        line.addWidget(self.read)
        line.addStretch(1)
        words.addLayout(line)
        words.addWidget(self.title)
        words.addWidget(self.line)
        top.addLayout(words, 1)
        top.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignTop)
        self._walk = QWidget()
        walk = QHBoxLayout(self._walk)
        walk.setContentsMargins(0, 0, 0, 0)
        walk.addWidget(self.progress)
        walk.addWidget(self.segments, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(top)
        self._column.addWidget(self._walk)

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        above, below = (6, 2) if self._is_folded else (12, 8)
        self._column.setContentsMargins(theme.px(24), theme.px(above), theme.px(16), theme.px(below))
        self._column.setSpacing(theme.px(8))
        self.segments.setFixedHeight(theme.px(32))
        self.read.setIcon(style.icon("eye", theme))
        self.read.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.export_button.setIcon(style.icon("file-down", theme, "on_accent"))
        self.segments.doItemsLayout()

    @Slot(QItemSelection, QItemSelection)
    def _on_selection_changed(self, selected: QItemSelection, _deselected: QItemSelection) -> None:
        indexes = selected.indexes()
        row = self.model.row_at(indexes[0]) if indexes else None
        if row is not None and not self._is_showing:
            self.claim_chosen.emit(row.id)

    def _spoken(self, row: ClaimRow) -> str:
        verdict = row.label or self.tr("no verdict yet")
        return self.tr("Claim {number}, {verdict}: {words}").format(number=row.number, verdict=verdict, words=row.words)
