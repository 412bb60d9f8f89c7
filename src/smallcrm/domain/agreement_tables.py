"""Agreements as they stand in a table: a line each, and whose it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from smallcrm.domain.agreements import AgreementDraft
from smallcrm.domain.reports import CardProblem


class AgreementColumn(StrEnum):
    """What a column may hold."""

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
    """What an import did, or would do: ``here`` were there before, ``problems`` say what was left
    out and why."""

    new: int = 0
    here: int = 0
    problems: tuple[CardProblem, ...] = ()
    error: str = ""
