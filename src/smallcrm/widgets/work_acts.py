"""Joins the parts that not everybody needs with the window."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from smallcrm.domain.parts import Part
from smallcrm.viewmodels.parts import PartsViewModel
from smallcrm.viewmodels.sections import Section
from smallcrm.viewmodels.today_work import TodayWork
from smallcrm.widgets.agreement_acts import AgreementActs
from smallcrm.widgets.checklist_acts import ChecklistActs
from smallcrm.widgets.complaint_acts import ComplaintActs
from smallcrm.widgets.deal_acts import DealActs
from smallcrm.widgets.feedback_acts import FeedbackActs
from smallcrm.widgets.health_acts import HealthActs
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.person import PersonPane
from smallcrm.widgets.sales import SalesActs
from smallcrm.widgets.settings_work import WorkPage
from smallcrm.widgets.work_place import Place


class PartActs(Protocol):
    """A part's place in the window: a QObject that is made once, and stays."""

    def __call__(self, place: Place, parent: QObject) -> QObject: ...


ACTS: tuple[PartActs, ...] = (
    SalesActs,
    AgreementActs,
    DealActs,
    ComplaintActs,
    ChecklistActs,
    FeedbackActs,
    HealthActs,
)
"""One for each part, in the order in which they stand beside the timeline."""


class WorkActs(QObject):
    """Makes each part's acts; shows pages and menu of those that are wanted."""

    def __init__(self, window: MainWindow, pane: PersonPane, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self.parts = PartsViewModel(window.workspace, self)
        self.today = TodayWork(self)
        self._place = Place(window, pane, self.parts, self.today)
        self.acts: list[QObject] = []
        self.parts.changed.connect(self._show)
        work = window.actions_.work
        work.deals_page.triggered.connect(self._show_deals)
        work.agreements_page.triggered.connect(self._show_agreements)

    def make(self) -> Iterator[None]:
        """Each part by itself: after it the window may answer."""
        for make in ACTS:
            self.acts.append(make(self._place, self))
            yield
        self.parts.look()

    def fill(self, page: WorkPage) -> None:
        """The page of the settings."""
        work = self._window.actions_.work
        page.use(self.parts)
        page.checklists_wanted.connect(work.checklists.trigger)
        page.rules_wanted.connect(work.rules.trigger)

    @Slot()
    def _show(self) -> None:
        window = self._window
        window.actions_.work.shown = self.parts.shown
        pages = ((Part.DEALS, Section.DEALS), (Part.AGREEMENTS, Section.AGREEMENTS))
        shown = [s for part, s in pages if part in self.parts.shown and window.has_page(s)]
        window.sections.set_pages(tuple(shown))

    @Slot()
    def _show_deals(self) -> None:
        self._window.show_section(Section.DEALS)

    @Slot()
    def _show_agreements(self) -> None:
        self._window.show_section(Section.AGREEMENTS)
