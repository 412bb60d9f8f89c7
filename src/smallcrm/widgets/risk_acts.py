"""At risk in the window: its page is made, and everybody is looked at, when it is opened; and
whom to reach out to first stands on Today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from smallcrm.domain.parts import Part
from smallcrm.domain.records import CustomerId
from smallcrm.viewmodels.reach_out import ReachOut
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.work_place import Place

if TYPE_CHECKING:
    from smallcrm.widgets.risk_page import RiskPage


class RiskActs(QObject):
    """The place of risk in the window."""

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._window = place, place.window
        self.page: RiskPage | None = None
        self.reach_out = ReachOut(self._window.workspace, self)
        self.reach_out.changed.connect(place.today.changed)
        place.add_rows(self.reach_out)
        place.parts.changed.connect(self._turn)
        self._window.offer_page(Section.AT_RISK, self._make)
        self._window.actions_.work.care.at_risk.triggered.connect(self._show)
        self._window.section_shown.connect(self._focus)
        QTimer.singleShot(0, self, self._turn)  # also without any part

    def _make(self) -> QWidget:
        from smallcrm.viewmodels.preferences import Preferences
        from smallcrm.viewmodels.promises import Promises
        from smallcrm.viewmodels.replay import ReplayModel
        from smallcrm.viewmodels.risk import Risk
        from smallcrm.widgets.health_tabs import HealthFrame
        from smallcrm.widgets.risk_page import RiskPage

        window = self._window
        space = window.workspace
        promises = Promises(space, Preferences(space, self), self)
        self.page = RiskPage(Risk(space, self), ReplayModel(space, self), promises, window)
        self.page.customer_wanted.connect(self._go)
        frame = HealthFrame(window, Section.AT_RISK, self.page, window)
        frame.add_beside(self.page.toggle)
        return frame

    @Slot()
    def _turn(self) -> None:
        """Who usually buys again is looked for from the first sale on."""
        self.reach_out.start(with_sales=Part.SALES in self._place.parts.shown)

    @Slot()
    def _show(self) -> None:
        """The list, also where the past was looked at last."""
        self._window.show_section(Section.AT_RISK)
        if self.page is not None and self.page.shows_replay:
            self.page.show_replay(shown=False)

    @Slot(object)
    def _focus(self, section: Section) -> None:
        if section is Section.AT_RISK and self.page is not None:
            self.page.setFocus()

    @Slot(int)
    def _go(self, customer: int) -> None:
        whose, person = CustomerId(customer), self._place.pane.person
        self._window.show_customer(whose)
        if person.customer != whose:
            person.show(whose)
        self._place.pane.timeline.view.setFocus()
