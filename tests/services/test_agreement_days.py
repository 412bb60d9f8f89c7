"""Whatever the clock does, a reminder stands for the day that has come; killed or not."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from conftest import NOW
from services.agreement_acts import words
from services.reminder_file import MEMORY
from smallcrm.domain import terms
from smallcrm.domain.agreements import AgreementDraft, Length
from smallcrm.domain.errands import Role
from smallcrm.domain.file_checks import Depth
from smallcrm.domain.records import CadenceUnit, CustomerDraft, FollowUpId
from smallcrm.services import agreement_reminders, agreements, customers, follow_ups
from smallcrm.storage.store import Store

START = date(2026, 2, 1)
ASKED = settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
lengths = st.sampled_from(
    [Length(n, unit) for unit in (CadenceUnit.MONTH, CadenceUnit.YEAR) for n in (1, 2)]
    + [Length(6, CadenceUnit.WEEK), Length(10, CadenceUnit.DAY), Length(90, CadenceUnit.DAY)]
)
notices = st.none() | st.sampled_from([Length(1, CadenceUnit.WEEK), Length(1, CadenceUnit.MONTH)])
drafts = st.builds(AgreementDraft, st.just("Hosting"), st.just(START), term=lengths, notice=notices)
days = st.lists(st.integers(0, 900), min_size=1, max_size=6)
numbers = count(1)


def rows(store: Store, agreement: int, role: Role) -> list[tuple[int, str, date, date]]:
    return [
        (number, state, date.fromisoformat(due), date.fromisoformat(on))
        for number, state, due, on in store.fetch(
            "SELECT id, state, due_on, occurrence_on FROM follow_up"
            " WHERE agreement_id = ? AND role = ? ORDER BY id",
            (agreement, role.value),
        )
    ]


@pytest.fixture
def quick() -> Iterator[Store]:
    """In memory where there is room for it: it is the order of things that is tested here."""
    with TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        made = Store(Path(folder) / "data" / "smallcrm.db", lambda: NOW)
        made.prepare()
        yield made
        made.close()


def forget_the_day(store: Store) -> None:
    with store.write_quietly() as session:
        session.connection().exec_driver_sql("DELETE FROM setting WHERE name LIKE 'agreements:%'")


@given(draft=drafts, ahead=days, done=st.sets(st.integers(0, 5)))
@example(
    draft=AgreementDraft("Hosting", START, term=Length(1, CadenceUnit.MONTH)),
    ahead=[60, 0, 29],
    done={0},
)
@ASKED
def test_it_stands_for_the_day_that_has_come(
    quick: Store, draft: AgreementDraft, ahead: list[int], done: set[int]
) -> None:
    """Any days in any order, some reminders done: of each turn one open reminder at most, none of
    another deadline once the first day of this one has come, and due on the last that has."""
    store = quick
    forget_the_day(store)
    customer = customers.add(store, CustomerDraft(f"Person {next(numbers)}"), NOW)
    agreement = agreements.add(store, customer, draft, START, words)
    for turn, days_on in enumerate(ahead):
        today = START + timedelta(days_on)
        agreement_reminders.care(store, today, words)
        assert agreement_reminders.care(store, today, words) == 0
        for deadline in terms.deadlines(terms.of(draft), today):
            check(store, agreement, deadline, today)
        if turn in done:
            now = NOW.replace(year=today.year, month=today.month, day=today.day)
            for role in (Role.NOTICE, Role.RENEWAL):
                for number, state, *_ in rows(store, agreement, role):
                    if state == "open":
                        follow_ups.done(store, FollowUpId(number), now, words=words)


def check(store: Store, agreement: int, deadline: terms.Deadline, today: date) -> None:
    found = rows(store, agreement, deadline.turn.role)
    still = [row for row in found if row[1] == "open"]
    assert len(still) <= 1
    come = [day for day in terms.reminder_days(deadline) if day <= today]
    if come and not any(row[3] == deadline.on and row[1] != "open" for row in found):
        ((_, _, due, on),) = still
        assert on == deadline.on
        assert due >= come[-1]
        assert due <= max(today, come[-1])


@pytest.fixture
def world(store: Store) -> Store:
    """Forty agreements whose reminders all move on one day, and some that begin anew."""
    for number in range(15):
        customer = customers.add(store, CustomerDraft(f"Person {number}"), NOW)
        draft = AgreementDraft(
            "Hosting", START, term=Length(1, CadenceUnit.YEAR), notice=Length(1, CadenceUnit.MONTH)
        )
        agreements.add(store, customer, draft, START, words)
    return store


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks its workers")
def test_killed_in_the_middle_it_does_the_rest(world: Store, tmp_path: Path) -> None:
    """kill -9 within the write, then once more: as if nothing had been."""
    today, next_year = date(2026, 12, 25), date(2027, 12, 10)
    path = world.path
    world.close()
    for day in (today, next_year):
        whole = Store(tmp_path / f"whole-{day}" / "smallcrm.db", lambda: NOW)
        shutil.copytree(path.parent, whole.path.parent)
        whole.prepare()
        agreement_reminders.care(whole, day, words)
        child = os.fork()
        if child == 0:
            _die_within(path, day)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
        again = Store(path, lambda: NOW)
        again.prepare()
        agreement_reminders.care(again, day, words)
        asked = "SELECT id, due_on, occurrence_on, text, state FROM follow_up ORDER BY id"
        assert again.fetch(asked) == whole.fetch(asked)
        report = again.check(Depth.FULL, lambda a, b: None, lambda: False)
        assert report.faults == ()
        again.close()
        whole.close()


def _die_within(path: Path, day: date) -> None:
    """Of a process of its own: dies before the last write is committed."""
    store = Store(path, lambda: NOW)
    real = agreement_reminders._make
    left = [9]

    def make(*arguments: object) -> None:
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)
        real(*arguments)  # type: ignore[arg-type]

    def move(session: object, row: int, before: date, after: date) -> bool:
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)
        return moved(session, row, before, after)  # type: ignore[arg-type]

    moved = agreement_reminders._move
    agreement_reminders._make, agreement_reminders._move = make, move  # type: ignore[assignment]
    agreement_reminders.care(store, day, words)
    os._exit(0)
