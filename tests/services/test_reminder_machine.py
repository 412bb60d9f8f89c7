"""The reminder services under anything that may happen: told once, never lost, never early."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from services.reminder_machine import ReminderMachine

USUAL = settings(
    max_examples=15,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


def test_whatever_happens_it_is_told_once() -> None:
    run_state_machine_as_test(ReminderMachine, settings=USUAL)


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_whatever_happens_in_twenty_thousand_steps() -> None:
    many = settings(USUAL, max_examples=400, stateful_step_count=50)
    run_state_machine_as_test(ReminderMachine, settings=many)
