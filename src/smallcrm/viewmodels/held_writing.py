"""Writing "Everything held about…": three files for their owner alone, and when to answer."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

from smallcrm.domain.clock import Clock, local_now
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.held import Held, answer_by
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import fold
from smallcrm.formats import csv_table, sheet_html
from smallcrm.services import attachments, whole_files
from smallcrm.services import held as everything
from smallcrm.storage.store import Store
from smallcrm.viewmodels import held_wording


@dataclass(frozen=True, slots=True)
class HeldFiles:
    """``answer_on`` is the day of the follow-up that was set, or had been set before; ``is_lost``:
    it could not be set, because nothing can be written to the file."""

    html: Path
    json: Path
    csv: Path
    name: str
    answer_on: date
    is_set: bool
    is_lost: bool = False
    files: tuple[Path, ...] = ()
    """Copies of what is attached."""


def write(store: Store, customer: CustomerId, folder: Path, clock: Clock) -> HeldFiles:
    """Write the three files into ``folder``, with copies of what is attached, and set a follow-up
    for the answer.

    A file that cannot be written gives its answer all the same.

    Raises:
        NotFound: no such customer. CannotWrite, DiskFull: nothing is set.
    """
    now = local_now(clock)
    held = everything.collect(store, customer, clock.now())
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as problem:
        raise whole_files.trouble(folder, problem) from problem
    stem = f"held-{_slug(held)}-{now.date().isoformat()}"
    texts = {
        ".html": sheet_html.write(held_wording.sheet(held, clock.zone())),
        ".json": json.dumps(held_wording.record(held), ensure_ascii=False, indent=2) + "\n",
        ".csv": csv_table.write(held_wording.table(held, clock.zone())),
    }
    paths = {ending: folder / f"{stem}{ending}" for ending in texts}
    for ending, text in texts.items():
        with whole_files.replacing(paths[ending]) as out:
            out.write(text)
    copies = _copies(store, customer, folder / f"{stem}-files")
    words = held_wording.request(held.name)
    made, is_lost = None, False
    try:
        made = everything.set_answer(store, customer, words, now.date(), clock.now())
    except SmallcrmError:
        is_lost = True  # the answer is written, which is what was asked for
    return HeldFiles(
        paths[".html"],
        paths[".json"],
        paths[".csv"],
        held.name,
        answer_by(now.date()),
        made is not None,
        is_lost,
        copies,
    )


def _copies(store: Store, customer: CustomerId, place: Path) -> tuple[Path, ...]:
    """What is attached, in a folder of its own, where there is anything."""
    if not attachments.listed(store, customer):
        return ()
    if place.is_dir():  # of an answer of the same day
        others = (place.with_name(f"{place.name}-{n}") for n in count(2))
        place = next(other for other in others if not other.exists())
    try:
        place.mkdir(mode=0o700)
    except OSError as problem:
        raise whole_files.trouble(place, problem) from problem
    return attachments.write_copies(store, customer, place)


def _slug(held: Held) -> str:
    """The name as it may stand in any file system: letters and digits of ASCII."""
    return "-".join(re.findall(r"[a-z0-9]+", fold(held.name)))[:60] or str(int(held.customer))
