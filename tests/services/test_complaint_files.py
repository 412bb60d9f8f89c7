"""Complaints as a table, and as a sheet of the workbook."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from conftest import NOW
from smallcrm.domain.complaints import Closing, ComplaintDraft
from smallcrm.domain.errors import Cancelled, CannotWrite, OwnFile
from smallcrm.domain.exports import Scope
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerDraft, CustomerId
from smallcrm.domain.severity import Severity
from smallcrm.formats import complaint_table, csv_table
from smallcrm.services import complaint_files, complaints, csv_export, customers
from smallcrm.services.exported import Work
from smallcrm.storage.store import Store

TORN = ComplaintDraft("=torn, „wieder“\nund nass", date(2026, 11, 13), Severity.GRAVE)


@pytest.fixture
def ana(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ana Lima", uid="urn:uuid:1"), NOW)


def table(path: Path) -> list[list[str]]:
    return csv_table.read(path.read_text(encoding="utf-8-sig"))


def test_each_is_a_row(store: Store, ana: CustomerId, tmp_path: Path) -> None:
    bo = customers.add(store, CustomerDraft("Bo", uid="urn:uuid:2"), NOW)
    key = complaints.add(store, ana, TORN, NOW)
    complaints.add(store, bo, replace(TORN, words="late"), NOW)
    closing = Closing(date(2026, 11, 20), "new one", "+10 %", Amount(-450, "EUR"))
    complaints.close(store, key, closing, "All well?", NOW)
    target = tmp_path / "complaints.csv"
    assert complaint_files.write(store, target) == 2
    head, first, second = table(target)
    assert tuple(head) == complaint_table.HEADINGS
    assert first == [
        *("Ana Lima", "2026-11-13", "grave", TORN.words, "1", "new one", "+10 %", "-4.5", "EUR"),
        *("2026-11-20", "urn:uuid:1"),
    ]
    assert second == [
        *("Bo", "2026-11-13", "grave", "late", "1", "", "", "", "", "", "urn:uuid:2"),
    ]
    assert "\"'=torn" in target.read_text(encoding="utf-8-sig")  # no formula for a spreadsheet
    assert complaint_files.write(store, target, Scope((bo,))) == 1


def test_who_is_in_the_trash_is_left_out(store: Store, ana: CustomerId, tmp_path: Path) -> None:
    complaints.add(store, ana, TORN, NOW)
    customers.delete(store, [ana], NOW)
    assert complaint_files.write(store, tmp_path / "c.csv") == 0
    assert table(tmp_path / "c.csv") == [list(complaint_table.HEADINGS)]


def test_it_is_whole_or_not_there(store: Store, ana: CustomerId, tmp_path: Path) -> None:
    complaints.add(store, ana, TORN, NOW)
    target = tmp_path / "c.csv"
    target.write_text("older")
    with pytest.raises(Cancelled):
        complaint_files.write(store, target, work=Work(lambda done, total: None, lambda: True))
    with pytest.raises(OwnFile):
        complaint_files.write(store, store.path)
    with pytest.raises(CannotWrite):
        complaint_files.write(store, tmp_path / "none" / "c.csv")
    assert target.read_text() == "older"


def test_the_workbook_has_a_sheet_only_where_there_are_some(
    store: Store, ana: CustomerId, tmp_path: Path
) -> None:
    def sheets() -> str:
        csv_export.write_workbook(store, tmp_path / "b.xlsx")
        with zipfile.ZipFile(tmp_path / "b.xlsx") as book:
            return book.read("xl/workbook.xml").decode()

    assert "Complaints" not in sheets()
    complaints.add(store, ana, TORN, NOW)
    assert "Complaints" in sheets()
