"""Complaints in from tables: ours again, a help desk's, and what cannot be brought in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.columns import Table
from smallcrm.domain.complaint_lines import ComplaintReport, LeftOut
from smallcrm.domain.complaints import Closing, ComplaintDraft
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerDraft, CustomerId, EmailDraft
from smallcrm.domain.severity import Severity
from smallcrm.formats import complaint_table
from smallcrm.services import complaint_files, complaint_rows, complaints, customers
from smallcrm.services.exported import Work
from smallcrm.storage.store import Store

TORN = ComplaintDraft("=torn, „wieder“\nund nass", date(2026, 11, 13), Severity.GRAVE)


@pytest.fixture
def ana(store: Store) -> CustomerId:
    details = (EmailDraft("ana@lima.example"),)
    return customers.add(store, CustomerDraft("Ana Lima", uid="urn:uuid:1", details=details), NOW)


def bring(store: Store, folder: Path, text: str, name: str = "c.csv") -> ComplaintReport:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return complaint_files.bring_in(store, complaint_files.read(path, "EUR"), NOW)


def test_ours_comes_back_as_it_was_and_only_once(
    store: Store, ana: CustomerId, tmp_path: Path
) -> None:
    key = complaints.add(store, ana, TORN, NOW)
    closing = Closing(date(2026, 11, 20), "new one", "+10 %", Amount(-450, "USD"))
    complaints.close(store, key, closing, "All well?", NOW)
    complaints.add(store, ana, replace(TORN, words="late", severity=Severity.MINOR), NOW)
    before = [(r.draft, r.closed_on) for r in complaint_rows.everyone(store)]
    complaint_files.write(store, tmp_path / "c.csv")
    table = complaint_files.read(tmp_path / "c.csv", "EUR")
    assert complaint_files.bring_in(store, table, NOW) == ComplaintReport(0, 2)
    step = store.undo_step()
    assert step is not None
    assert step.action == Action.ADD_COMPLAINT  # nothing was written
    for row in complaint_rows.everyone(store):
        complaints.remove(store, row.id)
    assert complaint_files.bring_in(store, table, NOW) == ComplaintReport(2, 0)
    assert [(r.draft, r.closed_on) for r in complaint_rows.everyone(store)] == before
    assert all(r.check_back is None for r in complaint_rows.everyone(store))
    step = store.undo_step()
    assert step is not None
    assert (step.action, step.label) == (Action.IMPORT_COMPLAINTS, "c.csv")
    store.undo()
    assert complaint_rows.everyone(store) == ()


def test_the_cases_of_a_help_desk(store: Store, ana: CustomerId, tmp_path: Path) -> None:
    text = (
        "Case Number;Contact Name;Contact Email;Subject;Priority;Date Opened;Closed Date\n"
        "1;somebody;ANA@lima.example;Site is down;High;13/11/2026 09:12;\n"
        "2;Ana Lima;;Typo;Low;1/2/2026;3/2/2026\n"
    )
    assert bring(store, tmp_path, text) == ComplaintReport(2)
    first, second = complaint_rows.everyone(store)
    down = ComplaintDraft("Site is down", date(2026, 11, 13), Severity.GRAVE)
    assert first.draft == replace(down, done="Case Number: 1"), "nothing that it says is lost"
    typo = ComplaintDraft("Typo", date(2026, 2, 1), Severity.MINOR)
    assert second.draft == replace(typo, done="Case Number: 2")
    assert (first.closed_on, second.closed_on) == (None, date(2026, 2, 3))


def test_what_else_a_table_says_stands_below_what_was_done(
    store: Store, ana: CustomerId, tmp_path: Path
) -> None:
    text = (
        "Name,Subject,Description,Since,Resolution,Owner,,Contacts\n"
        'Ana Lima,torn,"wet, too",2026-11-13,new one,\'=Tom,x,4\n'
        "Ana Lima,late,,2026-11-14,,,,\n"
    )
    assert bring(store, tmp_path, text) == ComplaintReport(2)
    told = {r.draft.words: r.draft.done for r in complaint_rows.everyone(store)}
    assert told == {"torn": "new one\nDescription: wet, too\nOwner: =Tom\nx", "late": ""}
    assert bring(store, tmp_path, text) == ComplaintReport(0, 2)


def test_what_cannot_be_used_is_left_out_and_named(
    store: Store, ana: CustomerId, tmp_path: Path
) -> None:
    for _ in range(2):
        customers.add(store, CustomerDraft("Tom Baker"), NOW)
    text = (
        "Name,Words,Since,Closed,Cost,Currency\n"
        "Ana Lima,,2026-11-13,,,\n"
        "Nobody Known,x,2026-11-13,,,\n"
        "Tom Baker,x,2026-11-13,,,\n"
        "Ana Lima,x,someday,,,\n"
        "Ana Lima,x,,,,\n"
        "Ana Lima,x,2026-11-13,2026-11-12,,\n"
        "Ana Lima,x,2026-11-13,,much,EUR\n"
        "Ana Lima,x,2026-11-13,,5,XXX\n"
        "Ana Lima,kept,2026-11-13,,5,\n"
    )
    assert bring(store, tmp_path, text) == ComplaintReport(
        1,
        0,
        (
            (2, LeftOut.NO_WORDS),
            (3, LeftOut.NOBODY),
            (4, LeftOut.SEVERAL),
            (5, LeftOut.NO_DAY),
            (6, LeftOut.NO_DAY),
            (7, LeftOut.CLOSED_FIRST),
            (8, LeftOut.COST),
            (9, LeftOut.COST),
        ),
    )
    (row,) = complaint_rows.everyone(store)
    assert (row.draft.words, row.draft.cost) == ("kept", Amount(500, "EUR"))


def test_an_address_of_several_is_decided_by_the_name(
    store: Store, ana: CustomerId, tmp_path: Path
) -> None:
    both = (EmailDraft("ana@lima.example"),)
    bo = customers.add(store, CustomerDraft("Bo Lima", details=both), NOW)
    text = (
        "Name,E-mail,Words,Opened\n"
        "Bo Lima,ana@lima.example,mine,2026-11-13\n"
        "Cy,ana@lima.example,whose,2026-11-13\n"
    )
    assert bring(store, tmp_path, text) == ComplaintReport(1, 0, ((3, LeftOut.SEVERAL),))
    assert [r.customer_id for r in complaint_rows.everyone(store)] == [bo]


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("Name,Phone\nAna,1\n", "no_complaints"),
        ("Words,Opened\nx,2026-11-13\n", "no_complaints"),
        ("", "empty"),
    ],
)
def test_what_is_no_table_of_complaints(
    store: Store, tmp_path: Path, text: str, error: str
) -> None:
    assert bring(store, tmp_path, text).error == error
    assert complaint_files.read(tmp_path / "none.csv", "EUR").error == "missing"


def test_a_card_is_no_table(store: Store, tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nFN:Tom\nEND:VCARD\n"
    assert bring(store, tmp_path, card, "t.vcf").error == "no_complaints"


def test_stopped_nothing_is_written(store: Store, ana: CustomerId, tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    path.write_text("Name,Words,Opened\nAna Lima,x,2026-11-13\n")
    table = complaint_files.read(path, "EUR")
    with pytest.raises(Cancelled):
        complaint_files.bring_in(store, table, NOW, Work(lambda done, total: None, lambda: True))
    assert complaint_rows.everyone(store) == ()


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.tuples(*[st.text(max_size=12) | st.sampled_from(["2026-11-13", "-5", "Ana"])] * 5),
        max_size=5,
    )
)
def test_no_cells_raise(rows: list[tuple[str, ...]]) -> None:
    header = ("Name", "Words", "Opened", "Cost", "Currency")
    table = Table("x.csv", header, tuple(rows), tuple(range(2, 2 + len(rows))))
    found = complaint_table.read(table, "EUR")
    assert len(found.lines) + len(found.left_out) == len(rows)
