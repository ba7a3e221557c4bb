"""The archive: a folder with the database, the vault of files, backups and rescued texts."""

import getpass
import os
import platform
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Self

from sqlalchemy import func, select

from fcdesk.archive import database as databases
from fcdesk.archive.claim_listing import ClaimFilter, ClaimPage, claims_of, count_of_claims
from fcdesk.archive.claim_order import ClaimOrder
from fcdesk.archive.house import House
from fcdesk.archive.kept_case import Entry, KeptCase, LogLine, lines_of
from fcdesk.archive.listing import CaseFilter, CasePage, count_of, page_of
from fcdesk.archive.lock import ArchiveLock, Owner
from fcdesk.archive.schema import FORMAT, cases
from fcdesk.archive.vault import Vault
from fcdesk.cases.model import Case
from fcdesk.cases.problems import EnvironmentProblem, RuleBroken, because_of
from fcdesk.cases.words import say

_EVERY_CASE = CaseFilter()
_EVERY_CLAIM = ClaimFilter()


def is_missing(folder: Path) -> bool:
    """Tell whether a folder holds no archive for sure; what cannot be looked at, opening it will say."""
    try:
        (folder / "archive.db").lstat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return False


class Archive:
    """An open archive. One program has it at a time; `close` gives it back."""

    def __init__(self, folder: Path, clock: Callable[[], str], *, take_over: bool = False, patience: float = 0) -> None:
        """Open the archive in a folder, made if it is not there.

        EnvironmentProblem, with the reason in words, if it cannot be used; then nothing in it has been touched.
        """
        self.folder = folder
        self.backups = folder / "backups"
        self.rescue = folder / "rescue"
        self.vault = Vault(folder / "files")
        path = folder / "archive.db"
        if _is_there(path):  # a strange file is refused before anything is written beside it
            databases.refuse_strange(path, databases.read_header(path))
        _make_folder(folder)
        self._lock = ArchiveLock(folder, _owner(clock()), take_over=take_over, patience=patience)
        try:
            if not path.exists():
                databases.create(path)
            self.database = databases.Database(path)
            if self.database.format < FORMAT:
                self._upgrade(clock())
            self.vault.forget_leftovers()
            self.house = House(self.database, self.vault)
        except BaseException:
            self._lock.release()
            raise

    def _upgrade(self, at: str) -> None:
        from fcdesk.archive.migrate import upgrade  # noqa: PLC0415 - loads Alembic, 0.2 s that most starts can save

        try:
            upgrade(self.database, self.backups, at)
        except BaseException:
            self.database.close()
            raise

    def close(self) -> None:
        """Give the archive back. Whatever was acknowledged is on the disk already."""
        try:
            self.database.close()
        finally:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def page(self, wanted: CaseFilter = _EVERY_CASE, *, limit: int | None = None, after: str | None = None) -> CasePage:
        """Return the wanted cases, the last changed first."""
        with self.database.reading() as connection:
            return page_of(connection, wanted, limit, after)

    def count(self, wanted: CaseFilter = _EVERY_CASE) -> int:
        """Return how many cases are wanted."""
        with self.database.reading() as connection:
            return count_of(connection, wanted)

    def claims(
        self, wanted: ClaimFilter = _EVERY_CLAIM, *, after: str | None = None, order: ClaimOrder | None = None
    ) -> ClaimPage:
        """Return some of the wanted claims, in an order, or else those of the case that was changed last first.

        `after` is the mark of a page before in the same order.
        """
        with self.database.reading() as connection:
            return claims_of(connection, wanted, after, order)

    def count_claims(self) -> int:
        """Return how many claims all cases have."""
        with self.database.reading() as connection:
            return count_of_claims(connection)

    def find(self, reference: str) -> str:
        """Return the id of the case with that reference, or with a reference that ends so (FC-2026-0001: "1").

        RuleBroken if there is none, or more than one.
        """
        wanted = reference.strip().upper()
        with self.database.reading() as connection:
            known = connection.execute(select(cases.c.id, cases.c.reference)).all()
        exact = [row for row in known if row.reference == wanted]
        found = exact or [row for row in known if _ends_so(row.reference, wanted)]
        if not found:
            raise RuleBroken(
                'no case "{reference}" in the archive {archive}; fcdesk cases lists them',
                reference=reference,
                archive=self.folder,
            )
        if len(found) > 1:
            raise RuleBroken(
                '"{reference}" fits {references}; write the whole reference',
                reference=reference,
                references=_names(row.reference for row in found),
            )
        return str(found[0].id)

    def next_reference(self, year: int) -> str:
        """Return the next free reference of a year: FC-2026-0001."""
        begin = f"FC-{year}-"
        number = func.cast(func.substr(cases.c.reference, len(begin) + 1), cases.c.claim_count.type)
        query = select(func.max(number)).where(cases.c.reference.like(begin + "%"))
        with self.database.reading() as connection:
            last = connection.execute(query).scalar_one() or 0
        return f"{begin}{last + 1:04d}"

    def keep(self, case: Case, entry: Entry) -> KeptCase:
        """Put a new case into the archive."""
        return KeptCase.created(self.database, case, entry)

    def open_case(self, case_id: str) -> KeptCase:
        """Read a case whole."""
        return KeptCase.read(self.database, case_id)

    def log_lines(self, case_id: str, *, limit: int, before: int | None = None) -> list[LogLine]:
        """Return what happened to a case, newest first, a page at a time: `before` is the last page's last seq."""
        with self.database.reading() as connection:
            return lines_of(connection, case_id, limit, before)

    def case_ids(self) -> list[str]:
        """Return the ids of all cases, oldest first."""
        with self.database.reading() as connection:
            return list(connection.execute(select(cases.c.id).order_by(cases.c.created_at, cases.c.id)).scalars())


def _ends_so(reference: str, wanted: str) -> bool:
    number = reference.rpartition("-")[2]
    return bool(wanted) and (reference.endswith(f"-{wanted}") or number.lstrip("0") == wanted.lstrip("0"))


def _names(references: Iterable[str]) -> str:
    return ", ".join(sorted(references))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError as error:  # a folder on the way to it may not be searched
        raise because_of(error, say("opening the archive {archive}", archive=path)) from error


def _make_folder(folder: Path) -> None:
    try:
        if not folder.exists():
            folder.mkdir(parents=True)
            folder.chmod(0o700)  # sources can be confidential
        if not (folder / "archive.db").exists() and any((folder / "files").glob("*/*")):
            raise EnvironmentProblem(
                "the archive {archive} has its files but no archive.db; nothing was made in its place: "
                "put archive.db back, or put a good copy in its place",
                archive=folder,
            )
        for name in ("files", "backups", "rescue"):
            (folder / name).mkdir(exist_ok=True)
    except OSError as error:
        raise because_of(error, say("opening the archive {archive}", archive=folder)) from error


def _owner(at: str) -> Owner:
    return Owner(host=platform.node() or "this machine", pid=os.getpid(), user=_user(), since=at)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a process without an account, as in some containers
        return "somebody"
