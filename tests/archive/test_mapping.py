"""One mapping between records, rows and the log's JSON: nothing is lost on the way, whatever the record."""

import json
from dataclasses import fields

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fcdesk.archive.archive import Archive
from fcdesk.archive.mapping import MAPPINGS, changes_from, changes_json, json_text
from fcdesk.archive.schema import TABLES
from fcdesk.cases.changes import RECORD_CLASSES, Change, apply, diff
from fcdesk.cases.model import Case
from tests.builders import Stamps, done, opened
from tests.cases.strategies import any_record, cases, moved, moves, records_of

KINDS = sorted(RECORD_CLASSES)
OWN = {"case_id", "row_version"}
OWN_OF_A_CASE = {"row_version", "updated_at", "claim_count", "judged_count", "log_rows", "log_head", "title_key"}


@pytest.mark.parametrize("kind", KINDS)
def test_that_every_field_of_a_record_has_a_column_and_every_column_a_field(kind: str) -> None:
    columns = {column.name for column in TABLES[kind].columns}
    assert columns == set(MAPPINGS[kind].columns) | (OWN_OF_A_CASE if kind == "case" else OWN)
    assert len(MAPPINGS[kind].columns) == len(set(MAPPINGS[kind].columns))


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_that_a_record_comes_back_from_its_columns_as_it_was(kind: str, data: st.DataObject) -> None:
    record = data.draw(records_of(kind))
    mapping = MAPPINGS[kind]
    values = mapping.values(record)
    assert all(isinstance(value, str | int | None) and not isinstance(value, bool) for value in values.values())
    again = mapping.record(tuple(values[name] for name in mapping.columns))
    assert again == record
    assert repr(again) == repr(record)


@settings(max_examples=150)
@given(any_record(), st.booleans())
def test_that_changes_come_back_from_the_log_as_they_were(record: object, is_new: bool) -> None:
    kind = next(kind for kind, cls in RECORD_CLASSES.items() if type(record) is cls)
    change = Change(kind, record.id, None if is_new else record, record if is_new else None)  # type: ignore[attr-defined, arg-type]  # any record class has an id
    text = changes_json([change])
    assert changes_from(text) == (change,)
    assert repr(changes_from(text)) == repr((change,))


@pytest.mark.parametrize("kind", KINDS)
def test_that_no_record_has_a_constructor_that_does_more_than_keep_its_fields(kind: str) -> None:
    """The mapping fills the slots itself, for speed; it would pass such a constructor by."""
    cls = RECORD_CLASSES[kind]
    assert not hasattr(cls, "__post_init__")
    assert set(cls.__slots__) == {field.name for field in fields(cls)}


def test_that_the_hashed_json_has_one_form() -> None:
    assert json_text({"b": 1, "a": ["é🙂", None, True]}) == '{"a":["é🙂",null,true],"b":1}'
    assert json_text({"a": 1, "b": 2}) == json_text({"b": 2, "a": 1})


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_that_any_case_is_read_from_the_archive_as_it_was_written(archive: Archive, data: st.DataObject) -> None:
    case = data.draw(cases(6))
    after = moved(case, data.draw(moves(case)), Stamps("last")())
    number = len(archive.case_ids())
    case, after = _renamed(case, number), _renamed(after, number)
    archive.keep(case, opened())
    again = archive.open_case(case.id)
    assert again.case == case
    assert repr(again.case.details) == repr(case.details)
    again.write(after, diff(case, after), done())
    assert archive.open_case(case.id).case == after


def _renamed(case: Case, number: int) -> Case:
    """The same case with a reference and ids that no other case of the archive has."""
    ids = {change.id for change in diff(None, case)}
    renamed = json.loads(changes_json(diff(None, case)))
    for item in renamed:
        item["id"] = f"{number}-{item['id']}"
        for name, value in item["after"].items():
            if (name == "id" or name.endswith("_id") or name == "derived_from") and value in ids:
                item["after"][name] = f"{number}-{value}"
        if item["kind"] == "case":
            item["after"]["reference"] = f"FC-2026-{number:04d}"
    return apply(None, changes_from(json.dumps(renamed)))
