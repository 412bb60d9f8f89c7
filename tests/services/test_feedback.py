"""Feedback in the file: kept, changed, removed, taken back; and as it is shown."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from sqlalchemy import select

from conftest import NOW
from services.feedback_acts import LOVES
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.feedback import FeedbackDraft, FeedbackId, FeedbackRow, Score
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    InteractionId,
    InteractionKind,
    InteractionRow,
)
from smallcrm.services import customers, feedback, feedback_rows, timeline, timeline_entries
from smallcrm.storage.models import Feedback, Letter
from smallcrm.storage.store import Store
from touches import touch


@pytest.fixture
def ana(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ana Lima"), NOW)


def survey(
    store: Store, customer: CustomerId, outcome: str = "sent", purpose: str = "survey"
) -> int:
    with store.write(Action.IMPORT, "1") as session:
        row = Letter(customer_id=customer, subject="How was it?", body="Tell us", label="")
        row.created_at, row.outcome, row.purpose = NOW - timedelta(3), outcome, purpose
        row.settled_at = NOW - timedelta(2) if outcome else None
        session.add(row)
        session.flush()
        return row.id


def note(store: Store, customer: CustomerId, body: str, at: datetime = NOW) -> InteractionId:
    return touch(store, body, customer, at=at, kind=InteractionKind.CALL)


def test_it_is_kept_with_all_that_is_known(store: Store, ana: CustomerId) -> None:
    key = feedback.add(store, ana, LOVES, NOW)
    (row,) = feedback_rows.of_customer(store, ana)
    assert (row.id, row.customer_name, row.draft) == (key, "Ana Lima", LOVES)
    assert row == feedback_rows.row(store, key)
    step = store.undo_step()
    assert step is not None
    assert (step.action, step.label) == (Action.ADD_FEEDBACK, "Ana Lima")
    store.undo()
    assert feedback_rows.of_customer(store, ana) == ()
    store.redo()
    assert feedback_rows.of_customer(store, ana) == (row,)


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (FeedbackDraft("  ", date(2026, 11, 1)), "no_feedback"),
        (FeedbackDraft("x", date(2026, 11, 1), Score(12, 10)), "score_range"),
        (FeedbackDraft("x", date(2026, 11, 1), Score(0, 5)), "score_range"),
        (FeedbackDraft("x", date(2026, 11, 1), Score(1, 3)), "score_scale"),
    ],
)
def test_what_is_none_is_refused_and_changes_nothing(
    store: Store, ana: CustomerId, draft: FeedbackDraft, code: str
) -> None:
    key = feedback.add(store, ana, LOVES, NOW)
    with pytest.raises(InvalidValue, match=code):
        feedback.add(store, ana, draft, NOW)
    with pytest.raises(InvalidValue, match=code):
        feedback.edit(store, key, draft)
    assert [r.draft for r in feedback_rows.of_customer(store, ana)] == [LOVES]


def test_it_is_changed_and_removed(store: Store, ana: CustomerId) -> None:
    key = feedback.add(store, ana, LOVES, NOW)
    other = FeedbackDraft("fine", date(2026, 11, 2), Score(4, 5))
    feedback.edit(store, key, other)
    assert feedback_rows.row(store, key).draft == other
    feedback.reword(store, key, "fine\nindeed")
    assert feedback_rows.row(store, key).draft.words == "fine\nindeed"
    assert feedback_rows.row(store, key).score == Score(4, 5)
    feedback.remove(store, key)
    with pytest.raises(NotFound):
        feedback_rows.row(store, key)
    for gone in (
        lambda: feedback.edit(store, key, other),
        lambda: feedback.reword(store, key, "x"),
        lambda: feedback.remove(store, key),
        lambda: feedback.add(store, CustomerId(99), other, NOW),
    ):
        with pytest.raises(NotFound):
            gone()


def test_it_may_be_of_a_note_of_theirs_and_outlives_it(store: Store, ana: CustomerId) -> None:
    ben = customers.add(store, CustomerDraft("Ben"), NOW)
    mine, other = note(store, ana, "rang"), note(store, ben, "rang")
    with pytest.raises(NotFound):
        feedback.add(store, ana, LOVES, NOW, interaction=other)
    key = feedback.add(store, ana, LOVES, NOW, interaction=mine)
    assert feedback_rows.row(store, key).interaction_id == mine
    timeline.remove(store, mine)
    assert feedback_rows.row(store, key).interaction_id is None
    store.undo()
    assert feedback_rows.row(store, key).interaction_id == mine


def test_a_survey_is_open_until_something_answers_it(store: Store, ana: CustomerId) -> None:
    first, second = survey(store, ana), survey(store, ana)
    survey(store, ana, outcome="")  # was not sent yet
    survey(store, ana, outcome="dropped")
    survey(store, ana, purpose="note")
    assert [s.id for s in feedback_rows.open_surveys(store, ana)] == [second, first]
    assert feedback_rows.open_surveys(store, ana)[0].sent_at == NOW - timedelta(2)
    key = feedback.add(store, ana, LOVES, NOW, letter=first)
    assert feedback_rows.row(store, key).letter_id == first
    assert [s.id for s in feedback_rows.open_surveys(store, ana)] == [second]
    feedback.edit(store, key, LOVES, letter=second)
    assert [s.id for s in feedback_rows.open_surveys(store, ana)] == [first]
    found = feedback_rows.survey(store, second)
    assert found is not None
    assert found.subject == "How was it?"
    assert feedback_rows.survey(store, 99) is None
    ben = customers.add(store, CustomerDraft("Ben"), NOW)
    with pytest.raises(NotFound):
        feedback.add(store, ben, LOVES, NOW, letter=first)


def test_all_of_a_period_is_of_those_who_are_not_in_the_trash(
    store: Store, ana: CustomerId
) -> None:
    ben = customers.add(store, CustomerDraft("Ben"), NOW)
    for day in (1, 15, 30):
        feedback.add(store, ana, FeedbackDraft("a", date(2026, 11, day)), NOW)
    feedback.add(store, ben, FeedbackDraft("b", date(2026, 11, 15)), NOW)
    customers.delete(store, [ben], NOW)
    assert [r.draft.given_on.day for r in feedback_rows.everyone(store)] == [1, 15, 30]
    days = date(2026, 11, 2), date(2026, 11, 30)
    assert [r.draft.given_on.day for r in feedback_rows.everyone(store, *days)] == [15, 30]
    assert [
        r.draft.given_on.day for r in feedback_rows.everyone(store, None, date(2026, 11, 14))
    ] == [1]


def test_topics_and_sources_are_offered_by_how_often_they_were_used(
    store: Store, ana: CustomerId
) -> None:
    day = date(2026, 11, 1)
    for topic, source in (("site", ""), ("site", "call"), ("price", "call"), ("", "mail")):
        feedback.add(store, ana, FeedbackDraft("a", day, None, topic, source), NOW)
    assert feedback_rows.topics(store) == ("site", "price")
    assert feedback_rows.sources(store) == ("call", "mail")


def test_on_the_timeline_each_stands_on_its_day_once(store: Store, ana: CustomerId) -> None:
    zone = timezone(timedelta(hours=1))
    said = note(store, ana, "rated us 9", NOW)
    early = note(store, ana, "rang", datetime(2026, 11, 10, 12, tzinfo=UTC))
    feedback.add(store, ana, LOVES, NOW, interaction=said)
    apart = [
        feedback.add(store, ana, FeedbackDraft("a", date(2026, 11, d)), NOW)
        for d in (9, 10, 11, 11)
    ]
    found = timeline_entries.page(store, ana, zone)
    assert [e.id for e in found.entries] == [said, apart[3], apart[2], early, apart[1], apart[0]]
    assert found.is_last


@pytest.mark.parametrize("limit", [1, 2, 3, 7])
def test_pages_of_the_timeline_leave_nothing_out(store: Store, ana: CustomerId, limit: int) -> None:
    for day in range(1, 8):
        feedback.add(store, ana, FeedbackDraft("a", date(2026, 11, day)), NOW)
        note(store, ana, "rang", datetime(2026, 11, day, 12, tzinfo=UTC))
    whole = timeline_entries.page(store, ana, UTC).entries
    seen: list[timeline_entries.Entry] = []
    is_last = False
    while not is_last:
        notes = [e for e in seen if isinstance(e, InteractionRow)]
        said = [e for e in seen if isinstance(e, FeedbackRow)]
        after = (notes[-1] if notes else None, None, said[-1] if said else None)
        page = timeline_entries.page(store, ana, UTC, after, limit)
        seen += page.entries
        is_last = page.is_last
    assert tuple(seen) == whole
    assert len(seen) == 14


def test_damage_hides_a_score_not_the_words(
    store: Store, ana: CustomerId, expect_log: bool
) -> None:
    key = feedback.add(store, ana, LOVES, NOW)
    with store.write(Action.IMPORT, "1") as session:
        row = session.scalars(select(Feedback)).one()
        row.score = 77
    (found,) = feedback_rows.of_customer(store, ana)
    assert (found.id, found.score, found.draft.words) == (key, None, LOVES.words)
    assert isinstance(found.id, int)
    assert FeedbackId(found.id) == key
