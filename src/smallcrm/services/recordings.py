"""Voice notes in the file: a note, the sound that belongs to it, and how long it is."""

from __future__ import annotations

from datetime import datetime

from smallcrm.domain.actions import Action
from smallcrm.domain.attachments import AttachmentId, AttachmentRow, KeptFile
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.recordings import RATE, WIDTH, RecordingDraft, RecordingId, RecordingRow
from smallcrm.domain.records import CustomerId, InteractionId, InteractionKind
from smallcrm.domain.text import clean
from smallcrm.formats import sound
from smallcrm.services import attachments
from smallcrm.storage.models import Customer, Interaction, Participant, Recording
from smallcrm.storage.store import Store

_OF = """
SELECT r.id, r.duration, r.recorded_at, a.interaction_id,
 a.id, a.name, a.media_type, a.size, a.content, a.added_at
FROM recording r JOIN attachment a ON a.id = r.attachment_id
WHERE a.interaction_id IN (SELECT interaction_id FROM participant WHERE customer_id = ?)
ORDER BY r.id
"""


def keep(store: Store, samples: bytes, name: str) -> KeptFile:
    """Keep what was recorded, as a file of this name; it belongs to nobody yet: see ``add``.

    Raises:
        TooLarge, ReadOnly, MovedAway, DiskFull, CannotWrite: it is not kept.
    """
    return attachments.keep_bytes(store, sound.wave_file(samples, RATE, WIDTH), name)


def add(
    store: Store, customer: CustomerId, file: KeptFile, draft: RecordingDraft, now: datetime
) -> InteractionId:
    """A note of the moment it was recorded, with the sound: one step. ``now`` is the UTC moment.

    Raises:
        NotFound: no such customer. InvalidValue: nothing says what it is about.
    """
    words = clean(draft.words).strip()
    if not words:
        raise InvalidValue("empty")
    with store.write(Action.ADD_RECORDING) as session:
        owner = session.get(Customer, customer)
        if owner is None:
            raise NotFound
        session.label = owner.name
        note = Interaction(
            kind=InteractionKind.NOTE.value,
            body=words,
            happened_at=draft.recorded_at,
            created_at=now,
        )
        session.add(note)
        session.flush()
        session.add(Participant(interaction_id=note.id, customer_id=customer))
        row = attachments.insert(session, file, now, customer, note.id)
        session.flush()
        session.add(
            Recording(
                customer_id=customer,
                attachment_id=row.id,
                duration=draft.duration,
                recorded_at=draft.recorded_at,
            )
        )
        return InteractionId(note.id)


def of_customer(store: Store, customer: CustomerId) -> tuple[RecordingRow, ...]:
    """The voice notes on their timeline."""
    return tuple(
        RecordingRow(
            RecordingId(number),
            InteractionId(note),
            _file(note, *file),
            duration,
            datetime.fromisoformat(recorded),
        )
        for number, duration, recorded, note, *file in store.fetch(_OF, (customer,))
    )


def _file(
    note: int, number: int, name: str, media: str, size: int, content: str, added: str
) -> AttachmentRow:
    at, its = datetime.fromisoformat(added), InteractionId(note)
    return AttachmentRow(AttachmentId(number), name, media, size, content, at, its)


def data(store: Store, row: RecordingRow) -> bytes:
    """The whole sound file.

    Raises:
        ContentLost: it is not there, or not what was kept.
    """
    return b"".join(attachments.read(store, row.file))
