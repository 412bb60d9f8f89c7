"""Files broken at random: our own, and the real ones where they lie beside the checkout."""

from __future__ import annotations

import copy
import io
import json
import random
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from openpyxl import Workbook

import hard_customers
from corpus.report import CORPUS
from formats import monica_files
from smallcrm.domain.actions import Action
from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.exports import Scope
from smallcrm.services import customers, json_export, sample
from smallcrm.storage.store import Store

_HERE = Path(__file__).parent
_NOW = datetime(2026, 11, 25, 13, 30, tzinfo=ZoneInfo("UTC"))
_LARGEST = 60_000
"""Bytes of a seed: what is at the head of a long file is what is further down."""
_PLACES = {
    "vcf": ((_HERE.parent / "fixtures" / "vcards", CORPUS / "vcf"), (".vcf",)),
    "tables": ((_HERE / "tables", CORPUS / "csv"), (".csv", ".ldif", ".tsv")),
    "ics": ((_HERE / "calendar", CORPUS / "ics"), (".ics",)),
    "eml": ((_HERE / "calendar", CORPUS / "eml"), (".eml", ".mbox")),
}
KINDS = (*_PLACES, "json", "monica")
_ANY = (
    *(b'"', b'""', b",", b";", b"\t", b"|", b"\r", b"\n", b"\r\n\r\n", b"\0", b"\xff", b"\xfe\xff"),
    *(b":", b"\\", b"=", b"=\n", b"=\r\n ", b"@", b"<", b"\xed\xa0\x80", b"\x1a", b"\x00\x00"),
    *(b"31.02.1999", b"00000000", b"9999-99-99", b"99991231T235959Z", b"0/0/00", b"-", b"+"),
)
PIECES = {
    "vcf": (
        *(b"BEGIN:VCARD\r\n", b"END:VCARD\r\n", b"BEGIN:VCARD\nAGENT:\nBEGIN:VCARD\n", b"AGENT:\n"),
        *(b"N:;;;;\n", b"FN:\n", b"BDAY:31.02.1999\n", b"BDAY:0000-00-00\n", b"BDAY:--0230\n"),
        *(b"BDAY:99991231\n", b"PHOTO;ENCODING=b:", b"PHOTO:data:image/png;base64,", b"item1."),
        *(b"NOTE;ENCODING=QUOTED-PRINTABLE:=\r\n", b";CHARSET=x-none:", b";CHARSET=UTF-16:"),
        *(b"ADR:;;;;;;;;;;;;\n", b'TEL;TYPE="a:b;c":1\n', b";" * 3_000, b"X-A:^n^^^'\n"),
        *(b"VERSION:9.9\n", b"UID:\n", b"KIND:group\n", b"MEMBER:urn:uuid:\n", b"CATEGORIES:,,,\n"),
        *(b"X-ABDATE;type=pref:1604-02-30\n", b"ANNIVERSARY:T102200\n", b"REV:x\n"),
    ),
    "tables": (
        *(b"4,91714E+11", b"sep=", b":::", b"dn:: ", b"::", b"dn: \n", b"\n \n \n", b"- \n"),
        *(b"<!DOCTYPE x [", b"<row r='1048576'>", b"Total", b"First Name,", b"E-mail 1 - Value,"),
        *(b'=HYPERLINK("x")', b"<script>", b"<table><tr><td>", b"&#x110000;", b"jpegPhoto:: "),
    ),
    "ics": (
        *(b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"END:VCALENDAR\r\n", b"BEGIN:VALARM\n"),
        *(b"DTSTART:00000101T000000Z\n", b"DTSTART;TZID=X:20260231\n", b"RRULE:FREQ=SECONDLY\n"),
        *(b"RRULE:FREQ=DAILY;INTERVAL=0\n", b"RRULE:FREQ=YEARLY;COUNT=999999999\n"),
        *(b"RECURRENCE-ID;RANGE=THISANDFUTURE:20240101T100000Z\n", b"RANGE=THISANDFUTURE;"),
        *(b"DTSTART;TZID=Asia/Tokyo:00010101T000000\n", b"EXDATE:00010101,99991231\n"),
        *(b"DURATION:P99999999999W\n", b"UNTIL=99999999T999999Z;", b'CN="a"b":', b"DURATION:-PT\n"),
        *(b"RRULE:FREQ=MONTHLY;BYDAY=9MO,-9SU;BYSETPOS=-366\n", b"BEGIN:VTIMEZONE\nTZID:X\n"),
    ),
    "eml": (
        *(b"\nFrom a@b.c Mon Jan 01 10:00:00 2024\nSubject: x\n\n", b"From: \xff <\xe9@b.c>\n"),
        *(b"Content-Type: multipart/mixed; boundary=x\n", b"--x\n", b"--x--\n", b"\n\n"),
        *(b"Content-Type: text/html; charset=utf-16\n\n<p", b"=?utf-8?b?////?=", b"=?x?q?=ff?="),
        *(b"Content-Transfer-Encoding: base64\n", b"Content-Type: message/rfc822\n\n"),
        *(
            b"Date: Mon, 99 Foo 99999 99:99:99 +9999\n",
            b"<" * 300,
            b"(" * 900,
            b"To: " + b"a," * 900,
        ),
        *(b"Content-Type: text/plain; charset*0*=x''%ff; charset*1=y\n", b"&#x110000;", b"&" * 500),
    ),
    "json": (
        *(b"{", b"}", b"[", b"]", b"[" * 5_000, b'{"a":' * 2_000, b"null", b"true", b"1e999"),
        *(b"-0", b"9" * 400, b"\\u0000", b"\\ud800", b"NaN", b"-", b'"tables":{', b'"contents":{'),
        *(b'"id":9223372036854775808,', b'"customer":[', b'"uid":null,', b'"2026-02-31"', b","),
    ),
}
_VALUES: tuple[object, ...] = (
    *(None, True, 0, -1, 1, 2**63, 2**63 - 1, -(2**63), 1.5, 1e308, "", " ", "\0", "x" * 70_000),
    *("\ud800", "2026-02-31", "0000-00-00", "9999-12-31", "0001-01-01T00:00:00.000000Z", [], {}),
    *("2026-11-25", "25:61", "open", "done", "person", "FREQ=SECONDLY", "FREQ=DAILY", [[[]]], [1]),
)


def of(kind: str, count: int, seed: int, folder: Path) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of so many mutants; ``folder`` is for what has to be made first."""
    dice = random.Random(seed)
    seeds = _seeds(kind, folder)
    for _ in range(count):
        name, data = dice.choice(seeds)
        yield name, _mutated(name, data, kind, dice)


def _seeds(kind: str, folder: Path) -> list[tuple[str, bytes]]:
    if kind == "monica":
        return [("monica.json", monica_files.written(monica_files.family()))]
    return documents(folder) if kind == "json" else files(kind)


def files(kind: str) -> list[tuple[str, bytes]]:
    places, ends = _PLACES[kind]
    found = [
        (path.name, path.read_bytes()[:_LARGEST])
        for place in places
        if place.exists()
        for path in sorted(place.iterdir())
        if path.suffix.lower() in ends
    ]
    return [
        *found,
        *(("book.xlsx", _book()) for _ in range(len(found) // 5 if kind == "tables" else 0)),
    ]


def documents(folder: Path) -> list[tuple[str, bytes]]:
    """Our JSON, of the sample and of people of hard values."""
    found = []
    for name, hard in (("sample.json", 0), ("hard.json", 15)):
        place = folder / name
        store = Store(place.with_suffix("") / "smallcrm.db", lambda: _NOW)
        store.prepare()
        if hard:
            with store.write(Action.IMPORT) as session:
                for draft in hard_customers.many(hard):
                    customers.insert(session, draft, _NOW)
        else:
            sample.fill(store, local_now(FixedClock(_NOW, ZoneInfo("Europe/Amsterdam"))))
        json_export.write(store, place, _NOW, Scope())
        store.close()
        found.append((name, place.read_bytes()))
    return found


def _book() -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Name", "Email", "Phone", "Birthday"])
    for n in range(20):
        sheet.append([f"Zoe {n}", f"zoe{n}@example.com", 100_000 + n, "1980-02-03"])
    sheet.append(["Tom", "tom@example.com", 1.5, date(1999, 2, 3)])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _mutated(name: str, data: bytes, kind: str, dice: random.Random) -> bytes:
    if name.endswith(".xlsx") and dice.random() < 0.7:
        return _other_part(data, dice)
    if kind == "json" and dice.random() < 0.7:
        return _other_values(data, dice)
    if kind == "monica" and dice.random() < 0.7:
        return _other_nodes(data, dice)
    return changed(data, PIECES.get(kind, PIECES["json"]), dice)


def changed(data: bytes, pieces: tuple[bytes, ...], dice: random.Random) -> bytes:
    """Some bytes changed, cut, doubled, moved, or pieces put in."""
    raw = bytearray(data)
    for _ in range(dice.choice((1, 2, 4, 8, 16))):
        at = dice.randrange(len(raw) + 1)
        end = min(len(raw), at + dice.choice((1, 2, 8, 64, 512)))
        match dice.randrange(9):
            case 0:
                raw[at:end] = dice.randbytes(end - at)
            case 1:
                del raw[at:end]
            case 2:
                raw[at:at] = raw[at:end] * dice.choice((1, 2, 50))
            case 3:
                raw[at:at] = dice.choice(_ANY) * dice.choice((1, 1, 3, 1_000))
            case 4 if at < len(raw):
                raw[at] ^= 1 << dice.randrange(8)
            case 5:
                raw[at:at] = dice.choice(pieces) * dice.choice((1, 1, 1, 2, 100))
            case 6:
                lines = bytes(raw).split(b"\n")
                here, other = dice.randrange(len(lines)), dice.randrange(len(lines))
                lines[here:here] = lines[other : other + dice.randrange(1, 12)]
                raw[:] = b"\n".join(lines)
            case 7:
                digits = [n for n, byte in enumerate(raw) if 48 <= byte <= 57]
                for spot in dice.sample(digits, min(3, len(digits))):
                    raw[spot] = dice.choice(b"0123456789TZ-.")
            case _ if dice.random() < 0.3:
                del raw[at:]
            case _:
                raw = raw[at:] + raw[:at]
    return bytes(raw)


def _other_part(data: bytes, dice: random.Random) -> bytes:
    """A workbook of which one part is changed, and its check sums are right."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        names = old.namelist()
        which = dice.choice((*(n for n in names if "sheet" in n or "String" in n), *names))
        for name in names:
            part = old.read(name)
            new.writestr(name, changed(part, PIECES["tables"], dice) if name == which else part)
    return out.getvalue()


def _other_values(data: bytes, dice: random.Random) -> bytes:
    """Whole JSON of which values, rows and members are others, twice there, or gone."""
    document = json.loads(data)
    for _ in range(dice.choice((1, 2, 4, 16))):
        tables = document.get("tables")
        if not isinstance(tables, dict) or dice.random() < 0.05:
            document[dice.choice((*document, "x"))] = _value(dice)
            continue
        name = dice.choice((*tables, "customer", "customer", "x"))
        rows = tables.get(name)
        if not isinstance(rows, list) or not rows or dice.random() < 0.05:
            tables[name] = _value(dice)
            continue
        row = dice.choice(rows)
        if not isinstance(row, dict) or dice.random() < 0.2:
            rows.insert(dice.randrange(len(rows)), dice.choice((row, _value(dice))))
        elif row and dice.random() < 0.9:
            row[dice.choice(tuple(row))] = _value(dice)
        elif row:
            del row[dice.choice(tuple(row))]
    return json.dumps(document).encode()


def _value(dice: random.Random) -> object:
    return copy.deepcopy(dice.choice(_VALUES))  # what is put in may be changed in its turn


def _other_nodes(data: bytes, dice: random.Random) -> bytes:
    """Whole JSON of which any values, however deep, are others, twice there, or gone."""
    document = json.loads(data)
    for _ in range(dice.choice((1, 2, 4, 16, 64))):
        node, place = document, dice.choice(tuple(document))
        while isinstance(node[place], dict | list) and node[place] and dice.random() < 0.9:
            node = node[place]
            places = tuple(node) if isinstance(node, dict) else range(len(node))
            place = dice.choice(places)
        what = dice.randrange(4)
        if what == 0 and len(node) > 1:
            del node[place]
        elif what == 1 and isinstance(node, list):
            node.insert(place, node[dice.randrange(len(node))])
        else:
            node[place] = _value(dice)
    return json.dumps(document).encode()
