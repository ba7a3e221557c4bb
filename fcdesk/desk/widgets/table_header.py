"""The headings of a table, which can be walked along and pressed with keys as well as clicked."""

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from fcdesk.desk.theme.appearance import Appearance

_Key = Qt.Key


class TableHeader(QHeaderView):
    """Left and right choose a heading, space or Enter sort by it: upwards, downwards, and not at all."""

    def __init__(self, name: str, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._appearance = appearance
        self._here = 0  # as it stands in view, not as the model counts
        self.setAccessibleName(name)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setSortIndicatorClearable(True)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    @property
    def heading(self) -> int:
        """The heading that keys mean, as the model counts."""
        return self.logicalIndex(self._here)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_mirrored = self.isRightToLeft()
        steps = {_Key.Key_Left: 1 if is_mirrored else -1, _Key.Key_Right: -1 if is_mirrored else 1}
        if event.key() in steps:
            self._go(steps[_Key(event.key())])
        elif event.key() in (_Key.Key_Space, _Key.Key_Return, _Key.Key_Enter) and self.sectionsClickable():
            self._press()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.isSectionHidden(self.heading):
            self._go(-1)
        self._announce()
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        if self.hasFocus() and logicalIndex == self.heading:
            theme = self._appearance.theme
            painter.setPen(QPen(QColor(theme.colours["focus"]), 2))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), theme.px(4), theme.px(4))

    def _go(self, step: int) -> None:
        """Go to the next heading in view on that side; at the edge back to the last one there was."""
        places = [place for place in range(self.count()) if not self.isSectionHidden(self.logicalIndex(place))]
        beyond = [place for place in places if (place - self._here) * step > 0]
        if beyond:
            self._here = min(beyond) if step > 0 else max(beyond)
        elif self._here not in places and places:
            self._here = places[0] if step < 0 else places[-1]
        self._announce()
        self.viewport().update()

    def _press(self) -> None:
        column, up, down = self.heading, Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        if self.sortIndicatorSection() != column:
            self.setSortIndicator(column, up)
        elif self.sortIndicatorOrder() == up:
            self.setSortIndicator(column, down)
        else:
            self.setSortIndicator(-1, up)
        self._announce()

    def _announce(self) -> None:
        """Have a screen reader say which heading it is, and whether rows are sorted by it."""
        words = str(self.model().headerData(self.heading, Qt.Orientation.Horizontal))
        if self.sortIndicatorSection() == self.heading:
            is_up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            form = self.tr("{heading}, sorted upwards") if is_up else self.tr("{heading}, sorted downwards")
            words = form.format(heading=words)
        self.setAccessibleDescription(words)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @Slot()
    def _on_appearance_changed(self) -> None:
        theme = self._appearance.theme
        self.setMinimumSectionSize(theme.px(32))
        self.setFixedHeight(theme.px(36))
