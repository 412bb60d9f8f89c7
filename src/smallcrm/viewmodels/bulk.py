"""What is done to all who are selected: at once when they are few, else in the background."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain import capture
from smallcrm.domain.actions import Action
from smallcrm.domain.archive import ARCHIVED
from smallcrm.domain.capture import Context
from smallcrm.domain.errors import Cancelled, SmallcrmError
from smallcrm.domain.naming import Known
from smallcrm.domain.records import CadenceDraft, CustomerId, FollowUpDraft
from smallcrm.domain.table_columns import Column
from smallcrm.domain.text import fold
from smallcrm.services import bulk, people
from smallcrm.services.exported import SILENT, Work
from smallcrm.viewmodels import dates, table_words, wording
from smallcrm.viewmodels.bulk_wording import tr
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.next_touch import MINE
from smallcrm.viewmodels.today_page import TodayPage
from smallcrm.viewmodels.workspace import Workspace

QUICK = 100
"""So many are done at once, in less than a tenth of a second."""

TAGS = 8
"""So many tags are offered."""
SIGNS = ("<", ">")
"""Of the line: theirs, mine."""

Ids = Sequence[CustomerId]
Deed = Callable[[Ids, Work], int]
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Selection:
    """Who is selected. ``count`` None: all who are found by ``words``, and how many these are is
    not known yet. ``everybody``: all of the list; ``found``: of what a search found."""

    count: int | None = 0
    everybody: bool = False
    found: bool = False
    words: str = ""
    resolve: Callable[[], Ids] = tuple

    @property
    def is_many(self) -> bool:
        return self.count is None or self.count > 1


class _Nobody:
    """A directory in which nobody is: the words of a promise to many name no one."""

    def like(self, words: str) -> Sequence[Known]:
        return ()

    def exactly(self, names: Sequence[str]) -> Sequence[Known]:
        return ()

    def numbered(self, number: str) -> Sequence[Known]:
        return ()


class BulkViewModel(QObject):
    """``said(str, bool)``: a sentence, and whether it can be taken back. ``progressed(int, int)``
    while it works, ``busy_changed`` at its beginning and end. ``counted(str, object)``: who was
    found by some words, for ``count_found``."""

    said = Signal(str, bool)
    progressed = Signal(int, int)
    busy_changed = Signal()
    counted = Signal(str, object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stop: Callable[[], None] | None = None
        workspace.jobs.progressed.connect(self._progressed)

    @property
    def is_busy(self) -> bool:
        return self._stop is not None

    # --- what can be done -----------------------------------------------------------------------

    def tag(self, who: Selection, name: str) -> None:
        store = self._workspace.store
        all_have = tr("All of them have that tag already.")
        self._do(Action.TAG_MANY, who, lambda ids, w: bulk.tag(store, ids, name, w), all_have)

    def untag(self, who: Selection, name: str) -> None:
        store = self._workspace.store
        none_has = tr("None of them has that tag.")
        self._do(Action.UNTAG_MANY, who, lambda ids, w: bulk.untag(store, ids, name, w), none_has)

    def keep_in_touch(self, who: Selection, every: CadenceDraft | None) -> None:
        store = self._workspace.store
        none_has = tr("None of them has a rhythm of their own.")
        self._do(
            Action.RHYTHM_MANY,
            who,
            lambda ids, w: bulk.keep_in_touch(store, ids, every, w),
            none_has,
        )

    def follow_up(self, who: Selection, draft: FollowUpDraft) -> None:
        store, now = self._workspace.store, self._workspace.now()
        self._do(
            Action.FOLLOW_UP_MANY, who, lambda ids, w: bulk.follow_up(store, ids, draft, now, w)
        )

    def archive(self, who: Selection) -> None:
        store = self._workspace.store
        are = tr("All of them are archived already.")
        self._do(Action.ARCHIVE, who, lambda ids, w: bulk.archive(store, ids, w), are)

    def unarchive(self, who: Selection) -> None:
        store = self._workspace.store
        are = tr("None of them is archived.")
        self._do(Action.UNARCHIVE, who, lambda ids, w: bulk.unarchive(store, ids, w), are)

    def delete(self, who: Selection) -> None:
        store, now = self._workspace.store, self._workspace.now()
        self._do(Action.DELETE_MANY, who, lambda ids, w: bulk.delete(store, ids, now, w))

    def text(
        self,
        who: Selection,
        columns: Sequence[Column],
        then: Callable[[str, int], None],
        *,
        named: bool,
    ) -> None:
        """For another program, as ``table_words.text``; ``then`` is given it, and of how many."""
        space = self._workspace

        def make(ids: Ids, work: Work) -> tuple[str, int]:
            return table_words.text(space, ids, columns, work, named=named), len(ids)

        self._run(who, make, lambda made, at_once: then(*made))

    def page(self, who: Selection, title: str, then: Callable[[TodayPage], None]) -> None:
        """For paper, given to ``then``."""
        space = self._workspace
        self._run(
            who,
            lambda ids, work: table_words.page(space, ids, title, work),
            lambda made, at_once: then(made),
        )

    def cancel(self) -> None:
        if self._stop is not None:
            self._stop()

    # --- what was typed -------------------------------------------------------------------------

    def read_follow_up(self, text: str) -> FollowUpDraft | None:
        """ "send the card fri": what is promised, and when; None where nothing was typed."""
        if not text.strip():
            return None
        space = self._workspace
        line = text if text.strip()[:1] in SIGNS else MINE + text
        found = capture.read(line, Context(space.local_now(), space.words(), _Nobody()))
        for promise in found.promises:
            words = promise.text or tr("Follow up")
            return FollowUpDraft(words, promise.due_on, promise.due_time, promise.side)
        return FollowUpDraft(text.strip(), None)

    def follow_up_words(self, text: str) -> str:
        """What it would be: "send the card · Fri 27 Nov"."""
        draft = self.read_follow_up(text)
        if draft is None:
            return ""
        today = self._workspace.today()
        when = tr("no date")
        if draft.due_on is not None:
            when = dates.due(draft.due_on, draft.due_time, today)
        return f"{draft.text} · {when}"

    def tags(self, typed: str) -> list[str]:
        """The most used tags that begin so, or have such a word."""
        space, wanted = self._workspace, fold(typed.strip().lstrip("#"))
        found = space.attempt(people.tags, space.store) or ()
        names = [name for name, _ in found if fold(name) != ARCHIVED]
        return [name for name in names if f" {wanted}" in f" {fold(name)}"][:TAGS]

    # --- whom it is about -----------------------------------------------------------------------

    def count_found(self, words: str) -> None:
        """Who is found by some words: all of them, in the background."""

        def then(ids: Ids) -> None:
            self.counted.emit(words, ids)

        space = self._workspace
        space.jobs.run(lambda lane: _found(space, words), then, _pass, self)

    def known(self, who: Selection) -> Selection | None:
        """With its ids read; None when they cannot be."""
        ids = self._workspace.attempt(who.resolve)
        return None if ids is None else replace(who, count=len(ids), resolve=lambda: ids)

    # --- inside ---------------------------------------------------------------------------------

    def _do(self, action: Action, who: Selection, deed: Deed, otherwise: str = "") -> None:
        """``otherwise`` is said when there was nothing to do."""

        def then(count: int, at_once: bool) -> None:
            if not count:
                self.said.emit(otherwise or tr("Nobody is there any more."), False)
            elif not at_once:
                self.said.emit(wording.done(action, str(count)), True)

        self._run(who, deed, then)

    def _run(
        self, who: Selection, deed: Callable[[Ids, Work], Made], then: Callable[[Made, bool], None]
    ) -> None:
        """``then`` is told what came of it, and whether it was done at once."""
        if self.is_busy:
            self.said.emit(tr("One thing after the other: the last is still being done."), False)
            return
        space, words = self._workspace, who.words
        ids = () if who.count is None else space.attempt(who.resolve)
        if ids is None:
            return
        if who.count is not None and len(ids) <= QUICK:
            made = space.attempt(deed, ids, SILENT)
            if made is not None:
                then(made, True)
            return

        def work(lane: Lane) -> Made:
            chosen = ids if who.count is not None else _found(space, words)
            with space.relay.gathered():
                return deed(chosen, Work(lane.progress, lane.cancelled))

        def done(made: Made) -> None:
            self._end()
            then(made, False)

        self._stop = space.jobs.run(work, done, self._failed, self, self._end)
        self.busy_changed.emit()

    def _end(self) -> None:
        self._stop = None
        self.busy_changed.emit()

    def _failed(self, error: SmallcrmError) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self.said.emit(tr("Stopped. Nothing was changed."), False)
        else:
            self.said.emit(wording.error(error), False)

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        if self.is_busy:
            self.progressed.emit(done, total)


def _found(space: Workspace, words: str) -> Ids:
    from smallcrm.services import exports

    return exports.chosen(space.store, space.local_now(), words=words).customers or ()


def _pass(error: SmallcrmError) -> None:
    """It is said when something is done to them."""
