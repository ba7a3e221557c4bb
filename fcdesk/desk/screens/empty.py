"""What the desk shows while no case is open: what one can do first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyDesk(QWidget):
    """Two ways to begin."""

    new_case_asked = Signal()
    sample_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setProperty("role", "title")
        words = QLabel(
            self.tr(
                "A case is one article under check: its claims, the evidence, and a verdict for each. "
                "Everything stays on this machine."
            )
        )
        words.setWordWrap(True)
        words.setMinimumWidth(340)  # a label that wraps asks for less than reads well
        words.setMaximumWidth(460)
        self.new_button = QPushButton(self.tr("New case"))
        self.new_button.setProperty("kind", "primary")
        self.sample_button = QPushButton(self.tr("Open the sample case"))
        self.new_button.clicked.connect(self.new_case_asked)
        self.sample_button.clicked.connect(self.sample_asked)
        buttons = QHBoxLayout()
        buttons.addWidget(self.new_button)
        buttons.addWidget(self.sample_button)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addStretch(1)  # an alignment of the column would cut words that wrap
        for widget in (self.title, words):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column)
        row.addStretch(1)
        self.show_cases(0)

    def show_cases(self, count: int) -> None:
        """Say what to do first, depending on how many cases there are."""
        first, more = self.tr("Start your first case"), self.tr("Choose a case in the list, or start a new one")
        self.title.setText(more if count else first)
