"""What a table says in columns that mean nothing here: kept as words, so that nothing is lost."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from smallcrm.domain.text import clean, one_line
from smallcrm.formats import csv_table


class OtherColumns:
    """Of one table, all columns but those at the places that are taken."""

    def __init__(self, header: Sequence[str], taken: Collection[int]) -> None:
        self._left = [
            (one_line(head), place) for place, head in enumerate(header) if place not in taken
        ]

    def below(self, text: str, row: Sequence[str]) -> str:
        """The text, and below it a line of each other column that says something: "Owner: Tom"."""
        lines = [text]
        for head, place in self._left:
            cell = clean(csv_table.unguarded(row[place].strip())) if place < len(row) else ""
            if cell.strip():
                lines.append(f"{head}: {cell}" if head else cell)
        return "\n".join(lines).strip()
