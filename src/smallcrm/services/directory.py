"""The names in the file, as the capture line asks for them; plain SQL, answers remembered.

No statement here reads more than a few hundred rows, however many customers there are.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from smallcrm.domain import naming
from smallcrm.domain.naming import Fit, Known
from smallcrm.domain.records import CustomerId, CustomerKind
from smallcrm.domain.text import digits, sort_key
from smallcrm.storage.store import Store

MOST = 200
"""So many customers are looked at for one typed name."""
SHORTEST_NUMBER = 3
_TAIL = 9

_KNOWN = """
SELECT c.id, c.name, c.kind, c.nickname,
  coalesce((SELECT coalesce(f.name, a.company_name) FROM affiliation a
            LEFT JOIN customer f ON f.id = a.company_id
            WHERE a.customer_id = c.id ORDER BY a.id LIMIT 1), ''),
  (SELECT i.happened_at FROM interaction i WHERE i.id =
    (SELECT max(p.interaction_id) FROM participant p WHERE p.customer_id = c.id))
FROM customer c WHERE c.deleted_at IS NULL
"""
"""The last touch is the one written last: found in the index, whatever the timeline's length."""
_BY_WORDS = "SELECT rowid FROM people_index WHERE people_index MATCH ? ORDER BY rowid DESC LIMIT ?"
_RECENT = """
SELECT customer_id FROM participant WHERE customer_id IS NOT NULL
ORDER BY interaction_id DESC LIMIT ?
"""


class FileDirectory:
    """A ``naming.Directory`` over the file. ``forget`` when customers changed."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._like: dict[tuple[str, ...], tuple[Known, ...]] = {}
        self._exact: dict[str, tuple[Known, ...]] = {}

    def forget(self) -> None:
        self._like.clear()
        self._exact.clear()

    def known(self, customer: CustomerId) -> Known | None:
        """One customer, None when in the trash or gone."""
        found = self._rows(" AND c.id = ?", (customer,))
        return found[0] if found else None

    def like(self, words: str) -> Sequence[Known]:
        """Whose name or nickname begins so or has such words; else those one letter off."""
        wanted = naming.name_words(words)
        if not wanted:
            return ()
        if wanted not in self._like:
            if len(self._like) > 500:
                self._like.clear()
            self._like[wanted] = self._find_like(wanted)
        return self._like[wanted]

    def exactly(self, names: Sequence[str]) -> Sequence[Known]:
        keys = list(dict.fromkeys(sort_key(name) for name in names))
        new = [key for key in keys if key not in self._exact]
        if new:
            if len(self._exact) > 2000:
                self._exact.clear()
            marks = ",".join("?" * len(new))
            found = self._rows(f" AND c.sort_key IN ({marks}) LIMIT {MOST}", new)
            for key in new:
                self._exact[key] = tuple(k for k in found if sort_key(k.name) == key)
        return [known for key in keys for known in self._exact.get(key, ())]

    def recent(self, limit: int) -> Sequence[Known]:
        """Those whom something was last written about, the newest first."""
        rows = self._store.fetch(_RECENT, (limit * 4,))
        ids = list(dict.fromkeys(int(r[0]) for r in rows))[:limit]
        found = {k.id: k for k in self._rows(f" AND c.id IN ({','.join('?' * len(ids))})", ids)}
        return [found[CustomerId(i)] for i in ids if i in found]

    def begun(self, word: str) -> Sequence[Known]:
        """A few whose shown name begins with a folded word."""
        return self._by_key(word, 4) if len(word) > 2 else ()

    def numbered(self, number: str) -> Sequence[Known]:
        """Whose number this is: its last nine digits, in any format, from any country."""
        plain = digits(number)
        tail = plain[-_TAIL:].lstrip("0")
        if len(tail) < SHORTEST_NUMBER:
            return ()
        found = self._by_phrase(f'"{tail}" OR "{plain}"')
        return [k for k in found if self._has_number(k.id, tail)]

    def look_up(self, text: str, limit: int = 8) -> Sequence[Known]:
        """Who a name or number that is being typed may mean, the likeliest first."""
        plain = digits(text)
        if plain and not any(c.isalpha() for c in text):
            if len(plain) < SHORTEST_NUMBER:
                return ()
            begun, tail = plain.lstrip("0"), plain[-_TAIL:].lstrip("0")
            found = self._by_phrase(f'"{begun}"* OR "{plain}"* OR "{tail}"')
            whole = tail if len(plain) > _TAIL else begun
            fits = [k for k in found if self._has_number(k.id, begun)]
            return (fits or [k for k in found if self._has_number(k.id, whole)])[:limit]
        wanted = naming.name_words(text)
        fitting = [(f, k) for k in self.like(text) if (f := naming.fits(wanted, k)) is not None]
        return [k for _, k in sorted(fitting, key=_rank)][:limit]

    # --- inside ----------------------------------------------------------------------------------

    def _find_like(self, wanted: tuple[str, ...]) -> tuple[Known, ...]:
        start = " ".join(wanted)
        found = {k.id: k for k in self._by_key(start, MOST // 4)}
        quoted = [f'"{w}"' for w in wanted]
        for match in (" ".join(quoted), " ".join(f"{q}*" for q in quoted)):
            found.update({k.id: k for k in self._by_phrase(match)})
        fits = tuple(k for k in found.values() if naming.fits(wanted, k) is not None)
        if fits:
            return fits
        near = {k.id: k for k in self._by_key(start[:2], MOST)}
        near.update({k.id: k for k in self._by_phrase(" OR ".join(quoted))})
        return tuple(k for k in near.values() if naming.fits(wanted, k) is not None)

    def _by_key(self, start: str, limit: int) -> Sequence[Known]:
        """In list order from a folded beginning of the shown name on."""
        where = " AND c.sort_key >= ? AND c.sort_key < ? ORDER BY c.sort_key LIMIT ?"
        return self._rows(where, (start, start + "\U0010ffff", limit))

    def _by_phrase(self, match: str) -> Sequence[Known]:
        ids = [r[0] for r in self._store.fetch(_BY_WORDS, (match, MOST))]
        if not ids:
            return ()
        return self._rows(f" AND c.id IN ({','.join('?' * len(ids))})", ids)

    def _has_number(self, customer: CustomerId, part: str) -> bool:
        rows = self._store.fetch("SELECT digits FROM phone WHERE customer_id = ?", (customer,))
        return any(r[0].endswith(part) or _begins(r[0], part) for r in rows)

    def _rows(self, where: str, parameters: Sequence[object]) -> list[Known]:
        return [_known(r) for r in self._store.fetch(_KNOWN + where, tuple(parameters))]


def _begins(number: str, part: str) -> bool:
    """Whether a number, its national part or its last nine digits, begins so."""
    return number.lstrip("0").startswith(part) or number[-_TAIL:].startswith(part)


def _rank(entry: tuple[Fit, Known]) -> tuple[int, float, str]:
    fit, known = entry
    return int(fit), -known.last_at.timestamp() if known.last_at else 0.0, known.name


def _known(row: tuple[Any, ...]) -> Known:
    return Known(
        id=CustomerId(row[0]),
        name=row[1],
        kind=CustomerKind(row[2]),
        nickname=row[3],
        company=row[4],
        last_at=datetime.fromisoformat(row[5]) if row[5] else None,
    )
