"""A person about whom much is held, and another who is to be hidden."""

from __future__ import annotations

from datetime import UTC, date, datetime

from smallcrm.domain.actions import Action
from smallcrm.domain.letters import LeftLetter, LetterDraft, packed
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerField,
    CustomerId,
    EmailDraft,
    FactDraft,
    FollowUpDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
)
from smallcrm.domain.reports import ParsedFile
from smallcrm.services import customers, drafts, exchange, follow_ups
from smallcrm.storage.models import (
    Amount,
    CapturedLine,
    Consent,
    Customer,
    Interaction,
    Participant,
)
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
HOSTILE = "<img src=file:///etc/passwd onerror=x>&\"'"


def ana(store: Store) -> CustomerId:
    draft = CustomerDraft(
        "Ana Lima",
        given_name="Ana",
        family_name="Lima",
        details=(
            EmailDraft("ana@example.org"),
            FactDraft(f"likes {HOSTILE}"),
            OccasionDraft(OccasionKind.BIRTHDAY, 5, 3),
        ),
    )
    report = exchange.import_parsed(
        store,
        (ParsedFile("cards.vcf", 1, (draft,)),),
        NOW,
        lambda done, total: None,
        lambda: False,
    )
    return report.customer_ids[0]


def ben(store: Store) -> CustomerId:
    draft = CustomerDraft(
        "Ben Okafor", given_name="Ben", family_name="Okafor", details=(PhoneDraft("0612345678"),)
    )
    return customers.add(store, draft, NOW)


def note(store: Store, body: str, *people: CustomerId) -> None:
    with store.write(Action.CAPTURE) as session:
        row = Interaction(kind="note", body=body, happened_at=NOW, created_at=NOW)
        session.add(row)
        session.flush()
        session.add_all(Participant(interaction_id=row.id, customer_id=p) for p in people)
        own = {"customer_id": people[0], "interaction_id": row.id}
        session.add(CapturedLine(line=f"Ana: {body}", captured_at=NOW, **own))
        session.add(Amount(minor=45000, currency="EUR", **own))


def fill(store: Store, ana: CustomerId, ben: CustomerId) -> None:
    note(store, "Ben and Ana had lunch, call 06 12345678", ana, ben)
    follow_ups.add(
        store, ana, FollowUpDraft("Send the quote to Ben Okafor", date(2026, 12, 1)), NOW
    )
    follow_ups.add(store, ana, FollowUpDraft("Think about it", None), NOW)
    customers.set_field(store, ana, CustomerField.NICKNAME, "Aninha")
    customers.set_field(store, ana, CustomerField.NICKNAME, "Nini")
    drafts.keep(store, str(ana), "half a word for Ben Okafor")
    typed = LeftLetter(LetterDraft("Lunch", "with Ben Okafor?"))
    drafts.keep(store, drafts.letter_place([ana]), packed(typed))
    with store.write(Action.ADD_DETAIL) as session:
        session.add(
            Consent(
                customer_id=ana,
                purpose="newsletter",
                channel="email",
                given_on=date(2026, 1, 2),
                how="on the phone",
                withdrawn_on=date(2026, 6, 7),
            )
        )
        session.get_one(Customer, ana).do_not_contact_at = NOW
        session.get_one(Customer, ana).deleted_at = NOW
