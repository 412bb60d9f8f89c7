"""Who shows which screen, beside those that ``screenshot`` knows itself."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from smallcrm.app import (
    sample_agreements,
    sample_deals,
    sample_feedback,
    sample_health,
    sample_letters,
    sample_review,
    sample_risk,
    sample_voice,
    work_screens,
)
from smallcrm.widgets.desk import Desk


class Pictures(Protocol):
    """A module that shows some screens."""

    @property
    def SCREENS(self) -> tuple[str, ...]: ...

    def show(self, desk: Desk, screen: str, *, is_demo: bool) -> QWidget | None: ...


PICTURES: tuple[Pictures, ...] = (
    sample_agreements,
    sample_deals,
    sample_feedback,
    sample_health,
    sample_letters,
    sample_review,
    sample_risk,
    sample_voice,
    work_screens,
)


def of(screen: str) -> Pictures | None:
    return next((found for found in PICTURES if screen in found.SCREENS), None)
