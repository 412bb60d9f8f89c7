"""Lengths of time from now on, or before now: "in 3 days", "2w", "2 days ago"."""

from __future__ import annotations

from smallcrm.domain import calendar_days as days
from smallcrm.domain.day import Day, Found, Frame
from smallcrm.domain.language import Unit
from smallcrm.domain.lexicon import Sense, Tokens
from smallcrm.domain.tokens import Shape


def unit_after(tokens: Tokens, index: int, sense: Sense) -> tuple[int, Unit] | None:
    """ "next week", also "semaine prochaine": the unit and the index behind both."""
    word = tokens.sense(index, sense)
    if word:
        unit = tokens.sense(word[0], Sense.UNIT)
        if unit and isinstance(unit[1], Unit):
            return unit[0], unit[1]
    unit = tokens.sense(index, Sense.UNIT)
    if unit and isinstance(unit[1], Unit) and tokens.shape(index) is Shape.WORD:
        word = tokens.sense(unit[0], sense)
        if word:
            return word[0], unit[1]
    return None


def length(tokens: Tokens, index: int) -> tuple[int, int, Unit] | None:
    """ "3 days", "2w", "a fortnight", "two weeks": (index behind it, count, unit)."""
    whole = tokens.sense(index, Sense.LENGTH)
    if whole and isinstance(whole[1], tuple):
        return whole[0], *whole[1]
    token = tokens[index] if index < len(tokens) else None
    if token is None:
        return None
    if token.shape is Shape.NUMBER and token.tail:
        unit = tokens.lexicon.unit(token.tail)
        return None if unit is None else (index + 1, int(token.text), unit)
    if token.shape is Shape.NUMBER:
        behind, count = index + 1, int(token.text)
    else:
        number = tokens.number(index, Sense.NUMBER)
        if number is None:
            return None
        behind, count = number
    unit_word = tokens.sense(behind, Sense.UNIT)
    named = tokens.sense(behind, Sense.AWAY)
    if unit_word and named and named[0] > unit_word[0]:
        return None  # "form 8879 day after tomorrow"
    if unit_word and isinstance(unit_word[1], Unit):
        return unit_word[0], count, unit_word[1]
    return None


def ahead(count: int, unit: Unit, frame: Frame) -> Day:
    """So many units from now on."""
    if unit in (Unit.MINUTE, Unit.HOUR):
        coming, at = days.moment_later(frame.now, count, unit)
        return Day(coming, at=at)
    target = days.later(frame.today, count, unit)
    return Day(impossible=True) if target is None else Day(target)


def ago(tokens: Tokens, index: int, frame: Frame) -> Found:
    """ "2 days ago", "vor 2 Tagen"."""
    before = tokens.sense(index, Sense.AGO_BEFORE)
    span = length(tokens, before[0] if before else index)
    if span is None:
        return None
    behind, count, unit = span
    if not before:
        after = tokens.sense(behind, Sense.AGO)
        if after is None:
            return None
        behind = after[0]
    if unit in (Unit.MINUTE, Unit.HOUR):
        gone, at = days.moment_later(frame.now, -count, unit)
        return behind, Day(None, gone, at)
    target = days.later(frame.today, -count, unit)
    return None if target is None else (behind, Day(None, target))
