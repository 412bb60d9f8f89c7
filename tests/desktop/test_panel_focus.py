"""The Due panel never takes the keys from another program by itself, not even the second time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from desktop.conftest import Desktop, wait_until


def test_it_takes_the_keys_only_when_it_was_asked_for(desktop: Desktop, tmp_path: Path) -> None:
    folder = Path(__file__).parent
    panel = desktop.start(
        *(sys.executable, str(folder / "panel_alone.py"), str(tmp_path / "p" / "smallcrm.db")),
        stdin=subprocess.PIPE,
    )

    def tell(words: str) -> None:
        assert panel.stdin is not None
        panel.stdin.write(words + "\n")
        panel.stdin.flush()

    def active(words: str) -> bool:
        return words in desktop.ask_windows("active")

    tell("asked")
    wait_until(lambda: active("Due"), "the panel to have the keys")
    tell("hide")
    desktop.start(sys.executable, str(folder / "other_program.py"), stdout=subprocess.DEVNULL)
    wait_until(lambda: active("Another program"), "the other program to have the keys")
    tell("by itself")
    wait_until(lambda: "Due" in desktop.windows(), "the panel")
    desktop.ask_windows("active")  # the window manager has seen the panel: it answers in order
    assert active("Another program")
    tell("hide")
    wait_until(lambda: "Due" not in desktop.windows(), "the panel to go")
    tell("asked")
    wait_until(lambda: active("Due"), "the panel to have the keys again")
    tell("")
    assert panel.wait(20) == 0
    assert panel.stdin is not None
    panel.stdin.close()
