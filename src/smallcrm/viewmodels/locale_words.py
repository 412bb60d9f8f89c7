"""The user's locale, as the line's rules want it; English where the system names none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from smallcrm.viewmodels import dates

if TYPE_CHECKING:
    from smallcrm.domain.when import Words

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "nl": "Nederlands",
}
"""Each by its own name."""


def settle() -> None:
    """Read days and months as in England where the system's locale is the bare "C"."""
    if QLocale().language() is QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def words() -> Words:
    """Names, order of a date, language and currency of the present locale."""
    from smallcrm.domain.when import Words  # the reader of lines comes after the first paint

    locale = QLocale()
    long, short = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
    return Words(
        days=tuple(locale.dayName(n, long) for n in range(1, 8)),
        months=tuple(locale.monthName(n, long) for n in range(1, 13)),
        month_first=dates.month_first(locale),
        languages=(locale.name().partition("_")[0],),
        short_days=tuple(locale.dayName(n, short) for n in range(1, 8)),
        short_months=tuple(locale.monthName(n, short) for n in range(1, 13)),
        dotted="." in locale.dateFormat(short),
        hyphened="-" in locale.dateFormat(short) and locale.dateFormat(short).startswith("d"),
        currency=locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode),
    )
