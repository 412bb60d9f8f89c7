"""The parts of the program that not everybody needs: each shows only when it is wanted."""

from __future__ import annotations

from enum import StrEnum


class Part(StrEnum):
    """On from its first use, or by choice."""

    SALES = "sales"
    AGREEMENTS = "agreements"
    DEALS = "deals"
    COMPLAINTS = "complaints"
    CHECKLISTS = "checklists"
    """With rules."""
