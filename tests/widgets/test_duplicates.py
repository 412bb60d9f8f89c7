"""Duplicates in the real window: found, joined, told apart, taken apart, by the keys."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench
from smallcrm.domain.errors import Cancelled, NotFound
from smallcrm.domain.joined import FieldKey, Side, Single
from smallcrm.domain.records import (
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerField,
    CustomerId,
    DetailKind,
    EmailDraft,
    FactDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
)
from smallcrm.services import customers, duplicates, joining
from smallcrm.services.duplicates import Found
from smallcrm.viewmodels import duplicates as page_of_pairs
from smallcrm.widgets.duplicates_dialog import DuplicatesDialog
from touches import touch

MAIL = EmailDraft("bob@mail.example")


def two(bench: Bench) -> tuple[CustomerId, CustomerId]:
    born = OccasionDraft(OccasionKind.BIRTHDAY, 5, 14)
    weekly = CadenceDraft(6, CadenceUnit.WEEK)
    one = customers.add(
        bench.store, CustomerDraft("Robert Smith", details=(MAIL, born, weekly)), NOW
    )
    touch(bench.store, "rang", one)
    born = OccasionDraft(OccasionKind.BIRTHDAY, 5, 14, 1980)
    rest = FactDraft("Oat latte"), PhoneDraft("0800 1"), CadenceDraft(3, CadenceUnit.MONTH)
    other = customers.add(
        bench.store,
        CustomerDraft("Bob Smith", nickname="<b>Bobby</b>", details=(MAIL, born, *rest)),
        NOW,
    )
    return one, other


def page(bench: Bench, qtbot: QtBot) -> DuplicatesDialog:
    bench.window.actions_.duplicates.trigger()
    found = bench.window.findChildren(DuplicatesDialog)
    assert found
    qtbot.waitUntil(lambda: not found[-1].model.is_searching)
    return found[-1]


def shown(dialog: DuplicatesDialog) -> list[str]:
    model = dialog.model
    return [str(model.index(n, 0).data()) for n in range(model.rowCount())]


def test_nobody_is_here_twice(bench: Bench, qtbot: QtBot) -> None:
    customers.add(bench.store, CustomerDraft("Ana Lima"), NOW)
    dialog = page(bench, qtbot)
    assert dialog.stack.currentWidget() is dialog.empty
    assert dialog.empty.words.text() == "Nobody seems to be here twice."
    assert not dialog.join.isEnabled()
    assert not dialog.apart.isEnabled()
    for key in ("J", "N"):
        qtbot.keyClick(dialog, key)
    assert dialog.progress.isHidden()
    dialog.model.join(dialog.view.currentIndex(), {})
    dialog.model.set_apart(dialog.view.currentIndex())
    assert bench.store.undo_step() is not None
    assert bench.store.undo_step().action == "add_customer"  # type: ignore[union-attr]


def test_a_pair_side_by_side_is_joined_by_one_key(bench: Bench, qtbot: QtBot) -> None:
    one, _ = two(bench)
    dialog = page(bench, qtbot)
    assert shown(dialog) == ["Robert Smith and Bob Smith: same e-mail, short name, same birthday"]
    assert dialog.title.text() == "1 pair may be the same"
    sides = dialog.sides
    name = FieldKey(CustomerField.NAME)
    assert sides.choices[name, Side.STAYS].isChecked()
    assert sides.choices[FieldKey(Single.BIRTHDAY), Side.COMES].text() == "14 May 1980"
    assert sides.choices[FieldKey(Single.CADENCE), Side.COMES].text() == "Every 3 months"
    chosen = sides.choices[name, Side.COMES]
    assert chosen.accessibleName() == "Name: Bob Smith, of Bob Smith (2)"
    qtbot.mouseClick(chosen, Qt.MouseButton.LeftButton)
    assert not sides.choices[name, Side.STAYS].isChecked()
    dialog.view.setFocus()
    qtbot.keyClick(dialog.view, Qt.Key.Key_J)
    detail = customers.detail(bench.store, one)
    assert (detail.name, detail.nickname) == ("Bob Smith", "<b>Bobby</b>")
    assert "Bob Smith is part of Robert Smith now" in dialog.said.words.text()
    assert dialog.stack.currentWidget() is dialog.empty
    assert sides.choices == {}


def test_not_the_same_is_remembered(bench: Bench, qtbot: QtBot) -> None:
    two(bench)
    dialog = page(bench, qtbot)
    dialog.view.setFocus()
    qtbot.keyClick(dialog.view, Qt.Key.Key_N)
    assert shown(dialog) == []
    assert dialog.said.words.text().startswith("Robert Smith and Bob Smith are two.")
    bench.store.undo()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    dialog.close()
    assert shown(page(bench, qtbot)) != []


def test_the_arrows_go_from_pair_to_pair(bench: Bench, qtbot: QtBot) -> None:
    two(bench)
    for _ in range(2):
        customers.add(bench.store, CustomerDraft("Ana Lima"), NOW)
    dialog = page(bench, qtbot)
    assert dialog.model.rowCount() == 2
    first = dialog.sides.widget()
    dialog.view.setFocus()
    qtbot.keyClick(dialog.view, Qt.Key.Key_Down)
    assert dialog.view.currentIndex().row() == 1
    assert dialog.sides.widget() is not first
    # what becomes of the pair above does not move the choice
    qtbot.keyClick(dialog.view, Qt.Key.Key_N)
    assert dialog.view.currentIndex().row() == 0


def test_one_of_a_pair_is_gone_meanwhile(bench: Bench, qtbot: QtBot) -> None:
    one, other = two(bench)
    dialog = page(bench, qtbot)
    index = dialog.model.index(0, 0)
    customers.delete(bench.store, [other], NOW)
    dialog.model.join(index, {})
    assert dialog.said.words.text() == "This is not there any more."
    bench.store.undo()
    qtbot.waitUntil(lambda: not dialog.model.is_searching)
    assert customers.detail(bench.store, one).deleted_at is None


def test_the_search_shows_how_far_it_is_and_can_be_stopped(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(store: object, progress: object, cancelled: object) -> Found:
        progress(1, 2)  # type: ignore[operator]
        while not cancelled():  # type: ignore[operator]
            pass
        raise Cancelled

    monkeypatch.setattr(duplicates, "scan", slow)
    bench.window.actions_.duplicates.trigger()
    dialog = bench.window.findChild(DuplicatesDialog)
    assert isinstance(dialog, DuplicatesDialog)
    qtbot.waitUntil(lambda: dialog.progress.maximum() == 2)
    assert dialog.empty.words.text() == "Looking through everybody…"
    dialog.model.search()  # once is enough
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.model.is_searching)
    assert dialog.empty.words.text() == "Not everybody was looked at."
    monkeypatch.undo()
    qtbot.mouseClick(dialog.empty.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.model.is_searching)
    assert dialog.empty.words.text() == "Nobody seems to be here twice."


def test_a_narrow_page_puts_the_list_above(bench: Bench, qtbot: QtBot) -> None:
    two(bench)
    dialog = page(bench, qtbot)
    dialog.resize(dialog.fontMetrics().averageCharWidth() * 60, 500)
    assert dialog.body.orientation() is Qt.Orientation.Vertical
    dialog.resize(dialog.fontMetrics().averageCharWidth() * 140, 500)
    assert dialog.body.orientation() is Qt.Orientation.Horizontal


def test_more_pairs_follow_as_the_list_comes_to_its_end(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows by the page, reasons by so many at once, until all are there."""
    monkeypatch.setattr(duplicates, "AT_ONCE", 30)
    monkeypatch.setattr(page_of_pairs, "PAGE", 10)
    for _ in range(12):
        customers.add(bench.store, CustomerDraft("Ana Lima"), NOW)
    dialog = page(bench, qtbot)
    model, given = dialog.model, [dialog.model.rowCount()]
    model.rowsInserted.connect(lambda: given.append(model.rowCount()))
    assert dialog.title.text() == "66 pairs may be the same"
    assert model.rowCount() < 66
    dialog.view.setFocus()
    while model.rowCount() < 66:
        qtbot.keyClick(dialog.view, Qt.Key.Key_End)
        qtbot.waitUntil(lambda: not model.is_searching)
        assert dialog.title.text() == "66 pairs may be the same"
    assert all(0 < after - before <= 10 for before, after in pairwise(given))
    assert not model.canFetchMore(QModelIndex())
    assert len({pair_of(dialog, n) for n in range(66)}) == 66


def pair_of(dialog: DuplicatesDialog, row: int) -> tuple[int, int]:
    pair = dialog.model.pair(dialog.model.index(row, 0))
    assert pair is not None
    return int(pair.one), int(pair.other)


def test_who_was_joined_is_in_none_of_those_that_follow(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(duplicates, "AT_ONCE", 2)
    monkeypatch.setattr(page_of_pairs, "PAGE", 2)
    for _ in range(4):
        customers.add(bench.store, CustomerDraft("Ana Lima"), NOW)
    dialog = page(bench, qtbot)
    qtbot.waitUntil(lambda: not dialog.model.is_searching)
    dialog.view.setFocus()
    for left in (3, 1):
        qtbot.keyClick(dialog.view, Qt.Key.Key_J)
        qtbot.waitUntil(lambda: not dialog.model.is_searching and dialog.model.rowCount() > 0)
        assert dialog.model.count == left
    qtbot.keyClick(dialog.view, Qt.Key.Key_J)
    assert dialog.model.count == 0
    assert dialog.empty.words.text() == "Nobody seems to be here twice."


# --- the person page ----------------------------------------------------------------------------


def test_it_is_taken_apart_from_the_person_page(bench: Bench, qtbot: QtBot) -> None:
    one, other = two(bench)
    joining.join(bench.store, one, other, {}, NOW - timedelta(days=3))
    bench.desk.open_customer(int(one))
    pane = bench.desk.person_pane
    qtbot.mouseClick(pane.more, Qt.MouseButton.LeftButton)
    menu = pane.findChild(QMenu)
    assert isinstance(menu, QMenu)
    (act,) = [a for a in menu.actions() if "take apart" in a.text()]
    assert act.text() == "Joined from Bob Smith on Sun 22 Nov: take apart"
    said: list[str] = []
    pane.copied.connect(said.append)
    act.trigger()
    menu.close()
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].startswith("Taken back: joining Bob Smith, Robert Smith")
    assert customers.detail(bench.store, other).deleted_at is None
    qtbot.waitUntil(lambda: bench.desk.person.joined == ())
    with pytest.raises(NotFound):
        joining.unjoin(bench.store, other)
    trouble: list[str] = []
    bench.workspace.trouble.connect(trouble.append)
    bench.desk.person.take_apart(other)
    qtbot.waitUntil(lambda: trouble == ["This is not there any more."])


def test_where_a_value_is_from_is_said_to_eye_and_ear(bench: Bench, qtbot: QtBot) -> None:
    one, other = two(bench)
    joining.join(bench.store, one, other, {}, NOW)
    bench.desk.open_customer(int(one))
    pane = bench.desk.person_pane
    lines = {key[0]: line for key, line in pane.aside._lines.items()}
    fact, mail = lines[DetailKind.FACT], lines[DetailKind.EMAIL]
    assert fact.value.edit.toolTip() == "<p>Joined from Bob Smith on Wed 25 Nov</p>"
    assert fact.value.edit.accessibleDescription() == "Joined from Bob Smith on Wed 25 Nov"
    assert mail.value.edit.toolTip() == "<p>Typed on Wed 25 Nov</p>"
    born = lines[DetailKind.OCCASION].value.edit.toolTip()
    assert born.endswith("</p><p>Typed on Wed 25 Nov</p>")
    assert born.count("<p>") == 2
    fact.value.edit.setFocus()
    assert pane.aside.from_where.text() == "Joined from Bob Smith on Wed 25 Nov"
    assert pane.name.edit.toolTip() == "<p>Typed on Wed 25 Nov</p>"
    bench.desk.open_customer(int(customers.add(bench.store, CustomerDraft("Ana"), NOW)))
    assert pane.aside.from_where.text() == ""


def test_a_name_is_no_html_beside_another_nor_where_a_value_is_from(
    bench: Bench, qtbot: QtBot
) -> None:
    stays = customers.add(bench.store, CustomerDraft("Bob Smith", details=(MAIL,)), NOW)
    hostile = CustomerDraft("<b>Bob</b> Smith", details=(MAIL, FactDraft("Oat latte")))
    comes = customers.add(bench.store, hostile, NOW)
    sides = page(bench, qtbot).sides
    tips = {sides.choices[FieldKey(CustomerField.NAME), side].toolTip() for side in Side}
    assert tips == {"<p>Bob Smith</p>", "<p>&lt;b&gt;Bob&lt;/b&gt; Smith</p>"}
    name = {FieldKey(CustomerField.NAME): Side.COMES}
    joining.join(bench.store, stays, comes, name, NOW)
    bench.desk.open_customer(int(stays))
    pane = bench.desk.person_pane
    (fact,) = [line for key, line in pane.aside._lines.items() if key[0] is DetailKind.FACT]
    for edit in (fact.value.edit, pane.name.edit):
        assert "Joined from &lt;b&gt;Bob&lt;/b&gt; Smith on" in edit.toolTip()
