"""Fields that the user made, and the values that customers have in them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smallcrm.domain import custom_fields as rules
from smallcrm.domain.actions import Action
from smallcrm.domain.custom_fields import (
    CustomDraft,
    CustomKind,
    CustomRow,
    FieldDraft,
    FieldId,
    FieldRow,
)
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import clean, fold, one_line
from smallcrm.storage.models import Customer, CustomField, CustomValue
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

Here = dict[tuple[int, str], tuple[int, str]]
"""By customer and folded name of a field: the row of its value, and the value."""
_CHUNK = 500
_FIELDS = """
SELECT f.id, f.name, f.kind, f.choices, f.tag,
  (SELECT count(*) FROM custom_value v JOIN customer c ON c.id = v.customer_id
   WHERE v.custom_field_id = f.id AND c.deleted_at IS NULL)
FROM custom_field f ORDER BY f.position, f.id
"""


# --- the fields ---------------------------------------------------------------------------------


def fields(store: Store) -> tuple[FieldRow, ...]:
    """All fields in their order."""
    return tuple(_field(*row) for row in store.fetch(_FIELDS))


def define(store: Store, draft: FieldDraft) -> FieldId:
    """A new field, behind the others.

    Raises:
        InvalidValue: no name, no choices; "name_taken".
    """
    draft = rules.checked(draft)
    with store.write(Action.ADD_FIELD) as session:
        _check_free(session, draft)
        last = session.scalar(select(func.max(CustomField.position)))
        row = CustomField(position=0 if last is None else last + 1, **_columns(draft))
        session.add(row)
        session.flush()
        session.label = row.name
        return FieldId(row.id)


def change(store: Store, field: FieldId, draft: FieldDraft) -> int:
    """Another name, kind, choices or tag. Values are brought into the form of the kind; those
    that do not fit stay as they stand: how many.

    Raises:
        InvalidValue: as for ``define``. NotFound: it is gone.
    """
    draft = rules.checked(draft)
    with store.write(Action.EDIT_FIELD) as session:
        row = _get(session, field)
        _check_free(session, draft, field)
        left = 0
        for name, value in _columns(draft).items():
            setattr(row, name, value)
        values = select(CustomValue).where(CustomValue.custom_field_id == field)
        for kept in session.scalars(values.order_by(CustomValue.id)):
            found = rules.read_or_keep(draft.kind, kept.text, draft.choices)
            left += not rules.fits(draft.kind, found.text, draft.choices)
            kept.text, kept.number = found.text, found.number
        session.label = row.name
        return left


def misfitting(store: Store, field: FieldId, draft: FieldDraft) -> tuple[str, ...]:
    """The values that would not fit, were the field changed so: each once; nothing is written."""
    rows = store.fetch(
        "SELECT DISTINCT text FROM custom_value WHERE custom_field_id = ? ORDER BY id", (field,)
    )
    return tuple(r[0] for r in rows if not rules.fits(draft.kind, r[0], draft.choices))


def reorder(store: Store, order: Sequence[FieldId]) -> None:
    """Put the fields in this order; those that are not named follow."""
    places = {field: place for place, field in enumerate(order)}
    with store.write(Action.ORDER_FIELDS) as session:
        rows = list(session.scalars(select(CustomField)))
        rows.sort(key=lambda row: (places.get(FieldId(row.id), len(places)), row.position, row.id))
        for place, row in enumerate(rows):
            row.position = place
        session.label = str(len(rows))


def remove(store: Store, field: FieldId) -> None:
    """Take a field away with all that customers have in it.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.REMOVE_FIELD) as session:
        row = _get(session, field)
        session.label = row.name
        for value in session.scalars(
            select(CustomValue).where(CustomValue.custom_field_id == field)
        ):
            session.delete(value)
        session.flush()
        session.delete(row)


# --- values -------------------------------------------------------------------------------------


def of(session: Session, customer: CustomerId) -> tuple[CustomRow, ...]:
    """The fields in which a customer has a value, and those of their tags, in order."""
    tags = "SELECT folded FROM tag WHERE customer_id = ?1"
    rows = session.connection().exec_driver_sql(
        "SELECT f.id, f.name, f.kind, f.choices, f.tag, 0, v.text, v.number FROM custom_field f"
        " LEFT JOIN custom_value v ON v.custom_field_id = f.id AND v.customer_id = ?1"
        f" WHERE v.id IS NOT NULL OR f.tag IN ({tags}) ORDER BY f.position, f.id",
        (customer,),
    )
    return tuple(
        CustomRow(_field(*row), None if text is None else rules.CustomValue(text, number))
        for *row, text, number in rows
    )


def read_many(session: Session, customers: Sequence[int]) -> dict[int, list[CustomDraft]]:
    """What customers have in all fields, in their order, for a file."""
    rows = session.execute(
        select(CustomValue.customer_id, CustomField.name, CustomField.kind, CustomValue.text)
        .join(CustomField, CustomValue.custom_field_id == CustomField.id)
        .where(CustomValue.customer_id.in_(customers))
        .order_by(CustomField.position, CustomField.id)
    )
    found: dict[int, list[CustomDraft]] = {}
    for customer, name, kind, text in rows:
        found.setdefault(customer, []).append(CustomDraft(name, text, CustomKind(kind)))
    return found


def put(store: Store, customer: CustomerId, field: FieldId, typed: str) -> None:
    """Set what a customer has in a field; nothing typed takes it away.

    Raises:
        InvalidValue: it does not fit the kind. NotFound: no such customer or field.
    """
    action = Action.SET_VALUE if one_line(typed) else Action.CLEAR_VALUE
    with store.write(action) as session:
        owner = session.get(Customer, customer)
        if owner is None:
            raise NotFound
        row = _get(session, field)
        session.label = owner.name
        kept = session.scalar(
            select(CustomValue).where(
                CustomValue.customer_id == customer, CustomValue.custom_field_id == field
            )
        )
        if action is Action.CLEAR_VALUE:
            if kept is not None:
                session.delete(kept)
            return
        found = rules.read(CustomKind(row.kind), typed, _choices(row.choices))
        if kept is None:
            kept = CustomValue(customer_id=customer, custom_field_id=field)
            session.add(kept)
        kept.text, kept.number = found.text, found.number


# --- values that files bring --------------------------------------------------------------------


def here(store: Store, customers: Sequence[int]) -> Here:
    """What these customers have in the fields that are for everybody."""
    found: Here = {}
    ids = sorted(set(customers))
    for start in range(0, len(ids), _CHUNK):
        chunk = tuple(ids[start : start + _CHUNK])
        for customer, folded, row, text in store.fetch(
            "SELECT v.customer_id, f.folded, v.id, v.text FROM custom_value v JOIN custom_field f"
            " ON f.id = v.custom_field_id WHERE v.customer_id IN"
            f" ({','.join('?' * len(chunk))}) ORDER BY f.tag <> '', f.id",
            chunk,
        ):
            found.setdefault((customer, folded), (row, text))
    return found


def normal(draft: CustomDraft) -> str:
    """A draft's value as it is kept in a field of the draft's kind."""
    text = clean(draft.text).strip()
    if not text or draft.kind is CustomKind.CHOICE:
        return text
    return rules.read_or_keep(draft.kind, text).text


def is_same(draft: CustomDraft, text: str) -> bool:
    """Whether a value is the one that is kept already."""
    return text in (normal(draft), clean(draft.text).strip())


def put_text(session: WriteSession, row_id: int, text: str) -> None:
    """Bring a kept value up to date with a file."""
    row = session.get_one(CustomValue, row_id)
    field = _get(session, row.custom_field_id)
    found = rules.read_or_keep(CustomKind(field.kind), text, _choices(field.choices))
    row.text, row.number = found.text, found.number


def write_drafts(session: WriteSession, values: Iterable[tuple[int, CustomDraft]]) -> None:
    """Put values in for customers that do not have one in that field yet; a field that is not
    there is made, with the kind of the first draft that names it, and a choice that a field does
    not have yet becomes one of its choices."""
    wanted = [(c, d) for c, d in values if one_line(d.name) and clean(d.text).strip()]
    if not wanted:
        return
    found = _fields_for(session, [d for _, d in wanted])
    rows: dict[tuple[int, int], dict[str, object]] = {}
    for customer, draft in wanted:
        field = found[fold(one_line(draft.name))]
        choices = _choices(field.choices)
        value = rules.read_or_keep(CustomKind(field.kind), draft.text, choices)
        row = {"customer_id": customer, "custom_field_id": field.id}
        rows.setdefault((customer, field.id), {**row, "text": value.text, "number": value.number})
    owners = sorted({customer for customer, _ in rows})
    there: set[tuple[int, int]] = set()
    for start in range(0, len(owners), _CHUNK):
        query = select(CustomValue.customer_id, CustomValue.custom_field_id).where(
            CustomValue.customer_id.in_(owners[start : start + _CHUNK])
        )
        there |= {(int(c), int(f)) for c, f in session.execute(query)}
    session.insert_many(CustomValue, [row for key, row in rows.items() if key not in there])


def _fields_for(session: WriteSession, drafts: Sequence[CustomDraft]) -> dict[str, CustomField]:
    """Fields by folded name, with those that are missing made: one for everybody before one of a
    tag."""
    query = select(CustomField).order_by(CustomField.tag == "", CustomField.id)
    found = {row.folded: row for row in session.scalars(query)}
    last = session.scalar(select(func.max(CustomField.position)))
    place = -1 if last is None else last
    said: dict[str, list[str]] = {}
    for draft in drafts:
        name = one_line(draft.name)
        if fold(name) not in found:
            place += 1
            values = _columns(FieldDraft(name, draft.kind))
            row = CustomField(position=place, **values)
            session.add(row)
            found[fold(name)] = row
        said.setdefault(fold(name), []).append(one_line(draft.text))
    for folded, texts in said.items():
        _add_choices(found[folded], texts)
    session.flush()
    return found


def _add_choices(field: CustomField, texts: Iterable[str]) -> None:
    if field.kind != CustomKind.CHOICE.value:
        return
    choices = list(_choices(field.choices))
    known = {fold(choice) for choice in choices}
    for text in texts:
        if fold(text) not in known and len(choices) < rules.MOST_CHOICES:
            known.add(fold(text))
            choices.append(text)
    field.choices = _array(choices)


# --- inside -------------------------------------------------------------------------------------


def _field(number: int, name: str, kind: str, choices: str, tag: str, used: int) -> FieldRow:
    return FieldRow(FieldId(number), name, CustomKind(kind), _choices(choices), tag, used)


def _columns(draft: FieldDraft) -> dict[str, str]:
    return {
        "name": draft.name,
        "folded": fold(draft.name),
        "kind": draft.kind.value,
        "choices": _array(draft.choices),
        "tag": fold(draft.tag),
    }


def _choices(kept: str) -> tuple[str, ...]:
    """None of what damage made of them."""
    try:
        return tuple(str(choice) for choice in json.loads(kept))
    except (ValueError, TypeError):
        return ()


def _array(choices: Sequence[str]) -> str:
    return json.dumps(list(choices), ensure_ascii=False)


def _check_free(session: Session, draft: FieldDraft, field: int = 0) -> None:
    same = select(CustomField.id).where(
        CustomField.folded == fold(draft.name),
        CustomField.tag == fold(draft.tag),
        CustomField.id != field,
    )
    if session.scalar(same) is not None:
        raise InvalidValue("name_taken")


def _get(session: Session, field: int) -> CustomField:
    row = session.get(CustomField, field)
    if row is None:
        raise NotFound
    return row
