"""What came of a batch, against a table counted by hand."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from services.letter_acts import order, reach, words
from services.work_people import person, sale
from smallcrm.domain.batches import Answer, Results
from smallcrm.domain.errors import NotFound
from smallcrm.domain.letters import BatchId, Purpose
from smallcrm.domain.records import CustomerId
from smallcrm.services import batch_results, batches, letters
from smallcrm.storage.models import Feedback, Interaction, Participant, Sale
from smallcrm.storage.store import Store

LOCAL = NOW.astimezone(ZoneInfo("Europe/Amsterdam"))


def note(store: Store, customer: CustomerId, at: datetime, kind: str = "call") -> None:
    with store.write_quietly() as session:
        row = Interaction(kind=kind, body="x", happened_at=at, created_at=at)
        session.add(row)
        session.flush()
        session.add(Participant(interaction_id=row.id, customer_id=customer))


def sent(store: Store, *names: str) -> tuple[BatchId, list[CustomerId]]:
    """Of each a letter that went now; counted for 30 days."""
    whom = [person(store, name) for name in names]
    reach(store, *whom)
    batch, _ = batches.draft(store, order(purpose=Purpose.SURVEY), whom, words, NOW)
    for row in batches.of(store, batch):
        letters.sent(store, row.id, NOW)
    return batch, whom


def test_nothing_yet(store: Store) -> None:
    with pytest.raises(NotFound):
        batch_results.of(store, BatchId(1), LOCAL)
    ana = person(store, "Ana")
    reach(store, ana)
    batch, _ = batches.draft(store, order(), [ana], words, NOW)
    assert batch_results.of(store, batch, LOCAL) == Results()


def test_replies_are_people_who_were_in_touch_in_time(store: Store) -> None:
    batch, (ana, tom, may, zoe) = sent(store, "Ana", "Tom", "May", "Zoe")
    assert batch_results.of(store, batch, LOCAL) == Results(sent=4, running=4)
    note(store, ana, NOW + timedelta(days=1))
    note(store, ana, NOW + timedelta(days=2), "email")
    note(store, tom, NOW + timedelta(days=30), "meeting")
    note(store, may, NOW + timedelta(days=30, seconds=1), "message")
    note(store, may, NOW + timedelta(days=1), "note")
    note(store, may, NOW - timedelta(days=1))
    note(store, zoe, NOW + timedelta(days=2), "payment")
    later = LOCAL + timedelta(days=31)
    assert batch_results.of(store, batch, later) == Results(sent=4, replied=2, running=0)


def test_another_letter_of_ours_is_no_reply(store: Store) -> None:
    batch, (ana,) = sent(store, "Ana")
    other = batches.write(store, order(), ana, words, NOW)
    letters.sent(store, other, NOW + timedelta(days=3))
    assert batch_results.of(store, batch, LOCAL).replied == 0


def test_sales_by_currency_without_what_came_back(store: Store) -> None:
    batch, (ana, tom, may) = sent(store, "Ana", "Tom", "May")
    day = LOCAL.date()
    sale(store, ana, day - timedelta(days=1))
    sale(store, ana, day + timedelta(days=1), minor=5000)
    sale(store, ana, day + timedelta(days=2), minor=-1000)
    sale(store, tom, day + timedelta(days=30), minor=700)
    sale(store, tom, day + timedelta(days=31), minor=900)
    dollars = sale(store, tom, day + timedelta(days=5), minor=100)
    back = sale(store, may, day + timedelta(days=3), minor=300)
    today = sale(store, may, day, minor=200)
    with store.write_quietly() as session:
        session.get_one(Sale, dollars).currency = "USD"
        session.get_one(Sale, back).returned_on = day
    found = batch_results.of(store, batch, LOCAL)
    assert (found.bought, found.sales) == (2, {"EUR": 4700, "USD": 100})
    with store.write_quietly() as session:  # of the day itself, written down after it went
        session.get_one(Sale, today).created_at = NOW + timedelta(minutes=1)
    found = batch_results.of(store, batch, LOCAL)
    assert (found.bought, found.sales) == (3, {"EUR": 4900, "USD": 100})
    batches.change(store, batch, "x", 2)
    found = batch_results.of(store, batch, LOCAL)
    assert (found.bought, found.sales) == (2, {"EUR": 4200})


def test_days_are_the_users_own(store: Store) -> None:
    """A letter that went at half past eleven at night of the 30th in Amsterdam."""
    ana = person(store, "Ana")
    reach(store, ana)
    batch, _ = batches.draft(store, order(), [ana], words, NOW)
    at = datetime(2026, 11, 30, 23, 30, tzinfo=LOCAL.tzinfo)
    letters.sent(store, batches.of(store, batch)[0].id, at)
    sale(store, ana, date(2026, 12, 1))
    assert batch_results.of(store, batch, LOCAL).bought == 1
    there = at.astimezone(ZoneInfo("Asia/Tokyo"))
    assert batch_results.of(store, batch, there).bought == 0  # there it was the 1st already


def test_answers_to_a_survey(store: Store) -> None:
    batch, (ana, tom) = sent(store, "Ana", "Tom")
    first, second = batches.of(store, batch)
    with store.write_quietly() as session:
        for letter, customer, score, said in (
            (first.id, ana, 9, "lovely"),
            (second.id, tom, None, "busy"),
            (None, tom, 3, "not of it"),
        ):
            session.add(
                Feedback(
                    letter_id=letter,
                    customer_id=customer,
                    score=score,
                    scale=None if score is None else 10,
                    words=said,
                    given_on=LOCAL.date(),
                    created_at=NOW,
                )
            )
    found = batch_results.of(store, batch, LOCAL)
    assert found.answers == (Answer(None, None, "busy"), Answer(9, 10, "lovely"))
