"""The card under the header: the next promise, with Done and Snooze."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from smallcrm.domain.follow_ups import Snooze
from smallcrm.domain.records import FollowUpRow
from smallcrm.viewmodels import promises as words
from smallcrm.viewmodels.promises import Promises
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.parts.elide_label import ElideLabel
from smallcrm.widgets.style import tokens


class NextStepCard(QFrame):
    """Hidden when nothing is promised; ``more`` says how many others are open."""

    def __init__(
        self, workspace: Workspace, promises: Promises, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._workspace, self._promises = workspace, promises
        self._row: FollowUpRow | None = None

        self.done = QCheckBox(self)
        self.text = ElideLabel(self)
        self.text.setObjectName("strong")
        self.when = QLabel(self)
        self.when.setObjectName("due")
        self.when.setTextFormat(Qt.TextFormat.PlainText)
        self.snooze = QPushButton(self.tr("Snooze"), self)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_3, tokens.SPACE_2, tokens.SPACE_3, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(self.done)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.when)
        layout.addWidget(self.snooze)

        self.done.clicked.connect(self._done)
        self.snooze.clicked.connect(self._snooze)
        self.hide()

    def show_row(self, row: FollowUpRow | None) -> None:
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        today = self._workspace.today()
        tone, when = words.tone(row, today), words.when(row, today)
        self.done.setChecked(False)
        self.done.setAccessibleName(self.tr("Done: {what}").replace("{what}", row.text))
        self.done.setToolTip(self.tr("Done"))
        self.snooze.setAccessibleName(self.tr("Snooze: {what}").replace("{what}", row.text))
        self.text.setText(row.text)
        self.when.setText(when)
        for widget in (self, self.when):
            widget.setProperty("tone", tone)
            widget.style().polish(widget)

    @Slot()
    def _done(self) -> None:
        if self._row is not None:
            self._promises.set_done(self._row)

    @Slot()
    def _snooze(self) -> None:
        if self._row is not None:
            menu = SnoozeMenu(self._promises, self._row, self)
            menu.popup(self.snooze.mapToGlobal(self.snooze.rect().bottomLeft()))


class SnoozeMenu(QMenu):
    """The choices of interaction.md 3.11, each shown with its answer; letters pick them."""

    snoozed = Signal()

    def __init__(self, promises: Promises, row: FollowUpRow, parent: QWidget) -> None:
        super().__init__(self.tr("Snooze"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._promises, self._row = promises, row
        for text, choice in promises.snooze_choices(row):
            self.addAction(text).setData(choice)
        self.addSeparator()
        self.addAction(self.tr("Drop it"))
        self.triggered.connect(self._picked)

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        choice = action.data()
        if isinstance(choice, Snooze):
            self._promises.snooze(self._row.id, choice.due_on, choice.due_time)
        else:
            self._promises.drop(self._row.id)
        self.snoozed.emit()
