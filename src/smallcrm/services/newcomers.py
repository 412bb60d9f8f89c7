"""Who is named in a table and is not here: each once, however the rows name them, and made a
customer where the user says so.

Rows of one address are of one; without an address those of one customer number are, or of one
name. Who was erased is not made again, nor who could not be told from others afterwards.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from smallcrm.domain.custom_fields import CustomDraft
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.named_people import Answers, Unknown, Whose
from smallcrm.domain.records import CustomerDraft, CustomerId, CustomerKind, EmailDraft
from smallcrm.domain.reports import CardProblem
from smallcrm.domain.text import fold, one_line
from smallcrm.formats.table_names import is_firm, turned
from smallcrm.services import customers, duplicates, erased, whose_rows
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

_STEP = 50
_EXCERPT = 80


@dataclass(slots=True)
class _One:
    """Somebody who is not here, by all that the rows say."""

    whose: Whose
    ways: list[Whose] = field(default_factory=list)
    rows: int = 0
    is_doubtful: bool = False
    """Only a name, and several in the table have it."""

    def add(self, way: Whose, rows: int) -> None:
        mine = self.whose
        self.whose = Whose(
            mine.email or way.email, mine.number or way.number, mine.name or way.name
        )
        self.ways.append(way)
        self.rows += rows


class Newcomers:
    """Gives each row its customer: an id of somebody here, or a number below 0 of one who is made
    by ``write``. ``unknown`` are all who are not here, those who are made among them."""

    def __init__(self, store: Store, rows: Iterable[Whose], answers: Answers) -> None:
        self._people = whose_rows.People(store)
        self._number_field = whose_rows.number_field(store) or answers.number_field
        self._places: dict[Whose, CustomerId | None] = {}
        self._why: dict[Whose, str] = {}
        self._drafts: list[CustomerDraft] = []
        counted = Counter(rows)
        for whose in counted:
            self._places[whose] = answers.known.get(whose) or self._people.find(whose)
        nobody = {w: n for w, n in counted.items() if self._places[w] is None}
        ledger, unknown = erased.Ledger(store), list[Unknown]()
        for one in _grouped(nobody):
            draft = _draft(one.whose, self._number_field)
            if draft is not None and ledger.has(draft):
                self._why.update(dict.fromkeys(one.ways, "erased"))
                continue
            found = self._unknown(one, draft)
            unknown.append(found)
            if found.can_make and draft is not None and found.whose in answers.made:
                self._drafts.append(draft)
                made = CustomerId(-len(self._drafts))
                self._places.update(dict.fromkeys(one.ways, made))
        order = {whose: number for number, whose in enumerate(counted)}
        unknown.sort(key=lambda u: (-u.rows, min(order[way] for way in u.ways)))
        self.unknown = tuple(unknown)

    def find(self, whose: Whose) -> CustomerId | None:
        """Whose a row is; None where nobody is said."""
        return self._places[whose]

    @property
    def made(self) -> int:
        return len(self._drafts)

    def left_out(self, line: int, whose: Whose) -> CardProblem:
        """Why a row of nobody is left out."""
        code = self._why.get(whose, "unknown_customer")
        return CardProblem(0, line, code, whose.shown[:_EXCERPT], rejected=True)

    def write(
        self, session: WriteSession, now: datetime, cancelled: Callable[[], bool] = lambda: False
    ) -> dict[CustomerId, CustomerId]:
        """Make them; the ids they get, by the numbers they had. ``now`` is the UTC moment.

        Raises:
            Cancelled: the user stopped it.
        """
        made: dict[CustomerId, CustomerId] = {}
        for number, draft in enumerate(self._drafts, 1):
            if number % _STEP == 0 and cancelled():
                raise Cancelled
            made[CustomerId(-number)] = CustomerId(customers.insert(session, draft, now).id)
        return made

    def _unknown(self, one: _One, draft: CustomerDraft | None) -> Unknown:
        candidates = next(filter(None, map(self._people.candidates, one.ways)), ())
        if candidates or one.is_doubtful:
            self._why.update(dict.fromkeys(one.ways, "many_of_name"))
        can_make = draft is not None and not one.is_doubtful and self._people.tells(_said(draft))
        return Unknown(one.whose, one.rows, candidates, tuple(one.ways), can_make)


def alike(
    store: Store, unknown: Sequence[Unknown], cancelled: Callable[[], bool] = lambda: False
) -> dict[Whose, tuple[CustomerId, str]]:
    """Of those who could be made, whom here they look like: the likeliest, with the name.

    Raises:
        Cancelled: the user stopped it.
    """
    drafts = {u.whose: d for u in unknown if u.can_make and (d := _draft(u.whose, "")) is not None}
    found = duplicates.like_many(store, list(drafts.values()), cancelled)
    return {
        w: (rows[0].customer, rows[0].name) for w, rows in zip(drafts, found, strict=True) if rows
    }


def _grouped(nobody: dict[Whose, int]) -> list[_One]:
    """Each once. Those with an address come first, for only they are told apart for certain."""
    found: list[_One] = []
    by_email: dict[str, _One] = {}
    by_number: dict[str, _One] = {}
    by_name: defaultdict[str, list[_One]] = defaultdict(list)
    for way in sorted(nobody, key=lambda w: (not _address(w.email), not w.number)):
        email, number = _address(way.email).casefold(), fold(one_line(way.number))
        name = _name(way.name)
        alike = by_name[name] if name else []
        one = by_email.get(email) if email else by_number.get(number) if number else None
        if one is None and not email and len(alike) == 1:
            others = fold(one_line(alike[0].whose.number))
            one = alike[0] if not number or not others or others == number else None
        if one is None:
            one = _One(way, is_doubtful=not email and not number and len(alike) > 1)
            found.append(one)
        one.add(way, nobody[way])
        if email:
            by_email[email] = one
        if number:
            by_number.setdefault(number, one)
        if name and one not in alike:
            by_name[name].append(one)
    return found


def _name(name: str) -> str:
    return fold(turned(one_line(name))[0])


def _address(text: str) -> str:
    """What stands where an e-mail address should: "" for "n/a" and the like."""
    text = one_line(text)
    return text if "@" in text and " " not in text else ""


def _draft(whose: Whose, number_field: str) -> CustomerDraft | None:
    """A customer of what the rows say; None where they say neither a name nor an address."""
    name, _ = turned(one_line(whose.name))
    email, number = _address(whose.email) or _address(name), one_line(whose.number)
    shown = name or email
    if not any(c.isalnum() for c in shown):
        return None
    return CustomerDraft(
        shown,
        CustomerKind.COMPANY if is_firm(shown) else CustomerKind.PERSON,
        details=(EmailDraft(email),) if email else (),
        customs=(CustomDraft(number_field, number),) if number and number_field else (),
    )


def _said(draft: CustomerDraft) -> Whose:
    """By what a customer who was made is known again."""
    email = next((d.address for d in draft.details if isinstance(d, EmailDraft)), "")
    return Whose(email, next((custom.text for custom in draft.customs), ""), draft.name)
