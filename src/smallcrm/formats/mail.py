"""Mails, from .eml and mbox files (RFC 5322, RFC 4155), read into what stands on a timeline.

The parser is the standard library's with its older policy: the newer one raises on headers that
real mails have, and takes ten times as long for those read here (measured: 5.1 and 0.5 ms).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import Message
from email.parser import BytesFeedParser
from email.policy import compat32
from email.utils import parsedate_to_datetime
from io import BytesIO
from typing import BinaryIO

from smallcrm.domain.arrivals import Arrival, FilePart, MailDraft
from smallcrm.domain.reports import CardProblem, ParsedFile
from smallcrm.domain.text import one_line
from smallcrm.formats import mail_text, mbox

MAX_MAILS = 500_000
MAX_PROBLEMS = 2_000
MAX_PARTS = 100
TEXT_BUDGET = 100_000_000
"""So many characters of a file's mails are kept; of the mails after that the beginning alone."""
SHORT = 500
_CHUNK = 512 * 1024
_ENVELOPE_DAY = re.compile(
    rb"(\w{3})[a-z]* (\w{3}) +(\d{1,2}) (\d\d:\d\d(?::\d\d)?)(?: [A-Z]{3,5})?( [+-]\d{4})? (\d{4})"
)
_OWN_HEADERS = ("Delivered-To", "X-Original-To", "Envelope-To", "X-Delivered-To")
_SENT = ("sent", "gesendet", "envoyé", "envoyés", "enviados", "verzonden", "inviata")


def parse(
    source: bytes | BinaryIO,
    path: str = "",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    size: int = 0,
) -> ParsedFile:
    """All mails of a file of ``size`` bytes. Nothing in it raises; reading stops early when
    ``cancelled``. ``progress`` gets (bytes read, all bytes)."""
    if isinstance(source, bytes):
        size = len(source)
        source = BytesIO(source)
    reader = _Reader(cancelled or (lambda: False))
    for found in mbox.pieces(source):
        done = found if isinstance(found, int) else found.at + found.size
        if reader.cancelled():
            break
        if progress is not None:
            progress(min(done, size), size)
        if isinstance(found, mbox.Piece):
            reader.take(found)
    return ParsedFile(
        path, reader.count, (), tuple(reader.problems), arrivals=tuple(reader.arrivals)
    )


def part(stream: BinaryIO, draft: MailDraft, number: int) -> bytes:
    """The bytes of an attached file, read again from the file that the mail came from."""
    at, size = draft.place
    stream.seek(at)
    message = _message(mbox.unquoted(stream.read(size)), lambda: False)
    found = mail_text.walk(message)
    return mail_text.payload(found[number]) if number < len(found) else b""


class _Reader:
    """Pieces of a file into mails."""

    def __init__(self, cancelled: Callable[[], bool]) -> None:
        self.cancelled = cancelled
        self.count = 0
        self.arrivals: list[Arrival] = []
        self.problems: list[CardProblem] = []
        self._budget = TEXT_BUDGET
        self._seen: dict[str, str] = {}

    def take(self, piece: mbox.Piece) -> None:
        self.count += 1
        if self.count > MAX_MAILS:
            if self.count == MAX_MAILS + 1:
                self._problem("too_many", piece, rejected=True)
            return
        if not piece.data.strip():
            self._problem("nothing_in_it", piece, rejected=True)
            return
        message = _message(piece.data, self.cancelled)
        draft = self._draft(message, piece)
        self.arrivals.append(draft)
        if piece.is_cut:
            self._problem("too_large_mail", piece, draft.subject)
        if draft.sent_at is None:
            self._problem("no_moment", piece, draft.subject)
        if any(p.name.casefold() == "winmail.dat" for p in draft.parts):
            self._problem("winmail", piece, draft.subject)

    def _draft(self, message: Message, piece: mbox.Piece) -> MailDraft:
        body, whole = mail_text.body(message, cut=piece.is_cut)
        subject = mail_text.header(message, "Subject")[:500]
        if not whole:
            self._problem("bad_encoding", piece, subject)
        self._budget -= len(body)
        if self._budget < 0 and len(body) > SHORT:
            body = body[:SHORT].rstrip() + "…"
        senders = mail_text.parties(message, "From") or mail_text.parties(message, "Sender")
        receivers = mail_text.parties(message, "To", "Cc", "Bcc")
        return MailDraft(
            uid=self._uid(message, (subject, body, senders, receivers)),
            subject=subject,
            body=body,
            sent_at=_sent_at(message, piece.envelope),
            senders=senders,
            receivers=receivers,
            own=_own(message),
            parts=_parts(message),
            place=(piece.at, piece.size),
            number=self.count,
        )

    def _uid(self, message: Message, content: tuple[object, ...]) -> str:
        """The Message-ID; with a hash of the content, when another mail of the file has it too,
        or by that alone."""
        named = mail_text.header(message, "Message-ID").strip("<> ")[:300]
        digest = hashlib.sha256(repr(content).encode("utf-8", "replace")).hexdigest()[:24]
        if not named:
            return f"smallcrm-mail-{digest}"
        first = self._seen.setdefault(named, digest)
        return named if first == digest else f"{named} {digest}"

    def _problem(
        self, code: str, piece: mbox.Piece, words: str = "", *, rejected: bool = False
    ) -> None:
        if len(self.problems) < MAX_PROBLEMS or rejected:
            self.problems.append(
                CardProblem(self.count, piece.line, code, one_line(words)[:80], rejected)
            )


def _message(data: bytes, cancelled: Callable[[], bool]) -> Message:
    """Fed in parts, so that a huge one can be left in the middle."""
    parser: BytesFeedParser[Message] = BytesFeedParser(policy=compat32)
    for at in range(0, len(data), _CHUNK):
        if cancelled():
            break
        parser.feed(data[at : at + _CHUNK])
    return parser.close()


def _sent_at(message: Message, envelope: bytes) -> datetime | None:
    """The Date; else when it came, by the newest Received or by the mbox."""
    received = [v.rpartition(";")[2] for v in mail_text.headers(message, "Received")[:1]]
    for text in (*mail_text.headers(message, "Date"), *received):
        found = _moment(text)
        if found is not None:
            return found
    match = _ENVELOPE_DAY.search(envelope)
    if match is None:
        return None
    day, month, number, clock, offset, year = (
        g.decode("ascii", "replace") if g else "" for g in match.groups()
    )
    return _moment(f"{day}, {number} {month} {year} {clock}{offset or ' +0000'}")


def _moment(text: str) -> datetime | None:
    text = mail_text.decoded(text)[:100]
    try:
        found = parsedate_to_datetime(text)
        found = found if found.tzinfo is not None else found.replace(tzinfo=UTC)
        found = found.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return found if 1970 <= found.year <= 2200 else None


def _own(message: Message) -> tuple[str, ...]:
    """The addresses that the mail itself says are of whoever has the file."""
    found = mail_text.parties(message, *_OWN_HEADERS)
    labels = mail_text.header(message, "X-Gmail-Labels").casefold().split(",")
    if any(label.strip() in _SENT for label in labels):
        found += mail_text.parties(message, "From")
    return tuple(dict.fromkeys(p.address for p in found))


def _parts(message: Message) -> tuple[FilePart, ...]:
    found: list[FilePart] = []
    for number, inner in enumerate(mail_text.walk(message)):
        kind = inner.get_content_type()
        name = mail_text.file_name(inner)
        if not mail_text.is_attached(inner) and kind.startswith(("text/", "multipart/")):
            continue
        if len(found) == MAX_PARTS:
            break
        raw = mail_text.stored(inner)
        size = len(raw) if isinstance(raw, str) else 0
        found.append(FilePart(number, name or _NAMES.get(kind, ""), one_line(kind)[:100], size))
    return tuple(found)


_NAMES = {"message/rfc822": "mail.eml", "application/ms-tnef": "winmail.dat"}
