"""What of some files was left out, as a table with the reasons, to be mended."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from smallcrm.domain.columns import Table
from smallcrm.domain.reports import CardProblem, ParsedFile
from smallcrm.formats import csv_table
from smallcrm.services import whole_files
from smallcrm.services.reading import FileKind, Opened
from smallcrm.storage.store import Store

Word = Callable[[CardProblem], str]


def write(
    store: Store, target: Path, files: Iterable[tuple[Opened, ParsedFile]], word: Word
) -> int:
    """Write the rejects, whole or not at all; returns how many. ``word`` says a reason in words.

    Raises:
        CannotWrite, DiskFull: it could not be written; an older file there is as it was.
        OwnFile: that is the program's own file.
    """
    whole_files.spare(store, target)
    pairs = list(files)
    rows = list(_rows(pairs, word))
    with whole_files.replacing_table(target) as out:
        out.write(csv_table.write([("File", "Line", "Reason"), *rows]))
    return sum(p.rejected for _, parsed in pairs for p in parsed.problems)


def of_table(
    store: Store, target: Path, table: Table, problems: Sequence[CardProblem], word: Word
) -> int:
    """The rows of one table that are left out, with all their cells and the reason; how many.

    Raises:
        CannotWrite, DiskFull, OwnFile: as ``write``.
    """
    parsed = ParsedFile(table.path, len(table.rows), (), tuple(problems))
    return write(store, target, [(Opened(table.path, FileKind.TABLE, table), parsed)], word)


def _rows(files: Iterable[tuple[Opened, ParsedFile]], word: Word) -> Iterable[list[str]]:
    """A row for each reject, with all cells of a table's row; its header goes before the first."""
    for opened, parsed in files:
        name = Path(parsed.path).name
        rejected = [p for p in parsed.problems if p.rejected]
        if opened.table is not None and rejected and opened.table.has_header:
            yield [name, "", "", *opened.table.header]
        for problem in rejected:
            cells = _cells(opened.table, problem.line)
            yield [name, str(problem.line or ""), word(problem), *(cells or [problem.excerpt])]


def _cells(table: Table | None, line: int) -> list[str]:
    if table is None or line not in table.lines:
        return []
    return list(table.rows[table.lines.index(line)])
