"""Notices by key: shown, replaced, withdrawn, and none of them lost.

A notice is on its way until the service says its number, and it may be refused, or the service
may die with it: whoever asked for it is told.

On Windows and macOS there is no session bus, and the fallback shows the words. Their own notices
with buttons need what a checkout does not have: on macOS a signed application, on Windows compiled
packages of WinRT, called through asyncio.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smallcrm.desktop.bus import Said
from smallcrm.desktop.notice_service import NoticeService, Picture, Words, printable
from smallcrm.domain import text

log = logging.getLogger("smallcrm.notices")

PATIENCE_MS = 2000
"""So long a notice may be on its way before it counts as not shown."""
EXPIRED, DISMISSED, BY_CALL = 1, 2, 3
"""Why a notice closed; other numbers are reasons we do not know."""

Fallback = Callable[[str, str, str], bool]
"""(key, title, body) -> whether it was shown: the tray's own message, or the Due panel."""


@dataclass(slots=True)
class _Notice:
    """One that was asked for: shown once it has a number."""

    words: Words
    number: int = 0
    is_under_way: bool = False
    """The service was told, and has not answered."""
    is_wanted: bool = True
    """Not withdrawn."""
    is_changed: bool = True
    """``words`` are others than the service was told."""
    given_up: bool = False
    """After ``PATIENCE_MS``: its owner shows it otherwise."""
    timer: QTimer | None = field(default=None, repr=False)


class Notices(QObject):
    """``activated(key, action)`` when a notice or one of its buttons is pressed;
    ``closed(key, reason)`` when it went away, which says nothing about its follow-up.

    ``shown(key)``: the service has it. ``failed(key)``: it could not be shown after all.
    ``lost(list[key])``: the service died, and these, not handled yet, with it. Either way the
    owner shows them otherwise, or again.
    """

    activated = Signal(str, str)
    shown = Signal(str)
    closed = Signal(str, int)
    failed = Signal(str)
    lost = Signal(list)

    def __init__(self, fallback: Fallback, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fallback = fallback
        self._notices: dict[str, _Notice] = {}
        self._service = NoticeService(self)
        self._service.ready.connect(self._send_all)
        self._service.gone.connect(self._lose_all)
        self._service.pressed.connect(self._pressed)
        self._service.closed.connect(self._closed)

    def set_picture(self, picture: Picture) -> None:
        """What stands beside the words of each from now on."""
        self._service.picture = picture

    @property
    def token(self) -> str:
        """XDG activation's, of the last press; "" where the service gave none."""
        return self._service.token

    def show(
        self,
        key: str,
        title: str,
        body: str,
        actions: Sequence[tuple[str, str]],
        *,
        urgent: bool = False,
        sound: bool = False,
    ) -> bool:
        """Show or replace the notice of this key; whether it is shown or on its way.

        ``actions`` are (name, words on the button); "default" is a press on the notice itself.
        """
        title, body = text.one_line(printable(title)), printable(body)
        if not self._service.connect_bus():
            return self._fallback(key, title, body)
        words = Words(title, body, tuple(actions), urgent, sound)
        notice = self._notices.setdefault(key, _Notice(words))
        notice.words = words
        notice.is_wanted = notice.is_changed = True
        notice.given_up = False
        self._wait_for(key, notice)
        if self._service.can is None:
            self._service.ask()
        elif not notice.is_under_way:
            self._send(key, notice)
        return True

    def withdraw(self, key: str) -> None:
        """Take it back, also while it is on its way."""
        notice = self._notices.get(key)
        if notice is None:
            return
        notice.is_wanted = False
        self._stop_waiting(notice)
        if not notice.is_under_way:
            del self._notices[key]
            if notice.number:
                self._service.close(notice.number)

    def is_wanted(self, key: str) -> bool:
        """Whether it is shown or on its way, and was not closed or withdrawn."""
        notice = self._notices.get(key)
        return notice is not None and notice.is_wanted and not notice.given_up

    def stop(self) -> None:
        """Before the program ends: what is shown goes, since its buttons would do nothing."""
        for key in list(self._notices):
            self.withdraw(key)
        self._forget()
        self._service.stop()

    # --- what the service says -------------------------------------------------------------------

    @Slot()
    def _send_all(self) -> None:
        for key, notice in list(self._notices.items()):
            self._send(key, notice)

    @Slot(int, str)
    def _pressed(self, number: int, action: str) -> None:
        key = self._key_of(number)
        if key is not None:
            self.activated.emit(key, action)

    @Slot(int, int)
    def _closed(self, number: int, reason: int) -> None:
        key = self._key_of(number)
        if key is None:
            return
        notice = self._notices[key]
        notice.number = 0
        if not notice.is_under_way:  # else its other words come
            self._stop_waiting(notice)
            del self._notices[key]
            self.closed.emit(key, reason)

    @Slot()
    def _lose_all(self) -> None:
        missed = {k: n for k, n in self._forget().items() if n.is_wanted and not n.given_up}
        for key, notice in missed.items():
            if not notice.number:
                self.failed.emit(key)
        lost = [key for key, notice in missed.items() if notice.number]
        if lost:
            self.lost.emit(lost)

    def _forget(self) -> dict[str, _Notice]:
        """All of them, which nobody here knows from now on."""
        gone, self._notices = self._notices, {}
        for notice in gone.values():
            self._stop_waiting(notice)
        return gone

    def _key_of(self, number: int) -> str | None:
        known = (key for key, notice in self._notices.items() if notice.number == number)
        return next(known, None) if number else None

    # --- one notice ------------------------------------------------------------------------------

    def _send(self, key: str, notice: _Notice) -> None:
        def then(said: Said | None) -> None:
            if self._notices.get(key) is notice:  # else it was lost meanwhile, and has been told
                self._answered(key, notice, said)

        notice.is_changed = False
        notice.is_under_way = self._service.notify(notice.words, notice.number, then)

    def _answered(self, key: str, notice: _Notice, said: Said | None) -> None:
        notice.is_under_way = False
        match said:
            case Said(body=(int() as number,)) if number > 0:
                notice.number = number
                self._shown(key, notice)
            case _:
                self._refused(key, notice)

    def _shown(self, key: str, notice: _Notice) -> None:
        if not notice.is_wanted:
            del self._notices[key]
            self._service.close(notice.number)
        elif notice.is_changed:  # other words were asked for while these were on their way
            self._send(key, notice)
        else:
            self._stop_waiting(notice)
            if not notice.given_up:
                self.shown.emit(key)

    def _refused(self, key: str, notice: _Notice) -> None:
        self._stop_waiting(notice)
        if not notice.number:  # else its earlier words are there still, to be pressed or withdrawn
            del self._notices[key]
        elif not notice.is_wanted:
            del self._notices[key]
            self._service.close(notice.number)
        if notice.is_wanted and not notice.given_up:
            self.failed.emit(key)

    def _wait_for(self, key: str, notice: _Notice) -> None:
        self._stop_waiting(notice)
        timer = notice.timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        timer.timeout.connect(lambda: self._give_up(key, notice))
        timer.start()

    def _stop_waiting(self, notice: _Notice) -> None:
        if notice.timer is not None:
            notice.timer.stop()
            notice.timer.deleteLater()
            notice.timer = None

    def _give_up(self, key: str, notice: _Notice) -> None:
        """It may still come up: then it can be pressed and withdrawn like any other."""
        self._stop_waiting(notice)
        log.info("the notification service does not answer")
        notice.given_up = True
        if not notice.is_under_way:
            del self._notices[key]
        self.failed.emit(key)
