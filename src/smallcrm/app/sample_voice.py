"""Pictures of voice notes: nothing is recorded and nothing sounds."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smallcrm.domain.recordings import RATE, WIDTH
from smallcrm.services import people, sample_voice
from smallcrm.viewmodels.recordings import Devices
from smallcrm.widgets.desk import Desk

SCREENS = ("voice", "voice_recording")


class _Microphone:
    def start(self) -> None: ...

    def stop(self) -> bytes:
        return bytes(12 * RATE * WIDTH)

    def duration(self) -> int:
        return 12_000

    def loudness(self) -> float:
        return 0.4


class _Loudspeaker:
    duration: int | None = sample_voice.SECONDS * 1000
    is_done = False

    def __init__(self, data: bytes) -> None: ...

    def play(self, at: int) -> None: ...

    def stop(self) -> None: ...

    def position(self) -> int:
        return 17_000


def show(desk: Desk, screen: str, *, is_demo: bool) -> QWidget:
    """The window, while one is played or recorded."""
    space, voice = desk.workspace, desk.voice.recordings
    voice.devices = Devices(_Microphone, _Loudspeaker, lambda data: None)
    note = sample_voice.fill(space.store, space.now()) if is_demo else None
    desk.window.undo_strip.hide()
    found = people.by_prefix(space.store, "Sarah Chen", 1) or people.page(space.store, None, 1)
    if found:
        desk.open_customer(int(found[0].id))
    if screen == "voice_recording":
        voice.record()
    elif note is not None:
        voice.play(note)
    return desk.window
