"""The words of backups."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from smallcrm.domain import errors
from smallcrm.domain.backups import Backup, Counts, Fault, Keeping, Reason, Trouble
from smallcrm.domain.comparison import BroughtBack, Comparison, Difference, Since, Tally
from smallcrm.domain.records import CustomerId
from smallcrm.viewmodels import backup_wording as words
from smallcrm.viewmodels import wording

ZONE = ZoneInfo("Europe/Amsterdam")
TODAY = date(2026, 11, 25)


def backup(at: datetime = NOW, size: int = 1_900_000) -> Backup:
    return Backup(Path("x.db"), at, "by-hand", size)


def test_the_last_one() -> None:
    assert words.last(None, ZONE, TODAY) == "There is no backup yet."
    assert words.last(backup(), ZONE, TODAY) == "Last backup: today 14:30, 1.9 MB"
    yesterday = backup(NOW - timedelta(days=1), 25_000_000)
    assert words.last(yesterday, ZONE, TODAY) == "Last backup: yesterday 14:30, 25 MB"
    older = backup(datetime(2026, 11, 22, 23, 30, tzinfo=UTC))
    assert words.last(older, ZONE, TODAY) == "Last backup: Mon 23 Nov 00:30, 1.9 MB"


def test_how_many_are_kept() -> None:
    assert words.kept([]) == ""
    assert words.kept([backup()]) == "1 is kept, 1.9 MB"
    assert words.kept([backup(), backup()]) == "2 are kept, 3.8 MB together"


@pytest.mark.parametrize("reason", [*Reason, "before-import", "before-merge", ""])
def test_every_reason_has_words(reason: str) -> None:
    assert words.reason(reason)
    assert "-" not in words.reason(reason)


def test_a_reason_of_another_part_is_read_as_it_stands() -> None:
    assert words.reason("before-the-flood") == "Before the flood"


@pytest.mark.parametrize("why", Trouble)
def test_every_trouble_fits_into_a_notice(why: Trouble) -> None:
    kept = Keeping(second="/media/zoe/Backup/", trouble=why)
    title, body = words.failed(kept, backup(NOW - timedelta(days=2)), ZONE, TODAY)
    assert title == "Backup did not finish"
    assert body.endswith("Last good backup: Mon 23 Nov.")
    assert len(title) <= 48
    assert len(body) <= 200


def test_the_notice_of_a_stick_that_is_not_there() -> None:
    at = NOW - timedelta(days=2)
    kept = Keeping(second="E:\\Backup", second_trouble=Trouble.UNREACHABLE, second_at=at)
    assert words.failed(kept, backup(), ZONE, TODAY) == (
        "The second place was not reached",
        "The folder “Backup” cannot be reached. The backup on this computer is made: "
        "today 14:30. Last put in the second place: Mon 23 Nov 14:30.",
    )
    never = Keeping(second="/", second_trouble=Trouble.UNREACHABLE)
    assert words.failed(never, None, ZONE, TODAY)[1] == "The folder “/” cannot be reached."


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        (Keeping(), ("There is none.", "")),
        (Keeping(second="/s"), ("The next backup goes there too.", "")),
        (Keeping(second="/s", second_at=NOW), ("Last put there: today 14:30", "")),
        (
            Keeping(second="/s", second_trouble=Trouble.UNREACHABLE),
            ("", "The folder “s” cannot be reached."),
        ),
    ],
)
def test_the_second_place(kept: Keeping, expected: tuple[str, str]) -> None:
    assert words.second(kept, ZONE, TODAY) == expected


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_names_the_file(fault: Fault) -> None:
    said = wording.error(errors.UnfitBackup(Path("b/smallcrm-x.db"), fault))
    assert "smallcrm-x.db" in said
    assert said.endswith(".")


def test_too_little_room_says_that_the_older_ones_stay() -> None:
    assert "The older ones stay." in wording.error(errors.NoRoom())


NAMES = ("Ana", "Ben", "Cy", "Di", "Eve")


def test_against_now() -> None:
    counts = Counts(2, 1, 1)
    same = Comparison(counts, counts, (), Tally(), Tally())
    assert words.against_now(same) == ["Nothing has changed since."]
    added = tuple(Difference(n, n, Since.ADDED) for n in NAMES)
    gone = Difference("u", "Flo", Since.GONE, Tally(gone=2))
    found = Comparison(counts, counts, (*added, gone), Tally(0, 1, 2), Tally(1, 0, 0))
    assert words.against_now(found) == [
        "Added since, would go: 5 customers (Ana, Ben, Cy and 2 more), 1 follow-up.",
        "Changed since, would be as then: 1 note.",
        "Gone since, would come back: 1 customer (Flo), 2 notes.",
    ]
    assert words.counts(counts) == "2 customers, 1 note, 1 follow-up"


def test_what_became_of_one() -> None:
    one = Difference("u", "Ana", Since.CHANGED, Tally(1, 2, 3), Tally(gone=1))
    assert words.difference(one) == (
        "changed since; 3 notes gone; 2 notes changed; 1 note new; 1 follow-up gone"
    )
    assert words.difference(Difference("u", "Ana", Since.GONE, Tally(gone=1))) == "gone since"


def test_what_came_back() -> None:
    def said(*numbers: int) -> str:
        return words.brought_back(BroughtBack(CustomerId(1), "Ana", *numbers))

    assert said(1, 2, 1, 0) == "Brought back Ana: 1 detail, 2 notes, 1 follow-up."
    assert said(0, 0, 0, 0) == "Ana has everything that the backup has."
    assert said(0, 1, 0, 2) == "Brought back Ana: 1 note. 2 things that are newer were kept."
