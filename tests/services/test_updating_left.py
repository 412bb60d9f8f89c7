"""What a file that comes again must leave alone."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from conftest import NOW
from services.test_updating import bring
from smallcrm.domain.exports import EVERYBODY
from smallcrm.domain.records import CustomerField, CustomerId
from smallcrm.domain.reports import FileReport
from smallcrm.formats import vcard
from smallcrm.services import customers, exchange, joining, json_export, json_import
from smallcrm.storage.store import Store

HEADER = "Name,E-mail,Phone,Notes,Nickname"


def cards(store: Store, text: str, name: str = "c.vcf") -> FileReport:
    parsed = [vcard.parse(text.encode(), name)]
    report = exchange.import_parsed(store, parsed, NOW, lambda a, b: None, lambda: False)
    return report.files[0]


def card(*lines: str) -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""])


def column(store: Store, sql: str) -> list[object]:
    return [r[0] for r in store.fetch(sql)]


TWO = card("UID:u1", "FN:Bob Smith", "NICKNAME:Bo", "BDAY:1980-01-01") + card(
    "UID:u2", "FN:Robert Smith", "NICKNAME:Rob", "BDAY:1980-01-02"
)


def test_the_values_chosen_at_a_join_stay(store: Store) -> None:
    cards(store, TWO)
    joining.join(store, CustomerId(1), CustomerId(2), {}, NOW)
    chosen = store.fetch("SELECT name, nickname FROM customer WHERE id = 1")
    days = store.fetch("SELECT month, day FROM occasion WHERE customer_id = 1")
    for _ in range(2):
        report = cards(store, TWO)
        assert (report.new, report.updated) == (0, 0)
        assert report.kept > 0
    assert store.fetch("SELECT name, nickname FROM customer WHERE id = 1") == chosen
    assert set(days) <= set(store.fetch("SELECT month, day FROM occasion WHERE customer_id = 1"))


def test_two_rows_of_one_person_do_not_replace_each_others_values(store: Store) -> None:
    text = "Ana,a@b.c,020 111111,n one,\nAna,a@b.c,020 222222,n two,"
    bring(store, text, header=HEADER)
    changed = text.replace("020 222222", "020 333333").replace("n two", "n three")
    for _ in range(2):
        bring(store, changed, header=HEADER)
        assert column(store, "SELECT number FROM phone ORDER BY id")[0] == "020 111111"
        assert "n one" in column(store, "SELECT body FROM interaction")
        assert "n three" in column(store, "SELECT body FROM interaction")


def test_a_second_single_card_adds_its_number(store: Store) -> None:
    cards(store, card("FN:Ana", "EMAIL:a@b.c", "TEL:020 111111"), "contact.vcf")
    cards(store, card("FN:Ana", "EMAIL:a@b.c", "TEL:020 222222"), "contact.vcf")
    assert column(store, "SELECT number FROM phone ORDER BY id") == ["020 111111", "020 222222"]


def test_a_nickname_that_the_user_cleared_stays_away(store: Store) -> None:
    row = "Ana,a@b.c,020 111111,,Annie"
    bring(store, row, header=HEADER)
    customers.set_field(store, CustomerId(1), CustomerField.NICKNAME, "")
    report = bring(store, row, header=HEADER)
    assert (report.joined, report.kept) == (0, 1)
    assert column(store, "SELECT nickname FROM customer") == [""]


def test_what_a_second_row_of_somebody_new_says_else_is_counted(store: Store) -> None:
    header = "Name,E-mail,Nickname,Level"
    report = bring(store, "Zoe,z@b.c,Zo,gold\nZoe,z@b.c,Zozo,silver", header=header)
    assert (report.new, report.kept) == (1, 2)


def test_a_document_of_before_a_join_brings_nobody_back(store: Store, tmp_path: Path) -> None:
    cards(store, TWO)
    path = tmp_path / "a.json"
    json_export.write(store, path, datetime(2026, 11, 25, tzinfo=UTC), EVERYBODY)
    joining.join(store, CustomerId(1), CustomerId(2), {}, NOW)
    json_import.run(store, path)
    assert store.fetch("SELECT id FROM customer WHERE deleted_at IS NULL") == [(1,)]
    joining.unjoin(store, CustomerId(2))
    assert store.fetch("SELECT id FROM customer WHERE deleted_at IS NULL") == [(1,), (2,)]


def test_nine_digits_tell_people_not_numbers(store: Store) -> None:
    numbers = "SELECT number FROM phone ORDER BY id"
    cards(store, card("UID:z", "FN:Zoe", "TEL:+55 11 91234 5678"))
    cards(store, card("UID:z", "FN:Zoe", "TEL:+351 912 345 678", "TEL:+55 (11) 91234-5678"))
    assert column(store, numbers) == ["+55 11 91234 5678", "+351 912 345 678"]
    cards(store, card("UID:z", "FN:Zoe", "TEL:912345678", "TEL:0351 912345678"))
    assert column(store, numbers) == ["+55 11 91234 5678", "+351 912 345 678"]
    two = card("UID:a", "FN:Ana", "TEL:912 345 678") + card("UID:a", "FN:Ana", "TEL:+351912345678")
    cards(store, two, "other.vcf")
    assert column(store, "SELECT number FROM phone WHERE customer_id = 2") == ["912 345 678"]
