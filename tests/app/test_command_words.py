"""Help and refusals of the command line, in the language of the user; a start waits for none."""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from smallcrm.app import arguments, command_words, desktop_commands, languages
from smallcrm.app.main import main
from smallcrm.app.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
ASKED = {
    "de": ("Aufruf: smallcrm", "Optionen:", "diese Hilfe zeigen und enden"),
    "es": ("uso: smallcrm", "opciones:", "mostrar esta ayuda y terminar"),
    "fr": ("usage : smallcrm", "options:", "afficher cette aide et finir"),
    "nl": ("gebruik: smallcrm", "opties:", "deze hulp tonen en stoppen"),
    "en": ("usage: smallcrm", "options:", "show this help message and exit"),
}


@pytest.fixture(autouse=True)
def restored(qapp: QApplication) -> Iterator[None]:
    """With the application of all tests: one without windows would be in their way."""
    before = QLocale()
    yield
    languages.use(languages.ENGLISH)
    QLocale.setDefault(before)


def printed(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    with pytest.raises(SystemExit):
        main(words)
    found = capsys.readouterr()
    return found.out + found.err


@pytest.mark.parametrize("code", ASKED)
@pytest.mark.parametrize("command", [(), ("import",), ("backup",)])
def test_help_is_in_the_language_that_is_asked_for(
    capsys: pytest.CaptureFixture[str], code: str, command: tuple[str, ...]
) -> None:
    said = printed(capsys, "--language", code, *command, "--help")
    assert all(words in said for words in ASKED[code])


@pytest.mark.parametrize("code", ["de", "es", "fr", "nl"])
def test_nothing_of_it_is_left_in_english(code: str) -> None:
    """Each help text of each command."""
    languages.use(code)
    top = arguments.parser()
    english = {id(a): a.help for p in parsers(top) for a in p._actions}
    command_words._is_spoken[0] = True
    for parser in parsers(top):
        parser._speak()
        for action in parser._actions:
            was = english[id(action)]
            if was and was != argparse.SUPPRESS:
                assert action.help != was, was
    command_words._is_spoken[0] = False


def parsers(top: argparse.ArgumentParser) -> Iterator[command_words.Parser]:
    assert isinstance(top, command_words.Parser)
    yield top
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            for parser in action.choices.values():
                yield from parsers(parser)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--size", "12"), "smallcrm: Fehler: Argument --size: '12' ist keine Größe wie 1280x800"),
        (("import",), "smallcrm import: Fehler: diese Argumente fehlen: FILE"),
        (("find",), "smallcrm find: Fehler: diese Argumente fehlen: WORDS"),
        (("today", "--nothing"), "smallcrm: Fehler: unbekannte Argumente: --nothing"),
        (("--data-dir",), "smallcrm: Fehler: Argument --data-dir: ein Wert wird erwartet"),
        (("import", "--map", "x", "f"), "'x' ist nicht COLUMN=MEANING mit einem von: "),
        (("add", "x", "--now", "noon"), "'noon' ist kein Zeitpunkt wie 2026-11-25T14:30"),
        (("--text-size", "9"), "'9' ist keine Prozentzahl zwischen 50 und 400"),
    ],
)
def test_what_is_refused_is_said_in_it(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    assert said in printed(capsys, "--language=de", *words)


def test_the_settings_say_which_and_the_call_goes_before_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    kept = Settings(folder / "settings.ini")
    kept.put(languages.NAME, "nl")
    kept.sync()
    assert "gebruik: smallcrm" in printed(capsys, "--data-dir", str(folder), "--help")
    assert "gebruik: smallcrm" in printed(capsys, f"--data-dir={folder}", "find")
    said = printed(capsys, "--data-dir", str(folder), "--language", "fr", "find")
    assert "ces arguments manquent" in said


def test_what_is_done_without_the_file_is_said_in_it_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--data-dir", str(tmp_path), "--language", "nl", "install-desktop-entry"]
    assert desktop_commands.run(arguments.parser().parse_args(words), platform="win32") == 1
    said = "smallcrm: alleen Linux-bureaubladen hebben zulke vermeldingen.\n"
    assert capsys.readouterr().err == said


def test_an_unknown_language_is_refused_and_nothing_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "none"
    said = printed(capsys, "--data-dir", str(folder), "--language", "tlh", "find", "x")
    assert "'tlh'" in said
    assert not folder.exists()


def test_all_words_of_argparse_that_may_come_are_known() -> None:
    """Those of this Python, but for what a program's own faults are told by."""
    source = Path(argparse.__file__).read_text(encoding="utf-8")
    literals = set(re.findall(r"""\b_\(\s*(?:"([^"]+)"|'([^']+)')\s*\)""", source))
    there = {(one or other).encode().decode("unicode_escape") for one, other in literals}
    ours = set(command_words.of_argparse())
    needed = {"usage: ", "options", "unrecognized arguments: %s", "expected one argument"}
    assert needed <= there & ours
    assert {t for t in there if t.startswith("expected ")} <= ours


def test_no_start_waits_for_it() -> None:
    source = (
        "import sys\n"
        "from smallcrm.app import arguments\n"
        "arguments.parser().parse_args(['today'])\n"
        "print([m for m in sys.modules if 'PySide6' in m or 'languages' in m])\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", source],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == "[]"
