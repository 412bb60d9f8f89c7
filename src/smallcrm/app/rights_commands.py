"""A client's rights without a window: ``held``, ``erase``."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from smallcrm.app.say import say
from smallcrm.domain.clock import Clock, local_now
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import sort_key
from smallcrm.services import calendar_file, erasure
from smallcrm.services.directory import FileDirectory
from smallcrm.storage.store import Store
from smallcrm.viewmodels import export_wording, held_writing, rights_wording, wording


def held(options: argparse.Namespace, store: Store, clock: Clock) -> int:
    """Write the files. Exit status 1 when nobody, or more than one, is meant."""
    who = meant(store, " ".join(options.who))
    if who is None:
        return 1
    made = held_writing.write(store, who, options.out, clock)
    for path in (made.html, made.json, made.csv):
        say(str(path))
    say(rights_wording.answer_by(made))
    return 0


def erase(options: argparse.Namespace, store: Store, clock: Clock, logs: Path) -> int:
    """Say what goes, ask for the name, erase. Exit status 1 when nothing was erased."""
    who = meant(store, " ".join(options.who), exactly=options.yes)
    if who is None:
        return 1
    plan = erasure.plan(store, who)
    say(wording.tr("To be erased: {name}").replace("{name}", plan.name))
    for line in rights_wording.erasure_parts(plan):
        say(f"  {line}")
    for line in (rights_wording.shared_notes(plan), rights_wording.law()):
        if line:
            say(line)
    if not options.yes and not _typed(plan.name):
        say(wording.tr("Nothing was erased."), error=True)
        return 1
    certain = [m for m in plan.mentions if m.certain]
    done = erasure.erase(store, who, clock.now(), certain if options.others else (), logs)
    now, calendar = local_now(clock), export_wording.calendar()
    done = replace(done, calendar=calendar_file.renew(store, calendar, clock.now(), now.date()))
    words = rights_wording.erasure_done(plan.name, done), rights_wording.unfinished(done)
    say(" ".join(part for part in words if part))
    left = plan.mentions if not options.others else [m for m in plan.mentions if not m.certain]
    if left:
        say(wording.tr("Notes of others that may still name them:"))
        for found in left:
            say(f"  {rights_wording.mention(found)}")
    return 1 if done.left or done.calendar else 0


def meant(
    store: Store, words: str, *, exactly: bool = False, listed: bool = False
) -> CustomerId | None:
    """The one customer with this UID or name; None, and said so, otherwise. The trash is included,
    unless they must be ``listed``.

    A part of a name does, or one that is a letter off, but not ``exactly``: where nobody is
    asked again, it would be a stranger who is erased.
    """
    among = "SELECT id FROM customer WHERE" + (" deleted_at IS NULL AND" if listed else "")
    rows = store.fetch(f"{among} uid = ?", (words,)) or store.fetch(
        f"{among} sort_key = ? ORDER BY id", (sort_key(words),)
    )
    whole = [int(r[0]) for r in rows]
    found = whole or [int(k.id) for k in FileDirectory(store).look_up(words)]
    if len(found) == 1 and (whole or not exactly):
        return CustomerId(found[0])
    if not found:
        say(wording.tr("Nobody is called “{words}”.").replace("{words}", words), error=True)
        return None
    head = wording.tr("More than one is called so. Give the UID:")
    if not whole and exactly:
        head = wording.tr("With --yes the whole name is needed, or the UID:")
    say(head, error=True)
    for customer in found:
        for name, uid in store.fetch("SELECT name, uid FROM customer WHERE id = ?", (customer,)):
            say(f"  {name}: {uid}", error=True)
    return None


def _typed(name: str) -> bool:
    say(wording.tr("This cannot be undone. Type the name to erase:"))
    return sys.stdin.readline().strip() == name
