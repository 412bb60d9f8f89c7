"""The words of an entry of a calendar or of a mail, as they stand in the file, and its UIDs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from smallcrm.domain import event_times
from smallcrm.domain.arrivals import EventDraft, MailDraft, TodoDraft
from smallcrm.domain.reports import ParsedFile
from smallcrm.domain.text import clean, one_line

_CLIP = "\N{PAPERCLIP}"


MAIL = "mid:"


def mail_uids(file: ParsedFile) -> Iterable[str]:
    """Of its mails, which never change."""
    return (mail_uid(arrival) for arrival in file.arrivals if isinstance(arrival, MailDraft))


def mail_uid(mail: MailDraft) -> str:
    """As a URL (RFC 2392): an entry of a calendar may have the very same letters for its UID."""
    return f"{MAIL}{mail.uid}"


def uids(file: ParsedFile, now: datetime) -> Iterable[str]:
    """The UIDs under which entries that can change may be here already. Mails never change."""
    for arrival in file.arrivals:
        if isinstance(arrival, TodoDraft):
            yield arrival.uid
        elif isinstance(arrival, EventDraft):
            yield from (arrival.uid, event_times.single_uid(arrival))
            if arrival.rule or arrival.more:
                found = event_times.times(arrival, now)
                yield from (event_times.uid_of(arrival, at) for at in found.past)
                if found.coming is not None:
                    yield event_times.uid_of(arrival, found.coming)


def event_body(event: EventDraft) -> str:
    head = "\n".join(t for t in (event.title, event.place) if t)
    body = "\n\n".join(t for t in (head, event.text) if t)
    return clean(body).strip() or ", ".join(p.name or p.address for p in event.parties) or "–"


def mail_body(mail: MailDraft) -> str:
    attached = ", ".join(p.name for p in mail.parts if p.name)
    parts = (mail.subject, mail.body, f"{_CLIP} {attached}" if attached else "")
    return clean("\n\n".join(p for p in parts if p)).strip() or names(mail) or "–"


def names(mail: MailDraft) -> str:
    return ", ".join(p.name or p.address for p in mail.parties[:5])


def first(*texts: str) -> str:
    return next((line for text in texts if (line := one_line(text))), "")


def appointment(event: EventDraft, others: Sequence[str]) -> str:
    """A follow-up's words: what, where, and who else."""
    title, place = event.title or event.place, event.place
    where = f", {place}" if place and place not in title and "://" not in place else ""
    beside = f" ({', '.join(others)})" if others else ""
    return clean(f"{title}{where}{beside}").strip() or "–"
