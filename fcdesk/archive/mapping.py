"""One mapping between records and rows, and between records and the log's JSON, made from the records' own fields.

A column per field; a dataclass in a field has its own fields as columns ("anchor" -> "anchor_quote" …); a tuple is a
JSON text; a member of an enumeration is its value; a bool is 0 or 1.
"""

import json
import types
import typing
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any

from fcdesk.cases.changes import RECORD_CLASSES, Change
from fcdesk.cases.model import Record

_Decode = Callable[[Any], Any] | None


@dataclass(frozen=True)
class _Field:
    """How one field of a record lies in its table."""

    name: str
    columns: tuple[str, ...]
    part: "RecordMapping | None"
    to_column: _Decode
    from_column: _Decode


class RecordMapping:
    """Takes records of one class apart into column values and puts them together again."""

    def __init__(self, cls: type[Any]) -> None:
        hints = typing.get_type_hints(cls)
        self._cls = cls
        self._fields = tuple(_field(field.name, hints[field.name]) for field in fields(cls))
        # Only for classes whose constructor does nothing else than fill the slots.
        self._setters = [getattr(cls, field.name).__set__ for field in fields(cls)]
        self.columns: tuple[str, ...] = tuple(name for field in self._fields for name in field.columns)

    def values(self, record: Record) -> dict[str, Any]:
        """Return column -> value, ready to be bound to a statement."""
        return dict(zip(self.columns, self.taken_apart(record), strict=True))

    def taken_apart(self, record: Any) -> list[Any]:  # noqa: ANN401 - any record class
        """Return the values of the columns, in their order."""
        values: list[Any] = []
        for field in self._fields:
            value = getattr(record, field.name)
            if field.part is not None:
                values.extend(field.part.taken_apart(value))
            else:
                values.append(value if field.to_column is None or value is None else field.to_column(value))
        return values

    def record(self, row: Sequence[Any]) -> Any:  # noqa: ANN401 - any record class
        """Return the record of a row that has the columns in their order."""
        return self.records([[value] for value in row])[0]

    def records(self, columns: Sequence[Sequence[Any]]) -> list[Any]:
        """Return the records of a whole table: column by column is several times faster than row by row."""
        values: list[Sequence[Any]] = []
        place = 0
        for field in self._fields:
            if field.part is not None:
                values.append(field.part.records(columns[place : place + len(field.columns)]))
            else:
                values.append(_decoded(columns[place], field.from_column))
            place += len(field.columns)
        return _filled(self._cls, self._setters, values)


def _filled(
    cls: type[Any], setters: Sequence[Callable[[Any, Any], None]], values: Sequence[Sequence[Any]]
) -> list[Any]:
    """Return instances with their slots filled from columns of values.

    More than twice as fast as the constructor of a frozen dataclass, which goes the long way round for each field.
    """
    records = [object.__new__(cls) for _ in values[0]]
    for fill, column in zip(setters, values, strict=True):
        deque(map(fill, records, column), maxlen=0)
    return records


def _decoded(column: Sequence[Any], decode: _Decode) -> Sequence[Any]:
    if decode is None:
        return column
    return [value if value is None else decode(value) for value in column]


def _field(name: str, hint: Any) -> _Field:  # noqa: ANN401 - a type as typing describes it
    kind = _without_none(hint)
    if is_dataclass(kind) and isinstance(kind, type):
        part = RecordMapping(kind)
        return _Field(name, tuple(f"{name}_{column}" for column in part.columns), part, None, None)
    to_column: _Decode = None
    from_column: _Decode = None
    if typing.get_origin(kind) is tuple:
        item = typing.get_args(kind)[0]
        to_column, from_column = _json_of_tuple, _tuple_decoder(item)
    elif isinstance(kind, type) and issubclass(kind, Enum):
        to_column, from_column = _value_of, {member.value: member for member in kind}.__getitem__
    elif kind is bool:
        to_column, from_column = int, bool
    return _Field(name, (name,), None, to_column, from_column)


def _without_none(hint: Any) -> Any:  # noqa: ANN401 - a type as typing describes it
    if isinstance(hint, types.UnionType):
        return next(part for part in typing.get_args(hint) if part is not type(None))
    return hint


def _value_of(member: Enum) -> Any:  # noqa: ANN401 - an enumeration's value
    return member.value


def _json_of_tuple(items: Sequence[Any]) -> str:
    return json_text([plain(item) for item in items])


def _tuple_decoder(item: Any) -> Callable[[str], tuple[Any, ...]]:  # noqa: ANN401 - a type
    def decode(text: str) -> tuple[Any, ...]:
        return tuple(_restored(item, value) for value in json.loads(text))

    return decode


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def json_text(value: Any) -> str:  # noqa: ANN401 - JSON has no narrower type
    """Return JSON in the one form that is hashed: keys sorted, no spaces, no escapes for other scripts."""
    return _ENCODER.encode(value)


def plain(value: Any) -> Any:  # noqa: ANN401 - any record, or a part of one
    """Return a record, or a part of one, as JSON's own types."""
    if value is None or type(value) in (str, int, bool):
        return value
    if is_dataclass(value):
        return {name: plain(getattr(value, name)) for name in value.__dataclass_fields__}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value.value if isinstance(value, Enum) else value


def _restored(hint: Any, value: Any) -> Any:  # noqa: ANN401 - a type, and JSON
    kind = _without_none(hint)
    if value is None or kind in (str, int, bool):
        return value
    if typing.get_origin(kind) is tuple:
        item = typing.get_args(kind)[0]
        return tuple(_restored(item, part) for part in value)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = _hints(_without_none(hint))
        return kind(**{name: _restored(hints[name], part) for name, part in value.items()})
    return kind(value)


@cache
def _hints(cls: Any) -> dict[str, Any]:  # noqa: ANN401 - a dataclass
    """Return the types of a record's fields. Working them out takes longer than reading the record."""
    return typing.get_type_hints(cls)


def changes_json(changes: Sequence[Change]) -> str:
    """Return changes as the text that the log keeps and hashes."""
    return json_text(
        [{"kind": c.kind, "id": c.id, "before": plain(c.before), "after": plain(c.after)} for c in changes]
    )


def changes_from(text: str) -> tuple[Change, ...]:
    """Return the changes that a row of the log holds."""
    return tuple(
        Change(
            kind=item["kind"],
            id=item["id"],
            before=_restored(RECORD_CLASSES[item["kind"]], item["before"]),
            after=_restored(RECORD_CLASSES[item["kind"]], item["after"]),
        )
        for item in json.loads(text)
    )


MAPPINGS: dict[str, RecordMapping] = {kind: RecordMapping(cls) for kind, cls in RECORD_CLASSES.items()}
"""Kind of record -> its mapping."""
