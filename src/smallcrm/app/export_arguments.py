"""What can be said to ``smallcrm export``."""

from __future__ import annotations

import argparse
from pathlib import Path

from smallcrm.app.command_words import tr
from smallcrm.domain.exports import ExportFormat


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    export = commands.add_parser(
        "export", help=tr("write people, or everything, for other programs")
    )
    export.add_argument(
        *("--format", "-f"),
        choices=[which.value for which in ExportFormat],
        default=ExportFormat.JSON.value,
        help=tr("json has everything and can be brought in again (the usual one)"),
    )
    export.add_argument(
        "--who", action="append", default=[], metavar="NAME", help=tr("this one only")
    )
    export.add_argument(
        "--tag", action="append", default=[], metavar="TAG", help=tr("who has the tag")
    )
    export.add_argument("--query", default="", metavar="WORDS", help=tr("whom a search finds"))
    export.add_argument(
        *("--today",), action="store_true", help=tr("instead of people, the day as a page, in PDF")
    )
    export.add_argument(
        *("--sales",), action="store_true", help=tr("instead of people, sales, as CSV")
    )
    export.add_argument(
        *("--agreements",), action="store_true", help=tr("instead of people, agreements, as CSV")
    )
    export.add_argument(
        *("--paper",), choices=("a4", "letter"), help=tr("of the page; by the country without it")
    )
    export.add_argument(
        *("--replace",),
        action="store_true",
        help=tr("put it in the place of a file of that name"),
    )
    export.add_argument(
        "file", type=Path, metavar="OUT", help=tr("a file, for markdown a new or empty folder")
    )
