"""kill -9 between due, shown, recorded and done: nothing is lost, and a repeat says so."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from smallcrm.domain.clock import FixedClock
from smallcrm.domain.records import FollowUpDraft
from smallcrm.services import follow_ups
from smallcrm.storage.store import Store

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="forks its programs")

RUNNER = Path(__file__).with_name("watch_runner.py")
ZONE = ZoneInfo("Europe/Amsterdam")


@dataclass
class Killer:
    """Starts programs, feeds them the time, kills them, and keeps what the user saw."""

    store: Store
    clock: FixedClock
    process: subprocess.Popen[str]
    chance: random.Random
    seen: dict[int, int] = field(default_factory=dict)
    open_to_doubt: set[int] = field(default_factory=set)
    """Shown, and the program died before it said that it was through."""
    done: set[int] = field(default_factory=set)
    repeats: int = 0
    deaths: dict[str, int] = field(default_factory=dict)

    def write(self) -> list[int]:
        """A few follow-ups, due in a minute."""
        self.clock.moment += timedelta(minutes=1)
        wall = self.clock.moment.astimezone(ZONE)
        hour = wall.time().replace(second=0)
        draft = FollowUpDraft("x", wall.date(), hour)
        now = self.clock.now()
        return [
            int(follow_ups.add(self.store, None, draft, now))
            for _ in range(self.chance.randrange(1, 4))
        ]

    def round(self, *, kill: bool) -> None:
        new = self.write()
        self.say("go")
        pid = int(self.read().split()[1])
        assert self.read() == "ready"
        commands = [f"now {int(self.clock.moment.timestamp())}"]
        some = self.chance.sample(new, self.chance.randrange(len(new) + 1))
        commands += [f"done {number}" for number in some]
        commands.append(f"now {int(self.clock.moment.timestamp()) + 15}")
        for command in commands:
            self.say(command)
        heard = self.chance.randrange(len(commands)) if kill else len(commands)
        shown, last = set[int](), "nothing"
        while heard and (line := self.read()):
            shown, last = self.take(line, shown), line.split()[0]
            heard -= last == "did" or self.chance.random() < 0.3
        until = time.perf_counter() + self.chance.uniform(0, 0.03)
        while kill and time.perf_counter() < until:
            pass
        os.kill(pid, signal.SIGKILL)
        while (line := self.read()) != "dead":
            shown, last = self.take(line, shown), line.split()[0]
        self.open_to_doubt |= shown
        self.deaths[last] = self.deaths.get(last, 0) + 1

    def take(self, line: str, shown: set[int]) -> set[int]:
        """One line of the program; what it has shown in the step that it is in."""
        word, *rest = line.split()
        if word == "shown":
            for number in rest:
                one = int(number.rstrip("!"))
                assert one not in self.done, "told after it was done"
                if self.seen.get(one, 0):
                    assert number.endswith("!"), "told twice without a word"
                    assert one in self.open_to_doubt, "told twice without a crash"
                    self.repeats += 1
                self.open_to_doubt.discard(one)
                self.seen[one] = self.seen.get(one, 0) + 1
                shown.add(one)
        elif word == "did":
            if rest[0] == "done":
                self.done.add(int(rest[1]))
            return set()
        return shown

    def say(self, text: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{text}\n")
        self.process.stdin.flush()

    def read(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


@pytest.fixture
def killer(store: Store, clock: FixedClock) -> Iterator[Killer]:
    with subprocess.Popen(
        [sys.executable, str(RUNNER), str(store.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as process:
        yield Killer(store, clock, process, random.Random(20261125))
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait() == 0


def run(killer: Killer, rounds: int) -> None:
    killer.clock.moment = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
    for number in range(rounds):
        killer.round(kill=True)
        if number % 10 == 9:
            assert killer.store.faults() == []
    killer.round(kill=False)
    rows = killer.store.fetch("SELECT id, state FROM follow_up")
    sys.stdout.write(
        f"\nrounds {rounds}, follow-ups {len(rows)}, shown {sum(killer.seen.values())}"
        f", lost {sum(n not in killer.seen for n, state in rows if state == 'open')}"
        f", repeats that say so {killer.repeats}, died after {killer.deaths}\n"
    )
    assert {n for n, state in rows if state == "open"} <= set(killer.seen)
    assert killer.done <= {n for n, state in rows if state == "done"}
    assert killer.store.faults() == []


def test_nothing_is_lost_or_told_twice_without_a_word(killer: Killer) -> None:
    run(killer, 30)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_nothing_is_lost_in_many_rounds(killer: Killer) -> None:
    run(killer, 200)
    assert killer.repeats > 0
