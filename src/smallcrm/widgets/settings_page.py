"""A page of the settings: captions, and under each of them rows of words and what is set."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.value_field import ValueField
from smallcrm.widgets.style import ticks, tokens


class SettingsPage(QWidget):
    """Filled from the top; what does not fit into a line goes on in the next one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: list[QLabel] = []
        self._heads: list[QLabel] = []
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(0, 0, tokens.SPACE_3, tokens.SPACE_4)
        self.inside.setSpacing(tokens.SPACE_2)

    def add_caption(self, text: str) -> QLabel:
        """The head of a group, with room above it."""
        if self.inside.count():
            self.inside.addSpacing(tokens.SPACE_4)
        return self.add_label(text, "caption")

    def add_label(self, text: str, name: str = "") -> QLabel:
        label = self.label(text, name)
        self.inside.addWidget(label)
        return label

    def add_row(self, *widgets: QWidget) -> QWidget:
        """Words and fields in a line; the message of a field that refuses stands below it."""
        row = QWidget(self)
        flow = FlowLayout(tokens.SPACE_2, row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        row.setSizePolicy(policy)
        for widget in widgets:
            flow.addWidget(widget)
        self.inside.addWidget(row)
        if isinstance(widgets[0], QLabel):
            self._heads.append(widgets[0])
            self._align()
        for widget in widgets:
            if isinstance(widget, ValueField):
                self.inside.addWidget(widget.message)
        return row

    def add_switch(self, text: str, note: str = "") -> tuple[QCheckBox, QLabel]:
        """A box to tick, and what it means in muted words under its own."""
        box = ticks.check_box(text, self)
        below = self.label(note, "muted")
        below.setVisible(bool(note))
        box.setAccessibleDescription(note)
        both = QVBoxLayout()
        both.setSpacing(0)
        both.addWidget(box)
        both.addWidget(below)
        self.inside.addLayout(both)
        self._notes.append(below)
        self._align()
        return box, below

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_notes"):
            self._align()

    def _note(self, box: QCheckBox, below: QLabel, words: str) -> None:
        """Other words under a box."""
        below.setText(words)
        below.setVisible(bool(words))
        box.setAccessibleDescription(words)

    def _align(self) -> None:
        """Notes to where the words of a box to tick begin; fields below each other."""
        side = max(tokens.TARGET, round(self.fontMetrics().height() * 1.2))
        for note in self._notes:
            note.setContentsMargins(side + tokens.SPACE_2, 0, 0, tokens.SPACE_1)
        metrics = self.fontMetrics()
        widths = (metrics.horizontalAdvance(head.text()) for head in self._heads)
        wide = max(widths, default=0) + tokens.SPACE_2
        wide = wide if 3 * wide < self.width() else 0  # no room to line up: one behind the other
        for head in self._heads:
            head.setMinimumWidth(wide)

    def label(self, text: str, name: str = "") -> QLabel:
        return plain_label(self, text, name)

    def word(self, text: str) -> QLabel:
        """Words in a row, on one line."""
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def button(self, text: str, spoken: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        if spoken:
            button.setAccessibleName(spoken)
        return button
