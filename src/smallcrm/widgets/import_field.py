"""The field that a column is kept as: its name, and what it holds."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from smallcrm.domain.columns import Column, Meaning
from smallcrm.domain.custom_fields import CustomKind
from smallcrm.viewmodels import custom_wording
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.style import tokens

_WIDE = 24
"""Of the name, in characters."""


class FieldPanel(QFrame):
    """Shown while a column that is kept as a field is the current one. ``changed(str, object)``:
    another name, or another kind."""

    changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._row = FlowLayout(tokens.SPACE_3, self)
        self._row.setContentsMargins(*(tokens.SPACE_3, tokens.SPACE_2) * 2)
        self.name = QLineEdit(self)
        self.name.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDE)
        self.kind = QComboBox(self)
        for kind in CustomKind:
            self.kind.addItem(custom_wording.kind(kind), kind)
        self._add(self.tr("Kept as the field"), self.name)
        self._add(self.tr("It holds"), self.kind)
        self.name.editingFinished.connect(self._tell)
        self.kind.activated.connect(self._tell)
        self._shown = Column("", Meaning.DROP)
        self.hide()

    def show_column(self, column: Column | None) -> None:
        """The current column; nothing is shown of one that becomes no field."""
        is_field = column is not None and column.meaning is Meaning.CUSTOM
        if column is not None and is_field:
            self._shown = column
            self.name.setText(column.name or column.header)
            self.kind.setCurrentIndex(self.kind.findData(column.kind))
        self.setVisible(is_field)

    def _add(self, words: str, field: QWidget) -> None:
        pair = QWidget(self)
        label = QLabel(words, pair)
        label.setObjectName("caption")
        label.setBuddy(field)
        field.setAccessibleName(words)
        layout = QVBoxLayout(pair)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE_1)
        layout.addWidget(label)
        layout.addWidget(field)
        self._row.addWidget(pair)

    @Slot()
    def _tell(self) -> None:
        """A field has a name: an empty one is the old one."""
        name = " ".join(self.name.text().split()) or self._shown.name or self._shown.header
        self.name.setText(name)
        kind = CustomKind(self.kind.currentData())
        if (name, kind) != (self._shown.name, self._shown.kind):
            self.changed.emit(name, kind)
