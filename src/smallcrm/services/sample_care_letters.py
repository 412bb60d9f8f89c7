"""Letters of the sample people: two templates, a survey that went to some of them, and a draft."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from datetime import UTC, datetime, time, timedelta

from smallcrm.domain.batches import Order
from smallcrm.domain.letters import Channel, LetterDraft, LetterId, Purpose
from smallcrm.domain.records import AddressDraft, CustomerId
from smallcrm.domain.templates import Facts, TemplateDraft
from smallcrm.services import batches, details, letters, templates
from smallcrm.storage.store import Store

_SURVEY = TemplateDraft(
    *("Survey", Purpose.SURVEY, "One question, {first_name}"),
    "Dear {first_name},\n\nhow likely is it that you would recommend my work to a friend, from 0 "
    "(not at all) to 10 (surely)? And what is the main reason?\n\nKind regards\nRobin",
)
_THANKS = TemplateDraft(
    *("Thank you", Purpose.NOTE, "Thank you, {first_name}"),
    "Dear {first_name},\n\nthank you for the time you took. It helps to know what you have in "
    "mind; I will come back to you with two proposals.\n\nKind regards\nRobin",
)
_OFFER = LetterDraft(
    "Two places are free before the holidays",
    "Dear {first_name},\n\nI have two places free in December, for cards, menus or a sign. Tell me "
    "by Friday if one of them is yours.\n\nKind regards\nRobin",
)
_ASKED = ("Tom Baker", "Ana Lima", "Ben O'Neil", "Priya Raman")
_OFFERED = ("Sarah Chen", "Tom Baker", "Ben O'Neil", "Nadia Petrov")
_ADDRESSES = (
    ("Sarah Chen", "Keizersgracht 12", "1015 CN", "Amsterdam"),
    ("May Wong", "Plantage 3", "1018 AB", "Amsterdam"),
    ("Tom Baker", "12 Mill Lane", "OX1 1AA", "Oxford"),
)


def pieces(
    store: Store, who: Mapping[str, CustomerId], now: datetime
) -> Generator[None, None, dict[str, LetterId]]:
    """A piece at a time; ``now`` is the aware moment in the user's zone. Gives back to whom the
    survey went."""
    survey, _ = (templates.define(store, draft) for draft in (_SURVEY, _THANKS))
    yield
    order = Order("How it goes, autumn", _text(_SURVEY), Purpose.SURVEY, survey)
    batch, _ = batches.draft(store, order, [who[name] for name in _ASKED], _values, _ago(now, 14))
    went = batches.of(store, batch)
    yield
    for row in went:
        letters.sent(store, row.id, _ago(now, 13).astimezone(UTC), Channel.MAIL)
    yield
    thanks = Order(_THANKS.name, _text(_THANKS))
    batches.write(store, thanks, who["Nadia Petrov"], _values, now)
    return {row.customer_name: row.id for row in went}


def offer(store: Store, who: Mapping[str, CustomerId], now: datetime) -> None:
    """Drafts to some, of which one has gone; ``now`` as above."""
    order = Order("Places before the holidays", _OFFER, Purpose.OFFER)
    batch, _ = batches.draft(store, order, [who[name] for name in _OFFERED], _values, now)
    first = batches.of(store, batch)[0]
    letters.sent(store, first.id, now.astimezone(UTC), Channel.MAIL)


def thank(store: Store, name: str) -> None:
    """A template for those who bought something: of others nothing is known for its field."""
    body = "Dear {first_name},\n\nthank you for {last_item}. Tell me how it does!\n\nRobin"
    subject = "Thank you, {first_name}"
    templates.define(store, TemplateDraft(name, Purpose.NOTE, subject, body))


def settle(store: Store, who: Mapping[str, CustomerId]) -> None:
    """Streets, for labels."""
    for name, street, code, town in _ADDRESSES:
        address = AddressDraft(street=street, postal_code=code, locality=town)
        details.add(store, who[name], address)


def _text(draft: TemplateDraft) -> LetterDraft:
    return LetterDraft(draft.subject, draft.body)


def _ago(now: datetime, days: int) -> datetime:
    """At ten o'clock of the user's zone, some days ago."""
    return datetime.combine(now.date() - timedelta(days), time(10), tzinfo=now.tzinfo)


def _values(facts: Facts) -> Mapping[str, str]:
    return {"first_name": facts.first_name}
