"""What a client may ask for: everything held, consent, no contact, to be erased."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.consent import Channel, ConsentDraft, ConsentRow
from smallcrm.domain.erasing import Erasure, ErasurePlan, Mention
from smallcrm.domain.errors import InvalidValue, SmallcrmError
from smallcrm.domain.records import CustomerId
from smallcrm.services import calendar_file, consents, erasure
from smallcrm.viewmodels import dates, export_wording, past_days, rights_wording, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.viewmodels.workspace import Workspace

if TYPE_CHECKING:
    from smallcrm.viewmodels.held_writing import HeldFiles


class Rights(QObject):
    """``planned(ErasurePlan)``; ``erased`` and ``said`` with a sentence; ``written(HeldFiles)``;
    ``failed(str)`` when nothing was done; ``unfinished(str, paths)``: what could not be erased."""

    planned = Signal(object)
    erased = Signal(str)
    written = Signal(object)
    said = Signal(str)
    unfinished = Signal(str, object)
    failed = Signal(str)

    def __init__(
        self, workspace: Workspace, person: PersonViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self.person = workspace, person
        self.logs: Path | None = None
        """The folder of the log, which an erasure goes through."""

    # --- erase ----------------------------------------------------------------------------------

    def plan(self, customer: CustomerId) -> None:
        store = self._workspace.store

        def work(lane: Lane) -> ErasurePlan:
            return erasure.plan(store, customer)

        self._workspace.jobs.run(work, self.planned.emit, self._failed, self)

    def erase(self, plan: ErasurePlan, mentions: Sequence[Mention]) -> None:
        """For good: the page of the person closes first, so that nothing of it stays."""
        store, now, logs = self._workspace.store, self._workspace.now(), self.logs
        self.person.show(None)

        words, today = export_wording.calendar(), self._workspace.today()

        def work(lane: Lane) -> Erasure:
            done = erasure.erase(store, plan.customer, now, mentions, logs)
            return replace(done, calendar=calendar_file.renew(store, words, now, today))

        def done(result: Erasure) -> None:
            self.erased.emit(rights_wording.erasure_done(plan.name, result))
            self._tell_of_left(result)

        self._workspace.jobs.run(work, done, self._failed, self)

    def finish(self, logs: Path) -> None:
        """At the start: what an erasure left to do when the process was killed, or a folder for
        backups was not there."""
        self.logs = logs
        store = self._workspace.store

        def work(lane: Lane) -> Erasure:
            return erasure.resume(store, logs)

        self._workspace.jobs.run(work, self._finished, self._failed, self)

    def _finished(self, done: Erasure) -> None:
        if done.rewritten or done.left:
            self.said.emit(rights_wording.erasure_done("", done))
        self._tell_of_left(done)

    def _tell_of_left(self, done: Erasure) -> None:
        words = rights_wording.unfinished(done)
        if words:
            self.unfinished.emit(words, done.left)

    def can_delete(self, files: Sequence[Path]) -> tuple[Path, ...]:
        """Those that are copies of the damaged file: nothing else is deleted for the user."""
        return erasure.can_remove(self._workspace.store, files)

    def delete(self, files: Sequence[Path]) -> None:
        """Copies of the damaged file, for good."""
        self.said.emit(rights_wording.deleted(erasure.remove_damaged(self._workspace.store, files)))

    # --- everything held ------------------------------------------------------------------------

    def write_held(self, folder: Path) -> None:
        """About the person shown, into this folder."""
        from smallcrm.viewmodels import held_writing

        customer = self.person.customer
        if customer is None:
            return
        store, clock = self._workspace.store, self._workspace.clock

        def work(lane: Lane) -> HeldFiles:
            return held_writing.write(store, customer, folder, clock)

        self._workspace.jobs.run(work, self._written, self._failed, self)

    def _written(self, files: HeldFiles) -> None:
        self.written.emit(files)

    # --- consent, no contact --------------------------------------------------------------------

    def consents(self) -> tuple[ConsentRow, ...]:
        customer, space = self.person.customer, self._workspace
        if customer is None:
            return ()
        return space.attempt(consents.of, space.store, customer) or ()

    def add_consent(self, purpose: str, channel: Channel, given_on: str, how: str) -> str:
        """Why it cannot be kept, or "" when it was; the day as it was typed, today if it was
        not."""
        customer, space = self.person.customer, self._workspace
        if customer is None:
            return ""
        day = past_days.read(given_on, space.today(), space.words())
        if day is None:
            return wording.tr("That day could not be read.")
        draft = ConsentDraft(purpose, channel, day, how)
        try:
            consents.add(space.store, customer, draft, space.today())
        except InvalidValue as problem:
            return wording.invalid(problem.code)
        except SmallcrmError as problem:
            return wording.error(problem)
        return ""

    def withdraw(self, consent: int) -> None:
        space = self._workspace
        space.attempt(consents.withdraw, space.store, consent, space.today())

    def remove(self, consent: int) -> None:
        space = self._workspace
        space.attempt(consents.remove, space.store, consent)

    def turn_contact(self) -> None:
        """No contact wanted, or wanted again."""
        detail, space = self.person.detail, self._workspace
        if detail is not None:
            since = space.now() if detail.do_not_contact_at is None else None
            space.attempt(consents.set_do_not_contact, space.store, detail.id, since)

    def consent_words(self, row: ConsentRow) -> tuple[str, str]:
        """What was agreed to, and since when, how, until when."""
        return rights_wording.consent(row, self._workspace.today())

    def no_contact_words(self) -> str:
        """ "Do not contact, since 25 Nov"; "" where contact is wanted."""
        detail = self.person.detail
        if detail is None or detail.do_not_contact_at is None:
            return ""
        day = detail.do_not_contact_at.astimezone(self._workspace.zone()).date()
        words = wording.tr("Do not contact, since {day}")
        return words.replace("{day}", dates.day(day, self._workspace.today(), weekday=False))

    def _failed(self, problem: SmallcrmError) -> None:
        self.failed.emit(wording.error(problem))
