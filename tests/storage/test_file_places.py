"""Where a file lies, as the system says."""

from __future__ import annotations

from pathlib import Path

import pytest

from smallcrm.domain.errors import UnsafePlace
from smallcrm.domain.file_places import PlaceKind
from smallcrm.storage import file_places

MOUNTS = """\
21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 21 0:25 / /mnt/nas\\040one rw - nfs4 nas:/x rw
31 21 0:26 / /mnt/nas\\040one/local rw - ext4 /dev/sdb1 rw
32 21 0:27 / /mnt/twice rw - ext4 /dev/sdc1 rw
33 32 0:28 / /mnt/twice rw - cifs //server/x rw
broken
"""


@pytest.fixture
def mounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "mountinfo"
    path.write_text(MOUNTS)
    monkeypatch.setattr(file_places, "MOUNTS", path)
    return path


@pytest.mark.parametrize(
    ("folder", "found"),
    [
        ("/h/ana", "ext4"),
        ("/mnt/nas one/x", "nfs4"),
        ("/mnt/nas one/local/x", "ext4"),
        ("/mnt/nas one two", "ext4"),
        ("/mnt/twice", "cifs"),
    ],
)
def test_the_file_system_is_that_of_the_nearest_mount(
    mounts: Path, folder: str, found: str
) -> None:
    assert file_places.file_system(Path(folder)) == found


def test_where_the_system_does_not_say_nothing_is_known(mounts: Path) -> None:
    mounts.unlink()
    assert file_places.file_system(Path("/")) == ""


def test_a_new_file_is_refused_where_it_should_not_lie(mounts: Path, tmp_path: Path) -> None:
    path = tmp_path / "Dropbox" / "smallcrm" / "smallcrm.db"
    with pytest.raises(UnsafePlace):
        file_places.check_new(path, chosen=False)
    file_places.check_new(path, chosen=True)
    path.parent.mkdir(parents=True)
    path.touch()
    file_places.check_new(path, chosen=False)  # one that is there is opened, with a word
    assert file_places.kind(path) is PlaceKind.SYNCED
    file_places.check_new(tmp_path / "data" / "smallcrm.db", chosen=False)


def test_a_link_into_a_synchronised_folder_is_seen(mounts: Path, tmp_path: Path) -> None:
    real = tmp_path / "OneDrive"
    real.mkdir()
    (tmp_path / "data").symlink_to(real)
    assert file_places.kind(tmp_path / "data" / "smallcrm.db") is PlaceKind.SYNCED
