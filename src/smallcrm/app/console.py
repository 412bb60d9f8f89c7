"""Commands without a window: ``import``, ``find``, ``export``, backups, those of the line."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import Any

from smallcrm.app import (
    backup_commands,
    export_commands,
    file_commands,
    languages,
    line_commands,
    move_commands,
    opening,
    rights_commands,
    terminal_key,
)
from smallcrm.app.paths import Paths, locate, throw_away
from smallcrm.app.say import hush, say
from smallcrm.app.settings import Settings
from smallcrm.desktop import hand_over
from smallcrm.desktop.clock import SystemClock
from smallcrm.domain.clock import Clock, FixedClock, local_now
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.listed import SearchResult
from smallcrm.services import erasure, left_behind
from smallcrm.storage import backup, file_places, schema
from smallcrm.storage.connection import Key
from smallcrm.storage.store import Store
from smallcrm.viewmodels import wording

READ = ("find", "export", "today", "brief", "held", "restore", "move", "files")
"""Commands that can do without writing to the file."""


def run(options: argparse.Namespace, places: Paths) -> int:
    """Exit status: 0 done, 1 known trouble or a file that could not be read at all."""
    languages.use(languages.wanted(Settings(places.settings), options.language))
    try:
        with ExitStack() as stack:
            key = _key(options, places)
            if getattr(options, "dry_run", False):
                places = _untouched(places, key, stack)
            return _run(options, places, key, stack)
    except SmallcrmError as problem:
        say(f"smallcrm: {wording.error(problem)}", error=True)
        return 1
    except BrokenPipeError:  # "smallcrm today | head -1" has seen enough
        hush()
        return 0


def _key(options: argparse.Namespace, places: Paths) -> Key | None:
    """Doctor helps also who forgot the passphrase: it is not asked for."""
    if options.command == "doctor" and options.passphrase_file is None:
        return None
    return terminal_key.find(options, places.database, SystemClock().now())


def _untouched(places: Paths, key: Key | None, stack: ExitStack) -> Paths:
    """To say what would be done is no reason to begin a file, or to bring an older one up to
    date: then a copy is looked at."""
    path = places.database
    if path.exists() and schema.state(path, key)[0] is not schema.FileState.OLDER:
        return places
    elsewhere = locate(Path(stack.enter_context(throw_away())))
    if path.exists():
        backup.make(path, elsewhere.database, key)
    return elsewhere


def _run(options: argparse.Namespace, places: Paths, key: Key | None, stack: ExitStack) -> int:
    clock = _clock(options)
    store = Store(places.database, clock.now, key)
    if options.command != "doctor":
        file_places.check_new(places.database, chosen=bool(options.data_dir or options.demo))
    if options.command in ("check", "doctor"):
        return _look(options, places, key, store)
    commands: dict[str, Callable[[], int]] = {
        "import": lambda: _import(options, store, local_now(clock)),
        "find": lambda: _find(options, store, local_now(clock)),
        "export": lambda: export_commands.export(options, store, clock),
        "backup": lambda: backup_commands.backup(options, store, clock),
        "restore": lambda: backup_commands.restore(options, store, clock),
        "move": lambda: move_commands.move(options, store, clock, places),
        "add": lambda: _add(options, store, clock),
        "today": lambda: line_commands.today(options, store, clock),
        "brief": lambda: line_commands.brief(options, store, clock),
        "held": lambda: rights_commands.held(options, store, clock),
        "erase": lambda: _erase(options, store, clock, places),
        "attach": lambda: _attach(options, store, clock),
        "files": lambda: _files(options, store),
    }
    with ExitStack() as stack:
        stack.callback(store.close)
        _open(options, places, store, stack)
        if options.demo:
            from smallcrm.services import sample, sample_care

            sample.fill(store, local_now(clock))
            sample_care.fill(store, local_now(clock))
        return commands[options.command]()


def _open(options: argparse.Namespace, places: Paths, store: Store, stack: ExitStack) -> None:
    """What only reads does so too where the file cannot be written."""
    if options.command in READ or getattr(options, "dry_run", False):
        file_commands.open_file(store, lambda: opening.place_to_look(stack))
    else:
        store.prepare()
    if not store.is_read_only:
        left_behind.hold(store)
        erasure.resume(store, places.logs)


def _look(options: argparse.Namespace, places: Paths, key: Key | None, store: Store) -> int:
    """What is for a file that is damaged, too."""
    from smallcrm.app import doctor

    if options.command == "doctor":
        return doctor.run(options, places, key)
    with ExitStack() as stack:
        stack.callback(store.close)
        return file_commands.check(options, store, lambda: opening.place_to_look(stack))


def _clock(options: argparse.Namespace) -> Clock:
    """The computer's clock, or the local moment that --now gives."""
    system = SystemClock()
    now = getattr(options, "now", None)
    return FixedClock(now.replace(tzinfo=system.zone()), system.zone()) if now else system


def _add(options: argparse.Namespace, store: Store, clock: Clock) -> int:
    status = line_commands.add(options, store, clock)
    if not options.dry_run:
        _tell_window(store)
    return status


def _erase(options: argparse.Namespace, store: Store, clock: Clock, places: Paths) -> int:
    status = rights_commands.erase(options, store, clock, places.logs)
    _tell_window(store)
    return status


def _attach(options: argparse.Namespace, store: Store, clock: Clock) -> int:
    from smallcrm.app import attachment_commands

    status = attachment_commands.attach(options, store, clock)
    _tell_window(store)
    return status


def _files(options: argparse.Namespace, store: Store) -> int:
    from smallcrm.app import attachment_commands

    return attachment_commands.files(options, store)


def _import(options: argparse.Namespace, store: Store, now: datetime) -> int:
    from smallcrm.app import import_commands

    status = import_commands.run(options, store, now)
    if not options.dry_run:
        _tell_window(store)
    return status


def _tell_window(store: Store) -> None:
    """A window open on the same file shows the change at once."""
    hand_over.send(store.path.parent, "changed")


def _find(options: argparse.Namespace, store: Store, now: datetime) -> int:
    from smallcrm.services import search

    result = search.find(store, " ".join(options.words), now, effort=search.WHOLE)
    if options.json:
        say(json.dumps(_result_record(result), ensure_ascii=False, indent=2))
        return 0
    for person in result.people:
        say(" · ".join(p for p in (person.name, person.company) if p))
    for note in result.notes:
        body = " ".join(note.body.split())
        day = note.happened_at.astimezone(now.tzinfo).date().isoformat()
        say(f"{day} {wording.interaction_kind(note.kind)}, {note.customer_name}: {body[:160]}")
    if not result.people and not result.notes:
        say(wording.tr("Nothing found for “{words}”.").replace("{words}", result.words))
    return 0


def _result_record(result: SearchResult) -> dict[str, Any]:
    return {
        "words": result.words,
        "people": [
            {"id": p.id, "name": p.name, "kind": p.kind.value, "company": p.company}
            for p in result.people
        ],
        "more_people": result.more_people,
        "notes": [
            {
                "id": n.interaction_id,
                "customer_id": n.customer_id,
                "customer": n.customer_name,
                "kind": n.kind.value,
                "happened_at": n.happened_at.isoformat(),
                "body": n.body,
            }
            for n in result.notes
        ],
        "more_notes": result.more_notes,
    }
