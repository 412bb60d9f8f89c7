"""Mails put together from lines, for the tests of their reader."""

from __future__ import annotations

from smallcrm.domain.arrivals import MailDraft
from smallcrm.domain.reports import ParsedFile
from smallcrm.formats import mail

HEAD = b"From: Ana <ana@lima.example>\nTo: me@x.example\nDate: Wed, 25 Nov 2026 10:00:00 +0100\n"
FROM = b"From ana@lima.example Wed Nov 25 09:00:00 2026\n"


def one(*lines: bytes, head: bytes = HEAD) -> MailDraft:
    (found,) = mail.parse(head + b"\n".join(lines)).arrivals
    assert isinstance(found, MailDraft)
    return found


def mails(data: bytes) -> list[MailDraft]:
    return [m for m in mail.parse(data).arrivals if isinstance(m, MailDraft)]


def codes(found: ParsedFile) -> list[str]:
    return [p.code for p in found.problems]
