"""What is done to the sample people before pictures of what was done to them are taken."""

from __future__ import annotations

from datetime import datetime

from smallcrm.domain.custom_fields import CustomKind, FieldDraft
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerField,
    CustomerId,
    DetailKind,
    FactDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
)
from smallcrm.services import (
    custom_fields,
    customers,
    details,
    follow_ups,
    history,
    people,
    taking_back,
    timeline,
)
from smallcrm.storage.store import Store


def fill(store: Store, now: datetime) -> None:
    """A morning's work on Sarah Chen, and two who go to the trash."""
    sarah = _who(store, "Sarah Chen")
    detail = customers.detail(store, sarah)
    phone = next(d for d in detail.details if d.kind is DetailKind.PHONE)
    details.change(store, phone.kind, phone.id, PhoneDraft("+31 10 555 01 99", "work"))
    customers.set_field(store, sarah, CustomerField.NICKNAME, "Sar")
    customers.set_field(store, sarah, CustomerField.NICKNAME, "Sa")
    taking_back.take_back(store, history.actions(store, limit=1)[0].id)
    fact = next(d for d in detail.details if d.kind is DetailKind.FACT)
    details.remove(store, fact.kind, fact.id)
    promise = detail.follow_ups[0]
    follow_ups.snooze(store, promise.id, promise.due_on or now.date(), None)
    note = timeline.page(store, sarah)[-1]
    timeline.edit(store, note.id, body=f"{note.body} They were at school together.")
    timeline.remove(store, timeline.page(store, sarah)[2].id)
    _fields(store, sarah)
    customers.delete(store, [_who(store, "Will Park")], now)
    customers.delete(store, [_who(store, "Müller")], now)


def write_twice(store: Store, now: datetime) -> None:
    """Some of them as they would come from a phone, beside those who are there."""
    sarah = customers.detail(store, _who(store, "Sarah Chen"))
    mail = next(d.value for d in sarah.details if d.kind is DetailKind.EMAIL)
    born = OccasionDraft(OccasionKind.BIRTHDAY, 9, 14, 1984)
    rest = PhoneDraft("+31 6 5550 7788", "mobile"), FactDraft("Oat milk, no sugar"), born
    customers.add(store, CustomerDraft("S. Chen", nickname="Sal", details=(mail, *rest)), now)
    customers.add(store, CustomerDraft("Muller", details=(PhoneDraft("0612345678"),)), now)
    customers.add(store, CustomerDraft("Tommy Baker"), now)


def _fields(store: Store, sarah: CustomerId) -> None:
    """Fields of the user's own, filled for her."""
    level = FieldDraft("Level", CustomKind.CHOICE, ("Gold", "Silver", "Bronze"))
    drafts = (
        (FieldDraft("Budget", CustomKind.MONEY), "12,500 EUR"),
        (FieldDraft("Contract until", CustomKind.DATE), "2027-03-31"),
        (level, "Gold"),
        (FieldDraft("Portal", CustomKind.LINK), "https://example.com/sarah"),
    )
    for draft, value in drafts:
        custom_fields.put(store, sarah, custom_fields.define(store, draft), value)


def _who(store: Store, name: str) -> CustomerId:
    return people.by_prefix(store, name, 1)[0].id
