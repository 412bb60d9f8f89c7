"""Rules: what is suggested so many days after something happened. They never act by themselves."""

from __future__ import annotations

from enum import StrEnum


class Happening(StrEnum):
    """What a rule waits for."""

    SALE = "sale"
    QUOTE = "quote"
    """A deal's quote without an answer."""
    WON = "won"
    YEARLY = "yearly"


class Effect(StrEnum):
    """What a rule suggests."""

    FOLLOW_UP = "follow_up"
    LETTER = "letter"
    """A draft, never sent by itself."""
    CHECKLIST = "checklist"


class Answer(StrEnum):
    """What was said to a suggestion."""

    TAKEN = "taken"
    SKIPPED = "skipped"


class Outcome(StrEnum):
    """What became of a draft."""

    OPEN = ""
    SENT = "sent"
    DROPPED = "dropped"
