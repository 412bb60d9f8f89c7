"""``smallcrm move``, and what commands do with the copy that is left behind."""

from __future__ import annotations

import getpass
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallcrm.app import terminal_key
from smallcrm.app.main import main
from smallcrm.app.settings import Settings
from smallcrm.desktop import hand_over
from smallcrm.domain.errors import CannotWrite
from smallcrm.services import moving, passphrase
from smallcrm.storage import backups, cipher, place

Out = pytest.CaptureFixture[str]
NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
WORDS = "blue river tram oven"


def run(tmp_path: Path, *arguments: str) -> int:
    return main(["--data-dir", str(tmp_path / "data"), *arguments])


@pytest.fixture(autouse=True)
def ana(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out) -> None:
    monkeypatch.setattr(cipher, "ROUNDS", 10)
    assert run(tmp_path, "add", "@Ana Lima: called") == 0
    capsys.readouterr()


def types(monkeypatch: pytest.MonkeyPatch, *typed: str) -> list[str]:
    """Somebody at a terminal; returns what they are asked."""
    asked: list[str] = []
    answers: Iterator[str] = iter(typed)

    def ask(words: str) -> str:
        asked.append(words)
        return next(answers)

    monkeypatch.setattr(terminal_key, "_has_terminal", lambda: True)
    monkeypatch.setattr(getpass, "getpass", ask)
    return asked


def test_it_asks_for_a_passphrase_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    pytest.importorskip("sqlcipher3")
    out = tmp_path / "x.smallcrm"
    settings = Settings(tmp_path / "data" / "settings.ini")
    settings.put("theme", "dark")
    settings.sync()
    asked = types(monkeypatch, WORDS, WORDS)
    assert run(tmp_path, "move", str(out)) == 0
    assert asked == ["Passphrase for the file: ", "Once more: "]
    said = capsys.readouterr().out
    assert f"{out}: 1 customer, 1 note, 0 open follow-ups." in said
    assert "choose “Open a file”" in said
    assert WORDS not in said
    assert b"Ana Lima" not in out.read_bytes()  # three letters alone stand there by chance
    brought = moving.unpack(out, tmp_path / "new" / "smallcrm.db", NOW, moving.unlock(out, WORDS))
    assert brought.look == {"theme": "dark"}


@pytest.mark.parametrize(
    ("typed", "words"), [((WORDS, "other"), "twice the same"), (("abc", "abc"), "too short")]
)
def test_a_passphrase_that_will_not_do_writes_nothing(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: Out,
    typed: tuple[str, str],
    words: str,
) -> None:
    pytest.importorskip("sqlcipher3")
    types(monkeypatch, *typed)
    out = tmp_path / "x.smallcrm"
    assert run(tmp_path, "move", str(out)) == 1
    assert words in capsys.readouterr().err
    assert not out.exists()


def test_nobody_to_ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out) -> None:
    pytest.importorskip("sqlcipher3")
    monkeypatch.setattr(terminal_key, "_has_terminal", lambda: False)
    out = tmp_path / "x.smallcrm"
    assert run(tmp_path, "move", str(out)) == 1
    assert "--no-passphrase" in capsys.readouterr().err
    kept = tmp_path / "words"
    kept.write_text(f"{WORDS}\n")
    assert run(tmp_path, "--passphrase-file", str(kept), "move", str(out), "--json") == 0
    assert json.loads(capsys.readouterr().out)["encrypted"] is True
    assert moving.unlock(out, WORDS) is not None


def test_without_a_passphrase_and_what_is_there_stays(tmp_path: Path, capsys: Out) -> None:
    out = tmp_path / "x.smallcrm"
    assert run(tmp_path, "move", str(out), "--no-passphrase") == 0
    assert "whoever finds the file can read it" in capsys.readouterr().out
    assert moving.look(out).customers == 1
    before = out.read_bytes()
    assert run(tmp_path, "move", str(out), "--no-passphrase") == 1
    assert "is there already" in capsys.readouterr().err
    assert out.read_bytes() == before
    nowhere = tmp_path / "media" / "x.smallcrm"
    assert run(tmp_path, "move", str(nowhere), "--no-passphrase") == 1
    assert "cannot be written" in capsys.readouterr().err


def test_without_the_package_a_passphrase_is_not_promised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    monkeypatch.setattr(cipher, "is_available", lambda: False)
    assert run(tmp_path, "move", str(tmp_path / "x.smallcrm")) == 1
    assert "sqlcipher3" in capsys.readouterr().err


def test_an_encrypted_file_keeps_its_passphrase(tmp_path: Path, capsys: Out) -> None:
    pytest.importorskip("sqlcipher3")
    path, kept = tmp_path / "data" / "smallcrm.db", tmp_path / "words"
    kept.write_text(WORDS)
    passphrase.set_new(path, None, WORDS, [], lambda done, total: None)
    out = tmp_path / "x.smallcrm"
    command = ("--passphrase-file", str(kept), "move", str(out))
    assert run(tmp_path, *command, "--no-passphrase") == 1
    assert "keeps it" in capsys.readouterr().err
    assert run(tmp_path, *command) == 0
    assert moving.look(out, moving.unlock(out, WORDS)).customers == 1


def test_a_backup_under_an_older_passphrase_asks_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    pytest.importorskip("sqlcipher3")
    assert run(tmp_path, "backup", "--json") == 0
    (record,) = json.loads(capsys.readouterr().out)
    made = Path(record["file"])
    cipher.recode(made, None, cipher.derive(WORDS, cipher.new_salt()))
    backups.restamp(made)
    assert run(tmp_path, "add", "@Zoe: called") == 0
    asked = types(monkeypatch, "wrong", WORDS)
    assert run(tmp_path, "restore", made.name, "--yes") == 1
    assert "does not open" in capsys.readouterr().err
    assert run(tmp_path, "restore", made.name, "--yes") == 0
    assert asked == ["Passphrase of the backup: "] * 2
    assert "Added since, would go: 1 customer (Zoe)" in capsys.readouterr().out
    assert run(tmp_path, "find", "zoe") == 0
    assert "Nothing found" in capsys.readouterr().out


def test_the_copy_that_is_left_refuses_what_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    sent: list[str] = []
    monkeypatch.setattr(hand_over, "send", lambda place, word: sent.append(word))
    out = tmp_path / "x.smallcrm"
    assert run(tmp_path, "move", str(out), "--no-passphrase", "--leave") == 0
    assert "for reading from now on" in capsys.readouterr().out
    assert sent == ["changed"]
    card = tmp_path / "zoe.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Zoe\nEND:VCARD\n")
    for command in (("add", "@Zoe: called"), ("import", str(card)), ("backup",)):
        assert run(tmp_path, *command) == 1
        told = capsys.readouterr()
        assert "moved to another computer" in told.out + told.err
    assert run(tmp_path, "find", "zoe") == 0
    assert "Nothing found" in capsys.readouterr().out
    assert run(tmp_path, "find", "ana") == 0
    assert "Ana Lima" in capsys.readouterr().out


def test_what_only_reads_does_so_where_nothing_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    def refuse(path: Path) -> None:
        raise CannotWrite(path)

    path = tmp_path / "data" / "smallcrm.db"
    before = path.read_bytes()
    monkeypatch.setattr(place, "check_writable", refuse)
    out = tmp_path / "x.smallcrm"
    reads = (
        *("find ana", "today", "brief ana", "restore", "check", "add --dry-run Ana:"),
        *(f"export {tmp_path / 'x.json'}", f"move {out} --no-passphrase"),
        f"held Ana --out {tmp_path}",
    )
    for command in reads:
        assert run(tmp_path, *command.split()) == 0, command
    assert "Ana Lima" in capsys.readouterr().out
    for command in ("add Ana:", "backup", "erase Ana --yes"):
        assert run(tmp_path, *command.split()) == 1, command
        assert "cannot be written" in capsys.readouterr().err
    assert path.read_bytes() == before
    path.write_bytes(b"")
    assert run(tmp_path, "find", "ana") == 1
