"""People, sales and deals to try checklists and rules on."""

from __future__ import annotations

from datetime import date, datetime

from conftest import NOW
from smallcrm.domain.records import CustomerDraft, CustomerId, TagDraft
from smallcrm.services import customers
from smallcrm.storage.models import Deal, Item, Pipeline, Sale, Stage
from smallcrm.storage.store import Store


def person(store: Store, name: str, *tags: str) -> CustomerId:
    draft = CustomerDraft(name, details=tuple(TagDraft(tag) for tag in tags))
    return customers.add(store, draft, NOW)


def sale(
    store: Store, customer: CustomerId, on: date, what: str = "Poster", minor: int = 4000
) -> int:
    with store.write_quietly() as session:
        item = session.query(Item).filter_by(name=what).first()
        if item is None:
            item = Item(name=what, folded=what.lower())
            session.add(item)
            session.flush()
        row = Sale(
            customer_id=customer,
            item_id=item.id,
            sold_on=on,
            quantity=1000,
            minor=minor,
            currency="EUR",
            created_at=NOW,
        )
        session.add(row)
        session.flush()
        return row.id


def deal(
    store: Store,
    customer: CustomerId,
    entered_at: datetime,
    stage: int = 2,
    won_at: datetime | None = None,
) -> int:
    """In the second of two stages, unless another is said."""
    with store.write_quietly() as session:
        if session.get(Pipeline, 1) is None:
            session.add(Pipeline(id=1, name="Work", folded="work", position=0))
            session.flush()
            for place, name in enumerate(("Lead", "Quote")):
                made = {"name": name, "folded": name.lower(), "chance": 50}
                session.add(Stage(id=place + 1, pipeline_id=1, position=place, **made))
            session.flush()
        row = Deal(
            customer_id=customer,
            stage_id=stage,
            what="Logo",
            entered_at=entered_at,
            created_at=entered_at,
            state="open" if won_at is None else "won",
            closed_at=won_at,
        )
        session.add(row)
        session.flush()
        return row.id
