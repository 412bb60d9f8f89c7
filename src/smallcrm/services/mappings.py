"""What the user chose for the columns of a table, remembered for the next with the same header.

Bookkeeping of the file: neither undone nor announced.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Any, TypeVar

from smallcrm.domain.agreement_tables import AgreementMapping
from smallcrm.domain.columns import Column, Mapping, Meaning, Table
from smallcrm.domain.custom_fields import CustomKind
from smallcrm.domain.feedback_tables import FeedbackMapping
from smallcrm.domain.sale_tables import SaleMapping
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.store import Store

_NAME = "table_mappings"
Kind = TypeVar("Kind", bound=StrEnum)
Mapped = TypeVar("Mapped", AgreementMapping, FeedbackMapping, SaleMapping)
MOST = 60
"""So many are remembered; the one that was not used for the longest time goes first."""


def mapper(store: Store) -> Callable[[Table], Mapping]:
    """Maps a table as the last of its kind was mapped, or else by guessing."""
    kept = _read(store)
    return lambda table: _mapped(table, kept.get(signature(table)))


def is_known(store: Store, table: Table) -> bool:
    """Whether a table of this header was mapped before."""
    return table.has_header and signature(table) in _read(store)


def remember(store: Store, table: Table, mapping: Mapping) -> None:
    """Keep a mapping under the table's header; a table without a header has none."""
    columns = [[c.meaning, c.label, c.group, c.name, c.kind] for c in mapping.columns]
    keep(store, _NAME, table, {"columns": columns, "day_first": mapping.day_first})


def recall(store: Store, name: str, table: Table) -> Any:
    """What was kept for the last table of this header under this name; None for none."""
    return _read(store, name).get(signature(table)) if table.has_header else None


def recall_columns(
    store: Store, name: str, table: Table, kind: type[Kind]
) -> tuple[tuple[Kind, ...], dict[str, Any]]:
    """What each column of the last table of this header was, and all that was kept with it; nothing
    of either where nothing was, or what was kept cannot be read."""
    kept = recall(store, name, table)
    try:
        columns = tuple(kind(value) for value in kept["columns"]) if kept else ()
    except (KeyError, TypeError, ValueError):
        columns = ()
    if not columns or len(columns) != len(table.header):
        return (), {}
    return columns, kept


def with_days(found: Mapped, kept: dict[str, Any]) -> Mapped:
    """In which order days are written, where the cells leave it open and the user said so once."""
    if not found.doubt or not isinstance(kept.get("day_first"), bool):
        return found
    return replace(found, day_first=kept["day_first"], doubt="")


def keep(store: Store, name: str, table: Table, told: dict[str, Any]) -> None:
    """Keep what can be written as JSON for the next table of this header; one without a header has
    none."""
    if not table.has_header:
        return
    kept = _read(store, name)
    kept.pop(signature(table), None)
    newest = dict(list({**kept, signature(table): told}.items())[-MOST:])
    with store.write_quietly() as session:
        session.merge(Setting(name=name, value=json.dumps(newest)))


def signature(table: Table) -> str:
    """What tables with the same header have in common; nobody's data are in it."""
    from smallcrm.formats.header_words import key

    words = "\0".join(key(h) for h in table.header)
    return hashlib.sha256(words.encode()).hexdigest()[:24]


def _mapped(table: Table, kept: Any) -> Mapping:
    from smallcrm.formats import column_guess

    guessed = column_guess.guess(table)
    if not isinstance(kept, dict) or not table.has_header:
        return guessed
    try:
        columns = tuple(
            _column(old, *values)
            for old, values in zip(guessed.columns, kept["columns"], strict=True)
        )
        day_first = bool(kept["day_first"])
    except (KeyError, TypeError, ValueError):
        return guessed
    if guessed.doubt is None:
        return replace(guessed, columns=columns)
    return replace(guessed, columns=columns, day_first=day_first, doubt=None)


def _column(old: Column, meaning: str, label: str, group: str, name: str, kind: str) -> Column:
    return replace(
        old,
        meaning=Meaning(meaning),
        label=str(label),
        group=str(group),
        name=str(name),
        kind=CustomKind(kind),
        is_guessed=True,
    )


def _read(store: Store, name: str = _NAME) -> dict[str, Any]:
    rows = store.fetch("SELECT value FROM setting WHERE name = ?", (name,))
    try:
        kept = json.loads(rows[0][0]) if rows else {}
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}
