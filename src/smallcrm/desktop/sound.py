"""The microphone and the loudspeaker, by miniaudio. It is loaded when one of them is first asked
for, and where it is missing, or there is no device, that is said: nothing else needs it.

miniaudio calls the generators in a thread of its own.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Generator
from typing import Any

from smallcrm.domain.recordings import RATE, WIDTH, NoSound, WhySilent, length

PLAYED = 44_100
"""Samples a second that the loudspeaker gets."""

log = logging.getLogger("smallcrm.sound")


class Microphone:
    """Records from ``start`` to ``stop``."""

    def __init__(self, backend: str = "") -> None:
        self._backend = backend
        self._samples = bytearray()
        self._device: Any = None

    def start(self) -> None:
        """Begin.

        Raises:
            NoSound: not installed, or there is no microphone.
        """
        audio = _library()
        try:
            self._device = audio.CaptureDevice(
                nchannels=1, sample_rate=RATE, backends=_backends(audio, self._backend)
            )
            taking = self._take()
            next(taking)
            self._device.start(taking)
        except audio.MiniaudioError as problem:
            self._device = None
            log.info("no microphone: %s", problem)
            raise NoSound(WhySilent.DEVICE) from problem

    def duration(self) -> int:
        """So many ms were recorded."""
        return length(len(self._samples))

    def loudness(self) -> float:
        """Of the last half second, from 0 to 1."""
        last = memoryview(self._samples[-RATE * WIDTH // 2 :]).cast("h")
        return max(map(abs, last), default=0) / 32_768

    def stop(self) -> bytes:
        """End; all that was recorded."""
        if self._device is not None:
            self._device.close()
            self._device = None
        return bytes(self._samples)

    def _take(self) -> Generator[None, bytes, None]:
        while True:
            self._samples += yield


class Loudspeaker:
    """Plays one sound file, from any place in it."""

    def __init__(self, data: bytes, backend: str = "") -> None:
        """``data``: a whole WAVE, MP3, FLAC or Ogg Vorbis file.

        Raises:
            NoSound: not installed, or no such file.
        """
        self._audio, self._data, self._backend = _library(), data, backend
        self._device: Any = None
        self._frames = 0
        self.is_done = False
        self.duration = duration(data)
        if self.duration is None:
            raise NoSound(WhySilent.FORMAT)

    def play(self, at: int) -> None:
        """From ``at``, in ms.

        Raises:
            NoSound: there is no loudspeaker.
        """
        self.stop()
        self._frames, self.is_done = at * PLAYED // 1000, False
        try:
            self._device = self._audio.PlaybackDevice(
                nchannels=1,
                sample_rate=PLAYED,
                backends=_backends(self._audio, self._backend),
            )
            giving = self._give(self._frames)
            next(giving)
            self._device.start(giving)
        except self._audio.DecodeError as problem:
            self.stop()
            raise NoSound(WhySilent.FORMAT) from problem
        except self._audio.MiniaudioError as problem:
            self.stop()
            log.info("no loudspeaker: %s", problem)
            raise NoSound(WhySilent.DEVICE) from problem

    def position(self) -> int:
        """In ms."""
        return self._frames * 1000 // PLAYED

    def stop(self) -> None:
        if self._device is not None:
            self._device.close()
            self._device = None

    def _give(self, first: int) -> Generator[bytes, int, None]:
        source = _source(self._audio, self._data)
        stream = self._audio.stream_any(
            source, nchannels=1, sample_rate=PLAYED, seek_frame=max(0, first)
        )
        wanted = yield b""
        while True:
            try:
                samples = stream.send(wanted)
            except StopIteration:
                break
            self._frames += len(samples)
            wanted = yield samples.tobytes()
        self.is_done = True


def duration(data: bytes) -> int | None:
    """How many ms a sound file lasts; None for what cannot be read here, or when nothing that
    reads it is installed."""
    try:
        audio = _library()
    except NoSound:
        return None
    for ask in (
        *(audio.wav_get_info, audio.flac_get_info, audio.vorbis_get_info),
        audio.mp3_get_info,
    ):
        try:
            found = ask(data)
        except audio.MiniaudioError:
            continue
        if found.sample_rate > 0 and found.num_frames > 0:
            return int(found.num_frames * 1000 // found.sample_rate)
    return None


def _library() -> Any:
    try:
        # only who records or plays needs it
        import miniaudio
    except (ImportError, OSError) as problem:
        raise NoSound(WhySilent.PACKAGE) from problem
    return miniaudio


def _backends(audio: Any, name: str) -> list[Any]:
    """None named: what the system has."""
    return [audio.Backend[name]] if name else []


def _source(audio: Any, data: bytes) -> Any:
    class Memory(audio.StreamableSource):  # type: ignore[misc]
        def __init__(self) -> None:
            self._file = io.BytesIO(data)

        def read(self, num_bytes: int) -> bytes:
            return self._file.read(num_bytes)

        def seek(self, offset: int, origin: Any) -> bool:
            whence = io.SEEK_CUR if origin == audio.SeekOrigin.CURRENT else io.SEEK_SET
            self._file.seek(offset, whence)
            return True

    return Memory()
