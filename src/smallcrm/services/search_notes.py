"""Entries of the timeline that a search finds, newest first."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from smallcrm.domain import query as queries
from smallcrm.domain import word_runs
from smallcrm.domain.listed import NoteHit
from smallcrm.domain.query import Condition, Group, Query, Word
from smallcrm.domain.records import CustomerId, InteractionId, InteractionKind
from smallcrm.services import search_entries, search_parts, search_terms
from smallcrm.services.search_parts import Part, Plan, Setting

Fetch = Callable[[Part], list[tuple[Any, ...]] | None]
"""Rows of a query, None when it takes too long."""
MOST_WORDS = 4
"""With more words none is looked for in what is known of the person instead."""
MOST_PEOPLE = 5000
"""A word that more people have names none of them."""

_HIT = "SELECT i.id, i.kind, i.happened_at, i.body, p.customer_id, coalesce(c.name, '')"
_WHOSE = """
CROSS JOIN participant p ON p.id = (
  SELECT q.id FROM participant q LEFT JOIN customer d ON d.id = q.customer_id
  WHERE q.interaction_id = i.id AND d.deleted_at IS NULL ORDER BY q.id LIMIT 1)
LEFT JOIN customer c ON c.id = p.customer_id
"""
_WITH = (
    "EXISTS (SELECT 1 FROM participant q JOIN customer c ON c.id = q.customer_id"
    " WHERE q.interaction_id = i.id AND c.deleted_at IS NULL AND ({}))"
)


class Asked:
    """A search, as far as it is about entries."""

    def __init__(
        self,
        query: Query,
        groups: Sequence[tuple[Group, Plan]],
        setting: Setting,
        fetch: Fetch,
    ) -> None:
        self._query, self._fetch = query, fetch
        self._setting = setting
        self._in_text = [g for g, _ in groups if all(_is_text(term) for term in g)]
        of_people = [p.test for g, p in groups if _is_of_person(g)]
        rest = [g for g, _ in groups if g not in self._in_text and not _is_of_person(g)]
        self._is_about = bool(self._in_text) or any(_asks_for_entry(g) for g in rest)
        tests = [test for group in rest if (test := self._test(group)) is not None]
        if of_people:
            holds = search_parts.all_of(of_people)
            tests.append(Part(_WITH.format(holds.sql), holds.parameters))
        self._rest = search_parts.all_of(tests)

    def hits(self, limit: int) -> tuple[NoteHit, ...]:
        """With all the words."""
        if not self._is_about:
            return ()
        words: tuple[str, ...] = ()
        if self._in_text:
            begin = "FROM interaction_index x CROSS JOIN interaction i ON i.id = x.rowid"
            words = (_match(self._in_text),)
            where, order = "interaction_index MATCH ? AND ", "x.rowid"
        else:
            begin, where, order = "FROM interaction i", "", "i.id"
        sql = f"{_HIT} {begin} {_WHOSE} WHERE {where}{self._rest.sql} ORDER BY {order} DESC LIMIT ?"
        rows = self._fetch(Part(sql, (*words, *self._rest.parameters, limit)))
        return together(map(self._hit, rows or ()), limit)

    def shared(
        self, lists: Mapping[Word, tuple[set[int], bool]], entries: int, limit: int
    ) -> tuple[tuple[NoteHit, ...], bool]:
        """Entries with people of whom one word is known, that have the others; and whether some
        were not looked at."""
        found: list[NoteHit] = []
        left = False
        for word, (whom, complete) in lists.items():
            if not complete or len(whom) > MOST_PEOPLE:
                left = left or not complete
                continue
            rows = self._of(sorted(whom), entries) if whom else []
            left = left or rows is None or len(rows) == entries
            others = [other for other in lists if other is not word]
            for row in rows or ():
                said = [o for o in others if word_runs.says(row[3], o.text, open=o.open)]
                if said and all(o in said or row[4] in lists[o][0] for o in others):
                    found.append(self._hit(row))
                    if len(found) >= limit * 2:
                        break
        return together(found, limit), left

    def _of(self, whom: Sequence[int], entries: int) -> list[tuple[Any, ...]] | None:
        """The newest entries of these people that are as the other terms say."""
        sql = (
            f"{_HIT} FROM json_each(?) j CROSS JOIN participant p ON p.customer_id = j.value"
            " CROSS JOIN interaction i ON i.id = p.interaction_id"
            " CROSS JOIN customer c ON c.id = p.customer_id AND c.deleted_at IS NULL"
            f" WHERE {self._rest.sql} ORDER BY i.id DESC LIMIT ?"
        )
        parameters = (json.dumps(list(whom)), *self._rest.parameters, entries)
        return self._fetch(Part(sql, parameters))

    def _test(self, group: Group) -> Part | None:
        """What a mixed group says of an entry."""
        parts = [self._term(term) for term in group]
        kept = [part for part in parts if part is not None]
        return search_parts.any_of(kept) if kept else None

    def _term(self, term: queries.Term) -> Part | None:
        if isinstance(term, Word):
            part: Part | None = self._word(term)
        elif _says_of_entry(term):
            part = search_entries.test(term, self._setting)
        else:
            plan = search_terms.plan(term, self._setting)
            return None if plan is None else _with(plan.test)
        if part is None or not term.negated:
            return part
        return Part(f"NOT ({part.sql})", part.parameters)

    def _word(self, word: Word) -> Part:
        """It stands in the entry; one that is not to be there, neither in what is known of whom the
        entry was with: by that a word finds entries too."""
        said = Part("says(i.body, ?, ?)", (word.text, word.open))
        if not word.negated:
            return said
        known = search_terms.plan(replace(word, negated=False), self._setting)
        return said if known is None else search_parts.any_of([said, _with(known.test)])

    def _hit(self, row: tuple[Any, ...]) -> NoteHit:
        """The note under the first of its people who is not in the trash."""
        return NoteHit(
            interaction_id=InteractionId(row[0]),
            customer_id=None if row[4] is None else CustomerId(row[4]),
            customer_name=row[5],
            kind=InteractionKind(row[1]),
            happened_at=datetime.fromisoformat(row[2]),
            body=row[3],
            spans=queries.spans(row[3], self._query),
        )


def entry_test(group: Group, setting: Setting) -> Part | None:
    """What a group of one term says of an entry; None when it says something else."""
    term = group[0]
    if len(group) > 1 or not isinstance(term, Condition) or term.negated:
        return None
    return search_entries.test(term, setting) if _says_of_entry(term) else None


def together(hits: Iterable[NoteHit], limit: int) -> tuple[NoteHit, ...]:
    """Each once, newest first."""
    once = {hit.interaction_id: hit for hit in hits}
    return tuple(sorted(once.values(), key=lambda hit: hit.happened_at, reverse=True))[:limit]


def _with(test: Part) -> Part:
    return Part(_WITH.format(test.sql), test.parameters)


def _match(groups: Sequence[Group]) -> str:
    parts = (
        " OR ".join(term.note_match() for term in group if isinstance(term, Word))
        for group in groups
    )
    return " AND ".join(f"({part})" for part in parts)


def _is_text(term: queries.Term) -> bool:
    return isinstance(term, Word) and not term.negated


def _says_of_entry(term: Condition) -> bool:
    is_kind = search_entries.is_customer_kind(term)
    return term.field is not None and term.field.is_of_notes and not is_kind


def _is_of_person(group: Group) -> bool:
    """Whether all its terms are about whom the entry was with."""
    return all(isinstance(t, Condition) and not _says_of_entry(t) for t in group)


def _asks_for_entry(group: Group) -> bool:
    return any(isinstance(t, Condition) and _says_of_entry(t) for t in group)
