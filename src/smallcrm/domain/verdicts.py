"""Verdicts: what the user says of what the program reckoned of a customer. The user is right."""

from __future__ import annotations

from enum import StrEnum


class About(StrEnum):
    """Which judgement it is of."""

    RISK = "risk"
    """That they may leave."""
    AGAIN = "again"
    """That they may buy again."""
    REACH_OUT = "reach_out"
    """That it is time to say something."""
    LEFT = "left"
    """That they left: what nobody reckons, the user says it."""
