"""Who is to be out of sight while the screen is shared, as the file knows them."""

from __future__ import annotations

from smallcrm.domain.masking import Mask, OtherPerson
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import fold
from smallcrm.domain.veil import Someone, Veil
from smallcrm.storage.store import Store

_TAIL, _SHORTEST_NUMBER = 9, 7


def read(store: Store, current: CustomerId | None) -> Veil:
    """Hides everybody but the one whose page is open; those in the trash too."""
    own = int(current or 0)
    rows = store.fetch(
        "SELECT id, name, kind, given_name, family_name, nickname FROM customer ORDER BY id", ()
    )
    people = [Someone(int(i), n, _parts(n, *r) if k == "person" else None) for i, n, k, *r in rows]
    names = [w for i, n, _, *r in rows if i == own for v in (n, *r) for w in fold(str(v)).split()]
    emails = store.fetch("SELECT folded FROM email WHERE customer_id = ?", (own,))
    numbers = store.fetch("SELECT digits, customer_id FROM phone", ())
    mine = {digits for digits, whose in numbers if whose == own}
    mask = Mask(
        frozenset(names),
        frozenset(fold(str(row[0])) for row in emails),
        frozenset(
            str(digits)[-_TAIL:]
            for digits, _ in numbers
            if digits not in mine and len(str(digits)) >= _SHORTEST_NUMBER
        ),
    )
    return Veil(people, own, mask)


def _parts(name: str, given: str, family: str, nickname: str) -> OtherPerson:
    return OtherPerson(name, given, family, nickname)
