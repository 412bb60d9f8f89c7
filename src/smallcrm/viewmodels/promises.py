"""A follow-up as it is shown and handled, the same on every screen."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QObject, Signal

from smallcrm.domain import follow_ups as rules
from smallcrm.domain.records import (
    CustomerId,
    DueRow,
    FollowUpDraft,
    FollowUpId,
    FollowUpRow,
    FollowUpState,
    InteractionId,
    Side,
)
from smallcrm.domain.when import Unreadable, read_due
from smallcrm.services import follow_ups, timeline
from smallcrm.viewmodels import dates, wording
from smallcrm.viewmodels.workspace import Workspace


def when(row: FollowUpRow, today: date) -> str:
    """The words at the right of a follow-up: "3 days late, snoozed 2×", "10:00", "Fri 27 Nov"."""
    if row.state is FollowUpState.DONE:
        return wording.tr("done")
    if row.due_on is None:
        return wording.tr("no date")
    late = rules.days_late(row.due_on, today)
    if late:
        text = dates.days_late(late)
    elif row.due_on == today:
        text = dates.clock(row.due_time) if row.due_time else wording.tr("any time")
    else:
        text = dates.due(row.due_on, row.due_time, today)
    if row.snooze_count:
        count = wording.number(row.snooze_count)
        text += ", " + wording.tr("snoozed {n}×").replace("{n}", count)
    return text


def tone(row: FollowUpRow, today: date) -> str:
    """ "late", "due" (today or within the week), or "" for what is farther off or done."""
    if row.state is not FollowUpState.OPEN or row.due_on is None:
        return ""
    if rules.days_late(row.due_on, today):
        return "late"
    return "due" if (row.due_on - today).days <= 6 else ""


def spoken(row: FollowUpRow, today: date) -> str:
    """All that a row shows, for a screen reader."""
    side = wording.tr("I wait for it") if row.side is Side.THEIRS else ""
    parts = [row.customer_name, side, row.text, when(row, today)]
    if row.due_on == today and row.state is FollowUpState.OPEN:
        parts.append(wording.tr("today"))
    return ", ".join(p for p in parts if p)


class Promises(QObject):
    """What can be done with a follow-up. ``done_with(FollowUpRow)`` after Done."""

    done_with = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def set_done(self, row: FollowUpRow) -> None:
        """Done, or open again when it was done."""
        space = self._workspace
        if row.state is FollowUpState.DONE:
            space.attempt(follow_ups.reopen, space.store, row.id)
            return
        space.attempt(follow_ups.done, space.store, row.id, space.now())
        self.done_with.emit(row)

    def drop(self, follow_up: FollowUpId) -> None:
        space = self._workspace
        space.attempt(follow_ups.drop, space.store, follow_up, space.now())

    def remove_note(self, interaction: InteractionId) -> None:
        """Of an unsorted note, what it says; promises that came of it stay."""
        self._workspace.attempt(timeline.remove, self._workspace.store, interaction)

    def snooze(self, follow_up: FollowUpId, due_on: date, due_time: time | None) -> None:
        space = self._workspace
        space.attempt(follow_ups.snooze, space.store, follow_up, due_on, due_time)

    def snooze_choices(self, row: FollowUpRow) -> list[tuple[str, rules.Snooze]]:
        """The choices of interaction.md 3.11 with their words and answers."""
        now = self._workspace.local_now()
        today = now.date()
        return [
            (wording.snooze(s.choice, s.due_on, self._answer(s, today)), s)
            for s in rules.snooze_choices(row.due_time, now)
        ]

    def push(self, row: FollowUpRow, days: int) -> None:
        """One day or week later or earlier, never before today: a late one waits for today."""
        today = self._workspace.today()
        if row.due_on is None or (days < 0 and row.due_on < today):
            return
        target = date.fromordinal(max(row.due_on.toordinal() + days, today.toordinal()))
        if target != row.due_on:
            self.edit(row, due_on=target)

    def edit(
        self, row: FollowUpRow, *, text: str | None = None, due_on: date | None = None
    ) -> None:
        space = self._workspace
        draft = FollowUpDraft(
            text=row.text if text is None else text,
            due_on=due_on or row.due_on,
            due_time=row.due_time,
            side=row.side,
        )
        space.attempt(follow_ups.edit, space.store, row.id, draft)

    def set_due(self, row: FollowUpRow, due: DueRow) -> None:
        space = self._workspace
        draft = FollowUpDraft(row.text, due.due_on, due.due_time, row.side)
        space.attempt(follow_ups.edit, space.store, row.id, draft)

    def turn(self, row: FollowUpRow) -> None:
        """Mine becomes theirs, theirs becomes mine."""
        side = Side.MINE if row.side is Side.THEIRS else Side.THEIRS
        space = self._workspace
        draft = FollowUpDraft(row.text, row.due_on, row.due_time, side)
        space.attempt(follow_ups.edit, space.store, row.id, draft)

    def add(self, customer: CustomerId, note: InteractionId | None, due: DueRow) -> None:
        """A follow-up of mine that says what the note says, or the usual words without one."""
        space = self._workspace
        body = space.attempt(timeline.body, space.store, note) if note is not None else None
        words = " ".join((body or "").split()) or wording.tr("Follow up")
        draft = FollowUpDraft(words, due.due_on, due.due_time)
        space.attempt(follow_ups.add, space.store, customer, draft, space.now(), note)

    def read_due(self, text: str) -> DueRow | Unreadable:
        """A typed day and time, by the rules of ``domain/when.py``."""
        return read_due(text, self._workspace.local_now(), self._workspace.words())

    def preview(self, text: str) -> tuple[str, bool]:
        """What a typed due means, in words, and whether it can be kept; ("", True) for nothing."""
        found = self.read_due(text)
        if found is Unreadable.EMPTY:
            return "", True
        if isinstance(found, Unreadable):
            return wording.invalid(found.value), False
        today = self._workspace.today()
        words = dates.day(found.due_on, today)
        if found.due_time:
            words += " " + dates.clock(found.due_time)
        ahead = (found.due_on - today).days
        if ahead == 0:
            words += ", " + wording.tr("today")
        elif ahead > 0:
            words += ", " + dates.plural("in %n day", "in %n days", ahead)
        return words, True

    def _answer(self, snooze: rules.Snooze, today: date) -> str:
        if snooze.due_on == today and snooze.due_time:
            return dates.clock(snooze.due_time)
        text = dates.day(snooze.due_on, today)
        return f"{text} {dates.clock(snooze.due_time)}" if snooze.due_time else text
