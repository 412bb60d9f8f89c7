"""Two customers side by side: what differs is chosen, what there may be any number of comes
together."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.joined import FieldChoice, FieldKey, JoinPlan, JoinSide, ListValue, Side
from smallcrm.viewmodels import likeness_wording, wording
from smallcrm.viewmodels.dates import plural
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

BREAK = "\u200b"
"""Where a long word may go on in the next line."""


class JoinView(QScrollArea):
    """``chosen`` is which side each differing value is taken from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chosen: dict[FieldKey, Side] = {}
        self.choices: dict[tuple[FieldKey, Side], QPushButton] = {}
        self.show_plan(None)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 56, 0)

    def show_plan(self, plan: JoinPlan | None) -> None:
        """Both of these; None for nothing."""
        self.chosen.clear()
        self.choices.clear()
        body = self._body = QWidget(self)
        body.setObjectName("page")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(tokens.SPACE_4, 0, tokens.SPACE_2, tokens.SPACE_4)
        if plan is not None:
            grid = QGridLayout()
            grid.setHorizontalSpacing(tokens.SPACE_3)
            grid.setVerticalSpacing(tokens.SPACE_2)
            grid.setColumnStretch(1, 1)
            grid.setColumnStretch(2, 1)
            self._fill(grid, plan)
            layout.addLayout(grid)
        layout.addStretch(1)
        self.setWidget(body)
        body.show()

    def _fill(self, grid: QGridLayout, plan: JoinPlan) -> None:
        grid.addWidget(self._said(plan.stays.name, "strong"), 0, 1)
        grid.addWidget(self._said(plan.comes.name, "strong"), 0, 2)
        grid.addWidget(self._said(_much(plan.stays), "muted"), 1, 1)
        grid.addWidget(self._said(_much(plan.comes), "muted"), 1, 2)
        row = 2
        for choice in plan.fields:
            self._add_field(grid, row, choice, plan)
            row += 1
        tables = dict.fromkeys(v.table for v in plan.lists)
        for table in tables:
            self._add_list(grid, row, [v for v in plan.lists if v.table == table])
            row += 1

    def _add_field(self, grid: QGridLayout, row: int, choice: FieldChoice, plan: JoinPlan) -> None:
        name = likeness_wording.field(choice)
        middle = Qt.AlignmentFlag.AlignVCenter if choice.differs else Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._said(name, "muted"), row, 0, middle)
        mine, theirs = (likeness_wording.value(choice, v) for v in (choice.stays, choice.comes))
        self.chosen[choice.key] = choice.chosen
        if not choice.differs:
            grid.addWidget(self._said(mine), row, 1)
            grid.addWidget(self._said(theirs), row, 2)
            return
        group = QButtonGroup(self._body)
        group.setExclusive(True)
        for column, side, words, whose in (
            (1, Side.STAYS, mine, plan.stays),
            (2, Side.COMES, theirs, plan.comes),
        ):
            button = QPushButton(words.replace("&", "&&"), self)
            button.setObjectName("choice")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setChecked(side is choice.chosen)
            button.setToolTip(wording.tip(words))
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            spoken = self.tr("{field}: {value}, of {name}").replace("{field}", name)
            spoken = spoken.replace("{value}", words).replace("{name}", whose.name)
            number = "1" if side is Side.STAYS else "2"
            button.setAccessibleName(f"{spoken} ({number})")
            button.toggled.connect(
                lambda on, key=choice.key, which=side: self._choose(key, which, on=on)
            )
            group.addButton(button)
            grid.addWidget(button, row, column)
            self.choices[choice.key, side] = button
        mark = plain_label(self, "≠", "due")
        mark.setProperty("tone", "due")
        mark.setAccessibleName(self.tr("{field} differs").replace("{field}", name))
        mark.setToolTip(self.tr("Both differ: choose one. The other stays in the history."))
        grid.addWidget(mark, row, 3)

    def _choose(self, key: FieldKey, side: Side, *, on: bool) -> None:
        if on:
            self.chosen[key] = side

    def _add_list(self, grid: QGridLayout, row: int, values: list[ListValue]) -> None:
        kind = likeness_wording.kind(values[0].table)
        grid.addWidget(self._said(kind, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
        for column, texts in (
            (1, [v.text for v in values if v.stays]),
            (2, [self._both(v) for v in values if v.comes]),
        ):
            label = self._said("\n".join(texts))
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)

    def _both(self, value: ListValue) -> str:
        same = self.tr("{value} (the same)").replace("{value}", value.text)
        return same if value.stays else value.text

    def _said(self, words: str, role: str = "") -> QLabel:
        label = plain_label(self, words.replace("@", "@" + BREAK).replace(".", "." + BREAK), role)
        label.setAccessibleName(words)
        if role != "muted":
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label


def _much(side: JoinSide) -> str:
    """ "3 notes, 1 follow-up"."""
    parts = (
        (("%n note", "%n notes"), side.interactions),
        (("%n follow-up", "%n follow-ups"), side.follow_ups),
        (("%n file", "%n files"), side.attachments),
    )
    return ", ".join(plural(*words, count) for words, count in parts if count)
