"""The article with its claims marked in place. Painted under the text: the document itself stays untouched."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from fcdesk.cases.model import Article
from fcdesk.desk import wording
from fcdesk.desk.colour_words import claim_words
from fcdesk.desk.models.claim_edges import Edge, Step
from fcdesk.desk.models.rows import ClaimRow
from fcdesk.desk.models.stretches import Stretches
from fcdesk.desk.models.suggestion_rows import FateRow, SuggestionRow
from fcdesk.desk.models.text_search import Match
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets import reader_ticks
from fcdesk.desk.widgets.article_view import ArticleView
from fcdesk.desk.widgets.held_place import HeldPlace
from fcdesk.desk.widgets.reader_claims import ReaderClaims
from fcdesk.desk.widgets.reader_handles import Handles
from fcdesk.desk.widgets.reader_marks import Dots, paint_fate, paint_match
from fcdesk.desk.widgets.reader_ticks import Ticks


class Reader(ArticleView):
    """Shows an article, its claims and suggestions, and what was read; a click on a claim or suggestion selects it."""

    claim_clicked = Signal(str)
    suggestion_clicked = Signal(str)
    passage_dragged = Signal()  # the mouse let go of words that it selected
    edge_dragged = Signal(str, int, int)  # the claim, and from where to where it is to reach

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self.viewport().setMouseTracking(True)  # the pointer tells where a handle is before a button is pressed
        self._claims = ReaderClaims(self)
        self._handles = Handles(self)
        self.ticks = Ticks(self, appearance)
        self.ticks.claim_chosen.connect(self._on_tick_chosen)
        self._suggestions: Stretches[SuggestionRow] = Stretches()
        self._suggestion: str | None = None
        self._dots = Dots()
        self._fates: Stretches[FateRow] = Stretches()
        self._matches: Stretches[Match] = Stretches()
        self._match: Match | None = None
        self._keys = ("", "")
        self.held = HeldPlace(self)
        self.setObjectName("reader")
        self.setAccessibleName(self.tr("Article text"))
        self.setAccessibleDescription(
            self.tr(
                "Read only. Select text and press C to mark a claim, X to dismiss it. "
                "J and K walk from claim to claim, Shift+N to the next sentence that nobody has read. "
                "Alt with an arrow key moves where the claim starts, with Shift where it ends. Ctrl+F finds words."
            )
        )

    @override
    def show_article(self, article: Article | None) -> None:
        """Show another article, from its beginning and with nothing marked in it."""
        self._claims.show(())
        self.ticks.forget_places()
        super().show_article(article)
        self.held.begin(self.text)

    def show_claims(self, claims: Sequence[ClaimRow]) -> None:
        """Mark these claims. Claims that have no place in the text are not shown."""
        self._stop_dragging()
        self._claims.show(claims)
        self.ticks.show_claims([claim for claim in claims if claim.start is not None])
        self.viewport().update()

    def show_current(self, claim_id: str | None) -> None:
        """Have one claim stand out."""
        if claim_id != self._claims.current:
            self._stop_dragging()
        self._claims.current = claim_id
        self.ticks.show_current(claim_id)
        self.viewport().update()

    def show_suggestions(self, rows: Sequence[SuggestionRow], current: str | None) -> None:
        """Underline these open suggestions; the current one stands out."""
        self._suggestions, self._suggestion = Stretches(rows), current
        self.viewport().update()

    def show_fates(self, rows: Sequence[FateRow]) -> None:
        """Show beside each of these sentences what became of it; none: the margin stays empty."""
        self._fates = Stretches(rows)
        self.viewport().update()

    def show_keys(self, mark: str, dismiss: str) -> None:
        """Name these keys for what can be done with a sentence; "" where there is none."""
        self._keys = (mark, dismiss)

    def show_matches(self, matches: Sequence[Match], current: Match | None) -> None:
        """Frame what was found; the current match stands out."""
        self._matches, self._match = Stretches(matches), current
        self.viewport().update()

    def reveal(self, claim_id: str | None) -> None:
        """Scroll so that a claim can be seen, if it cannot."""
        place = self._claims.place_of(claim_id)
        if place is not None:
            self.reveal_passage(*place)

    def suggestion_here(self) -> str | None:
        """Return the suggestion that the cursor stands in."""
        row = self._suggestions.at(self.place())
        return row.id if row is not None else None

    def explain(self, start: int, words: str) -> None:
        """Show words below a place of the article, as hovering over it does, and have a screen reader say them."""
        box = next(self.boxes(start, start + 1), QRectF())
        place = self.viewport().mapToGlobal(box.bottomLeft().toPoint())
        QToolTip.showText(place, wording.tip(words), self.viewport())
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, shown = self._appearance.theme, self.in_view()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row in self._suggestions.between(*shown):
            for line in self.boxes(row.start, row.end):
                self._dots.paint(painter, line, theme, current=row.id == self._suggestion)
        if self._handles.passage is not None:
            self._claims.stretch(self._handles.passage)
        self._claims.paint_under_text(painter, theme)
        for match in self._matches.between(*shown):
            for line in self.boxes(match.start, match.end):
                paint_match(painter, line, theme, current=match == self._match)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._claims.paint_badges(painter, theme)
        mark = self._claims.current_mark
        if mark is not None and self._is_near_view(mark[0], shown):
            self._handles.paint(painter, *mark, theme)
        for box, fate in self._fate_boxes(self._fates.between(*shown)):
            paint_fate(painter, box, fate.fate, theme)
        painter.end()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self._words_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), wording.tip(words), self.viewport())
            return True
        return super().viewportEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        is_held = self.held.is_held
        super().resizeEvent(event)
        self._place_ticks()
        if is_held:
            self.held.show_again()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()

    @override
    def event(self, event: QEvent) -> bool:
        escapes = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and escapes and self._handles.dragged_claim is not None:
            event.accept()  # whatever else the key may mean in this window
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._handles.dragged_claim is not None:
            self._stop_dragging()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        edge = self._edge_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        mark = self._claims.current_mark
        if edge is not None and mark is not None and self._claims.current is not None:
            self._handles.grab(self._claims.current, mark[0], edge)
        else:
            super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._handles.dragged_claim is not None:
            finely = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self._handles.move(event.position(), Step.CHARACTER if finely else Step.WORD)
            return
        if event.buttons() == Qt.MouseButton.NoButton:
            on_handle = self._edge_at(event.position()) is not None
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if on_handle else Qt.CursorShape.IBeamCursor)
        super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._handles.dragged_claim is not None:
            self._drop()
            return
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection():
            self.passage_dragged.emit()
            return
        claim_id = self._claims.at(event.position())
        suggestion = self._suggestion_at(event.position())
        if claim_id is not None:
            self.claim_clicked.emit(claim_id)
        elif suggestion is not None:
            self.suggestion_clicked.emit(suggestion.id)

    def _edge_at(self, point: QPointF) -> Edge | None:
        """Return the edge of the current claim whose handle is at a point."""
        mark = self._claims.current_mark
        if mark is None or not self._is_near_view(mark[0], self.in_view()):
            return None
        return self._handles.edge_at(point, mark[0], self._appearance.theme)

    def _drop(self) -> None:
        """Tell where the edge was let go; unless the case follows, the claim goes back to where it was."""
        dropped = self._handles.let_go()
        if dropped is not None:
            self.edge_dragged.emit(dropped[0], *dropped[1])
        self._stop_dragging()

    def _stop_dragging(self) -> None:
        self._handles.let_go()
        self._claims.stretch(None)
        self.viewport().update()

    @staticmethod
    def _is_near_view(passage: tuple[int, int], shown: tuple[int, int]) -> bool:
        return passage[0] <= shown[1] and passage[1] >= shown[0]

    @Slot(str)
    def _on_tick_chosen(self, claim_id: str) -> None:
        self.reveal(claim_id)
        self.claim_clicked.emit(claim_id)

    @override
    def _fill(self) -> None:
        self._make_room()
        super()._fill()
        self.ticks.follow(self.document())

    def _make_room(self) -> None:
        """Keep a strip free between the text and the scroll bar, on whichever side that is."""
        wide = self._appearance.theme.px(reader_ticks.WIDTH)
        if self.isRightToLeft():
            self.setViewportMargins(wide, 0, 0, 0)
        else:
            self.setViewportMargins(0, 0, wide, 0)
        self._place_ticks()

    def _place_ticks(self) -> None:
        view, wide = self.viewport().geometry(), self._appearance.theme.px(reader_ticks.WIDTH)
        left = view.left() - wide if self.isRightToLeft() else view.right() + 1
        self.ticks.setGeometry(left, view.top(), wide, view.height())

    def _suggestion_at(self, point: QPointF) -> SuggestionRow | None:
        row = self._suggestions.at(self.place_at(point))
        hit = row is not None and any(line.contains(point) for line in self.boxes(row.start, row.end))
        return row if hit else None

    def _words_at(self, point: QPointF) -> str:
        """Return what hovering over a place says: a claim, a suggestion's reasons, or what became of a sentence."""
        claim = self._claims.badge_at(point)
        if claim is not None:
            return claim_words(claim)
        suggestion = self._suggestion_at(point)
        if suggestion is not None:
            return wording.suggestion_in_full(suggestion)
        shown = self._fates.between(*self.in_view())
        gutter = QRectF(self.gutter(14, 14), point.y() - 1, self._appearance.theme.px(14), 2)
        if gutter.contains(point):
            beside = (row for box, row in self._fate_boxes(shown) if box.top() <= point.y() < box.bottom())
        else:
            beside = (row for row in shown if any(line.contains(point) for line in self.boxes(row.start, row.end)))
        found = next(beside, None)
        return wording.fate_words(found, *self._keys) if found is not None else ""

    def _fate_boxes(self, rows: Sequence[FateRow]) -> Iterator[tuple[QRectF, FateRow]]:
        """Yield where beside the text each sentence is marked; sentences of one line share its height."""
        lines: dict[int, list[tuple[QRectF, FateRow]]] = {}
        for row in rows:
            for box in self.boxes(row.start, row.end):
                beside = lines.setdefault(round(box.top()), [])
                if not beside or beside[-1][1] is not row:
                    beside.append((box, row))
        left, width = self.gutter(9, 4), self._appearance.theme.px(4)
        for line in lines.values():
            high = line[0][0].height() / len(line)
            for number, (box, row) in enumerate(line):
                yield QRectF(left, box.top() + number * high, width, high), row
