"""Files of calendars and mails, and exports of Monica, told by how they begin, and read while they
are on the disk: a mailbox may be larger than memory."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from smallcrm.domain.reports import ParsedFile
from smallcrm.formats import encoding, icalendar_reader, mail, mbox, monica
from smallcrm.formats.calendar_lines import ITEMS

_HEAD = 8192
_BEGINS = re.compile(
    rb"^\s*BEGIN\s*:\s*(?:VCALENDAR|%s)\s*$" % "|".join(ITEMS).encode("ascii"),
    re.IGNORECASE | re.MULTILINE,
)
_Progress = Callable[[int, int], None] | None
_Stop = Callable[[], bool] | None
_Reader = Callable[[BinaryIO, str, _Progress, _Stop, int], ParsedFile]


def read(path: Path, progress: _Progress = None, cancelled: _Stop = None) -> ParsedFile | None:
    """What is in a calendar, a file of mails, or an export of Monica; None for any other file.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as stream:
        reader = _reader(stream.read(_HEAD))
        if reader is None:
            return None
        stream.seek(0)
        return reader(stream, str(path), progress, cancelled, path.stat().st_size)


def read_bytes(
    data: bytes, name: str, progress: _Progress = None, cancelled: _Stop = None
) -> ParsedFile | None:
    """The same of bytes, as the clipboard has them."""
    reader = _reader(data[:_HEAD])
    return None if reader is None else reader(BytesIO(data), name, progress, cancelled, len(data))


def _reader(head: bytes) -> _Reader | None:
    if mbox.is_mail(head):
        return mail.parse  # first: an invitation has a calendar in it
    if monica.looks_like(head):
        return monica.parse
    return icalendar_reader.parse if _BEGINS.search(encoding.as_utf8(head)) else None
