"""``smallcrm install-desktop-entry`` and its contrary: the program in the desktop's own menu.

The user's file is not opened.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from smallcrm.app import command_words
from smallcrm.app.command_words import spoken, tr
from smallcrm.app.desktop_arguments import REMOVE
from smallcrm.app.paths import open_command
from smallcrm.app.say import say
from smallcrm.desktop import desktop_entry
from smallcrm.domain.errors import CannotWrite, NotOurFile


def run(options: argparse.Namespace, platform: str = sys.platform) -> int:
    """Say what was written or removed; 1 where that is not to be done."""
    command_words.look_up(options)
    if not platform.startswith("linux"):
        _refuse(tr("only Linux desktops have such entries."))
        return 1
    data = desktop_entry.data_home(Path.home())
    is_removing = options.command == REMOVE or options.remove
    try:
        if is_removing:
            done = desktop_entry.remove(data)
        else:
            done = desktop_entry.install(open_command(options.data_dir), data)
    except NotOurFile as problem:
        _refuse(tr("{path} is not from smallcrm; it was left alone."), problem.path)
        return 1
    except CannotWrite as problem:
        _refuse(tr("{path} cannot be written or removed."), problem.path)
        return 1
    words = spoken(tr("Removed {path}") if is_removing else tr("Wrote {path}"))
    for path in done:
        say(words.replace("{path}", str(path)))
    nothing = tr("Nothing was there.") if is_removing else tr("All was in its place already.")
    if not done:
        say(spoken(nothing))
    return 0


def _refuse(words: str, path: Path | None = None) -> None:
    say(f"smallcrm: {spoken(words).replace('{path}', str(path or ''))}", error=True)
