"""Making and changing checklists: their steps, each so many days after the start."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPushButton, QWidget

from smallcrm.domain.checklists import ChecklistDraft, ChecklistRow
from smallcrm.viewmodels import rule_wording
from smallcrm.viewmodels.checklists import Checklists
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.list_form_dialog import ListFormDialog, Words
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.steps_editor import StepsEditor
from smallcrm.widgets.style import tokens

SIZE = 92, 44
"""In characters and lines."""


class ChecklistsDialog(ListFormDialog[ChecklistRow]):
    """The checklists in their order, and a form for the one that is chosen or new.
    ``stuck_wanted`` for those that do not get on."""

    stuck_wanted = Signal()

    def __init__(self, checklists: Checklists, parent: QWidget | None = None) -> None:
        words = Words(
            self.tr("Checklists"),
            self.tr(
                "What you do each time, step by step. Started for a customer, each step becomes a "
                "follow-up on its day."
            ),
            self.tr("New checklist"),
            self.tr("Make the checklist"),
        )
        super().__init__(words, parent)
        self._checklists = checklists
        self.stuck = QPushButton(self.tr("What is stuck…"), self)
        self.ready = plain_label(self, self.tr("Begin with one that is ready:"), "muted")
        self.ready.setWordWrap(False)
        self.starters: list[QPushButton] = []
        for number, draft in enumerate(rule_wording.starters()):
            button = QPushButton(draft.name, self)
            button.setAutoDefault(False)
            button.setProperty("starter", number)
            button.clicked.connect(self._start_with)
            self.starters.append(button)
        self.name = QLineEdit(self)
        self.steps = StepsEditor(self)
        ready, form = FlowLayout(tokens.SPACE_2), QFormLayout()
        for widget in (self.ready, *self.starters):
            ready.addWidget(widget)
        form.setVerticalSpacing(tokens.SPACE_2)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Steps"), self.steps)
        beside = self.new, self.up, self.down, self.remove, self.stuck
        self.lay_out(SIZE, self.name, beside, ready, form)
        self.stuck.clicked.connect(self.stuck_wanted)
        self.name.returnPressed.connect(self._go_on)
        self.begin(checklists.changed)

    def read_rows(self) -> Sequence[ChecklistRow]:
        return self._checklists.rows()

    def words_of(self, row: ChecklistRow) -> tuple[str, str]:
        return row.name, rule_wording.steps(row)

    def show_row(self, row: ChecklistRow | None) -> None:
        self.name.setText("" if row is None else row.name)
        self.steps.show_steps(() if row is None else row.steps)

    def keep_form(self, row: ChecklistRow | None) -> str:
        draft = ChecklistDraft(self.name.text(), self.steps.steps())
        return self._checklists.keep(None if row is None else row.id, draft)

    def remove_row(self, row: ChecklistRow) -> None:
        self._checklists.remove(row.id)

    def move_row(self, row: ChecklistRow, by: int) -> None:
        self._checklists.move(row.id, by)

    def look_at(self, row: ChecklistRow | None) -> None:
        self.stuck.setVisible(any(one.running for one in self._rows))
        for widget in (self.ready, *self.starters):
            widget.setVisible(row is None)
        self.say("")

    @Slot()
    def _start_with(self) -> None:
        """One that is ready goes into the form, to be changed before it is kept."""
        sender = self.sender()
        draft = rule_wording.starters()[int(sender.property("starter"))] if sender else None
        if draft is not None:
            self.list.setCurrentRow(-1)
            self.name.setText(draft.name)
            self.steps.show_steps(draft.steps)
            self.look()

    @Slot()
    def _go_on(self) -> None:
        """Enter in the name: to the first step."""
        self.steps.lines[0].days.setFocus()
