"""Sample people for ``--demo`` and the pictures: deterministic, believable, nobody's.

The first are those of the design's screens, with the same words, relative to a Wednesday
afternoon; the others come from a seeded generator. Addresses end in .example (RFC 2606).
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from smallcrm.domain.actions import Action
from smallcrm.domain.records import CadenceUnit, CustomerKind, OccasionKind, Side
from smallcrm.domain.text import digits, fold, sort_key
from smallcrm.services import day_start
from smallcrm.services import sample_words as words
from smallcrm.storage.models import (
    Address,
    Affiliation,
    Base,
    Cadence,
    Customer,
    Email,
    Fact,
    FollowUp,
    Interaction,
    Link,
    Occasion,
    Participant,
    Phone,
    Tag,
    TagRhythm,
)
from smallcrm.storage.store import Store

CUSTOMERS = 212
YEARS = 3
RHYTHM = "film", 1
"""Keep in touch with everybody who has this tag, every so many months."""

Touch = tuple[str, int, time | None, str]
"""Kind, days ago, local time, text."""
Promise = tuple[str, int, time | None]
"""Text, days ahead (negative: late), local time."""


@dataclass(slots=True)
class Person:
    name: str
    kind: CustomerKind = CustomerKind.PERSON
    company: str = ""
    role: str = ""
    city: str = "Rotterdam"
    phones: tuple[tuple[str, str], ...] = ()
    emails: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    birthday: tuple[int, int, int | None] | None = None
    touches: tuple[Touch, ...] = ()
    promises: tuple[Promise, ...] = ()
    awaited: tuple[Promise, ...] = ()
    """Promises of theirs."""
    rhythm: tuple[int, CadenceUnit] | None = None
    since_days: int = 400
    rows: dict[str, Any] = field(default_factory=dict)


def fill(store: Store, now: datetime) -> None:
    """Put the sample into an empty file; ``now`` is the aware moment in the user's zone."""
    today = day_start.today(store, now)
    chance = random.Random(7)
    people = [*_told(), *_companies(chance), *_made_up(chance)][:CUSTOMERS]
    with store.write(Action.IMPORT, str(len(people))) as session:
        first = [_customer_row(p, now, n) for n, p in enumerate(people)]
        ids = session.insert_many(Customer, first)
        companies = {
            p.name: i for p, i in zip(people, ids, strict=True) if p.kind is CustomerKind.COMPANY
        }
        details: dict[type[Base], list[dict[str, Any]]] = {}
        for person, customer in zip(people, ids, strict=True):
            for model, row in _detail_rows(person, companies):
                details.setdefault(model, []).append({"customer_id": customer, **row})
        for model, rows in details.items():
            session.insert_many(model, rows)
        rhythm = {"every": RHYTHM[1], "unit": CadenceUnit.MONTH.value}
        tag = {"name": RHYTHM[0], "folded": fold(RHYTHM[0])}
        session.insert_many(TagRhythm, [{**tag, **rhythm}])
        touches = sorted(
            (_moment(today, now, days, at), kind, text, customer)
            for person, customer in zip(people, ids, strict=True)
            for kind, days, at, text in person.touches
        )
        notes = session.insert_many(
            Interaction,
            [
                {"kind": k, "body": text, "happened_at": at, "created_at": at}
                for at, k, text, _ in touches
            ],
        )
        session.insert_many(
            Participant,
            [
                {"interaction_id": n, "customer_id": t[3]}
                for n, t in zip(notes, touches, strict=True)
            ],
        )
        newest = {t[3]: n for n, t in zip(notes, touches, strict=True)}
        session.insert_many(
            FollowUp, list(_promise_rows(zip(people, ids, strict=True), newest, today, now))
        )


# --- rows ------------------------------------------------------------------------------------


def _customer_row(person: Person, now: datetime, number: int) -> dict[str, Any]:
    given, _, family = person.name.partition(" ")
    is_person = person.kind is CustomerKind.PERSON
    return {
        "uid": f"urn:uuid:00000000-0000-4000-8000-{number:012d}",
        "kind": person.kind.value,
        "name": person.name,
        "sort_key": sort_key(person.name),
        "given_name": given if is_person else "",
        "family_name": family if is_person else "",
        "created_at": now - timedelta(days=person.since_days),
    }


def _detail_rows(
    person: Person, companies: dict[str, int]
) -> Iterable[tuple[type[Base], dict[str, Any]]]:
    if person.company:
        row = {"company_name": person.company, "company_id": companies.get(person.company)}
        yield Affiliation, {**row, "role": person.role}
    for number, label in person.phones:
        yield Phone, {"number": number, "digits": digits(number), "label": label}
    for address in person.emails:
        yield Email, {"address": address, "folded": address.casefold(), "label": ""}
    yield Address, {"locality": person.city, "label": "work"}
    if person.kind is CustomerKind.COMPANY:
        yield Link, {"url": f"https://{_slug(person.name)}.example", "label": ""}
    for text in person.facts:
        yield Fact, {"text": text}
    for tag in person.tags:
        yield Tag, {"name": tag, "folded": fold(tag)}
    if person.birthday:
        month, day, year = person.birthday
        values = {"month": month, "day": day, "year": year}
        yield Occasion, {"kind": OccasionKind.BIRTHDAY.value, **values}
    if person.rhythm:
        every, unit = person.rhythm
        yield Cadence, {"every": every, "unit": unit.value}


def _promise_rows(
    people: Iterable[tuple[Person, int]], newest: dict[int, int], today: date, now: datetime
) -> Iterable[dict[str, Any]]:
    for person, customer in people:
        sides = ((Side.MINE, person.promises), (Side.THEIRS, person.awaited))
        for side, (text, days, at) in ((s, p) for s, promises in sides for p in promises):
            yield {
                "customer_id": customer,
                "interaction_id": newest.get(customer),
                "text": text,
                "due_on": today + timedelta(days=days),
                "due_time": at,
                "side": side.value,
                "state": "open",
                "created_at": now - timedelta(days=max(1, 7 - days)),
                "snooze_count": 2 if days < -2 else 0,
            }


def _moment(today: date, now: datetime, days: int, at: time | None) -> datetime:
    day = today - timedelta(days=days)
    return datetime.combine(day, at or time(0, 0), tzinfo=now.tzinfo).astimezone(UTC)


def _slug(name: str) -> str:
    return "".join(
        c for c in fold(name).replace(" ", "-") if c.isascii() and (c.isalnum() or c == "-")
    )


# --- the people of the design's screens -------------------------------------------------------


def _told() -> list[Person]:
    return [
        Person(
            "Sarah Chen", company="Acme Design", role="Art director", city="Rotterdam",
            phones=(("+31 10 555 01 42", "work"), ("+31 6 5555 0142", "mobile")),
            emails=("sarah@acme.example",), tags=("design", "branding"),
            facts=("Oat latte", "Dog: Biscuit, birthday 3 May", "Prefers calls before noon"),
            birthday=(9, 14, None), rhythm=(6, CadenceUnit.WEEK), since_days=870,
            touches=(
                ("call", 0, time(14, 20), words.SARAH_CALL),
                ("email", 6, None, words.SARAH_MAIL),
                ("meeting", 22, None, words.SARAH_MEETING),
                ("note", 23, None, "Referred by Tom Baker."),
            ),
            promises=(("Send quote, two options", 2, time(10, 0)),),
        ),
        Person(
            "Tom Baker", company="Baker & Sons", role="Owner", city="Delft",
            phones=(("+31 15 555 01 17", "work"),), emails=("tom@baker-sons.example",),
            tags=("print",), facts=("Pays by return of post", "Rings rather than writes"),
            birthday=(2, 2, 1971), since_days=1200,
            touches=(
                ("call", 13, time(11, 5), "The invoice was wrong, wants it split in two."),
                ("email", 40, None, "Sent the price list for the winter menus."),
                ("meeting", 75, None, "Proofs approved on press. Happy with the red."),
            ),
            promises=(("Send corrected invoice", -3, None),),
        ),
        Person(
            "Ana Lima", company="Studio Lima", role="Founder", city="Lisbon",
            phones=(("+351 21 555 0190", "work"),), emails=("ana@studio-lima.example",),
            tags=("design",), facts=("Vegetarian", "Son Rui starts school this year"),
            touches=(
                ("call", 0, time(9, 40), "Payment is on its way, she thinks. Will look."),
                ("message", 9, None, "Asked whether the second batch can wait until January."),
            ),
            promises=(("Chase payment", 0, None),), since_days=520,
        ),
        Person(
            "Priya Raman", company="", role="", city="Utrecht",
            emails=("priya@raman.example",), tags=("writing",), facts=("Freelance writer",),
            touches=(("email", 5, None, "Sent the brief for the January newsletter."),),
            awaited=(("Her words for the newsletter", 0, None),), since_days=300,
        ),
        Person(
            "Ben O'Neil", company="O'Neil Brewing", role="Brewer", city="Cork",
            phones=(("+353 21 555 0134", "work"),), emails=("ben@oneil-brewing.example",),
            tags=("labels", "print"), birthday=(11, 28, 1984),
            facts=("Label proofs always on uncoated paper",),
            touches=(("call", 21, time(16, 0), "Likes option B. Renewing the hosting too."),),
            promises=(("Check the label proof", 6, None),), since_days=640,
        ),
        Person(
            "Müller GmbH", CustomerKind.COMPANY, city="Köln",
            phones=(("+49 221 555 0171", "work"),), emails=("buero@mueller.example",),
            tags=("print",), touches=(("payment", 2, None, "Paid €950."),), since_days=900,
        ),
        Person(
            "Nadia Petrov", company="Petrov Bakery", role="Owner", city="The Hague",
            emails=("nadia@petrov.example",), tags=("menus",),
            touches=(
                ("meeting", 1, time(10, 15), "Met at the fair, runs a bakery. Wants menu ideas."),
            ),
            promises=(("Send menu ideas", 6, time(15, 0)),), since_days=1,
        ),
        Person(
            "Will Park", company="Parkside Clinic", role="Practice manager", city="Leiden",
            emails=("will@parkside.example",), facts=("Decides slowly, never forgets",),
            touches=(("call", 62, None, "Will decide in the new year. Busy until then."),),
            rhythm=(6, CadenceUnit.WEEK), since_days=410,
        ),
        Person(
            "May Wong", company="Wong Florist", role="Owner", city="Haarlem",
            phones=(("+31 23 555 01 55", "shop"),), emails=("may@wong-florist.example",),
            birthday=(11, 25, None), tags=("branding",),
            touches=(
                ("call", 124, None, "Waiting for the lease on the second shop."),
                ("email", 166, None, "Sent the sketches for the van."),
                ("meeting", 207, time(9, 30), "Coffee in the shop. Spring window is hers to plan."),
                ("call", 250, None, "Cards have run out; reordered 500."),
                ("email", 291, None, "Sent the price list."),
            ),
            since_days=700,
        ),
        Person(
            "Tomás Rivera", company="Rivera Films", role="Producer", city="Madrid",
            emails=("tomas@rivera-films.example",), tags=("film",),
            touches=(("email", 43, None, "Titles delivered. Loves the type."),), since_days=350,
        ),
        Person(
            "Sarah Okafor", company="Okafor Legal", role="Partner", city="London",
            phones=(("020 7946 0958", "work"),), emails=("s.okafor@okafor-legal.example",),
            touches=(("meeting", 152, None, "Stationery reordered; letterheads run out in May."),),
            since_days=980,
        ),
        Person(
            "مريم حداد", company="", city="Amsterdam", emails=("maryam@haddad.example",),
            touches=(("call", 16, None, "Logo in both scripts; she sends the lettering."),),
            awaited=(("She sends the lettering", -2, None),),
        ),
        Person(
            "山田 花子", company="Hanako Ceramics", city="Kyoto",
            emails=("hanako@ceramics.example",), tags=("branding",),
            touches=(("email", 30, None, "Catalogue photographs arrived."),),
        ),
    ]  # fmt: skip


# --- the others --------------------------------------------------------------------------------


def _companies(chance: random.Random) -> list[Person]:
    """Companies with a record of their own; people made up later work at them."""
    return [
        Person(
            name,
            CustomerKind.COMPANY,
            city=chance.choice(words.CITIES),
            phones=((_phone(chance), "work"),),
            emails=(f"hello@{_slug(name)}.example",),
            tags=_some(chance, words.TAGS, 1),
            touches=_touches(chance, chance.randint(0, 6)),
            since_days=chance.randint(30, YEARS * 365),
        )
        for name in ("Acme Design", "Baker & Sons", *words.COMPANIES)
    ]


def _made_up(chance: random.Random) -> list[Person]:
    names = [f"{g} {f}" for g in words.GIVEN for f in words.FAMILY]
    chance.shuffle(names)
    promises = list(words.PROMISES)
    people = []
    for number, name in enumerate(names[:CUSTOMERS]):
        slug = _slug(name).replace("-", ".")
        company = chance.choice((*words.COMPANIES, "", "", ""))
        person = Person(
            name,
            company=company,
            role=chance.choice(words.ROLES) if company else "",
            city=chance.choice(words.CITIES),
            phones=((_phone(chance), chance.choice(("work", "mobile"))),),
            emails=(f"{slug}@{_slug(company) or 'mail'}.example",),
            facts=_some(chance, words.FACTS, 2),
            tags=_some(chance, words.TAGS, 2),
            birthday=_birthday(chance),
            touches=_kept_up(_touches(chance, chance.randint(2, 22)), number),
            since_days=chance.randint(20, YEARS * 365),
        )
        if number % 7 == 0 and promises:
            ahead = chance.choice((0, 1, 1, 3, 4, 8, 9, 12, 15, 20, 33))
            if number == 7:
                ahead = -1
            person.promises = ((promises.pop(0), ahead, None),)
        people.append(person)
    return people


def _touches(chance: random.Random, count: int) -> tuple[Touch, ...]:
    days = sorted(chance.sample(range(3, YEARS * 365), count))
    found = []
    for day in days:
        kind, text = chance.choice(words.TOUCHES)
        at = time(chance.randint(9, 17), chance.choice((0, 10, 15, 30, 45)))
        found.append((kind, day, at if chance.random() < 0.6 else None, text))
    return tuple(found)


def _kept_up(touches: tuple[Touch, ...], number: int) -> tuple[Touch, ...]:
    """With a contact of the last weeks, but for a few who have gone quiet."""
    if touches[0][1] < 40 or number % 40 == 11:
        return touches
    kind, text = words.TOUCHES[number % len(words.TOUCHES)]
    return ((kind, 5 + number * 7 % 40, None, text), *touches)


def _some(chance: random.Random, choices: tuple[str, ...], most: int) -> tuple[str, ...]:
    return tuple(chance.sample(choices, chance.randint(0, most)))


def _birthday(chance: random.Random) -> tuple[int, int, int | None] | None:
    if chance.random() < 0.6:
        return None
    year = chance.randint(1955, 2001) if chance.random() < 0.5 else None
    return chance.randint(1, 12), chance.randint(1, 28), year


def _phone(chance: random.Random) -> str:
    """Numbers of the kind 555 01xx that nobody has."""
    return f"+31 {chance.choice((10, 20, 30, 70))} 555 01 {chance.randint(0, 99):02d}"
