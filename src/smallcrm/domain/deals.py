"""Deals: what is negotiated, in stages of a pipeline."""

from __future__ import annotations

from enum import StrEnum


class DealState(StrEnum):
    """Whether a deal is still negotiated, and what became of it."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"
