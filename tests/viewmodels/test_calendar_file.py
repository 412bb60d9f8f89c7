"""The calendar file follows the file, and says once that its folder is away."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from smallcrm.domain.clock import FixedClock
from smallcrm.domain.records import CustomerDraft, FollowUpDraft
from smallcrm.services import calendar_file, customers, follow_ups
from smallcrm.storage.store import Store
from smallcrm.viewmodels.calendar_file import CalendarFile
from smallcrm.viewmodels.workspace import Workspace


def test_it_follows_changes_and_tells_once(
    qtbot: QtBot, store: Store, clock: FixedClock, tmp_path: Path
) -> None:
    space = Workspace(store, clock)
    kept = CalendarFile(space)
    kept.timer.setInterval(0)
    said: list[str] = []
    kept.said.connect(said.append)
    place = tmp_path / "cloud"
    place.mkdir()
    with qtbot.waitSignal(kept.changed):
        kept.choose(place)
    target = place / calendar_file.NAME
    qtbot.waitUntil(target.exists)
    ana = customers.add(store, CustomerDraft("Ana"), clock.now())
    follow_ups.add(store, ana, FollowUpDraft("send menu", None), clock.now())
    qtbot.waitUntil(lambda: b"send menu" in target.read_bytes())
    qtbot.waitUntil(lambda: space.jobs.is_idle and not kept.timer.isActive())
    place.rename(tmp_path / "away")
    kept.new_day()
    qtbot.waitUntil(lambda: len(said) == 1)
    kept.new_day()
    qtbot.waitUntil(lambda: space.jobs.is_idle)
    assert len(said) == 1
    kept.choose(None)
    assert kept.folder() is None
    space.stop()
