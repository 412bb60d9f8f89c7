"""Answers of survey tools in, feedback out and in again: joined to the right people, nothing twice,
nobody lost."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from conftest import NOW
from smallcrm.domain.columns import Table
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.exports import Scope
from smallcrm.domain.feedback import FeedbackDraft, Score
from smallcrm.domain.feedback_tables import FeedbackColumn, FeedbackMapping, FeedbackReport
from smallcrm.domain.records import CustomerDraft, CustomerId, EmailDraft
from smallcrm.formats import feedback_rows
from smallcrm.services import csv_export, customers, feedback, feedback_files, rejects
from smallcrm.services import feedback_rows as kept
from smallcrm.services.exported import Work
from smallcrm.storage.store import Store

TODAY = date(2026, 11, 25)
TYPEFORM = """\
#,How likely are you to recommend us to a friend?,What could we do better?,Email,Start Date (UTC),\
Submit Date (UTC),Network ID
a1b2,9,Dark mode,ana@example.org,2026-11-20 09:01:02,2026-11-20 09:03:04,77aa
c3d4,3,"Parking.
And longer hours",BEN@example.org,2026-11-21 09:01:02,2026-11-21 09:03:04,77ab
e5f6,10,,zoe@example.org,2026-11-21 10:01:02,2026-11-21 10:03:04,77ac
"""
MONKEY = """\
Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,\
How satisfied are you with our work?,Tell us why
118,4,11/20/2026 10:00:00 AM,11/20/2026 10:05:00 AM,10.0.0.1,,Ana,Lima,4 - Satisfied,Quick and kind
119,4,11/21/2026 10:00:00 AM,11/21/2026 10:05:00 AM,10.0.0.2,ben@example.org,,,2 - Dissatisfied,
"""
GOOGLE = """\
Timestamp,Email Address,How likely are you to recommend us?,Anything else?
20/11/2026 9:03:04,ana@example.org,8,All good
21/11/2026 9:03:04,ben@example.org,0,
"""
DELIGHTED = """\
Response ID,Email,Name,Score,Comment,Survey Type,Response Time
1,ana@example.org,Ana Lima,10,Love it,nps,2026-11-20 09:03:04 UTC
2,,Ben,6,,nps,2026-11-21 09:03:04 UTC
"""
PLAIN = """\
Name;Score;Comment;Date;Topic
Ana Lima;4/5;Fine;20.11.2026;menus
Ben;★★★;So so;21.11.2026;
"""
FILES = {
    "typeform.csv": (
        TYPEFORM,
        "Typeform",
        [(9, 10, "Dark mode", 20), (3, 10, "Parking.\nAnd longer hours", 21)],
    ),
    "monkey.csv": (MONKEY, "SurveyMonkey", [(4, 5, "Quick and kind", 20), (2, 5, "", 21)]),
    "google.csv": (GOOGLE, "Google Forms", [(8, 10, "All good", 20), (0, 10, "", 21)]),
    "delighted.csv": (DELIGHTED, "Delighted", [(10, 10, "Love it", 20), (6, 10, "", 21)]),
    "plain.csv": (PLAIN, "plain", [(4, 5, "Fine", 20), (3, 5, "So so", 21)]),
}


@pytest.fixture
def two(store: Store) -> tuple[CustomerId, CustomerId]:
    ana = CustomerDraft("Ana Lima", details=(EmailDraft("Ana@example.org"),))
    ben = CustomerDraft("Ben", details=(EmailDraft("ben@example.org"),))
    return customers.add(store, ana, NOW), customers.add(store, ben, NOW)


def table(folder: Path, text: str, name: str = "answers.csv") -> Table:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return feedback_files.open_table(path)


def brought(store: Store, found: Table) -> FeedbackReport:
    mapping = feedback_files.mapping(store, found)
    read = feedback_files.read(found, mapping, TODAY)
    planned = feedback_files.plan(store, read)
    assert feedback_files.bring_in(store, read, NOW) == planned
    return planned


@pytest.mark.parametrize(
    "day",
    [
        "Nov 25, 2026 1:30 PM",
        "Nov 25, 2026, 1:30 PM",
        "25 Nov 2026 13:30",
        "25 November 2026",
        "2026-11-25T13:30:00Z",
        "2026-11-25 13:30",
        "25.11.2026 9:03:04",
        "11/25/2026",
        "11/25/2026 01:30:00 PM",
    ],
)
def test_a_day_is_read_with_and_without_its_hour(store: Store, tmp_path: Path, day: str) -> None:
    found = table(tmp_path, f'Name;Score;Comment;Date\nAna;9;Fine;"{day}"\n')
    read = feedback_files.read(found, feedback_files.mapping(store, found), date(2026, 12, 1))
    assert [line.draft.given_on for line in read.lines] == [TODAY]
    assert read.problems == ()


@pytest.mark.parametrize("name", FILES)
def test_answers_of_each_tool_come_to_the_right_people_and_only_once(
    store: Store, two: tuple[CustomerId, CustomerId], tmp_path: Path, name: str
) -> None:
    text, source, expected = FILES[name]
    found = table(tmp_path, text, name)
    report = brought(store, found)
    assert (report.new, report.here, report.customers) == (2, 0, 2)
    rows = [row for who in two for row in kept.of_customer(store, who)]
    told = [
        (r.score and r.score.value, r.score and r.score.scale, r.draft.words, r.draft.given_on.day)
        for r in rows
    ]
    assert told == expected
    assert {r.draft.source for r in rows} == {source}
    again = brought(store, found)
    assert (again.new, again.here) == (0, 2)
    store.undo()
    assert kept.everyone(store) == ()
    assert brought(store, found).new == 2


def test_who_is_not_here_is_told_and_stands_in_the_rows_left_out(
    store: Store, two: tuple[CustomerId, CustomerId], tmp_path: Path
) -> None:
    customers.add(store, CustomerDraft("Ben"), NOW)
    text = (
        "Name,Email,Score,Comment,Date\n"
        "Zoe,zoe@example.org,9,Nice,2026-11-20\n"  # line 2: nobody
        "Ben,,8,Good,2026-11-20\n"  # line 3: two are called so
        ",,7,Anonymous,2026-11-20\n"  # line 4: nobody is named
        "Ana Lima,,eleven,Hm,2026-11-20\n"  # line 5
        "Ana Lima,,11,Hm,2026-11-20\n"  # line 6
        "Ana Lima,,9,Hm,someday\n"  # line 7
        "Ana Lima,,,,2026-11-20\n"  # nothing was answered
        "Ana Lima,,9,Here,2026-11-20\n"
    )
    found = table(tmp_path, text)
    mapping = feedback_files.mapping(store, found)
    assert FeedbackColumn.SCORE in mapping.columns
    report = brought(store, found)
    assert (report.new, report.left_out) == (1, 6)
    assert [(p.line, p.code) for p in report.problems] == [
        *((2, "unknown_customer"), (3, "many_of_name"), (4, "nobody_named")),
        *((5, "not_a_score"), (6, "not_a_score"), (7, "no_day")),
    ]
    target = tmp_path / "left.csv"
    count = rejects.of_table(store, target, found, report.problems, lambda p: p.code)
    assert count == 6
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert [row[3:] for row in rows[1:]] == [
        list(found.header),
        *[list(row) for row in found.rows[:6]],
    ]


def test_two_that_are_the_same_in_a_file_are_two(
    store: Store, two: tuple[CustomerId, CustomerId], tmp_path: Path
) -> None:
    found = table(tmp_path, "Name,Score,Date\n" + "Ana Lima,9,2026-11-20\n" * 2)
    assert brought(store, found).new == 2
    assert (brought(store, found).new, brought(store, found).here) == (0, 2)


def test_what_we_write_comes_back(
    store: Store, two: tuple[CustomerId, CustomerId], tmp_path: Path
) -> None:
    ana, ben = two
    said = [
        (ana, FeedbackDraft("=1+1, “good”\nand more", date(2026, 11, 1), Score(4, 5), "a", "b")),
        (ana, FeedbackDraft("words alone", date(2026, 2, 3))),
        (ben, FeedbackDraft("", date(2026, 12, 11), Score(10, 10), "", "survey")),
    ]
    for who, draft in said:
        feedback.add(store, who, draft, NOW)
    target = tmp_path / "feedback.csv"
    assert feedback_files.write(store, target) == 3
    assert "'=1+1" in target.read_text(encoding="utf-8-sig")
    found = feedback_files.open_table(target)
    read = feedback_files.read(found, feedback_files.mapping(store, found), TODAY)
    assert [line.draft for line in read.lines[:1]] == [said[0][1]]
    assert (brought(store, found).new, brought(store, found).here) == (0, 3)
    assert feedback_files.write(store, target, Scope((ben,))) == 1
    for _ in said:
        store.undo()
    assert brought(store, found).new == 3
    assert [r.draft.words for r in kept.of_customer(store, ana)] == [
        "=1+1, “good”\nand more",
        "words alone",
    ]


def test_what_was_chosen_for_the_columns_is_remembered(
    store: Store, two: tuple[CustomerId, CustomerId], tmp_path: Path
) -> None:
    found = table(tmp_path, "Wer,Wert,Gesagt\nAna Lima,4,gut\n")
    assert not feedback_files.mapping(store, found).fits
    columns = (FeedbackColumn.NAME, FeedbackColumn.SCORE, FeedbackColumn.WORDS)
    mapped = FeedbackMapping(columns, scale=10)
    feedback_files.remember(store, found, mapped)
    again = feedback_files.mapping(store, table(tmp_path, "Wer,Wert,Gesagt\nBen,5,toll\n"))
    assert (again.columns, again.scale) == (columns, 10)
    other = feedback_files.mapping(store, table(tmp_path, "Wer,Wert\nBen,5\n"))
    assert not other.fits


def test_the_scale_is_of_five_where_no_score_is_of_ten(store: Store, tmp_path: Path) -> None:
    for cells, scale in ((("1", "5"), 5), (("0", "5"), 10), (("6", "2"), 10), (("", ""), 10)):
        rows = "".join(f"Ana,{cell},x\n" for cell in cells)
        found = table(tmp_path, "Name,Score,Comment\n" + rows)
        assert feedback_files.mapping(store, found).scale == scale


def test_days_that_may_be_either_are_asked_about(store: Store, tmp_path: Path) -> None:
    open_one = table(tmp_path, "Name,Score,Date\nAna,9,03/04/2026\n")
    mapping = feedback_files.mapping(store, open_one)
    assert mapping.doubt == "03/04/2026"
    for day_first, day in ((True, date(2026, 4, 3)), (False, date(2026, 3, 4))):
        mapped = FeedbackMapping(mapping.columns, day_first=day_first)
        (line,) = feedback_files.read(open_one, mapped, TODAY).lines
        assert line.draft.given_on == day
    clear = table(tmp_path, "Name,Score,Date\nAna,9,03/14/2026\nAna,9,03/04/2026\n")
    mapping = feedback_files.mapping(store, clear)
    assert (mapping.doubt, mapping.day_first) == ("", False)


def test_without_a_day_it_is_of_today(
    store: Store, two: tuple[CustomerId, CustomerId], tmp_path: Path
) -> None:
    brought(store, table(tmp_path, "Name,Score\nAna Lima,9\n"))
    assert kept.everyone(store)[0].draft.given_on == TODAY


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", "empty"),
        ("just words\n", "no_feedback_table"),
        ("Name,City\nAna,Rome\n", "no_feedback_table"),
    ],
)
def test_what_is_no_table_of_answers_says_so(
    store: Store, tmp_path: Path, text: str, error: str
) -> None:
    found = table(tmp_path, text)
    read = feedback_files.read(found, feedback_files.mapping(store, found), TODAY)
    assert (read.error, read.lines) == (error, ())
    assert feedback_files.bring_in(store, read, NOW) == FeedbackReport()
    assert store.undo_step() is None


def test_stopped_it_leaves_the_file_as_it_was(
    store: Store, two: tuple[CustomerId, CustomerId], tmp_path: Path
) -> None:
    found = table(tmp_path, "Name,Score\nAna Lima,9\n")
    read = feedback_files.read(found, feedback_files.mapping(store, found), TODAY)
    with pytest.raises(Cancelled):
        feedback_files.bring_in(store, read, NOW, Work(lambda a, b: None, lambda: True))
    assert kept.everyone(store) == ()


def test_a_workbook_has_a_page_of_it(
    store: Store, two: tuple[CustomerId, CustomerId], tmp_path: Path
) -> None:
    target = tmp_path / "all.xlsx"
    csv_export.write_workbook(store, target)
    assert "Feedback" not in feedback_files.open_table(target).sheets
    feedback.add(store, two[0], FeedbackDraft("good", TODAY, Score(9, 10)), NOW)
    csv_export.write_workbook(store, target)
    assert "Feedback" in feedback_files.open_table(target).sheets


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("9", Score(9, 10)),
        ("9.0", Score(9, 10)),
        ("4 - Satisfied", Score(4, 10)),
        ("10 (Extremely likely)", Score(10, 10)),
        ("4 out of 5", Score(4, 5)),
        ("4/5 stars", Score(4, 5)),
        ("★★", Score(2, 5)),
        ("", None),
    ],
)
def test_scores_as_tools_write_them(text: str, score: Score | None) -> None:
    assert feedback_rows.read_score(text, 10) == score
