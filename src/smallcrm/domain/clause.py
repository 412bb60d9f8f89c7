"""A clause of a note, and what it is for."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from smallcrm.domain.when import When


class Role(StrEnum):
    """What a clause is for."""

    MINE = "mine"
    THEIRS = "theirs"
    ABOUT_THEM = "about_them"
    """ "she will decide": theirs, but not a thing that they hand over."""
    STATEMENT = "statement"
    EMPTY = "empty"
    """Nothing but a date."""


@dataclass(slots=True)
class Clause:
    """Tokens ``first`` to before ``behind``; ``sentence`` numbers the sentence it is in.

    ``whens``: dates in it. ``banged``: ``!`` stands before a date. ``signed``: ``<`` or ``>``.
    """

    first: int
    behind: int
    sentence: int
    whens: list[When] = field(default_factory=list)
    role: Role = Role.STATEMENT
    banged: bool = False
    signed: bool = False
    past: bool = False
    contact: bool = False
    """Whether it says that we were in touch: "called", "met"."""
    opens_with_contact: bool = False
    past_at: int = 0
    """The token of its first past verb."""
    habit: bool = False
    """Whether it tells what happens again and again: "shut on mondays"."""
    amount: bool = False
    """Whether a sum of money stands in it: no word of a promise, and never lost."""
    bare: bool = False
    """Whether no verb stands in it: "his office"."""
    condition: bool = False
    """Whether it begins with "if"."""
    start: int = 0
    """Where its own words begin, behind the sign."""

    def rest(self, skipped: frozenset[int]) -> list[int]:
        """Its tokens that are neither dates nor extras."""
        dated = {i for w in self.whens for i in range(w.first, w.behind)}
        return [i for i in range(self.first, self.behind) if i not in dated and i not in skipped]
