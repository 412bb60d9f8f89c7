"""Files on somebody: attached, renamed, removed, taken out again.

A content is on the disk before the row that names it: whoever is killed in between leaves a
content that nobody needs, which housekeeping removes, and never a row without one.
"""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from smallcrm.domain import file_names
from smallcrm.domain.actions import Action
from smallcrm.domain.attachments import AttachmentId, AttachmentRow, KeptFile
from smallcrm.domain.errors import CannotRead, ContentLost, InvalidValue, IsFolder, NotFound
from smallcrm.domain.records import CustomerId, InteractionId
from smallcrm.storage import contents
from smallcrm.storage.contents import Source
from smallcrm.storage.models import Attachment, Customer, Recording
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

LIMIT = contents.LIMIT
_COLUMNS = "id, name, media_type, size, content, added_at, interaction_id"
_OF = f"SELECT {_COLUMNS} FROM attachment WHERE customer_id = ? ORDER BY added_at DESC, id DESC"
_ONE = f"SELECT {_COLUMNS} FROM attachment WHERE id = ?"


# --- in ------------------------------------------------------------------------------------------


def keep(store: Store, path: Path, limit: int = LIMIT) -> KeptFile:
    """Keep what is in a file, which stays where it is; it belongs to nobody yet: see ``add``.

    Raises:
        TooLarge: it has more than ``limit`` bytes. IsFolder: it is a folder. CannotRead: it is
            not there, no file, or may not be read. ReadOnly, MovedAway, DiskFull, CannotWrite: it
            is not kept.
    """
    store.check_writes()
    try:
        # what is no file has no end, or waits for ever: it is not even opened
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise IsFolder(path)
        if not stat.S_ISREG(mode):
            raise CannotRead(path)
        with path.open("rb", buffering=0) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise CannotRead(path)
            return keep_from(store, file, path.name, limit)
    except OSError as problem:
        raise CannotRead(path) from problem


def keep_from(store: Store, source: Source, name: str, limit: int = LIMIT) -> KeptFile:
    """As ``keep``, of anything that gives bytes."""
    store.check_writes()
    found = contents.put(store.contents, source, store.key, limit)
    return KeptFile(file_names.safe(name), found.content, found.size)


def keep_bytes(store: Store, data: bytes, name: str, limit: int = LIMIT) -> KeptFile:
    """As ``keep``, of what is in memory already: a picture from the clipboard."""
    return keep_from(store, io.BytesIO(data), name, limit)


def add(
    store: Store, customer: CustomerId, files: Sequence[KeptFile], now: datetime
) -> tuple[AttachmentId, ...]:
    """Files that are kept become this customer's: one step. ``now`` is the UTC moment.

    Raises:
        NotFound: no such customer.
    """
    with store.write(Action.ADD_ATTACHMENT) as session:
        session.label = _name(session, customer)
        rows = [insert(session, file, now, customer) for file in files]
        session.flush()
        return tuple(AttachmentId(row.id) for row in rows)


def insert(
    session: Session,
    file: KeptFile,
    now: datetime,
    customer: int | None,
    interaction: int | None = None,
) -> Attachment:
    """The row of a file, in a session that is about more; with nobody it is of the note alone."""
    row = Attachment(
        customer_id=customer,
        interaction_id=interaction,
        name=file.name,
        media_type=file_names.media_type(file.name),
        size=file.size,
        content=file.content,
        added_at=now,
    )
    session.add(row)
    return row


# --- what is there -------------------------------------------------------------------------------


def listed(store: Store, customer: CustomerId) -> tuple[AttachmentRow, ...]:
    """The customer's files, the newest first."""
    return tuple(_row(*values) for values in store.fetch(_OF, (customer,)))


def of_note(store: Store, interaction: InteractionId) -> tuple[AttachmentRow, ...]:
    """The files that came with a note."""
    sql = f"SELECT {_COLUMNS} FROM attachment WHERE interaction_id = ? ORDER BY id"
    return tuple(_row(*values) for values in store.fetch(sql, (interaction,)))


def of_notes(session: Session, interactions: Sequence[int]) -> dict[int, tuple[AttachmentRow, ...]]:
    """The same of several notes."""
    query = select(Attachment).where(Attachment.interaction_id.in_(interactions))
    found: dict[int, tuple[AttachmentRow, ...]] = {}
    for row in session.scalars(query.order_by(Attachment.id)):
        note = InteractionId(row.interaction_id or 0)
        face = (row.name, row.media_type, row.size, row.content, row.added_at)
        made = AttachmentRow(AttachmentId(row.id), *face, note)
        found[note] = (*found.get(note, ()), made)
    return found


def get(store: Store, attachment: AttachmentId) -> AttachmentRow:
    """One of them.

    Raises:
        NotFound: it is gone.
    """
    rows = store.fetch(_ONE, (attachment,))
    if not rows:
        raise NotFound
    return _row(*rows[0])


def read(store: Store, row: AttachmentRow) -> Iterator[bytes]:
    """What is in it, piece by piece; at the end it is known whether that is what was kept.

    Raises:
        ContentLost: it is not there, or not what was kept.
    """
    path = contents.place(store.contents, row.content, store.key)
    return contents.read(path, store.key, row.content)


def beginning(store: Store, row: AttachmentRow) -> bytes:
    """Its first piece, by which a program is known.

    Raises:
        ContentLost: it is not there.
    """
    return next(read(store, row), b"")


def write_copy(store: Store, row: AttachmentRow, target: Path, mode: int = 0o600) -> None:
    """A copy for its owner alone, whole or not at all; what was there is replaced.

    Raises:
        ContentLost: it is not there, or not what was kept. CannotWrite, DiskFull: no copy.
    """
    path = contents.place(store.contents, row.content, store.key)
    contents.write_copy(path, store.key, row.content, target, mode)


def write_copies(store: Store, customer: CustomerId, folder: Path) -> tuple[Path, ...]:
    """Copies of all that the customer has, under their own names, in a folder that is there; those
    that are lost are left out.

    Raises:
        CannotWrite, DiskFull: not all are there.
    """
    made: list[Path] = []
    for row in listed(store, customer):
        target, number = folder / file_names.safe(row.name), 1
        while target.exists():
            number += 1
            target = folder / file_names.with_number(file_names.safe(row.name), number)
        with suppress(ContentLost):
            write_copy(store, row, target)
            made.append(target)
    return tuple(made)


# --- changed -------------------------------------------------------------------------------------


def rename(store: Store, attachment: AttachmentId, name: str) -> None:
    """Call it otherwise; without an ending of its own it keeps the one it has.

    Raises:
        InvalidValue: no name. NotFound: it is gone.
    """
    if not name.strip():
        raise InvalidValue("empty")
    chosen = file_names.safe(name)
    with store.write(Action.RENAME_ATTACHMENT) as session:
        row = _get(session, attachment)
        end = file_names.ending(row.name)
        if end and not file_names.ending(chosen):
            chosen = file_names.safe(f"{chosen}.{end}")
        session.label = chosen
        row.name, row.media_type = chosen, file_names.media_type(chosen)


def remove(store: Store, attachment: AttachmentId) -> None:
    """Take it off; the content stays as long as this can be taken back.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.REMOVE_ATTACHMENT) as session:
        row = _get(session, attachment)
        session.label = row.name
        _forget_recording(session, row)
        session.delete(row)


def loosen(session: Session, interaction: int) -> None:
    """The note goes: its files stay with their customer; those of nobody, and what it was said
    in, go with it."""
    for row in session.scalars(select(Attachment).where(Attachment.interaction_id == interaction)):
        if _forget_recording(session, row) or row.customer_id is None:
            session.delete(row)
        else:
            row.interaction_id = None


def give(session: Session, interaction: int, customer: int) -> None:
    """The note becomes a customer's, with its files."""
    mine = (Attachment.interaction_id == interaction, Attachment.customer_id.is_(None))
    for row in session.scalars(select(Attachment).where(*mine)):
        row.customer_id = customer


# --- inside --------------------------------------------------------------------------------------


def _forget_recording(session: Session, row: Attachment) -> bool:
    """Whether the file was a voice note's."""
    found = session.scalars(select(Recording).where(Recording.attachment_id == row.id)).all()
    for recording in found:
        session.delete(recording)
    session.flush()  # before what they refer to
    return bool(found)


def _row(
    number: int, name: str, media: str, size: int, content: str, added: str, note: int | None
) -> AttachmentRow:
    return AttachmentRow(
        *(AttachmentId(number), name, media, size, content, datetime.fromisoformat(added)),
        None if note is None else InteractionId(note),
    )


def _get(session: WriteSession, attachment: AttachmentId) -> Attachment:
    row = session.get(Attachment, attachment)
    if row is None:
        raise NotFound
    return row


def _name(session: WriteSession, customer: CustomerId) -> str:
    row = session.get(Customer, customer)
    if row is None:
        raise NotFound
    return row.name
