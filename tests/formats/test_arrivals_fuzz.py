"""Broken calendars and mails: no traceback, no hang, every entry told of, all of it storable."""

from __future__ import annotations

import time
from dataclasses import fields, is_dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from formats.calendar_mutants import mutants
from smallcrm.domain import event_times
from smallcrm.domain.arrivals import EventDraft, TodoDraft
from smallcrm.domain.reports import ParsedFile
from smallcrm.formats import icalendar_reader, mail
from smallcrm.services import arrival_words

NOW = datetime(2026, 11, 25, 14, 30, tzinfo=ZoneInfo("America/Caracas"))
MANY = [pytest.param(1000, id="some"), pytest.param(10_000, id="many", marks=pytest.mark.long)]


def check_text(value: object) -> None:
    """Whatever a reader gives can be written to the file."""
    if isinstance(value, str):
        value.encode("utf-8")
        assert "\0" not in value
    elif isinstance(value, tuple):
        for item in value:
            check_text(item)
    elif is_dataclass(value):
        for field in fields(value):
            check_text(getattr(value, field.name))


def check(found: ParsedFile) -> None:
    rejected = sum(p.rejected for p in found.problems)
    assert len(found.arrivals) + rejected == found.cards
    check_text(found.arrivals)
    check_text(found.problems)
    for arrival in found.arrivals:
        if isinstance(arrival, EventDraft):
            times = event_times.times(arrival, NOW)
            for at in (*times.past, *filter(None, (times.coming,))):
                event_times.moment(at, ZoneInfo("America/Caracas"))
                event_times.due(at, ZoneInfo("America/Caracas"))
            check_text(arrival_words.event_body(arrival))
        elif isinstance(arrival, TodoDraft) and arrival.due is not None:
            event_times.due(arrival.due, ZoneInfo("America/Caracas"))


@pytest.mark.parametrize("count", MANY)
@pytest.mark.parametrize("kind", ["ics", "eml"])
@pytest.mark.timeout(3000)
def test_broken_files_are_read_as_far_as_they_go(kind: str, count: int) -> None:
    parse = icalendar_reader.parse if kind == "ics" else mail.parse
    for number, data in enumerate(mutants(kind, count, seed=count)):
        start = time.process_time()
        check(parse(data, "x"))
        assert time.process_time() - start < 2, number
