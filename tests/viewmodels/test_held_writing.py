"""The three files of what is held: for their owner alone, and all of it as text."""

from __future__ import annotations

import csv
import json
import stat
from datetime import UTC, date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from sqlalchemy import Float, Integer, String, Text, select

from services import held_file
from smallcrm.domain.actions import Action
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.consent import Channel, ConsentDraft
from smallcrm.domain.custom_fields import CustomKind, FieldDraft
from smallcrm.domain.errors import CannotWrite, ReadOnly
from smallcrm.domain.records import (
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerField,
    FactDraft,
)
from smallcrm.formats import sheet_html
from smallcrm.services import (
    attachments,
    backups,
    consents,
    custom_fields,
    customers,
    details,
    held,
    json_document,
    keep_in_touch,
)
from smallcrm.storage.models import (
    Base,
    CapturedLine,
    Consent,
    Customer,
    Fact,
    FollowUp,
    Interaction,
    KeptProperty,
    Occasion,
)
from smallcrm.storage.store import Store
from smallcrm.viewmodels import held_wording, held_writing, rights_wording


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
    store: Store, clock: FixedClock, tmp_path: Path
) -> None:
    ana, ben = held_file.ana(store), held_file.ben(store)
    held_file.fill(store, ana, ben)
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
    assert f"likes {held_file.HOSTILE}" in page.text
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
    store: Store, clock: FixedClock, tmp_path: Path
) -> None:
    ana = held_file.ana(store)
    place = tmp_path / "file"
    place.write_text("")
    with pytest.raises(CannotWrite):
        held_writing.write(store, ana, place / "folder", clock)
    assert store.fetch("SELECT 1 FROM follow_up") == []


def test_a_name_without_letters_of_ascii_makes_a_file_name(
    store: Store, clock: FixedClock, tmp_path: Path
) -> None:
    who = customers.add(store, CustomerDraft("山田"), held_file.NOW)
    details.add(store, who, FactDraft("x\x07y"))
    made = held_writing.write(store, who, tmp_path, clock)
    assert made.html.name == f"held-{who}-2026-11-25.html"
    assert "in the trash" not in made.html.read_text("utf-8")


def test_what_is_in_the_trash_says_so(store: Store) -> None:
    ana, ben = held_file.ana(store), held_file.ben(store)
    held_file.fill(store, ana, ben)
    sheet = held_wording.sheet(held.collect(store, ana, held_file.NOW), UTC)
    assert "The record is in the trash." in sheet.paragraphs
    store.backup("by-hand")
    sheet = held_wording.sheet(held.collect(store, ana, held_file.NOW), UTC)
    assert sheet.tables[-1].heading == "Backups that still contain it"
    assert "smallcrm-by-hand" in sheet_html.write(sheet)


def test_a_file_that_is_only_looked_at_gives_its_answer_too(
    store: Store, clock: FixedClock, tmp_path: Path
) -> None:
    ana = held_file.ana(store)
    store.freeze(ReadOnly(store.path))
    made = held_writing.write(store, ana, tmp_path / "out", clock)
    assert made.html.exists()
    assert (made.is_set, made.is_lost) == (False, True)
    assert "No follow-up could be set" in rights_wording.answer_by(made)
    assert "Friday" in rights_wording.answer_by(made)
    store.freeze(None)
    assert store.fetch("SELECT 1 FROM follow_up") == []


def test_backups_in_the_second_folder_are_named_too(
    store: Store, clock: FixedClock, tmp_path: Path
) -> None:
    ana = held_file.ana(store)
    second = tmp_path / "stick"
    second.mkdir()
    backups.set_second(store, second)
    backups.make(store, "by-hand", clock.now(), clock.zone())
    found = held.collect(store, ana, clock.now()).backups
    assert [(b.second, b.sure) for b in found] == [(False, True), (True, True)]
    words = held_wording.sheet(held.collect(store, ana, clock.now()), UTC).tables[-1].rows
    assert [row[1].endswith("(in the second folder)") for row in words] == [False, True]


def test_every_value_has_a_plain_word(store: Store, clock: FixedClock) -> None:
    ana, ben = held_file.ana(store), held_file.ben(store)
    held_file.fill(store, ana, ben)
    consents.add(
        store, ana, ConsentDraft("calls", Channel.PHONE, clock.now().date()), clock.now().date()
    )
    with store.write(Action.REMOVE_DETAIL) as session:
        for model in (Consent, FollowUp, Interaction, Fact, Occasion, CapturedLine, KeptProperty):
            for row in session.scalars(select(model)).all():
                for column in model.__table__.columns:
                    if isinstance(column.type, String | Text) and getattr(row, column.key):
                        setattr(row, column.key, "other")
    entries = held.collect(store, ana, clock.now()).entries
    labels = {held_wording.label(e.label) for e in entries}
    assert {"Follow-up", "Follow-up: state", "Note", "Nickname", "Consent: by which way"} <= labels
    assert not [label for label in labels if "_" in label or "." in label]
    assert held_wording.label("customer.deleted_at") == "In the trash since"
    assert held_wording.label("theirs dropped") == "Promised to me, dropped"
    assert held_wording.label("of_a_later version") == "of a later version"


def test_each_table_and_column_has_a_word_of_its_own() -> None:
    """None is shown as the file calls it."""
    left_out = held._KEPT_KEYS | {"row_id"}
    names = {field.value for field in CustomerField} | {"joined_into_id"}
    for name in json_document.TABLES:
        assert name in held_wording.things()
        for column in Base.metadata.tables[name].columns:
            is_text = not isinstance(column.type, Integer | Float)
            if is_text and column.name not in left_out | names:
                assert column.name in held_wording.parts(), f"{name}.{column.name}"


def test_who_is_named_in_a_field_a_rhythm_and_a_file_is_told_in_plain_words(
    store: Store, clock: FixedClock
) -> None:
    ana = customers.add(store, CustomerDraft("Ana Lima"), clock.now())
    choices = FieldDraft("Household", CustomKind.CHOICE, ("Ana Lima", "Okafor"))
    custom_fields.define(store, choices)
    keep_in_touch.set_tag_rhythm(store, "Friends of Ana Lima", CadenceDraft(1, CadenceUnit.MONTH))
    attachments.add(store, ana, [attachments.keep_bytes(store, b"x", "list.xls")], clock.now())
    sheet = held_wording.sheet(held.collect(store, ana, clock.now()), UTC)
    rows = {row[1]: row[0] for table in sheet.tables for row in table.rows}
    assert rows["Ana Lima"] == "Name or choice of a field of your own"
    assert rows["Friends of Ana Lima"] == "Tag to keep in touch by"
    assert rows["list.xls"] == "File"
    assert not [label for label in rows.values() if "_" in label or "/" in label]
