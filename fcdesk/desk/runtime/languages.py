"""Which language the desk speaks: the system's where it knows that one, or the one that was chosen here."""

from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from fcdesk.assets import path_of
from fcdesk.desk.runtime.settings import Settings

SYSTEM, ENGLISH = "system", "en"
OWN_NAMES = {ENGLISH: "English", "uk": "Українська", "es": "Español", "ar": "العربية"}
"""The languages that the desk speaks, each by its own name, so that its speakers find it."""
_FROM_THE_RIGHT = frozenset({"ar"})


def spoken(choice: str, wanted: Sequence[str]) -> str:
    """Return which language to speak: the chosen one, else the first that the system wants and the desk knows.

    `wanted` are tags as "uk-UA" or "uk", the most wanted first. English where none of them is known.
    """
    tags = [tag.replace("_", "-").partition("-")[0].lower() for tag in (choice, *wanted)]
    return next((tag for tag in tags if tag in OWN_NAMES), ENGLISH)


def locale_of(language: str, system: QLocale) -> QLocale:
    """Return how dates and numbers are written in a language: as the system does where that is its language.

    Arabic always with the digits 0 to 9: those stand in what the numbers are put together with, references and
    addresses, and two kinds of digits in one line are misread.
    """
    if system.name().partition("_")[0] == language and (language != "ar" or system.zeroDigit() == "0"):
        return system
    return QLocale("ar_001" if language == "ar" else language)


def choice_of(settings: Settings) -> str:
    """Return the language that was chosen, or "system"."""
    choice = settings.text("language", SYSTEM)
    return choice if choice in OWN_NAMES else SYSTEM


def choose(settings: Settings, choice: str) -> None:
    """Speak a language from the next start on; "system" for the system's."""
    settings.keep("language", choice)


class Speech:
    """The language of this run of the desk."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        self._app = app
        self._before = QLocale()
        choice, system = choice_of(settings), QLocale.system()
        self.language = spoken(choice, system.uiLanguages())
        self._translators = self._load()
        if choice != SYSTEM or system.name() != "C":
            QLocale.setDefault(locale_of(self.language, system))
        self._turns = self.language in _FROM_THE_RIGHT
        if self._turns:
            # Not asked of Qt: the answer is an enum of `Qt`, a name that takes a tenth of the first paint to make.
            app.setLayoutDirection(QLocale().textDirection())

    def end(self) -> None:
        """Leave the application as it was."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        QLocale.setDefault(self._before)
        if self._turns:
            self._app.setLayoutDirection(self._before.textDirection())

    def _load(self) -> list[QTranslator]:
        """Install the words of Qt's own buttons, then ours, which go before them. English has its plurals only."""
        translators = []
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", qt), ("fcdesk", str(path_of("locale")))):
            translator = QTranslator(self._app)
            if translator.load(f"{name}_{self.language}", folder):
                self._app.installTranslator(translator)
                translators.append(translator)
        return translators
