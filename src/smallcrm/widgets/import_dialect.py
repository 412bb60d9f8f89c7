"""How a table is read, to be changed: letters, what parts the cells, quotes, the header, the sheet.

Each change reads the file again at once, so that it is seen whether it was the right one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QVBoxLayout, QWidget

from smallcrm.domain.columns import Table, Wish
from smallcrm.viewmodels import import_words
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.style import tokens

_WIDE = 22
"""In characters, at most: names of letters are long."""


class DialectPanel(QFrame):
    """``wanted(Wish)``: the user would have the file read so."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._wish = Wish()
        self._pairs: list[QWidget] = []
        self._row = FlowLayout(tokens.SPACE_3, self)
        self._row.setContentsMargins(*(tokens.SPACE_3, tokens.SPACE_2) * 2)
        self.encoding = self._add(self.tr("Letters"), import_words.encodings())
        self.delimiter = self._add(self.tr("Cells parted by"), import_words.delimiters())
        self.quote = self._add(self.tr("Quotes"), import_words.quotes())
        self.sheet = self._add(self.tr("Sheet"), [])
        self.header = self._add(self.tr("Names of the columns"), [])

        self.encoding.activated.connect(self._changed)
        self.delimiter.activated.connect(self._changed)
        self.quote.activated.connect(self._changed)
        self.sheet.activated.connect(self._changed)
        self.header.activated.connect(self._changed)
        self.hide()

    def show_table(self, table: Table, wish: Wish) -> None:
        """How it was read; ``wish`` what of it was the user's."""
        self._wish = wish
        dialect = table.dialect
        is_book = bool(table.sheets)
        for box in (self.encoding, self.delimiter, self.quote):
            self._pair(box).setVisible(not is_book)
        self._pair(self.sheet).setVisible(len(table.sheets) > 1)
        _fill(self.sheet, [(name, name) for name in table.sheets])
        _fill(self.header, import_words.header_rows(table))
        _choose(self.encoding, dialect.encoding)
        _choose(self.delimiter, dialect.delimiter)
        _choose(self.quote, dialect.quote)
        _choose(self.sheet, dialect.sheet)
        _choose(self.header, dialect.header)

    def _add(self, name: str, choices: Sequence[tuple[Any, str]]) -> QComboBox:
        pair = QWidget(self)
        label = QLabel(name, pair)
        label.setObjectName("caption")
        box = QComboBox(pair)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        label.setBuddy(box)
        layout = QVBoxLayout(pair)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE_1)
        layout.addWidget(label)
        layout.addWidget(box)
        _fill(box, choices)
        self._row.addWidget(pair)
        return box

    def _pair(self, box: QComboBox) -> QWidget:
        """The box with its caption."""
        pair = box.parentWidget()
        assert pair is not None
        return pair

    @Slot()
    def _changed(self) -> None:
        box = self.sender()
        names = {
            self.encoding: "encoding",
            self.delimiter: "delimiter",
            self.quote: "quote",
            self.sheet: "sheet",
            self.header: "header",
        }
        if isinstance(box, QComboBox):
            wish = replace(self._wish, **{names[box]: box.currentData()})
            if box is not self.header:
                wish = replace(wish, header=None)  # other cells: it may be another line
            self.wanted.emit(wish)


def _fill(box: QComboBox, choices: Sequence[tuple[Any, str]]) -> None:
    box.clear()
    longest = max((len(words) for _, words in choices), default=0)
    box.setMinimumContentsLength(min(_WIDE, max(8, longest)))
    for key, words in choices:
        box.addItem(words, key)


def _choose(box: QComboBox, key: Any) -> None:
    """Show this one; one that is not offered stands at the top."""
    at = next((n for n in range(box.count()) if box.itemData(n) == key), -1)
    if at < 0:
        box.insertItem(0, import_words.encoding(str(key)), key)
        at = 0
    box.setCurrentIndex(at)
