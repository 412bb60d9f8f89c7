"""What the user took away stays away, whatever a file says; who comes back from the trash is
counted; nobody has two birthdays."""

from __future__ import annotations

import pytest

from conftest import NOW
from services.test_updating import FIRST, bring, values
from services.test_updating_kept import bring as bring_text
from services.test_updating_kept import card, column, forget
from smallcrm.domain.actions import Action
from smallcrm.domain.custom_fields import FieldDraft, FieldId
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    DetailId,
    DetailKind,
    EmailDraft,
    FactDraft,
    OccasionDraft,
    OccasionKind,
)
from smallcrm.domain.reports import ParsedFile
from smallcrm.services import custom_fields, customers, details, exchange
from smallcrm.storage.models import KeptProperty
from smallcrm.storage.store import Store

ZOE = CustomerId(1)
LEVEL = FieldId(1)
HEADER = "Name,E-mail,Level"
ROW = "Zoe Baker,zoe@b.c,gold"
TEXTS = "SELECT text FROM custom_value ORDER BY id"
BIRTHDAYS = "SELECT month, day FROM occasion WHERE kind = 'birthday' ORDER BY id"


def clear_level(store: Store) -> None:
    custom_fields.put(store, ZOE, LEVEL, "")


def test_a_value_of_a_field_that_the_user_cleared_stays_away(store: Store) -> None:
    bring(store, ROW, header=HEADER)
    clear_level(store)
    report = bring(store, ROW, header=HEADER)
    assert (report.joined, report.same, report.kept) == (0, 1, 1)
    assert column(store, TEXTS) == []
    newer = bring(store, ROW.replace("gold", "silver"), header=HEADER)
    assert (newer.joined, newer.kept) == (0, 1)


def test_it_stays_away_when_the_journal_has_forgotten_it(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(store, ROW, header=HEADER)
    clear_level(store)
    forget(store, monkeypatch)
    assert bring(store, ROW, header=HEADER).kept == 1
    assert column(store, TEXTS) == []


def test_two_cards_of_one_customer_count_it_once(store: Store) -> None:
    bring(store, ROW, header=HEADER)
    clear_level(store)
    assert bring(store, f"{ROW}\n{ROW}", header=HEADER).kept == 1


def test_a_value_that_the_user_typed_and_cleared_stays_away(store: Store) -> None:
    bring(store, "Zoe Baker,zoe@b.c,", header=HEADER)
    custom_fields.define(store, FieldDraft("Level"))
    custom_fields.put(store, ZOE, LEVEL, "gold")
    clear_level(store)
    assert bring(store, ROW, header=HEADER).kept == 1
    assert column(store, TEXTS) == []


def test_a_cleared_value_that_was_taken_back_is_brought_up_to_date(store: Store) -> None:
    bring(store, ROW, header=HEADER)
    clear_level(store)
    store.undo()
    assert bring(store, ROW.replace("gold", "silver"), header=HEADER).updated == 1
    assert column(store, TEXTS) == ["silver"]


def test_a_field_that_was_removed_whole_comes_again_with_the_file(store: Store) -> None:
    """The wizard asks for each column whether it is to be a field."""
    bring(store, ROW, header=HEADER)
    custom_fields.remove(store, LEVEL)
    assert bring(store, ROW, header=HEADER).joined == 1
    assert column(store, TEXTS) == ["gold"]


@pytest.mark.parametrize("kind", [DetailKind.OCCASION, DetailKind.FACT, DetailKind.PHONE])
def test_a_detail_that_the_user_removed_stays_away(store: Store, kind: DetailKind) -> None:
    bring(store, FIRST)
    details.remove(store, kind, DetailId(1))
    mine = values(store)
    assert bring(store, FIRST).kept == 1
    assert values(store) == mine


def test_a_detail_that_the_user_typed_and_removed_stays_away(store: Store) -> None:
    draft = CustomerDraft("Zoe Baker", details=(EmailDraft("zoe@b.c"), FactDraft("Spouse: Luis")))
    customers.add(store, draft, NOW)
    details.remove(store, DetailKind.FACT, DetailId(1))
    assert bring(store, "Zoe Baker,zoe@b.c,Luis", header="Name,E-mail,Spouse").kept == 1
    assert column(store, "SELECT text FROM fact") == []


def test_a_line_that_was_kept_as_it_came_settles_nothing(store: Store) -> None:
    text = card("Zoe Baker", "X-OWN:1", uid="u1")
    customers.add(store, CustomerDraft("Zoe Baker", uid="u1"), NOW)
    bring_text(store, text, "a.vcf")
    with store.write(Action.REMOVE_DETAIL) as writer:
        writer.delete(writer.get_one(KeptProperty, 1))
    assert bring_text(store, text, "a.vcf").kept == 0
    assert column(store, "SELECT line FROM kept_property") == ["X-OWN:1"]


# --- the trash ----------------------------------------------------------------------------------


def test_who_comes_back_from_the_trash_is_counted(store: Store) -> None:
    text = card("Zoe Baker", uid="u1") + card("Ana Lima", uid="u2")
    bring_text(store, text, "a.vcf")
    customers.delete(store, [ZOE], NOW)
    report = bring_text(store, text + card("Zoe Baker", uid="u1"), "a.vcf")
    assert (report.new, report.joined, report.restored) == (0, 1, 1)
    assert bring_text(store, text, "a.vcf").restored == 0


# --- one birthday -------------------------------------------------------------------------------


def test_another_files_birthday_is_kept_out_and_counted(store: Store) -> None:
    bring(store, "Zoe Baker,zoe@b.c,1980-03-04", "a.csv", "Name,E-mail,Birthday")
    for _ in range(2):
        report = bring(store, "Zoe Baker,zoe@b.c,1980-04-03", "b.csv", "Name,E-mail,Birthday")
        assert (report.new, report.joined, report.kept) == (0, 0, 1)
        assert column(store, BIRTHDAYS) == [3]
    assert store.fetch(BIRTHDAYS) == [(3, 4)]


def test_the_birthday_that_the_user_put_right_stays_the_only_one(store: Store) -> None:
    bring(store, "Zoe Baker,zoe@b.c,1980-03-04", header="Name,E-mail,Birthday")
    right = OccasionDraft(OccasionKind.BIRTHDAY, 3, 6, 1980)
    details.change(store, DetailKind.OCCASION, DetailId(1), right)
    for day in ("04", "05"):
        row = f"Zoe Baker,zoe@b.c,1980-03-{day}"
        assert bring(store, row, header="Name,E-mail,Birthday").kept == 1
    assert store.fetch(BIRTHDAYS) == [(3, 6)]


def test_a_second_card_of_somebody_new_brings_no_second_birthday(store: Store) -> None:
    rows = "Zoe Baker,zoe@b.c,1980-03-04\nZoe Baker,zoe@b.c,1980-03-05"
    report = bring(store, rows, header="Name,E-mail,Birthday")
    assert (report.new, report.kept) == (1, 1)
    assert store.fetch(BIRTHDAYS) == [(3, 4)]


def test_a_card_with_two_birthdays_gives_one_and_counts_the_other(store: Store) -> None:
    days = tuple(OccasionDraft(OccasionKind.BIRTHDAY, 3, day) for day in (4, 5))
    file = ParsedFile("a.csv", 1, (CustomerDraft("Zoe Baker", details=days),))
    report = exchange.import_parsed(store, [file], NOW, lambda a, b: None, lambda: False)
    assert (report.new, report.kept) == (1, 1)
    assert store.fetch(BIRTHDAYS) == [(3, 4)]
