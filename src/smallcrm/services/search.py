"""Search: people first, then notes, newest first. Never ranked, and counted for saved lists only.

Ranking a common word took 672 ms over a million entries, the newest rows 0.15 ms (performance
design, section 3). Between two keys (``KEY``) no source of hits is read further than a bound, and
SQLite goes no more than so many steps: where that is not all, the result is ``partial``,
and the same question is asked again in the background without bounds (``WHOLE``).

How people are found: each group of terms that knows where its customers are (a word in the index,
a tag, what is due) lists them up to the bound. Lists that are whole are intersected; the other
terms are tested on what is left. Where no list is whole, the hits of the first are tested; where
there is none (``last:>60d``), everybody is, in list order until the page is full.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from smallcrm.domain import query as queries
from smallcrm.domain.custom_fields import FieldRow
from smallcrm.domain.listed import NoteHit, SearchResult
from smallcrm.domain.person_row import PersonRow
from smallcrm.domain.query import Condition, Group, Query, Word
from smallcrm.domain.query_fields import Field, State, state_named
from smallcrm.domain.records import CustomerId
from smallcrm.services import (
    day_start,
    people,
    search_entries,
    search_notes,
    search_parts,
    search_terms,
)
from smallcrm.services.search_parts import Part, Plan, Setting
from smallcrm.storage.store import Store

PEOPLE = 50
NOTES = 50


@dataclass(frozen=True, slots=True)
class Effort:
    """``bound`` hits of a source (-1: all), ``steps`` of SQLite in all, ``entries`` of people in
    which words are looked for."""

    bound: int
    steps: int
    entries: int


KEY = Effort(bound=500, steps=24_000, entries=1000)
WHOLE = Effort(bound=-1, steps=1 << 60, entries=100_000)
LEAST = 2000
"""Steps that each statement may go, whatever the others took."""
_LISTED = "c.deleted_at IS NULL"
_IN_TRASH = "c.deleted_at IS NOT NULL AND c.joined_into_id IS NULL"


def find(
    store: Store,
    words: str,
    now: datetime,
    limit_people: int = PEOPLE,
    limit_notes: int = NOTES,
    effort: Effort = KEY,
) -> SearchResult:
    """Who and what fulfils a search; ``now`` is the user's local moment. The last word may be
    only begun."""
    work = _Search(store, words, now, effort)
    if not work.groups:
        return SearchResult(words, (), (), work.query, unread=work.unread)
    found = work.people(limit_people + 1)
    notes = work.notes(limit_notes + 1) if limit_notes else ()
    return SearchResult(
        words=words,
        people=found[:limit_people],
        notes=notes[:limit_notes],
        query=work.query,
        more_people=len(found) > limit_people,
        more_notes=len(notes) > limit_notes,
        partial=work.partial,
        unread=work.unread,
        in_trash=work.in_trash,
    )


def customers(store: Store, words: str, now: datetime) -> list[CustomerId]:
    """All whom a search finds, in list order: for a saved list, and whatever is done with all of
    it. For a background lane."""
    work = _Search(store, words, now, WHOLE)
    return [CustomerId(i) for i in work.ids(-1)] if work.groups else []


def parse(store: Store, words: str) -> Query:
    """What the words mean in this file."""
    return queries.parse(words, people.field_names(store) if ":" in words else ())


class _Search:
    """One question."""

    def __init__(self, store: Store, words: str, now: datetime, effort: Effort) -> None:
        self.query, self.partial = parse(store, words), False
        self._store, self._words, self._effort = store, words, effort
        self._steps = effort.steps
        self._lists: dict[Word, tuple[set[int], bool]] = {}
        self._setting = self._read_setting(now)
        plans = [self._plan(group) for group in self.query.groups]
        self.groups = [(g, p) for g, p in zip(self.query.groups, plans, strict=True) if p]
        unread = (t.name for t in self.query.conditions if self._is_unread(t))
        self.unread = tuple(dict.fromkeys(unread))
        self.in_trash = any(_is_trash(group) for group, _ in self.groups)
        self._filter = _IN_TRASH if self.in_trash else _LISTED

    def _read_setting(self, now: datetime) -> Setting:
        fields: tuple[FieldRow, ...] = ()
        quiet = None
        conditions = self.query.conditions
        if any(t.field in (None, Field.NO, Field.HAS) for t in conditions):
            from smallcrm.services import custom_fields

            fields = custom_fields.fields(self._store)
        if any(t.field is Field.QUIET and search_terms.says_yes_or_no(t) for t in conditions):
            quiet = self._quiet(now)
        rots: tuple[int, ...] = ()
        if any(t.field is Field.ROTTEN for t in conditions):
            found = "SELECT DISTINCT rot_days FROM stage WHERE rot_days IS NOT NULL"
            rots = tuple(int(row[0]) for row in self._store.fetch(found))
        zone = now.tzinfo
        assert zone is not None
        can_call = None
        if any(t.field is Field.CAN for t in conditions):
            from smallcrm.services import contact_windows

            can_call = contact_windows.callable_test(self._store, now, zone)
        today = day_start.today(self._store, now)
        return Setting(today, zone, fields, self._has_tag, quiet, rots, can_call)

    def _has_tag(self, folded: str) -> bool:
        return bool(self._store.fetch("SELECT 1 FROM tag WHERE folded = ? LIMIT 1", (folded,)))

    def _quiet(self, now: datetime) -> frozenset[int] | None:
        """To say who has gone quiet all contacts are looked at: in the background."""
        if self._effort is KEY:
            self.partial = True
            return None
        from smallcrm.services import keep_in_touch

        assert now.tzinfo is not None
        page = keep_in_touch.quiet(self._store, day_start.today(self._store, now), now.tzinfo)
        return frozenset(int(row.customer_id) for row in page.rows)

    def _plan(self, group: Group) -> Plan | None:
        """What can be read of it; None for nothing."""
        plans = [p for term in group if (p := search_terms.plan(term, self._setting)) is not None]
        return search_parts.either(plans) if plans else None

    def _is_unread(self, term: Condition) -> bool:
        return search_terms.plan(term, self._setting) is None

    # --- people ---------------------------------------------------------------------------------

    def people(self, limit: int) -> tuple[PersonRow, ...]:
        """Names that begin so first, exact and in order; then whoever else it is true of."""
        first: tuple[PersonRow, ...] = ()
        if all(_is_plain(group) for group, _ in self.groups) and not self.query.unknown:
            first = people.by_prefix(self._store, self._words.strip(), limit)
        have = {row.id for row in first}
        if len(first) >= limit:
            return first
        ids = [CustomerId(i) for i in self.ids(limit + len(first)) if i not in have]
        rest = people.listed(self._store, ids, limit, in_trash=self.in_trash) if ids else ()
        return (*first, *rest)[:limit]

    def ids(self, limit: int) -> list[int]:
        """In list order; -1 for all."""
        whole: set[int] | None = None
        part: set[int] | None = None
        common: Group = ()
        tested: list[tuple[Group, Plan]] = []
        for group, plan in self._groups_of_people():
            if not plan.sources:
                tested.append((group, plan))
                continue
            found, complete = self._list(group, plan)
            if complete:
                whole = found if whole is None else whole & found
            elif part is None or len(found) < len(part):
                part, common = found, group if plan.exact else ()
            if not complete or not plan.exact:
                tested.append((group, plan))
        if whole is not None:
            return self._test(sorted(whole), tested, limit)
        if part is None:
            return self._everybody(tested, limit)
        return self._common(part, common, tested, limit)

    def _groups_of_people(self) -> list[tuple[Group, Plan]]:
        """What is said of an entry by several terms is said of one entry, and of deals of one
        deal: an amount too, where deals are asked for."""
        said: list[Part] = []
        found, groups = self._groups_of_deals()
        for group, plan in groups:
            test = search_notes.entry_test(group, self._setting)
            if test is None:
                found.append((group, plan))
            else:
                said.append(test)
        return [*found, ((), search_entries.with_one(said))] if said else found

    def _groups_of_deals(self) -> tuple[list[tuple[Group, Plan]], list[tuple[Group, Plan]]]:
        """What is said of a deal, and all else."""
        if not any(t.field is not None and t.field.is_of_deals for t in self.query.conditions):
            return [], self.groups
        from smallcrm.services import search_deals

        found, rest = [], []
        for group, plan in self.groups:
            term = search_deals.term_of(group, with_amounts=True)
            test = None if term is None else search_deals.test(term, self._setting)
            if term is None or test is None:
                rest.append((group, plan))
            else:
                found.append((term, test))
        if not found:
            return [], rest
        plan = search_deals.with_one([test for _, test in found], [term for term, _ in found])
        return [((found[0][0],), plan)], rest

    def _common(
        self, part: set[int], known: Group, tested: list[tuple[Group, Plan]], limit: int
    ) -> list[int]:
        """No list is whole: there are many of each. The index intersects words by itself."""
        words = [group for group, _ in tested if _is_word(group)]
        both: list[int] = []
        if len(words) > 1:
            match = " AND ".join(f"({w.person_match()})" for (w,) in _as_words(words))
            rows = self._store.fetch(
                "SELECT rowid FROM people_index WHERE people_index MATCH ? LIMIT ?",
                (match, self._effort.bound),
            )
            rest = [entry for entry in tested if entry[0] not in words]
            both = self._test([r[0] for r in rows], rest, limit)
            if len(both) >= limit:
                return both
        found = self._test(sorted(part), [entry for entry in tested if entry[0] != known], limit)
        if len(found) < limit:
            self.partial = True
        return list(dict.fromkeys((*both, *found)))[:limit]

    def _list(self, group: Group, plan: Plan) -> tuple[set[int], bool]:
        """Who may be meant, up to the bound, and whether these are all."""
        word = group[0]
        if len(group) == 1 and isinstance(word, Word) and word in self._lists:
            return self._lists[word]
        found: set[int] = set()
        complete, bound = True, self._effort.bound
        for source in plan.sources:
            rows = self._fetch(Part(f"{source.sql} LIMIT ?", (*source.parameters, bound)))
            complete = complete and rows is not None and (bound < 0 or len(rows) < bound)
            found.update(row[0] for row in rows or ())
        if len(group) == 1 and isinstance(word, Word):
            self._lists[word] = found, complete
        return found, complete

    def _test(
        self, ids: Sequence[int], tested: Sequence[tuple[Group, Plan]], limit: int
    ) -> list[int]:
        """Which of these fulfil the rest."""
        if not ids:
            return []
        test = search_parts.all_of([plan.test for _, plan in tested])
        sql = (
            "SELECT c.id FROM json_each(?) j CROSS JOIN customer c ON c.id = j.value"
            f" WHERE {self._filter} AND {test.sql} ORDER BY c.sort_key, c.id LIMIT ?"
        )
        return self._ids(Part(sql, (json.dumps(list(ids)), *test.parameters, limit)))

    def _everybody(self, tested: Sequence[tuple[Group, Plan]], limit: int) -> list[int]:
        test = search_parts.all_of([plan.test for _, plan in tested])
        sql = (
            f"SELECT c.id FROM customer c WHERE {self._filter} AND {test.sql}"
            " ORDER BY c.sort_key, c.id LIMIT ?"
        )
        return self._ids(Part(sql, (*test.parameters, limit)))

    def _ids(self, part: Part) -> list[int]:
        return [int(row[0]) for row in self._fetch(part) or ()]

    def _fetch(self, part: Part) -> list[tuple[Any, ...]] | None:
        """None, and the result is partial, where it takes too long."""
        rows, taken = self._store.fetch_some(part.sql, part.parameters, self._steps)
        self._steps = max(self._steps - taken, LEAST)
        self.partial = self.partial or rows is None
        return rows

    # --- notes ----------------------------------------------------------------------------------

    def notes(self, limit: int) -> tuple[NoteHit, ...]:
        """Entries with the words; also with some of them, where the rest is known of whom it
        was with: "sarah logo" finds her note about the logo."""
        if self.in_trash or (self.query.number and not self.query.words):
            return ()
        asked = search_notes.Asked(self.query, self.groups, self._setting, self._fetch)
        hits = asked.hits(limit)
        words = [w for (w,) in _as_words([g for g, _ in self.groups if _is_word(g)])]
        if 1 < len(words) <= search_notes.MOST_WORDS and len(hits) < limit:
            lists = {word: self._list((word,), plan) for (word, plan) in self._words_of(words)}
            more, left = asked.shared(lists, self._effort.entries, limit)
            hits = search_notes.together((*hits, *more), limit)
            self.partial = self.partial or left
        return hits

    def _words_of(self, words: Sequence[Word]) -> list[tuple[Word, Plan]]:
        return [(g[0], p) for g, p in self.groups if isinstance(g[0], Word) and g[0] in words]


def _is_plain(group: Group) -> bool:
    return _is_word(group) and all(isinstance(t, Word) and not t.exact for t in group)


def _is_word(group: Group) -> bool:
    """One word that is to be there."""
    return len(group) == 1 and isinstance(group[0], Word) and not group[0].negated


def _as_words(groups: Sequence[Group]) -> list[tuple[Word]]:
    return [(group[0],) for group in groups if isinstance(group[0], Word)]


def _is_trash(group: Group) -> bool:
    term = group[0]
    return (
        len(group) == 1
        and isinstance(term, Condition)
        and term.field is Field.IS
        and not term.negated
        and state_named(term.words) is State.TRASH
    )
