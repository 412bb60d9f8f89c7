"""The line: what is typed is read at each key; Enter saves it, opens somebody, or asks who."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smallcrm.domain import capture
from smallcrm.domain.captured import Captured, Certainty, Part
from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.naming import Known
from smallcrm.domain.pages import Brief
from smallcrm.domain.person import Standing
from smallcrm.domain.records import CustomerId
from smallcrm.services.directory import FileDirectory
from smallcrm.viewmodels import capture_wording, line_rows, no_contact, wording
from smallcrm.viewmodels.capture_wording import Chip
from smallcrm.viewmodels.chosen import ChosenDirectory
from smallcrm.viewmodels.commands import Commands
from smallcrm.viewmodels.line_alike import Resembling
from smallcrm.viewmodels.line_draft import EVERYWHERE, LineDraft
from smallcrm.viewmodels.line_marks import Marks, removable
from smallcrm.viewmodels.line_outcome import Outcome
from smallcrm.viewmodels.line_past import EarlierLines, LastLine
from smallcrm.viewmodels.line_rows import Briefs, Candidate, Rows
from smallcrm.viewmodels.workspace import Workspace

DRAFT_MS = 300
"""How long after the last key the draft is in the file (interaction.md 3.9)."""
_READ_AGAIN = {Thing.CUSTOMER, Thing.DETAIL, Thing.INTERACTION, Thing.FOLLOW_UP}


class LineViewModel(QObject):
    """``understood`` after each reading; ``rewritten(text, caret)`` when the line's words change
    by themselves; ``saved(SavedLine)``; ``opened(customer)``; ``said(str)`` what did not go."""

    understood = Signal()
    rewritten = Signal(str, int)
    saved = Signal(object)
    opened = Signal(int)
    said = Signal(str)

    def __init__(
        self, workspace: Workspace, parent: QObject | None = None, *, of_page: bool = False
    ) -> None:
        """``of_page``: on a person's page, which ``show`` turns to. It has no brief (the page is
        one), and a word alone is a note, not a look-up: one writes here."""
        super().__init__(parent)
        self._workspace, self._of_page = workspace, of_page
        self._directory = FileDirectory(workspace.store)
        self._chosen = ChosenDirectory(self._directory)
        self._finder = Rows(workspace, self._directory)
        self._resembling = Resembling(workspace, self._directory, self._chosen, self)
        self._resembling.lookup.found.connect(self.understood)
        self._page: Known | None = None
        self._here: Known | None = None
        self._draft = LineDraft(workspace, "" if of_page else EVERYWHERE)
        self._marks = Marks()
        self._earlier = EarlierLines(workspace)
        self._last = LastLine(workspace, self)
        self._briefs = Briefs(workspace)
        self._picked = 0
        self._rows: list[Candidate] | None = None
        self.text = ""
        self.marked: Part | None = None
        self.is_asking = False
        self.found = self._read("")
        self._timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._timer.timeout.connect(self.keep)
        workspace.changed.connect(self._look)

    def offer(self, commands: Commands) -> None:
        """From now on these can be run from the line."""
        self._finder.offered = commands

    # --- what is shown --------------------------------------------------------------------------

    def chips(self) -> list[Chip]:
        if self.is_command:
            return []
        looking = bool(self.found.lookup and self.rows())
        now, from_page = self._workspace.local_now(), self._here is not None
        return capture_wording.chips(self.found, now, from_page=from_page, looking=looking)

    def spoken(self) -> str:
        """All that was understood, for a screen reader, and whom a new person resembles."""
        alike = [] if self.is_command else self._resembling.words(self.found)
        return ". ".join([s for s in (capture_wording.spoken(self.chips()), *alike) if s])

    def promise_lines(self) -> list[str]:
        if self.is_command or (self.found.lookup and self.rows()):
            return []
        unwanted = no_contact.warning(self._workspace.store, self.found)
        lines = [*capture_wording.promise_lines(self.found), *([unwanted] if unwanted else [])]
        return lines + self._resembling.words(self.found)

    @property
    def is_command(self) -> bool:
        """Whether it begins with the sign of a command, or Enter runs one."""
        rows = self.rows()
        slashed = self._finder.is_command(self.text)
        return slashed or bool(rows and rows[self.picked()].command)

    @property
    def is_name(self) -> bool:
        """Whether it is somebody's name and no more: Enter opens the person."""
        return self._name_alone() is not None

    def rows(self) -> list[Candidate]:
        """The pick list: while a name or a command is typed, and when Enter asked who is meant."""
        if self._rows is None:
            if self._finder.is_command(self.text):
                self._rows = self._finder.commands(self.text.strip()[1:])
            elif self.is_asking:
                self._rows = self._finder.asked(self.found)
            elif self.found.lookup and self._here is None:
                self._rows = self._finder.looked_up(self.found.lookup)
            else:
                self._rows = []
        return self._rows

    def picked(self) -> int:
        """The row of the pick list that Enter and Tab take."""
        return min(self._picked, max(0, len(self.rows()) - 1))

    def brief(self) -> Brief | None:
        """Of the person in the line, or of the row that is picked."""
        return self._briefs.shown

    # --- typing ---------------------------------------------------------------------------------

    def show(self, customer: CustomerId | None) -> None:
        """Turn to a person's page (None: to none): this draft is kept, that one put back."""
        place = "" if customer is None else str(int(customer))
        if place == self._draft.place and (customer is None or self._page is not None):
            return
        self.keep()
        self._draft.place = place
        self._page = self._here = None if customer is None else self._directory.known(customer)
        self.restore()

    def restore(self) -> None:
        """Put the draft of this place back into the line."""
        self._marks = Marks()
        self._set(self._draft.read())

    def look_up(self, text: str) -> None:
        """A name or a number from outside; what is half typed is put aside, not lost."""
        self._draft.look_up(self.text, text)
        self._rewrite(text)

    def put_back(self) -> None:
        """Escape: of a look-up nothing stays; what it put aside is in the line again."""
        if (words := self._draft.put_back(self.text)) is not None:
            self._rewrite(words)

    def refresh(self) -> None:
        """Read again by the clock as it is now: "in 20 min" means from now on."""
        if self.text and self._workspace.minute() != self._as_of:
            self._reread()

    def typed(self, text: str) -> None:
        """After each key."""
        if text == self.text:
            return
        self._marks = self._marks.shifted(self.text, text)
        self.text = text
        self.marked, self.is_asking, self._picked = None, False, 0
        self._earlier.leave()
        self._keep_soon()
        self._reread()

    @Slot()
    def keep(self) -> None:
        """Keep the draft now: a moment after a key, on leaving, before closing."""
        self._timer.stop()
        self._draft.keep(self.text)

    # --- keys -----------------------------------------------------------------------------------

    def pick(self, step: int) -> bool:
        """Up or down in the pick list; whether there is one."""
        if count := len(self.rows()):
            self._picked = min(max(self.picked() + step, 0), count - 1)
            self._look_at_brief()
            self.understood.emit()
        return bool(count)

    def take(self) -> bool:
        """Tab: the picked person or command, whom a new one resembles, or the date that is
        offered; whether there was one."""
        if not self.rows() and line_rows.unsettled(self.found) is not None:
            self.ask()
        if self.rows():
            row = self.rows()[self.picked()]
            if row.command:
                self._rewrite(f"/{row.name}")
            else:
                self.choose(self.picked())
            return True
        if (words := self._resembling.take(self.found, self.text)) is not None:
            self._rewrite(words)
            return True
        offered = [p for p in self.found.promises if p.certainty is Certainty.DASHED]
        if not offered:
            return False
        self._marks = self._marks.with_taken(offered[0].span)
        self._reread()
        return True

    def ask(self) -> None:
        """Open the pick list for a name that is not settled."""
        self.is_asking = True
        self._look_again()

    def stop_asking(self) -> bool:
        """Escape: close the pick list, or leave the marked chip; whether there was one."""
        if not self.is_asking and self.marked is None:
            return False
        self.is_asking, self.marked = False, None
        self._look_again()
        return True

    def choose(self, row: int) -> None:
        """Put a row of the pick list into the line; a command is run."""
        rows = self.rows()
        if not 0 <= row < len(rows):
            return
        if rows[row].command:
            self._clear()
            self._finder.run(rows[row])
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
        self._rewrite(line_rows.renamed(self.text, asked.span, picked.name))

    def unread(self, before: str) -> bool:
        """Backspace behind these words: marks their chip, then makes plain words of it again."""
        last = removable(self.found.parts, before, at_end=before == self.text)
        if last is None:
            return False
        if self.marked != last:
            self.marked = last
            self.understood.emit()
            return True
        self._marks = self._marks.with_sealed(self.found.plain_words(last))
        self.marked = None
        self._reread()
        return True

    def leave_page(self) -> bool:
        """Backspace at the start: not about the person of this page; whether it was."""
        named = any(p.span is not None for p in self.found.people)
        if self._here is None or not self.text or named:
            return False
        self._here = None
        self._reread()
        return True

    def recall(self, step: int) -> bool:
        """Up: an earlier line; down: a later one; whether there was one."""
        if (words := self._earlier.turn(self.text, step)) is not None:
            self._rewrite(words)
        return words is not None

    def take_back(self) -> bool:
        """Ctrl+Z on an empty line: undo what was saved, its words back in the line."""
        if self.text or not self.undo_last():
            return False
        self._rewrite(self._last.take_words())
        return True

    def undo_last(self) -> bool:
        """Take what was saved last out of the file again, and nothing else; whether it is out."""
        if not self._last.is_there:
            return False
        if not (done := self._last.undo()):
            words = wording.tr("Not undone: something else was done since. Undo that first.")
            self.said.emit(words)
        return done

    def enter(self) -> Outcome:
        """Save the line, or say what is missing."""
        if self.is_asking:
            self.choose(self.picked())
        rows = self.rows()
        if rows and rows[self.picked()].command:
            self.choose(self.picked())
            return Outcome.RAN
        if self.is_command:
            return Outcome.NOTHING
        named = self._name_alone()
        if named is not None:
            self._clear()
            self.opened.emit(int(named))
            return Outcome.OPENED
        if line_rows.unsettled(self.found) is not None:
            self.ask()
            return Outcome.ASKED
        new = any(p.standing is Standing.NEW for p in self.found.people)
        return Outcome.NOTHING if self.found.is_empty and not new else self._save()

    # --- inside ---------------------------------------------------------------------------------

    def _save(self) -> Outcome:
        try:
            saved = self._last.save(self.found)
        except SmallcrmError as problem:
            self.said.emit(wording.error(problem))
            return Outcome.FAILED
        self._clear()
        self.saved.emit(saved)
        return Outcome.SAVED

    def _name_alone(self) -> CustomerId | None:
        """Whom to open when the line is no more than a name."""
        if self.found.lookup and self.rows():
            return self._picked_person()
        known = self.found.people[0].known if self.found.is_name_only else None
        return known.id if known else None

    def _picked_person(self) -> CustomerId | None:
        known = self.rows()[self.picked()].known if self.rows() else None
        return known.id if known else None

    def _read(self, text: str) -> Captured:
        space, marks = self._workspace, self._marks
        self._as_of = space.minute()
        context = capture.Context(
            space.local_now(), space.words(), self._chosen, self._here, marks.sealed, marks.taken
        )
        return capture.read(text, context)

    def _reread(self) -> None:
        found = self._workspace.attempt(self._read, self.text)
        if found is not None:
            self.found = found
        self._look_again()

    def _look_again(self) -> None:
        self._rows = None
        self._look_at_brief()
        self.understood.emit()

    def _look_at_brief(self) -> None:
        self._briefs.show(None if self._of_page else self._whose_brief())

    def _whose_brief(self) -> CustomerId | None:
        if self.rows():
            return self._picked_person()
        named = [p.known or p.candidates[0] for p in self.found.people if p.known or p.candidates]
        return named[0].id if named else None

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
        self._here = self._page
        self._set(self._draft.take_up())
        self.keep()

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if changes.things & _READ_AGAIN:
            self._directory.forget()
            self._chosen.forget()
            self._briefs.forget()
            if self._page is not None:
                self._page = self._directory.known(self._page.id)
                self._here = self._here and self._page
            if self.text:
                self._reread()
