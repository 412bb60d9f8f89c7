"""The commands without a window: what they print, and how they end."""

from __future__ import annotations

import argparse
import json
import logging
from pathlib import Path

import pytest

from smallcrm.app.main import main
from smallcrm.app.paths import Paths

CARDS = "BEGIN:VCARD\nFN:Zoë Café\nTEL:0612345678\nnonsense\nNOTE:likes moodboards\nEND:VCARD\n"


@pytest.fixture
def card(tmp_path: Path) -> Path:
    path = tmp_path / "phone.vcf"
    path.write_text(CARDS, encoding="utf-8")
    return path


def run(tmp_path: Path, *arguments: str) -> int:
    return main(["--data-dir", str(tmp_path / "data"), *arguments])


def test_import_counts_writes_and_makes_nothing_new_again(
    tmp_path: Path, card: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "import", str(card), "--dry-run", "--json") == 0
    (file,) = json.loads(capsys.readouterr().out)["files"]
    assert (file["read"], file["new"], file["rejected"]) == (1, 1, 0)
    assert file["problems"][0]["line"] == 4
    for new in (1, 0):
        assert run(tmp_path, "import", str(card), "--json") == 0
        assert json.loads(capsys.readouterr().out)["files"][0]["new"] == new
    assert run(tmp_path, "import", str(card)) == 0
    out = capsys.readouterr().out
    assert "1 read, 0 new" in out
    assert "Card 1, line 4: a line that says nothing “nonsense”" in out


def test_find_prints_people_and_notes(
    tmp_path: Path, card: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(tmp_path, "import", str(card))
    capsys.readouterr()
    assert run(tmp_path, "find", "moodb") == 0
    assert "Note, Zoë Café: likes moodboards" in capsys.readouterr().out
    assert run(tmp_path, "find", "zoe", "--json") == 0
    assert json.loads(capsys.readouterr().out)["people"][0]["name"] == "Zoë Café"
    assert run(tmp_path, "find", "nobody") == 0
    assert capsys.readouterr().out == "Nothing found for “nobody”.\n"


@pytest.mark.parametrize(("kind", "head"), [("json", '{"format": "smallcrm"'), ("vcard", "BEGIN:")])
def test_export(tmp_path: Path, card: Path, kind: str, head: str) -> None:
    run(tmp_path, "import", str(card))
    target = tmp_path / "out"
    assert run(tmp_path, "export", "--format", kind, str(target)) == 0
    text = target.read_text(encoding="utf-8")
    assert text.startswith(head)
    assert "Zoë Café" in text


@pytest.mark.usefixtures("qapp")  # for the page of the day, which makes a smaller one, else
@pytest.mark.parametrize(
    "what", [["--format", "csv"], ["--format", "ical"], ["--format", "json"], ["--today"]]
)
def test_an_export_replaces_a_file_only_when_told(
    tmp_path: Path, card: Path, capsys: pytest.CaptureFixture[str], what: list[str]
) -> None:
    run(tmp_path, "import", str(card))
    target = tmp_path / "mine.csv"
    target.write_text("mine")
    assert run(tmp_path, "export", *what, str(target)) == 1
    told = f"smallcrm: {target} is there already and was left as it is. Choose another name, or"
    assert capsys.readouterr().err == f"{told} add --replace.\n"
    assert target.read_text() == "mine"
    assert run(tmp_path, "export", *what, "--replace", str(target)) == 0
    assert target.read_bytes() != b"mine"


def test_where_an_export_cannot_be_written(
    tmp_path: Path, card: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(tmp_path, "import", str(card))
    capsys.readouterr()
    for name, words in (
        ("none/x.csv", f"There is no folder {tmp_path / 'none'}. Make it first"),
        ("", f"{tmp_path} is a folder. Name a file in it."),
    ):
        assert run(tmp_path, "export", "--format", "csv", str(tmp_path / name)) == 1
        assert capsys.readouterr().err.startswith(f"smallcrm: {words}")
    assert run(tmp_path, "export", "--format", "markdown", str(tmp_path)) == 1
    assert "has other things in it" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["json", "vcard"])
def test_an_export_never_writes_over_the_file_itself(
    tmp_path: Path, card: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    run(tmp_path, "import", str(card))
    own = tmp_path / "data" / "smallcrm.db"
    before = own.read_bytes()
    assert run(tmp_path, "export", "--format", kind, str(own)) == 1
    assert "is where smallcrm keeps everything" in capsys.readouterr().err
    assert own.read_bytes() == before


def test_trouble_is_a_sentence_and_a_status(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "smallcrm.db").write_bytes(b"\x07" * 5000)
    assert run(tmp_path, "find", "x") == 1
    words = capsys.readouterr().err
    assert words == "smallcrm: smallcrm.db is not a smallcrm file. It has not been touched.\n"
    assert run(tmp_path / "new", "import", str(tmp_path / "none.vcf")) == 1
    assert "The file is not there." in capsys.readouterr().out


def test_the_sample_can_be_asked_and_leaves_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--demo", "find", "sarah", "chen"]) == 0
    assert capsys.readouterr().out.startswith("Sarah Chen · Acme Design")


def test_nothing_goes_on_logging_into_a_folder_that_was_for_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    logger = logging.getLogger("smallcrm")
    before = list(logger.handlers)
    seen: list[Path] = []

    def kept(options: argparse.Namespace, places: Paths) -> int:
        (handler,) = [h for h in logger.handlers if h not in before]
        assert isinstance(handler, logging.FileHandler)
        seen.append(Path(handler.baseFilename))
        assert seen[-1].exists()
        return 0

    monkeypatch.setattr("smallcrm.app.console.run", kept)
    assert main(["--demo", "find", "sarah"]) == 0
    assert run(tmp_path, "find", "sarah") == 0
    assert not seen[0].parent.exists()
    assert logger.handlers == before
