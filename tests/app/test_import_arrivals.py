"""``smallcrm import`` of calendars and mails."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from smallcrm.app.main import main

OWN = Path(__file__).parents[1] / "corpus" / "calendar"
CARD = "BEGIN:VCARD\nFN:Jörg Größmann\nEMAIL:joerg@example.de\nEND:VCARD\n"


def run(tmp_path: Path, *arguments: str | Path) -> int:
    return main(["--data-dir", str(tmp_path / "data"), *map(str, arguments)])


def test_calendars_and_mails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x.vcf").write_text(CARD, "utf-8")
    files = (tmp_path / "x.vcf", *sorted(OWN.iterdir()))
    assert run(tmp_path, "import", *files, "--dry-run") == 0
    out = capsys.readouterr().out
    assert "1 read, 1 new" in out
    assert "synth_outlook_windows_tz_teams.ics: 1 event: 6 entries onto timelines." in out
    assert "3 mails: 2 entries onto timelines, 1 with nobody here, left out." in out
    assert "Entry 3: nobody here is meant; left out" in out
    assert run(tmp_path, "import", *files, "--json") == 0
    records = json.loads(capsys.readouterr().out)["files"]
    assert [(r["events"], r["todos"], r["mails"]) for r in records] == [
        *((0, 0, 0), (0, 0, 3), (0, 0, 1), (1, 0, 0), (1, 3, 0)),
    ]
    assert sum(r["interactions"] + r["follow_ups"] for r in records) == 11
    assert run(tmp_path, "import", *files, "--json") == 0
    again = json.loads(capsys.readouterr().out)["files"]
    assert sum(r["interactions"] + r["follow_ups"] + r["new"] for r in again) == 0
    assert run(tmp_path, "import", *files, "--json", "--unsorted") == 0
    rest = json.loads(capsys.readouterr().out)["files"]
    assert sum(r["interactions"] + r["follow_ups"] for r in rest) == 3
