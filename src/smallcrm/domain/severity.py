"""How bad a complaint is."""

from __future__ import annotations

from enum import StrEnum


class Severity(StrEnum):
    """For the customer."""

    MINOR = "minor"
    SERIOUS = "serious"
    GRAVE = "grave"
