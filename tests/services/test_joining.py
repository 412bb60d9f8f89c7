"""Two customers become one and come apart again, and nothing that was written is lost."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from conftest import NOW
from services.joined_two import BOB, TWICE, make_two, values
from smallcrm.domain.actions import Action
from smallcrm.domain.consent import Channel, ConsentDraft
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.joined import FieldKey, Side, Single
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
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    TagDraft,
)
from smallcrm.services import (
    consents,
    customers,
    details,
    duplicates,
    join_plan,
    joining,
    timeline,
)
from smallcrm.storage.models import Attachment, CustomField, CustomValue
from smallcrm.storage.store import Store
from touches import touch


@pytest.fixture
def two(store: Store) -> tuple[CustomerId, CustomerId]:
    return make_two(store)


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
    with store.write(Action.EDIT_CUSTOMER) as session:
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
    for day, side in ((14, Side.STAYS), (15, Side.COMES)):
        now[0] += timedelta(days=1)
        born = OccasionDraft(OccasionKind.BIRTHDAY, 5, day)
        newest = customers.add(file, CustomerDraft("Rob Smith", details=(born,)), now[0])
        chosen = {c.key: c.chosen for c in join_plan.plan(file, other, newest).fields}
        assert chosen[FieldKey(Single.BIRTHDAY)] is side, "the year is not lost with the day"
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
