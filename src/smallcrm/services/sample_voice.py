"""Voice notes of sample people. Nobody spoke: a tone, or a few, stand for a voice."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from datetime import datetime, timedelta
from math import pi, sin

from smallcrm.domain.recordings import RATE, RecordingDraft
from smallcrm.domain.records import CustomerId, InteractionId
from smallcrm.services import people, recordings
from smallcrm.storage.store import Store

SECONDS = 42
_TONE = 220
"""Hertz, very low."""
_TUNE = (330, 392, 440, 392, 523, 440, 392, 330)
"""Hertz, half a second each."""
_LOUD = 5000
"""Of 32,767."""
_FADE = RATE // 20


def fill(store: Store, now: datetime) -> InteractionId:
    """What was dictated after a visit to Sarah Chen; ``now`` is the UTC moment."""
    sarah = people.by_prefix(store, "Sarah Chen", 1)[0].id
    second = array("h", (int(900 * sin(2 * pi * _TONE * n / RATE)) for n in range(RATE)))
    file = recordings.keep(store, second.tobytes() * SECONDS, "Voice note.wav")
    words = "After the visit: the window is 2.40 wide, and she wants the lettering warm, not white"
    draft = RecordingDraft(words, now - timedelta(hours=3), SECONDS * 1000)
    return recordings.add(store, sarah, file, draft, now)


def pieces(store: Store, customer: CustomerId, now: datetime) -> Iterator[None]:
    """Four seconds, eight days ago, whose words say that it is a tune. ``now`` is the UTC moment. A
    window may answer between two pieces."""
    heard = {tone: _note(tone) for tone in set(_TUNE)}
    yield
    file = recordings.keep(store, b"".join(heard[tone] for tone in _TUNE), "Shop bell.wav")
    yield
    words = "The bell of the new shop door, for the menu card (in the sample: a little tune)"
    draft = RecordingDraft(words, now - timedelta(days=8), len(_TUNE) * 500)
    recordings.add(store, customer, file, draft, now)


def _note(tone: int) -> bytes:
    """Half a second of samples, that begins and ends softly."""
    count = RATE // 2
    return array(
        "h",
        (
            int(_LOUD * min(n, count - n, _FADE) / _FADE * sin(2 * pi * tone * n / RATE))
            for n in range(count)
        ),
    ).tobytes()
