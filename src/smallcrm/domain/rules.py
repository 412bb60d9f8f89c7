"""Rules: what is suggested so many days after something happened. They never act by themselves."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NewType

from smallcrm.domain.checklists import ChecklistId
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.letters import LetterDraft
from smallcrm.domain.pipelines import StageId
from smallcrm.domain.text import clean, fold, one_line

RuleId = NewType("RuleId", int)

LONGEST = 60
"""Letters of a name."""
LATEST = 3650
"""Days after what happened: ten years."""
OPEN_DAYS = 60
"""So long a suggestion stands: thanks for a sale of last spring help nobody, and what is looked
through stays short."""
_BLANKS = re.compile(r"\{(?:name|first|what)\}")
_DAYS_IN = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


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


@dataclass(frozen=True, slots=True)
class RuleDraft:
    """``text`` is what the follow-up says, or the letter: its first line is the subject. In both
    ``{name}`` stands for the customer, ``{first}`` for their first name, ``{what}`` for what was
    sold or negotiated. ``month`` and
    ``day`` are those of a yearly one. ``tag`` "" is everybody. ``stage`` is the one in which a
    deal of a quote stands; None is any but the first of its pipeline."""

    name: str
    happening: Happening
    effect: Effect
    days: int = 0
    text: str = ""
    tag: str = ""
    checklist: ChecklistId | None = None
    month: int | None = None
    day: int | None = None
    stage: StageId | None = None


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule of the file; ``checklist_name`` of the one that it starts, ``stage_name`` of the one
    that it names. ``off_at``: since when it
    is switched off (UTC), None while it is on."""

    id: RuleId
    draft: RuleDraft
    since_on: date
    off_at: datetime | None = None
    checklist_name: str = ""
    stage_name: str = ""

    @property
    def can_act(self) -> bool:
        """Not one whose checklist was removed."""
        return self.draft.effect is not Effect.CHECKLIST or self.draft.checklist is not None


def checked(draft: RuleDraft) -> RuleDraft:
    """As it is kept: what its happening and effect do not use is left out.

    Raises:
        InvalidValue: "rule_empty", no name, or nothing to say; "too_long"; "rule_days";
            "no_such_day", not of any year; "no_checklist".
    """
    name, text = one_line(draft.name), clean(draft.text).strip()
    if not name or (draft.effect is not Effect.CHECKLIST and not text):
        raise InvalidValue("rule_empty")
    if len(name) > LONGEST:
        raise InvalidValue("too_long")
    if not 0 <= draft.days <= LATEST:
        raise InvalidValue("rule_days")
    draft = replace(draft, name=name, text=text, tag=fold(one_line(draft.tag).lstrip("#")))
    if draft.happening is not Happening.QUOTE:
        draft = replace(draft, stage=None)
    if draft.effect is Effect.CHECKLIST:
        if draft.checklist is None:
            raise InvalidValue("no_checklist")
        draft = replace(draft, text="")
    else:
        draft = replace(draft, checklist=None)
    if draft.happening is not Happening.YEARLY:
        return replace(draft, month=None, day=None)
    month, day = draft.month or 0, draft.day or 0
    if not (1 <= month <= 12 and 1 <= day <= _DAYS_IN[month - 1]):
        raise InvalidValue("no_such_day")
    return replace(draft, days=0)


def yearly_on(draft: RuleDraft, year: int) -> date:
    """The day of a yearly rule in a year; 29 February is the 28th where there is none."""
    month, day = draft.month or 1, draft.day or 1
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, month, 28)


def last_yearly(draft: RuleDraft, today: date) -> date:
    """The latest day of a yearly rule that is not later than today."""
    this = yearly_on(draft, today.year)
    return this if this <= today else yearly_on(draft, today.year - 1)


def window(row: RuleRow, today: date) -> tuple[date, date]:
    """Of what happened from the first to the last of these days, both in it, a rule suggests
    something today. The first is later than the last while there is nothing."""
    last = _back(today, row.draft.days)
    return max(row.since_on, _back(last, OPEN_DAYS)), last


def _back(day: date, days: int) -> date:
    try:
        return day - timedelta(days)
    except OverflowError:
        return date.min


def filled(text: str, name: str, first: str, what: str) -> str:
    """A rule's text for one customer. Names are taken as they are, also those with braces."""
    words = {"{name}": name, "{first}": first or name, "{what}": what}
    return _BLANKS.sub(lambda found: words[found[0]], text)


def letter(text: str) -> LetterDraft:
    """A rule's text as a draft: the first line is the subject."""
    subject, _, body = text.partition("\n")
    return LetterDraft(one_line(subject), body.strip())
