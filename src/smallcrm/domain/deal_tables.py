"""Deals as tables of other programs have them: what was read of a row, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from smallcrm.domain.deals import DealState
from smallcrm.domain.money import Amount
from smallcrm.domain.reports import CardProblem


@dataclass(frozen=True, slots=True)
class DealLine:
    """A row. Of ``person``, ``email`` and ``company`` one at least is there. ``pipeline`` and
    ``stage`` are names, "" where none is said; ``chance`` in percent; days are as written."""

    line: int
    what: str
    person: str = ""
    email: str = ""
    company: str = ""
    pipeline: str = ""
    stage: str = ""
    state: DealState = DealState.OPEN
    amount: Amount | None = None
    chance: int | None = None
    expected_on: date | None = None
    created_on: date | None = None
    closed_on: date | None = None
    reason: str = ""
    note: str = ""
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class DealTable:
    """A file. ``system`` is the program that wrote it, "" when unknown; ``error`` as in
    ``ParsedFile``, or "no_deals": its columns are not those of deals."""

    path: str
    lines: tuple[DealLine, ...] = ()
    problems: tuple[CardProblem, ...] = ()
    system: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class DealReport:
    """What an import of deals does, or did. ``here`` were in the file already, ``passed`` are of
    somebody who was erased; ``people`` are made for deals of nobody who is here; ``stages`` are
    new, as (pipeline, stage)."""

    new: int = 0
    here: int = 0
    passed: int = 0
    people: int = 0
    stages: tuple[tuple[str, str], ...] = ()
    problems: tuple[CardProblem, ...] = field(default=())
