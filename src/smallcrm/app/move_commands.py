"""``smallcrm move``: the file for a new computer, without a window."""

from __future__ import annotations

import argparse
import json

from smallcrm.app import terminal_key
from smallcrm.app.paths import Paths
from smallcrm.app.say import say
from smallcrm.desktop import hand_over
from smallcrm.domain.clock import Clock, local_now
from smallcrm.domain.errors import NeedsPassphrase, NoCipher
from smallcrm.services import left_behind, moving, passphrase
from smallcrm.services.moving import Contents
from smallcrm.storage.store import Store
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.moving import contents, will_do


def move(options: argparse.Namespace, store: Store, clock: Clock, places: Paths) -> int:
    """Write it. Exit status 1 when it was not: there is something of this name already, or no
    passphrase that would do."""
    from smallcrm.app.moving import looks
    from smallcrm.app.settings import Settings

    if options.out.exists():
        there = wording.tr("{path} is there already. Choose another name.")
        return _refuse(there.replace("{path}", str(options.out)))
    if options.no_passphrase and store.key is not None:
        return _refuse(wording.tr("Your file has a passphrase, and the one for moving keeps it."))
    is_locked = not options.no_passphrase
    typed = _typed(options) if is_locked and store.key is None else ""
    if is_locked and store.key is None and not typed:
        return 1
    look = looks(Settings(places.settings))
    found = moving.pack(store, options.out.absolute(), look, clock.now(), typed, store.key)
    if options.leave:
        left_behind.leave(store, options.out.name, clock.now())
        hand_over.send(store.path.parent, "changed")
    if options.json:
        say(json.dumps(_record(options, found, is_locked), ensure_ascii=False, indent=2))
        return 0
    say(f"{options.out}: {contents(found, clock.zone(), local_now(clock).date())}")
    if not is_locked:
        say(wording.tr("Not locked: whoever finds the file can read it."))
    say(wording.tr("Start smallcrm on the new computer and choose “Open a file”."))
    if options.leave:
        say(wording.tr("This copy is for reading from now on. Its window can take that back."))
    return 0


def _typed(options: argparse.Namespace) -> str:
    """A passphrase for the file; "" when there is none that would do, and said so.

    Raises:
        NoCipher: SQLCipher is not installed. CannotRead: the file with the passphrase.
    """
    if not passphrase.is_available():
        raise NoCipher
    try:
        typed = terminal_key.choose(options)
    except NeedsPassphrase:
        words = wording.tr(
            "No passphrase was given, or not twice the same. Run this in a terminal, which asks "
            "for it, or give --passphrase-file FILE or --no-passphrase."
        )
    else:
        if will_do(typed):
            return typed
        words = wording.tr("That passphrase is too short. Four words are good.")
    _refuse(words)
    return ""


def _refuse(words: str) -> int:
    say(f"smallcrm: {words}", error=True)
    return 1


def _record(options: argparse.Namespace, found: Contents, is_locked: bool) -> dict[str, object]:
    return {
        "file": str(options.out),
        "customers": found.customers,
        "notes": found.interactions,
        "open_follow_ups": found.open_follow_ups,
        "changed_at": None if found.changed_at is None else found.changed_at.isoformat(),
        "encrypted": is_locked,
        "left": bool(options.leave),
    }
