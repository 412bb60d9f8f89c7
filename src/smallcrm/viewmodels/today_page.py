"""Today on paper: what is late and due, whom to call under which number, whose day it is."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.complaints import ComplaintRow
from smallcrm.domain.errors import NotFound
from smallcrm.domain.pages import OccasionRow, TouchRow
from smallcrm.domain.records import CustomerId, FollowUpRow, OccasionKind, Side
from smallcrm.services import (
    brief,
    complaint_rows,
    day_start,
    follow_ups,
    keep_in_touch,
    occasions,
    preferences,
)
from smallcrm.storage.store import Store
from smallcrm.viewmodels import complaint_wording, dates, promises, touch_wording, wording

TOUCHES = 5
"""So many whom one should be in touch with are on the page."""
LONGEST = 240
"""Letters of what a follow-up came from."""


def tr(text: str) -> str:
    return QCoreApplication.translate("TodayPage", text)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing of the day. ``has_box``: it can be ticked off; ``when`` and ``phone`` stand at the
    right, ``about`` and ``below`` under the words. All of it is plain text on one line."""

    what: str
    about: str = ""
    phone: str = ""
    when: str = ""
    below: str = ""
    has_box: bool = True
    is_late: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class TodayPage:
    """``title`` is the day, ``counts`` "1 late, 2 today", ``printed`` when it was made."""

    title: str
    counts: str
    groups: tuple[Group, ...]
    printed: str
    has_notes: bool = True
    """Whether what is left of the last sheet has lines to write on."""

    @property
    def empty(self) -> str:
        """What is said where there is nothing."""
        return "" if self.groups else wording.tr("Nothing due today.")


def read(store: Store, now: datetime) -> TodayPage:
    """The page of the day; ``now`` is the moment in the user's zone."""
    today = day_start.today(store, now)
    days = preferences.reminders(store).birthday_days
    agenda = follow_ups.agenda(store, now)
    near = occasions.coming(store, today, days)
    silent = keep_in_touch.overdue(store, today, now.tzinfo) if now.tzinfo else ()
    writer = _Writer(store, now, today)
    waits = [r for r in (*agenda.late, *agenda.today) if r.side is Side.THEIRS]
    opened = complaint_rows.open_ones(store)
    groups = (
        Group(complaint_wording.heading(), tuple(writer.complaint(r) for r in opened)),
        Group(wording.tr("Late"), writer.promised(agenda.late)),
        Group(wording.tr("Today"), writer.promised(agenda.today)),
        Group(wording.tr("I wait for"), tuple(writer.promise(r) for r in waits)),
        Group(touch_wording.occasions_heading(near), tuple(writer.day(r) for r in near)),
        Group(wording.tr("Keep in touch"), tuple(writer.touch(r) for r in silent[:TOUCHES])),
    )
    filled = tuple(group for group in groups if group.entries)
    printed = f"{dates.day(now.date(), date.min)} {dates.clock(now.time())}"  # with its year
    return TodayPage(
        dates.long_day(today),
        _counts(agenda.late, agenda.today, near),
        filled,
        tr("smallcrm, {when}").replace("{when}", printed),
    )


def _counts(
    late: Sequence[FollowUpRow], today: Sequence[FollowUpRow], near: Sequence[OccasionRow]
) -> str:
    days = [row for row in near if row.days == 0]
    only = all(row.occasion.kind is OccasionKind.BIRTHDAY for row in days)
    day = ("%n birthday", "%n birthdays") if only else ("%n yearly day", "%n yearly days")
    parts = [
        dates.plural(one, many, count)
        for count, one, many in (
            (len(late), "%n late", "%n late"),
            (len(today), "%n due today", "%n due today"),
            (len(days), *day),
        )
        if count
    ]
    return ", ".join(parts)


class _Writer:
    """Rows in words, with the number under which each can be called."""

    def __init__(self, store: Store, now: datetime, today: date) -> None:
        self._store, self._now, self._today = store, now, today
        self._known: dict[CustomerId, tuple[str, str]] = {}

    def promised(self, rows: Sequence[FollowUpRow]) -> tuple[Entry, ...]:
        """What I owe."""
        return tuple(self.promise(row) for row in rows if row.side is Side.MINE)

    def promise(self, row: FollowUpRow) -> Entry:
        company, phone = self._of(row.customer_id)
        zone = self._now.tzinfo
        below = promises.below(row, zone, self._today) if zone is not None else ""
        return Entry(
            _line(row.text),
            " · ".join(filter(None, (_line(row.customer_name), company))),
            "" if row.do_not_contact else phone,
            promises.when(row, self._today),
            _line(below),
            is_late=promises.tone(row, self._today) == "late",
        )

    def complaint(self, row: ComplaintRow) -> Entry:
        company, phone = self._of(row.customer_id)
        return Entry(
            _line(complaint_wording.quote(row.draft.words)),
            " · ".join(filter(None, (_line(row.customer_name), company))),
            "" if row.do_not_contact else phone,
            complaint_wording.age(row, self._today),
            complaint_wording.on_today(row),
            is_late=complaint_wording.tone(row) == "late",
        )

    def day(self, row: OccasionRow) -> Entry:
        company, phone = self._of(row.customer_id)
        words = touch_wording.occasion(row)
        about = " · ".join(filter(None, (_line(words), company)))
        when = dates.coming_day(row.on, self._today)
        return Entry(_line(row.name), about, phone, when, has_box=False)

    def touch(self, row: TouchRow) -> Entry:
        company, phone = self._of(row.customer_id)
        about = " · ".join(filter(None, (touch_wording.silence(row.silence), company)))
        below = touch_wording.last_words(row, self._today)
        return Entry(_line(row.name), about, phone, "", _line(below))

    def _of(self, customer: CustomerId | None) -> tuple[str, str]:
        """Company and first number."""
        if customer is None:
            return "", ""
        if customer not in self._known:
            self._known[customer] = "", ""
            with suppress(NotFound):  # erased meanwhile
                found = brief.read(self._store, customer)
                self._known[customer] = _line(found.company), _line(found.phone)
        return self._known[customer]


def _line(text: str) -> str:
    """On one line, and not longer than a page has room for."""
    words = " ".join(text.split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
