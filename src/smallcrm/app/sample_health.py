"""Pictures of Health: the numbers, the charts as tables, a list, and paper."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smallcrm.app import layouts
from smallcrm.domain.health import Chart, Number
from smallcrm.services import sample_care_health
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.desk import Desk
from smallcrm.widgets.health_acts import HealthActs
from smallcrm.widgets.health_list_dialog import HealthListDialog
from smallcrm.widgets.health_page import HealthPage
from smallcrm.widgets.health_paper_dialog import HealthPaperDialog

SCREENS = ("health", "health_charts", "health_table", "health_deals", "health_list", "health_paper")
_SCROLLED = {"health_charts": 2, "health_table": 2, "health_deals": 4}
"""The section that is scrolled to."""


def show(desk: Desk, screen: str, *, is_demo: bool) -> QWidget:
    """The window that has it."""
    window, space = desk.window, desk.workspace
    if is_demo:
        sample_care_health.fill(space.store, space.local_now())
    window.undo_strip.hide()
    window.show_section(Section.HEALTH)
    acts = next(act for act in desk.work.acts if isinstance(act, HealthActs))
    page = acts.page
    if page is None:
        return window
    if screen == "health_list":
        page.sections[0].number_wanted.emit(Number.KEPT_MINE)
        return page.findChild(HealthListDialog) or window
    if screen == "health_paper":
        acts.show_paper()
        return window.findChild(HealthPaperDialog) or window
    page.model.finished.connect(lambda: _settle(page, screen))
    return window


def _settle(page: HealthPage, screen: str) -> None:
    if screen == "health_table":
        for chart in (Chart.INCOME, Chart.TOP):
            if chart in page.sections[2].panels:
                page.sections[2].panels[chart].turn(to_table=True)
    if screen in _SCROLLED:
        section = page.sections[_SCROLLED[screen]]
        bar = page.scrolled.verticalScrollBar()
        layouts.settle()
        bar.setValue(section.y())
