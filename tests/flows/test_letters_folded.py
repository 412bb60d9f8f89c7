"""Writing to people, and letters to many, with large text in a small window: what is read is one
tab away, and nothing is said where it is not seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from services.letter_acts import order, reach, words
from services.work_people import person
from smallcrm.app import text_size
from smallcrm.domain.letters import BatchId
from smallcrm.domain.records import CustomerId
from smallcrm.services import batches
from smallcrm.widgets.batch_dialog import BatchDialog
from smallcrm.widgets.letter_acts import LetterActs
from smallcrm.widgets.write_dialog import WriteDialog

SMALL, LARGE = (868, 568), (1248, 768)


@pytest.fixture(autouse=True)
def percent(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Text of this size from before the first window on."""
    base = qapp.font()
    text_size.apply(qapp, base, getattr(request, "param", 200))
    yield
    text_size.apply(qapp, base, 100)


@pytest.fixture
def acts(percent: None, bench: Bench) -> LetterActs:
    return next(act for act in bench.desk.work.acts if isinstance(act, LetterActs))


@pytest.fixture
def whom(bench: Bench) -> list[CustomerId]:
    found = [person(bench.store, name) for name in ("Ana Lima", "Ben Ode")]
    reach(bench.store, *found)
    return found


def drafted(bench: Bench, acts: LetterActs, whom: list[CustomerId]) -> BatchDialog:
    moment = bench.workspace.local_now()
    made, _ = batches.draft(bench.store, order("Hello {first_name}"), whom, words, moment)
    acts.show_letters(BatchId(made))
    (found,) = [d for d in bench.window.findChildren(BatchDialog) if d.isVisible()]
    found.resize(*SMALL)
    return found


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_how_it_reads_is_a_tab_away(
    bench: Bench, acts: LetterActs, whom: list[CustomerId], qtbot: QtBot, size: tuple[int, int]
) -> None:
    acts.write_to(whom)
    (dialog,) = [d for d in bench.window.findChildren(WriteDialog) if d.isVisible()]
    dialog.resize(*size)
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert dialog.template.hasFocus()
    assert dialog.tabs.isVisible()
    assert not dialog.shown.isVisible()
    qtbot.keyClick(dialog.tabs, Qt.Key.Key_Right)
    assert not dialog.text.isVisible()
    seen = dialog.shown.visibleRegion
    qtbot.waitUntil(lambda: seen().boundingRect().height() == dialog.shown.height() > 0)
    dialog.close()


@pytest.mark.parametrize("percent", [100], indirect=True)
@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_with_usual_text_both_are_in_sight(
    bench: Bench, acts: LetterActs, whom: list[CustomerId], qtbot: QtBot, size: tuple[int, int]
) -> None:
    acts.write_to(whom)
    (dialog,) = [d for d in bench.window.findChildren(WriteDialog) if d.isVisible()]
    dialog.resize(*size)
    qtbot.waitUntil(dialog.shown.isVisible)
    assert dialog.text.isVisible()
    assert not dialog.tabs.isVisible()
    dialog.close()


def test_the_letter_is_a_tab_away(
    bench: Bench,
    acts: LetterActs,
    whom: list[CustomerId],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: isinstance(url, QUrl))
    dialog = drafted(bench, acts, whom)
    qtbot.waitUntil(lambda: dialog.tabs.isVisible() and not dialog.pane.isVisible())
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.strip.text.text() == "Opened in your mail program. Did it go?"
    dialog.tabs.setCurrentIndex(1)
    assert not dialog.list.isVisible()
    assert dialog.pane.body.isVisible()
    dialog.pane.sent.click()
    assert [row.outcome for row in dialog._rows] == ["sent", ""]
    qtbot.waitUntil(dialog.tabs.hasFocus)  # a second press would be about somebody else
    assert dialog.pane.subject.text() == "Hello Ben"
    dialog.close()


def test_no_tabs_over_nothing(bench: Bench, acts: LetterActs) -> None:
    acts.show_letters()
    (dialog,) = [d for d in bench.window.findChildren(BatchDialog) if d.isVisible()]
    dialog.resize(*SMALL)
    assert dialog.empty.isVisible()
    assert not dialog.tabs.isVisible()
    dialog.close()
