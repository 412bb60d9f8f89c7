"""A file with two people in it, a backup of it, and three hours later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from smallcrm.domain.backups import Backup
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.comparison import BroughtBack, Comparison
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    FactDraft,
    FollowUpDraft,
    FollowUpId,
    InteractionId,
    PhoneDraft,
    TagDraft,
)
from smallcrm.services import (
    backups,
    bringing_back,
    comparing,
    customers,
    follow_ups,
    restoring,
)
from smallcrm.storage.models import Interaction, Participant
from smallcrm.storage.store import Store

ZONE = ZoneInfo("Europe/Amsterdam")
FILES = Path(__file__).parents[1] / "fixtures" / "files"
TODAY = date(2026, 11, 25)


@dataclass
class Desk:
    """A file with Ana, who has a note and a promise, and Ben; and a backup of it."""

    store: Store
    clock: FixedClock
    ana: CustomerId
    ben: CustomerId
    note: InteractionId
    promise: FollowUpId
    backup: Backup

    def uid(self, customer: CustomerId) -> str:
        ((uid,),) = self.store.fetch("SELECT uid FROM customer WHERE id = ?", (customer,))
        return str(uid)

    def compare(self) -> Comparison:
        with restoring.opened(self.store, self.backup) as beside:
            return comparing.compare(self.store, beside)

    def replace(self) -> None:
        restoring.replace_all(self.store, self.backup, self.clock.now())

    def bring_back(self, uid: str) -> BroughtBack:
        with restoring.opened(self.store, self.backup) as beside:
            return bringing_back.bring_back(self.store, beside, uid)


def log(store: Store, customer: CustomerId, body: str) -> InteractionId:
    with store.write_quietly() as session:
        note = Interaction(kind="note", body=body, happened_at=NOW, created_at=NOW)
        session.add(note)
        session.flush()
        session.add(Participant(interaction_id=note.id, customer_id=customer))
        number = note.id
    store.rebuild_search()
    return InteractionId(number)


@pytest.fixture
def desk(store: Store, clock: FixedClock) -> Desk:
    ana = customers.add(
        store,
        CustomerDraft("Ana Lima", details=(PhoneDraft("+31 6 1234"), FactDraft("Oat latte"))),
        NOW,
    )
    ben = customers.add(store, CustomerDraft("Ben O'Neil", details=(TagDraft("vip"),)), NOW)
    note = log(store, ana, "Called about the logo")
    promise = follow_ups.add(store, ana, FollowUpDraft("Send quote", TODAY), NOW, note)
    store.backup("by-hand")
    (backup,) = backups.listed(store)
    clock.moment += timedelta(hours=3)
    return Desk(store, clock, ana, ben, note, promise, backup)


def rows(store: Store, sql: str) -> list[tuple[object, ...]]:
    return store.fetch(sql)


def dump(store: Store, *tables: str) -> dict[str, list[tuple[object, ...]]]:
    return {t: store.fetch(f"SELECT * FROM {t} ORDER BY 1") for t in tables}


TRIGGER = "CREATE TRIGGER t AFTER INSERT ON fact BEGIN DELETE FROM fact; END"
USERS = ("customer", "phone", "fact", "tag", "interaction", "participant", "follow_up")
