"""A run of the benchmarks is held to what an earlier one found."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import figures
from benchmarks.figures import Table


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Table:
    monkeypatch.setattr(figures, "BASELINE", tmp_path / "baseline.json")
    made = Table()
    made.add("start", "3 s", "2 s", "1.50x", held=True)
    made.add("a goal", "3 ms", "16 ms", "0.19x")
    return made


def test_without_a_baseline_nothing_is_worse(table: Table) -> None:
    assert table.worse() == []


@pytest.mark.parametrize(("ratio", "is_worse"), [("1.79x", False), ("1.81x", True)])
def test_a_fifth_more_is_worse(table: Table, ratio: str, is_worse: bool) -> None:
    table.keep()
    now = Table()
    now.add("start", "", "", ratio, held=True)
    now.add("something new", "", "", "9.00x", held=True)
    assert now.worse() == ([f"start: {ratio}, was 1.50x"] if is_worse else [])


def test_keeping_leaves_what_was_not_run(table: Table) -> None:
    table.keep()
    other = Table()
    other.add("search", "", "", "2.00x", held=True)
    other.keep()
    assert figures.baseline() == {"search": 2.0, "start": 1.5}
