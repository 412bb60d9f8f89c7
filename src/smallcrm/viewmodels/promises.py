"""A follow-up as it is shown and handled, the same on every screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from smallcrm.domain import follow_ups as rules
from smallcrm.domain.actions import Action
from smallcrm.domain.ledger import Surface
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
from smallcrm.services import deliveries, follow_ups, recurrences, timeline
from smallcrm.viewmodels import dates, ledger_wording, repeat_wording, slides, wording
from smallcrm.viewmodels.ledger_wording import LedgerEntry
from smallcrm.viewmodels.preferences import Preferences
from smallcrm.viewmodels.workspace import Workspace

if TYPE_CHECKING:
    from smallcrm.domain.rhythms import Again
    from smallcrm.domain.terms import Deadline


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


def repeats(row: FollowUpRow, today: date) -> str:
    """ "every Friday", of a late one "every Friday, 2 missed since"; "" for one that comes once."""
    if row.repeat is None:
        return ""
    text = repeat_wording.rule(row.repeat)
    late = row.due_on is not None and rules.days_late(row.due_on, today)
    if late and row.occurrence_on is not None and row.state is FollowUpState.OPEN:
        missed = repeat_wording.missed(row.repeat, row.occurrence_on, today)
        text += f", {missed}" if missed else ""
    return text


def tone(row: FollowUpRow, today: date) -> str:
    """ "late", "due" (today or within the week), or "" for what is farther off or done."""
    if row.state is not FollowUpState.OPEN or row.due_on is None:
        return ""
    if rules.days_late(row.due_on, today):
        return "late"
    return "due" if (row.due_on - today).days <= 6 else ""


def heading(row: FollowUpRow, today: date) -> str:
    """What it is at this moment: "Due now", "Late", or that I wait for it."""
    late = row.due_on is not None and rules.days_late(row.due_on, today) > 0
    if row.side is Side.THEIRS:
        return wording.tr("I wait for it, and it is late") if late else wording.tr("I wait for it")
    return wording.tr("Late") if late else wording.tr("Due now")


def below(row: FollowUpRow, zone: tzinfo, today: date) -> str:
    """The line below a follow-up: first that no contact is wanted, then what it came from."""
    return " · ".join(p for p in (warning(row), wording.origin(row, zone, today)) if p)


def warning(row: FollowUpRow) -> str:
    """That the customer wants no contact; "" where they do, and of what is done."""
    warned = row.do_not_contact and row.state is FollowUpState.OPEN
    return wording.tr("Do not contact") if warned else ""


def spoken(row: FollowUpRow, today: date) -> str:
    """All that a row shows, for a screen reader."""
    side = wording.tr("I wait for it") if row.side is Side.THEIRS else ""
    parts = [row.customer_name, warning(row), side, row.text, when(row, today), repeats(row, today)]
    if row.due_on == today and row.state is FollowUpState.OPEN:
        parts.append(wording.tr("today"))
    return ", ".join(p for p in parts if p)


def _reminder(deadline: Deadline, what: str) -> str:
    """The words of what reminds of an agreement's next term."""
    from smallcrm.viewmodels import agreement_wording  # not before there is one

    return agreement_wording.reminder(deadline, what)


class Promises(QObject):
    """What can be done with a follow-up. ``done_with(FollowUpRow)`` after Done;
    ``moved_on(str)``: the sentence that names its next day;
    ``moved_often(FollowUpRow, Surface)`` once, after its third snooze. ``surface``: where it was
    done."""

    done_with = Signal(object)
    moved_on = Signal(str)
    moved_often = Signal(object, object)

    def __init__(
        self, workspace: Workspace, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._preferences = workspace, preferences

    def set_done(self, row: FollowUpRow, surface: Surface = Surface.WINDOW) -> None:
        """Done, or open again when it was done."""
        space = self._workspace
        if row.state is FollowUpState.DONE:
            space.attempt(follow_ups.reopen, space.store, row.id)
            return
        now = space.local_now()
        following = space.attempt(follow_ups.done, space.store, row.id, now, surface, _reminder)
        self._tell_next(Action.DONE_FOLLOW_UP, row.text, following)
        self.done_with.emit(row)

    def drop(self, row: FollowUpRow, surface: Surface = Surface.WINDOW) -> None:
        space = self._workspace
        now = space.local_now()
        following = space.attempt(follow_ups.drop, space.store, row.id, now, surface, _reminder)
        self._tell_next(Action.DROP_FOLLOW_UP, row.text, following)

    def remove_note(self, interaction: InteractionId) -> None:
        """Of an unsorted note, what it says; promises that came of it stay."""
        self._workspace.attempt(timeline.remove, self._workspace.store, interaction)

    def snooze(
        self,
        follow_up: FollowUpId,
        due_on: date,
        due_time: time | None,
        surface: Surface = Surface.WINDOW,
    ) -> None:
        space = self._workspace
        space.attempt(follow_ups.snooze, space.store, follow_up, due_on, due_time, surface)
        row = space.attempt(follow_ups.row, space.store, follow_up)
        if row is None:
            return
        when = dates.due(due_on, due_time, space.today())
        said = wording.done(Action.SNOOZE_FOLLOW_UP, row.text)
        self.moved_on.emit(f"{said} {wording.tr('Due: {when}.').replace('{when}', when)}")
        if row.snooze_count == rules.MOVED_OFTEN:
            self.moved_often.emit(row, surface)

    def snooze_choices(self, row: FollowUpRow) -> list[tuple[str, rules.Snooze]]:
        """The choices of interaction.md 3.11 with their words and answers."""
        now, wanted = self._workspace.local_now(), self._preferences.reminders
        today = self._workspace.today()
        found = rules.snooze_choices(
            row.due_time, now, wanted.later_today, wanted.working_days, today
        )
        return [(wording.snooze(s.choice, s.due_on, self._answer(s, today)), s) for s in found]

    def hour_later(self, row: FollowUpRow, surface: Surface = Surface.WINDOW) -> None:
        """The first of the choices, by one key."""
        _, hour = self.snooze_choices(row)[0]
        self.snooze(row.id, hour.due_on, hour.due_time, surface)

    def told(self, row: FollowUpRow) -> list[LedgerEntry]:
        """When it was told of, and what came of that; nothing when it is gone."""
        space = self._workspace
        written = space.attempt(deliveries.written_at, space.store, row.id)
        if written is None:
            return []
        rows = space.attempt(deliveries.of_follow_up, space.store, row.id) or ()
        return ledger_wording.entries(row, written, rows, space.zone(), space.today())

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

    def waiting(self, rows: Sequence[FollowUpRow]) -> dict[FollowUpId, str]:
        """Of which of them the reminder comes at another moment than they are due: when and why."""
        space = self._workspace
        return space.attempt(slides.ahead, space, rows) or {}

    # --- repeating ------------------------------------------------------------------------------

    def read_repeat(self, text: str, row: FollowUpRow) -> Again | Unreadable:
        """A typed rule, counted from the day that is set: it stays due then, also when it is late,
        if that day is one of the rule's. Else it goes to the first such day that lies ahead."""
        from smallcrm.domain.rhythms import read_repeat  # words come after the first paint

        now, names = self._workspace.local_now(), self._workspace.words()
        found = read_repeat(text, now, names, row.due_on)
        if isinstance(found, Unreadable) or found.repeat.since >= self._workspace.today():
            return found
        return found if found.repeat.since == row.due_on else read_repeat(text, now, names)

    def preview_repeat(self, text: str, row: FollowUpRow) -> tuple[str, bool]:
        """What a typed rule means, with its next days, and whether it can be kept."""
        found = self.read_repeat(text, row)
        if found is Unreadable.EMPTY:
            return "", True
        if isinstance(found, Unreadable):
            return wording.invalid(found.value), False
        words = repeat_wording.rule(found.repeat)
        words = words[:1].upper() + words[1:]
        if found.at:
            words += " " + dates.clock(found.at)
        before = date.fromordinal(found.repeat.since.toordinal() - 1)
        days = repeat_wording.next_days(found.repeat, before, self._workspace.today())
        return f"{words}: {days}", True

    def set_repeat(self, row: FollowUpRow, again: Again) -> None:
        space = self._workspace
        space.attempt(recurrences.set_repeat, space.store, row.id, again.repeat, again.at)

    def stop_repeating(self, row: FollowUpRow) -> None:
        """This one stays, and no other comes after it."""
        self._workspace.attempt(recurrences.stop, self._workspace.store, row.id)

    def _tell_next(self, action: Action, text: str, following: date | None) -> None:
        if following is not None:
            said = wording.done(action, text)
            self.moved_on.emit(repeat_wording.moved_on(said, following, self._workspace.today()))

    # --- typed days -----------------------------------------------------------------------------

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
