"""Agreements as they stand in a table: a line each, and whose it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from smallcrm.domain.agreements import AgreementDraft
from smallcrm.domain.reports import CardProblem


class AgreementColumn(StrEnum):
    """What a column may hold. Values are part of the file, as remembered mappings."""

    CUSTOMER = "customer"
    EMAIL = "email"
    UID = "uid"
    WHAT = "what"
    PRICE = "price"
    CURRENCY = "currency"
    INTERVAL = "interval"
    STARTS = "starts"
    SIGNED = "signed"
    """The start where there is no other."""
    ENDS = "ends"
    """The last day, where there is no term."""
    TERM = "term"
    NOTICE = "notice"
    RENEWAL = "renewal"
    RENEWED = "renewed"
    ENDED = "ended"
    REASON = "reason"
    NOTE = "note"
    DROP = "drop"
    """The note keeps it."""


@dataclass(frozen=True, slots=True)
class AgreementMapping:
    """One ``columns`` for each of the table. ``doubt`` is a day that may be either of two, or
    ""."""

    columns: tuple[AgreementColumn, ...]
    day_first: bool = True
    doubt: str = ""

    @property
    def fits(self) -> bool:
        """Whether agreements can be read by it: with whom, what, and since when."""
        have = set(self.columns)
        who = {AgreementColumn.CUSTOMER, AgreementColumn.EMAIL, AgreementColumn.UID}
        when = {AgreementColumn.STARTS, AgreementColumn.SIGNED}
        return AgreementColumn.WHAT in have and bool(have & who) and bool(have & when)


@dataclass(frozen=True, slots=True)
class AgreementLine:
    """``line`` of the file, from 1. The customer by ``uid``, else e-mail, else name."""

    line: int
    uid: str
    email: str
    name: str
    draft: AgreementDraft
    ended_on: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AgreementTable:
    """``error`` says why there are none."""

    path: str
    lines: tuple[AgreementLine, ...] = ()
    problems: tuple[CardProblem, ...] = ()
    error: str = ""


@dataclass(frozen=True, slots=True)
class AgreementReport:
    """What an import did, or would do: how many are ``new``, of how many ``customers``, how many
    were ``here`` before; ``problems`` say what was left out and why."""

    new: int = 0
    customers: int = 0
    here: int = 0
    problems: tuple[CardProblem, ...] = ()
    error: str = ""
