"""The folder and the file: private, writable, and recognised."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from smallcrm.domain.errors import CannotWrite, DiskFull, FileMoved
from smallcrm.storage import place
from smallcrm.storage.store import Store
from smallcrm.storage.trouble import translated


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_an_open_file_is_made_private(store: Store) -> None:
    store.path.chmod(0o644)
    store.prepare()
    assert stat.S_IMODE(store.path.stat().st_mode) == 0o600


def test_a_file_that_is_not_ours_to_change_stays_as_it_is(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, mode: int) -> None:
        raise PermissionError

    store.path.chmod(0o644)
    monkeypatch.setattr(Path, "chmod", refuse)
    store.prepare()


def test_a_file_or_folder_that_cannot_be_written_is_told(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.prepare()
    for denied in (store.path, store.path.parent):
        # root may write everywhere: the answer of the system is put in its place
        monkeypatch.setattr(os, "access", lambda where, wanted, no=denied: where != no)
        with pytest.raises(CannotWrite) as caught:
            store.prepare()
        assert caught.value.path == denied


def test_a_file_replaced_before_the_first_write_is_noticed(store: Store) -> None:
    other = store.path.with_name("other.db")
    other.write_bytes(store.path.read_bytes())
    other.replace(store.path)
    with pytest.raises(FileMoved), store.write_quietly() as session:
        session.connection().exec_driver_sql("INSERT INTO setting VALUES ('a', 'b')")


def test_a_file_that_is_gone_is_no_file(tmp_path: Path) -> None:
    assert place.identity(tmp_path / "gone") is None


@pytest.mark.parametrize(
    ("number", "expected"),
    [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EROFS, CannotWrite)],
)
def test_the_file_systems_errors_are_ours(
    tmp_path: Path, number: int, expected: type[Exception]
) -> None:
    with pytest.raises(expected), translated(tmp_path):
        raise OSError(number, os.strerror(number))
