"""``smallcrm import --agreements`` and ``smallcrm export --agreements``."""

from __future__ import annotations

import argparse
import json
from datetime import date, datetime
from pathlib import Path

from smallcrm.app.say import say
from smallcrm.domain.agreement_tables import AgreementReport
from smallcrm.services import agreement_files
from smallcrm.storage.store import Store
from smallcrm.viewmodels import agreement_file_wording, agreement_wording, amount_words, wording


def export(store: Store, target: Path, today: date) -> int:
    """Exit status 0."""
    count = agreement_files.write(store, target, today)
    say(f"{target}: {agreement_file_wording.counted(count)}")
    return 0


def bring_in(options: argparse.Namespace, store: Store, now: datetime) -> int:
    """Exit status: 1 when a file is no table of agreements. ``now`` is the UTC moment."""
    status, told = 0, []
    for path in options.files:
        table = agreement_files.open_table(path)
        mapping = agreement_files.mapping(store, table)
        money = amount_words.currency(), amount_words.decimal()
        found = agreement_files.read(table, mapping, *money)
        if found.error:
            report = AgreementReport(error=found.error)
        elif options.dry_run:
            report = agreement_files.plan(store, found)
        else:
            today = now.astimezone().date()
            report = agreement_files.bring_in(store, found, today, agreement_wording.reminder)
        status = 1 if report.error else status
        told.append(_record(path, report))
        if not options.json:
            for line in agreement_file_wording.report(report):
                say(f"{path}: {line}")
    if options.json:
        record = {"dry_run": options.dry_run, "files": told}
        say(json.dumps(record, ensure_ascii=False, indent=2))
    elif options.dry_run:
        say(wording.tr("Nothing was written (--dry-run)."))
    return status


def _record(path: Path, report: AgreementReport) -> dict[str, object]:
    return {
        "file": str(path),
        "new": report.new,
        "here": report.here,
        "error": agreement_file_wording.error(report.error) if report.error else None,
        "problems": [
            {"line": p.line or None, "code": p.code, "reason": wording.invalid(p.code)}
            for p in report.problems
        ],
    }
