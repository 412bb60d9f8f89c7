"""Two customers become one and come apart again, and nothing that was written is lost."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from conftest import NOW
from smallcrm.domain.consent import Channel, ConsentDraft
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.history import HistoryField
from smallcrm.domain.joined import FieldKey, OriginKind, Side, Single
from smallcrm.domain.records import (
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerField,
    CustomerId,
    CustomerKind,
    DetailKind,
    EmailDraft,
    FactDraft,
    FollowUpDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    PropertyDraft,
    TagDraft,
)
from smallcrm.services import (
    consents,
    customers,
    details,
    duplicates,
    erasure,
    exchange,
    follow_ups,
    held,
    history,
    join_plan,
    joining,
    timeline,
    trash,
)
from smallcrm.services.origins import Origins
from smallcrm.storage import session as sessions
from smallcrm.storage.models import Attachment, CustomField, CustomValue
from smallcrm.storage.store import Store
from touches import touch

BOB = CustomerDraft(
    "Robert Smith",
    given_name="Robert",
    family_name="Smith",
    details=(
        EmailDraft("bob@mail.example"),
        PhoneDraft("+49 30 1234567"),
        CadenceDraft(6, CadenceUnit.WEEK),
        OccasionDraft(OccasionKind.BIRTHDAY, 5, 14),
        TagDraft("print"),
    ),
)
TWICE = CustomerDraft(
    "Bob Smith",
    given_name="Bob",
    family_name="Smith",
    nickname="Bobby",
    details=(
        EmailDraft("BOB@mail.example"),
        EmailDraft("bob@work.example"),
        PhoneDraft("030 1234567"),
        PhoneDraft("+49 171 5550000"),
        CadenceDraft(3, CadenceUnit.MONTH),
        OccasionDraft(OccasionKind.BIRTHDAY, 5, 14, 1980),
        OccasionDraft(OccasionKind.ANNIVERSARY, 6, 1),
        FactDraft("Oat latte"),
        TagDraft("Print"),
        AffiliationDraft("Acme"),
    ),
    properties=(PropertyDraft("X-OWN", "X-OWN:kept"),),
)


@pytest.fixture
def two(store: Store) -> tuple[CustomerId, CustomerId]:
    one = customers.add(store, BOB, NOW)
    other = customers.add(store, TWICE, NOW)
    touch(store, "first", one, at=NOW - timedelta(days=3))
    touch(store, "second", other, at=NOW - timedelta(days=2))
    touch(store, "third", one, at=NOW - timedelta(days=1))
    follow_ups.add(store, other, FollowUpDraft("send it", date(2026, 12, 1)), NOW)
    return one, other


def values(store: Store, customer: CustomerId, kind: DetailKind) -> list[object]:
    return [r.value for r in customers.detail(store, customer).details if r.kind is kind]


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    tables = (
        *("customer", "phone", "email", "occasion", "cadence", "tag", "fact", "affiliation"),
        *("participant", "follow_up", "consent", "custom_value", "attachment", "customer_text"),
        "kept_property",
    )
    return {t: store.fetch(f"SELECT * FROM {t} ORDER BY 1") for t in tables}


def test_all_comes_together_in_one_step(store: Store, two: tuple[CustomerId, CustomerId]) -> None:
    one, other = two
    before = everything(store)
    joining.join(store, one, other, {}, NOW)
    assert values(store, one, DetailKind.PHONE) == [
        PhoneDraft("+49 30 1234567"),
        PhoneDraft("+49 171 5550000"),
    ]
    assert values(store, one, DetailKind.EMAIL) == [
        EmailDraft("bob@mail.example"),
        EmailDraft("bob@work.example"),
    ]
    assert values(store, one, DetailKind.TAG) == [TagDraft("print")]
    assert values(store, one, DetailKind.FACT) == [FactDraft("Oat latte")]
    assert values(store, one, DetailKind.CADENCE) == [CadenceDraft(6, CadenceUnit.WEEK)]
    assert [o.kind for o in values(store, one, DetailKind.OCCASION)] == ["birthday", "anniversary"]  # type: ignore[attr-defined]
    detail = customers.detail(store, one)
    assert (detail.name, detail.nickname) == ("Robert Smith", "Bobby")
    assert detail.property_names == ("X-OWN",)
    assert [f.text for f in detail.follow_ups] == ["send it"]
    assert [r.body for r in timeline.page(store, one)] == ["third", "second", "first"]
    step = store.undo_step()
    assert step is not None
    assert (step.action, step.label) == ("join", "Bob Smith, Robert Smith")
    store.undo()
    assert everything(store) == before
    store.redo()
    assert [r.body for r in timeline.page(store, one)] == ["third", "second", "first"]


def test_what_was_chosen_is_taken_and_the_rest_stays_with_who_came(
    store: Store, two: tuple[CustomerId, CustomerId]
) -> None:
    one, other = two
    with store.write_quietly() as session:
        for number, name in enumerate(("Shoe size", "Wine", "Car"), 1):
            session.add(
                CustomField(
                    name=name,
                    folded=name.lower(),
                    kind="text",
                    choices="[]",
                    tag="",
                    position=number,
                )
            )
        session.flush()
        for owner, field, text in (
            (one, 1, "44"),
            (other, 1, "45"),
            (other, 2, "red"),
            (one, 3, "no"),
        ):
            session.add(CustomValue(customer_id=owner, custom_field_id=field, text=text))
        session.add(
            Attachment(
                customer_id=other, name="a.txt", media_type="", size=1, content="00", added_at=NOW
            )
        )
    chosen = {
        FieldKey(CustomerField.NAME): Side.COMES,
        FieldKey(Single.BIRTHDAY): Side.COMES,
        FieldKey(Single.CADENCE): Side.COMES,
        FieldKey(Single.CUSTOM, 1): Side.COMES,
    }
    before = everything(store)
    joining.join(store, one, other, chosen, NOW)
    assert customers.detail(store, one).name == "Bob Smith"
    assert customers.detail(store, one).given_name == "Robert"
    assert values(store, one, DetailKind.CADENCE) == [CadenceDraft(3, CadenceUnit.MONTH)]
    assert OccasionDraft(OccasionKind.BIRTHDAY, 5, 14, 1980) in values(
        store, one, DetailKind.OCCASION
    )
    held_now = store.fetch(
        "SELECT custom_field_id, text FROM custom_value WHERE customer_id = ? ORDER BY 1", (one,)
    )
    assert held_now == [(1, "45"), (2, "red"), (3, "no")]
    assert store.fetch("SELECT count(*) FROM attachment WHERE customer_id = ?", (one,)) == [(1,)]
    joining.unjoin(store, other)
    assert everything(store) == before


def test_taken_apart_much_later_what_was_edited_since_is_kept(
    store: Store, two: tuple[CustomerId, CustomerId]
) -> None:
    one, other = two
    joining.join(store, one, other, {}, NOW)
    (joined,) = joining.joined_from(store, one)
    assert (joined.customer, joined.name, joined.at) == (other, "Bob Smith", NOW)
    details.add(store, one, PhoneDraft("0800 1"))
    touch(store, "since", one)
    (mobile,) = [
        r for r in customers.detail(store, one).details if r.value == PhoneDraft("+49 171 5550000")
    ]
    details.change(store, mobile.kind, mobile.id, PhoneDraft("+49 171 999"))
    customers.set_field(store, one, CustomerField.NICKNAME, "Rob")
    report = joining.unjoin(store, other)
    assert [k.name for k in report.kept] == ["Robert Smith"]
    assert customers.detail(store, one).nickname == "Rob"
    assert values(store, one, DetailKind.PHONE) == [
        PhoneDraft("+49 30 1234567"),
        PhoneDraft("0800 1"),
    ]
    assert values(store, other, DetailKind.PHONE) == [
        PhoneDraft("030 1234567"),
        PhoneDraft("+49 171 999"),
    ]
    assert [r.body for r in timeline.page(store, one)] == ["since", "third", "first"]
    assert [r.body for r in timeline.page(store, other)] == ["second"]
    assert customers.detail(store, other).deleted_at is None
    assert joining.joined_from(store, one) == ()
    with pytest.raises(NotFound):
        joining.unjoin(store, other)
    with pytest.raises(NotFound):
        joining.unjoin(store, CustomerId(99))


def test_by_way_of_another_they_come_apart_in_any_order(
    store: Store, two: tuple[CustomerId, CustomerId]
) -> None:
    one, other = two
    third = customers.add(store, CustomerDraft("Rob Smith"), NOW)
    before = everything(store)
    joining.join(store, one, other, {}, NOW)
    joining.join(store, third, one, {}, NOW)
    assert [j.name for j in joining.joined_from(store, third)] == ["Robert Smith", "Bob Smith"]
    assert duplicates.roots(store) == {one: third, other: third}
    joining.unjoin(store, other)
    assert values(store, other, DetailKind.FACT) == [FactDraft("Oat latte")]
    assert values(store, third, DetailKind.FACT) == []
    joining.unjoin(store, one)
    assert everything(store) == before


def test_two_that_cannot_be_one(store: Store, two: tuple[CustomerId, CustomerId]) -> None:
    one, other = two
    company = customers.add(store, CustomerDraft("Acme", CustomerKind.COMPANY), NOW)
    for pair in ((one, company), (one, one)):
        with pytest.raises(InvalidValue):
            joining.join(store, *pair, {}, NOW)
        with pytest.raises(InvalidValue):
            join_plan.plan(store, *pair)
    customers.delete(store, [other], NOW)
    with pytest.raises(NotFound):
        joining.join(store, one, other, {}, NOW)
    with pytest.raises(NotFound):
        join_plan.plan(store, one, other)


def test_a_company_takes_its_people_along(store: Store) -> None:
    acme = customers.add(store, CustomerDraft("Acme", CustomerKind.COMPANY), NOW)
    twice = customers.add(store, CustomerDraft("ACME Ltd", CustomerKind.COMPANY), NOW)
    ana = customers.add(
        store, CustomerDraft("Ana", details=(AffiliationDraft("x", company_id=twice),)), NOW
    )
    joining.join(store, acme, twice, {}, NOW)
    assert [p.id for p in customers.detail(store, acme).people] == [ana]
    joining.unjoin(store, twice)
    assert [p.id for p in customers.detail(store, twice).people] == [ana]


def test_who_forbade_contact_still_does(store: Store, two: tuple[CustomerId, CustomerId]) -> None:
    one, other = two
    consents.set_do_not_contact(store, other, NOW)
    agreed = ConsentDraft("newsletter", Channel.EMAIL, date(2026, 11, 1), "by phone")
    consents.add(store, other, agreed, NOW.date())
    joining.join(store, one, other, {}, NOW)
    assert customers.detail(store, one).do_not_contact_at == NOW
    assert store.fetch("SELECT customer_id FROM consent") == [(one,)]


# --- side by side -------------------------------------------------------------------------------


def test_the_newest_value_is_chosen_before(store: Store) -> None:
    now = [NOW]
    file = Store(store.path.parent / "other.db", lambda: now[0])
    file.prepare()
    one = customers.add(file, BOB, NOW)
    now[0] += timedelta(days=1)
    other = customers.add(file, TWICE, now[0])
    plan = join_plan.plan(file, one, other)
    chosen = {c.key: c.chosen for c in plan.fields}
    assert chosen[FieldKey(CustomerField.NAME)] is Side.COMES
    assert chosen[FieldKey(CustomerField.NICKNAME)] is Side.COMES
    now[0] += timedelta(days=1)
    customers.set_field(file, one, CustomerField.NAME, "Robert J Smith")
    plan = join_plan.plan(file, one, other)
    fields = {c.key: c for c in plan.fields}
    name = fields[FieldKey(CustomerField.NAME)]
    assert (name.stays, name.comes, name.chosen) == ("Robert J Smith", "Bob Smith", Side.STAYS)
    assert name.chosen.other is Side.COMES
    assert name.differs
    family = fields[FieldKey(CustomerField.FAMILY_NAME)]
    assert not family.differs
    birthday = fields[FieldKey(Single.BIRTHDAY)]
    assert (birthday.stays, birthday.comes) == ("--05-14", "1980-05-14")
    assert fields[FieldKey(Single.CADENCE)].comes == "3 month"
    found = {(v.table, v.text): (v.stays, v.comes) for v in plan.lists}
    assert found["phone", "+49 30 1234567"] == (True, True)
    assert found["phone", "+49 171 5550000"] == (False, True)
    assert found["email", "bob@mail.example"] == (True, True)
    assert plan.stays.name == "Robert J Smith"
    file.close()


def test_custom_fields_stand_side_by_side(store: Store, two: tuple[CustomerId, CustomerId]) -> None:
    one, other = two
    with store.write_quietly() as session:
        session.add(
            CustomField(name="Wine", folded="wine", kind="text", choices="[]", tag="", position=1)
        )
        session.flush()
        session.add(CustomValue(customer_id=other, custom_field_id=1, text="red"))
    (field,) = [c for c in join_plan.plan(store, one, other).fields if c.key.field is Single.CUSTOM]
    assert (field.name, field.stays, field.comes, field.chosen) == ("Wine", "", "red", Side.COMES)


# --- what else knows of it ----------------------------------------------------------------------


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
        assert erasure.Ledger(store).has(draft)


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
