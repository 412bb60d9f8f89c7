"""What a new day brings to the reminders of agreements."""

from __future__ import annotations

from smallcrm.domain.parts import Part
from smallcrm.services import parts
from smallcrm.viewmodels.workspace import Workspace


def care(space: Workspace) -> int:
    """Move reminders to the day that has come; how many are another day's now. Nothing is read
    in for it where there are no agreements."""
    if Part.AGREEMENTS not in parts.used(space.store):
        return 0
    from smallcrm.services import agreement_reminders
    from smallcrm.viewmodels import agreement_wording

    today = space.local_now().date()  # a notice comes by the calendar, and so does its day
    return agreement_reminders.care(space.store, today, agreement_wording.reminder)
