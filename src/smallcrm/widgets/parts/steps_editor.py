"""Steps as lines: so many days after the start, what is to be done. The last line is always empty:
what is typed into it makes the next one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from smallcrm.domain.checklists import LATEST, MOST_STEPS, StepDraft
from smallcrm.widgets.style import icons, tokens

DAY_CHARACTERS = 7


class StepLine(QWidget):
    """One step."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        before, self.days = QLabel(self.tr("Day"), self), QLineEdit(self)
        self.days.setValidator(QIntValidator(0, LATEST, self.days))
        wide = self.days.fontMetrics().averageCharWidth() * DAY_CHARACTERS
        self.days.setFixedWidth(wide + 2 * tokens.SPACE_2)
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("What is to be done"))
        self.remove = QPushButton(icons.icon("x"), "", self)
        self.remove.setObjectName("icon")
        self.remove.setIconSize(QSize(14, 14))
        self.remove.setMinimumSize(tokens.TARGET, tokens.TARGET)
        self.remove.setAutoDefault(False)
        self.remove.setToolTip(self.tr("Remove the step"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(before)
        layout.addWidget(self.days)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.remove)

    def number(self, place: int) -> None:
        """Each says which one it is."""
        for widget, pattern in (
            (self.days, self.tr("Step {n}: days after the start")),
            (self.text, self.tr("Step {n}: what is to be done")),
            (self.remove, self.tr("Step {n}: remove")),
        ):
            widget.setAccessibleName(pattern.replace("{n}", str(place)))

    def draft(self) -> StepDraft:
        typed = self.days.text()
        return StepDraft(self.text.text(), int(typed) if typed.isdecimal() else 0)


class StepsEditor(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[StepLine] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(tokens.SPACE_1)

    def show_steps(self, steps: Sequence[StepDraft]) -> None:
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = []
        for step in steps:
            line = self._add()
            line.days.setText(str(step.days))
            line.text.setText(step.text)
        self._grow()

    def steps(self) -> tuple[StepDraft, ...]:
        """As they stand; lines without words are left out where they are kept."""
        return tuple(line.draft() for line in self.lines)

    def _add(self) -> StepLine:
        line = StepLine(self)
        line.text.textEdited.connect(self._grow)
        line.text.returnPressed.connect(self._go_on)
        line.remove.clicked.connect(self._remove)
        self._layout.addWidget(line)
        self.lines.append(line)
        return line

    @Slot()
    def _grow(self) -> None:
        """One empty line at the end, which cannot be removed."""
        if (not self.lines or self.lines[-1].text.text()) and len(self.lines) < MOST_STEPS:
            self._add()
        for place, line in enumerate(self.lines):
            line.number(place + 1)
            line.remove.setEnabled(line is not self.lines[-1])

    @Slot()
    def _go_on(self) -> None:
        """Enter: to the next step."""
        line = self.sender().parent()
        if isinstance(line, StepLine) and line is not self.lines[-1]:
            self.lines[self.lines.index(line) + 1].days.setFocus()

    @Slot()
    def _remove(self) -> None:
        button = self.sender()
        line = button.parent() if button is not None else None
        if isinstance(line, StepLine) and line in self.lines:
            after = self.lines[self.lines.index(line) + 1 :]
            self.lines.remove(line)
            line.hide()
            line.deleteLater()
            self._grow()
            (after[0] if after else self.lines[-1]).text.setFocus()
