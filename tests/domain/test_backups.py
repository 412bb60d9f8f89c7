"""When a backup is due, and which may go: a table of a year, as Anki has one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from smallcrm.domain.backups import Backup, Reason, surplus, wanted, wants_drill

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
MB = 1_000_000
NO_LIMIT = 10**12


def backup(at: datetime, reason: str = "start-of-day", size: int = MB) -> Backup:
    return Backup(Path(f"smallcrm-{reason}-{at:%Y%m%dT%H%M%S%fZ}.db"), at, reason, size)


def ago(**span: int) -> datetime:
    return NOW - timedelta(**span)


def left(found: list[Backup], limit: int = NO_LIMIT, now: datetime = NOW) -> list[Backup]:
    gone = surplus(found, now, ZONE, limit)
    return [b for b in found if b not in gone]


# --- when ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("last", "changed", "failed", "due"),
    [
        (None, None, None, None),
        (None, ago(minutes=1), None, Reason.DAY),
        (ago(hours=30), None, None, None),
        (ago(hours=30), ago(minutes=1), None, Reason.DAY),
        (ago(hours=15), ago(minutes=1), None, Reason.DAY),  # 23:30 the day before
        (ago(hours=14), ago(minutes=1), None, None),  # 00:30 the same day
        (ago(minutes=50), ago(minutes=29), None, None),
        (ago(minutes=50), ago(minutes=30), None, Reason.WORK),
        (ago(hours=30), ago(minutes=90), ago(minutes=29), None),
        (ago(hours=30), ago(minutes=90), ago(minutes=30), Reason.DAY),
        (ago(hours=30), ago(minutes=90), NOW + timedelta(days=3), Reason.DAY),
        (NOW + timedelta(days=40), ago(minutes=1), None, Reason.DAY),
        (ago(minutes=50), NOW + timedelta(days=40), None, Reason.WORK),
    ],
)
def test_one_is_due(
    last: datetime | None, changed: datetime | None, failed: datetime | None, due: Reason | None
) -> None:
    assert wanted(last, changed, failed, NOW, ZONE) is due


def test_the_day_is_that_of_the_user() -> None:
    last, changed = datetime(2026, 11, 24, 23, 30, tzinfo=UTC), ago(minutes=1)
    assert wanted(last, changed, None, NOW, ZONE) is None
    assert wanted(last, changed, None, NOW, UTC) is Reason.DAY


def test_the_drill_is_monthly() -> None:
    assert wants_drill(None, NOW)
    assert not wants_drill(ago(days=29), NOW)
    assert wants_drill(ago(days=30), NOW)
    assert wants_drill(NOW + timedelta(days=90), NOW)


# --- which may go --------------------------------------------------------------------------------


def test_a_year_of_two_a_day_is_thinned() -> None:
    days = [datetime(2026, 11, 25, 8, 0, tzinfo=UTC) - timedelta(days=n) for n in range(400)]
    found = [backup(at + timedelta(hours=more)) for at in days for more in (0, 4)]
    kept = sorted((b.at for b in left(found)), reverse=True)
    recent = [at for at in kept if NOW - at < timedelta(days=2)]
    assert len(recent) == 4
    older = kept[len(recent) :]
    assert len(older) == 7 + 5 + 12
    assert all(at.hour == 12 for at in older), "the newest of each period stands for it"
    assert [(older[n] - older[n + 1]).days for n in range(6)] == [1] * 6
    assert all((older[n] - older[n + 1]).days == 7 for n in range(7, 11))
    assert len({(at.year, at.month) for at in older[12:]}) == 12
    assert (NOW - kept[-1]).days > 330


@pytest.mark.parametrize(
    ("moments", "kept"),
    [
        # all of two days, whatever their number
        ([ago(hours=h) for h in range(0, 48, 3)], 16),
        # the same day, a week ago: the newest of it
        ([ago(days=7, minutes=m) for m in (0, 30, 60)], 1),
        # every 30 days for two years: the newest, 7 days, 5 weeks; of 11 more two share a month
        ([ago(days=30 * n + 3) for n in range(24)], 1 + 7 + 5 + 9),
        ([ago(days=900)], 1),
        ([], 0),
    ],
)
def test_the_table(moments: list[datetime], kept: int) -> None:
    assert len(left([backup(at) for at in moments])) == kept


def test_the_order_they_come_in_does_not_matter() -> None:
    found = [backup(ago(hours=7 * n)) for n in range(200)]
    assert set(left(found)) == set(left(found[::-1]))


def test_thinning_again_changes_nothing() -> None:
    found = [backup(ago(hours=5 * n)) for n in range(600)]
    once = left(found)
    assert left(once) == once


def test_those_before_large_acts_stay_a_fortnight() -> None:
    found = [
        *(backup(ago(days=5, minutes=n), "before-import") for n in range(4)),
        *(backup(ago(days=15, minutes=n), "before-import") for n in range(4)),
        *(backup(ago(days=5, minutes=n), "by-hand") for n in range(3)),
    ]
    assert len(left(found)) == 4 + 3 + 1


def test_the_oldest_go_where_they_take_too_much() -> None:
    found = [backup(ago(hours=n), size=10 * MB) for n in range(10)]
    assert left(found, 35 * MB) == found[:3]


def test_those_before_large_acts_go_last_and_the_newest_never() -> None:
    guarded = backup(ago(days=3), "before-merge", 10 * MB)
    found = [backup(ago(hours=1), size=50 * MB), backup(ago(hours=2), size=10 * MB), guarded]
    assert left(found, 60 * MB) == [found[0], guarded]
    assert left(found, 1) == [found[0]]


def test_one_of_the_future_is_not_taken_for_old() -> None:
    found = [backup(NOW + timedelta(days=n)) for n in range(5)]
    assert left(found) == found
