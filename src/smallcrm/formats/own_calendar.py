"""What our own calendars say for ourselves: other programs have no words for it.

X-SMALLCRM-DAY:anniversary 2001
X-SMALLCRM-NAME:Zoe Baker
X-SMALLCRM-LABEL:Wedding
"""

from __future__ import annotations

DAY, NAME, LABEL = "X-SMALLCRM-DAY", "X-SMALLCRM-NAME", "X-SMALLCRM-LABEL"
"""Of a yearly day: its kind with its year or "-", whose it is, and what it is called."""
