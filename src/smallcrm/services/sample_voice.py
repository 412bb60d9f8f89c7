"""A voice note of a sample person."""

from __future__ import annotations

from array import array
from datetime import datetime, timedelta
from math import pi, sin

from smallcrm.domain.recordings import RATE, RecordingDraft
from smallcrm.domain.records import InteractionId
from smallcrm.services import people, recordings
from smallcrm.storage.store import Store

SECONDS = 42
_TONE = 220
"""Hertz, very low: nobody spoke."""


def fill(store: Store, now: datetime) -> InteractionId:
    """What was dictated after a visit to Sarah Chen; ``now`` is the UTC moment."""
    sarah = people.by_prefix(store, "Sarah Chen", 1)[0].id
    second = array("h", (int(900 * sin(2 * pi * _TONE * n / RATE)) for n in range(RATE)))
    file = recordings.keep(store, second.tobytes() * SECONDS, "Voice note.wav")
    words = "After the visit: the window is 2.40 wide, and she wants the lettering warm, not white"
    draft = RecordingDraft(words, now - timedelta(hours=3), SECONDS * 1000)
    return recordings.add(store, sarah, file, draft, now)
