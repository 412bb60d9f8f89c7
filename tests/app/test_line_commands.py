"""``smallcrm add``, ``today``, ``brief``: what they print, what they write, how they end."""

from __future__ import annotations

import io
import json
import os
import shlex
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from smallcrm.app.main import main

LINE = "Tom Baker: called, wants 3 logos for $1,200. Send quote fri 10am #print"
ROOT = Path(__file__).resolve().parents[2]
WEDNESDAY = "2026-11-25T14:30"


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., int]:
    def command(*arguments: str) -> int:
        return main(["--data-dir", str(tmp_path / "data"), *arguments])

    return command


@pytest.fixture
def answers(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> Callable[..., list[dict[str, Any]]]:
    """One object for each row that the command printed."""

    def command(*arguments: str) -> list[dict[str, Any]]:
        capsys.readouterr()
        assert run(*arguments, "--json") == 0
        return [json.loads(row) for row in capsys.readouterr().out.splitlines()]

    return command


def type_in(monkeypatch: pytest.MonkeyPatch, rows: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(rows), encoding="utf-8"))


def test_a_dry_run_says_what_was_understood_and_begins_no_file(
    answers: Callable[..., list[dict[str, Any]]], tmp_path: Path
) -> None:
    (found,) = answers("add", "--dry-run", "--now", WEDNESDAY, LINE)
    assert found["line"] == LINE
    assert (found["standing"], found["candidates"]) == ("new", [])
    (person,) = found["who"]
    assert (person["name"], person["status"], person["new"]) == ("Tom Baker", "new", True)
    assert (found["kind"], found["happened_on"], found["happened_at"]) == (
        "call",
        "2026-11-25",
        "14:30",
    )
    assert found["text"] == "called, wants 3 logos for $1,200"
    assert found["follow_ups"] == [
        {
            "due_on": "2026-11-27",
            "due_time": "10:00",
            "text": "Send quote",
            "side": "mine",
            "certainty": "solid",
            "doubts": [],
            "repeat": None,
        }
    ]
    assert found["tags"] == ["print"]
    assert found["amounts"] == [{"currency": "USD", "amount": "1200", "minor": 120000}]
    assert "saved" not in found
    assert not (tmp_path / "data" / "smallcrm.db").exists()


def test_a_dry_run_knows_the_people_of_the_file_and_leaves_it_alone(
    run: Callable[..., int], answers: Callable[..., list[dict[str, Any]]], tmp_path: Path
) -> None:
    assert run("add", "Tom Baker: met at the fair") == 0
    before = dump(tmp_path)
    (found,) = answers("add", "--dry-run", "--now", WEDNESDAY, "tom: she sends files fri")
    assert (found["standing"], found["who"][0]["new"]) == ("known", False)
    assert found["who"][0]["name"] == "Tom Baker"
    assert found["follow_ups"][0]["side"] == "theirs"
    assert dump(tmp_path) == before


def dump(folder: Path) -> list[str]:
    with closing(sqlite3.connect(folder / "data" / "smallcrm.db")) as file:
        return list(file.iterdump())


def test_each_row_of_standard_input_is_a_line_and_has_an_answer(
    answers: Callable[..., list[dict[str, Any]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = "Ann: called\r\n\nBob: call fri\u2028and then\nlast without an end"
    type_in(monkeypatch, rows.encode())
    found = answers("add", "--dry-run", "--now", WEDNESDAY, "-")
    lines = ["Ann: called", "", "Bob: call fri\u2028and then", "last without an end"]
    assert [one["line"] for one in found] == lines
    assert [one["standing"] for one in found] == ["new", "unsorted", "new", "unsorted"]


def test_bytes_that_are_no_text_stop_nothing(
    answers: Callable[..., list[dict[str, Any]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    type_in(monkeypatch, b"Ann: caf\xe9\nBob: fine\n")
    found = answers("add", "--dry-run", "-")
    assert [one["line"] for one in found] == ["Ann: caf\ufffd", "Bob: fine"]


def test_the_mark_that_some_editors_begin_a_file_with_is_no_part_of_a_name(
    answers: Callable[..., list[dict[str, Any]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    type_in(monkeypatch, b"\xef\xbb\xbfAnn Lee: called\n")
    (found,) = answers("add", "--dry-run", "-")
    assert (found["line"], found["who"][0]["name"]) == ("Ann Lee: called", "Ann Lee")


def test_each_row_is_answered_before_the_next_is_written(tmp_path: Path) -> None:
    call = [sys.executable, "-m", "smallcrm", "--data-dir", str(tmp_path / "data")]
    with subprocess.Popen(
        [*call, "add", "--dry-run", "--json", "-"],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for line in ("Ann: called", "Bob: rang"):
            program.stdin.write(f"{line}\n")
            program.stdin.flush()
            assert json.loads(program.stdout.readline())["line"] == line
        program.stdin.close()
        assert program.wait(30) == 0


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs a shell with pipes")
def test_who_reads_no_further_ends_it_quietly(tmp_path: Path) -> None:
    call = f"{shlex.quote(sys.executable)} -m smallcrm --data-dir {shlex.quote(str(tmp_path))}"
    rows = "Ann: called and called again\n" * 3000
    ran = subprocess.run(
        ["bash", "-c", f"{call} add --dry-run - | head -1"],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        input=rows,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.stderr == ""
    assert len(ran.stdout.splitlines()) == 1


def test_a_dry_run_leaves_a_file_of_an_earlier_version_as_it_is(
    run: Callable[..., int], tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    path = tmp_path / "data" / "smallcrm.db"
    path.write_bytes((ROOT / "tests" / "fixtures" / "files" / "smallcrm-0001.db").read_bytes())
    before = path.read_bytes()
    assert run("add", "--dry-run", "Ann: called") == 0
    assert path.read_bytes() == before
    assert not (tmp_path / "data" / "backups").exists()


def test_a_day_that_is_only_offered_is_said(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("add", "--now", WEDNESDAY, "Ann: will decide by 4 dec") == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "Saved to Ann."
    assert said[1].startswith("  Not saved as a follow-up: “Follow up")
    assert "4 Dec" in said[1]


def test_lines_of_standard_input_are_saved_and_blank_ones_passed_over(
    run: Callable[..., int],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    type_in(monkeypatch, b"Ann: called\n\n   \nCall the bank tomorrow 9am\n")
    assert run("add", "-") == 0
    assert capsys.readouterr().out.splitlines() == [
        "Saved to Ann.",
        "Saved to Unsorted. Follow-up tomorrow 09:00.",
    ]


def test_a_saved_line_is_in_today_and_in_the_brief(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    line = "Ann Lee +31 10 555 0142: called, likes oat milk. Send quote today. She pays today"
    assert run("add", *line.split(" ")) == 0
    capsys.readouterr()
    assert run("today") == 0
    rows = capsys.readouterr().out.splitlines()[1:]
    assert sorted(rows) == [
        "  Today · Ann Lee · Send quote",
        "  Today · Ann Lee · She pays · waiting",
    ]
    for who in ("ann", "0031105550142", "tel:+31105550142", "010 555 0142"):
        assert run("brief", who) == 0
        told = capsys.readouterr().out
        assert told.startswith("Ann Lee · +31 10 555 0142\n"), who
        assert "Call: called" in told
        assert "Promised · Today · Send quote" in told
        assert "I wait for · Today · She pays" in told


def test_a_sale_is_said_to_be_kept(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("add", "@Ann Lee: paid 950 EUR") == 0
    assert capsys.readouterr().out.startswith("Saved to Ann Lee. 1 sale kept.")


def test_a_complaint_stands_first_in_today_and_in_the_brief(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    line = "Ann Lee: grave complaint: the poster came torn"
    assert run("add", line, "--dry-run", "--json") == 0
    said = {"words": "the poster came torn", "severity": "grave"}
    assert json.loads(capsys.readouterr().out)["complaint"] == said
    assert run("add", line) == 0
    assert capsys.readouterr().out.startswith("Saved to Ann Lee. Complaint kept.")
    assert run("today") == 0
    told = "Grave complaint · open since today · “the poster came torn”"
    assert capsys.readouterr().out.splitlines()[1:] == [f"  Ann Lee · {told}"]
    assert run("brief", "ann") == 0
    assert capsys.readouterr().out.splitlines()[1] == f"  {told}"
    for command in (("today",), ("brief", "ann")):
        assert run(*command, "--json") == 0
        (complaint,) = json.loads(capsys.readouterr().out)["complaints"]
        assert complaint["words"] == "the poster came torn"
        assert (complaint["severity"], complaint["contacts"]) == ("grave", 1)


def test_a_score_is_told_to_programs_and_kept(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    line = "Ann Lee: rated 9, loves the layout"
    assert run("add", line, "--dry-run", "--json") == 0
    said = {"words": "loves the layout", "score": 9, "scale": 10}
    assert json.loads(capsys.readouterr().out)["feedback"] == said
    assert run("add", line) == 0
    assert capsys.readouterr().out.startswith("Saved to Ann Lee. Feedback kept.")


def test_the_answers_for_programs(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("add", "Ann Lee: called. Send quote today", "--json") == 0
    saved = json.loads(capsys.readouterr().out)
    assert (saved["saved"], saved["trouble"]) == (True, None)
    assert saved["who"][0]["id"] == 1
    run("add", "Ann Moor: met")
    run("add", "buy stamps")
    capsys.readouterr()
    assert run("today", "--json") == 0
    today = json.loads(capsys.readouterr().out)
    assert [row["customer"] for row in today["today"]] == ["Ann Lee"]
    assert [note["text"] for note in today["unsorted"]] == ["buy stamps"]
    assert run("brief", "ann", "lee", "--json") == 0
    brief = json.loads(capsys.readouterr().out)
    assert (brief["name"], brief["others"]) == ("Ann Lee", [])
    assert [row["text"] for row in brief["promised"]] == ["Send quote"]
    assert run("brief", "ann", "--json") == 0
    brief = json.loads(capsys.readouterr().out)
    assert {brief["name"], *(k["name"] for k in brief["others"])} == {"Ann Lee", "Ann Moor"}


def test_a_name_that_two_people_have_is_asked_about_and_nothing_is_written(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    for line in ("Tom Baker: met", "Tom Baxter: met"):
        run("add", line)
    capsys.readouterr()
    assert run("add", "tom: called. Call back today") == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("smallcrm: Not saved: who is meant by “tom”?")
    assert "Tom Baker" in told.err
    assert "Tom Baxter" in told.err
    assert run("add", "tom: called. Call back today", "--json") == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["saved"] is False
    assert {one["name"] for one in answer["candidates"]} == {"Tom Baker", "Tom Baxter"}
    run("today")
    assert "Nothing due today." in capsys.readouterr().out


def test_somebody_new_who_is_called_nearly_as_somebody_known(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    run("add", "Tom Baker: met")
    capsys.readouterr()
    assert run("add", "Tim Baker: called") == 1
    assert capsys.readouterr().err.endswith("or “@Tim Baker:” for somebody new.\n")
    assert run("add", "@Tim Baker: called") == 0
    assert capsys.readouterr().out == "Saved to Tim Baker.\n"


def test_what_should_be_looked_at_is_said(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("add", "--now", WEDNESDAY, "Ann: called. Send quote by 23 nov") == 0
    assert "  Look at it: Tue 23 Nov 2027" in capsys.readouterr().out


def test_nobody_is_a_sentence_and_a_status(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    for who in ("zebedee", "+31105550142", "%s %d {x}"):
        assert run("brief", who) == 1
        assert capsys.readouterr().err == f"Nobody is called “{who}”.\n"


def test_a_moment_that_is_none_is_said(
    run: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        run("add", "--now", "tomorrow", "x")
    assert ended.value.code == 2
    assert "'tomorrow' is not a moment like 2026-11-25T14:30" in capsys.readouterr().err


def test_the_computers_zone_is_the_zone_of_now(
    answers: Callable[..., list[dict[str, Any]]],
) -> None:
    """Noon is noon and a minute to midnight the same day, wherever the machine stands."""
    there = datetime(2026, 11, 25, 12, tzinfo=UTC).isoformat()
    for now, day in (
        ("2026-11-25T12:00", "2026-11-26"),
        ("2026-11-25T23:59", "2026-11-26"),
        (there, "2026-11-26"),
    ):
        (found,) = answers("add", "--dry-run", "--now", now, "Ann: call tomorrow")
        assert found["follow_ups"][0]["due_on"] == day
