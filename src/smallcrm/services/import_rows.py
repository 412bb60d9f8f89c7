"""What an import puts into the file: rows by the thousand, in the steps of one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, time
from typing import Any

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import Cancelled, InvalidValue, NotFound, SmallcrmError
from smallcrm.domain.records import (
    AffiliationDraft,
    ChangeSetId,
    CustomerId,
    CustomerKind,
    InteractionKind,
)
from smallcrm.domain.text import sort_key
from smallcrm.formats.far_property import FarProperty
from smallcrm.formats.vcard_values import moment
from smallcrm.services import (
    custom_fields,
    customers,
    details,
    import_introductions,
    import_targets,
    import_zones,
)
from smallcrm.services.import_targets import Target
from smallcrm.services.matching import INTRODUCER, NO_CONTACT, ZONE
from smallcrm.storage.models import Base, Customer, Interaction, KeptProperty, Participant
from smallcrm.storage.session import WriteSession, forget_undone
from smallcrm.storage.store import Store

Progress = Callable[[int, int], None]
STEP = 1000
"""Customers that are written together: a fraction of a second."""
MOST = 32_000_000
"""Letters of kept properties, pictures most of them, that go into one transaction."""
Later = tuple[int, FarProperty]
"""Whose it is, and what."""
_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)
"""Before it, nobody exported contacts: such a REV is a clock that was never set."""


def write(
    session: WriteSession,
    targets: Sequence[Target],
    now: datetime,
    progress: Progress,
    cancelled: Callable[[], bool],
    later: list[Later],
) -> list[CustomerId]:
    """Put in all that the targets gain; the ids of those who are new, in their order. ``later``
    gets what is so large that it follows in transactions of its own: pictures by the thousand.

    Raises:
        Cancelled: the user stopped it.
    """
    later.clear()
    far = [p for t in targets for p in t.properties if isinstance(p, FarProperty)]
    is_much = sum(p.size for p in far) > MOST
    every = 2 * len(targets)

    def watch(done: int, of: int) -> None:
        progress(every // 2 + done * (every - every // 2) // max(of, 1), every)
        if cancelled():
            raise Cancelled

    session.watch = watch
    fresh = [t for t in targets if t.is_new]
    for start in range(0, len(fresh), STEP):
        some = fresh[start : start + STEP]
        ids = session.insert_many(Customer, [_customer_row(t, now) for t in some])
        for target, customer in zip(some, ids, strict=True):
            target.customer = customer
        if cancelled():
            raise Cancelled
    companies = _companies(session)
    for start in range(0, len(targets), STEP):
        progress(start, every)
        if cancelled():
            raise Cancelled
        if is_much:
            later += _put_off(targets[start : start + STEP])
        _write_some(session, targets[start : start + STEP], companies, now)
    import_introductions.write(session, targets)
    import_zones.write(session, targets)
    return [CustomerId(t.customer) for t in fresh if t.customer is not None]


def _put_off(targets: Sequence[Target]) -> Iterable[Later]:
    """Take from them what has to wait."""
    for target in targets:
        for kept in target.properties:
            if isinstance(kept, FarProperty):
                yield target.customer or 0, kept
        target.properties = tuple(p for p in target.properties if not isinstance(p, FarProperty))


def write_later(
    store: Store,
    step: ChangeSetId,
    later: Sequence[Later],
    progress: Progress,
    cancelled: Callable[[], bool],
) -> None:
    """Put in what had to wait, as more of the same step.

    Raises:
        Cancelled, FileChanged, DiskFull: it did not end well; the step is taken back whole.
        NotFound: the user took it back meanwhile.
    """
    done = 0
    try:
        while done < len(later):
            with store.write(Action.IMPORT, more_of=step) as session:
                rows, size = list[dict[str, Any]](), 0
                for owner, kept in later[done:]:
                    if cancelled():
                        raise Cancelled
                    rows.append({"customer_id": owner, "name": kept.name, "line": kept.line})
                    size += kept.size
                    if size > MOST:
                        break
                session.insert_many(KeptProperty, rows)
            done += len(rows)
            progress(done, len(later))
    except NotFound:
        raise
    except SmallcrmError:
        take_back_half(store, step)
        raise


def take_back_half(store: Store, step: ChangeSetId) -> None:
    """Take back a step of which only a part was done; that part cannot be done again."""
    if store.take_back(step) is None:
        store.take_back_old(step)
    with store.write_quietly() as session:
        forget_undone(session.connection())


def _write_some(
    session: WriteSession, targets: Sequence[Target], companies: dict[str, int], now: datetime
) -> None:
    rows: dict[type[Base], list[dict[str, Any]]] = {}
    size = 0
    for target in targets:
        _fill_fields(session, target)
        _write_updates(session, target)
        for model, row in _rows(target, companies):
            rows.setdefault(model, []).append({"customer_id": target.customer, **row})
            size += len(row["line"]) if model is KeptProperty else 0
        if size > MOST // 2:
            session.insert_many(KeptProperty, rows.pop(KeptProperty))
            size = 0
    for model, many in rows.items():
        session.insert_many(model, many)
    custom_fields.write_drafts(
        session, [(t.customer, d) for t in targets for d in t.customs if t.customer]
    )
    _write_notes(session, targets, now)


def _write_notes(session: WriteSession, targets: Iterable[Target], now: datetime) -> None:
    owned: list[tuple[int | None, dict[str, Any]]] = []
    for target in targets:
        for body, at in target.notes:
            happened = at if at and _EPOCH < at < now else now
            owned.append((target.customer, _interaction(body, happened)))
        for touch in target.touches:
            noon = datetime.combine(touch.on, time(12), UTC)
            row = _interaction(touch.body, min(noon, now), InteractionKind.MESSAGE)
            owned.append((target.customer, {**row, "uid": import_targets.touch_uid(touch)}))
    ids = session.insert_many(Interaction, [{**row, "created_at": now} for _, row in owned])
    session.insert_many(
        Participant,
        [
            {"interaction_id": i, "customer_id": customer}
            for i, (customer, _) in zip(ids, owned, strict=True)
        ],
    )


def _customer_row(target: Target, now: datetime) -> dict[str, Any]:
    draft = target.draft
    return {
        "uid": draft.uid or customers.new_uid(),
        "created_at": now,
        "do_not_contact_at": _no_contact(target),
        **customers.names(draft),
    }


def _no_contact(target: Target) -> datetime | None:
    """Since when the cards say that no contact is wanted."""
    line = next((p.line for p in target.properties if p.name == NO_CONTACT), "")
    return moment(line.partition(":")[2]) if line else None


def _interaction(
    body: str, at: datetime, kind: InteractionKind = InteractionKind.NOTE
) -> dict[str, Any]:
    return {"kind": kind.value, "body": body, "happened_at": at, "uid": None}


def _write_updates(session: WriteSession, target: Target) -> None:
    """Rows of an earlier import of the file, brought up to date."""
    for row_id, draft in target.updates:
        try:
            kept = details.checked(draft)
        except InvalidValue:
            continue  # no such value: the old one stays
        row = session.get_one(details.MODELS[details.kind_of(kept)], row_id)
        for name, value in details.columns(kept, details.company_of(session, kept)).items():
            setattr(row, name, value)
    import_targets.write_texts(session, target)


def _fill_fields(session: WriteSession, target: Target) -> None:
    since = None if target.is_new else _no_contact(target)
    values = {**target.fields, **target.renewed}
    if values or target.restored or since:
        row = session.get_one(Customer, target.customer)
        for name, value in values.items():
            setattr(row, name, value)
        row.sort_key = sort_key(row.name)
        if target.restored:
            row.deleted_at = None
        row.do_not_contact_at = row.do_not_contact_at or since


def _rows(target: Target, companies: dict[str, int]) -> Iterable[tuple[type[Base], dict[str, Any]]]:
    for draft in target.details:
        try:
            kept = details.checked(draft)
        except InvalidValue:
            continue  # an empty value: there is nothing to lose
        company = None
        if isinstance(kept, AffiliationDraft):
            company = companies.get(sort_key(kept.company_name))
        yield details.MODELS[details.kind_of(kept)], details.columns(kept, company)
    for one in target.properties:
        if one.name not in (NO_CONTACT, INTRODUCER, ZONE):
            yield KeptProperty, {"name": one.name, "line": one.line}


def _companies(session: WriteSession) -> dict[str, int]:
    """Company records by sort key, those of the files included; names that are not unique out."""
    rows = session.connection().exec_driver_sql(
        "SELECT sort_key, min(id) FROM customer WHERE kind = ? AND deleted_at IS NULL"
        " GROUP BY sort_key HAVING count(*) = 1",
        (CustomerKind.COMPANY.value,),
    )
    return {str(key): int(customer) for key, customer in rows}
