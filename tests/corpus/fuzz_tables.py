"""Mutated tables, workbooks and LDIF files through the readers, in a process of its own.

``python tests/corpus/fuzz_tables.py COUNT SEED`` prints one JSON object: how many were read, the
slowest in seconds with what it was, and the process's largest memory in bytes.
"""

from __future__ import annotations

import io
import json
import random
import resource
import sys
import time
from pathlib import Path

from openpyxl import Workbook

from smallcrm.services import reading

TABLES = Path(__file__).parent / "tables"
_PIECES = (
    *(b'"', b'""', b",", b";", b"\t", b"|", b"\r", b"\n", b"\r\n\r\n", b"\0", b"\xff", b"\xfe\xff"),
    *(b"=", b"@", b":::", b"31.02.1999", b"9999-99-99", b"0/0/00", b"4,91714E+11", b"sep=", b"<"),
    *(b"dn:: ", b"::", b"<!DOCTYPE x [", b"<row r='1048576'>", b"Total", b"\xed\xa0\x80", b"\x1a"),
)


def seeds() -> list[tuple[str, bytes]]:
    found = [(p.name, p.read_bytes()) for p in sorted(TABLES.iterdir())]
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Name", "Email", "Phone", "Birthday"])
    for n in range(20):
        sheet.append([f"Zoe {n}", f"zoe{n}@example.com", 100_000 + n, "1980-02-03"])
    out = io.BytesIO()
    book.save(out)
    return [*found, ("book.xlsx", out.getvalue())]


def mutated(data: bytes, dice: random.Random) -> bytes:
    """Some bytes changed, cut, doubled, moved, or pieces of other files put in."""
    raw = bytearray(data)
    for _ in range(dice.choice((1, 2, 4, 16))):
        at = dice.randrange(len(raw) + 1)
        end = min(len(raw), at + dice.choice((1, 2, 8, 64, 512)))
        match dice.randrange(6):
            case 0:
                raw[at:end] = dice.randbytes(end - at)
            case 1:
                del raw[at:end]
            case 2:
                raw[at:at] = raw[at:end] * dice.choice((1, 2, 50))
            case 3:
                raw[at:at] = dice.choice(_PIECES) * dice.choice((1, 1, 3, 1_000))
            case 4 if at < len(raw):
                raw[at] ^= 1 << dice.randrange(8)
            case _:
                raw = raw[at:] + raw[:at]
    return bytes(raw)


def run(count: int, seed: int) -> dict[str, object]:
    dice = random.Random(seed)
    files = seeds()
    slowest, which = 0.0, ""
    drafts = 0
    for n in range(count):
        name, data = dice.choice(files)
        changed = mutated(data, dice)
        begun = time.perf_counter()
        parsed = reading.parsed(reading.open_data(changed, name))
        took = time.perf_counter() - begun
        drafts += len(parsed.drafts)
        if took > slowest:
            slowest, which = took, f"{name} #{n}"
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return {"count": count, "drafts": drafts, "slowest": slowest, "which": which, "peak": peak}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(int(sys.argv[1]), int(sys.argv[2]))) + "\n")
