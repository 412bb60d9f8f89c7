"""What nobody foresaw: to the log file whole, to the user as one calm sentence."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from smallcrm.app import crash_report, logs
from smallcrm.domain.errors import BY_A_VALUE

log = logging.getLogger("smallcrm.crash")


class CrashHandler:
    """Installs the hooks; ``tell`` is called (in any thread) with a report of each, ``suspect``
    in its place where the file itself may be to blame."""

    def __init__(self) -> None:
        self.tell: Callable[[str], None] = lambda report: None
        self.suspect: Callable[[str], None] | None = None

    def install(self) -> None:
        sys.excepthook = self._caught
        threading.excepthook = self._in_thread
        sys.unraisablehook = self._unraisable
        qInstallMessageHandler(_qt_message)

    def caught(self, error: BaseException) -> None:
        self._caught(type(error), error, error.__traceback__)

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("unforeseen error", exc_info=(kind, error, trace))
        told = self.tell
        if self.suspect is not None and isinstance(error, BY_A_VALUE):
            told = self.suspect
        told(crash_report.compose(error))

    def _in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    def _unraisable(self, args: sys.UnraisableHookArgs) -> None:
        if args.exc_value is not None:
            log.error(
                "unraisable error", exc_info=(args.exc_type, args.exc_value, args.exc_traceback)
            )


_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    words = logs.without_places(message)
    logging.getLogger("smallcrm.qt").log(_LEVELS.get(kind, logging.WARNING), "%s", words)
