from __future__ import annotations

import errno
import json
import os
import stat
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from smallcrm.domain.errors import CannotWrite, DiskFull
from smallcrm.domain.records import (
    CustomerDraft,
    EmailDraft,
    FollowUpDraft,
    PropertyDraft,
)
from smallcrm.services import customers, json_export
from smallcrm.storage.models import Base
from smallcrm.storage.store import Store
from touches import touch

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)


def fill(store: Store) -> None:
    draft = CustomerDraft(
        "Zoë <b>",
        details=(EmailDraft("a@b.c"),),
        properties=(PropertyDraft("X-A", 'X-A:"b"\\n'),),
    )
    zoe = customers.add(store, draft, NOW)
    gone = customers.add(store, CustomerDraft("Gone"), NOW)
    follow_up = FollowUpDraft("call", NOW.date())
    touch(store, "hi", zoe, follow_up=follow_up)
    customers.delete(store, [gone], NOW)


def read(path: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return document


def test_everything_in_the_file_is_in_the_document(store: Store, tmp_path: Path) -> None:
    fill(store)
    target = tmp_path / "all.json"
    json_export.write(store, target, NOW)
    document = read(target)
    assert document["format"] == "smallcrm"
    assert document["version"] == json_export.VERSION
    assert document["exported_at"] == "2026-11-25T13:30:00+00:00"
    tables = document["tables"]
    assert [c["name"] for c in tables["customer"]] == ["Zoë <b>", "Gone"]
    assert [c["deleted_at"] is None for c in tables["customer"]] == [True, False]
    assert tables["kept_property"][0]["line"] == 'X-A:"b"\\n'
    assert tables["interaction"][0]["body"] == "hi"
    assert tables["follow_up"][0]["due_on"] == "2026-11-25"
    for table, rows in tables.items():
        assert len(rows) == store.fetch(f"SELECT count(*) FROM {table}")[0][0]


def test_no_table_is_forgotten() -> None:
    """``customer_text`` and ``row_sum`` are derived from the others."""
    assert set(json_export.TABLES) == set(Base.metadata.tables) - {"customer_text", "row_sum"}


def test_the_document_is_the_same_each_time_and_may_be_long(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        customers.add(store, CustomerDraft(f"Person {number}"), NOW)
    whole, chunked = tmp_path / "a.json", tmp_path / "b.json"
    json_export.write(store, whole, NOW)
    monkeypatch.setattr(json_export, "_CHUNK", 2)
    json_export.write(store, chunked, NOW)
    assert whole.read_bytes() == chunked.read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_only_the_owner_can_read_it(store: Store, tmp_path: Path) -> None:
    target, elsewhere = tmp_path / "all.json", tmp_path / "elsewhere"
    elsewhere.write_text("untouched")
    (tmp_path / "all.json.part").symlink_to(elsewhere)
    json_export.write(store, target, NOW)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert elsewhere.read_text() == "untouched"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["all.json", "data", "elsewhere"]


@pytest.mark.parametrize("place", ["gone/all.json", "file/all.json", "folder"])
def test_a_place_that_cannot_be_written_is_told(store: Store, tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "folder").mkdir()
    with pytest.raises(CannotWrite):
        json_export.write(store, tmp_path / place, NOW)
    assert not (tmp_path / "folder.part").exists()


def test_a_full_disk_leaves_the_older_document(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "all.json"
    target.write_text("older")

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        json_export.write(store, target, NOW)
    assert target.read_text() == "older"
    assert not (tmp_path / "all.json.part").exists()
