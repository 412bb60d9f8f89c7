"""Bringing a file in again, the same and a newer one, over what the user wrote meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from smallcrm.domain.actions import Action
from smallcrm.domain.records import (
    AffiliationDraft,
    ChangeSetId,
    CustomerDraft,
    CustomerField,
    CustomerId,
    DetailId,
    DetailKind,
    EmailDraft,
    PhoneDraft,
)
from smallcrm.domain.reports import FileReport
from smallcrm.services import customers, details, exchange, reading
from smallcrm.storage import session
from smallcrm.storage.models import CustomValue
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
HEADER = (
    "Name,E-mail,Work Phone,Company,Job Title,Nickname,Birthday,Spouse,Level,Last Contacted,Tags"
)
FIRST = "Zoe Baker,zoe@b.c,020 111111,Acme,Buyer,Zo,1980-03-04,Luis,gold,2026-01-05,vip"


def quiet(done: int, total: int) -> None:
    """Nobody looks at the progress."""


def bring(store: Store, row: str, name: str = "contacts.csv", header: str = HEADER) -> FileReport:
    opened = reading.open_data(f"{header}\n{row}\n".encode(), name)
    parsed = [reading.parsed(opened)]
    counted = exchange.plan(store, parsed).files[0]
    done = exchange.import_parsed(store, parsed, NOW, quiet, lambda: False).files[0]
    assert counted == done
    return done


def values(store: Store) -> dict[str, list[object]]:
    queries = {
        "phone": "SELECT number FROM phone ORDER BY id",
        "affiliation": "SELECT company_name || ' ' || role FROM affiliation ORDER BY id",
        "nickname": "SELECT nickname FROM customer ORDER BY id",
        "birthday": "SELECT day FROM occasion ORDER BY id",
        "fact": "SELECT text FROM fact ORDER BY id",
        "level": "SELECT text FROM custom_value ORDER BY id",
        "touch": "SELECT substr(happened_at, 1, 10) FROM interaction ORDER BY id",
    }
    return {name: [r[0] for r in store.fetch(sql)] for name, sql in queries.items()}


BEFORE = {
    "phone": ["020 111111"],
    "affiliation": ["Acme Buyer"],
    "nickname": ["Zo"],
    "birthday": [4],
    "fact": ["Spouse: Luis"],
    "level": ["gold"],
    "touch": ["2026-01-05"],
}
NEWER = "Zoe Baker,zoe@b.c,020 222222,Bolt,Boss,Zozo,1980-03-05,Ana,silver,2026-02-06,vip"
AFTER = {
    "phone": ["020 222222"],
    "affiliation": ["Bolt Boss"],
    "nickname": ["Zozo"],
    "birthday": [5],
    "fact": ["Spouse: Ana"],
    "level": ["silver"],
    "touch": ["2026-01-05", "2026-02-06"],
}


def test_the_same_file_makes_nothing_new(store: Store) -> None:
    assert (bring(store, FIRST).new, values(store)) == (1, BEFORE)
    again = bring(store, FIRST)
    assert (again.new, again.joined, again.updated, again.same, again.kept) == (0, 0, 0, 1, 0)
    assert values(store) == BEFORE


@pytest.mark.parametrize("name", ["contacts.csv", "contacts (2).csv", "Contacts-2026-03-31.csv"])
def test_a_newer_file_brings_up_to_date_what_the_older_wrote(store: Store, name: str) -> None:
    bring(store, FIRST)
    report = bring(store, NEWER, name)
    assert (report.new, report.joined, report.updated, report.kept) == (0, 1, 1, 0)
    assert values(store) == AFTER
    store.undo()
    assert values(store) == BEFORE
    store.redo()
    assert values(store) == AFTER
    assert bring(store, NEWER).same == 1


def test_another_file_adds_and_overwrites_nothing(store: Store) -> None:
    bring(store, FIRST)
    report = bring(store, NEWER, "phone.csv")
    assert (report.joined, report.updated, report.kept) == (1, 0, 3)
    found = values(store)
    assert found["phone"] == ["020 111111", "020 222222"]
    assert found["nickname"] == ["Zo"]
    assert found["birthday"] == [4]
    assert found["level"] == ["gold"]


def test_the_number_of_a_record_makes_two_files_versions_of_one(store: Store) -> None:
    header = "Record ID,First Name,Last Name,Phone Number,Lifecycle Stage"
    bring(store, "7,Zoe,Baker,020 111111,Lead", "a.csv", header)
    report = bring(store, "7,Zoe,Baker-Smith,020 222222,Customer", "b.csv", header)
    assert (report.new, report.updated) == (0, 1)
    assert store.fetch("SELECT name, family_name FROM customer") == [
        ("Zoe Baker-Smith", "Baker-Smith")
    ]
    assert values(store)["phone"] == ["020 222222"]
    assert values(store)["level"] == ["Customer"]


def test_what_the_user_changed_is_kept(store: Store) -> None:
    bring(store, FIRST)
    zoe = CustomerId(1)
    customers.set_field(store, zoe, CustomerField.NICKNAME, "Zoey")
    details.change(store, DetailKind.PHONE, DetailId(1), PhoneDraft("+44 20 999999", "work"))
    details.change(
        store, DetailKind.AFFILIATION, DetailId(1), AffiliationDraft("Acme", "Chief buyer")
    )
    details.remove(store, DetailKind.FACT, DetailId(1))
    with store.write(Action.EDIT_DETAIL) as writer:
        writer.get_one(CustomValue, 1).text = "platinum"
    mine = values(store)
    again = bring(store, FIRST)
    assert (again.new, again.joined, again.same) == (0, 0, 1)
    assert again.kept == 5
    assert values(store) == mine
    report = bring(store, NEWER)
    assert report.kept == 2  # the nickname and the level; other values come beside the user's
    found = values(store)
    assert found["nickname"] == ["Zoey"]
    assert found["level"] == ["platinum"]
    assert found["phone"] == ["+44 20 999999", "020 222222"]
    assert found["birthday"] == [5]


def test_what_the_user_typed_first_is_kept(store: Store) -> None:
    draft = CustomerDraft("Zoe Baker", nickname="Z", details=(EmailDraft("zoe@b.c"),))
    customers.add(store, draft, NOW)
    report = bring(store, FIRST)
    assert (report.new, report.joined, report.updated, report.kept) == (0, 1, 0, 1)
    assert values(store)["nickname"] == ["Z"]
    assert bring(store, NEWER).kept == 1


def test_a_change_of_long_ago_counts_though_the_journal_forgot_it(tmp_path: Path) -> None:
    at = [NOW]
    store = Store(tmp_path / "a.db", lambda: at[0])
    store.prepare()
    bring(store, FIRST)
    details.change(store, DetailKind.PHONE, DetailId(1), PhoneDraft("+44 20 999999", "work"))
    at[0] = NOW + timedelta(days=60)
    for n in range(210):
        customers.set_field(store, CustomerId(1), CustomerField.HONORIFIC_SUFFIX, f"{n}")
    at[0] = NOW + timedelta(days=120)
    store.close()
    store = Store(tmp_path / "a.db", lambda: at[0])
    store.prepare()
    with store.read() as reader:
        engine = reader.get_bind()
    session.prune(engine, at[0])  # type: ignore[arg-type]
    assert store.fetch("SELECT count(*) FROM change_set WHERE action = 'edit_detail'") == [(0,)]
    again = bring(store, FIRST)
    assert (again.same, again.kept) == (1, 1)
    assert values(store)["phone"] == ["+44 20 999999"]
    store.close()


def test_an_import_that_was_taken_back_settles_nothing(store: Store) -> None:
    bring(store, "Zoe Baker,zoe@b.c,,,,,,,,,")
    bring(store, FIRST, "more.csv")
    (last,) = store.fetch("SELECT max(id) FROM change_set")[0]
    store.take_back_old(ChangeSetId(last))
    assert values(store)["phone"] == []
    assert bring(store, FIRST, "more.csv").joined == 1
    assert values(store)["phone"] == ["020 111111"]


def test_a_newer_value_that_is_none_leaves_the_old_one(store: Store) -> None:
    bring(store, FIRST)
    opened = reading.open_data(f"{HEADER}\n{FIRST}\n".encode(), "contacts.csv")
    parsed = reading.parsed(opened)
    draft = replace(
        parsed.drafts[0], details=(PhoneDraft(" ", "work"), *parsed.drafts[0].details[:1])
    )
    exchange.import_parsed(store, [replace(parsed, drafts=(draft,))], NOW, quiet, lambda: False)
    assert values(store)["phone"] == ["020 111111"]
