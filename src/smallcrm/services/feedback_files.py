"""Feedback out to a table and in from one, one a row: each answer given to whom its address or name
means, counted, and written as one step.

What was brought in before is passed over: the same score and words of the same customer on the same
day. Who answered and is not here is told, and made where the user says so; the rows of the others
stand in the file of rows left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from smallcrm.domain.actions import Action
from smallcrm.domain.columns import Table, Wish
from smallcrm.domain.exports import EVERYBODY, Scope
from smallcrm.domain.feedback import FeedbackDraft
from smallcrm.domain.feedback_tables import (
    FeedbackColumn,
    FeedbackMapping,
    FeedbackReport,
    FeedbackTable,
)
from smallcrm.domain.named_people import NOTHING_SAID, Answers
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import fold
from smallcrm.formats import feedback_rows
from smallcrm.formats.feedback_rows import HEADINGS
from smallcrm.services import exported, mappings, reading
from smallcrm.services import feedback_rows as kept_rows
from smallcrm.services.exported import SILENT, Work
from smallcrm.services.newcomers import Newcomers
from smallcrm.storage.models import Feedback
from smallcrm.storage.store import Store

_NAME = "feedback_mappings"
_STEP = 500
_Mark = tuple[object, ...]


# --- out ------------------------------------------------------------------------------------------


def write(store: Store, target: Path, scope: Scope = EVERYBODY, work: Work = SILENT) -> int:
    """Write what customers said who are not in the trash as CSV, whole or not at all; returns how
    many.

    Raises:
        CannotWrite, DiskFull: it could not be written; an older file there is as it was.
        OwnFile: that is the program's own file. Cancelled: the user stopped it.
    """
    return exported.table(store, target, HEADINGS, rows(store, scope), work)


def rows(store: Store, scope: Scope = EVERYBODY) -> Iterator[list[str]]:
    """The rows below ``HEADINGS``, as they were entered."""
    found = kept_rows.everyone(store)
    if not found:
        return
    uids = dict(store.fetch("SELECT id, uid FROM customer"))
    emails = dict(store.fetch("SELECT customer_id, address FROM email ORDER BY id DESC"))
    wanted = None if scope.customers is None else set(scope.customers)
    for row in found:
        if wanted is not None and row.customer_id not in wanted:
            continue
        draft, score = row.draft, row.score
        yield [
            *(row.customer_name, emails.get(row.customer_id, ""), draft.given_on.isoformat()),
            *(("", "") if score is None else (str(score.value), str(score.scale))),
            *(draft.words, draft.topic, draft.source, uids.get(row.customer_id, "")),
        ]


# --- in -------------------------------------------------------------------------------------------


def open_table(path: Path, cancelled: Callable[[], bool] = lambda: False) -> Table:
    """The table in a file (CSV, TSV, XLSX). ``error`` says why there is none."""
    opened = reading.open_file(path, Wish(header=0), cancelled=cancelled)
    return reading.table_of(opened, "no_feedback_table")


def mapping(store: Store, table: Table) -> FeedbackMapping:
    """As the last table of this header was mapped, or else by guessing."""
    guessed = feedback_rows.guess(table)
    columns, kept = mappings.recall_columns(store, _NAME, table, FeedbackColumn)
    if not columns:
        return guessed
    found = feedback_rows.settled(table, replace(guessed, columns=columns))
    scale = kept.get("scale")
    found = replace(found, scale=scale if scale in (5, 10) else found.scale)
    return mappings.with_days(found, kept)


def remember(store: Store, table: Table, mapped: FeedbackMapping) -> None:
    """The next table of this header is mapped so."""
    columns = [column.value for column in mapped.columns]
    told = {"columns": columns, "scale": mapped.scale, "day_first": mapped.day_first}
    mappings.keep(store, _NAME, table, told)


def read(table: Table, mapped: FeedbackMapping, today: date) -> FeedbackTable:
    """The answers of a table; ``today`` is the day of those that tell none. Where the table does
    not say where they come from, the name of the file does."""
    mapped = mapped if mapped.source else replace(mapped, source=Path(table.path).stem)
    return feedback_rows.read(table, mapped, today)


def plan(store: Store, table: FeedbackTable, answers: Answers = NOTHING_SAID) -> FeedbackReport:
    """What an import would do; nothing is written. ``answers`` say what of those not here."""
    return _sorted_out(store, table, answers)[2]


def bring_in(
    store: Store,
    table: FeedbackTable,
    now: datetime,
    work: Work = SILENT,
    answers: Answers = NOTHING_SAID,
) -> FeedbackReport:
    """Write what was read; ``now`` is the UTC moment. Without anything new nothing is written.

    Raises:
        Cancelled: the user stopped it; the file is as it was.
    """
    people, wanted, report = _sorted_out(store, table, answers)
    if not wanted:
        return report
    name = Path(table.path).name
    with store.write(Action.IMPORT_FEEDBACK, name, name) as session:
        made = people.write(session, now, work.cancelled)
        for start in range(0, len(wanted), _STEP):
            work.step(start, len(wanted))
            some = wanted[start : start + _STEP]
            rows = [_row(made.get(whom, whom), draft, now) for whom, draft in some]
            session.insert_many(Feedback, rows)
    return report


def _sorted_out(
    store: Store, table: FeedbackTable, answers: Answers
) -> tuple[Newcomers, list[tuple[CustomerId, FeedbackDraft]], FeedbackReport]:
    """Whose each line is; and what is new. Of several that are the same as many are here as there
    are in the file."""
    people = Newcomers(store, (line.whose for line in table.lines), answers)
    known, here = _known(store), 0
    wanted: list[tuple[CustomerId, FeedbackDraft]] = []
    problems = list(table.problems)
    for line in table.lines:
        whom = people.find(line.whose)
        if whom is None:
            problems.append(people.left_out(line.line, line.whose))
            continue
        mark = _mark(whom, line.draft)
        if known[mark] > 0:
            known[mark] -= 1
            here += 1
            continue
        wanted.append((whom, line.draft))
    customers = len({whom for whom, _ in wanted})
    told = tuple(sorted(problems, key=lambda problem: problem.line))
    report = FeedbackReport(len(wanted), here, customers, told, people.made, people.unknown)
    return people, wanted, report


def _known(store: Store) -> Counter[_Mark]:
    found = store.fetch("SELECT customer_id, given_on, score, scale, words FROM feedback")
    return Counter((CustomerId(c), on, score, of, fold(words)) for c, on, score, of, words in found)


def _mark(whom: CustomerId, draft: FeedbackDraft) -> _Mark:
    score = (None, None) if draft.score is None else (draft.score.value, draft.score.scale)
    return whom, draft.given_on.isoformat(), *score, fold(draft.words)


def _row(whom: CustomerId, draft: FeedbackDraft, now: datetime) -> dict[str, Any]:
    return {
        "customer_id": whom,
        "given_on": draft.given_on,
        "score": None if draft.score is None else draft.score.value,
        "scale": None if draft.score is None else draft.score.scale,
        "words": draft.words,
        "topic": draft.topic,
        "source": draft.source,
        "created_at": now,
    }
