"""Complaints: in whose words, how bad, what was done."""

from __future__ import annotations

from enum import StrEnum


class Severity(StrEnum):
    """How bad it is for the customer."""

    MINOR = "minor"
    SERIOUS = "serious"
    GRAVE = "grave"
