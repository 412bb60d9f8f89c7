"""``smallcrm export`` and the part of ``smallcrm import`` that is our own document."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from smallcrm.app.say import say
from smallcrm.domain.clock import Clock, local_now
from smallcrm.domain.errors import NotFound
from smallcrm.domain.exports import EVERYBODY, ExportFormat
from smallcrm.domain.reports import FileReport, ImportReport
from smallcrm.storage.store import Store
from smallcrm.viewmodels import export_wording


def export(options: argparse.Namespace, store: Store, clock: Clock) -> int:
    """Exit status 0; 1 when nobody is chosen.

    Raises:
        CannotWriteThere: there is a file of that name, and --replace was not said.
    """
    from smallcrm.services import exports, whole_files

    whole_files.spare(store, options.file)
    if not options.replace:
        whole_files.keep(options.file)
    if options.today:
        return _today(options, store, clock)
    if options.sales:
        from smallcrm.app import sale_commands

        return sale_commands.export(store, options.file)
    if options.agreements:
        from smallcrm.app import agreement_commands

        return agreement_commands.export(store, options.file, local_now(clock).date())
    scope = EVERYBODY
    if options.who or options.tag or options.query:
        try:
            scope = exports.chosen(store, local_now(clock), options.who, options.tag, options.query)
        except NotFound:
            say(export_wording.nobody(options.who, options.tag), error=True)
            return 1
    which = ExportFormat(options.format)
    words = export_wording.calendar()
    order = exports.Order(which, options.file, clock.now(), clock.zone(), scope, words)
    count = exports.write(store, order)
    say(f"{options.file}: {export_wording.written(which, count)}")
    return 0


def _today(options: argparse.Namespace, store: Store, clock: Clock) -> int:
    """The day as a page. Letters need a QGuiApplication; the computer may be without a screen."""
    from PySide6.QtGui import QGuiApplication

    from smallcrm.services import whole_files
    from smallcrm.viewmodels import today_page
    from smallcrm.widgets import paper, today_paper

    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        kept = QGuiApplication(["smallcrm"])  # noqa: F841  it lives as long as it draws
    size = paper.Paper(options.paper) if options.paper else paper.usual()
    page = today_page.read(store, local_now(clock))
    data = paper.pdf(today_paper.drawn(page), size, page.title)
    whole_files.write(store, options.file, data)
    say(f"{options.file}: {page.counts or page.empty}")
    return 0


def split(files: list[Path]) -> tuple[list[Path], list[Path]]:
    """Documents of our own, and all other files."""
    from smallcrm.services import json_document

    ours = [path for path in files if json_document.is_document(path)]
    return ours, [path for path in files if path not in ours]


def bring_in(store: Store, files: list[Path], *, dry_run: bool) -> list[FileReport]:
    """Our own documents, brought in one after the other."""
    from smallcrm.services import json_import

    found: list[FileReport] = []
    for path in files:
        found += json_import.attempt(store, path, dry_run=dry_run).files
    return found


def joined(report: ImportReport, more: list[FileReport]) -> ImportReport:
    return ImportReport((*more, *report.files), report.dry_run, report.customer_ids)
