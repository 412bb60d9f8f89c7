"""What a follow-up is to the work that made it."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """Of follow-ups that somebody wrote there is none."""

    NEXT_STEP = "next_step"
    """Of a deal."""
    THANKS = "thanks"
    """To whom the customer of a deal was introduced by."""
    CHECK_BACK = "check_back"
    """After a complaint was closed."""
    NOTICE = "notice"
    """Before the last day on which an agreement can be ended."""
    RENEWAL = "renewal"
    """Before an agreement is renewed, or ends."""
    STEP = "step"
    """Of a checklist."""
    RULE = "rule"
