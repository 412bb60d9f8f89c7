"""The fields that can be asked for in a search, and what may stand behind their colon."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from smallcrm.domain import custom_fields
from smallcrm.domain.custom_fields import CustomKind
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.records import CustomerKind, InteractionKind
from smallcrm.domain.text import fold


class Field(StrEnum):
    """By the name that is typed."""

    TAG = "tag"
    COMPANY = "company"
    CITY = "city"
    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    FILE = "file"
    DUE = "due"
    LAST = "last"
    NO = "no"
    HAS = "has"
    KIND = "kind"
    ON = "on"
    AMOUNT = "amount"
    RATING = "rating"
    """The last score: ``rating:<4``, ``rating:4/5``."""
    FEEDBACK = "feedback"
    QUIET = "quiet"
    IS = "is"
    BOUGHT = "bought"
    SOLD = "sold"
    SPENT = "spent"
    NUMBER = "number"
    AGREEMENT = "agreement"
    RENEWS = "renews"
    NOTICE = "notice"
    ENDED = "ended"
    RATE = "rate"
    DEAL = "deal"
    STAGE = "stage"
    WORTH = "worth"
    CLOSES = "closes"
    ROTTEN = "rotten"
    COMPLAINT = "complaint"
    CHECKLIST = "checklist"
    STUCK = "stuck"
    INTRODUCED = "introduced"
    CAN = "can"
    """Who can be called now."""

    @property
    def is_of_deals(self) -> bool:
        """Whether it says something of a deal."""
        return self in _OF_DEALS

    @property
    def is_of_notes(self) -> bool:
        """Whether it says something of an entry in the timeline."""
        return self in (Field.KIND, Field.ON, Field.AMOUNT)


_OF_DEALS = frozenset({Field.DEAL, Field.STAGE, Field.WORTH, Field.CLOSES, Field.ROTTEN})
_OTHER_NAMES = {"e-mail": Field.EMAIL, "mail": Field.EMAIL, "town": Field.CITY, "tel": Field.PHONE}


def field_named(name: str) -> Field | None:
    """The field of a folded name."""
    try:
        return _OTHER_NAMES.get(name) or Field(name)
    except ValueError:
        return None


class Thing(StrEnum):
    """What somebody may have or not: ``no:`` and ``has:``."""

    NEXT = "next"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    COMPANY = "company"
    TAG = "tag"
    BIRTHDAY = "birthday"
    LINK = "link"
    NOTE = "note"
    FILE = "file"
    THING = "thing"
    """A little thing worth remembering."""
    RHYTHM = "rhythm"
    CONSENT = "consent"
    SALE = "sale"
    AGREEMENT = "agreement"
    """That was not ended."""


_OTHER_THINGS = {
    "e-mail": Thing.EMAIL,
    "mail": Thing.EMAIL,
    "tel": Thing.PHONE,
    "tags": Thing.TAG,
    "notes": Thing.NOTE,
    "files": Thing.FILE,
    "things": Thing.THING,
    "website": Thing.LINK,
    "sales": Thing.SALE,
    "step": Thing.NEXT,
    "follow-up": Thing.NEXT,
    "phones": Thing.PHONE,
}


def thing_named(words: str) -> Thing | None:
    name = fold(words)
    try:
        return _OTHER_THINGS.get(name) or Thing(name)
    except ValueError:
        return None


class State(StrEnum):
    """What somebody may be: ``is:``."""

    TRASH = "trash"
    ARCHIVED = "archived"
    PERSON = "person"
    COMPANY = "company"
    NO_CONTACT = "nocontact"


def state_named(words: str) -> State | None:
    name = fold(words).replace("-", "")
    try:
        return State(name)
    except ValueError:
        return None


class ComplaintState(StrEnum):
    """What may stand behind ``complaint:`` beside its words. How bad: of the open ones."""

    OPEN = "open"
    CLOSED = "closed"
    ANY = "any"
    NONE = "none"
    MINOR = "minor"
    SERIOUS = "serious"
    GRAVE = "grave"


def complaint_state_named(words: str) -> ComplaintState | None:
    name = fold(words).strip()
    try:
        return ComplaintState("any" if name == "*" else name)
    except ValueError:
        return None


class FeedbackState(StrEnum):
    """What may stand behind ``feedback:`` beside its words. ``LOW`` and ``HIGH``: by the last
    score."""

    ANY = "any"
    NONE = "none"
    LOW = "low"
    HIGH = "high"


def feedback_state_named(words: str) -> FeedbackState | None:
    name = fold(words).strip()
    try:
        return FeedbackState("any" if name == "*" else name)
    except ValueError:
        return None


_OTHER_KINDS = {"mail": InteractionKind.EMAIL, "e-mail": InteractionKind.EMAIL}


def kind_named(words: str) -> InteractionKind | None:
    """The kind of an entry in the timeline: one, or many of it."""
    name = fold(words).strip()
    try:
        return _OTHER_KINDS.get(name) or InteractionKind(name.removesuffix("s"))
    except ValueError:
        return None


def customer_kind_named(words: str) -> CustomerKind | None:
    """ "kind:company" is said for "is:company" too."""
    try:
        return CustomerKind(fold(words).strip())
    except ValueError:
        return None


# --- days ---------------------------------------------------------------------------------------

_AGE = re.compile(r"(\d{1,5})\s?(d|w|m|y)")
_AGE_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_MONTH = re.compile(r"(\d{4})-(\d{1,2})")
_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class Days:
    """From a day to a day, both in it; None: without end. ``by_age``: "for 60 days", which holds
    also where there was nothing ever."""

    first: date | None
    last: date | None
    by_age: bool = False


def days(sign: str, words: str, today: date, *, ahead: bool) -> Days | None:
    """The days that "<2026-12-01", "2026-11", "week" or ">60d" mean, None when none. ``ahead``:
    ages and weeks are counted from today on, not back; back, a greater age is an earlier day."""
    found = _period(fold(words).strip(), today, ahead=ahead)
    if found is None:
        return None
    begin, end = found
    by_age = not ahead and _AGE.fullmatch(fold(words).strip()) is not None
    if by_age:
        sign = sign.translate(str.maketrans("<>", "><"))
    try:
        match sign:
            case "<":
                return Days(None, begin - timedelta(1), by_age)
            case "<=":
                return Days(None, end, by_age)
            case ">":
                return Days(end + timedelta(1), None, by_age)
            case ">=":
                return Days(begin, None, by_age)
    except OverflowError:
        return None
    return Days(begin, end)


def _period(words: str, today: date, *, ahead: bool) -> tuple[date, date] | None:
    """First and last day of what words name."""
    day = timedelta(1)
    named = {"today": (0, 0), "yesterday": (-1, -1), "tomorrow": (1, 1)}
    named |= {"week": (0, 6) if ahead else (-6, 0)}
    try:
        if words in named:
            first, last = named[words]
            return today + first * day, today + last * day
        if words == "month":
            return _month(today.year, today.month)
        if words == "year":
            return date(today.year, 1, 1), date(today.year, 12, 31)
        if age := _AGE.fullmatch(words):
            away = timedelta(int(age[1]) * _AGE_DAYS[age[2]])
            at = today + away if ahead else today - away
            return at, at
        if _YEAR.fullmatch(words):
            return date(int(words), 1, 1), date(int(words), 12, 31)
        if month := _MONTH.fullmatch(words):
            return _month(int(month[1]), int(month[2]))
        at = date.fromisoformat(custom_fields.read(CustomKind.DATE, words).text)
    except (ValueError, OverflowError, InvalidValue):
        return None
    return at, at


def _month(year: int, month: int) -> tuple[date, date]:
    first = date(year, month, 1)
    if (year, month) == (9999, 12):
        return first, date.max
    return first, date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
