"""The table of the corpus: per file the cards expected, read, left out, and what was told.

``PYTHONPATH=src:tests python tests/corpus/report.py`` prints it; ``--names`` adds what was read.
"""

from __future__ import annotations

import csv
import sys
from dataclasses import dataclass
from pathlib import Path

from smallcrm.domain.reports import ParsedFile
from smallcrm.formats import vcard

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
"""Real exports beside the checkout; they are not part of the project."""


@dataclass(frozen=True, slots=True)
class Row:
    """One file. ``expected`` is the number of cards that people counted in it."""

    name: str
    expected: int
    parsed: ParsedFile

    @property
    def read(self) -> int:
        return len(self.parsed.drafts)

    @property
    def rejected(self) -> int:
        return sum(p.rejected for p in self.parsed.problems)

    @property
    def lists(self) -> int:
        """Cards of groups, which are nobody: their names are tags."""
        return sum(p.code == "list_as_tag" for p in self.parsed.problems)

    @property
    def is_right(self) -> bool:
        return self.read + self.lists == self.expected


def rows() -> list[Row]:
    """All card files of the corpus, read; none when it is not there."""
    manifest = CORPUS / "MANIFEST.tsv"
    if not manifest.exists():
        return []
    found = []
    with manifest.open(encoding="utf-8", newline="") as table:
        for line in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            if line["file"].startswith("vcf/"):
                data = (CORPUS / line["file"]).read_bytes()
                parsed = vcard.parse(data, Path(line["file"]).name)
                found.append(Row(parsed.path, int(line["expected_count"]), parsed))
    return found


def text(found: list[Row], *, names: bool = False) -> str:
    lines = [f"{'file':44} expected read rejected problems"]
    for row in found:
        told = " ".join(f"{p.code}@{p.line}" for p in row.parsed.problems)
        mark = "" if row.is_right else "  WRONG"
        lines.append(f"{row.name:44} {row.expected:8} {row.read:4} {row.rejected:8} {told}{mark}")
        if names:
            lines += [f"    {d.name}" for d in row.parsed.drafts]
    right = sum(row.is_right for row in found)
    return "\n".join([*lines, f"{right} of {len(found)} files with the right number of cards"])


if __name__ == "__main__":
    sys.stdout.write(text(rows(), names="--names" in sys.argv) + "\n")
