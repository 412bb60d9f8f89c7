"""Files on a sample person, before pictures of them are taken."""

from __future__ import annotations

from datetime import datetime, timedelta

from smallcrm.services import attachments, people
from smallcrm.storage.store import Store

FILES = (
    ("Quote letterhead 2026, second version with the blue.pdf", 184_320, 2),
    ("Door sign.jpg", 2_411_724, 9),
    ("Sarah - what she wants on the window.m4a", 913_408, 30),
)
"""Name, bytes, days ago."""


def fill(store: Store, now: datetime) -> None:
    """What Sarah Chen sent and was sent."""
    sarah = people.by_prefix(store, "Sarah Chen", 1)[0].id
    for name, size, days in FILES:
        kept = attachments.keep_bytes(store, name.encode() * (size // len(name)), name)
        attachments.add(store, sarah, [kept], now - timedelta(days=days))
