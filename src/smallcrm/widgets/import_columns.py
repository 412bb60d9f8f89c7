"""Page 2 of the import: how a table was read, what its columns become, and who comes out of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.columns import Mapping
from smallcrm.domain.custom_fields import CustomKind
from smallcrm.domain.records import CustomerDraft, CustomerKind
from smallcrm.viewmodels import import_pairs, import_words, veil
from smallcrm.viewmodels.import_columns import BECOMES, ColumnsModel
from smallcrm.widgets.import_delegate import ColumnsDelegate
from smallcrm.widgets.import_dialect import DialectPanel
from smallcrm.widgets.import_field import FieldPanel
from smallcrm.widgets.parts.avatar import Avatar
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.parts.lines_label import LinesLabel
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.style import tokens

if TYPE_CHECKING:
    from smallcrm.viewmodels.import_files import Source

_SHARES = (27, 40, 33)
"""How wide the three columns are, in percent."""
_FEWEST_ROWS = 5
"""So many rows are seen, however small the window."""
_OPENING: set[int] = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F4}


class ColumnsView(QTableView):
    """Up and Down go through the columns of the file; Enter, Space or F4 opens the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(ColumnsDelegate(self))
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Always in the cell that can be changed."""
        found = super().moveCursor(action, modifiers)
        return found.siblingAtColumn(BECOMES) if found.isValid() else found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        down = (
            event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        )
        if Qt.Key(event.key()) in _OPENING or down:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.column() == BECOMES and event.button() is Qt.MouseButton.LeftButton:
            self._open(index)

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.isValid():
            at = self.model().index(index.row(), BECOMES)
            self.setCurrentIndex(at)
            self.edit(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self.fit()

    def fit(self) -> None:
        """Rows as high as the text, columns as wide as there is room."""
        high = self.fontMetrics().height() + tokens.SPACE_4
        self.verticalHeader().setDefaultSectionSize(high)
        self.setMinimumHeight(high * _FEWEST_ROWS + self.horizontalHeader().height())
        wide = self.viewport().width()
        for n, share in enumerate(_SHARES):
            self.setColumnWidth(n, wide * share // 100)


class ResultCard(QFrame):
    """One person as they would come in; through all rows by two buttons. ``turned(int)``: by so
    many."""

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.avatar = Avatar(1.8, self)
        self.place = plain_label(self, "", "muted")
        self.name = plain_label(self, "", "strong")
        self.line = LinesLabel(2, self)
        self.before = self._button("‹", self.tr("The row before (Alt+Left)"))
        self.after = self._button("›", self.tr("The next row (Alt+Right)"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.place)
        words.addWidget(self.name)
        words.addWidget(self.line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_3, tokens.SPACE_2) * 2)
        layout.setSpacing(tokens.SPACE_3)
        layout.addWidget(self.avatar)
        layout.addLayout(words, 1)
        layout.addWidget(self.before)
        layout.addWidget(self.after)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.before.clicked.connect(self._back)
        self.after.clicked.connect(self._on)

    def show_person(self, draft: CustomerDraft | None, row: int, rows: int) -> None:
        place = self.tr("Result: row {n} of {all}")
        self.place.setText(place.replace("{n}", str(row + 1)).replace("{all}", str(rows)))
        kind = draft.kind if draft else CustomerKind.PERSON
        self.avatar.set_person(veil.counted(draft.name, row + 1) if draft else "", row, kind)
        self.avatar.setVisible(draft is not None)
        nobody = self.tr("Nobody: there is no name in this row, and it is left out.")
        self.name.setText(veil.counted(draft.name, row + 1) if draft else nobody)
        self.line.setText(veil.quoted(import_pairs.person(draft), None) if draft else "")
        self.line.setVisible(bool(self.line.text()))
        self.before.setEnabled(row > 0)
        self.after.setEnabled(row + 1 < rows)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName("icon")
        button.setAutoDefault(False)
        button.setToolTip(tip)
        button.setAccessibleName(tip.partition(" (")[0])
        side = max(tokens.TARGET, self.fontMetrics().height() + tokens.SPACE_2)
        button.setMinimumSize(side, side)
        return button

    @Slot()
    def _back(self) -> None:
        self.turned.emit(-1)

    @Slot()
    def _on(self) -> None:
        self.turned.emit(1)


@dataclass(frozen=True, slots=True)
class TableName:
    """A table that can be chosen: its place among the sources."""

    number: int
    name: str


class ColumnsPage(ScrolledPage):
    """``wanted(Wish)``: the file is to be read so. ``mapped(Mapping)`` after the user's choice.
    ``table_wanted(int)``: another table. ``person_wanted(int)``: the row to be shown."""

    wanted = Signal(object)
    mapped = Signal(object)
    table_wanted = Signal(int)
    person_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mapping = Mapping(())
        self._row = self._rows = 0
        body = self.body
        self.files = QComboBox(body)
        self.files.setAccessibleName(self.tr("Table"))
        self.how = plain_label(body, "")
        self.change = QPushButton(self.tr("C&hange"), body)
        self.change.setCheckable(True)
        self.change.setObjectName("choice")
        self.change.setAccessibleName(self.tr("Change how the file is read"))
        self.dialect = DialectPanel(body)
        self.note = plain_label(body, "", "muted")
        self.model = ColumnsModel(self)
        self.view = ColumnsView(body)
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("What the columns become"))
        self.question = QFrame(body)
        self.question.setObjectName("card")
        self.question.setProperty("tone", "due")
        self.asked = plain_label(self.question, "")
        self.readings = ChoiceRow(
            self.tr("Read days as"),
            [("day", "", self.tr("day first")), ("month", "", self.tr("month first"))],
            parent=self.question,
        )
        self.field = FieldPanel(body)
        self.result = ResultCard(body)
        self._lay_out(body)

        self.files.activated.connect(self._turn_table)
        self.change.toggled.connect(self.dialect.setVisible)
        self.dialect.wanted.connect(self.wanted)
        self.model.chosen.connect(self._chosen)
        self.view.selectionModel().currentRowChanged.connect(self._show_field)
        self.field.changed.connect(self._name_field)
        self.readings.chosen.connect(self._answered)
        self.result.turned.connect(self._turn)

    def _lay_out(self, body: QWidget) -> None:
        self.change.setAutoDefault(False)
        top = QHBoxLayout()
        top.setSpacing(tokens.SPACE_3)
        top.addWidget(self.how, 1)
        top.addWidget(self.change)
        asking = QVBoxLayout(self.question)
        asking.setContentsMargins(*(tokens.SPACE_3, tokens.SPACE_2) * 2)
        asking.setSpacing(tokens.SPACE_2)
        asking.addWidget(self.asked)
        asking.addWidget(self.readings)
        page = self.inside
        page.setSpacing(tokens.SPACE_2)
        page.addWidget(self.files)
        page.addLayout(top)
        page.addWidget(self.dialect)
        page.addWidget(self.note)
        page.addWidget(self.view, 1)
        page.addWidget(self.field)
        page.addWidget(self.question)
        page.addWidget(self.result)

    def show_tables(self, tables: Sequence[TableName]) -> None:
        """The tables among the files; nothing to choose when there is one."""
        self.files.clear()
        for number, table in enumerate(tables, 1):
            words = self.tr("File {n} of {all}: {name}").replace("{n}", str(number))
            words = words.replace("{all}", str(len(tables))).replace("{name}", table.name)
            self.files.addItem(words, table.number)
        self.files.setVisible(len(tables) > 1)

    def show_source(self, number: int, source: Source) -> None:
        """One table, from its first row."""
        table, mapping = source.table, source.mapping
        assert table is not None
        assert mapping is not None
        self.files.setCurrentIndex(self.files.findData(number))
        self._mapping = mapping
        self._row, self._rows = 0, len(table.rows)
        self.model.show(mapping)
        self.view.fit()
        self.how.setText(import_words.how_read(table, self.model.rowCount()))
        self.dialect.show_table(table, source.wish)
        self.note.setText(import_words.about(table, mapping, is_known=source.is_known))
        self.note.setVisible(bool(self.note.text()))
        self._ask(mapping)
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, BECOMES))
        self._show_field()
        self.person_wanted.emit(0)

    def show_person(self, draft: CustomerDraft | None) -> None:
        self.result.show_person(draft, self._row, self._rows)

    def _ask(self, mapping: Mapping) -> None:
        doubt = mapping.doubt
        self.question.setVisible(doubt is not None)
        if doubt is None:
            return
        self.asked.setText(import_words.doubt(doubt))
        first, second = import_words.readings(doubt)
        for key, words in (("day", first), ("month", second)):
            button = self.readings.buttons[key]
            button.setText(words)
            button.setAccessibleName(words)
        self.readings.set_pressed(["day" if mapping.day_first else "month"])

    @Slot(list)
    def _answered(self, keys: list[str]) -> None:
        self._map(self._mapping.with_days_first(keys == ["day"]))
        self.model.keep(self._mapping)

    @Slot(object)
    def _chosen(self, mapping: Mapping) -> None:
        self._map(mapping)
        self._show_field()

    @Slot()
    def _show_field(self) -> None:
        row = self.view.currentIndex().row()
        self.field.show_column(self.model.column(row) if row >= 0 else None)

    @Slot(str, object)
    def _name_field(self, name: str, kind: CustomKind) -> None:
        self.model.name_field(self.view.currentIndex().row(), name, kind)

    def _map(self, mapping: Mapping) -> None:
        self._mapping = mapping
        self.mapped.emit(mapping)
        self.person_wanted.emit(self._row)

    @Slot()
    def _turn_table(self) -> None:
        self.table_wanted.emit(int(self.files.currentData()))

    @Slot(int)
    def _turn(self, step: int) -> None:
        """Another person; the first and the last stay."""
        row = min(max(self._row + step, 0), max(self._rows - 1, 0))
        if row != self._row:
            self._row = row
            self.person_wanted.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(event.key())
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._turn(step)
        else:
            super().keyPressEvent(event)
