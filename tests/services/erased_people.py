"""Somebody to be erased, with words that nothing else has, and how to look for these."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from smallcrm.domain.actions import Action
from smallcrm.domain.erasing import Erasure
from smallcrm.domain.records import (
    AffiliationDraft,
    CustomerDraft,
    CustomerField,
    CustomerId,
    EmailDraft,
    FactDraft,
    FollowUpDraft,
    PhoneDraft,
)
from smallcrm.services import (
    customers,
    drafts,
    erasure,
    follow_ups,
)
from smallcrm.storage.models import CapturedLine, Interaction, Participant
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
CANARIES = (
    *("zebulon", "quixmire", "quagmire", "zq@canary.example", "31655500777", "655500777"),
    *("snorkelwort", "bramblethwack", "gimbalfitz", "uid-of-zebulon"),
)
"""Names, addresses, numbers and words of the notes of who is erased, folded."""


def note(store: Store, body: str, *people: CustomerId | None) -> None:
    with store.write(Action.CAPTURE, "Zebulon Quixmire") as session:
        row = Interaction(kind="note", body=body, happened_at=NOW, created_at=NOW)
        session.add(row)
        session.flush()
        session.add_all(Participant(interaction_id=row.id, customer_id=p) for p in people)
        session.add(
            CapturedLine(
                customer_id=people[0], interaction_id=row.id, line=f"Line: {body}", captured_at=NOW
            )
        )


def zebulon(store: Store) -> CustomerId:
    draft = CustomerDraft(
        "Zebulon Quagmire",
        uid="uid-of-zebulon",
        given_name="Zebulon",
        family_name="Quagmire",
        details=(
            EmailDraft("ZQ@canary.example"),
            PhoneDraft("+31 655 500 777"),
            AffiliationDraft("Tulip Works"),
            FactDraft("likes snorkelwort"),
        ),
    )
    made = customers.add(store, draft, NOW)
    customers.set_field(store, made, CustomerField.NAME, "Zebulon Quixmire")
    note(store, "Wants a bramblethwack, +31 655 500 777", made)
    follow_ups.add(store, made, FollowUpDraft("Send the gimbalfitz", NOW.date()), NOW)
    drafts.keep(store, str(made), "half a snorkelwort")
    return made


def left_in(folder: Path) -> list[tuple[str, str]]:
    """Which canary is in which file, by its bytes."""
    return [
        (path.name, word)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        for word in CANARIES
        for form in (word, word.title(), word.upper(), "+31 655 500 777", word.replace("zq", "ZQ"))
        if form.encode() in path.read_bytes() or form.encode("utf-16-le") in path.read_bytes()
    ]


def erase(store: Store, who: CustomerId, *, everywhere: bool = True) -> Erasure:
    plan = erasure.plan(store, who)
    chosen = plan.mentions if everywhere else ()
    logs = store.path.parent / "logs"
    return erasure.erase(store, who, NOW, chosen, logs)
