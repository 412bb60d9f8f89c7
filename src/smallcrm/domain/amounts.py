"""Amounts of money and quantities as they are typed or stand in a file, in any locale's writing.

Whole minor units, never a float; amounts of different currencies are never added.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.money import DIGITS, MOST, NAMES, SIGNS, Amount
from smallcrm.domain.text import fold

_CODES = """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP
    BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL
    GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW
    KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN
    NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK
    SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYI UYU
    UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG"""
CURRENCIES: Final = frozenset(_CODES.split())
"""The currencies that are in use (ISO 4217)."""
QUANTITY_DIGITS: Final = 3
"""A quantity is kept in thousandths."""

_SHARED = {
    "$": "USD AUD CAD NZD HKD SGD TWD MXN ARS CLP COP BBD BSD BZD FJD GYD JMD LRD NAD SRD TTD XCD",
    "kr": "SEK NOK DKK ISK",
    "kr.": "DKK NOK SEK ISK",
    "\u00a5": "JPY CNY",
}
"""Signs of several currencies: the user's own is meant if it is one of them, else the first."""
_MORE_SIGNS = {
    "fr": "CHF",
    "fr.": "CHF",
    "sfr": "CHF",
    "sfr.": "CHF",
    "r$": "BRL",
    "hk$": "HKD",
    "nz$": "NZD",
    "s$": "SGD",
    "k\u010d": "CZK",
    "kc": "CZK",
    "ft": "HUF",
    "lei": "RON",
    "\u20ab": "VND",
    "\u0e3f": "THB",
    "\u20b1": "PHP",
    "\u20a6": "NGN",
}
_MINUS = dict.fromkeys(map(ord, "\u2212\u2013\u2014\u2012\ufe63\uff0d"), "-")
_MARKS = {0x066B: ".", 0x066C: ",", **dict.fromkeys(map(ord, "\u2019\u02bc\u00b4`"), "'")}
_NUMBER = re.compile(r"\d+(?:[.,' _]\d+)*[.,]?|[.,]\d+")
_AMOUNT = re.compile(
    r"(?P<open>\(?)\s*(?P<minus>[-+]?)\s*(?P<before>(?:[^\W\d_]+\.?)?[^\w\s.,'()+-]?)\s*(?P<inner>[-+]?)\s*"
    r"(?P<number>\d[\d.,' _]*|[.,]\d+)(?:(?<=[.,])-{1,2})?\s*(?P<k>[kK](?![\w.]))?\s*"
    r"(?P<after>(?:[^\W\d_]+\.?)?[^\w\s.,'()+-]?)\s*(?P<behind>-?)\s*(?P<close>\)?)"
)
_LONGEST = 40
_MOST_DIGITS = 18


def read(text: str, currency: str = "", decimal: str = "") -> Amount:
    """The amount that is meant: "950 EUR", "€1.200,50", "1'200.-", "(12.00)", "-3", "4k".

    ``currency`` (ISO 4217) is meant where none is named. ``decimal``, the mark of the user's
    locale ("." or ","), decides only what can be read both ways: "1.200" in a currency of three
    digits.

    Raises:
        InvalidValue: "empty", "no_amount", "no_currency", "unknown_currency" (a word that is
            none), "two_currencies", "amount_too_large" (more than 10**15 minor units),
            "too_many_digits" (more behind the point than the currency has).
    """
    plain = unicodedata.normalize("NFKC", text).translate(_MINUS).translate(_MARKS)
    plain = " ".join(plain.split())
    if not plain:
        raise InvalidValue("empty")
    found = _AMOUNT.fullmatch(plain) if len(plain) <= _LONGEST else None
    if found is None or bool(found["open"]) != bool(found["close"]):
        raise InvalidValue("amount_too_large" if _is_long_number(plain) else "no_amount")
    signs = [found["minus"], found["inner"], found["behind"]]
    if sum(map(bool, signs)) + bool(found["open"]) > 1:
        raise InvalidValue("no_amount")
    code = _code(found["before"], found["after"], currency)
    digits = DIGITS.get(code, 2)
    whole, part = _split(found["number"].strip(), digits, decimal)
    minor = _scaled(whole, part, digits, 1000 if found["k"] else 1)
    return Amount(-minor if "-" in signs or found["open"] else minor, code)


def currency_of(word: str, default: str = "") -> str:
    """The code for "eur", "€", "Euro", "Fr."; of "$" and "kr" the default if it is such a one.

    Raises:
        InvalidValue: "unknown_currency".
    """
    word = fold(word.strip())
    shared = _SHARED.get(word, "").split()
    if shared:
        return default if default in shared else shared[0]
    code = SIGNS.get(word) or _MORE_SIGNS.get(word) or NAMES.get(word) or word.upper()
    if code not in CURRENCIES:
        raise InvalidValue("unknown_currency")
    return code


def read_quantity(text: str, decimal: str = "") -> int:
    """Thousandths: 2500 for "2.5" and "2,5". A mark before three last digits is the decimal one
    if it is the locale's ``decimal``, or a point where that is not known.

    Raises:
        InvalidValue: "empty", "not_a_number", "too_many_digits", "amount_too_large".
    """
    plain = unicodedata.normalize("NFKC", text).translate(_MINUS).translate(_MARKS)
    plain = " ".join(plain.split())
    if not plain:
        raise InvalidValue("empty")
    bare = plain.lstrip("-+")
    if len(plain) - len(bare) > 1 or len(bare) > _LONGEST or not _NUMBER.fullmatch(bare):
        raise InvalidValue("not_a_number")
    whole, part = _split(bare, QUANTITY_DIGITS, decimal)
    thousandths = _scaled(whole, part, QUANTITY_DIGITS, 1)
    return -thousandths if plain.startswith("-") else thousandths


def plain_quantity(thousandths: int) -> str:
    """Without trailing zeros, a point before the part: "2.5", "-1"."""
    whole, part = divmod(abs(thousandths), 1000)
    text = f"{whole}.{part:03}".rstrip("0").rstrip(".")
    return f"-{text}" if thousandths < 0 else text


def times(minor: int, by: int, of: int) -> int:
    """``minor * by / of``, a half rounded away from zero: a price times thousandths (``of``
    1000), a value at a chance in percent (100).

    Raises:
        ValueError: ``of`` is not positive.
    """
    if of <= 0:
        raise ValueError("a share of nothing")
    product = minor * by
    share = (2 * abs(product) + of) // (2 * of)
    return -share if product < 0 else share


def checked(amount: Amount) -> Amount:
    """The amount, if it can be kept.

    Raises:
        InvalidValue: "unknown_currency", "amount_too_large".
    """
    if amount.currency not in CURRENCIES:
        raise InvalidValue("unknown_currency")
    if abs(amount.minor) > MOST:
        raise InvalidValue("amount_too_large")
    return amount


def sums(amounts: Iterable[Amount]) -> dict[str, int]:
    """Minor units by currency, as many as there are currencies: they are never added."""
    found: defaultdict[str, int] = defaultdict(int)
    for amount in amounts:
        found[amount.currency] += amount.minor
    return dict(sorted(found.items()))


def median(numbers: Iterable[int]) -> int | None:
    """The middle one; of an even number the mean of the two, a half rounded away from zero."""
    ordered = sorted(numbers)
    if not ordered:
        return None
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return times(ordered[middle - 1] + ordered[middle], 1, 2)


def _code(before: str, after: str, default: str) -> str:
    named = [currency_of(word, default) for word in (before, after) if word]
    if len(set(named)) > 1:
        raise InvalidValue("two_currencies")
    code = named[0] if named else default
    if not code:
        raise InvalidValue("no_currency")
    if code not in CURRENCIES:
        raise InvalidValue("unknown_currency")
    return code


def _split(number: str, digits: int, decimal: str) -> tuple[str, str]:
    """The digits before and behind the decimal mark."""
    number = number.rstrip(".,")
    marks = [mark for mark in number if not mark.isdigit()]
    last = number.rfind(marks[-1]) if marks else -1
    if not marks or marks[-1] not in ".,":
        return _grouped(number), ""
    whole, part = number[:last], number[last + 1 :]
    if marks.count(marks[-1]) > 1 or _is_group(whole, part, marks, digits, decimal):
        return _grouped(number), ""
    return _grouped(whole), part


def _is_group(whole: str, part: str, marks: list[str], digits: int, decimal: str) -> bool:
    """Whether the last mark, which stands once, parts thousands."""
    if len(part) != 3 or not whole or len(marks) > 1 or len(whole) > 3 or whole == "0":
        return False
    if digits < 3:
        return True  # no such currency has three behind the point
    return marks[-1] != (decimal or ".")


def _grouped(number: str) -> str:
    """The digits of a whole number, whose marks are alike and stand as thousands do (in India
    also two by two)."""
    marks = {mark for mark in number if not mark.isdigit()}
    if not marks:
        return number
    groups = re.split(r"\D", number)
    are_right = len(groups[-1]) == 3 and all(len(group) in (2, 3) for group in groups[1:-1])
    if len(marks) > 1 or not are_right or not 1 <= len(groups[0]) <= 3:
        raise InvalidValue("no_amount")
    return "".join(groups)


def _scaled(whole: str, part: str, digits: int, factor: int) -> int:
    """Whole minor units."""
    whole = whole.lstrip("0")
    part = part.rstrip("0")
    if len(whole) > _MOST_DIGITS:
        raise InvalidValue("amount_too_large")
    if len(part) > _MOST_DIGITS:
        raise InvalidValue("too_many_digits")
    found = int((whole or "0") + part) * factor
    places = digits - len(part)
    shift: int = 10 ** abs(places)
    if places < 0 and found % shift:
        raise InvalidValue("too_many_digits")
    found = found * shift if places >= 0 else found // shift
    if found > MOST:
        raise InvalidValue("amount_too_large")
    return found


def _is_long_number(plain: str) -> bool:
    return len(plain) > _LONGEST and sum(map(str.isdigit, plain)) > _MOST_DIGITS
