"""Enter goes into the person: the keys are in the timeline, wherever they were before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from flows.conftest import Bench, Keys
from smallcrm.app.writing import Writing
from smallcrm.domain.records import CustomerDraft
from smallcrm.services import customers
from smallcrm.viewmodels.sections import Section


@pytest.fixture
def listed(bench: Bench, writing: Writing, qtbot: QtBot) -> Bench:
    """The keys are on somebody in the list of the sample's people."""
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    bench.window.show_section(Section.PEOPLE)
    bench.window.people.view.setFocus()
    bench.window.people.view.setCurrentIndex(bench.window.people_model.index(3))
    return bench


def focused(bench: Bench) -> QWidget | None:
    return bench.window.focusWidget()


def test_from_the_list(listed: Bench, keys: Keys) -> None:
    view, timeline = listed.window.people.view, listed.desk.person_pane.timeline.view
    keys.press(view, Qt.Key.Key_Down)
    assert focused(listed) is view, "an arrow stays in the list"
    keys.press(view, Qt.Key.Key_Return)
    assert focused(listed) is timeline
    assert listed.desk.person.customer == listed.window.people_model.customer_at(
        view.currentIndex()
    )


def test_a_click_leaves_the_keys_in_the_list(listed: Bench, qtbot: QtBot) -> None:
    view = listed.window.people.view
    rect = view.visualRect(listed.window.people_model.index(5))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert view.currentIndex().row() == 5
    assert focused(listed) is view


@pytest.mark.parametrize("by_key", [True, False])
def test_where_there_is_one_pane_they_go_with_the_eye(
    listed: Bench, keys: Keys, qtbot: QtBot, large: QFont, *, by_key: bool
) -> None:
    window, view = listed.window, listed.window.people.view
    window.resize(900, 600)
    assert window.people.isVisible()
    if by_key:
        keys.press(view, Qt.Key.Key_Return)
    else:
        rect = view.visualRect(window.people_model.index(2))
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert not window.people.isVisible()
    assert focused(listed) is listed.desk.person_pane.timeline.view
    window.actions_.back.trigger()
    assert focused(listed) is view


def test_from_today(listed: Bench, keys: Keys) -> None:
    window = listed.window
    window.actions_.today.trigger()
    agenda = listed.desk.today.view
    agenda.setFocus()
    keys.press(agenda, Qt.Key.Key_Home, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.split
    assert focused(listed) is listed.desk.person_pane.timeline.view


def test_of_whom_nothing_is_known_they_are_in_the_person_all_the_same(
    listed: Bench, keys: Keys
) -> None:
    made = customers.add(listed.store, CustomerDraft("Aaron Zero"), listed.clock.now())
    listed.window.show_customer(made)
    keys.press(listed.window.people.view, Qt.Key.Key_Return)
    assert listed.desk.person.customer == made
    here = focused(listed)
    assert here is not None
    assert here.isVisible()
    assert listed.window.person_place.isAncestorOf(here)
