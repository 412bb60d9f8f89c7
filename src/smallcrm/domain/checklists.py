"""Checklists: steps that are done each time, so many days after a start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import NewType

from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.records import CustomerId, FollowUpRow
from smallcrm.domain.text import clean, one_line

ChecklistId = NewType("ChecklistId", int)
RunId = NewType("RunId", int)

LONGEST = 60
"""Letters of a name."""
MOST_STEPS = 100
LATEST = 3650
"""Days after the start: ten years."""


@dataclass(frozen=True, slots=True)
class StepDraft:
    """What is to be done, ``days`` after the start; 0: on the day of it."""

    text: str
    days: int


@dataclass(frozen=True, slots=True)
class ChecklistDraft:
    name: str
    steps: tuple[StepDraft, ...]


@dataclass(frozen=True, slots=True)
class ChecklistRow:
    """``running``: with so many customers it was started and is not through yet."""

    id: ChecklistId
    name: str
    steps: tuple[StepDraft, ...]
    running: int = 0


@dataclass(frozen=True, slots=True)
class RunRow:
    """A checklist that was started for a customer. ``done`` of ``every`` step; those that were
    dropped count as neither. ``next`` is the open step that comes first; None: it is through."""

    id: RunId
    customer: CustomerId
    name: str
    started_on: date
    done: int
    every: int
    next: FollowUpRow | None


@dataclass(frozen=True, slots=True)
class StuckRow:
    """A run of which the open step ``step`` is late by ``days``."""

    run: RunId
    customer: CustomerId
    customer_name: str
    name: str
    step: str
    due_on: date
    days: int
    done: int
    every: int


def checked(draft: ChecklistDraft) -> ChecklistDraft:
    """As it is kept: steps without words left out, those that are left in order of their days.

    Raises:
        InvalidValue: "no_name"; "too_long"; "no_steps"; "too_many_steps";
            "step_days", a step is before the start, or later than ten years after it.
    """
    name = one_line(draft.name)
    if not name:
        raise InvalidValue("no_name")
    if len(name) > LONGEST:
        raise InvalidValue("too_long")
    steps = [StepDraft(clean(step.text).strip(), step.days) for step in draft.steps]
    steps = [step for step in steps if step.text]
    if not steps:
        raise InvalidValue("no_steps")
    if len(steps) > MOST_STEPS:
        raise InvalidValue("too_many_steps")
    if any(not 0 <= step.days <= LATEST for step in steps):
        raise InvalidValue("step_days")
    return ChecklistDraft(name, tuple(sorted(steps, key=lambda step: step.days)))


def due_on(started_on: date, days: int) -> date:
    """The local day of a step. Weekends are days like others, as for all follow-ups."""
    try:
        return started_on + timedelta(days)
    except OverflowError:
        return date.max
