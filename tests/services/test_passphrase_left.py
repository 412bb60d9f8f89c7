"""The passphrase of a file of which little is left, and what of it lies elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from services import test_passphrase
from services.test_passphrase import CANARY, NOW, WORDS, facts, in_bytes, set_one, silent
from smallcrm.domain.errors import CannotWrite, DiskFull, FileDamaged, WrongPassphrase
from smallcrm.services import backups, passphrase, unfinished
from smallcrm.storage import cipher
from smallcrm.storage.store import Store

quick, path = test_passphrase.quick, test_passphrase.path

# --- a file of which little is left --------------------------------------------------------------


def spoil_first_page(path: Path) -> None:
    path.write_bytes(bytes(cipher.PAGE) + path.read_bytes()[cipher.PAGE :])


def spoil_salt(path: Path) -> None:
    path.write_bytes(b"?" * cipher.SALT + path.read_bytes()[cipher.SALT :])


def cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def remove(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize("knows", ["guard", "backup"])
@pytest.mark.parametrize("spoil", [spoil_first_page, spoil_salt, cut_off, empty, remove])
def test_the_passphrase_is_right_whatever_is_left_of_the_file(
    spoil: Callable[[Path], None], knows: str, path: Path
) -> None:
    """Or the backups, which are whole, could not be opened either."""
    key = set_one(path)
    (copy,) = unfinished.folders(path)[0].glob("*.db")
    if knows == "guard":
        copy = copy.rename(path.with_name("aside.db"))
    else:
        passphrase.guard_path(path).unlink()
    spoil(path)
    assert passphrase.is_set(path)
    with pytest.raises(WrongPassphrase):
        passphrase.unlock(path, "wrong", NOW)
    found = passphrase.unlock(path, WORDS, NOW)
    assert found == key
    assert passphrase.wait(path, NOW) == 0
    assert passphrase.with_secret(path, bytes(key.secret)) == key
    assert passphrase.with_secret(path, bytes(32)) is None
    assert facts(copy, found) == [(CANARY,)]


def test_a_damaged_plain_file_wants_no_passphrase(path: Path) -> None:
    whole = path.read_bytes()
    for spoiled in (b"?" * 20 + whole[20:], bytes(4096) + whole[4096:], whole[:5000], b""):
        path.write_bytes(spoiled)
        assert not passphrase.is_set(path)
    path.unlink()
    assert not passphrase.is_set(path)


@pytest.mark.parametrize("problem", [DiskFull(), CannotWrite(Path("x"))])
def test_a_full_disk_locks_nobody_out(
    problem: Exception, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = set_one(path)

    def refuse(path: Path, guard: passphrase.Guard) -> None:
        raise problem

    monkeypatch.setattr(passphrase, "_write_guard", refuse)
    with pytest.raises(WrongPassphrase):
        passphrase.unlock(path, "wrong", NOW)
    assert passphrase.unlock(path, WORDS, NOW) == key


def test_an_unreadable_place_for_old_keys_is_known_trouble(path: Path) -> None:
    """What an earlier change left is looked for before the file is opened: that must not fail by
    what opening it is there to tell."""
    key = set_one(path)
    spoiled = bytearray(path.read_bytes())
    for page in range(1, len(spoiled) // cipher.PAGE):
        spoiled[page * cipher.PAGE + 200] ^= 1
    path.write_bytes(spoiled)
    assert passphrase.unlock(path, WORDS, NOW) == key
    with pytest.raises(FileDamaged):
        passphrase.finish(path, key, unfinished.folders(path), silent)
    path.unlink()
    done = passphrase.finish(path, key, unfinished.folders(path), silent)
    assert done == passphrase.Recoded(0, ())


def test_what_a_killed_removal_left_on_a_stick_is_cleared_away(path: Path, tmp_path: Path) -> None:
    key = set_one(path)
    stick = tmp_path / "stick"
    stick.mkdir()
    store = Store(path, lambda: NOW, key)
    backups.set_second(store, stick)
    backups.copy_to_second(store, NOW)
    store.close()
    (copy,) = stick.glob("*.db")
    left = copy.with_name(copy.name + cipher.PART)
    left.write_text(CANARY)
    passphrase.finish(path, key, unfinished.folders(path), silent)
    assert in_bytes(stick, CANARY) == []
    assert not left.exists()


def test_damaged_files_of_before_are_named(path: Path) -> None:
    plain = path.with_name("smallcrm.db.damaged-20261125T133000Z")
    plain.write_bytes(path.read_bytes()[:9000])
    key = set_one(path)
    assert passphrase.still_plain(path) == (plain,)
    noise = path.with_name("smallcrm.db.damaged-20261126T133000Z")
    noise.write_bytes(path.read_bytes())
    assert passphrase.still_plain(path) == (plain,)
    key.wipe()


def test_backups_on_a_stick_that_is_away_follow_when_it_is_back(path: Path, tmp_path: Path) -> None:
    old = set_one(path)
    stick, drawer = tmp_path / "stick", tmp_path / "drawer"
    stick.mkdir()
    store = Store(path, lambda: NOW, old)
    backups.set_second(store, stick)
    backups.copy_to_second(store, NOW)
    store.close()
    stick.rename(drawer)
    folders = unfinished.folders(path)
    key, done = passphrase.set_new(path, old, "quite other words", folders, silent)
    assert (done.backups, done.away) == (1, True)
    assert passphrase.finish(path, key, folders, silent).away
    drawer.rename(stick)
    done = passphrase.finish(path, key, folders, silent)
    assert (done.backups, done.left, done.away) == (1, (), False)
    (copy,) = stick.glob("*.db")
    assert facts(copy, key) == [(CANARY,)]
    assert cipher.old_key(path, key) is None
