"""Our JSON document brought in again: equal into an empty file, joined into another."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import hard_customers
from conftest import NOW
from services.attached import attach
from smallcrm.domain.actions import Action
from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.errors import Cancelled, CannotRead, FileTooNew
from smallcrm.domain.exports import Scope
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerField,
    CustomerId,
    EmailDraft,
    FollowUpDraft,
    FollowUpId,
    PhoneDraft,
    Repeat,
)
from smallcrm.domain.reports import DocumentCount
from smallcrm.services import (
    customers,
    erasure,
    exchange,
    follow_ups,
    json_document,
    json_export,
    json_import,
    recurrences,
    sample,
    search,
)
from smallcrm.services.exported import Work
from smallcrm.storage.store import Store
from touches import touch

Tables = dict[str, list[dict[str, Any]]]


@pytest.fixture
def other(clock: FixedClock, tmp_path: Path) -> Store:
    made = Store(tmp_path / "other" / "smallcrm.db", clock.now)
    made.prepare()
    return made


def written(store: Store, target: Path, scope: Scope | None = None) -> Tables:
    json_export.write(store, target, NOW, scope or Scope())
    tables = json.loads(target.read_text("utf-8"))["tables"]
    return {name: tables[name] for name in json_document.TABLES}


def changed(path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    document = json.loads(path.read_text("utf-8"))
    change(document)
    path.write_text(json.dumps(document), "utf-8")


def test_an_empty_file_becomes_equal(
    store: Store, other: Store, clock: FixedClock, tmp_path: Path
) -> None:
    sample.fill(store, local_now(clock))
    ana = customers.add(store, hard_customers.many(1)[0], NOW)
    first = touch(store, "hi", ana, follow_up=FollowUpDraft("call", NOW.date()))
    assert first
    recurrences.set_repeat(store, FollowUpId(1), Repeat("FREQ=WEEKLY", NOW.date()))
    follow_ups.done(store, FollowUpId(1), NOW)
    customers.delete(store, [customers.add(store, CustomerDraft("Gone"), NOW)], NOW)
    before = written(store, tmp_path / "all.json")
    assert json_document.is_document(tmp_path / "all.json")
    (report,) = json_import.run(other, tmp_path / "all.json").files
    assert (report.new, report.joined) == (len(before["customer"]), 0)
    assert written(other, tmp_path / "again.json") == before
    assert search.find(other, "hi", NOW).notes
    assert other.undo() is not None
    assert not any(written(other, tmp_path / "undone.json").values())
    assert other.redo() is not None
    assert written(other, tmp_path / "redone.json") == before


def check(store: Store, other: Store, folder: Path, count: int) -> None:
    drafts = hard_customers.many(count)
    for start in range(0, count, 200):
        with store.write(Action.IMPORT) as session:
            for draft in drafts[start : start + 200]:
                customers.insert(session, draft, NOW)
    for number in range(1, count, 97):
        attach(store, CustomerId(number), b"%d" % number * 999)
    before = written(store, folder / "all.json")
    assert json_import.run(other, folder / "all.json").new == count
    assert written(other, folder / "again.json") == before
    assert contents_in(folder / "again.json") == contents_in(folder / "all.json")


def contents_in(path: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = json.loads(path.read_text("utf-8"))["contents"]
    assert len(found) > 3
    return found


def test_hard_values_come_back(store: Store, other: Store, tmp_path: Path) -> None:
    check(store, other, tmp_path, 300)


@pytest.mark.long
@pytest.mark.timeout(1_200)
def test_ten_thousand_hard_customers_come_back(store: Store, other: Store, tmp_path: Path) -> None:
    check(store, other, tmp_path, 10_000)


def test_the_same_document_again_makes_nothing_new(
    store: Store, clock: FixedClock, tmp_path: Path
) -> None:
    sample.fill(store, local_now(clock))
    before = written(store, tmp_path / "all.json")
    step = store.undo_step()
    report = json_import.run(store, tmp_path / "all.json")
    assert (report.new, report.joined, report.same) == (0, 0, len(before["customer"]))
    assert report.files[0].document == DocumentCount(is_large=True)
    assert written(store, tmp_path / "again.json") == before
    assert store.undo_step() == step


def test_customers_are_joined_by_uid(store: Store, other: Store, tmp_path: Path) -> None:
    draft = CustomerDraft("Ana", uid="u", given_name="Ana", details=(EmailDraft("a@b.c"),))
    ana = customers.add(store, draft, NOW)
    ben = customers.add(store, CustomerDraft("Ben", uid="v"), NOW)
    touch(store, "hi", ana, ben)
    written(store, tmp_path / "all.json")
    customers.add(other, CustomerDraft("Zoe"), NOW)
    there = CustomerDraft("Ana Lima", uid="u", details=(EmailDraft("a@b.c"), PhoneDraft("1")))
    here = customers.add(other, there, NOW)
    customers.delete(other, [here], NOW)
    untouched = written(other, tmp_path / "there.json")
    plan = json_import.run(other, tmp_path / "all.json", dry_run=True)
    assert written(other, tmp_path / "there.json") == untouched
    assert plan.files[0].document == DocumentCount(interactions=1)
    report = json_import.run(other, tmp_path / "all.json")
    assert (
        (plan.new, plan.joined, plan.dry_run) == (report.new, report.joined, True) == (1, 1, True)
    )
    found = customers.detail(other, here)
    assert (found.name, found.given_name, found.deleted_at) == ("Ana Lima", "Ana", None)
    assert [row.value for row in found.details] == [PhoneDraft("1"), EmailDraft("a@b.c")]
    assert found.interaction_count == 1
    assert report.customer_ids == (CustomerId(3),)
    assert other.undo() is not None
    assert customers.detail(other, here).deleted_at is not None


def test_a_series_keeps_to_one_open_time(store: Store, other: Store, tmp_path: Path) -> None:
    ana = customers.add(store, CustomerDraft("Ana", uid="u"), NOW)
    number = follow_ups.add(store, ana, FollowUpDraft("call", NOW.date()), NOW)
    recurrences.set_repeat(store, number, Repeat("FREQ=DAILY", NOW.date()))
    written(store, tmp_path / "early.json")
    follow_ups.done(store, number, NOW)
    written(store, tmp_path / "late.json")
    customers.add(other, CustomerDraft("Zoe"), NOW)
    follow_ups.add(other, CustomerId(1), FollowUpDraft("x", None), NOW)
    json_import.run(other, tmp_path / "late.json")
    json_import.run(other, tmp_path / "early.json")
    rows = other.fetch("SELECT state, series_id FROM follow_up WHERE text = 'call' ORDER BY id")
    assert rows == [("done", 2), ("open", 2)]


def test_who_was_erased_does_not_come_back(store: Store, tmp_path: Path) -> None:
    draft = CustomerDraft("Ana Lima", details=(EmailDraft("a@b.c"), PhoneDraft("0612345678")))
    ana = customers.add(store, draft, NOW)
    ben = customers.add(store, CustomerDraft("Ben"), NOW)
    touch(store, "alone", ana, follow_up=FollowUpDraft("call", None))
    touch(store, "both", ana, ben)
    written(store, tmp_path / "all.json")
    erasure.erase(store, ana, NOW)
    (report,) = json_import.run(store, tmp_path / "all.json").files
    assert (report.erased, report.new) == (1, 0)
    assert store.fetch("SELECT name FROM customer") == [("Ben",)]
    assert [r[0] for r in store.fetch("SELECT body FROM interaction")] == ["both"]


def test_a_document_of_some(store: Store, other: Store, clock: FixedClock, tmp_path: Path) -> None:
    sample.fill(store, local_now(clock))
    rows = store.fetch(
        "SELECT customer_id, company_id FROM affiliation WHERE company_id IS NOT NULL"
    )
    who = CustomerId(rows[0][0])
    tables = written(store, tmp_path / "one.json", Scope((who,)))
    assert [row["id"] for row in tables["customer"]] == [who]
    assert {row["customer_id"] for row in tables["participant"]} <= {who}
    assert all(row["company_id"] is None and row["company_name"] for row in tables["affiliation"])
    full = json.loads((tmp_path / "one.json").read_text("utf-8"))["tables"]
    assert full["setting"] == full["change"] == []
    json_import.run(other, tmp_path / "one.json")
    assert customers.detail(other, who).name == customers.detail(store, who).name


# --- what is wrong ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"format": "other"}',
        "[" * 100_000,
        '{"format":"smallcrm","schema":"0006","version":1}',
    ],
)
def test_what_is_no_document_is_told(store: Store, tmp_path: Path, text: str) -> None:
    (tmp_path / "x.json").write_text(text)
    with pytest.raises(CannotRead):
        json_import.run(store, tmp_path / "x.json")


def test_places_that_cannot_be_read(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not json_document.is_document(tmp_path / "none.json")
    with pytest.raises(CannotRead):
        json_import.run(store, tmp_path / "none.json")
    customers.add(store, CustomerDraft("Ana"), NOW)
    written(store, tmp_path / "x.json")
    monkeypatch.setattr(json_document, "MOST_LETTERS", 10)
    with pytest.raises(CannotRead):
        json_import.run(store, tmp_path / "x.json")


def test_a_later_version_is_refused(store: Store, tmp_path: Path) -> None:
    written(store, tmp_path / "x.json")
    changed(tmp_path / "x.json", lambda d: d.update(schema="9999"))
    with pytest.raises(FileTooNew):
        json_import.run(store, tmp_path / "x.json")


BAD: tuple[tuple[str, dict[str, Any]], ...] = (
    ("customer", {"kind": "robot"}),
    ("customer", {"name": " "}),
    ("customer", {"uid": None}),
    ("customer", {"created_at": "yesterday"}),
    ("customer", {"created_at": "2026-11-25"}),
    ("customer", {"id": "1"}),
    ("customer", {"id": 2**63}),
    ("customer", {"name": 7}),
    ("follow_up", {"due_on": "2026-02-31"}),
    ("follow_up", {"due_time": "25:00"}),
    ("custom_field", {"choices": "{}"}),
    ("custom_field", {"choices": "["}),
    ("custom_value", {"number": "1"}),
)


@pytest.mark.parametrize(("table", "values"), BAD)
def test_a_row_that_is_none_is_left_out_and_told(
    store: Store, other: Store, tmp_path: Path, table: str, values: dict[str, Any]
) -> None:
    ana = customers.add(store, hard_customers.many(40)[-1], NOW)
    follow_ups.add(store, ana, FollowUpDraft("call", NOW.date()), NOW)
    from smallcrm.domain.custom_fields import FieldDraft
    from smallcrm.services import custom_fields

    custom_fields.put(store, ana, custom_fields.define(store, FieldDraft("Z")), "1")
    before = written(store, tmp_path / "x.json")
    changed(tmp_path / "x.json", lambda d: d["tables"][table][-1].update(values))
    (report,) = json_import.run(other, tmp_path / "x.json").files
    assert [p.excerpt for p in report.problems if p.rejected] == [table]
    after = written(other, tmp_path / "y.json")
    assert len(after[table]) == len(before[table]) - 1


def test_rows_of_other_shapes_and_too_many_problems(
    store: Store, other: Store, tmp_path: Path
) -> None:
    customers.add(store, CustomerDraft("Ana"), NOW)
    written(store, tmp_path / "x.json")

    def spoil(document: dict[str, Any]) -> None:
        document["tables"]["phone"] = "none"
        document["tables"]["fact"] = [5] * 500
        document["tables"]["email"] = [
            {"id": 1, "customer_id": 99, "address": "a", "folded": "a", "label": ""}
        ]
        same = document["tables"]["customer"][0]
        document["tables"]["customer"].append({**same, "id": 7, "nickname": "Annie"})
        document["tables"]["customer"].append({**same, "id": -3, "uid": "w"})

    changed(tmp_path / "x.json", spoil)
    (report,) = json_import.run(other, tmp_path / "x.json").files
    assert len(report.problems) == json_document.MOST_PROBLEMS
    assert (report.new, report.joined) == (2, 1)
    assert other.fetch("SELECT name, nickname FROM customer ORDER BY id") == [
        ("Ana", "Annie"),
        ("Ana", ""),
    ]
    assert other.fetch("SELECT * FROM email") == []


def test_an_old_document_without_newer_columns(store: Store, other: Store, tmp_path: Path) -> None:
    ana = customers.add(store, CustomerDraft("Ana"), NOW)
    follow_ups.add(store, ana, FollowUpDraft("call", None), NOW)
    written(store, tmp_path / "x.json")

    def older(document: dict[str, Any]) -> None:
        document["schema"] = "0001"
        for row in document["tables"]["follow_up"]:
            for name in ("side", "rule", "rule_from", "series_id", "occurrence_on", "uid"):
                del row[name]
        document["tables"] = {name: document["tables"][name] for name in ("customer", "follow_up")}

    changed(tmp_path / "x.json", older)
    json_import.run(other, tmp_path / "x.json")
    assert other.fetch("SELECT text, side FROM follow_up") == [("call", "mine")]


def test_it_can_be_stopped_and_is_backed_up_first(
    store: Store, other: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        customers.add(store, CustomerDraft(f"Ana {number}"), NOW)
    customers.set_field(store, CustomerId(1), CustomerField.NICKNAME, "A")
    written(store, tmp_path / "x.json")
    with pytest.raises(Cancelled):
        json_import.run(other, tmp_path / "x.json", Work(lambda a, b: None, lambda: True))
    assert other.fetch("SELECT count(*) FROM customer") == [(0,)]
    monkeypatch.setattr(exchange, "LARGE", 2)
    customers.add(other, CustomerDraft("Zoe"), NOW)
    json_import.run(other, tmp_path / "x.json")
    assert list((tmp_path / "other" / "backups").glob("*before-import*"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (None, "unreadable"),
        ('{"format": "smallcrm"', "damaged_document"),
        ('{"format": "smallcrm", "version": 9, "schema": "9", "tables": {}}', "newer_document"),
    ],
)
def test_one_that_cannot_be_read_says_so_in_its_report(
    store: Store, tmp_path: Path, text: str | None, code: str
) -> None:
    if text is not None:
        (tmp_path / "x.json").write_text(text, "utf-8")
    (report,) = json_import.attempt(store, tmp_path / "x.json").files
    assert (report.error, report.read) == (code, 0)


def test_a_number_that_leaves_none_for_the_next_is_not_taken(
    store: Store, other: Store, tmp_path: Path
) -> None:
    customers.add(store, CustomerDraft("Zoe"), NOW)
    path = tmp_path / "all.json"
    written(store, path)
    changed(path, lambda document: document["tables"]["customer"][0].update(id=2**63 - 1))
    assert json_import.run(other, path).new == 1
    assert customers.add(other, CustomerDraft("Ana"), NOW) < 2**53
