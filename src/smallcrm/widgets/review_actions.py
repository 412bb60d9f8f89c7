"""The actions of reaching people in time and of looking back: always in the palette."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from smallcrm.widgets.people_actions import Make

W = TypeVar("W")


def tr(text: str) -> str:
    return QCoreApplication.translate("ReviewActions", text)


class ReviewActions:
    """Part of ``WorkActions``: the attributes are the actions' ids."""

    def __init__(self, make: Make[W], anywhere: W) -> None:
        self.reach = make(
            *("reach", tr("When to reach…")),
            where=anywhere,
            aliases=(tr("contact hours"), tr("time zone"), tr("away"), tr("holiday")),
        )
        self.callable_now = make(
            *("callable_now", tr("Who can I call now?")),
            where=anywhere,
            aliases=(tr("phone"), tr("ring"), tr("contact hours")),
        )
        self.weekly_review = make(
            *("weekly_review", tr("Weekly review")),
            where=anywhere,
            aliases=(tr("stuck"), tr("owed"), tr("week")),
        )
        self.year_review = make(
            *("year_review", tr("Year in review")),
            where=anywhere,
            aliases=(tr("looking back"), tr("totals"), tr("best months")),
        )
