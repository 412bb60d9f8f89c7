"""``smallcrm import --agreements`` and ``smallcrm export --agreements``."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallcrm.app.main import main
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import customers
from smallcrm.storage.store import Store


@pytest.fixture(autouse=True)
def ana(tmp_path: Path) -> None:
    store = Store(tmp_path / "data" / "smallcrm.db", lambda: datetime.now(UTC))
    store.prepare()
    customers.add(store, CustomerDraft("Ana Lima"), datetime.now(UTC))
    store.close()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "contracts.csv"
    path.write_text(
        "Client,Contract,Amount,Start,Term\n"
        "Ana Lima,Hosting,50 EUR,2026-01-01,1 year\n"
        "Zoe,Hosting,50 EUR,2026-01-01,1 year\n"
    )
    return path


def run(tmp_path: Path, *arguments: str) -> int:
    return main(["--data-dir", str(tmp_path / "data"), "--language", "en", *arguments])


def test_counted_then_brought_in_and_written_again(
    tmp_path: Path, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "import", "--agreements", "--dry-run", str(table)) == 0
    said = capsys.readouterr().out.splitlines()
    assert said == [
        f"{table}: 1 agreement new",
        f"{table}: line 3: Nobody is known by this name or address. Left out: Zoe",
        "Nothing was written (--dry-run).",
    ]
    assert run(tmp_path, "import", "--agreements", str(table)) == 0
    capsys.readouterr()
    assert run(tmp_path, "import", "--agreements", "--json", str(table)) == 0
    (file,) = json.loads(capsys.readouterr().out)["files"]
    assert (file["new"], file["here"], file["error"]) == (0, 1, None)
    assert file["problems"][0]["code"] == "unknown_customer"
    out = tmp_path / "out.csv"
    assert run(tmp_path, "export", "--agreements", str(out)) == 0
    assert capsys.readouterr().out == f"{out}: 1 agreement\n"
    with out.open(encoding="utf-8-sig", newline="") as stream:
        (row,) = csv.DictReader(stream)
    assert row["UID"]
    assert [row[c] for c in ("Name", "Agreement", "Price", "Currency", "Paid every")] == [
        *("Ana Lima", "Hosting", "50", "EUR", "once")
    ]
    assert [row[c] for c in ("Starts", "Term", "At the end")] == [
        *("2026-01-01", "1 year", "renewed by itself")
    ]


def test_another_table_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name,E-mail\nZoe,zoe@example.com\n")
    assert run(tmp_path, "import", "--agreements", str(path)) == 1
    assert "no table of agreements" in capsys.readouterr().out
    assert run(tmp_path, "import", "--agreements", str(tmp_path / "none.csv")) == 1
    assert capsys.readouterr().out
