"""The command line: ``smallcrm [options] [COMMAND ...]``."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from smallcrm import __version__
from smallcrm.app.command_words import Parser, spoken, tr

SCREENS = (
    *("people", "today", "follow-ups", "quiet", "unsorted", "line", "brief", "keys", "settings"),
    *("settings_general", "settings_writing", "settings_reminders", "settings_safety"),
    *("settings_data", "restore", "lock", "cover", "passphrase"),
    *("history", "all_actions", "trash", "move", "duplicates", "fields", "files", "export_json"),
    *("print_today", "search", "people_selected", "people_table"),
    *("import", "import_columns", "import_summary", "due", "held"),
    *("sales", "reorders", "items", "import_sales"),
    *("agreements", "agreement", "rate", "person_agreements", "import_agreements"),
    *("deals", "deal", "pipelines", "deal_months"),
    *("complaints", "complaint", "new_complaint", "close_complaint", "all_work"),
    *("health", "health_charts", "health_table", "health_deals", "health_list", "health_paper"),
    *("reach", "person_reach", "callable", "review", "year"),
    *("feedback", "person_feedback", "said", "import_feedback"),
    *("settings_work", "checklists", "rules", "stuck", "suggested", "letter", "started"),
    *("voice", "voice_recording"),
    *("at_risk", "replay", "reach_out", "not_so"),
    *("templates", "write_to", "batch", "label"),
)

NAME = "smallcrm"
LANGUAGES = ("system", "en", "de", "es", "fr", "nl")


def read(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """What the program was called with; ends the process where that is wrong, or asks for help.

    A start of the window has no command, and does without all that can be said of them: of a
    start that takes 300 ms it was 12.
    """
    plain = argparse.ArgumentParser(prog=NAME, add_help=False, exit_on_error=False)
    _options(plain)
    try:
        options, left = plain.parse_known_args(argv)
    except argparse.ArgumentError:
        return parser().parse_args(argv)
    if left:
        return parser().parse_args(argv)
    options.command = None
    return options


def parser() -> argparse.ArgumentParser:
    """For all that can be said."""
    from smallcrm.app import (
        attachment_arguments,
        desktop_arguments,
        export_arguments,
        import_arguments,
        rights_arguments,
    )

    top: argparse.ArgumentParser = Parser(
        prog=NAME,
        description=tr("A contact manager for one person, over one local file."),
    )
    _options(top)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    import_arguments.add_parser(commands)
    find = commands.add_parser("find", help=tr("find people and notes"))
    find.add_argument("words", nargs="+", metavar="WORDS")
    find.add_argument("--json", action="store_true", help=tr("print the result as JSON"))
    _line_commands(commands)
    rights_arguments.add_parsers(commands)
    attachment_arguments.add_parsers(commands)
    export_arguments.add_parser(commands)
    desktop_arguments.add_parsers(commands)
    check = commands.add_parser(
        "check", help=tr("look the whole file through, and mend its indexes")
    )
    doctor = commands.add_parser(
        "doctor", help=tr("versions, places, the file, what the desktop can")
    )
    for command in (check, doctor):
        command.add_argument("--json", action="store_true", help=tr("print JSON"))
    _backup_commands(commands)
    return top


def _options(top: argparse.ArgumentParser) -> None:
    top.add_argument("--version", action="version", version=f"smallcrm {__version__}")
    top.add_argument(
        "--data-dir", type=Path, metavar="DIR", help=tr("keep everything in this folder")
    )
    top.add_argument(
        "--demo",
        action="store_true",
        help=tr("sample people in a throw-away file; yours is not read"),
    )
    top.add_argument("--offscreen", action="store_true", help=tr("run without a screen"))
    top.add_argument(
        "--hidden",
        action="store_true",
        help=tr("start without the window, to remind only; starting it again shows it"),
    )
    top.add_argument(
        "--screenshot", type=Path, metavar="FILE", help=tr("save a picture of the window and end")
    )
    top.add_argument(
        "--screen",
        choices=SCREENS,
        default="people",
        help=tr("what --screenshot shows"),
    )
    top.add_argument("--theme", choices=("system", "light", "dark", "contrast"), default="")
    top.add_argument(
        "--language", choices=LANGUAGES, default="", help=tr("of texts, dates and numbers")
    )
    top.add_argument(
        "--size", type=window_size, metavar="WxH", help=tr("size of the window, such as 1280x800")
    )
    top.add_argument(
        "--text-size", type=text_size, metavar="PERCENT", default=0, help=tr("50 to 400")
    )
    top.add_argument(
        "--hide-names",
        action="store_true",
        help=tr("with the screen-share guard on from the start"),
    )
    top.add_argument("--fixed-clock", metavar="MOMENT", help=argparse.SUPPRESS)
    top.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help=tr("the first line of this file is the passphrase: of an encrypted file, or for move"),
    )
    top.add_argument("--verbose", action="store_true", help=tr("log to standard error too"))


def _backup_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    backup = commands.add_parser("backup", help=tr("back everything up now, checked"))
    backup.add_argument("--to", type=Path, metavar="DIR", help=tr("put it into this folder too"))
    restore = commands.add_parser(
        "restore", help=tr("what a backup holds; with --yes put it in place")
    )
    restore.add_argument("file", nargs="?", type=Path, metavar="FILE", help=tr("none: list them"))
    restore.add_argument("--list", action="store_true", help=tr("list the backups there are"))
    restore.add_argument("--yes", action="store_true", help=tr("replace all there is by it"))
    move = commands.add_parser("move", help=tr("one file with everything, for a new computer"))
    move.add_argument("out", type=Path, metavar="OUT", help=tr("the file, such as on a stick"))
    move.add_argument(
        "--no-passphrase", action="store_true", help=tr("whoever finds the file can read it")
    )
    move.add_argument(
        "--leave", action="store_true", help=tr("this copy is for reading only from now on")
    )
    for command in (backup, restore, move):
        command.add_argument("--json", action="store_true", help=tr("print JSON"))


def _line_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The line from a terminal, a phone program, or a key of the desktop's own."""
    commands.add_parser("capture", help=tr("open the line, in the running program if there is one"))
    add = commands.add_parser(
        "add", help=tr("save a line: NAME: what happened. What I promised, when")
    )
    add.add_argument("line", nargs="+", metavar="LINE", help=tr("the line; - reads standard input"))
    add.add_argument(
        "--dry-run", action="store_true", help=tr("say what is understood, write nothing")
    )
    add.add_argument(
        "--now", type=moment, metavar="MOMENT", help=tr("as if it were 2026-11-25T14:30")
    )
    today = commands.add_parser("today", help=tr("what is late or due today"))
    today.add_argument(
        "--window", action="store_true", help=tr("in the window, started if need be")
    )
    brief = commands.add_parser("brief", help=tr("who it is, last touches, promises"))
    brief.add_argument("who", nargs="+", metavar="NAME|NUMBER")
    brief.add_argument(
        "--window",
        action="store_true",
        help=tr("only on the screen, and start the program if need be (for phone programs)"),
    )
    for command in (add, today, brief):
        command.add_argument("--json", action="store_true", help=tr("print JSON"))


def moment(text: str) -> datetime:
    """A local moment without a zone; one with a zone is turned into local time.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    try:
        found = datetime.fromisoformat(text)
        return found.astimezone().replace(tzinfo=None) if found.tzinfo else found
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError(
            _refused(tr("{text} is not a moment like 2026-11-25T14:30"), text)
        ) from None


def window_size(text: str) -> tuple[int, int]:
    """ "1280x800" as two numbers.

    Raises:
        argparse.ArgumentTypeError: it is not such a size, or not between 300 and 8000.
    """
    match = re.fullmatch(r"(\d{3,4})[x×](\d{3,4})", text)
    if not match:
        raise argparse.ArgumentTypeError(
            _refused(tr("{text} is not a size such as 1280x800"), text)
        )
    width, height = int(match[1]), int(match[2])
    if not (300 <= width <= 8000 and 200 <= height <= 8000):
        raise argparse.ArgumentTypeError(
            _refused(tr("{text} is not a size a window can have"), text)
        )
    return width, height


def text_size(text: str) -> int:
    """A percentage between 50 and 400.

    Raises:
        argparse.ArgumentTypeError: it is not.
    """
    if not text.isascii() or not text.isdigit() or not 50 <= int(text) <= 400:
        raise argparse.ArgumentTypeError(
            _refused(tr("{text} is not a percentage between 50 and 400"), text)
        )
    return int(text)


def _refused(words: str, text: str) -> str:
    return spoken(words).replace("{text}", repr(text))
