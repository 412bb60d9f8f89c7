from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from smallcrm.domain.actions import Action
from smallcrm.domain.changes import Changes
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.records import CustomerDraft, EmailDraft, TagDraft
from smallcrm.domain.reports import ImportReport, ParsedFile
from smallcrm.formats import vcard
from smallcrm.services import customers, exchange
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
FIXTURES = Path(__file__).parents[1] / "fixtures" / "vcards"


def quiet(done: int, total: int) -> None:
    """Nobody looks at the progress."""


def never() -> bool:
    return False


def card(*lines: str, name: str = "Zoe Baker") -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines, "END:VCARD", ""])


def parsed(*cards: str) -> tuple[ParsedFile, ...]:
    return (vcard.parse("".join(cards).encode(), "x.vcf"),)


def bring(store: Store, *cards: str) -> ImportReport:
    return exchange.import_parsed(store, parsed(*cards), NOW, quiet, never)


def counts(report: ImportReport) -> tuple[int, int, int]:
    return report.new, report.joined, report.rejected


def column(store: Store, sql: str) -> list[object]:
    return [row[0] for row in store.fetch(sql)]


# --- reading files ------------------------------------------------------------------------------


def test_files_are_read_and_troubles_are_told_by_code(tmp_path: Path) -> None:
    good, empty = tmp_path / "good.vcf", tmp_path / "empty.vcf"
    good.write_text(card("TEL:1"))
    empty.write_text("")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    paths = [good, empty, pipe, tmp_path / "gone.vcf", good / "below.vcf"]
    found = exchange.read_files(paths, quiet, never)
    assert [(f.cards, f.error) for f in found] == [
        (1, ""),
        (0, "empty"),
        (0, "unreadable"),
        (0, "missing"),
        (0, "unreadable"),
    ]


def test_a_huge_file_is_not_even_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.vcf"
    path.write_text(card())
    monkeypatch.setattr(vcard, "MAX_BYTES", 10)
    (found,) = exchange.read_files([path], quiet, never)
    assert found.error == "too_large"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_without_an_end_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.vcf")
    (found,) = exchange.read_files([tmp_path / "pipe.vcf"], quiet, never)
    assert found.error == "unreadable"


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "good.vcf"
    path.write_text(card())
    with pytest.raises(Cancelled):
        exchange.read_files([path], quiet, lambda: True)


# --- counting and writing -----------------------------------------------------------------------


def test_a_dry_run_counts_and_writes_nothing(store: Store) -> None:
    report = exchange.plan(store, parsed(card("TEL:1"), card("TEL:1"), "BEGIN:VCARD\nEND:VCARD\n"))
    assert report.dry_run
    assert counts(report) == (1, 1, 1)
    assert report.files[0].read == 2
    assert store.fetch("SELECT * FROM customer") == []


def test_everything_a_card_says_is_written(store: Store) -> None:
    report = bring(
        store,
        card(
            *(
                "N:Baker;Zoe;Q;Dr.;Jr.",
                "NICKNAME:Zo",
                "UID:u1",
                "TEL;TYPE=CELL:+31 6 55",
                "URL:b.c",
            ),
            *("EMAIL:Zoe@Example.com", "ADR;TYPE=WORK:;;Main 1;Delft;;26;NL", "BDAY:--0503"),
            *("CATEGORIES:vip", "ORG:Acme;Sales", "TITLE:Head", "NOTE:Likes red", "X-A;B=c:d"),
        ),
    )
    (zoe,) = report.customer_ids
    detail = customers.detail(store, zoe)
    assert (detail.name, detail.uid, detail.nickname) == ("Zoe Baker", "u1", "Zo")
    assert (detail.family_name, detail.given_name, detail.additional_names) == ("Baker", "Zoe", "Q")
    kinds = sorted(d.kind.value for d in detail.details)
    assert kinds == [
        *("address", "affiliation", "email", "link", "occasion", "phone", "tag"),
    ]
    assert detail.property_names == ("X-A",)
    assert store.fetch("SELECT kind, body, happened_at FROM interaction") == [
        ("note", "Likes red", "2026-11-25T13:30:00.000000Z")
    ]
    assert column(store, "SELECT folded FROM email") == ["zoe@example.com"]


def test_it_is_one_step_to_take_back_and_to_do_again(store: Store) -> None:
    told: list[Changes] = []
    store.subscribe(told.append)
    bring(store, card("TEL:1", "NOTE:a"), card("TEL:2", name="Tom"))
    assert [c.action for c in told] == [Action.IMPORT]
    step = store.undo_step()
    assert step is not None
    assert step.label == "2"
    store.undo()
    tables = ("customer", "phone", "interaction", "participant", "kept_property")
    assert [store.fetch(f"SELECT count(*) FROM {t}") for t in tables] == [[(0,)]] * 5
    store.redo()
    assert column(store, "SELECT name FROM customer ORDER BY id") == ["Zoe Baker", "Tom"]


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*.vcf")), ids=lambda p: p.stem)
def test_the_same_file_again_makes_nothing_new(store: Store, path: Path) -> None:
    found = exchange.read_files([path], quiet, never)
    first = exchange.import_parsed(store, found, NOW, quiet, never)
    again = exchange.import_parsed(store, found, NOW, quiet, never)
    assert counts(again)[:2] == (0, 0)
    assert first.files[0].read == again.files[0].read
    assert store.undo_step() is not None
    assert store.faults() == []


def test_a_note_takes_the_date_of_its_card_unless_that_cannot_be(store: Store) -> None:
    revisions = ("20240501T100000Z", "1970-01-01", "2099-01-01", "soon")
    bring(store, *(card(f"NOTE:{r}", f"REV:{r}", name=r) for r in revisions))
    found = store.fetch("SELECT body, substr(happened_at, 1, 10) FROM interaction ORDER BY id")
    assert dict(found) == {
        "20240501T100000Z": "2024-05-01",
        "1970-01-01": "2026-11-25",
        "2099-01-01": "2026-11-25",
        "soon": "2026-11-25",
    }


def test_a_person_is_linked_to_the_record_of_the_company(store: Store) -> None:
    bring(
        store,
        card("ORG:Acme Ltd"),
        card("X-ABShowAs:COMPANY", name="ACME ltd"),
        card("ORG:Twin", name="Tom"),
        card("KIND:org", "TEL:1", name="Twin"),
        card("KIND:org", "TEL:2", name="Twin"),
    )
    found = store.fetch("SELECT company_name, company_id FROM affiliation ORDER BY id")
    assert found == [("Acme Ltd", 2), ("Twin", None)]


# --- joining ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("here", "file"),
    [
        (card("UID:u1"), card("UID:u1", "TEL:2", name="Someone else")),
        (card("EMAIL:Zoe@b.c"), card("EMAIL:zoe@B.C", "TEL:2", name="ZOE  BAKER")),
        (card("TEL:+31 6 1234 5678"), card("TEL:06-12345678", "NOTE:a", name="Zoë Baker")),
        (card("NOTE:a"), card("NOTE:b")),
    ],
)
@pytest.mark.parametrize("together", [True, False])
def test_one_person_in_two_cards(store: Store, here: str, file: str, together: bool) -> None:
    bring(store, here)
    assert counts(bring(store, file)) == (0, 1, 0)
    # a newer version of the file calls the same record by another name
    name = "Someone else" if "Someone" in file else "Zoe Baker"
    assert column(store, "SELECT name FROM customer") == [name]
    if together:
        assert counts(bring(store, file)) == (0, 0, 0)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (card("EMAIL:info@b.c"), card("EMAIL:info@b.c", name="Tom")),
        (card("TEL:1"), card("TEL:2")),
        (card("EMAIL:a@b.c"), card("TEL:2")),
        (card("TEL:1"), card("NOTE:a")),
        (card("NOTE:a", "TEL:1"), card("NOTE:b", "EMAIL:a@b.c")),
    ],
)
def test_two_people(store: Store, one: str, other: str) -> None:
    assert counts(bring(store, one)) == (1, 0, 0)
    assert counts(bring(store, other)) == (1, 0, 0)
    store.undo()
    store.undo()
    assert counts(bring(store, one, other)) == (2, 0, 0)


def test_two_cards_of_one_file_become_one_customer(store: Store) -> None:
    report = bring(store, card("TEL:1"), card("TEL:1", "EMAIL:a@b.c"), card("EMAIL:a@b.c"))
    assert counts(report) == (1, 2, 0)
    assert [store.fetch(f"SELECT count(*) FROM {t}") for t in ("phone", "email")] == [[(1,)]] * 2


def test_joining_fills_blanks_and_overwrites_nothing(store: Store) -> None:
    here = customers.add(
        store, CustomerDraft("Zoe Baker", given_name="Zoë", details=(EmailDraft("a@b.c"),)), NOW
    )
    bring(store, card("N:Baker;Zoe;;;", "EMAIL:a@b.c", "UID:u9", "CATEGORIES:vip", "X-A:b"))
    detail = customers.detail(store, here)
    assert (detail.given_name, detail.family_name, detail.name) == ("Zoë", "Baker", "Zoe Baker")
    assert [d.value for d in detail.details] == [EmailDraft("a@b.c"), TagDraft("vip")]
    assert detail.property_names == ("X-A",)
    store.undo()
    assert customers.detail(store, here).family_name == ""


def test_one_number_under_two_labels_stays(store: Store) -> None:
    twice = card("TEL;TYPE=CELL:1", "TEL;TYPE=WORK:1")
    bring(store, twice)
    assert counts(bring(store, twice)) == (0, 0, 0)
    assert column(store, "SELECT label FROM phone ORDER BY id") == ["mobile", "work"]


def test_a_later_export_brings_no_second_picture(store: Store) -> None:
    bring(store, card("UID:u1", "PHOTO:a", "REV:20240101", "PRODID:x"))
    assert counts(bring(store, card("UID:u1", "PHOTO:b", "REV:20250101", "PRODID:y"))) == (0, 0, 0)


def test_bare_cards_of_one_name_are_told_apart_by_what_they_say(store: Store) -> None:
    three = [card(f"NOTE:{n}") for n in range(3)]
    assert counts(bring(store, *three)) == (3, 0, 0)
    assert counts(bring(store, *three)) == (0, 0, 0)
    assert counts(bring(store, card("NOTE:new"))) == (1, 0, 0)


def test_somebody_in_the_trash_comes_back_by_their_uid(store: Store) -> None:
    (zoe,) = bring(store, card("UID:u1", "TEL:1")).customer_ids
    customers.delete(store, [zoe], NOW)
    assert counts(bring(store, card("UID:u1"))) == (0, 1, 0)
    assert column(store, "SELECT name FROM customer WHERE deleted_at IS NULL") == ["Zoe Baker"]


def test_what_is_in_the_trash_is_not_joined_by_number(store: Store) -> None:
    (zoe,) = bring(store, card("TEL:1")).customer_ids
    customers.delete(store, [zoe], NOW)
    assert counts(bring(store, card("TEL:1"))) == (1, 0, 0)


# --- stopping and safety ------------------------------------------------------------------------


def after(calls: int) -> Callable[[], bool]:
    left = iter(range(calls))
    return lambda: next(left, None) is None


@pytest.mark.parametrize("calls", range(4))
def test_a_stopped_import_leaves_the_file_as_it_was(store: Store, calls: int) -> None:
    with pytest.raises(Cancelled):
        exchange.import_parsed(store, parsed(card("TEL:1")), NOW, quiet, after(calls))
    assert store.fetch("SELECT * FROM customer") == []
    assert store.undo_step() is None


def test_progress_counts_customers_twice_for_their_rows_and_for_their_index(
    store: Store,
) -> None:
    seen: list[tuple[int, int]] = []
    many = parsed(*(card("TEL:1", name=f"Person {n}") for n in range(1200)))
    exchange.import_parsed(store, many, NOW, lambda *step: seen.append(step), never)
    assert seen == [(n, 2400) for n in (0, 1000, 1200, 1600, 2000)]


def test_a_backup_is_made_before_a_large_import_into_a_file_with_somebody_in_it(
    store: Store,
) -> None:
    many = [card(name=f"Person {n}") for n in range(exchange.LARGE)]
    folder = store.path.parent / "backups"
    bring(store, *many)
    assert not folder.exists()
    bring(store, card("TEL:1"))
    bring(store, *many)
    assert not folder.exists()
    bring(store, *(card("TEL:1", name=f"Other {n}") for n in range(exchange.LARGE)))
    (copy,) = folder.glob("*.db")
    kept = Store(copy, lambda: NOW + timedelta(days=1))
    assert kept.fetch("SELECT count(*) FROM customer") == [(exchange.LARGE + 1,)]
    kept.close()


def test_many_cards_with_one_number_take_no_time(store: Store) -> None:
    many = parsed(*(card("TEL:+49 30 1234567", name=f"Person {n}") for n in range(4000)))
    assert counts(exchange.import_parsed(store, many, NOW, quiet, never)) == (4000, 0, 0)
    assert counts(exchange.import_parsed(store, many, NOW, quiet, never)) == (0, 0, 0)


def test_text_from_outside_is_stored_as_the_text_it_is(store: Store) -> None:
    odd = "<b>{0}</b> %s '; DROP TABLE customer--"
    bring(store, card(f"NOTE:{odd}", name=odd.replace(";", "\\;")))
    assert column(store, "SELECT name FROM customer") == [odd]


def test_an_empty_detail_in_a_draft_is_passed_over(store: Store) -> None:
    draft = CustomerDraft("Zoe", details=(EmailDraft(" "), TagDraft("vip")))
    file = ParsedFile("x", 1, (draft,))
    exchange.import_parsed(store, (file,), NOW, quiet, never)
    assert column(store, "SELECT count(*) FROM email") == [0]
