"""What is said of calendars and mails."""

from __future__ import annotations

import pytest

from smallcrm.domain.arrivals import ArrivalCount
from smallcrm.domain.reports import CardProblem, FileReport, ImportReport
from smallcrm.viewmodels import arrival_wording, wording


def report(*counts: ArrivalCount) -> ImportReport:
    return ImportReport(tuple(FileReport("x.ics", 0, 0, 0, 0, arrived=c) for c in counts))


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (ArrivalCount(), ""),
        (ArrivalCount(events=1), "1 event."),
        (
            ArrivalCount(events=3, todos=1, days=2, interactions=2, follow_ups=1, occasions=2),
            "3 events, 1 thing to do, 2 yearly days: 2 entries onto timelines, 1 follow-up, "
            "2 birthdays or other days.",
        ),
        (
            ArrivalCount(mails=9, interactions=1, updated=1, same=2, nobodys=4, cancelled=1),
            "9 mails: 1 entry onto timelines, 1 changed, 2 already here, 1 called off, left out, "
            "4 with nobody here, left out.",
        ),
        (
            ArrivalCount(mails=3, same=1, removed=2),
            "3 mails: 1 already here, 2 removed by you before.",
        ),
        (
            ArrivalCount(mails=1, interactions=1, own=("me@x.example",)),
            "1 mail: 1 entry onto timelines. Taken for your own address, and left out: "
            "me@x.example.",
        ),
    ],
)
def test_the_summary(count: ArrivalCount, words: str) -> None:
    assert arrival_wording.summary(report(count)) == words


def test_several_files_are_counted_together() -> None:
    found = report(ArrivalCount(events=1, same=1), ArrivalCount(events=2, same=2))
    assert arrival_wording.summary(found) == "3 events: 3 already here."


def test_the_choice_about_nobody() -> None:
    assert arrival_wording.question(report(ArrivalCount())) == ""
    assert "the one" in arrival_wording.question(report(ArrivalCount(nobodys=1)))
    assert "the 4" in arrival_wording.question(report(ArrivalCount(nobodys=4)))


def test_the_deed() -> None:
    assert arrival_wording.deed(0, 1) == "Import 1 entry"
    assert arrival_wording.deed(2, 12) == "Import 2 customers and 12 entries"


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("585", "585 customers"),
        ("0+1", "1 entry"),
        ("1+12", "1 customer and 12 entries"),
        ("1+", "1 customer and 0 entries"),
        ("Ana", ""),
        ("", ""),
    ],
)
def test_what_an_import_was_called(label: str, words: str) -> None:
    assert arrival_wording.imported(label) == words


def test_problems_name_the_entry() -> None:
    problem = CardProblem(3, 0, "nobody", "Lunch", rejected=True)
    assert wording.card_problem(problem) == "Entry 3: nobody here is meant; left out “Lunch”"
    assert (
        wording.card_problem(CardProblem(1, 2, "no_end")) == "Card 1, line 2: the card has no end"
    )
    assert "(odd)" in wording.card_problem(CardProblem(0, 0, "odd"))
