"""People with files, and how to look for what these contain."""

from __future__ import annotations

import hashlib
from pathlib import Path

from conftest import NOW
from smallcrm.domain.attachments import AttachmentId
from smallcrm.domain.records import CustomerDraft, CustomerId
from smallcrm.services import (
    attachments,
    customers,
)
from smallcrm.storage import contents
from smallcrm.storage.store import Store

SECRET = b"the quote of the garden gate, zebulon only. " * 100
OTHERS = b"the price list that everybody gets. " * 100


def silent(done: int, total: int) -> None:
    pass


def attach(store: Store, customer: CustomerId, *data: bytes) -> tuple[AttachmentId, ...]:
    files = [attachments.keep_bytes(store, one, "quote.pdf") for one in data]
    return attachments.add(store, customer, files, NOW)


def person(store: Store, name: str, *data: bytes) -> CustomerId:
    made = customers.add(store, CustomerDraft(name), NOW)
    attach(store, made, *data)
    return made


def held(store: Store, customer: CustomerId) -> list[bytes]:
    return [b"".join(attachments.read(store, row)) for row in attachments.listed(store, customer)]


def lose(store: Store) -> None:
    for file in contents.files(store.contents):
        file.unlink()


def bytes_in(folder: Path, needle: bytes) -> list[str]:
    """Files that hold any 20 bytes of it, or its name."""
    found = []
    digest = hashlib.sha256(needle).hexdigest()
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        if needle[:20] in path.read_bytes() or digest in path.name:
            found.append(path.name)
    return found
