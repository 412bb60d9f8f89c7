"""The steps that can be taken back or done again, in plain SQL for either driver.

Undone sets are always the newest ones: a new action drops them. Pruning leaves a floor in
``setting``: an import below it is kept, but plain undo never passes actions that are forgotten.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from smallcrm.domain.actions import Action
from smallcrm.domain.records import ChangeSetId, UndoStep

FLOOR = "undo_floor"
"""Name of the setting: the newest change set that was pruned."""

NEXT_UNDO = (
    "SELECT id, action, label, at FROM change_set WHERE undone_at IS NULL AND id >"
    f" coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE name = '{FLOOR}'), 0)"
    " ORDER BY id DESC LIMIT 1"
)
NEXT_REDO = (
    "SELECT id, action, label, at FROM change_set WHERE id >"
    " coalesce((SELECT id FROM change_set WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1), 0)"
    " ORDER BY id LIMIT 1"
)

_ACTIONS = {action.value for action in Action}


def first(rows: Sequence[Sequence[Any]]) -> UndoStep | None:
    """The step in the result of either query, None when there is none.

    An action of a later version that shares this schema ends the row: what cannot be named is
    not taken back.
    """
    if not rows or rows[0][1] not in _ACTIONS:
        return None
    number, action, label, at = rows[0]
    return UndoStep(ChangeSetId(number), action, label, datetime.fromisoformat(at))
