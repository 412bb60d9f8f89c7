"""Complaints as a table says them: records only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from smallcrm.domain.complaints import ComplaintDraft


class LeftOut(StrEnum):
    """Why a row cannot be brought in."""

    NO_WORDS = "no_words"
    NOBODY = "nobody"
    """Nobody of that name or address is in the file."""
    SEVERAL = "several"
    NO_DAY = "no_day"
    COST = "cost"
    CLOSED_FIRST = "closed_first"


@dataclass(frozen=True, slots=True)
class ComplaintLine:
    """``line`` is where it begins in the file, from 1. Whose it is: by ``uid``, ``email`` or
    ``name``."""

    line: int
    draft: ComplaintDraft
    closed_on: date | None = None
    uid: str = ""
    email: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class ComplaintTable:
    """What was read. ``error`` as in ``ParsedFile``, or "no_complaints"."""

    path: str
    lines: tuple[ComplaintLine, ...] = ()
    left_out: tuple[tuple[int, LeftOut], ...] = ()
    error: str = ""


@dataclass(frozen=True, slots=True)
class ComplaintReport:
    """What came of it: how many are ``new``, how many were ``here`` already, and which lines of the
    file were left out."""

    new: int = 0
    here: int = 0
    left_out: tuple[tuple[int, LeftOut], ...] = ()
    error: str = ""
