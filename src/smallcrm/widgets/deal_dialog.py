"""A deal: what, for whom, worth what, with which chance, closed when; what comes next, what was."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.deals import DealDetail, DealState
from smallcrm.domain.pipelines import StageId
from smallcrm.domain.records import CustomerId
from smallcrm.viewmodels import deal_words
from smallcrm.viewmodels.deals import DealForm, DealsViewModel
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.choice_button import ChoiceButton
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.style import tokens

WIDE, HIGH = 76, 38
NOTE_LINES = 4


class DealDialog(QDialog):
    """For a new deal of a customer, or for one that is there. ``won_wanted``, ``lost_wanted``,
    ``reopen_wanted`` and ``step_wanted`` are for who shows it."""

    won_wanted = Signal()
    lost_wanted = Signal()
    reopen_wanted = Signal()
    step_wanted = Signal()

    def __init__(
        self,
        deals: DealsViewModel,
        customer: CustomerId,
        name: str,
        detail: DealDetail | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._deals, self._customer, self._detail = deals, customer, detail
        is_new = detail is None
        self.setWindowTitle(self.tr("New deal") if is_new else self.tr("Deal"))
        self.title = plain_label(self, self.tr("New deal") if detail is None else detail.row.what)
        self.title.setObjectName("title")
        self.whose = plain_label(self, name, "muted")
        self.what = QLineEdit(self)
        self.what.setPlaceholderText(self.tr("Web shop, menu cards, training…"))
        self.stage = ChoiceButton(self.tr("Stage"), self)
        self.stage.set_options([(int(stage), words) for stage, words in deals.stages()])
        self.amount = QLineEdit(self)
        self.amount.setPlaceholderText(self.tr("950, EUR 1200 or $12.50"))
        self.chance = QLineEdit(self)
        self.chance.setPlaceholderText(self.tr("as its stage has it"))
        self.expected = QLineEdit(self)
        self.expected.setPlaceholderText(self.tr("fri, in 2 weeks, 4 dec"))
        self.meaning = plain_label(self, "", "muted")
        self.step = QLineEdit(self)
        self.step.setPlaceholderText(self.tr("Send the quote"))
        self.step_on = QLineEdit(self)
        self.step_on.setPlaceholderText(self.tr("fri, in 2 weeks, 4 dec"))
        self.note = QPlainTextEdit(self)
        self.note.setTabChangesFocus(True)
        self.past = plain_label(self, "", "muted")
        self.message = plain_label(self, "", "warning")
        self.keep = QPushButton(self.tr("Keep"), self)
        self.keep.setObjectName("primary")
        self.keep.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.won = QPushButton(self.tr("Won"), self)
        self.lost = QPushButton(self.tr("Lost…"), self)
        self.reopen = QPushButton(self.tr("Open again"), self)
        self.add_step = QPushButton(self.tr("Next step…"), self)
        self._acts = (self.won, self.lost, self.reopen, self.add_step)
        for button in (*self._acts, self.cancel):
            button.setAutoDefault(False)
        self._lay_out()
        self._fill()
        self._connect()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(tokens.SPACE_2)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("What"), self.what)
        form.addRow(self.tr("Stage"), self.stage)
        form.addRow(self.tr("Value"), self.amount)
        form.addRow(self.tr("Chance in %"), self.chance)
        form.addRow(self.tr("Expected close"), self.expected)
        form.addRow("", self.meaning)
        if self._detail is None:
            form.addRow(self.tr("Next step"), self.step)
            form.addRow(self.tr("Its day"), self.step_on)
        else:
            self.step.hide()
            self.step_on.hide()
            self.steps = plain_label(self, self._step_words())
            form.addRow(QLabel(self.tr("Next step"), self), self.steps)
        self._note_label = QLabel(self.tr("Note"), self)
        self._note_label.setBuddy(self.note)
        form.addRow(self._note_label, self.note)
        self.note.setFixedHeight(self.fontMetrics().lineSpacing() * NOTE_LINES + tokens.SPACE_4)
        acts = QWidget(self)
        row = FlowLayout(tokens.SPACE_2, acts)
        for button in self._acts:
            row.addWidget(button)
        acts.setVisible(self._detail is not None)
        pane = ScrolledPage(self)
        body = pane.inside
        body.setSpacing(tokens.SPACE_2)
        for widget in (self.title, self.whose):
            body.addWidget(widget)
        body.addLayout(form)
        body.addWidget(acts)
        body.addWidget(self.past)
        body.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        layout.addWidget(pane, 1)
        layout.addWidget(self.message)
        layout.addLayout(foot)
        QWidget.setTabOrder(self.cancel, self.keep)
        dialog_room.take(self, (WIDE, HIGH), QSize(tokens.SPACE_6, tokens.SPACE_6))

    def _fill(self) -> None:
        found = self._detail
        self.message.hide()
        self.past.setVisible(False)
        is_open = found is not None and found.row.state is DealState.OPEN
        for button in (self.won, self.lost, self.add_step):
            button.setVisible(is_open)
        self.reopen.setVisible(found is not None and not is_open)
        if found is None:
            self.what.setFocus()
            self._look()
            return
        draft = found.draft()
        self.what.setText(draft.what)
        self.stage.set_key(int(draft.stage))
        self.amount.setText(deal_words.amount(draft.amount))
        self.chance.setText("" if draft.chance is None else str(draft.chance))
        self.expected.setText("" if draft.expected_on is None else draft.expected_on.isoformat())
        self.note.setPlainText(draft.note)
        words = deal_words.past(found)
        self.past.setText(words)
        self.past.setVisible(bool(words))
        self._look()

    def _connect(self) -> None:
        self.expected.textChanged.connect(self._look)
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self.reject)
        wanted = (self.won_wanted, self.lost_wanted, self.reopen_wanted, self.step_wanted)
        for button, signal in zip(self._acts, wanted, strict=True):
            button.clicked.connect(signal)
            button.clicked.connect(self.reject)

    def _step_words(self) -> str:
        found = self._detail
        words = "" if found is None else deal_words.next_step(found.row, self._deals.today())
        return words or self.tr("none")

    def choose_stage(self, stage: StageId) -> None:
        self.stage.set_key(int(stage))

    @Slot()
    def _look(self) -> None:
        """What the typed day means."""
        words, is_fine = self._deals.day_words(self.expected.text())
        self.meaning.setText(words)
        self.meaning.setVisible(bool(words))
        self.meaning.setProperty("tone", "" if is_fine else "late")
        self.meaning.style().polish(self.meaning)
        self.expected.setAccessibleDescription(words)

    def form(self) -> DealForm:
        return DealForm(
            self.what.text(),
            StageId(self.stage.key),
            self.amount.text(),
            self.chance.text(),
            self.expected.text(),
            self.note.toPlainText(),
            self.step.text(),
            self.step_on.text(),
        )

    @Slot()
    def _keep(self) -> None:
        deal = None if self._detail is None else self._detail.row.id
        trouble = self._deals.keep(self._customer, deal, self.form())
        self.message.setText(trouble)
        self.message.setVisible(bool(trouble))
        if not trouble:
            self.accept()
