"""The ways a draft leaves the program: into the user's own mail program, as a file, on paper, into
another window. None of them sends anything, and none says that it went: the user does."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from smallcrm.domain import letters as rules
from smallcrm.domain.batches import Reason
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.letters import Channel, LetterDraft, LetterId, LetterRow
from smallcrm.domain.links import Target
from smallcrm.domain.postal import PostRow
from smallcrm.domain.records import CustomerId
from smallcrm.domain.rules import Outcome
from smallcrm.formats import mail_out
from smallcrm.services import letter_limits, letters, postal
from smallcrm.viewmodels import dates, letter_wording, veil, wording
from smallcrm.viewmodels.opened_files import OpenedFiles
from smallcrm.viewmodels.workspace import Workspace

NAME = 40
"""Letters of the subject in the name of a file: of each of them it may have four bytes."""

UNWANTED = frozenset({Reason.NO_CONTACT, Reason.WITHDRAWN})
"""They said so themselves."""


@dataclass(frozen=True, slots=True)
class LetterPage:
    """A letter on paper: where it goes, of which day, and what it says. Plain text."""

    address: tuple[str, ...]
    day: str
    subject: str
    body: str


class LetterWays(QObject):
    """Remembers by which way each draft went last, until the user says that it did."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._files = OpenedFiles()
        self._taken: dict[LetterId, Channel] = {}

    def stop(self) -> None:
        """The files that were opened go: at the end, and when the file is locked."""
        self._files.clear()

    # --- out ------------------------------------------------------------------------------------

    def hindrance(self, row: LetterRow) -> str:
        """Why this draft must not go, in a sentence; else ""."""
        space = self.workspace
        found = space.attempt(letter_limits.hindrance, space.store, row, space.local_now())
        if found is None:
            return ""
        return letter_wording.why(*found).replace("{name}", row.customer_name) + "."

    def to_label(self, rows: Sequence[LetterRow]) -> tuple[CustomerId, ...]:
        """For whom of these letters a label is wanted: for those that are open and may go, else for
        those that went, whatever was drafted since; for nobody who does not want to be written to.
        """
        space = self.workspace
        found = space.attempt(letter_limits.hindered, space.store, rows, space.local_now())
        if found is None:
            return ()
        unwanted = {letter for letter, (reason, _) in found.items() if reason in UNWANTED}
        still = [r for r in rows if r.outcome == Outcome.OPEN and r.id not in found]
        went = [r for r in rows if r.outcome == Outcome.SENT and r.id not in unwanted]
        return tuple(row.customer for row in still or went)

    def mail(self, row: LetterRow, draft: LetterDraft) -> Target | None:
        """For the mail program; None when it is too long for that, and a file is the way."""
        address = mail_out.mailto(row.address, rules.checked(draft))
        return Target(address, row.address) if address else None

    def file(self, row: LetterRow, draft: LetterDraft) -> Path | str:
        """A message that was not sent yet, readable by its owner alone and for this session; or
        why there is none, in words."""
        draft = rules.checked(draft)
        data = mail_out.message(row.address, row.customer_name, draft)
        name = f"{draft.subject[:NAME] or 'letter'}.eml"
        try:
            return self._files.make(name, lambda to: _write(to, data))
        except (SmallcrmError, OSError) as problem:
            if isinstance(problem, SmallcrmError):
                return wording.error(problem)
            return letter_wording.tr("The file could not be written.")

    def page(self, row: LetterRow, draft: LetterDraft) -> LetterPage:
        """For paper, with the day of today."""
        draft, space = rules.checked(draft), self.workspace
        found = self.posts([row.customer])
        lines = found[0].lines if found else ()
        today = space.today()
        day = f"{dates.long_day(today)} {today.year}"
        return LetterPage(lines or (row.customer_name,), day, draft.subject, draft.body)

    def posts(self, customers: Sequence[CustomerId]) -> tuple[PostRow, ...]:
        """Where letters to them go; those without an address have no lines."""
        space = self.workspace
        return space.attempt(postal.of, space.store, customers) or ()

    # --- said -----------------------------------------------------------------------------------

    def took(self, row: LetterRow, channel: Channel) -> None:
        """It left the program this way, and may have gone."""
        self._taken[row.id] = channel

    def went(self, row: LetterRow) -> bool:
        """The user says that it went: it stands in the timeline as of now."""
        space, channel = self.workspace, self._taken.get(row.id, Channel.NONE)
        done = space.attempt(letters.sent, space.store, row.id, space.now(), channel)
        if done is not None:
            self._taken.pop(row.id, None)
        return done is not None

    def seen(self, row: LetterRow, text: str) -> str:
        """A text of the draft as it may be seen while the screen is shared."""
        return veil.quoted(text, row.customer)


def _write(target: Path, data: bytes) -> None:
    number = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(number, "wb") as out:
        out.write(data)
