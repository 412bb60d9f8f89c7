"""Sales written as a table, and that table brought in where they are not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from conftest import NOW
from services.selling import customer, draft
from services.test_sale_files import bring
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.records import EmailDraft
from smallcrm.services import customers, details, sale_export, sales
from smallcrm.services.exported import Work
from smallcrm.storage.store import Store


def test_what_was_written_comes_back(store: Store, tmp_path: Path) -> None:
    ana, ben = customer(store), customer(store, "=Ben, Inc.")
    details.add(store, ana, EmailDraft("ana@example.org"))
    made = (
        replace(draft("Poster", 8050, n=3), number="2026-17", note="=1+1"),
        replace(draft("Hours", -1250, date(2026, 2, 28)), quantity=2500),
        draft("Print, large", 1200, currency="JPY"),
    )
    for one in made:
        sales.add(store, ana, one, NOW)
    gone = sales.add(store, ben, draft("", 95000, currency="USD"), NOW)
    sales.bring_back(store, gone, date(2026, 11, 25), "wrong colour")
    before = {who: sales.page(store, who) for who in (ana, ben)}
    target = tmp_path / "sales.csv"
    assert sale_export.write(store, target) == 4
    text = target.read_text(encoding="utf-8-sig")
    assert '"2026-02-28"' in text
    assert '"-12.5"' in text  # a number, no formula
    assert '"\'=1+1"' in text
    assert '"wrong colour"' in text
    for rows in before.values():
        for row in rows:
            sales.remove(store, row.id)
    report = bring(store, target)
    assert (report.new, report.left_out) == (4, 0)
    for who, rows in before.items():
        there = sales.page(store, who)
        assert [_said(row) for row in there] == [_said(row) for row in rows]


def _said(row: object) -> tuple[object, ...]:
    names = ("sold_on", "what", "quantity", "amount", "number", "note")
    return tuple(getattr(row, name) for name in names)


def test_who_is_in_the_trash_is_left_out_and_a_stop_leaves_the_older_file(
    store: Store, tmp_path: Path
) -> None:
    ana, ben = customer(store), customer(store, "Ben")
    for who in (ana, ben):
        sales.add(store, who, draft(), NOW)
    customers.delete(store, [ben], NOW)
    target = tmp_path / "sales.csv"
    assert sale_export.write(store, target) == 1
    kept = target.read_bytes()
    with pytest.raises(Cancelled):
        sale_export.write(store, target, Work(lambda done, total: None, lambda: True))
    assert target.read_bytes() == kept
