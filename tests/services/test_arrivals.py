"""Calendars and mails onto timelines and as follow-ups: once, in one step, changed with care."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from smallcrm.domain.actions import Action
from smallcrm.domain.arrivals import ArrivalCount
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    CustomerKind,
    EmailDraft,
    FollowUpDraft,
    FollowUpId,
    InteractionId,
    OccasionDraft,
    OccasionKind,
)
from smallcrm.domain.reports import ImportReport
from smallcrm.formats import icalendar_reader, mail, vcard
from smallcrm.services import arrival_files, arrivals, customers, exchange, follow_ups, timeline
from smallcrm.storage.store import Store

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 25, 14, 30, tzinfo=ZONE)
OWN = Path(__file__).parents[1] / "corpus" / "calendar"


def quiet(done: int, total: int) -> None:
    """Nobody looks at the progress."""


def never() -> bool:
    return False


@pytest.fixture
def ana(store: Store) -> CustomerId:
    draft = CustomerDraft("Ana Lima", details=(EmailDraft("ana@lima.example"),))
    return customers.add(store, draft, NOW)


@pytest.fixture
def tom(store: Store, ana: CustomerId) -> CustomerId:
    draft = CustomerDraft("Tom Baker", details=(EmailDraft("tom@baker.example"),))
    return customers.add(store, draft, NOW)


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

# --- events ------------------------------------------------------------------------------------


def test_an_event_that_is_over_is_a_meeting(store: Store, ana: CustomerId) -> None:
    found = bring(store, vevent(*LUNCH, "DESCRIPTION:Both want it"))
    assert found == ArrivalCount(events=1, interactions=1)
    assert touches(store) == [
        ("meeting", "2026-11-20T11:30:00.000000Z", "Lunch\nCafé\n\nBoth want it", "1")
    ]


def test_an_event_to_come_is_a_follow_up(store: Store, ana: CustomerId) -> None:
    assert bring(store, vevent(*NEXT)) == ArrivalCount(events=1, follow_ups=1)
    assert promises(store) == [("Lunch, Café", "2026-12-02", "12:30", "open", 1, None)]


def test_a_whole_day_has_no_hour(store: Store, ana: CustomerId) -> None:
    bring(
        store,
        vevent("SUMMARY:Fair", "DTSTART;VALUE=DATE:20261120"),
        vevent("SUMMARY:Fair", "DTSTART;VALUE=DATE:20261125", uid="2"),
    )
    assert touches(store)[0][1] == "2026-11-19T23:00:00.000000Z"
    assert promises(store) == [("Fair", "2026-11-25", None, "open", 1, None)]


def test_several_who_are_here(store: Store, ana: CustomerId, tom: CustomerId) -> None:
    both = "ATTENDEE:mailto:tom@baker.example"
    bring(store, vevent(*LUNCH, both), vevent(*NEXT, both, uid="2"))
    assert touches(store)[0][3] == "1,2"
    assert promises(store)[0][0] == "Lunch, Café (Tom Baker)"


def test_a_series(store: Store, ana: CustomerId) -> None:
    weekly = ("SUMMARY:Jour fixe", "DTSTART;TZID=Europe/Amsterdam:20261104T100000")
    found = report(
        store,
        vevent(*weekly, "RRULE:FREQ=WEEKLY"),
        vevent(
            *("SUMMARY:Moved", "DTSTART:20261112T090000Z"),
            "RECURRENCE-ID;TZID=Europe/Amsterdam:20261111T100000",
        ),
    )
    assert found.files[0].arrived == ArrivalCount(events=2, interactions=4, follow_ups=1)
    assert [(t[1], t[2]) for t in touches(store)] == [
        ("2026-11-04T09:00:00.000000Z", "Jour fixe"),
        ("2026-11-18T09:00:00.000000Z", "Jour fixe"),
        ("2026-11-25T09:00:00.000000Z", "Jour fixe"),
        ("2026-11-12T09:00:00.000000Z", "Moved"),
    ]
    assert promises(store) == [
        ("Jour fixe", "2026-12-02", "10:00", "open", 1, "FREQ=WEEKLY"),
    ]
    follow_ups.done(store, FollowUpId(1), NOW)
    assert promises(store)[1][1:4] == ("2026-12-09", "10:00", "open")
    again = bring(store, vevent(*weekly, "RRULE:FREQ=WEEKLY"))
    assert (again.changes, again.same) == (1, 4)  # the 11th stands alone no more


def test_a_series_that_cannot_be_followed(store: Store, ana: CustomerId) -> None:
    odd = vevent("SUMMARY:a", "DTSTART:20261202T100000Z", "RRULE:FREQ=HOURLY")
    old = vevent("SUMMARY:b", "DTSTART:20161202T100000Z", "RRULE:FREQ=WEEKLY", uid="2")
    found = report(store, odd, old)
    assert codes(found) == ["rule_lost", "older_left"]
    assert [p[5] for p in promises(store)] == [None, "FREQ=WEEKLY"]


def test_a_series_whose_day_is_another_one_here(store: Store, ana: CustomerId) -> None:
    late = ("SUMMARY:a", "DTSTART;TZID=America/New_York:20261126T220000", "RRULE:FREQ=WEEKLY")
    bring(store, vevent(*late))
    assert promises(store) == [("a", "2026-11-27", "04:00", "open", 1, None)]
    assert bring(store, vevent(*late)).same == 1
    week = timedelta(weeks=1)
    later = bring(store, vevent(*late), now=NOW + week)
    assert (later.interactions, later.follow_ups) == (1, 1)


def test_called_off(store: Store, ana: CustomerId) -> None:
    off = vevent(*LUNCH, "STATUS:CANCELLED")
    assert bring(store, off) == ArrivalCount(events=1, cancelled=1)
    bring(store, vevent(*NEXT))
    found = bring(store, vevent(*NEXT, "STATUS:CANCELLED"))
    assert found == ArrivalCount(events=1, cancelled=1, updated=1)
    assert promises(store)[0][3] == "dropped"
    assert bring(store, vevent(*NEXT, "STATUS:CANCELLED")).changes == 0


def test_what_the_user_changed_is_not_called_off(store: Store, ana: CustomerId) -> None:
    bring(store, vevent(*NEXT))
    follow_ups.snooze(store, FollowUpId(1), date(2026, 12, 3), None)
    assert bring(store, vevent(*NEXT, "STATUS:CANCELLED")).changes == 0
    assert promises(store)[0][3] == "open"


def test_what_says_nothing(store: Store, ana: CustomerId) -> None:
    found = report(
        store,
        vevent("SUMMARY:a"),
        vevent("DTSTART:20261120T113000Z", uid="2"),
        vevent("DTSTART:20261220T113000Z", uid="3"),
        vevent("DUE:20261220", uid="4", kind="VTODO"),
    )
    assert codes(found) == ["no_day", "nothing_in_it"]
    assert touches(store)[0][2] == "ana@lima.example"
    assert promises(store)[0][0] == "–"


def test_notes_of_a_journal(store: Store, ana: CustomerId) -> None:
    note = vevent("SUMMARY:Notes", "DTSTART;VALUE=DATE:20261120", kind="VJOURNAL")
    assert bring(store, note).interactions == 1
    assert touches(store)[0][:1] == ("note",)


def test_moments_of_this_computer(store: Store, ana: CustomerId) -> None:
    bring(store, vevent("SUMMARY:a", "DTSTART:20261120T100000"))
    assert touches(store)[0][1] == "2026-11-20T09:00:00.000000Z"


# --- whom --------------------------------------------------------------------------------------


def test_with_nobody_here_it_is_left_out_and_listed(store: Store, ana: CustomerId) -> None:
    found = report(store, vevent(*LUNCH, who="x@y.z"), vevent(*NEXT, who="", uid="2"))
    assert found.files[0].arrived == ArrivalCount(events=2, nobodys=2)
    assert [(p.code, p.card, p.excerpt, p.rejected) for p in found.files[0].problems] == [
        ("nobody", 1, "Lunch", True),
        ("nobody", 2, "Lunch", True),
    ]
    assert found.rejected == 0
    assert store.undo_step() is not None  # of adding Ana: nothing was written


def test_with_nobody_here_it_comes_in_unsorted_on_request(store: Store, ana: CustomerId) -> None:
    found = bring(store, vevent(*LUNCH, who="x@y.z"), vevent(*NEXT, who="", uid="2"), unsorted=True)
    assert found == ArrivalCount(events=2, interactions=1, follow_ups=1)
    assert touches(store)[0][3] is None
    assert promises(store)[0][4] is None


def test_only_so_many_are_listed(
    store: Store, ana: CustomerId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arrivals, "MOST_LISTED", 1)
    found = report(store, vevent(*LUNCH, who=""), vevent(*LUNCH, who="", uid="2"))
    assert (found.files[0].arrived.nobodys, codes(found)) == (2, ["nobody"])


@pytest.mark.parametrize(
    ("who", "title", "whom"),
    [
        ("ANA@lima.example", "x", "1"),
        ("x@y.z;CN=Lima\\, Ana", "x", None),
        ("", "Lunch with Ána LIMA, long", "1"),
        ("", "Ana", None),
        ("", "Tom Baker & Ana Lima", "2,1"),
        ("info@acme.example", "x", "3"),
        ("shared@acme.example", "x", None),
        ("", "Jo Doe", None),
    ],
)
def test_who_is_meant(
    store: Store, ana: CustomerId, tom: CustomerId, who: str, title: str, whom: str | None
) -> None:
    info = (EmailDraft("info@acme.example"),)
    shared = EmailDraft("shared@acme.example")
    customers.add(store, CustomerDraft("Acme", CustomerKind.COMPANY, details=info), NOW)
    for _ in range(2):
        customers.add(store, CustomerDraft("Jo Doe", details=(*info, shared)), NOW)
    bring(store, vevent(f"SUMMARY:{title}", "DTSTART:20261120", who=who))
    assert [t[3] for t in touches(store)] == ([whom] if whom else [])


def test_a_name_decides_between_two_who_share_an_address(store: Store, ana: CustomerId) -> None:
    customers.add(store, CustomerDraft("Ben Lima", details=(EmailDraft("ana@lima.example"),)), NOW)
    lines = ("SUMMARY:a", "DTSTART:20261120", 'ATTENDEE;CN="Lima, Ben":mailto:ana@lima.example')
    bring(store, vevent(*lines, who=""))
    bring(store, vevent("SUMMARY:a", "DTSTART:20261120", uid="2", who=""), vevent(*LUNCH, uid="3"))
    assert [t[3] for t in touches(store)] == ["2"]


def test_a_full_name_with_another_address(store: Store, ana: CustomerId) -> None:
    for number, name in enumerate(('"Lima, Ana (Acme)"', "Ana Lima", "Ana", "Ana Lima via Zoom")):
        line = f"ATTENDEE;CN={name}:mailto:other@x.example"
        bring(store, vevent("SUMMARY:a", "DTSTART:20261120", line, who="", uid=str(number)))
    assert len(touches(store)) == 3


def test_who_comes_with_the_same_import_is_known(store: Store) -> None:
    card = b"BEGIN:VCARD\nFN:Zoe Chen\nEMAIL:Zoe@Chen.example\nBDAY:--0503\nEND:VCARD\n"
    other = b"BEGIN:VCARD\nFN:Acme Ltd\nX-ABShowAs:COMPANY\nEND:VCARD\n"
    days = vevent(
        "SUMMARY:Zoe Chen's birthday", "DTSTART;VALUE=DATE:20260503", uid="2", who=""
    ) + vevent("SUMMARY:Zoe Chen's anniversary", "DTSTART;VALUE=DATE:20260504", uid="3", who="")
    calendar = vevent(*LUNCH, who="zoe@chen.example") + vevent(*NEXT, who="", uid="4").replace(
        "Lunch", "Zoe Chen"
    )
    parsed = (
        icalendar_reader.parse((calendar + days).encode(), "x.ics"),
        vcard.parse(card + other, "x.vcf"),
    )
    made = exchange.import_parsed(store, parsed, NOW, quiet, never)
    assert made.files[0].arrived == ArrivalCount(
        events=2, days=2, interactions=1, follow_ups=1, occasions=1, same=1
    )
    assert touches(store)[0][3] == "1"
    assert promises(store)[0][4] == 1
    step = store.undo_step()
    assert step is not None
    assert (step.action, step.label) == (Action.IMPORT, "2+3")


def test_the_users_own_address_is_left_out(store: Store, ana: CustomerId, tom: CustomerId) -> None:
    me = "ATTENDEE:mailto:tom@baker.example"
    made = bring(
        store,
        vevent(*LUNCH, me),
        *(vevent(*LUNCH, me, who=f"{n}@x", uid=f"{n}") for n in "bcdef"),
    )
    assert made.own == ("tom@baker.example",)
    assert (made.interactions, made.nobodys) == (1, 5)
    assert touches(store)[0][3] == "1"


def test_the_moment_is_needed(store: Store, ana: CustomerId) -> None:
    with pytest.raises(ValueError, match="moment"):
        exchange.plan(store, (icalendar_reader.parse(vevent(*LUNCH).encode()),))


# --- things to do ------------------------------------------------------------------------------


def vtodo(*lines: str, uid: str = "1", who: str = "ana@lima.example") -> str:
    return vevent(*lines, uid=uid, who=who, kind="VTODO")


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


def birthday(name: str = "Ana Lima", day: str = "20260503", uid: str = "1") -> str:
    return vevent(f"SUMMARY:{name}'s birthday", f"DTSTART;VALUE=DATE:{day}", uid=uid, who="")


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

MAIL = (
    b"From: Ana <ana@lima.example>\nTo: me@x.example\nMessage-ID: <m1@x>\nSubject: Quote\n"
    b"Date: Fri, 20 Nov 2026 10:00:00 +0100\n"
)


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


@pytest.mark.parametrize("calls", [0, 1, 2])
def test_a_stopped_import_leaves_the_file_as_it_was(
    store: Store, ana: CustomerId, calls: int
) -> None:
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
        *((1, 1, ""), (1, 1, ""), (0, 0, "not_vcard")),
        *((0, 0, ""), (1, 1, ""), (0, 0, "")),
    ]
