"""What our own calendars say for ourselves: other programs have no words for it.

X-SMALLCRM-DAY:anniversary 2001
X-SMALLCRM-NAME:Zoe Baker
X-SMALLCRM-LABEL:Wedding
"""

from __future__ import annotations

import uuid

DAY, NAME, LABEL = "X-SMALLCRM-DAY", "X-SMALLCRM-NAME", "X-SMALLCRM-LABEL"
"""Of a yearly day: its kind with its year or "-", whose it is, and what it is called."""


def uid(kind: str, origin: str, number: int) -> str:
    """What an entry is called that has no name from elsewhere: the same whenever it is written."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"smallcrm:{kind}:{origin}:{number}"))


def todo_uid(created: str, number: int) -> str:
    """That of a follow-up."""
    return uid("follow_up", created, number)
