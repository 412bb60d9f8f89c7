"""What Enter in the line did."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Outcome(Enum):
    """What Enter did."""

    SAVED = auto()
    OPENED = auto()
    """The line was a name and nothing else: the person is to be shown."""
    RAN = auto()
    """It was a command, and was run."""
    ASKED = auto()
    """It is not settled who is meant: the pick list is open."""
    NOTHING = auto()
    """There was nothing to save."""
    FAILED = auto()
    """It could not be saved; the words are still in the line."""


@dataclass(frozen=True, slots=True)
class SavedLine:
    """What a line became: the strip's words, the first customer and the note (0 for none), and
    whether a follow-up came of it."""

    words: str
    customer: int
    note: int
    has_follow_up: bool
