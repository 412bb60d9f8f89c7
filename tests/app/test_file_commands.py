"""``check`` and ``doctor``: what they print, and how they end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from smallcrm.app.main import main
from smallcrm.storage.store import Store
from storage.damage import NOW
from storage.test_check import change, zero_page_of
from storage.test_row_sums import add


@pytest.fixture
def file(tmp_path: Path) -> Store:
    store = Store(tmp_path / "data" / "smallcrm.db", lambda: NOW)
    store.prepare()
    add(store)
    store.backup("start")
    store.close()
    return store


def run(store: Store, *words: str) -> int:
    return main(["--data-dir", str(store.path.parent), *words])


def test_a_whole_file(file: Store, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(file, "check") == 0
    out = capsys.readouterr().out
    assert "The file is whole." in out
    assert "4 entries compared with what was written" in out
    assert run(file, "check", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["whole"], found["rows"], found["faults"]) == (True, 4, [])


def test_a_changed_row(file: Store, capsys: pytest.CaptureFixture[str]) -> None:
    change(file, "UPDATE phone SET label = 'x' WHERE id = 2")
    assert run(file, "check") == 1
    assert "Phone 2 of Zoë is not what was written: look at it." in capsys.readouterr().out
    assert run(file, "check", "--json") == 1
    (fault,) = json.loads(capsys.readouterr().out)["faults"]
    assert (fault["kind"], fault["customer"]) == ("changed", "Zoë")


def test_damage(file: Store, capsys: pytest.CaptureFixture[str]) -> None:
    zero_page_of(file, "phone")
    assert run(file, "check") == 1
    out = capsys.readouterr().out
    assert "The file is damaged" in out
    assert "go back to a backup" in out
    file.path.write_bytes(file.path.read_bytes()[:6000])
    assert run(file, "check") == 1
    assert "is damaged" in capsys.readouterr().err
    assert run(file, "check", "--json") == 1
    assert json.loads(capsys.readouterr().out)["whole"] is False


@pytest.fixture
def no_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


@pytest.mark.usefixtures("no_bus", "qapp")
def test_doctor_says_all_but_clients(file: Store, capsys: pytest.CaptureFixture[str]) -> None:
    change(file, "UPDATE phone SET label = 'x' WHERE id = 2")
    before = file.path.read_bytes()
    assert run(file, "doctor", "--json") == 1
    out = capsys.readouterr().out
    found = json.loads(out)
    assert found["program"]["sqlite"].startswith("3.")
    assert found["file"]["faults"] == ["changed"]
    assert found["backups"]["count"] == 1
    assert found["backups"]["newest_good"].startswith("smallcrm-start-")
    assert found["desktop"]["session_bus"] is False
    assert set(found) == {"program", "places", "file", "backups", "desktop", "encryption"}
    assert "Zoë" not in out
    assert file.path.read_bytes() == before
    assert run(file, "doctor") == 1
    assert "file:\n  exists: yes\n  whole: no" in capsys.readouterr().out


@pytest.mark.usefixtures("no_bus", "qapp")
def test_doctor_where_there_is_no_file_or_none_that_can_be_read(
    file: Store, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file.path.write_bytes(file.path.read_bytes()[:6000])
    assert run(file, "doctor", "--json") == 1
    assert "damaged" in json.loads(capsys.readouterr().out)["file"]["trouble"]
    file.path.unlink()
    assert run(file, "doctor", "--json") == 0
    assert json.loads(capsys.readouterr().out)["file"] == {
        "exists": False,
        "whole": None,
        "missing": True,
    }
