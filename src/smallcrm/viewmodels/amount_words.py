"""Amounts and quantities in the writing of the user's locale, and why one cannot be kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from smallcrm.domain import amounts
from smallcrm.domain.money import DIGITS, Amount

_MOST_OF_QT = 2**63 - 1


def tr(text: str) -> str:
    return QCoreApplication.translate("AmountWords", text)


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


def why_invalid() -> dict[str, str]:
    """Why an amount cannot be kept as typed."""
    return {
        "no_amount": tr("This is no amount. Try “1200 EUR” or “$12.50”."),
        "no_currency": tr("Of which currency? Try “950 EUR”."),
        "unknown_currency": tr("There is no such currency. Try “EUR”, “USD” or “CHF”."),
        "two_currencies": tr("One amount has one currency."),
        "amount_too_large": tr("That is more than can be kept."),
        "too_many_digits": tr("That has more digits behind the point than can be kept."),
    }


def _whole(number: int) -> str:
    if number <= _MOST_OF_QT:
        return QLocale().toString(number)
    head, tail = divmod(number, 1000)
    return f"{_whole(head)}{QLocale().groupSeparator()}{tail:03}"


def _part(part: int, digits: int) -> str:
    return QLocale().decimalPoint() + str(part).rjust(digits, "0")
