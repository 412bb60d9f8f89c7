"""What can be done with agreements and prices, one deed for each action; and their words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from smallcrm.domain.actions import Action
from smallcrm.domain.agreement_tables import AgreementTable
from smallcrm.domain.agreements import (
    AgreementDraft,
    AgreementId,
    Length,
    RateDraft,
    RateId,
    RateState,
    RateUnit,
)
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CadenceUnit, CustomerId
from smallcrm.domain.terms import Deadline
from smallcrm.services import agreement_files, agreement_reminders, agreements, rates
from smallcrm.storage.store import Store

TODAY = date(2026, 11, 25)
MONTH, YEAR = Length(1, CadenceUnit.MONTH), Length(1, CadenceUnit.YEAR)
HOSTING = AgreementDraft(
    what="Hosting",
    starts_on=date(2026, 1, 1),
    price=Amount(50_00, "EUR"),
    interval=MONTH,
    term=YEAR,
    notice=MONTH,
)
"""Notice until 30 Nov 2026, renewed on 1 Jan 2027."""
HOUR = RateDraft("Design", Amount(90_00, "EUR"), RateUnit.HOUR, RateState.AGREED, TODAY)


def words(deadline: Deadline, what: str) -> str:
    return f"{what} {deadline.turn} {deadline.on}"


def found(store: Store, path: Path, currency: str = "EUR") -> AgreementTable:
    """As a file is read before it comes in."""
    table = agreement_files.open_table(path)
    return agreement_files.read(table, agreement_files.mapping(store, table), currency)


def deeds(store: Store, customer: CustomerId) -> dict[Action, Callable[[], object]]:
    """In an order in which each has what it needs; the last agreement is there at the end."""
    made: list[AgreementId] = []
    price: list[RateId] = []

    def add() -> None:
        made.append(agreements.add(store, customer, HOSTING, TODAY, words))

    def edit() -> None:
        dearer = replace(HOSTING, what="Web hosting", price=Amount(60_00, "EUR"))
        agreements.edit(store, made[-1], replace(dearer, notice=None), TODAY, words)

    def end() -> None:
        agreements.end(store, made[-1], date(2026, 12, 31), "too dear", TODAY, words)

    def remove() -> None:
        agreements.remove(store, made[-1])

    def remind() -> None:
        assert agreement_reminders.renew(store, date(2027, 12, 20), words) == 1  # of "Hosting"

    def add_rate() -> None:
        price.append(rates.add(store, customer, HOUR))

    def edit_rate() -> None:
        rates.edit(store, price[-1], replace(HOUR, price=Amount(95_00, "EUR")))

    def bring_in() -> None:
        path = store.path.parent / "agreements.csv"
        path.write_text("Name,Agreement,Starts,Term\nAna L,Care,2026-02-01,1 year\n")
        report = agreement_files.bring_in(store, found(store, path), TODAY, words)
        assert report.new == 1

    return {
        Action.IMPORT_AGREEMENTS: bring_in,
        Action.ADD_AGREEMENT: add,
        Action.EDIT_AGREEMENT: edit,
        Action.END_AGREEMENT: end,
        Action.RESUME_AGREEMENT: lambda: agreements.resume(store, made[-1], TODAY, words),
        Action.REMIND_OF_AGREEMENTS: remind,
        Action.ADD_RATE: add_rate,
        Action.EDIT_RATE: edit_rate,
        Action.REMOVE_RATE: lambda: rates.remove(store, price[-1]),
        Action.REMOVE_AGREEMENT: remove,
    }
