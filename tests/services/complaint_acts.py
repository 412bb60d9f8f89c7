"""What is done to complaints, for the tests that go over all actions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.complaint_lines import ComplaintLine, ComplaintTable
from smallcrm.domain.complaints import Closing, ComplaintDraft, ComplaintId
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerId, InteractionId
from smallcrm.domain.severity import Severity
from smallcrm.services import complaint_files, complaints
from smallcrm.storage.store import Store

TORN = ComplaintDraft("the poster came torn", date(2026, 11, 13))

LATE = ComplaintDraft("late again", date(2026, 11, 14))


def deeds(
    store: Store, customer: CustomerId, note: InteractionId
) -> dict[Action, Callable[[], object]]:
    """In an order in which each has what it needs: nothing of complaints is in the file before."""
    first = ComplaintId(1)
    worse = ComplaintDraft(TORN.words, TORN.opened_on, Severity.GRAVE)
    closing = Closing(date(2026, 11, 25), "sent a new one", "10 % off", Amount(500, "EUR"))
    return {
        Action.ADD_COMPLAINT: lambda: complaints.add(store, customer, TORN, NOW),
        Action.EDIT_COMPLAINT: lambda: complaints.edit(store, first, worse),
        Action.ADD_COMPLAINT_CONTACT: lambda: complaints.add_contact(store, first, note),
        Action.CLOSE_COMPLAINT: lambda: complaints.close(store, first, closing, "All well?", NOW),
        Action.REOPEN_COMPLAINT: lambda: complaints.reopen(store, first),
        Action.REMOVE_COMPLAINT_CONTACT: lambda: complaints.remove_contact(store, first, note),
        Action.IMPORT_COMPLAINTS: lambda: complaint_files.bring_in(
            store, ComplaintTable("c.csv", (ComplaintLine(2, LATE, name="Ana L"),)), NOW
        ),
        Action.REMOVE_COMPLAINT: lambda: complaints.remove(store, first),
    }
