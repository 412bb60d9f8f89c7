"""What the tray says: its tooltip, its due items, and how long a pause lasts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo

from smallcrm.domain import follow_ups as rules
from smallcrm.domain.records import FollowUpRow, Side
from smallcrm.domain.reminder_settings import Pause
from smallcrm.viewmodels import dates, wording
from smallcrm.viewmodels.preferences import PauseChoice
from smallcrm.viewmodels.wording import tr

LONGEST = 60


def tooltip(due: Sequence[FollowUpRow], today: date, *, paused: bool) -> str:
    """ "smallcrm: 3 due, 1 late": what I owe; what I wait for is counted by itself."""
    if paused:
        return tr("smallcrm: reminders are paused")
    mine = [row for row in due if row.side is Side.MINE]
    late = sum(1 for row in mine if row.due_on is not None and row.due_on < today)
    parts = []
    if mine:
        parts.append(tr("{n} due").replace("{n}", wording.number(len(mine))))
    if late:
        parts.append(tr("{n} late").replace("{n}", wording.number(late)))
    if len(due) > len(mine):
        count = wording.number(len(due) - len(mine))
        parts.append(tr("{n} you wait for").replace("{n}", count))
    return f"smallcrm: {', '.join(parts)}" if parts else "smallcrm"


def item(row: FollowUpRow, today: date) -> str:
    """ "Sarah Chen: send quote, 10:00"; "I wait for Tom Baker: the logo, 3 days late"."""
    words = f"{row.customer_name}: {row.text}" if row.customer_name else row.text
    if row.side is Side.THEIRS:
        words = tr("I wait for {what}").replace("{what}", words)
    end = ""
    late = rules.days_late(row.due_on, today) if row.due_on else 0
    if late:
        end = f", {dates.days_late(late)}"
    elif row.due_time:
        end = f", {dates.clock(row.due_time)}"
    words = " ".join(words.split())
    room = LONGEST - len(end)
    return (words if len(words) <= room else words[: room - 1].rstrip() + "…") + end


def pause_choice(which: PauseChoice) -> str:
    return {
        PauseChoice.HOUR: tr("For 1 hour"),
        PauseChoice.TOMORROW: tr("Until tomorrow"),
        PauseChoice.RESUME: tr("Until I resume"),
    }[which]


def chosen(pause: Pause | None) -> PauseChoice | None:
    """Which of the choices the pause is; None without one."""
    if pause is None:
        return None
    if pause.until is None:
        return PauseChoice.RESUME
    is_hour = pause.until - pause.since <= timedelta(hours=1)
    return PauseChoice.HOUR if is_hour else PauseChoice.TOMORROW


def paused(pause: Pause | None, now: datetime, zone: tzinfo) -> str:
    """The title of the choices: "Pause reminders", "Paused until 15:30", "Paused"."""
    if pause is None:
        return tr("Pause reminders")
    if pause.until is None:
        return tr("Reminders are paused")
    until, today = pause.until.astimezone(zone), now.astimezone(zone).date()
    words = dates.clock(until.time())
    if until.date() != today:
        words = dates.due(until.date(), until.time(), today)
        words = words[:1].lower() + words[1:] if (until.date() - today).days == 1 else words
    return tr("Paused until {when}").replace("{when}", words)
