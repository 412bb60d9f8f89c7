"""``smallcrm import``: files, folders and standard input; counted, and written if wanted."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from smallcrm.app import export_commands, sale_commands
from smallcrm.app.say import say
from smallcrm.domain.columns import Mapping, Table
from smallcrm.domain.reports import FileReport, ImportReport, ParsedFile
from smallcrm.formats.header_words import key
from smallcrm.services import exchange, reading, rejects
from smallcrm.services.reading import Opened
from smallcrm.storage.store import Store
from smallcrm.viewmodels import arrival_wording, import_words, rights_wording, wording

STANDARD_INPUT = "-"


def run(options: argparse.Namespace, store: Store, now: datetime) -> int:
    """Exit status: 1 when a file could not be read, or a column of --map is in no table; 2 when
    two options do not go together."""
    if options.new_people and not options.sales:
        say(f"smallcrm: {wording.tr('--new-people goes with --sales')}", error=True)
        return 2
    if options.sales:
        return sale_commands.run(options, store, now)
    if options.agreements:
        from smallcrm.app import agreement_commands

        return agreement_commands.bring_in(options, store, now)
    ours, options.files = export_commands.split(options.files)
    opened = _opened(options)
    missing = _missing(options, opened)
    if missing:
        say(f"smallcrm: {wording.tr('No table has this column:')} {missing}", error=True)
        return 1
    mapper = _mapper(options, store)
    parsed = [reading.parsed(o, mapper) for o in opened]
    documents = export_commands.bring_in(store, ours, dry_run=options.dry_run)
    if options.dry_run:
        report = exchange.plan(store, parsed, now, unsorted=options.unsorted)
    else:
        report = exchange.import_parsed(
            store, parsed, now, _silent, _never, unsorted=options.unsorted
        )
    report = export_commands.joined(report, documents)
    if options.json:
        say(json.dumps(_report_record(report), ensure_ascii=False, indent=2))
    else:
        _tell(report)
    if options.rejects:
        _write_rejects(options, store, opened, parsed)
    return 1 if any(f.error for f in report.files) else 0


def _opened(options: argparse.Namespace) -> list[Opened]:
    found = []
    for path in options.files:
        if str(path) == STANDARD_INPUT:
            found.append(reading.open_data(sys.stdin.buffer.read(), STANDARD_INPUT))
        else:
            found += reading.open_files([path], _silent, _never)
    return found


def _missing(options: argparse.Namespace, opened: list[Opened]) -> str:
    """A column that was named and that no table has; "" when there is none."""
    there = {key(h) for o in opened if o.table for h in o.table.header}
    return next((h for h, _, _ in options.map if key(h) not in there), "")


def _mapper(options: argparse.Namespace, store: Store) -> reading.Mapper:
    mapper = reading.mapper(store)
    if options.dates:
        mapper = reading.with_dates(mapper, day_first=options.dates == "day-first")

    def mapped(table: Table) -> Mapping:
        mapping = mapper(table)
        for header, meaning, label in options.map:
            for n, name in enumerate(table.header):
                if key(name) == key(header):
                    column = replace(mapping.columns[n], group="")
                    mapping = mapping.with_column(n, column).with_meaning(n, meaning, label)
        return mapping

    return mapped


def _write_rejects(
    options: argparse.Namespace, store: Store, opened: list[Opened], parsed: list[ParsedFile]
) -> None:
    pairs = zip(opened, parsed, strict=True)
    count = rejects.write(store, options.rejects, pairs, wording.card_problem)
    if not options.json:
        words = wording.tr("{n} left out").replace("{n}", wording.number(count))
        say(f"{options.rejects}: {words}")


def _tell(report: ImportReport) -> None:
    for file in report.files:
        if file.error:
            say(f"{file.path}: {wording.file_error(file.error)}")
            continue
        arrived = arrival_wording.summary(ImportReport((file,)))
        if file.read or not arrived:
            say(f"{file.path}: {_counts(file)}")
        if arrived:
            say(f"{file.path}: {arrived}")
        if file.erased:
            say(f"  {rights_wording.erased_rows(file.erased)}")
        for line in import_words.problems(file.problems):
            say(f"  {line}")
    if report.dry_run:
        say(wording.tr("Nothing was written (--dry-run)."))


def _counts(file: FileReport) -> str:
    parts = [f"{file.read} read", f"{file.new} new", f"{file.joined} joined"]
    more = {
        "updated": file.updated,
        "back from the trash": file.restored,
        "the same": file.same,
        "doubtful": file.doubtful,
        "values kept as you wrote them": file.kept,
    }
    parts += [f"{count} {words}" for words, count in more.items() if count]
    return ", ".join([*parts, f"{file.rejected} rejected"])


def _report_record(report: ImportReport) -> dict[str, Any]:
    return {"dry_run": report.dry_run, "files": [_file_record(f) for f in report.files]}


def _file_record(file: FileReport) -> dict[str, Any]:
    return {
        **asdict(file.arrived),
        "file": file.path,
        "read": file.read,
        "new": file.new,
        "joined": file.joined,
        "updated": file.updated + file.arrived.updated,
        "same": file.same + file.arrived.same,
        "doubtful": file.doubtful,
        "kept": file.kept,
        "restored": file.restored,
        "rejected": file.rejected,
        "erased": file.erased,
        "error": wording.file_error(file.error) if file.error else None,
        "problems": [
            {
                "card": p.card or None,
                "line": p.line or None,
                "code": p.code,
                "reason": wording.card_problem(p),
                "rejected": p.rejected,
                "more": p.more,
            }
            for p in file.problems
        ],
    }


def _silent(done: int, total: int) -> None:
    """No progress on a terminal."""


def _never() -> bool:
    return False
