"""An older JSON document over what was put right since: nothing comes back beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from conftest import NOW
from services.attached import attach
from services.test_updating_kept import column, forget
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.custom_fields import FieldDraft, FieldId
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CustomerDraft,
    CustomerId,
    DetailDraft,
    DetailId,
    EmailDraft,
    FactDraft,
    FollowUpDraft,
    FollowUpId,
    InteractionId,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    TagDraft,
)
from smallcrm.domain.reports import FileReport
from smallcrm.services import (
    attachments,
    custom_fields,
    customers,
    details,
    follow_ups,
    json_export,
    json_import,
    timeline,
)
from smallcrm.storage.models import Base
from smallcrm.storage.store import Store
from touches import touch

ANA = CustomerId(1)
BIRTHDAY = OccasionKind.BIRTHDAY
TABLES = (
    *("phone", "email", "address", "link", "fact", "occasion", "tag", "affiliation"),
    *("interaction", "participant", "follow_up", "custom_field", "custom_value", "attachment"),
)
CHANGES: tuple[tuple[DetailDraft, DetailDraft], ...] = (
    (PhoneDraft("020 111111", "work"), PhoneDraft("020 111111", "mobile")),
    (PhoneDraft("020 111111", "work"), PhoneDraft("020 222222", "home")),
    (EmailDraft("a@b.c", "work"), EmailDraft("a@b.c", "home")),
    (AddressDraft("High St", label="work"), AddressDraft("High St", label="home")),
    (AddressDraft("High St"), AddressDraft("Low St")),
    (LinkDraft("https://a.b", "blog"), LinkDraft("https://a.b", "home")),
    (FactDraft("Likes tea"), FactDraft("Likes coffee")),
    (OccasionDraft(BIRTHDAY, 3, 4), OccasionDraft(BIRTHDAY, 3, 4, 1980)),
    (OccasionDraft(BIRTHDAY, 3, 4), OccasionDraft(BIRTHDAY, 3, 5)),
    (TagDraft("vip"), TagDraft("gold")),
    (AffiliationDraft("Acme", "Buyer"), AffiliationDraft("Acme", "Boss")),
)


def tables(store: Store) -> dict[str, list[tuple[object, ...]]]:
    assert set(TABLES) <= set(Base.metadata.tables)
    return {t: store.fetch(f"SELECT * FROM {t} ORDER BY id") for t in TABLES}


def document(store: Store, folder: Path) -> Path:
    json_export.write(store, folder / "all.json", NOW)
    return folder / "all.json"


def bring(store: Store, path: Path) -> FileReport:
    plan = json_import.run(store, path, dry_run=True).files[0]
    done = json_import.run(store, path).files[0]
    assert plan == done
    return done


def changes_nothing(store: Store, path: Path) -> None:
    before = tables(store)
    report = bring(store, path)
    assert tables(store) == before
    assert (report.new, report.joined, report.same) == (0, 0, report.read)


@pytest.mark.parametrize(("was", "now"), CHANGES)
def test_a_detail_that_was_changed_since(
    store: Store, tmp_path: Path, was: DetailDraft, now: DetailDraft
) -> None:
    customers.add(store, CustomerDraft("Ana Lima", details=(was,)), NOW)
    path = document(store, tmp_path)
    details.change(store, details.kind_of(was), DetailId(1), now)
    changes_nothing(store, path)


@pytest.mark.parametrize(("was", "now"), [CHANGES[n] for n in (0, 2, 3, 5, 7, 8)])
def test_a_detail_of_which_the_journal_has_forgotten_what_it_was(
    store: Store,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    was: DetailDraft,
    now: DetailDraft,
) -> None:
    customers.add(store, CustomerDraft("Ana Lima", details=(was,)), NOW)
    path = document(store, tmp_path)
    details.change(store, details.kind_of(was), DetailId(1), now)
    forget(store, monkeypatch)
    before = tables(store)
    bring(store, path)
    assert tables(store) == before


def change_note(store: Store) -> None:
    timeline.edit(store, InteractionId(1), body="one")
    timeline.edit(store, InteractionId(1), body="two")


def change_promise(store: Store) -> None:
    follow_ups.edit(store, FollowUpId(1), FollowUpDraft("Call Ana twice", date(2026, 12, 1)))


def rename_field(store: Store) -> None:
    custom_fields.change(store, FieldId(1), FieldDraft("Tier"))


def rename_file(store: Store) -> None:
    (row,) = attachments.listed(store, ANA)
    attachments.rename(store, row.id, "door.jpg")


@pytest.mark.parametrize("change", [change_note, change_promise, rename_field, rename_file])
def test_what_else_was_changed_since(
    store: Store, tmp_path: Path, change: Callable[[Store], None]
) -> None:
    customers.add(store, CustomerDraft("Ana Lima"), NOW)
    touch(store, "first words", ANA)
    follow_ups.add(store, ANA, FollowUpDraft("Call Ana", date(2026, 12, 1)), NOW)
    custom_fields.put(store, ANA, custom_fields.define(store, FieldDraft("Level")), "gold")
    attach(store, ANA, b"picture")
    path = document(store, tmp_path)
    before = tables(store)
    change(store)
    assert tables(store) != before
    changes_nothing(store, path)


def test_what_was_changed_and_then_removed_comes_with_the_document(
    store: Store, tmp_path: Path
) -> None:
    was, now = CHANGES[0]
    customers.add(store, CustomerDraft("Ana Lima", details=(was,)), NOW)
    path = document(store, tmp_path)
    details.change(store, details.kind_of(was), DetailId(1), now)
    details.remove(store, details.kind_of(was), DetailId(1))
    assert bring(store, path).joined == 1
    assert column(store, "SELECT label FROM phone") == ["work"]


def test_a_change_that_was_taken_back_is_no_earlier_one(store: Store, tmp_path: Path) -> None:
    customers.add(store, CustomerDraft("Ana Lima"), NOW)
    touch(store, "now", ANA)
    timeline.edit(store, InteractionId(1), body="then")
    path = document(store, tmp_path)
    store.undo()
    bring(store, path)
    assert column(store, "SELECT body FROM interaction ORDER BY id") == ["now", "then"]


def test_a_note_brought_by_a_document_and_changed_long_ago(
    store: Store, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    customers.add(store, CustomerDraft("Ana Lima"), NOW)
    touch(store, "first words", ANA)
    path = document(store, tmp_path)
    other = Store(tmp_path / "other" / "smallcrm.db", clock.now)
    other.prepare()
    bring(other, path)
    timeline.edit(other, InteractionId(1), body="second words")
    forget(other, monkeypatch)
    changes_nothing(other, path)


def test_one_number_under_two_labels_loses_none(store: Store, tmp_path: Path) -> None:
    both = PhoneDraft("1", "mobile"), PhoneDraft("1", "work")
    ana = customers.add(store, CustomerDraft("Ana Lima", details=both), NOW)
    path = document(store, tmp_path)
    details.remove(store, details.kind_of(both[0]), DetailId(1))
    assert bring(store, path).joined == 1
    labels = "SELECT label FROM phone ORDER BY id"
    assert column(store, labels) == ["work", "mobile"]
    details.change(store, details.kind_of(both[0]), DetailId(2), PhoneDraft("1", "fax"))
    changes_nothing(store, path)
    assert ana == ANA


def test_nobody_gets_a_second_birthday(store: Store, tmp_path: Path, clock: FixedClock) -> None:
    born = OccasionDraft(BIRTHDAY, 3, 4, 1980)
    customers.add(store, CustomerDraft("Ana Lima", uid="u", details=(born,)), NOW)
    path = document(store, tmp_path)
    other = Store(tmp_path / "other" / "smallcrm.db", clock.now)
    other.prepare()
    there = OccasionDraft(BIRTHDAY, 4, 3, 1980)
    customers.add(other, CustomerDraft("Ana Lima", uid="u", details=(there,)), NOW)
    assert bring(other, path).kept == 1
    assert other.fetch("SELECT month, day FROM occasion") == [(4, 3)]


def test_who_comes_back_from_the_trash_is_counted(store: Store, tmp_path: Path) -> None:
    customers.add(store, CustomerDraft("Ana Lima"), NOW)
    customers.add(store, CustomerDraft("Ben"), NOW)
    path = document(store, tmp_path)
    customers.delete(store, [ANA], NOW)
    assert bring(store, path).restored == 1
    assert bring(store, path).restored == 0
