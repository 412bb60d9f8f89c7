"""Reminders that come at another moment than their follow-up is due, in words: the same on Today,
on the page of a person and in a notice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from smallcrm.domain.records import FollowUpId, FollowUpRow
from smallcrm.services import contact_windows, preferences
from smallcrm.viewmodels.workspace import Workspace


def ahead(space: Workspace, rows: Sequence[FollowUpRow]) -> dict[FollowUpId, str]:
    """Of those of which none has come yet: "Reminder Wed 2 Dec 09:00: away until Tue 1 Dec"."""
    return {number: words for number, came, words in _words(space, rows) if not came}


def told(space: Workspace, rows: Sequence[FollowUpRow]) -> dict[FollowUpId, str]:
    """In a notice, as a sentence: of those that come now why they waited, of the others when they
    come, and why."""
    return {n: words if came else f"{words}." for n, came, words in _words(space, rows)}


def _words(space: Workspace, rows: Sequence[FollowUpRow]) -> Iterator[tuple[FollowUpId, bool, str]]:
    """Which, whether its moment has come, and the words."""
    if not rows:
        return
    settings, zone, now = preferences.reminders(space.store), space.zone(), space.now()
    slid = contact_windows.slides_of(space.store, rows, zone, settings)
    for number, (slide, reach) in slid.items():
        from smallcrm.viewmodels import contact_window_wording as words  # not before there is one

        if slide.at <= now:
            yield number, True, words.waited(reach, slide.reason, space.today())
        else:
            yield number, False, words.moved(reach, slide, zone, space.today())
