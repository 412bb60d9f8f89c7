"""Everything held about a person: of work and money all of it, and nobody else."""

from __future__ import annotations

from datetime import date

from services import held_file, work_world
from smallcrm.domain.held import MASKED, Section
from smallcrm.services import held
from smallcrm.storage.models import Complaint, Deal, Introduction, Letter, Sale
from smallcrm.storage.store import Store


def test_all_of_it(store: Store) -> None:
    ana, ben = held_file.ana(store), held_file.ben(store)
    work_world.fill(store, ana, ben)
    work_world.add(store, Introduction(customer_id=ben, introducer_id=ana))
    found = held.collect(store, ana, held_file.NOW)
    assert [(e.label, e.value, e.at) for e in found.of(Section.WORK)][:5] == [
        ("sale.item_id", "Logo", work_world.DAY),
        ("sale.sold_on", "2026-11-20", work_world.DAY),
        ("sale.quantity", "1", work_world.DAY),
        ("sale.minor", "450 EUR", work_world.DAY),
        ("sale.number", "2026-7", work_world.DAY),
    ]
    assert {e.label: e.value for e in found.of(Section.WORK)}.items() >= {
        "agreement.what": "Hosting",
        "agreement.notice_every": "2 month",
        "rate.name": "Texts",
        "rate.minor": "80 EUR",
        "deal.what": "New site",
        "deal.stage_id": "Offer",
        "deal.expected_on": "2027-01-15",
        "stage_visit": "New site: Asked",
        "complaint.words": "It is too pale",
        "complaint_contact.complaint_id": "It is too pale",
        "introduction.introducer_name": MASKED,
        "introduced": MASKED,
        "checklist_run.name": "Start a site",
        "firing.rule_id": "After a logo",
        "letter.subject": "Thank you",
        "letter.body": "For the logo.",
    }.items()
    (deal, *_) = [e for e in found.of(Section.WORK) if e.label == "deal.what"]
    assert (deal.at, deal.since) == (held_file.NOW, held_file.NOW)
    assert date(2026, 11, 20) in {e.at for e in found.of(Section.WORK)}


def test_nobody_else(store: Store) -> None:
    ana, ben = held_file.ana(store), held_file.ben(store)
    work_world.fill(store, ana)
    named = "as for Ben Okafor, 0612345678"
    work_world.change(store, Sale, note=named, return_reason=named)
    work_world.change(store, Deal, what=named, reason=named)
    work_world.change(store, Complaint, words=named, goodwill=named)
    work_world.change(store, Letter, body=named)
    work_world.change(store, Introduction, introducer_name="Zoe Quist")
    work_world.change(store, Introduction, introducer_name="", introducer_id=ben)
    said = str(held.collect(store, ana, held_file.NOW))
    assert said.count(MASKED) >= 10
    for other in ("Okafor", "0612345678", "Quist"):
        assert other not in said


def test_of_somebody_without_any_nothing_is_said(store: Store) -> None:
    ana, ben = held_file.ana(store), held_file.ben(store)
    work_world.fill(store, ana)
    assert held.collect(store, ben, held_file.NOW).of(Section.WORK) == ()
