"""What came of taking back one old action: for the words after it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smallcrm.domain.changes import Changes
    from smallcrm.domain.records import CustomerId


class WhyKept(StrEnum):
    CHANGED = "changed"
    """It is not as the action left it any more."""
    USED = "used"
    """Something that came later hangs on it."""
    TAKEN = "taken"
    """Something else stands where it would go back to."""
    GONE = "gone"
    """What it belonged to is not there any more."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A value, or a row as a whole (``column`` is ""), that did not go back.

    ``customer`` is whose it is, None when it is nobody's. ``value`` is what stands there now, as
    the file holds it. ``by`` is the table of what hangs on the row.
    """

    table: str
    row_id: int
    customer: CustomerId | None
    column: str
    value: str | int | None
    why: WhyKept
    by: str = ""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """``changes`` is None when nothing was left to go back; ``rows`` counts what did, and
    ``customers`` whose it was."""

    changes: Changes | None
    rows: int
    customers: frozenset[CustomerId]
    kept: tuple[Kept, ...]
