"""``smallcrm import --sales`` on the command line."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from conftest import NOW
from smallcrm.app import export_commands, import_commands, sale_commands
from smallcrm.app.arguments import parser
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import customers, people, sales
from smallcrm.storage.store import Store

TEXT = "number,date,customer,total\n1,3/4/2026,Ana Lima,950 EUR\n2,4/4/2026,Nobody,1 EUR\n"


def run(store: Store, *words: str) -> int:
    options = parser().parse_args(["import", "--sales", *words])
    return sale_commands.run(options, store, NOW)


def test_a_table_of_invoices_is_counted_and_brought_in(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ana = customers.add(store, CustomerDraft("Ana Lima"), NOW)
    path = tmp_path / "invoices.csv"
    path.write_text(TEXT)
    assert run(store, str(path), "--dry-run", "--dates", "month-first") == 0
    said = capsys.readouterr().out
    assert "1 new sale of 1 customer" in said
    assert "Line 3: this customer is not here (Nobody)" in said
    assert "Nothing was written" in said
    assert sales.page(store, ana) == ()
    left = tmp_path / "left.csv"
    assert run(store, str(path), "--rejects", str(left), "--dates", "day-first") == 0
    (row,) = sales.page(store, ana)
    assert (row.amount.plain(), row.sold_on.isoformat()) == ("950", "2026-04-03")
    assert "Nobody" in left.read_text(encoding="utf-8-sig")
    assert "1 left out" in capsys.readouterr().out
    assert run(store, str(path), "--json") == 0
    told = json.loads(capsys.readouterr().out)
    (file,) = told["files"]
    assert (file["new"], file["here"], file["left_out"], file["sums"]) == (0, 1, 1, {})


def test_whoever_is_new_becomes_a_customer_when_that_is_said(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    customers.add(store, CustomerDraft("Ana Lima"), NOW)
    path = tmp_path / "invoices.csv"
    path.write_text(TEXT + "3,5/4/2026,Ana Limma,2 EUR\n4,6/4/2026,Zoë Quist,3 EUR\n")
    wish = str(path), "--new-people", "--dates", "day-first"
    assert run(store, *wish, "--dry-run") == 0
    assert "2 new customers" in capsys.readouterr().out
    assert [c.name for c in people.page(store, None, 9)] == ["Ana Lima"]
    assert run(store, *wish, "--json") == 0
    (file,) = json.loads(capsys.readouterr().out)["files"]
    assert (file["new"], file["made"], file["left_out"]) == (3, 2, 1)
    assert [p["line"] for p in file["problems"]] == [4], "who looks like somebody here is not made"
    names = [c.name for c in people.page(store, None, 9)]
    assert names == ["Ana Lima", "Nobody", "Zoë Quist"]
    store.undo()
    assert [c.name for c in people.page(store, None, 9)] == ["Ana Lima"], "one step"


def test_new_people_of_another_table_are_not_passed_over_in_silence(
    store: Store, capsys: pytest.CaptureFixture[str]
) -> None:
    options = parser().parse_args(["import", "--agreements", "--new-people", "a.csv"])
    assert import_commands.run(options, store, NOW) == 2
    assert capsys.readouterr().err == "smallcrm: --new-people goes with --sales\n"


def test_standard_input_is_a_file_too(
    store: Store, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ana = customers.add(store, CustomerDraft("Ana Lima"), NOW)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert run(store, "-", "--dates", "day-first") == 0
    assert len(sales.page(store, ana)) == 1
    assert capsys.readouterr().out.startswith("-: 1 new sale of 1 customer")
    assert run(store, "nowhere.csv") == 1
    assert "nowhere.csv: The file is not there." in capsys.readouterr().out


def test_what_is_no_table_of_sales_is_said(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("name,phone\nAna,123456\n")
    assert run(store, str(path)) == 1
    assert "no table of sales" in capsys.readouterr().out
    assert run(store, str(path), str(path), "--rejects", str(tmp_path / "x.csv")) == 1
    assert "one file of sales" in capsys.readouterr().err


def test_sales_are_written_as_a_table(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ana = customers.add(store, CustomerDraft("Ana Lima"), NOW)
    path = tmp_path / "invoices.csv"
    path.write_text(TEXT)
    assert run(store, str(path), "--dates", "day-first") == 0
    capsys.readouterr()
    target = tmp_path / "sales.csv"
    options = parser().parse_args(["export", "--sales", str(target)])
    assert export_commands.export(options, store, FixedClock(NOW)) == 0
    assert capsys.readouterr().out == f"1 sale written to {target}.\n"
    assert "Ana Lima" in target.read_text(encoding="utf-8-sig")
    assert len(sales.page(store, ana)) == 1
