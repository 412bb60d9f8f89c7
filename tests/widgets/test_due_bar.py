"""The bar in the window: what fell due stays until it is answered."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from smallcrm.domain.ledger import Manner
from smallcrm.widgets.parts.due_bar import DueBar

ACTIONS = [("default", "Open"), ("done", "Done")]


def seen(bar: DueBar) -> tuple[str, str, list[str]]:
    return bar.title.text(), bar.count.text(), [b.text() for b in bar.buttons]


def test_it_stays_until_it_is_answered(qtbot: QtBot) -> None:
    bar = DueBar()
    qtbot.addWidget(bar)
    assert bar.announce("due:1", "Ana: <b>ring</b>", "Due now.", ACTIONS) is Manner.STRIP
    assert bar.isVisible()
    assert seen(bar) == ("Ana: <b>ring</b>", "", ["Open", "Done", "Close"])
    assert bar.buttons[1].accessibleName() == "Done: Ana: <b>ring</b>"
    with qtbot.waitSignal(bar.pressed) as pressed:
        bar.buttons[1].click()
    assert pressed.args == ["due:1", "done"]
    assert not bar.isVisible()


def test_none_takes_the_place_of_another_under_the_pointer(qtbot: QtBot) -> None:
    bar = DueBar()
    qtbot.addWidget(bar)
    for number in (1, 2, 3):
        bar.announce(f"due:{number}", f"Title {number}", "", ACTIONS)
    assert seen(bar)[:2] == ("Title 1", "and 2 more")
    bar.withdraw("due:2")
    bar.withdraw("due:9")
    with qtbot.waitSignal(bar.pressed) as pressed:
        bar.buttons[-1].click()
    assert pressed.args == ["due:1", "close"]
    assert seen(bar)[:2] == ("Title 3", "")
    bar.announce("due:3", "Another title", "", [])
    assert seen(bar) == ("Another title", "", ["Close"])
    bar.withdraw("due:3")
    assert not bar.isVisible()
