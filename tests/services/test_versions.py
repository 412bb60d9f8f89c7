"""Which earlier file a file is a newer version of: not every one of the same name."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from smallcrm.domain.records import CustomerId
from smallcrm.domain.reports import FileReport, ParsedFile
from smallcrm.services import customers, exchange, joining, reading, versions
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
GOOGLE = (
    "First Name,Middle Name,Last Name,Nickname,Organization Name,Organization Title,Birthday,"
    "Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value"
)
OUTLOOK = (
    "First Name,Middle Name,Last Name,Title,Company,Job Title,E-mail Address,Mobile Phone,"
    "Business Phone,Home Phone,Birthday,Notes,Categories"
)
PLAIN = "Name,E-mail,Work Phone,Notes"
NUMBERS = "SELECT number FROM phone ORDER BY id"
BODIES = "SELECT body FROM interaction ORDER BY id"


def bring(store: Store, *files: tuple[str, str]) -> FileReport:
    """Files by name and text, in one import; what became of the last."""
    parsed = [reading.parsed(reading.open_data(t.encode(), name)) for name, t in files]
    report = exchange.import_parsed(store, parsed, NOW, lambda a, b: None, lambda: False)
    return report.files[-1]


def table(header: str, *rows: str) -> str:
    return "\n".join((header, *rows, ""))


def google(number: str, note: str) -> str:
    row = f"Zoe,,Baker,Zo,Acme,Buyer,1980-03-04,{note},vip,Work,z@b.c,Mobile,{number}"
    return table(GOOGLE, row)


def outlook(number: str, note: str) -> str:
    return table(OUTLOOK, f"Zoe,,Baker,,Bolt,Boss,z@b.c,{number},,,,{note},lead")


def plain(*people: str, digit: int = 1) -> str:
    lines = (f"{p} Baker,{p}@b.c,020 {digit}{n}{n}{n}{n}{n},n{digit}" for n, p in enumerate(people))
    return table(PLAIN, *lines)


def column(store: Store, sql: str) -> list[object]:
    return [row[0] for row in store.fetch(sql)]


def test_two_programs_files_of_one_name_replace_nothing_of_each_other(store: Store) -> None:
    bring(store, ("contacts.csv", google("020 111111", "tea")))
    report = bring(store, ("contacts.csv", outlook("020 222222", "coffee")))
    assert (report.new, report.joined, report.updated) == (0, 1, 0)
    assert column(store, NUMBERS) == ["020 111111", "020 222222"]
    assert column(store, BODIES) == ["tea", "coffee"]
    companies = "SELECT company_name FROM affiliation ORDER BY id"
    assert column(store, companies) == ["Acme", "Bolt"]
    assert column(store, "SELECT name FROM tag ORDER BY id") == ["vip", "lead"]


def test_each_programs_own_newer_file_still_brings_its_values_up_to_date(store: Store) -> None:
    bring(store, ("contacts.csv", google("020 111111", "tea")))
    bring(store, ("contacts.csv", outlook("020 222222", "coffee")))
    assert bring(store, ("contacts (2).csv", google("020 333333", "tea"))).updated == 1
    assert column(store, NUMBERS) == ["020 333333", "020 222222"]
    assert column(store, BODIES) == ["tea", "coffee"]


def test_a_column_more_leaves_it_a_version_of_the_same_file(store: Store) -> None:
    bring(store, ("people.csv", plain("Zoe")))
    more = table(f"{PLAIN},Nickname", "Zoe Baker,Zoe@b.c,020 777777,n1,Zo")
    assert bring(store, ("people.csv", more)).updated == 1
    assert column(store, NUMBERS) == ["020 777777"]


@pytest.mark.parametrize(
    ("now", "is_newer"),
    [
        (("Ana", "Ben", "Cid", "Dan"), True),
        (("Ana", "Ben", "Cid", "Eve", "Fay"), True),
        (("Ana", "Xia", "Yan", "Zed"), False),  # other people, and one of the same
        (("Ana",), False),  # an excerpt, or a list of its own: who can tell
        (("Ana", "Ben", "Cid", "Dan", "E", "F", "G", "H", "I", "J", "K"), False),
    ],
)
def test_a_version_has_most_of_the_same_people(
    store: Store, now: tuple[str, ...], is_newer: bool
) -> None:
    bring(store, ("people.csv", plain("Ana", "Ben", "Cid", "Dan")))
    report = bring(store, ("people.csv", plain(*now, digit=2)))
    assert (report.updated > 0) is is_newer
    assert ("020 100000" in column(store, NUMBERS)) is not is_newer
    assert "020 200000" in column(store, NUMBERS)


def test_people_who_went_meanwhile_do_not_count(store: Store) -> None:
    found = bring(store, ("people.csv", plain("Ana", "Ben", "Cid", "Dan")))
    assert found.new == 4
    customers.delete(store, [CustomerId(2), CustomerId(3)], NOW)
    joining.join(store, CustomerId(1), CustomerId(4), {}, NOW)
    assert bring(store, ("people.csv", plain("Ana", digit=2))).joined == 1
    assert versions.older(store, [_file(plain("Ana", digit=2))], [[1]])[0]


def test_nobody_is_left_of_an_earlier_file(store: Store) -> None:
    bring(store, ("people.csv", plain("Ana")))
    customers.delete(store, [CustomerId(1)], NOW)
    assert versions.older(store, [_file(plain("Ana"))], [[1]]) == [frozenset()]


def test_of_two_files_that_came_together_both_must_be_there_in_a_newer_version(
    store: Store,
) -> None:
    """Which of them a value is of, nobody knows."""
    one, two = table(PLAIN, "Zoe,z@b.c,020 111111,"), table(PLAIN, "Zoe,z@b.c,020 222222,")
    three = table(PLAIN, "Zoe,z@b.c,020 333333,")
    bring(store, ("a.csv", one), ("b.csv", two))
    bring(store, ("a.csv", three))
    assert column(store, NUMBERS) == ["020 111111", "020 222222", "020 333333"]
    four = table(PLAIN, "Zoe,z@b.c,020 444444,")
    bring(store, ("a.csv", four), ("b.csv", two))
    assert column(store, NUMBERS) == ["020 444444", "020 222222", "020 333333"]


def test_a_name_that_many_files_of_one_import_have_says_nothing(store: Store) -> None:
    bring(store, ("export (1).csv", plain("Ana")))
    for count, is_newer in ((21, False), (20, True)):
        files = [_file(plain("Ana"), f"export ({n}).csv") for n in range(count)]
        assert any(versions.older(store, files, [[1]] * count)) is is_newer


def test_what_another_file_filled_in_is_not_the_older_versions(store: Store) -> None:
    header = "Name,E-mail,Nickname"
    bring(store, ("a.csv", table(header, "Zoe,z@b.c,")))
    bring(store, ("b.csv", table(header, "Zoe,z@b.c,Zo")))
    report = bring(store, ("a.csv", table(header, "Zoe,z@b.c,Zozo")))
    assert (report.updated, report.kept) == (0, 1)
    assert column(store, "SELECT nickname FROM customer") == ["Zo"]


def card(number: str, program: str = "", version: str = "3.0") -> str:
    lines = ["BEGIN:VCARD", f"VERSION:{version}", "FN:Ana Lima", "EMAIL:a@b.c", f"TEL:{number}"]
    return "\r\n".join([*lines, f"PRODID:{program}" if program else "X-A:1", "END:VCARD", ""])


@pytest.mark.parametrize(
    ("other", "is_newer"),
    [
        (card("020 222222", "-//Apple Inc.//iPhone OS 18.1//EN"), True),
        (card("020 222222"), False),
        (card("020 222222", "-//Apple Inc.//iPhone OS 17.0//EN", "4.0"), False),
    ],
)
def test_cards_are_told_apart_by_the_program_that_wrote_them(
    store: Store, other: str, is_newer: bool
) -> None:
    bring(store, ("contacts.vcf", card("020 111111", "-//Apple Inc.//iPhone OS 17.0//EN")))
    assert (bring(store, ("contacts.vcf", other)).updated == 1) is is_newer
    assert (column(store, NUMBERS) == ["020 222222"]) is is_newer


def test_ldif_files_of_one_name_are_versions(store: Store) -> None:
    text = "dn: cn=Ana\ncn: Ana Lima\nmail: a@b.c\ntelephoneNumber: {}\n"
    bring(store, ("people.ldif", text.format("020 111111")))
    assert bring(store, ("people.ldif", text.format("020 222222"))).updated == 1


def test_a_damaged_record_is_none(store: Store) -> None:
    bring(store, ("people.csv", plain("Ana")))
    with store.write_quietly() as session:
        (kept,) = session.query(Setting).where(Setting.name.startswith("came:"))
        kept.value = "{broken"
        session.add(Setting(name="came:x", value="[1]"))
    assert versions.older(store, [_file(plain("Ana"))], [[1]]) == [frozenset()]


def test_no_name_stands_in_what_is_remembered(store: Store) -> None:
    bring(store, ("Lima, Ana.csv", plain("Ana")))
    (kept,) = column(store, "SELECT value FROM setting WHERE name LIKE 'came:%'")
    assert "ana" not in str(kept).lower()
    assert "mail" not in str(kept)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("contacts.csv", "contacts (1).csv"),
        ("contacts-2026-01-02.csv", "Contacts 2026_03_04.csv"),
        ("contacts.csv", "contacts - Copy.csv"),
        ("contacts 2026 old.csv", "contacts - Kopie (2) old.csv"),
    ],
)
def test_kin(one: str, other: str) -> None:
    assert versions.kin(one) == versions.kin(other)
    assert versions.kin(one) != versions.kin("people.csv")


def _file(text: str, name: str = "people.csv") -> ParsedFile:
    return reading.parsed(reading.open_data(text.encode(), name))
