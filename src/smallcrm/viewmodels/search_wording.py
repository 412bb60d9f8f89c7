"""The words of a search: what is understood of it, what is not, and of saved lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.actions import Action
from smallcrm.domain.query_fields import Field, State, Thing
from smallcrm.viewmodels import dates

if TYPE_CHECKING:
    from smallcrm.domain.pages import SearchResult
    from smallcrm.domain.query import Condition


@dataclass(frozen=True, slots=True)
class SearchChip:
    """``words`` go into the search when it is pressed, or out of it again when it ``is_on``."""

    text: str
    words: str
    is_on: bool
    spoken: str


def tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def patterns() -> dict[Action, tuple[str, str]]:
    """What is said after an action on saved lists, and what its undo is called."""
    return {
        Action.SAVE_LIST: (tr("List “{x}” saved."), tr("saving the list “{x}”")),
        Action.EDIT_LIST: (tr("List “{x}” changed."), tr("the change of the list “{x}”")),
        Action.ORDER_LISTS: (tr("Order of {x} lists changed."), tr("the order of {x} lists")),
        Action.REMOVE_LIST: (tr("List “{x}” removed."), tr("removing the list “{x}”")),
    }


def why_invalid() -> dict[str, str]:
    return {"list_taken": tr("There is a list of this name already.")}


def known_fields(own: Sequence[str] = ()) -> str:
    """The fields that can be asked for, those of the user behind the others."""
    names = [field.value for field in Field if field is not Field.RATING]
    return " ".join(f"{name}:" for name in (*names, *own))


def offers() -> tuple[tuple[str, str], ...]:
    """The conditions that are offered below the field, and what they are called."""
    return (
        ("due:week", tr("Due this week")),
        ("no:next", tr("No next step")),
        ("quiet:yes", tr("Gone quiet")),
    )


def more_offers() -> tuple[tuple[str, str], ...]:
    """The conditions that are offered in a menu."""
    return (
        ("due:late", tr("Late")),
        ("last:>60d", tr("No contact for 60 days")),
        ("no:email", tr("No e-mail address")),
        ("has:birthday", tr("Has a birthday")),
        ("is:trash", tr("In the trash")),
    )


def chip(text: str, words: str, *, is_on: bool) -> SearchChip:
    spoken = tr("{what}, on") if is_on else tr("{what}, off")
    return SearchChip(text, words, is_on, spoken.replace("{what}", text))


def going_on() -> str:
    return tr("Still looking…")


def in_trash() -> str:
    return tr("In the trash. Enter to see it there.")


def nothing(words: str, is_condition: bool, notes: int, everybody: int) -> str:
    """That a search found neither people nor notes, and how many were looked through."""
    whom = dates.plural("%n person", "%n people", everybody)
    if is_condition:
        text = tr("Nobody fits “{words}”. Looked in {people}.")
    else:
        text = tr("Nobody called “{words}”, and no note says it. Looked in {notes} and {people}.")
        text = text.replace("{notes}", dates.plural("%n note", "%n notes", notes))
    return text.replace("{people}", whom).replace("{words}", words)


def hint(result: SearchResult, own: Sequence[str]) -> str:
    """What was not understood as it may have been meant; "" when all was."""
    if result.query.unknown:
        name = result.query.unknown[0]
        text = tr("“{name}:” is no field, so its words are searched for. Fields: {fields}")
        return text.replace("{name}", name).replace("{fields}", known_fields(own))
    for term in result.query.conditions:
        if term.name in result.unread and (text := _values(term)):
            return text
        if term.field is Field.RATING:
            return tr("Ratings are not kept yet. Make a field “Rating” to search by one.")
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
        case Field.AMOUNT:
            values = tr("an amount such as >1000 or <€50")
        case Field.QUIET:
            values = tr("yes or no")
        case Field.IS:
            values = ", ".join(state.value for state in State)
        case _:
            values = tr("a word, or several in quotation marks")
    return tr("{name}: takes {values}.").replace("{name}", term.name).replace("{values}", values)
