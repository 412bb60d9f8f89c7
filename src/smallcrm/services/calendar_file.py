"""A calendar file kept up to date in a folder of the user's choice: open follow-ups and yearly
days, in plain text. Off until a folder is chosen.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from smallcrm.domain.errors import CannotWriteThere, Obstacle, SmallcrmError
from smallcrm.domain.exports import EVERYBODY, CalendarWords
from smallcrm.formats import icalendar_writer
from smallcrm.services import calendar_export, whole_files
from smallcrm.storage.store import Store

SETTING = "calendar_folder"
NAME = "smallcrm.ics"
_HEAD = 1_000
"""Bytes in which a calendar says who wrote it."""


@dataclass(frozen=True, slots=True)
class Written:
    """What was written last: of which day, and what it said."""

    on: date
    digest: str
    target: Path


def folder(store: Store) -> Path | None:
    """The chosen folder; None while it is off."""
    rows = store.fetch("SELECT value FROM setting WHERE name = ?", (SETTING,))
    return Path(rows[0][0]) if rows and rows[0][0] else None


def choose(store: Store, chosen: Path | None) -> None:
    """Keep it in this folder, or not any more; bookkeeping, not an action. The file that is there
    stays.

    Raises:
        ReadOnly, MovedAway, FileDamaged: nothing is written at present.
    """
    store.check_writes()
    with store.write_quietly() as session:
        session.connection().exec_driver_sql(
            "INSERT OR REPLACE INTO setting(name, value) VALUES (?, ?)",
            (SETTING, "" if chosen is None else str(chosen)),
        )


def keep(
    store: Store, words: CalendarWords, now: datetime, today: date, last: Written | None
) -> Written | None:
    """Write the file anew if it would say something else, or on another day; what is written now,
    None while it is off.

    Raises:
        CannotWrite, DiskFull: the folder is away or full; an older file there is as it was.
        CannotWriteThere: there is a calendar of that name which we did not write, among others.
        OwnFile: that is the program's own file.
    """
    place = folder(store)
    if place is None:
        return None
    target = place / NAME
    found = Written(today, calendar_export.digest(store, words), target)
    if found == last and target.exists():
        return found
    if last is None and not _is_ours(target):
        raise CannotWriteThere(target, Obstacle.OTHERS)
    content, _ = calendar_export.content_of(store, now, EVERYBODY, words, with_closed=False)
    whole_files.spare(store, target)
    with whole_files.replacing_bytes(target) as out:
        out.write(content)
    return found


def renew(store: Store, words: CalendarWords, now: datetime, today: date) -> Path | None:
    """Write it anew after somebody was erased, whom it may name. The file that could not be
    written and may name them still; None where it does not."""
    place = folder(store)
    try:
        keep(store, words, now, today, None)
    except SmallcrmError:
        return None if place is None else place / NAME
    return None


def _is_ours(target: Path) -> bool:
    """Whether nothing is there, or a calendar that we wrote."""
    try:
        with target.open("rb") as file:
            return icalendar_writer.PRODUCT.encode() in file.read(_HEAD)
    except OSError:
        return True  # writing tells
