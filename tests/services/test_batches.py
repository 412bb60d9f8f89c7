"""Letters drafted together: for whom, for whom not and why, and undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from conftest import NOW
from services.letter_acts import HELLO, order, reach, words
from services.work_people import person, sale
from smallcrm.domain.batches import Limits, NotWritten, Order, Reason
from smallcrm.domain.consent import Channel, ConsentDraft
from smallcrm.domain.custom_fields import FieldDraft
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.letters import Channel as Way
from smallcrm.domain.letters import LetterDraft, Purpose
from smallcrm.domain.records import AddressDraft, CustomerId, FollowUpDraft
from smallcrm.domain.templates import TemplateDraft, WrongTemplate
from smallcrm.services import (
    batches,
    consents,
    custom_fields,
    customers,
    details,
    follow_ups,
    letter_limits,
    letters,
    own_name,
    templates,
)
from smallcrm.storage.store import Store

OFFER = order(purpose=Purpose.OFFER)


def reasons(store: Store, asked: Order, *whom: CustomerId) -> list[tuple[str, Reason, str]]:
    made = batches.plan(store, asked, whom, words, NOW)
    return [(one.name, one.reason, one.what) for one in made.stopped]


def test_one_draft_for_each_and_one_undo(store: Store) -> None:
    ana, tom = person(store, "Ana Lima"), person(store, "Tom Baker")
    reach(store, ana, tom)
    template = templates.define(store, HELLO)
    asked = replace(order(), template=template)
    batch, made = batches.draft(store, asked, [tom, ana, tom], words, NOW)
    assert not made.stopped
    rows = batches.of(store, batch)
    assert [(r.customer_name, r.subject, r.body) for r in rows] == [
        ("Tom Baker", "Hi Tom", "Dear Tom Baker"),
        ("Ana Lima", "Hi Ana", "Dear Ana Lima"),
    ]
    assert [r.address for r in rows] == [f"c{tom}@example.org", f"c{ana}@example.org"]
    (row,) = batches.rows(store)
    assert (row.name, row.open, row.sent, row.dropped) == ("Greetings", 2, 0, 0)
    templates.remove(store, template)
    assert batches.rows(store) == (row,)
    store.undo()
    store.undo()
    assert batches.rows(store) == ()
    assert letters.of_customer(store, ana) == ()


def test_nobody_is_left_out_without_a_word(store: Store) -> None:
    names = ("Ana", "Gone", "Quiet", "Far", "Post", "Bare")
    ana, gone, quiet, far, post, bare = (person(store, name) for name in names)
    reach(store, ana, gone, quiet, bare)
    details.add(store, post, AddressDraft(street="Dam 1", locality="Amsterdam"))
    customers.delete(store, [gone], NOW)
    consents.set_do_not_contact(store, quiet, NOW)
    for one in (ana, post):
        sale(store, one, date(2026, 11, 1), "Poster")
    asked = order(body="Your {last_item} of {last_date}, {last_amount}")
    whom = (ana, gone, quiet, far, post, bare, CustomerId(999))
    made = batches.plan(store, asked, whom, words, NOW)
    assert [(r.name, r.text.body, r.address) for r in made.ready] == [
        ("Ana", "Your Poster of 2026-11-01, 40 EUR", f"c{ana}@example.org"),
        ("Post", "Your Poster of 2026-11-01, 40 EUR", ""),
    ]
    assert [(s.name, s.reason, s.what) for s in made.stopped] == [
        ("Gone", Reason.GONE, ""),
        ("Quiet", Reason.NO_CONTACT, ""),
        ("Far", Reason.NO_ADDRESS, ""),
        ("Bare", Reason.MISSING, "last_item"),
        ("", Reason.GONE, ""),
    ]
    assert len(made.ready) + len(made.stopped) == len(whom)


def test_own_fields_dates_to_come_and_companies(store: Store) -> None:
    ana = person(store, "Ana Lima")
    reach(store, ana)
    asked = order("{Shoe Size}", "{next_date}")
    with pytest.raises(WrongTemplate) as wrong:
        batches.plan(store, asked, [ana], words, NOW)
    assert wrong.value.found == "shoe size"
    field = custom_fields.define(store, FieldDraft("Shoe size"))
    assert reasons(store, asked, ana) == [("Ana Lima", Reason.MISSING, "Shoe size")]
    custom_fields.put(store, ana, field, "38 {name}")
    assert reasons(store, asked, ana) == [("Ana Lima", Reason.MISSING, "next_date")]
    for day in (date(2026, 11, 24), date(2026, 12, 4), date(2027, 1, 4)):
        follow_ups.add(store, ana, FollowUpDraft("call", day), NOW)
    (ready,) = batches.plan(store, asked, [ana], words, NOW).ready
    assert ready.text == LetterDraft("38 {name}", "2026-12-04")


def test_ones_own_name_stops_all_until_it_is_filled_in(store: Store) -> None:
    ana, tom = person(store, "Ana Lima"), person(store, "Tom Baker")
    reach(store, ana, tom)
    asked = order("Hi {first_name}", "Yours, {My_Name}")
    assert reasons(store, asked, ana, tom) == [
        ("Ana Lima", Reason.MISSING, "my_name"),
        ("Tom Baker", Reason.MISSING, "my_name"),
    ]
    own_name.keep(store, "  Mia   {name} Berg ")
    batch, made = batches.draft(store, asked, [ana, tom], words, NOW)
    assert not made.stopped
    assert {row.body for row in batches.of(store, batch)} == {"Yours, Mia {name} Berg"}
    assert reasons(store, order("Hi", "no name of mine"), ana) == []
    own_name.keep(store, " ")
    assert len(reasons(store, asked, ana, tom)) == 2


def test_a_second_offer_waits(store: Store) -> None:
    """On the thirtieth day after the last one it may go; a note may go any day."""
    ana = person(store, "Ana")
    reach(store, ana)
    letter = batches.write(store, OFFER, ana, words, NOW)
    assert reasons(store, OFFER, ana) == [("Ana", Reason.DRAFTED, "")]
    assert reasons(store, order(), ana) == []
    letters.sent(store, letter, NOW, Way.MAIL)
    for days, is_stopped in ((0, True), (29, True), (30, False)):
        later = NOW + timedelta(days)
        made = batches.plan(store, OFFER, [ana], words, later)
        assert [s.what for s in made.stopped] == (["2026-11-25"] if is_stopped else [])
    letter_limits.keep(store, Limits(0))
    assert reasons(store, OFFER, ana) == []
    letter_limits.keep(store, Limits(10))
    assert letter_limits.read(store) == Limits(10)
    assert batches.plan(store, OFFER, [ana], words, NOW + timedelta(9)).stopped
    assert not batches.plan(store, OFFER, [ana], words, NOW + timedelta(10)).stopped
    for wrong in (-1, 366):
        with pytest.raises(InvalidValue):
            letter_limits.keep(store, Limits(wrong))


def test_a_dropped_offer_is_none(store: Store) -> None:
    ana = person(store, "Ana")
    reach(store, ana)
    letters.drop(store, batches.write(store, OFFER, ana, words, NOW), NOW)
    assert reasons(store, OFFER, ana) == []


def test_a_consent_that_was_taken_back_counts_until_another_holds(store: Store) -> None:
    ana = person(store, "Ana")
    reach(store, ana)
    today = NOW.date()

    def consent(purpose: str, channel: Channel) -> int:
        return consents.add(store, ana, ConsentDraft(purpose, channel, today), today)

    consents.withdraw(store, consent("News", Channel.PHONE), today)
    assert reasons(store, OFFER, ana) == []
    consents.withdraw(store, consent("News", Channel.EMAIL), today)
    for purpose in (Purpose.OFFER, Purpose.SURVEY):
        assert reasons(store, order(purpose=purpose), ana) == [("Ana", Reason.WITHDRAWN, "News")]
    assert reasons(store, order(), ana) == []
    consent("something else", Channel.ANY)
    assert reasons(store, OFFER, ana) == [("Ana", Reason.WITHDRAWN, "News")]
    consent("news", Channel.ANY)
    assert reasons(store, OFFER, ana) == []


EARLIER, TODAY = NOW.date() - timedelta(40), NOW.date()


@pytest.mark.parametrize(
    ("withdrawn", "other", "since", "is_stopped"),
    [
        (Channel.EMAIL, Channel.POST, TODAY, True),
        (Channel.EMAIL, Channel.POST, EARLIER, True),
        (Channel.EMAIL, Channel.ANY, EARLIER, True),
        (Channel.EMAIL, Channel.ANY, TODAY, False),
        (Channel.EMAIL, Channel.EMAIL, TODAY, False),
        (Channel.ANY, Channel.EMAIL, TODAY, True),
        (Channel.ANY, Channel.ANY, TODAY, False),
    ],
)
@pytest.mark.parametrize("is_first", [False, True])
def test_only_a_later_consent_by_that_way_stands_for_one_taken_back(
    store: Store,
    withdrawn: Channel,
    other: Channel,
    since: date,
    is_stopped: bool,
    is_first: bool,
) -> None:
    """Whichever was entered first; of the same day, the later entered is the later."""
    ana = person(store, "Ana")
    reach(store, ana)
    holds = ConsentDraft("news", other, since)
    if is_first:
        consents.add(store, ana, holds, TODAY)
    taken = consents.add(store, ana, ConsentDraft("News", withdrawn, EARLIER), TODAY)
    consents.withdraw(store, taken, TODAY)
    if not is_first:
        consents.add(store, ana, holds, TODAY)
    found = [("Ana", Reason.WITHDRAWN, "News")] if is_stopped or is_first else []
    assert reasons(store, OFFER, ana) == found
    row = letters.row(store, batches.write(store, order(), ana, words, NOW))
    asked = letter_limits.hindrance(store, replace(row, purpose=Purpose.OFFER), NOW)
    assert asked == ((Reason.WITHDRAWN, "News") if found else None)


def test_the_last_time_that_it_was_taken_back_counts(store: Store) -> None:
    ana = person(store, "Ana")
    reach(store, ana)
    for since, until in ((4, 3), (9, 8)):
        given = TODAY - timedelta(since)
        consent = consents.add(store, ana, ConsentDraft("News", Channel.EMAIL, given), TODAY)
        consents.withdraw(store, consent, TODAY - timedelta(until))
    between = consents.add(
        store, ana, ConsentDraft("News", Channel.EMAIL, TODAY - timedelta(5)), TODAY
    )
    assert reasons(store, OFFER, ana) == [("Ana", Reason.WITHDRAWN, "News")]
    consents.remove(store, between)
    after = ConsentDraft("News", Channel.EMAIL, TODAY - timedelta(2))
    consents.add(store, ana, after, TODAY)
    assert reasons(store, OFFER, ana) == []


def test_before_it_goes_it_is_asked_again(store: Store) -> None:
    ana = person(store, "Ana")
    reach(store, ana)
    row = letters.row(store, batches.write(store, OFFER, ana, words, NOW))
    assert letter_limits.hindrance(store, row, NOW) is None
    consents.set_do_not_contact(store, ana, NOW)
    assert letter_limits.hindrance(store, row, NOW) == (Reason.NO_CONTACT, "")


def test_of_many_each_is_asked_for_what_it_is(store: Store) -> None:
    """A note may go where an offer may not; letters that are asked for do not stop each other."""
    ana, tom = person(store, "Ana"), person(store, "Tom")
    reach(store, ana, tom)
    whom = (ana, tom)
    offers = [letters.row(store, batches.write(store, OFFER, one, words, NOW)) for one in whom]
    note = letters.row(store, batches.write(store, order(), ana, words, NOW))
    assert letter_limits.hindered(store, [*offers, note], NOW) == {}
    consent = consents.add(store, ana, ConsentDraft("News", Channel.EMAIL, TODAY), TODAY)
    consents.withdraw(store, consent, TODAY)
    found = letter_limits.hindered(store, [*offers, note], NOW)
    assert found == {offers[0].id: (Reason.WITHDRAWN, "News")}


def test_what_is_refused(store: Store) -> None:
    ana = person(store, "Ana")

    def code(asked: Order, *whom: CustomerId) -> str:
        with pytest.raises(InvalidValue) as caught:
            batches.draft(store, asked, whom, words, NOW)
        return caught.value.code

    assert code(order()) == "nobody"
    assert code(order(), ana) == "nobody_ready"
    assert code(order(), *map(CustomerId, range(1001))) == "batch_too_many"
    assert code(order(name=" "), ana) == "no_name"
    assert code(order("", " "), ana) == "template_empty"
    assert code(replace(order(), days=0), ana) == "batch_days"
    with pytest.raises(NotWritten) as stopped:
        batches.write(store, order(), ana, words, NOW)
    assert stopped.value.stopped.reason is Reason.NO_ADDRESS
    assert store.fetch("SELECT count(*) FROM letter") == [(0,)]


def test_the_rest_is_dropped_and_what_went_stays(store: Store) -> None:
    ana, tom = person(store, "Ana"), person(store, "Tom")
    reach(store, ana, tom)
    batch, _ = batches.draft(store, order(), [ana, tom], words, NOW)
    first, second = batches.of(store, batch)
    letters.sent(store, first.id, NOW, Way.PRINTED)
    assert batches.drop(store, batch, NOW) == 1
    rows = batches.of(store, batch)
    assert [(r.outcome, r.channel) for r in rows] == [("sent", Way.PRINTED), ("dropped", Way.NONE)]
    assert store.fetch("SELECT kind FROM interaction") == [("message",)]
    with pytest.raises(NotFound):
        batches.drop(store, batch, NOW)
    store.undo()
    assert batches.of(store, batch)[1] == second


def test_templates_in_their_order(store: Store) -> None:
    one = templates.define(store, HELLO)
    two = templates.define(store, TemplateDraft("Other", body="x"))
    templates.reorder(store, [two])
    assert [r.id for r in templates.rows(store)] == [two, one]
    with pytest.raises(InvalidValue):
        templates.change(store, two, TemplateDraft("HELLO", body="x"))
    templates.change(store, two, TemplateDraft("other", Purpose.SURVEY, body="y"))
    assert templates.rows(store)[0].draft == TemplateDraft("other", Purpose.SURVEY, "", "y")
    templates.remove(store, two)
    with pytest.raises(NotFound):
        templates.change(store, two, HELLO)
