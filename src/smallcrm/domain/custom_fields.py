"""Custom fields: what the user keeps of a customer beside what everybody has.

A value has one form in the file whatever was typed, and a number by which it is compared. The
rules know no locale: a value means the same on every computer. What does not fit the kind of its
field (an import brought it, or the kind was changed) is kept as it stands, without a number.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NewType

from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.text import clean, fold, one_line

FieldId = NewType("FieldId", int)


class CustomKind(StrEnum):
    """What a custom field holds. Values are part of the file: never change one."""

    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    CHOICE = "choice"
    YES_NO = "yes_no"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class CustomDraft:
    """A value of a custom field as a file has it: the field is found by ``name``, or made."""

    name: str
    text: str
    kind: CustomKind = CustomKind.TEXT


@dataclass(frozen=True, slots=True)
class FieldDraft:
    """A field: for everybody, or for those with a ``tag``; ``choices`` for the kind "choice"."""

    name: str
    kind: CustomKind = CustomKind.TEXT
    choices: tuple[str, ...] = ()
    tag: str = ""


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field of the file; ``used`` counts the customers who have a value in it."""

    id: FieldId
    name: str
    kind: CustomKind
    choices: tuple[str, ...] = ()
    tag: str = ""
    used: int = 0


@dataclass(frozen=True, slots=True)
class CustomValue:
    """A value in the form its kind has; ``number`` is None for texts and for what does not fit."""

    text: str
    number: float | None = None


@dataclass(frozen=True, slots=True)
class CustomRow:
    """A field of a customer with what they have in it; ``value`` is None for nothing."""

    field: FieldRow
    value: CustomValue | None = None


YES = frozenset(
    (
        *("yes", "y", "true", "1", "x", "on", "ja", "j", "wahr", "oui", "o", "vrai", "si", "s"),
        *("verdadero", "sim", "da", "taip", "tak", "igen", "kylla", "evet"),
    )
)
NO = frozenset(
    (
        *("no", "n", "false", "0", "off", "nein", "falsch", "non", "faux", "nee", "nao", "ne"),
        *("nie", "nem", "ei", "hayir"),
    )
)
"""Folded words of many languages; what some say for yes is no other's no."""
SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY"}
NO_CENTS = frozenset(("JPY", "KRW", "VND", "ISK"))
MILLS = frozenset(("KWD", "BHD", "TND", "JOD", "OMR"))
"""Currencies with three digits behind the point (ISO 4217)."""
MOST_CHOICES = 200

_NUMBER = re.compile(r"[+-]?(?:\d[\d.,' _]*\d|\d)(?:[eE][+-]?\d{1,3})?|[+-]?[.,]\d+")
_MONEY = re.compile(
    r"(?P<minus>-?)\s*(?:(?P<before>[A-Za-z]{3}|[^\w\s.,'+-])\s*)?(?P<number>[-+]?[\d.,' ]*\d)"
    r"\s*(?P<after>[A-Za-z]{3}|[^\w\s.,'+-])?"
)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}\S*)?|(\d{4})(\d{2})(\d{2})")
_POINTS = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_SLASHES = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
_SPACES = dict.fromkeys(map(ord, "\u00a0\u202f\u2009"), " ")


def read(kind: CustomKind, typed: str, choices: tuple[str, ...] = ()) -> CustomValue:
    """The value that typed words mean; reading its text again gives the same.

    Raises:
        InvalidValue: "empty", "not_a_number", "not_money", "not_a_date", "no_such_day",
            "day_or_month" (03/04/2026 may be either), "not_a_choice", "not_yes_or_no".
    """
    text = clean(typed).strip() if kind is CustomKind.TEXT else one_line(typed)
    if not text:
        raise InvalidValue("empty")
    match kind:
        case CustomKind.TEXT | CustomKind.LINK:
            return CustomValue(text)
        case CustomKind.NUMBER:
            return _number(text)
        case CustomKind.MONEY:
            return _money(text)
        case CustomKind.DATE:
            return _date(text)
        case CustomKind.YES_NO:
            return _yes_no(text)
        case CustomKind.CHOICE:  # pragma: no branch
            return _choice(text, choices)


def read_or_keep(kind: CustomKind, typed: str, choices: tuple[str, ...] = ()) -> CustomValue:
    """As ``read``; what does not fit as it stands.

    Raises:
        InvalidValue: "empty".
    """
    try:
        return read(kind, typed, choices)
    except InvalidValue as error:
        if error.code == "empty":
            raise
        return CustomValue(clean(typed).strip())


def fits(kind: CustomKind, text: str, choices: tuple[str, ...] = ()) -> bool:
    """Whether a text that is kept is a value of the kind."""
    try:
        read(kind, text, choices)
    except InvalidValue:
        return False
    return True


def checked(draft: FieldDraft) -> FieldDraft:
    """The draft with storable text, each choice once, none for other kinds.

    Raises:
        InvalidValue: "empty", "no_choices", "too_many_choices".
    """
    name, tag = one_line(draft.name).strip(":").strip(), one_line(draft.tag.lstrip("# "))
    if not name:
        raise InvalidValue("empty")
    choices: tuple[str, ...] = ()
    if draft.kind is CustomKind.CHOICE:
        found = (one_line(choice) for choice in draft.choices)
        choices = tuple({fold(c): c for c in reversed([c for c in found if c])}.values())[::-1]
        if not choices:
            raise InvalidValue("no_choices")
        if len(choices) > MOST_CHOICES:
            raise InvalidValue("too_many_choices")
    return FieldDraft(name, draft.kind, choices, tag)


def plain_number(text: str) -> Decimal | None:
    """ "1,234.5", "1.234,5", "1 234", "-3": of two kinds of marks the last is the point; one that
    stands several times, or a comma before three last digits, parts thousands."""
    text = text.translate(_SPACES)
    if not _NUMBER.fullmatch(text):
        return None
    text = text.replace("'", "").replace(" ", "").replace("_", "")
    point, comma = text.rfind("."), text.rfind(",")
    if point >= 0 and comma >= 0:
        mark = "." if point > comma else ","
        text = text.replace("," if mark == "." else ".", "").replace(mark, ".")
    elif text.count(".") > 1 or text.count(",") > 1 or re.fullmatch(r"[+-]?\d{1,3},\d{3}", text):
        text = text.replace(".", "").replace(",", "")
    else:
        text = text.replace(",", ".")
    if text.count(".") > 1:
        return None
    found = Decimal(text)
    return found if math.isfinite(float(found)) else None


def _number(text: str) -> CustomValue:
    found = plain_number(text)
    if found is None:
        raise InvalidValue("not_a_number")
    return CustomValue(_shown(found), float(found))


def _shown(number: Decimal) -> str:
    """Without an exponent and trailing zeros: "1234.5"."""
    text = format(number, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text.removeprefix("+")


def _money(text: str) -> CustomValue:
    """ "1200 EUR", "€1.200,50", "-$3": the amount in whole units, then the currency if any."""
    match = _MONEY.fullmatch(text.translate(_SPACES))
    sign = (match["before"] or match["after"] or "") if match else ""
    currency = SIGNS.get(sign, sign.upper() if sign.isascii() and sign.isalpha() else "")
    if match is None or (sign and not currency) or (match["before"] and match["after"]):
        raise InvalidValue("not_money")
    plain = match["number"]
    if currency not in MILLS and re.fullmatch(r"[+-]?\d{1,3}\.\d{3}", plain):
        plain = plain.replace(".", "")  # no currency of two digits has three behind the point
    found = plain_number(plain)
    if found is None:
        raise InvalidValue("not_money")
    found = -found if match["minus"] else found
    places = 0 if currency in NO_CENTS else 3 if currency in MILLS else 2
    exponent = found.as_tuple().exponent
    if not isinstance(exponent, int) or -exponent > places:
        found = Decimal(_shown(found))
        exponent = found.as_tuple().exponent
        if not isinstance(exponent, int) or -exponent > places:
            raise InvalidValue("not_money")
    amount = _shown(found)
    if "." in amount and places == 2:
        amount = f"{found:.2f}"
    return CustomValue(f"{amount} {currency}".strip(), float(found))


def _date(text: str) -> CustomValue:
    if match := _ISO.fullmatch(text):
        year, month, day = (int(p) for p in match.groups() if p is not None)
    elif match := _YEAR_FIRST.fullmatch(text):
        year, month, day = (int(p) for p in match.groups())
    elif match := _POINTS.fullmatch(text):
        day, month, year = (int(p) for p in match.groups())
    elif match := _SLASHES.fullmatch(text):
        first, second, year = (int(p) for p in match.groups())
        if first <= 12 and second <= 12 and first != second:
            raise InvalidValue("day_or_month")
        day, month = (first, second) if first > 12 else (second, first)
    else:
        raise InvalidValue("not_a_date")
    try:
        found = date(year, month, day)
    except ValueError as error:
        raise InvalidValue("no_such_day") from error
    return CustomValue(found.isoformat(), float(found.toordinal()))


def _yes_no(text: str) -> CustomValue:
    word = fold(text).rstrip(".!")
    if word in YES:
        return CustomValue("yes", 1.0)
    if word in NO:
        return CustomValue("no", 0.0)
    raise InvalidValue("not_yes_or_no")


def _choice(text: str, choices: tuple[str, ...]) -> CustomValue:
    for place, choice in enumerate(choices):
        if fold(choice) == fold(text):
            return CustomValue(choice, float(place))
    raise InvalidValue("not_a_choice")
