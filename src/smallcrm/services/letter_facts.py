"""What is known of chosen people for the fields of a template: only what it asks for is read."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from smallcrm.domain import templates
from smallcrm.domain.custom_fields import CustomKind, CustomRow, CustomValue, FieldId, FieldRow
from smallcrm.domain.errors import BY_A_VALUE
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerId, CustomerKind
from smallcrm.domain.templates import Facts, Field
from smallcrm.services import agreements, own_name
from smallcrm.storage.store import Store

_THESE = "SELECT value FROM json_each(?)"
_PEOPLE = f"""
SELECT id, name, given_name, kind FROM customer WHERE deleted_at IS NULL AND id IN ({_THESE})
"""
_COMPANIES = f"""
SELECT a.customer_id, coalesce(c.name, a.company_name)
FROM affiliation a LEFT JOIN customer c ON c.id = a.company_id AND c.deleted_at IS NULL
WHERE a.customer_id IN ({_THESE}) ORDER BY a.id DESC
"""
_SALES = f"""
SELECT customer_id, coalesce((SELECT i.name FROM item i WHERE i.id = s.item_id), s.note), sold_on,
 minor, currency FROM sale s
WHERE customer_id IN ({_THESE}) AND returned_on IS NULL AND minor >= 0 ORDER BY sold_on, id
"""
_PROMISES = f"""
SELECT customer_id, min(due_on) FROM follow_up
WHERE customer_id IN ({_THESE}) AND state = 'open' AND due_on >= ? GROUP BY 1
"""
_OWN = f"""
SELECT v.customer_id, f.id, f.name, f.kind, v.text, v.number FROM custom_value v
 JOIN custom_field f ON f.id = v.custom_field_id
WHERE v.customer_id IN ({_THESE}) ORDER BY f.position, f.id
"""
_OF_SALES = {Field.LAST_ITEM.value, Field.LAST_DATE.value, Field.LAST_AMOUNT.value}
_OF_AGREEMENTS = {Field.AGREEMENT.value, Field.RENEWAL_DATE.value}


def of(
    store: Store, customers: Sequence[CustomerId], fields: Collection[str], today: date
) -> dict[CustomerId, Facts]:
    """Of each who is not in the trash; ``fields`` are those of the template by their keys,
    ``today`` is the local day."""
    these = json.dumps([int(customer) for customer in customers])
    wanted = set(fields)
    found = {
        CustomerId(number): Facts(
            name,
            templates.first_name(name, given, is_person=kind == CustomerKind.PERSON),
            company=name if kind == CustomerKind.COMPANY else "",
        )
        for number, name, given, kind in store.fetch(_PEOPLE, (these,))
    }
    if Field.COMPANY.value in wanted:
        for number, company in store.fetch(_COMPANIES, (these,)):
            _put(found, number, company=company)
    if wanted & _OF_SALES:
        for number, item, on, minor, currency in store.fetch(_SALES, (these,)):
            amount = Amount(minor, currency)
            _put(found, number, last_item=item, last_on=_day(on), last_amount=amount)
    if Field.NEXT_DATE.value in wanted:
        for number, due in store.fetch(_PROMISES, (these, today.isoformat())):
            _put(found, number, next_on=_day(due))
    if Field.MY_NAME.value in wanted and (mine := own_name.read(store)):
        found = {customer: replace(facts, my_name=mine) for customer, facts in found.items()}
    if wanted & _OF_AGREEMENTS:
        for customer in found:
            _put(found, customer, **_agreement(store, customer, today))
    if wanted - set(Field):
        _put_own(store, these, found)
    return found


def _put(found: dict[CustomerId, Facts], number: int, **values: object) -> None:
    customer = CustomerId(number)
    if customer in found:
        found[customer] = replace(found[customer], **values)  # type: ignore[arg-type]


def _put_own(store: Store, these: str, found: dict[CustomerId, Facts]) -> None:
    own: dict[int, dict[str, CustomRow]] = {}
    for number, field, name, kind, text, value in store.fetch(_OWN, (these,)):
        known = CustomKind(kind) if kind in set(CustomKind) else CustomKind.TEXT
        row = CustomRow(FieldRow(FieldId(field), name, known), CustomValue(text, value))
        own.setdefault(int(number), {}).setdefault(templates.key(name), row)
    for number, values in own.items():
        _put(found, number, own=values)


def _agreement(store: Store, customer: CustomerId, today: date) -> dict[str, object]:
    """The one that holds and is renewed, or ends, first; one without an end when there is none."""
    rows = [row for row in agreements.of(store, customer, today) if not row.is_over(today)]
    days = [(row.renews_on or row.ended_on or row.term_ends_on, row.value.what) for row in rows]
    if not days:
        return {}
    first, what = min(days, key=lambda pair: pair[0] or date.max)
    return {"agreement": what, "renews_on": first}


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except BY_A_VALUE:
        return None  # a strange hand wrote it: as if nothing were known
