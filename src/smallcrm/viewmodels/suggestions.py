"""What the rules suggest, on Today: read in the background, shown before it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.actions import Action
from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.errors import Cancelled, SmallcrmError
from smallcrm.domain.records import CustomerKind
from smallcrm.domain.rules import RuleId
from smallcrm.domain.suggestions import OfRule, Suggested, Suggestion
from smallcrm.services import suggestions
from smallcrm.services.exported import Work
from smallcrm.viewmodels import rule_wording, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.today_work import TodayAnswer, WorkRow
from smallcrm.viewmodels.workspace import Workspace

SHOWN = 3
"""So many of each rule are on Today; behind them one row for all others."""
ASKED_FROM = 11
"""So many at once are asked about before."""
MANY = 200
"""Of more it is shown how far they are."""
_ALL = "all:"
_BOTH = (TodayAnswer.ACCEPT, TodayAnswer.NOT_NOW)


class Suggestions(QObject):
    """A source of Today's rows. ``changed`` when there are others; ``asked(int, str, str)``: a
    rule, a question before very many are done at once, and the words of its yes;
    ``said(str, bool)``: a sentence, and whether it can be taken back. ``working(str, int, int)``:
    which very many are being done, how many are, and of how many; ``rested`` at the end of it."""

    changed = Signal()
    asked = Signal(int, str, str)
    said = Signal(str, bool)
    working = Signal(str, int, int)
    rested = Signal()
    _stepped = Signal(str, int, int)
    source, is_first = "suggestion", False

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._found = Suggested()
        self._day: date | None = None
        self._looking = self._again = self._wanted = False
        self._stop: Callable[[], None] | None = None
        self._stepped.connect(self._step)
        workspace.changed.connect(self._look)

    def want(self, *, wanted: bool) -> None:
        """Whether there may be rules at all: nothing is read before."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.read()

    @Slot()
    def read(self) -> None:
        """In the background; what changes meanwhile is read after it."""
        if self._looking:
            self._again = True
            return
        space, self._again = self._workspace, False
        if not self._wanted:
            self._show(Suggested())
            return
        self._looking = True
        store, now, self._day = space.store, space.local_now(), space.today()
        space.jobs.run(
            lambda lane: suggestions.of_all(store, now), self._read, self._failed, self, self._end
        )

    # --- Today ----------------------------------------------------------------------------------

    def heading(self) -> str:
        return rule_wording.tr("Suggested")

    def rows(self) -> Sequence[WorkRow]:
        if self._wanted and self._day not in (None, self._workspace.today()):
            self.read()
        return [row for one in self._found.rules for row in self._rows_of(one)]

    def answer(self, row: WorkRow, answer: TodayAnswer) -> None:
        if row.key.startswith(_ALL):
            self._answer_all(RuleId(int(row.key.removeprefix(_ALL))), answer)
            return
        space, found = self._workspace, self._at(row.key)
        if found is None:
            return
        deed = suggestions.take if answer is TodayAnswer.ACCEPT else suggestions.skip
        self._leave_out(found)
        space.attempt(deed, space.store, found.key, space.local_now())
        self.read()

    def take_all(self, rule: int) -> None:
        """Do all that a rule suggests, in the background, as one action."""
        self._in_background(rule, Action.TAKE_ALL, suggestions.take_all)

    @Slot()
    def stop(self) -> None:
        """End what is being done to very many: nothing of it stays."""
        if self._stop is not None:
            self._stop()

    # --- inside ---------------------------------------------------------------------------------

    def _rows_of(self, one: OfRule) -> list[WorkRow]:
        today = self._workspace.today()
        rows = [
            WorkRow(
                *(self.source, _key(found), found.key.customer),
                *(found.customer_name, found.customer_kind),
                words=rule_wording.suggested(one.rule, found),
                below=rule_wording.why(one.rule, found, today),
                icon=rule_wording.ICONS[one.rule.draft.effect],
                answers=_BOTH,
            )
            for found in one.first[:SHOWN]
        ]
        if one.every > len(rows):
            rows.append(
                WorkRow(
                    *(self.source, f"{_ALL}{one.rule.id}", None, ""),
                    CustomerKind.PERSON,
                    words=rule_wording.more(one.every - len(rows)),
                    below=rule_wording.all_of(one.rule, one.every),
                    icon="users",
                    answers=_BOTH,
                )
            )
        return rows

    def _at(self, key: str) -> Suggestion | None:
        every = (found for one in self._found.rules for found in one.first)
        return next((found for found in every if _key(found) == key), None)

    def _of_rule(self, rule: RuleId) -> OfRule | None:
        return next((one for one in self._found.rules if one.rule.id == rule), None)

    def _leave_out(self, gone: Suggestion) -> None:
        """At once, before it is read anew."""
        kept = [
            OfRule(one.rule, one.every - 1, tuple(f for f in one.first if f != gone))
            if gone in one.first
            else one
            for one in self._found.rules
        ]
        self._found = Suggested(tuple(one for one in kept if one.every))

    def _answer_all(self, rule: RuleId, answer: TodayAnswer) -> None:
        one = self._of_rule(rule)
        if one is None:
            return
        if answer is TodayAnswer.NOT_NOW:
            self._in_background(rule, Action.SKIP_ALL, suggestions.skip_all)
        elif one.every < ASKED_FROM:
            self.take_all(rule)
        else:
            self.asked.emit(int(rule), *rule_wording.ask(one.rule, one.every))

    def _in_background(self, rule: int, action: Action, deed: Callable[..., int]) -> None:
        space, one = self._workspace, self._of_rule(RuleId(rule))
        now, words = space.local_now(), "" if one is None else rule_wording.working(one.rule)

        def step(done: int, total: int) -> None:
            self._stepped.emit(words, done, total)

        def work(lane: Lane) -> int:
            with space.relay.gathered():
                return deed(space.store, RuleId(rule), now, Work(step, lane.cancelled))

        def done(count: int) -> None:
            self._rest()
            self.read()
            if count:
                self.said.emit(wording.done(action, str(count)), True)

        self._stop = space.jobs.run(work, done, self._not_done, self, self._rest)

    @Slot(str, int, int)
    def _step(self, words: str, done: int, total: int) -> None:
        if total > MANY and self._stop is not None:
            self.working.emit(words, done, total)

    def _rest(self) -> None:
        self._stop = None
        self.rested.emit()

    def _not_done(self, problem: SmallcrmError) -> None:
        self._rest()
        if isinstance(problem, Cancelled):
            self.said.emit(rule_wording.stopped(), False)
        else:
            self._tell(problem)

    def _read(self, found: Suggested) -> None:
        self._end()
        self._show(found)

    def _end(self) -> None:
        self._looking = False
        if self._again:
            self.read()

    def _show(self, found: Suggested) -> None:
        if found != self._found:
            self._found = found
            self.changed.emit()

    def _failed(self, problem: SmallcrmError) -> None:
        self._end()
        self._tell(problem)

    def _tell(self, problem: SmallcrmError) -> None:
        self._workspace.trouble.emit(wording.error(problem))

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if changes.things - {Thing.FOLLOW_UP}:
            self.read()


def _key(found: Suggestion) -> str:
    return f"{found.key.rule}:{found.key.customer}:{found.key.of}"
