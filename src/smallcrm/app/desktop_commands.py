"""``smallcrm install-desktop-entry`` and its contrary: the program in the desktop's own menu.

The user's file is not opened.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from smallcrm.app.desktop_arguments import REMOVE
from smallcrm.app.paths import open_command
from smallcrm.app.say import say
from smallcrm.desktop import desktop_entry
from smallcrm.domain.errors import CannotWrite, NotOurFile


def run(options: argparse.Namespace, platform: str = sys.platform) -> int:
    """Say what was written or removed; 1 where that is not to be done."""
    if not platform.startswith("linux"):
        say("smallcrm: only Linux desktops have such entries.", error=True)
        return 1
    data = desktop_entry.data_home(Path.home())
    is_removing = options.command == REMOVE or options.remove
    try:
        if is_removing:
            done = desktop_entry.remove(data)
        else:
            done = desktop_entry.install(open_command(options.data_dir), data)
    except NotOurFile as problem:
        say(f"smallcrm: {problem.path} is not from smallcrm; it was left alone.", error=True)
        return 1
    except CannotWrite as problem:
        say(f"smallcrm: {problem.path} cannot be written or removed.", error=True)
        return 1
    verb = "Removed" if is_removing else "Wrote"
    for path in done:
        say(f"{verb} {path}")
    if not done:
        say("Nothing was there." if is_removing else "All was in its place already.")
    return 0
