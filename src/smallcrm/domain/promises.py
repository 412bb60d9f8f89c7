"""Which dates are promises, which say when it happened, and which are only offered.

A date is a follow-up when it is a clause of its own, when its clause is something to do, or when
a sign says so; in any other statement it is offered at the end of the line and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, time

from smallcrm.domain import rhythms
from smallcrm.domain.captured import Certainty, Promise
from smallcrm.domain.clause import Clause, Role
from smallcrm.domain.day import Doubt, Frame
from smallcrm.domain.folding import Span
from smallcrm.domain.lexicon import Tokens
from smallcrm.domain.places import Places
from smallcrm.domain.records import Side
from smallcrm.domain.tokens import Shape
from smallcrm.domain.when import When

JUST_GONE = 183
"""A day and month so many days back may be when it happened: "met nov 20"."""
FAR = 5 * 366
"""A promise so many days ahead is more often a slip of the keyboard."""
_LOOK = frozenset(
    {Doubt.YEAR_OFF, Doubt.DAY_PASSED, Doubt.WEEKDAY_DISAGREES, Doubt.HOUR_GUESSED, Doubt.TURNED}
    | {Doubt.SEVERAL, Doubt.FAR}
)
_PROMISED = (Role.MINE, Role.THEIRS)


@dataclass(slots=True)
class Dated:
    """``happened`` is when it happened; ``consumed`` clauses became promises, and ``cuts`` are
    places of dates that were used: neither is part of the note."""

    promises: list[Promise] = field(default_factory=list)
    consumed: set[int] = field(default_factory=set)
    cuts: list[Span] = field(default_factory=list)
    happened: tuple[Span, date, time | None, frozenset[Doubt]] | None = None


def read(
    tokens: Tokens,
    clauses: list[Clause],
    cuts: list[Span],
    around: Frame,
    taken: frozenset[Span],
) -> Dated:
    """What the dates in these clauses are. ``cuts`` are extras that no promise says."""
    return _Reader(tokens, clauses, Places(tokens, cuts), around, taken).read()


@dataclass(slots=True)
class _Reader:
    tokens: Tokens
    clauses: list[Clause]
    places: Places
    around: Frame
    taken: frozenset[Span]
    made: Dated = field(default_factory=Dated)

    def read(self) -> Dated:
        for number, clause in enumerate(self.clauses):
            if clause.role is Role.EMPTY:
                self._alone(number, clause)
            elif clause.signed:
                self._signed(number, clause)
            elif self._is_promise(clause):
                self._promised(number, clause)
            else:
                self._stated(number, clause)
        return self.made

    def _is_promise(self, clause: Clause) -> bool:
        """What others do again and again is a habit of theirs; "!" says that it is mine."""
        theirs = clause.role is Role.THEIRS and not clause.habit
        return clause.role is Role.MINE or theirs or clause.banged

    # --- the four ways ---------------------------------------------------------------------------

    def _alone(self, number: int, clause: Clause) -> None:
        """A clause that is only a date: the words before it are what is promised."""
        when = next((w for w in clause.whens), None)
        if when is None or self._goes_on_listing(number) or (when.again and when.weak):
            return
        if when.only_gone:
            self._happen(when)
            self.made.consumed.add(number)
            return
        source = self._words_before(number)
        follows = source is None and number + 1 < len(self.clauses)
        if follows and (when.shy or self.clauses[number + 1].past):
            return
        if clause.amount:
            self.made.cuts.append(self.places.of(when))
        else:
            self.made.consumed.add(number)
        if source is None and self._gives_hour(when):
            return
        source = source or self._words_behind(number)
        role = Role.MINE
        text = self._text(number, number, when) if clause.amount else ""
        if source is not None:
            first, last, promised = source
            role = self.clauses[first].role if promised else self._waits(first, last)
            text = self._text(first, last, when)
            if promised:
                self.made.consumed.update(range(first, last + 1))
        self._promise(text, when, role)

    def _signed(self, number: int, clause: Clause) -> None:
        """ "> send quote fri": mine; "< logo by friday": theirs; a date is not needed."""
        self.made.consumed.add(number)
        when = next((w for w in clause.whens if not w.only_gone), None)
        cuts = [self.places.of(when)] if when else []
        text = self.places.cut((self.places.start(clause), self.places.end(clause)), cuts)
        if not text and when is None:
            self.made.consumed.discard(number)
            return
        self._promise(text, when, clause.role, self.tokens.span(clause.first, clause.behind))

    def _promised(self, number: int, clause: Clause) -> None:
        when = self._main(clause) or self._of_condition(number)
        if when is None:
            return
        when = self._whole(clause, when)
        if clause.role not in _PROMISED:  # a "!" in a statement: the note stays as well
            first = self._sentence_start(number)
            text = self._text(first, number, when)
            self.made.cuts.append(self.places.banged(when))
            self._promise(text, when, Role.MINE)
            return
        loose = when.day is None or (when.weak and when.day.span)  # "pays within 30 days"
        if clause.role is Role.THEIRS and loose and not self._has_subject(clause):
            self._stated(number, clause)
            return
        first = number if self._is_in(when, clause) else number - 1
        while self._goes_with(first - 1, clause):
            first -= 1
        last = number
        while self._completes(last + 1, clause):
            last += 1
        self.made.consumed.update(range(first, last + 1))
        self._promise(self._text(first, last, when), when, clause.role)

    def _of_condition(self, number: int) -> When | None:
        """ "if no answer by fri, call": the day of the condition is the day of the promise."""
        before = self.clauses[number - 1] if number else None
        if before is None or not before.condition or number - 1 in self.made.consumed:
            return None
        same = before.sentence == self.clauses[number].sentence
        return self._main(before) if same and self.clauses[number].role is Role.MINE else None

    def _goes_on_listing(self, number: int) -> bool:
        """ "works mon, tue, thu"; "open mon-fri, sat until 2": days of a statement, no promise."""
        before = self.clauses[number - 1] if number else None
        if before is None or before.sentence != self.clauses[number].sentence:
            return False
        if before.habit or (before.role is Role.EMPTY and number - 1 not in self.made.consumed):
            self.clauses[number].habit = True
            return True
        day = before.whens[-1] if before.role is Role.STATEMENT and before.whens else None
        ends = day is not None and day.behind == before.behind and not day.only_gone
        return ends and day is not None and bool(day.day and day.day.weekday)

    def _stated(self, number: int, clause: Clause) -> None:
        """A date in a statement: when it happened, or offered at the end of the line."""
        for when in clause.whens:
            if self.made.happened is None and self._is_over(when, clause):
                self._happen(when)
                self.made.cuts.append(self.places.of(when))
                return
        if not clause.whens or clause.habit:
            return
        when = clause.whens[-1]
        conditions = self.tokens.lexicon.phrases("if_")
        if any(self.tokens.has(i, conditions) > i for i in range(clause.first, when.first)):
            return
        at_end = all(
            t.shape is Shape.STOP or i in self.places.extra_tokens()
            for i, t in enumerate(self.tokens.items[when.behind :], when.behind)
        )
        place = self.places.of(when)
        day = when.day
        lasted = clause.past and day is not None and (day.span or Doubt.YEAR_OFF in day.doubts)
        plain = when.weak or when.shy or when.only_gone or lasted
        offered = at_end and not plain
        if offered or place in self.taken:
            role = clause.role if clause.role is not Role.ABOUT_THEM else Role.THEIRS
            first = self._sentence_start(number)
            certainty = None if place in self.taken else Certainty.DASHED
            self._promise(self._text(first, number, when), when, role, certainty=certainty)

    # --- what a date means -----------------------------------------------------------------------

    def _main(self, clause: Clause) -> When | None:
        """The date of a promise: the first that can lie ahead."""
        able = [w for w in clause.whens if not w.shy or clause.banged]
        if not clause.bare:  # "the send rate is low on tuesdays"
            able = [w for w in able if not (w.again and w.weak)]
        whole = [w for w in able if w.only_gone and w.day is not None and w.day.whole]
        return next((w for w in able if not w.only_gone), whole[0] if whole else None)

    def _whole(self, clause: Clause, when: When) -> When:
        """ "meet at 4 with her team fri", "fri meet her team at 4": day and hour stand apart."""
        others = [w for w in clause.whens if not (w.shy or w.weak or w.only_gone)]
        if when.day is None:
            day = next((w for w in others if w.day is not None and w.at() is None), None)
            if day is not None and not (day.day and day.day.someday):
                self.made.cuts.append(self.places.of(when))
                return replace(day, clock=when.clock)
        elif when.at() is None and not when.day.someday:
            last = others[-1] if others else when
            if last.day is None and last.clock is not None and last.behind == clause.behind:
                self.made.cuts.append(self.places.of(last))
                return replace(when, clock=last.clock)
        return when

    def _is_in(self, when: When, clause: Clause) -> bool:
        return clause.first <= when.first < clause.behind

    def _is_over(self, when: When, clause: Clause) -> bool:
        """Whether the date says when it happened."""
        gone = when.day.gone if when.day is not None else None
        old = gone is not None and (self.around.today - gone).days > JUST_GONE
        if when.only_gone:
            return clause.contact or not old
        late = clause.past_at > when.first and not self._ends_in_verb(clause)
        if when.ahead or not clause.past or late:
            return False
        if self._is_score(when) and not (when.marked or clause.contact):
            return False
        if when.day is None:
            said = clause.opens_with_contact and not (when.weak or when.shy)
            return said and when.happened(self.around) is not None
        return gone is not None and not old and (clause.contact or not when.day.weekday)

    def _is_score(self, when: When) -> bool:
        """ "scored 7/10", "3/4 done"."""
        first, sign, second = self.tokens[when.core].text.partition("/")
        return bool(sign) and first.isdigit() and second.isdigit() and int(first) <= int(second)

    def _ends_in_verb(self, clause: Clause) -> bool:
        """ "Montag überwiesen": the past verb stands behind its day."""
        return any(g.verb_last for g in self.tokens.lexicon.languages) and all(
            i in self.places.extra_tokens() or self.tokens.shape(i) is not Shape.WORD
            for i in range(clause.past_at + 1, clause.behind)
        )

    def _happen(self, when: When) -> None:
        found = when.happened(self.around)
        if found is None or self.made.happened is not None:
            return
        doubts = when.doubts() - {Doubt.YEAR_OFF}
        self.made.happened = (self.places.of(when), found.due_on, found.due_time, doubts)

    def _promise(
        self,
        text: str,
        when: When | None,
        role: Role,
        span: Span | None = None,
        certainty: Certainty | None = None,
    ) -> None:
        side = Side.THEIRS if role is Role.THEIRS else Side.MINE
        if when is None:
            assert span is not None
            self.made.promises.append(Promise(text, None, None, side, Certainty.SOLID, span))
            return
        doubts, due = when.doubts(), when.due(self.around)
        day = due.due_on if due else None
        at = due.due_time if due else None
        if when.only_gone:
            day, at, doubts = self.around.today, None, doubts | {Doubt.DAY_PASSED}
        elif when.day is not None and when.day.someday:
            day = at = None
        if sum(not w.only_gone for c in self.clauses if when in c.whens for w in c.whens) > 1:
            doubts |= {Doubt.SEVERAL}
        if day is not None and (day - self.around.today).days > FAR:
            doubts |= {Doubt.FAR}
        if certainty is None:
            certainty = Certainty.AMBER if doubts & _LOOK else Certainty.SOLID
        place, repeat = self.places.of(when), rhythms.repeat_of(when)
        self.made.promises.append(Promise(text, day, at, side, certainty, place, doubts, repeat))

    def _gives_hour(self, when: When) -> bool:
        """ "send quote fri. 10am": the hour of the promise before."""
        at = when.at()
        if when.day is not None or at is None or not self.made.promises:
            return False
        last = self.made.promises[-1]
        if last.due_time is not None or last.due_on is None:
            return False
        span = last.span[0], self.places.of(when)[1]
        self.made.promises[-1] = replace(last, due_time=at, span=span)
        return True

    # --- the words of a promise ------------------------------------------------------------------

    def _words_before(self, number: int) -> tuple[int, int, bool] | None:
        """The clauses before a date that say what is promised: (first, last, whether they are a
        promise themselves). In the same sentence, else the sentence before."""
        last = number - 1
        if last < 0 or last in self.made.consumed:
            return None
        first = last
        if self.clauses[last].role in _PROMISED:
            while self._goes_with(first - 1, self.clauses[last]):
                first -= 1
            return first, last, True
        sentence = self.clauses[last].sentence
        while first > 0 and self.clauses[first - 1].sentence == sentence:
            if first - 1 in self.made.consumed:
                break
            first -= 1
        return first, last, False

    def _words_behind(self, number: int) -> tuple[int, int, bool] | None:
        """ "fri, deliver the canvas": a date first; the clause behind it is what is promised."""
        after = number + 1
        if after >= len(self.clauses):
            return None
        clause = self.clauses[after]
        if clause.sentence != self.clauses[number].sentence or clause.whens or clause.signed:
            return None
        return after, after, clause.role in _PROMISED

    def _goes_with(self, number: int, clause: Clause) -> bool:
        """Whether the clause before is a promise of the same side that has no date of its own."""
        if number < 0 or number in self.made.consumed:
            return False
        before = self.clauses[number]
        same = before.sentence == clause.sentence or clause.role is Role.EMPTY
        return same and before.role is clause.role and not before.whens and not before.signed

    def _completes(self, number: int, clause: Clause) -> bool:
        """ "coffee thu at 9, his office": what follows in the sentence, without a verb or a day of
        its own, belongs to the promise."""
        if number >= len(self.clauses):
            return False
        after = self.clauses[number]
        plain = after.role is Role.STATEMENT and after.bare and not (after.whens or after.signed)
        return plain and after.sentence == clause.sentence

    def _waits(self, first: int, last: int) -> Role:
        roles = {self.clauses[n].role for n in range(first, last + 1)}
        return Role.THEIRS if Role.THEIRS in roles else Role.MINE

    def _sentence_start(self, number: int) -> int:
        first = number
        sentence = self.clauses[number].sentence
        while first > 0 and self.clauses[first - 1].sentence == sentence:
            if first - 1 in self.made.consumed:
                break
            first -= 1
        return first

    def _has_subject(self, clause: Clause) -> bool:
        """Whether more than a bare verb says that it is theirs."""
        lexicon = self.tokens.lexicon
        return not any(
            lexicon.phrases("tasks_said").find(self.tokens.items, i) > i
            for i in clause.rest(frozenset())[:1]
        )

    def _text(self, first: int, last: int, when: When) -> str:
        """The clauses as typed, without the date that was used."""
        span = self.places.start(self.clauses[first]), self.places.end(self.clauses[last])
        return self.places.cut(span, [self.places.banged(when), *self.made.cuts])
