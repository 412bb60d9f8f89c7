"""For how long something lies in the trash: a setting of the file."""

from __future__ import annotations

SETTING = "trash_days"
USUAL = 30
"""When nothing else was chosen."""
MOST = 3650


def read(value: object) -> int:
    """What the setting says; the usual where it is not there, or spoiled."""
    text = str(value)
    found = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else USUAL
    return found if 1 <= found <= MOST else USUAL
