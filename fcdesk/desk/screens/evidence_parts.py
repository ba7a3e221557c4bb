"""Parts of the form for a piece of evidence: the grade in its two halves, and the files to be kept with it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from fcdesk.casework.keeping import GivenFile
from fcdesk.desk.evidence_words import credibilities, reliabilities
from fcdesk.desk.widgets.choice import Choice
from fcdesk.desk.widgets.file_chooser import chooser_to_open


class GradeChoices:
    """How far the source can be relied on, and how credible it is what it says; both are given or neither is."""

    def __init__(self) -> None:
        self.source, self.content = Choice(""), Choice("")
        for choice, words in ((self.source, reliabilities()), (self.content, credibilities())):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(12)
            choice.offer(
                {"": QCoreApplication.translate("Evidence", "not graded")}
                | {sign: f"{sign}  {said}" for sign, said in words.items()}
            )

    @property
    def grade(self) -> str | None:
        """The grade as it is kept; half of one if half was chosen."""
        return f"{self.source.value}{self.content.value}" or None

    @property
    def is_half(self) -> bool:
        """Whether one half was chosen and the other was not."""
        return bool(self.source.value) != bool(self.content.value)

    def show_grade(self, grade: str | None) -> None:
        """Show a grade, or that there is none."""
        signs = set(grade or "")
        self.source.show_value(next(iter(signs & reliabilities().keys()), ""))
        self.content.show_value(next(iter(signs & credibilities().keys()), ""))


class FilesRow(QWidget):
    """The files that are to be kept: which they are, a way to more, and a way back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files: tuple[Path | GivenFile, ...] = ()
        self.choose_button = QPushButton(self.tr("Choose files…"))
        self.none_button = QPushButton(self.tr("Leave out"))
        self._names = QLabel()
        self._names.setTextFormat(Qt.TextFormat.PlainText)
        self._names.setWordWrap(True)
        self._names.setProperty("role", "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choose_button)
        row.addWidget(self._names, 1)
        row.addWidget(self.none_button)
        self.choose_button.clicked.connect(self._on_asked)
        self.none_button.clicked.connect(self._on_none)
        self.setFocusProxy(self.choose_button)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # a label hands the keyboard on to no widget without one
        self.show_files(())

    def show_files(self, files: Sequence[Path | GivenFile]) -> None:
        """Have these files kept, in place of those before."""
        self.files = tuple(dict.fromkeys(files))
        self._names.setText(", ".join(file.name for file in self.files))
        self.none_button.setVisible(bool(self.files))
        self.none_button.setAccessibleName(self.tr("Leave these files out"))

    @Slot()
    def _on_asked(self) -> None:
        chooser = chooser_to_open(self, self.tr("Files to keep as evidence"), many=True)
        chooser.filesSelected.connect(self.attach)
        chooser.open()

    @Slot(list)
    def attach(self, names: list[str]) -> None:
        """Have these files kept, too."""
        self.show_files((*self.files, *map(Path, names)))

    @Slot()
    def _on_none(self) -> None:
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_files(())
