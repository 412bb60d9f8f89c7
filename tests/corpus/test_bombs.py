"""Files made to hurt cost little time and memory, and are told of in words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from corpus.bombs import BOMBS
from smallcrm.viewmodels import wording

ROOT = Path(__file__).resolve().parents[2]
PEAK = 500_000_000
SECONDS = 2.0
"""Of processor time, for each million bytes that are read; a smaller file may take as long."""
SAID = {
    **dict.fromkeys(("zeros", "zeros_in_the_sheet", "strings", "strings_that_fit"), "too_large"),
    **dict.fromkeys(("wide_sheet", "one_line", "huge_cell"), "too_large"),
    **dict.fromkeys(("lying_size", "far_column", "laughs"), "damaged_workbook"),
    **dict.fromkeys(("laughs_far_down", "nested_xml"), "damaged_workbook"),
    "wide_csv_header": "",
}
IN_CI = (
    *("strings_that_fit", "wide_sheet", "far_column", "far_rows", "laughs", "laughs_far_down"),
    *("nested_xml", "wide_csv", "nuls", "quotes", "many_addresses", "many_phones", "years"),
    *("nested_cards", "never_ended"),
)


def read(name: str, folder: Path) -> dict[str, object]:
    file, make = BOMBS[name]
    path = folder / file
    path.write_bytes(make())
    done = subprocess.run(
        [sys.executable, str(Path(__file__).parent / "bombs.py"), name, str(path)],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
        env={"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    path.unlink()
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout)
    return found


def check(name: str, folder: Path) -> None:
    found = read(name, folder)
    seconds, size, peak = (float(str(found[k])) for k in ("seconds", "size", "peak"))
    assert seconds < SECONDS * max(1.0, size / 1e6), found
    assert peak < PEAK, found
    if name in SAID:
        assert found["error"] == SAID[name]
    if found["error"]:
        assert found["drafts"] == 0  # nothing half imported
        assert wording.file_error(str(found["error"]))


@pytest.mark.parametrize("name", IN_CI)
def test_a_bomb(name: str, tmp_path: Path) -> None:
    check(name, tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("name", [n for n in BOMBS if n not in IN_CI])
def test_a_large_bomb(name: str, tmp_path: Path) -> None:
    check(name, tmp_path)


def test_years_that_are_none_and_days_that_no_month_has(tmp_path: Path) -> None:
    found = read("years", tmp_path)
    assert (found["drafts"], found["codes"]) == (7, ["bad_date", "no_year"])


def test_a_cell_of_many_lines_is_one_cell(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    lines = b"a line of words\n" * 400_000
    path.write_bytes(b'Name,Notes\nZoe,"' + lines + b'"\nTom,x\n')
    done = subprocess.run(
        [sys.executable, str(Path(__file__).parent / "bombs.py"), "large_cell", str(path)],
        capture_output=True,
        text=True,
        timeout=600,
        check=True,
        env={"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    found = json.loads(done.stdout)
    assert (found["drafts"], found["codes"]) == (2, ["too_long"])
