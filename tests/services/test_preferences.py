"""Preferences of the file: kept, read back, and as usual where they cannot be read."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from smallcrm.domain.ledger import NoticeKind
from smallcrm.domain.reminder_settings import Names, Pause, ReminderSettings
from smallcrm.services import preferences
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.store import Store

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)
OTHER = ReminderSettings(
    digest_at=time(7, 45),
    working_days=frozenset({5, 6}),
    quiet_from=time(22),
    quiet_to=time(6, 30),
    later_today=time(16),
    birthday_days=0,
    names=Names.HIDDEN,
    sound=True,
    off=frozenset({NoticeKind.LATE, NoticeKind.QUIET}),
)


def write(store: Store, name: str, value: str) -> None:
    with store.write_quietly() as session:
        session.merge(Setting(name=name, value=value))


def test_as_usual_when_nothing_was_chosen(store: Store) -> None:
    assert preferences.reminders(store) == ReminderSettings()
    assert preferences.pause(store) is None


def test_all_are_read_back(store: Store) -> None:
    preferences.keep_reminders(store, OTHER)
    assert preferences.reminders(store) == OTHER
    preferences.keep_reminders(store, replace(OTHER, sound=False))
    assert preferences.reminders(store) == replace(OTHER, sound=False)
    assert store.undo_step() is None


@pytest.mark.parametrize(
    "value",
    [
        "",
        "[1]",
        "{not json",
        '{"digest_at": "25:00", "quiet_from": 7, "quiet_to": "08:00+01:00"}',
        '{"working_days": "all", "birthday_days": 900, "names": "loud", "off": 3, "sound": 1}',
        '{"working_days": [0, 1, 2, 3, 4, 9, "x"], "off": ["nonsense"]}',
    ],
)
def test_what_cannot_be_read_is_as_usual(store: Store, value: str) -> None:
    write(store, "reminders", value)
    assert preferences.reminders(store) == ReminderSettings()


def test_a_pause_holds_until_its_moment(store: Store) -> None:
    pause = Pause(NOW, NOW + timedelta(hours=1))
    preferences.set_pause(store, pause)
    assert preferences.pause(store) == pause
    assert pause.holds(NOW + timedelta(minutes=59))
    assert not pause.holds(NOW + timedelta(hours=1))
    preferences.set_pause(store, Pause(NOW))
    assert preferences.pause(store) == Pause(NOW, None)
    assert Pause(NOW).holds(NOW + timedelta(days=400))
    preferences.set_pause(store, None)
    assert preferences.pause(store) is None


@pytest.mark.parametrize(
    "value", ["[]", '{"since": 3}', '{"since": "2026-11-25T10:00"}', '{"since": "x"}']
)
def test_a_pause_that_cannot_be_read_is_none(store: Store, value: str) -> None:
    write(store, "pause", value)
    assert preferences.pause(store) is None
