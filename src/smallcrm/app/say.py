"""Words on the terminal."""

from __future__ import annotations

import sys


def say(text: str, *, error: bool = False) -> None:
    """Print; a letter the terminal cannot show is written as its escape, never an error."""
    stream = sys.stderr if error else sys.stdout
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")
