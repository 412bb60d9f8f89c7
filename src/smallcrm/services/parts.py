"""Which parts of the program are wanted: the chosen ones, and those in which something is."""

from __future__ import annotations

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
_PREFIX = "part:"


def used(store: Store) -> frozenset[Part]:
    """Those in which something is."""
    exist = ", ".join(
        " OR ".join(f"EXISTS (SELECT 1 FROM {table})" for table in tables)
        for tables in _TABLES.values()
    )
    (row,) = store.fetch(f"SELECT {exist}")
    return frozenset(part for part, is_used in zip(_TABLES, row, strict=True) if is_used)


def shown(store: Store) -> frozenset[Part]:
    """Those that the window shows."""
    rows = store.fetch("SELECT name FROM setting WHERE name LIKE 'part:%' AND value = '1'")
    names = {str(r[0]).removeprefix(_PREFIX) for r in rows}
    return used(store) | {part for part in Part if part.value in names}


def show(store: Store, part: Part, *, is_wanted: bool) -> None:
    """Choose a part, or no longer: then it shows only while something is in it."""
    with store.write_quietly() as session:
        session.merge(Setting(name=f"{_PREFIX}{part.value}", value="1" if is_wanted else ""))
