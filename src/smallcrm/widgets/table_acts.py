"""The list of people as a table, and back: the button, the columns, what is said."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from smallcrm.domain.records import CustomerId
from smallcrm.domain.table_columns import TableColumn
from smallcrm.viewmodels import table_words
from smallcrm.viewmodels.people_table import PeopleTableModel
from smallcrm.widgets.actions import Where
from smallcrm.widgets.bulk_acts import BulkActs
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.parts.letter_menu import LetterMenu
from smallcrm.widgets.people_table import PeopleTable


class TableActs(QObject):
    """``said(str)``: why a cell cannot be kept."""

    said = Signal(str)

    def __init__(self, window: MainWindow, bulk: BulkActs, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._bulk = window, bulk
        people, many = window.people, window.actions_.many
        self.model = PeopleTableModel(window.workspace, window.people_model, self)
        self.table = PeopleTable(self.model, people)
        self.button = QPushButton(self.tr("Table"), people)
        self.button.setObjectName("choice")
        self.button.setCheckable(True)
        self.button.setAccessibleName(self.tr("People as a table"))
        self.columns_button = QPushButton(self.tr("Columns"), people)
        self.columns_button.setAccessibleName(self.tr("Choose columns"))
        self.columns_button.hide()
        self.menu: LetterMenu | None = None
        people.beside.insertWidget(1, self.columns_button)
        people.beside.insertWidget(2, self.button)
        QWidget.setTabOrder(self.columns_button, self.button)
        QWidget.setTabOrder(self.button, people.new)
        people.stack.addWidget(self.table)
        window.actions_.attach(self.table, Where.PEOPLE)
        bulk.watch(self.table)

        self.button.clicked.connect(many.table.trigger)
        self.columns_button.clicked.connect(many.columns.trigger)
        many.table.toggled.connect(self._turn)
        many.columns.triggered.connect(self._ask_columns)
        many.columns.setEnabled(False)
        self.model.said.connect(self.said)
        self.model.sorting.connect(self._sorting)
        self.table.chosen.connect(self._chosen)
        self.table.shown.connect(self._come_up)
        self.table.opened.connect(self._open)
        self.table.menu_wanted.connect(self._menu_of)
        self._was_on()

    def _was_on(self) -> None:
        """As the user left it."""
        self.model.load()
        is_on = self.model.view.is_on
        self.model.is_on = is_on
        if is_on:
            self._window.actions_.many.table.setChecked(True)

    @Slot(bool)
    def _turn(self, is_on: bool) -> None:
        """The one in the place of the other, with the same person at hand."""
        window, people = self._window, self._window.people
        person = people.wanted
        had_keys = people.isAncestorOf(window.focusWidget())
        if is_on:
            self.model.load()
        else:
            self.table.keep_widths()
        self.model.set_on(is_on=is_on)
        self.button.setChecked(is_on)
        self.columns_button.setVisible(is_on)
        window.actions_.many.columns.setEnabled(is_on)
        people.list = self.table if is_on else people.view
        if people.stack.currentWidget() is not people.empty:
            people.stack.setCurrentWidget(people.list)
        if is_on:
            self._bulk.use(self.table, self.model.selection, lambda: self.model.columns)
            window.show_list()
        else:
            people.choose(person)
            self._bulk.use(people.view)
            window.fold()
        if had_keys or is_on:
            people.list.setFocus()

    @Slot(int)
    def _chosen(self, customer: int) -> None:
        self._window.people.wanted = CustomerId(customer)
        self._window.people.customer_chosen.emit(customer)

    @Slot()
    def _come_up(self) -> None:
        """With the keys on whoever was chosen meanwhile."""
        self.table.show_customer(self._window.people.wanted)

    @Slot(bool)
    def _sorting(self, is_sorting: bool) -> None:
        words = self.tr("Sorting…") if is_sorting else ""
        self.table.setAccessibleDescription(words)
        self.table.horizontalHeader().viewport().update()

    @Slot(int)
    def _open(self, customer: int) -> None:
        self._window.show_customer(CustomerId(customer))
        self._window.customer_chosen.emit(customer)

    # --- columns --------------------------------------------------------------------------------

    @Slot()
    def _ask_columns(self) -> None:
        button = self.columns_button
        place = button if button.isVisible() else self.table
        self._pop_up(place.mapToGlobal(place.rect().bottomLeft()), LetterMenu(self._window))

    @Slot(int, QPoint)
    def _menu_of(self, column: int, place: QPoint) -> None:
        """Sorting by a column, hiding it, and all the columns."""
        menu = LetterMenu(self._window)
        shown = self.model.columns[column]
        name = table_words.head(shown).replace("&", "&&")
        sort = menu.addAction(self.tr("Sort by {column}").replace("{column}", name))
        sort.triggered.connect(lambda: self.table.sort_by(column))
        if shown.what is not TableColumn.NAME:
            hide = menu.addAction(self.tr("Hide {column}").replace("{column}", name))
            hide.triggered.connect(lambda: self._show(shown.key, is_shown=False))
        menu.addSeparator()
        self._pop_up(place, menu)

    def _pop_up(self, place: QPoint, menu: LetterMenu) -> None:
        shown = {c.key for c in self.model.columns}
        for column in self.model.known():
            action = QAction(table_words.head(column).replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(column.key in shown)
            action.setEnabled(column.what is not TableColumn.NAME)
            action.setProperty("key", column.key)
            action.toggled.connect(self._toggled)
            menu.addAction(action)
        self.menu = menu
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    @Slot(bool)
    def _toggled(self, is_shown: bool) -> None:
        action = self.sender()
        if action is not None:
            self._show(str(action.property("key")), is_shown=is_shown)

    def _show(self, key: str, *, is_shown: bool) -> None:
        columns = [c for c in self.model.columns if c.key != key]
        if is_shown:
            columns += [c for c in self.model.known() if c.key == key]
        self.model.show_columns(columns)
