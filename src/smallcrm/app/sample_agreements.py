"""Pictures of agreements: some of the sample's people have them."""

from __future__ import annotations

import tempfile
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from smallcrm.domain.agreements import (
    AgreementDraft,
    Length,
    RateDraft,
    RateState,
    RateUnit,
    Renewal,
)
from smallcrm.domain.money import Amount
from smallcrm.domain.parts import Part
from smallcrm.domain.records import CadenceUnit, CustomerId
from smallcrm.services import agreements, parts, people, rates
from smallcrm.storage.store import Store
from smallcrm.viewmodels import agreement_wording
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.agreement_acts import AgreementActs
from smallcrm.widgets.agreement_form import AgreementDialog, RateDialog
from smallcrm.widgets.desk import Desk

SCREENS = ("agreements", "agreement", "rate", "person_agreements", "import_agreements")
CONTRACTS = """\
Contract number,Contract name,Customer name,Contract amount,Start time,End time,Remark
HT-2026-01,Hosting,Sarah Chen,1200.00,2026-01-01,2026-12-31,two sites
HT-2026-02,Website care,Tom Baker,900.00,2026-02-01,2027-01-31,
HT-2026-03,Print on call,Ana Lima,350.00,2026-03-15,2027-03-14,by the hour
HT-2026-04,Hosting,Meier & Söhne,1200.00,2026-04-01,2027-03-31,
HT-2026-05,Newsletter,May Wong,90.00,soon,,
"""
WHO = "Sarah Chen"
_MONTH, _YEAR = CadenceUnit.MONTH, CadenceUnit.YEAR


def fill(store: Store, now: datetime) -> None:
    """A few agreements and prices, most with the first people of the list."""
    today = now.date()
    ids = [CustomerId(int(row.id)) for row in people.page(store, None, 8)]
    who = next((row.id for row in people.by_prefix(store, WHO, 1)), ids[0])
    hosting = AgreementDraft(
        "Website care",
        date(today.year, 1, 1),
        Amount(180_00, "EUR"),
        Length(1, _MONTH),
        Length(1, _YEAR),
        Length(1, _MONTH),
    )
    _add(store, who, hosting, today)
    _add(store, who, AgreementDraft("Print on call", today - timedelta(700)), today)
    _add(store, who, _short("Photo library", 7, 300), today)
    gone = AgreementDraft("Newsletter", date(today.year - 2, 3, 1), Amount(90_00, "EUR"))
    for customer, reason in zip((who, *ids[1:3]), ("too dear", "moved", "too dear"), strict=False):
        number = agreements.add(store, customer, gone, today, agreement_wording.reminder)
        ended = date(today.year, 3, 31)
        agreements.end(store, number, ended, reason, today, agreement_wording.reminder)
    for place, customer in enumerate(ids):
        _add(store, customer, _short("Hosting", place, 40 + 5 * place), today)
        price = Amount((80 + 5 * place) * 100, "EUR")
        _rate(store, customer, price, RateState.AGREED, today - timedelta(200))
    _rate(store, who, Amount(95_00, "EUR"), RateState.AGREED, today - timedelta(400))
    _rate(store, who, Amount(105_00, "EUR"), RateState.QUOTED, today - timedelta(12))


def show(desk: Desk, screen: str, *, is_demo: bool) -> QWidget | None:
    """The window that has it."""
    space = desk.window.workspace
    if is_demo:
        fill(space.store, space.local_now())
    else:
        parts.show(space.store, Part.AGREEMENTS, is_wanted=True)
    desk.work.parts.look()
    desk.window.undo_strip.hide()
    if screen == "agreements":
        desk.window.show_section(Section.AGREEMENTS)
        return desk.window
    acts = next(act for act in desk.work.acts if isinstance(act, AgreementActs))
    if screen == "import_agreements":
        path = Path(tempfile.mkdtemp(prefix="smallcrm-")) / "contracts-2026.csv"
        path.write_text(CONTRACTS, encoding="utf-8")
        desk.destroyed.connect(lambda: path.unlink(missing_ok=True))
        return acts.import_file(path)
    found = people.by_prefix(space.store, WHO, 1) or people.page(space.store, None, 1)
    if not found:
        return None
    desk.open_customer(int(found[0].id))
    if screen == "rate":
        desk.window.actions_.work.add_rate.trigger()
        dialog = desk.window.findChild(RateDialog)
        if dialog is not None:
            dialog.name.setText("Design")
        return dialog
    desk.person_pane.tabs.setCurrentIndex(1)
    QTimer.singleShot(0, lambda: desk.person_pane.aside.ensureWidgetVisible(acts.group))
    if screen == "person_agreements":
        return desk.window
    rows = acts.agreements.of(found[0].id)
    row = rows[0] if rows else None
    form = AgreementDialog(acts.agreements, found[0].id, row, desk.window)
    form.open()
    return form


def _short(what: str, place: int, price: int) -> AgreementDraft:
    return AgreementDraft(
        what,
        date(2025, 3 + place, 5 + 3 * place),
        Amount(price * 100, "EUR"),
        Length(1, _YEAR),
        Length(1, _YEAR),
        Length(3, _MONTH) if place % 2 else Length(14, CadenceUnit.DAY),
        Renewal.ENDS if place == 4 else Renewal.ITSELF,
    )


def _add(store: Store, customer: CustomerId, draft: AgreementDraft, today: date) -> None:
    agreements.add(store, customer, draft, today, agreement_wording.reminder)


def _rate(store: Store, customer: CustomerId, price: Amount, state: RateState, since: date) -> None:
    rates.add(store, customer, RateDraft("Design", price, RateUnit.HOUR, state, since))
