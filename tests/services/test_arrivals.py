"""Calendars and mails onto timelines and as follow-ups: once, in one step, changed with care."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from services.arriving import (
    LUNCH,
    NEXT,
    NOW,
    bring,
    codes,
    never,
    promises,
    quiet,
    report,
    touches,
    vevent,
)
from smallcrm.domain.actions import Action
from smallcrm.domain.arrivals import ArrivalCount
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    CustomerKind,
    EmailDraft,
    FollowUpId,
)
from smallcrm.formats import icalendar_reader, vcard
from smallcrm.services import arrival_tally, customers, exchange, follow_ups
from smallcrm.storage.store import Store


@pytest.fixture
def ana(store: Store) -> CustomerId:
    draft = CustomerDraft("Ana Lima", details=(EmailDraft("ana@lima.example"),))
    return customers.add(store, draft, NOW)


@pytest.fixture
def tom(store: Store, ana: CustomerId) -> CustomerId:
    draft = CustomerDraft("Tom Baker", details=(EmailDraft("tom@baker.example"),))
    return customers.add(store, draft, NOW)


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
    monkeypatch.setattr(arrival_tally, "MOST_LISTED", 1)
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
