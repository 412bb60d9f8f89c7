"""How the user wants to be reminded, kept in the file so that it moves with it.

Bookkeeping: neither undone nor announced.
"""

from __future__ import annotations

import json
from datetime import datetime, time
from typing import Any

from smallcrm.domain.ledger import NoticeKind
from smallcrm.domain.reminder_settings import Names, Pause, ReminderSettings
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.store import Store

_REMINDERS, _PAUSE = "reminders", "pause"
_TIMES = ("digest_at", "quiet_from", "quiet_to", "later_today")


def reminders(store: Store) -> ReminderSettings:
    """The settings of the file; what is not there, or cannot be read, is as usual."""
    kept = _read(store, _REMINDERS)
    values: dict[str, Any] = {}
    for name in _TIMES:
        at = _time(kept.get(name))
        if at is not None:
            values[name] = at
    days = kept.get("working_days")
    if isinstance(days, list):
        values["working_days"] = frozenset(d for d in days if isinstance(d, int) and 0 <= d <= 6)
    ahead = kept.get("birthday_days")
    if isinstance(ahead, int) and 0 <= ahead <= 60:
        values["birthday_days"] = ahead
    if kept.get("names") in set(Names):
        values["names"] = Names(kept["names"])
    values["sound"] = kept.get("sound") is True
    off = kept.get("off")
    if isinstance(off, list):
        values["off"] = frozenset(NoticeKind(k) for k in off if k in set(NoticeKind))
    return ReminderSettings(**values)


def keep_reminders(store: Store, settings: ReminderSettings) -> None:
    kept: dict[str, Any] = {name: getattr(settings, name).strftime("%H:%M") for name in _TIMES}
    kept["working_days"] = sorted(settings.working_days)
    kept["birthday_days"] = settings.birthday_days
    kept["names"] = settings.names.value
    kept["sound"] = settings.sound
    kept["off"] = sorted(kind.value for kind in settings.off)
    _write(store, _REMINDERS, kept)


def pause(store: Store) -> Pause | None:
    """The pause that was asked for, whether it still holds or not; None when there is none."""
    kept = _read(store, _PAUSE)
    since, until = _moment(kept.get("since")), _moment(kept.get("until"))
    return None if since is None else Pause(since, until)


def set_pause(store: Store, pause: Pause | None) -> None:
    """None: resume."""
    kept = {}
    if pause is not None:
        kept = {"since": pause.since.isoformat()}
        if pause.until is not None:
            kept["until"] = pause.until.isoformat()
    _write(store, _PAUSE, kept)


def _read(store: Store, name: str) -> dict[str, Any]:
    rows = store.fetch("SELECT value FROM setting WHERE name = ?", (name,))
    try:
        kept = json.loads(rows[0][0]) if rows else {}
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def _write(store: Store, name: str, kept: dict[str, Any]) -> None:
    with store.write_quietly() as session:
        session.merge(Setting(name=name, value=json.dumps(kept)))


def _time(value: object) -> time | None:
    try:
        at = time.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return None if at is None or at.tzinfo is not None else at.replace(second=0, microsecond=0)


def _moment(value: object) -> datetime | None:
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return None if at is None or at.tzinfo is None else at
