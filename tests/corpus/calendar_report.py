"""The table of calendars and mails of the corpus: per file the entries expected and read.

``PYTHONPATH=src:tests python tests/corpus/calendar_report.py`` prints it.
"""

from __future__ import annotations

import csv
import re
import sys
from dataclasses import dataclass

from corpus.report import CORPUS
from smallcrm.domain.arrivals import EventDraft, MailDraft, TodoDraft, YearlyDraft
from smallcrm.domain.records import InteractionKind
from smallcrm.domain.reports import ParsedFile
from smallcrm.formats import icalendar_reader, mail

_COMPONENT = re.compile(r"\b(VEVENT|VTODO|VJOURNAL)=(\d+)")


@dataclass(frozen=True, slots=True)
class Row:
    """One file. ``expected`` counts its components, or its mails, as people counted them."""

    name: str
    expected: dict[str, int]
    parsed: ParsedFile

    @property
    def read(self) -> dict[str, int]:
        """What was read, by kind; what was told to be of no use counts as what it is."""
        found = {"VEVENT": 0, "VTODO": 0, "VJOURNAL": 0, "mail": 0}
        for arrival in self.parsed.arrivals:
            match arrival:
                case EventDraft(kind=InteractionKind.NOTE):
                    found["VJOURNAL"] += 1
                case EventDraft() | YearlyDraft():
                    found["VEVENT"] += 1
                case TodoDraft():
                    found["VTODO"] += 1
                case MailDraft():
                    found["mail"] += 1
        found["VEVENT"] += sum(p.rejected for p in self.parsed.problems)
        return {kind: count for kind, count in found.items() if count}

    @property
    def is_right(self) -> bool:
        return self.read == {k: n for k, n in self.expected.items() if n}


def rows() -> list[Row]:
    """All calendars and mails of the corpus, read; none when it is not there."""
    manifest = CORPUS / "MANIFEST.tsv"
    if not manifest.exists():
        return []
    found = []
    with manifest.open(encoding="utf-8", newline="") as table:
        for line in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            kind, _, name = line["file"].partition("/")
            if kind == "ics":
                counts = {k: int(n) for k, n in _COMPONENT.findall(line["count_method"])}
                parse = icalendar_reader.parse
            elif kind == "eml":
                counts, parse = {"mail": int(line["expected_count"])}, mail.parse
            else:
                continue
            found.append(Row(name, counts, parse((CORPUS / line["file"]).read_bytes(), name)))
    return found


def text(found: list[Row]) -> str:
    lines = [f"{'file':70} expected -> read, and what was told"]
    for row in found:
        told = " ".join(f"{p.code}@{p.line}" for p in row.parsed.problems[:6])
        counts = [" ".join(f"{k}={n}" for k, n in c.items()) for c in (row.expected, row.read)]
        mark = "" if row.is_right else "  WRONG"
        lines.append(
            f"{row.name:70} {counts[0] or '-'} -> {counts[1] or '-'} {told}{mark}".rstrip()
        )
    right = sum(row.is_right for row in found)
    return "\n".join([*lines, f"{right} of {len(found)} files with the right number of entries"])


if __name__ == "__main__":
    sys.stdout.write(text(rows()) + "\n")
