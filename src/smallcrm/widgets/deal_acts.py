"""Joins deals with the window: their page, their group beside the timeline, their actions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from smallcrm.domain.deals import DealDetail, DealId
from smallcrm.domain.parts import Part
from smallcrm.domain.pipelines import StageId
from smallcrm.domain.records import CustomerId
from smallcrm.viewmodels.deal_files import DealFiles, Planned
from smallcrm.viewmodels.deals import DealsViewModel
from smallcrm.viewmodels.line_rows import Candidate
from smallcrm.viewmodels.sections import Section
from smallcrm.viewmodels.whose import Whose
from smallcrm.widgets.deal_group import DealGroup
from smallcrm.widgets.deals_page import DealsPage
from smallcrm.widgets.parts.who_popover import WhoPopover

if TYPE_CHECKING:
    from smallcrm.widgets.work_place import Place


class DealActs(QObject):
    """Made once for the window; nothing is read before it is seen."""

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._pane, self._parts = place.window, place.pane, place.parts
        space = place.window.workspace
        self.deals = DealsViewModel(space, self)
        self.files = DealFiles(space, self)
        self.whose = Whose(space, self)
        self.page = DealsPage(self.deals, place.window.actions_, place.window)
        place.window.add_page(Section.DEALS, self.page)
        self.group = DealGroup(self.deals, place.pane.person, place.pane.aside.body)
        place.add_group(self.group)
        self.board = self.page.board
        acts = place.window.actions_.work.deals
        self._deeds: dict[QAction, Callable[[], None]] = {
            acts.deal_open: self.open_current,
            acts.deal_won: self._win,
            acts.deal_lost: self._lose,
            acts.deal_step: self._add_step,
            acts.deal_person: self._open_person,
            acts.deal_remove: self._remove,
            acts.deal_before: lambda: self.board.step(-1),
            acts.deal_behind: lambda: self.board.step(1),
        }
        for action in self._deeds:
            action.triggered.connect(self._act)
        acts.new_deal.triggered.connect(self.new_deal)
        acts.pipelines.triggered.connect(self.show_pipelines)
        acts.deal_months.triggered.connect(self.show_months)
        acts.import_deals.triggered.connect(self._ask_file)
        acts.export_deals.triggered.connect(self._ask_target)
        self.group.opened.connect(self._open_number)
        self.group.new_wanted.connect(self._new_here)
        self.files.planned.connect(self._show_plan)
        self.files.said.connect(self._say)
        place.parts.changed.connect(self._look)
        place.window.section_shown.connect(self._focus)

    @Slot()
    def _look(self) -> None:
        """Whether the part shows: the group reads nothing else."""
        self.group.is_wanted = Part.DEALS in self._parts.shown
        self.group.look()

    @Slot(object)
    def _focus(self, section: Section) -> None:
        if section is Section.DEALS:
            self.board.focus()

    @Slot()
    def _act(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and self.page.isVisible():
            self._deeds[action]()

    # --- a deal ---------------------------------------------------------------------------------

    @Slot()
    def new_deal(self) -> None:
        """For the person who is shown; else it is asked for whom."""
        customer = self._pane.person.customer
        if self._pane.isVisible() and customer is not None:
            self._new_here()
            return
        ask = WhoPopover(self.tr("Whose deal is it?"), self.whose.rows, self._window)
        ask.picked.connect(self._picked)
        button = self.page.new
        place = button.mapToGlobal(QPoint(0, button.height()))
        if not button.isVisible():
            place = self._window.mapToGlobal(self._window.rect().center())
        ask.pop_up(place)

    @Slot()
    def _new_here(self) -> None:
        detail = self._pane.person.detail
        if detail is not None:
            self._begin(detail.id, detail.name)

    @Slot(object, str)
    def _picked(self, row: Candidate, typed: str) -> None:
        found = self.whose.customer(row, typed)
        if found is not None:
            self._begin(*found)

    def _begin(self, customer: CustomerId, name: str) -> None:
        """Before there is a pipeline, the page with those that are offered."""
        from smallcrm.widgets.deal_dialog import DealDialog

        if not self.deals.stages():
            self._window.show_section(Section.DEALS)
            self._say(self.tr("Choose the stages first; then the deal."))
            return
        dialog = DealDialog(self.deals, customer, name, parent=self._window)
        column = self.board.current()
        if self.page.isVisible() and column is not None:
            dialog.choose_stage(StageId(column.stage))
        dialog.open()

    @Slot(int)
    def _open_number(self, deal: int) -> None:
        self.open(DealId(deal))

    def open_current(self) -> None:
        deal = self.board.deal()
        if deal is not None:
            self.open(deal)

    def open(self, deal: DealId) -> None:
        from smallcrm.widgets.deal_dialog import DealDialog

        found = self.deals.detail(deal)
        if found is None:
            return
        row = found.row
        dialog = DealDialog(self.deals, row.customer_id, row.customer_name, found, self._window)
        dialog.won_wanted.connect(lambda: self._end(row.id, is_won=True))
        dialog.lost_wanted.connect(lambda: self._end(row.id, is_won=False))
        dialog.reopen_wanted.connect(lambda: self.deals.reopen(row.id))
        dialog.step_wanted.connect(lambda: self._step(row.id))
        dialog.open()

    def _current(self) -> DealDetail | None:
        deal = self.board.deal()
        return None if deal is None else self.deals.detail(deal)

    def _win(self) -> None:
        deal = self.board.deal()
        if deal is not None:
            self._end(deal, is_won=True)

    def _lose(self) -> None:
        deal = self.board.deal()
        if deal is not None:
            self._end(deal, is_won=False)

    def _end(self, deal: DealId, *, is_won: bool) -> None:
        from smallcrm.widgets.deal_end_dialog import DealEndDialog

        found = self.deals.detail(deal)
        if found is not None:
            DealEndDialog(self.deals, found, is_won=is_won, parent=self._window).open()

    def _add_step(self) -> None:
        deal = self.board.deal()
        if deal is not None:
            self._step(deal)

    def _step(self, deal: DealId) -> None:
        from smallcrm.widgets.step_dialog import StepDialog

        found = self.deals.detail(deal)
        if found is not None:
            StepDialog(self.deals, found.row, self._window).open()

    def _open_person(self) -> None:
        found = self._current()
        if found is not None:
            self._window.show_customer(found.row.customer_id)
            self._window.customer_chosen.emit(int(found.row.customer_id))

    def _remove(self) -> None:
        deal = self.board.deal()
        if deal is not None:
            self.deals.remove(deal)

    # --- pipelines, months, files ---------------------------------------------------------------

    @Slot()
    def show_pipelines(self) -> None:
        from smallcrm.widgets.pipelines_dialog import PipelinesDialog

        PipelinesDialog(self.deals, self._window).open()

    @Slot()
    def show_months(self) -> None:
        from smallcrm.widgets.deal_months_dialog import DealMonthsDialog

        if self.deals.board is None:
            self.deals.load()
        dialog = DealMonthsDialog(self.deals, self._window)
        dialog.opened.connect(self._open_number)
        dialog.open()

    @Slot()
    def _ask_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import deals"),
            str(Path.home()),
            self.tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"),
        )
        if chosen:
            self.files.look(Path(chosen))

    @Slot()
    def _ask_target(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export deals"),
            str(Path.home() / "deals.csv"),
            self.tr("Tables (*.csv)"),
        )
        if chosen:
            self.files.write(Path(chosen))

    @Slot(object)
    def _show_plan(self, plan: Planned) -> None:
        from smallcrm.widgets.deal_import_dialog import DealImportDialog

        DealImportDialog(self.files, plan, self._window).open()

    @Slot(str)
    def _say(self, words: str) -> None:
        self._window.undo_strip.show_message(words, False)
