"""Who is named in a line: known, new, or to be asked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smallcrm.domain.folding import Span
from smallcrm.domain.naming import Known
from smallcrm.domain.records import DetailDraft


class Standing(StrEnum):
    """How sure it is who is meant."""

    KNOWN = "known"
    NEW = "new"
    ASK = "ask"
    """Several, or one whose name is nearly this: the user says."""


@dataclass(frozen=True, slots=True)
class Person:
    """``typed`` is the name as typed, at ``span``; None for the person whose page is open.

    ``candidates`` are who may be meant, the likeliest first. ``may_be_new``: the name is not in
    the file, only one like it. ``details`` are what stands beside the name.
    """

    typed: str
    standing: Standing
    span: Span | None = None
    known: Known | None = None
    candidates: tuple[Known, ...] = ()
    may_be_new: bool = False
    details: tuple[tuple[Span, DetailDraft], ...] = ()


@dataclass(frozen=True, slots=True)
class Who:
    """The people, and the token where the note's own words begin."""

    people: tuple[Person, ...] = ()
    body: int = 0
    inside: range = range(0)
    """Tokens of a name that stands within the note: words of it, and no dates."""
