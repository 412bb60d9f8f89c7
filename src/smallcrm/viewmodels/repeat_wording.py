"""How a follow-up comes again, in words: "every Friday", "every month on the 1st"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale

from smallcrm.domain import recurrence
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.records import CadenceUnit, Repeat
from smallcrm.domain.recurrence import WORKDAYS, Pattern
from smallcrm.viewmodels import dates, week

NEXT = 3
"""So many of the next days are shown with a rule that is being typed."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Repeats", text)


def rule(repeat: Repeat) -> str:
    """ "every Friday", "every 2 weeks on Tuesday"; another calendar's rule is not spelt out."""
    try:
        pattern = recurrence.pattern_of(repeat.rule)
    except InvalidValue:
        pattern = None
    if pattern is None:
        return tr("repeats by a rule of its own")
    words = {
        CadenceUnit.DAY: _daily,
        CadenceUnit.WEEK: _weekly,
        CadenceUnit.MONTH: _monthly,
        CadenceUnit.YEAR: _yearly,
    }[pattern.unit](pattern)
    if pattern.until is None:
        return words
    last = dates.day(pattern.until, repeat.since, weekday=False)
    return tr("{rule} until {day}").replace("{rule}", words).replace("{day}", last)


def next_days(repeat: Repeat, day: date, today: date) -> str:
    """The first days behind a day: "Fri 27 Nov, Fri 4 Dec, Fri 11 Dec"."""
    found = recurrence.upcoming(repeat, day, NEXT)
    return ", ".join(dates.day(d, today) for d in found)


def first(repeat: Repeat, when: str) -> str:
    """ "every Friday, first Fri 27 Nov 09:00"."""
    text = tr("{rule}, first {when}")
    return text.replace("{rule}", rule(repeat)).replace("{when}", when)


def missed(repeat: Repeat, occurrence: date, today: date) -> str:
    """ "2 missed since", "" when there is none."""
    count = _missed(repeat, occurrence, today)
    return dates.plural("%n missed since", "%n missed since", count) if count else ""


def moved_on(said: str, following: date, today: date) -> str:
    """ "Done: send report. Next Fri 4 Dec." """
    text = tr("{said} Next {day}.")
    return text.replace("{said}", said).replace("{day}", dates.day(following, today))


@lru_cache(maxsize=512)
def _missed(repeat: Repeat, occurrence: date, today: date) -> int:
    """Asked each time a row is painted."""
    try:
        return recurrence.missed_between(repeat, occurrence, today)
    except InvalidValue:
        return 0


# --- each unit -----------------------------------------------------------------------------------


def _daily(pattern: Pattern) -> str:
    return dates.plural("every day", "every %n days", pattern.every)


def _weekly(pattern: Pattern) -> str:
    ordered = sorted(pattern.weekdays, key=week.days().index)
    names = _listed([QLocale().dayName(day + 1) for day in ordered])
    if pattern.every > 1:
        words = dates.plural("every week", "every %n weeks", pattern.every)
        return _on(words, names) if names else words
    if pattern.weekdays == WORKDAYS:
        return tr("every weekday")
    return tr("every {day}").replace("{day}", names) if names else tr("every week")


def _monthly(pattern: Pattern) -> str:
    words = dates.plural("every month", "every %n months", pattern.every)
    if pattern.nth and pattern.every == 1:
        text = tr("every {nth} {day} of the month")
        return _nth_day(text, pattern)
    if pattern.nth:
        return _on(words, _nth_day(tr("the {nth} {day}"), pattern))
    if pattern.month_day < 0:
        return _on(words, tr("the last day"))
    if pattern.month_day:
        return _on(words, tr("the {nth}").replace("{nth}", _ordinal(pattern.month_day)))
    return words


def _yearly(pattern: Pattern) -> str:
    words = dates.plural("every year", "every %n years", pattern.every)
    month = QLocale().standaloneMonthName(pattern.month) if pattern.month else ""
    if pattern.nth:
        day = _nth_day(tr("the {nth} {day} of {month}"), pattern).replace("{month}", month)
        return _on(words, day)
    if pattern.month_day < 0:
        return _on(words, tr("the last day of {month}").replace("{month}", month))
    if pattern.month_day:
        return _on(words, dates.yearly(pattern.month, pattern.month_day, None))
    return words


def _on(words: str, day: str) -> str:
    return tr("{every} on {day}").replace("{every}", words).replace("{day}", day)


def _nth_day(text: str, pattern: Pattern) -> str:
    nth = tr("last") if pattern.nth < 0 else _ordinal(pattern.nth)
    return text.replace("{nth}", nth).replace("{day}", QLocale().dayName(pattern.weekdays[0] + 1))


def _ordinal(number: int) -> str:
    """ "1st", "22nd"; a language that has one form translates all four alike."""
    forms = {1: tr("{n}st"), 2: tr("{n}nd"), 3: tr("{n}rd")}
    teens = number in (11, 12, 13)
    form = tr("{n}th") if teens else forms.get(number % 10, tr("{n}th"))
    return form.replace("{n}", QLocale().toString(number))


def _listed(names: Sequence[str]) -> str:
    """ "Monday", "Monday and Thursday"."""
    if len(names) < 2:
        return "".join(names)
    text = tr("{some} and {last}").replace("{some}", ", ".join(names[:-1]))
    return text.replace("{last}", names[-1])
