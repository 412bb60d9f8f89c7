"""Everybody as a table: read back as it was, and no cell a formula."""

from __future__ import annotations

import csv
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import OwnFile
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    EmailDraft,
    FactDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
)
from smallcrm.formats import csv_table
from smallcrm.services import csv_export, customers
from smallcrm.storage.models import Customer
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)


def test_everybody_a_row_and_several_values_a_column_each(store: Store, tmp_path: Path) -> None:
    ana = CustomerDraft(
        "=HYPERLINK(1)",
        details=(
            *(EmailDraft("a@x.org"), EmailDraft("b@x.org"), PhoneDraft("+31 6 1")),
            AffiliationDraft("-Acme", role="@boss"),
            AddressDraft(street="Kade 1", locality="Delft"),
            OccasionDraft(OccasionKind.BIRTHDAY, 5, 3),
            OccasionDraft(OccasionKind.OTHER, 5, 3, 1984, "Opening"),
            CadenceDraft(6, CadenceUnit.WEEK),
            FactDraft("two\nlines"),
        ),
    )
    first = customers.add(store, ana, NOW)
    customers.add(store, CustomerDraft("Zoe", uid="z"), NOW)
    customers.delete(store, [customers.add(store, CustomerDraft("Gone"), NOW)], NOW)
    with store.write(Action.EDIT_CUSTOMER) as session:
        session.get_one(Customer, first).do_not_contact_at = NOW
    target = tmp_path / "people.csv"
    assert csv_export.write(store, target) == 2
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    text = target.read_text("utf-8-sig")
    head, *rows = csv_table.read(text)
    by_name = {row[0]: dict(zip(head, row, strict=True)) for row in rows}
    found = by_name["=HYPERLINK(1)"]
    assert (found["E-mail 1"], found["E-mail 2"], found["Phone 1"]) == (
        "a@x.org",
        "b@x.org",
        "+31 6 1",
    )
    assert (found["Company 1"], found["Role 1"]) == ("-Acme", "@boss")
    assert (found["Street 1"], found["City 1"]) == ("Kade 1", "Delft")
    assert {found["Date 1"], found["Date 2"]} == {"birthday: --05-03", "Opening: 1984-05-03"}
    assert (found["Keep in touch every 1"], found["Little thing 1"]) == ("6 week", "two\nlines")
    assert found["Do not contact since"] == "2026-11-25"
    assert (by_name["Zoe"]["E-mail 1"], by_name["Zoe"]["UID"]) == ("", "z")
    for row in csv.reader(text.splitlines(keepends=True)):
        assert not [c for c in row if c[:1] in csv_table.TRIGGERS]


def test_the_file_itself_is_not_written_over(store: Store) -> None:
    with pytest.raises(OwnFile):
        csv_export.write(store, store.path)
