"""Where the program begins: arguments, log, then either a command or the window.

Qt's widgets are imported only for the window, SQLAlchemy only when it is needed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from smallcrm.app import arguments, logs, paths
from smallcrm.desktop import hand_over, screen

INSTEAD = "Use --screenshot FILE for a picture of the window, or --offscreen to run without one."


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; the exit status: 0 done, 1 known trouble, 2 wrong call or no screen."""
    options = arguments.parser().parse_args(argv)
    os.umask(0o077)
    with ExitStack() as stack:
        data_dir = options.data_dir
        if options.demo:
            data_dir = Path(stack.enter_context(paths.throw_away()))
        places = paths.locate(data_dir)
        if options.command in ("capture", "brief"):
            told = hand_over.send(
                places.data, options.command, " ".join(getattr(options, "who", ()))
            )
            if told and options.command == "capture":
                return 0
        if options.command and options.command != "capture":
            logs.start(places.logs, verbose=options.verbose)
            from smallcrm.app import console

            return console.run(options, places)
        if options.offscreen or options.screenshot:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        elif trouble := screen.trouble():
            sys.stderr.write(f"smallcrm: {trouble} {INSTEAD}\n")
            return 2
        logs.start(places.logs, verbose=options.verbose)
        from smallcrm.app import window

        return window.run(options, places)
