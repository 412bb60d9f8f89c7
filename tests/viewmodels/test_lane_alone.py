"""What would freeze or end the program, in a process of its own: each did so every time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

RUNNER = Path(__file__).with_name("lane_runner.py")


@pytest.mark.parametrize("what", ["stopped_lane", "forgotten_receiver"])
def test_the_lane_outlives_what_was_forgotten_meanwhile(what: str) -> None:
    ran = subprocess.run(
        [sys.executable, str(RUNNER), what], capture_output=True, text=True, timeout=60
    )
    assert (ran.returncode, ran.stdout) == (0, "through\n"), ran.stderr
