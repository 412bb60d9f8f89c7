"""What is kept of a table's columns and cannot be read: it is guessed anew, of each kind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from smallcrm.domain.columns import Table
from smallcrm.services import agreement_files, feedback_files, mappings, sale_files, sale_mappings
from smallcrm.storage.store import Store

KINDS: dict[str, tuple[Callable[[Path], Table], Callable[[Store, Table], Any], str]] = {
    "agreement_mappings": (
        *(agreement_files.open_table, agreement_files.mapping),
        "Name,Contract,Start\nAna Lima,Care,2026-01-01\n",
    ),
    "feedback_mappings": (
        *(feedback_files.open_table, feedback_files.mapping),
        "Name,Score,Day\nAna Lima,9,2026-01-01\n",
    ),
    "sale_mappings": (
        *(sale_files.open_table, sale_mappings.mapping),
        "Customer,Date,Total\nAna Lima,2026-01-01,12\n",
    ),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "kept",
    [
        {"x": 1},
        {"columns": ["moon"] * 3, "day_first": True, "scale": 5},
        {"columns": ["drop"], "day_first": True, "scale": 5},
    ],
)
def test_it_is_guessed_anew(store: Store, tmp_path: Path, kind: str, kept: dict[str, Any]) -> None:
    open_table, mapping, text = KINDS[kind]
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8")
    table = open_table(path)
    guessed = mapping(store, table)
    assert guessed.fits
    mappings.keep(store, kind, table, kept)
    assert mapping(store, table) == guessed
