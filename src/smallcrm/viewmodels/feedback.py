"""What the person shown said of how it goes: kept, changed; and what notes say of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain import feedback as rules
from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.errors import InvalidValue, SmallcrmError
from smallcrm.domain.feedback import FeedbackDraft, FeedbackId, FeedbackRow, Score
from smallcrm.domain.records import InteractionId
from smallcrm.services import feedback, feedback_rows
from smallcrm.services.feedback_rows import Survey
from smallcrm.viewmodels import dates, feedback_wording, past_days, wording
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.viewmodels.workspace import Workspace

SHOWN = 3
"""So many of the last words show at once."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A form as it stands: score and day as they were typed. ``letter`` 0: answers no survey."""

    words: str = ""
    score: str = ""
    given_on: str = ""
    topic: str = ""
    source: str = ""
    letter: int = 0


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why it cannot be kept, and which field says so."""

    field: str
    words: str


class HowItGoes(QObject):
    """``changed`` when the person shown has other feedback."""

    changed = Signal()

    def __init__(
        self, workspace: Workspace, person: PersonViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self.person = workspace, person
        self.rows: tuple[FeedbackRow, ...] = ()
        """The newest first."""
        self._told: dict[InteractionId, FeedbackRow] = {}
        person.shown.connect(self._read)
        person.gone.connect(self._read)
        workspace.changed.connect(self._look)

    @property
    def last_score(self) -> FeedbackRow | None:
        return next((row for row in self.rows if row.score is not None), None)

    def row(self, number: int) -> FeedbackRow | None:
        """One of anybody's, as it is now."""
        space = self._workspace
        return space.attempt(feedback_rows.row, space.store, FeedbackId(number))

    def typed(self, row: FeedbackRow) -> Typed:
        """What a form for it begins with."""
        draft = row.draft
        day = dates.day(draft.given_on, self._today, weekday=False)
        score = feedback_wording.typed(draft.score)
        return Typed(draft.words, score, day, draft.topic, draft.source, row.letter_id or 0)

    def topics(self) -> tuple[str, ...]:
        """What was asked about before, to be offered."""
        return self._workspace.attempt(feedback_rows.topics, self._workspace.store) or ()

    def sources(self) -> tuple[str, ...]:
        """Where it came from before, to be offered."""
        return self._workspace.attempt(feedback_rows.sources, self._workspace.store) or ()

    def surveys(self, row: FeedbackRow | None = None) -> list[tuple[int, str]]:
        """Surveys of the person that wait for an answer, as they are chosen from; and the one that
        ``row`` answers."""
        space = self._workspace
        customer = self.person.customer if row is None else row.customer_id
        if customer is None:
            return []
        found = space.attempt(feedback_rows.open_surveys, space.store, customer) or ()
        if row is not None and row.letter_id is not None:
            mine = space.attempt(feedback_rows.survey, space.store, row.letter_id)
            found = (mine, *found) if mine is not None else found
        return [(int(one.id), self._survey(one)) for one in found]

    # --- changing -------------------------------------------------------------------------------

    def keep(self, typed: Typed, number: int | None = None) -> Trouble | None:
        """New feedback of the person shown, or other values in one; why it cannot be kept."""
        space, customer = self._workspace, self.person.customer
        day = past_days.read(typed.given_on, self._today, space.words())
        if day is None:
            return Trouble("given_on", wording.tr("That day could not be read."))
        try:
            given = rules.read_score(typed.score)
        except InvalidValue as problem:
            return Trouble("score", wording.invalid(problem.code))
        draft = FeedbackDraft(typed.words, day, given, typed.topic, typed.source)
        letter = typed.letter or None
        try:
            if number is not None:
                feedback.edit(space.store, FeedbackId(number), draft, letter)
            elif customer is not None:
                feedback.add(space.store, customer, draft, space.now(), letter=letter)
        except InvalidValue as problem:
            return Trouble("words", wording.invalid(problem.code))
        except SmallcrmError as problem:
            return Trouble("", wording.error(problem))
        return None

    def remove(self, number: int) -> None:
        space = self._workspace
        space.attempt(feedback.remove, space.store, FeedbackId(number))

    # --- words ----------------------------------------------------------------------------------

    def lines(self) -> list[tuple[str, str]]:
        """Name and words of what is known in short."""
        last = self.last_score
        found = []
        if last is not None and last.score is not None:
            day = dates.day(last.draft.given_on, self._today, weekday=False)
            words = wording.tr("{what}, {day}").replace("{day}", day)
            score = feedback_wording.score(last.score)
            found.append((feedback_wording.tr("Last score"), words.replace("{what}", score)))
        count = feedback_wording.count(len(self.rows))
        found.append((feedback_wording.tr("Heard"), count))
        return found

    def row_words(self, row: FeedbackRow) -> tuple[str, str]:
        """What it says, in full, and what is known of it."""
        said = feedback_wording.quote(row.draft.words) if row.draft.words else ""
        about = " · ".join(feedback_wording.about(row, self._today))
        return said or feedback_wording.words(row), about

    def meaning(self, score: str) -> str:
        """What a score counts as while it is typed; "" while it is none."""
        try:
            found: Score | None = rules.read_score(score)
        except InvalidValue:
            return ""
        return "" if found is None else feedback_wording.meaning(found)

    def told(self, interaction: InteractionId) -> str:
        """Over a note in which it was said; "" where it was not."""
        row = self._told.get(interaction)
        return "" if row is None else feedback_wording.over_note(row)

    def said_in(self, interaction: InteractionId) -> FeedbackRow | None:
        """What a note says of how it goes."""
        return self._told.get(interaction)

    # --- inside ---------------------------------------------------------------------------------

    @property
    def _today(self) -> date:
        return self._workspace.today()

    def _survey(self, one: Survey) -> str:
        day = one.sent_at.astimezone(self._workspace.zone()).date()
        return feedback_wording.survey(one.subject, day, self._today)

    @Slot()
    def _read(self) -> None:
        """Also when there is nobody: what was of somebody else is forgotten."""
        space, customer = self._workspace, self.person.customer
        rows: tuple[FeedbackRow, ...] = ()
        if customer is not None:
            rows = space.attempt(feedback_rows.of_customer, space.store, customer) or ()
        if rows != self.rows:
            self.rows = rows
            self._told = {r.interaction_id: r for r in reversed(rows) if r.interaction_id}
            self.changed.emit()

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        customer = self.person.customer
        mine = customer is not None and changes.touches(customer)
        if mine and changes.things & {Thing.CARE, Thing.INTERACTION}:
            self._read()
