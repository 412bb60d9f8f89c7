"""Files of calendars and mails, broken at random: bytes, lines, dates, whole pieces."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from corpus.report import CORPUS

OWN = Path(__file__).parents[1] / "corpus" / "calendar"
BITS = (
    *(b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"END:VCALENDAR\r\n", b"BEGIN:VALARM\n", b"\0\0"),
    *(b"DTSTART:00000101T000000Z\n", b"DTSTART:99991231T235959Z\n", b"DTSTART;TZID=X:20260231\n"),
    *(b"RRULE:FREQ=SECONDLY\n", b"RRULE:FREQ=DAILY;INTERVAL=0\n", b"RRULE:FREQ=YEARLY;COUNT=9\n"),
    *(b"DTSTART;TZID=Asia/Tokyo:00010101T000000\n", b"EXDATE:00010101,99991231\n", b'CN="a"b":'),
    *(b"\nFrom a@b.c Mon Jan 01 10:00:00 2024\nSubject: x\n\n", b"From: \xff\xfe <\xe9@b.c>\n"),
    *(b"Content-Type: multipart/mixed; boundary=x\n", b"--x\n", b"--x--\n", b"\xff\xfe", b"=\n"),
    *(b"Content-Type: text/html; charset=utf-16\n\n<p", b"=?utf-8?b?////?=", b"=?x?q?=ff?=", b"\r"),
    *(b"Content-Transfer-Encoding: base64\n", b"Content-Type: message/rfc822\n\n", b"&#x110000;"),
    *(b"Date: Mon, 99 Foo 99999 99:99:99 +9999\n", b"UNTIL=99999999T999999Z;", b"<" * 300),
)


def files(kind: str) -> list[bytes]:
    """What is mutated: "ics" or "eml". Real files too, where they lie beside the checkout."""
    wanted = {"ics": (".ics",), "eml": (".eml", ".mbox")}[kind]
    own = sorted(p for p in OWN.iterdir() if p.suffix in wanted)
    real = sorted((CORPUS / kind).glob("*")) if (CORPUS / kind).exists() else []
    return [p.read_bytes()[:60_000] for p in (*own, *real)]


def mutants(kind: str, count: int, seed: int) -> Iterator[bytes]:
    chance = random.Random(seed)
    originals = files(kind)
    for number in range(count):
        data = bytearray(originals[number % len(originals)])
        for _ in range(chance.randint(1, 8)):
            _break(data, chance)
        yield bytes(data)


def _break(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    match chance.randrange(7):
        case 0:
            data[at : at + chance.choice((1, 1, 2, 9))] = chance.randbytes(chance.choice((0, 1, 2)))
        case 1:
            data[at:at] = chance.choice(BITS)
        case 2:
            del data[at : at + chance.randrange(400)]
        case 3:
            del data[at:]
        case 4:
            lines = bytes(data).split(b"\n")
            here = chance.randrange(len(lines))
            lines[here:here] = lines[here : here + chance.randrange(1, 12)]
            data[:] = b"\n".join(lines)
        case 5:
            start = chance.randrange(len(data) + 1)
            data[at:at] = data[start : start + 200]
        case _:
            digits = [n for n, byte in enumerate(data) if 48 <= byte <= 57]
            for spot in chance.sample(digits, min(3, len(digits))):
                data[spot] = chance.choice(b"0123456789TZ-")
