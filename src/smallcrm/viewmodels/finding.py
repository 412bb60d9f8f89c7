"""What was typed into the search field, asked of the file: between two keys what can be found at
once, the rest in the background; and what is said of it below the field.

Imported before the first paint: nothing here may bring in SQLAlchemy; nor how a search is read,
which comes with the first one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.errors import Cancelled
from smallcrm.services import people
from smallcrm.viewmodels import dates, search_wording

if TYPE_CHECKING:
    from smallcrm.domain.errors import SmallcrmError
    from smallcrm.domain.listed import SearchResult
    from smallcrm.domain.query import Condition, Query
    from smallcrm.viewmodels.jobs import Lane
    from smallcrm.viewmodels.search_wording import SearchChip
    from smallcrm.viewmodels.workspace import Workspace


class Finding(QObject):
    """``changed`` when there is another result: ``result`` has it, None for no search.
    ``is_going_on``: more of it is being looked for."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.words = ""
        self.result: SearchResult | None = None
        self.is_going_on = False
        self._stop: Callable[[], None] | None = None

    def ask(self, words: str) -> SearchResult | None:
        """What is found at once; None when there are no words, or the file cannot be read."""
        if self._stop is not None:
            self._stop()
            self._stop = None
        self.words, self.result, self.is_going_on = words, None, False
        if words.strip():
            self.result = self._workspace.attempt(self._at_once)
            if self.result is not None and self.result.partial:
                self.is_going_on = True
                work = partial(self._all, words)
                self._stop = self._workspace.jobs.run(work, self._found, self._failed, self)
        return self.result

    # --- when nothing is found ------------------------------------------------------------------

    @property
    def is_name(self) -> bool:
        """Whether it may be somebody's name: there are words, and no conditions."""
        query = self.query()
        return bool(query.words) and not query.conditions and not query.unknown

    def nothing(self) -> str:
        """That nobody and nothing was found; where that is not certain yet, that it goes on."""
        if self.is_going_on:
            return search_wording.going_on()
        store = self._workspace.store
        looked = people.notes(store), people.count(store)
        return search_wording.nothing(self.words.strip(), not self.is_name, *looked)

    def count(self) -> str:
        """How many people and notes are shown, in words."""
        if self.result is None or not (shown := len(self.result.people) + len(self.result.notes)):
            return self.nothing()
        if self.result.more_people or self.result.more_notes:
            return dates.plural("%n found, and more", "%n found, and more", shown)
        return dates.plural("%n found", "%n found", shown)

    # --- below the field ------------------------------------------------------------------------

    def query(self) -> Query:
        from smallcrm.domain import query as queries

        names = people.field_names(self._workspace.store) if ":" in self.words else ()
        return queries.parse(self.words, names)

    def hint(self) -> str:
        """What was not understood as it may have been meant; or that it goes on."""
        if self.result is None:
            return ""
        if not self.result.query.conditions and not self.result.query.unknown:
            return search_wording.going_on() if self.is_going_on else ""
        from smallcrm.viewmodels import search_hint_wording

        own = people.field_names(self._workspace.store)
        words = search_hint_wording.hint(self.result, own)
        return words or (search_wording.going_on() if self.is_going_on else "")

    def chips(self) -> list[SearchChip]:
        """What can be asked for by a press; and the conditions that are asked for."""
        offers, more = search_wording.offers(), search_wording.more_offers()
        if not self.words.strip():
            return [search_wording.chip(text, words, is_on=False) for words, text in offers]
        from smallcrm.domain import query as queries
        from smallcrm.domain import query_edit

        query = self.query()
        found: list[SearchChip] = []
        told: list[Condition] = []
        for place, (words, text) in enumerate((*offers, *more)):
            (wanted,) = queries.parse(words).conditions
            there = query_edit.holds(query, wanted)
            told += [there] if there is not None else []
            if there is not None or place < len(offers):
                found.append(search_wording.chip(text, words, is_on=there is not None))
        for term in query.conditions:
            if term not in told:
                words = self.words[term.start : term.end]
                found.append(search_wording.chip(words, words, is_on=True))
        return found

    def more(self) -> list[SearchChip]:
        """What else is offered, in a menu: conditions, and the tags that are used most."""
        names = [name for name, _ in people.tags(self._workspace.store)[:_TAGS]]
        offers = [
            *((words, text) for words, text in search_wording.more_offers()),
            *((f'tag:"{name}"' if " " in name else f"tag:{name}", f"#{name}") for name in names),
        ]
        return [search_wording.chip(text, words, is_on=False) for words, text in offers]

    def pressed(self, chip: SearchChip) -> str:
        """The search as a press on the chip makes it."""
        from smallcrm.domain import query as queries
        from smallcrm.domain import query_edit

        query = self.query()
        wanted = queries.parse(chip.words, [t.name for t in query.conditions if not t.field])
        if not wanted.conditions:
            return self.words
        term = wanted.conditions[0]
        if not chip.is_on:
            return query_edit.with_term(self.words, query, term, chip.words)
        for there in query.conditions:
            if self.words[there.start : there.end] == chip.words:
                return query_edit.without(self.words, there)
        same = query_edit.holds(query, term)
        return self.words if same is None else query_edit.without(self.words, same)

    # --- inside ---------------------------------------------------------------------------------

    def _at_once(self) -> SearchResult:
        from smallcrm.services import search

        return search.find(self._workspace.store, self.words, self._workspace.local_now())

    def _all(self, words: str, lane: Lane) -> SearchResult:
        """In the lane; not begun where another key was pressed meanwhile."""
        from smallcrm.services import search

        if lane.cancelled():
            raise Cancelled
        space = self._workspace
        return search.find(space.store, words, space.local_now(), effort=search.WHOLE)

    @Slot(object)
    def _found(self, result: SearchResult) -> None:
        """No answer older than the text on the screen is shown."""
        if result.words == self.words and self.is_going_on:
            self.is_going_on, self._stop, self.result = False, None, result
            self.changed.emit()

    @Slot(object)
    def _failed(self, problem: SmallcrmError) -> None:
        """What is shown is what was found at once."""


_TAGS = 12
