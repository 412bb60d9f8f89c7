"""Deeds with templates and letters: one for each action, in an order in which each has what it
needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy.orm import Session

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.batches import Order
from smallcrm.domain.letters import BatchId, LetterDraft, Purpose, TemplateId
from smallcrm.domain.records import CustomerId, EmailDraft
from smallcrm.domain.templates import Facts, TemplateDraft
from smallcrm.services import batches, details, templates
from smallcrm.storage.models import Template
from smallcrm.storage.store import Store

HELLO = TemplateDraft("Hello", Purpose.NOTE, "Hi {first_name}", "Dear {name}, all is well.")


def words(facts: Facts) -> Mapping[str, str]:
    """Values as a test can read them."""
    amount = facts.last_amount
    return {
        "first_name": facts.first_name,
        "name": facts.name,
        "company": facts.company,
        "last_item": facts.last_item,
        "last_date": str(facts.last_on or ""),
        "last_amount": f"{amount.plain()} {amount.currency}" if amount else "",
        "next_date": str(facts.next_on or ""),
        "agreement": facts.agreement,
        "renewal_date": str(facts.renews_on or ""),
        "my_name": facts.my_name,
        **{name: row.value.text for name, row in facts.own.items() if row.value is not None},
    }


def order(
    subject: str = "Hi {first_name}",
    body: str = "Dear {name}",
    purpose: Purpose = Purpose.NOTE,
    name: str = "Greetings",
) -> Order:
    return Order(name, LetterDraft(subject, body), purpose)


def reach(store: Store, *customers: CustomerId) -> None:
    for customer in customers:
        details.add(store, customer, EmailDraft(f"c{customer}@example.org"))


def prepare(session: Session) -> None:
    """A template that is there before the first step."""
    old = {"name": "Old", "folded": "old", "purpose": "note", "subject": "", "body": "x"}
    session.add(Template(id=1, position=0, **old))


def deeds(store: Store, ana: CustomerId, zoe: CustomerId) -> dict[Action, Callable[[], object]]:
    """With two customers who are in the file, of whom one can be reached."""
    old, hello, batch = TemplateId(1), TemplateId(2), BatchId(1)

    def draft() -> None:
        started = Order("Autumn", LetterDraft("Hi {first_name}", "Ho"), Purpose.OFFER, hello)
        assert batches.draft(store, started, [ana, zoe], words, NOW)[0] == batch

    return {
        Action.ADD_TEMPLATE: lambda: templates.define(store, HELLO),
        Action.EDIT_TEMPLATE: lambda: templates.change(
            store, hello, TemplateDraft("Hello", Purpose.OFFER, "", "Hi {company}")
        ),
        Action.ORDER_TEMPLATES: lambda: templates.reorder(store, [hello, old]),
        Action.WRITE_LETTERS: draft,
        Action.WRITE_LETTER: lambda: batches.write(store, order(), ana, words, NOW),
        Action.EDIT_BATCH: lambda: batches.change(store, batch, "Winter", 14),
        Action.DROP_BATCH: lambda: batches.drop(store, batch, NOW),
        Action.REMOVE_TEMPLATE: lambda: templates.remove(store, hello),
    }
