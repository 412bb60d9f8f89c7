"""The stages of a pipeline as they are typed: a line each, in their order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from smallcrm.domain.pipelines import StageDraft, StageId
from smallcrm.viewmodels import wording
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import icons, tokens

NUMBER_CHARACTERS = 9


class StageRows(QWidget):
    """``leaving(StageId)`` when one that is kept is to go: ``drop`` lets it. New ones go at
    once."""

    leaving = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[StageLine] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.SPACE_2)
        self._grid.setVerticalSpacing(tokens.SPACE_1)
        self._grid.setColumnStretch(0, 1)
        self._heads = [
            plain_label(self, words, "caption")
            for words in (self.tr("Stage"), self.tr("Chance in %"), self.tr("Rotten after days"))
        ]
        for column, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, column)
        self.more = QPushButton(self.tr("Another stage"), self)
        self.more.setObjectName("link")
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self.add)

    @property
    def trouble(self) -> str:
        """What cannot be read of it; "" when all can."""
        codes = [code for line in self.lines if (code := line.trouble())]
        return wording.invalid(codes[0]) if codes else ""

    def stages(self) -> tuple[StageDraft, ...]:
        """As far as they can be read: see ``trouble``. Lines without any word are left out."""
        return tuple(line.draft() for line in self.lines if line.is_used())

    def set_stages(self, stages: Sequence[StageDraft]) -> None:
        while self.lines:
            self.lines.pop().go()
        for stage in stages:
            self.lines.append(StageLine(stage, self))
        self._place()

    @Slot()
    def add(self) -> None:
        """One more line, empty, behind the others."""
        self.lines.append(StageLine(StageDraft("", 50, 14), self))
        self._place()
        self.lines[-1].name.setFocus()

    def drop(self, stage: StageId) -> None:
        for line in [line for line in self.lines if line.id == stage]:
            self._let_go(line)

    def _let_go(self, line: StageLine) -> None:
        self.lines.remove(line)
        line.go()
        self._place()

    def _place(self) -> None:
        for number, line in enumerate(self.lines):
            for column, widget in enumerate(line.widgets()):
                self._grid.addWidget(widget, number + 1, column)
            line.up.setEnabled(number > 0)
        self._grid.addWidget(self.more, len(self.lines) + 1, 0)
        before: QWidget | None = None
        for widget in [w for line in self.lines for w in line.widgets()] + [self.more]:
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget

    def line_up(self, line: StageLine) -> None:
        """Put it before the one that stands before it."""
        place = self.lines.index(line)
        if place:
            self.lines.insert(place - 1, self.lines.pop(place))
            self._place()
            line.up.setFocus()

    def line_gone(self, line: StageLine) -> None:
        if line.id is None:
            self._let_go(line)
        else:
            self.leaving.emit(line.id)


class StageLine(QWidget):
    """One stage; its fields stand in the grid of all."""

    def __init__(self, stage: StageDraft, rows: StageRows) -> None:
        super().__init__(rows)
        self.id, self._rows = stage.id, rows
        self.name = QLineEdit(stage.name, rows)
        self.chance = QLineEdit(str(stage.chance), rows)
        self.rot = QLineEdit("" if stage.rot_days is None else str(stage.rot_days), rows)
        self.rot.setPlaceholderText(self.tr("never"))
        self.up = QPushButton(self.tr("Up"), rows)
        self.gone = QPushButton(icons.icon("x"), "", rows)
        self.gone.setObjectName("icon")
        self.gone.setIconSize(QSize(14, 14))
        self.gone.setMinimumSize(tokens.TARGET, tokens.TARGET)
        wide = rows.fontMetrics().averageCharWidth() * NUMBER_CHARACTERS + tokens.SPACE_5
        for edit in (self.chance, self.rot):
            edit.setMinimumWidth(wide)
            edit.setMaximumWidth(wide + tokens.SPACE_6)
        for button in (self.up, self.gone):
            button.setAutoDefault(False)
        self.hide()
        self._name_all()
        for widget in self.widgets():
            widget.show()
        self.name.textChanged.connect(self._name_all)
        self.up.clicked.connect(self._up)
        self.gone.clicked.connect(self._leave)

    def widgets(self) -> tuple[QWidget, ...]:
        return self.name, self.chance, self.rot, self.up, self.gone

    def is_used(self) -> bool:
        return self.id is not None or bool(self.name.text().strip())

    def draft(self) -> StageDraft:
        rot = _number(self.rot.text())
        return StageDraft(self.name.text(), _number(self.chance.text()) or 0, rot, self.id)

    def trouble(self) -> str:
        """The code of what cannot be read; "" when all can."""
        if not self.is_used():
            return ""
        if _number(self.chance.text()) is None:
            return "not_a_chance"
        if self.rot.text().strip() and _number(self.rot.text()) is None:
            return "not_rot_days"
        return ""

    def go(self) -> None:
        for widget in (*self.widgets(), self):
            widget.hide()
            widget.deleteLater()

    @Slot()
    def _name_all(self) -> None:
        """A screen reader says of which stage a field is."""
        stage = self.name.text().strip() or self.tr("new stage")
        self.name.setAccessibleName(self.tr("Name of the stage: {stage}").replace("{stage}", stage))
        self.chance.setAccessibleName(self.tr("Chance of {stage} in %").replace("{stage}", stage))
        self.rot.setAccessibleName(self.tr("Days of {stage}").replace("{stage}", stage))
        self.up.setAccessibleName(self.tr("{stage} up").replace("{stage}", stage))
        self.gone.setAccessibleName(self.tr("Remove {stage}").replace("{stage}", stage))
        self.gone.setToolTip(wording.tip(self.gone.accessibleName()))

    @Slot()
    def _up(self) -> None:
        self._rows.line_up(self)

    @Slot()
    def _leave(self) -> None:
        self._rows.line_gone(self)


def _number(text: str) -> int | None:
    plain = text.strip().removesuffix("%").strip()
    return int(plain) if plain.isdecimal() and len(plain) <= 4 else None
