"""What is open of repeated follow-ups that came from a file: it may be a later row than that which
came, for each that is done is followed by another one."""

from __future__ import annotations

from dataclasses import dataclass

from smallcrm.services.imported_rows import ImportedRows
from smallcrm.storage.store import Store


@dataclass(frozen=True, slots=True)
class OpenRow:
    """``is_unmoved``: it lies on its day of the series, where nobody put it."""

    row: int
    text: str
    due_on: str
    is_unmoved: bool


class ImportedSeries:
    """``promises`` are the follow-ups that came, by UID."""

    def __init__(self, store: Store, promises: ImportedRows) -> None:
        self._store, self._promises = store, promises

    def open_row(self, uid: str) -> OpenRow | None:
        """The open follow-up of a series; None when there is none, or none that repeats."""
        return self._open(uid, "")

    def with_other_rule(self, uid: str, rule: str) -> OpenRow | None:
        """The open follow-up of a series when it repeats by another rule than this one, and not
        because the user said so."""
        if self._promises.has_changed(uid, "rule"):
            return None
        return self._open(uid, " AND f.rule = o.rule AND f.rule <> ?", rule)

    def _open(self, uid: str, more: str, *values: str) -> OpenRow | None:
        if uid not in self._promises:
            return None
        rows = self._store.fetch(
            "SELECT f.id, f.text, f.due_on, f.due_on = f.occurrence_on FROM follow_up f"
            " JOIN follow_up o ON o.series_id = f.series_id"
            f" WHERE o.id = ? AND f.state = 'open'{more}",
            (self._promises.ids[uid], *values),
        )
        return OpenRow(rows[0][0], rows[0][1], rows[0][2] or "", bool(rows[0][3])) if rows else None
