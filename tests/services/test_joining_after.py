"""What else knows of a join: trash, imports, search, history, rights, and where values are from."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from conftest import NOW
from services.joined_two import BOB, TWICE, make_two, values
from smallcrm.domain.history import HistoryField
from smallcrm.domain.joined import FieldKey, OriginKind, Side
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerField,
    CustomerId,
    DetailKind,
    FactDraft,
    LinkDraft,
    PhoneDraft,
)
from smallcrm.services import (
    customers,
    details,
    erased,
    erasure,
    exchange,
    held,
    history,
    joining,
    trash,
)
from smallcrm.services.origins import Origins
from smallcrm.storage import session as sessions
from smallcrm.storage.store import Store


@pytest.fixture
def two(store: Store) -> tuple[CustomerId, CustomerId]:
    return make_two(store)


def test_it_is_not_listed_in_the_trash_and_goes_only_with_who_it_is(
    store: Store, two: tuple[CustomerId, CustomerId]
) -> None:
    one, other = two
    joining.join(store, one, other, {}, NOW)
    later = NOW + timedelta(days=400)
    assert trash.rows(store, later) == ()
    assert trash.tidy(store, later) == 0
    customers.delete(store, [one], NOW)
    assert [r.text for r in trash.rows(store, NOW)] == ["Robert Smith"]
    assert trash.tidy(store, later) == 1
    assert store.fetch("SELECT count(*) FROM customer") == [(0,)]


def test_a_join_is_never_forgotten(
    store: Store, two: tuple[CustomerId, CustomerId], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = two
    monkeypatch.setattr(sessions, "SETS_KEPT", 2)
    joining.join(store, one, other, {}, NOW)
    for number in range(5):
        customers.set_field(store, one, CustomerField.NICKNAME, f"n{number}")
    store.close()
    later = Store(store.path, lambda: NOW + timedelta(days=900))
    later.prepare()
    later.close()
    later.prepare()
    assert later.fetch("SELECT action FROM change_set WHERE action = 'join'") == [("join",)]
    assert later.undo_step() is not None
    joining.unjoin(later, other)
    assert values(later, other, DetailKind.FACT) == [FactDraft("Oat latte")]
    later.close()


def test_a_card_with_the_old_uid_means_who_it_is_now(
    store: Store, two: tuple[CustomerId, CustomerId], tmp_path: Path
) -> None:
    one, other = two
    uid = customers.detail(store, other).uid
    joining.join(store, one, other, {}, NOW)
    card = tmp_path / "card.vcf"
    card.write_text(f"BEGIN:VCARD\nUID:{uid}\nFN:Bob Smith\nTEL:0800 7\nEND:VCARD\n")
    parsed = exchange.read_files([card], lambda a, b: None, lambda: False)
    report = exchange.import_parsed(store, parsed, NOW, lambda a, b: None, lambda: False)
    assert (report.new, report.joined) == (0, 1)
    assert PhoneDraft("0800 7") in values(store, one, DetailKind.PHONE)


def test_old_names_are_found(store: Store, two: tuple[CustomerId, CustomerId]) -> None:
    one, other = two
    third = customers.add(store, CustomerDraft("Zephyr Quill"), NOW)
    joining.join(store, one, third, {}, NOW)
    joining.join(store, other, one, {}, NOW)

    def found() -> list[int]:
        sql = "SELECT rowid FROM people_index WHERE people_index MATCH 'zephyr' ORDER BY 1"
        return [r[0] for r in store.fetch(sql)]

    assert found() == [one, other, third]
    documents = store.fetch("SELECT * FROM customer_text ORDER BY 1")
    store.rebuild_search()
    assert store.fetch("SELECT * FROM customer_text ORDER BY 1") == documents
    joining.unjoin(store, third)
    assert found() == [third]


def test_history_tells_of_both(store: Store, two: tuple[CustomerId, CustomerId]) -> None:
    one, other = two
    customers.set_field(store, other, CustomerField.HONORIFIC_PREFIX, "Dr")
    joining.join(store, one, other, {FieldKey(CustomerField.NAME): Side.COMES}, NOW)
    entry, before, *_ = history.of_customer(store, one)
    told = [(c.field, c.after, c.about) for c in entry.changes]
    assert (HistoryField.JOINED, "Bob Smith", "") in told
    assert (HistoryField.GIVEN_NAME, "Bob", "Bob Smith") in told
    assert entry.can_take_back
    assert [c.after for c in before.changes] == ["Dr"]
    joining.unjoin(store, other)
    entry = history.of_customer(store, other)[0]
    assert (HistoryField.JOINED, "Bob Smith") in [(c.field, c.before) for c in entry.changes]


def test_what_is_held_is_of_both_and_erasing_erases_both(
    store: Store, two: tuple[CustomerId, CustomerId]
) -> None:
    one, other = two
    store.backup("test")
    joining.join(store, one, other, {}, NOW)
    found = held.collect(store, one, NOW)
    texts = [e.value for e in found.entries]
    assert {"Robert Smith", "Bob Smith", "Oat latte"} <= set(texts)
    assert [b.sure for b in found.backups] == [True]
    done = erasure.erase(store, one, NOW)
    assert done.left == ()
    assert store.fetch("SELECT count(*) FROM customer") == [(0,)]
    for path in [store.path, *(store.path.parent / "backups").glob("*.db")]:
        data = path.read_bytes()
        for words in (b"Bob Smith", b"Robert Smith", b"bob@work.example", b"5550000"):
            assert words not in data, (path, words)
    # neither of both comes back by a file
    for draft in (BOB, TWICE):
        assert erased.Ledger(store).has(draft)


# --- where a value is from ----------------------------------------------------------------------


def test_where_each_value_is_from(
    store: Store, two: tuple[CustomerId, CustomerId], tmp_path: Path
) -> None:
    one, other = two
    card = tmp_path / "phone.vcf"
    card.write_text(
        "BEGIN:VCARD\nFN:Robert Smith\nTEL:030 1234567\nNICKNAME:R\nURL:x.example\nEND:VCARD\n"
    )
    parsed = exchange.read_files([card], lambda a, b: None, lambda: False)
    exchange.import_parsed(store, parsed, NOW, lambda a, b: None, lambda: False)
    customers.set_field(store, one, CustomerField.FAMILY_NAME, "Smyth")
    joining.join(store, one, other, {FieldKey(CustomerField.GIVEN_NAME): Side.COMES}, NOW)
    origins = Origins(store, one)

    def origin(kind: DetailKind, value: object) -> tuple[str, str]:
        row = next(r for r in customers.detail(store, one).details if r.value == value)
        found = origins.of(kind.value, int(row.id))
        assert found is not None
        return found.kind, found.source

    (link,) = [r for r in customers.detail(store, one).details if r.kind is DetailKind.LINK]
    assert origin(DetailKind.LINK, link.value) == (OriginKind.IMPORTED, "phone.vcf")
    assert origin(DetailKind.PHONE, PhoneDraft("+49 30 1234567")) == (OriginKind.TYPED, "")
    assert origin(DetailKind.FACT, FactDraft("Oat latte")) == (OriginKind.JOINED, "Bob Smith")
    field = {f: origins.of("customer", one, f.value) for f in CustomerField}
    kinds = {f: found.kind for f, found in field.items() if found is not None}
    assert kinds[CustomerField.NICKNAME] is OriginKind.IMPORTED
    assert kinds[CustomerField.GIVEN_NAME] is OriginKind.JOINED
    assert kinds[CustomerField.FAMILY_NAME] is OriginKind.TYPED
    (row,) = [r for r in customers.detail(store, one).details if r.kind is DetailKind.LINK]
    details.change(store, row.kind, row.id, LinkDraft("y.example"))
    changed = Origins(store, one).of("link", int(row.id))
    assert changed is not None
    assert changed.kind is OriginKind.TYPED


def test_what_the_journal_forgot_was_typed_before(
    store: Store, two: tuple[CustomerId, CustomerId], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, _ = two
    monkeypatch.setattr(sessions, "SETS_KEPT", 1)
    customers.set_field(store, one, CustomerField.NICKNAME, "x")
    store.close()
    later = Store(store.path, lambda: NOW + timedelta(days=900))
    later.prepare()
    customers.set_field(later, one, CustomerField.NICKNAME, "y")
    later.close()
    later.prepare()
    found = Origins(later, one).of("phone", 1)
    assert found is not None
    assert found.kind is OriginKind.TYPED_BEFORE
    later.close()


def test_an_empty_journal_knows_of_nothing(store: Store) -> None:
    assert Origins(store, CustomerId(1)).of("phone", 1) is None
