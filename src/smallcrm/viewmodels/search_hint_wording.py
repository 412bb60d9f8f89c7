"""The words for what of a search was not understood: its fields and what may stand behind them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from smallcrm.domain.query_fields import Field, State, Thing
from smallcrm.viewmodels.search_wording import tr

if TYPE_CHECKING:
    from smallcrm.domain.listed import SearchResult
    from smallcrm.domain.query import Condition


def known_fields(own: Sequence[str] = ()) -> str:
    """The fields that can be asked for, those of the user behind the others."""
    names = [field.value for field in Field]
    return " ".join(f"{name}:" for name in (*names, *own))


def hint(result: SearchResult, own: Sequence[str]) -> str:
    """What was not understood as it may have been meant; "" when all was."""
    if result.query.unknown:
        name = result.query.unknown[0]
        text = tr("“{name}:” is no field, so its words are searched for. Fields: {fields}")
        return text.replace("{name}", name).replace("{fields}", known_fields(own))
    for term in result.query.conditions:
        if term.name in result.unread and (text := _values(term)):
            return text
    return ""


def _values(term: Condition) -> str:
    """What may stand behind the colon."""
    things = ", ".join(thing.value for thing in Thing)
    match term.field:
        case Field.DUE:
            values = tr("today, late, week, none, a date, or <2026-12-01")
        case Field.LAST:
            values = tr("never, week, a date, >60d for no contact in 60 days")
        case Field.ON:
            values = tr("today, week, 2026, 2026-11, 2026-11-25 or >2026-11")
        case Field.NO | Field.HAS:
            values = things
        case Field.KIND:
            values = tr("call, email, meeting, message, payment, note, person or company")
        case Field.AMOUNT | Field.WORTH:
            values = tr("an amount such as >1000 or <€50")
        case Field.DEAL:
            values = tr("open, won, lost, any, none, or a word of what it is called")
        case Field.CLOSES:
            values = tr("late, week, none, a month such as 2026-12, or <30d")
        case Field.QUIET | Field.ROTTEN:
            values = tr("yes or no")
        case Field.BOUGHT:
            values = tr("the name of an item, or its beginning")
        case Field.SOLD:
            values = tr("2026, 2026-11, >2026-11-25 or >60d for bought, but not in 60 days")
        case Field.SPENT:
            values = tr("an amount such as >1000 or <€50")
        case Field.NUMBER:
            values = tr("the number of an invoice, or a part of it")
        case Field.RENEWS | Field.NOTICE:
            values = tr("today, week, month, a date, or <60d for the next 60 days")
        case Field.ENDED:
            values = tr("a date, 2026, >2026-11 or <60d for the last 60 days")
        case Field.RATE:
            values = tr("an amount such as >80 or <€50")
        case Field.STUCK:
            values = tr("yes, or >7d for a step that is more than 7 days late")
        case Field.CAN:
            values = "call"
        case Field.IS:
            values = ", ".join(state.value for state in State)
        case Field.COMPLAINT:
            values = tr("open, closed, minor, serious, grave, any, none, or its words")
        case Field.RATING:
            values = tr("a score such as <4 (of 10), >=4/5, any or none")
        case Field.FEEDBACK:
            values = tr("low, high, any, none, or its words")
        case _:
            values = tr("a word, or several in quotation marks")
    return tr("{name}: takes {values}.").replace("{name}", term.name).replace("{values}", values)
