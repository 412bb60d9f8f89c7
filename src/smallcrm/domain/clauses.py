"""A note taken apart into sentences and clauses, and what each clause is for.

A clause is a promise of mine, a promise of theirs, a statement, or nothing but a date.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from smallcrm.domain import verbs
from smallcrm.domain.lexicon import Tokens
from smallcrm.domain.tokens import Shape
from smallcrm.domain.when import When


class Role(StrEnum):
    """What a clause is for."""

    MINE = "mine"
    THEIRS = "theirs"
    ABOUT_THEM = "about_them"
    """ "she will decide": theirs, but not a thing that they hand over."""
    STATEMENT = "statement"
    EMPTY = "empty"
    """Nothing but a date."""


@dataclass(slots=True)
class Clause:
    """Tokens ``first`` to before ``behind``; ``sentence`` numbers the sentence it is in.

    ``whens``: dates in it. ``banged``: ``!`` stands before a date. ``signed``: ``<`` or ``>``.
    """

    first: int
    behind: int
    sentence: int
    whens: list[When] = field(default_factory=list)
    role: Role = Role.STATEMENT
    banged: bool = False
    signed: bool = False
    past: bool = False
    contact: bool = False
    """Whether it says that we were in touch: "called", "met"."""
    opens_with_contact: bool = False
    past_at: int = 0
    """The token of its first past verb."""
    start: int = 0
    """Where its own words begin, behind the sign."""

    def rest(self, skipped: frozenset[int]) -> list[int]:
        """Its tokens that are neither dates nor extras."""
        dated = {i for w in self.whens for i in range(w.first, w.behind)}
        return [i for i in range(self.first, self.behind) if i not in dated and i not in skipped]


def split(
    tokens: Tokens,
    start: int,
    whens: Sequence[When],
    skipped: frozenset[int],
    subjects: Sequence[str],
) -> list[Clause]:
    """The clauses from a token on. ``skipped`` tokens are extras (tags, brackets);
    ``subjects`` are first names of the people, folded: "ana sends it" is said of her."""
    inside = {i: w for w in whens for i in range(w.first, w.behind)}
    clauses: list[Clause] = []
    sentence, first, index = 0, start, start
    sentence_signed = False
    turned: set[int] = set()

    def close(behind: int) -> None:
        if behind > first and any(i not in skipped for i in range(first, behind)):
            clauses.append(Clause(first, behind, sentence))

    while index < len(tokens):
        if index in inside:
            index = inside[index].behind
            continue
        shape = tokens[index].shape
        if index == first and shape is Shape.MARK and tokens[index].text in "<>":
            sentence_signed = True
        if shape is Shape.STOP:
            close(index)
            sentence, first, sentence_signed = sentence + 1, index + 1, False
        elif shape is Shape.COMMA and not sentence_signed:
            close(index)
            first = index + 1
        elif index > first and not sentence_signed and _turns(tokens, first, index, inside):
            close(index)
            first = index
            turned.add(index)
        index += 1
    close(len(tokens))
    for clause in clauses:
        clause.whens = [w for w in whens if clause.first <= w.first < clause.behind]
        opens = clause is clauses[0]
        _describe(tokens, clause, skipped, frozenset(subjects), opens=opens)
        if clause.first in turned:
            clause.start = tokens.has(clause.first, tokens.lexicon.phrases("joins"))
    return clauses


def _turns(tokens: Tokens, first: int, index: int, inside: Mapping[int, When]) -> bool:
    """Whether "and", "then" begins a promise here: "liked it and call her friday"."""
    lexicon = tokens.lexicon
    behind = lexicon.phrases("joins").find(tokens.items, index)
    if behind == index:
        return False
    after = lexicon.phrases("fillers").find(tokens.items, behind)
    starts = any(
        lexicon.phrases(name).find(tokens.items, after) > after
        for name in ("tasks", "mine", "theirs_will")
    )
    noun = lexicon.phrases("task_nouns").find(tokens.items, after) > after
    mine = lexicon.phrases("mine").find(tokens.items, after) > after
    if not starts or (noun and not mine and index - 1 not in inside):
        return False
    infinitive = any(tokens[i].text in lexicon.phrases("to") for i in range(first, index))
    return not infinitive


def _describe(
    tokens: Tokens,
    clause: Clause,
    skipped: frozenset[int],
    subjects: frozenset[str],
    *,
    opens: bool,
) -> None:
    rest = clause.rest(skipped)
    clause.start = clause.first
    if rest and tokens[rest[0]].shape is Shape.MARK and tokens[rest[0]].text in "<>":
        clause.signed = True
        clause.role = Role.MINE if tokens[rest[0]].text == ">" else Role.THEIRS
        clause.start = rest[0] + 1
        return
    bangs = [i for i in rest if tokens[i].shape is Shape.MARK and tokens[i].text == "!"]
    clause.banged = any(i + 1 == w.first for i in bangs for w in clause.whens)
    rest = [i for i in rest if i not in bangs]
    if not any(tokens[i].shape not in (Shape.OTHER, Shape.MARK) for i in rest):
        clause.role = Role.EMPTY
        return
    touches = [i for i in rest if contact_at(tokens, i, clause)]
    clause.contact = bool(touches)
    clause.opens_with_contact = bool(touches) and touches[0] == rest[_skip(tokens, rest, 0)]
    past = [i for i in rest if i in touches or verbs.is_past(tokens, i)]
    clause.past, clause.past_at = bool(past), past[0] if past else clause.behind
    clause.role, noun = _role(tokens, rest, subjects, opens=opens)
    if noun and any(w.only_gone and not (w.day and w.day.whole) for w in clause.whens):
        clause.role = Role.STATEMENT


def contact_at(tokens: Tokens, index: int, clause: Clause) -> int:
    """The index behind words that say we were in touch, else 0.

    "not called" and "is called" do not say it; a noun ("lunch") does at a clause's start alone.
    """
    table = tokens.lexicon
    behind = table.phrases("kinds").find(tokens.items, index)
    if behind == index or behind > clause.behind:
        return 0
    noun = table.phrases("task_nouns").find(tokens.items, index) >= behind
    first = clause.first
    while first < index and table.phrases("joins").find(tokens.items, first) > first:
        first += 1
    if noun and index > first:
        return 0
    near = range(max(clause.first, index - 2), index)
    if any(tokens[i].text in table.phrases("no") for i in near):
        return 0
    passive = index > clause.first and tokens[index - 1].text in table.phrases("passive")
    return 0 if passive else behind


def _says(tokens: Tokens, name: str, index: int, rest: Sequence[int]) -> int:
    """The index behind a phrase of a list at a token when all of it is in the clause, else 0."""
    behind = tokens.lexicon.phrases(name).find(tokens.items, index)
    return behind if index < behind <= rest[-1] + 1 else 0


def _role(
    tokens: Tokens, rest: Sequence[int], subjects: frozenset[str], *, opens: bool
) -> tuple[Role, bool]:
    """Whose promise the words are, if they are one; and whether only a noun says so."""
    at = _skip(tokens, rest, 0)
    if at >= len(rest):
        return Role.STATEMENT, False
    index = rest[at]
    mine = _says(tokens, "mine", index, rest)
    if mine and mine <= rest[-1]:
        return Role.MINE, False
    me = _says(tokens, "me", index, rest)
    if me and me <= rest[-1] and _is_task(tokens, me, rest):
        return Role.MINE, False
    if _says(tokens, "waiting", index, rest):
        return Role.THEIRS, False
    theirs = _theirs(tokens, rest, index, subjects, opens=opens)
    if theirs is not None:
        return theirs, False
    task = _says(tokens, "tasks", index, rest)
    noun = _says(tokens, "task_nouns", index, rest)
    if noun and noun >= task:
        if task and _says(tokens, "objects", noun, rest):
            return Role.MINE, False
        compound = _says(tokens, "not_tasks", index, rest)
        if compound or _has_verb(tokens, rest, index):
            return Role.STATEMENT, False
        return Role.MINE, True
    if task:
        return Role.MINE, False
    if _says(tokens, "tasks_said", index, rest):
        return Role.THEIRS, False
    return (Role.MINE if _ends_in_task(tokens, rest, index) else Role.STATEMENT), False


def _skip(tokens: Tokens, rest: Sequence[int], at: int) -> int:
    """Past "and", "please" and signs at the beginning; at least one word stays."""
    while at < len(rest) - 1:
        index = rest[at]
        behind = max(_says(tokens, "joins", index, rest), _says(tokens, "fillers", index, rest))
        if behind == 0 and tokens[index].shape is Shape.OTHER:
            behind = index + 1
        # "next" may begin a date, "order" a task: only what does nothing else is skipped
        if behind == 0 or _says(tokens, "mine", index, rest) > behind:
            return at
        while at < len(rest) and rest[at] < behind:
            at += 1
    return at


def _theirs(
    tokens: Tokens, rest: Sequence[int], index: int, subjects: frozenset[str], *, opens: bool
) -> Role | None:
    """ "she sends ...", "he'll ring ...", "said they'd pay ..."; "will send ..." where it opens
    the note is said of whom it is about, later on it is mine."""
    said = _says(tokens, "said", index, rest)
    if said and said <= rest[-1]:
        to = _says(tokens, "to", said, rest)
        if to and to <= rest[-1] and _is_task(tokens, to, rest):
            return Role.THEIRS
        return _theirs(tokens, rest, said, subjects, opens=True)
    will = _says(tokens, "theirs_will", index, rest)
    if will and will <= rest[-1]:
        return Role.THEIRS if _is_task(tokens, will, rest) else Role.ABOUT_THEM
    subject = _says(tokens, "theirs", index, rest)
    named = tokens[index].text in subjects and tokens[index].text not in tokens.lexicon.phrases(
        "will"
    )
    if not subject and named and index < rest[-1]:
        subject = index + 1
    will = _says(tokens, "will", subject or index, rest)
    if will and will <= rest[-1]:
        if _is_task(tokens, will, rest):
            return Role.THEIRS if subject or opens else Role.MINE
        return Role.ABOUT_THEM if subject else None
    if subject and subject <= rest[-1]:
        after = max(subject, _says(tokens, "fillers", subject, rest))
        if _says(tokens, "tasks_said", after, rest):
            return Role.THEIRS
        return Role.ABOUT_THEM
    return None


def _is_task(tokens: Tokens, index: int, rest: Sequence[int]) -> bool:
    """Whether a thing to hand over stands here, a filler before it or not, or last in German."""
    after = max(index, _says(tokens, "fillers", index, rest))
    if _says(tokens, "tasks", after, rest) or _says(tokens, "tasks_said", after, rest):
        return True
    return _ends_in_task(tokens, rest, index)


def _has_verb(tokens: Tokens, rest: Sequence[int], index: int) -> bool:
    """Whether a past or finite verb follows: then a noun was a noun, not a thing to do."""
    later = [i for i in rest if i > index]
    return any(
        verbs.is_past(tokens, i)
        or _says(tokens, "verbs", i, rest)
        or _says(tokens, "kinds", i, rest)
        for i in later
        if not _says(tokens, "task_nouns", i, rest)
    )


def _ends_in_task(tokens: Tokens, rest: Sequence[int], index: int) -> bool:
    """ "Angebot senden": the verb of a thing to do last, and no other verb."""
    lists = [language.tasks for language in tokens.lexicon.languages if language.verb_last]
    last = tokens[rest[-1]]
    if last.shape is not Shape.WORD or not any(last.text in tasks for tasks in lists):
        return False
    return rest[-1] > index and not any(
        verbs.is_past(tokens, i) or _says(tokens, "verbs", i, rest) for i in rest[:-1] if i >= index
    )
