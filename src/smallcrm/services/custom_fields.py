"""Values of custom fields that files bring."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import func, select

from smallcrm.domain.custom_fields import CustomDraft
from smallcrm.domain.text import clean, fold, one_line
from smallcrm.storage.models import CustomField, CustomValue
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

Here = dict[tuple[int, str], tuple[int, str]]
"""By customer and folded name of a field: the row of its value, and the value."""
_CHUNK = 500


def here(store: Store, customers: Sequence[int]) -> Here:
    """What these customers have in the fields that are for everybody."""
    found: Here = {}
    ids = sorted(set(customers))
    for start in range(0, len(ids), _CHUNK):
        chunk = tuple(ids[start : start + _CHUNK])
        for customer, folded, row, text in store.fetch(
            "SELECT v.customer_id, f.folded, v.id, v.text FROM custom_value v JOIN custom_field f"
            " ON f.id = v.custom_field_id WHERE f.tag = '' AND v.customer_id IN"
            f" ({','.join('?' * len(chunk))})",
            chunk,
        ):
            found[customer, folded] = row, text
    return found


def normal(draft: CustomDraft) -> str:
    """A draft's value as it is kept."""
    return clean(draft.text).strip()


def is_same(draft: CustomDraft, text: str) -> bool:
    """Whether a value is the one that is kept already."""
    return normal(draft) == text


def write_drafts(session: WriteSession, values: Iterable[tuple[int, CustomDraft]]) -> None:
    """Put values in for customers that do not have one in that field yet; a field that is not
    there is made, with the kind of the first draft that names it."""
    wanted = [(c, d) for c, d in values if one_line(d.name) and normal(d)]
    if not wanted:
        return
    fields = _fields(session, [d for _, d in wanted])
    rows: dict[tuple[int, int], str] = {}
    for customer, draft in wanted:
        rows.setdefault((customer, fields[fold(one_line(draft.name))]), normal(draft))
    there = {
        (int(c), int(f))
        for c, f in session.execute(select(CustomValue.customer_id, CustomValue.custom_field_id))
    }
    session.insert_many(
        CustomValue,
        [
            {"customer_id": customer, "custom_field_id": field, "text": text, "number": None}
            for (customer, field), text in rows.items()
            if (customer, field) not in there
        ],
    )


def _fields(session: WriteSession, drafts: Sequence[CustomDraft]) -> dict[str, int]:
    """The fields for everybody, by folded name, with those that are missing made."""
    query = select(CustomField.folded, CustomField.id).where(CustomField.tag == "")
    found = {str(folded): int(field) for folded, field in session.execute(query)}
    new = {fold(one_line(d.name)): d for d in reversed(drafts)}
    missing = {folded: d for folded, d in new.items() if folded not in found}
    last = session.scalar(select(func.max(CustomField.position))) or 0
    ids = session.insert_many(
        CustomField,
        [
            {
                "name": one_line(draft.name),
                "folded": folded,
                "kind": draft.kind.value,
                "choices": "[]",
                "tag": "",
                "position": last + n,
            }
            for n, (folded, draft) in enumerate(reversed(missing.items()), 1)
        ],
    )
    return found | dict(zip(reversed(missing), ids, strict=True))
