"""Files of all kinds by what is in them, mappings that are remembered, and rejects."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from smallcrm.domain.columns import Meaning, Wish
from smallcrm.domain.custom_fields import CustomDraft, CustomKind
from smallcrm.domain.errors import Cancelled, OwnFile
from smallcrm.domain.records import CustomerDraft, TouchDraft
from smallcrm.domain.reports import CardProblem, ParsedFile
from smallcrm.formats import column_guess, outlook_files
from smallcrm.services import exchange, mappings, reading, rejects
from smallcrm.services.reading import FileKind
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoe\r\nEND:VCARD\r\n"
TABLE = b"Name,E-mail\nZoe,zoe@b.c\n"
LDIF = b"dn: cn=Zoe\ncn: Zoe\n"
MESSAGE = "__properties_version1.0".encode("utf-16-le")


def quiet(done: int, total: int) -> None:
    """Nobody looks at the progress."""


def never() -> bool:
    return False


def workbook() -> bytes:
    book = Workbook()
    assert book.active is not None
    book.active.append(["Name", "E-mail"])
    book.active.append(["Zoe", "zoe@b.c"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (CARD, "a.csv", FileKind.VCARD),
        (CARD.decode().encode("utf-16"), "a", FileKind.VCARD),
        (TABLE, "a.vcf.txt", FileKind.TABLE),
        (TABLE.decode().encode("utf-16"), "a", FileKind.TABLE),
        (b"zoe@b.c\ntom@b.c", "-", FileKind.TABLE),
        (b"Nachname", "-", FileKind.TABLE),
        (b"?", "a.csv", FileKind.TABLE),
        (b"# Zoe\n\n- E-mail: zoe@b.c, work\n", "Zoe.md", FileKind.UNKNOWN),
        (LDIF, "a.txt", FileKind.LDIF),
        (workbook(), "a", FileKind.WORKBOOK),
        (b"just words", "a.txt", FileKind.UNKNOWN),
        (b"\0\1\2\3, x", "a.bin", FileKind.UNKNOWN),
    ],
)
def test_the_kind_is_in_the_bytes(data: bytes, name: str, kind: FileKind) -> None:
    assert reading.kind_of(data, name) is kind


@pytest.mark.parametrize("data", [CARD, TABLE, LDIF, workbook()])
def test_each_kind_gives_zoe(data: bytes) -> None:
    parsed = reading.parsed(reading.open_data(data, "file"))
    assert [d.name for d in parsed.drafts] == ["Zoe"]


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", "empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "old_workbook"),
        (outlook_files.COMPOUND + b"x" * 99 + MESSAGE, "outlook_message"),
        (b"\x78\x9f\x3e\x22rest", "outlook_packed"),
        (b"!BDNrest", "outlook_store"),
        (b"# ****\n# Ana Lima dump of data\nINSERT IGNORE INTO `contacts` (`id`)", "monica_sql"),
        (b"just words", "unknown_kind"),
        (b"PK\x03\x04rest", "damaged_workbook"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, error: str) -> None:
    parsed = reading.parsed(reading.open_data(data, "file"))
    assert (parsed.error, parsed.drafts) == (error, ())


def test_outlooks_own_files_say_what_to_do_however_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MAX_BYTES", 10)
    for name, data, error in (
        ("mail.msg", outlook_files.COMPOUND + b"x" * 99, "outlook_message"),
        ("mails.pst", b"!BDN" + b"x" * 99, "outlook_store"),
        ("list.csv", b"Name,E-mail\nZoe,zoe@example.com\n", "too_large"),
    ):
        (tmp_path / name).write_bytes(data)
        parsed = reading.parsed(reading.open_file(tmp_path / name))
        assert parsed.error == error


def test_a_folder_is_its_files(tmp_path: Path) -> None:
    for name, data in (("b.csv", TABLE), ("a.vcf", CARD), (".hidden", CARD)):
        (tmp_path / name).write_bytes(data)
    (tmp_path / "below").mkdir()
    found = exchange.read_files([tmp_path, tmp_path / "a.vcf"], quiet, never)
    assert [Path(f.path).name for f in found] == ["a.vcf", "b.csv", "a.vcf"]


def test_reading_is_stopped_between_files_and_within(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(TABLE)
    with pytest.raises(Cancelled):
        reading.read_files([tmp_path], quiet, lambda: True)
    answers = iter([False, True, True])
    with pytest.raises(Cancelled):
        reading.read_files([tmp_path], quiet, lambda: next(answers, True))


def test_open_days_are_told_of_when_nobody_was_asked() -> None:
    opened = reading.open_data(b"Name,Birthday\nZoe,03/04/1980\n", "a.csv")
    parsed = reading.parsed(opened)
    assert parsed.problems[0] == CardProblem(0, 0, "dates_doubtful", "03/04/1980")
    days = []
    for day_first in (True, False):
        mapper = reading.with_dates(column_guess.guess, day_first=day_first)
        (draft,) = reading.parsed(opened, mapper).drafts
        days.append(draft.details)
        assert reading.parsed(opened, mapper).problems == ()
    assert days[0] != days[1]


def test_what_a_row_becomes_can_be_shown() -> None:
    opened = reading.open_data(b"Name,E-mail\n,\n,zoe@b.c\n", "a.csv")
    assert opened.table is not None
    mapping = column_guess.guess(opened.table)
    shown = reading.first(opened.table, mapping)
    assert shown is not None
    assert shown.name == "zoe@b.c"
    dropped = mapping.with_meaning(0, Meaning.DROP).with_meaning(1, Meaning.DROP)
    assert reading.first(opened.table, dropped) is None


def test_what_was_wished_for_is_done() -> None:
    opened = reading.open_data("Name;Ort\nZoë;Köln\n".encode("cp850"), "a", Wish(encoding="cp850"))
    assert opened.table is not None
    assert opened.table.rows == (("Zoë", "Köln"),)


# --- remembered -------------------------------------------------------------------------------


def test_a_mapping_is_remembered_by_its_header(store: Store) -> None:
    table = reading.open_data(b"Wer,Was,Wann\nZoe,x,03/04/1980\n", "a.csv").table
    assert table is not None
    guessed = reading.mapping(store, table)
    chosen = guessed.with_meaning(0, Meaning.NAME).with_meaning(2, Meaning.BIRTHDAY)
    reading.remember(store, table, chosen.with_days_first(True))
    again = reading.mapping(
        store, reading.open_data(b"WER;was;Wann\nTom;y;5/6/81\n", "b").table or table
    )
    assert [c.meaning for c in again.columns] == ["name", "custom", "birthday"]
    assert again.columns[0].examples == ("Tom",)
    other = reading.open_data(b"Wer,Was,Name\nBob,x@b.c,Zoe\n", "a.csv").table
    assert other is not None
    assert reading.mapping(store, other).columns[0].meaning is Meaning.CUSTOM


def test_the_answer_to_the_dates_is_remembered_unless_the_file_says_more(store: Store) -> None:
    table = reading.open_data(b"Name,Birthday\nZoe,03/04/1980\n", "a.csv").table
    assert table is not None
    asked = reading.mapping(store, table)
    assert asked.doubt is not None
    reading.remember(store, table, asked.with_days_first(True))
    again = reading.mapping(store, table)
    assert (again.doubt, again.day_first) == (None, True)
    told = reading.open_data(b"Name,Birthday\nZoe,12/31/1980\n", "a.csv").table
    assert told is not None
    assert reading.mapping(store, told).day_first is False


def test_only_so_many_are_remembered_and_nonsense_is_forgotten(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mappings, "MOST", 2)
    tables = [reading.open_data(f"Name,Wert{n}\nZoe,x\n".encode(), "a.csv").table for n in range(3)]
    for table in tables:
        assert table is not None
        mapping = reading.mapping(store, table).with_meaning(1, Meaning.NOTE)
        reading.remember(store, table, mapping)
    found = [reading.mapping(store, t).columns[1].meaning for t in tables if t]
    assert found == [Meaning.CUSTOM, Meaning.NOTE, Meaning.NOTE]
    headless = reading.open_data(b"zoe@b.c,Zoe Baker\n", "a.csv").table
    assert headless is not None
    reading.remember(store, headless, reading.mapping(store, headless))
    last = tables[2]
    assert last is not None
    for text in ("[]", "{", f'{{"{mappings.signature(last)}": {{"columns": [["x"]]}}}}'):
        with store.write_quietly() as session:
            session.merge(Setting(name="table_mappings", value=text))
        assert reading.mapping(store, last).columns[1].meaning is Meaning.CUSTOM


# --- what is written --------------------------------------------------------------------------


def test_custom_fields_are_made_once_and_filled(store: Store) -> None:
    drafts = (
        CustomerDraft("Zoe", customs=(CustomDraft("Level", "gold"), CustomDraft(" ", "x"))),
        CustomerDraft("Tom", customs=(CustomDraft("LEVEL", "red"), CustomDraft("Level", "blue"))),
        CustomerDraft("Ana", customs=(CustomDraft("Size", "38", CustomKind.NUMBER),)),
        CustomerDraft("Bob", customs=(CustomDraft("Size", " "),)),
    )
    parsed = [ParsedFile("a.csv", 4, drafts)]
    exchange.import_parsed(store, parsed, NOW, quiet, never)
    fields = store.fetch("SELECT name, kind, position FROM custom_field ORDER BY id")
    assert fields == [("Level", "text", 0), ("Size", "number", 1)]
    values = store.fetch("SELECT customer_id, custom_field_id, text FROM custom_value ORDER BY id")
    assert values == [(1, 1, "gold"), (2, 1, "red"), (3, 2, "38")]
    store.undo()
    assert store.fetch("SELECT * FROM custom_field") == []


def test_a_day_of_contact_is_in_the_timeline_once(store: Store) -> None:
    touch = TouchDraft(datetime(2027, 1, 1, tzinfo=UTC).date(), "Last call: 1 Jan")
    parsed = [ParsedFile("a.csv", 1, (CustomerDraft("Zoe", touches=(touch,)),))]
    exchange.import_parsed(store, parsed, NOW, quiet, never)
    assert store.fetch("SELECT kind, body, happened_at FROM interaction") == [
        ("message", "Last call: 1 Jan", "2026-11-25T13:30:00.000000Z")
    ]
    assert exchange.plan(store, parsed).same == 1


def test_one_card_fills_what_another_left_blank(store: Store) -> None:
    drafts = (
        CustomerDraft("Zoe", uid="u"),
        CustomerDraft("Zoe", uid="u", nickname="Zo"),
    )
    exchange.import_parsed(store, [ParsedFile("a", 2, drafts)], NOW, quiet, never)
    assert store.fetch("SELECT name, nickname FROM customer") == [("Zoe", "Zo")]


# --- rejects ----------------------------------------------------------------------------------


def test_rejects_are_a_table_with_reasons(store: Store, tmp_path: Path) -> None:
    table = reading.open_data(b"Name,E-mail,City\nZoe,,\n,,Paris\n,,=Rome\n", "dir/a.csv")
    cards = reading.open_data(CARD + b"BEGIN:VCARD\nEND:VCARD\n", "b.vcf")
    good = reading.open_data(TABLE, "good.csv")
    pairs = [(o, reading.parsed(o)) for o in (table, cards, good)]
    target = tmp_path / "rejects.csv"
    assert rejects.write(store, target, pairs, lambda p: p.code) == 3
    assert target.read_text(encoding="utf-8-sig").splitlines() == [
        '"File","Line","Reason"',
        '"a.csv","","","Name","E-mail","City"',
        '"a.csv","3","no_name","","","Paris"',
        '"a.csv","4","no_name","","","\'=Rome"',
        '"b.vcf","5","no_name",""',
    ]
    with pytest.raises(OwnFile):
        rejects.write(store, store.path, pairs, lambda p: p.code)


def test_a_mapping_can_be_changed_by_column() -> None:
    table = reading.open_data(b"Name,Nr\nZoe,12\n", "a.csv").table
    assert table is not None
    mapping = column_guess.guess(table)
    phone = mapping.with_meaning(1, Meaning.PHONE, "work").columns[1]
    assert (phone.meaning, phone.label, phone.name) == (Meaning.PHONE, "work", "Nr")
    renamed = mapping.with_column(1, replace(mapping.columns[1], name="Number"))
    assert reading.first(table, renamed) is not None
    assert table.column(1) == ["12"]


def test_a_folder_without_files_says_so(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (file,) = exchange.read_files([tmp_path], quiet, never)
    assert (file.error, file.drafts) == ("empty_folder", ())
