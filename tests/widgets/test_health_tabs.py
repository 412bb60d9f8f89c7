"""Health has three pages under one row of the strip, each made when it is gone to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.health_tabs import HealthFrame


def offered(bench: Bench, section: Section) -> list[HealthFrame]:
    """Offer a page; those that were made of it."""
    made: list[HealthFrame] = []

    def make() -> QWidget:
        body = QListView(bench.window)
        body.setAccessibleName(section.value)
        made.append(HealthFrame(bench.window, section, body, bench.window))
        return made[-1]

    bench.window.offer_page(section, make)
    return made


def shown(bench: Bench) -> HealthFrame:
    page = bench.window.pages.currentWidget()
    assert isinstance(page, HealthFrame)
    return page


def in_strip(bench: Bench) -> str:
    return bench.window.strip.list.currentItem().text()


def test_the_strip_has_one_row_and_nothing_is_made_before_it_is_gone_to(bench: Bench) -> None:
    rows = [row.section for row in bench.window.sections.rows]
    assert rows[5] is Section.HEALTH
    assert not {Section.AT_RISK, Section.SAID} & set(rows)
    assert bench.window.has_page(Section.HEALTH)
    assert bench.window.findChildren(HealthFrame) == []


def test_the_key_opens_it_once(bench: Bench) -> None:
    assert bench.window.actions_.words_of_keys("health") == "Ctrl+6"
    for _ in range(2):
        bench.window.actions_.run("people")
        bench.window.actions_.run("health")
    assert len(bench.window.findChildren(HealthFrame)) == 1
    assert shown(bench).tabs.here is Section.HEALTH
    assert in_strip(bench) == "Health"
    assert shown(bench).tabs.isVisible()


def test_the_tabs_go_to_the_others_and_back(bench: Bench, qtbot: QtBot) -> None:
    made = offered(bench, Section.AT_RISK)
    offered(bench, Section.SAID)
    bench.window.show_section(Section.HEALTH)
    numbers = shown(bench)
    tabs = numbers.tabs
    assert [tabs.tabText(n) for n in range(tabs.count())] == ["Numbers", "At risk", "What they say"]
    assert made == []
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    assert shown(bench) is made[0]
    assert made[0].tabs.currentIndex() == 1
    assert numbers.tabs.currentIndex() == 0
    assert in_strip(bench) == "Health"
    bench.window.actions_.run("back")
    assert shown(bench) is numbers


def test_the_keys_stay_in_the_row(bench: Bench, qtbot: QtBot) -> None:
    offered(bench, Section.AT_RISK)
    offered(bench, Section.SAID)
    bench.window.show_section(Section.HEALTH)
    tabs = shown(bench).tabs
    tabs.setFocus()
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    risk = shown(bench)
    assert risk.tabs.here is Section.AT_RISK
    assert risk.tabs.hasFocus()
    QTest.keyClick(risk.tabs, Qt.Key.Key_Right)
    assert shown(bench).tabs.here is Section.SAID
    assert shown(bench).tabs.hasFocus()
