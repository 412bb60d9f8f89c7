"""What can be said to ``smallcrm open`` and about the entry in the desktop's menu."""

from __future__ import annotations

import argparse
from pathlib import Path

from smallcrm.app.command_words import tr
from smallcrm.desktop import hand_over

INSTALL, REMOVE = "install-desktop-entry", "remove-desktop-entry"
ENTRY_COMMANDS = (INSTALL, REMOVE)


def add_parsers(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    start = commands.add_parser("open", help=tr("open the window, with files to bring in if any"))
    start.add_argument("files", nargs="*", type=Path, metavar="FILE")
    install = commands.add_parser(
        INSTALL, help=tr("into the menu of this user's desktop, with icons")
    )
    install.add_argument("--remove", action="store_true", help=tr("out of it again"))
    commands.add_parser(REMOVE, help=tr("out of the desktop's menu again"))


def files(options: argparse.Namespace) -> str:
    """The files of ``open`` as one argument for the program that runs: a line for each."""
    return "\n".join(str(path.expanduser().absolute()) for path in options.files)


def paths(argument: str) -> list[Path]:
    """``files`` the other way."""
    return [Path(line) for line in argument.split("\n") if line]


def asked(options: argparse.Namespace) -> str:
    """The command of this first start, in the form in which a later one would send it."""
    if options.command == "open":
        return hand_over.compose("open", files(options))
    return hand_over.compose(options.command, " ".join(getattr(options, "who", ())))
