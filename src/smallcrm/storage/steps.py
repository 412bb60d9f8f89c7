"""The steps that can be taken back or done again, in plain SQL for either driver.

Undone sets are always the newest ones: a new action drops them. Pruning leaves a floor in
``setting``: an import below it is kept, but plain undo never passes actions that are forgotten.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from smallcrm.domain.actions import Action
from smallcrm.domain.kinds import ChangeSetId

if TYPE_CHECKING:
    from smallcrm.domain.records import UndoStep

FLOOR = "undo_floor"
"""Name of the setting: the newest change set that was pruned."""

TAKE_BACK = Action.TAKE_BACK.value
LABEL = f"CASE action WHEN '{TAKE_BACK}' THEN source || ':' || label ELSE label END"
"""The label as it travels: of what took something back with the name of that action before it,
which stands in ``source``."""

NEXT_UNDO = (
    f"SELECT id, action, {LABEL}, at FROM change_set WHERE undone_at IS NULL AND id >"
    f" coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE name = '{FLOOR}'), 0)"
    " ORDER BY id DESC LIMIT 1"
)
NEXT_REDO = (
    f"SELECT id, action, {LABEL}, at FROM change_set WHERE id >"
    " coalesce((SELECT id FROM change_set WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1), 0)"
    " ORDER BY id LIMIT 1"
)

TAKINGS = "SELECT id, action, takes_back FROM change_set WHERE undone_at IS NULL ORDER BY id"
"""Everything that is done, and what of it takes something back: for ``takeable``."""

_ACTIONS = {action.value for action in Action}


def is_known(action: str) -> bool:
    """Whether it is an action of this version."""
    return action in _ACTIONS


def first(rows: Sequence[Sequence[Any]]) -> UndoStep | None:
    """The step in the result of either query, None when there is none.

    An action of a later version that shares this schema ends the row: what cannot be named is
    not taken back.
    """
    if not rows or rows[0][1] not in _ACTIONS:
        return None
    from smallcrm.domain.records import UndoStep  # not before the first paint

    number, action, label, at = rows[0]
    return UndoStep(ChangeSetId(number), action, label, datetime.fromisoformat(at))


def takeable(rows: Sequence[Sequence[Any]]) -> set[int]:
    """Of the rows of ``TAKINGS`` those that can be taken back: all that are not taken back
    already, by something that is not taken back itself."""
    taken: set[int] = set()
    for number, _, takes_back in reversed(rows):
        if takes_back is not None and number not in taken:
            taken.add(takes_back)
    return {row[0] for row in rows if row[0] not in taken and row[1] in _ACTIONS}
