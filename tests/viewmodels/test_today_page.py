"""What stands on the page of the day, before it is drawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from conftest import NOW
from smallcrm.domain.complaints import ComplaintDraft
from smallcrm.domain.records import (
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerId,
    EmailDraft,
    FollowUpDraft,
    InteractionKind,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    Side,
)
from smallcrm.domain.severity import Severity
from smallcrm.services import complaints, consents, customers, follow_ups
from smallcrm.storage.store import Store
from smallcrm.viewmodels import today_page
from smallcrm.viewmodels.today_page import Entry
from touches import touch

LOCAL = NOW.astimezone(ZoneInfo("Europe/Amsterdam"))
TODAY = LOCAL.date()
HOSTILE = '<img src="http://example.com/x.png">\n<b>Bold</b>\t&amp;' + "x" * 500


def somebody(store: Store, name: str, *details: object) -> CustomerId:
    return customers.add(store, CustomerDraft(name, details=details), NOW)  # type: ignore[arg-type]


def promise(
    store: Store,
    customer: CustomerId,
    text: str,
    on: date | None,
    at: time | None = None,
    side: Side = Side.MINE,
) -> None:
    follow_ups.add(store, customer, FollowUpDraft(text, on, at, side), NOW)


def read(store: Store, now: datetime = LOCAL) -> dict[str, tuple[Entry, ...]]:
    return {group.title: group.entries for group in today_page.read(store, now).groups}


def test_an_empty_day_says_so(store: Store) -> None:
    page = today_page.read(store, LOCAL)
    assert (page.groups, page.counts, page.empty) == ((), "", "Nothing due today.")
    assert page.title == "Wednesday 25 November"
    assert page.printed == "smallcrm, Wed 25 Nov 2026 14:30"


def test_each_thing_of_the_day_stands_once_with_whom_to_call(store: Store) -> None:
    ana = somebody(store, "Ana", PhoneDraft("+31 6 1"), PhoneDraft("+31 6 2"))
    ben = somebody(store, "Ben", AffiliationDraft("Bakery"), EmailDraft("a@b.c"))
    promise(store, ana, "late", TODAY - timedelta(days=2))
    promise(store, ben, "at ten", TODAY, time(10))
    promise(store, ana, "theirs", TODAY, side=Side.THEIRS)
    promise(store, ana, "tomorrow", TODAY + timedelta(days=1))
    promise(store, ana, "some day", None)
    touch(store, "Said so", ben, follow_up=FollowUpDraft("any time", TODAY))
    page = today_page.read(store, LOCAL)
    assert page.counts == "1 late, 3 due today"
    assert read(store) == {
        "Late": (Entry("late", "Ana", "+31 6 1", "2 days late", is_late=True),),
        "Today": (
            Entry("at ten", "Ben · Bakery", "", "10:00"),
            Entry("any time", "Ben · Bakery", "", "any time", "Note, 25 Nov: “Said so”"),
        ),
        "I wait for": (Entry("theirs", "Ana", "+31 6 1", "any time"),),
    }


def test_open_complaints_stand_above_all_else(store: Store) -> None:
    ana = somebody(store, "Ana", PhoneDraft("+31 6 1"), AffiliationDraft("Bakery"))
    ben = somebody(store, "Ben", PhoneDraft("+31 6 2"))
    promise(store, ana, "at ten", TODAY, time(10))
    draft = ComplaintDraft(HOSTILE, TODAY - timedelta(days=12))
    complaints.add(store, ana, draft, NOW)
    complaints.add(store, ben, replace(draft, words="torn", severity=Severity.GRAVE), NOW)
    consents.set_do_not_contact(store, ben, NOW)
    found = read(store)
    assert list(found) == ["Complaints", "Today"]
    first, second = found["Complaints"]
    below = "Grave complaint · Do not contact"
    assert first == Entry("“torn”", "Ben", "", "open 12 days", below, is_late=True)
    assert (second.about, second.phone) == ("Ana · Bakery", "+31 6 1")
    assert "\n" not in second.what
    assert len(second.what) <= today_page.LONGEST


def test_days_and_who_was_silent_too_long(store: Store) -> None:
    birthday = OccasionDraft(OccasionKind.BIRTHDAY, 11, 25, 1986)
    somebody(store, "May", birthday, PhoneDraft("1"))
    will = somebody(store, "Will", CadenceDraft(6, CadenceUnit.WEEK))
    past = NOW - timedelta(days=70)
    touch(store, "Will decide", will, at=past, kind=InteractionKind.CALL)
    found = read(store)
    assert found["Birthdays"] == (Entry("May", "Birthday, turns 40", "1", "today", has_box=False),)
    (silent,) = found["Keep in touch"]
    assert (silent.what, silent.about) == ("Will", "2 months (every 6 weeks)")
    assert "Will decide" in silent.below
    assert today_page.read(store, LOCAL).counts == "1 birthday"


def test_who_wants_no_contact_has_no_number_and_it_is_said(store: Store) -> None:
    ana = somebody(store, "Ana", PhoneDraft("+31 6 1"))
    promise(store, ana, "call", TODAY)
    consents.set_do_not_contact(store, ana, NOW)
    ((entry,),) = read(store).values()
    assert (entry.phone, entry.below) == ("", "Do not contact")


def test_hostile_words_are_one_short_line(store: Store) -> None:
    ana = somebody(store, HOSTILE.replace("\n", " "))
    promise(store, ana, HOSTILE, TODAY)
    ((entry,),) = read(store).values()
    for words in (entry.what, entry.about):
        assert words.startswith('<img src="http://example.com/x.png"> <b>Bold</b>')
        assert len(words) == today_page.LONGEST
        assert "\n" not in words
