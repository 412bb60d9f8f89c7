"""Broken files through every reader: no traceback, no hang, little memory, nothing half imported.

The long run reads 20,000 of each kind.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from corpus import fuzz, mutants
from smallcrm.domain.records import CustomerDraft
from smallcrm.domain.reports import ImportReport, ParsedFile
from smallcrm.services import customers
from smallcrm.storage.store import Store

SECONDS, PEAK = 2.0, 500_000_000
MANY = [pytest.param(seed, marks=pytest.mark.long) for seed in range(10, 20)]


@pytest.mark.timeout(1_800)
@pytest.mark.parametrize("seed", [1, *MANY])
@pytest.mark.parametrize("kind", mutants.KINDS)
def test_broken_files_neither_raise_nor_hang_nor_come_in_by_half(
    kind: str, seed: int, tmp_path: Path
) -> None:
    """In a process of its own, so that its memory is its own."""
    done = subprocess.run(
        [sys.executable, fuzz.__file__, kind, "2000", str(seed), str(tmp_path / "failed")],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": ":".join(sys.path)},
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["failures"] == []
    assert found["slowest"] < SECONDS, found
    assert found["peak"] < PEAK, found
    assert found["brought_in"] > 20, found  # most broken files are still files


# --- that it would be seen ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "found",
    [
        ParsedFile("", 1, (CustomerDraft("Ana"),), error="damaged_workbook"),
        ParsedFile("", 2, (CustomerDraft("Ana"),)),
        ParsedFile("", 1, (CustomerDraft("A\0na"),)),
    ],
)
def test_a_reader_that_loses_or_spoils_something_is_seen(found: ParsedFile) -> None:
    with pytest.raises(AssertionError):
        fuzz.check(found)


def test_an_import_by_half_is_seen(store: Store) -> None:
    def bring() -> ImportReport:
        customers.add(store, CustomerDraft("Ana"), fuzz.NOW)
        return ImportReport(())

    with pytest.raises(AssertionError, match="half imported"):
        fuzz.check_brought(store, bring)
