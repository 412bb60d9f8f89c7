"""The program with its window: what is built before the first paint, and what after it."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from smallcrm.app import desktop_arguments, languages, opening, speaking, text_size
from smallcrm.app.build import Program
from smallcrm.app.crash import CrashHandler
from smallcrm.app.instance import only_one
from smallcrm.app.locking import Locking
from smallcrm.app.messages import Messages
from smallcrm.app.opening import Opened, Progress, R
from smallcrm.app.paths import NAME, Paths
from smallcrm.app.rows import Rows
from smallcrm.app.settings import Settings
from smallcrm.app.week import Week
from smallcrm.desktop.clock import SystemClock
from smallcrm.desktop.single_instance import SingleInstance
from smallcrm.domain.clock import Clock, FixedClock, local_now
from smallcrm.domain.errors import SmallcrmError
from smallcrm.storage.connection import Key
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.jobs import Jobs
from smallcrm.widgets.style import theme

log = logging.getLogger("smallcrm.app")


def run(options: argparse.Namespace, places: Paths) -> int:
    """Start Qt, open the file, show the window; the exit status of the event loop."""
    crash = CrashHandler()
    crash.install()
    app = QApplication([NAME])  # not as it was called: by this name desktops know our windows
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName(NAME)
    app.setQuitOnLastWindowClosed(False)
    clock = _clock(options)
    settings = Settings(places.settings)
    languages.use(languages.wanted(settings, options.language))
    base = app.font()
    options.text_size = options.text_size or text_size.kept(settings)
    text_size.apply(app, base, options.text_size)
    for chosen in (Messages(settings), Rows(settings), Week(settings)):
        chosen.use()
    theme.apply(app, options.theme or settings.text("theme", "system"))

    def made(opened: Opened) -> Program:
        program = _made(app, opened, clock, settings, options, base, crash)
        program.language_chosen.connect(partial(speaking.begin, locking))
        return program

    with ExitStack() as stack:
        try:
            instance = _instance(options, places, stack)
            if instance is _TOLD:
                return 0
            locking = Locking(
                app,
                places,
                clock,
                settings,
                options,
                lambda key: _opened(options, places, clock, key, stack),
                made,
            )
            stack.callback(locking.stop)
            if not locking.begin():
                return 1
        except SmallcrmError as problem:
            return _tell(wording.error(problem), quiet=options.screenshot or options.offscreen)
        crash.tell = locking.tell_of_crash
        crash.suspect = partial(locking.tell_of_crash, suspect=True)
        locking.crashed.connect(crash.caught)
        if isinstance(instance, SingleInstance):
            instance.command.connect(locking.obey)
            _listen_soon(instance, locking)
        return app.exec()


def _made(
    app: QApplication,
    opened: Opened,
    clock: Clock,
    settings: Settings,
    options: argparse.Namespace,
    base: QFont,
    crash: CrashHandler,
) -> Program:
    assert opened.store is not None
    program = Program(app, opened.store, clock, settings, options, base)
    program.say_at_top(opened.banner)
    program.workspace.jobs.crashed.connect(crash.caught)
    program.workspace.tell_unforeseen = crash.caught
    program.window.painted.connect(program.go_on)
    return program


_TOLD = object()
"""Another program has the file; if somebody started this one, that one was told so."""
_UNSEEN_MS = 500
"""Later than this no picture is waited for: the window may be minimized."""


def _listen_soon(instance: SingleInstance, locking: Locking) -> None:
    window = locking.program.window if locking.program is not None else None
    if window is None or not window.isVisible():
        instance.listen()
        return
    window.painted.connect(instance.listen)
    QTimer.singleShot(_UNSEEN_MS, instance.listen)


def _instance(options: argparse.Namespace, places: Paths, stack: ExitStack) -> object:
    """The lock on the folder; None for pictures and the sample, which need none."""
    if options.demo or options.screenshot:
        return None
    asked = desktop_arguments.asked(options) if options.command else "show"
    instance = only_one(places, "" if options.hidden else asked)
    if instance is None:
        return _TOLD
    stack.callback(instance.release)
    return instance


def _opened(
    options: argparse.Namespace,
    places: Paths,
    clock: Clock,
    key: Key | None,
    stack: ExitStack,
) -> Opened:
    quiet = options.demo or options.screenshot or options.offscreen
    ask = None if quiet else _ask
    opened = opening.open_file(options, places, clock, key, stack, ask, _work)
    if options.demo and opened.store is not None:
        from smallcrm.services import people, sample

        if not people.page(opened.store, None, 1):  # it is there when another language was chosen
            sample.fill(opened.store, local_now(clock))
    return opened


def _ask(title: str, words: str, choices: Sequence[tuple[str, str, str]]) -> str:
    from smallcrm.widgets.damaged_dialog import Choice, DamagedDialog

    dialog = DamagedDialog(title, words, [Choice(*choice) for choice in choices])
    dialog.exec()
    return dialog.choice


def _work(words: str, job: Callable[[Progress], R]) -> R:
    """In the background, with a window before it that says so and can do nothing else."""
    from smallcrm.widgets.damaged_dialog import WorkDialog

    dialog, jobs = WorkDialog(words), Jobs()
    done: list[R] = []
    failed: list[Exception] = []

    def then(result: R) -> None:
        done.append(result)
        dialog.accept()

    def fail(problem: Exception) -> None:
        failed.append(problem)
        dialog.accept()

    jobs.progressed.connect(dialog.show_progress)
    jobs.crashed.connect(fail)
    jobs.run(lambda lane: job(lane.progress), then, fail, dialog)
    dialog.exec()
    jobs.stop()
    if failed:
        raise failed[0]
    return done[0]


def _clock(options: argparse.Namespace) -> Clock:
    """The computer's clock; one that stands for pictures."""
    if not options.fixed_clock:
        return SystemClock()
    zone = ZoneInfo("Europe/Amsterdam")
    return FixedClock(datetime.fromisoformat(options.fixed_clock).replace(tzinfo=zone), zone)


def _tell(words: str, *, quiet: object) -> int:
    """Known trouble at the start: a sentence in a window, or on a terminal without a screen."""
    sys.stderr.write(f"smallcrm: {words}\n")
    if not quiet:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox()
        box.setWindowTitle("smallcrm")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(words)
        box.addButton(wording.tr("Close"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
    return 1
