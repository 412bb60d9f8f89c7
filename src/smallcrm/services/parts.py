"""Which parts of the program are wanted: the chosen ones, and those in which something is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from smallcrm.domain.parts import Part
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.store import Store

_TABLES = {
    Part.SALES: ("sale",),
    Part.AGREEMENTS: ("agreement", "rate"),
    Part.DEALS: ("deal", "pipeline"),
    Part.COMPLAINTS: ("complaint",),
    Part.CHECKLISTS: ("checklist", "checklist_run", "rule"),
}
_TRACES = {Part.CHECKLISTS: ("letter", "introduction")}
"""What a part has to show beside that, also while it is not wanted."""
_PREFIX = "part:"


def used(store: Store) -> frozenset[Part]:
    """Those in which something is."""
    return _with_rows(store, _TABLES)


def needed(store: Store) -> frozenset[Part]:
    """Those that have something to show, or may be used: of the others nothing has to be there."""
    return shown(store) | _with_rows(store, _TRACES)


def _with_rows(store: Store, tables: Mapping[Part, Sequence[str]]) -> frozenset[Part]:
    exist = ", ".join(
        " OR ".join(f"EXISTS (SELECT 1 FROM {table})" for table in names)
        for names in tables.values()
    )
    (row,) = store.fetch(f"SELECT {exist}")
    return frozenset(part for part, has_rows in zip(tables, row, strict=True) if has_rows)


def shown(store: Store) -> frozenset[Part]:
    """Those that the window shows."""
    rows = store.fetch("SELECT name FROM setting WHERE name LIKE 'part:%' AND value = '1'")
    names = {str(r[0]).removeprefix(_PREFIX) for r in rows}
    return used(store) | {part for part in Part if part.value in names}


def show(store: Store, part: Part, *, is_wanted: bool) -> None:
    """Choose a part, or no longer: then it shows only while something is in it."""
    with store.write_quietly() as session:
        session.merge(Setting(name=f"{_PREFIX}{part.value}", value="1" if is_wanted else ""))
