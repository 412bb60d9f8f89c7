"""Things to do, birthdays and mails; the same again, changed, stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, time, timedelta
from pathlib import Path

import pytest

from services.arriving import (
    LUNCH,
    MAIL,
    NEXT,
    NOW,
    OWN,
    birthday,
    bring,
    codes,
    contents,
    never,
    promises,
    quiet,
    report,
    touches,
    vevent,
    vtodo,
)
from smallcrm.domain.arrivals import ArrivalCount
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    EmailDraft,
    FollowUpDraft,
    FollowUpId,
    InteractionId,
    OccasionDraft,
    OccasionKind,
)
from smallcrm.formats import icalendar_reader
from smallcrm.services import arrival_files, customers, exchange, follow_ups, timeline
from smallcrm.storage.store import Store


@pytest.fixture
def ana(store: Store) -> CustomerId:
    draft = CustomerDraft("Ana Lima", details=(EmailDraft("ana@lima.example"),))
    return customers.add(store, draft, NOW)


@pytest.fixture
def tom(store: Store, ana: CustomerId) -> CustomerId:
    draft = CustomerDraft("Tom Baker", details=(EmailDraft("tom@baker.example"),))
    return customers.add(store, draft, NOW)


# --- things to do ------------------------------------------------------------------------------


def test_things_to_do(store: Store, ana: CustomerId) -> None:
    found = bring(
        store,
        vtodo("SUMMARY:Send quote", "DUE;VALUE=DATE:20261201"),
        vtodo("SUMMARY:Ring Ana Lima", "DUE:20261201T100000Z", uid="2", who=""),
        vtodo("SUMMARY:Buy milk", uid="3", who=""),
        vtodo("SUMMARY:Done", "COMPLETED:20261120T100000Z", uid="4"),
        vtodo("SUMMARY:Done too", "STATUS:COMPLETED", uid="5"),
        vtodo("SUMMARY:Done by nobody", "STATUS:COMPLETED", uid="6", who=""),
        vtodo("SUMMARY:Off", "STATUS:CANCELLED", uid="7"),
    )
    assert found == ArrivalCount(todos=7, follow_ups=5, nobodys=1, cancelled=1)
    assert promises(store) == [
        ("Send quote", "2026-12-01", None, "open", 1, None),
        ("Ring Ana Lima", "2026-12-01", "11:00", "open", 1, None),
        ("Buy milk", None, None, "open", None, None),
        ("Done", None, None, "done", 1, None),
        ("Done too", None, None, "done", 1, None),
    ]
    closed = store.fetch("SELECT closed_at FROM follow_up ORDER BY id")
    assert [c[0] for c in closed][3:] == [
        "2026-11-20T10:00:00.000000Z",
        "2026-11-25T13:30:00.000000Z",
    ]


def test_things_to_do_that_come_again(store: Store, ana: CustomerId) -> None:
    found = report(
        store,
        vtodo("SUMMARY:a", "DUE;TZID=Europe/Amsterdam:20240105T100000", "RRULE:FREQ=WEEKLY"),
        vtodo("SUMMARY:b", "DUE;VALUE=DATE:20261230", "RRULE:FREQ=YEARLY", uid="2"),
        vtodo("SUMMARY:c", "DUE;VALUE=DATE:20240105", "RRULE:FREQ=DAILY;COUNT=2", uid="3"),
        vtodo("SUMMARY:d", "DUE;VALUE=DATE:20240105", "RRULE:FREQ=HOURLY", uid="4"),
        vtodo("SUMMARY:e", "RRULE:FREQ=DAILY", uid="5"),
    )
    assert codes(found) == ["rule_lost"]
    assert [(p[0], p[1], p[2], p[5]) for p in promises(store)] == [
        ("c", "2024-01-05", None, None),
        ("d", "2024-01-05", None, None),
        ("e", None, None, None),
        ("a", "2026-11-27", "10:00", "FREQ=WEEKLY"),
        ("b", "2026-12-30", None, "FREQ=YEARLY"),
    ]


def test_done_elsewhere(store: Store, ana: CustomerId) -> None:
    bring(store, vtodo("SUMMARY:a"), vtodo("SUMMARY:b", uid="2", who=""))
    found = bring(
        store,
        vtodo("SUMMARY:a", "COMPLETED:20261120T100000Z"),
        vtodo("SUMMARY:b", "STATUS:COMPLETED", uid="2", who=""),
    )
    assert found == ArrivalCount(todos=2, updated=2)
    assert [p[3] for p in promises(store)] == ["done", "done"]
    assert bring(store, vtodo("SUMMARY:a")).changes == 0


# --- yearly days -------------------------------------------------------------------------------


def test_birthdays(store: Store, ana: CustomerId) -> None:
    found = report(
        store,
        birthday(),
        birthday(uid="2"),
        birthday(day="20260504", uid="3"),
        birthday("Nobody", uid="4"),
        vevent(
            *("SUMMARY:Ana Lima", "X-NEXTCLOUD-BC-FIELD-TYPE:DEATHDATE"),
            *("DTSTART;VALUE=DATE:20260505", "X-NEXTCLOUD-BC-YEAR:1984"),
        ),
    )
    assert found.files[0].arrived == ArrivalCount(days=5, occasions=2, same=1, nobodys=1)
    assert codes(found) == ["other_birthday", "nobody"]
    drafts = [d.value for d in customers.detail(store, ana).details]
    assert drafts[1:] == [
        OccasionDraft(OccasionKind.BIRTHDAY, 5, 3),
        OccasionDraft(OccasionKind.OTHER, 5, 5, 1984, "Ana Lima"),
    ]
    assert bring(store, birthday(), birthday(uid="2")).same == 2


# --- mails -------------------------------------------------------------------------------------


def test_a_mail(store: Store, ana: CustomerId) -> None:
    assert bring(store, MAIL + b"\nHow much?\n") == ArrivalCount(mails=1, interactions=1)
    assert touches(store) == [
        ("email", "2026-11-20T09:00:00.000000Z", "Quote\n\nHow much?", "1"),
    ]
    changed = bring(store, MAIL + b"\nChanged on its way\n")
    assert changed == ArrivalCount(mails=1, same=1)


def test_mails_with_odd_dates_happened_now(store: Store, ana: CustomerId) -> None:
    for number, day in enumerate((b"Fri, 20 Nov 2099 10:00:00 +0100", b"1 Jan 1970", b"soon")):
        head = MAIL.replace(b"m1", b"n%d" % number)
        head = head.replace(b"Fri, 20 Nov 2026 10:00:00 +0100", day)
        bring(store, head + b"\nwords")
    assert {t[1] for t in touches(store)} == {"2026-11-25T13:30:00.000000Z"}


def test_what_a_mail_is_called_without_a_subject(store: Store, ana: CustomerId) -> None:
    bare = MAIL.replace(b"Subject: Quote\n", b"")
    bring(store, bare + b"\n")
    part = b"Content-Type: application/pdf; name=quote.pdf\n\nx"
    bring(store, bare.replace(b"m1", b"m2") + part)
    assert [t[2] for t in touches(store)] == ["Ana, me@x.example", "📎 quote.pdf"]
    found = report(store, bare.replace(b"ana@", b"no@") + b"\n")
    assert found.files[0].problems[0].excerpt == "Ana, me@x.example"
    alone = b"To: x\nSubject:\nDate: Fri, 20 Nov 2026 10:00:00 +0100\n\n"
    bring(store, alone, unsorted=True)
    assert touches(store)[-1][2] == "–"


# --- again, and changed ------------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted(OWN.iterdir()), ids=lambda p: p.name)
def test_the_same_file_again_makes_nothing_new(store: Store, path: Path) -> None:
    for name, address in (("Jörg Größmann", "joerg@example.de"), ("Jane", "jane@example.com")):
        customers.add(store, CustomerDraft(name, details=(EmailDraft(address),)), NOW)
    found = exchange.read_files([path], quiet, never)
    first = exchange.import_parsed(store, found, NOW, quiet, never)
    assert first.files[0].arrived.changes
    before = contents(store)
    again = exchange.import_parsed(store, found, NOW, quiet, never)
    assert again.files[0].arrived.changes == 0
    assert contents(store) == before
    assert store.faults() == []


def test_the_same_entry_twice_in_one_import(store: Store, ana: CustomerId) -> None:
    found = bring(store, vevent(*LUNCH), vevent(*LUNCH), vtodo("SUMMARY:a"), vtodo("SUMMARY:a"))
    assert (found.interactions, found.follow_ups, found.same) == (1, 1, 2)


def test_it_is_one_step_to_take_back_and_to_do_again(store: Store, ana: CustomerId) -> None:
    before = contents(store)
    bring(store, vevent(*LUNCH), vevent(*NEXT, uid="2"), birthday(uid="3"))
    after = contents(store)
    step = store.undo_step()
    assert step is not None
    assert step.label == "0+3"
    store.undo()
    assert contents(store) == before
    store.redo()
    assert contents(store) == after
    store.undo()
    assert bring(store, vevent(*LUNCH), vevent(*NEXT, uid="2")).changes == 2


def test_a_changed_event_changes_what_nobody_touched(store: Store, ana: CustomerId) -> None:
    bring(store, vevent(*LUNCH), vevent(*NEXT, uid="2"))
    found = bring(
        store,
        vevent(*LUNCH).replace("T113000", "T120000"),
        vevent(*NEXT, uid="2").replace("1202", "1203").replace("Café", "Office"),
    )
    assert found == ArrivalCount(events=2, updated=2)
    assert touches(store)[0][1] == "2026-11-20T12:00:00.000000Z"
    assert promises(store) == [("Lunch, Office", "2026-12-03", "12:30", "open", 1, None)]
    words = bring(store, vevent(*NEXT, uid="2").replace("1202", "1203"))
    assert words.updated == 1
    store.undo()
    assert promises(store)[0][0] == "Lunch, Office"


def test_a_changed_series(store: Store, ana: CustomerId) -> None:
    weekly = vevent("SUMMARY:a", "DTSTART;VALUE=DATE:20261202", "RRULE:FREQ=WEEKLY")
    bring(store, weekly)
    assert bring(store, weekly.replace("SUMMARY:a", "SUMMARY:b")).updated == 1
    assert promises(store)[0] == ("b", "2026-12-02", None, "open", 1, "FREQ=WEEKLY")
    moved_on = bring(store, weekly.replace("SUMMARY:a", "SUMMARY:b"), now=NOW + timedelta(days=10))
    assert (moved_on.updated, moved_on.interactions) == (0, 1)


def test_what_the_user_wrote_stays(store: Store, ana: CustomerId) -> None:
    bring(store, vevent(*LUNCH), vevent(*NEXT, uid="2"))
    timeline.edit(store, InteractionId(1), body="Mine")
    follow_ups.edit(store, FollowUpId(1), FollowUpDraft("Mine too", date(2026, 12, 2), time(12)))
    changed = (vevent(*LUNCH, "DESCRIPTION:x"), vevent(*NEXT, uid="2").replace("Café", "x"))
    found = report(store, *changed)
    assert found.files[0].arrived == ArrivalCount(events=2, same=2)
    assert codes(found) == ["yours_kept", "yours_kept"]
    assert (touches(store)[0][2], promises(store)[0][0]) == ("Mine", "Mine too")
    store.undo()
    assert report(store, *changed).files[0].arrived.updated == 1


def test_what_the_user_wrote_stays_when_the_journal_has_forgotten_it(
    store: Store, ana: CustomerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    from smallcrm.storage import session

    bring(store, vevent(*LUNCH), vevent(*NEXT, uid="2"))
    timeline.edit(store, InteractionId(1), body="Mine")
    monkeypatch.setattr(session, "SETS_KEPT", 0)
    monkeypatch.setattr(session, "DAYS_KEPT", -1)
    with store.write_quietly() as writer:
        session._prune(writer.connection(), NOW.astimezone(UTC))
    assert store.fetch("SELECT action FROM change_set") == [("import",)]
    found = bring(
        store, vevent(*LUNCH, "DESCRIPTION:x"), vevent(*NEXT, uid="2").replace("Café", "x")
    )
    assert (found.same, found.updated) == (1, 1)
    assert touches(store)[0][2] == "Mine"


# --- size and stopping -------------------------------------------------------------------------


def after(calls: int) -> Callable[[], bool]:
    left: Iterator[int] = iter(range(calls))
    return lambda: next(left, None) is None


@pytest.mark.parametrize("calls", [0, 1, 9])
def test_a_stopped_import_leaves_the_file_as_it_was(
    store: Store, ana: CustomerId, calls: int
) -> None:
    many = "".join(vevent(*LUNCH, uid=str(n)) for n in range(5000))
    parsed = (icalendar_reader.parse(many.encode()),)
    before = contents(store)
    with pytest.raises(Cancelled):
        exchange.import_parsed(store, parsed, NOW, quiet, after(calls))
    with pytest.raises(Cancelled):
        exchange.plan(store, parsed, NOW, cancelled=after(calls))
    assert contents(store) == before


@pytest.mark.parametrize("calls", [10, 12, 13])
def test_it_can_be_stopped_while_it_writes(store: Store, ana: CustomerId, calls: int) -> None:
    """Ten looks at 5,000 entries before, one at each 2,000 while they are written, one after."""
    many = "".join(vevent(*LUNCH, uid=str(n)) for n in range(5000))
    parsed = (icalendar_reader.parse(many.encode()),)
    before = contents(store)
    with pytest.raises(Cancelled):
        exchange.import_parsed(store, parsed, NOW, quiet, after(calls))
    assert contents(store) == before


def test_a_large_calendar_is_preceded_by_a_backup(store: Store, ana: CustomerId) -> None:
    bring(store, *(vevent(*LUNCH, uid=str(n)) for n in range(exchange.LARGE)))
    assert len(list((store.path.parent / "backups").glob("*.db"))) == 1


def test_files_are_told_by_what_is_in_them(store: Store, tmp_path: Path) -> None:
    names = {"a.txt": vevent(*LUNCH).encode(), "b.txt": MAIL + b"\nwords", "c.txt": b"words"}
    names["e.txt"] = b"HTTP/1.1 200 OK\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
    names["f.txt"] = MAIL + b"\nBEGIN:VCALENDAR\nEND:VCALENDAR\n"
    names["d.txt"] = "BEGIN:VCALENDAR\nEND:VCALENDAR".encode("utf-16")
    for name, data in names.items():
        (tmp_path / name).write_bytes(data)
    found = exchange.read_files([tmp_path / n for n in names], quiet, never)
    pasted = [arrival_files.read_bytes(data, name) for name, data in names.items()]
    assert [p.cards if p else None for p in pasted] == [1, 1, None, 0, 1, 0]
    assert [(f.cards, len(f.arrivals), f.error) for f in found] == [
        *((1, 1, ""), (1, 1, ""), (0, 0, "unknown_kind")),
        *((0, 0, ""), (1, 1, ""), (0, 0, "")),
    ]


def _ana(store: Store) -> CustomerId:
    draft = CustomerDraft("Ana Lima", details=(EmailDraft("ana@lima.example"),))
    return customers.add(store, draft, NOW)


def test_a_mail_and_an_event_of_the_same_letters_are_two(store: Store) -> None:
    ana = _ana(store)
    meeting = vevent("SUMMARY:Lunch", "DTSTART:20261120T100000Z", uid="m1@x")
    mail = MAIL + b"\nHow much?\n"
    for entries in ((meeting,), (mail,)):
        assert bring(store, *entries).interactions == 1
        assert bring(store, *entries).same == 1
    assert len(store.fetch("SELECT id FROM participant WHERE customer_id = ?", (ana,))) == 2
    assert store.fetch("SELECT kind, uid FROM interaction ORDER BY id") == [
        ("meeting", "m1@x"),
        ("email", "mid:m1@x"),
    ]


def test_a_mail_that_is_here_by_its_bare_id_is_known(store: Store) -> None:
    _ana(store)
    bring(store, MAIL + b"\nHow much?\n")
    with store.write_quietly() as session:
        session.connection().exec_driver_sql("UPDATE interaction SET uid = 'm1@x'")
    assert bring(store, MAIL + b"\nHow much?\n") == ArrivalCount(mails=1, same=1)
    many = b"".join(
        b"From x Fri Nov 20 10:00:00 2026\n" + MAIL.replace(b"m1", b"n%d" % n) + b"\nx\n\n"
        for n in range(450)
    )
    again = b"From x Fri Nov 20 10:00:00 2026\n" + MAIL + b"\nHow much?\n"
    assert bring(store, many + again) == ArrivalCount(mails=451, interactions=450, same=1)
