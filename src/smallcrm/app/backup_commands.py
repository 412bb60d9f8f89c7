"""Backups without a window: ``backup`` and ``restore``."""

from __future__ import annotations

import argparse
import json
from datetime import datetime
from pathlib import Path
from typing import Any

from smallcrm.app import terminal_key
from smallcrm.app.say import say
from smallcrm.desktop import hand_over
from smallcrm.domain.backups import Backup, Reason, Trouble
from smallcrm.domain.clock import Clock, local_now
from smallcrm.domain.comparison import Comparison, Since, Tally
from smallcrm.domain.errors import CannotWrite, NeedsPassphrase, SmallcrmError
from smallcrm.services import backups, comparing, copies, moving, restoring
from smallcrm.storage.connection import Key
from smallcrm.storage.store import Store
from smallcrm.viewmodels import backup_wording, wording


def backup(options: argparse.Namespace, store: Store, clock: Clock) -> int:
    """Make one now; with --to put it into another folder too."""
    found = [backups.make(store, Reason.BY_HAND, clock.now(), clock.zone())]
    trouble = ""
    if options.to is not None:
        try:
            found.append(backups.copy_to(found[0], options.to.absolute()))
            copies.remember(store, found[-1].path)
        except CannotWrite:
            trouble = backup_wording.trouble(Trouble.UNREACHABLE, options.to.name)
        except SmallcrmError as problem:
            trouble = wording.error(problem)
    if options.json:
        say(_json([_record(one) for one in found]))
    else:
        for one in found:
            say(f"{one.path}: {_about(one)}")
    if trouble:
        say(f"smallcrm: {trouble}", error=True)
    return 1 if trouble else 0


def restore(options: argparse.Namespace, store: Store, clock: Clock) -> int:
    """Say what a backup would change; with --yes put it in the place of all there is.

    Without a file: the list of those there are.
    """
    if options.file is None:
        return _list(options, store, clock)
    chosen = restoring.find(_path(options.file, store))
    is_as_written = backups.is_as_written(chosen)
    try:
        other, found = None, _compare(store, chosen, None)
    except NeedsPassphrase:
        other = moving.unlock(chosen.path, terminal_key.ask("Passphrase of the backup: "))
        found = _compare(store, chosen, other)
    saved = restoring.replace_all(store, chosen, clock.now(), other).saved if options.yes else None
    if saved is not None:
        hand_over.send(store.path.parent, "changed")
    if options.json:
        record = {"backup": _record(chosen), "as_written": is_as_written, "restored": options.yes}
        say(_json(record | {"saved": saved, "against_now": _against(found)}))
        return 0
    say(f"{chosen.path}: {_when(chosen.at, clock)}, {_about(chosen)}")
    if not is_as_written:
        say(backup_wording.changed(), error=True)
    say(backup_wording.counts(found.held))
    for line in backup_wording.against_now(found):
        say(line)
    if saved is None:
        say(wording.tr("Nothing was changed. With --yes it takes the place of all there is."))
    else:
        say(wording.tr("Done. What was here before: {file}").replace("{file}", saved))
    return 0


def _compare(store: Store, chosen: Backup, other: Key | None) -> Comparison:
    with restoring.opened(store, chosen, other) as beside:
        return comparing.compare(store, beside)


def _list(options: argparse.Namespace, store: Store, clock: Clock) -> int:
    found = backups.listed(store)
    if options.json:
        say(_json([_record(one) for one in found]))
    elif not found:
        say(backup_wording.last(None, clock.zone(), local_now(clock).date()))
    else:
        for one in found:
            say(f"{one.path.name}: {_when(one.at, clock)}, {_about(one)}")
    return 0


def _path(typed: Path, store: Store) -> Path:
    """A path, or the name of one in the folder of backups as the list gives it."""
    named = backups.folder(store) / typed.name
    if len(typed.parts) == 1 and not typed.exists() and named.exists():
        return named
    return typed.absolute()


def _when(at: datetime, clock: Clock) -> str:
    return backup_wording.moment(at, clock.zone(), local_now(clock).date())


def _about(one: Backup) -> str:
    """ "Made by you, 1.9 MB, 212 customers, 1840 notes, 31 follow-ups"."""
    parts = [backup_wording.reason(one.reason), backup_wording.size(one.size)]
    if one.counts is not None:
        parts.append(backup_wording.counts(one.counts))
    return ", ".join(parts)


def _record(one: Backup) -> dict[str, Any]:
    counts = one.counts
    return {
        "file": str(one.path),
        "at": one.at.isoformat(),
        "reason": one.reason,
        "size": one.size,
        "sha256": one.sha256 or None,
        "schema": one.schema or None,
        "customers": counts.customers if counts else None,
        "notes": counts.notes if counts else None,
        "follow_ups": counts.follow_ups if counts else None,
    }


def _against(found: Comparison) -> dict[str, Any]:
    return {
        "customers": {
            since.value: [{"uid": d.uid, "name": d.name} for d in found.of(since)]
            for since in Since
        },
        "notes": _tally(found.notes),
        "follow_ups": _tally(found.follow_ups),
    }


def _tally(tally: Tally) -> dict[str, int]:
    return {"added": tally.added, "changed": tally.changed, "gone": tally.gone}


def _json(record: object) -> str:
    return json.dumps(record, ensure_ascii=False, indent=2)
