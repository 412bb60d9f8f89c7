"""A year of a busy user, in every zone: nothing missed, doubled, early or at a wrong time."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from zoneinfo import ZoneInfo, available_timezones

import pytest

from domain.reminder_engine import Book, MinuteMatch, Watermark
from domain.reminder_sky import Sky
from domain.reminder_year import Account, Year

FIRST = date(2026, 10, 1)
NO_PLACES = {"Factory", "localtime", "posixrules"}
SHORT = (
    ("Australia/Lord_Howe", date(2026, 9, 20)),
    ("Africa/Cairo", date(2026, 10, 10)),
    ("America/Havana", date(2026, 10, 15)),
    ("America/Santiago", date(2026, 8, 20)),
    ("Pacific/Apia", date(2011, 12, 10)),
    ("Pacific/Kwajalein", date(1993, 8, 5)),
    ("Africa/Casablanca", date(2027, 1, 25)),
    ("Asia/Kolkata", date(2026, 10, 1)),
    ("America/St_Johns", date(2010, 10, 20)),
    ("Pacific/Chatham", date(2026, 9, 10)),
    ("Europe/Amsterdam", date(2027, 3, 10)),
    ("America/New_York", date(2027, 2, 25)),
    ("UTC", date(2028, 2, 10)),
)
"""Weeks with a change of the clocks; Apia and Kwajalein leap over a whole day in them."""
HEAD = f"{'zone':26}{'told':>7}" + "".join(
    f"{word:>7}" for word in ("missed", "twice", "early", "wrong", "again", "late")
)


def live(engine: str, zone: str, first: date, seed: int, days: int = 365) -> Account:
    made = {"ours": Book, "minutes": MinuteMatch, "watermark": Watermark}[engine]()
    year = Year(made, ZoneInfo(zone), first, seed, days)
    return year.live()


def line(name: str, year: Account) -> str:
    f = year.figures
    counts = (f.told, len(f.missed), f.doubled, f.early, f.wrong, f.repeats + f.rearmed)
    return f"{name:26}" + "".join(f"{n:7}" for n in counts) + f"{f.lateness:6}s"


def check(year: Account, zone: str) -> None:
    assert year.figures.is_clean, (zone, year.figures.faults)
    assert year.figures.lateness <= 15, zone


@pytest.mark.parametrize(("zone", "first"), SHORT, ids=[zone for zone, _ in SHORT])
def test_weeks_in_strange_zones(zone: str, first: date) -> None:
    year = live("ours", zone, first, 20261125, days=45)
    sys.stdout.write(f"\n{HEAD}\n{line(zone, year)}\n")
    check(year, zone)
    assert year.life.follow_ups > 240
    assert year.crashes > 3


@pytest.mark.parametrize("engine", ["minutes", "watermark"])
def test_naive_engines_fail_in_the_same_season(engine: str) -> None:
    """The control: what the simulation does not find in them it would not find in ours."""
    year = live(engine, "America/Havana", FIRST, 3, days=25)
    sys.stdout.write(f"\n{HEAD}\n{line(engine, year)}\n")
    promised = {key for key in year.figures.missed if key.startswith("due:")}
    assert len(promised) > 30
    assert year.figures.lateness <= 15


def a_year(zone: str) -> Account:
    return live("ours", zone, FIRST, sum(map(ord, zone)))


def by_local_time() -> list[list[str]]:
    """All zones, those together that have the same local time in all of the years it is about."""
    groups = defaultdict[tuple[tuple[int, int], ...], list[str]](list)
    for name in sorted(available_timezones() - NO_PLACES):
        groups[Sky(ZoneInfo(name), *Year.sight(FIRST, 365)).shape].append(name)
    return list(groups.values())


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_a_year_in_every_zone(capsys: pytest.CaptureFixture[str]) -> None:
    groups = by_local_time()
    spawn = multiprocessing.get_context("spawn")
    years = []
    with ProcessPoolExecutor(os.cpu_count(), mp_context=spawn) as pool, capsys.disabled():
        sys.stdout.write(f"\n{HEAD}\n")
        for names, year in zip(groups, pool.map(a_year, [g[0] for g in groups]), strict=True):
            others = f" +{len(names) - 1}" if len(names) > 1 else ""
            sys.stdout.write(line(names[0] + others, year) + "\n")
            sys.stdout.flush()
            years.append(year)
        sys.stdout.write(total(sum(map(len, groups)), years) + "\n")
    for names, account in zip(groups, years, strict=True):
        assert account.figures.is_clean, (names[0], account.figures.faults)
        assert account.figures.lateness <= 15, names[0]
        assert account.life.follow_ups > 1900, names[0]


def total(zones: int, years: list[Account]) -> str:
    figures, lives = [y.figures for y in years], [y.life for y in years]
    return (
        f"zones {zones}, of which {len(years)} differ in local time"
        f"; follow-ups {sum(n.follow_ups for n in lives)}"
        f", snoozed {sum(n.snoozed for n in lives)}, done {sum(n.done for n in lives)}\n"
        f"polls {sum(f.polls for f in figures)}, told {sum(f.told for f in figures)}\n"
        f"missed {sum(len(f.missed) for f in figures)}"
        f", doubled {sum(f.doubled for f in figures)}"
        f", early {sum(f.early for f in figures)}, wrong {sum(f.wrong for f in figures)}\n"
        f"repeats after a crash that say so {sum(f.repeats for f in figures)}"
        f", again after a wrong clock {sum(f.rearmed for f in figures)}\n"
        f"crashes {sum(y.crashes for y in years)}, sleeps {sum(y.sleeps for y in years)}"
        f", wrong clocks {sum(n.clocks for n in lives)}"
        f", journeys {sum(n.journeys for n in lives)}, pauses {sum(n.pauses for n in lives)}\n"
        f"longest lateness {max(f.lateness for f in figures)} s"
    )
