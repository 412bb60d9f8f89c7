"""``smallcrm import --sales``: invoices and payments from tables; counted, and then written. And
``smallcrm export --sales``."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from smallcrm.app.say import say
from smallcrm.domain.columns import Table
from smallcrm.domain.money import Amount
from smallcrm.domain.named_people import NOTHING_SAID, Answers
from smallcrm.domain.sale_tables import SaleReport, SaleTable
from smallcrm.services import newcomers, rejects, sale_export, sale_files, sale_mappings, sales
from smallcrm.storage.store import Store
from smallcrm.viewmodels import (
    amount_words,
    looked_wording,
    named_wording,
    sale_file_wording,
    wording,
)

STANDARD_INPUT = "-"


def export(store: Store, target: Path) -> int:
    """Exit status 0."""
    say(sale_file_wording.exported(sale_export.write(store, target), str(target)))
    return 0


def run(options: argparse.Namespace, store: Store, now: datetime) -> int:
    """Exit status: 1 when a file is no table of sales, or a rejects file is wanted of several."""
    if options.rejects and len(options.files) > 1:
        say(f"smallcrm: {wording.tr('--rejects takes one file of sales at a time')}", error=True)
        return 1
    status, told = 0, []
    for path in options.files:
        table, report, error = _bring(options, store, now, path)
        status = 1 if error else status
        told.append(_record(path, report, error))
        if not options.json:
            for line in _lines(path, report, error):
                say(line)
        if options.rejects and not error:
            _write_rejects(options, store, table, report)
    if options.json:
        record = {"dry_run": options.dry_run, "files": told}
        say(json.dumps(record, ensure_ascii=False, indent=2))
    elif options.dry_run:
        say(wording.tr("Nothing was written (--dry-run)."))
    return status


def _bring(
    options: argparse.Namespace, store: Store, now: datetime, path: Path
) -> tuple[Table, SaleReport, str]:
    data = sys.stdin.buffer.read() if str(path) == STANDARD_INPUT else None
    table = sale_files.open_table(path, data=data)
    mapping = sale_mappings.mapping(store, table)
    if options.dates:
        mapping = replace(mapping, day_first=options.dates == "day-first", doubt="")
    currency = sales.last_currency(store) or amount_words.currency()
    found = sale_files.read(table, mapping, currency)
    if found.error:
        return table, SaleReport(), found.error
    answers = _new_people(store, found) if options.new_people else NOTHING_SAID
    if options.dry_run:
        return table, sale_files.plan(store, found, answers), ""
    return table, sale_files.bring_in(store, found, now, answers), ""


def _new_people(store: Store, found: SaleTable) -> Answers:
    """All who can be made, but for those who look like somebody here: of them the window asks."""
    unknown = sale_files.plan(store, found).unknown
    alike = newcomers.alike(store, unknown)
    made = frozenset(u.whose for u in unknown if u.can_make and u.whose not in alike)
    return Answers(made=made, number_field=named_wording.number_field())


def _lines(path: Path, report: SaleReport, error: str) -> list[str]:
    if error:
        return [f"{path}: {sale_file_wording.error(error)}"]
    head = ", ".join(sale_file_wording.counts(report))
    told = looked_wording.problems(report.problems, sale_file_wording.problem)
    return [f"{path}: {head}", *(f"  {line}" for line in told)]


def _write_rejects(
    options: argparse.Namespace, store: Store, table: Table, report: SaleReport
) -> None:
    count = rejects.of_table(
        store, options.rejects, table, report.problems, sale_file_wording.problem
    )
    if not options.json:
        words = wording.tr("{n} left out").replace("{n}", wording.number(count))
        say(f"{options.rejects}: {words}")


def _record(path: Path, report: SaleReport, error: str) -> dict[str, Any]:
    return {
        "file": str(path),
        "new": report.new,
        "here": report.here,
        "left_out": report.left_out,
        "rejected": sum(p.rejected for p in report.problems),
        "customers": report.customers,
        "made": report.made,
        "items": report.items,
        "sums": {code: Amount(minor, code).plain() for code, minor in report.sums.items()},
        "unknown": [{"who": u.whose.shown, "rows": u.rows} for u in report.unknown],
        "error": sale_file_wording.error(error) if error else None,
        "problems": [
            {"line": p.line or None, "code": p.code, "reason": sale_file_wording.problem(p)}
            for p in report.problems
        ],
    }
