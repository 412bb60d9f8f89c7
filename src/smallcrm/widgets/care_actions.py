"""The actions of care: where one sees how it goes with the customers."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from smallcrm.widgets.people_actions import Make

W = TypeVar("W")


def tr(text: str) -> str:
    return QCoreApplication.translate("CareActions", text)


class CareActions:
    """Part of ``WorkActions``: the attributes are the actions' ids."""

    def __init__(self, make: Make[W], anywhere: W) -> None:
        self.health = make(
            *("health", tr("&Health"), "Ctrl+6"),
            where=anywhere,
            aliases=(tr("numbers"), tr("statistics"), tr("reports"), tr("income")),
        )
