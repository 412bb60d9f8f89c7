"""Days and times in words, after the user's locale (interaction.md 4.1).

The year stands only when it is another one; today, yesterday and days within a week are words.
"""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from smallcrm.domain import day_start, follow_ups

DAY_FIRST = {
    QLocale.Language.Dutch,
    QLocale.Language.French,
    QLocale.Language.German,
    QLocale.Language.Spanish,
}
"""They write a day in words alike in every country, whatever its dates in figures look like."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Dates", text)


def plural(one: str, many: str, n: int) -> str:
    """The text for n things, n put in for %n; a language's own forms stand by ``many``."""
    source = many.replace("%n", "%Ln")  # so that Qt writes the number as the locale does
    text = QCoreApplication.translate("Dates", source, None, n)
    if n == 1 and text == source.replace("%Ln", QLocale().toString(n)):  # English
        return one.replace("%n", QLocale().toString(n))
    return text


def month_first(locale: QLocale | None = None) -> bool:
    """Whether the locale writes the month before the day."""
    pattern = (locale or QLocale()).dateFormat(QLocale.FormatType.ShortFormat)
    return pattern.find("M") < pattern.find("d")


def day(value: date, today: date, *, weekday: bool = True) -> str:
    """ "Fri 27 Nov", with the year when it is not the present one."""
    near = value.year == today.year
    if weekday:
        pattern = _pattern(tr("ddd d MMM"), "ddd MMM d")
        pattern = pattern if near else _pattern(tr("ddd d MMM yyyy"), "ddd MMM d yyyy")
    else:
        pattern = _pattern(tr("d MMM"), "MMM d")
        pattern = pattern if near else _pattern(tr("d MMM yyyy"), "MMM d yyyy")
    return QLocale().toString(QDate(value.year, value.month, value.day), pattern)


def long_day(value: date) -> str:
    """ "Wednesday 25 November", the title of the Today page."""
    pattern = _pattern(tr("dddd d MMMM"), "dddd, MMMM d")
    return QLocale().toString(QDate(value.year, value.month, value.day), pattern)


def clock(value: time) -> str:
    """ "10:00", or "10:00 AM" where the locale says so."""
    locale = QLocale()
    pattern = locale.timeFormat(QLocale.FormatType.ShortFormat)
    twelve = "a" in pattern.lower()
    return locale.toString(QTime(value.hour, value.minute), pattern if twelve else "HH:mm")


def due(due_on: date, due_time: time | None, today: date) -> str:
    """A due day in full: "Fri 27 Nov 10:00", "Today 16:00", "Tomorrow".

    An hour of the coming night stands with its date: "tomorrow 1:00" could be either night's.
    """
    near = "" if _is_of_night(due_on, due_time, today) else _near_day(due_on, today)
    return _with_time(near or day(due_on, today), due_time)


def due_chip(due_on: date, due_time: time | None, today: date) -> str:
    """The chip of a list row: "3 days late", "Today", "Fri 10:00", "9 Dec"."""
    late = follow_ups.days_late(due_on, today)
    if late:
        return days_late(late)
    ahead = (due_on - today).days
    if ahead > 6:
        return day(due_on, today, weekday=False)
    near = "" if _is_of_night(due_on, due_time, today) else _near_day(due_on, today)
    return _with_time(near or _weekday(due_on, short=True), due_time)


def days_late(days: int) -> str:
    return plural("%n day late", "%n days late", days)


def past_day(at: datetime, zone: tzinfo, today: date) -> date:
    """The local day of what has happened by now: what was written after midnight is of today as
    long as the evening before is."""
    return min(at.astimezone(zone).date(), today)


def ago(then: date, today: date) -> str:
    """ "today", "yesterday", "5 days ago", "3 weeks ago", "4 months ago"."""
    days = (today - then).days
    if days <= 0:
        return tr("today") if days == 0 else due(then, None, today).lower()
    if days == 1:
        return tr("yesterday")
    if days < 14:
        return plural("%n day ago", "%n days ago", days)
    if days < 61:
        return plural("%n week ago", "%n weeks ago", days // 7)
    if days < 730:
        return plural("%n month ago", "%n months ago", int(days / 30.44))
    return plural("%n year ago", "%n years ago", int(days / 365.25))


def span(days: int) -> str:
    """A length of time, about: "9 days", "6 weeks", "4 months", "2 years"."""
    if days < 14:
        return plural("%n day", "%n days", days)
    if days < 61:
        return plural("%n week", "%n weeks", round(days / 7))
    if days < 730:
        return plural("%n month", "%n months", round(days / 30.44))
    return plural("%n year", "%n years", round(days / 365.25))


def coming_day(value: date, today: date) -> str:
    """A day that is near: "today", "tomorrow", "Saturday", "Wed 9 Dec"."""
    ahead = (value - today).days
    if ahead in (0, 1):
        return tr("tomorrow") if ahead else tr("today")
    return _weekday(value, short=False) if 0 < ahead < 7 else day(value, today)


def moment(at: datetime, zone: tzinfo, today: date) -> str:
    """The head of a timeline entry: "Wed 25 Nov, 14:30"; midnight means that no hour is known."""
    local = at.astimezone(zone)
    text = day(local.date(), today)
    if local.time() == time(0, 0):
        return text
    return tr("{day}, {time}").format(day=text, time=clock(local.time()))


def yearly(month: int, day_of_month: int, year: int | None) -> str:
    """A yearly day: "3 May" or "3 May 1984"."""
    pattern = _pattern(tr("d MMM"), "MMM d")
    if year:
        pattern = _pattern(tr("d MMM yyyy"), "MMM d yyyy")
    return QLocale().toString(QDate(year or 2000, month, day_of_month), pattern)


def _pattern(translated: str, month_before: str) -> str:
    """How a day is written in words: the language says it, and where there is none but English,
    the country."""
    spoken = QLocale().language()
    return month_before if spoken not in DAY_FIRST and month_first() else translated


def _with_time(text: str, at: time | None) -> str:
    return f"{text} {clock(at)}" if at else text


def _is_of_night(due_on: date, due_time: time | None, today: date) -> bool:
    """Whether it may count as today still, by when the user's day starts."""
    return due_time is not None and due_time < day_start.LATEST and (due_on - today).days == 1


def _near_day(value: date, today: date) -> str:
    ahead = (value - today).days
    return {0: tr("Today"), 1: tr("Tomorrow"), -1: tr("Yesterday")}.get(ahead, "")


def _weekday(value: date, *, short: bool) -> str:
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().dayName(value.isoweekday(), form)
