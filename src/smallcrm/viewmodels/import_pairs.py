"""Somebody of a file beside somebody here: what they have, and where they differ."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from smallcrm.domain.records import (
    AffiliationDraft,
    CustomerDraft,
    CustomerKind,
    DetailDraft,
    DetailKind,
)
from smallcrm.domain.text import digits, fold
from smallcrm.services import details
from smallcrm.services.doubts import Asked
from smallcrm.viewmodels import dates, import_words, likeness_wording, wording

_TAIL = 9
"""Phone numbers are the same when their last nine digits are."""


_MANY = {DetailKind.FACT, DetailKind.TAG, DetailKind.LINK, DetailKind.CADENCE}
"""Of these everybody has several: that they are others says nothing."""


class Answer(StrEnum):
    SAME = "same"
    TWO = "two"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class PairLine:
    """A field of both; "" where one has none. ``differs`` when both have one, and another."""

    name: str
    in_file: str
    here: str
    differs: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """What is shown of a doubt. ``why`` they may be one; ``about`` whoever is here."""

    kind: CustomerKind
    why: str
    about: str
    lines: tuple[PairLine, ...]


def shown(doubt: Asked) -> Pair:
    return Pair(
        doubt.draft.kind,
        likeness_wording.reasons(doubt.likeness),
        _about(doubt),
        tuple(_lines(doubt)),
    )


def _lines(doubt: Asked) -> list[PairLine]:
    """Fields that at least one of both has: those that differ first, then those that are the
    same."""
    found = [
        _line(import_words.tr("Name"), [doubt.draft.name], [doubt.customer.name]),
        _line(
            import_words.tr("Job"),
            _roles(doubt.draft.details),
            _roles(d.value for d in doubt.customer.details),
        ),
    ]
    for kind in DetailKind:
        here = [d.value for d in doubt.customer.details if d.kind is kind]
        there = [d for d in doubt.draft.details if _kind(d) is kind]
        line = _line(_head(kind), [_words(d) for d in there], [_words(d) for d in here])
        found.append(replace(line, differs=line.differs and kind not in _MANY))
    found.append(_line(import_words.tr("Note"), [_short(n) for n in doubt.draft.notes[:1]], []))
    filled = [line for line in found if line.in_file or line.here]
    return sorted(filled, key=lambda line: (line.name != filled[0].name, not line.differs))


def _about(doubt: Asked) -> str:
    """How much there is about whoever is here: "3 notes, 1 follow-up"."""
    customer, parts = doubt.customer, []
    if customer.interaction_count:
        parts.append(dates.plural("%n note", "%n notes", customer.interaction_count))
    if customer.follow_ups:
        parts.append(dates.plural("%n follow-up", "%n follow-ups", len(customer.follow_ups)))
    return ", ".join(parts)


def person(draft: CustomerDraft, most: int = 6) -> str:
    """Somebody in a line: "s.chen@acme.example · +31 10 555 01 42 · likes oat latte"."""
    parts = [wording.detail(d) for d in draft.details]
    parts += [_touch(t.on) for t in draft.touches]
    parts += [f"{c.name}: {c.text}" for c in draft.customs]
    parts += list(draft.notes)
    more = len(parts) - most
    parts = [_short(p) for p in parts[:most] if p]
    if more > 0:
        parts.append(import_words.tr("and {n} more").replace("{n}", wording.number(more)))
    return " · ".join(parts)


def _touch(on: date) -> str:
    words = import_words.tr("last contact {day}")
    return words.replace("{day}", dates.yearly(on.month, on.day, on.year))


def _line(name: str, in_file: Sequence[str], here: Sequence[str]) -> PairLine:
    left, right = {_plain(v) for v in in_file}, {_plain(v) for v in here}
    differs = bool(left and right) and left.isdisjoint(right)
    return PairLine(name, "\n".join(in_file), "\n".join(here), differs)


def _plain(value: str) -> str:
    """By what two values are the same: numbers by their end, words without case and accents."""
    number = digits(value)
    is_number = len(number) > 5 and not any(c.isalpha() for c in value)
    return number[-_TAIL:] if is_number else fold(value)


def _roles(values: Iterable[DetailDraft]) -> list[str]:
    places = (d for d in values if isinstance(d, AffiliationDraft))
    return [p.role for p in places if p.role]


def _words(draft: DetailDraft) -> str:
    if isinstance(draft, AffiliationDraft):
        return draft.company_name
    return wording.detail(draft)


def _kind(draft: DetailDraft) -> DetailKind:
    return details.kind_of(draft)


def _head(kind: DetailKind) -> str:
    if kind is DetailKind.OCCASION:
        return import_words.tr("Every year")
    return wording.detail_kind(kind)


def _short(text: str, most: int = 60) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= most else plain[: most - 1].rstrip() + "…"
