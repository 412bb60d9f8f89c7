"""Customers as vCards that other programs read, with what files brought and we do not model.

Follow-ups and the timeline have no place in a vCard: the JSON document has those.
"""

from __future__ import annotations

from pathlib import Path

from smallcrm.domain.exports import EVERYBODY, Scope
from smallcrm.formats import vcard_writer
from smallcrm.formats.vcard_writer import Version
from smallcrm.services import exported, whole_files
from smallcrm.services.exported import SILENT, Work
from smallcrm.storage.store import Store


def write(
    store: Store,
    target: Path,
    scope: Scope = EVERYBODY,
    version: Version = "4.0",
    work: Work = SILENT,
) -> int:
    """Write those who are not in the trash, whole or not at all; returns how many.

    Raises:
        CannotWrite, DiskFull: it could not be written; an older file there is as it was.
        OwnFile: that is the program's own file. Cancelled: the user stopped it.
    """
    whole_files.spare(store, target)
    count = 0
    with whole_files.replacing(target) as out:
        for person in exported.people(store, scope, work):
            out.write(vcard_writer.write(person.draft, version))
            count += 1
    return count
