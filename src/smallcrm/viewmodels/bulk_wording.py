"""The words for what is done to many people at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.actions import Action
from smallcrm.viewmodels.dates import plural


def tr(text: str) -> str:
    return QCoreApplication.translate("Bulk", text)


def people(label: str) -> str:
    """ "12 people", of the label of such an action."""
    return plural("%n person", "%n people", int(label)) if label.isdecimal() else label


def selected(count: int | None, *, everybody: bool, found: bool) -> str:
    """Who is meant: "12 people", "All 1,204 people", "All 1,204 found"; ``count`` None: how many
    were found is not known yet."""
    if count is None:
        return tr("All who were found")
    if everybody and found:
        return plural("The one found", "All %n found", count)
    if everybody:
        return plural("%n person", "All %n people", count)
    return plural("%n person", "%n people", count)


def patterns() -> dict[Action, tuple[str, str]]:
    """What is said after these actions, and what their undo is called; {x} is "12 people"."""
    return {
        Action.TAG_MANY: (tr("Tagged {x}."), tr("tag of {x}")),
        Action.UNTAG_MANY: (tr("Took the tag from {x}."), tr("taking the tag from {x}")),
        Action.RHYTHM_MANY: (
            tr("Keep in touch changed for {x}."),
            tr("keep in touch of {x}"),
        ),
        Action.FOLLOW_UP_MANY: (tr("Follow-up saved to {x}."), tr("the follow-up for {x}")),
        Action.ARCHIVE: (tr("Archived {x}."), tr("archiving {x}")),
        Action.UNARCHIVE: (tr("Brought {x} back to the list."), tr("bringing {x} back")),
        Action.DELETE_MANY: (tr("Moved {x} to the trash."), tr("deleting {x}")),
        Action.SET_TAGS: (tr("Changed the tags of {x}."), tr("the tags of {x}")),
    }
