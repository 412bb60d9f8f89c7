"""Pictures of who is at risk, of the replay, and of whom to reach out to first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smallcrm.services import risk, sample_care_risk
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.desk import Desk
from smallcrm.widgets.risk_acts import RiskActs
from smallcrm.widgets.verdict_dialog import VerdictDialog

SCREENS = ("at_risk", "replay", "reach_out", "not_so")


def show(desk: Desk, screen: str, *, is_demo: bool) -> QWidget:
    """The window that has it."""
    window = desk.window
    space = window.workspace
    if is_demo:
        sample_care_risk.fill(space.store, space.local_now())
    desk.work.parts.look()
    window.undo_strip.hide()
    if screen == "reach_out":
        window.show_section(Section.TODAY)
        return window
    window.show_section(Section.AT_RISK)
    acts = next(act for act in desk.work.acts if isinstance(act, RiskActs))
    page = acts.page
    if page is None:
        return window
    if screen == "replay":
        page.show_replay(shown=True)
        page.replay.run.click()
    elif screen == "not_so":
        today, least = space.today(), page.risk.threshold
        found = risk.page(space.store, today, space.zone(), least)
        if found.rows:
            dialog = VerdictDialog(page.risk, found.rows[0], window)
            dialog.open()
            return dialog
    return window
