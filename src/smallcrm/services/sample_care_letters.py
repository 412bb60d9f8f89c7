"""Letters of the sample people: templates, and two batches of which one has gone.

Not in the plain sample: the screens that show them call ``fill``.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select

from smallcrm.domain.actions import Action
from smallcrm.domain.letters import Channel, Purpose
from smallcrm.domain.text import fold
from smallcrm.storage.models import (
    Address,
    Base,
    Batch,
    Customer,
    Email,
    Feedback,
    Interaction,
    Item,
    Letter,
    Participant,
    Sale,
    Template,
)
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

_AUTUMN = (
    "Two places are free before the holidays",
    "Dear {first_name},\n\nyour last order, {last_item}, was on {last_date}. I have two places "
    "free in December, for cards, menus or a sign. Tell me by Friday if one of them is yours.\n\n"
    "Kind regards\nRobin",
)
_SURVEY = (
    "One question, {first_name}",
    "Dear {first_name},\n\nhow likely is it that you would recommend my work to a friend, from 0 "
    "(not at all) to 10 (surely)? And what is the main reason?\n\nKind regards\nRobin",
)
_TEMPLATES = (
    ("Places before the holidays", Purpose.OFFER, *_AUTUMN),
    ("Survey", Purpose.SURVEY, *_SURVEY),
    (
        *("Thank you", Purpose.NOTE, "Thank you, {first_name}"),
        "Dear {first_name},\n\nthank you for {last_item}. Tell me how it does!\n\nRobin",
    ),
)
_SURVEYED: tuple[tuple[str, int | None, str], ...] = (
    ("Sarah Chen", 9, "Always quick, and the drawings are lovely."),
    ("Tom Baker", 6, "The work is good, the invoices are not."),
    ("May Wong", 10, "You think of what I forget."),
    ("Priya Raman", None, ""),
)
_SOLD = (("May Wong", "Business cards", 6, 19500), ("Tom Baker", "Menus", 75, 62000))
_DRAFTED = (
    ("Sarah Chen", "Logo", "23 Nov"),
    ("May Wong", "Business cards", "20 Mar"),
    ("Tom Baker", "Menus", "11 Sep"),
    ("Ben O'Neil", "Labels", "28 Jul"),
)
_ADDRESSES = (
    ("Sarah Chen", "Keizersgracht 12", "1015 CN", "Amsterdam"),
    ("May Wong", "Plantage 3", "1018 AB", "Amsterdam"),
    ("Tom Baker", "12 Mill Lane", "OX1 1AA", "Oxford"),
)


class _Filling:
    def __init__(self, session: WriteSession, now: datetime) -> None:
        self.session, self.now = session, now
        names = session.execute(select(Customer.name, Customer.id).order_by(Customer.id.desc()))
        self.who = {str(name): int(number) for name, number in names}

    def moment(self, ago: int) -> datetime:
        """At ten o'clock of the user's zone."""
        day = self.now.date() - timedelta(days=ago)
        local = datetime.combine(day, time(10, 0), tzinfo=self.now.tzinfo)
        return min(local, self.now).astimezone(UTC)

    def day(self, ago: int) -> date:
        return self.now.date() - timedelta(days=ago)

    def add(self, model: type[Base], **values: Any) -> int:
        row: Any = model(**values)
        self.session.add(row)
        self.session.flush()
        return int(row.id)


def fill(store: Store, now: datetime) -> None:
    """``now`` is the aware moment in the user's zone. For a file that ``sample.fill`` has filled;
    once is enough."""
    if store.fetch("SELECT 1 FROM template LIMIT 1"):
        return
    with store.write(Action.IMPORT, "4") as session:
        at = _Filling(session, now)
        made = [
            at.add(
                Template,
                name=name,
                folded=fold(name),
                purpose=purpose.value,
                subject=subject,
                body=body,
                position=place,
            )
            for place, (name, purpose, subject, body) in enumerate(_TEMPLATES)
        ]
        _reach(at)
        _surveyed(at, made[1])
        _drafted(at, made[0])


def _reach(at: _Filling) -> None:
    """Those who are written to have an address."""
    for name in dict.fromkeys([*(s[0] for s in _SURVEYED), *(d[0] for d in _DRAFTED)]):
        whom = at.who[name]
        has = select(Email.id).where(Email.customer_id == whom)
        if at.session.scalars(has).first() is None:
            address = fold(name).replace(" ", ".").replace("'", "") + "@example.com"
            at.add(Email, customer_id=whom, address=address, folded=address)
    for name, street, code, town in _ADDRESSES:
        at.add(Address, customer_id=at.who[name], street=street, postal_code=code, locality=town)


def _surveyed(at: _Filling, template: int) -> None:
    batch = at.add(
        Batch,
        name="How it goes, autumn",
        purpose=Purpose.SURVEY.value,
        template_id=template,
        days=30,
        created_at=at.moment(14),
    )
    for name, score, words in _SURVEYED:
        whom, first = at.who[name], name.partition(" ")[0]
        subject, body = (text.replace("{first_name}", first) for text in _SURVEY)
        letter = at.add(
            Letter,
            customer_id=whom,
            batch_id=batch,
            purpose=Purpose.SURVEY.value,
            subject=subject,
            body=body,
            created_at=at.moment(14),
            settled_at=at.moment(13),
            outcome="sent",
            channel=Channel.MAIL.value,
        )
        _note(at, whom, 13, f"{subject}\n\n{body}")
        if words:
            _note(at, whom, 11, words)
            at.add(
                Feedback,
                customer_id=whom,
                letter_id=letter,
                given_on=at.day(11),
                score=score,
                scale=10,
                words=words,
                created_at=at.moment(11),
            )
    for name, item, ago, minor in _SOLD:
        at.add(
            Sale,
            customer_id=at.who[name],
            item_id=_item(at, item),
            sold_on=at.day(ago),
            quantity=1000,
            minor=minor,
            currency="EUR",
            created_at=at.moment(ago),
        )


def _drafted(at: _Filling, template: int) -> None:
    batch = at.add(
        Batch,
        name="Places before the holidays",
        purpose=Purpose.OFFER.value,
        template_id=template,
        days=30,
        created_at=at.moment(0),
    )
    for place, (name, item, day) in enumerate(_DRAFTED):
        values = {"first_name": name.partition(" ")[0], "last_item": item, "last_date": day}
        subject, body = _AUTUMN
        for field, value in values.items():
            body = body.replace(f"{{{field}}}", value)
        went = place == 0
        at.add(
            Letter,
            customer_id=at.who[name],
            batch_id=batch,
            purpose=Purpose.OFFER.value,
            subject=subject,
            body=body,
            created_at=at.moment(0),
            settled_at=at.moment(0) if went else None,
            outcome="sent" if went else "",
            channel=Channel.MAIL.value if went else "",
        )


def _note(at: _Filling, whom: int, ago: int, body: str) -> None:
    moment = at.moment(ago)
    note = at.add(Interaction, kind="email", body=body, happened_at=moment, created_at=moment)
    at.add(Participant, interaction_id=note, customer_id=whom)


def _item(at: _Filling, name: str) -> int:
    found = at.session.scalars(select(Item.id).where(Item.folded == fold(name))).first()
    return found if found is not None else at.add(Item, name=name, folded=fold(name))
