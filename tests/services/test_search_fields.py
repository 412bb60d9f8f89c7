"""Every field of a search against plain Python over an invented file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import NOW
from services import search_world as world
from services.search_world import HERE, TODAY, Somebody, in_person, in_text, last_contact, worth
from smallcrm.services import search
from smallcrm.storage.store import Store

Test = Callable[[Somebody], bool]


@pytest.fixture(scope="module")
def people() -> list[Somebody]:
    return world.invent(7)


@pytest.fixture(scope="module")
def file(people: list[Somebody], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = Store(tmp_path_factory.mktemp("search") / "smallcrm.db", lambda: NOW)
    store.prepare()
    world.put(store, people)
    yield store
    store.close()


def due(who: Somebody, first: date, last: date) -> bool:
    return any(p.open and p.due is not None and first <= p.due <= last for p in who.promises)


def dated(who: Somebody) -> bool:
    return due(who, date.min, date.max)


def phone(who: Somebody, part: str) -> bool:
    return any(part in "".join(c for c in p if c.isdigit()) for p in who.phones)


def since(who: Somebody, day: date) -> bool:
    """There was contact on that day or later."""
    last = last_contact(who)
    return last is not None and last >= day


def has_entry(who: Somebody, kind: str = "", first: date = date.min, last: date = date.max) -> bool:
    return any((not kind or e.kind == kind) and first <= e.on <= last for e in who.entries)


DAYS = timedelta
FAR = date.max
FIELDS: dict[str, Test] = {
    "tag:design": lambda w: "design" in w.tags,
    "tag:#Web": lambda w: "web" in w.tags,
    "tag:webs": lambda w: "website" in w.tags,
    "tag:grosse": lambda w: "Größe" in w.tags,
    "tag:moon": lambda w: False,
    "company:acme": lambda w: w.firm == "Acme Design",
    "company:boeuf": lambda w: "Bœuf" in w.firm,
    'company:"baker & s"': lambda w: w.firm == "Baker & Sons",
    "company:od": lambda w: "od" in world.plain(w.firm),
    "city:rotter": lambda w: w.city == "Rotterdam",
    "city:lodz": lambda w: w.city == "Łódź",
    "city:york": lambda w: w.city == "New York",
    'city:"new yo"': lambda w: w.city == "New York",
    "city:koln": lambda w: w.city == "Köln",
    "city:otterdam": lambda w: False,
    "name:illfea": lambda w: "Quillfeather" in w.name,
    "name:soren": lambda w: "Søren" in w.name,
    "name:quill": lambda w: "Quillf" in w.name or w.nickname == "Quill",
    "name:an": lambda w: "an" in world.plain(w.name),
    "email:@mail": lambda w: bool(w.emails),
    "email:P1": lambda w: any(e.startswith("p1") for e in w.emails),
    "phone:0420": lambda w: phone(w, "420"),
    "phone:+31-10": lambda w: phone(w, "3110"),
    "phone:31": lambda w: phone(w, "31"),
    "file:gate": lambda w: bool(w.files),
    "file:moon": lambda w: False,
    "due:today": lambda w: due(w, TODAY, TODAY),
    "due:late": lambda w: due(w, date.min, TODAY - DAYS(1)),
    "due:week": lambda w: due(w, TODAY, TODAY + DAYS(6)),
    "due:any": dated,
    "due:none": lambda w: not dated(w),
    "due:<2026-12-01": lambda w: due(w, date.min, date(2026, 11, 30)),
    "due:>=2026-12": lambda w: due(w, date(2026, 12, 1), FAR),
    "due:<=7d": lambda w: due(w, date.min, TODAY + DAYS(7)),
    "last:never": lambda w: last_contact(w) is None,
    "last:>60d": lambda w: not since(w, TODAY - DAYS(60)),
    "last:<=60d": lambda w: since(w, TODAY - DAYS(60)),
    "last:<2026-09-01": lambda w: last_contact(w) is not None and not since(w, date(2026, 9, 1)),
    "last:2026-10": lambda w: since(w, date(2026, 10, 1)) and not since(w, date(2026, 11, 1)),
    "last:week": lambda w: since(w, TODAY - DAYS(6)) and not since(w, TODAY + DAYS(1)),
    "no:next": lambda w: not any(p.open for p in w.promises),
    "has:next": lambda w: any(p.open for p in w.promises),
    "no:email": lambda w: not w.emails,
    "has:phone": lambda w: bool(w.phones),
    "has:address": lambda w: bool(w.city),
    "no:company": lambda w: not w.firm,
    "has:tags": lambda w: bool(w.tags),
    "has:birthday": lambda w: w.birthday,
    "has:link": lambda w: False,
    "no:note": lambda w: not w.entries,
    "has:file": lambda w: bool(w.files),
    "has:thing": lambda w: bool(w.facts),
    "has:rhythm": lambda w: False,
    "has:consent": lambda w: False,
    "has:budget": lambda w: w.budget is not None,
    "no:colour": lambda w: not w.colour,
    "kind:call": lambda w: has_entry(w, "call"),
    "kind:e-mail": lambda w: has_entry(w, "email"),
    "kind:company": lambda w: w.kind == "company",
    "on:2026-11": lambda w: has_entry(w, "", date(2026, 11, 1), date(2026, 11, 30)),
    "on:today": lambda w: has_entry(w, "", TODAY, TODAY),
    "on:>2026-10-15": lambda w: has_entry(w, "", date(2026, 10, 16)),
    "kind:call on:2026-10": lambda w: has_entry(w, "call", date(2026, 10, 1), date(2026, 10, 31)),
    "amount:>1000": lambda w: any(x > 1000 for e in w.entries for x in worth(e)),
    "amount:<=950": lambda w: any(x <= 950 for e in w.entries for x in worth(e)),
    "amount:>=€950": lambda w: any((95000, "EUR") in e.amounts for e in w.entries),
    "amount:2000JPY": lambda w: any((2000, "JPY") in e.amounts for e in w.entries),
    "kind:payment amount:>1": lambda w: any(
        e.kind == "payment" and any(x > 1 for x in worth(e)) for e in w.entries
    ),
    "rating:<4": lambda w: False,
    "is:archived": lambda w: "archived" in w.tags,
    "is:person": lambda w: w.kind == "person",
    "is:no-contact": lambda w: w.no_contact,
    "budget:>1000": lambda w: (w.budget or 0) > 1000,
    "budget:<=500": lambda w: w.budget == 500,
    "Budget: 1200.5": lambda w: w.budget == 1200.5,
    "budget:12": lambda w: False,
    "budget:*": lambda w: w.budget is not None,
    "budget:>red": lambda w: False,
    "colour:rose": lambda w: w.colour == "Rosé",
    "colour:>red": lambda w: False,
    "since:2025": lambda w: w.since.startswith("2025"),
    "since:>2025": lambda w: w.since.startswith("2026"),
    "since:>=2025-11": lambda w: bool(w.since),
    "since:<2026-02-01": lambda w: w.since == "2025-11-03",
}


def names(people: list[Somebody], test: Test, *, trashed: bool = False) -> list[int]:
    return sorted(w.number for w in people if w.trashed == trashed and test(w))


def found(file: Store, words: str) -> list[int]:
    return sorted(int(i) for i in search.customers(file, words, HERE))


@pytest.mark.parametrize("words", FIELDS)
def test_each_field(file: Store, people: list[Somebody], words: str) -> None:
    wanted = names(people, FIELDS[words])
    assert found(file, words) == wanted
    result = search.find(file, words, HERE, 100)
    if not result.partial:
        assert sorted(p.id for p in result.people) == wanted
    assert result.unread == ()


@pytest.mark.parametrize("words", [w for w in FIELDS if not w.startswith("kind:call ")])
def test_not_a_field(file: Store, people: list[Somebody], words: str) -> None:
    if " " in words.strip() and '"' not in words and ": " not in words:
        return
    assert found(file, f"-{words}") == names(people, lambda w: not FIELDS[words](w))


def test_the_trash(file: Store, people: list[Somebody]) -> None:
    assert found(file, "is:trash") == names(people, lambda w: True, trashed=True)
    assert found(file, "is:trash has:email") == names(
        people, lambda w: bool(w.emails), trashed=True
    )
    result = search.find(file, "is:trash", HERE)
    assert result.in_trash
    assert sorted(p.id for p in result.people) == found(file, "is:trash")
    assert found(file, "-is:trash") == names(people, lambda w: True)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_fields_together(file: Store, people: list[Somebody], data: st.DataObject) -> None:
    """Terms of people joined by "and", "or" and "not"."""
    simple = [w for w in FIELDS if not w.startswith(("kind:", "on:", "amount:")) and ": " not in w]
    groups = data.draw(
        st.lists(
            st.lists(st.tuples(st.sampled_from(simple), st.booleans()), min_size=1, max_size=2),
            min_size=1,
            max_size=3,
        )
    )
    words = " ".join(" or ".join(("-" if no else "") + w for w, no in g) for g in groups)

    def test(who: Somebody) -> bool:
        return all(any(FIELDS[w](who) != no for w, no in g) for g in groups)

    assert found(file, words) == names(people, test)
    quick = search.find(file, words, HERE, 100)
    if not quick.partial:
        assert sorted(p.id for p in quick.people) == names(people, test)


TYPED = (
    *("sarah", "zoe", "ZOË ", "soren", "lukasz", "illfea", "quil", "boeuf", "strasse", "o'neil"),
    *(
        "neil",
        "lima ",
        "김",
        "nandu",
        "acme",
        "lodz",
        "oat",
        "gate",
        "p1",
        "mail",
        "10420",
        "design",
    ),
    *("quote", "moodb", "birthday", "rose", "new yo", "so", "oe", "ouvr", "œuvr", "99"),
)


@pytest.mark.parametrize("typed", TYPED)
def test_a_word(file: Store, people: list[Somebody], typed: str) -> None:
    begun = not typed.endswith(" ")
    parts = typed.split()

    def test(who: Somebody) -> bool:
        *whole, last = parts
        return all(in_person(who, w) for w in whole) and in_person(who, last, begun=begun)

    assert found(file, typed) == names(people, test)
    quick = search.find(file, typed, HERE, 100, 200)
    assert sorted(p.id for p in quick.people) == names(people, test)


def said(people: list[Somebody], *words: str, begun: bool) -> set[int]:
    """Entries that have each word in their text or in what is known of whom they are with, and
    one at least in their text."""
    found = set()
    for who in (w for w in people if not w.trashed):
        for entry in who.entries:
            ends = [begun and w is words[-1] for w in words]
            texts = [in_text(entry.body, w, begun=b) for w, b in zip(words, ends, strict=True)]
            known = [in_person(who, w, begun=b) for w, b in zip(words, ends, strict=True)]
            if any(texts) and all(a or b for a, b in zip(texts, known, strict=True)):
                found.add(entry.number)
    return found


@pytest.mark.parametrize(
    "typed", ["logo", "sarah logo", "logo sarah", "boeuf", "cafe acme", "zoe sent quote", "moodb"]
)
def test_notes(file: Store, people: list[Somebody], typed: str) -> None:
    result = search.find(file, typed, HERE, 100, 500, search.WHOLE)
    assert {int(n.interaction_id) for n in result.notes} == said(people, *typed.split(), begun=True)
    moments = [n.happened_at for n in result.notes]
    assert moments == sorted(moments, reverse=True)
    assert search.find(file, typed, HERE, 100, 500).notes == result.notes


@pytest.mark.parametrize(
    ("words", "test"),
    [
        ("kind:call", lambda w, e: e.kind == "call"),
        ("kind:call logo ", lambda w, e: e.kind == "call" and in_text(e.body, "logo", begun=False)),
        ("tag:design logo ", lambda w, e: "design" in w.tags and "logo" in e.body.split()),
        ("-kind:call logo ", lambda w, e: e.kind != "call" and "logo" in e.body.split()),
        ("logo or sent ", lambda w, e: {"logo", "sent"} & set(e.body.split())),
        ("logo -sent ", lambda w, e: "logo" in e.body.split() and "sent" not in e.body.split()
         and not in_person(w, "sent")),
        ("logo -sarah ", lambda w, e: "logo" in e.body.split() and "Sarah" not in e.body.split()
         and not in_person(w, "sarah")),
        ("-acme -zoe quote", lambda w, e: "quote" in e.body and not any(in_person(w, x)
         or in_text(e.body, x, begun=False) for x in ("acme", "zoe"))),
        ("logo or tag:web kind:call ", lambda w, e: ("logo" in e.body.split() or "web" in w.tags)
         and e.kind == "call"),
        ('"logo sent"', lambda w, e: "logo sent" in e.body),
        ("amount:>1000", lambda w, e: any(x > 1000 for x in worth(e))),
        ("on:2026-11-24", lambda w, e: e.on == date(2026, 11, 24)),
        ("tag:design", lambda w, e: False),
        ("is:trash logo", lambda w, e: False),
    ],
)  # fmt: skip
def test_which_notes(
    file: Store,
    people: list[Somebody],
    words: str,
    test: Callable[[Somebody, world.Entry], bool],
) -> None:
    result = search.find(file, words, HERE, 100, 500, search.WHOLE)
    wanted = {e.number for w in people if not w.trashed for e in w.entries if test(w, e)}
    assert {int(n.interaction_id) for n in result.notes} == wanted


def test_what_cannot_be_read_is_left_out_and_told(file: Store, people: list[Somebody]) -> None:
    for words in (
        "due:soon",
        "last:",
        "no:moon",
        "on:x",
        "amount:much",
        "kind:moon",
        "quiet:maybe",
        "is:moon",
        "phone:x",
        "city:-",
        "budget:",
        "company:'",
        "due:<>",
    ):
        result = search.find(file, words, HERE)
        if words == "company:'":
            continue
        assert (result.people, result.unread) == ((), (words.split(":")[0],)), words
    both = search.find(file, "tag:design due:so", HERE, 100)
    assert sorted(p.id for p in both.people) == names(people, lambda w: "design" in w.tags)
    assert both.unread == ("due",)
    assert search.customers(file, "due:so", HERE) == []
    unknown = search.find(file, "moon:sarah", HERE)
    assert unknown.query.unknown == ("moon",)


def test_who_has_gone_quiet(store: Store) -> None:
    from smallcrm.domain.records import CadenceDraft, CadenceUnit, CustomerDraft
    from smallcrm.services import customers

    rhythm = CadenceDraft(1, CadenceUnit.DAY)
    ana = customers.add(store, CustomerDraft("Ana", details=(rhythm,)), NOW - timedelta(9))
    ben = customers.add(store, CustomerDraft("Ben"), NOW)
    assert search.customers(store, "quiet:yes", HERE) == [ana]
    assert search.customers(store, "quiet:no", HERE) == [ben]
    first = search.find(store, "quiet:yes", HERE)
    assert (first.partial, first.people) == (True, ())
    whole = search.find(store, "quiet:yes", HERE, effort=search.WHOLE)
    assert [p.id for p in whole.people] == [ana]


def test_the_day_is_that_of_the_user(tmp_path: Path) -> None:
    from smallcrm.services.search_parts import start_of

    assert start_of(date(2026, 7, 1), world.ZONE) == "2026-06-30T22:00:00.000000Z"
    assert start_of(date.min, world.ZONE) == "0001-01-01T00:00:00.000000Z"
    assert start_of(date.max, UTC).startswith("9999-12-31")


def test_a_small_effort_says_that_there_may_be_more(file: Store) -> None:
    little = search.Effort(bound=5, steps=2000, entries=2)
    part = search.find(file, "last:>60d no:email", HERE, effort=search.Effort(5, 0, 2))
    assert part.partial
    for words in ("sarah logo", "a", "m", "tag:design", "quote sent", "zoe or ana has:phone"):
        some = search.find(file, words, HERE, 3, 3, little)
        every = {int(i) for i in search.customers(file, words, HERE)}
        assert {int(p.id) for p in some.people} <= every, words
        assert some.partial or len(some.people) == min(3, len(every)), words
