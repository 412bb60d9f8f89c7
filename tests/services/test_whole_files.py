"""What keeps a file of the user's choice from being written is told; nothing else is touched."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from smallcrm.domain.errors import CannotWriteThere, FullThere, Obstacle
from smallcrm.services import whole_files


def write(target: Path) -> None:
    with whole_files.replacing(target) as out:
        out.write("new")


def fill(target: Path) -> None:
    with whole_files.replacing_folder(target) as folder:
        (folder / "a.md").write_text("new")


def make(folder: Path) -> None:
    (folder / "file").write_text("old")
    (folder / "folder").mkdir()
    (folder / "full").mkdir()
    (folder / "full" / "mine").write_text("mine")
    os.mkfifo(folder / "pipe")


@pytest.mark.parametrize(
    ("name", "obstacle"),
    [
        ("none/x", Obstacle.NO_FOLDER),
        ("file/x", Obstacle.NO_FOLDER),
        ("folder", Obstacle.A_FOLDER),
        ("pipe", Obstacle.NO_FILE),
        ("x" * 400, Obstacle.NAME),
    ],
)
def test_why_a_file_is_not_written(tmp_path: Path, name: str, obstacle: Obstacle) -> None:
    make(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(CannotWriteThere) as caught:
        write(tmp_path / name)
    assert (caught.value.path, caught.value.obstacle) == (tmp_path / name, obstacle)
    assert sorted(tmp_path.rglob("*")) == before
    assert (tmp_path / "file").read_text() == "old"


@pytest.mark.parametrize(
    ("name", "obstacle"),
    [
        ("none/x", Obstacle.NO_FOLDER),
        ("file", Obstacle.A_FILE),
        ("full", Obstacle.NOT_EMPTY),
    ],
)
def test_why_a_folder_is_not_filled(tmp_path: Path, name: str, obstacle: Obstacle) -> None:
    make(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(CannotWriteThere) as caught:
        fill(tmp_path / name)
    assert caught.value.obstacle is obstacle
    assert sorted(tmp_path.rglob("*")) == before


def test_the_root_is_no_name() -> None:
    for way, obstacle in ((write, Obstacle.A_FOLDER), (fill, Obstacle.NOT_EMPTY)):
        with pytest.raises(CannotWriteThere) as caught:
            way(Path("/"))
        assert caught.value.obstacle is obstacle


@pytest.mark.parametrize(
    ("number", "obstacle"),
    [
        (errno.EACCES, Obstacle.NO_RIGHT),
        (errno.EPERM, Obstacle.NO_RIGHT),
        (errno.EROFS, Obstacle.READ_ONLY),
        (errno.EIO, Obstacle.OTHER),
    ],
)
def test_what_the_system_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, obstacle: Obstacle
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(number, "no")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(CannotWriteThere) as caught:
        write(tmp_path / "x")
    assert caught.value.obstacle is obstacle


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_told_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def full(_: int) -> None:
        raise OSError(number, "full")

    (tmp_path / "x").write_text("old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FullThere) as caught:
        write(tmp_path / "x")
    assert caught.value.path == tmp_path / "x"
    assert (tmp_path / "x").read_text() == "old"


def test_what_is_there_is_kept_where_nobody_said_to_replace_it(tmp_path: Path) -> None:
    make(tmp_path)
    (tmp_path / "nowhere").symlink_to(tmp_path / "none")
    for name in ("file", "pipe", "nowhere"):
        with pytest.raises(CannotWriteThere) as caught:
            whole_files.keep(tmp_path / name)
        assert caught.value.obstacle is Obstacle.THERE
    whole_files.keep(tmp_path / "new")
    whole_files.keep(tmp_path / "folder")


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    make(tmp_path)
    fill(tmp_path / "folder")
    fill(tmp_path / "new")
    assert (tmp_path / "folder" / "a.md").read_text() == "new"
    assert (tmp_path / "new" / "a.md").read_text() == "new"
