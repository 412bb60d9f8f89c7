"""Two who may be one, side by side: somebody of the file, and somebody who is here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smallcrm.domain.records import CustomerKind
from smallcrm.viewmodels import veil
from smallcrm.viewmodels.import_pairs import Answer, Pair, PairLine
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens


class PairCard(QFrame):
    """``answered(Answer)`` by a button or its letter; ``turned(int)`` to another pair."""

    answered = Signal(object)
    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("field_box")
        self.head = plain_label(self, "", "strong")
        self.why = plain_label(self, "", "muted")
        self.before = self._turner("‹", self.tr("The pair before"), -1)
        self.after = self._turner("›", self.tr("The next pair"), 1)
        self.grid_place = QWidget(self)
        self.grid = QGridLayout(self.grid_place)
        self.same = self._button(self.tr("Same person"), "J", Answer.SAME)
        self.two = self._button(self.tr("Two people"), "K", Answer.TWO)
        self.later = self._button(self.tr("Later"), "Z", Answer.LATER)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.head, 1)
        top.addWidget(self.before)
        top.addWidget(self.after)
        self.grid.setContentsMargins(0, tokens.SPACE_2, 0, tokens.SPACE_2)
        self.grid.setHorizontalSpacing(tokens.SPACE_4)
        self.grid.setVerticalSpacing(tokens.SPACE_2)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(2, 1)
        buttons = QWidget(self)
        row = FlowLayout(tokens.SPACE_2, buttons)
        for button in (self.same, self.two, self.later):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_4, tokens.SPACE_3) * 2)
        layout.setSpacing(tokens.SPACE_1)
        layout.addLayout(top)
        layout.addWidget(self.why)
        layout.addSpacing(tokens.SPACE_1)
        layout.addWidget(buttons)
        layout.addWidget(self.grid_place)

    def show_pair(self, pair: Pair, number: int, count: int, answer: Answer | None) -> None:
        """The pair's fields; ``answer`` is the one it was given, if any."""
        head = self.tr("{n} of {all}: is this the same person?")
        if pair.kind is CustomerKind.COMPANY:
            head = self.tr("{n} of {all}: is this the same company?")
        self.head.setText(head.replace("{n}", str(number + 1)).replace("{all}", str(count)))
        self.why.setText(pair.why)
        self.before.setEnabled(number > 0)
        self.after.setEnabled(number + 1 < count)
        self._clear()
        heads = ("", self.tr("In the file"), self.tr("Already here"))
        for column, words in enumerate(heads):
            self.grid.addWidget(plain_label(self, words, "caption"), 0, column)
        for row, line in enumerate(pair.lines, 1):
            self._add_line(row, line)
        if pair.about:
            label = plain_label(self, pair.about, "muted")
            self.grid.addWidget(label, self.grid.rowCount(), 2)
        for button, key in (
            (self.same, Answer.SAME),
            (self.two, Answer.TWO),
            (self.later, Answer.LATER),
        ):
            button.setChecked(answer is key)

    def _add_line(self, row: int, line: PairLine) -> None:
        top = Qt.AlignmentFlag.AlignTop
        name = plain_label(self, line.name, "muted")
        name.setWordWrap(False)
        self.grid.addWidget(name, row, 0, top)
        for column, words in ((1, line.in_file), (2, line.here)):
            text = veil.quoted(words, None)
            label = plain_label(self, text or "–", "due" if line.differs else "")
            if line.differs:
                label.setProperty("tone", "due")
                label.setAccessibleName(self.tr("{text}, differs").replace("{text}", text))
            self.grid.addWidget(label, row, column, top)

    def _clear(self) -> None:
        while (item := self.grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _button(self, text: str, key: str, answer: Answer) -> QPushButton:
        button = QPushButton(f"{text} ({key})", self)
        button.setObjectName("choice")
        button.setCheckable(True)
        button.setAutoDefault(False)
        QShortcut(QKeySequence(key), self).activated.connect(button.click)
        button.setProperty("answer", answer)
        button.setAccessibleName(text)
        button.clicked.connect(self._pressed)
        return button

    def _turner(self, text: str, name: str, step: int) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName("icon")
        button.setAutoDefault(False)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setMinimumSize(tokens.TARGET, tokens.TARGET)
        button.setProperty("step", step)
        button.clicked.connect(self._turn)
        return button

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.answered.emit(Answer(button.property("answer")))

    @Slot()
    def _turn(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.turned.emit(int(button.property("step")))
