"""Deals out to a table and in from those of other programs."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from services.deal_acts import CRAFT, ORDER, QUOTE, deal, euros, person
from smallcrm.domain.deal_tables import DealReport, DealTable
from smallcrm.domain.deals import DealState
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.money import Amount
from smallcrm.domain.records import (
    AffiliationDraft,
    CustomerDraft,
    CustomerId,
    CustomerKind,
    EmailDraft,
    FollowUpDraft,
)
from smallcrm.services import board, customers, deal_files, deals, pipelines
from smallcrm.storage.store import Store

LOCAL = NOW.astimezone(ZoneInfo("Europe/Amsterdam"))

SALESFORCE = """\
"Opportunity Name","Account Name","Contact: Full Name","Contact Name","Stage","Amount",\
"Amount Currency","Probability (%)","Close Date","Created Date","Closed","Won","Next Step","Email"
"Web shop","Chen Design","","Sarah Chen","Proposal/Price Quote","12,000.00","EUR","75",\
"12/20/2026","11/3/2026","0","0","Send the quote",""
"Hosting","Chen Design","","Sarah Chen","Closed Won","1,200.00","EUR","100","10/15/2026",\
"9/1/2026","1","1","",""
"Van","Other Ltd","","","Closed Lost","300","USD","0","10/16/2026","9/1/2026","1","0","",""
"""
HUBSPOT = """\
Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Deal probability,Associated Contact,\
Associated Company
1,Menu cards,Quote sent (Sales Pipeline),2026-12-24 10:00,Me,950,0.4,Tom Baker (tom@baker.example),\
Baker & Sons (baker.example)
2,Signs,Appointment scheduled (Sales Pipeline),,Me,,0.2,,Baker & Sons
3,Lamp,Closed won (Sales Pipeline),2026-11-01 09:00,Me,80.50,1,\
"Tom Baker (tom@baker.example);Zoe (zoe@x.example)",
"""
ZOHO = """\
Record Id,Deal Name,Account Name,Stage,Amount,Closing Date,Probability (%),Pipeline,Contact Name,\
Created Time
zcrm_1,Catalogue,Hanako Ceramics,Needs Analysis,¥ 500000,2027-01-31,20,Standard,Hanako,\
2026-11-01 10:00:00
zcrm_2,Cards,Hanako Ceramics,Closed Lost to Competition,100,2026-10-31,0,Standard,Hanako,
"""
PIPEDRIVE = """\
Deal - Title;Deal - Value;Deal - Currency of Value;Deal - Organization;Deal - Contact person;\
Deal - Pipeline;Deal - Stage;Deal - Status;Deal - Expected close date;Deal - Won time;\
Deal - Lost reason
Logo;1.234,50;EUR;Lima;Ana Lima;Studio;Pitch;Open;31.12.2026;;
Sign;99;EUR;Lima;Ana Lima;Studio;Pitch;Lost;;;too dear
Shop;7000;EUR;Lima;Ana Lima;Studio;Briefing;Won;;2026-11-20 10:00:00;
"""


def table(tmp_path: Path, text: str, name: str = "deals.csv") -> DealTable:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return deal_files.read(path, "EUR", ".")


def bring_in(store: Store, found: DealTable) -> DealReport:
    planned = deal_files.plan(store, found, "Sales")
    done = deal_files.bring_in(store, found, "Sales", LOCAL)
    assert done == planned
    return done


def all_of(store: Store, name: str) -> dict[str, tuple[object, ...]]:
    ((whom,),) = store.fetch("SELECT id FROM customer WHERE name = ?", (name,))
    found = board.of_customer(store, CustomerId(whom), LOCAL)
    return {d.what: (d.stage_name, d.state.value, d.amount, d.expected_on) for d in found}


def test_salesforce_opportunities(store: Store, tmp_path: Path) -> None:
    sarah = customers.add(
        store, CustomerDraft("Sarah Chen", details=(AffiliationDraft("Chen Design"),)), NOW
    )
    found = table(tmp_path, SALESFORCE)
    assert (found.system, found.problems, found.error) == ("salesforce", (), "")
    report = bring_in(store, found)
    assert (report.new, report.people) == (3, 1)
    assert report.stages == (("Sales", "Proposal/Price Quote"),)
    shop, hosting = board.of_customer(store, sarah, LOCAL)
    assert (shop.what, shop.amount, shop.chance) == ("Web shop", euros(12_000), 75)
    assert (shop.expected_on, shop.next_step) == (date(2026, 12, 20), "Send the quote")
    assert shop.days == 22  # since it was created
    assert (hosting.state, hosting.closed_at) == (
        DealState.WON,
        LOCAL.replace(month=10, day=15, hour=12, minute=0),
    )
    lost = all_of(store, "Other Ltd")["Van"]
    assert lost[1:3] == ("lost", Amount(30_000, "USD"))
    assert store.fetch("SELECT kind FROM customer WHERE name = 'Other Ltd'") == [("company",)]


def test_what_else_a_table_says_stands_in_the_note(store: Store, tmp_path: Path) -> None:
    text = (
        "Deal Name,Stage,Contact Name,Description,Lead Source,Type,Amount,Amount\n"
        'Shop,Pitch,Ana Lima,Two languages,Web,"New\nbusiness",5,EUR 5 net\n'
        "Sign,Pitch,Ana Lima,,,,5,\n"
    )
    report = bring_in(store, table(tmp_path, text))
    assert report.new == 2
    notes = dict(store.fetch("SELECT what, note FROM deal"))
    assert notes == {
        "Shop": "Two languages\nLead Source: Web\nType: New\nbusiness\nAmount: EUR 5 net",
        "Sign": "",
    }
    target = tmp_path / "out.csv"
    deal_files.write(store, target, LOCAL)
    assert deal_files.plan(store, deal_files.read(target, "EUR", "."), "Sales").new == 0
    lines = deal_files.read(target, "EUR", ".").lines
    assert {line.what: line.note for line in lines} == notes, "ours again adds nothing"


def test_hubspot_deals(store: Store, tmp_path: Path) -> None:
    tom = customers.add(
        store, CustomerDraft("Thomas Baker", details=(EmailDraft("Tom@baker.example"),)), NOW
    )
    found = table(tmp_path, HUBSPOT)
    assert (found.system, found.problems) == ("hubspot", ())
    report = bring_in(store, found)
    assert (report.new, report.people) == (3, 1)
    assert report.stages == (
        ("Sales Pipeline", "Appointment scheduled"),
        ("Sales Pipeline", "Quote sent"),
    )
    rows = {d.what: d for d in board.of_customer(store, tom, LOCAL)}
    assert rows["Menu cards"].chance == 40
    assert rows["Lamp"].amount == Amount(8050, "EUR")
    assert rows["Lamp"].state is DealState.WON
    assert all_of(store, "Baker & Sons")["Signs"][0] == "Appointment scheduled"


def test_zoho_deals(store: Store, tmp_path: Path) -> None:
    found = table(tmp_path, ZOHO)
    assert (found.system, found.problems) == ("zoho", ())
    report = bring_in(store, found)
    assert (report.new, report.people) == (2, 1)
    kept = all_of(store, "Hanako")
    assert kept["Catalogue"] == (
        *("Needs Analysis", "open", Amount(500_000, "JPY"), date(2027, 1, 31)),
    )
    assert kept["Cards"][1] == "lost"
    assert [p.name for p in pipelines.rows(store)] == ["Standard"]


def test_pipedrive_deals(store: Store, tmp_path: Path) -> None:
    found = table(tmp_path, PIPEDRIVE)
    assert (found.system, found.problems) == ("pipedrive", ())
    bring_in(store, found)
    kept = all_of(store, "Ana Lima")
    assert kept["Logo"] == ("Pitch", "open", Amount(123_450, "EUR"), date(2026, 12, 31))
    assert kept["Shop"][:2] == ("Briefing", "won")
    assert kept["Sign"][:2] == ("Pitch", "lost")
    assert store.fetch("SELECT reason FROM deal WHERE what = 'Sign'") == [("too dear",)]


def test_one_step_takes_it_all_back(store: Store, tmp_path: Path) -> None:
    before = store.fetch("SELECT count(*) FROM customer")
    bring_in(store, table(tmp_path, PIPEDRIVE, "mine.csv"))
    step = store.undo_step()
    assert step is not None
    assert step.label == "mine.csv"
    store.undo()
    assert store.fetch("SELECT count(*) FROM customer") == before
    assert pipelines.rows(store) == ()
    assert store.fetch("SELECT * FROM deal") == []


def test_the_same_file_again_makes_nothing_new(store: Store, tmp_path: Path) -> None:
    found = table(tmp_path, HUBSPOT)
    bring_in(store, found)
    report = bring_in(store, found)
    assert (report.new, report.here, report.people, report.stages) == (0, 3, 0, ())


def test_stages_that_are_here_are_used(store: Store, tmp_path: Path) -> None:
    pipelines.add(store, CRAFT)
    report = bring_in(store, table(tmp_path, "Deal,Person,Stage\nSign,Zoe,QUOTE\nVan,Zoe,Visit\n"))
    assert report.stages == (("Craft", "Visit"),)
    (craft,) = pipelines.rows(store)
    assert [s.name for s in craft.stages] == ["Request", "Quote", "Order", "Visit"]
    assert all_of(store, "Zoe")["Sign"][0] == "Quote"


def test_ours_goes_out_and_comes_back(store: Store, tmp_path: Path) -> None:
    pipelines.add(store, CRAFT)
    sarah = person(store)
    firm = customers.add(store, CustomerDraft("=Firm", CustomerKind.COMPANY), NOW)
    one = deal(store, sarah, "-Web, “shop”", QUOTE, euros(12), expected=date(2027, 1, 2))
    deals.add_next_step(store, one, FollowUpDraft("Ring", None), NOW)
    lost = deal(store, firm, "Van", ORDER, Amount(-350, "EUR"), chance=5)
    deals.lose(store, lost, "too dear", NOW)
    target = tmp_path / "out.csv"
    assert deal_files.write(store, target, LOCAL) == 2
    rows = store.fetch(_ALL)
    for number in (one, lost):
        deals.remove(store, number)
    store_pipelines = pipelines.rows(store)
    report = bring_in(store, deal_files.read(target, "USD", ","))
    assert (report.new, report.people, report.problems) == (2, 0, ())
    assert [r[:-1] for r in store.fetch(_ALL)] == [r[:-1] for r in rows]
    assert [s.name for s in pipelines.rows(store)[0].stages] == [
        s.name for s in store_pipelines[0].stages
    ]


_ALL = """SELECT c.name, d.what, d.stage_id, d.minor, d.currency, d.expected_on, d.state, d.reason,
 (SELECT count(*) FROM follow_up u WHERE u.deal_id = d.id), d.chance
 FROM deal d JOIN customer c ON c.id = d.customer_id ORDER BY d.id"""


def test_lines_that_cannot_be_kept_are_told(store: Store, tmp_path: Path) -> None:
    for _ in "ab":
        person(store, "Two Of")
    text = (
        "Deal,Person,Stage,Amount,Currency,Probability,Expected close\n"
        ",Zoe,New,1,EUR,10,\nSign,,New,1,EUR,10,\nVan,Two Of,New,1,EUR,10,\n"
        "Odd,Zoe,New,twelve,EUR,120,soon\nCoin,Zoe,New,5,QQQ,10,\nBig,Zoe,New,"
        "99999999999999999999,EUR,10,\n"
    )
    report = bring_in(store, table(tmp_path, text))
    assert [(p.line, p.code, p.rejected) for p in report.problems] == [
        (2, "no_deal_name", True),
        (3, "no_person", True),
        (5, "no_amount", False),
        (5, "not_a_chance", False),
        (5, "not_a_date", False),
        (6, "unknown_currency", False),
        (7, "amount_too_large", False),
        (4, "many_of_name", True),
    ]
    assert set(all_of(store, "Zoe")) == {"Odd", "Coin", "Big"}


def test_one_of_two_is_meant_by_company_or_address(store: Store, tmp_path: Path) -> None:
    for company in ("Lima", "Other"):
        details = (AffiliationDraft(company), EmailDraft(f"ana@{company.lower()}.example"))
        customers.add(store, CustomerDraft("Ana", details=details), NOW)
    text = "Deal,Person,Company,Email,Stage\na,Ana,Other,,New\nb,Ana,,ana@lima.example,New\n"
    assert bring_in(store, table(tmp_path, text)).people == 0
    assert [d.what for d in board.of_customer(store, CustomerId(1), LOCAL)] == ["b"]
    assert [d.what for d in board.of_customer(store, CustomerId(2), LOCAL)] == ["a"]


@pytest.mark.parametrize("text", ["Name,Email\nZoe,zoe@x.example\n", "", "Deal,Stage\na,b\n"])
def test_what_is_no_table_of_deals_says_so(tmp_path: Path, text: str) -> None:
    found = table(tmp_path, text)
    assert found.error in ("no_deals", "empty")
    assert found.lines == ()


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    assert deal_files.read(tmp_path / "none.csv", "EUR").error == "missing"


def test_what_was_stopped_leaves_nothing(store: Store, tmp_path: Path) -> None:
    found = table(tmp_path, PIPEDRIVE)
    with pytest.raises(Cancelled):
        deal_files.bring_in(store, found, "Sales", LOCAL, lambda: True)
    assert store.fetch("SELECT * FROM deal") == store.fetch("SELECT * FROM pipeline") == []
