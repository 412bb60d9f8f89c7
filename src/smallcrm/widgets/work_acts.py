"""Joins the parts that not everybody needs with the window."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from smallcrm.domain.parts import Part
from smallcrm.viewmodels.bulk import Selection
from smallcrm.viewmodels.parts import PartsViewModel
from smallcrm.viewmodels.sections import Section
from smallcrm.viewmodels.today_work import TodayWork
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.person import PersonPane
from smallcrm.widgets.work_place import Place

if TYPE_CHECKING:
    from smallcrm.widgets.letter_acts import LetterActs
    from smallcrm.widgets.settings_work import WorkPage

ACTS: dict[Part, tuple[str, str]] = {
    Part.SALES: ("smallcrm.widgets.sales", "SalesActs"),
    Part.AGREEMENTS: ("smallcrm.widgets.agreement_acts", "AgreementActs"),
    Part.DEALS: ("smallcrm.widgets.deal_acts", "DealActs"),
    Part.COMPLAINTS: ("smallcrm.widgets.complaint_acts", "ComplaintActs"),
    Part.CHECKLISTS: ("smallcrm.widgets.checklist_acts", "ChecklistActs"),
}
"""Module and class of each part, a QObject made with its ``Place`` and a parent; in the order in
which they stand beside the timeline. A part that nobody uses is not even imported."""
CARE: tuple[tuple[str, str], ...] = (
    ("smallcrm.widgets.feedback_acts", "FeedbackActs"),
    ("smallcrm.widgets.letter_acts", "LetterActs"),
    ("smallcrm.widgets.contact_window_acts", "ContactWindowActs"),
    ("smallcrm.widgets.health_acts", "HealthActs"),
    ("smallcrm.widgets.risk_acts", "RiskActs"),
)
"""Module and class of what is there for everybody. What they open is imported when it is opened."""


class PartActs(Protocol):
    """A part's place in the window: a QObject that is made once, and stays."""

    def __call__(self, place: Place, parent: QObject) -> QObject: ...


class WorkActs(QObject):
    """Makes the acts of a part when it is needed, or something of it is asked for; shows pages and
    menu of those that are wanted."""

    def __init__(self, window: MainWindow, pane: PersonPane, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._pane = window, pane
        self.parts = PartsViewModel(window.workspace, self)
        self.today = TodayWork(self)
        self._place = Place(window, pane, self.parts, self.today, [])
        self._made: dict[Part, QObject] = {}
        self.care: list[QObject] = []
        self.parts.changed.connect(self._show)
        work = window.actions_.work
        work.deals_page.triggered.connect(self._show_deals)
        work.agreements_page.triggered.connect(self._show_agreements)
        self._asleep = {action: part for part in ACTS for action in work.asked(part)}
        for action in self._asleep:
            action.triggered.connect(self._wake)
        pane.person.shown.connect(self._look)
        pane.person.gone.connect(self._look)
        self._look()

    def make(self) -> Iterator[None]:
        """Each part that is needed by itself: after it the window may answer."""
        needed = self.parts.ahead()
        for part in ACTS:
            if part in needed:
                self.of(part)
                yield
        for number, (module, name) in enumerate(CARE, len(ACTS) + 1):
            self.care.append(_made(module, name, replace(self._place, order=number), self))
            yield
        self.parts.look()

    def of(self, part: Part) -> QObject:
        """The acts of a part, made now if it was not needed before."""
        if part not in self._made:
            for action in self._window.actions_.work.asked(part):
                del self._asleep[action]
                action.triggered.disconnect(self._wake)
            place = replace(self._place, order=[*ACTS].index(part) + 1)
            self._made[part] = _made(*ACTS[part], place, self)
        return self._made[part]

    @property
    def acts(self) -> Iterator[QObject]:
        """Those of all parts, each made when it is come to, and the others."""
        yield from (self.of(part) for part in ACTS)
        yield from self.care

    def write_to(self, who: Selection) -> None:
        """Letters to all who are selected."""
        for act in self._letters():
            act.write_to(who.resolve())

    def stop(self) -> None:
        """Before the program ends, or the file is locked."""
        for act in self._letters():
            act.stop()

    def _letters(self) -> Iterator[LetterActs]:
        from smallcrm.widgets.letter_acts import LetterActs

        return (act for act in self.care if isinstance(act, LetterActs))

    def fill(self, page: WorkPage) -> None:
        """The page of the settings."""
        work = self._window.actions_.work
        page.use(self.parts)
        page.checklists_wanted.connect(work.checklists.trigger)
        page.rules_wanted.connect(work.rules.trigger)

    @Slot()
    def _show(self) -> None:
        if new := [part for part in ACTS if part in self.parts.needed and part not in self._made]:
            for part in new:
                self.of(part)
            self.parts.changed.emit()  # for those that were not there to hear it
            return
        window = self._window
        window.actions_.work.shown = self.parts.shown
        pages = ((Part.DEALS, Section.DEALS), (Part.AGREEMENTS, Section.AGREEMENTS))
        shown = [s for part, s in pages if part in self.parts.shown and window.has_page(s)]
        window.sections.set_pages(tuple(shown))

    @Slot()
    def _look(self) -> None:
        """What a part would say of its actions, as long as it is not there."""
        work, detail = self._window.actions_.work, self._pane.person.detail
        for part in ACTS:
            if part not in self._made:
                for action in work.for_person(part):
                    action.setEnabled(detail is not None and detail.deleted_at is None)
        if Part.COMPLAINTS not in self._made:
            work.close_complaint.setEnabled(False)
            work.about_complaint.setEnabled(False)
            work.about_complaint.setVisible(False)

    @Slot()
    def _wake(self) -> None:
        """Something of a part was asked for that was not there to hear it."""
        action = self.sender()
        if isinstance(action, QAction) and action in self._asleep:
            self.of(self._asleep[action])
            action.trigger()

    @Slot()
    def _show_deals(self) -> None:
        self.of(Part.DEALS)
        self._window.show_section(Section.DEALS)

    @Slot()
    def _show_agreements(self) -> None:
        self.of(Part.AGREEMENTS)
        self._window.show_section(Section.AGREEMENTS)


def _made(module: str, name: str, place: Place, parent: QObject) -> QObject:
    make: PartActs = getattr(importlib.import_module(module), name)
    return make(place, parent)
