"""Times of day in a line: "10am", "14.30", "at 4", "half past three", "first thing"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import time

from smallcrm.domain import money
from smallcrm.domain.lexicon import Sense, Tokens
from smallcrm.domain.tokens import Shape

_CLOCK = re.compile(r"(\d{1,2})[:.h](\d{2})\s?(?:([ap])\.?m\.?|h|hs)?", re.ASCII)
NIGHT = 5
LATE_GUESS = 7
"""A bare hour up to this is read as afternoon (interaction.md R8)."""


@dataclass(frozen=True, slots=True)
class Clock:
    """``guessed``: an hour without am or pm. ``shy``: also a plain word or a number."""

    at: time
    guessed: bool = False
    shy: bool = False
    weak: bool = False
    """ "14.30" is an hour in a thing to do, a price or a version in a statement."""
    named: bool = False
    """ "afternoon": an hour said beside it is more exact."""


def read(tokens: Tokens, index: int) -> tuple[int, Clock] | None:
    """The time at a token and the index behind it."""
    for rule in (_clock, _with_half, _at_hour, _number, _span, _named):
        found = rule(tokens, index)
        if found is not None:
            behind, clock = _minutes(tokens, *found)
            return _until(tokens, behind), clock
    return None


def _minutes(tokens: Tokens, index: int, clock: Clock) -> tuple[int, Clock]:
    """ "a las 5 y media", "9h moins le quart": the minutes stand behind the hour."""
    word = tokens.number(index, Sense.MINUTES)
    if word is None or clock.named or clock.at.minute:
        return index, clock
    minutes = (clock.at.hour * 60 + word[1]) % (24 * 60)
    hour, guessed = minutes // 60, clock.guessed
    behind, half = _half_day(tokens, word[0])
    if half:
        hour, guessed = hour % 12 + (12 if half == "p" else 0), False
    return behind, replace(clock, at=time(hour, minutes % 60), guessed=guessed)


def _until(tokens: Tokens, index: int) -> int:
    """Past the end of "10:00-11:00" or "2pm to 3pm": when it begins is what counts."""
    if index + 1 >= len(tokens):
        return index
    to = tokens.sense(index, Sense.BY)
    through = tokens.has(index, tokens.lexicon.phrases("through"))
    after = to[0] if to else max(through, index + (tokens[index].text in ("-", "\u2013")))
    if after == index or after >= len(tokens):
        return index
    end = _clock(tokens, after) or _number(tokens, after)
    return end[0] if end else index


_SPAN = re.compile(r"(\d{1,2})-(\d{1,2})(am|pm|h)", re.ASCII)


def _span(tokens: Tokens, index: int) -> tuple[int, Clock] | None:
    """ "2-3pm"; "11-1pm" begins before noon."""
    token = tokens[index]
    match = _SPAN.fullmatch(token.text) if token.shape is Shape.FIGURE else None
    if match is None:
        return None
    first, last, half = int(match[1]), int(match[2]), match[3].rstrip("mh")
    if half == "p" and first % 12 > last % 12:
        half = "a"
    at = _time(first, 0, half)
    return None if at is None else (index + 1, Clock(at))


def join(first: Clock, second: Clock) -> Clock | None:
    """Two times said together: "tomorrow morning at 8", "at 4 in the afternoon"."""
    named, hour = (first, second) if first.named else (second, first)
    if not named.named or hour.named:
        return None
    at = hour.at
    if hour.guessed:
        plain = at.hour % 12
        at = time(plain + 12 if named.at.hour >= 12 else plain, at.minute)
    return Clock(at)


def _clock(tokens: Tokens, index: int) -> tuple[int, Clock] | None:
    token = tokens[index]
    if token.shape is not Shape.CLOCK or _is_price(tokens, index):
        return None
    match = _CLOCK.fullmatch(token.text)
    assert match is not None
    behind = index + 1
    half = match[3] or ""
    if not half:
        behind, half = _half_day(tokens, behind)
    clock_word = tokens.sense(behind, Sense.OCLOCK)
    if clock_word:
        behind = clock_word[0]
    weak = "." in token.text and not half and not clock_word
    hour, minute = int(match[1]), int(match[2])
    if half or token.text.startswith("0"):
        at, guessed = _time(hour, minute, half), False
    else:
        at, guessed = _by_day(hour, minute)
    return None if at is None else (behind, Clock(at, guessed, weak=weak))


def _is_price(tokens: Tokens, index: int) -> bool:
    """ "£0.11/word"."""
    return index > 0 and not tokens[index].spaced and tokens[index - 1].text in money.SIGNS


def _half_day(tokens: Tokens, index: int) -> tuple[int, str]:
    """ "am" or "pm" at a token, as (index behind it, "a" or "p")."""
    for sense, half in ((Sense.BEFORE_NOON, "a"), (Sense.AFTER_NOON, "p")):
        found = tokens.sense(index, sense)
        if found:
            behind = found[0]
            if "." in tokens[index].text and _is_dot(tokens, behind):
                behind += 1
            return behind, half
    return index, ""


def _is_dot(tokens: Tokens, index: int) -> bool:
    """Whether the dot of an abbreviation stands here, not the end of a sentence."""
    return index < len(tokens) and tokens[index].text == "." and not tokens[index].spaced


def _number(tokens: Tokens, index: int) -> tuple[int, Clock] | None:
    """ "10am", "10 am", "14h", "10 Uhr", "10 Uhr 30"."""
    token = tokens[index]
    if token.shape is not Shape.NUMBER or len(token.text) > 2:
        return None
    hour, tail = int(token.text), token.tail
    if tail in ("am", "pm"):
        at = _time(hour, 0, tail[0])
        return None if at is None else (index + 1, Clock(at))
    if tail == "h" or (tail and tail in tokens.lexicon.phrases("oclock")):
        behind, half = _half_day(tokens, index + 1)
        if half:
            at, guessed = _time(hour, 0, half), False
        elif hour <= NIGHT and not _is_led(tokens, index):
            return None  # "3h" is a length of time
        else:
            at, guessed = _by_day(hour, 0)
        return None if at is None else (behind, Clock(at, guessed))
    if tail:
        return None
    behind, half = _half_day(tokens, index + 1)
    if half:
        at = _time(hour, 0, half)
        return None if at is None else (behind, Clock(at))
    word = tokens.sense(index + 1, Sense.OCLOCK)
    if word is None or hour > 24:
        return None
    behind, minute = word[0], 0
    if tokens.shape(behind) is Shape.NUMBER:
        after = tokens[behind]
        if len(after.text) == 2 and not after.tail and int(after.text) < 60:
            behind, minute = behind + 1, int(after.text)
    at, guessed = _by_day(hour, minute)
    # "3 heures" alone is a length of time, "14 heures" and "a 3 heures" are an hour
    long = behind == word[0] and hour < LATE_GUESS and tokens.sense(index + 1, Sense.UNIT)
    if at is None or (long and not _is_led(tokens, index)):
        return None
    return behind, Clock(at, guessed)


def _is_led(tokens: Tokens, index: int) -> bool:
    """Whether "at" stands before."""
    return index > 0 and tokens.sense(index - 1, Sense.AT) is not None


def _at_hour(tokens: Tokens, index: int) -> tuple[int, Clock] | None:
    """ "at 4": an hour with nothing but "at" before it; 1 to 7 are afternoon. "at noon"."""
    word = tokens.sense(index, Sense.AT)
    if word is None or word[0] >= len(tokens):
        return None
    if named := _named(tokens, word[0]):
        return named
    found = _clock(tokens, word[0]) or _with_half(tokens, word[0]) or _number(tokens, word[0])
    if found is not None:
        return found[0], Clock(found[1].at, found[1].guessed)
    token = tokens[word[0]]
    behind = word[0] + 1
    if token.shape is not Shape.NUMBER or token.tail or int(token.text) > 24:
        number = tokens.number(word[0], Sense.NUMBER)
        if number is None or not 1 <= number[1] <= 12:
            return None
        behind, hour = number
    else:
        hour = int(token.text)
    if not _ends_here(tokens, behind):
        return None
    at, guessed = _guess(hour, 0)
    return None if at is None else (behind, Clock(at, guessed))


_AFTER_AN_HOUR = (
    *(Sense.WEEKDAY, Sense.AWAY, Sense.ON, Sense.BY, Sense.COMING, Sense.THIS, Sense.TIME),
    *(Sense.PAST, Sense.AHEAD, Sense.MINUTES),
)


def _ends_here(tokens: Tokens, index: int) -> bool:
    """Whether no noun follows: "at 4" is an hour, "at 4 places" is none."""
    if index >= len(tokens):
        return True
    token = tokens[index]
    if token.shape in (Shape.STOP, Shape.COMMA, Shape.MARK):
        return True
    if token.text in ")&":
        return True
    phrases = tokens.lexicon.phrases
    if phrases("prepositions").find(tokens.items, index) > index:
        return True
    joins = tokens.lexicon.phrases("joins").find(tokens.items, index) > index
    return joins or any(tokens.sense(index, sense) for sense in _AFTER_AN_HOUR)


def _with_half(tokens: Tokens, index: int) -> tuple[int, Clock] | None:
    """ "half past 4", "halb zehn", "quarter to three"."""
    for sense, shift in _halves(tokens, index):
        word = tokens.sense(index, sense)
        if word is None or word[0] >= len(tokens):
            continue
        hour, behind = _hour(tokens, word[0])
        if hour is None:
            continue
        behind, half = _half_day(tokens, behind)
        clock = tokens.sense(behind, Sense.OCLOCK)
        if clock:
            behind = clock[0]
        base, guessed = (_time(hour, 0, half), False) if half else _guess(hour, 0)
        if tokens[behind - 1].tail in ("am", "pm"):
            base, guessed = _time(hour, 0, ""), False
        if base is None:
            continue
        minutes = (base.hour * 60 + shift) % (24 * 60)
        return behind, Clock(time(minutes // 60, minutes % 60), guessed)
    return None


_SHIFTS = {
    Sense.HALF_TO: -30,
    Sense.HALF_PAST: 30,
    Sense.QUARTER_PAST: 15,
    Sense.QUARTER_TO: -15,
}


def _halves(tokens: Tokens, index: int) -> list[tuple[Sense, int]]:
    """The longest phrase first; "half" alone is the user's own language's."""
    found = [(s, w[0]) for s in _SHIFTS if (w := tokens.sense(index, s))]
    return [(s, _SHIFTS[s]) for s, _ in sorted(found, key=lambda f: -f[1])]


def _hour(tokens: Tokens, index: int) -> tuple[int | None, int]:
    token = tokens[index]
    if token.shape is Shape.NUMBER and not token.tail and int(token.text) <= 24:
        return int(token.text), index + 1
    if token.shape is Shape.NUMBER and token.tail in ("am", "pm") and 1 <= int(token.text) <= 12:
        hour = int(token.text) % 12 + (12 if token.tail == "pm" else 0)
        return hour, index + 1
    word = tokens.number(index, Sense.NUMBER)
    if word and 1 <= word[1] <= 12 and word[0] == index + 1:
        return (None, index) if token.text in ("a", "an") else (word[1], word[0])
    return None, index


def _named(tokens: Tokens, index: int) -> tuple[int, Clock] | None:
    found = tokens.sense(index, Sense.TIME)
    at = found[1] if found else None
    if found is None or not isinstance(at, time):
        return None
    behind = found[0]
    shy = behind == index + 1 and tokens[index].text in tokens.lexicon.shy
    return behind, Clock(at, shy=shy, named=True)


def _by_day(hour: int, minute: int) -> tuple[time | None, bool]:
    """ "4:30", "3 o'clock": nobody is rung at night, so it is the afternoon; to be looked at."""
    if 1 <= hour <= NIGHT:
        return _time(hour + 12, minute, ""), True
    return _time(hour, minute, ""), False


def _guess(hour: int, minute: int) -> tuple[time | None, bool]:
    if 1 <= hour <= LATE_GUESS:
        return _time(hour + 12, minute, ""), True
    return _time(hour, minute, ""), 0 < hour <= 12


def _time(hour: int, minute: int, half: str) -> time | None:
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
