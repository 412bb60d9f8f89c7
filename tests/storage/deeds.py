"""Small deeds for the tests of taking back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from smallcrm.domain.actions import Action
from smallcrm.domain.records import ChangeSetId
from smallcrm.domain.taken_back import TakenBack, WhyKept
from smallcrm.storage.models import (
    Customer,
    Fact,
    Interaction,
    Participant,
    Phone,
)
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)


def person(uid: str = "u1", name: str = "Ana Lima") -> Customer:
    return Customer(uid=uid, kind="person", name=name, sort_key=name.lower(), created_at=NOW)


def do(
    store: Store,
    body: Callable[[WriteSession], object],
    action: Action = Action.EDIT_CUSTOMER,
    label: str = "x",
) -> ChangeSetId:
    with store.write(action, label) as writing:
        body(writing)
    return ChangeSetId(store.fetch("SELECT max(id) FROM change_set")[0][0])


def add_person(writing: WriteSession) -> None:
    writing.add(person())
    writing.flush()
    writing.add(Phone(customer_id=1, number="+31 6", digits="316"))
    writing.add(Fact(customer_id=1, text="Oat latte"))


def write_note(writing: WriteSession, body: str = "Rang") -> int:
    note = Interaction(kind="call", body=body, happened_at=NOW, created_at=NOW)
    writing.add(note)
    writing.flush()
    writing.add(Participant(interaction_id=note.id, customer_id=1))
    return note.id


def reasons(said: TakenBack) -> list[tuple[str, str, WhyKept, str]]:
    return [(k.table, k.column, k.why, k.by) for k in said.kept]
