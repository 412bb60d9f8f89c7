"""Calendars and mails put together from lines, and brought in."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from smallcrm.domain.arrivals import ArrivalCount
from smallcrm.domain.reports import ImportReport
from smallcrm.formats import icalendar_reader, mail
from smallcrm.services import exchange
from smallcrm.storage.store import Store

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 25, 14, 30, tzinfo=ZONE)
OWN = Path(__file__).parents[1] / "corpus" / "calendar"


def quiet(done: int, total: int) -> None:
    """Nobody looks at the progress."""


def never() -> bool:
    return False


def vevent(*lines: str, uid: str = "1", who: str = "ana@lima.example", kind: str = "VEVENT") -> str:
    people = (f"ATTENDEE:mailto:{who}",) if who else ()
    return "\n".join((f"BEGIN:{kind}", f"UID:{uid}", *people, *lines, f"END:{kind}", ""))


def bring(
    store: Store, *entries: str | bytes, now: datetime = NOW, unsorted: bool = False
) -> ArrivalCount:
    (file,) = report(store, *entries, now=now, unsorted=unsorted).files
    return file.arrived


def report(
    store: Store, *entries: str | bytes, now: datetime = NOW, unsorted: bool = False
) -> ImportReport:
    if isinstance(entries[0], bytes):
        parsed = mail.parse(entries[0], "x.mbox")
    else:
        parsed = icalendar_reader.parse("".join(map(str, entries)).encode(), "x.ics")
    planned = exchange.plan(store, (parsed,), now, unsorted=unsorted)
    before = contents(store)
    made = exchange.import_parsed(store, (parsed,), now, quiet, never, unsorted=unsorted)
    assert planned.files == made.files
    assert (contents(store) != before) is bool(made.files[0].arrived.changes)
    return made


def contents(store: Store) -> list[list[tuple[object, ...]]]:
    tables = ("interaction", "participant", "follow_up", "occasion", "customer")
    return [store.fetch(f"SELECT * FROM {t} ORDER BY id") for t in tables]


def touches(store: Store) -> list[tuple[object, ...]]:
    return store.fetch(
        "SELECT i.kind, i.happened_at, i.body, group_concat(p.customer_id) FROM interaction i"
        " JOIN participant p ON p.interaction_id = i.id GROUP BY i.id ORDER BY i.id"
    )


def promises(store: Store) -> list[tuple[object, ...]]:
    return store.fetch(
        "SELECT text, due_on, due_time, state, customer_id, rule FROM follow_up ORDER BY id"
    )


def codes(made: ImportReport) -> list[str]:
    return [p.code for p in made.files[0].problems]


LUNCH = ("SUMMARY:Lunch", "LOCATION:Café", "DTSTART:20261120T113000Z")
NEXT = ("SUMMARY:Lunch", "LOCATION:Café", "DTSTART:20261202T113000Z")


def vtodo(*lines: str, uid: str = "1", who: str = "ana@lima.example") -> str:
    return vevent(*lines, uid=uid, who=who, kind="VTODO")


def birthday(name: str = "Ana Lima", day: str = "20260503", uid: str = "1") -> str:
    return vevent(f"SUMMARY:{name}'s birthday", f"DTSTART;VALUE=DATE:{day}", uid=uid, who="")


MAIL = (
    b"From: Ana <ana@lima.example>\nTo: me@x.example\nMessage-ID: <m1@x>\nSubject: Quote\n"
    b"Date: Fri, 20 Nov 2026 10:00:00 +0100\n"
)
