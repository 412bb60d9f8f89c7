"""The words for when somebody can be reached: "Tue 09:00–12:00, Lisbon time"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, tzinfo
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QLocale

from smallcrm.domain.actions import Action
from smallcrm.domain.contact_windows import Reach, Reason, Window
from smallcrm.domain.slides import Slide
from smallcrm.viewmodels import dates

_WEEK = 7
_RUN = 3
"""So many days that follow each other are "Mon–Fri"."""


def tr(text: str) -> str:
    return QCoreApplication.translate("ContactWindows", text)


def patterns() -> dict[Action, tuple[str, str]]:
    """What is said after these actions, and what their undo is called; {x} is the customer."""
    return {
        Action.SET_REACH: (
            tr("When to reach {x} changed."),
            tr("the change of when to reach {x}"),
        )
    }


def title() -> str:
    """Of the form."""
    return tr("When to reach")


def why_invalid() -> dict[str, str]:
    return {
        "hours_unread": tr("These are no hours. Try “9-12, 14:00-17:30”."),
        "hours_end_first": tr("Hours end on the day on which they begin, and after they begin."),
        "unknown_zone": tr("There is no such time zone. Try a large city, such as “Lisbon”."),
    }


def weekday(number: int, *, short: bool = False) -> str:
    """Of 0, "Monday" or "Mon"."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(number + 1, form)


def city(zone: str) -> str:
    """ "Lisbon", of "Europe/Lisbon"."""
    return zone.rpartition("/")[2].replace("_", " ")


def span(begins: time, ends: time) -> str:
    """ "09:00–12:00"."""
    words = tr("{begins}–{ends}").replace("{begins}", dates.clock(begins))
    return words.replace("{ends}", dates.clock(ends))


def spans(windows: Iterable[Window]) -> str:
    """Of one day: "09:00–12:00, 14:00–17:30"."""
    return ", ".join(span(window.begins, window.ends) for window in windows)


def hours(windows: Sequence[Window]) -> str:
    """Of a week: "Mon–Fri 09:00–12:00", "Tue 09:00–12:00; Thu 14:00–17:30"."""
    by_day = {day: spans(found) for day, found in groupby(windows, lambda w: w.weekday)}
    alike: dict[str, list[int]] = {}
    for day, words in by_day.items():
        alike.setdefault(words, []).append(day)
    parts = []
    for words, days in alike.items():
        text = tr("{days} {hours}").replace("{days}", _days(days))
        parts.append(text.replace("{hours}", words))
    return "; ".join(parts)


def own_hours(windows: Sequence[Window]) -> str:
    """What else a reminder waits for; "" when that is nothing. ``windows`` are the user's."""
    if not windows:
        return ""
    is_whole = all(window.begins == window.ends for window in windows)
    words = _days([w.weekday for w in windows]) if is_whole else hours(windows)
    text = tr("It waits for your own hours too: {hours} (Settings, Reminders).")
    said = text.replace("{hours}", words)
    if len({window.weekday for window in windows}) < _WEEK:
        said += " " + tr("A day off does not hold back what is due that day without an hour.")
    return said


def of_their_clock(reach: Reach) -> str:
    """ "Tue 09:00–12:00, Lisbon time"; "" without hours."""
    words = hours(reach.windows)
    if not words or not reach.zone:
        return words
    text = tr("{hours}, {city} time").replace("{hours}", words)
    return text.replace("{city}", city(reach.zone))


def away(until: date, today: date) -> str:
    """ "away until Tue 1 Dec": the last day of it."""
    return tr("away until {day}").replace("{day}", dates.day(until, today))


def away_until(until: date, today: date) -> str:
    """As ``away``, where a sentence begins."""
    return tr("Away until {day}").replace("{day}", dates.day(until, today))


def why(reach: Reach, reason: Reason, today: date) -> str:
    """Why a moment does not fit: "away until Tue 1 Dec", "takes calls Tue 09:00–12:00"."""
    if reason is Reason.AWAY and reach.away_until is not None:
        return away(reach.away_until, today)
    return tr("takes calls {hours}").replace("{hours}", of_their_clock(reach))


def moved(reach: Reach, slide: Slide, zone: tzinfo, today: date) -> str:
    """Below a follow-up: "Reminder Wed 2 Dec 09:00: away until Tue 1 Dec"."""
    at = slide.at.astimezone(zone)
    when = dates.due(at.date(), None if slide.in_digest else at.time(), today)
    text = tr("Reminder {when}: {why}").replace("{when}", when)
    return text.replace("{why}", why(reach, slide.reason, today))


def waited(reach: Reach, reason: Reason, today: date) -> str:
    """In a notice that was moved: "It waited: away until Tue 1 Dec."."""
    return tr("It waited: {why}.").replace("{why}", why(reach, reason, today))


def their_time(zone: str, at: datetime) -> str:
    """ "Lisbon time, 14:05 there now"; ``at`` is a moment of their clock."""
    text = tr("{city} time, {time} there now").replace("{city}", city(zone))
    return text.replace("{time}", dates.clock(at.time()))


def back(at: date, today: date) -> str:
    """When somebody who is away can be reached again."""
    return tr("Can be reached again {day}.").replace("{day}", dates.day(at, today))


def fits_now() -> str:
    return tr("Can be reached now.")


def fits_next(at: datetime, today: date) -> str:
    """ "Next: Tue 1 Dec 10:00, your time."; ``at`` is a moment of the user's clock."""
    text = tr("Next: {when}, your time.")
    return text.replace("{when}", dates.due(at.date(), at.time(), today))


def never_soon() -> str:
    """Nothing fits within two weeks."""
    return tr("Not within two weeks: reminders come at their own time.")


def never_both() -> str:
    """No moment fits them and the user."""
    return tr("Their hours and yours never meet: reminders come at their own time.")


def to_call(promise: str, due_on: date | None, last: date | None, today: date) -> str:
    """Why to call: "send the quote, 3 days late", "last contact 3 weeks ago"."""
    if due_on is not None and due_on <= today:
        late = (today - due_on).days
        when = dates.days_late(late) if late else dates.ago(today, today)
        return tr("{what}, {when}").replace("{what}", promise).replace("{when}", when)
    if last is None:
        return tr("no contact yet")
    return tr("last contact {when}").replace("{when}", dates.ago(last, today))


def usual_hours(begins: time, ends: time) -> str:
    """Below the list of those who can be called."""
    text = tr("Whoever has no hours of their own is listed Monday to Friday, {hours}.")
    return text.replace("{hours}", span(begins, ends))


def _days(days: Sequence[int]) -> str:
    """ "Mon–Fri", "Mon, Wed"."""
    parts: list[str] = []
    for _, found in groupby(enumerate(days), lambda pair: pair[1] - pair[0]):
        run = [weekday(day, short=True) for _, day in found]
        if len(run) >= _RUN:
            ends = tr("{first}–{last}").replace("{first}", run[0])
            parts.append(ends.replace("{last}", run[-1]))
        else:
            parts += run
    return ", ".join(parts)
