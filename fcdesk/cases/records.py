"""An ordered, immutable collection of records, each with an `id`."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import compress
from operator import is_not
from typing import Generic, Protocol, TypeVar

from fcdesk.cases.problems import RuleBroken


class HasId(Protocol):
    """What a record needs so that it can be kept, compared and found again."""

    @property
    def id(self) -> str: ...


R = TypeVar("R", bound=HasId)


class Records(Generic[R]):
    """Records by id, in the order they came in. `put` and `without` give a new collection; this one stays."""

    __slots__ = ("_by_id",)

    def __init__(self, records: Iterable[R] = ()) -> None:
        self._by_id: dict[str, R] = {record.id: record for record in records}

    def __iter__(self) -> Iterator[R]:
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def __contains__(self, record_id: object) -> bool:
        return record_id in self._by_id

    def __getitem__(self, record_id: str) -> R:
        """Return the record with that id, or say that it is gone (RuleBroken)."""
        try:
            return self._by_id[record_id]
        except KeyError:
            raise RuleBroken("that entry is no longer in the case; look at the case again") from None

    def __eq__(self, other: object) -> bool:
        # The order of a dict does not count here: what is shown in order carries a number or a position.
        return isinstance(other, Records) and self._by_id == other._by_id

    def __hash__(self) -> int:
        return hash(frozenset(self._by_id))

    def __repr__(self) -> str:
        return f"Records({list(self)!r})"

    def get(self, record_id: str) -> R | None:
        return self._by_id.get(record_id)

    def other_than_in(self, others: "Records[R]") -> list[tuple[R, R | None]]:
        """Return each record that is not the very same object in the others, with what they have in its place."""
        mine = self._by_id
        theirs = list(map(others._by_id.get, mine))  # noqa: SLF001 - another of the same class
        return list(compress(zip(mine.values(), theirs, strict=True), map(is_not, mine.values(), theirs)))

    def put(self, record: R) -> "Records[R]":
        """Return a copy in which `record` takes the place of the one with its id, or stands at the end."""
        return self.updated({record.id: record})

    def without(self, record_id: str) -> "Records[R]":
        return self.updated({record_id: None})

    def updated(self, by_id: Mapping[str, R | None]) -> "Records[R]":
        """Return a copy with all these replaced (or, where None, left out)."""
        copy: Records[R] = Records()
        copy._by_id = self._by_id.copy()
        for record_id, record in by_id.items():
            if record is None:
                copy._by_id.pop(record_id, None)
            else:
                copy._by_id[record_id] = record
        return copy
