"""Amounts and quantities in the writing of the user's locale."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from smallcrm.domain import amounts
from smallcrm.domain.money import DIGITS, Amount

_MOST_OF_QT = 2**63 - 1


def amount(value: Amount) -> str:
    """ "USD 1,200", "EUR -9.50": the part behind the point only where there is one."""
    digits = DIGITS.get(value.currency, 2)
    whole, part = divmod(abs(value.minor), 10**digits)
    text = _whole(whole) + (_part(part, digits) if part else "")
    minus = QLocale().negativeSign() if value.minor < 0 else ""
    return f"{value.currency} {minus}{text}"


def sums(values: dict[str, int]) -> str:
    """Amounts of several currencies, beside each other: "EUR 1,200 · USD 300"."""
    return " · ".join(amount(Amount(minor, code)) for code, minor in values.items())


def typed(value: Amount) -> str:
    """As it stands in a field to be changed, without thousands and without the currency."""
    digits = DIGITS.get(value.currency, 2)
    whole, part = divmod(abs(value.minor), 10**digits)
    return ("-" if value.minor < 0 else "") + str(whole) + (_part(part, digits) if part else "")


def quantity(thousandths: int) -> str:
    """ "2.5", "1,200"."""
    whole, _, part = amounts.plain_quantity(abs(thousandths)).partition(".")
    text = _whole(int(whole)) + (QLocale().decimalPoint() + part if part else "")
    return (QLocale().negativeSign() if thousandths < 0 else "") + text


def decimal() -> str:
    """The decimal mark of the locale, as ``amounts.read`` asks for it."""
    mark = QLocale().decimalPoint()
    return mark if mark in (".", ",") else ""


def currency() -> str:
    """The currency of the locale; EUR where it has none."""
    code = QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return code if code in amounts.CURRENCIES else "EUR"


def _whole(number: int) -> str:
    if number <= _MOST_OF_QT:
        return QLocale().toString(number)
    head, tail = divmod(number, 1000)
    return f"{_whole(head)}{QLocale().groupSeparator()}{tail:03}"


def _part(part: int, digits: int) -> str:
    return QLocale().decimalPoint() + str(part).rjust(digits, "0")
