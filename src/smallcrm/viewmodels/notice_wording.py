"""The words of notices: titles of at most 48 characters, bodies of at most 200 (interaction 3.11).

Notices may be seen by others: ``Names`` says how much of a customer they show.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from enum import Enum, auto

from smallcrm.domain import follow_ups as rules
from smallcrm.domain.ledger import NoticeKind
from smallcrm.domain.pages import OccasionRow, TouchRow
from smallcrm.domain.records import FollowUpId, FollowUpRow, OccasionKind, Side
from smallcrm.domain.reminder_settings import Names
from smallcrm.services.reminders import Claimed
from smallcrm.viewmodels import dates, touch_wording, wording
from smallcrm.viewmodels.wording import tr

TITLE = 48
BODY = 200
NAME = 28
NAMED = 3
"""So many are named in a notice for many; the others are counted."""


class Away(Enum):
    """Why nobody was told at the time."""

    ASLEEP = auto()
    OFF = auto()
    PAUSED = auto()
    HELD = auto()


@dataclass(frozen=True, slots=True)
class Around:
    """With what a notice is worded. ``now`` is aware local time."""

    now: datetime
    zone: tzinfo
    names: Names = Names.FULL
    away: Away = Away.HELD
    until: datetime | None = None
    """Until when a pause holds, aware; None: until it is ended."""
    yearly: tuple[OccasionRow, ...] = ()
    """Yearly days that are told of, the soonest first."""
    silent: tuple[TouchRow, ...] = ()
    """Who has gone quiet."""
    waited: Mapping[FollowUpId, str] = field(default_factory=dict)
    """Of what is moved to where its customer can be reached: when and why, as a sentence."""

    @property
    def today(self) -> date:
        return self.now.date()


def words(claimed: Claimed, around: Around) -> tuple[str, str]:
    """Title and body."""
    rows = (*claimed.due, *claimed.listed)
    kind = claimed.telling.kind
    if kind is NoticeKind.DUE and len(rows) == 1:
        title, body = _single(rows[0], around)
    elif kind is NoticeKind.LATE and len(rows) == 1:
        title, body = _third_day(rows[0], around)
    else:
        title = _title(claimed, around)
        hidden = around.names is Names.HIDDEN
        body = "" if hidden else _body(claimed, around)
    body = body or _elsewhere(claimed)
    if claimed.telling.uncertain:
        body = tr("May have been shown before.") + " " + body
    return cut(title, TITLE), cut(body, BODY)


def test(around: Around) -> tuple[str, str]:
    """The notice that only asks whether it is seen."""
    return (
        tr("A test notice from smallcrm"),
        tr("This is how a follow-up will be told, now {time}.").replace(
            "{time}", dates.clock(around.now.time())
        ),
    )


def buttons(kind: NoticeKind, *, alone: bool) -> list[tuple[str, str]]:
    """(action, words) of each button; the first is what a click on the notice itself does."""
    found = [("default", tr("Open"))]
    if kind is NoticeKind.DUE and alone:
        found += [("done", tr("Done")), ("hour", tr("1 hour"))]
    elif kind is NoticeKind.QUIET:
        found.append(("not_now", tr("Not this week")))
    elif kind is NoticeKind.PAUSED:
        found.append(("resume", tr("Resume")))
    return found


def clock_set(by: timedelta) -> str:
    """The computer's clock was set by days, forward or (negative) back."""
    days = wording.number(max(1, abs(by).days))
    if by > timedelta():
        text = tr("The clock went {n} days ahead. Is it right? What came due is in Today.")
    else:
        text = tr("The clock went {n} days back. What is not due yet will be told again.")
    return text.replace("{n}", days)


def veiled() -> tuple[str, str]:
    """For what was shown before the screen was locked."""
    return tr("Reminders from smallcrm"), tr("Open smallcrm to see them.")


def cut(text: str, most: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


# --- one ----------------------------------------------------------------------------------------


def _single(row: FollowUpRow, around: Around) -> tuple[str, str]:
    """Whose, what, and the last words about it."""
    if around.names is Names.HIDDEN:
        return tr("A follow-up is due"), tr("Open smallcrm to see it.")
    body = tr("Due now.")
    if around.names is Names.NAME:
        return _whose(row, tr("a follow-up is due")), _warned(row, body)
    if row.side is Side.THEIRS:
        body = tr("You wait for it, due now.")
    body = " ".join(p for p in (body, around.waited.get(row.id, "")) if p)
    origin = wording.origin(row, around.zone, around.today)
    if origin:
        body += " " + tr("From: {origin}").replace("{origin}", origin)
    return _whose(row, row.text), _warned(row, body)


def _warned(row: FollowUpRow, body: str) -> str:
    """First of all that the customer wants no contact."""
    return f"{tr('Do not contact!')} {body}" if row.do_not_contact else body


def _third_day(row: FollowUpRow, around: Around) -> tuple[str, str]:
    days = rules.days_late(row.due_on, around.today) if row.due_on else 0
    late = tr("Third day late.") if days == 3 else f"{_sentence(dates.days_late(days))}."
    if row.side is Side.THEIRS:
        ask = tr("Ask for it, move it, or drop it?")
    else:
        ask = tr("Do it, move it, or drop it?")
    body = f"{late} {ask}"
    if around.names is Names.HIDDEN:
        return tr("A follow-up is late"), body
    what = row.text if around.names is Names.FULL else tr("a follow-up is late")
    return _whose(row, what), _warned(row, body)


def _whose(row: FollowUpRow, what: str) -> str:
    name = cut(row.customer_name, NAME)
    what = " ".join(what.split()) or tr("a follow-up")
    return f"{name}: {what}" if name else _sentence(what)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


# --- many ---------------------------------------------------------------------------------------


def _title(claimed: Claimed, around: Around) -> str:
    count = len(claimed.due)
    match claimed.telling.kind:
        case NoticeKind.AWAY:
            return _away(count, around.away)
        case NoticeKind.DIGEST:
            return _today(len(claimed.due) + len(claimed.listed), around.yearly)
        case NoticeKind.LATE:
            return dates.plural(
                "%n follow-up is days late", "%n follow-ups are days late", len(claimed.listed)
            )
        case NoticeKind.QUIET:
            return dates.plural(
                "%n customer has gone quiet", "%n customers have gone quiet", len(around.silent)
            )
        case NoticeKind.PAUSED:
            return tr("Reminders are paused")
    count += len(claimed.listed)
    return dates.plural("%n follow-up is due now", "%n follow-ups are due now", count)


def _away(count: int, away: Away) -> str:
    one, many = {
        Away.ASLEEP: (
            "%n follow-up came due while this was asleep",
            "%n follow-ups came due while this was asleep",
        ),
        Away.OFF: (
            "%n follow-up came due while this was off",
            "%n follow-ups came due while this was off",
        ),
        Away.PAUSED: (
            "%n follow-up came due during the pause",
            "%n follow-ups came due during the pause",
        ),
        Away.HELD: ("%n follow-up came due meanwhile", "%n follow-ups came due meanwhile"),
    }[away]
    return dates.plural(one, many, count)


def _today(promised: int, yearly: Sequence[OccasionRow]) -> str:
    """ "Today: 3 follow-ups, 1 birthday"."""
    parts = []
    if promised:
        parts.append(dates.plural("%n follow-up", "%n follow-ups", promised))
    if yearly and all(row.occasion.kind is OccasionKind.BIRTHDAY for row in yearly):
        parts.append(dates.plural("%n birthday", "%n birthdays", len(yearly)))
    elif yearly:
        parts.append(dates.plural("%n yearly day", "%n yearly days", len(yearly)))
    return tr("Today: {what}").replace("{what}", ", ".join(parts))


def _body(claimed: Claimed, around: Around) -> str:
    match claimed.telling.kind:
        case NoticeKind.PAUSED:
            return _paused(around)
        case NoticeKind.QUIET:
            return _sentences([touch_wording.notice(row) for row in around.silent])
        case NoticeKind.LATE:
            asks = tr("Do them, move them, or drop them?")
            return f"{_sentences([_brief(r, around) for r in claimed.listed])} {asks}"
    rows = sorted((*claimed.due, *claimed.listed), key=lambda row: row.due_on or date.min)
    parts = [_sentences([_told(row, around) for row in rows])] if rows else []
    parts += [_yearly(row, around.today) for row in around.yearly[:NAMED]]
    parts += _moved(claimed.moved, around)
    return " ".join(parts)


def _told(row: FollowUpRow, around: Around) -> str:
    """ "Ana Lima: call, 15:00", and why it waited or waits still."""
    why = around.waited.get(row.id, "") if around.names is Names.FULL else ""
    return f"{_ended(_brief(row, around))} {why}" if why else _brief(row, around)


def _moved(rows: Sequence[FollowUpRow], around: Around) -> list[str]:
    """What is due today and comes on another day; where only names are shown that would be read
    as due now."""
    waiting = [row for row in rows if row.id in around.waited]
    return [_told(row, around) for row in waiting[:NAMED] if around.names is Names.FULL]


def _yearly(row: OccasionRow, today: date) -> str:
    """ "Birthday: May Wong.", "Anniversary: Ana Lima, Saturday."."""
    name = cut(row.name, NAME)
    if row.on != today:
        name += f", {dates.coming_day(row.on, today)}"
    return f"{wording.occasion_name(row.occasion)}: {name}."


def _elsewhere(claimed: Claimed) -> str:
    if claimed.telling.kind is NoticeKind.PAUSED:
        return tr("Nothing is lost; Today keeps the list.")
    return tr("Open smallcrm to see them.")


def _paused(around: Around) -> str:
    kept = tr("Nothing is lost; Today keeps the list.")
    if around.until is None:
        return f"{tr('They start again when you say so.')} {kept}"
    until = around.until.astimezone(around.zone)
    when = dates.due(until.date(), until.time(), around.today)
    return f"{tr('They start again: {when}.').replace('{when}', when)} {kept}"


def _sentences(parts: Sequence[str]) -> str:
    """The first ones, and how many more."""
    return " ".join(_shown(parts))


def _shown(parts: Sequence[str]) -> Iterator[str]:
    for part in parts[:NAMED]:
        yield _ended(part)
    if len(parts) > NAMED:
        more = wording.number(len(parts) - NAMED)
        yield tr("And {n} more.").replace("{n}", more)


def _ended(text: str) -> str:
    return text if text.endswith(("…", ".", "?", "!")) else f"{text}."


def _brief(row: FollowUpRow, around: Around) -> str:
    """ "Ana Lima: call, 15:00"; late ones say so."""
    what = row.text if around.names is Names.FULL else ""
    name = cut(row.customer_name, NAME)
    text = ": ".join(p for p in (name, what) if p) or tr("A follow-up")
    text += f" ({tr('do not contact')})" if row.do_not_contact else ""
    if row.due_on is not None:
        late = rules.days_late(row.due_on, around.today)
        if late:
            text += f", {dates.days_late(late)}"
        elif row.due_time:
            text += f", {dates.clock(row.due_time)}"
    return cut(text, 60)
