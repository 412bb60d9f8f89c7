"""The corpus of tables, file by file: what people counted in it, and what is read without a hand.

``PYTHONPATH=src:tests python tests/corpus/table_report.py`` prints it. Beside the count it is
asked whether each e-mail address of the file is read as one, and how many numbers there are.
"""

from __future__ import annotations

import csv
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from smallcrm.domain.records import CustomerDraft, EmailDraft, PhoneDraft
from smallcrm.domain.reports import ParsedFile
from smallcrm.formats import encoding
from smallcrm.services import reading

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
"""Real exports beside the checkout; they are not part of the project."""
OWN = Path(__file__).parent / "tables"
_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)*")


@dataclass(frozen=True, slots=True)
class Row:
    """One file. ``expected`` is the number of rows or entries that people counted in it."""

    name: str
    expected: int
    parsed: ParsedFile
    text: str

    @property
    def read(self) -> int:
        return len(self.parsed.drafts)

    @property
    def rejected(self) -> int:
        return sum(p.rejected for p in self.parsed.problems)

    @property
    def lists(self) -> int:
        return sum(p.code == "list_as_tag" for p in self.parsed.problems)

    @property
    def is_right(self) -> bool:
        """Each row is somebody, left out with a reason, or a list of others."""
        return self.read + self.rejected + self.lists == self.expected

    @property
    def unread(self) -> set[str]:
        """The file's e-mail addresses that nobody has."""
        found = {d.address.lower() for d in _details(self.parsed) if isinstance(d, EmailDraft)}
        return {m.lower() for m in _EMAIL.findall(self.text)} - found

    @property
    def phones(self) -> int:
        return sum(isinstance(d, PhoneDraft) for d in _details(self.parsed))


def read(path: Path, expected: int) -> Row:
    data = path.read_bytes()
    parsed = reading.parsed(reading.open_data(data, path.name))
    text = encoding.decode(encoding.as_utf8(data))[0]
    return Row(path.name, expected, parsed, "" if path.suffix == ".ldif" else text)


def rows() -> list[Row]:
    """All tables of the corpus; none when it is not there."""
    manifest = CORPUS / "MANIFEST.tsv"
    if not manifest.exists():
        return []
    with manifest.open(encoding="utf-8", newline="") as table:
        lines = csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)
        found = [(li["file"], int(li["expected_count"])) for li in lines]
    return [read(CORPUS / name, count) for name, count in found if name.startswith("csv/")]


def text(found: list[Row]) -> str:
    lines = [f"{'file':44} rows read out lists phones  what was told"]
    for row in found:
        told = " ".join(f"{p.code}@{p.line}" for p in row.parsed.problems) or row.parsed.error
        wrong = "" if row.is_right else "  WRONG COUNT"
        wrong += f"  UNREAD {sorted(row.unread)}" if row.unread else ""
        lines.append(
            f"{row.name:44} {row.expected:4} {row.read:4} {row.rejected:3} {row.lists:5}"
            f" {row.phones:6}  {told}{wrong}"
        )
    right = sum(row.is_right and not row.unread for row in found)
    lines.append(f"{right} of {len(found)} files: right in count, each e-mail address read")
    return "\n".join(lines)


def _details(parsed: ParsedFile) -> list[object]:
    drafts: tuple[CustomerDraft, ...] = parsed.drafts
    return [detail for draft in drafts for detail in draft.details]


if __name__ == "__main__":
    sys.stdout.write(text(rows()) + "\n")
