"""What was recorded as a WAVE file (Microsoft/IBM, "Multimedia Programming Interface and Data
Specifications 1.0", 1991): every program plays it, and nothing is lost in it."""

from __future__ import annotations

import io
import wave


def wave_file(samples: bytes, rate: int, width: int) -> bytes:
    """A file of one channel; ``rate`` samples a second of ``width`` bytes, little-endian."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(samples)
    return out.getvalue()
