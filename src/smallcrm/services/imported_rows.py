"""Rows that came from a file by a UID: what they hold, and whether the user changed them since."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from smallcrm.domain.actions import Action
from smallcrm.formats import own_calendar
from smallcrm.storage import removed_entries
from smallcrm.storage.store import Store

_CHUNK = 400


def old_mails(store: Store, uids: Collection[str]) -> set[str]:
    """Which of these are the UIDs of mails that are here under their bare Message-ID."""
    sql = "SELECT uid FROM interaction WHERE kind = 'email' AND uid"
    few = tuple(uids) if len(uids) <= _CHUNK else ()
    where = f"IN ({','.join('?' * len(few))})" if few else "IS NOT NULL"
    return {str(row[0]) for row in store.fetch(f"{sql} {where}", few)}.intersection(uids)


def own_todos(store: Store) -> set[str]:
    """What follow-ups of our own making are called in the calendars that we write."""
    rows = store.fetch("SELECT created_at, id FROM follow_up WHERE uid IS NULL")
    return {own_calendar.todo_uid(str(created), int(number)) for created, number in rows}


class ImportedRows:
    """The rows of one table that came with one of the UIDs ``named``; of those of ``wanted``,
    which can change, their ``columns`` as well. ``removed`` are UIDs that the user took out."""

    def __init__(
        self,
        store: Store,
        table: str,
        columns: Sequence[str],
        named: Collection[str],
        wanted: Iterable[str],
    ) -> None:
        self._store, self._table = store, table
        self.ids: dict[str, int] = self._find(named)
        self.removed = removed_entries.among(store.fetch, table, named) - self.ids.keys()
        self.values: dict[str, dict[str, Any]] = {}
        self._left: dict[int, dict[str, Any]] = {}
        self._touched: dict[int, set[str]] = {}
        by_row = {self.ids[uid]: uid for uid in wanted if uid in self.ids}
        rows = list(by_row)
        for start in range(0, len(rows), _CHUNK):
            chunk = tuple(rows[start : start + _CHUNK])
            marks = ",".join("?" * len(chunk))
            for row, *values in store.fetch(
                f"SELECT id, {', '.join(columns)} FROM {table} WHERE id IN ({marks})", chunk
            ):
                self.values[by_row[row]] = dict(zip(columns, values, strict=True))
            self._load_changes(chunk, marks)

    def _find(self, named: Collection[str]) -> dict[str, int]:
        """Of a few by the index, so that one mail costs nothing in a large file."""
        sql = f"SELECT uid, id FROM {self._table} WHERE uid"
        few = tuple(named)
        if len(few) <= _CHUNK:
            found = self._store.fetch(
                f"{sql} IN ({','.join('?' * len(few))}) ORDER BY id DESC", few
            )
        else:
            found = self._store.fetch(f"{sql} IS NOT NULL ORDER BY id DESC")
        return {str(uid): int(row) for uid, row in found}

    def __contains__(self, uid: str) -> bool:
        return uid in self.ids

    def is_edited(self, uid: str) -> bool:
        """Whether the user changed something in the row since it last came from a file.

        What the journal has forgotten meanwhile, it has left with the import: what that put in.
        """
        row, values = self.ids[uid], self.values[uid]
        if self._touched.get(row, set()) & values.keys():
            return True
        left = self._left.get(row, {})
        return any(name in left and left[name] != value for name, value in values.items())

    def has_changed(self, uid: str, column: str) -> bool:
        """Whether the user changed one column of a row, as far back as the journal goes."""
        return column in self._touched.get(self.ids[uid], set())

    def _load_changes(self, rows: tuple[int, ...], marks: str) -> None:
        for row, action, before, after in self._store.fetch(
            "SELECT c.row_id, s.action, c.before, c.after FROM change c"
            " JOIN change_set s ON s.id = c.set_id"
            f" WHERE s.undone_at IS NULL AND c.table_name = ? AND c.row_id IN ({marks})"
            " ORDER BY c.id",
            (self._table, *rows),
        ):
            if action == Action.IMPORT:
                self._touched.pop(row, None)
                self._left.setdefault(row, {}).update(json.loads(after or "{}"))
            else:
                self._touched.setdefault(row, set()).update(json.loads(before or "{}"))
