"""Complaints of sample people, before pictures of them are taken."""

from __future__ import annotations

from datetime import datetime, timedelta

from smallcrm.domain.complaints import Closing, ComplaintDraft
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerId
from smallcrm.domain.severity import Severity
from smallcrm.services import complaint_rows, complaints, people
from smallcrm.storage.store import Store

_OPEN = (
    ("Sarah Chen", "The second batch of the letterhead came in the wrong blue", "serious", 12),
    ("Tom Baker", "The site has been down twice this week, and nobody told me", "grave", 4),
    ("Ana Lima", "Two of the forty invitations have a crease", "minor", 20),
)
"""Whose, in whose words, how bad, days ago."""


def fill(store: Store, now: datetime) -> None:
    """Three open ones, one of them told again; and one of Sarah Chen that was closed. Only once."""
    for name, words, how, days in _OPEN:
        found = people.by_prefix(store, name, 1)
        said = complaint_rows.of_customer(store, found[0].id) if found else ()
        if not found or any(row.draft.words == words for row in said):
            continue
        who = found[0].id
        draft = ComplaintDraft(words, (now - timedelta(days)).date(), Severity(how))
        opened = complaints.add(store, who, draft, now)
        if name == "Sarah Chen":
            newest = complaint_rows.newest_note(store, who)
            if newest is not None:
                complaints.add_contact(store, opened, newest)
            _close_one(store, who, now)


def _close_one(store: Store, sarah: CustomerId, now: datetime) -> None:
    draft = ComplaintDraft("The poster came torn", (now - timedelta(30)).date(), Severity.MINOR)
    closed = complaints.add(store, sarah, draft, now)
    closing = Closing(
        (now - timedelta(3)).date(), "Sent a new one", "10 % off", Amount(4500, "EUR")
    )
    complaints.close(store, closed, closing, "Check back about the poster", now)
