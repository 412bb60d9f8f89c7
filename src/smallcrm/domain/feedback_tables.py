"""A table of survey answers: what its columns are, and what comes of its rows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smallcrm.domain.feedback import TEN, FeedbackDraft
from smallcrm.domain.named_people import Unknown, Whose
from smallcrm.domain.reports import CardProblem


class FeedbackColumn(StrEnum):
    """What a column is. Values are part of the file, as remembered mappings."""

    SCORE = "score"
    SCALE = "scale"
    """Of how many, beside the score."""
    WORDS = "words"
    """Of several the texts are put under each other."""
    EMAIL = "email"
    NAME = "name"
    FIRST = "first"
    LAST = "last"
    DATE = "date"
    TOPIC = "topic"
    SOURCE = "source"
    DROP = "drop"


SEVERAL = (FeedbackColumn.DROP, FeedbackColumn.WORDS)
"""What more than one column may be."""


@dataclass(frozen=True, slots=True)
class FeedbackMapping:
    """One ``columns`` for each of the table. ``scale`` is meant where a score does not say it,
    ``source`` where no column does. ``doubt`` is a day that may be either of two, or ""."""

    columns: tuple[FeedbackColumn, ...]
    scale: int = TEN
    day_first: bool = True
    doubt: str = ""
    source: str = ""

    @property
    def fits(self) -> bool:
        """Whether feedback can be read by it: whose it is, and a score or words."""
        have = set(self.columns)
        who = {FeedbackColumn.EMAIL, FeedbackColumn.NAME, FeedbackColumn.FIRST, FeedbackColumn.LAST}
        return bool(have & who) and bool(have & {FeedbackColumn.SCORE, FeedbackColumn.WORDS})


@dataclass(frozen=True, slots=True)
class FeedbackLine:
    """A row that was read; ``line`` is its line in the file."""

    line: int
    whose: Whose
    draft: FeedbackDraft


@dataclass(frozen=True, slots=True)
class FeedbackTable:
    """What was read. ``error`` as in ``ParsedFile``, or "no_feedback_table"."""

    path: str
    lines: tuple[FeedbackLine, ...] = ()
    problems: tuple[CardProblem, ...] = ()
    error: str = ""


@dataclass(frozen=True, slots=True)
class FeedbackReport:
    """What an import would do, or did: how many are ``new``, of how many ``customers``, of whom so
    many are ``made``, how many were ``here`` already, who is not here, and which rows are left
    out."""

    new: int = 0
    here: int = 0
    customers: int = 0
    problems: tuple[CardProblem, ...] = ()
    made: int = 0
    unknown: tuple[Unknown, ...] = ()

    @property
    def left_out(self) -> int:
        return sum(problem.rejected for problem in self.problems)
