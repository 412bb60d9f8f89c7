"""The words of "What they say": groups, how many people, what can be looked at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.said import Said, SaidGroup
from smallcrm.viewmodels import dates, feedback_wording

PERIODS = (0, 30, 90, 365)
"""Days back that can be chosen; 0 for all."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Said", text)


def title(group: SaidGroup) -> str:
    """What a group is called."""
    return group.called or tr("Alike")


def alone() -> str:
    """Above what is like nothing else."""
    return tr("On its own")


def people(number: int) -> str:
    """ "10 people"."""
    return dates.plural("%n person", "%n people", number)


def below(group: SaidGroup) -> str:
    """Under the name: how many comments where that is more, the average where there is enough, and
    the last words."""
    count = len(group.rows)
    more = dates.plural("%n comment", "%n comments", count) if count != group.people else ""
    last = feedback_wording.quote(group.rows[0].draft.words) if group.rows else ""
    parts = (more, feedback_wording.average(group.means), last)
    return " · ".join(part for part in parts if part)


def more(number: int) -> str:
    """What shows the other comments of a long group."""
    return dates.plural("Show %n more", "Show %n more", number)


def head(said: Said) -> str:
    """Over all: "83 comments of 41 people"."""
    comments = dates.plural("%n comment of {people}", "%n comments of {people}", said.comments)
    return comments.replace("{people}", people(said.people))


def fold(*, is_open: bool) -> str:
    """For a screen reader, behind a group."""
    return tr("unfolded") if is_open else tr("folded")


def periods() -> list[tuple[int, str]]:
    """What can be chosen, by days."""
    words = {
        0: tr("All time"),
        30: tr("The last 30 days"),
        90: tr("The last 90 days"),
        365: tr("The last 12 months"),
    }
    return [(days, words[days]) for days in PERIODS]
