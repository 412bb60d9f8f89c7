"""How far the weekly review is: bookkeeping, neither undone nor announced."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from smallcrm.domain.weekly_review import Week, week_of
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.store import Store

_SETTING = "weekly_review"


def week(store: Store, today: date) -> Week:
    """How far the review of this week is; a new one when there was none."""
    kept, name = _kept(store), week_of(today)
    if kept.get("week") != name:
        return Week(name)
    return Week(
        name,
        frozenset(str(key) for key in kept.get("listed", ())),
        frozenset(str(key) for key in kept.get("seen", ())),
        _day(kept.get("finished_on")),
    )


def last_finished(store: Store) -> date | None:
    """The day on which one was finished last, in whatever week."""
    return _day(_kept(store).get("last"))


def keep(store: Store, how_far: Week) -> None:
    """Remember it."""
    last = how_far.finished_on or last_finished(store)
    kept = {
        "week": how_far.name,
        "listed": sorted(how_far.listed),
        "seen": sorted(how_far.seen),
        "finished_on": how_far.finished_on.isoformat() if how_far.finished_on else None,
        "last": last.isoformat() if last else None,
    }
    with store.write_quietly() as session:
        session.merge(Setting(name=_SETTING, value=json.dumps(kept)))


def _kept(store: Store) -> dict[str, Any]:
    found = store.fetch("SELECT value FROM setting WHERE name = ?", (_SETTING,))
    try:
        kept = json.loads(found[0][0]) if found else {}
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text)) if text else None
    except ValueError:
        return None
