"""The note box: what is typed is kept as a draft until it is saved as an interaction."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smallcrm.domain.records import CustomerId, FollowUpDraft, InteractionDraft, InteractionKind
from smallcrm.domain.when import Unreadable
from smallcrm.services import drafts, timeline
from smallcrm.services.drafts import NoteDraft
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.promises import Promises
from smallcrm.viewmodels.workspace import Workspace

DRAFT_MS = 300
"""How long after the last key the draft is kept (interaction.md 3.9)."""


class NoteViewModel(QObject):
    """``restored(body, due)`` when a customer's draft is put back into the box."""

    restored = Signal(str, str)

    def __init__(
        self, workspace: Workspace, promises: Promises, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._promises = promises
        self._customer: CustomerId | None = None
        self._draft = NoteDraft()
        self._kept = NoteDraft()
        self._timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._timer.timeout.connect(self.keep)

    def show(self, customer: CustomerId | None) -> None:
        """Turn to another customer's box: this one's draft is kept, the other's put back."""
        if customer == self._customer:
            return
        self.keep()
        self._customer = customer
        self._draft = NoteDraft()
        if customer is not None:
            space = self._workspace
            self._draft = space.attempt(drafts.read, space.store, customer) or NoteDraft()
        self._kept = self._draft
        self.restored.emit(self._draft.body, self._draft.due)

    def typed(self, body: str, due: str) -> None:
        """After each key."""
        self._draft = NoteDraft(body, due)
        self._timer.start()

    @Slot()
    def keep(self) -> None:
        """Write the draft now: after a pause, on leaving, before closing."""
        self._timer.stop()
        if self._customer is None or self._draft == self._kept:
            return
        space = self._workspace
        space.attempt(drafts.keep, space.store, self._customer, self._draft)
        self._kept = self._draft

    def save(self, kind: InteractionKind) -> str:
        """Save the note with its follow-up; returns why not, or "" when it is in the file.

        The follow-up says the last sentence ("What happened. What you promised"), or "Follow
        up" when there are no words (interaction.md R4).
        """
        body, typed = self._draft.body.strip(), self._draft.due.strip()
        if self._customer is None or not (body or typed):
            return wording.invalid("empty")
        follow_up = None
        if typed:
            due = self._promises.read_due(typed)
            if isinstance(due, Unreadable):
                return wording.invalid(due.value)
            text = _last_sentence(body) or wording.tr("Follow up")
            follow_up = FollowUpDraft(text, due.due_on, due.due_time)
        space = self._workspace
        draft = InteractionDraft(body, space.now(), kind, (self._customer,), follow_up)
        try_log = space.attempt(_log, space, draft)
        if try_log is None:
            return wording.tr("Not saved. Your words are kept here.")
        self._draft = NoteDraft()
        self.keep()
        self.restored.emit("", "")
        return ""


def _last_sentence(body: str) -> str:
    sentences = [s.strip() for s in re.split(r"(?<=[.!?\u3002])\s+|\n+", body) if s.strip()]
    return sentences[-1].rstrip(".\u3002") if sentences else ""


def _log(space: Workspace, draft: InteractionDraft) -> bool:
    timeline.log(space.store, draft, space.now())
    return True
