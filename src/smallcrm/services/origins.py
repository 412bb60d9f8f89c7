"""Where each value of a customer is from, out of the journal in one query.

Imports and joins are never forgotten: what the journal does not know any more was typed, before
the oldest action that it knows.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from smallcrm.domain.actions import Action
from smallcrm.domain.joined import Origin, OriginKind
from smallcrm.domain.records import CustomerId
from smallcrm.storage.store import Store

Place = tuple[str, int, str]
"""Table, row, and of the customer's own row the column; "" for a row as a whole."""

INSIDE = """
WITH RECURSIVE inside(id) AS (
  SELECT ?1 UNION SELECT c.id FROM customer c JOIN inside i ON c.joined_into_id = i.id)
"""
_CHANGES = f"""{INSIDE}
SELECT c.table_name, c.row_id, c.before, c.after, s.at, s.action, s.source
FROM change c JOIN change_set s ON s.id = c.set_id
WHERE c.customer_id IN (SELECT id FROM inside) AND s.undone_at IS NULL
AND (c.table_name <> 'customer' OR c.row_id = ?1) ORDER BY c.id
"""
_NAMES = f"{INSIDE} SELECT c.id, c.name FROM inside i JOIN customer c ON c.id = i.id"
_OLDEST = "SELECT min(at) FROM change_set WHERE undone_at IS NULL"
_REFERENCES = {"customer_id", "company_id", "interaction_id"}
_KINDS = {
    Action.IMPORT.value: OriginKind.IMPORTED,
    Action.IMPORT_SALES.value: OriginKind.IMPORTED,
    Action.RESTORE_FROM_BACKUP.value: OriginKind.BACKUP,
}


class Origins:
    """Of one customer's values."""

    def __init__(self, store: Store, customer: CustomerId) -> None:
        self._customer = int(customer)
        self._names = {int(r[0]): str(r[1]) for r in store.fetch(_NAMES, (customer,))}
        self._found: dict[Place, Origin] = {}
        oldest = store.fetch(_OLDEST)[0][0]
        self._before = datetime.fromisoformat(oldest) if oldest else None
        for table, row, before, after, at, action, source in store.fetch(_CHANGES, (customer,)):
            kind = _KINDS.get(action, OriginKind.TYPED)
            made = Origin(kind, datetime.fromisoformat(at), source if action == "import" else "")
            self._take(table, row, _load(before), _load(after), made, action)

    def of(self, table: str, row: int, column: str = "") -> Origin | None:
        """None for what nothing at all is known of."""
        found = self._found.get((table, row, column))
        if found is None and column:
            found = self._found.get((table, row, ""))
        if found is None and self._before is not None:
            return Origin(OriginKind.TYPED_BEFORE, self._before)
        return found

    def _take(
        self,
        table: str,
        row: int,
        before: Mapping[str, Any] | None,
        after: Mapping[str, Any] | None,
        made: Origin,
        action: str,
    ) -> None:
        """One change of a row, later than those before it."""
        if before is None:
            # what it left is noted where later changes of it were forgotten
            forgotten = after is not None and self._before is not None
            self._found[table, row, ""] = (
                Origin(OriginKind.TYPED_BEFORE, self._before)
                if forgotten and self._before is not None
                else made
            )
            return
        values = set(after or {}) - _REFERENCES
        if action == Action.JOIN.value:
            self._take_join(table, row, before, values, made)
        elif table == "customer":
            for column in values:
                self._found[table, row, column] = made
        elif values:
            self._found[table, row, ""] = made

    def _take_join(
        self, table: str, row: int, before: Mapping[str, Any], values: set[str], made: Origin
    ) -> None:
        whose = self._names.get(int(before.get("customer_id") or 0), "")
        others = [n for i, n in self._names.items() if i != self._customer]
        origin = Origin(OriginKind.JOINED, made.at, whose or (others[-1] if others else ""))
        if table == "customer":
            for column in values:
                self._found[table, row, column] = origin
        else:
            self._found[table, row, ""] = origin


def _load(text: str | None) -> dict[str, Any] | None:
    return None if text is None else dict(json.loads(text))
