"""What nobody foresaw: told in plain words, with a report that names nobody."""

from __future__ import annotations

import logging
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from smallcrm.app import crash_report, logs
from smallcrm.app.crash import CrashHandler
from smallcrm.widgets.crash_dialog import CrashDialog
from smallcrm.widgets.damaged_dialog import Choice, DamagedDialog

NAME = "Sarah Chen"


def fault() -> BaseException:
    note = f"{NAME} owes 950 EUR"
    try:
        raise KeyError(note)
    except KeyError as error:
        return error


def test_the_report_says_where_and_with_what_and_names_nobody() -> None:
    report = crash_report.compose(fault())
    assert "KeyError" in report
    assert "in fault" in report
    assert "sqlite: 3." in report
    assert NAME not in report
    assert str(Path.home()) + "/" not in report


def test_a_chain_of_errors_names_nobody_either() -> None:
    try:
        try:
            int(NAME)
        except ValueError as error:
            raise RuntimeError(f"not read: {NAME!r}") from error
    except RuntimeError as error:
        report = crash_report.compose(error)
    assert "ValueError" in report
    assert NAME not in report


@pytest.mark.parametrize(
    "error",
    [
        ValueError(f"cannot read {NAME} as a day"),
        LookupError(f"{NAME}\n    {NAME}\n  File {NAME}"),
        KeyError(f"O'Brien \"{NAME}\" {NAME}'s"),
        TypeError(f"'O\\'Brien {NAME}' and \"{NAME}\nof two lines\" do not fit"),
        OSError(2, "No such file or directory", f"cards/{NAME}.vcf"),
        RuntimeError(f"can't use '{NAME}'"),
        UnicodeEncodeError("ascii", NAME, 0, 1, "no such letter"),
        sqlite3.OperationalError(f'near "{NAME}": syntax error'),
        Exception(NAME),
    ],
)
def test_whatever_an_error_says_names_nobody(error: BaseException) -> None:
    try:
        raise error
    except BaseException as caught:  # noqa: BLE001
        text = logs.redacted(caught)
    assert type(error).__qualname__ in text
    assert "test_crash.py" in text
    assert "Chen" not in text
    assert "Brien" not in text


def test_what_the_system_says_stays() -> None:
    assert logs.redacted(sqlite3.OperationalError("disk I/O error")).endswith("disk I/O error")
    assert "No such file" in logs.redacted(OSError(2, "No such file or directory", "x"))
    assert logs.redacted(ValueError()).endswith("ValueError")
    formatter = logs._RedactingFormatter("%(message)s")
    assert formatter.formatException((None, None, None)) == ""


def test_errors_that_name_each_other_come_to_an_end() -> None:
    first, second = ValueError("a"), KeyError("b")
    first.__cause__, second.__context__ = second, first
    text = logs.redacted(first)
    assert text.count("Traceback") == 2
    assert "direct cause" in text
    second.__suppress_context__ = True
    assert logs.redacted(second).count("Traceback") == 1


@pytest.mark.parametrize(
    "words",
    [
        "can't read 'Sarah Chen'",
        "no such line:\n    Sarah Chen\nSarah Chen: more",
        "no such line:\n\nSarah Chen",
        "\"it's\" not 'Sarah Chen' in \"O'Hara\"",
        "“Sarah Chen” is not known",
    ],
)
def test_however_an_error_quotes_it_names_nobody(words: str) -> None:
    def fail() -> None:
        raise ValueError(words)

    try:
        fail()
    except ValueError as error:
        error.add_note("after Sarah Chen")
        report = crash_report.compose(error)
    assert "ValueError: " in report
    assert "in fail" in report
    assert "raise ValueError(words)" in report
    for line in report.splitlines():
        assert "Sarah" not in line
        assert "Chen" not in line


@pytest.mark.parametrize(
    "message",
    [
        "Launch failed (xdg-open mailto:sarah@chen.example)",
        "Unable to detect a web browser to launch 'tel:+31105550142'",
        "nothing opens https://chen.example/sarah",
        "nobody at sarah@chen.example",
    ],
)
def test_what_qt_says_of_an_address_names_nobody(message: str) -> None:
    words = logs.without_places(message)
    assert "chen" not in words
    assert "555" not in words
    assert words.split()[0] == message.split()[0]


@pytest.fixture
def handler() -> Iterator[CrashHandler]:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    made = CrashHandler()
    made.install()
    yield made
    sys.excepthook, threading.excepthook, sys.unraisablehook = before
    qInstallMessageHandler(None)


@pytest.mark.usefixtures("expect_log")
def test_every_unforeseen_error_is_told(handler: CrashHandler) -> None:
    told: list[str] = []
    handler.tell = told.append
    handler.caught(fault())
    thread = threading.Thread(target=lambda: int(NAME))
    thread.start()
    thread.join()
    assert len(told) == 2
    assert NAME not in "".join(told)


@pytest.mark.usefixtures("expect_log")
def test_the_log_turns_over_and_is_its_owners_alone(tmp_path: Path) -> None:
    logger = logging.getLogger("smallcrm")
    before = list(logger.handlers)
    try:
        assert logs.start(tmp_path / "logs") == tmp_path / "logs" / logs.NAME
        (handler,) = (h for h in logger.handlers if h not in before)
        for _ in range(6):
            logger.info("x" * 999_000)
        logger.error("failed", exc_info=fault())
    finally:
        for handler in [h for h in logger.handlers if h not in before]:
            logger.removeHandler(handler)
            handler.close()
    files = sorted((tmp_path / "logs").iterdir())
    assert len(files) == 5
    for path in files:
        assert path.stat().st_mode & 0o777 == 0o600
        assert path.stat().st_size <= 1_000_000
        assert NAME not in path.read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_no_image_of_the_memory_is_written() -> None:
    code = (
        "import resource, sys; from smallcrm.app import memory; memory.keep_private();"
        "sys.exit(resource.getrlimit(resource.RLIMIT_CORE) != (0, 0))"
    )
    environment = {"PYTHONPATH": ":".join(sys.path)}
    assert (
        subprocess.run([sys.executable, "-c", code], env=environment, check=False).returncode == 0
    )


def test_the_report_is_copied_or_saved_by_whoever_sends_it(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = CrashDialog("versions\ntraceback")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "versions\ntraceback"
    target = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *rest: (str(target), ""))
    dialog.save.click()
    assert target.read_text() == "versions\ntraceback\n"
    assert dialog.said.text() == "Saved as report.txt."
    dialog.write(tmp_path / "none" / "report.txt")
    assert "could not be written" in dialog.said.text()


def test_a_way_out_is_chosen_by_its_verb(qtbot: QtBot) -> None:
    choices = [Choice("backup", "Go back", "what is in it"), Choice("quit", "Quit", "")]
    dialog = DamagedDialog("Damaged", "words", choices)
    qtbot.addWidget(dialog)
    dialog.show()
    assert [b.text() for b in dialog.buttons] == ["Go back", "Quit"]
    assert dialog.buttons[0].accessibleDescription() == "what is in it"
    dialog.buttons[1].click()
    assert dialog.choice == "quit"
    other = DamagedDialog("Damaged", "words", choices)
    qtbot.addWidget(other)
    other.reject()
    assert other.choice == ""
