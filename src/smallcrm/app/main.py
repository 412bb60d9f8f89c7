"""Where the program begins: arguments, log, then either a command or the window.

Each part is imported only when it is needed: a desktop's own key for ``smallcrm capture`` waits
for what comes before the word is handed over.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from smallcrm.app import arguments, desktop_arguments, memory, paths
from smallcrm.desktop import hand_over

INSTEAD = "Use --screenshot FILE for a picture of the window, or --offscreen to run without one."


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; the exit status: 0 done, 1 known trouble, 2 wrong call or no screen."""
    options = arguments.read(argv)
    os.umask(0o077)
    memory.keep_private()
    with ExitStack() as stack:
        data_dir = options.data_dir
        if options.demo:
            data_dir = Path(stack.enter_context(paths.throw_away()))
        places = paths.locate(data_dir)
        return 0 if _is_handed_over(options, places) else _run(options, places)


def main_without_terminal() -> int:
    """The same where there may be none: Windows gives a program with windows no streams at all."""
    if sys.stdout is None or sys.stderr is None:
        sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    return main()


def _is_handed_over(options: argparse.Namespace, places: paths.Paths) -> bool:
    """Whether a running program took the command and nothing is left to do here."""
    if options.command == "capture":
        return hand_over.send(places.data, "capture")
    if options.command == "open":
        return hand_over.send(places.data, "open", desktop_arguments.files(options))
    if options.command == "today" and options.window:
        return hand_over.send(places.data, "today")
    if options.command == "brief" and not options.json:
        word = "brief" if options.window else "glance"  # that answers here: it is not kept
        return hand_over.send(places.data, word, " ".join(options.who)) and options.window
    return False


def _run(options: argparse.Namespace, places: paths.Paths) -> int:
    if options.command in desktop_arguments.ENTRY_COMMANDS:
        from smallcrm.app import desktop_commands

        return desktop_commands.run(options)
    shown = options.command in ("capture", "open") or bool(getattr(options, "window", False))
    if options.command and not shown:
        from smallcrm.app import console

        with _log(options, places):
            return console.run(options, places)
    if options.offscreen or options.screenshot:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    else:
        from smallcrm.desktop import screen

        if trouble := screen.trouble():
            sys.stderr.write(f"smallcrm: {trouble} {INSTEAD}\n")
            return 2
    with _log(options, places):
        with memory.for_good():
            from smallcrm.desktop import plain_imports

            plain_imports.restore()
            from smallcrm.app import window

        return window.run(options, places)


@contextmanager
def _log(options: argparse.Namespace, places: paths.Paths) -> Iterator[None]:
    from smallcrm.app import logs

    logs.start(places.logs, verbose=options.verbose)
    try:
        yield
    finally:
        logs.stop()
