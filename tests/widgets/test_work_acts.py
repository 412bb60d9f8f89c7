"""The parts that not everybody needs: nothing of them shows before they are wanted."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench
from services.agreement_acts import HOSTING, TODAY, words
from services.selling import sold
from smallcrm.domain.introductions import Introducer
from smallcrm.domain.parts import Part
from smallcrm.domain.records import CustomerDraft, CustomerId, CustomerKind
from smallcrm.services import agreements, customers, introductions
from smallcrm.viewmodels.sections import Section
from smallcrm.viewmodels.today_work import TodayAnswer, WorkRow
from smallcrm.widgets.agreements import AgreementGroup
from smallcrm.widgets.checklist_groups import IntroductionGroup, RunsGroup
from smallcrm.widgets.complaints import ComplaintGroup
from smallcrm.widgets.deal_group import DealGroup
from smallcrm.widgets.parts.detail_group import Group
from smallcrm.widgets.sale_popover import SalePopover
from smallcrm.widgets.sales import SalesGroup
from smallcrm.widgets.work_acts import ACTS, CARE


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


GROUPS: tuple[type[Group], ...] = (SalesGroup, AgreementGroup, DealGroup, ComplaintGroup, RunsGroup)
"""One of each part, in the order of the parts."""


def there(bench: Bench) -> list[type[QObject]]:
    return [kind for kind in GROUPS if bench.window.findChild(kind) is not None]


@pytest.fixture
def ana(bench: Bench) -> CustomerId:
    made = customers.add(bench.store, CustomerDraft("Ana Lima"), NOW)
    bench.desk.open_customer(int(made))
    return made


def test_of_a_part_that_nobody_uses_nothing_is_made(bench: Bench, ana: CustomerId) -> None:
    assert there(bench) == []
    customers.add(bench.store, CustomerDraft("Zoe"), NOW)
    assert there(bench) == []


def test_the_first_of_a_kind_shows_with_the_person_it_is_of(bench: Bench, ana: CustomerId) -> None:
    agreements.add(bench.store, ana, HOSTING, TODAY, words)
    assert there(bench) == [AgreementGroup]
    group = bench.window.findChild(AgreementGroup)
    assert group is not None
    assert group.isVisible()
    assert "agreements" in titles(bench)
    sold(bench.store, ana, 1)
    assert there(bench) == [SalesGroup, AgreementGroup]
    bench.store.undo()
    bench.store.undo()
    assert group.isHidden()
    assert "agreements" not in titles(bench)


def test_an_introduction_shows_though_the_part_is_not_wanted(bench: Bench, ana: CustomerId) -> None:
    introductions.put(bench.store, ana, Introducer("Tom"))
    group = bench.window.findChild(IntroductionGroup)
    assert group is not None
    assert group.isVisible()
    assert bench.desk.work.parts.shown == frozenset()


def test_whichever_comes_first_they_stand_in_their_order(bench: Bench, ana: CustomerId) -> None:
    for part in (Part.DEALS, Part.CHECKLISTS, Part.SALES, Part.COMPLAINTS, Part.AGREEMENTS):
        bench.desk.work.of(part)
    body = bench.desk.person_pane.aside.body.layout()
    assert body is not None
    found = [(body.itemAt(n), n) for n in range(body.count())]
    kinds = [type(item.widget()) for item, _ in found if item is not None]
    assert [kind for kind in kinds if kind in GROUPS] == [
        *(ComplaintGroup, SalesGroup, AgreementGroup, DealGroup, RunsGroup)
    ]
    assert kinds[0] is ComplaintGroup
    assert [type(act).__name__ for act in bench.desk.work.acts] == [
        name for _, name in (*ACTS.values(), *CARE)
    ]


def test_rows_of_today_stand_in_the_order_of_the_parts(bench: Bench) -> None:
    for part in (Part.CHECKLISTS, Part.SALES):
        bench.desk.work.of(part)
    headings = [heading for heading, _ in bench.desk.work.today.groups(first=False)]
    bench.desk.work.of(Part.COMPLAINTS)
    assert headings == [heading for heading, _ in bench.desk.work.today.groups(first=False)]
    assert headings == ["Weekly review", "Suggested", "Reach out first"]


def test_what_is_asked_of_a_part_that_is_not_there_is_done(bench: Bench, ana: CustomerId) -> None:
    bench.window.actions_.run("add_sale")
    (popover,) = bench.window.findChildren(SalePopover)
    assert popover.isVisible()
    assert there(bench) == [SalesGroup]
    popover.close()
    bench.window.actions_.run("agreements_page")
    assert there(bench) == [SalesGroup, AgreementGroup]
    assert bench.window.pages.currentWidget() is bench.desk.work.of(Part.AGREEMENTS).page  # type: ignore[attr-defined]


def test_without_a_person_nothing_can_be_added_to_one(bench: Bench) -> None:
    work = bench.window.actions_.work
    for_person = [action for part in Part for action in work.for_person(part)]
    assert len(for_person) == 6
    never = (work.close_complaint, work.about_complaint)
    assert not any(action.isEnabled() for action in (*for_person, *never))
    bench.desk.open_customer(int(customers.add(bench.store, CustomerDraft("Ana Lima"), NOW)))
    assert all(action.isEnabled() for action in for_person)
    assert not any(action.isEnabled() for action in never)
    bench.desk.person.delete()
    assert not any(action.isEnabled() for action in (*for_person, *never))
    assert there(bench) == []
