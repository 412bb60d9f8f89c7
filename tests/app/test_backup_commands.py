"""``smallcrm backup`` and ``smallcrm restore``."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from smallcrm.app.main import main


def run(tmp_path: Path, *arguments: str) -> int:
    return main(["--data-dir", str(tmp_path / "data"), *arguments])


Out = pytest.CaptureFixture[str]


def made(tmp_path: Path, capsys: Out) -> Path:
    assert run(tmp_path, "add", "Ana Lima: called about the logo") == 0
    capsys.readouterr()
    assert run(tmp_path, "backup", "--json") == 0
    (record,) = json.loads(capsys.readouterr().out)
    assert (record["customers"], record["notes"], record["reason"]) == (1, 1, "by-hand")
    return Path(record["file"])


def test_a_backup_is_made_and_put_elsewhere_too(tmp_path: Path, capsys: Out) -> None:
    run(tmp_path, "add", "Ana Lima: called")
    stick = tmp_path / "stick"
    capsys.readouterr()
    assert run(tmp_path, "backup", "--to", str(stick)) == 1
    told = capsys.readouterr()
    assert told.err == "smallcrm: The folder “stick” cannot be reached.\n"
    assert "Made by you" in told.out, "the one here was made all the same"
    stick.mkdir()
    assert run(tmp_path, "backup", "--to", str(stick)) == 0
    assert len(list(stick.glob("*.db"))) == 1
    assert capsys.readouterr().out.count("1 customer, 1 note, 0 follow-ups") == 2


def test_a_stick_that_is_full_is_told(
    tmp_path: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    stick = tmp_path / "stick"
    stick.mkdir()

    def free(path: Path) -> object:
        return usage._replace(free=0) if path == stick else usage

    monkeypatch.setattr(shutil, "disk_usage", free)
    assert run(tmp_path, "backup", "--to", str(stick)) == 1
    assert "too little room" in capsys.readouterr().err


def test_restore_says_first_and_does_it_with_yes(tmp_path: Path, capsys: Out) -> None:
    file = made(tmp_path, capsys)
    run(tmp_path, "add", "Ben: met at the fair")
    capsys.readouterr()
    assert run(tmp_path, "restore", file.name) == 0
    out = capsys.readouterr().out
    assert "Added since, would go: 1 customer (Ben), 1 note." in out
    assert "Nothing was changed." in out
    run(tmp_path, "find", "ben")
    assert capsys.readouterr().out.startswith("Ben")
    assert run(tmp_path, "restore", str(file), "--yes") == 0
    assert "Done. What was here before: " in capsys.readouterr().out
    run(tmp_path, "find", "ben")
    assert capsys.readouterr().out == "Nothing found for “ben”.\n"


def test_restore_as_json(tmp_path: Path, capsys: Out) -> None:
    file = made(tmp_path, capsys)
    run(tmp_path, "add", "Ben: met at the fair")
    capsys.readouterr()
    assert run(tmp_path, "restore", str(file), "--json", "--yes") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["restored"] is True
    assert found["as_written"] is True
    assert Path(found["saved"]).exists()
    assert [c["name"] for c in found["against_now"]["customers"]["added"]] == ["Ben"]
    assert found["against_now"]["notes"] == {"added": 1, "changed": 0, "gone": 0}


def test_the_list(tmp_path: Path, capsys: Out) -> None:
    assert run(tmp_path, "restore", "--list") == 0
    assert capsys.readouterr().out == "There is no backup yet.\n"
    file = made(tmp_path, capsys)
    assert run(tmp_path, "restore") == 0
    assert capsys.readouterr().out.startswith(f"{file.name}: today ")
    Path(f"{file}.json").unlink()
    assert run(tmp_path, "restore", "--list", "--json") == 0
    (record,) = json.loads(capsys.readouterr().out)
    assert (record["file"], record["sha256"], record["notes"]) == (str(file), None, None)


def test_a_changed_one_is_told_and_a_broken_one_refused(tmp_path: Path, capsys: Out) -> None:
    file = made(tmp_path, capsys)
    content = file.read_bytes()
    file.write_bytes(content.replace(b"about the logo", b"about the lego"))
    assert run(tmp_path, "restore", str(file)) in (0, 1)
    assert "not exactly what was written" in capsys.readouterr().err
    file.write_bytes(content[:5000])
    assert run(tmp_path, "restore", str(file), "--yes") == 1
    assert "is damaged and cannot be used" in capsys.readouterr().err
    assert run(tmp_path, "restore", str(tmp_path / "none.db")) == 1
    assert capsys.readouterr().err == "smallcrm: none.db is not there.\n"
