"""Who is at risk, read from a real file; what the user says instead; the replay of their past."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.orm import Session

from conftest import NOW
from services.risk_acts import called, every
from services.selling import TODAY, customer, sold
from smallcrm.domain import risk as rules
from smallcrm.domain.agreements import AgreementDraft, AgreementId, Length, Renewal
from smallcrm.domain.archive import ARCHIVED
from smallcrm.domain.at_risk import RiskPage
from smallcrm.domain.cadence import Answer
from smallcrm.domain.complaints import Closing, ComplaintDraft
from smallcrm.domain.errors import Cancelled, InvalidValue, NotFound
from smallcrm.domain.records import (
    CadenceUnit,
    CustomerId,
    FollowUpDraft,
    InteractionKind,
    TagDraft,
)
from smallcrm.domain.replay import Outcome, Short
from smallcrm.domain.risk import Cause, Reason
from smallcrm.domain.severity import Severity
from smallcrm.domain.verdicts import About
from smallcrm.services import (
    agreements,
    complaints,
    consents,
    customers,
    details,
    follow_ups,
    keep_in_touch,
    replay,
    risk,
    risk_histories,
    verdicts,
)
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.models import Feedback
from smallcrm.storage.store import Store
from touches import touch

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
LEAST = rules.THRESHOLD


def page(store: Store, today: date = TODAY) -> RiskPage:
    return risk.page(store, today, UTC, LEAST)


def names(store: Store, today: date = TODAY) -> list[str]:
    return [row.name for row in page(store, today).rows]


def silent(store: Store, name: str = "Ana Lima", last: int = 61) -> CustomerId:
    """Somebody who was called each 20 days, until so many days ago."""
    who = customer(store, name)
    called(store, who, *every(20, last + 400, last))
    return who


def test_a_long_silence_is_named_with_its_reasons(store: Store) -> None:
    ana = silent(store)
    customer(store, "Ben")
    called(store, customer(store, "Cleo"), *every(20, 211, 11))
    found = page(store)
    (row,) = found.rows
    assert (row.customer_id, row.name, row.last_on) == (ana, "Ana Lima", TODAY - timedelta(61))
    assert (found.customers, found.judged, found.many, found.many_gone) == (3, 2, 1, 0)
    assert [(r.cause, r.days, r.usual) for r in row.standing.reasons] == [
        (Cause.SILENT, 61, 20),
        (Cause.LONGEST, 61, 20),
    ]
    assert row.standing.score == sum(r.points for r in row.standing.reasons) == 65
    assert names(store, TODAY - timedelta(6)) == ["Ana Lima"]
    assert names(store, TODAY - timedelta(7)) == []


def test_a_note_is_no_contact_and_a_purchase_is_one(store: Store) -> None:
    ana = silent(store)
    touch(store, "remember the ribbon", ana, at=NOW, kind=InteractionKind.NOTE)
    assert names(store) == ["Ana Lima"]
    sold(store, ana, 2)
    assert names(store) == []


def test_what_happened_late_in_the_evening_counts_by_the_local_day(store: Store) -> None:
    ana = customer(store)
    touch(store, "Rang", ana, at=NOW.replace(hour=23, minute=30), kind=InteractionKind.CALL)
    known = risk_histories.of(store, int(ana), TODAY + timedelta(1), AMSTERDAM)
    assert known is not None
    assert known.touches == [(TODAY + timedelta(1)).toordinal()]
    known = risk_histories.of(store, int(ana), TODAY, AMSTERDAM)
    assert known is not None
    assert known.touches == []  # nothing of tomorrow


def test_who_was_silent_for_very_long_seems_to_have_left(store: Store) -> None:
    silent(store, last=181)
    silent(store, "Ben", last=179)
    found = page(store)
    assert [row.name for row in found.gone] == ["Ana Lima"]
    assert found.gone[0].is_gone
    assert [row.name for row in found.rows] == ["Ben"]


def test_a_complaint_a_late_promise_a_low_score_and_a_renewal_are_reasons(store: Store) -> None:
    ana = customer(store)
    torn = ComplaintDraft("torn", TODAY - timedelta(3), Severity.GRAVE)
    number = complaints.add(store, ana, torn, NOW)
    late = FollowUpDraft("Send the quote", TODAY - timedelta(4))
    promise = follow_ups.add(store, ana, late, NOW)
    follow_ups.add(store, ana, replace(late, due_on=TODAY), NOW)
    with store.write_quietly() as session:
        _rate(session, ana, 3, TODAY - timedelta(9))
    _agree(store, ana, TODAY - timedelta(365 - 24))
    found = {r.cause: r for r in _reasons(store, ana)}
    assert found == {
        Cause.COMPLAINT: Reason(Cause.COMPLAINT, 30, 3),
        Cause.MISSED: Reason(Cause.MISSED, 5, 4),
        Cause.LOW_SCORE: Reason(Cause.LOW_SCORE, 15, 9, count=3, scale=10),
        Cause.RENEWAL: Reason(Cause.RENEWAL, 5, 24),
    }
    complaints.close(store, number, Closing(TODAY), "All well?", NOW)
    follow_ups.done(store, promise, NOW)
    with store.write_quietly() as session:
        _rate(session, ana, 9, TODAY)
    assert {r.cause for r in _reasons(store, ana)} == {Cause.RENEWAL}


def test_what_is_renewed_each_month_is_no_news(store: Store) -> None:
    ana = customer(store)
    month = Length(1, CadenceUnit.MONTH)
    _agree(store, ana, TODAY - timedelta(400), term=month)
    assert _reasons(store, ana) == ()


def test_who_is_archived_or_in_the_trash_or_left_in_peace_is_not_named(store: Store) -> None:
    archived, gone, peace = (silent(store, name) for name in ("A", "B", "C"))
    assert names(store) == ["A", "B", "C"]
    details.add(store, archived, TagDraft(ARCHIVED))
    customers.delete(store, [gone], NOW)
    consents.set_do_not_contact(store, peace, NOW)
    assert names(store) == []
    assert risk.of(store, gone, TODAY, UTC) is None


# --- what the user says instead -------------------------------------------------------------------


def test_the_user_overrules_it_with_a_word_until_a_day(store: Store) -> None:
    ana = silent(store)
    verdicts.say(store, ana, About.RISK, " on a ship ", TODAY, TODAY + timedelta(30))
    found = page(store)
    assert found.rows == ()
    (said,) = found.overruled
    assert (said.customer_id, said.words, said.until_on) == (
        ana,
        "on a ship",
        TODAY + timedelta(30),
    )
    assert names(store, TODAY + timedelta(29)) == []
    assert names(store, TODAY + timedelta(30)) == ["Ana Lima"]
    verdicts.say(store, ana, About.RISK, "for good", TODAY)
    assert page(store).overruled[0].until_on is None
    verdicts.withdraw(store, ana, About.RISK)
    assert names(store) == ["Ana Lima"]
    store.undo()
    assert names(store) == []


def test_whoever_left_is_not_named_until_they_are_back(store: Store) -> None:
    ana = silent(store)
    verdicts.say(store, ana, About.LEFT, "too dear", TODAY - timedelta(10))
    assert names(store) == []
    called(store, ana, 9)
    assert names(store, TODAY + timedelta(110)) == ["Ana Lima"]


@pytest.mark.parametrize(
    ("about", "words", "until", "code"),
    [
        (About.RISK, "  ", None, "empty"),
        (About.LEFT, "", None, "empty"),
        (About.RISK, "x" * 501, None, "too_long"),
        (About.REACH_OUT, "", TODAY, "past"),
    ],
)
def test_what_cannot_be_kept(
    store: Store, about: About, words: str, until: date | None, code: str
) -> None:
    ana = customer(store)
    with pytest.raises(InvalidValue) as caught:
        verdicts.say(store, ana, about, words, TODAY, until)
    assert caught.value.code == code
    assert store.fetch("SELECT count(*) FROM verdict") == [(0,)]


def test_a_verdict_on_nobody(store: Store) -> None:
    with pytest.raises(NotFound):
        verdicts.say(store, CustomerId(9), About.RISK, "x", TODAY)
    ana = customer(store)
    with pytest.raises(NotFound):
        verdicts.withdraw(store, ana, About.RISK)


def test_whom_to_reach_out_to_still(store: Store) -> None:
    ana, ben, cleo, dora = (silent(store, name) for name in ("Ana", "Ben", "Cleo", "Dora"))
    follow_ups.add(store, ben, FollowUpDraft("Ring", TODAY + timedelta(2)), NOW)
    keep_in_touch.answer(store, cleo, Answer.FINE, TODAY)
    verdicts.say(store, dora, About.REACH_OUT, "", TODAY, TODAY + timedelta(7))
    rests = {row.name: row.rests for row in page(store).rows}
    assert rests == {"Ana": False, "Ben": True, "Cleo": True, "Dora": True}
    everybody = [ana, ben, cleo, dora]
    assert risk.to_reach(store, everybody, TODAY, UTC, LEAST) == {ana}
    called(store, ana, 0)
    assert risk.to_reach(store, everybody, TODAY, UTC, LEAST) == frozenset()


def test_nobody_without_contacts_is_to_be_reached(store: Store) -> None:
    eve, finn = customer(store, "Eve"), customer(store, "Finn")
    verdicts.say(store, finn, About.LEFT, "moved", TODAY)
    ana = silent(store)
    assert risk.to_reach(store, [eve, finn, ana], TODAY, UTC, 0) == {ana}


def test_the_threshold_is_remembered(store: Store) -> None:
    assert risk.threshold(store) == LEAST
    risk.keep_threshold(store, 45)
    assert risk.threshold(store) == 45
    for strange in ("many", "-5", "1000"):
        with store.write_quietly() as session:
            session.merge(Setting(name="risk_threshold", value=strange))
        assert risk.threshold(store) == LEAST


def test_it_can_be_stopped_and_needs_nobody(store: Store) -> None:
    assert page(store) == RiskPage((), (), (), 0, 0, 0, 0)
    customer(store)
    with pytest.raises(Cancelled):
        risk.page(store, TODAY, UTC, LEAST, lambda: True)
    with pytest.raises(Cancelled):
        replay.run(store, TODAY, UTC, lambda: True)


# --- the replay ----------------------------------------------------------------------------------


def test_the_replay_of_a_past(store: Store) -> None:
    left = [silent(store, f"Left {n}", last=300 + n) for n in range(5)]
    back = customer(store, "Back")
    called(store, back, *every(20, 1000, 500), *every(20, 400, 0))
    verdicts.say(store, left[0], About.LEFT, "moved", TODAY - timedelta(200))
    told: list[tuple[int, int]] = []
    found = replay.run(store, TODAY, UTC, progress=lambda done, of: told.append((done, of)))
    assert told[-1][0] == told[-1][1]
    assert (found.customers, found.leavers, found.unjudged, found.short) == (6, 5, 0, None)
    cut = found.cuts[LEAST]
    assert (cut.told, cut.false_alarms, cut.lead) == (5, 1, 125)
    outcomes = {row.customer: row for row in cut.named()}
    assert outcomes[int(left[0])].outcome is Outcome.TOLD
    assert outcomes[int(left[0])].lead == 300 - 55 - 200  # the user said so, earlier than silence
    assert outcomes[int(back)].outcome is Outcome.FALSE
    assert replay.names(store, [int(back), 99])[int(back)][1] == "Back"
    assert found.cuts[100].told == 0


def test_an_ended_agreement_with_nothing_after_it_is_leaving(store: Store) -> None:
    ana = silent(store, last=100)
    number = _agree(store, ana, TODAY - timedelta(500))
    agreements.end(store, number, TODAY - timedelta(90), "too dear", TODAY, lambda *_: "")
    found = replay.run(store, TODAY, UTC)
    assert (found.leavers, found.cuts[15].told) == (1, 0)
    assert found.short is Short.LEAVERS
    _agree(store, ana, TODAY - timedelta(500))
    assert replay.run(store, TODAY, UTC).leavers == 0


def _agree(
    store: Store,
    who: CustomerId,
    starts: date,
    term: Length = Length(1, CadenceUnit.YEAR),  # noqa: B008
) -> AgreementId:
    draft = AgreementDraft("Hosting", starts, term=term, renewal=Renewal.ITSELF)
    return agreements.add(store, who, draft, TODAY, lambda *_: "Notice")


def _reasons(store: Store, who: CustomerId) -> Iterable[Reason]:
    found = risk.of(store, who, TODAY, UTC)
    assert found is not None
    return found.reasons


def _rate(session: Session, who: CustomerId, score: int, on: date) -> None:
    row = Feedback(customer_id=who, given_on=on, score=score, scale=10, created_at=NOW)
    session.add(row)
