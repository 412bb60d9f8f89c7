"""Days of agreements, reckoned from the columns of a row: the SQL function ``agreement_day``."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from smallcrm.domain import terms
from smallcrm.domain.agreements import Length, Renewal
from smallcrm.domain.records import CadenceUnit
from smallcrm.domain.terms import Terms


@lru_cache(maxsize=50_000)
def day(*values: str | int | None) -> str | None:
    """The next day of renewal ("renews") or notice ("notice"), or the last day of all ("over") of
    an agreement; NULL where there is none, or a strange hand wrote the row.

    After the word stand the local day of today and the columns of the row, in the order of
    ``Terms``.
    """
    which, today, *columns = values
    try:
        found = _day(str(which), date.fromisoformat(str(today)), _terms(columns))
    except ValueError:
        return None
    return None if found is None else found.isoformat()


def _day(which: str, today: date, reckoned: Terms) -> date | None:
    if which == "renews":
        return terms.renewal_day(reckoned, today)
    if which == "notice":
        return terms.notice_day(reckoned, today)
    if reckoned.ended_on is not None or reckoned.renewal is not Renewal.ENDS:
        return reckoned.ended_on
    return terms.end_of(reckoned, 1)


def _terms(columns: list[str | int | None]) -> Terms:
    starts, term, term_unit, notice, notice_unit, renewal, renewed, renewed_unit, ended = columns
    return Terms(
        date.fromisoformat(str(starts)),
        _length(term, term_unit),
        _length(notice, notice_unit),
        Renewal(str(renewal)),
        _length(renewed, renewed_unit),
        None if ended is None else date.fromisoformat(str(ended)),
    )


def _length(count: str | int | None, unit: str | int | None) -> Length | None:
    return None if count is None or unit is None else Length(int(count), CadenceUnit(str(unit)))
