from __future__ import annotations

import io
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from smallcrm.app.main import main
from smallcrm.domain.records import CustomerId
from smallcrm.services import customers
from smallcrm.storage.store import Store


def run(tmp_path: Path, *arguments: str) -> int:
    return main(["--data-dir", str(tmp_path / "data"), "import", *arguments])


def found(tmp_path: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert run(tmp_path, "--json", *arguments) == 0
    (file,) = json.loads(capsys.readouterr().out)["files"]
    return dict(file)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(
        "Wer;Nr;Geburtstag;Level\nZoe;020 555;03/04/1980;gold\n;;;red\n", encoding="utf-8"
    )
    return path


def test_a_table_is_counted_and_its_rejects_written(
    tmp_path: Path, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.csv"
    arguments = (str(table), "--map", "wer=name", "--map", "Nr=phone/work", "--rejects", str(out))
    file = found(tmp_path, capsys, *arguments)
    assert (file["read"], file["new"], file["rejected"]) == (1, 1, 1)
    assert "left out" in out.read_text(encoding="utf-8-sig")
    assert run(tmp_path, *arguments) == 0
    said = capsys.readouterr().out
    assert "1 read, 0 new, 0 joined, 1 the same, 1 rejected" in said
    assert f"{out}: 1 left out" in said
    assert main(["--data-dir", str(tmp_path / "data"), "find", "--json", "zoe"]) == 0
    assert json.loads(capsys.readouterr().out)["people"][0]["name"] == "Zoe"


def test_standard_input_and_dates(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Typed:
        buffer = io.BytesIO(b"Name\tBirthday\nZoe\t03/04/1980\n")

    monkeypatch.setattr("sys.stdin", Typed)
    file = found(tmp_path, capsys, "-", "--dates", "day-first", "--dry-run")
    assert (file["new"], file["problems"]) == (1, [])


def test_a_column_that_is_nowhere_is_told(
    tmp_path: Path, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, str(table), "--map", "Alter=note") == 1
    assert "No table has this column: Alter" in capsys.readouterr().err
    for wrong in ("Nr=nonsense", "=name", "Nr"):
        with pytest.raises(SystemExit):
            run(tmp_path, str(table), "--map", wrong)
        assert "is not COLUMN=MEANING" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Save it as .xlsx or .csv first"),
        ("a.xlsx", b"PK\x03\x04", "This workbook is damaged"),
        ("a.bin", b"\1\2", "no file of contacts that can be read"),
    ],
)
def test_what_cannot_be_read_is_said_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, data: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(data)
    assert run(tmp_path, str(tmp_path / name)) == 1
    assert words in capsys.readouterr().out


def test_who_comes_back_from_the_trash_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Zoe\nUID:zoe-1\nEND:VCARD\n")
    assert found(tmp_path, capsys, str(path))["restored"] == 0
    now = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
    store = Store(tmp_path / "data" / "smallcrm.db", lambda: now)
    customers.delete(store, [CustomerId(1)], now)
    store.close()
    assert found(tmp_path, capsys, str(path), "--dry-run")["restored"] == 1
    assert run(tmp_path, str(path)) == 0
    assert "1 back from the trash" in capsys.readouterr().out
