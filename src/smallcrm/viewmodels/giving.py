"""Whom to give an unsorted thing to: those it names, those last in touch, those typed."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QObject

from smallcrm.domain import capture
from smallcrm.domain.naming import Known, name_words
from smallcrm.domain.records import CustomerDraft, FollowUpRow, InteractionRow
from smallcrm.services import unsorted
from smallcrm.services.directory import FileDirectory
from smallcrm.viewmodels.line_rows import Candidate, Rows
from smallcrm.viewmodels.workspace import Workspace

SHOWN = 6
NAMED_WORDS = 60
"""So many words of the note are looked at for names."""


class Giving(QObject):
    """``rows`` for what is typed, the last one somebody new; ``give`` to one of them."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._directory = FileDirectory(workspace.store)
        self._finder = Rows(workspace, self._directory)

    def rows(self, thing: FollowUpRow | InteractionRow, typed: str) -> list[Candidate]:
        """Who fits what is typed; with nothing typed whom the note names, then the most recent."""
        if typed.strip():
            found = self._finder.looked_up(typed)[:SHOWN]
            same = any(name_words(row.name) == name_words(typed) for row in found)
            return found if same else [*found, self._finder.new(typed.strip())]
        named = self._workspace.attempt(self._named_in, thing) or []
        recent = self._workspace.attempt(self._directory.recent, SHOWN) or ()
        people = list({known.id: known for known in (*named, *recent)}.values())
        return [self._finder.person(known) for known in people[:SHOWN]]

    def give(self, thing: FollowUpRow | InteractionRow, row: Candidate, typed: str) -> None:
        """To somebody known, or to somebody new who is called as ``typed``."""
        space = self._workspace
        to = row.known.id if row.known is not None else CustomerDraft(typed)
        more = to, space.now(), space.attempt(self._tags_in, thing) or ()
        if isinstance(thing, InteractionRow):
            space.attempt(unsorted.give_note, space.store, thing.id, *more)
        else:
            space.attempt(unsorted.give_promise, space.store, thing.id, *more)

    def _tags_in(self, thing: FollowUpRow | InteractionRow) -> tuple[str, ...]:
        """Those that stand in the words, which nobody had yet."""
        text = thing.body if isinstance(thing, InteractionRow) else thing.origin_body
        space = self._workspace
        found = capture.read(
            text, capture.Context(space.local_now(), space.words(), self._directory)
        )
        return found.tags

    def _named_in(self, thing: FollowUpRow | InteractionRow) -> list[Known]:
        """Everybody whose whole name, or whole first name, stands in the words."""
        text = thing.body if isinstance(thing, InteractionRow) else thing.text
        words = name_words(text)[:NAMED_WORDS]
        pairs = [f"{a} {b}" for a, b in pairwise(words)]
        found = list(self._directory.exactly([*pairs, *words]))
        for word in words:
            first = [k for k in self._directory.begun(word) if name_words(k.name)[:1] == (word,)]
            found += first if len(first) == 1 else []
        return found
