"""Asks which language the desk is to speak."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from fcdesk.desk.runtime import languages
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.runtime.settings import Settings
from fcdesk.desk.widgets.choice import Choice


class LanguageDialog(QDialog):
    """The languages, each by its own name: whoever cannot read the present one finds theirs all the same."""

    chosen = Signal(str)

    def __init__(self, choice: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Language"))
        self.setMinimumWidth(360)
        label = QLabel(self.tr("&Language of the desk"))
        self.languages = Choice(self.tr("Language of the desk"))
        self.languages.offer({languages.SYSTEM: self.tr("As the system"), **languages.OWN_NAMES})
        self.languages.show_value(choice)
        label.setBuddy(self.languages)
        remark = QLabel(self.tr("The documents of a case have a language of their own, chosen with the write-up."))
        remark.setWordWrap(True)
        buttons = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        box = QDialogButtonBox(buttons)
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (label, self.languages, remark, box):
            column.addWidget(widget)

    @Slot()
    def _on_accepted(self) -> None:
        self.chosen.emit(self.languages.value)
        self.accept()


class LanguageDesk(QObject):
    """The way to the dialog, and to what was chosen there."""

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._window = window

    @Slot()
    def ask(self) -> None:
        """Show which language is chosen, and let another be."""
        dialog = LanguageDialog(languages.choice_of(self._settings), self._window)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    @Slot(str)
    def _on_chosen(self, choice: str) -> None:
        if choice == languages.choice_of(self._settings):
            return
        languages.choose(self._settings, choice)
        name = languages.OWN_NAMES.get(choice, self.tr("the system’s language"))
        self._session.told.emit(self.tr("From its next start the desk speaks {language}").format(language=name))
