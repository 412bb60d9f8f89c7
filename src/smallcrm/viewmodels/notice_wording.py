"""The words of notices: titles of at most 48 characters, bodies of at most 200."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, tzinfo

from smallcrm.domain.records import FollowUpRow
from smallcrm.domain.reminders import Manner
from smallcrm.viewmodels import dates, wording
from smallcrm.viewmodels.wording import tr

TITLE = 48
BODY = 200
NAME = 28


def single(row: FollowUpRow, zone: tzinfo, today: date) -> tuple[str, str]:
    """Title and body of one follow-up: whose, what, and the last words about it."""
    name = _cut(row.customer_name, NAME)
    title = f"{name}: {row.text}" if name else row.text
    body = tr("Due now.")
    origin = wording.origin(row, zone, today)
    if origin:
        body += " " + tr("From: {origin}").replace("{origin}", origin)
    return _cut(title, TITLE), _cut(body, BODY)


def several(rows: Sequence[FollowUpRow], manner: Manner, today: date) -> tuple[str, str]:
    """Title and body of one notice for many."""
    if manner is Manner.WHILE_AWAY:
        title = dates.plural(
            "%n follow-up came due meanwhile", "%n follow-ups came due meanwhile", len(rows)
        )
    else:
        title = dates.plural("%n follow-up is due now", "%n follow-ups are due now", len(rows))
    shown = [_brief(row, today) for row in rows[:3]]
    body = ". ".join(shown) + "."
    if len(rows) > len(shown):
        more = wording.number(len(rows) - len(shown))
        body += " " + tr("And {n} more.").replace("{n}", more)
    return _cut(title, TITLE), _cut(body, BODY)


def _brief(row: FollowUpRow, today: date) -> str:
    text = f"{_cut(row.customer_name, NAME)}: {row.text}" if row.customer_name else row.text
    if row.due_on is not None and (row.due_time or row.due_on != today):
        text += f", {dates.due(row.due_on, row.due_time, today)}"
    return _cut(text, 60)


def _cut(text: str, most: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
