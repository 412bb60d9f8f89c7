"""The people list by key, and search: people first, notes newest first, any string answered."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.records import (
    AffiliationDraft,
    CustomerDraft,
    FollowUpDraft,
    PhoneDraft,
)
from smallcrm.services import (
    attachments,
    customers,
    follow_ups,
    people,
    sample,
    search,
    unsorted,
)
from smallcrm.storage.models import Interaction, Participant
from smallcrm.storage.store import Store
from touches import touch


def test_pages_by_key_and_by_place_agree(store: Store, clock: FixedClock) -> None:
    sample.fill(store, local_now(clock))
    everybody = people.page(store, None, 1000)
    assert len(everybody) == people.count(store) == sample.CUSTOMERS
    assert [r.sort_key for r in everybody] == sorted(r.sort_key for r in everybody)
    for place in (0, 1, 57, 211):
        row = people.page_at(store, place, 1)[0]
        assert row == everybody[place]
        assert people.place(store, row.id) == place
    key = (everybody[99].sort_key, everybody[99].id)
    assert people.page(store, key, 5) == everybody[100:105]
    assert people.page_at(store, 9999, 5) == ()
    assert people.rows(store, []) == ()
    tagged = people.page(store, None, 1000, "design")
    assert len(tagged) == people.count(store, "design") > 5
    assert people.place(store, tagged[3].id, "design") == 3


def test_a_prefix_is_of_the_shown_name(store: Store) -> None:
    for name in ("Zoë Café", "Zoltan", "Ana"):
        customers.add(store, CustomerDraft(name), NOW)
    assert [r.name for r in people.by_prefix(store, "ZOE", 5)] == ["Zoë Café"]
    assert [r.name for r in people.by_prefix(store, "zo", 5)] == ["Zoë Café", "Zoltan"]
    assert people.by_prefix(store, " ", 5) == ()


def test_words_of_several_fields_find_one_person(store: Store) -> None:
    ana = customers.add(
        store,
        CustomerDraft(
            "Ana Lima", details=(AffiliationDraft("Acme"), PhoneDraft("+31 10 555 01 42"))
        ),
        NOW,
    )
    customers.add(store, CustomerDraft("Lima Bean"), NOW)
    for words in ("lima acme", "acm", "010 5550142", "5550142", "+3110555", "ana l"):
        assert [p.id for p in search.find(store, words, NOW).people][:1] == [ana], words
    assert [p.name for p in search.find(store, "lima", NOW).people] == ["Lima Bean", "Ana Lima"]


def test_a_promise_finds_its_person_and_a_note_shows_its_words(store: Store) -> None:
    ana = customers.add(store, CustomerDraft("Ana"), NOW)
    follow_ups.add(store, ana, FollowUpDraft("Send the moodboards", None), NOW)
    for n in range(3):
        touch(store, f"Loved the Möodboard {n}", ana, at=NOW.replace(day=n + 1))
    touch(store, "moodboard of nobody")
    found = search.find(store, "moodb", NOW)
    assert [p.id for p in found.people] == [ana]
    assert [n.body[-1] for n in found.notes] == ["y", "2", "1", "0"]
    first = found.notes[1]
    assert first.body[slice(*first.spans[0])] == "Möodboard"
    assert found.notes[0].customer_id is None
    few = search.find(store, "moodboard", NOW, 50, 2)
    assert few.more_notes
    assert len(few.notes) == 2
    customers.delete(store, [ana], NOW)
    gone = search.find(store, "moodb", NOW)
    assert gone.people == ()
    assert [n.customer_name for n in gone.notes] == [""]


def test_no_words_find_nothing(store: Store) -> None:
    assert search.find(store, ' "* ', NOW).people == ()
    assert search.find(store, "0\ud800", NOW).people == ()


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.text(st.characters(codec=None), max_size=60))
def test_any_string_is_answered(store: Store, words: str) -> None:
    search.find(store, words, NOW)


def test_people_and_notes_of_any_script_are_found(store: Store) -> None:
    for name in ("김민준", "Алексей", "Straße", "ガス"):
        who = customers.add(store, CustomerDraft("Dr " + name), NOW)
        touch(store, f"met {name} today", who)
        found = search.find(store, name, NOW)
        assert [p.id for p in found.people] == [who]
        (note,) = found.notes
        assert note.body[slice(*note.spans[0])] == name


def test_a_note_on_two_people_goes_by_the_one_who_is_listed(store: Store) -> None:
    ana = customers.add(store, CustomerDraft("Ana"), NOW)
    ben = customers.add(store, CustomerDraft("Ben"), NOW)
    touch(store, "zebra", ana, ben)
    assert search.find(store, "zebra", NOW).notes[0].customer_id == ana
    customers.delete(store, [ana], NOW)
    assert search.find(store, "zebra", NOW).notes[0].customer_name == "Ben"
    customers.delete(store, [ben], NOW)
    assert search.find(store, "zebra", NOW).notes == ()


def test_the_newest_notes_of_the_trash_hide_no_others(store: Store) -> None:
    ana = customers.add(store, CustomerDraft("Ana"), NOW)
    ben = customers.add(store, CustomerDraft("Ben"), NOW)
    for who in (ana, ben, ben, ben):
        touch(store, "zebra", who)
    customers.delete(store, [ben], NOW)
    assert [n.customer_id for n in search.find(store, "zebra", NOW, 50, 2).notes] == [ana]


def test_who_is_not_listed_has_no_place(store: Store) -> None:
    ana = customers.add(store, CustomerDraft("Ana"), NOW)
    customers.delete(store, [ana], NOW)
    assert people.place(store, ana) is None


def test_a_row_reads_only_its_own_promises(store: Store) -> None:
    """By the index of states a page of 100 rows read all open promises 100 times (15 ms)."""
    plan = " ".join(
        str(r[3]) for r in store.fetch(f"EXPLAIN QUERY PLAN {people._COLUMNS} WHERE c.id = 1")
    )
    assert "ix_follow_up_customer_id" in plan
    assert "ix_follow_up_state_due_on" not in plan


def test_the_name_of_a_file_finds_whose_it_is(store: Store) -> None:
    ana = customers.add(store, CustomerDraft("Ana Lima"), NOW)
    kept = attachments.keep_bytes(store, b"%PDF", "Quote_garden gate 2026.pdf")
    (file,) = attachments.add(store, ana, [kept], NOW)

    def found(words: str) -> list[str]:
        return [p.name for p in search.find(store, words, NOW).people]

    for words in ("quote gate", "gard", "quote_garden", "gate 2026.pdf", "lima gate"):
        assert found(words) == ["Ana Lima"], words
    attachments.rename(store, file, "Offer")
    assert (found("gate"), found("offer")) == ([], ["Ana Lima"])
    attachments.remove(store, file)
    assert found("offer") == []
    store.undo()
    assert found("offer") == ["Ana Lima"]
    assert store.faults() == []


def test_a_file_of_nobody_is_found_once_it_is_somebodys(store: Store) -> None:
    ana = customers.add(store, CustomerDraft("Ana Lima"), NOW)
    kept = attachments.keep_bytes(store, b"door", "door.jpg")
    with store.write(Action.CAPTURE) as session:
        row = Interaction(kind="note", body="x", happened_at=NOW, created_at=NOW)
        session.add(row)
        session.flush()
        session.add(Participant(interaction_id=row.id, customer_id=None))
        attachments.insert(session, kept, NOW, None, row.id)
    assert search.find(store, "door", NOW).people == ()
    (note,) = unsorted.pile(store).notes
    unsorted.give_note(store, note.id, ana, NOW)
    assert [p.name for p in search.find(store, "door", NOW).people] == ["Ana Lima"]
    store.undo()
    assert search.find(store, "door", NOW).people == ()
    assert store.faults() == []
