"""Pictures of deals: the board, one of them, their stages, their months."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from smallcrm.domain.pipelines import Preset
from smallcrm.services import sample_deals
from smallcrm.viewmodels import deals
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.deal_acts import DealActs
from smallcrm.widgets.deal_dialog import DealDialog
from smallcrm.widgets.deal_months_dialog import DealMonthsDialog
from smallcrm.widgets.desk import Desk
from smallcrm.widgets.pipelines_dialog import PipelinesDialog

SCREENS = ("deals", "deal", "pipelines", "deal_months")
_DIALOGS: dict[str, type[QDialog]] = {
    "deal": DealDialog,
    "pipelines": PipelinesDialog,
    "deal_months": DealMonthsDialog,
}


def show(desk: Desk, screen: str, *, is_demo: bool) -> QWidget:
    """The window that has it."""
    window, space = desk.window, desk.workspace
    if is_demo:
        sample_deals.fill(space.store, space.local_now(), deals.preset(Preset.STUDIO))
    acts = next(act for act in desk.work.acts if isinstance(act, DealActs))
    desk.work.parts.look()
    window.show_section(Section.DEALS)
    acts.board.focus()
    opens = {
        "deal": acts.open_current,
        "pipelines": acts.show_pipelines,
        "deal_months": acts.show_months,
    }
    if screen not in opens:
        return window
    opens[screen]()
    dialog = window.findChild(_DIALOGS[screen])
    return dialog if dialog is not None else window
