"""Commands on an encrypted file: who gives the passphrase, and what is said when nobody does."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallcrm.app import terminal_key
from smallcrm.app.main import main
from smallcrm.domain.errors import KeychainClosed
from smallcrm.services import passphrase
from smallcrm.storage import cipher
from smallcrm.storage.connection import Key
from smallcrm.storage.store import Store

WORDS = "blue river tram oven"
SOURCE = Path(__file__).resolve().parents[2] / "src"


@pytest.fixture
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Key:
    """That of a file with a passphrase and one customer."""
    monkeypatch.setattr(cipher, "ROUNDS", 10)
    data = tmp_path / "data"
    assert main(["--data-dir", str(data), "add", "@Ana Lima: called"]) == 0
    made, _ = passphrase.set_new(data / "smallcrm.db", None, WORDS, [], lambda done, total: None)
    return made


def find(tmp_path: Path, *options: str) -> int:
    return main(["--data-dir", str(tmp_path / "data"), *options, "find", "ana"])


def test_the_passphrase_comes_from_a_file(
    tmp_path: Path, key: Key, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "words"
    kept.write_text(f"{WORDS}\nsecond line\n")
    capsys.readouterr()
    assert find(tmp_path, "--passphrase-file", str(kept)) == 0
    assert "Ana Lima" in capsys.readouterr().out
    line = ["--passphrase-file", str(kept), "add", "--dry-run", "Ana: called fri"]
    assert main(["--data-dir", str(tmp_path / "data"), *line]) == 0

    kept.write_text("wrong")
    capsys.readouterr()
    for said in ("does not open", "does not open", "Try again in", "Try again in"):
        assert find(tmp_path, "--passphrase-file", str(kept)) == 1
        out, err = capsys.readouterr()
        assert said in err
        assert "Ana" not in out + err
    assert find(tmp_path, "--passphrase-file", str(tmp_path / "none")) == 1
    assert "cannot be read" in capsys.readouterr().err


def test_without_a_terminal_it_is_said(
    tmp_path: Path,
    key: Key,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(terminal_key, "TERMINAL", str(tmp_path / "no-terminal"))
    assert find(tmp_path) == 1
    assert "--passphrase-file" in capsys.readouterr().err


def test_a_damaged_file_is_called_so(
    tmp_path: Path, key: Key, capsys: pytest.CaptureFixture[str]
) -> None:
    kept, path = tmp_path / "words", tmp_path / "data" / "smallcrm.db"
    kept.write_text(WORDS)
    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    for command in (["today"], ["check"], ["add", "Ana: called"]):
        capsys.readouterr()
        given = ["--data-dir", str(path.parent), "--passphrase-file", str(kept)]
        assert main([*given, *command]) == 1
        assert "is damaged" in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="a terminal of POSIX")
def test_it_is_asked_on_the_terminal_and_not_shown(tmp_path: Path) -> None:
    """A real process on a terminal of its own, whose standard input is something else."""
    path = tmp_path / "data" / "smallcrm.db"
    store = Store(path, lambda: datetime.now(UTC))
    store.prepare()
    store.close()
    passphrase.set_new(path, None, WORDS, [], lambda done, total: None)
    ours, theirs = pty.openpty()
    script = "import os, sys; os.setsid(); os.close(os.open(sys.argv[1], os.O_RDWR)); "
    script += "from smallcrm.app.main import main; sys.exit(main(sys.argv[2:]))"
    with subprocess.Popen(
        [
            *(sys.executable, "-c", script, os.ttyname(theirs)),
            *("--data-dir", str(path.parent), "add", "-"),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
    ) as process:
        asked = os.read(ours, 100)
        os.write(ours, f"{WORDS}\n".encode())
        out, err = process.communicate("@Ben Okri: called\n", timeout=60)
    os.close(theirs)
    shown = os.read(ours, 100)
    os.close(ours)
    assert process.returncode == 0, err
    assert asked == b"Passphrase: "
    assert WORDS.encode() not in shown
    assert "Ben Okri" in out


def test_the_keychain_is_asked_first_where_it_was_chosen(
    tmp_path: Path, key: Key, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "data" / "smallcrm.db"
    passphrase.set_keychain(path, on=True)
    secret = bytes(key.secret)
    monkeypatch.setattr("smallcrm.desktop.keychain.read", lambda salt: secret)
    assert find(tmp_path) == 0
    assert "Ana Lima" in capsys.readouterr().out

    def closed(salt: bytes) -> bytes:
        raise KeychainClosed

    monkeypatch.setattr("smallcrm.desktop.keychain.read", closed)
    monkeypatch.setattr(terminal_key, "TERMINAL", str(tmp_path / "no-terminal"))
    assert find(tmp_path) == 1
