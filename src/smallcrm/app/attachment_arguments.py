"""What can be said to ``smallcrm attach`` and ``smallcrm files``."""

from __future__ import annotations

import argparse
from pathlib import Path

from smallcrm.app.command_words import tr


def add_parsers(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    attach = commands.add_parser("attach", help=tr("keep copies of files with somebody"))
    attach.add_argument("who", metavar="NAME|UID")
    attach.add_argument("files", nargs="+", type=Path, metavar="FILE")
    files = commands.add_parser(
        "files", help=tr("the files of somebody; with --out copies of them")
    )
    files.add_argument("who", nargs="+", metavar="NAME|UID")
    files.add_argument("--out", type=Path, metavar="DIR", help=tr("put copies into this folder"))
    files.add_argument("--json", action="store_true", help=tr("print JSON"))
