"""What was written without a name, and giving it to somebody."""

from __future__ import annotations

from datetime import UTC, date

import pytest

from conftest import NOW
from smallcrm.domain.capture import Context, read
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    FollowUpId,
    InteractionId,
    TagDraft,
)
from smallcrm.domain.when import Words
from smallcrm.services import capture, customers, follow_ups, people, timeline, unsorted
from smallcrm.services.directory import FileDirectory
from smallcrm.storage.store import Store


@pytest.fixture
def ana(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ana Lima"), NOW)


def save(store: Store, line: str) -> capture.Saved:
    found = read(line, Context(NOW, Words(), FileDirectory(store)))
    return capture.save(store, found, NOW, UTC, "Follow up")


def test_a_note_goes_with_its_promise_its_amount_and_its_line(
    store: Store, ana: CustomerId
) -> None:
    made = save(store, "paid 40 EUR for proofs. collect them fri")
    assert people.counts(store, date(2026, 11, 25)).unsorted == 1
    assert made.interaction is not None
    unsorted.give_note(store, made.interaction, ana, NOW)
    assert unsorted.pile(store).notes == ()
    (entry,) = timeline.page(store, ana)
    assert entry.body == "paid 40 EUR for proofs"
    (promise,) = customers.detail(store, ana).follow_ups
    assert promise.text == "collect them"
    for table in ("amount", "captured_line", "follow_up", "participant"):
        assert store.fetch(f"SELECT DISTINCT customer_id FROM {table}") == [(int(ana),)]
    store.undo()
    assert len(unsorted.pile(store).notes) == 1
    assert customers.detail(store, ana).follow_ups == ()


def test_a_promise_without_a_note_is_in_the_pile_too(store: Store, ana: CustomerId) -> None:
    made = save(store, "order paper tomorrow")
    (waiting,) = unsorted.pile(store).promises
    assert (waiting.id, waiting.text) == (made.follow_ups[0], "order paper")
    assert people.counts(store, date(2026, 11, 25)).unsorted == 1
    unsorted.give_promise(store, waiting.id, ana, NOW)
    assert unsorted.pile(store).promises == ()
    assert [f.text for f in customers.detail(store, ana).follow_ups] == ["order paper"]


def test_the_promise_of_a_note_takes_the_note_along(store: Store, ana: CustomerId) -> None:
    made = save(store, "printer rang. collect proofs fri")
    unsorted.give_promise(store, made.follow_ups[0], ana, NOW)
    assert [e.body for e in timeline.page(store, ana)] == ["printer rang"]


def test_a_note_is_given_to_somebody_new_with_its_tags(store: Store) -> None:
    made = save(store, "rang about the menu #print #print")
    assert made.interaction is not None
    unsorted.give_note(store, made.interaction, CustomerDraft("Zoe Vance"), NOW, ("print",))
    zoe = people.by_prefix(store, "Zoe", 1)[0].id
    assert [e.body for e in timeline.page(store, zoe)] == ["rang about the menu #print #print"]
    assert [d.value for d in customers.detail(store, zoe).details] == [TagDraft("print")]
    step = store.undo_step()
    assert step is not None
    assert step.label == "Zoe Vance"
    store.undo()
    assert people.by_prefix(store, "Zoe", 1) == ()
    assert len(unsorted.pile(store).notes) == 1


def test_nobody_in_the_trash_is_given_anything(store: Store, ana: CustomerId) -> None:
    made = save(store, "rang about the menu")
    assert made.interaction is not None
    customers.delete(store, [ana], NOW)
    with pytest.raises(NotFound):
        unsorted.give_note(store, made.interaction, ana, NOW)
    with pytest.raises(InvalidValue):
        unsorted.give_note(store, made.interaction, CustomerDraft(" "), NOW)
    assert len(unsorted.pile(store).notes) == 1


def test_a_tag_alone_is_a_note_of_nobody(store: Store) -> None:
    save(store, "#print")
    assert [n.body for n in unsorted.pile(store).notes] == ["#print"]


def test_what_belongs_to_somebody_is_not_given_again(store: Store, ana: CustomerId) -> None:
    made = save(store, "Ana: called. send quote fri")
    note = made.interaction
    assert note is not None
    for thing, customer in ((note, ana), (InteractionId(99), ana), (note, CustomerId(99))):
        with pytest.raises(NotFound):
            unsorted.give_note(store, thing, customer, NOW)
    for promise in (made.follow_ups[0], FollowUpId(99)):
        with pytest.raises(NotFound):
            unsorted.give_promise(store, promise, ana, NOW)


def test_all_that_is_promised_however_far_off(store: Store, ana: CustomerId) -> None:
    save(store, "Ana: renew the lease 2031-05-01")
    assert follow_ups.agenda(store, NOW).upcoming == ()
    assert len(follow_ups.agenda(store, NOW, None).upcoming) == 1
