"""``complaint:`` in a search: by state, by how bad, by words; with and without a minus."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date

import pytest

from conftest import NOW
from smallcrm.domain.complaints import Closing, ComplaintDraft
from smallcrm.domain.records import CustomerDraft
from smallcrm.domain.severity import Severity
from smallcrm.services import complaints, customers, search
from smallcrm.storage.store import Store

DAY = date(2026, 11, 13)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Ana has an open grave one and a closed minor one, Bo an open minor one, Cy a closed grave
    one, Di none."""
    store = Store(tmp_path_factory.mktemp("complaints") / "smallcrm.db", lambda: NOW)
    store.prepare()
    who = {name: customers.add(store, CustomerDraft(name), NOW) for name in ("Ana", "Bo", "Cy")}
    customers.add(store, CustomerDraft("Di"), NOW)
    for name, words, how, done in (
        ("Ana", "the poster came torn", Severity.GRAVE, ""),
        ("Ana", "Rechnung falsch für Köln", Severity.MINOR, "sent a new invoice"),
        ("Bo", "late again", Severity.MINOR, ""),
        ("Cy", "frame is scratched", Severity.GRAVE, "new frame"),
    ):
        key = complaints.add(store, who[name], ComplaintDraft(words, DAY, how), NOW)
        if done:
            complaints.close(store, key, Closing(DAY, done, "a cake"), "All well?", NOW)
    yield store
    store.close()


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("complaint:open", "Ana Bo"),
        ("complaint:Closed", "Ana Cy"),
        ("complaint:grave", "Ana"),
        ("complaint:minor", "Bo"),
        ("complaint:serious", ""),
        ("complaint:any", "Ana Bo Cy"),
        ("complaint:*", "Ana Bo Cy"),
        ("-complaint:any", "Di"),
        ("complaint:none", "Di"),
        ("-complaint:none", "Ana Bo Cy"),
        ("-complaint:open", "Cy Di"),
        ("complaint:poster", "Ana"),
        ('complaint:"came torn"', "Ana"),
        ("complaint:koln", "Ana"),
        ("complaint:frame", "Cy"),
        ("complaint:cake", "Ana Cy"),
        ("complaint:moon", ""),
        ("complaint:open complaint:closed", "Ana"),
        ("complaint:grave OR complaint:late", "Ana Bo"),
    ],
)
def test_who_complained(file: Store, words: str, names: str) -> None:
    found = search.customers(file, words, NOW.astimezone(UTC))
    rows = file.fetch("SELECT id, name FROM customer")
    assert " ".join(sorted(name for key, name in rows if key in found)) == names


def test_a_sign_that_says_nothing_is_named(file: Store) -> None:
    result = search.find(file, 'complaint:" "', NOW)
    assert result.unread == ("complaint",)
