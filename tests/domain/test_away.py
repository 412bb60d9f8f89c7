"""Until when somebody is away, in a line: what says it, which day it is, and what is none."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from people_in_lines import LANGUAGES, NOW, capture
from smallcrm.domain.captured import Absence, Certainty, PartKind
from smallcrm.domain.day import Doubt
from smallcrm.domain.languages.away_words import TABLES

MONDAY = date(2026, 11, 30)
DAYS = {
    "en": ("monday", "12 jan", "31 jan", "the end of february", "20 nov", "31 june"),
    "de": ("montag", "12. januar", "31. januar", "ende februar", "20. november", "31. juni"),
    "es": (
        *("el lunes", "el 12 de enero", "el 31 de enero", "fin de febrero"),
        *("20 de noviembre", "31 de junio"),
    ),
    "fr": ("lundi", "12 janvier", "31 janvier", "la fin février", "20 novembre", "31 juin"),
    "nl": ("maandag", "12 januari", "31 januari", "eind februari", "20 november", "31 juni"),
}
AWAY = {
    "en": "on holiday until",
    "de": "verreist bis",
    "es": "de vacaciones hasta",
    "fr": "en congé jusqu'au",
    "nl": "op vakantie tot",
}


def until(line: str, code: str = "en", now: datetime = NOW) -> date | None:
    found = capture(line, now, LANGUAGES[code])
    assert found.body == line.split(": ", 1)[1], "the words stay as they were typed"
    assert found.promises == ()
    return found.away.until if found.away else None


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_of_the_words_says_it(code: str) -> None:
    table, (day, *_) = TABLES[code], DAYS[code]
    day = day.split()[-1]
    for words in table.away:
        assert until(f"Ana: {words} {AWAY[code].split()[-1]} {day}", code) == MONDAY, words
    for word in table.until:
        assert until(f"Ana: {AWAY[code].rsplit(' ', 1)[0]} {word} {day}", code) == MONDAY, word
    for word in table.before:
        assert until(f"Ana: {word} {AWAY[code]} {day}", code) == MONDAY, word


@pytest.mark.parametrize("code", LANGUAGES)
def test_days_of_the_next_year_and_ends_of_months(code: str) -> None:
    monday, new_year, month_end, february, gone, no_day = DAYS[code]
    said = AWAY[code]
    assert until(f"Ana: {said} {monday}", code) == MONDAY
    assert until(f"Ana: {said} {new_year}", code) == date(2027, 1, 12)
    assert until(f"Ana: {said} {month_end}", code) == date(2027, 1, 31)
    assert until(f"Ana: {said} {february}", code) == date(2027, 2, 28)
    leap = datetime(2027, 11, 25, 14, 30, tzinfo=UTC)
    assert until(f"Ana: {said} {february}", code, leap) == date(2028, 2, 29)
    assert until(f"Ana: {said} {gone}", code) is None
    assert until(f"Ana: {said} {no_day}", code) is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("24 nov", None),  # yesterday, and not in a year
        ("2026-11-01", None),
        ("yesterday", None),
        ("today", date(2026, 11, 25)),
        ("tomorrow", date(2026, 11, 26)),
        ("the 24th", date(2026, 12, 24)),
        ("28 may", date(2027, 5, 28)),
        ("1 sep", None),
        ("20 aug", date(2027, 8, 20)),
        ("monday 9am", MONDAY),
        ("31 dec", date(2026, 12, 31)),
        ("end of month", MONDAY),
    ],
)
def test_which_day_it_is(words: str, day: date | None) -> None:
    assert until(f"Ana: away until {words}") == day


def test_on_the_last_day_of_the_year() -> None:
    late = datetime(2026, 12, 31, 23, 50, tzinfo=UTC)
    assert until("Ana: away until 1 jan", now=late) == date(2027, 1, 1)
    assert until("Ana: away until 31 dec", now=late) == date(2026, 12, 31)
    assert until("Ana: away until 30 dec", now=late) is None


@pytest.mark.parametrize(
    "line",
    [
        "Ana: call when back on 12 jan",
        "Ana: send the quote after she is away until friday",
        "Ana: ask if away until friday",
        "Ana: if she is away until friday, call Ben",
        "Ana: not away until friday",
        "Ana: may be away until friday",
        "Ana: was away until friday",
        "Ana: her boss is away until friday",
        "Ana: the shop is shut until friday",
        "Ana: I'm away until friday",
        "Ana: we are away until friday",
        "Ana: away until 3pm",
        "Ana: away until every friday",
        "Ana: away until someday",
        "Ana: away from 5 jan until 12 jan",
        "Ana: not in until friday",
        "Ana: remember away until friday",
        'Ana: "away until friday"',
        "away until friday",
        "Ana: finish it until friday",
        "Ana: ist bis freitag im urlaub",  # nobody here writes German
    ],
)
def test_this_is_none(line: str) -> None:
    found = capture(line)
    assert found.away is None
    assert not [p for p in found.parts if p.kind is PartKind.AWAY]


def test_a_promise_beside_it_keeps_its_own_day() -> None:
    for line in (
        "Ana: away until 12 jan. Call her fri",
        "Ana: call her fri. Away until 12 jan",
        "Ana: call her fri, away until 12 jan",
        "Ana: away until 12 jan, call her fri",
    ):
        found = capture(line)
        assert found.away is not None, line
        assert found.away.until == date(2027, 1, 12), line
        assert [p.due_on for p in found.promises] == [date(2026, 11, 27)], line


def test_of_whom_it_is_said() -> None:
    def whom(line: str) -> list[str]:
        found = capture(line)
        assert found.away is not None
        people = [found.people[place].known for place in found.away.people]
        return [known.name for known in people if known is not None]

    assert whom("Ana, Ben: away until friday") == ["Ana Lima", "Ben O'Neil"]
    assert whom("Ana, Ben: met. Ben is away until friday") == ["Ben O'Neil"]
    assert whom("Ana: met, @ben says he's off until friday") == ["Ben O'Neil"]
    assert whom("Ana: met, Ana Lima is away until friday") == ["Ana Lima"]
    assert whom("called @ben, away until friday") == ["Ben O'Neil"]


def test_what_should_be_looked_at_says_so() -> None:
    found = capture("Ana: away until tue 2 dec")
    assert found.away is not None
    assert found.away.doubts == {Doubt.WEEKDAY_DISAGREES}
    (part,) = [p for p in found.parts if p.kind is PartKind.AWAY]
    assert part.certainty is Certainty.AMBER
    long = capture("Ana: away until 20 aug").away
    assert long is not None
    assert long.doubts == {Doubt.YEAR_OFF}
    assert capture("Ana: away until 20 aug 2027").away == Absence(date(2027, 8, 20), (0,))
    far = capture("Ana: away until 2029-01-01").away
    assert far is not None
    assert far.doubts == {Doubt.FAR}


def test_words_that_were_un_read_say_nothing() -> None:
    line = "Ana: is away until friday, all well"
    (part,) = [p for p in capture(line).parts if p.kind is PartKind.AWAY]
    assert line[slice(*part.span)] == "away until friday"
    found = capture(line, sealed=(part.span,))
    assert (found.away, found.body, found.promises) == (None, "is away until friday, all well", ())
