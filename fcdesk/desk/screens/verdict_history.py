"""The earlier verdicts on a claim: what was given before, by whom, when and why. Nothing of them is ever changed."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from fcdesk.cases.model import Case, Claim, Verdict
from fcdesk.cases.scales import Scale
from fcdesk.cases.text import shortened
from fcdesk.desk.case_words import moment_words
from fcdesk.desk.models.rows import label_of
from fcdesk.desk.theme.appearance import Appearance
from fcdesk.desk.widgets.remark_list import RemarkList, RemarkRow
from fcdesk.desk.wording import quoted

_WORDING = 160
"""How many characters of the words that were judged are shown where they were others than now."""


class VerdictHistory(QWidget):
    """A list of the verdicts before the one that counts, newest first; nothing where there are none."""

    def __init__(self, scales: Mapping[str, Scale], appearance: Appearance, parent: QWidget | None = None) -> None:
        """`scales` as they are shown."""
        super().__init__(parent)
        self._scales = scales
        self._appearance = appearance
        self._heading = QLabel()
        self._heading.setProperty("role", "section")
        self.list = RemarkList(self.tr("Earlier verdicts"), appearance)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._heading, self.list):
            self._column.addWidget(widget)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self.hide()

    def show_claim(self, case: Case, claim: Claim) -> None:
        """Show what was thought of a claim before."""
        earlier = case.history_of(claim.id)[-2::-1]
        self.list.rows.show([self._row(verdict, claim) for verdict in earlier])
        self._heading.setText(self.tr("Earlier verdicts · {count}").format(count=len(earlier)))
        self.setVisible(bool(earlier))
        self.list.fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _row(self, verdict: Verdict, claim: Claim) -> RemarkRow:
        rating = label_of(verdict, self._scales) or ""
        words = self.tr("{rating}: {reason}").format(rating=rating, reason=verdict.because)
        lines = [words if verdict.because else rating]
        if verdict.wording != claim.anchor.quote:
            lines.append(self.tr("of the words {quote}").format(quote=quoted(shortened(verdict.wording, _WORDING))))
        return RemarkRow(verdict.id, "\n".join(lines), f"{verdict.by} · {moment_words(verdict.at)}")

    @Slot()
    def _on_appearance_changed(self) -> None:
        self._column.setSpacing(self._appearance.theme.px(6))
        self.list.doItemsLayout()
        self.list.fit()
