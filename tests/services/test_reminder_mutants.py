"""Each mistake is found by the simulated weeks or by the machine; else they would prove nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from domain.test_simulated_year import live
from services.reminder_machine import ReminderMachine
from services.reminder_mutants import IN_THE_RULE, IN_THE_SERVICES

WEEKS = (
    ("America/Havana", date(2026, 10, 20), 1),
    ("Europe/Amsterdam", date(2027, 3, 20), 2),
    ("Australia/Lord_Howe", date(2026, 9, 25), 3),
)
pytestmark = [pytest.mark.timeout(600), pytest.mark.long]
SEARCH = settings(
    max_examples=120,
    stateful_step_count=30,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)

Mutant = Callable[[pytest.MonkeyPatch], None]


def is_found_in_weeks() -> bool:
    try:
        return any(not live("ours", *where, days=21).figures.is_clean for where in WEEKS)
    except (RuntimeError, StopIteration):
        return True


def is_found_by_the_machine() -> bool:
    try:
        run_state_machine_as_test(ReminderMachine, settings=SEARCH)
    except (AssertionError, RuntimeError, StopIteration, ExceptionGroup):
        return True
    return False


@pytest.mark.parametrize("mutant", IN_THE_RULE, ids=lambda m: m.__name__)
def test_a_mistake_in_the_rule_is_found(mutant: Mutant, monkeypatch: pytest.MonkeyPatch) -> None:
    mutant(monkeypatch)
    assert is_found_in_weeks() or is_found_by_the_machine()


@pytest.mark.parametrize("mutant", IN_THE_SERVICES, ids=lambda m: m.__name__)
def test_a_mistake_in_the_services_is_found(
    mutant: Mutant, monkeypatch: pytest.MonkeyPatch
) -> None:
    mutant(monkeypatch)
    assert is_found_by_the_machine()
