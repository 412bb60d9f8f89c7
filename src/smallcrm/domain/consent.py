"""That a customer agreed to be contacted: for what, how, since when, until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Channel(StrEnum):
    """By which a customer may be contacted."""

    ANY = "any"
    EMAIL = "email"
    PHONE = "phone"
    MESSAGE = "message"
    POST = "post"


@dataclass(frozen=True, slots=True)
class ConsentDraft:
    """``how`` they said so: "on the phone", "form on the site". Days are local."""

    purpose: str
    channel: Channel
    given_on: date
    how: str = ""


@dataclass(frozen=True, slots=True)
class ConsentRow:
    id: int
    value: ConsentDraft
    withdrawn_on: date | None = None
