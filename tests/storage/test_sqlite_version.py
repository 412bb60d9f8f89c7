"""What is known against the SQLite in use."""

from __future__ import annotations

import pytest

from smallcrm.storage import engine, sqlite_version
from smallcrm.storage.sqlite_version import Version


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 6, 23), True),
        ((3, 7, 0), False),
        ((3, 40, 1), False),
        ((3, 44, 6), True),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((4, 0, 0), True),
    ],
)
def test_wal_is_refused_with_a_version_that_could_damage_a_file(
    version: Version, safe: bool
) -> None:
    assert sqlite_version.may_use_wal(version) is safe


def test_ours_is_never_in_that_mode() -> None:
    assert ("journal_mode", "DELETE", "delete") in engine.PRAGMAS
    assert sqlite_version.version() >= (3, 35, 0)
