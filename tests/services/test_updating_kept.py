"""What a file must leave as the user, or another card of the file, has it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine

from smallcrm.domain.actions import Action
from smallcrm.domain.records import CustomerField, CustomerId, InteractionId
from smallcrm.domain.reports import FileReport
from smallcrm.services import customers, exchange, joining, reading, timeline
from smallcrm.services.matching import NO_CONTACT
from smallcrm.storage import session
from smallcrm.storage.models import Customer, Interaction
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)


def quiet(done: int, total: int) -> None:
    """Nobody looks at the progress."""


def bring(store: Store, text: str, name: str) -> FileReport:
    parsed = [reading.parsed(reading.open_data(text.encode(), name))]
    return exchange.import_parsed(store, parsed, NOW, quiet, lambda: False).files[0]


def card(name: str, *lines: str, uid: str = "") -> str:
    rows = ["BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines]
    rows += [f"UID:{uid}"] if uid else []
    return "\r\n".join([*rows, "END:VCARD", ""])


def column(store: Store, sql: str) -> list[object]:
    return [row[0] for row in store.fetch(sql)]


def forget(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the journal may forget, it forgets."""
    monkeypatch.setattr(session, "SETS_KEPT", 0)
    with store.read() as reader:
        engine = reader.get_bind()
    assert isinstance(engine, Engine)
    session.prune(engine, datetime.now(UTC) + timedelta(days=90))


BODIES = "SELECT body FROM interaction ORDER BY id"
NUMBERS = "SELECT number FROM phone ORDER BY id"
LIMA = ("EMAIL:a@x.example",)


def test_a_note_changed_long_ago_is_kept(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    old, new = (card("Ana Lima", *LIMA, f"NOTE:{n}", uid="u1") for n in ("old", "new"))
    bring(store, old, "a.vcf")
    with store.write(Action.EDIT_INTERACTION) as writer:
        writer.get_one(Interaction, 1).body = "MY WORDS"
    forget(store, monkeypatch)
    assert bring(store, old, "a.vcf").kept == 1
    assert column(store, BODIES) == ["MY WORDS"]
    bring(store, new, "a.vcf")
    assert column(store, BODIES) == ["MY WORDS", "new"]


def test_a_note_removed_long_ago_stays_so(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    old = card("Ana Lima", *LIMA, "NOTE:old", uid="u1")
    bring(store, old, "a.vcf")
    timeline.remove(store, InteractionId(1))
    forget(store, monkeypatch)
    assert bring(store, old, "a.vcf").kept == 1
    assert column(store, BODIES) == []


def test_a_join_is_not_undone_by_the_file_of_before(store: Store) -> None:
    bob = card("Bob Smith", "EMAIL:b@x.example", "BDAY:1980-01-02", "NICKNAME:Bobby", uid="u1")
    robert = card("Robert Smith", "TEL:030 123456", "BDAY:1981-05-06", "NICKNAME:Rob", uid="u2")
    bring(store, bob + robert, "c.vcf")
    joining.join(store, CustomerId(1), CustomerId(2), {}, NOW)
    for _ in range(2):
        report = bring(store, bob + robert, "c.vcf")
        assert (report.new, report.updated) == (0, 0)
        assert report.kept >= 2
        assert store.fetch("SELECT name, nickname FROM customer WHERE id = 1") == [
            ("Bob Smith", "Bobby")
        ]
        assert (1980, 1, 2) in store.fetch(
            "SELECT year, month, day FROM occasion WHERE customer_id = 1"
        )


def test_the_card_of_who_was_joined_renews_nothing_of_who_they_are_now(store: Store) -> None:
    bob = card("Bob Smith", "TEL;TYPE=WORK:030 111111", uid="u1")
    robert = card("Robert Smith", "NICKNAME:Rob", uid="u2")
    bring(store, bob + robert, "c.vcf")
    joining.join(store, CustomerId(1), CustomerId(2), {}, NOW)
    moved = card("Robert Smith", "TEL;TYPE=WORK:030 222222", uid="u2")
    bring(store, moved, "c.vcf")
    assert column(store, NUMBERS) == ["030 111111", "030 222222"]


@pytest.mark.parametrize("name", ["clipboard", "contact.vcf", "00001.vcf"])
def test_a_name_that_says_nothing_replaces_nothing(store: Store, name: str) -> None:
    bring(store, card("Ana Lima", *LIMA, "TEL:+49 171 1111111", "NOTE:Rome"), name)
    report = bring(store, card("Ana Lima", *LIMA, "TEL:+49 172 2222222", "NOTE:nuts"), name)
    assert (report.joined, report.updated) == (1, 0)
    assert column(store, NUMBERS) == ["+49 171 1111111", "+49 172 2222222"]
    assert column(store, BODIES) == ["Rome", "nuts"]


def test_a_comma_in_the_name_of_a_file_is_part_of_it(store: Store) -> None:
    bring(store, card("Ana Lima", *LIMA, "TEL:+49 171 1111111"), "Lima, Ana.vcf")
    assert bring(store, card("Ana Lima", *LIMA, "TEL:+49 172 2222222"), "Lima, Ana.vcf").updated
    assert column(store, NUMBERS) == ["+49 172 2222222"]


def test_what_another_card_of_the_file_still_says_is_not_replaced(store: Store) -> None:
    one, two, three = (
        card("Ana Lima", *LIMA, f"TEL;TYPE=WORK:030 {n * 6}", f"NOTE:n {n}") for n in "123"
    )
    bring(store, one + two, "phone.vcf")
    bring(store, one + three, "phone.vcf")
    after = column(store, NUMBERS), column(store, BODIES)
    assert after == (["030 111111", "030 333333"], ["n 1", "n 3"])
    assert bring(store, one + three, "phone.vcf").updated == 0
    assert (column(store, NUMBERS), column(store, BODIES)) == after


def test_what_the_user_cleared_stays_so(store: Store) -> None:
    file = "Name,E-mail,Nickname,Last Contacted\nZoe Baker,z@b.c,Zo,2026-01-05\n"
    bring(store, file, "c.csv")
    customers.set_field(store, CustomerId(1), CustomerField.NICKNAME, "")
    timeline.remove(store, InteractionId(1))
    report = bring(store, file, "c.csv")
    assert (report.joined, report.kept) == (0, 2)
    assert column(store, "SELECT nickname FROM customer") == [""]
    assert column(store, BODIES) == []


def test_a_lifted_wish_for_no_contact_stays_so(store: Store) -> None:
    file = card("Zoe Baker", "EMAIL:z@b.c", f"{NO_CONTACT}:20260105T000000Z", uid="u1")
    bring(store, file, "c.vcf")
    assert column(store, "SELECT do_not_contact_at IS NULL FROM customer") == [0]
    with store.write(Action.EDIT_CUSTOMER) as writer:
        writer.get_one(Customer, 1).do_not_contact_at = None
    assert bring(store, file, "c.vcf").kept == 1
    assert column(store, "SELECT do_not_contact_at IS NULL FROM customer") == [1]


def test_another_value_of_somebody_new_is_counted(store: Store) -> None:
    header = "Name,E-mail,Nickname,Level"
    rows = "Zoe Baker,z@b.c,Zo,gold\nZoe Baker,z@b.c,Zozo,silver"
    report = bring(store, f"{header}\n{rows}\n", "c.csv")
    assert (report.new, report.kept) == (1, 2)
    assert column(store, "SELECT nickname FROM customer") == ["Zo"]
    assert column(store, "SELECT text FROM custom_value") == ["gold"]
    again = bring(store, f"{header}\n{rows}\n", "c.csv")
    assert (again.joined, again.updated, again.kept) == (0, 0, 2)
    assert column(store, "SELECT text FROM custom_value") == ["gold"]
