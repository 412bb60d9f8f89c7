"""Hours as people type them."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain import contact_hours
from smallcrm.domain.errors import InvalidValue


def clock(text: str) -> time:
    return time.fromisoformat(text)


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("", []),
        ("9-12", ["09:00", "12:00"]),
        ("9-12, 14:00-17:30", ["09:00", "12:00", "14:00", "17:30"]),
        ("9–12; 14 – 17", ["09:00", "12:00", "14:00", "17:00"]),
        ("9.30-12", ["09:30", "12:00"]),
        ("9h30 à 12h", ["09:30", "12:00"]),
        ("9 h - 12 h", ["09:00", "12:00"]),
        ("9 bis 12 Uhr und 14 bis 16 Uhr", ["09:00", "12:00", "14:00", "16:00"]),
        ("9 tot 12 uur", ["09:00", "12:00"]),
        ("9am to 5pm", ["09:00", "17:00"]),
        ("9 a.m. - 5 p.m.", ["09:00", "17:00"]),
        ("2-5pm", ["14:00", "17:00"]),
        ("9-5pm", ["09:00", "17:00"]),
        ("9-11am", ["09:00", "11:00"]),
        ("9-5", ["09:00", "17:00"]),
        ("12am-6am", ["00:00", "06:00"]),
        ("20-24", ["20:00", "00:00"]),
        ("20:00-0:00", ["20:00", "00:00"]),
        ("9-12.", ["09:00", "12:00"]),
    ],
)
def test_what_is_meant(typed: str, hours: list[str]) -> None:
    found = [each for pair in contact_hours.read(typed) for each in pair]
    assert found == [clock(text) for text in hours]


@pytest.mark.parametrize(
    "typed",
    [
        "9",
        "mornings",
        "9-",
        "9-12, 14",
        "25-26",
        "9:75-12",
        "9-12 14-17 maybe",
        "9 12",
        "13pm-14pm",
    ],
)
def test_what_is_none(typed: str) -> None:
    with pytest.raises(InvalidValue) as problem:
        contact_hours.read(typed)
    assert problem.value.code == "hours_unread"


@pytest.mark.parametrize("typed", ["22-2", "14-13", "24-3"])
def test_what_passes_midnight(typed: str) -> None:
    with pytest.raises(InvalidValue) as problem:
        contact_hours.read(typed)
    assert problem.value.code == "hours_end_first"


@given(st.text(max_size=40))
def test_nothing_typed_breaks_it(typed: str) -> None:
    try:
        found = contact_hours.read(typed)
    except InvalidValue:
        return
    assert all(begins < ends or ends == time() for begins, ends in found)


TIMES = st.builds(time, st.integers(0, 23), st.sampled_from((0, 15, 30, 59)))


@given(st.lists(st.tuples(TIMES, TIMES).filter(lambda p: p[0] < p[1]), min_size=1, max_size=4))
def test_what_is_shown_can_be_typed(pairs: list[tuple[time, time]]) -> None:
    afternoon = [p for p in pairs if p[1].hour > 12 or p[0] < p[1]]
    text = ", ".join(f"{begins:%H:%M}–{ends:%H:%M}" for begins, ends in afternoon)
    assert contact_hours.read(text) == tuple(afternoon)
