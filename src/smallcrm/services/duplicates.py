"""Who stands in the file twice: over all of it, for somebody who is being typed, and "not the
same" remembered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from sqlalchemy import select

from smallcrm.domain import likeness, lookalikes, person_name
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import NotFound
from smallcrm.domain.likeness import Face, Likeness, Shared
from smallcrm.domain.likeness_points import Verdict
from smallcrm.domain.lookalikes import Alike, Pair, Progress, Watch
from smallcrm.domain.records import (
    AffiliationDraft,
    CustomerDraft,
    CustomerId,
    CustomerKind,
    EmailDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
)
from smallcrm.domain.text import digits, fold, one_line, sort_key
from smallcrm.storage.models import Customer, NotSame
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

MOST_LIKE = 100
"""So many customers are looked at for one who is being typed."""

AT_ONCE = 10_000
"""So many pairs are shown with their reasons before there is asked for more."""

FEW = 20
"""Up to so many are looked up one by one."""

_CHUNK = 500
_SPAN = 4_096
"""So many ids are read at a time, so that a stop is not waited for."""
_COMPANY = CustomerKind.COMPANY.value
_NONE = frozenset[str]()
UNWATCHED = Watch()
_NAMES = (
    "SELECT id, kind, name, given_name, family_name, honorific_suffix, nickname FROM customer"
    " WHERE deleted_at IS NULL"
)
_EMAILS = "SELECT x.customer_id, x.folded FROM email x WHERE true"
_PHONES = "SELECT x.customer_id, x.digits FROM phone x WHERE true"
_COMPANIES = (
    "SELECT x.customer_id, coalesce(f.name, x.company_name) FROM affiliation x"
    " LEFT JOIN customer f ON f.id = x.company_id WHERE true"
)
_BIRTHDAYS = (
    "SELECT x.customer_id, coalesce(x.year, 0), x.month, x.day FROM occasion x"
    " WHERE x.kind = 'birthday'"
)
_ROOTS = """
WITH RECURSIVE up(id, root) AS (
  SELECT id, id FROM customer WHERE joined_into_id IS NULL
  UNION ALL SELECT c.id, up.root FROM customer c JOIN up ON c.joined_into_id = up.id)
SELECT id, root FROM up WHERE id <> root
"""


@dataclass(frozen=True, slots=True)
class PairRow:
    """Two customers who may be one, with their names; ``one`` came first."""

    one: CustomerId
    other: CustomerId
    one_name: str
    other_name: str
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Found:
    """Pairs of a file, the likeliest first: ``rows`` with their names and reasons, ``rest`` by
    their ids alone, for ``more``. ``of_many`` is what many of the file have."""

    rows: tuple[PairRow, ...] = ()
    rest: tuple[Pair, ...] = ()
    of_many: Shared = likeness.NOTHING_SHARED


@dataclass(frozen=True, slots=True)
class LikeRow:
    """Somebody here who looks like the one who is being typed."""

    customer: CustomerId
    name: str
    likeness: Likeness


def scan(store: Store, progress: Progress, cancelled: Callable[[], bool]) -> Found:
    """All pairs of the file worth a look.

    Raises:
        Cancelled: the user stopped it.
    """
    watch = Watch(progress, cancelled)
    everybody = faces(store, None, watch)
    of_many = likeness.shared(everybody)
    pairs = lookalikes.find(everybody, of_many, _apart(store), watch)
    first = lookalikes.compared(pairs[:AT_ONCE], everybody, of_many)
    return Found(_pair_rows(store, first), tuple(pairs[AT_ONCE:]), of_many)


def more(store: Store, found: Found, cancelled: Callable[[], bool]) -> Found:
    """The next of what was left, as the customers are by now.

    Raises:
        Cancelled: the user stopped it.
    """
    apart = _apart(store)
    pairs = [pair for pair in found.rest[:AT_ONCE] if pair not in apart]
    known = faces(store, chain.from_iterable(pairs), Watch(cancelled=cancelled))
    alike = lookalikes.compared(pairs, known, found.of_many)
    still = [a for a in alike if a.likeness.verdict is not Verdict.DIFFERENT]
    return Found(_pair_rows(store, still), found.rest[AT_ONCE:], found.of_many)


def faces(store: Store, ids: Iterable[int] | None = None, watch: Watch = UNWATCHED) -> list[Face]:
    """Customers as they are compared: all that are listed, or those of ``ids``.

    Raises:
        Cancelled: the user stopped it.
    """
    found = list[Face]()
    if ids is None:
        last = int(store.fetch("SELECT coalesce(max(id), 0) FROM customer")[0][0])
        for span in watch.parts(range(1, last + 1), 0, 40, _SPAN):
            ends = span[0], span[-1]
            found += _faces(store, " AND {column} BETWEEN ? AND ?", ends)
        return found
    for some in watch.parts(sorted(set(ids)), 0, 100, _CHUNK):
        chunk = tuple(some)
        marks = ",".join("?" * len(chunk))
        found += _faces(store, f" AND {{column}} IN ({marks})", chunk)
    return found


def face_of(draft: CustomerDraft, number: int = 0) -> Face:
    """Somebody who comes from a file, or is being typed."""
    emails, phones, companies = list[str](), list[str](), list[str]()
    born = list[tuple[int, int, int]]()
    for detail in draft.details:
        match detail:
            case EmailDraft(address):
                emails.append(one_line(address).casefold())
            case PhoneDraft(written):
                phones.append(digits(written))
            case AffiliationDraft(company):
                companies.append(company)
            case OccasionDraft(OccasionKind.BIRTHDAY, month, day, year):
                born.append((year or 0, month, day))
    names = draft.given_name, draft.family_name, draft.honorific_suffix, draft.nickname
    row = (number, draft.kind.value, draft.name, *names)
    return _face(row, emails, phones, companies, born)


def like(store: Store, draft: CustomerDraft, beside: Sequence[Face] = ()) -> tuple[LikeRow, ...]:
    """Whom of those here somebody new may be, the likeliest first; ``beside`` come with them, and
    what many of all these have is nobody's own."""
    face = face_of(draft)
    near = faces(store, _near_to(store, face, draft.name))
    return _rows(store, lookalikes.like(face, near, likeness.shared([*near, face, *beside])))


def like_one(store: Store, customer: CustomerId) -> tuple[LikeRow, ...]:
    """Whom else of those here a customer may be, the likeliest first."""
    found: list[Alike] = []
    for face in faces(store, [customer]):
        name = _shown(store, [customer])[customer]
        near = [f for f in faces(store, _near_to(store, face, name)) if f.id != customer]
        found = lookalikes.like(face, near, likeness.shared([*near, face]))
    return _rows(store, found)


def like_many(
    store: Store,
    drafts: Sequence[CustomerDraft],
    cancelled: Callable[[], bool] = lambda: False,
) -> list[tuple[LikeRow, ...]]:
    """For each of these, whom of those here it may be, the likeliest first.

    Raises:
        Cancelled: the user stopped it.
    """
    watch = Watch(cancelled=cancelled)
    new = [
        face_of(draft, -1 - n)
        for some in watch.parts(list(enumerate(drafts)), 0, 0)
        for n, draft in some
    ]
    if len(drafts) <= FEW:
        return [like(store, draft, new) for draft in drafts]
    known = faces(store, None, watch)
    found = lookalikes.between(new, known, likeness.shared([*known, *new]), watch)
    names = _shown(store, {a.other for a in found})
    rows: dict[int, list[LikeRow]] = defaultdict(list)
    for alike in found:
        row = LikeRow(CustomerId(alike.other), names[alike.other], alike.likeness)
        rows[-1 - alike.one].append(row)
    return [tuple(rows.get(n, ())) for n in range(len(drafts))]


def set_apart(store: Store, one: CustomerId, other: CustomerId) -> None:
    """Remember that these are two: they are not shown as one any more.

    Raises:
        NotFound: one of them is gone.
    """
    low, high = sorted((one, other))
    with store.write(Action.NOT_SAME) as session:
        names = [_name(session, one), _name(session, other)]
        session.label = ", ".join(names)
        known = select(NotSame).where(NotSame.customer_id == low, NotSame.other_id == high)
        if session.scalars(known).first() is None:
            session.add(NotSame(customer_id=low, other_id=high))


def roots(store: Store) -> dict[int, int]:
    """Of each customer that was joined into another, who that is by now."""
    return {int(joined): int(root) for joined, root in store.fetch(_ROOTS)}


# --- inside -------------------------------------------------------------------------------------


def _apart(store: Store) -> set[Pair]:
    """Pairs known to be two people; whoever was joined since counts as who they became."""
    into = roots(store)
    pairs = store.fetch("SELECT customer_id, other_id FROM not_same")
    found = ((into.get(one, one), into.get(other, other)) for one, other in pairs)
    return {(min(pair), max(pair)) for pair in found}


def _faces(store: Store, where: str, parameters: Sequence[int]) -> list[Face]:
    own, theirs = where.format(column="id"), where.format(column="x.customer_id")
    emails = _by_owner(store, _EMAILS + theirs, parameters)
    phones = _by_owner(store, _PHONES + theirs, parameters)
    companies = _by_owner(store, _COMPANIES + theirs, parameters)
    born: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for customer, *day in store.fetch(_BIRTHDAYS + theirs, parameters):
        born[customer].append((day[0], day[1], day[2]))
    return [
        _face(
            row,
            emails.get(row[0], ()),
            phones.get(row[0], ()),
            companies.get(row[0], ()),
            born.get(row[0], ()),
        )
        for row in store.fetch(_NAMES + own, parameters)
    ]


def _by_owner(store: Store, sql: str, parameters: Sequence[int]) -> Mapping[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for customer, value in store.fetch(sql, parameters):
        found[customer].append(value)
    return found


@lru_cache(maxsize=4096)
def _folded(company: str) -> str:
    return fold(one_line(company))


_Row = tuple[int, str, str, str, str, str, str]


def _face(
    row: _Row,
    emails: Collection[str],
    phones: Collection[str],
    companies: Collection[str],
    born: Collection[tuple[int, int, int]],
) -> Face:
    number, kind, name, given, family, suffix, nickname = row
    is_company = kind == _COMPANY
    return Face(
        number,
        person_name.name_of_company(name)
        if is_company
        else person_name.name_of(name, given, family, suffix),
        person_name.nicknames_of(nickname) if nickname else _NONE,
        frozenset(emails) if emails else _NONE,
        frozenset([t for p in phones if (t := likeness.tail(p))]) if phones else _NONE,
        frozenset([f for c in companies if (f := _folded(c))]) if companies else _NONE,
        frozenset(born) if born else frozenset(),
        is_company,
    )


def _pair_rows(store: Store, found: Sequence[Alike]) -> tuple[PairRow, ...]:
    names = _shown(store, {a.one for a in found} | {a.other for a in found})
    return tuple(
        PairRow(*(CustomerId(a.one), CustomerId(a.other), names[a.one], names[a.other], a.likeness))
        for a in found
        if a.one in names and a.other in names
    )


def _rows(store: Store, found: Sequence[Alike]) -> tuple[LikeRow, ...]:
    names = _shown(store, {a.other for a in found})
    return tuple(
        LikeRow(CustomerId(a.other), names[a.other], a.likeness) for a in found if a.other in names
    )


def _near_to(store: Store, face: Face, name: str) -> set[int]:
    """Ids of whoever has the address, the number or a word of the name."""
    found: set[int] = set()
    for address in face.emails:
        found |= _ids(store, "SELECT customer_id FROM email WHERE folded = ?", address)
    for number in face.phones:
        found |= _search(store, f'"{number.lstrip("0")}"')
    key = sort_key(one_line(name))
    found |= _ids(store, "SELECT id FROM customer WHERE sort_key = ? LIMIT 50", key)
    words = [f'"{w}"' for w in fold(one_line(name)).replace('"', " ").split()]
    if words:
        found |= _search(store, " AND ".join(words)) | _search(store, words[-1])
        found |= _search(store, words[0])
    start = key[:4]
    found |= _ids(
        store,
        "SELECT id FROM customer WHERE deleted_at IS NULL AND sort_key >= ?1"
        f" AND sort_key < ?1 || '\U0010ffff' ORDER BY sort_key LIMIT {MOST_LIKE}",
        start,
    )
    return found


def _search(store: Store, match: str) -> set[int]:
    sql = (
        "SELECT rowid FROM people_index WHERE people_index MATCH ?"
        f" ORDER BY rowid DESC LIMIT {MOST_LIKE}"
    )
    return _ids(store, sql, match)


def _ids(store: Store, sql: str, value: str) -> set[int]:
    return {int(r[0]) for r in store.fetch(sql, (value,))} if value else set()


def _shown(store: Store, ids: Iterable[int]) -> dict[int, str]:
    wanted, found = sorted(ids), dict[int, str]()
    for start in range(0, len(wanted), _CHUNK):
        chunk = tuple(wanted[start : start + _CHUNK])
        marks = ",".join("?" * len(chunk))
        found.update(store.fetch(f"SELECT id, name FROM customer WHERE id IN ({marks})", chunk))
    return found


def _name(session: WriteSession, customer: int) -> str:
    row = session.get(Customer, customer)
    if row is None:
        raise NotFound
    return row.name
