"""What became of the entries of one file of an import."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field

from smallcrm.domain.arrivals import ArrivalCount
from smallcrm.domain.reports import CardProblem
from smallcrm.domain.text import one_line

MOST_LISTED = 2_000
"""So many that belong to nobody are listed one by one; all are counted."""


@dataclass(slots=True)
class Tally:
    """The counts of one file, and what is to be told of it."""

    events: int = 0
    todos: int = 0
    mails: int = 0
    days: int = 0
    interactions: int = 0
    follow_ups: int = 0
    occasions: int = 0
    updated: int = 0
    same: int = 0
    nobodys: int = 0
    cancelled: int = 0
    removed: int = 0
    own: tuple[str, ...] = ()
    problems: list[CardProblem] = field(default_factory=list)

    def tell(self, code: str, number: int, text: str, *, rejected: bool = False) -> None:
        self.problems.append(CardProblem(number, 0, code, one_line(text)[:80], rejected))

    def pass_over(self, number: int, text: str) -> None:
        """Count one that belongs to nobody here."""
        self.nobodys += 1
        if self.nobodys <= MOST_LISTED:
            self.tell("nobody", number, text, rejected=True)

    def count(self) -> ArrivalCount:
        values = asdict(self)
        del values["problems"]
        return ArrivalCount(**values)
