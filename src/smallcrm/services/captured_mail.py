"""What the capture folder needs of a mail: who, when, and its words. One function, by the standard
library alone; a fuller reader of mails takes its place here.
"""

from __future__ import annotations

import email
from dataclasses import dataclass
from datetime import UTC, datetime
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import getaddresses, parsedate_to_datetime

from smallcrm.domain.errors import BY_A_VALUE
from smallcrm.domain.text import clean, one_line

LONGEST = 20_000
"""Letters of a mail's words that are kept."""
_BROKEN = (*BY_A_VALUE, AttributeError, AssertionError, RecursionError, MessageError)
"""What the library raises over heads and parts that are none."""


@dataclass(frozen=True, slots=True)
class Mail:
    """``addresses`` in small letters, of sender and receivers; ``at`` the UTC moment; ``body`` the
    subject and the plain words."""

    addresses: tuple[str, ...]
    at: datetime | None
    body: str


def read(data: bytes) -> Mail | None:
    """None when it is no mail, or cannot be understood. Never raises, whatever the bytes."""
    try:
        message = email.message_from_bytes(data, policy=policy.default)
        heads = [str(v) for name in ("from", "to", "cc") for v in message.get_all(name, [])]
        found = [address.lower() for _, address in getaddresses(heads) if "@" in address]
        words = [one_line(str(message.get("subject", ""))), _words(message)]
        at = _moment(str(message.get("date", "")))
    except _BROKEN:
        return None
    body = clean("\n\n".join(w for w in words if w)).strip()
    if not found or not body:
        return None
    return Mail(tuple(dict.fromkeys(found)), at, body[:LONGEST])


def _words(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    return str(part.get_content()).strip() if part is not None else ""


def _moment(text: str) -> datetime | None:
    try:
        at = parsedate_to_datetime(text)
        return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
    except (ValueError, TypeError, OverflowError):
        return None
