"""The command line of a client's rights: ``held`` and ``erase``."""

from __future__ import annotations

import argparse
from pathlib import Path

from smallcrm.app.command_words import tr


def add_parsers(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    held = commands.add_parser("held", help=tr("write everything that is held about somebody"))
    held.add_argument("who", nargs="+", metavar="NAME|UID")
    held.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help=tr("for the three files")
    )
    erase = commands.add_parser("erase", help=tr("erase somebody for good, from the backups too"))
    erase.add_argument("who", nargs="+", metavar="NAME|UID")
    erase.add_argument("--yes", action="store_true", help=tr("do not ask for the name again"))
    erase.add_argument(
        "--others", action="store_true", help=tr("“someone” instead of the name in notes of others")
    )
