"""The rules of deals: days in a stage, the mark, sums."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from smallcrm.domain import deals, pipelines
from smallcrm.domain.deals import DealDraft, DealId, DealRow, DealState, Sum, Tally
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.money import MOST, Amount
from smallcrm.domain.pipelines import (
    PRESETS,
    PipelineDraft,
    PipelineId,
    Preset,
    StageDraft,
    StageId,
    StageName,
)
from smallcrm.domain.records import CustomerId, CustomerKind

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
STAGE = StageDraft("Quote", 60, 14)


def row(worth: Amount | None, chance: int) -> DealRow:
    return DealRow(
        id=DealId(1),
        customer_id=CustomerId(1),
        customer_name="Ana",
        customer_kind=CustomerKind.PERSON,
        stage_id=StageId(1),
        stage_name="Quote",
        pipeline_id=PipelineId(1),
        what="Shop",
        amount=worth,
        chance=chance,
        expected_on=None,
        state=DealState.OPEN,
        days=0,
        is_rotten=False,
    )


@pytest.mark.parametrize(
    ("entered", "days"),
    [
        (datetime(2026, 11, 25, 12, tzinfo=UTC), 0),
        (datetime(2026, 11, 24, 22, 59, tzinfo=UTC), 1),
        (datetime(2026, 11, 24, 23, 0, tzinfo=UTC), 0),  # past midnight in Amsterdam
        (datetime(2026, 10, 24, 21, 59, tzinfo=UTC), 32),  # summer time
        (datetime(2026, 12, 24, 12, tzinfo=UTC), 0),  # a clock that was set back
    ],
)
def test_days_in_a_stage_are_local_days(entered: datetime, days: int) -> None:
    assert deals.days_in_stage(entered, date(2026, 11, 25), AMSTERDAM) == days


@pytest.mark.parametrize(
    ("state", "days", "rot", "is_marked"),
    [
        (DealState.OPEN, 13, 14, False),
        (DealState.OPEN, 14, 14, True),
        (DealState.OPEN, 9999, None, False),
        (DealState.WON, 99, 14, False),
        (DealState.LOST, 99, 14, False),
    ],
)
def test_an_open_deal_is_marked_after_the_days_of_its_stage(
    state: DealState, days: int, rot: int | None, is_marked: bool
) -> None:
    assert deals.is_rotten(state, days, rot) is is_marked


@pytest.mark.parametrize(
    ("hundredths", "minor"),
    [(0, 0), (49, 0), (50, 1), (149, 1), (150, 2), (-49, 0), (-50, -1), (-149, -1), (-150, -2)],
)
def test_weighted_sums_are_rounded_half_away_from_zero(hundredths: int, minor: int) -> None:
    assert deals.weighted(hundredths) == minor


def test_currencies_are_never_added() -> None:
    some = [row(Amount(1000, "EUR"), 50), row(Amount(1, "EUR"), 50), row(Amount(7, "JPY"), 100)]
    found = deals.sums([*some, row(None, 50)])
    assert found == (Sum("EUR", 2, 1001, 501), Sum("JPY", 1, 7, 7))


def test_a_weighted_sum_is_rounded_once() -> None:
    # each of the hundred would be nothing by itself
    found = deals.sums([row(Amount(1, "EUR"), 49)] * 100)
    assert found == (Sum("EUR", 100, 100, 49),)


def test_sums_of_the_greatest_amounts_do_not_overflow() -> None:
    tally = Tally()
    for _ in range(5000):
        tally.add("EUR", 1, MOST, MOST * 100)
    assert tally.sums() == (Sum("EUR", 5000, 5000 * MOST, 5000 * MOST),)


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (DealDraft("  ", StageId(1)), "empty"),
        (DealDraft("x" * 201, StageId(1)), "too_long"),
        (DealDraft("x", StageId(1), note="n" * 20_001), "too_long"),
        (DealDraft("x", StageId(1), chance=101), "not_a_chance"),
        (DealDraft("x", StageId(1), chance=-1), "not_a_chance"),
        (DealDraft("x", StageId(1), Amount(MOST + 1, "EUR")), "amount_too_large"),
        (DealDraft("x", StageId(1), Amount(-MOST - 1, "EUR")), "amount_too_large"),
        (DealDraft("x", StageId(1), Amount(1, "EUX")), "unknown_currency"),
    ],
)
def test_what_a_deal_cannot_be(draft: DealDraft, code: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        deals.checked(draft)
    assert caught.value.code == code


def test_words_of_a_deal_are_put_on_one_line() -> None:
    draft = deals.checked(DealDraft(" Web \n shop ", StageId(1), note=" a\r\nb "))
    assert (draft.what, draft.note) == ("Web shop", "a\nb")


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (PipelineDraft("", (STAGE,)), "empty"),
        (PipelineDraft("x", (StageDraft(" ", 10),)), "empty"),
        (PipelineDraft("x" * 61, (STAGE,)), "too_long"),
        (PipelineDraft("x", ()), "no_stages"),
        (PipelineDraft("x", tuple(StageDraft(str(n), 1) for n in range(21))), "many_stages"),
        (PipelineDraft("x", (STAGE, StageDraft("QUOTE", 1))), "stage_twice"),
        (PipelineDraft("x", (StageDraft("a", 101),)), "not_a_chance"),
        (PipelineDraft("x", (StageDraft("a", 1, 0),)), "not_rot_days"),
        (PipelineDraft("x", (StageDraft("a", 1, 1000),)), "not_rot_days"),
    ],
)
def test_what_a_pipeline_cannot_be(draft: PipelineDraft, code: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        pipelines.checked(draft)
    assert caught.value.code == code


def test_every_trade_is_offered_stages_that_can_be_kept() -> None:
    assert set(PRESETS) == set(Preset)
    assert {stage.name for stages in PRESETS.values() for stage in stages} == set(StageName)
    for preset, stages in PRESETS.items():
        drafts = tuple(StageDraft(s.name.value, s.chance, s.rot_days) for s in stages)
        pipelines.checked(PipelineDraft(preset.value, drafts))
        chances = [s.chance for s in stages]
        assert chances == sorted(chances), preset


def test_a_visit_counts_no_time_before_it_began() -> None:
    entered = datetime(2026, 11, 25, 12, tzinfo=UTC)
    left = (entered - timedelta(days=3)).date()
    assert deals.days_in_stage(entered, left, UTC) == 0
