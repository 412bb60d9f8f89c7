"""Words on the terminal."""

from __future__ import annotations

import os
import sys


def say(text: str, *, error: bool = False) -> None:
    """Print at once; a letter the terminal cannot show is written as its escape, never an error.

    Raises:
        BrokenPipeError: nobody reads on.
    """
    stream = sys.stderr if error else sys.stdout
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")
    stream.flush()


def hush() -> None:
    """Nobody reads on: what Python still holds for standard output goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
