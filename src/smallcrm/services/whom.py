"""Whom the addresses and names in a calendar or a mail mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from smallcrm.domain.arrivals import Party
from smallcrm.domain.records import CustomerDraft, CustomerKind, EmailDraft
from smallcrm.domain.text import fold, one_line
from smallcrm.storage.store import Store

Whom = int
"""A customer's id; below 0 somebody new of the same import, -1 the first of them."""
_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_MOST_WORDS = 5
_BEHIND = re.compile(r"\s*(?:\([^()]*\)|\bvia\b.*|\bthrough\b.*|<[^<>]*>)\s*\Z", re.IGNORECASE)


class People:
    """Everybody who is here, and ``fresh``, who come with the same import; ``by_uid`` whom the
    UIDs in its files mean."""

    def __init__(
        self,
        store: Store,
        fresh: Sequence[CustomerDraft] = (),
        by_uid: Mapping[str, Whom] = MappingProxyType({}),
    ) -> None:
        self._by_uid = by_uid
        self._by_address: dict[str, list[Whom]] = {}
        self._by_name: dict[str, list[Whom]] = {}
        self._companies: set[Whom] = set()
        self.names: dict[Whom, str] = {}
        for customer, name, kind in store.fetch(
            "SELECT id, name, kind FROM customer WHERE deleted_at IS NULL ORDER BY id"
        ):
            self._add(customer, name, kind)
        for address, customer in store.fetch(
            "SELECT e.folded, e.customer_id FROM email e"
            " JOIN customer c ON c.id = e.customer_id AND c.deleted_at IS NULL"
        ):
            self._reach(customer, address)
        for number, draft in enumerate(fresh, 1):
            self._add(-number, one_line(draft.name), draft.kind)
            for detail in draft.details:
                if isinstance(detail, EmailDraft):
                    self._reach(-number, one_line(detail.address).casefold())

    def among(
        self, parties: Iterable[Party], own: frozenset[str], title: str = ""
    ) -> tuple[Whom, ...]:
        """Those of the parties who are here, ``own`` addresses left out; when there is none, those
        whose full name stands in the title."""
        found = [
            whom
            for party in parties
            if party.address not in own and (whom := self._party(party)) is not None
        ]
        return tuple(dict.fromkeys(found or self._in_title(title)))

    def named(self, name: str) -> Whom | None:
        """The one person of that name; None for nobody and for several."""
        found = self._by_name.get(_key(name), [])
        return found[0] if len(found) == 1 else None

    def _party(self, party: Party) -> Whom | None:
        """By the UID, when the file has one; else by the address; of several who have it the one
        of that name, else the company. By the name alone when it is a full one, and nobody has
        that address."""
        if party.uid:
            return self._by_uid.get(party.uid)
        found = self._by_address.get(party.address, [])
        if len(found) == 1:
            return found[0]
        if found:
            same = [w for w in found if _key(self.names[w]) == _key(party.name)]
            same = same or [w for w in found if w in self._companies]
            return same[0] if len(same) == 1 else None
        return self.named(party.name) if " " in _key(party.name) else None

    def _in_title(self, title: str) -> list[Whom]:
        words = _WORD.findall(fold(title))
        found = []
        at = 0
        while at < len(words):
            for count in range(min(_MOST_WORDS, len(words) - at), 1, -1):
                whom = self._by_name.get(" ".join(words[at : at + count]), [])
                if len(whom) == 1:
                    found += whom
                    at += count - 1
                    break
            at += 1
        return found

    def _add(self, whom: Whom, name: str, kind: str) -> None:
        self.names[whom] = name
        if kind == CustomerKind.COMPANY:
            self._companies.add(whom)
        if key := _key(name):
            self._by_name.setdefault(key, []).append(whom)

    def _reach(self, whom: Whom, address: str) -> None:
        known = self._by_address.setdefault(address, [])
        if whom not in known:
            known.append(whom)


def _key(name: str) -> str:
    """A name for comparing: "Größmann, Jörg (Acme)" is "jorg grossmann"."""
    plain = _BEHIND.sub("", one_line(name))
    family, comma, given = plain.partition(",")
    if comma and "," not in given:
        plain = f"{given} {family}"
    return " ".join(_WORD.findall(fold(plain)))
