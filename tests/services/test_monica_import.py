"""Monica's export into a file: people, their timelines, what is to be done; once, in one step."""

from __future__ import annotations

from pathlib import Path

from formats.monica_files import account, contact, family, special, thing, written
from services.arriving import NOW, never, quiet
from smallcrm.domain.records import CustomerDraft, CustomerId, EmailDraft, InteractionId
from smallcrm.domain.reports import ImportReport
from smallcrm.services import customers, erasure, exchange, reading
from smallcrm.storage.store import Store

TOLD = (
    "SELECT i.kind, i.happened_at, i.body, group_concat(c.name, '+') FROM interaction i"
    " JOIN participant p ON p.interaction_id = i.id LEFT JOIN customer c ON c.id = p.customer_id"
    " GROUP BY i.id ORDER BY i.id"
)


def bring(store: Store, made: object, *, unsorted: bool = False) -> ImportReport:
    parsed = reading.parsed(reading.open_data(written(made), "monica.json"))
    return exchange.import_parsed(store, [parsed], NOW, quiet, never, unsorted=unsorted)


def counts(store: Store) -> dict[str, int]:
    tables = ("customer", "interaction", "participant", "follow_up", "fact", "occasion", "email")
    return {t: store.fetch(f"SELECT count(*) FROM {t}")[0][0] for t in tables}


def test_all_of_an_account_comes_in_one_step(store: Store) -> None:
    before = counts(store)
    report = bring(store, family())
    (file,) = report.files
    assert (file.read, file.new, file.rejected) == (2, 2, 0)
    arrived = file.arrived
    assert (arrived.events, arrived.todos, arrived.nobodys) == (8, 5, 1)
    assert (arrived.interactions, arrived.follow_ups) == (7, 5)
    told = store.fetch(TOLD)
    assert ("meeting", "2024-01-02T23:00:00.000000Z") in [row[:2] for row in told]
    (dinner,) = [row for row in told if "Dinner" in row[2]]
    assert dinner[3] == "Ana Sofia Lima+Ben"
    due = store.fetch("SELECT text, due_on, rule, state FROM follow_up ORDER BY id")
    assert (
        "Check the boat – Hull and mast",
        "2027-03-01",
        "FREQ=MONTHLY;INTERVAL=6",
        "open",
    ) in due
    assert ("Send the card", "2023-12-20", None, "done") in due
    after = counts(store)
    assert store.undo() is not None
    assert counts(store) == before
    assert store.redo() is not None
    assert counts(store) == after


def test_the_same_again_makes_nothing_new(store: Store) -> None:
    bring(store, family())
    before, step = counts(store), store.undo_step()
    report = bring(store, family())
    (file,) = report.files
    assert (file.new, file.joined, file.same) == (0, 0, 2)
    assert file.arrived.changes == 0
    assert counts(store) == before
    assert store.undo_step() == step


def test_what_is_said_of_a_namesake_is_theirs(store: Store) -> None:
    """Two of one name: each has their own, by Monica's uuid."""
    one = contact("1", "Ana", "Lima", birthdate=special("1980-01-02"), note=[thing("n1", body="A")])
    two = contact("2", "Ana", "Lima", birthdate=special("1990-03-04"), note=[thing("n2", body="B")])
    bring(store, account(one, two))
    rows = store.fetch(
        "SELECT i.body, o.year FROM interaction i JOIN participant p ON p.interaction_id = i.id"
        " JOIN occasion o ON o.customer_id = p.customer_id ORDER BY i.body"
    )
    assert rows == [("A", 1980), ("B", 1990)]


def test_notes_of_whoever_joins_somebody_here_go_to_them(store: Store) -> None:
    here = CustomerDraft("Ana Sofia Lima", details=(EmailDraft("ana@example.com"),))
    ana = customers.add(store, here, NOW)
    report = bring(store, family())
    assert (report.new, report.joined) == (1, 1)
    rows = store.fetch("SELECT count(*) FROM participant WHERE customer_id = ?", (ana,))
    assert rows[0][0] == 8


def test_an_activity_of_today_has_happened(store: Store) -> None:
    today = thing("a", summary="Tea", happened_at=f"{NOW:%Y-%m-%d}T00:00:00.000000Z")
    later = thing("b", summary="Trip", happened_at="2027-01-01T00:00:00.000000Z")
    zoe = contact("z", "Zoe", activity=["a", "b"])
    bring(store, account(zoe, activity=[today, later]))
    assert [row[0] for row in store.fetch("SELECT body FROM interaction")] == ["Tea"]
    assert store.fetch("SELECT text, due_on FROM follow_up") == [("Trip", "2027-01-01")]


def test_the_journal_comes_unsorted_when_it_is_wanted(store: Store) -> None:
    report = bring(store, family(), unsorted=True)
    assert report.files[0].arrived.nobodys == 0
    assert ("note", "2024-01-08T23:00:00.000000Z", "A day off\n\nRain", None) in store.fetch(TOLD)


def test_whoever_was_erased_brings_nothing(store: Store) -> None:
    bring(store, family())
    (row,) = store.fetch("SELECT id FROM customer WHERE name = 'Ben'")
    erasure.erase(store, CustomerId(row[0]), NOW)
    report = bring(store, family())
    assert report.erased == 1
    assert store.fetch("SELECT name FROM customer") == [("Ana Sofia Lima",)]


def test_a_file_from_the_disk(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "export.json"
    path.write_bytes(written(family()))
    (parsed,) = exchange.read_files([path], quiet, never)
    assert (len(parsed.drafts), parsed.error) == (2, "")
    assert exchange.plan(store, [parsed], NOW).new == 2
    assert InteractionId(0) not in [row[0] for row in store.fetch("SELECT id FROM interaction")]
