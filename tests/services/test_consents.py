"""Consent by purpose and channel; and what follows where no contact is wanted."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from conftest import NOW
from smallcrm.domain.consent import Channel, ConsentDraft, ConsentRow
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.records import (
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerId,
    FollowUpDraft,
    OccasionDraft,
    OccasionKind,
)
from smallcrm.services import (
    brief,
    consents,
    customers,
    exchange,
    follow_ups,
    keep_in_touch,
    occasions,
    people,
    vcard_export,
)
from smallcrm.storage.models import Consent
from smallcrm.storage.store import Store

TODAY = date(2026, 11, 25)
NEWS = ConsentDraft("newsletter", Channel.EMAIL, date(2026, 1, 2), "form on the site")


@pytest.fixture
def ana(store: Store) -> CustomerId:
    draft = CustomerDraft(
        "Ana Lima",
        details=(
            OccasionDraft(OccasionKind.BIRTHDAY, 11, 25),
            CadenceDraft(6, CadenceUnit.WEEK),
        ),
    )
    return customers.add(store, draft, NOW - timedelta(days=400))


def test_it_is_given_and_withdrawn_and_both_are_kept(store: Store, ana: CustomerId) -> None:
    news = consents.add(store, ana, NEWS, TODAY)
    calls = consents.add(
        store, ana, ConsentDraft(" calls \n", Channel.PHONE, TODAY, " she said so "), TODAY
    )
    consents.withdraw(store, news, TODAY)
    assert consents.of(store, ana) == (
        ConsentRow(calls, ConsentDraft("calls", Channel.PHONE, TODAY, "she said so")),
        ConsentRow(news, NEWS, TODAY),
    )
    with pytest.raises(NotFound):
        consents.withdraw(store, news, TODAY)
    consents.remove(store, news)
    assert [c.id for c in consents.of(store, ana)] == [calls]
    with pytest.raises(NotFound):
        consents.remove(store, news)
    consents.withdraw(store, calls, date(2020, 1, 1))
    assert consents.of(store, ana)[0].withdrawn_on == TODAY


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (ConsentDraft("  ", Channel.ANY, TODAY), "empty"),
        (ConsentDraft("x", Channel.ANY, TODAY + timedelta(days=1)), "in_the_future"),
    ],
)
def test_what_cannot_be_kept(store: Store, ana: CustomerId, draft: ConsentDraft, code: str) -> None:
    with pytest.raises(InvalidValue) as found:
        consents.add(store, ana, draft, TODAY)
    assert found.value.code == code


def test_nobody_who_is_not_there_agrees(store: Store) -> None:
    with pytest.raises(NotFound):
        consents.add(store, CustomerId(9), NEWS, TODAY)
    with pytest.raises(NotFound):
        consents.set_do_not_contact(store, CustomerId(9), NOW)


def test_a_channel_of_a_later_version_is_any(store: Store, ana: CustomerId) -> None:
    with store.write_quietly() as session:
        session.add(Consent(customer_id=ana, purpose="x", channel="pigeon", given_on=TODAY, how=""))
    assert consents.of(store, ana)[0].value.channel is Channel.ANY


def listed(store: Store) -> tuple[int, int, int, bool]:
    return (
        len(keep_in_touch.overdue(store, TODAY, UTC)),
        len(keep_in_touch.quiet(store, TODAY, UTC).rows),
        len(occasions.coming(store, TODAY, 7)),
        keep_in_touch.standing(store, CustomerId(1), UTC) is not None,
    )


def test_who_wants_no_contact_is_not_suggested_for_any(store: Store, ana: CustomerId) -> None:
    assert listed(store) == (1, 1, 1, True)
    consents.set_do_not_contact(store, ana, NOW)
    assert listed(store) == (0, 0, 0, False)
    consents.set_do_not_contact(store, ana, None)
    assert listed(store) == (1, 1, 1, True)


def test_who_wants_no_contact_says_so_everywhere(store: Store, ana: CustomerId) -> None:
    follow_ups.add(store, ana, FollowUpDraft("Call", TODAY), NOW)
    consents.set_do_not_contact(store, ana, NOW)
    at = datetime(2026, 11, 25, 14, 30, tzinfo=UTC)
    assert [r.do_not_contact for r in follow_ups.agenda(store, at).today] == [True]
    assert [r.do_not_contact for r in people.page(store)] == [True]
    assert brief.read(store, ana).do_not_contact
    assert customers.detail(store, ana).do_not_contact_at == NOW


def bring(store: Store, path: Path) -> tuple[int, int]:
    parsed = exchange.read_files([path], lambda a, b: None, lambda: False)
    report = exchange.import_parsed(store, parsed, NOW, lambda a, b: None, lambda: False)
    return report.new, report.joined


def test_a_card_takes_it_along_and_brings_it_back(
    store: Store, ana: CustomerId, tmp_path: Path
) -> None:
    consents.set_do_not_contact(store, ana, NOW)
    card = tmp_path / "all.vcf"
    vcard_export.write(store, card)
    assert b"X-SMALLCRM-DO-NOT-CONTACT:20261125T133000Z" in card.read_bytes()
    assert bring(store, card) == (0, 0)
    consents.set_do_not_contact(store, ana, None)
    assert bring(store, card) == (0, 1)
    assert customers.detail(store, ana).do_not_contact_at == NOW
    other = Store(tmp_path / "other" / "smallcrm.db", lambda: NOW)
    other.prepare()
    assert bring(other, card) == (1, 0)
    (row,) = people.page(other)
    assert customers.detail(other, row.id).do_not_contact_at == NOW
    assert customers.detail(other, row.id).property_names == ()
    other.close()
