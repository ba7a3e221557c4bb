"""Takes what was pasted or dropped and makes a filled form of it. Nothing is fetched, and no markup is shown."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter

from fcdesk.cases.problems import EnvironmentProblem, RuleBroken
from fcdesk.desk.models.evidence_form import Given, filled_from
from fcdesk.desk.runtime.jobs import Jobs
from fcdesk.desk.runtime.session import Session
from fcdesk.desk.said import problem_words

MOST_PIXELS = 40_000_000
MOST_BYTES = 40_000_000


class GivenEvidence(QObject):
    """The way from the clipboard, or from a drag, to a form that can be looked over and saved."""

    filled = Signal(str, object)  # the id of the claim, Filled

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._waiting: tuple[str, Given] | None = None

    @Slot()
    def paste(self) -> None:
        """Take what is in the clipboard."""
        held: QMimeData | None = QGuiApplication.clipboard().mimeData()
        self.take(QMimeData() if held is None else held)  # none, where nothing was ever copied

    @Slot(QMimeData)
    def take(self, data: QMimeData) -> None:
        """Take what was given, for the selected claim; a picture is encoded off the window's thread first."""
        claim = self._session.claim
        if claim is None:
            self._session.told.emit(self.tr("Evidence belongs to a claim: mark or select one first"))
        elif self._waiting is not None:
            self._session.told.emit(self.tr("The picture before is still being taken in; try again in a moment"))
        elif not self._session.attempt(partial(self._taken, claim.id, data)):
            self._waiting = None

    def _taken(self, claim_id: str, data: QMimeData) -> bool:
        given, image = given_from(data)
        if image is None:
            self.filled.emit(claim_id, filled_from(given, self._session.room.clock()))
            return True
        _refuse_large(image)
        self._waiting = claim_id, given
        self._jobs.start(self.tr("Taking in the picture"), partial(png_of, image), self._on_encoded, self._on_failed)
        return True

    @Slot(object)
    def _on_encoded(self, picture: bytes) -> None:
        if self._waiting is not None:
            (claim_id, given), self._waiting = self._waiting, None
            self.filled.emit(claim_id, filled_from(replace(given, picture=picture), self._session.room.clock()))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._waiting = None
        if not isinstance(error, RuleBroken | EnvironmentProblem):
            raise error
        self._session.problem_met.emit(problem_words(error))


def given_from(data: QMimeData) -> tuple[Given, QImage | None]:
    """Return what a clipboard or a drag holds as plain values, and its picture unless there are files.

    RuleBroken for files that cannot be kept.
    """
    paths, links = paths_and_links(data)
    for path in paths:
        _refuse_odd(path)
    held = data.imageData() if not paths and data.hasImage() else None
    image = held if isinstance(held, QImage) and not held.isNull() else None
    if image is None and data.hasImage() and not (paths or links or data.hasHtml() or data.hasText()):
        raise RuleBroken("The picture cannot be read; save it as a file and add that")
    return Given(paths, links=links, html=data.html() if data.hasHtml() else "", text=data.text()), image


def png_of(image: QImage) -> bytes:
    """Return a picture as PNG. RuleBroken if that is too large to be kept; for any thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise RuleBroken("The picture cannot be stored as PNG; save it as a file and add that")
    data = bytes(buffer.data().data())
    if len(data) > MOST_BYTES:
        raise RuleBroken(
            "The picture takes more than {megabytes} MB; save it as a file and add that",
            megabytes=MOST_BYTES // 1_000_000,
        )
    return data


def paths_and_links(data: QMimeData) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    """Return the files of this machine that a clipboard or a drag holds, and its other addresses."""
    urls = data.urls()
    paths = tuple(Path(url.toLocalFile()) for url in urls if _is_here(url))
    return paths, tuple(url.toString() for url in urls if not _is_here(url))


def _is_here(url: QUrl) -> bool:
    """Tell whether an address is a file of this machine. One with a host is asked for over the network: it is not."""
    return url.isLocalFile() and not url.host()


def _refuse_odd(path: Path) -> None:
    if path.is_dir():
        raise RuleBroken("{file} is a folder; give the files in it", file=path.name)
    if path.is_symlink() or not path.is_file():
        raise RuleBroken("{file} is not a file that can be kept as evidence; give a regular file", file=path.name)


def _refuse_large(image: QImage) -> None:
    if image.width() * image.height() > MOST_PIXELS:
        raise RuleBroken(
            "The picture has more than {megapixels} million pixels; save it as a file and add that",
            megapixels=MOST_PIXELS // 1_000_000,
        )
