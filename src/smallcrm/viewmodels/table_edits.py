"""Cells of people as a table, typed anew: the same checks as on the person's page, one undo step
each."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from smallcrm.domain.custom_fields import CustomKind
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CustomerDetail,
    CustomerField,
    CustomerId,
    DetailDraft,
    DetailKind,
    DetailRow,
    FollowUpDraft,
    FollowUpRow,
    FollowUpState,
    OccasionDraft,
    OccasionKind,
)
from smallcrm.domain.table_columns import Column, TableColumn
from smallcrm.domain.when import Unreadable, read_due
from smallcrm.services import custom_fields, customers, details, follow_ups
from smallcrm.viewmodels import custom_fields as own_fields
from smallcrm.viewmodels import edits, table_words, wording
from smallcrm.viewmodels.bulk_wording import tr
from smallcrm.viewmodels.workspace import Workspace

T = TableColumn
READ_ONLY = frozenset({T.LAST, T.ADDED})
"""What comes by itself."""
_KINDS = {
    T.COMPANY: DetailKind.AFFILIATION,
    T.ROLE: DetailKind.AFFILIATION,
    T.PHONE: DetailKind.PHONE,
    T.EMAIL: DetailKind.EMAIL,
    T.CITY: DetailKind.ADDRESS,
    T.BIRTHDAY: DetailKind.OCCASION,
    T.RHYTHM: DetailKind.CADENCE,
}


def write(space: Workspace, customer: CustomerId, shown: Column, typed: str) -> str:
    """Keep what was typed in a cell; why not, or a mild remark, else "".

    Raises:
        SmallcrmError: it cannot be kept.
    """
    store = space.store
    match shown.what:
        case T.NAME:
            customers.set_field(store, customer, CustomerField.NAME, typed)
        case T.TAGS:
            names = [name.strip("# \t") for name in re.split("[,;]", typed)]
            details.set_tags(store, customer, [name for name in names if name])
        case T.FIELD:
            if shown.field is not None:
                text = own_fields.as_kept(space, shown.kind, typed)
                custom_fields.put(store, customer, shown.field, text)
        case T.NEXT | T.DUE:
            return _promise(space, customer, shown, typed)
        case _:
            return _detail(space, customer, shown, typed)
    return ""


def start(shown: Column, raw: str | None, words: str, today: date) -> str:
    """What stands in the field when editing begins: as it is kept, where that can be read back."""
    if shown.what is T.FIELD and shown.kind is CustomKind.DATE:
        return raw or ""
    if shown.what is T.DUE and raw:
        return table_words.due(raw, today)
    return words


# --- inside --------------------------------------------------------------------------------------


def _detail(space: Workspace, customer: CustomerId, shown: Column, typed: str) -> str:
    """The first phone, address, ...: another value, or none; a new one where there was none."""
    kind = _KINDS[shown.what]
    detail = customers.detail(space.store, customer)
    old = _first(detail, kind)
    draft: DetailDraft | None = None
    if typed.strip():
        read = _read(space, shown.what, kind, typed, old.value if old else None)
        if isinstance(read, str):
            return read
        draft = read
    elif old is not None:
        draft = _without(shown.what, old.value)
    if draft is None:
        if old is not None:
            details.remove(space.store, kind, old.id)
    elif old is None:
        details.add(space.store, customer, draft)
    elif draft != old.value:
        details.change(space.store, kind, old.id, draft)
    return "" if draft is None else edits.doubt(draft)


def _first(detail: CustomerDetail, kind: DetailKind) -> DetailRow | None:
    for row in detail.details:
        if isinstance(row.value, OccasionDraft) and row.value.kind is not OccasionKind.BIRTHDAY:
            continue
        if row.kind is kind:
            return row
    return None


def _read(
    space: Workspace, what: TableColumn, kind: DetailKind, typed: str, old: DetailDraft | None
) -> DetailDraft | str:
    """What the words mean, with what stands beside them now; or why they mean nothing."""
    if what is T.CITY:
        if isinstance(old, AddressDraft):
            return replace(old, locality=typed)
        return AddressDraft(locality=typed)
    if what is T.ROLE:
        if isinstance(old, AffiliationDraft):
            return replace(old, role=typed)
        return tr("A role is one in a company: fill that in first.")
    if isinstance(old, AffiliationDraft):
        company = old.company_id if typed == old.company_name else None
        return AffiliationDraft(typed, old.role, old.department, company)
    return edits.read(kind, typed, space.words(), old)


def _without(what: TableColumn, old: DetailDraft) -> DetailDraft | None:
    """What is left of it when the cell is emptied; None: nothing."""
    if what is T.ROLE and isinstance(old, AffiliationDraft):
        return replace(old, role="")
    if what is T.CITY and isinstance(old, AddressDraft):
        rest = replace(old, locality="")
        return rest if wording.address(rest) else None
    return None


def _promise(space: Workspace, customer: CustomerId, shown: Column, typed: str) -> str:
    """Another day, or other words, of the next follow-up; a day where there is none makes one."""
    old = _next(customers.detail(space.store, customer).follow_ups)
    if not typed.strip():
        return tr("A follow-up ends by Done or Drop, on the person's page.")
    if shown.what is T.NEXT:
        if old is None:
            return tr("Type a day in “Due” first.")
        draft = FollowUpDraft(typed, old.due_on, old.due_time, old.side, old.repeat)
        follow_ups.edit(space.store, old.id, draft)
        return ""
    due = read_due(typed, space.local_now(), space.words())
    if isinstance(due, Unreadable):
        return wording.invalid(due.value)
    if old is None:
        draft = FollowUpDraft(tr("Follow up"), due.due_on, due.due_time)
        follow_ups.add(space.store, customer, draft, space.now())
    else:
        draft = FollowUpDraft(old.text, due.due_on, due.due_time, old.side, old.repeat)
        follow_ups.edit(space.store, old.id, draft)
    return ""


def _next(rows: tuple[FollowUpRow, ...]) -> FollowUpRow | None:
    dated = [r for r in rows if r.state is FollowUpState.OPEN and r.due_on is not None]
    return min(dated, key=_moment, default=None)


def _moment(row: FollowUpRow) -> tuple[str, bool, str]:
    """Who has no hour comes last of a day."""
    return str(row.due_on), row.due_time is None, str(row.due_time)
