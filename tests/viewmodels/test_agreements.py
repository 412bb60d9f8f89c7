"""An agreement and a price as they are typed: read, worded, refused with a reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from conftest import NOW
from services.agreement_acts import HOSTING, HOUR, MONTH, TODAY, YEAR, words
from smallcrm.domain.agreements import (
    AgreementDraft,
    Length,
    RateState,
    RateUnit,
    Renewal,
)
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.errors import DiskFull
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CadenceUnit, CustomerDraft, CustomerId
from smallcrm.services import agreements, customers, rates
from smallcrm.storage.store import Store
from smallcrm.viewmodels import agreement_wording
from smallcrm.viewmodels.agreements import Agreements, AgreementTyped, RateTyped, Trouble
from smallcrm.viewmodels.agreements_page import SHOWN, AgreementsModel
from smallcrm.viewmodels.roles import AgendaRole
from smallcrm.viewmodels.workspace import Workspace


@pytest.fixture
def space(store: Store, clock: FixedClock, qtbot: QtBot) -> Iterator[Workspace]:
    made = Workspace(store, clock)
    yield made
    made.stop()


@pytest.fixture
def model(space: Workspace) -> Agreements:
    return Agreements(space)


@pytest.fixture
def ana(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ana Lima"), NOW)


OVER = replace(HOSTING, renewal=Renewal.ENDS)
TYPED = AgreementTyped("Hosting", "50 EUR", MONTH, "1 Jan 2026", "1 year", "1 month")


def test_what_was_typed_is_understood(model: Agreements) -> None:
    assert model.read(TYPED) == HOSTING
    assert model.read(AgreementTyped("Care")) == AgreementDraft("Care", TODAY)
    other = replace(
        TYPED,
        price="",
        starts_on="2025-03-05",
        renewal=Renewal.ENDS,
        term="6 weeks",
        notice="",
    )
    assert model.read(other) == AgreementDraft(
        "Hosting",
        date(2025, 3, 5),
        term=Length(6, CadenceUnit.WEEK),
        renewal=Renewal.ENDS,
    )


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1 Dec", date(2026, 12, 1)),
        ("1 Jan", date(2027, 1, 1)),
        ("1 Oct", date(2026, 10, 1)),
        ("29 Feb 2024", date(2024, 2, 29)),
        ("tomorrow", date(2026, 11, 26)),
        ("", TODAY),
    ],
)
def test_a_day_without_a_year_is_the_nearest(model: Agreements, typed: str, day: date) -> None:
    found = model.read(replace(TYPED, starts_on=typed))
    assert isinstance(found, AgreementDraft)
    assert found.starts_on == day


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        (replace(TYPED, what=" "), "what", "nothing here"),
        (replace(TYPED, price="much"), "price", "no amount"),
        (replace(TYPED, price="-3 EUR"), "price", "below zero"),
        (replace(TYPED, price="5 XYZ"), "price", "no such currency"),
        (replace(TYPED, starts_on="soon"), "starts_on", "not a day"),
        (replace(TYPED, term="long"), "term", "no length"),
        (replace(TYPED, notice="3 moons"), "notice", "no length"),
        (replace(TYPED, renewed="0 months"), "renewed", "no length"),
    ],
)
def test_what_cannot_be_is_told_at_its_field(
    model: Agreements, ana: CustomerId, typed: AgreementTyped, field: str, said: str
) -> None:
    trouble = model.keep(ana, None, typed)
    assert trouble is not None
    assert trouble.field == field
    assert said in trouble.words
    assert model.of(ana) == ()


def test_what_is_kept_stands_in_the_fields_again(model: Agreements, ana: CustomerId) -> None:
    assert model.keep(ana, None, TYPED) is None
    (row,) = model.of(ana)
    assert model.typed(row.value) == TYPED
    assert model.keep(ana, row.id, replace(TYPED, price="60 EUR", note="by mail")) is None
    found = model.row(row.id)
    assert found is not None
    assert (found.value.price, found.value.note) == (Amount(60_00, "EUR"), "by mail")
    assert model.names() == ["Hosting"]


def test_its_end_is_typed_too(model: Agreements, ana: CustomerId) -> None:
    model.keep(ana, None, TYPED)
    (row,) = model.of(ana)
    late = model.end(row.id, "1 Jan 2025", "")
    assert late == Trouble("day", "It cannot end before it starts.")
    unread = model.end(row.id, "whenever", "")
    assert unread is not None
    assert model.end(row.id, "31 Dec", "too dear") is None
    (row,) = model.of(ana)
    assert (row.ended_on, row.end_reason) == (date(2026, 12, 31), "too dear")
    assert model.reasons() == ["too dear"]
    late = model.keep(ana, row.id, replace(TYPED, starts_on="1 Feb 2027"))
    assert late == Trouble("starts_on", "It cannot end before it starts.")
    model.resume(row.id)
    assert model.of(ana)[0].ended_on is None
    model.remove(row.id)
    assert model.of(ana) == ()


def test_what_it_comes_to_is_shown_while_typing(model: Agreements) -> None:
    assert model.preview(replace(TYPED, what="")) == (
        "EUR 50 a month · since 1 Jan · notice until Mon 30 Nov · renewed Fri 1 Jan 2027"
    )
    assert model.preview(replace(TYPED, term="eternity")) == ""
    later = replace(TYPED, starts_on="1 Dec", term="", notice="", price="")
    assert model.preview(later) == "from 1 Dec on · runs until it is ended"


def test_trouble_with_the_file_is_said(model: Agreements, ana: CustomerId, store: Store) -> None:
    model.keep(ana, None, TYPED)
    (row,) = model.of(ana)
    store.freeze(DiskFull(store.path))
    found = [
        model.keep(ana, None, TYPED),
        model.end(row.id, "", ""),
        model.keep_rate(ana, None, RateTyped("Design", "90 EUR")),
    ]
    assert all(trouble is not None and trouble.words and not trouble.field for trouble in found)


def test_prices_are_typed_and_compared(model: Agreements, ana: CustomerId, store: Store) -> None:
    typed = RateTyped("Design", "90 EUR", RateUnit.HOUR, RateState.QUOTED, "1 Mar", "by phone")
    assert model.keep_rate(ana, None, typed) is None
    (memory,) = model.rates(ana)
    assert model.rate_typed(memory.rows[0].value) == replace(typed, since_on="1 Mar 2027")
    agreed = replace(typed, state=RateState.AGREED, price="85,50 EUR", since_on="")
    assert model.keep_rate(ana, memory.rows[0].id, agreed) is None
    other = customers.add(store, CustomerDraft("Bo"), NOW)
    rates.add(store, other, HOUR)
    assert model.usual(RateTyped("design")) == "usual EUR 87.75 an hour, of 2 customers"
    assert model.usual(RateTyped("design", "5 USD")) == ""
    assert model.usual(RateTyped("print")) == ""
    assert model.services() == ["Design"]
    assert agreement_wording.memory(model.rates(ana)[0], TODAY) == [
        "EUR 85.50 an hour since 25 Nov",
        "usual EUR 87.75 an hour, of 2 customers",
    ]
    model.remove_rate(memory.rows[0].id)
    assert model.rates(ana) == ()


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (RateTyped("", "90 EUR"), "name"),
        (RateTyped("Design", ""), "price"),
        (RateTyped("Design", "-9 EUR"), "price"),
        (RateTyped("Design", "90 EUR", since_on="once upon a time"), "since_on"),
    ],
)
def test_a_price_that_cannot_be_is_told(
    model: Agreements, ana: CustomerId, typed: RateTyped, field: str
) -> None:
    trouble = model.keep_rate(ana, None, typed)
    assert trouble is not None
    assert trouble.field == field


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (HOSTING, "notice until Mon 30 Nov · renewed Fri 1 Jan 2027"),
        (replace(HOSTING, notice=None), "renewed Fri 1 Jan 2027"),
        (replace(HOSTING, renewal=Renewal.ENDS), "ends Thu 31 Dec"),
        (
            replace(HOSTING, renewal=Renewal.ENDS, starts_on=date(2025, 1, 1)),
            "ended Wed 31 Dec 2025",
        ),
        (replace(HOSTING, term=None), "runs until it is ended, 1 month notice"),
        (replace(HOSTING, term=None, notice=None), "runs until it is ended"),
    ],
)
def test_what_comes_next_is_worded(draft: AgreementDraft, said: str) -> None:
    assert agreement_wording.days(agreements.standing(draft, TODAY), TODAY) == said


@pytest.mark.parametrize(
    ("interval", "said"),
    [
        (None, "EUR 50 once"),
        (MONTH, "EUR 50 a month"),
        (YEAR, "EUR 50 a year"),
        (Length(3, CadenceUnit.MONTH), "EUR 50 every 3 months"),
        (Length(10, CadenceUnit.DAY), "EUR 50 every 10 days"),
    ],
)
def test_a_price_is_worded_with_its_interval(interval: Length | None, said: str) -> None:
    assert agreement_wording.price(replace(HOSTING, interval=interval)) == said


# --- the page -----------------------------------------------------------------------------------


def read(model: AgreementsModel, qtbot: QtBot) -> list[str]:
    with qtbot.waitSignal(model.filled):
        model.refresh()
    return [str(model.index(n).data()) for n in range(model.rowCount())]


def test_the_page_goes_by_months_and_folds_what_is_over(
    store: Store, space: Workspace, ana: CustomerId, qtbot: QtBot
) -> None:
    def add(what: str, **others: object) -> None:
        draft = replace(HOSTING, what=what, **others)  # type: ignore[arg-type]
        number = agreements.add(store, ana, draft, TODAY, words)
        if what == "Gone":
            agreements.end(store, number, date(2026, 3, 31), "too dear", TODAY, words)

    add("Hosting")
    add("Mail", notice=None)
    add("Care", term=None, price=None, interval=None)
    add("Gone")
    page = AgreementsModel(space)
    assert read(page, qtbot) == [
        "November 2026",
        "Ana Lima, Hosting · EUR 50 a month,"
        " notice until Mon 30 Nov · renewed Fri 1 Jan 2027, 5 days left",
        "January 2027",
        "Ana Lima, Mail · EUR 50 a month, renewed Fri 1 Jan 2027, 37 days left",
        "Until they are ended",
        "Ana Lima, Care, runs until it is ended, 1 month notice",
        "Show 1 that is over",
    ]
    assert page.index(1).data(AgendaRole.TONE) == "due"
    assert page.index(3).data(AgendaRole.TONE) == ""
    assert page.flags(page.index(0)) == Qt.ItemFlag.NoItemFlags
    assert not page.unfold(page.index(1))
    assert page.unfold(page.index(6))
    assert [page.index(n).data() for n in (6, 7)] == [
        "Over. Why they were ended: too dear 1",
        "Ana Lima, Gone · EUR 50 a month, ended Tue 31 Mar: too dear",
    ]
    assert page.rowCount() == 8
    row = page.row(page.index(7))
    assert row is not None
    assert row.value.what == "Gone"


def test_a_long_page_shows_more_when_asked(
    store: Store, space: Workspace, ana: CustomerId, qtbot: QtBot
) -> None:
    with store.write_quietly() as session:
        session.connection().exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            " INSERT INTO agreement(customer_id, what, starts_on, renewal, note, end_reason,"
            " created_at) SELECT ?, 'Care ' || i, '2026-01-01', 'itself', '', '',"
            " '2026-01-01T00:00:00.000000Z' FROM n",
            (SHOWN + 5, ana),
        )
    page = AgreementsModel(space)
    rows = read(page, qtbot)
    assert len(rows) == SHOWN + 2
    assert rows[-1] == "Show 5 more"
    assert page.unfold(page.index(SHOWN + 1))
    assert page.rowCount() == SHOWN + 6


def test_the_months_are_in_the_users_language(
    store: Store, space: Workspace, ana: CustomerId, qtbot: QtBot
) -> None:
    agreements.add(store, ana, replace(HOSTING, starts_on=date(2026, 4, 1)), TODAY, words)
    QLocale.setDefault(QLocale("fr_FR"))
    try:
        assert read(AgreementsModel(space), qtbot)[0] == "Février 2027"
    finally:
        QLocale.setDefault(QLocale("en_GB"))


def test_a_change_makes_the_page_stale(
    store: Store, space: Workspace, ana: CustomerId, qtbot: QtBot
) -> None:
    page = AgreementsModel(space)
    read(page, qtbot)
    assert not page.stale
    agreements.add(store, ana, HOSTING, TODAY, words)
    assert page.stale
    assert len(read(page, qtbot)) == 2
