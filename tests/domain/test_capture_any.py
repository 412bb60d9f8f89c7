"""What holds for any line whatever: nothing raises, nothing is lost, nothing is invented."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from people_in_lines import LANGUAGES, NOW, capture, told
from smallcrm.domain.captured import Captured, Certainty, PartKind
from smallcrm.domain.when import Words

PIECES = """said promised his their accountant will him to if every other mondays since or re redo
it is was he's sending finalize the room has paid hat schickt bis zum 15. heute früh morgen
schicken half drie ik bel over twee weken el martes que viene a las 5 y media lundi en huit je dois
Sarah Chen: Ana: Ana, Ben: @tom @ben called rang met send invoice quote fri mon tue next
week in 3 days 2w tomorrow yesterday at 4 10am 10:30 14.30 4/12 31/6 2026-12-04 4 dec may sun
sat the 1st every 6 weeks birthday remember likes someday "fri" " ( ) < > ! # #tag $1,200 €4k
and then she he'll sends waiting for by on . , ; - : ： 。 ، ？ ！ １０：３０ may and call eod
half past quarter to ago last noon 9-5 16:9 v1.2 https://a.b/2026-12-01 020 7946 0958 é İ ß
ﬁ́ 🙂 اليوم יום ２０２６ 12 march street"""
START = datetime(2024, 1, 1, tzinfo=UTC)
WORDS = st.sampled_from([*PIECES.split(), "\n"])
LINES = st.one_of(
    st.text(max_size=80),
    st.lists(WORDS, max_size=14).map(" ".join),
    st.lists(WORDS, max_size=8).map("".join),
)
SANE = st.lists(WORDS.filter(lambda w: '"' not in w), max_size=12).map(" ".join)


def spans(found: Captured) -> list[tuple[int, int]]:
    return [part.span for part in found.parts]


@given(LINES, st.sampled_from(list(LANGUAGES.values())))
def test_any_text_is_kept_and_read_without_an_error(line: str, words: Words) -> None:
    found = capture(line, words=words)
    assert found.line == line
    for start, end in spans(found):
        assert 0 <= start < end <= len(line)
    for promise in found.promises:
        assert promise.due_on is None or promise.due_on >= NOW.date()
    assert found.happened_on is None or found.happened_on <= NOW.date()
    assert (found.kind is None) == (found.body == "")


@given(LINES)
def test_reading_again_reads_the_same(line: str) -> None:
    assert capture(line) == capture(capture(line).line)


@given(SANE, st.data())
def test_nothing_inside_quotes_is_read(line: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, len(line)))
    quoted = f'{line[:start]}"{line[start:end]}"{line[end:]}'
    for first, last in spans(capture(quoted)):
        assert last <= start or first >= end + 2 or (first <= start and last >= end + 2)


@given(SANE)
def test_a_line_in_quotes_says_nothing_but_itself(line: str) -> None:
    found = capture(f'"{line}"')
    assert (found.parts, found.promises, found.people) == ((), (), ())


@given(st.lists(WORDS, min_size=1, max_size=10).map(" ".join))
def test_what_was_unread_stays_text(line: str) -> None:
    found = capture(line)
    for part in found.parts:
        again = capture(line, sealed=(part.span,))
        assert part.span not in [p.span for p in again.parts]
        assert again.line == line


def test_a_detail_that_was_unread_leaves_the_name() -> None:
    line = "Kim Lee (Acme) kim@acme.co +31 6 12345678: hi there"
    found = capture(line)
    for part in found.parts:
        if part.kind is PartKind.DETAIL:
            again = capture(line, sealed=(part.span,))
            assert [p.typed for p in again.people] == ["Kim Lee"]
            assert len(again.parts) == len(found.parts) - 1


@given(st.lists(WORDS, min_size=1, max_size=10).map(" ".join))
def test_an_offer_that_is_taken_is_kept(line: str) -> None:
    offered = [p for p in capture(line).promises if p.certainty is Certainty.DASHED]
    for promise in offered:
        taken = capture(line, taken=frozenset({promise.span}))
        (kept,) = [p for p in taken.promises if p.span == promise.span]
        assert kept.certainty is not Certainty.DASHED
        assert (kept.due_on, kept.due_time) == (promise.due_on, promise.due_time)


@given(
    st.integers(0, 60 * 24 * 365 * 7).map(lambda m: START + timedelta(minutes=m)),
    st.sampled_from(["Europe/Amsterdam", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Tokyo"]),
    st.sampled_from(["fri", "tomorrow", "in 20 min", "in 2 hours", "4 dec", "10am", "next week"]),
)
def test_any_moment_in_any_zone(moment: datetime, zone: str, when: str) -> None:
    now = moment.astimezone(ZoneInfo(zone))
    (promise,) = capture(f"Ana: call {when}", now).promises
    assert promise.due_on is not None
    assert now.date() <= promise.due_on <= now.date() + timedelta(days=366)


ISO = [
    "Sarah Chen: called about logo, wants quote. fri 10am",
    "Ana: call at 4",
    "Ana: rang. Call again in 2 weeks",
    "Ana: send quote end of next month",
]


@pytest.mark.parametrize("line", ISO)
def test_the_date_in_figures_reads_as_the_date_in_words(line: str) -> None:
    (promise,) = capture(line).promises
    figures = f"{promise.due_on}" + (f" {promise.due_time:%H:%M}" if promise.due_time else "")
    start, end = promise.span
    (again,) = capture(line[:start] + figures + line[end:]).promises
    assert (again.due_on, again.due_time, again.text) == (
        promise.due_on,
        promise.due_time,
        promise.text,
    )


AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.mark.parametrize(
    ("now", "line", "due"),
    [
        # a minute before midnight
        ("2026-11-25T23:59", "call tomorrow", "Thu 26 Nov 2026"),
        ("2026-11-25T23:59", "call in 2 min", "Thu 26 Nov 2026 00:01"),
        ("2026-11-25T23:59", "call 10am", "Thu 26 Nov 2026 10:00"),
        # the night when 2:30 does not exist: minutes are counted, not the clock's hands
        ("2027-03-28T01:50", "call in 20 min", "Sun 28 Mar 2027 03:10"),
        ("2027-03-27T22:00", "call tomorrow 02:30", "Sun 28 Mar 2027 02:30"),
        # the night when 2:30 comes twice
        ("2026-10-25T02:50", "call in 20 min", "Sun 25 Oct 2026 02:10"),
    ],
)
def test_hours_that_are_missing_or_come_twice(now: str, line: str, due: str) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=AMSTERDAM)
    assert told(capture(line, at))["promise"].startswith(due + " ·")


def test_full_width_and_arabic_marks_and_right_to_left_text() -> None:
    found = told(capture("Ana：called about logo。send quote ２０２６-１２-０４"))
    assert found["who"] == "Ana Lima"
    assert found["touch"] == "call, 25 Nov: called about logo"
    assert found["promise"] == "Fri 04 Dec 2026 · send quote"
    assert told(capture("Ana: called، send quote fri"))["promise"] == "Fri 27 Nov 2026 · send quote"
    found = told(capture("שרה כהן: called about logo. fri"))
    assert found["who"] == "new שרה כהן"
    assert found["promise"].startswith("Fri 27 Nov")


def test_a_very_long_line_is_read_at_its_ends_only() -> None:
    line = "Sarah Chen: called. " + "and so on, send that friday, " * 5000 + "send quote tue"
    found = capture(line)
    assert told(found)["who"] == "Sarah Chen"
    assert found.line == line
    assert [p.due_on.isoformat() for p in found.kept if p.due_on][-1] == "2026-12-01"
    assert len(found.promises) < 90


def test_a_pasted_mail_is_a_note() -> None:
    lines = ("Ana Lima: her mail", "Dear all,", "we meet on friday 10am", "send flowers tue")
    line = "\n".join((*lines, "bring cake", "call fri"))
    found = capture(line)
    assert [p.text for p in found.promises] == ["call"]
    assert found.body.count("\n") == 4
