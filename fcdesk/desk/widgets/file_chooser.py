"""Asks for files of this machine, beginning where somebody's documents lie and not where the program was started."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_Location = QStandardPaths.StandardLocation


def chooser_to_open(parent: QWidget | None, title: str, *filters: str, many: bool = False) -> QFileDialog:
    """Return a chooser of a file that is there, or of several."""
    chooser = _chooser(parent, title)
    chooser.setFileMode(QFileDialog.FileMode.ExistingFiles if many else QFileDialog.FileMode.ExistingFile)
    if filters:
        chooser.setNameFilters(filters)
    return chooser


def chooser_to_save(parent: QWidget | None, title: str, name: str, folder: Path | None = None) -> QFileDialog:
    """Return a chooser of a place to write to, with a name for the file and perhaps the folder chosen last."""
    chooser = _chooser(parent, title)
    if folder is not None:
        chooser.setDirectory(str(folder))
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.selectFile(name)
    return chooser


def _chooser(parent: QWidget | None, title: str) -> QFileDialog:
    chooser = QFileDialog(parent, title)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    places = map(QStandardPaths.writableLocation, (_Location.DocumentsLocation, _Location.HomeLocation))
    chooser.setDirectory(next((place for place in places if Path(place).is_dir()), ""))
    return chooser
