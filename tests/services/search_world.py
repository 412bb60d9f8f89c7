"""A file of invented people, and what a search has to find in it, said in plain Python."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from conftest import NOW
from smallcrm.domain.text import fold, sort_key
from smallcrm.storage import models as m
from smallcrm.storage.store import Store

ZONE = ZoneInfo("Europe/Amsterdam")
HERE = NOW.astimezone(ZONE)
TODAY = HERE.date()

GIVEN = ("Sarah", "Zoë", "Søren", "Ana", "Łukasz", "Müller", "Œuvrard", "Will", "Illa", "김")
FAMILY = ("Quillfeather", "O'Neil", "Lima", "van Dam", "Straße", "Bœuf", "Chen", "Ñandú")
FIRMS = ("Acme Design", "Baker & Sons", "Brasserie Bœuf", "Łódź Print", "")
CITIES = ("Rotterdam", "Łódź", "New York", "Aix-en-Provence", "Köln", "")
TAGS = ("design", "print", "Größe", "web", "website")
WORDS = ("logo", "sent", "quote", "moodboard", "brochure", "bœuf", "café", "O'Neil", "Sarah", "99")
KINDS = ("call", "email", "meeting", "message", "payment", "note")


@dataclass
class Entry:
    number: int
    kind: str
    body: str
    at: datetime
    amounts: list[tuple[int, str]] = field(default_factory=list)

    @property
    def on(self) -> date:
        return self.at.astimezone(ZONE).date()


@dataclass
class Promise:
    text: str
    due: date | None
    open: bool


@dataclass
class Somebody:
    number: int
    name: str
    kind: str
    nickname: str = ""
    firm: str = ""
    city: str = ""
    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    facts: list[str] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    birthday: bool = False
    budget: float | None = None
    colour: str = ""
    since: str = ""
    trashed: bool = False
    no_contact: bool = False

    def document(self) -> list[str]:
        digits = ["".join(c for c in p if c.isdigit()) for p in self.phones]
        tails = [d[-n:].lstrip("0") for d in digits for n in (9, 7)]
        return [
            *(self.name, self.nickname, self.firm, self.city, *self.emails, *self.phones),
            *(*digits, *tails, *self.tags, *self.facts, *self.files),
            *("Birthday" for _ in range(self.birthday)),
            *([f"{self.budget:g}"] if self.budget is not None else []),
            *(self.colour, self.since),
        ]


def invent(seed: int, many: int = 60) -> list[Somebody]:
    chance = random.Random(seed)
    people, number = [], 0
    for n in range(1, many + 1):
        who = Somebody(n, f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}", "person")
        who.kind = chance.choice(("person", "person", "company"))
        who.nickname = chance.choice(("", "", "Quill"))
        who.firm, who.city = chance.choice(FIRMS), chance.choice(CITIES)
        who.emails = [f"p{n}@Mail.example"] if chance.random() < 0.5 else []
        who.phones = [f"+31 (0)10-{n:03d} 42 0{n % 10}"] if chance.random() < 0.5 else []
        who.tags = chance.sample(TAGS, chance.randint(0, 2))
        who.facts = ["Oat latte"] if chance.random() < 0.2 else []
        who.files = ["Quote_garden gate.pdf"] if chance.random() < 0.2 else []
        who.birthday = chance.random() < 0.3
        who.budget = chance.choice((None, None, 500.0, 1200.0, 1200.5))
        who.colour = chance.choice(("", "", "Rosé", "red"))
        who.since = chance.choice(("", "2025-11-03", "2026-02-01"))
        who.trashed, who.no_contact = chance.random() < 0.1, chance.random() < 0.1
        for _ in range(chance.randint(0, 2)):
            day = chance.choice((None, TODAY + timedelta(chance.randint(-9, 40))))
            who.promises.append(Promise("Send " + _words(chance), day, chance.random() < 0.7))
        for _ in range(chance.randint(0, 4)):
            number += 1
            at = NOW - timedelta(hours=chance.randint(0, 24 * 200))
            made = Entry(number, chance.choice(KINDS), _words(chance), at)
            if chance.random() < 0.3:
                made.amounts = [chance.choice(((95000, "EUR"), (100100, "USD"), (2000, "JPY")))]
            who.entries.append(made)
        people.append(who)
    return people


def _words(chance: random.Random) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(chance.randint(1, 4)))


def put(store: Store, people: list[Somebody]) -> None:
    """The rows of these people."""
    with store.write_quietly() as session:
        kinds = (("Budget", "number"), ("Colour", "text"), ("Since", "date"))
        for place, (name, kind) in enumerate(kinds, 1):
            session.add(
                m.CustomField(
                    id=place,
                    name=name,
                    folded=fold(name),
                    kind=kind,
                    choices="[]",
                    tag="",
                    position=place,
                )
            )
        session.flush()
        for who in people:
            _put(session.add_all, session.flush, who)
    store.rebuild_search()


def _put(add: Callable[[list[object]], None], flush: Callable[[], None], who: Somebody) -> None:
    c = who.number
    gone = NOW if who.trashed else None
    add(
        [
            m.Customer(
                id=c,
                uid=f"u{c}",
                kind=who.kind,
                name=who.name,
                sort_key=sort_key(who.name),
                nickname=who.nickname,
                created_at=NOW,
                deleted_at=gone,
                do_not_contact_at=NOW if who.no_contact else None,
            )
        ]
    )
    flush()
    rows: list[object] = [m.Tag(customer_id=c, name=t, folded=fold(t)) for t in who.tags]
    rows += [m.Email(customer_id=c, address=e, folded=e.casefold()) for e in who.emails]
    rows += [
        m.Phone(customer_id=c, number=p, digits="".join(x for x in p if x.isdigit()))
        for p in who.phones
    ]
    rows += [m.Fact(customer_id=c, text=f) for f in who.facts]
    rows += [m.Affiliation(customer_id=c, company_name=who.firm)] if who.firm else []
    rows += [m.Address(customer_id=c, locality=who.city)] if who.city else []
    rows += [
        m.Attachment(customer_id=c, name=f, media_type="", size=1, content="0" * 64, added_at=NOW)
        for f in who.files
    ]
    if who.birthday:
        rows.append(m.Occasion(customer_id=c, kind="birthday", month=5, day=3, label="Birthday"))
    if who.budget is not None:
        rows.append(
            m.CustomValue(
                customer_id=c, custom_field_id=1, text=f"{who.budget:g}", number=who.budget
            )
        )
    if who.colour:
        rows.append(m.CustomValue(customer_id=c, custom_field_id=2, text=who.colour))
    if who.since:
        day = date.fromisoformat(who.since).toordinal()
        rows.append(
            m.CustomValue(customer_id=c, custom_field_id=3, text=who.since, number=float(day))
        )
    rows += [
        m.FollowUp(
            customer_id=c,
            text=p.text,
            due_on=p.due,
            state="open" if p.open else "done",
            created_at=NOW,
        )
        for p in who.promises
    ]
    add(
        [
            m.Interaction(id=e.number, kind=e.kind, body=e.body, happened_at=e.at, created_at=e.at)
            for e in who.entries
        ]
    )
    flush()
    for entry in who.entries:
        rows.append(m.Participant(interaction_id=entry.number, customer_id=c))
        rows += [
            m.Amount(customer_id=c, interaction_id=entry.number, minor=x, currency=y)
            for x, y in entry.amounts
        ]
    add(rows)
    flush()


# --- what is to be found ------------------------------------------------------------------------

_PLAIN = {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "ß": "ss"}


def plain(text: str) -> str:
    """Without case, accents and joined letters: not the program's way of doing it."""
    text = "".join(_PLAIN.get(c, c) for c in text.lower())
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def tokens(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in plain(text)).split()


def in_text(text: str, typed: str, *, begun: bool) -> bool:
    """Whether words stand there one after another, the last perhaps only begun."""
    wanted, there = tokens(typed), tokens(text)
    for place in range(len(there) - len(wanted) + 1):
        run = there[place : place + len(wanted)]
        if run[:-1] == wanted[:-1] and (
            run[-1].startswith(wanted[-1]) if begun else run[-1] == wanted[-1]
        ):
            return True
    return False


def in_person(who: Somebody, typed: str, *, begun: bool = False, exact: bool = False) -> bool:
    """What a word finds somebody by."""
    texts = [*who.document(), *(p.text for p in who.promises)]
    if any(in_text(text, typed, begun=begun) for text in texts):
        return True
    digits = ["".join(c for c in p if c.isdigit()) for p in who.phones]
    names = [who.name, who.nickname, who.firm, *who.emails, *digits]
    part = " ".join(tokens(typed)) if not typed.isascii() else typed.lower()
    return not exact and len(part) >= 3 and any(part in plain(name) for name in names)


def last_contact(who: Somebody) -> date | None:
    return max((e.on for e in who.entries if e.kind != "note"), default=None)


def worth(entry: Entry) -> list[float]:
    return [minor / (1 if currency == "JPY" else 100) for minor, currency in entry.amounts]
