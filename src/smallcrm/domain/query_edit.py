"""Terms put into a search, and taken out of it again: what the chips below the field do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smallcrm.domain.query import Condition
from smallcrm.domain.text import clean

if TYPE_CHECKING:
    from smallcrm.domain.query import Query, Term


def holds(query: Query, wanted: Condition) -> Condition | None:
    """The same condition, where the search has it by itself."""
    for group in query.groups:
        term = group[0]
        if len(group) == 1 and isinstance(term, Condition) and _same(term, wanted):
            return term
    return None


def with_term(text: str, query: Query, wanted: Condition, words: str) -> str:
    """The search with one more condition, written as ``words``; another one of the same field
    makes room for it."""
    for group in query.groups:
        term = group[0]
        if len(group) == 1 and isinstance(term, Condition) and term.field is wanted.field:
            text = without(text, term)
            break
    return f"{text.strip()} {words}".strip()


def without(text: str, term: Term) -> str:
    """The search without a term, and without the "or" that joined it to another."""
    text = clean(text)
    before, after = text[: term.start].split(), text[term.end :].split()
    if before and after and after[0].casefold() == "or":
        after = after[1:]
    elif before and before[-1].casefold() == "or":
        before = before[:-1]
    elif not before and after and after[0].casefold() == "or":
        after = after[1:]
    return " ".join((*before, *after))


def _same(one: Condition, other: Condition) -> bool:
    return (one.field, one.sign, one.words.casefold(), one.negated) == (
        *(other.field, other.sign, other.words.casefold()),
        other.negated,
    )
