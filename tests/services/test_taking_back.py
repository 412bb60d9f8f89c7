"""What came of taking back an old action, by customer."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.capture import Context, read
from smallcrm.domain.errors import NotFound
from smallcrm.domain.history import HistoryField, KeptThing, TakeBackReport
from smallcrm.domain.records import (
    ChangeSetId,
    CustomerDraft,
    CustomerField,
    CustomerId,
    DetailKind,
    FactDraft,
    InteractionId,
    PhoneDraft,
)
from smallcrm.domain.taken_back import WhyKept
from smallcrm.domain.when import Words
from smallcrm.services import capture, customers, details, exchange, taking_back, timeline
from smallcrm.services.directory import FileDirectory
from smallcrm.storage.models import Interaction
from smallcrm.storage.store import Store


def bring_in(store: Store, folder: Path, count: int) -> ChangeSetId:
    path = folder / "cards.vcf"
    path.write_text(
        "".join(
            f"BEGIN:VCARD\nFN:Person {n}\nTEL:061234{n:04}\nNICKNAME:P\nNOTE:met\nEND:VCARD\n"
            for n in range(count)
        )
    )
    parsed = exchange.read_files([path], lambda a, b: None, lambda: False)
    exchange.import_parsed(store, parsed, NOW, lambda a, b: None, lambda: False)
    return newest(store)


def newest(store: Store) -> ChangeSetId:
    return ChangeSetId(store.fetch("SELECT max(id) FROM change_set")[0][0])


def write(store: Store, line: str) -> None:
    found = read(line, Context(NOW, Words(), FileDirectory(store)))
    capture.save(store, found, NOW, NOW.tzinfo, "Follow up")  # type: ignore[arg-type]


def test_an_import_is_taken_back_but_for_the_customers_who_got_something(
    store: Store, tmp_path: Path
) -> None:
    number = bring_in(store, tmp_path, 30)
    write(store, "Person 7: rang about the roof. Send quote fri")
    write(store, "Person 7: rang again")
    customers.set_field(store, CustomerId(4), CustomerField.NICKNAME, "Threep")
    phone = next(d for d in customers.detail(store, CustomerId(5)).details if d.kind == "phone")
    details.change(store, phone.kind, phone.id, PhoneDraft("0699"))
    report = taking_back.take_back(store, number)
    assert (report.action, report.label, report.customers) == ("import", "30", 27)
    by_name = {k.name: set(k.things) for k in report.kept}
    assert by_name == {
        "Person 7": {
            KeptThing(WhyKept.USED, by="participant", count=2),
            KeptThing(WhyKept.USED, by="follow_up", count=1),
        },
        "Person 3": {KeptThing(WhyKept.CHANGED, HistoryField.NICKNAME, "Threep")},
        "Person 4": {KeptThing(WhyKept.CHANGED, DetailKind.PHONE, PhoneDraft("0699"))},
    }
    rows = store.fetch("SELECT name FROM customer ORDER BY name")
    assert [r[0] for r in rows] == ["Person 3", "Person 4", "Person 7"]
    assert len(list((tmp_path / "data" / "backups").glob("*.db"))) == 1
    store.undo()
    assert store.fetch("SELECT count(*) FROM customer") == [(30,)]


def test_a_note_that_was_changed_is_its_customers(store: Store) -> None:
    ana = customers.add(store, CustomerDraft("Ana Lima"), NOW)
    write(store, "Ana Lima: rang")
    number = newest(store)
    timeline.edit(store, InteractionId(1), body="rang twice")
    report = taking_back.take_back(store, number)
    (kept,) = report.kept
    assert (kept.customer, kept.name) == (ana, "Ana Lima")
    assert kept.things == (KeptThing(WhyKept.CHANGED, HistoryField.NOTE, "rang twice"),)
    assert report == TakeBackReport("capture", "Ana Lima", 0, report.rows, report.kept)


def test_what_is_nobodys_is_told_without_a_name(store: Store) -> None:
    with store.write(Action.LOG_INTERACTION) as session:
        session.add(Interaction(kind="call", body="a", happened_at=NOW, created_at=NOW))
    number = newest(store)
    with store.write(Action.EDIT_INTERACTION) as session:
        session.get_one(Interaction, 1).body = "b"
    (kept,) = taking_back.take_back(store, number).kept
    assert (kept.customer, kept.name) == (None, "")


def test_what_cannot_come_back_is_counted_by_what_it_is(store: Store) -> None:
    ana = customers.add(store, CustomerDraft("Ana", details=(FactDraft("Tea"),)), NOW)
    (fact,) = customers.detail(store, ana).details
    details.remove(store, fact.kind, fact.id)
    number = newest(store)
    details.add(store, ana, FactDraft("Tea"))
    report = taking_back.take_back(store, number)
    assert (report.rows, report.customers) == (0, 0)
    assert report.kept[0].things == (KeptThing(WhyKept.TAKEN, by="fact", count=1),)


def test_it_is_taken_back_once(store: Store) -> None:
    customers.add(store, CustomerDraft("Ana"), NOW)
    assert taking_back.take_back(store, newest(store)).customers == 1
    for number in (1, 99):
        with pytest.raises(NotFound):
            taking_back.take_back(store, ChangeSetId(number))


def test_it_can_be_taken_back_after_a_restart(store: Store, tmp_path: Path) -> None:
    number = bring_in(store, tmp_path, 3)
    customers.set_field(store, CustomerId(1), CustomerField.NICKNAME, "One")
    store.close()
    again = Store(store.path, lambda: NOW)
    again.prepare()
    assert taking_back.take_back(again, number).customers == 2
    again.close()
    last = Store(store.path, lambda: NOW)
    last.prepare()
    step = last.undo_step()
    assert step is not None
    assert (step.action, step.label) == ("take_back", "import:3")
    assert last.undo() is not None
    assert last.fetch("SELECT count(*) FROM customer") == [(3,)]
    last.close()
