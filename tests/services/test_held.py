"""Everything held about a person: all of it, where it came from, and nobody else."""

from __future__ import annotations

import csv
import json
import stat
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

from smallcrm.domain.actions import Action
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.errors import CannotWrite, NotFound
from smallcrm.domain.held import MASKED, Section
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerField,
    CustomerId,
    EmailDraft,
    FactDraft,
    FollowUpDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
)
from smallcrm.domain.reports import ParsedFile
from smallcrm.formats import sheet_html
from smallcrm.services import customers, details, drafts, exchange, follow_ups, held
from smallcrm.storage.models import (
    Amount,
    CapturedLine,
    Consent,
    Customer,
    Interaction,
    Participant,
)
from smallcrm.storage.store import Store
from smallcrm.viewmodels import held_wording, held_writing

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
HOSTILE = "<img src=file:///etc/passwd onerror=x>&\"'"


@pytest.fixture
def ana(store: Store) -> CustomerId:
    draft = CustomerDraft(
        "Ana Lima",
        given_name="Ana",
        family_name="Lima",
        details=(
            EmailDraft("ana@example.org"),
            FactDraft(f"likes {HOSTILE}"),
            OccasionDraft(OccasionKind.BIRTHDAY, 5, 3),
        ),
    )
    report = exchange.import_parsed(
        store,
        (ParsedFile("cards.vcf", 1, (draft,)),),
        NOW,
        lambda done, total: None,
        lambda: False,
    )
    return report.customer_ids[0]


@pytest.fixture
def ben(store: Store) -> CustomerId:
    draft = CustomerDraft(
        "Ben Okafor", given_name="Ben", family_name="Okafor", details=(PhoneDraft("0612345678"),)
    )
    return customers.add(store, draft, NOW)


def note(store: Store, body: str, *people: CustomerId) -> None:
    with store.write(Action.CAPTURE) as session:
        row = Interaction(kind="note", body=body, happened_at=NOW, created_at=NOW)
        session.add(row)
        session.flush()
        session.add_all(Participant(interaction_id=row.id, customer_id=p) for p in people)
        own = {"customer_id": people[0], "interaction_id": row.id}
        session.add(CapturedLine(line=f"Ana: {body}", captured_at=NOW, **own))
        session.add(Amount(minor=45000, currency="EUR", **own))


def fill(store: Store, ana: CustomerId, ben: CustomerId) -> None:
    note(store, "Ben and Ana had lunch, call 06 12345678", ana, ben)
    follow_ups.add(
        store, ana, FollowUpDraft("Send the quote to Ben Okafor", date(2026, 12, 1)), NOW
    )
    follow_ups.add(store, ana, FollowUpDraft("Think about it", None), NOW)
    customers.set_field(store, ana, CustomerField.NICKNAME, "Aninha")
    customers.set_field(store, ana, CustomerField.NICKNAME, "Nini")
    drafts.keep(store, str(ana), "half a word for Ben Okafor")
    with store.write(Action.ADD_DETAIL) as session:
        session.add(
            Consent(
                customer_id=ana,
                purpose="newsletter",
                channel="email",
                given_on=date(2026, 1, 2),
                how="on the phone",
                withdrawn_on=date(2026, 6, 7),
            )
        )
        session.get_one(Customer, ana).do_not_contact_at = NOW
        session.get_one(Customer, ana).deleted_at = NOW


def test_all_of_it_and_nobody_else(store: Store, ana: CustomerId, ben: CustomerId) -> None:
    fill(store, ana, ben)
    store.backup("by-hand")
    (store.path.parent / "backups" / "broken.db").write_bytes(b"nonsense" * 1000)
    found = held.collect(store, ana, NOW)
    assert {(e.label, e.value) for e in found.of(Section.NAMES)} == {
        *{("name", "Ana Lima"), ("given_name", "Ana"), ("family_name", "Lima")},
        ("nickname", "Nini"),
    }
    assert [e.value for e in found.of(Section.DETAILS)] == ["ana@example.org"]
    assert {e.source for e in found.of(Section.DETAILS)} <= {"import", "cards.vcf"}
    assert [e.value for e in found.of(Section.LITTLE)] == [f"likes {HOSTILE}", "birthday, 3, 5"]
    assert [(e.label, e.value, e.source) for e in found.of(Section.NOTES)] == [
        ("note", f"{MASKED} and Ana had lunch, call {MASKED}\n+ {MASKED}", ""),
        ("amount", "45000 EUR (smallest unit)", None),
    ]
    assert [(e.value, e.at) for e in found.of(Section.FOLLOW_UPS)] == [
        (f"Send the quote to {MASKED}", date(2026, 12, 1)),
        ("Think about it", None),
    ]
    assert [(e.label, e.at) for e in found.of(Section.CONSENTS)] == [
        ("given", date(2026, 1, 2)),
        ("withdrawn", date(2026, 6, 7)),
    ]
    assert [e.label for e in found.of(Section.LINES)] == ["line", "draft"]
    assert [(e.label, e.value) for e in found.of(Section.EARLIER)] == [
        ("customer.nickname", "Aninha")
    ]
    assert (found.in_trash, found.do_not_contact_at) == (True, NOW)
    assert [(b.name == "broken.db", b.sure) for b in found.backups] == [
        (True, False),
        (False, True),
    ]
    said = json.dumps(held_wording.record(found), ensure_ascii=False)
    assert "Okafor" not in said
    assert "12345678" not in said


def test_who_is_not_there_has_nothing(store: Store) -> None:
    with pytest.raises(NotFound):
        held.collect(store, CustomerId(7), NOW)


class _Reader(HTMLParser):
    """What a browser would make of a document: its tags, and the text outside of the style."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, list[tuple[str, str | None]]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, attrs))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_three_files_for_their_owner_and_a_follow_up(
    store: Store, ana: CustomerId, ben: CustomerId, clock: FixedClock, tmp_path: Path
) -> None:
    fill(store, ana, ben)
    with store.write(Action.RESTORE_CUSTOMER) as session:
        session.get_one(Customer, ana).deleted_at = None
    out = tmp_path / "answers"
    made = held_writing.write(store, ana, out, clock)
    assert made.html.name == "held-ana-lima-2026-11-25.html"
    assert (made.is_set, made.answer_on) == (True, date(2026, 12, 25))
    for path in (made.html, made.json, made.csv):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(out.stat().st_mode) == 0o700
    page = _Reader()
    page.feed(made.html.read_text("utf-8"))
    assert f"likes {HOSTILE}" in page.text
    assert {tag for tag, _ in page.tags}.isdisjoint({"img", "script", "link", "a", "iframe"})
    assert not [name for _, given in page.tags for name, _ in given if name in ("src", "href")]
    assert "Not to be contacted, since 2026-11-25." in page.text
    record = json.loads(made.json.read_text("utf-8"))
    assert (record["name"], record["entries"][0]["value"]) == ("Ana Lima", "Ana Lima")
    with made.csv.open(encoding="utf-8", newline="") as file:
        assert "ana@example.org" in [row[2] for row in csv.reader(file)]
    again = held_writing.write(store, ana, out, clock)
    assert (again.is_set, again.answer_on) == (False, date(2026, 12, 25))
    rows = store.fetch("SELECT text, due_on FROM follow_up ORDER BY id DESC LIMIT 1")
    assert rows == [("Answer Ana Lima’s request", "2026-12-25")]


def test_it_says_so_where_the_folder_cannot_be_made(
    store: Store, ana: CustomerId, clock: FixedClock, tmp_path: Path
) -> None:
    place = tmp_path / "file"
    place.write_text("")
    with pytest.raises(CannotWrite):
        held_writing.write(store, ana, place / "folder", clock)
    assert store.fetch("SELECT 1 FROM follow_up") == []


def test_a_name_without_letters_of_ascii_makes_a_file_name(
    store: Store, clock: FixedClock, tmp_path: Path
) -> None:
    who = customers.add(store, CustomerDraft("山田"), NOW)
    details.add(store, who, FactDraft("x\x07y"))
    made = held_writing.write(store, who, tmp_path, clock)
    assert made.html.name == f"held-{who}-2026-11-25.html"
    assert "in the trash" not in made.html.read_text("utf-8")


def test_what_is_in_the_trash_says_so(store: Store, ana: CustomerId, ben: CustomerId) -> None:
    fill(store, ana, ben)
    sheet = held_wording.sheet(held.collect(store, ana, NOW), UTC)
    assert "The record is in the trash." in sheet.paragraphs
    store.backup("by-hand")
    sheet = held_wording.sheet(held.collect(store, ana, NOW), UTC)
    assert sheet.tables[-1].heading == "Backups that still contain it"
    assert "smallcrm-by-hand" in sheet_html.write(sheet)
