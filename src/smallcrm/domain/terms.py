"""The calendar of agreements: when a term ends, when notice has to be given, when one is reminded.

The rules are those of the German civil code (BGB §§ 187 and 188); others count alike:

* The day on which a term begins counts in it (§ 187 (2)). A term of days or weeks is so many days
  long. A term of months or years ends with the day before the one that has the number of its
  first day: from 15 Jan a month on it ends on 14 Feb (§ 188 (2)). Where the last month has no
  day of that number, it ends with the last day of that month (§ 188 (3)): a month from 31 Jan ends
  on 28 Feb, in a leap year on the 29th; a year from 29 Feb on 28 Feb.
* The day on which something happens does not count in what is reckoned from it (§ 187 (1)): a
  month after 31 Jan is 28 or 29 Feb. So it is with the days of payment, and with notice.
* Each term, and each payment, is counted from the start and not from the one before, else what
  once fell on 28 Feb would never come back to the end of the month: monthly after 31 Jan is 28
  Feb, 31 Mar, 30 Apr; monthly terms from 31 Jan end on 28 Feb, 30 Mar, 30 Apr. Only where the
  first term is of days and the following ones of months, or the other way round, these are
  counted from the end of the first.
* Notice is reckoned back from the last day of the term: it can be given as long as the whole
  period still fits between that day and the end. Three months to 31 Dec: 30 Sep is the last day;
  one month to 28 Feb: 31 Jan. Sundays and holidays change nothing (§ 193 is not for notice: BGH,
  17 Feb 2005, III ZR 172/04).

What would lie beyond the year 9999 is left out.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from smallcrm.domain.agreements import AgreementDraft, Length, Renewal
from smallcrm.domain.errands import Role
from smallcrm.domain.records import CadenceUnit

AHEAD = (30, 7, 3)
"""So many days before a deadline it is reminded of."""

_DAY = timedelta(1)
_SHORTEST = 28
"""Each month has a day of this number."""
_DAYS = {CadenceUnit.DAY: 1, CadenceUnit.WEEK: 7}
_MONTHS = {CadenceUnit.MONTH: 1, CadenceUnit.YEAR: 12}
_LONGEST = {CadenceUnit.DAY: 1, CadenceUnit.WEEK: 7, CadenceUnit.MONTH: 31, CadenceUnit.YEAR: 366}


@dataclass(frozen=True, slots=True)
class Terms:
    """What the days of an agreement are reckoned from; see ``AgreementDraft``."""

    starts_on: date
    term: Length | None
    notice: Length | None
    renewal: Renewal
    renewed: Length | None = None
    ended_on: date | None = None


def of(draft: AgreementDraft, ended_on: date | None = None) -> Terms:
    return Terms(
        *(draft.starts_on, draft.term, draft.notice, draft.renewal, draft.renewed, ended_on)
    )


class Turn(StrEnum):
    """What a deadline is about."""

    NOTICE = "notice"
    """The last day on which notice can be given."""
    RENEWS = "renews"
    """The first day of the next term."""
    ENDS = "ends"
    """The last day of all."""

    @property
    def role(self) -> Role:
        """Of the follow-up that reminds of it."""
        return Role.NOTICE if self is Turn.NOTICE else Role.RENEWAL


@dataclass(frozen=True, slots=True)
class Deadline:
    """``since`` is the first local day on which it may be reminded of: that of the term before
    has passed then."""

    turn: Turn
    on: date
    since: date


# --- reckoning ----------------------------------------------------------------------------------


def after(day: date, length: Length, times: int = 1) -> date:
    """The day so long, or so many times so long, after a day that itself does not count.

    Raises:
        OverflowError: it lies beyond the calendar.
    """
    if length.unit in _DAYS:
        return day + timedelta(times * length.count * _DAYS[length.unit])
    year, month = _month(day, times * length.count * _MONTHS[length.unit])
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def last_day(first: date, length: Length, times: int = 1) -> date:
    """The last day of a term, or of so many of them, of which ``first`` is the first day.

    Raises:
        OverflowError: it lies beyond the calendar.
    """
    if length.unit in _DAYS:
        return first + timedelta(times * length.count * _DAYS[length.unit] - 1)
    return _before_its_number(first, times * length.count * _MONTHS[length.unit])


def last_notice(end: date, notice: Length) -> date:
    """The last day on which notice can be given, for a term whose last day is ``end``.

    Raises:
        OverflowError: it lies before the calendar.
    """
    if notice.unit in _DAYS:
        return end - timedelta(notice.count * _DAYS[notice.unit])
    return _before_its_number(end + _DAY, -notice.count * _MONTHS[notice.unit])


def end_of(terms: Terms, number: int) -> date | None:
    """The last day of the term of that number, from 1 on; None when there is none."""
    if terms.term is None or (number > 1 and terms.renewal is Renewal.ENDS):
        return None
    try:
        return _end_of(terms.starts_on, terms.term, terms.renewed or terms.term, number)
    except OverflowError:
        return None


def _end_of(start: date, term: Length, renewed: Length, number: int) -> date:
    more = number - 1
    if term.unit in _MONTHS and renewed.unit in _MONTHS:
        months = term.count * _MONTHS[term.unit] + more * renewed.count * _MONTHS[renewed.unit]
        return _before_its_number(start, months)
    first = last_day(start, term)
    return last_day(first + _DAY, renewed, more) if more else first


def running(terms: Terms, today: date) -> tuple[int, date] | None:
    """The number and the last day of the term that runs today; before the start the first, of
    what is not renewed the only one, also when it has passed. None: it runs until it is ended."""
    first = end_of(terms, 1)
    if first is None or terms.term is None:
        return None
    if today <= first or terms.renewal is Renewal.ENDS:
        return 1, first
    each = terms.renewed or terms.term
    number = 1 + (today - first).days // (each.count * _LONGEST[each.unit])  # or a few before it
    while True:
        end = end_of(terms, number)
        if end is None or end >= today:
            return None if end is None else (number, end)
        number += 1


def renewal_day(terms: Terms, today: date) -> date | None:
    """The next day, today counted, on which a term begins by itself."""
    if terms.renewal is Renewal.ENDS or terms.ended_on is not None:
        return None
    found = running(terms, today - _DAY if today > date.min else today)
    return None if found is None or found[1] == date.max else found[1] + _DAY


def notice_day(terms: Terms, today: date) -> date | None:
    """The next last day, today counted, on which notice can be given; never before the start."""
    found = _notice(terms, today)
    return None if found is None else found[1]


def standing(terms: Terms, today: date) -> tuple[date | None, date | None, date | None]:
    """The last day of the term that runs, the notice day and the day of renewal, each as by
    itself; reckoned in one go, for many agreements. Of an ended one none."""
    found = running(terms, today) if terms.ended_on is None else None
    if found is None or terms.renewal is Renewal.ENDS:
        return None if found is None else found[1], None, None
    number, end = found
    before = end_of(terms, number - 1) if number > 1 else None
    begins_today = before is not None and (today - before).days == 1
    renews = today if begins_today else None if end == date.max else end + _DAY
    notice = _notice_from(terms, number, today)
    return end, None if notice is None else notice[1], renews


def _notice(terms: Terms, today: date) -> tuple[int, date] | None:
    """The number of the term that can still be ended, and the last day on which it can."""
    if terms.renewal is Renewal.ENDS or terms.ended_on is not None:
        return None
    found = running(terms, today)
    return None if found is None else _notice_from(terms, found[0], today)


def _notice_from(terms: Terms, number: int, today: date) -> tuple[int, date] | None:
    if terms.notice is None:
        return None
    earliest = max(today, terms.starts_on)
    while True:
        day = _notice_of(terms, terms.notice, number)
        if day is None or day >= earliest:
            return None if day is None else (number, day)
        number += 1


def _notice_of(terms: Terms, notice: Length, number: int) -> date | None:
    end = end_of(terms, number)
    if end is None:
        return None
    try:
        return last_notice(end, notice)
    except OverflowError:
        return date.min


# --- deadlines and reminders --------------------------------------------------------------------


def deadlines(terms: Terms, today: date) -> tuple[Deadline, ...]:
    """The next of each turn, today counted; none of what is over, or runs until it is ended."""
    if terms.ended_on is not None or terms.renewal is Renewal.ENDS:
        end = terms.ended_on or end_of(terms, 1)
        ahead = end is not None and end >= today
        return (Deadline(Turn.ENDS, end, terms.starts_on),) if end is not None and ahead else ()
    found = []
    notice = _notice(terms, today)
    if notice is not None and terms.notice is not None:
        number, day = notice
        before = _notice_of(terms, terms.notice, number - 1) if number > 1 else None
        since = terms.starts_on if before is None else max(before + _DAY, terms.starts_on)
        found.append(Deadline(Turn.NOTICE, day, since))
    renews = renewal_day(terms, today)
    if renews is not None:
        found.append(Deadline(Turn.RENEWS, renews, _since_renewal(terms, renews)))
    return tuple(found)


def _since_renewal(terms: Terms, renews: date) -> date:
    """The day after the term before began."""
    number, _ = running(terms, renews - _DAY) or (1, renews)
    before = end_of(terms, number - 1) if number > 1 else None
    return terms.starts_on if before is None else before + 2 * _DAY


def reminder_days(deadline: Deadline) -> tuple[date, ...]:
    """On which it is reminded of, the first first; none for what comes round too soon for that."""
    days = (_back(deadline.on, ahead) for ahead in AHEAD)
    return tuple(day for day in days if day >= deadline.since)


def first_due(deadline: Deadline, today: date) -> date | None:
    """When a reminder that is made today is due: at the next of its days, or today."""
    days = reminder_days(deadline)
    return next((day for day in days if day >= today), today) if days else None


def passed(on: date, today: date) -> date | None:
    """The last of the days of reminding of a deadline that has come; None before the first."""
    days = [day for day in (_back(on, ahead) for ahead in AHEAD) if day <= today]
    return days[-1] if days else None


def _back(day: date, days: int) -> date:
    return day - timedelta(days) if (day - date.min).days >= days else date.min


# --- months -------------------------------------------------------------------------------------


def _before_its_number(day: date, months: int) -> date:
    """The day before the one of the same number so many months on or back; the last of that month
    where it has no such day."""
    year, month = _month(day, months)
    if day.day > _SHORTEST:
        last = monthrange(year, month)[1]
        if day.day > last:
            return date(year, month, last)
    return date(year, month, day.day) - _DAY


def _month(day: date, months: int) -> tuple[int, int]:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise OverflowError(year)
    return year, month + 1
