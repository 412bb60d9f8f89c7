"""Folders in which a file should not lie, by their names and by their file system."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from smallcrm.domain import file_checks, file_places
from smallcrm.domain.file_places import PlaceKind

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "name",
    [
        *("Dropbox", "Dropbox (Personal)", "OneDrive", "OneDrive - Acme", "Google Drive"),
        *("GoogleDrive", "My Drive", "Mobile Documents", "Nextcloud", "ownCloud", "MEGAsync"),
        *("pCloud Drive", "Box", "Seafile", "Syncthing", "Proton Drive", "iCloudDrive"),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(name: str) -> None:
    parts = ["/", "h", "ana", name, "smallcrm"]
    assert file_places.kind(parts, "ext4") is PlaceKind.SYNCED


@pytest.mark.parametrize("name", ["Documents", "Boxes", "dropboxes", "my dropbox notes", "driver"])
def test_a_folder_of_another_name_is_fine(name: str) -> None:
    assert file_places.kind(["/", "h", name], "ext4") is None


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "SMB3", "fuse.sshfs", "9p", "davfs"])
def test_a_network_drive_is_known_by_its_file_system(kind: str) -> None:
    assert file_places.kind(["/", "mnt"], kind) is PlaceKind.NETWORK


@pytest.mark.parametrize("kind", ["", "ext4", "btrfs", "tmpfs", "fuseblk", "apfs", "overlay"])
def test_a_drive_of_this_computer_is_fine(kind: str) -> None:
    assert file_places.kind(["/", "mnt"], kind) is None


def test_a_share_of_windows_is_a_network_drive() -> None:
    assert file_places.kind([r"\\server\share", "smallcrm"], "") is PlaceKind.NETWORK
    assert file_places.kind([], "") is None


@pytest.mark.parametrize(
    ("days", "due"), [(None, True), (0, False), (6.9, False), (7, True), (-1, True)]
)
def test_a_full_check_is_due_once_a_week(days: float | None, due: bool) -> None:
    last = None if days is None else NOW - timedelta(days=days)
    assert file_checks.is_due(last, NOW) is due
