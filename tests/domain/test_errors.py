"""Errors carry what their sentence needs, and no path in their own text."""

from __future__ import annotations

from pathlib import Path

from smallcrm.domain import errors

PLACE = Path("private") / "smallcrm.db"


def test_errors_about_a_file_name_it_apart_from_their_text() -> None:
    for kind in (errors.NotOurFile, errors.FileDamaged, errors.FileMoved, errors.CannotWrite):
        error = kind(PLACE)
        assert error.path == PLACE
        assert "private" not in str(error)
    newer = errors.FileTooNew(PLACE, "0042")
    assert (newer.path, newer.revision) == (PLACE, "0042")
    failed = errors.MigrationFailed(PLACE, None)
    assert (failed.path, failed.backup) == (PLACE, None)
