"""Complaints on a real file: opened, told again, closed with a check-back, opened again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, timedelta

import pytest

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.capture import Context, read
from smallcrm.domain.complaints import (
    CheckBack,
    Closing,
    ComplaintDraft,
    ComplaintId,
    ComplaintRow,
    Contact,
    check_back_on,
)
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.money import MOST, Amount
from smallcrm.domain.parts import Part
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
    CustomerKind,
    FollowUpId,
    InteractionId,
)
from smallcrm.domain.severity import Severity
from smallcrm.domain.when import Words
from smallcrm.services import (
    capture,
    complaint_rows,
    complaints,
    customers,
    follow_ups,
    joining,
    parts,
    timeline,
)
from smallcrm.services.directory import FileDirectory
from smallcrm.storage.models import Complaint, FollowUp
from smallcrm.storage.store import Store

TODAY = date(2026, 11, 25)
TORN = ComplaintDraft("the poster came torn", date(2026, 11, 13))
CLOSING = Closing(TODAY, "sent a new one", "10 % off the next", Amount(450, "EUR"))
ASK = "All well now?"


@pytest.fixture
def ana(store: Store) -> CustomerId:
    return customers.add(store, CustomerDraft("Ana Lima"), NOW - timedelta(days=400))


def add(store: Store, who: CustomerId, draft: ComplaintDraft = TORN) -> ComplaintId:
    return complaints.add(store, who, draft, NOW)


def note(store: Store, words: str) -> InteractionId:
    found = read(words, Context(NOW, Words(), FileDirectory(store)))
    saved = capture.save(store, found, NOW, UTC, "Follow up")
    assert saved.interaction is not None
    return saved.interaction


def promised(store: Store) -> list[tuple[str, date | None, str, str | None, int | None]]:
    with store.read() as session:
        rows = session.query(FollowUp).order_by(FollowUp.id)
        return [(r.text, r.due_on, r.state, r.role, r.complaint_id) for r in rows]


def test_it_is_kept_as_it_was_said(store: Store, ana: CustomerId) -> None:
    said = ComplaintDraft(" the poster\r\ncame torn \n", date(2026, 11, 13), Severity.GRAVE)
    key = add(store, ana, said)
    words = replace(said, words="the poster\ncame torn")
    assert complaint_rows.row(store, key) == ComplaintRow(
        key, ana, "Ana Lima", CustomerKind.PERSON, words, None, 1
    )
    assert complaint_rows.row(store, key).days(TODAY) == 12
    assert complaint_rows.row(store, key).days(date(2026, 11, 1)) == 0


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (replace(TORN, words=" \x00\n"), "empty"),
        (replace(TORN, cost=Amount(MOST + 1, "EUR")), "amount_too_large"),
        (replace(TORN, cost=Amount(1, "XXX")), "unknown_currency"),
        (replace(TORN, cost=Amount(-MOST - 1, "EUR")), "amount_too_large"),
    ],
)
def test_what_cannot_be_kept_is_refused(
    store: Store, ana: CustomerId, draft: ComplaintDraft, code: str
) -> None:
    with pytest.raises(InvalidValue, match=code):
        add(store, ana, draft)
    key = add(store, ana)
    with pytest.raises(InvalidValue, match=code):
        complaints.edit(store, key, draft)
    with pytest.raises(InvalidValue, match=code):
        complaints.check(draft)
    assert [row.draft for row in complaint_rows.of_customer(store, ana)] == [TORN]


def test_what_is_gone_is_not_found(store: Store, ana: CustomerId) -> None:
    gone, nobody = ComplaintId(7), CustomerId(99)
    for deed in (
        lambda: add(store, nobody),
        lambda: complaints.edit(store, gone, TORN),
        lambda: complaints.close(store, gone, CLOSING, ASK, NOW),
        lambda: complaints.reopen(store, gone),
        lambda: complaints.remove(store, gone),
        lambda: complaints.add_contact(store, gone, InteractionId(1)),
        lambda: complaint_rows.row(store, gone),
    ):
        with pytest.raises(NotFound):
            deed()
    assert complaint_rows.contacts(store, gone) == ()


def test_closing_makes_a_check_back_in_the_same_step(store: Store, ana: CustomerId) -> None:
    key = add(store, ana)
    assert complaints.close(store, key, CLOSING, ASK, NOW) == date(2026, 12, 2)
    assert promised(store) == [(ASK, date(2026, 12, 2), "open", "check_back", key)]
    row = complaint_rows.row(store, key)
    assert (row.closed_on, row.draft.done, row.draft.goodwill, row.draft.cost) == (
        TODAY,
        "sent a new one",
        "10 % off the next",
        Amount(450, "EUR"),
    )
    assert row.check_back == CheckBack(FollowUpId(1), date(2026, 12, 2))
    assert not row.is_open
    assert row.days(date(2027, 1, 1)) == 12
    store.undo()
    assert promised(store) == []
    assert complaint_rows.row(store, key).is_open


def test_closing_twice_changes_how_it_ended_and_asks_once(store: Store, ana: CustomerId) -> None:
    key = add(store, ana)
    complaints.close(store, key, CLOSING, ASK, NOW)
    assert complaints.close(store, key, replace(CLOSING, cost=None), ASK, NOW) is None
    assert complaint_rows.row(store, key).draft.cost is None
    assert len(promised(store)) == 1


def test_it_cannot_be_closed_before_it_was_opened(store: Store, ana: CustomerId) -> None:
    key = add(store, ana)
    early = replace(CLOSING, closed_on=date(2026, 11, 12))
    with pytest.raises(InvalidValue, match="closed_before_opened"):
        complaints.close(store, key, early, ASK, NOW)
    assert complaint_rows.row(store, key).is_open
    complaints.close(store, key, CLOSING, ASK, NOW)
    with pytest.raises(InvalidValue, match="closed_before_opened"):
        complaints.edit(store, key, replace(TORN, opened_on=date(2026, 11, 26)))
    assert len(promised(store)) == 1


def test_nothing_is_closed_when_the_check_back_says_nothing(store: Store, ana: CustomerId) -> None:
    key = add(store, ana)
    with pytest.raises(InvalidValue, match="empty"):
        complaints.close(store, key, CLOSING, " ", NOW)
    assert complaint_rows.row(store, key).is_open


def test_at_the_end_of_the_calendar_the_check_back_is_on_its_last_day() -> None:
    assert check_back_on(date(2026, 12, 28)) == date(2027, 1, 4)
    assert check_back_on(date(9999, 12, 30)) == date.max


def test_opening_again_takes_the_check_back_away_unless_it_was_answered(
    store: Store, ana: CustomerId
) -> None:
    key = add(store, ana)
    complaints.close(store, key, CLOSING, ASK, NOW)
    complaints.reopen(store, key)
    row = complaint_rows.row(store, key)
    assert row.is_open
    assert row.draft.done == "sent a new one"
    assert promised(store) == []
    complaints.close(store, key, CLOSING, ASK, NOW)
    ((answered, *_),) = store.fetch("SELECT id FROM follow_up")
    follow_ups.done(store, FollowUpId(answered), NOW)
    complaints.reopen(store, key)
    assert [p[2:] for p in promised(store)] == [("done", "check_back", key)]
    assert complaint_rows.row(store, key).check_back is None


def test_removing_leaves_the_notes_and_what_was_answered(store: Store, ana: CustomerId) -> None:
    told = note(store, "Ana Lima: the poster is torn")
    key = complaints.add(store, ana, TORN, NOW, told)
    again = note(store, "Ana Lima: still torn")
    complaints.add_contact(store, key, again)
    complaints.close(store, key, CLOSING, ASK, NOW)
    follow_ups.done(store, FollowUpId(1), NOW)
    complaints.remove(store, key)
    assert complaint_rows.of_customer(store, ana) == ()
    assert promised(store) == [(ASK, date(2026, 12, 2), "done", None, None)]
    assert [row.id for row in timeline.page(store, ana)] == [again, told]
    store.undo()
    assert complaint_rows.row(store, key).contacts == 2


def test_contacts_are_counted_from_the_complaint_on(store: Store, ana: CustomerId) -> None:
    first = note(store, "Ana Lima: the poster is torn")
    key = complaints.add(store, ana, TORN, NOW, first)
    second, third = note(store, "Ana Lima: still torn"), note(store, "Ana Lima: rang again")
    for each in (first, second, third, second):
        complaints.add_contact(store, key, each)
    assert complaint_rows.row(store, key).contacts == 3
    assert [c.id for c in complaint_rows.contacts(store, key)] == [first, second, third]
    assert complaint_rows.told(store, ana) == {
        first: (Contact(key, 1),),
        second: (Contact(key, 2),),
        third: (Contact(key, 3),),
    }
    assert complaint_rows.newest_note(store, ana) == third
    complaints.remove_contact(store, key, third)
    complaints.remove_contact(store, key, first)
    assert complaint_rows.row(store, key).contacts == 2
    assert complaint_rows.row(store, key).interaction_id is None
    with pytest.raises(NotFound):
        complaints.remove_contact(store, key, third)


def test_one_without_a_note_was_the_first_contact_itself(store: Store, ana: CustomerId) -> None:
    key, other = add(store, ana), add(store, ana)
    assert complaint_rows.newest_note(store, ana) is None
    told = note(store, "Ana Lima: rang about both")
    for each in (key, other):
        complaints.add_contact(store, each, told)
    assert complaint_rows.told(store, ana) == {told: (Contact(key, 2), Contact(other, 2))}


def test_a_note_of_somebody_else_is_not_about_it(store: Store, ana: CustomerId) -> None:
    customers.add(store, CustomerDraft("Bo Berg"), NOW)
    key, theirs = add(store, ana), note(store, "Bo Berg: rang")
    with pytest.raises(NotFound):
        complaints.add_contact(store, key, theirs)
    with pytest.raises(NotFound):
        complaints.add(store, ana, TORN, NOW, theirs)
    assert complaint_rows.row(store, key).contacts == 1


def test_a_note_that_is_removed_takes_its_contact_and_not_the_complaint(
    store: Store, ana: CustomerId
) -> None:
    told, again = note(store, "Ana Lima: torn"), note(store, "Ana Lima: rang again")
    key = complaints.add(store, ana, TORN, NOW, told)
    complaints.add_contact(store, key, again)
    timeline.remove(store, told)
    timeline.remove(store, again)
    row = complaint_rows.row(store, key)
    assert (row.contacts, row.interaction_id) == (1, None)
    store.undo()
    store.undo()
    assert complaint_rows.row(store, key).contacts == 2
    assert complaint_rows.row(store, key).interaction_id == told


def test_the_worst_come_first_and_of_those_the_oldest(store: Store, ana: CustomerId) -> None:
    def at(day: int, how: Severity) -> ComplaintId:
        return add(store, ana, ComplaintDraft("x", date(2026, 11, day), how))

    minor, serious, young = at(1, Severity.MINOR), at(3, Severity.SERIOUS), at(4, Severity.SERIOUS)
    grave, shut, late = at(20, Severity.GRAVE), at(2, Severity.GRAVE), at(2, Severity.MINOR)
    complaints.close(store, shut, CLOSING, ASK, NOW)
    complaints.close(store, late, replace(CLOSING, closed_on=date(2026, 11, 9)), ASK, NOW)
    assert [r.id for r in complaint_rows.open_ones(store)] == [grave, serious, young, minor]
    of_her = [r.id for r in complaint_rows.of_customer(store, ana)]
    assert of_her == [grave, serious, young, minor, shut, late]
    assert complaint_rows.open_of(store, [ana, CustomerId(9)]) == {ana: 4}


def test_who_is_in_the_trash_is_not_among_the_open_ones(store: Store, ana: CustomerId) -> None:
    key = add(store, ana)
    customers.delete(store, [ana], NOW)
    assert complaint_rows.open_ones(store) == complaint_rows.everyone(store) == ()
    assert [r.id for r in complaint_rows.of_customer(store, ana)] == [key]


def test_they_go_with_a_customer_who_is_joined(store: Store, ana: CustomerId) -> None:
    other = customers.add(store, CustomerDraft("A. Lima"), NOW)
    told = note(store, "A. Lima: torn")
    key = complaints.add(store, other, TORN, NOW, told)
    complaints.add_contact(store, key, note(store, "A. Lima: rang again"))
    complaints.close(store, key, CLOSING, ASK, NOW)
    joining.join(store, ana, other, {}, NOW)
    (row,) = complaint_rows.of_customer(store, ana)
    assert (row.id, row.contacts, row.check_back is not None) == (key, 2, True)
    complaints.reopen(store, key)
    assert promised(store) == []


def test_the_first_one_shows_the_part(store: Store, ana: CustomerId) -> None:
    assert parts.shown(store) == frozenset()
    add(store, ana)
    assert parts.shown(store) == {Part.COMPLAINTS}


@pytest.mark.usefixtures("expect_log")
def test_a_word_that_damage_made_of_another_is_shown_all_the_same(
    store: Store, ana: CustomerId
) -> None:
    key = add(store, ana)
    with store.write_quietly() as session:
        row = session.get(Complaint, key)
        assert row is not None
        row.severity = "gr\x16ve"
    assert [r.draft for r in complaint_rows.open_ones(store)] == [TORN]


def test_each_step_says_whose_complaint_it_was(store: Store, ana: CustomerId) -> None:
    key = add(store, ana)
    step = store.undo_step()
    assert step is not None
    assert (step.action, step.label) == (Action.ADD_COMPLAINT, "Ana Lima")
    complaints.close(store, key, CLOSING, ASK, NOW)
    step = store.undo_step()
    assert step is not None
    assert (step.action, step.label) == (Action.CLOSE_COMPLAINT, "Ana Lima")


def test_a_line_keeps_it_with_its_note_in_one_step(store: Store, ana: CustomerId) -> None:
    told = note(store, "Ana Lima: called yesterday. grave complaint: torn. send a new one fri")
    (row,) = complaint_rows.of_customer(store, ana)
    assert row.draft == ComplaintDraft("torn", date(2026, 11, 24), Severity.GRAVE)
    assert (row.interaction_id, row.contacts) == (told, 1)
    assert [p[0] for p in promised(store)] == ["send a new one"]
    store.undo()
    assert complaint_rows.of_customer(store, ana) == ()
    assert timeline.page(store, ana) == ()
    assert promised(store) == []


def test_a_line_on_two_people_opens_it_for_the_first(store: Store, ana: CustomerId) -> None:
    bo = customers.add(store, CustomerDraft("Bo Berg"), NOW)
    note(store, "Ana Lima, Bo Berg: complaint: torn")
    assert len(complaint_rows.of_customer(store, ana)) == 1
    assert complaint_rows.of_customer(store, bo) == ()
