"""The actions on deals: the first few always in the palette, the others on the board alone."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication

from smallcrm.widgets.people_actions import Make

W = TypeVar("W")


def tr(text: str) -> str:
    return QCoreApplication.translate("DealActions", text)


class DealActions:
    """Part of ``WorkActions``: the attributes are the actions' ids."""

    def __init__(self, make: Make[W], anywhere: W, on_board: W) -> None:
        self.new_deal = make(
            *("new_deal", tr("&New deal…")),
            where=anywhere,
            aliases=(tr("opportunity"), tr("quote"), tr("lead")),
        )
        self.pipelines = make(
            *("pipelines", tr("&Pipelines and stages…")), where=anywhere, aliases=(tr("funnel"),)
        )
        self.deal_months = make(
            *("deal_months", tr("Deals by &month…")), where=anywhere, aliases=(tr("forecast"),)
        )
        self.import_deals = make(
            *("import_deals", tr("&Import deals…")),
            where=anywhere,
            aliases=("Salesforce", "HubSpot", "Pipedrive", "Zoho"),
        )
        self.export_deals = make("export_deals", tr("&Export deals…"), where=anywhere)
        self.deal_open = make("deal_open", tr("Open this deal"), "Return", "Enter", where=on_board)
        self.deal_won = make("deal_won", tr("Won"), "W", where=on_board)
        self.deal_lost = make("deal_lost", tr("Lost…"), "L", where=on_board)
        self.deal_step = make("deal_step", tr("Next step…"), "N", where=on_board)
        self.deal_person = make("deal_person", tr("Open the person"), "P", where=on_board)
        self.deal_remove = make("deal_remove", tr("Remove this deal"), "Del", where=on_board)
        back, on = "Ctrl+Left", "Ctrl+Right"
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            back, on = on, back  # the board begins at the right
        self.deal_before = make("deal_before", tr("To the stage before"), back, where=on_board)
        self.deal_behind = make("deal_behind", tr("To the next stage"), on, where=on_board)

    @property
    def in_menu(self) -> tuple[QAction, ...]:
        return (
            *(self.new_deal, self.deal_months, self.pipelines),
            *(self.import_deals, self.export_deals),
        )

    @property
    def on_card(self) -> tuple[QAction, ...]:
        """What can be done with a card, as its menu has it."""
        return (
            *(self.deal_open, self.deal_person, self.deal_step, self.deal_won, self.deal_lost),
            *(self.deal_before, self.deal_behind, self.deal_remove),
        )
