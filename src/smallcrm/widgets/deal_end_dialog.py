"""Won or lost, and why; what goes with it is shown before it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.deals import DealDetail
from smallcrm.viewmodels import deal_words
from smallcrm.viewmodels.deals import DealsViewModel
from smallcrm.widgets.parts.choice_button import ChoiceButton
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import ticks, tokens

CHARACTERS = 64


class DealEndDialog(QDialog):
    """Enter is enough; a reason may be picked or typed."""

    def __init__(
        self, deals: DealsViewModel, detail: DealDetail, *, is_won: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._deals, self._detail, self._is_won = deals, detail, is_won
        row = detail.row
        head = self.tr("Won: {deal}") if is_won else self.tr("Lost: {deal}")
        self.setWindowTitle(self.tr("Won") if is_won else self.tr("Lost"))
        self.title = plain_label(self, head.replace("{deal}", row.what), "title")
        parts = (row.customer_name, deal_words.worth(row))
        self.whose = plain_label(self, " · ".join(p for p in parts if p), "muted")
        self.caption = plain_label(self, self.tr("Why?"), "caption")
        self.reason = QLineEdit(self)
        self.reason.setAccessibleName(self.tr("Why?"))
        self.reason.setPlaceholderText(self.tr("In a few words; may stay empty"))
        words_of = deal_words.reasons(is_won=is_won)
        self.picks = ChoiceRow(self.tr("Why?"), [(w, w, w) for w in words_of], parent=self)
        self.also = ticks.check_box("", self)
        self.also.setChecked(True)
        words = self._also_words()
        self.also.setText(words.replace("&", "&&"))
        self.also.setVisible(bool(words))
        self.checklist = ChoiceButton(self.tr("Start a checklist"), self)
        lists = deals.checklists() if is_won else []
        none = (0, self.tr("No checklist"))
        self.checklist.set_options([none, *lists])
        self.checklist.setVisible(bool(lists))
        self.keep = QPushButton(self.tr("Won") if is_won else self.tr("Lost"), self)
        self.keep.setObjectName("primary")
        self.keep.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setAutoDefault(False)
        self._lay_out()
        self.picks.chosen.connect(self._picked)
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self.reject)
        self.reason.setFocus()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.keep)
        page = QVBoxLayout(self)
        page.setContentsMargins(*(tokens.SPACE_5,) * 4)
        page.setSpacing(tokens.SPACE_2)
        for widget in (self.title, self.whose, self.caption, self.reason, self.picks, self.also):
            page.addWidget(widget)
        page.addWidget(self.checklist, 0, Qt.AlignmentFlag.AlignLeft)
        page.addSpacing(tokens.SPACE_2)
        page.addLayout(foot)
        wide = self.fontMetrics().averageCharWidth() * CHARACTERS
        parent = self.parentWidget()
        room = parent.window().width() - tokens.SPACE_6 if parent else wide
        self.setFixedWidth(min(wide, room))

    def _also_words(self) -> str:
        found = self._detail
        if self._is_won and found.introducer is not None:
            words = self.tr("Thank {name} for the introduction tomorrow")
            return words.replace("{name}", found.introducer.name)
        if not self._is_won and found.next_steps:
            words = self.tr("Drop its next step too: {step}")
            return words.replace("{step}", found.next_steps[0].text)
        return ""

    @Slot(list)
    def _picked(self, picked: list[str]) -> None:
        self.reason.setText(picked[0])
        self.reason.setFocus()

    @Slot()
    def _keep(self) -> None:
        deal, reason = self._detail.row.id, self.reason.text()
        # a box that is not shown says nothing: without it nothing goes with the deal
        also = self.also.isChecked() and bool(self._also_words())
        if self._is_won:
            done = self._deals.win(deal, reason, with_thanks=also, checklist=self.checklist.key)
        else:
            done = self._deals.lose(deal, reason, drop_steps=also)
        if done:
            self.accept()
