"""Saved lists: kept in the file in their order, taken back, written out and brought in again."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import NOW
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.records import CustomerDraft
from smallcrm.domain.segments import LONGEST, SegmentDraft, SegmentId
from smallcrm.services import customers, erasure, json_export, json_import, people, segments
from smallcrm.storage.store import Store


def saved(store: Store) -> list[tuple[str, str]]:
    return [(row.name, row.query) for row in people.saved(store)]


def test_lists_are_kept_changed_ordered_and_removed(store: Store) -> None:
    first = segments.save(store, SegmentDraft(" No  next step ", "no:next "))
    second = segments.save(store, SegmentDraft("Zürich", "city:zürich"))
    assert saved(store) == [("No next step", "no:next"), ("Zürich", "city:zürich")]
    segments.reorder(store, [second])
    assert [row.id for row in people.saved(store)] == [second, first]
    segments.change(store, first, SegmentDraft("Stuck", "no:next -tag:old"))
    segments.change(store, first, SegmentDraft("STUCK", "no:next"))
    assert saved(store)[1] == ("STUCK", "no:next")
    segments.remove(store, second)
    assert saved(store) == [("STUCK", "no:next")]
    store.undo()
    assert [row.id for row in people.saved(store)] == [second, first]


def test_what_cannot_be_a_list(store: Store) -> None:
    one = segments.save(store, SegmentDraft("Zürich", "city:zürich"))
    for draft, code in (
        (SegmentDraft(" ", "x"), "empty"),
        (SegmentDraft("x", " "), "empty"),
        (SegmentDraft("x" * (LONGEST + 1), "x"), "too_long"),
        (SegmentDraft("ZURICH", "x"), "list_taken"),
    ):
        with pytest.raises(InvalidValue) as caught:
            segments.save(store, draft)
        assert caught.value.code == code
    segments.remove(store, one)
    with pytest.raises(NotFound):
        segments.remove(store, one)
    with pytest.raises(NotFound):
        segments.change(store, SegmentId(9), SegmentDraft("x", "y"))


def test_lists_go_out_and_come_in_again_once(store: Store, tmp_path: Path) -> None:
    segments.save(store, SegmentDraft("Stuck", "no:next"))
    segments.save(store, SegmentDraft("Zürich", 'city:"zürich" or tag:swiss'))
    target = tmp_path / "all.json"
    json_export.write(store, target, NOW)
    other = Store(tmp_path / "other" / "smallcrm.db", lambda: NOW)
    other.prepare()
    segments.save(other, SegmentDraft("STUCK", "has:next"))
    for _ in range(2):
        json_import.run(other, target)
        assert saved(other) == [("STUCK", "has:next"), ("Zürich", 'city:"zürich" or tag:swiss')]
    other.close()


def test_whoever_is_erased_is_named_in_no_list(store: Store) -> None:
    ana = customers.add(store, CustomerDraft("Quetzal Wyvern"), NOW)
    segments.save(store, SegmentDraft("Friends of Quetzal Wyvern", '"Quetzal Wyvern"'))
    found = erasure.plan(store, ana).mentions
    assert {mention.table for mention in found} == {"segment"}
    erasure.erase(store, ana, NOW, found)
    ((name, query),) = saved(store)
    assert "Wyvern" not in name + query
