"""Making and changing checklists: their steps, each so many days after the start."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.checklists import ChecklistDraft, ChecklistId, ChecklistRow
from smallcrm.viewmodels import rule_wording
from smallcrm.viewmodels.checklists import Checklists
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.parts.steps_editor import StepsEditor
from smallcrm.widgets.parts.two_line_delegate import MORE, TwoLineDelegate
from smallcrm.widgets.style import tokens

WIDE, HIGH = 92, 44
"""In characters and lines."""
LINES = 4


class ChecklistsDialog(QDialog):
    """The checklists in their order, and a form for the one that is chosen or new.
    ``stuck_wanted`` for those that do not get on."""

    stuck_wanted = Signal()

    def __init__(self, checklists: Checklists, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._checklists = checklists
        self._rows: tuple[ChecklistRow, ...] = ()
        self.setWindowTitle(self.tr("Checklists"))
        self.title = plain_label(self, self.tr("Checklists"), "title")
        self.words = plain_label(
            self,
            self.tr(
                "What you do each time, step by step. Started for a customer, each step becomes a "
                "follow-up on its day."
            ),
            "muted",
        )
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Checklists"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.new = QPushButton(self.tr("New checklist"), self)
        self.up = QPushButton(self.tr("Up"), self)
        self.down = QPushButton(self.tr("Down"), self)
        self.remove = QPushButton(self.tr("Remove"), self)
        self.stuck = QPushButton(self.tr("What is stuck…"), self)
        self.ready = plain_label(self, self.tr("Begin with one that is ready:"), "muted")
        self.ready.setWordWrap(False)
        self.starters: list[QPushButton] = []
        for number, draft in enumerate(rule_wording.starters()):
            button = QPushButton(draft.name, self)
            button.setProperty("starter", number)
            button.clicked.connect(self._start_with)
            self.starters.append(button)
        self.name = QLineEdit(self)
        self.steps = StepsEditor(self)
        self.message = plain_label(self, "", "muted")
        self.keep = QPushButton(self.tr("Make the checklist"), self)
        self.keep.setObjectName("primary")
        self.close_ = QPushButton(self.tr("Close"), self)
        buttons = (self.new, self.up, self.down, self.remove, self.stuck, self.keep, self.close_)
        for button in (*buttons, *self.starters):
            button.setAutoDefault(False)
        self._lay_out()

        self.list.currentRowChanged.connect(self._chosen)
        self.new.clicked.connect(self.start_new)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        self.remove.clicked.connect(self._remove)
        self.stuck.clicked.connect(self.stuck_wanted)
        self.name.returnPressed.connect(self._go_on)
        self.keep.clicked.connect(self._keep)
        self.close_.clicked.connect(self.accept)
        checklists.changed.connect(self.fill)
        self.fill()
        self.start_new()

    def _lay_out(self) -> None:
        beside, ready = FlowLayout(tokens.SPACE_2), FlowLayout(tokens.SPACE_2)
        for button in (self.new, self.up, self.down, self.remove, self.stuck):
            beside.addWidget(button)
        for widget in (self.ready, *self.starters):
            ready.addWidget(widget)
        form = QFormLayout()
        form.setVerticalSpacing(tokens.SPACE_2)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Steps"), self.steps)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_)
        foot.addWidget(self.keep)
        pane = ScrolledPage(self)
        body = pane.inside
        body.setSpacing(tokens.SPACE_3)
        for widget in (self.title, self.words, self.list):
            body.addWidget(widget)
        body.addLayout(beside)
        body.addLayout(ready)
        body.addLayout(form)
        body.addWidget(self.message)
        body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        layout.addWidget(pane, 1)
        layout.addLayout(foot)
        QWidget.setTabOrder(self.close_, self.keep)
        dialog_room.take(self, (WIDE, HIGH), QSize(tokens.SPACE_6, tokens.SPACE_6))

    @Slot()
    def fill(self) -> None:
        """The list anew; the checklist that was chosen stays chosen."""
        current = self._current()
        self._rows = self._checklists.rows()
        self.list.blockSignals(True)
        self.list.clear()
        for row in self._rows:
            item = QListWidgetItem(row.name)
            item.setData(MORE, rule_wording.steps(row))
            words = f"{item.text()}, {item.data(MORE)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            self.list.addItem(item)
        ids = [row.id for row in self._rows]
        self.list.setCurrentRow(ids.index(current) if current in ids else -1)
        self.list.blockSignals(False)
        self.list.setVisible(bool(self._rows))
        rows = min(len(self._rows), LINES)
        high = sum(self.list.sizeHintForRow(row) for row in range(rows))
        self.list.setFixedHeight(high + 2 * self.list.frameWidth() + tokens.SPACE_1)
        self._look()

    def _current(self) -> ChecklistId | None:
        place = self.list.currentRow()
        return self._rows[place].id if 0 <= place < len(self._rows) else None

    @Slot()
    def start_new(self) -> None:
        self.list.setCurrentRow(-1)
        self.name.clear()
        self.steps.show_steps(())
        self.name.setFocus()
        self._look()

    @Slot()
    def _start_with(self) -> None:
        """One that is ready goes into the form, to be changed before it is kept."""
        sender = self.sender()
        draft = rule_wording.starters()[int(sender.property("starter"))] if sender else None
        if draft is not None:
            self.list.setCurrentRow(-1)
            self.name.setText(draft.name)
            self.steps.show_steps(draft.steps)
            self._look()

    @Slot(int)
    def _chosen(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            row = self._rows[place]
            self.name.setText(row.name)
            self.steps.show_steps(row.steps)
        self._look()

    @Slot()
    def _look(self) -> None:
        current = self._current()
        for button in (self.up, self.down, self.remove):
            button.setEnabled(current is not None)
        self.stuck.setVisible(any(row.running for row in self._rows))
        for widget in (self.ready, *self.starters):
            widget.setVisible(current is None)
        self.keep.setText(
            self.tr("Make the checklist") if current is None else self.tr("Keep the change")
        )
        self._say("")

    def _say(self, trouble: str) -> None:
        self.message.setText(trouble)
        self.message.setVisible(bool(trouble))

    @Slot()
    def _go_on(self) -> None:
        """Enter in the name: to the first step."""
        self.steps.lines[0].days.setFocus()

    @Slot()
    def _keep(self) -> None:
        is_new = self._current() is None
        draft = ChecklistDraft(self.name.text(), self.steps.steps())
        trouble = self._checklists.keep(self._current(), draft)
        if not trouble and is_new:
            self.start_new()
        self._say(trouble)

    @Slot()
    def _remove(self) -> None:
        current = self._current()
        if current is not None:
            self._checklists.remove(current)
            self.start_new()

    @Slot()
    def _up(self) -> None:
        self._move(-1)

    @Slot()
    def _down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        current = self._current()
        if current is not None:
            self._checklists.move(current, by)
