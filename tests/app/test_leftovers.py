"""What a killed process left is gone after the next start; what is in use stays."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallcrm.app import leftovers, paths

OLD = 1_000_000_000


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "tmp"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    return place


def test_files_half_written_go_when_nobody_writes_them(tmp_path: Path, temporary: Path) -> None:
    places = paths.locate(tmp_path / "data")
    (places.data / "backups").mkdir(parents=True)
    old = [places.data / "x.json.part", places.data / "backups" / "y.db.part-12"]
    new, other = places.data / "z.part", places.data / "kept.json"
    for path in (*old, new, other):
        path.write_text("")
    for path in (*old, other):
        os.utime(path, (OLD, OLD))
    leftovers.sweep(places, datetime.now(UTC))
    assert [p.exists() for p in (*old, new, other)] == [False, False, True, True]


@pytest.mark.skipif(os.name == "nt", reason="a process cannot be asked for there")
def test_a_sample_goes_with_its_process(
    tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True
    )
    names = [f"{paths.DEMO}{int(gone.stdout)}-x", f"{paths.DEMO}{os.getpid()}-y"]
    names += [f"{paths.DEMO}old", f"{paths.DEMO}{10**30}-z"]
    for name in names:
        (temporary / name).mkdir()
    (temporary / f"{paths.DEMO}1-link").symlink_to(tmp_path)
    leftovers.sweep(paths.locate(tmp_path / "data"), datetime.now(UTC))
    left = {p.name for p in temporary.iterdir()}
    assert left == {names[1], names[2], f"{paths.DEMO}1-link"}

    def forbidden(number: int, signal: int) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "kill", forbidden)
    (temporary / f"{paths.DEMO}1-other").mkdir()
    leftovers.sweep(paths.locate(tmp_path / "data"), datetime.now(UTC))
    assert (temporary / f"{paths.DEMO}1-other").exists()


def test_the_sample_says_whose_it_is(temporary: Path) -> None:
    with paths.throw_away() as folder:
        assert Path(folder).name.startswith(f"{paths.DEMO}{os.getpid()}-")
