"""A note taken apart into sentences and clauses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from smallcrm.domain import roles, verbs
from smallcrm.domain.clause import Clause, Role
from smallcrm.domain.lexicon import Sense, Tokens
from smallcrm.domain.records import InteractionKind
from smallcrm.domain.tokens import Shape
from smallcrm.domain.when import When

_TAG = 80
"""So many characters are looked at for the end of a tag or an address."""
_NEAR = 2
"""So many words before a verb may deny it."""


def split(
    tokens: Tokens,
    start: int,
    whens: Sequence[When],
    skipped: frozenset[int],
    sums: frozenset[int],
    subjects: Sequence[str],
) -> list[Clause]:
    """The clauses from a token on. ``skipped`` tokens are extras (tags, brackets), ``sums``
    amounts of money; ``subjects`` are first names of the people, folded: "ana sends it" is said
    of her."""
    inside = {i: w for w in whens for i in range(w.first, w.behind)}
    clauses: list[Clause] = []
    sentence, first, index = 0, start, start
    signed = False
    turned: set[int] = set()

    def close(behind: int) -> None:
        if behind > first and any(i not in skipped for i in range(first, behind)):
            clauses.append(Clause(first, behind, sentence))

    while index < len(tokens):
        if index in inside:
            index = inside[index].behind
            continue
        shape = tokens[index].shape
        if index == first and _is_sign(tokens, index):
            signed = True
        if shape is Shape.STOP and not _is_ordinal(tokens, index, inside):
            close(index)
            sentence, first, signed = sentence + 1, index + 1, False
        elif shape is Shape.COMMA and (not signed or _is_sign(tokens, index + 1)):
            close(index)
            first = index + 1
        elif index > first and not signed and _turns(tokens, first, index, inside):
            close(index)
            first = index
            turned.add(index)
        index += 1
    close(len(tokens))
    for clause in clauses:
        clause.whens = [w for w in whens if clause.first <= w.first < clause.behind]
        opens = clause is clauses[0] and bool(subjects)
        _describe(tokens, clause, (skipped, sums), frozenset(subjects), opens=opens)
        if clause.first in turned:
            clause.start = tokens.has(clause.first, tokens.lexicon.phrases("joins"))
    return clauses


def _is_ordinal(tokens: Tokens, index: int, inside: Mapping[int, When]) -> bool:
    """Whether the dot is one of "4. bis 6. Dezember"."""
    number = index > 0 and tokens.shape(index - 1) is Shape.NUMBER and not tokens[index].spaced
    if not number or tokens[index].text != "." or index + 1 not in inside:
        return False
    return tokens.has(index + 1, tokens.lexicon.phrases("through")) > index + 1


def _is_sign(tokens: Tokens, index: int) -> bool:
    """Whether ``<`` or ``>`` stands here, and not "<3", ">500", "<b>" or "<info@x.nl>"."""
    if tokens.shape(index) is not Shape.MARK or tokens[index].text not in "<>":
        return False
    if index + 1 >= len(tokens) or tokens[index + 1].spaced:
        return True
    behind = tokens.folded.text[tokens.span(index, index + 1)[1] :][:_TAG]
    word = behind.split(maxsplit=1)[0] if behind.split() else ""
    return not behind[0].isdigit() and not (tokens[index].text == "<" and ">" in word)


def _is_number(tokens: Tokens, index: int) -> bool:
    """ "> 500 pieces" compares, unless it has a date."""
    return index < len(tokens) and tokens[index].text[:1].isdigit()


def _turns(tokens: Tokens, first: int, index: int, inside: Mapping[int, When]) -> bool:
    """Whether a promise begins here: "liked it and call her friday", "if nothing by fri call"."""
    lexicon = tokens.lexicon
    behind = lexicon.phrases("joins").find(tokens.items, index)
    if behind == index:
        condition = lexicon.phrases("if_").find(tokens.items, first) > first
        return condition and index - 1 in inside and _starts(tokens, index)
    after = lexicon.phrases("fillers").find(tokens.items, behind)
    noun = lexicon.phrases("task_nouns").find(tokens.items, after) > after
    mine = lexicon.phrases("mine").find(tokens.items, after) > after
    if not _starts(tokens, after) or (noun and not mine and index - 1 not in inside):
        return False
    infinitive = any(tokens[i].text in lexicon.phrases("to") for i in range(first, index))
    return not infinitive


def _starts(tokens: Tokens, index: int) -> bool:
    """Whether words that begin a promise stand here."""
    return any(
        tokens.lexicon.phrases(name).find(tokens.items, index) > index
        for name in ("tasks", "mine", "theirs_will", "theirs_are")
    )


def _describe(
    tokens: Tokens,
    clause: Clause,
    beside: tuple[frozenset[int], frozenset[int]],
    subjects: frozenset[str],
    *,
    opens: bool,
) -> None:
    skipped, sums = beside
    rest = clause.rest(skipped)
    clause.start = clause.first
    clause.amount = any(i in sums for i in rest)
    if rest and _is_sign(tokens, rest[0]) and (clause.whens or not _is_number(tokens, rest[0] + 1)):
        clause.signed = True
        clause.role = Role.MINE if tokens[rest[0]].text == ">" else Role.THEIRS
        clause.start = rest[0] + 1
        return
    bangs = [i for i in rest if tokens[i].shape is Shape.MARK and tokens[i].text == "!"]
    clause.banged = any(i + 1 == w.first for i in bangs for w in clause.whens)
    rest = [i for i in rest if i not in bangs]
    if all(i in sums or tokens[i].shape in (Shape.OTHER, Shape.MARK) for i in rest):
        clause.role = Role.EMPTY
        return
    touches = [i for i in rest if contact_at(tokens, i, clause)]
    clause.contact = bool(touches)
    begins = rest[roles.skip(tokens, rest, 0)]
    clause.opens_with_contact = bool(touches) and touches[0] == begins
    clause.condition = tokens.has(begins, tokens.lexicon.phrases("if_")) > begins
    clause.habit = any(w.again for w in clause.whens) or _is_habit(tokens, clause)
    past = [i for i in rest if i in touches or verbs.is_past(tokens, i)]
    clause.past, clause.past_at = bool(past), past[0] if past else clause.behind
    verbs_there = any(tokens.has(i, tokens.lexicon.phrases("verbs")) > i for i in rest)
    clause.bare = not (past or verbs_there)
    clause.role, noun = roles.role(tokens, rest, subjects, opens=opens)
    if noun and any(w.only_gone and not (w.day and w.day.whole) for w in clause.whens):
        clause.role = Role.STATEMENT


def _is_habit(tokens: Tokens, clause: Clause) -> bool:
    """ "shut on mondays", "every other tuesday", "open mon-fri"."""
    for index in range(clause.first, clause.behind):
        if tokens.has(index, tokens.lexicon.phrases("habits")) > index:
            return True
        if tokens.sense(index, Sense.EVERY) and _names_time(tokens, index + 1, clause.behind):
            return True
        day = tokens.number(index, Sense.WEEKDAY)
        through = tokens.has(day[0], tokens.lexicon.phrases("through")) if day else index
        if day and through > day[0] and tokens.number(through, Sense.WEEKDAY):
            return True
        first, dash, last = tokens[index].text.partition("-")
        if dash and all(tokens.lexicon.is_weekday(word) for word in (first, last)):
            return True
    return False


def _names_time(tokens: Tokens, index: int, behind: int) -> bool:
    """Whether a day or a length of time stands in the next three words."""
    places = range(index, min(index + 3, behind))
    return any(tokens.sense(i, s) for i in places for s in (Sense.WEEKDAY, Sense.UNIT, Sense.TIME))


def contact_at(tokens: Tokens, index: int, clause: Clause) -> int:
    """The index behind words that say we were in touch, else 0.

    "not called" and "is called" do not say it, "was paid" does; a noun ("lunch") does at a
    clause's start alone, and not as the first part of another ("meeting room").
    """
    table = tokens.lexicon
    behind = table.phrases("kinds").find(tokens.items, index)
    if behind == index or behind > clause.behind:
        return 0
    if table.phrases("not_kinds").find(tokens.items, index) >= behind:
        return 0
    first = clause.first
    while first < index and table.phrases("joins").find(tokens.items, first) > first:
        first += 1
    noun = table.phrases("kind_nouns").find(tokens.items, index) >= behind
    if noun and (index > first or not _is_whole_noun(tokens, behind, clause)):
        return 0
    near = range(max(clause.first, index - _NEAR), index)
    if any(tokens[i].text in table.phrases("no") for i in near):
        return 0
    before = tokens[index - 1].text if index > clause.first else ""
    if before not in table.phrases("passive"):
        return behind
    words = " ".join(t.text for t in tokens.items[index:behind])
    paid = any(g.kinds.get(words) is InteractionKind.PAYMENT for g in table.languages)
    return behind if paid and before in table.phrases("was") else 0


def _is_whole_noun(tokens: Tokens, index: int, clause: Clause) -> bool:
    """Whether nothing follows that makes one noun of two: a preposition, a verb, a comma may."""
    if index >= clause.behind or tokens[index].shape is not Shape.WORD:
        return True
    if any(w.first == index for w in clause.whens) or verbs.is_past(tokens, index):
        return True
    return any(
        tokens.has(index, tokens.lexicon.phrases(name)) > index
        for name in ("prepositions", "verbs", "kinds", "joins", "objects", "theirs", "fillers")
    )
