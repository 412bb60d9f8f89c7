"""A folder with a page of Markdown for each customer: details, follow-ups, timeline."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import tzinfo
from pathlib import Path

from smallcrm.domain.exports import EVERYBODY, Scope
from smallcrm.domain.records import CustomerField
from smallcrm.formats import contact_rows, markdown
from smallcrm.services import exported, whole_files
from smallcrm.services.exported import SILENT, Person, Work
from smallcrm.storage.store import Store


def write(
    store: Store, target: Path, zone: tzinfo, scope: Scope = EVERYBODY, work: Work = SILENT
) -> int:
    """Fill a new folder, or an empty one, whole or not at all; moments in ``zone``.

    Raises:
        CannotWrite, DiskFull: it could not be written. Cancelled: the user stopped it.
    """
    count, taken = 0, set[str]()
    with whole_files.replacing_folder(target) as folder:
        for person in exported.people(store, scope, work, timeline=True):
            name = markdown.file_name(person.draft.name, taken)
            flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY
            descriptor = os.open(folder / f"{name}.md", flags, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as out:
                out.writelines(page(person, zone))
            count += 1
    return count


def page(person: Person, zone: tzinfo) -> Iterator[str]:
    draft = person.draft
    yield markdown.heading(1, draft.name)
    names = contact_rows.FIELDS.items()
    items = [(title, getattr(draft, name.value)) for name, title in names]
    items = [(t, v) for (n, _), (t, v) in zip(names, items, strict=True) if v and n != _NAME]
    for kind, columns in contact_rows.KINDS.items():
        for detail in contact_rows.of(draft, kind):
            values = ", ".join(v for _, read in columns if (v := read(detail)))
            items.append((columns[0][0], values))
    items += [(custom.name, custom.text) for custom in draft.customs]
    if person.quiet_since:
        items.append(("Do not contact since", f"{person.quiet_since.astimezone(zone):%Y-%m-%d}"))
    yield markdown.bullets(items)
    if person.promises:
        yield markdown.heading(2, "Follow-ups")
        for one in person.promises:
            done = "x" if one.state != "open" else " "
            about = ", ".join(p for p in (one.due, one.side, one.state) if p)
            words = markdown.text(one.text).replace("\n", "\n  ")
            yield f"- [{done}] {words} ({markdown.text(about)})\n"
        yield "\n"
    if person.notes:
        yield markdown.heading(2, "Timeline")
    for note in person.notes:
        at = note.at.astimezone(zone)
        yield markdown.heading(3, f"{at:%Y-%m-%d %H:%M} {note.kind}")
        yield f"{markdown.text(note.body)}\n\n"


_NAME = CustomerField.NAME
