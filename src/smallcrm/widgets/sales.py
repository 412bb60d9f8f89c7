"""What was sold, beside the timeline: sums by year, the usual, the last ones; and its actions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.parts import Part
from smallcrm.domain.sales import SaleId, SaleRow
from smallcrm.viewmodels.sales import Sales
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.parts.detail_group import Group
from smallcrm.widgets.parts.in_place_field import TEXT_INSET
from smallcrm.widgets.parts.link_button import LinkButton
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens
from smallcrm.widgets.work_place import Place

if TYPE_CHECKING:
    from smallcrm.widgets.sale_import_dialog import SaleImportDialog


class SalesGroup(Group):
    """Hidden where nothing was sold."""

    def __init__(self, sales: Sales, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.caption.setText(self.tr("Sales"))
        self._sales = sales
        self._box: QWidget | None = None
        self.buttons: list[QPushButton] = []
        self.sums: list[tuple[str, str]] = []
        self.add = QPushButton(self.tr("Add a sale…"), self)
        self.add.setObjectName("link")
        self.add.setProperty("tall", "true")
        foot = QHBoxLayout()
        foot.setContentsMargins(0, tokens.SPACE_1, 0, 0)
        foot.addWidget(self.add)
        foot.addStretch(1)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(foot)
        self.add.clicked.connect(self.start_adding)
        sales.changed.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        had_focus = any(button.hasFocus() for button in self.buttons)
        if self._box is not None:
            self._box.hide()
            self._box.deleteLater()
        self._box, self.buttons, self.sums = None, [], []
        self.setVisible(self._sales.has_any())
        if not self._sales.has_any():
            return
        self._box = QWidget(self)
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(tokens.SPACE_1)
        inside.addLayout(self._summary(self._box))
        for row in self._sales.rows:
            inside.addWidget(self._line(row, self._box))
        self.lines.addWidget(self._box)
        if had_focus:
            (self.buttons[0] if self.buttons else self.add).setFocus()

    def _summary(self, parent: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(TEXT_INSET, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.SPACE_3)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self.sums = self._sales.lines()
        for number, (name, words) in enumerate(self.sums):
            grid.addWidget(plain_label(parent, name, "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
            value = plain_label(parent, words, "")
            value.setWordWrap(True)
            grid.addWidget(value, number, 1)
        return grid

    def _line(self, row: SaleRow, parent: QWidget) -> QWidget:
        what, when = self._sales.row_words(row)
        line = QWidget(parent)
        button = LinkButton(what, line)
        button.setProperty("tall", "true")
        button.setProperty("sale", int(row.id))
        button.setAccessibleName(f"{what}, {when}")
        button.setToolTip(self.tr("Change, returned, remove"))
        button.clicked.connect(self._edit)
        label = QLabel(when, line)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName("muted")
        label.setWordWrap(True)
        label.setContentsMargins(TEXT_INSET, 0, 0, 0)
        words = QVBoxLayout(line)
        words.setContentsMargins(0, tokens.SPACE_1, 0, 0)
        words.setSpacing(0)
        words.addWidget(button)
        words.addWidget(label)
        self.buttons.append(button)
        return line

    @Slot()
    def start_adding(self) -> None:
        """A small panel with empty fields."""
        from smallcrm.widgets.sale_popover import SalePopover

        if self._sales.person.customer is None:
            return
        at = self.add if self.add.isVisible() else self.parentWidget() or self
        place = at.rect().bottomLeft() if at is self.add else at.rect().topLeft()
        SalePopover(self._sales, None, self.window()).pop_up(at.mapToGlobal(place))

    @Slot()
    def _edit(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            place = button.mapToGlobal(button.rect().bottomLeft())
            self.open(SaleId(button.property("sale")), place)

    def open(self, sale: SaleId, place: QPoint) -> None:
        """The panel of one sale."""
        from smallcrm.widgets.sale_popover import SalePopover

        row = self._sales.row(sale)
        if row is not None:
            SalePopover(self._sales, row, self.window()).pop_up(place)


class SalesActs(QObject):
    """Sales in the window: made once."""

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = place.pane
        self.sales = Sales(place.window.workspace, place.pane.person, self)
        self.group = SalesGroup(self.sales, place.pane.aside.body)
        place.add_group(self.group)
        self._add = place.window.actions_.work.add_sale
        self._parts = place.parts
        place.parts.changed.connect(self._offer)
        self._add.triggered.connect(self._add_sale)
        place.pane.person.shown.connect(self._look)
        place.pane.person.gone.connect(self._look)
        place.pane.timeline.view.sale_wanted.connect(self._open)
        self._window = place.window
        acts = place.window.actions_.work
        acts.import_sales.triggered.connect(self._ask_file)
        acts.sale_table.triggered.connect(self._write)
        acts.items.triggered.connect(self.show_items)
        self._look()

    @Slot()
    def _look(self) -> None:
        self._add.setEnabled(self._pane.person.customer is not None)

    @Slot()
    def _offer(self) -> None:
        """In the person's menu from the first sale on."""
        acts = self._pane.more_acts
        if Part.SALES in self._parts.shown and self._add not in acts:
            acts.append(self._add)
        elif Part.SALES not in self._parts.shown and self._add in acts:
            acts.remove(self._add)

    @Slot()
    def _add_sale(self) -> None:
        self._pane.tabs.setCurrentIndex(1)
        self._pane.aside.ensureWidgetVisible(self.group)
        self.group.start_adding()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        view = self._pane.timeline.view
        row = self._pane.timeline.model.sale(index)
        if row is not None:
            self.group.open(row.id, view.viewport().mapToGlobal(view.visualRect(index).center()))

    @Slot()
    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("A table of invoices or payments"),
            str(Path.home()),
            self.tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"),
        )
        if path:
            self.import_file(Path(path))

    @Slot()
    def _write(self) -> None:
        from smallcrm.viewmodels.sale_files import SaleFiles

        path, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Sales as a table"),
            str(Path.home() / self.tr("sales.csv")),
            self.tr("Tables (*.csv)"),
        )
        if path:
            files = SaleFiles(self._window.workspace, self)
            files.said.connect(self._say)
            files.write(Path(path))

    def import_file(self, path: Path) -> SaleImportDialog:
        """Look at a table of sales, to bring it in."""
        from smallcrm.viewmodels.sale_files import SaleFiles
        from smallcrm.widgets.sale_import_dialog import SaleImportDialog

        files = SaleFiles(self._window.workspace)
        files.said.connect(self._say)
        dialog = SaleImportDialog(files, path, self._window)
        dialog.open()
        return dialog

    @Slot()
    def show_items(self) -> None:
        """What is sold, with usual prices and what goes together."""
        from smallcrm.viewmodels.items import Items
        from smallcrm.widgets.items_dialog import ItemsDialog

        items = Items(self._window.workspace)
        dialog = ItemsDialog(items, self._window)
        items.search_wanted.connect(self._search)
        dialog.open()

    @Slot(str)
    def _search(self, words: str) -> None:
        self._window.show_section(Section.PEOPLE)
        self._window.people.search.setText(words)

    @Slot(str)
    def _say(self, words: str) -> None:
        self._window.undo_strip.show_message(words, False)
