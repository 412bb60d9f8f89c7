"""Who is silent, kept up to date: the whole file once, then whoever a change was about."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.actions import Action
from smallcrm.domain.cadence import Answer
from smallcrm.domain.changes import Changes
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.pages import OccasionRow, QuietPage, TouchRow
from smallcrm.domain.records import CadenceDraft, CustomerId, DueRow, FollowUpDraft
from smallcrm.domain.rhythms import read_every
from smallcrm.services import follow_ups, keep_in_touch
from smallcrm.viewmodels import touch_wording, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace

FEW = 20
"""A change about more customers than this is looked at in the background."""


class KeepInTouch(QObject):
    """``changed`` when who is silent may be another list than before.

    All contacts are looked at in the background, when the program starts, on another day, and
    after an import or a tag's new rhythm; any other change looks again at whom it was about. As
    long as there is too little to compare, each change may be the one that makes it enough.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._page: QuietPage | None = None
        self._day: date | None = None
        self._looking = False
        self._again = False
        workspace.changed.connect(self._look)

    def start(self) -> None:
        """Look at everybody, in the background; a look that is under way is repeated after it."""
        if self._looking:
            self._again = True
            return
        self._looking, self._again = True, False
        space = self._workspace
        store, today, zone = space.store, space.today(), space.zone()

        def look(lane: Lane) -> tuple[date, QuietPage]:
            return today, keep_in_touch.quiet(store, today, zone, lane.cancelled)

        space.jobs.run(look, self._found, self._failed, self)

    def page(self) -> QuietPage | None:
        """The Quiet list; None before the first look. On a new day another look begins."""
        if self._day != self._workspace.today() and not self._looking:
            self.start()
        return self._page

    def page_of_today(self) -> QuietPage | None:
        """The Quiet list as it is today; None while it is being looked for."""
        page = self.page()
        return page if self._day == self._workspace.today() else None

    def overdue(self) -> tuple[TouchRow, ...]:
        """Those of them for whom a rhythm was set, the most overdue first; at once, also while
        everybody is being looked at."""
        page, space = self.page(), self._workspace
        if page is None or self._looking:
            return keep_in_touch.overdue(space.store, space.today(), space.zone())
        return tuple(row for row in page.rows if row.silence.rhythm is not None)

    # --- what is done about a silence -------------------------------------------------------------

    def answer(self, row: TouchRow, given: Answer) -> None:
        space = self._workspace
        space.attempt(keep_in_touch.answer, space.store, row.customer_id, given, space.today())

    def follow_up(self, row: TouchRow | OccasionRow, due: DueRow) -> None:
        """What comes next is decided: a follow-up that remembers the last contact, or the day."""
        space = self._workspace
        if isinstance(row, TouchRow):
            words, origin = wording.tr("Get in touch"), row.last_id
        else:
            words, origin = touch_wording.occasion(row), None
        draft = FollowUpDraft(words, due.due_on, due.due_time)
        space.attempt(follow_ups.add, space.store, row.customer_id, draft, space.now(), origin)

    # --- the rhythm of a tag ----------------------------------------------------------------------

    def tag_rhythm(self, tag: str) -> str:
        """ "Every 6 weeks", "" when there is none."""
        found = self._tag_rhythm(tag)
        return "" if found is None else wording.cadence(found)

    def tag_words(self, tag: str) -> str:
        """What stands on the page of a tag: its rhythm, or that it can have one."""
        found = self._tag_rhythm(tag)
        if found is None:
            return wording.tr("Keep in touch with #{tag}…").replace("{tag}", tag)
        return wording.tr("Keep in touch: {every}").replace("{every}", touch_wording.every(found))

    def read_rhythm(self, text: str) -> CadenceDraft | str | None:
        """What typed words mean as a rhythm, None for nothing typed; or why they are none."""
        if not text.strip():
            return None
        found = read_every(text, self._workspace.words())
        return found or wording.invalid("not_a_rhythm")

    def set_tag_rhythm(self, tag: str, every: CadenceDraft | None) -> None:
        space = self._workspace
        space.attempt(keep_in_touch.set_tag_rhythm, space.store, tag, every)

    def _tag_rhythm(self, tag: str) -> CadenceDraft | None:
        space = self._workspace
        return space.attempt(keep_in_touch.tag_rhythm, space.store, tag)

    # --- looking ----------------------------------------------------------------------------------

    def _found(self, found: tuple[date, QuietPage]) -> None:
        self._looking = False
        if self._again:
            self.start()
        self._day, page = found
        if page != self._page:
            self._page = page
            self.changed.emit()

    def _failed(self, problem: SmallcrmError) -> None:
        """Whoever asks for the page next looks anew."""
        self._looking, self._day = False, None

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if self._looking:
            self._again = True
            return
        page, customers = self._page, changes.customers
        if page is None:
            return
        whole = changes.action is Action.TAG_RHYTHM or self._day != self._workspace.today()
        if customers is None or len(customers) > FEW:
            whole = True
        elif customers and not whole:
            self._look_at(page, customers)
        if whole or not page.enough:
            self.start()

    def _look_at(self, page: QuietPage, customers: frozenset[CustomerId]) -> None:
        space = self._workspace
        found = space.attempt(
            keep_in_touch.looked_again,
            *(space.store, page, customers, space.today(), space.zone()),
        )
        if found is not None and found != page:
            self._page = found
            self.changed.emit()
