"""The watch: asks the rule what to tell, claims it, has it shown, records that it was."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from smallcrm.domain import quiet_times
from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.clock_jump import Passed
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.ledger import Act, Manner, NoticeKind, Surface
from smallcrm.domain.pages import OccasionRow
from smallcrm.domain.records import FollowUpRow
from smallcrm.domain.reminder_settings import Names
from smallcrm.domain.reminders import Telling, day_key
from smallcrm.services import deliveries, follow_ups, left_behind, reminders
from smallcrm.services.reminders import Claimed
from smallcrm.viewmodels import notice_wording, slides, veil, wording
from smallcrm.viewmodels.agreement_days import AgreementDays
from smallcrm.viewmodels.keep_in_touch import KeepInTouch
from smallcrm.viewmodels.notice_wording import Around, Away
from smallcrm.viewmodels.preferences import Preferences
from smallcrm.viewmodels.workspace import Workspace

log = logging.getLogger("smallcrm.reminders")

POLL_MS = 15_000
"""One coarse repeating timer: it survives sleep, clock changes and an error in one poll."""
CLOCK_SET = timedelta(hours=36)
"""A clock that was set farther than this is said: it may be wrong."""
GAP = timedelta(seconds=90)
"""Polls farther apart than this: the computer was asleep."""
WAITS = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15))
"""What could not be shown is tried again after these."""
FAILED_POLLS = 3
"""So many polls in a row that fail are told of."""


class Announcer(Protocol):
    """Whatever can show a notice; ``announce`` says how it did, None when it could not."""

    def announce(
        self, key: str, title: str, body: str, actions: Sequence[tuple[str, str]]
    ) -> Manner | None: ...

    def withdraw(self, key: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the watch asks of the computer: whether the user has the window before them, whether
    the screen is locked, and what happened to the clocks since it asked last."""

    in_front: Callable[[], bool]
    is_locked: Callable[[], bool] = lambda: False
    passed: Callable[[], Passed] | None = None


class ReminderWatch(QObject):
    """``fell_due(list[FollowUpRow])`` after an announcement; ``due_changed`` when the list did;
    ``day_changed`` when the user's day does, or the calendar's, by the hour or by a journey;
    ``told(str)`` the key of each notice that was shown."""

    fell_due = Signal(list)
    due_changed = Signal()
    day_changed = Signal()
    said = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        preferences: Preferences,
        touches: KeepInTouch,
        announcers: tuple[Announcer, Announcer],
        around: Surroundings,
        parent: QObject | None = None,
    ) -> None:
        """``announcers`` show outside the window, and in it."""
        super().__init__(parent)
        self._workspace, self._preferences, self._touches = workspace, preferences, touches
        self._outside, self._inside = announcers
        self._surroundings = around
        self._day = self._days()
        self._agreements = AgreementDays(workspace, self)
        self._agreements.ended.connect(self.poll)
        self._agreements.failed.connect(self._failed)
        self._polled_at: datetime | None = None
        self._was_paused = False
        self._shown: dict[int, str] = {}
        self._keys: dict[str, Telling] = {}
        self._people: dict[str, int] = {}
        self._asked: dict[str, Claimed] = {}
        self._waits: dict[str, tuple[int, datetime]] = {}
        self._failures = 0
        self._is_polling = False
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.poll)

    def start(self) -> None:
        """From now on; nothing that changes before it makes anything told."""
        self._workspace.changed.connect(self._changed)
        self._preferences.changed.connect(self.poll)
        self._touches.changed.connect(self.poll)
        self._timer.start()
        self.poll()

    @Slot()
    def poll(self) -> None:
        """Ask the file what is due now, and tell it.

        Whoever shows a notice may let other events through. A poll from among them would find
        what is just being shown claimed and not recorded, as after a crash; the next one has it.
        """
        if self._is_polling:
            return
        self._is_polling = True
        try:
            self._poll_once()
        finally:
            self._is_polling = False

    def _poll_once(self) -> None:
        if self._day != self._days():
            self._day = self._days()
            self.day_changed.emit()
        store = self._workspace.store
        if left_behind.is_held(store) or store.is_damaged or store.shows_damaged:
            return  # the other computer reminds; or it is not known what was told
        try:
            if self._workspace.guard(self._poll) is not None:
                self._failures = 0
        except SmallcrmError as problem:
            self._failed(problem)

    def _days(self) -> tuple[date, date]:
        """The user's day, and that of the calendar: what is due this night is of today from
        midnight on."""
        return self._workspace.today(), self._workspace.local_now().date()

    @Slot(object)
    def _failed(self, problem: SmallcrmError) -> None:
        self._failures += 1
        log.error("poll failed: %s", type(problem).__name__)
        if self._failures == FAILED_POLLS:
            self.said.emit(wording.error(problem))

    def due_rows(self) -> tuple[FollowUpRow, ...]:
        """What the panel and the tray list: open and announced."""
        return self._workspace.attempt(reminders.announced_rows, self._workspace.store) or ()

    def telling(self, key: str) -> Telling | None:
        """What the notice of this key tells."""
        return self._keys.get(key)

    def customer(self, key: str) -> int:
        """Whose yearly day a notice tells of, when that is all it does; else 0."""
        return self._people.get(key, 0)

    def note(self, key: str, act: Act, surface: Surface) -> None:
        """Into the ledger: what was done with a notice without changing anything."""
        telling, space = self._keys.get(key), self._workspace
        if telling is not None:
            for each in (*telling.keys, *(due.key for due in telling.due)):
                space.attempt(deliveries.note, space.store, each, act, surface, space.now())

    @Slot(str, str)
    def shown(self, key: str, manner: str) -> None:
        """How a notice was shown for which the desktop's service had been asked; or, when its
        service died, how else it has been shown since."""
        telling, space = self._keys.get(key), self._workspace
        asked = self._asked.pop(key, None)
        if telling is None or (asked is None and manner == Manner.NOTICE):
            return  # other words for what was recorded already
        space.attempt(reminders.record, space.store, telling, Manner(manner), space.now())
        if asked is not None:
            if asked.due:
                self.fell_due.emit(list(asked.due))
            self.due_changed.emit()

    def stop(self) -> None:
        """Before the program ends: what nobody has answered for is told at the next start."""
        self._timer.stop()
        for asked in self._asked.values():
            self._workspace.attempt(reminders.release, self._workspace.store, asked.telling)
        self._asked.clear()

    def test_notice(self) -> str:
        """Show a notice that only asks whether it is seen; its key in the ledger, "" when it
        could not be shown at all."""
        key = day_key(NoticeKind.TEST, self._workspace.now().isoformat())
        words = notice_wording.test(self._around(Away.HELD))
        return key if self._tell(NoticeKind.TEST, key, words, self._outside) else ""

    def tell_of_backup(self, title: str, body: str) -> None:
        """That none was made: once a day at most, not at night, nor while reminders pause."""
        space, settings = self._workspace, self._preferences.reminders
        hour = space.local_now().time()
        if quiet_times.in_quiet_hours(hour, settings) or self._preferences.pause is not None:
            return
        key = day_key(NoticeKind.BACKUP, space.local_now().date().isoformat())
        if NoticeKind.BACKUP not in settings.off:
            inside = self._surroundings.in_front() and not self._surroundings.is_locked()
            announcer = self._inside if inside else self._outside
            self._tell(NoticeKind.BACKUP, key, (title, body), announcer)

    def take_back_backup(self) -> None:
        """The next one was made."""
        self._asked.pop(NoticeKind.BACKUP.value, None)
        self._withdraw(NoticeKind.BACKUP.value)

    def answer_test(self, key: str, *, seen: bool) -> None:
        space, act = self._workspace, Act.SEEN if seen else Act.NOT_SEEN
        space.attempt(deliveries.note, space.store, key, act, Surface.WINDOW, space.now())

    # --- inside ----------------------------------------------------------------------------------

    def _tell(
        self, kind: NoticeKind, key: str, words: tuple[str, str], announcer: Announcer
    ) -> bool:
        """Claim, show and record a notice about no follow-up; whether it was shown, or asked
        for."""
        space, now = self._workspace, self._workspace.now()
        telling = Telling(kind, now, keys=(key,))
        if self._is_asked(telling):
            return False
        if space.attempt(reminders.claim, space.store, telling, now) is None:
            return False
        manner = announcer.announce(kind.value, *words, notice_wording.buttons(kind, alone=True))
        if manner is None:
            return False
        self._keys[kind.value] = telling
        if manner is Manner.ASKED:
            self._asked[kind.value] = Claimed(telling)
        else:
            space.attempt(reminders.record, space.store, telling, manner, space.now())
        return True

    def _poll(self) -> bool | None:
        """True when all was told; None when it is asked again in a moment."""
        space = self._workspace
        now = space.now()
        if not self._agreements.is_done():
            return None  # a reminder may stand for another day then
        away = self._away(now)
        fallen: list[FollowUpRow] = []
        settings = self._preferences.reminders
        page = self._touches.page_of_today()
        quiet = None if page is None else len(page.rows)
        found = reminders.poll(space.store, now, space.zone(), settings, quiet)
        for telling in found:
            if self._waits_still(telling, now) or self._is_asked(telling):
                continue
            claimed = reminders.claim(space.store, telling, now)
            if claimed is None:
                continue
            manner = Manner.OFF if telling.silent else self._show(claimed, away)
            if manner is None:
                reminders.release(space.store, claimed.telling)
                self._wait(telling, now)
            elif manner is not Manner.ASKED:
                reminders.record(space.store, claimed.telling, manner, now)
                fallen += claimed.due
        if fallen:
            self.fell_due.emit(fallen)
        if found:
            self.due_changed.emit()
        return True

    def _away(self, now: datetime) -> Away:
        """Why nobody was told before this poll."""
        last, self._polled_at = self._polled_at, now
        was_paused = self._was_paused
        self._was_paused = self._preferences.pause is not None
        if was_paused and not self._was_paused:
            self.due_changed.emit()
            return Away.PAUSED
        passed = self._surroundings.passed() if self._surroundings.passed else None
        if passed is not None and abs(passed.clock_set) > CLOCK_SET:
            self.said.emit(notice_wording.clock_set(passed.clock_set))
        if last is None:
            return Away.OFF
        slept = now - last if passed is None else passed.slept
        return Away.ASLEEP if slept > GAP else Away.HELD

    def _around(self, away: Away, claimed: Claimed | None = None) -> Around:
        space, pause = self._workspace, self._preferences.pause
        telling = None if claimed is None else claimed.telling
        settings = self._preferences.reminders
        until = pause.until if pause is not None else None
        is_quiet = telling is not None and telling.kind is NoticeKind.QUIET
        page = self._touches.page_of_today() if is_quiet else None
        yearly: tuple[OccasionRow, ...] = ()
        if telling is not None and telling.occasions:
            yearly = reminders.yearly(space.store, telling, space.local_now().date(), settings)
        hidden = self._surroundings.is_locked() or veil.is_on()
        names = Names.HIDDEN if hidden else settings.names
        silent = page.rows if page is not None else ()
        waited = slides.told(space, claimed.rows) if claimed is not None else {}
        return Around(space.local_now(), space.zone(), names, away, until, yearly, silent, waited)

    def _show(self, claimed: Claimed, away: Away) -> Manner | None:
        """Show it where the user looks: in the window when it is in front, else as a notice."""
        around = self._around(away, claimed)
        inside = self._surroundings.in_front() and not self._surroundings.is_locked()
        if inside:
            around = replace(around, names=Names.HIDDEN if veil.is_on() else Names.FULL)
        rows = (*claimed.due, *claimed.listed)
        kind = claimed.telling.kind
        alone = len(rows) == 1 and kind in (NoticeKind.DUE, NoticeKind.LATE)
        key = f"{kind}{':' if alone else '/'}{int(rows[0].id)}" if rows else kind.value
        if kind in (NoticeKind.DIGEST, NoticeKind.QUIET, NoticeKind.PAUSED):
            key = kind.value  # there is one of these at a time
        words = notice_wording.words(claimed, around)
        announcer = self._inside if inside else self._outside
        seen = alone and around.names is not Names.HIDDEN  # nothing is done about it unseen
        seen = seen and not self._workspace.store.is_read_only
        manner = announcer.announce(key, *words, notice_wording.buttons(kind, alone=seen))
        if manner is not None:
            self._remember(key, claimed, around)
        if manner is Manner.ASKED:
            self._asked[key] = claimed
        return manner

    def _remember(self, key: str, claimed: Claimed, around: Around) -> None:
        """Whose notice it is. One for many takes the place of those that told of fewer."""
        self._keys[key] = claimed.telling
        only = len(around.yearly) == 1 and not (claimed.due or claimed.listed)
        self._people[key] = int(around.yearly[0].customer_id) if only else 0
        kind = claimed.telling.kind
        rows = claimed.due if kind is NoticeKind.DIGEST else (*claimed.due, *claimed.listed)
        named = {int(row.id) for row in rows}
        for other in set(self._shown.values()) - {key, NoticeKind.DIGEST.value}:
            if {number for number, shown in self._shown.items() if shown == other} <= named:
                self._withdraw(other)
        self._shown.update(dict.fromkeys(named, key))
        self.told.emit(key)

    def _withdraw(self, key: str) -> None:
        self._outside.withdraw(key)
        self._inside.withdraw(key)

    def _is_asked(self, telling: Telling) -> bool:
        """Whether the desktop's service has been asked to show this, and has not answered."""
        keys = {*telling.keys, *(due.key for due in telling.due)}
        asked = (one.telling for one in self._asked.values())
        return any(keys & {*one.keys, *(due.key for due in one.due)} for one in asked)

    def _wait(self, telling: Telling, now: datetime) -> None:
        for key in (*telling.keys, *(due.key for due in telling.due)):
            count = self._waits.get(key, (0, now))[0]
            self._waits[key] = count + 1, now + WAITS[min(count, len(WAITS) - 1)]

    def _waits_still(self, telling: Telling, now: datetime) -> bool:
        """An end that lies farther ahead than any wait was reckoned by a wrong clock."""
        keys = (*telling.keys, *(due.key for due in telling.due))
        ends = (self._waits[key][1] for key in keys if key in self._waits)
        return any(now < end <= now + WAITS[-1] for end in ends)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.things & {Thing.FOLLOW_UP, Thing.CUSTOMER, Thing.DETAIL, Thing.CARE}:
            self._withdraw_handled()
            self.due_changed.emit()
            self.poll()

    def _withdraw_handled(self) -> None:
        """Handled elsewhere: its notice goes; a notice for many goes with the last of them."""
        if not self._shown:
            return
        still = {int(row.id) for row in self.due_rows()} | self._asked_and_due()
        gone = {number: key for number, key in self._shown.items() if number not in still}
        for number in gone:
            del self._shown[number]
        for key in set(gone.values()) - set(self._shown.values()):
            self._asked.pop(key, None)
            self._withdraw(key)

    def _asked_and_due(self) -> set[int]:
        """Those that the service is being asked to show, and that nobody handled meanwhile."""
        dues = {due for asked in self._asked.values() for due in asked.telling.due}
        space = self._workspace
        rows = space.attempt(follow_ups.rows, space.store, [due.id for due in dues]) or ()
        same = {(due.id, due.due_on, due.due_time) for due in dues}
        return {int(r.id) for r in rows if (r.id, r.due_on, r.due_time) in same}
