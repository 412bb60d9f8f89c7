"""What the desktop's menu asks of the program: a file opened with it, Today, a note."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.lock_house import House
from smallcrm.app import main
from smallcrm.desktop import hand_over
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.import_dialog import ImportDialog

CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Björn Ähl\nEND:VCARD\n"


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said to a program that runs already."""
    said: list[str] = []

    def send(folder: Path, command: str, argument: str = "") -> bool:
        said.append(hand_over.compose(command, argument))
        return True

    monkeypatch.setattr(hand_over, "send", send)
    return said


def test_a_running_program_is_told(
    sent: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, house: House
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "two words.vcf").write_text(CARD, encoding="utf-8")
    data = ["--data-dir", str(tmp_path / "d")]
    assert main.main([*data, "open", "two words.vcf"]) == 0
    assert main.main([*data, "open"]) == 0
    assert main.main([*data, "today", "--window"]) == 0
    assert sent[1:] == ["open", "today"]
    house.locking.begin()
    qtbot.waitUntil(lambda: house.is_whole, timeout=30_000)
    house.program.obey(sent[0])
    window = house.program.window
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None)
    found = window.findChild(ImportDialog)
    assert isinstance(found, ImportDialog)
    qtbot.waitUntil(lambda: house.program.workspace.jobs.is_idle, timeout=30_000)
    found.reject()
    house.program.obey("open")
    assert window.isVisible()
    house.program.obey("today")
    assert window.pages.currentWidget() is window._pages_of[Section.TODAY]


def test_a_file_of_another_computer_is_opened_once_all_is_there(
    house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    """Also as the first command of a start: who takes such a file comes last."""
    house.options.command, house.options.files = "open", [tmp_path / "all.smallcrm"]
    house.locking = house.build(house.options)
    house.locking.begin()
    with qtbot.waitSignal(house.program.window.file_dropped, timeout=30_000) as dropped:
        pass
    assert dropped.args == [tmp_path / "all.smallcrm"]
    assert house.is_whole
