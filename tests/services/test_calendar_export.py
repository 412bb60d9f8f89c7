"""Follow-ups and yearly days as a calendar that others read, and the file that is kept."""

from __future__ import annotations

import warnings
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
import vobject

from conftest import NOW
from smallcrm.domain.arrivals import ArrivalCount
from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.errors import CannotWrite, CannotWriteThere, Obstacle
from smallcrm.domain.exports import Scope
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    FollowUpDraft,
    OccasionDraft,
    OccasionKind,
    Repeat,
    Side,
)
from smallcrm.services import (
    calendar_export,
    calendar_file,
    customers,
    exchange,
    follow_ups,
    recurrences,
)
from smallcrm.storage.store import Store

TODAY = date(2026, 11, 25)


def fill(store: Store) -> CustomerId:
    days = (
        OccasionDraft(OccasionKind.BIRTHDAY, 2, 29, 1980),
        OccasionDraft(OccasionKind.ANNIVERSARY, 6, 1, None, "", 14),
        OccasionDraft(OccasionKind.OTHER, 6, 1, None, "First order"),
        OccasionDraft(OccasionKind.OTHER, 7, 1),
    )
    ana = customers.add(store, CustomerDraft("Ana; \U0001f469, Lima", details=days), NOW)
    for draft in (
        FollowUpDraft("send quote\nBEGIN:VEVENT", date(2026, 12, 4), time(10)),
        FollowUpDraft("logo", date(2026, 12, 5), side=Side.THEIRS),
        FollowUpDraft("some day", None),
        FollowUpDraft("weekly", date(2026, 12, 1)),
        FollowUpDraft("done", date(2026, 11, 1)),
        FollowUpDraft("dropped", date(2026, 11, 1)),
        FollowUpDraft("thrice", date(2026, 12, 1)),
    ):
        follow_ups.add(store, ana, draft, NOW)
    ids = {r[1]: r[0] for r in store.fetch("SELECT id, text FROM follow_up")}
    recurrences.set_repeat(store, ids["weekly"], Repeat("FREQ=WEEKLY;BYDAY=TU", date(2026, 12, 1)))
    recurrences.set_repeat(store, ids["thrice"], Repeat("FREQ=DAILY;COUNT=3", date(2026, 12, 1)))
    follow_ups.snooze(store, ids["weekly"], date(2026, 12, 3), None)
    follow_ups.done(store, ids["done"], NOW)
    follow_ups.drop(store, ids["dropped"], NOW)
    quiet = CustomerDraft("Quiet", details=(OccasionDraft(OccasionKind.BIRTHDAY, 5, 3),))
    from smallcrm.services import consents

    consents.set_do_not_contact(store, customers.add(store, quiet, NOW), NOW)
    follow_ups.add(store, None, FollowUpDraft("for nobody", date(2026, 12, 9)), NOW)
    return ana


def by_summary(calendar: Any, kind: str) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for one in calendar.contents.get(kind, []):
        found.setdefault(one.summary.value.rpartition(": ")[2], []).append(one)
    return found


def test_vobject_reads_it(store: Store, tmp_path: Path) -> None:
    fill(store)
    target = tmp_path / "all.ics"
    assert calendar_export.write(store, target, NOW) == 12
    data = target.read_bytes()
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    calendar = vobject.readOne(data.decode())
    todos, days = by_summary(calendar, "vtodo"), by_summary(calendar, "vevent")
    (quote,) = todos["send quote BEGIN:VEVENT"]
    assert quote.summary.value.startswith("Ana; \U0001f469, Lima: ")
    assert quote.due.value == datetime.combine(date(2026, 12, 4), time(10))
    assert quote.valarm.trigger.value.total_seconds() == 0
    (logo,) = todos["logo"]
    assert logo.due.value == date(2026, 12, 5)
    assert logo.valarm.trigger.value.total_seconds() == 9 * 3600
    assert "promised" in logo.summary.value
    assert "due" not in todos["some day"][0].contents
    first, moved = todos["weekly"]
    assert (first.dtstart.value, first.rrule.value) == (date(2026, 12, 1), "FREQ=WEEKLY;BYDAY=TU")
    assert (moved.due.value, moved.contents["recurrence-id"][0].value) == (
        date(2026, 12, 3),
        date(2026, 12, 1),
    )
    assert first.uid.value == moved.uid.value
    assert todos["done"][0].status.value == "COMPLETED"
    assert todos["dropped"][0].status.value == "CANCELLED"
    assert todos["thrice"][0].rrule.value == "FREQ=DAILY;COUNT=3"
    assert todos["for nobody"][0].summary.value == "for nobody"
    assert set(days) == {"birthday", "anniversary", "First order", "every year"}
    assert days["birthday"][0].rrule.value == "FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=2"
    assert days["birthday"][0].dtstart.value == date(1980, 2, 29)
    ahead = days["anniversary"][0].valarm.trigger.value
    assert ahead.total_seconds() == 9 * 3600 - 14 * 86400


def test_ics_reads_it(store: Store, tmp_path: Path) -> None:
    ana = fill(store)
    target = tmp_path / "ana.ics"
    count = calendar_export.write(store, target, NOW, Scope((ana,)))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of its grammar's library
        import ics

        found = ics.Calendar(target.read_text("utf-8"))
    assert len(found.events) == 4
    # of a to-do and its moved time it keeps one, and none that is for nobody
    assert len(found.todos) in (count - 4, count - 3)
    assert {e.begin.date() for e in found.events} >= {date(1980, 2, 29), date(2000, 7, 1)}


def test_a_file_is_kept_up_to_date(store: Store, tmp_path: Path) -> None:
    ana = fill(store)
    words, now = calendar_export.ENGLISH, NOW
    assert calendar_file.keep(store, words, now, TODAY, None) is None
    place = tmp_path / "cloud"
    place.mkdir()
    calendar_file.choose(store, place)
    assert calendar_file.folder(store) == place
    last = calendar_file.keep(store, words, now, TODAY, None)
    target = place / calendar_file.NAME
    first = target.read_bytes()
    assert b"COMPLETED" not in first
    target.write_bytes(b"x")
    assert calendar_file.keep(store, words, now, TODAY, last) == last
    assert target.read_bytes() == b"x", "nothing has changed, so nothing is written"
    follow_ups.add(store, ana, FollowUpDraft("new", None), NOW)
    after = calendar_file.keep(store, words, now, TODAY, last)
    assert after != last
    assert b"new" in target.read_bytes()
    assert calendar_file.keep(store, words, now, date(2026, 11, 26), after) != after
    assert calendar_file.keep(store, words, now, TODAY, None) is not None, "our own"
    target.write_bytes(b"BEGIN:VCALENDAR\r\nPRODID:mine\r\n")
    with pytest.raises(CannotWriteThere) as caught:
        calendar_file.keep(store, words, now, TODAY, None)
    assert (caught.value.path, caught.value.obstacle) == (target, Obstacle.OTHERS)
    assert target.read_bytes().endswith(b"PRODID:mine\r\n")
    place.rename(tmp_path / "away")
    with pytest.raises(CannotWrite):
        calendar_file.keep(store, words, now, TODAY, None)
    calendar_file.choose(store, None)
    assert calendar_file.folder(store) is None


def test_our_own_calendar_makes_nothing_new_where_it_came_from(
    store: Store, tmp_path: Path, clock: FixedClock
) -> None:
    born, wed = OccasionKind.BIRTHDAY, OccasionKind.ANNIVERSARY
    days = (
        *(OccasionDraft(born, 5, 3), OccasionDraft(wed, 6, 1, 2001), OccasionDraft(wed, 7, 1)),
        OccasionDraft(OccasionKind.OTHER, 8, 1, 1890, "First; order"),
        *(OccasionDraft(OccasionKind.OTHER, 8, 1), OccasionDraft(wed, 6, 1, None, "Wedding")),
    )
    for name in ("Ana, Lima", "Ben"):
        customers.add(store, CustomerDraft(name, details=days), NOW)
    ana = customers.add(store, CustomerDraft("Kim"), NOW)
    follow_ups.add(store, ana, FollowUpDraft("call", date(2026, 12, 1)), NOW)
    target = tmp_path / "all.ics"
    calendar_export.write(store, target, NOW)
    now = local_now(clock)
    parsed = exchange.read_files([target], lambda a, b: None, lambda: False)
    (file,) = exchange.plan(store, parsed, now).files
    assert file.problems == ()
    assert file.arrived == ArrivalCount(days=12, todos=1, same=13)
    other = Store(tmp_path / "other" / "smallcrm.db", clock.now)
    other.prepare()
    for name in ("Ana, Lima", "Ben"):
        customers.add(other, CustomerDraft(name), NOW)
    exchange.import_parsed(other, parsed, now, lambda a, b: None, lambda: False)
    sql = (
        "SELECT c.name, o.kind, o.month, o.day, o.year, o.label FROM occasion o"
        " JOIN customer c ON c.id = o.customer_id ORDER BY 1, 2, 3, 4, 5, 6"
    )
    assert other.fetch(sql) == store.fetch(sql)
    other.close()
