"""The line: what is typed is read at each key; Enter saves it, opens somebody, or asks who."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smallcrm.domain import capture
from smallcrm.domain.actions import Action
from smallcrm.domain.captured import Captured, Certainty, Part, PartKind
from smallcrm.domain.changes import Changes, Thing, Way
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.naming import Known
from smallcrm.domain.pages import Brief
from smallcrm.domain.person import Standing
from smallcrm.domain.records import CustomerId
from smallcrm.services import brief as briefs
from smallcrm.services import capture as lines
from smallcrm.services.directory import FileDirectory
from smallcrm.viewmodels import capture_wording, line_rows, wording
from smallcrm.viewmodels.capture_wording import Chip
from smallcrm.viewmodels.chosen import ChosenDirectory
from smallcrm.viewmodels.commands import Commands
from smallcrm.viewmodels.line_marks import Marks
from smallcrm.viewmodels.line_outcome import Outcome, SavedLine
from smallcrm.viewmodels.line_rows import Candidate, Rows
from smallcrm.viewmodels.workspace import Workspace

DRAFT_MS = 300
"""How long after the last key the draft is in the file (interaction.md 3.9)."""
EVERYWHERE = "line"
"""The draft's place for a line that belongs to no page."""
_READ_AGAIN = {Thing.CUSTOMER, Thing.DETAIL, Thing.INTERACTION, Thing.FOLLOW_UP}


class LineViewModel(QObject):
    """``understood`` after each reading; ``rewritten(text, caret)`` when the line's words change
    by themselves; ``saved(SavedLine)``; ``opened(customer)``."""

    understood = Signal()
    rewritten = Signal(str, int)
    saved = Signal(object)
    opened = Signal(int)

    def __init__(
        self,
        workspace: Workspace,
        commands: Commands | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``commands`` are offered below the people; a line on a person's page has none of them,
        and no brief: the page is one."""
        super().__init__(parent)
        self._workspace, self._commands = workspace, commands
        self._directory = FileDirectory(workspace.store)
        self._chosen = ChosenDirectory(self._directory)
        self._finder = Rows(workspace, self._directory, commands)
        self._here: Known | None = None
        self._place = EVERYWHERE
        self._marks = Marks()
        self._lines: tuple[str, ...] = ()
        self._recalled = -1
        self._undoable = ""
        self._brief: Brief | None = None
        self._picked = 0
        self._rows: list[Candidate] | None = None
        self.text = ""
        self.marked: Part | None = None
        self.is_asking = False
        self.found = self._read("")
        self._timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._timer.timeout.connect(self.keep)
        workspace.changed.connect(self._look)

    # --- what is shown --------------------------------------------------------------------------

    def chips(self) -> list[Chip]:
        looking = bool(self.found.lookup and self.rows())
        now, from_page = self._workspace.local_now(), self._here is not None
        return capture_wording.chips(self.found, now, from_page=from_page, looking=looking)

    def spoken(self) -> str:
        """All that was understood, for a screen reader."""
        return capture_wording.spoken(self.chips())

    def promise_lines(self) -> list[str]:
        return capture_wording.promise_lines(self.found)

    @property
    def is_command(self) -> bool:
        """Whether the line begins with the sign of a command."""
        return self._commands is not None and self.text.lstrip().startswith("/")

    @property
    def is_name(self) -> bool:
        """Whether the line is somebody's name and no more: Enter opens the person."""
        return self._name_alone() is not None

    def rows(self) -> list[Candidate]:
        """The pick list: while a name or a command is typed, and when Enter asked who is meant."""
        if self._rows is None:
            if self.is_command:
                self._rows = self._finder.commands(self.text.strip()[1:])
            elif self.is_asking:
                self._rows = self._finder.asked(self.found)
            elif self.found.lookup:
                self._rows = self._finder.looked_up(self.found.lookup)
            else:
                self._rows = []
        return self._rows

    def picked(self) -> int:
        """The row of the pick list that Enter and Tab take."""
        return min(self._picked, max(0, len(self.rows()) - 1))

    def brief(self) -> Brief | None:
        """Of the person in the line, or of the row that is picked."""
        return self._brief

    # --- typing ---------------------------------------------------------------------------------

    def show(self, customer: CustomerId | None) -> None:
        """Turn to a person's page (None: to none): this draft is kept, that one put back."""
        place = EVERYWHERE if customer is None else str(int(customer))
        if place == self._place and (customer is None or self._here is not None):
            return
        self.keep()
        self._place = place
        self._here = None if customer is None else self._directory.known(customer)
        self.restore()

    def restore(self) -> None:
        """Put the draft of this place back into the line."""
        self._marks = Marks()
        self._set(self._workspace.attempt(self._workspace.drafts.read, self._place) or "")

    def typed(self, text: str) -> None:
        """After each key."""
        if text == self.text:
            return
        self._marks = self._marks.shifted(self.text, text)
        self.text = text
        self.marked, self.is_asking, self._picked, self._recalled = None, False, 0, -1
        self._keep_soon()
        self._reread()

    @Slot()
    def keep(self) -> None:
        """Keep the draft now: a moment after a key, on leaving, before closing."""
        self._timer.stop()
        self._workspace.attempt(self._workspace.drafts.keep, self._place, self.text)

    # --- keys -----------------------------------------------------------------------------------

    def pick(self, step: int) -> bool:
        """Up or down in the pick list; whether there is one."""
        count = len(self.rows())
        if count:
            self._picked = min(max(self.picked() + step, 0), count - 1)
            self._look_at_brief()
            self.understood.emit()
        return bool(count)

    def take(self) -> bool:
        """Tab: the picked person, or the date that is offered; whether there was one."""
        if not self.rows() and line_rows.unsettled(self.found) is not None:
            self.ask()
        if self.rows():
            self.choose(self.picked())
            return True
        offered = [p for p in self.found.promises if p.certainty is Certainty.DASHED]
        if not offered:
            return False
        self._marks = self._marks.with_taken(offered[0].span)
        self._reread()
        return True

    def ask(self) -> None:
        """Open the pick list for a name that is not settled."""
        self.is_asking, self._rows = True, None
        self._look_at_brief()
        self.understood.emit()

    def stop_asking(self) -> bool:
        """Escape: close the pick list, or leave the marked chip; whether there was one."""
        if not self.is_asking and self.marked is None:
            return False
        self.is_asking, self.marked, self._rows = False, None, None
        self._look_at_brief()
        self.understood.emit()
        return True

    def choose(self, row: int) -> None:
        """Put a row of the pick list into the line; a command is run."""
        rows = self.rows()
        if not 0 <= row < len(rows):
            return
        if rows[row].command and self._commands is not None:
            self._clear()
            self._commands.run(rows[row].command)
            return
        picked = rows[row].known
        asked = line_rows.unsettled(self.found) if self.is_asking else None
        self.is_asking, self._picked = False, 0
        if asked is None or asked.span is None:
            if picked is not None:
                self._chosen.pin(picked.name, picked)
                self._rewrite(f"{picked.name}: ")
            return
        self._chosen.pin(picked.name if picked else asked.typed, picked)
        if picked is None:
            self._reread()
            return
        start, end = asked.span
        sign = "@" if self.text[start : start + 1] == "@" else ""
        self._rewrite(self.text[:start] + sign + picked.name + self.text[end:])

    def unread(self) -> bool:
        """Backspace at the end: marks the last chip, then makes plain words of it again."""
        last = max(self.found.parts, key=lambda p: p.span[1], default=None)
        if last is None or last.kind is PartKind.PERSON:
            return False
        if last.span[1] != len(self.text.rstrip()):
            return False
        if self.marked != last:
            self.marked = last
            self.understood.emit()
            return True
        self._marks = self._marks.with_sealed(last.span)
        self.marked = None
        self._reread()
        return True

    def leave_page(self) -> bool:
        """Backspace at the start: not about the person of this page; whether it was."""
        if self._here is None or any(p.span is not None for p in self.found.people):
            return False
        self._here = None
        self._reread()
        return True

    def recall(self, step: int) -> bool:
        """Up: an earlier line; down: a later one; whether there was one."""
        if self._recalled < 0:
            if self.text or step < 0:
                return False
            self._lines = self._workspace.attempt(lines.lines, self._workspace.store) or ()
        place = self._recalled + step
        if place >= len(self._lines):
            return True
        self._rewrite(self._lines[place] if place >= 0 else "")
        self._recalled = place
        return True

    def take_back(self) -> bool:
        """Ctrl+Z on an empty line: undo what was saved, its words back in the line."""
        if self.text or not self._undoable:
            return False
        text, self._undoable = self._undoable, ""
        step = self._workspace.attempt(self._workspace.store.undo_step)
        if step is None or step.action != Action.CAPTURE:
            return False
        self._workspace.attempt(self._workspace.store.undo)
        self._rewrite(text)
        return True

    def enter(self) -> Outcome:
        """Save the line, or say what is missing."""
        if self.is_asking:
            self.choose(self.picked())
        rows = self.rows()
        if rows and rows[self.picked()].command:
            self.choose(self.picked())
            return Outcome.RAN
        named = self._name_alone()
        if named is not None:
            self._clear()
            self.opened.emit(int(named))
            return Outcome.OPENED
        if line_rows.unsettled(self.found) is not None:
            self.ask()
            return Outcome.ASKED
        new = any(p.standing is Standing.NEW for p in self.found.people)
        if self.found.is_empty and not new:
            return Outcome.NOTHING
        return self._save()

    # --- inside ---------------------------------------------------------------------------------

    def _save(self) -> Outcome:
        space, found = self._workspace, self.found
        try:
            made = lines.save(
                space.store, found, space.now(), space.zone(), wording.tr("Follow up")
            )
        except SmallcrmError as problem:
            space.trouble.emit(wording.error(problem))
            return Outcome.FAILED
        self._undoable = self.text
        self._clear()
        self.saved.emit(
            SavedLine(
                capture_wording.saved(found, made.names, space.today()),
                int(made.customers[0]) if made.customers else 0,
                int(made.interaction or 0),
                bool(made.follow_ups),
            )
        )
        return Outcome.SAVED

    def _name_alone(self) -> CustomerId | None:
        """Whom to open when the line is no more than a name."""
        known: Known | None = None
        if self.found.lookup:
            rows = self.rows()
            known = rows[self.picked()].known if rows else None
        elif self.found.is_name_only:
            known = self.found.people[0].known
        return known.id if known else None

    def _read(self, text: str) -> Captured:
        space, marks = self._workspace, self._marks
        context = capture.Context(
            space.local_now(), space.words(), self._chosen, self._here, marks.sealed, marks.taken
        )
        return capture.read(text, context)

    def _reread(self) -> None:
        found = self._workspace.attempt(self._read, self.text)
        if found is not None:
            self.found = found
        self._rows = None
        self._look_at_brief()
        self.understood.emit()

    def _look_at_brief(self) -> None:
        wanted = self._whose_brief() if self._commands is not None else None
        if wanted is None:
            self._brief = None
        elif self._brief is None or self._brief.id != wanted:
            self._brief = self._workspace.attempt(briefs.read, self._workspace.store, wanted)

    def _whose_brief(self) -> CustomerId | None:
        if self.found.lookup or self.is_asking:
            rows = self.rows()
            known = rows[self.picked()].known if rows else None
            return known.id if known else None
        named = [p for p in self.found.people if p.known or p.candidates]
        if not named:
            return None
        return (named[0].known or named[0].candidates[0]).id

    def _rewrite(self, text: str) -> None:
        """Other words in the line, the caret behind them."""
        self._marks = self._marks.shifted(self.text, text)
        self._set(text)
        self._keep_soon()

    def _set(self, text: str) -> None:
        self.text = text
        self.marked, self.is_asking, self._picked = None, False, 0
        self._reread()
        self.rewritten.emit(text, len(text))

    def _keep_soon(self) -> None:
        """Not put off by the next key: who types without a pause is kept too."""
        if not self._timer.isActive():
            self._timer.start()

    def _clear(self) -> None:
        self._marks = Marks()
        self._chosen.clear()
        self._set("")
        self.keep()

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if changes.way is Way.UNDONE and not self.text:
            self._undoable = ""
        if changes.things & _READ_AGAIN:
            self._directory.forget()
            self._brief = None
            if self.text:
                self._reread()
