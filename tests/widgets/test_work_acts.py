"""The parts that not everybody needs: nothing of them shows before they are wanted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench
from smallcrm.domain.parts import Part
from smallcrm.domain.records import CustomerDraft, CustomerId, CustomerKind
from smallcrm.services import customers
from smallcrm.viewmodels.sections import Section
from smallcrm.viewmodels.today_work import TodayAnswer, WorkRow


class Complaints:
    """A part's rows as Today asks for them."""

    source, is_first = "complaint", True

    def __init__(self, customer: CustomerId) -> None:
        self.customer = customer
        self.answers: list[TodayAnswer] = []

    def heading(self) -> str:
        return "Complaints"

    def rows(self) -> Sequence[WorkRow]:
        if self.answers:
            return ()
        return (
            WorkRow(
                *("complaint", "1", self.customer, "Ana Lima", CustomerKind.PERSON),
                words="It came torn",
                when="12 days",
                below="third contact about this",
                tone="late",
                answers=(TodayAnswer.NOT_NOW,),
            ),
        )

    def answer(self, row: WorkRow, answer: TodayAnswer) -> None:
        self.answers.append(answer)


def titles(bench: Bench) -> list[str]:
    return [row.section.value for row in bench.window.sections.rows]


def test_nothing_shows_that_nobody_uses(bench: Bench) -> None:
    bench.window.menu_.aboutToShow.emit()
    shown = [a.text() for a in bench.window.menu_.actions() if a.isVisible()]
    assert "W&ork" not in shown
    assert not {"deals", "agreements"} & set(titles(bench))


def test_a_part_that_is_chosen_comes_with_its_menu(bench: Bench) -> None:
    bench.window.add_page(Section.DEALS, QWidget())
    bench.desk.work.parts.show(Part.DEALS, is_wanted=True)
    assert "deals" in titles(bench)
    bench.window.menu_.aboutToShow.emit()
    (work,) = (a.menu() for a in bench.window.menu_.actions() if a.text() == "W&ork")
    assert isinstance(work, QMenu)
    assert bench.window.actions_.work.deals_page in work.actions()
    bench.desk.work.parts.show(Part.DEALS, is_wanted=False)
    assert "deals" not in titles(bench)


def test_rows_of_a_part_stand_above_the_follow_ups_and_are_answered(
    bench: Bench, qtbot: QtBot
) -> None:
    ana = customers.add(bench.workspace.store, CustomerDraft("Ana Lima"), NOW)
    source = Complaints(ana)
    bench.desk.work.today.add(source)
    pane = bench.desk.today
    bench.window.show_section(Section.TODAY)
    model = pane.model
    assert model.index(0).data() == "Complaints"
    row = model.index(1)
    assert row.data() == "Ana Lima, It came torn, third contact about this, 12 days"
    pane.view.setCurrentIndex(row)
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_Space)
    assert source.answers == []  # it does not offer that
    qtbot.keyClick(pane.view, Qt.Key.Key_Z)
    assert source.answers == [TodayAnswer.NOT_NOW]
    pane.refresh()
    assert model.rowCount() == 0
