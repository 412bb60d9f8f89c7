"""A line into the file: everything it says, in one step, and nothing that it only offers."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from smallcrm.domain.capture import Context, read
from smallcrm.domain.captured import Captured
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.naming import Known
from smallcrm.domain.records import (
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerId,
    CustomerKind,
    EmailDraft,
    FactDraft,
    PhoneDraft,
    Side,
)
from smallcrm.domain.when import Words
from smallcrm.services import brief, capture, customers, follow_ups, timeline, unsorted
from smallcrm.services.capture import Saved
from smallcrm.services.directory import FileDirectory
from smallcrm.storage.store import Store
from touches import touch

ZONE = ZoneInfo("Europe/Amsterdam")


def understand(store: Store, line: str) -> Captured:
    return read(line, Context(NOW.astimezone(ZONE), Words(), FileDirectory(store)))


def save(store: Store, line: str) -> Saved:
    return capture.save(store, understand(store, line), NOW, ZONE, "Follow up")


@pytest.fixture
def ana(store: Store) -> CustomerId:
    draft = CustomerDraft("Ana Lima", nickname="Annie", details=(PhoneDraft("+31 10 555 01 42"),))
    return customers.add(store, draft, NOW)


def values(store: Store, customer: CustomerId) -> list[object]:
    return [row.value for row in customers.detail(store, customer).details]


def test_a_line_becomes_a_touch_and_its_promises(store: Store, ana: CustomerId) -> None:
    line = "Ana: called about logo $1,200 #design. Send quote fri 10am, she sends the copy mon"
    saved = save(store, line)
    assert saved.names == ("Ana Lima",)
    (entry,) = timeline.page(store, ana)
    assert (entry.kind, entry.body) == ("call", "called about logo $1,200")
    assert entry.happened_at == NOW
    mine, theirs = entry.follow_ups
    assert (mine.text, mine.due_on, mine.due_time) == ("Send quote", date(2026, 11, 27), time(10))
    assert (theirs.text, theirs.side) == ("she sends the copy", Side.THEIRS)
    assert store.fetch("SELECT minor, currency FROM amount") == [(120000, "USD")]
    assert store.fetch("SELECT line FROM captured_line") == [(line,)]
    assert any(getattr(v, "name", "") == "design" for v in values(store, ana))
    store.undo()
    assert timeline.page(store, ana) == ()
    assert store.fetch("SELECT count(*) FROM follow_up") == [(0,)]


def test_an_offered_date_is_not_saved(store: Store, ana: CustomerId) -> None:
    saved = save(store, "Ana: will decide by friday")
    assert saved.follow_ups == ()
    assert timeline.page(store, ana)[0].body == "will decide by friday"


def test_a_promise_without_words_gets_some(store: Store, ana: CustomerId) -> None:
    (promise,) = save(store, "Ana: fri").follow_ups
    assert follow_ups.row(store, promise).text == "Follow up"
    assert timeline.page(store, ana) == ()


def test_a_new_name_brings_its_details(store: Store) -> None:
    (kim,) = save(store, "Kim Lee (Acme) kim@acme.co: asked for a quote").customers
    detail = customers.detail(store, kim)
    assert detail.name == "Kim Lee"
    assert EmailDraft("kim@acme.co") in values(store, kim)


def test_what_stands_beside_a_known_name_is_added_once(store: Store, ana: CustomerId) -> None:
    for _ in range(2):
        save(store, "Ana Lima ana@lima.example +31 10 555 01 42: hello")
    found = values(store, ana)
    assert found.count(EmailDraft("ana@lima.example")) == 1
    assert sum(isinstance(v, PhoneDraft) for v in found) == 1


def test_several_people_share_one_touch(store: Store, ana: CustomerId) -> None:
    saved = save(store, "Ana, Zoe Marsh: lunch #vip. draft terms fri")
    assert len(saved.customers) == 2
    (entry,) = timeline.page(store, ana)
    assert entry.others == ("Zoe Marsh",)
    assert customers.detail(store, ana).follow_ups[0].text == "draft terms"


def test_little_things_days_and_rhythms(store: Store, ana: CustomerId) -> None:
    for line in ("remember oat latte", "remember oat latte", "birthday 3 may", "every 6 weeks"):
        save(store, f"Ana: {line}")
    save(store, "Ana: every 2 months")
    found = values(store, ana)
    assert found.count(FactDraft("oat latte")) == 1
    assert CadenceDraft(2, CadenceUnit.MONTH) in found
    assert CadenceDraft(6, CadenceUnit.WEEK) not in found
    told = brief.read(store, ana)
    assert told.facts == ("oat latte",)
    assert (told.occasions[0].month, told.occasions[0].day) == (5, 3)


def test_nobody_named_is_unsorted(store: Store) -> None:
    save(store, "called the printer #print, proofs ready. tomorrow 9am")
    agenda = follow_ups.agenda(store, NOW)
    (note,) = unsorted.pile(store).notes
    assert note.body == "called the printer #print, proofs ready"
    assert [p.text for p in note.follow_ups] == [agenda.upcoming[0].text]
    assert agenda.upcoming[0].customer_id is None


def test_who_is_meant_must_be_settled(store: Store, ana: CustomerId) -> None:
    customers.add(store, CustomerDraft("Ana Stone"), NOW)
    with pytest.raises(InvalidValue, match="ask_who"):
        save(store, "Ana: hello")
    with pytest.raises(InvalidValue, match="empty"):
        save(store, "Ana Lima")
    found = understand(store, "Ana Lima: hello")
    store.fetch("SELECT 1")
    gone = Known(CustomerId(99), "Ana Lima", CustomerKind.PERSON)
    person = found.people[0].__class__(
        "Ana Lima", found.people[0].standing, found.people[0].span, gone, (gone,)
    )
    with pytest.raises(NotFound):
        capture.save(
            store,
            Captured(found.line, (person,), found.kind, found.body),
            NOW,
            ZONE,
            "Follow up",
        )


def test_when_it_happened(store: Store) -> None:
    yesterday = understand(store, "Ana: called yesterday")
    assert capture.happened_at(yesterday, NOW, ZONE) == datetime(2026, 11, 23, 23, tzinfo=UTC)
    hour = understand(store, "Ana: called at 9:30, no answer")
    assert capture.happened_at(hour, NOW, ZONE) == datetime(2026, 11, 25, 8, 30, tzinfo=UTC)


def test_lines_are_recalled_newest_first_and_once(store: Store, ana: CustomerId) -> None:
    for text in ("Ana: one", "Ana: two", "Ana: one"):
        save(store, text)
    assert capture.lines(store) == ("Ana: one", "Ana: two")


def test_a_line_with_a_broken_letter_is_kept(store: Store, ana: CustomerId) -> None:
    save(store, "Ana: odd \ud800 letter")
    assert "odd" in store.fetch("SELECT line FROM captured_line")[0][0]


# --- the directory and the brief -----------------------------------------------------------------


def test_who_a_typed_name_may_mean(store: Store, ana: CustomerId) -> None:
    names = ("Sarah Chen", "Sarah Okafor", "Tomás Rivera", "Tom Baker", "Müller GmbH")
    ids = {n: customers.add(store, CustomerDraft(n), NOW) for n in names}
    directory = FileDirectory(store)

    def found(text: str) -> list[str]:
        return [k.name for k in directory.look_up(text)]

    assert found("tom") == ["Tom Baker", "Tomás Rivera"]
    assert found("tomas") == ["Tomás Rivera"]
    assert found("muller") == ["Müller GmbH"]
    assert found("annie") == ["Ana Lima"]
    assert found("sarah chne") == ["Sarah Chen"]
    assert found("x") == found("") == found("12") == []
    touch(store, "hi", ids["Sarah Okafor"])
    directory.forget()
    assert found("sar") == ["Sarah Okafor", "Sarah Chen"]
    assert directory.known(ana) is not None
    assert directory.known(CustomerId(99)) is None


@pytest.mark.parametrize(
    "number",
    [
        *("0105550142", "+31 10 555 01 42", "010-555 0142", "0031105550142", "105550142"),
        *("+31 (0)10 555 01 42", "+31105550142"),
    ],
)
@pytest.mark.parametrize("written", ["+31 10 555 01 42", "010 555 01 42", "+31 (0)10 5550142"])
def test_a_number_finds_its_owner_in_any_format(store: Store, written: str, number: str) -> None:
    customers.add(store, CustomerDraft("Ana Lima", details=(PhoneDraft(written),)), NOW)
    customers.add(store, CustomerDraft("Ben", details=(PhoneDraft("010 555 99 99"),)), NOW)
    directory = FileDirectory(store)
    assert [k.name for k in directory.numbered(number)] == ["Ana Lima"]
    assert [k.name for k in directory.look_up(number)] == ["Ana Lima"]


def test_a_number_half_typed_is_found_and_a_short_one_is_not(store: Store, ana: CustomerId) -> None:
    directory = FileDirectory(store)
    assert [k.name for k in directory.look_up("010555")] == ["Ana Lima"]
    assert [k.name for k in directory.look_up("+3110")] == ["Ana Lima"]
    assert directory.numbered("42") == ()


def test_many_answers_are_remembered_and_forgotten(store: Store, ana: CustomerId) -> None:
    directory = FileDirectory(store)
    for number in range(520):
        directory.like(f"nobody{number}")
    for number in range(0, 2400, 400):
        directory.exactly([f"name {n}" for n in range(number, number + 400)])
    assert [k.name for k in directory.exactly(["ana lima"])] == ["Ana Lima"]


def test_the_brief(store: Store, ana: CustomerId) -> None:
    for n in range(4):
        save(store, f"Ana: note {n}")
    save(store, "Ana: send quote fri, she sends copy mon")
    told = brief.read(store, ana)
    assert [t.body for t in told.touches] == ["note 3", "note 2", "note 1"]
    assert [p.text for p in told.mine] == ["send quote"]
    assert [p.text for p in told.theirs] == ["she sends copy"]
    assert told.phone == "+31 10 555 01 42"
    with pytest.raises(NotFound):
        brief.read(store, CustomerId(99))


def test_a_line_that_is_removed_goes_with_its_money_and_comes_back_whole(
    store: Store, ana: CustomerId
) -> None:
    saved = save(store, "Ana: agreed $1,200. send quote fri")
    assert saved.interaction is not None
    timeline.remove(store, saved.interaction)
    assert store.fetch("SELECT count(*) FROM amount", ()) == [(0,)]
    assert store.fetch("SELECT interaction_id, line FROM captured_line", ()) == [
        (None, "Ana: agreed $1,200. send quote fri")
    ]
    with pytest.raises(NotFound):
        timeline.body(store, saved.interaction)
    store.undo()
    assert timeline.body(store, saved.interaction) == "agreed $1,200"
    assert store.fetch("SELECT count(*) FROM amount", ()) == [(1,)]
