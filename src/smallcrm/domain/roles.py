"""Whose promise a clause is, if it is one: by its first words, never by its meaning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from smallcrm.domain import verbs
from smallcrm.domain.clause import Role
from smallcrm.domain.lexicon import Tokens
from smallcrm.domain.tokens import Shape

SHORTEST_PART = 4
"""So many letters the last part of a compound has."""
MOST_BEFORE_WILL = 5
"""So many words may name who "will": "their new accountant will confirm"."""


def role(
    tokens: Tokens, rest: Sequence[int], subjects: frozenset[str], *, opens: bool
) -> tuple[Role, bool]:
    """The role of the clause with these tokens, dates left out; and whether only a noun says so.

    ``subjects`` are first names of the people, folded; ``opens``: it is the first clause.
    """
    return _Words(tokens, rest, subjects).role(opens=opens)


def skip(tokens: Tokens, rest: Sequence[int], at: int) -> int:
    """Past "and", "please" and signs at the beginning; at least one word stays."""
    return _Words(tokens, rest, frozenset()).skip(at)


@dataclass(frozen=True, slots=True)
class _Words:
    tokens: Tokens
    rest: Sequence[int]
    subjects: frozenset[str]

    def role(self, *, opens: bool) -> tuple[Role, bool]:
        at = self.skip(0)
        index = self.rest[at]
        if self.says("if_", index):
            return Role.STATEMENT, False
        mine, said = self.says("mine", index), self.says("tasks_said", index)
        if mine > max(said, index) and self.goes_on(mine):
            return Role.MINE, False
        me = self.says("me", index)
        if me and self.goes_on(me) and self.is_task(me):
            return Role.MINE, False
        if self.says("waiting", index):
            return Role.THEIRS, False
        theirs = self._theirs(index, opens=opens)
        if theirs is not None:
            return theirs, False
        return self._task(index)

    def _task(self, index: int) -> tuple[Role, bool]:
        """A thing to do: a verb, a noun with no verb behind it, an order by its form."""
        if verbs.is_accented(self.tokens, index):
            return Role.STATEMENT, False
        to = self.says("to", index)
        if to and self.says("tasks", to):
            return Role.MINE, False
        task = self.says("tasks", index) or self._again(index)
        noun = self.says("task_nouns", index)
        if noun and noun >= task:
            if task and self.says("objects", noun):
                return Role.MINE, False
            no_thing = self.says("not_tasks", index) or self.says("until", noun)
            if no_thing or self._has_verb(index):
                return Role.STATEMENT, False
            return Role.MINE, True
        if task:
            return Role.MINE, False
        if self.says("tasks_said", index):
            return (Role.STATEMENT if self._has_verb(index) else Role.THEIRS), False
        order = self._is_order(index) or self._ends_in_task(index) or self._is_turned()
        if order:
            return Role.MINE, False
        compound = self._is_compound(index) and not self._has_verb(index)
        return (Role.MINE if compound else Role.STATEMENT), compound

    def _is_compound(self, index: int) -> bool:
        """ "Erstgespräch", "teams-call": the last part is a thing to do."""
        word = self.tokens[index].text
        if "-" in word:
            return word.rpartition("-")[2] in self.tokens.lexicon.phrases("task_nouns")
        nouns = [n for g in self.tokens.lexicon.languages if g.compounds for n in g.task_nouns]
        return any(len(n) >= SHORTEST_PART and word.endswith(n) and word != n for n in nouns)

    def _is_turned(self) -> bool:
        """ "Protokoll schicke ich": "I" behind the verb, where the verb may stand there."""
        if not any(g.verb_last for g in self.tokens.lexicon.languages):
            return False
        for here in self.rest[1:]:
            verb = here - 1
            if verb not in self.rest or not self.says("me", here):
                continue
            known = self.tokens[verb].text in self.tokens.lexicon.phrases("no_orders")
            return self.tokens[verb].shape is Shape.WORD and not (known or self._is_verb(verb))
        return False

    # --- theirs ----------------------------------------------------------------------------------

    def _theirs(self, index: int, *, opens: bool) -> Role | None:
        """ "she sends ...", "he'll ring ...", "said they'd pay ..."; "will send ..." where it
        opens the note is said of whom it is about, later on it is mine."""
        said = self.says("said", index)
        if said and self.goes_on(said):
            to = self.says("to", said)
            if to and self.goes_on(to) and self.is_task(to):
                return Role.MINE if self.says("told", index) == said else Role.THEIRS
            return self._theirs(said, opens=True)
        to = self.says("theirs_to", index)
        if to and self.is_task(to):
            return Role.THEIRS
        will = self.says("theirs_will", index)
        if will and self.goes_on(will):
            return Role.THEIRS if self._is_deed(will) else Role.ABOUT_THEM
        are = self.says("theirs_are", index)
        if are and self.says("going", self._past_fillers(are)):
            return Role.THEIRS
        return self._by_subject(index, opens=opens)

    def _by_subject(self, index: int, *, opens: bool) -> Role | None:
        subject = self.says("theirs", index) or self._named(index)
        promised = self.says("promised", subject or index)
        if promised and self.goes_on(promised):
            return Role.THEIRS
        will = self.says("will", subject or index)
        if will and self.goes_on(will):
            if self._is_deed(will):
                return Role.THEIRS if subject or opens else Role.MINE
            return Role.ABOUT_THEM if subject else None
        if not subject:
            theirs = self._somebody_will(index) or self._of_theirs(index)
            return Role.THEIRS if theirs else None
        to = self.says("to", subject)
        if to and self.is_task(to):
            return Role.THEIRS
        are = self.says("are", subject)
        if are and self.says("going", self._past_fillers(are)):
            return Role.THEIRS
        if self.goes_on(subject):
            if self.says("tasks_said", self._past_fillers(subject)):
                return Role.THEIRS
            return Role.ABOUT_THEM
        return None

    def _named(self, index: int) -> int:
        """Behind the first name of somebody whom the line is about, else 0."""
        word = self.tokens[index].text
        plain = word in self.tokens.lexicon.phrases("will")
        return index + 1 if word in self.subjects and not plain and self.goes_on(index + 1) else 0

    def _somebody_will(self, index: int) -> bool:
        """ "their accountant will confirm", "the printer is sending": no verb stands before it."""
        if self.says("me", index) or self.says("tasks", index) or self.says("mine", index):
            return False
        for here in self._behind(index)[1 : 1 + MOST_BEFORE_WILL]:
            will, are = self.says("will", here), self.says("are", here)
            if will and self.is_task(will):
                return True
            if are and self.says("going", self._past_fillers(are)):
                return True
            if self.tokens[here].shape is not Shape.WORD or self._is_verb(here):
                return False
        return False

    def _of_theirs(self, index: int) -> bool:
        """ "his wife drops the keys off": somebody of theirs does a thing to hand over."""
        if not self.says("possessives", index):
            return False
        for here in self._behind(index)[2 : 2 + MOST_BEFORE_WILL]:
            said = self.says("tasks_said", here)
            if said and not self.says("tasks", here):
                return True
            if self.tokens[here].shape is not Shape.WORD or self._is_verb(here):
                return False
        return False

    def _is_deed(self, index: int) -> bool:
        """A thing to hand over, or anything that they do for me: "he'll intro us"."""
        if self.is_task(index):
            return True
        return any(i > index and self.says("us", i) for i in self.rest)

    # --- tasks -----------------------------------------------------------------------------------

    def is_task(self, index: int) -> bool:
        """Whether a thing to hand over stands here, behind a filler or not, or last in German."""
        after = self._past_fillers(index)
        if self.says("tasks", after) or self.says("tasks_said", after):
            return True
        last = self.tokens[self.rest[-1]].text
        languages = self.tokens.lexicon.languages
        known = any(g.verb_last and last in g.tasks for g in languages)
        return known and not any(self._is_verb(i) for i in self.rest[:-1] if i >= index)

    def _again(self, index: int) -> int:
        """ "rescope": a thing to do, with what says "again" before it."""
        word = self.tokens[index]
        for language in self.tokens.lexicon.languages:
            for prefix in language.task_prefixes:
                verb = word.text.removeprefix(prefix)
                if verb != word.text and len(verb) > 3 and verb in language.tasks:
                    return index + 1
        return 0

    def _has_verb(self, index: int) -> bool:
        """Whether a past or finite verb follows: then a noun was a noun, not a thing to do."""
        return any(
            (self._is_verb(i) and not (i == index + 1 and self._describes(i)))
            or self.says("kinds", i)
            for i in self.rest
            if i > index and not self.says("task_nouns", i)
        )

    def _describes(self, index: int) -> bool:
        """ "return hired sander": a past ending before a noun tells which one."""
        lists = ("past_verbs", "verbs", "kinds")
        after = self.tokens[index + 1] if index + 1 in self.rest else None
        if (
            after is None
            or after.shape is not Shape.WORD
            or any(self.says(n, index) for n in lists)
        ):
            return False
        return not any(
            self.says(n, index + 1) for n in ("prepositions", "joins", "fillers", "plain")
        )

    def _is_verb(self, index: int) -> bool:
        return verbs.is_past(self.tokens, index) or bool(self.says("verbs", index))

    def _is_order(self, index: int) -> bool:
        """ "redo it", "finalize the guide": a word that only a verb can be here."""
        word = self.tokens[index]
        lexicon = self.tokens.lexicon
        if word.shape is not Shape.WORD or len(word.text) < 3 or word.text in self.subjects:
            return False
        if word.text in lexicon.phrases("no_orders") or word.text in lexicon.phrases("plain"):
            return False
        if self._is_verb(index) or self.says("kinds", index) or self._has_verb(index):
            return False
        languages = lexicon.languages
        if any(word.text.endswith(e) for g in languages for e in g.no_order_endings):
            return False
        if any(word.text.endswith(e) for g in languages for e in g.order_endings):
            return True
        return bool(self.says("order_objects", index + 1))

    def _ends_in_task(self, index: int) -> bool:
        """ "Angebot senden": the verb of a thing to do last, and no other verb."""
        words = self._behind(index)
        first = index + self._bent(index)
        for place, here in enumerate(words):
            last = place + 1 == len(words) or self.says("prepositions", words[place + 1])
            capital = place == 0 and not any(g.capital_nouns for g in self.tokens.lexicon.languages)
            if last and verbs.is_infinitive(self.tokens, here, capital=capital):
                return not any(self._is_verb(i) for i in words if first <= i != here)
        return False

    def _bent(self, index: int) -> int:
        """ "korrigierte Rechnung schicken": a first word with a past ending is an adjective."""
        word = self.tokens[index].text
        known = any(word in self.tokens.lexicon.phrases(n) for n in ("past_verbs", "verbs"))
        return int(not known and verbs.is_past(self.tokens, index))

    # --- words -----------------------------------------------------------------------------------

    def says(self, name: str, index: int) -> int:
        """The index behind a phrase at a token when all of it is in the clause, else 0."""
        behind = self.tokens.lexicon.phrases(name).find(self.tokens.items, index)
        return behind if index < behind <= self.rest[-1] + 1 else 0

    def _behind(self, index: int) -> list[int]:
        """The tokens of the clause from here on."""
        return [i for i in self.rest if i >= index]

    def goes_on(self, index: int) -> bool:
        return index <= self.rest[-1]

    def _past_fillers(self, index: int) -> int:
        return max(index, self.says("fillers", index))

    def skip(self, at: int) -> int:
        while at < len(self.rest) - 1:
            index = self.rest[at]
            behind = max(self.says("joins", index), self.says("fillers", index))
            if behind == 0 and self.tokens[index].shape is Shape.OTHER:
                behind = index + 1
            # "next" may begin a date, "order" a task: only what does nothing else is skipped
            if behind == 0 or self.says("mine", index) > behind:
                return at
            while at < len(self.rest) and self.rest[at] < behind:
                at += 1
        return min(at, len(self.rest) - 1)
