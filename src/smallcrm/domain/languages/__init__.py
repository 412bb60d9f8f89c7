"""The word tables, one module a language."""

from __future__ import annotations

from importlib import import_module

from smallcrm.domain.language import Language

CODES = ("en", "de", "es", "fr", "nl")
_MODULES = {"en": "english", "de": "german", "es": "spanish", "fr": "french", "nl": "dutch"}


def of(codes: tuple[str, ...]) -> tuple[Language, ...]:
    """The tables of these languages that we have, and English behind them.

    Only those asked for are loaded: the start of the program is not the place for five.
    """
    wanted = dict.fromkeys((*(c for c in codes if c in CODES), "en"))
    tables = []
    for code in wanted:
        module = import_module(f"smallcrm.domain.languages.{_MODULES[code]}")
        table = getattr(module, _MODULES[code].upper())
        assert isinstance(table, Language)
        tables.append(table)
    return tuple(tables)
