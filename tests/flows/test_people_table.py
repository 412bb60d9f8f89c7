"""People as a table: shown, sorted, typed into and left as the user likes it, by keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from flows.conftest import Bench, Keys, person
from smallcrm.app.writing import Writing
from smallcrm.domain.custom_fields import CustomKind, FieldDraft
from smallcrm.domain.errors import CannotWrite
from smallcrm.domain.records import CustomerId
from smallcrm.domain.table_columns import Column, TableColumn, column
from smallcrm.services import custom_fields, people, people_table
from smallcrm.viewmodels.people_table import PeopleTableModel
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.people_table import PeopleTable
from smallcrm.widgets.table_acts import TableActs

T = TableColumn
ENTER, F2 = Qt.Key.Key_Return, Qt.Key.Key_F2


@pytest.fixture
def acts(bench: Bench, writing: Writing, qtbot: QtBot) -> TableActs:
    """The table, with the keys on Sarah Chen."""
    bench.desk.open_customer(int(person(bench, "Sarah Chen")))
    bench.window.actions_.many.table.trigger()
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    return bench.desk.table


def names(model: PeopleTableModel, count: int = 5) -> list[str]:
    return [str(model.index(n, 0).data()) for n in range(count)]


def go_to(acts: TableActs, what: TableColumn) -> PeopleTable:
    """The keys to this column of the current row; it is shown if it was not."""
    keys = [c.what for c in acts.model.columns]
    if what not in keys:
        acts.model.show_columns([*acts.model.columns, column(what)])
        keys.append(what)
    table = acts.table
    row = table.currentIndex().row()
    table.setCurrentIndex(acts.model.index(row, keys.index(what)))
    return table


def type_cell(acts: TableActs, keys: Keys, what: TableColumn, text: str) -> None:
    table = go_to(acts, what)
    keys.press(table, F2)
    fields: list[QLineEdit] = table.findChildren(QLineEdit, "cell")
    (editor,) = [field for field in fields if field.isVisible()]  # one before may still be there
    editor.clear()
    keys.type(editor, text)
    keys.press(editor, ENTER)
    editing = PeopleTable.State.EditingState
    keys.wait(lambda: table.state() is not editing)


def shown(acts: TableActs, what: TableColumn) -> str:
    return str(go_to(acts, what).currentIndex().data())


def test_why_an_older_order_failed_is_not_told(
    bench: Bench, acts: TableActs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    ends: list[bool] = []
    acts.model.said.connect(told.append)
    acts.model.sorting.connect(ends.append)
    fail = iter([True, False, True])
    real = people_table.order

    def order(*rest: Any, **named: Any) -> Any:
        if next(fail):
            raise CannotWrite(Path("here"))
        return real(*rest, **named)

    monkeypatch.setattr(people_table, "order", order)
    acts.model.sort(0, Qt.SortOrder.DescendingOrder)
    acts.model.sort(0, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert told == []
    assert ends == [True, True, False], "and the newer one alone ends the waiting"
    acts.model.sort(0, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert len(told) == 1, "why the present one failed is"
    assert ends[-1] is False


def test_it_takes_the_place_of_the_list_and_gives_it_back(
    bench: Bench, acts: TableActs, qtbot: QtBot
) -> None:
    window = bench.window
    assert acts.table.isVisible()
    assert not window.person_place.isVisible()
    assert acts.model.rowCount() == people.count(bench.store)
    sarah = person(bench, "Sarah Chen")
    assert acts.model.customer_at(acts.table.currentIndex()) == sarah
    assert people_table.view(bench.store).is_on
    acts.button.click()
    assert window.people.view.isVisible()
    assert window.person_place.isVisible()
    assert window.people.person() == sarah
    assert not people_table.view(bench.store).is_on


def test_it_is_there_again_at_the_next_start(bench: Bench, acts: TableActs, qtbot: QtBot) -> None:
    again = Bench(bench.store, bench.clock)
    qtbot.addWidget(again.window)
    assert again.window.people.list is again.desk.table.table
    assert again.window.actions_.many.table.isChecked()
    qtbot.waitUntil(lambda: again.workspace.jobs.is_idle)
    assert again.desk.table.table.isVisible()
    again.workspace.stop()


def test_enter_types_in_a_cell_and_control_enter_opens_the_person(
    bench: Bench, acts: TableActs, keys: Keys
) -> None:
    table = go_to(acts, T.PHONE)
    keys.press(table, ENTER)
    editor: QLineEdit | None = table.findChild(QLineEdit, "cell")
    assert editor is not None
    assert editor.accessibleName() == "Phone of Sarah Chen"
    assert editor.text() == "+31 10 555 01 42"
    keys.press(editor, Qt.Key.Key_Escape)
    keys.press(table, ENTER, control=True)
    assert bench.desk.person_pane.isVisible()
    assert not table.isVisible()
    bench.window.actions_.back.trigger()
    assert table.isVisible()
    assert table.hasFocus()
    keys.press(go_to(acts, T.LAST), ENTER)
    assert bench.desk.person_pane.isVisible()


@pytest.mark.parametrize(
    ("what", "typed", "stands"),
    [
        (T.NAME, "Sarah Chen-Smit", "Sarah Chen-Smit"),
        (T.COMPANY, "Nova", "Nova"),
        (T.ROLE, "Director", "Director"),
        (T.PHONE, "+31 10 999", "+31 10 999"),
        (T.PHONE, "", "+31 6 5555 0142"),
        (T.EMAIL, "sarah@new.example", "sarah@new.example"),
        (T.TAGS, "#new, design", "design, new"),
        (T.CITY, "Delft", "Delft"),
        (T.CITY, "", ""),
        (T.BIRTHDAY, "3 may 1984", "3 May 1984"),
        (T.RHYTHM, "every 2 months", "Every 2 months"),
        (T.NEXT, "Send three options", "Send three options"),
        (T.DUE, "3 dec 9am", "Thu 3 Dec 09:00"),
    ],
)
def test_a_cell_is_typed_anew_and_taken_back(
    bench: Bench, acts: TableActs, keys: Keys, what: TableColumn, typed: str, stands: str
) -> None:
    before = shown(acts, what)
    type_cell(acts, keys, what, typed)
    assert shown(acts, what) == stands
    bench.window.actions_.undo.trigger()
    assert shown(acts, what) == before


@pytest.mark.parametrize(
    ("what", "typed", "said"),
    [
        (T.NAME, "", "There is nothing here to keep."),
        (T.BIRTHDAY, "31 june", "There is no such day."),
        (T.RHYTHM, "often", "This is no rhythm"),
        (T.DUE, "whenever", "This is not a day"),
        (T.DUE, "", "A follow-up ends by Done or Drop"),
        (T.EMAIL, "sarah at home", "This does not look like an e-mail address"),
    ],
)
def test_what_cannot_be_kept_is_said(
    bench: Bench, acts: TableActs, keys: Keys, what: TableColumn, typed: str, said: str
) -> None:
    type_cell(acts, keys, what, typed)
    assert bench.strip.startswith(said)


def test_where_there_was_nothing_something_is_added(
    bench: Bench, acts: TableActs, keys: Keys
) -> None:
    bench.desk.person.add_customer("Zebedee Quill")
    keys.wait(lambda: bench.workspace.jobs.is_idle)
    acts.table.show_customer(person(bench, "Zebedee Quill"))
    for what, typed in ((T.ROLE, "boss"), (T.NEXT, "ask")):
        type_cell(acts, keys, what, typed)
        assert shown(acts, what) == ""
    for what, typed, stands in (
        (T.COMPANY, "Nova", "Nova"),
        (T.ROLE, "boss", "boss"),
        (T.CITY, "Delft", "Delft"),
        (T.PHONE, "010 1", "010 1"),
        (T.DUE, "fri", "Fri 27 Nov"),
        (T.NEXT, "Ring", "Ring"),
    ):
        type_cell(acts, keys, what, typed)
        assert shown(acts, what) == stands
    type_cell(acts, keys, T.ROLE, "")
    assert shown(acts, T.COMPANY) == "Nova"
    before = bench.store.undo_step()
    type_cell(acts, keys, T.CITY, "Delft")
    assert bench.store.undo_step() == before


def test_the_users_own_field_is_a_column(bench: Bench, acts: TableActs, keys: Keys) -> None:
    since = custom_fields.define(bench.store, FieldDraft("Since", CustomKind.DATE))
    done = custom_fields.define(bench.store, FieldDraft("Paid", CustomKind.YES_NO))
    own = (
        Column(T.FIELD, field=since, name="Since", kind=CustomKind.DATE),
        Column(T.FIELD, field=done, name="Paid", kind=CustomKind.YES_NO),
    )
    acts.model.show_columns([column(T.NAME), *own])
    table = acts.table
    row = table.currentIndex().row()
    for place, typed, stands in ((1, "3 may 2027", "2027"), (2, "yes", "yes")):
        assert acts.model.setData(acts.model.index(row, place), typed)
        assert stands in acts.model.index(row, place).data()
    assert acts.model.index(row, 1).data(Qt.ItemDataRole.EditRole) == "2027-05-03"
    acts.model.setData(acts.model.index(row, 1), "31 june")
    assert "day" in bench.strip


def test_sorted_by_a_click_and_again_the_other_way(
    bench: Bench, acts: TableActs, qtbot: QtBot
) -> None:
    model, sarah = acts.model, person(bench, "Sarah Chen")
    place = [c.what for c in model.columns].index(T.EMAIL)
    head = acts.table.horizontalHeader()
    at = QPoint(head.sectionViewportPosition(place) + 20, head.height() // 2)
    for sign in ("↑", "↓"):
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
        qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
        assert model.headerData(place, Qt.Orientation.Horizontal) == f"E-mail {sign}"
        found = [str(model.index(n, place).data()).casefold() for n in range(40)]
        assert found == sorted(found, reverse=sign == "↓")
    assert model.customer_at(acts.table.currentIndex()) == sarah
    left = people_table.view(bench.store)
    assert (left.sort, left.descending) == ("email", True)


def test_a_row_stays_where_it_is_when_its_name_is_typed_anew(
    bench: Bench, acts: TableActs, keys: Keys, qtbot: QtBot
) -> None:
    row = acts.table.currentIndex().row()
    type_cell(acts, keys, T.NAME, "Aaa Chen")
    assert acts.model.index(row, 0).data() == "Aaa Chen"
    bench.desk.person.add_customer("Bbb")
    qtbot.waitUntil(lambda: names(acts.model, 1) == ["Aaa Chen"])


def test_columns_are_chosen_moved_and_made_wider(
    bench: Bench, acts: TableActs, qtbot: QtBot
) -> None:
    bench.window.actions_.many.columns.trigger()
    assert acts.menu is not None
    city = next(a for a in acts.menu.actions() if a.text() == "City")
    city.trigger()
    assert acts.model.columns[-1].what is T.CITY
    acts.menu.close()
    acts.table.menu_wanted.emit(1, acts.table.mapToGlobal(QPoint(50, 50)))
    assert acts.menu is not None
    texts = [a.text() for a in acts.menu.actions()]
    assert texts[:2] == ["Sort by Company", "Hide Company"]
    acts.menu.actions()[1].trigger()
    acts.menu.close()
    assert [c.what for c in acts.model.columns[:2]] == [T.NAME, T.PHONE]
    acts.table.horizontalHeader().moveSection(1, 0)
    qtbot.waitUntil(lambda: acts.model.columns[0].what is T.PHONE)
    acts.table.setColumnWidth(0, 300)
    qtbot.waitUntil(lambda: people_table.view(bench.store).columns[0].width != 19)
    left = people_table.view(bench.store)
    assert [c.what for c in left.columns[:2]] == [T.PHONE, T.NAME]
    assert left.columns == acts.model.columns


def test_sorting_goes_back_to_the_name_with_the_column(
    bench: Bench, acts: TableActs, qtbot: QtBot
) -> None:
    acts.table.sort_by(1)
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    acts.model.show_columns([c for c in acts.model.columns if c.what is not T.COMPANY])
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert names(acts.model, 3) == [row.name for row in people.page(bench.store, None, 3)]


def test_several_rows_are_tagged_copied_and_deleted(
    bench: Bench, acts: TableActs, qtbot: QtBot, keys: Keys
) -> None:
    table, first = acts.table, acts.table.currentIndex().row()
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert bench.desk.bulk.bar.words.text() == "2 people"
    chosen = list(bench.desk.bulk.selection.resolve())
    assert chosen == [acts.model.customer_at(acts.model.index(first + n, 0)) for n in (0, 1)]
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:3] == ["Name", "Company", "Phone"]
    assert lines[1].split("\t")[:3] == ["Sarah Chen", "Acme Design", "+31 10 555 01 42"]
    count = acts.model.rowCount()
    keys.press(table, Qt.Key.Key_Delete)
    assert bench.strip == "Moved 2 people to the trash."
    qtbot.waitUntil(lambda: acts.model.rowCount() == count - 2)
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert bench.desk.bulk.bar.words.text() == f"All {count - 2} people"


def test_a_search_and_a_tag_narrow_it(bench: Bench, acts: TableActs, qtbot: QtBot) -> None:
    bench.window.people.search.setText("sarah")
    assert all("sarah" in name.casefold() for name in names(acts.model, 2))
    assert acts.model.rowCount() < 10
    bench.window.people.search.clear()
    qtbot.waitUntil(lambda: acts.model.rowCount() == people.count(bench.store))
    bench.window.show_section(Section.TAG, "print")
    qtbot.waitUntil(lambda: acts.model.rowCount() == people.count(bench.store, "print"))
    assert names(acts.model, 3) == [row.name for row in people.page(bench.store, None, 3, "print")]


def test_letters_jump_to_a_name_and_arrows_choose_the_person(
    bench: Bench, acts: TableActs, keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QApplication, "keyboardInputInterval", lambda: 60_000)
    keys.type(acts.table, "tom b")
    tom = person(bench, "Tom Baker")
    assert acts.model.customer_at(acts.table.currentIndex()) == tom
    assert bench.desk.person.customer == tom
    keys.press(acts.table, Qt.Key.Key_Down)
    assert bench.desk.person.customer != tom


def test_it_is_read_aloud(bench: Bench, acts: TableActs) -> None:
    found = QAccessible.queryAccessibleInterface(acts.table)
    assert found.role() is QAccessible.Role.Table
    assert found.text(QAccessible.Text.Name) == "People as a table"
    index = go_to(acts, T.DUE).currentIndex()
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Due: Fri 27 Nov 10:00"
    head = acts.model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert head == "Name, sorted"


def test_who_is_chosen_elsewhere_has_the_keys_when_the_table_comes_back(
    bench: Bench, acts: TableActs
) -> None:
    tom = person(bench, "Tom Baker")
    bench.desk.open_customer(int(tom))
    bench.window.actions_.back.trigger()
    assert acts.model.customer_at(acts.table.currentIndex()) == CustomerId(tom)
