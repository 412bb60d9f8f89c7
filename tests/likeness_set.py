"""The labelled set for duplicates: pairs of records of which it is known whether they are one.

Made by a generator with a seed. ``half`` 0 and 1 share no family name, no company and no given
name (but four of brothers and sisters), so that points found on one are tried on names never seen
with the other. The short names here are written down by hand, not taken from the
program's table, and some are not in it.

One person written down twice (half of the pairs), by what changed:
  again      everything as before, the number written in another way
  typo       one or two slips of the keyboard in the name; mail, number or company the same
  swapped    family name first, or in the wrong fields
  short      a nickname, with something in common or nothing
  initials   "J. Smith", with something in common
  script     ü as ue, without accents, or in Cyrillic or Greek letters
  moved      another mail address and number; the company is the same
  bare       the same name and nothing else to compare
  nameless   only an address, or the address for a name
  married    another family name; mail or number the same
  middle     a middle name more, or its letter

Two people (the other half), by what they have in common:
  father     father and son: same family name and number; different given names
  junior     father and son of the same name and number: Jr and Sr, or two birthdays
  spouses    same number, often the mail address and the family name
  siblings   close given names (Paul, Paula), same family name and number
  colleagues same company, switchboard, and often the info@ address
  namesakes  the same name; all else different
  near       names a letter or two apart; all else different
  born       the same name, two birthdays, sometimes the same company
  letter     "J. Smith" and another John Smith elsewhere
  twins      same family name, number and birthday
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from likeness_words import (
    CLOSE,
    CLOSE_FAMILIES,
    COMPANIES,
    FAMILY,
    GIVEN,
    HOSTS,
    OFFICES,
    PLACES,
    SCRIPTS,
    SHORT,
    SPELT,
)
from smallcrm.domain.likeness import Face, is_role, tail
from smallcrm.domain.person_name import name_of
from smallcrm.domain.text import digits, fold

PAIRS = 2_000


@dataclass(frozen=True, slots=True)
class Record:
    """A customer as somebody wrote it down."""

    name: str
    given: str = ""
    family: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    company: str = ""
    birthday: tuple[int, int, int] | None = None
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Labelled:
    """Two records, whether they are one person, and by what they came about."""

    one: Record
    other: Record
    same: bool
    kind: str


def make(seed: int, half: int, pairs: int = PAIRS) -> list[Labelled]:
    """So many pairs, half of them of one person."""
    return Maker(seed, half).make(pairs)


def face(record: Record, number: int) -> Face:
    """As the file would have it."""
    return Face(
        number,
        name_of(record.name, record.given, record.family, record.suffix),
        emails=frozenset(e.casefold() for e in record.emails),
        phones=frozenset(t for p in record.phones if (t := tail(digits(p)))),
        companies=frozenset([fold(record.company)] if record.company else []),
        birthdays=frozenset([record.birthday] if record.birthday else []),
    )


class Maker:
    """Makes records and pairs; ``half`` of the names, and always the same for one seed."""

    def __init__(self, seed: int, half: int) -> None:
        self.chance = random.Random(f"{seed} {half}")
        self.given = GIVEN[half::2]
        self.family = FAMILY[half::2]
        self.companies = [f"{c} {place}" for c in COMPANIES[half::2] for place in PLACES]
        self.close = CLOSE[half::2]
        self.close_families = CLOSE_FAMILIES[half::2]
        self.scripts = SCRIPTS[half::2]
        self._number = 1_000_000 * (half + 1)

    def make(self, pairs: int) -> list[Labelled]:
        same = kinds(SAME)
        different = kinds(DIFFERENT)
        found = []
        for number in range(pairs):
            is_same = number % 2 == 0
            kind = self.chance.choice(same if is_same else different)
            one, other = (SAME if is_same else DIFFERENT)[kind][1](self)
            if self.chance.random() < 0.5:
                one, other = other, one
            found.append(Labelled(one, other, is_same, kind))
        return found

    # --- material --------------------------------------------------------------------------------

    def phone(self) -> str:
        self._number += self.chance.randint(3, 97)
        return f"+49 30 {self._number}"

    def mail(self, name: str) -> str:
        self._number += self.chance.randint(3, 97)
        local = fold(name).replace(" ", ".").replace("ß", "ss")
        return f"{local}{self._number % 10_000}@{self.chance.choice(HOSTS)}"

    def birthday(self) -> tuple[int, int, int]:
        return (
            self.chance.randint(1940, 2004),
            self.chance.randint(1, 12),
            self.chance.randint(13, 28),
        )

    def person(self, given: str = "", family: str = "", *, parts: bool | None = None) -> Record:
        """With most fields that people have, some left out."""
        given, family = given or self.chance.choice(self.given), family or self.pick_family()
        name, some = f"{given} {family}", self.chance.random
        with_parts = some() < 0.6 if parts is None else parts
        return Record(
            name,
            given if with_parts else "",
            family if with_parts else "",
            (self.mail(name),) if some() < 0.85 else (),
            (self.phone(),) if some() < 0.85 else (),
            self.chance.choice(self.companies) if some() < 0.5 else "",
            self.birthday() if some() < 0.2 else None,
        )

    def pick_family(self) -> str:
        return self.chance.choice(self.family)

    def written(self, phone: str) -> str:
        plain = digits(phone)
        ways = (f"0{plain[2:]}", f"+{plain}", f"00{plain}", f"(0{plain[2:4]}) {plain[4:]}")
        return self.chance.choice(ways)

    def slip(self, text: str) -> str:
        """One slip of the keyboard."""
        letters = list(text)
        places = [n for n, c in enumerate(letters) if c.isalpha() and n > 0] or [0]
        at = self.chance.choice(places)
        match self.chance.randint(0, 3):
            case 0:
                del letters[at]
            case 1:
                letters.insert(at, self.chance.choice("aeinrst"))
            case 2:
                letters[at] = self.chance.choice("aeinrst")
            case _:
                if at + 1 < len(letters) and letters[at + 1].isalpha():
                    letters[at], letters[at + 1] = letters[at + 1], letters[at]
                else:
                    letters[at] = self.chance.choice("aeinrst")
        return "".join(letters)

    def keep(self, old: Record, new: Record, least: int = 1) -> Record:
        """``new`` with at least so many of mail, number and company of ``old``."""
        fields = [f for f in ("emails", "phones", "company") if getattr(old, f)]
        count = min(len(fields), self.chance.randint(least, 3))
        kept = self.chance.sample(fields, count)
        other = self._other(old.emails, self.mail, new.name)
        return replace(
            new,
            emails=old.emails if "emails" in kept else other,
            phones=tuple(map(self.written, old.phones)) if "phones" in kept else (),
            company=old.company if "company" in kept else "",
            birthday=old.birthday if self.chance.random() < 0.3 else None,
        )

    def _other(
        self, had: tuple[str, ...], make: Callable[[str], str], name: str
    ) -> tuple[str, ...]:
        return (make(name),) if had and self.chance.random() < 0.4 else ()

    # --- one person ------------------------------------------------------------------------------

    def again(self) -> tuple[Record, Record]:
        one = self.person()
        return one, self.keep(one, one, 2)

    def typo(self) -> tuple[Record, Record]:
        one = self.person(parts=False)
        given, family = one.name.split(" ", 1)
        for _ in range(self.chance.choice((1, 1, 1, 2))):
            if self.chance.random() < 0.5:
                given = self.slip(given)
            else:
                family = self.slip(family)
        return one, self.keep(one, Record(f"{given} {family}"))

    def swapped(self) -> tuple[Record, Record]:
        one = self.person(parts=True)
        turned = self.chance.choice(
            (
                Record(f"{one.family}, {one.given}"),
                Record(f"{one.family} {one.given}"),
                Record(f"{one.family} {one.given}", one.family, one.given),
            )
        )
        return one, self.keep(one, turned, 0)

    def short(self) -> tuple[Record, Record]:
        given = self.chance.choice([g for g in self.given if g in SHORT])
        one = self.person(given)
        family = one.name.split(" ", 1)[1]
        return one, self.keep(one, Record(f"{SHORT[given]} {family}"), 0)

    def initials(self) -> tuple[Record, Record]:
        one = self.person()
        given, family = one.name.split(" ", 1)
        dot = self.chance.choice((".", ""))
        return one, self.keep(one, Record(f"{given[0]}{dot} {family}"))

    def script(self) -> tuple[Record, Record]:
        if self.chance.random() < 0.5:
            there, *latin = self.chance.choice(self.scripts)
            one = replace(self.person(parts=False), name=there)
            return one, self.keep(one, Record(self.chance.choice(latin)), 0)
        marked = [f for f in self.family if not f.isascii()]
        one = self.person(family=self.chance.choice(marked), parts=False)
        spelt = one.name.translate(SPELT) if self.chance.random() < 0.6 else fold(one.name).title()
        return one, self.keep(one, Record(spelt), 0)

    def moved(self) -> tuple[Record, Record]:
        one = replace(self.person(), company=self.chance.choice(self.companies))
        new = replace(one, emails=(self.mail(one.name),), phones=(self.phone(),))
        return one, new

    def bare(self) -> tuple[Record, Record]:
        one = self.person()
        return one, Record(one.name)

    def nameless(self) -> tuple[Record, Record]:
        one = self.person()
        address = self.mail(one.name)
        one = replace(one, emails=(address,))
        return one, Record(address, emails=(address,))

    def married(self) -> tuple[Record, Record]:
        one = self.person()
        given = one.name.split(" ", 1)[0]
        one = replace(one, emails=(self.mail(one.name),))
        return one, Record(f"{given} {self.pick_family()}", emails=one.emails, phones=one.phones)

    def middle(self) -> tuple[Record, Record]:
        one = self.person(parts=False)
        given, family = one.name.split(" ", 1)
        second = self.chance.choice(self.given)
        second = second if self.chance.random() < 0.5 else f"{second[0]}."
        return one, self.keep(one, Record(f"{given} {second} {family}"), 0)

    # --- two people ------------------------------------------------------------------------------

    def _family(self, given: str, other: str, **common: object) -> tuple[Record, Record]:
        family = self.pick_family()
        one = replace(self.person(given, family), phones=(self.phone(),))
        two = replace(self.person(other, family), phones=(self.written(one.phones[0]),))
        return replace(one, **common), replace(two, **common)  # type: ignore[arg-type]

    def _two_given(self) -> tuple[str, str]:
        one, other = self.chance.sample(self.given, 2)
        return one, other

    def father(self) -> tuple[Record, Record]:
        return self._family(*self._two_given())

    def junior(self) -> tuple[Record, Record]:
        given = self.chance.choice(self.given)
        one, two = self._family(given, given)
        if self.chance.random() < 0.5:
            older, younger = self.birthday(), self.birthday()
            return replace(one, birthday=older), replace(two, birthday=(2005, *younger[1:]))
        ends = self.chance.choice((("", "jun."), ("Sr.", "Jr."), ("", "Jr."), ("sen.", "jun.")))
        one, two = replace(one, given="", family=""), replace(two, given="", family="")
        return replace(one, name=f"{one.name} {ends[0]}".strip()), replace(
            two, name=f"{two.name} {ends[1]}"
        )

    def spouses(self) -> tuple[Record, Record]:
        one, two = self._family(*self._two_given())
        if self.chance.random() < 0.3:
            given = two.name.split(" ", 1)[0]
            two = replace(two, name=f"{given} {self.pick_family()}", given="", family="")
        if self.chance.random() < 0.4:
            both = (self.mail(one.name.split(" ", 1)[1]),)
            one, two = replace(one, emails=both), replace(two, emails=both)
        return one, two

    def siblings(self) -> tuple[Record, Record]:
        return self._family(*self.chance.choice(self.close))

    def colleagues(self) -> tuple[Record, Record]:
        company = self.chance.choice(self.companies)
        desk = (f"+49 40 {sum(map(ord, company)):07d}",)
        office = (f"{self.chance.choice(OFFICES)}@{company.lower().replace(' ', '-')}.example",)
        one, two = self.person(), self.person()
        if self.chance.random() < 0.6:
            one, two = replace(one, emails=office), replace(two, emails=office)
        return replace(one, company=company, phones=desk), replace(
            two, company=company, phones=desk
        )

    def namesakes(self) -> tuple[Record, Record]:
        one = self.person()
        given, family = one.name.split(" ", 1)
        two = self.person(given, family)
        if two.company == one.company:  # of these nobody could say
            two = replace(two, company="")
        return one, two

    def near(self) -> tuple[Record, Record]:
        families = self.chance.choice(self.close_families)
        given = self.chance.choice(self.given)
        return self.person(given, families[0]), self.person(given, families[1])

    def born(self) -> tuple[Record, Record]:
        one, two = self.namesakes()
        company = self.chance.choice(("", *self.companies[:2]))
        one = replace(one, birthday=self.birthday(), company=company)
        other = (one.birthday or (0, 0, 0))[0] - self.chance.randint(1, 9)
        return one, replace(two, birthday=(other, *self.birthday()[1:]), company=company)

    def letter(self) -> tuple[Record, Record]:
        one, two = self.namesakes()
        given, family = two.name.split(" ", 1)
        return one, replace(two, name=f"{given[0]}. {family}", given="", family="")

    def twins(self) -> tuple[Record, Record]:
        return self._family(*self._two_given(), birthday=self.birthday())


assert all(is_role(f"{office}@x.example") for office in OFFICES)

Kinds = dict[str, tuple[int, Callable[[Maker], tuple[Record, Record]]]]
"""How often each kind comes, and how it is made."""


def kinds(table: Kinds) -> list[str]:
    """Each as often as it comes: for choosing one."""
    return [kind for kind, (share, _) in table.items() for _ in range(share)]


SAME: Kinds = {
    "again": (14, Maker.again),
    "typo": (20, Maker.typo),
    "swapped": (10, Maker.swapped),
    "short": (14, Maker.short),
    "initials": (8, Maker.initials),
    "script": (10, Maker.script),
    "moved": (6, Maker.moved),
    "bare": (6, Maker.bare),
    "nameless": (3, Maker.nameless),
    "married": (3, Maker.married),
    "middle": (6, Maker.middle),
}
DIFFERENT: Kinds = {
    "father": (18, Maker.father),
    "junior": (10, Maker.junior),
    "spouses": (18, Maker.spouses),
    "siblings": (8, Maker.siblings),
    "colleagues": (16, Maker.colleagues),
    "namesakes": (12, Maker.namesakes),
    "near": (8, Maker.near),
    "born": (4, Maker.born),
    "letter": (4, Maker.letter),
    "twins": (2, Maker.twins),
}
SAME_KINDS = tuple(SAME)
DIFFERENT_KINDS = tuple(DIFFERENT)
