"""Voice notes: what was said to the microphone, or came as a sound file, and stands on the
timeline. The note that it belongs to says what it is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import NewType

from smallcrm.domain.attachments import AttachmentRow
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.file_names import ending
from smallcrm.domain.records import InteractionId

RecordingId = NewType("RecordingId", int)

RATE = 16_000
"""Samples a second of what is recorded here: enough for a voice."""
WIDTH = 2
"""Bytes of a sample: 16 bits, one channel."""
LONGEST = 45 * 60_000
"""ms: a recording ends here, before it is larger than what an attachment may be."""
PLAYABLE = frozenset({"wav", "mp3", "flac", "ogg", "oga"})
"""Endings of what can be played here; other sounds go to the system's program."""


class WhySilent(Enum):
    """Why nothing can be recorded, or played."""

    PACKAGE = auto()
    """What does it is not installed."""
    DEVICE = auto()
    """There is no microphone, no loudspeaker, or another program has it."""
    FORMAT = auto()
    """The file is none that can be played here."""


class NoSound(SmallcrmError):
    """Nothing can be recorded, or played."""

    def __init__(self, why: WhySilent) -> None:
        super().__init__(f"no sound: {why.name.lower()}")
        self.why = why


@dataclass(frozen=True, slots=True)
class RecordingDraft:
    """``words`` say what it is about, ``recorded_at`` is the UTC moment it began, ``duration`` in
    ms, None when it is not known."""

    words: str
    recorded_at: datetime
    duration: int | None = None


@dataclass(frozen=True, slots=True)
class RecordingRow:
    """A voice note as it stands on the timeline; ``duration`` in ms, None when not known."""

    id: RecordingId
    interaction: InteractionId
    file: AttachmentRow
    duration: int | None
    recorded_at: datetime

    @property
    def can_play(self) -> bool:
        """Whether its kind can be played here."""
        return ending(self.file.name) in PLAYABLE


def length(samples: int) -> int:
    """How many ms so many bytes of samples are."""
    return samples * 1000 // (RATE * WIDTH)
