"""The person shown and another, side by side, before they are joined."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smallcrm.domain.joined import JoinPlan
from smallcrm.viewmodels.joining_two import JoiningTwo
from smallcrm.widgets.join_view import JoinView
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

SIZE_IN_CHARACTERS = (104, 34)


class JoinDialog(QDialog):
    """J or the button joins; Escape leaves both as they are."""

    def __init__(self, model: JoiningTwo, plan: JoinPlan, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Join"))
        self._model, self._plan = model, plan
        self.title = plain_label(self, self._title(), "title")
        self.title.setWordWrap(True)
        self.note = plain_label(
            self,
            self.tr("Nothing is thrown away, and they can be taken apart later."),
            "muted",
        )
        self.note.setWordWrap(True)
        self.sides = JoinView(self)
        self.sides.show_plan(plan)
        self.join = QPushButton(self.tr("&Join"), self)
        self.join.setObjectName("primary")
        self.join.setDefault(True)
        self.turn = QPushButton(self.tr("&The other way round"), self)
        self.turn.setAutoDefault(False)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(False)
        self._lay_out()
        self.join.clicked.connect(self._join)
        self.turn.clicked.connect(self._turn)
        self.cancel.clicked.connect(self.reject)
        QShortcut(QKeySequence("J"), self, self._join)
        self.join.setFocus()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.join)
        buttons.addWidget(self.turn)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        page = QVBoxLayout(self)
        page.setContentsMargins(*(tokens.SPACE_5, tokens.SPACE_4) * 2)
        page.setSpacing(tokens.SPACE_2)
        page.addWidget(self.title)
        page.addWidget(self.note)
        page.addWidget(self.sides, 1)
        page.addLayout(buttons)
        dialog_room.take(self, SIZE_IN_CHARACTERS)

    def _title(self) -> str:
        words = self.tr("{other} becomes part of {one}")
        words = words.replace("{other}", self._plan.comes.name)
        return words.replace("{one}", self._plan.stays.name)

    @Slot()
    def _turn(self) -> None:
        plan = self._model.plan(self._plan.comes.customer, self._plan.stays.customer)
        if plan is not None:
            self._plan = plan
            self.title.setText(self._title())
            self.sides.show_plan(plan)

    @Slot()
    def _join(self) -> None:
        if self._model.join(self._plan, dict(self.sides.chosen)):
            self.accept()
