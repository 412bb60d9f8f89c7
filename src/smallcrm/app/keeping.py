"""Keeping the file whole while the program runs: looked at quickly at each start, and wholly once
a week; what is to be done when it is damaged, or no longer where it was.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QFileDialog

from smallcrm.domain.file_checks import CheckReport, Depth
from smallcrm.storage import damaged
from smallcrm.viewmodels import check_wording, file_wording
from smallcrm.viewmodels.calendar_file import CalendarFile
from smallcrm.viewmodels.checking import CheckViewModel
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.main_window import MainWindow

if TYPE_CHECKING:
    from smallcrm.widgets.settings_data import DataPage

log = logging.getLogger("smallcrm.file")

QUIET_MS = 20_000
"""So long after the start the weekly look begins: the user comes first."""
COPY, FOUND, CHOOSE = "copy", "found", "choose"


class FileCare(QObject):
    """Made after the first paint. ``begin`` leaves a mark that ``end`` takes away: a mark that is
    there at the start means that the program, or the computer, ended before its time.

    ``choice_wanted``: what is to be done about damage is to be chosen now.
    """

    choice_wanted = Signal()

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window
        self._report: CheckReport | None = None
        self._otherwise: Callable[[], None] | None = None
        self._was_cleared = False
        self.checks = CheckViewModel(workspace, self)
        self.calendar = CalendarFile(workspace, self)
        self.calendar.said.connect(workspace.trouble)
        self._later = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._later.timeout.connect(self.checks.run_if_due)
        self.checks.finished.connect(self._looked)
        self.checks.failed.connect(self._not_looked)
        self.checks.said.connect(workspace.trouble)
        workspace.file_lost.connect(self._lost)
        # queued: what met it may be in the midst of showing something
        workspace.damaged.connect(self._met, Qt.ConnectionType.QueuedConnection)
        window.banner.answered.connect(self._answered)
        window.actions_.check_file.triggered.connect(self.show_check)

    def begin(self) -> None:
        store = self._workspace.store
        if store.is_read_only:
            return
        if damaged.mark(store.path):
            log.info("the last run did not end by itself")
        if store.is_damaged:  # met by what was read for the first picture
            self._met()
        else:
            self.checks.run(Depth.QUICK)
        self._later.start()
        self.calendar.timer.start()

    def suspect(self, otherwise: Callable[[], None]) -> None:
        """Something in the file was not understood: look it through. ``otherwise`` when nothing is
        wrong with it, or that cannot be told."""
        if self._report is not None and self._report.faults:
            self._say(self._report)
        elif self._otherwise is None:
            self._otherwise = otherwise
            self.checks.run(Depth.FULL)

    @Slot()
    def new_day(self) -> None:
        """The program may run for months."""
        self.checks.run_if_due()
        self.calendar.new_day()

    def end(self) -> None:
        """At a clean end; the mark of a damaged file stays, so that the next start asks."""
        self._later.stop()
        self.calendar.timer.stop()
        if not self._workspace.store.is_read_only and not self._is_damaged():
            damaged.unmark(self._workspace.store.path)

    def fill(self, page: DataPage) -> None:
        """The page of the settings."""

        acts = self._window.actions_
        self._show_facts(page)
        page.check_wanted.connect(self.show_check)
        page.import_wanted.connect(acts.import_files.trigger)
        page.json_wanted.connect(acts.export_json.trigger)
        page.cards_wanted.connect(self._export_cards)
        self.checks.changed.connect(page.show_again)
        page.again_wanted.connect(self._facts_changed)
        page.calendar.chosen.connect(self.calendar.choose)
        self.calendar.changed.connect(page.show_again)

    def _show_facts(self, page: DataPage) -> None:
        page.calendar.show_folder(self.calendar.folder())
        facts = self.checks.facts()
        if facts is not None:
            words = self.checks.last_words(facts)
            page.show_facts(facts, words, self.checks.erased_words(facts))

    @Slot()
    def _facts_changed(self) -> None:
        from smallcrm.widgets.settings_data import DataPage

        page = self.sender()
        if isinstance(page, DataPage):
            self._show_facts(page)

    @Slot()
    def show_check(self) -> None:
        self._open_dialog(None)

    # --- inside ----------------------------------------------------------------------------------

    def _is_damaged(self) -> bool:
        found = self._report is not None and self._report.is_damaged
        return found or self._workspace.store.is_damaged

    @Slot()
    def _met(self) -> None:
        """Damage was met by something that was read or written: nothing is written any more, until
        the whole file was found well; and that is believed once."""
        log.error("damage was met: nothing is written any more")
        damaged.mark_damaged(self._workspace.store.path)
        self._say_damaged()
        if self._was_cleared:
            self._lead(self._report)
        else:
            self.checks.run(Depth.FULL)

    def _say_damaged(self) -> None:
        answers = [(CHOOSE, self.tr("What can be done…"))]
        if self._report is not None and self._report.faults:
            answers.append((FOUND, self.tr("What was found…")))
        self._window.banner.say(file_wording.damaged(), answers, lasting=True)

    def _lead(self, report: CheckReport | None) -> None:
        """To the choice, unless something else is being done; the banner stays in any case."""
        from smallcrm.widgets.check_dialog import CheckDialog

        self._window.come_up()
        busy = QApplication.activeModalWidget() or self._window.findChild(CheckDialog)
        if report is not None and not busy:
            self._open_dialog(report)

    def _open_dialog(self, report: CheckReport | None) -> None:
        from smallcrm.widgets.check_dialog import CheckDialog

        dialog = CheckDialog(self.checks, report, self._window)
        dialog.choice_wanted.connect(self._choose)
        dialog.open()

    @Slot()
    def _choose(self) -> None:
        damaged.mark_damaged(self._workspace.store.path, ask=True)
        self.choice_wanted.emit()

    @Slot(object)
    def _looked(self, report: CheckReport) -> None:
        """What was found without having been asked for is said at the top of the window."""
        self._report = report
        log.info(
            *("file looked at (%s): %d faults, %d mended", report.depth.value),
            *(len(report.faults), len(report.mended)),
        )
        store = self._workspace.store
        if store.is_damaged and not report.is_damaged and report.depth is Depth.QUICK:
            self.checks.run(Depth.FULL)  # it was met meanwhile
        elif report.is_damaged or store.is_damaged:
            damaged.mark_damaged(store.path)
            self._say_damaged()
            self._lead(report)
        else:
            self._was_cleared = self._was_cleared or report.depth is Depth.FULL
            self._window.banner.release()
            if report.faults or report.mended:
                self._say(report)
        if self._otherwise is not None and report.depth is Depth.QUICK and not report.faults:
            self.checks.run(Depth.FULL)  # the quick one was under way when it was asked for
        elif report.faults:
            self._otherwise = None
        else:
            self._not_looked()

    @Slot()
    def _not_looked(self) -> None:
        if self._workspace.store.is_damaged:
            self._say_damaged()
        otherwise, self._otherwise = self._otherwise, None
        if otherwise is not None:
            otherwise()

    def _say(self, report: CheckReport) -> None:
        self._window.banner.say(
            check_wording.verdict(report),
            ((FOUND, self.tr("What was found…")), ("read", self.tr("Close"))),
        )

    @Slot()
    def _lost(self) -> None:
        self._window.banner.say(
            file_wording.moved(),
            ((COPY, self.tr("Save a copy…")), ("read", self.tr("Close"))),
        )

    @Slot(str)
    def _answered(self, answer: str) -> None:
        if answer == COPY:
            self._save_copy()
        elif answer == FOUND and self._report is not None:
            self._open_dialog(self._report)
        elif answer == CHOOSE:
            self._choose()

    def _save_copy(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a copy"),
            str(Path.home() / "smallcrm-copy.db"),
            self.tr("smallcrm (*.db)"),
        )
        if name:
            self.checks.save_copy(Path(name))

    @Slot()
    def _export_cards(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export people"),
            str(Path.home() / "smallcrm.vcf"),
            self.tr("vCard (*.vcf)"),
        )
        if name:
            self.checks.export_cards(Path(name))
