"""Who is overdue, who has gone quiet, what an answer does, and the rhythm of a tag."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from smallcrm.domain.cadence import Answer, Rhythm
from smallcrm.domain.errors import Cancelled, InvalidValue, NotFound
from smallcrm.domain.pages import QuietPage, TouchRow
from smallcrm.domain.records import (
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerId,
    CustomerKind,
    DetailDraft,
    FollowUpDraft,
    InteractionKind,
    TagDraft,
)
from smallcrm.services import customers, details, follow_ups, keep_in_touch, timeline
from smallcrm.storage.store import Store
from touches import touch

ZONE = ZoneInfo("Europe/Amsterdam")
TODAY = date(2026, 11, 25)
CREATED = NOW - timedelta(days=400)
WEEKLY = CadenceDraft(1, CadenceUnit.WEEK)
MONTHLY = CadenceDraft(1, CadenceUnit.MONTH)


def add(store: Store, name: str, *drafts: DetailDraft, days: tuple[int, ...] = ()) -> CustomerId:
    """Somebody added 400 days ago, with a call so many days ago each."""
    customer = customers.add(store, CustomerDraft(name, details=drafts), CREATED)
    for ago in days:
        rang(store, customer, f"rang {ago}", NOW - timedelta(days=ago))
    return customer


def rang(store: Store, customer: CustomerId, words: str, at: datetime) -> None:
    touch(store, words, customer, at=at, kind=InteractionKind.CALL)


def overdue(store: Store, today: date = TODAY) -> list[str]:
    return [row.name for row in keep_in_touch.overdue(store, today, ZONE)]


def quiet(store: Store) -> QuietPage:
    return keep_in_touch.quiet(store, TODAY, ZONE)


def crowd(store: Store, number: int = 20) -> None:
    """As many customers as it takes to compare."""
    for n in range(number):
        add(store, f"Someone {n}")


def test_the_most_overdue_is_first_and_the_reason_is_told(store: Store) -> None:
    add(store, "Ana", MONTHLY, days=(40,))
    ben = add(store, "Ben", WEEKLY, days=(21, 60))
    add(store, "Cas", WEEKLY, days=(6,))
    add(store, "Dee", days=(300,))
    never = add(store, "Eve", CadenceDraft(1, CadenceUnit.YEAR))
    rows = keep_in_touch.overdue(store, TODAY, ZONE)
    assert [r.name for r in rows] == ["Ben", "Ana", "Eve"]
    first = rows[0]
    assert (first.customer_id, first.kind) == (ben, CustomerKind.PERSON)
    assert (first.silence.days, first.silence.share) == (21, 2.0)
    assert first.silence.rhythm == Rhythm(WEEKLY)
    assert (first.last_on, first.last_kind, first.last_words) == (
        TODAY - timedelta(days=21),
        InteractionKind.CALL,
        "rang 21",
    )
    assert first.last_id == timeline.page(store, ben)[0].id
    last = rows[2]
    assert (last.customer_id, last.silence.days, last.silence.has_contact) == (never, 400, False)
    assert (last.last_on, last.last_kind, last.last_words, last.last_id) == (None, None, "", None)


@pytest.mark.parametrize("kind", InteractionKind)
def test_every_contact_restarts_a_rhythm_and_a_note_does_not(
    store: Store, kind: InteractionKind
) -> None:
    ana = add(store, "Ana", WEEKLY, days=(30,))
    touch(store, "hello", ana, kind=kind, at=NOW)
    assert overdue(store) == (["Ana"] if kind is InteractionKind.NOTE else [])


def test_a_contact_counts_on_its_local_day(store: Store) -> None:
    """Ten past midnight in Amsterdam on the 18th is the 17th in UTC."""
    ana = add(store, "Ana", WEEKLY)
    rang(store, ana, "late", datetime(2026, 11, 17, 23, 10, tzinfo=UTC))
    assert overdue(store, date(2026, 11, 24)) == []
    assert overdue(store) == ["Ana"]
    utc = keep_in_touch.overdue(store, date(2026, 11, 24), UTC)
    assert [r.name for r in utc] == ["Ana"]


def test_who_is_not_listed(store: Store) -> None:
    gone = add(store, "Gone", WEEKLY, days=(30,))
    customers.delete(store, [gone], NOW)
    decided = add(store, "Decided", WEEKLY, days=(30,))
    due = follow_ups.add(store, decided, FollowUpDraft("Ask", TODAY), NOW)
    someday = add(store, "Someday", WEEKLY, days=(30,))
    follow_ups.add(store, someday, FollowUpDraft("Ask", None), NOW)
    assert overdue(store) == ["Someday"]
    follow_ups.done(store, due, NOW)
    customers.restore(store, [gone])
    assert sorted(overdue(store)) == ["Decided", "Gone", "Someday"]


def test_a_tags_rhythm_holds_for_all_who_have_it_and_no_other(store: Store) -> None:
    add(store, "Ana", TagDraft("Design"), days=(40,))
    add(store, "Ben", TagDraft("design"), CadenceDraft(1, CadenceUnit.YEAR), days=(40,))
    add(store, "Cas", TagDraft("DESIGN"), TagDraft("vip"), days=(10,))
    add(store, "Dee", TagDraft("print"), days=(40,))
    keep_in_touch.set_tag_rhythm(store, "#design", MONTHLY)
    keep_in_touch.set_tag_rhythm(store, "vip", WEEKLY)
    rows = keep_in_touch.overdue(store, TODAY, ZONE)
    assert {r.name: r.silence.rhythm for r in rows} == {
        "Ana": Rhythm(MONTHLY, "Design"),
        "Cas": Rhythm(WEEKLY, "vip"),
    }
    assert keep_in_touch.tag_rhythms(store) == (Rhythm(MONTHLY, "design"), Rhythm(WEEKLY, "vip"))
    assert keep_in_touch.tag_rhythm(store, " #VIP ") == WEEKLY
    keep_in_touch.set_tag_rhythm(store, "Vip", MONTHLY)
    assert keep_in_touch.tag_rhythms(store)[1] == Rhythm(MONTHLY, "vip")
    for tag in ("design", "VIP", "never"):
        keep_in_touch.set_tag_rhythm(store, tag, None)
    assert overdue(store) == []
    assert keep_in_touch.tag_rhythm(store, "vip") is None
    with pytest.raises(InvalidValue):
        keep_in_touch.set_tag_rhythm(store, " # ", WEEKLY)


def test_not_now_and_fine_rest_until_their_day_or_the_next_contact(store: Store) -> None:
    ana = add(store, "Ana", WEEKLY, days=(30,))
    keep_in_touch.answer(store, ana, Answer.NOT_NOW, TODAY)
    assert overdue(store, date(2026, 12, 1)) == []
    assert overdue(store, date(2026, 12, 2)) == ["Ana"]
    keep_in_touch.answer(store, ana, Answer.FINE, TODAY)
    assert overdue(store, date(2027, 2, 24)) == []
    assert overdue(store, date(2027, 2, 25)) == ["Ana"]
    rang(store, ana, "rang", NOW + timedelta(days=1))
    assert overdue(store, date(2026, 12, 2)) == []
    assert overdue(store, date(2026, 12, 3)) == ["Ana"]
    assert store.undo() is not None
    assert overdue(store, date(2026, 12, 3)) == []
    assert store.fetch("SELECT answer, until_on FROM respite") == [("fine", "2027-02-25")]
    with pytest.raises(NotFound):
        keep_in_touch.answer(store, CustomerId(99), Answer.FINE, TODAY)


def test_quiet_is_against_the_own_usual_rhythm(store: Store) -> None:
    crowd(store)
    add(store, "May", days=(250, 208, 166, 124))
    add(store, "Busy", days=(160, 120, 80, 40))
    add(store, "New", days=(200,))
    set_one = add(store, "Set", CadenceDraft(1, CadenceUnit.YEAR), days=(250, 208, 166, 124))
    page = quiet(store)
    assert page.enough
    (may,) = page.rows
    assert (may.name, may.silence.days, may.silence.usual_days) == ("May", 124, 42)
    assert may.silence.rhythm is None
    assert may.last_words == "rang 124"
    (row,) = [d for d in customers.detail(store, set_one).details if d.kind == "cadence"]
    details.change(store, row.kind, row.id, WEEKLY)
    assert [r.name for r in quiet(store).rows] == ["Set", "May"]


def test_before_there_is_enough_only_set_rhythms_are_listed(store: Store) -> None:
    crowd(store, 18)
    add(store, "May", days=(250, 208, 166, 124))
    assert quiet(store) == QuietPage((), enough=False)
    ana = add(store, "Ana", WEEKLY, days=(30,))
    page = quiet(store)
    assert page.enough
    assert [r.name for r in page.rows] == ["Ana", "May"]
    customers.delete(store, [CustomerId(1)], NOW)
    page = quiet(store)
    assert not page.enough
    assert [r.customer_id for r in page.rows] == [ana]


def test_many_are_asked_for_in_chunks(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    crowd(store, 19)
    add(store, "May", days=(250, 208, 166, 124))
    for n in range(4):
        add(store, f"Weekly {n}", WEEKLY, days=(10 + n,))
    whole = quiet(store)
    assert len(whole.rows) == 5
    for size in (1, 2, 7, 24):
        monkeypatch.setattr(keep_in_touch, "CHUNK", size)
        assert quiet(store) == whole


def test_a_look_can_be_stopped(store: Store) -> None:
    crowd(store, 1)
    with pytest.raises(Cancelled):
        keep_in_touch.quiet(store, TODAY, ZONE, lambda: True)


@pytest.mark.parametrize(("first", "enough"), [(59, False), (60, True), (61, True), (62, True)])
def test_sixty_days_since_the_first_contact(store: Store, first: int, enough: bool) -> None:
    crowd(store)
    add(store, "Ana", days=(5, first))
    assert quiet(store).enough is enough


def test_an_empty_file_is_not_enough(store: Store) -> None:
    assert quiet(store) == QuietPage((), enough=False)


def test_looking_again_at_a_few_is_looking_at_all(store: Store) -> None:
    crowd(store)
    may = add(store, "May", days=(250, 208, 166, 124))
    ana = add(store, "Ana", WEEKLY, days=(30,))

    def again(page: QuietPage, *customer: CustomerId) -> QuietPage:
        return keep_in_touch.looked_again(store, page, customer, TODAY, ZONE)

    page = quiet(store)
    rang(store, ana, "rang", NOW)
    page = again(page, ana)
    assert page == quiet(store)
    assert [r.name for r in page.rows] == ["May"]
    keep_in_touch.answer(store, may, Answer.FINE, TODAY)
    assert again(page, may).rows == ()
    store.undo()
    store.undo()
    page = again(page, may, ana)
    assert page == quiet(store)
    assert [r.name for r in page.rows] == ["Ana", "May"]


def test_where_a_rhythm_comes_from_and_when_it_comes_round(store: Store) -> None:
    ana = add(store, "Ana", TagDraft("design"), days=(3,))
    assert keep_in_touch.standing(store, ana, ZONE) is None
    keep_in_touch.set_tag_rhythm(store, "design", MONTHLY)
    found = keep_in_touch.standing(store, ana, ZONE)
    assert found == keep_in_touch.Standing(Rhythm(MONTHLY, "design"), date(2026, 12, 22))
    details.add(store, ana, CadenceDraft(6, CadenceUnit.WEEK))
    found = keep_in_touch.standing(store, ana, ZONE)
    assert found is not None
    assert found.next_on == date(2027, 1, 3)
    never = add(store, "Eve", WEEKLY)
    found = keep_in_touch.standing(store, never, ZONE)
    assert found is not None
    assert found.next_on == CREATED.astimezone(ZONE).date() + timedelta(days=7)
    assert keep_in_touch.standing(store, CustomerId(99), ZONE) is None


def test_a_company_of_its_own_contacts_is_listed(store: Store) -> None:
    draft = CustomerDraft("Acme", CustomerKind.COMPANY, details=(WEEKLY,))
    acme = customers.add(store, draft, CREATED)
    (row,) = keep_in_touch.overdue(store, TODAY, ZONE)
    assert (row.customer_id, row.kind) == (acme, CustomerKind.COMPANY)
    assert isinstance(row, TouchRow)


def test_of_very_many_the_most_silent_are_listed(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside those for whom a rhythm was set."""
    monkeypatch.setattr(keep_in_touch, "MOST", 3)
    monkeypatch.setattr(keep_in_touch, "CHUNK", 2)
    for number in range(24):
        who = customers.add(store, CustomerDraft(f"C{number:02}"), NOW - timedelta(days=400))
        last = NOW - timedelta(days=150 + number)
        for gap in range(5):
            at = last - timedelta(days=10 * gap)
            touch(store, "rang", who, at=at, kind=InteractionKind.CALL)
    details.add(store, CustomerId(1), CadenceDraft(1, CadenceUnit.WEEK))
    page = keep_in_touch.quiet(store, TODAY, ZONE)
    assert page.enough
    assert sorted(row.name for row in page.rows) == ["C00", "C21", "C22", "C23"]
