"""What the sample people say, when they can be reached, and what is written to them: a believable
few of each part of care, kept by the same services as a user's own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from smallcrm.domain.complaints import Closing, ComplaintDraft
from smallcrm.domain.contact_windows import Reach, Window
from smallcrm.domain.introductions import Introducer
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerId
from smallcrm.domain.severity import Severity
from smallcrm.services import (
    complaints,
    contact_windows,
    introductions,
    sample_care_feedback,
    sample_care_letters,
    sample_voice,
)
from smallcrm.storage.store import Store

_MORNINGS = tuple(Window(day, time(9), time(12)) for day in range(5))
_REACHES = (
    ("Sarah Chen", Reach(_MORNINGS, "", None, "By mail on Fridays"), 0),
    ("Ana Lima", Reach((), "Europe/Lisbon"), 6),
)
"""Whose, when, and for how many days they are away (0: they are not)."""
_OPEN = "Tom Baker", 13, "The invoice was wrong, and this is the second time"
_CLOSED = "Ben O'Neil", 24, "Two hundred labels have the old address"
"""Whose, how many days ago, in whose words."""


def fill(store: Store, now: datetime) -> None:
    """For a file that ``sample.fill`` has filled, and only once; ``now`` is the aware moment in the
    user's zone."""
    for _ in pieces(store, now):
        pass


def pieces(store: Store, now: datetime) -> Iterator[None]:
    """As ``fill``, a piece at a time: each is short enough for a window to answer before, between
    and after them."""
    yield
    who = people(store)
    named = {"Nadia Petrov", *sample_care_feedback.NAMES}
    if store.fetch("SELECT 1 FROM template UNION SELECT 1 FROM feedback") or named - who.keys():
        return
    answered = yield from sample_care_letters.pieces(store, who, now)
    yield
    sample_care_feedback.fill(store, who, now, answered)
    for name, reach, days in _REACHES:
        away = (now + timedelta(days)).date() if days else None
        given = Reach(reach.windows, reach.zone, away, reach.note)
        contact_windows.set_reach(store, who[name], given)
    yield
    _complain(store, who, now)
    introductions.put(store, who["Sarah Chen"], Introducer("Tom Baker", who["Tom Baker"]))
    yield
    yield from sample_voice.pieces(store, who["Nadia Petrov"], now.astimezone(UTC))
    yield


def people(store: Store) -> dict[str, CustomerId]:
    """Everybody by name; of several the first."""
    found = store.fetch("SELECT name, id FROM customer ORDER BY id DESC")
    return {str(name): CustomerId(number) for name, number in found}


def _complain(store: Store, who: dict[str, CustomerId], now: datetime) -> None:
    """One that is open, and one that was settled and is asked about again in some days."""
    today, moment = now.date(), now.astimezone(UTC)
    made = []
    for (name, ago, words), how in ((_OPEN, Severity.SERIOUS), (_CLOSED, Severity.MINOR)):
        draft = ComplaintDraft(words, today - timedelta(ago), how)
        made.append(complaints.add(store, who[name], draft, moment))
    closing = Closing(
        *(today - timedelta(4), "Printed anew and sent by courier"),
        *("No charge for the courier", Amount(138_00, "EUR")),
    )
    complaints.close(store, made[1], closing, "Ask whether the new labels are right", moment)
