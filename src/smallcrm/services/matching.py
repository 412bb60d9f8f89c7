"""Whom a card means: the same UID, the same name with the same e-mail or phone number, or
somebody so alike that they join by themselves. Who may be meant and is to be asked is a doubt.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence

from smallcrm.domain import likeness
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.likeness import Face
from smallcrm.domain.likeness_points import DISAGREES, Reason, Verdict
from smallcrm.domain.records import (
    AddressDraft,
    CadenceDraft,
    CustomerDraft,
    CustomerField,
    DetailDraft,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    PropertyDraft,
    TagDraft,
)
from smallcrm.domain.text import clean, digits, fold, one_line
from smallcrm.formats import vcard_own, vcard_related, vcard_zone
from smallcrm.services import duplicates
from smallcrm.services.duplicates import LikeRow
from smallcrm.storage.store import Store

Mark = tuple[str | int, ...]
"""What makes a value the same as another: its kind, and the value folded."""

BORN: Mark = ("birthday",)
"""Of somebody who has a birthday, whichever."""
GENERATION = 13
"""So many years at least are between the birthdays of father and son."""
_CHUNK = 500


def marks_of(draft: CustomerDraft) -> Iterable[tuple[Mark, DetailDraft | PropertyDraft | str]]:
    """Each value of a draft with its mark."""
    for detail in draft.details:
        yield mark_of(detail), detail
    for note in draft.notes:
        yield ("note", clean(note).strip()), note
    for kept in draft.properties:
        yield property_mark("" if kept.name in _ONE else kept.line, kept.name), kept


def contact_marks(draft: CustomerDraft) -> Iterable[Mark]:
    """The marks of how somebody is reached."""
    for detail in draft.details:
        if isinstance(detail, EmailDraft):
            yield "email", detail.address.casefold()
        elif isinstance(detail, PhoneDraft):
            yield number_mark(detail.number)


def mark_of(detail: DetailDraft) -> Mark:
    match detail:
        case PhoneDraft(number):
            return number_mark(number)
        case EmailDraft(address):
            return "email", address.casefold()
        case AddressDraft():
            return _address_mark(
                *(detail.po_box, detail.extended, detail.street, detail.locality),
                *(detail.region, detail.postal_code, detail.country),
            )
        case LinkDraft(url):
            return "link", one_line(url)
        case FactDraft(text):
            return "fact", clean(text).strip()
        case OccasionDraft(kind, month, day, _, label, _):
            return "occasion", kind.value, month, day, fold(label)
        case TagDraft(name):
            return "tag", fold(name)
        case CadenceDraft():
            return ("cadence",)
    return "affiliation", fold(detail.company_name), fold(detail.role)


def is_birthday(detail: DetailDraft) -> bool:
    return isinstance(detail, OccasionDraft) and detail.kind is OccasionKind.BIRTHDAY


def _address_mark(po_box: str, extended: str, street: str, *others: str) -> Mark:
    """Other programs have one line for the street and what belongs to it."""
    line = ", ".join(p for p in (street, extended) if p)
    return "address", *(fold(one_line(p)) if p else "" for p in (po_box, line, *others))


NO_CONTACT = vcard_own.NO_CONTACT
_FIRM = ("KIND", "X-ABSHOWAS")
"""How cards say of a company that it is one, which its own kind says too."""
INTRODUCER = vcard_related.NAME
ZONE = vcard_zone.NAME
_ONE = {"REV", "PRODID", "PHOTO", "CLASS", "X-ABUID", NO_CONTACT, INTRODUCER, *_FIRM}
"""Kept properties of which one is enough: the next export of the same person brings another."""


def property_mark(line: str, name: str) -> Mark:
    name = vcard_zone.TZ if name == ZONE else name  # in use or only kept, it is the same
    return "property", "" if name in _ONE else clean(line), name


def number_mark(number: str) -> Mark:
    plain = digits(number)
    return "phone", plain[-likeness.NUMBER_TAIL :] or number


def number_marks(number: str) -> Iterable[Mark]:
    """What tells a number from another with the same last digits: its country, if it has one."""
    tail = number_mark(number)[1]
    if number.lstrip().startswith("+"):
        yield "abroad", tail
        yield "whole", digits(number)
    else:
        yield "at home", tail


def is_other_number(number: str, marks: Container[Mark]) -> bool:
    """Whether a number with the last digits of one of these is one of another country: both are
    written with it, and differ. Nine digits tell people, not numbers."""
    tail, whole = number_mark(number)[1], digits(number)
    is_abroad = number.lstrip().startswith("+") and ("at home", tail) not in marks
    return is_abroad and ("abroad", tail) in marks and ("whole", whole) not in marks


class KnownCustomers:
    """Who is in the file, by what a card may know them."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.marks: dict[int, set[Mark]] = {}
        self.fields: dict[int, dict[str, str]] = {}
        self.trashed: set[int] = set()
        self.doubts: dict[int, LikeRow] = {}
        """By the place of the card: whom it may mean. Until it is decided it is somebody new."""
        self._faces: dict[int, Face] = {}
        self.count = int(store.fetch("SELECT count(*) FROM customer")[0][0])

    def match_all(
        self, drafts: Sequence[CustomerDraft], cancelled: Callable[[], bool] = lambda: False
    ) -> list[int | None]:
        """The customer each draft means, None for somebody new.

        Raises:
            Cancelled: the user stopped it.
        """
        if not self.count or not drafts:
            return [None] * len(drafts)
        by_uid = self._by_uid({d.uid for d in drafts if d.uid})
        wanted = {m for d in drafts for m in contact_marks(d)}
        by_mark: dict[tuple[Mark, str], list[int]] = {}
        listed = "JOIN customer c ON c.id = x.customer_id AND c.deleted_at IS NULL"
        for address, customer, name in self._store.fetch(
            f"SELECT x.folded, x.customer_id, c.name FROM email x {listed}"
        ):
            mark: Mark = ("email", address)
            if mark in wanted:
                by_mark.setdefault((mark, fold(name)), []).append(customer)
        for number, customer, name in self._store.fetch(
            f"SELECT x.number, x.customer_id, c.name FROM phone x {listed}"
        ):
            mark = number_mark(number)
            if mark in wanted:
                by_mark.setdefault((mark, fold(name)), []).append(customer)
        bare = self._bare_matches([d for d in drafts if _bare(d)])
        self._look_at({c for named in by_mark.values() for c in named})
        found = []
        for number, draft in enumerate(drafts):
            if number % _CHUNK == 0 and cancelled():
                raise Cancelled
            match = by_uid.get(draft.uid) or self._by_mark(draft, by_mark)
            found.append(match or bare.get(id(draft)))
        self._match_alike(drafts, found, cancelled)
        return found

    def _by_uid(self, uids: set[str]) -> dict[str, int]:
        """Whose UIDs these are; of whoever was joined into another, who that is now."""
        into = duplicates.roots(self._store) if uids else {}
        rows = self._store.fetch("SELECT uid, id FROM customer") if uids else []
        return {str(uid): into.get(customer, customer) for uid, customer in rows if uid in uids}

    def _look_at(self, customers: set[int]) -> None:
        """Those of whom one name and one value are the same: whether something else disagrees."""
        self._faces = {f.id: f for f in duplicates.faces(self._store, customers)}

    def _by_mark(
        self, draft: CustomerDraft, by_mark: dict[tuple[Mark, str], list[int]]
    ) -> int | None:
        """By an address before a number: a house has one number for all in it."""
        name = fold(one_line(draft.name))
        for mark in sorted(contact_marks(draft), key=lambda m: m[0] != "email"):
            for customer in by_mark.get((mark, name), ()):
                if agree(duplicates.face_of(draft), self._faces[customer]):
                    return customer
        return None

    def _match_alike(
        self,
        drafts: Sequence[CustomerDraft],
        found: list[int | None],
        cancelled: Callable[[], bool],
    ) -> None:
        """Match what is left by how alike it is, or note the doubt."""
        left = [n for n, match in enumerate(found) if match is None]
        alike = duplicates.like_many(self._store, [drafts[n] for n in left], cancelled)
        for number, rows in zip(left, alike, strict=True):
            if rows and rows[0].likeness.verdict is Verdict.JOINS:
                found[number] = rows[0].customer
            elif rows:
                self.doubts[number] = rows[0]

    def load_marks(self, customers: Sequence[int]) -> None:
        """What these customers have already."""
        ids = sorted(set(customers))
        columns = ", ".join(f.value for f in CustomerField)
        for start in range(0, len(ids), _CHUNK):
            chunk = tuple(ids[start : start + _CHUNK])
            marks = ",".join("?" * len(chunk))
            for customer, *values in self._store.fetch(
                f"SELECT id, {columns} FROM customer WHERE id IN ({marks})", chunk
            ):
                self.fields[customer] = dict(
                    zip((f.value for f in CustomerField), values, strict=True)
                )
                self.marks.setdefault(customer, set())
            self.trashed |= {
                r[0]
                for r in self._store.fetch(
                    f"SELECT id FROM customer WHERE deleted_at IS NOT NULL AND id IN ({marks})",
                    chunk,
                )
            }
            for sql in _MARKS:
                for customer, mark in _marks(self._store, sql.format(ids=marks), chunk):
                    self.marks[customer].add(mark)

    def _bare_matches(self, drafts: Sequence[CustomerDraft]) -> dict[int, int]:
        """Customers for cards with a name and nothing to reach them by, by the draft's identity:
        one of that name who has all the card says, or else the only one, if as hard to reach."""
        wanted = {_bare(d) for d in drafts}
        if not wanted:
            return {}
        same: dict[str, list[int]] = {}
        for customer, name in self._store.fetch(
            "SELECT id, name FROM customer WHERE deleted_at IS NULL ORDER BY id"
        ):
            if (folded := fold(name)) in wanted:
                same.setdefault(folded, []).append(int(customer))
        self.load_marks([c for customers in same.values() for c in customers])
        found: dict[int, int] = {}
        for draft in drafts:
            customers = same.get(_bare(draft), [])
            marks = {m for m, _ in marks_of(draft)}
            whole = next((c for c in customers if marks <= self.marks[c]), None)
            if whole is None and len(customers) == 1 and not self._is_reachable(customers[0]):
                whole = customers[0]
            if whole is not None:
                found[id(draft)] = whole
        return found

    def _is_reachable(self, customer: int) -> bool:
        return any(m[0] in ("email", "phone") for m in self.marks[customer])


def _bare(draft: CustomerDraft) -> str:
    """The folded name of a card without UID, e-mail and number; else ""."""
    reachable = any(isinstance(d, EmailDraft | PhoneDraft) for d in draft.details)
    return "" if draft.uid or reachable else fold(one_line(draft.name))


def agree(one: Face, other: Face) -> bool:
    """Whether nothing says that two of the same name and address are father and son. Birthdays
    that are not a generation apart are one birthday, put right."""
    against = DISAGREES.intersection(likeness.compare(one, other).reasons)
    if against == {Reason.OTHER_BIRTHDAY}:
        years = [{year for year, _, _ in face.birthdays} for face in (one, other)]
        return all(a and b and abs(a - b) < GENERATION for a in years[0] for b in years[1])
    return not against


def is_of_house(one: Face, other: Face) -> bool:
    """Whether all that two have in common is a number, and each has an address of his own. Of one
    file that is father and son; of two files it may be a new address."""
    return {Reason.PHONE, Reason.OTHER_EMAIL} <= set(likeness.compare(one, other).reasons)


_MARKS = (
    "SELECT customer_id, 'phone', number FROM phone WHERE customer_id IN ({ids})",
    "SELECT customer_id, 'email', folded FROM email WHERE customer_id IN ({ids})",
    "SELECT customer_id, 'link', url FROM link WHERE customer_id IN ({ids})",
    "SELECT customer_id, 'fact', text FROM fact WHERE customer_id IN ({ids})",
    "SELECT customer_id, 'tag', folded FROM tag WHERE customer_id IN ({ids})",
    "SELECT customer_id, 'cadence' FROM cadence WHERE customer_id IN ({ids})",
    "SELECT customer_id, 'occasion', kind, month, day, label FROM occasion"
    " WHERE customer_id IN ({ids})",
    "SELECT customer_id, 'address', po_box, extended, street, locality, region, postal_code,"
    " country FROM address WHERE customer_id IN ({ids})",
    "SELECT customer_id, 'affiliation', company_name, role FROM affiliation"
    " WHERE customer_id IN ({ids})",
    "SELECT customer_id, 'property', line, name FROM kept_property WHERE customer_id IN ({ids})",
    f"SELECT id, 'property', '', '{NO_CONTACT}' FROM customer"
    " WHERE do_not_contact_at IS NOT NULL AND id IN ({ids})",
    f"SELECT customer_id, 'property', '', '{INTRODUCER}' FROM introduction"
    " WHERE customer_id IN ({ids})",
    f"SELECT customer_id, 'property', 'TZ:' || zone, '{ZONE}' FROM availability"
    " WHERE zone <> '' AND customer_id IN ({ids})",
    *(
        f"SELECT id, 'property', '', '{name}' FROM customer"
        " WHERE kind = 'company' AND id IN ({ids})"
        for name in _FIRM
    ),
    "SELECT p.customer_id, 'note', i.body FROM participant p"
    " JOIN interaction i ON i.id = p.interaction_id AND i.kind = 'note'"
    " WHERE p.customer_id IN ({ids})",
)


def _marks(store: Store, sql: str, parameters: tuple[int, ...]) -> Iterable[tuple[int, Mark]]:
    for customer, kind, *values in store.fetch(sql, parameters):
        if kind == "phone":
            yield customer, number_mark(values[0])
            for mark in number_marks(values[0]):
                yield customer, mark
        elif kind == "property":
            yield customer, property_mark(values[0], values[1])
        elif kind == "occasion":
            yield customer, (kind, *values[:3], fold(values[3]))
            if values[0] == OccasionKind.BIRTHDAY.value:
                yield customer, BORN
        elif kind == "address":
            yield customer, _address_mark(*values)
        elif kind == "affiliation":
            yield customer, (kind, *(fold(v) for v in values))
        else:
            yield customer, (kind, *values)
