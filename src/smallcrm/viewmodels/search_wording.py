"""The words of a search: what is understood of it, what it found, and of saved lists."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.actions import Action
from smallcrm.viewmodels import dates


class SearchChip(NamedTuple):
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
        ("can:call", tr("Can be called now")),
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
