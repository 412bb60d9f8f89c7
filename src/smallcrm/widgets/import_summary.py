"""Page 3 of the import: what would come in, those who need a look, and what was left out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.reports import ImportReport
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.import_pairs import Answer
from smallcrm.viewmodels.importing import ImportViewModel
from smallcrm.widgets.import_pair import PairCard
from smallcrm.widgets.parts.card_label import CardLabel
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.style import ticks, tokens

NARROW_CHARACTERS = 84
"""Below this width there is no room for the totals beside the pair."""
TOTALS_CHARACTERS = 34


class SummaryPage(ScrolledPage):
    """``rejects_wanted``: what was left out is to be saved. ``undo_wanted``: after the import."""

    rejects_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, imports: ImportViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._imports = imports
        self._at = 0
        body = self.body
        self.summary = plain_label(body)
        self.unsorted = ticks.check_box("", body)
        self.unsorted.hide()
        self.pair = PairCard(body)
        self.looked = CardLabel(body)
        self.totals = QFrame(body)
        self.totals.setObjectName("card")
        self.grid = QGridLayout()
        self.kept = plain_label(body, "", "muted")
        self.problems_caption = plain_label(
            body, self.tr("What could not be read or is left out"), "caption"
        )
        self.problems = QPlainTextEdit(body)
        self.problems.setReadOnly(True)
        self.problems.setTabChangesFocus(True)
        self.problems.setAccessibleName(self.tr("What could not be read or is left out"))
        self.save = QPushButton(self.tr("&Save the rejected rows…"), body)
        self.undo = QPushButton(body)
        self.said = CardLabel(body)
        self._lay_out(body)

        self.pair.answered.connect(self._answer)
        self.pair.turned.connect(self._turn)
        self.unsorted.toggled.connect(self._count)
        self.save.clicked.connect(self.rejects_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        imports.decided.connect(self._decided)
        imports.said.connect(self.said.say)
        self.undo.hide()

    def _lay_out(self, body: QWidget) -> None:
        for button in (self.save, self.undo):
            button.setAutoDefault(False)
        self.grid.setHorizontalSpacing(tokens.SPACE_3)
        self.grid.setVerticalSpacing(tokens.SPACE_1)
        self.grid.setColumnStretch(1, 1)
        inside = QVBoxLayout(self.totals)
        inside.setContentsMargins(*(tokens.SPACE_4, tokens.SPACE_3) * 2)
        inside.setSpacing(tokens.SPACE_2)
        inside.addLayout(self.grid)
        inside.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self.pair)
        left.addWidget(self.looked)
        left.addStretch(1)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(tokens.SPACE_4)
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self.totals, 0, Qt.AlignmentFlag.AlignTop)
        page = self.inside
        page.setSpacing(tokens.SPACE_3)
        page.addWidget(self.summary)
        page.addWidget(self.kept)
        page.addWidget(self.unsorted)
        page.addWidget(self.said)
        page.addLayout(self._columns)
        page.addWidget(self.problems_caption)
        page.addWidget(self.problems)
        page.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        page.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        page.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_columns"):
            self._fold()

    def _fold(self) -> None:
        average = max(1, self.fontMetrics().averageCharWidth())
        narrow = self.width() / average < NARROW_CHARACTERS or not self._imports.pairs
        self.totals.setMinimumWidth(0 if narrow else average * TOTALS_CHARACTERS)
        self.totals.setVisible(not narrow)  # the sentence above says the same

    # --- what it shows ---------------------------------------------------------------------------

    def show_plan(self, report: ImportReport) -> None:
        """What would be written."""
        self._at = 0
        self.undo.hide()
        self.said.say("")
        question = self._imports.question()
        if question:
            self.unsorted.setText(question)
        self.unsorted.setVisible(bool(question) or self.unsorted.isChecked())
        self._show_problems(self._imports.problems(report), rejected=report.rejected)
        self._fold()
        self._decided()

    def show_done(self, report: ImportReport, undo: str) -> None:
        """What was written; ``undo`` are the words of taking it back."""
        for widget in (self.pair, self.looked, self.unsorted):
            widget.hide()
        self.summary.setText(self._imports.summary())
        self._fill_totals()
        self._fold()
        self._show_problems(self._imports.problems(report), rejected=report.rejected)
        self.undo.setText(undo.replace("&", "&&"))
        self.undo.setVisible(bool(undo))

    def _show_problems(self, lines: list[str], *, rejected: int) -> None:
        self.problems.setPlainText("\n".join(lines))
        for widget in (self.problems, self.problems_caption):
            widget.setVisible(bool(lines))
        self.save.setVisible(rejected > 0)
        high = self.problems.fontMetrics().lineSpacing()
        self.problems.setFixedHeight(high * (min(max(len(lines), 1), 8) + 1))

    def _fill_totals(self) -> None:
        while (item := self.grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        counts = self._imports.counts()
        for row, count in enumerate(counts):
            number = plain_label(self.totals, wording.number(count.number), "strong")
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            number.setWordWrap(False)
            self.grid.addWidget(number, row, 0)
            self.grid.addWidget(plain_label(self.totals, count.words), row, 1)
        found = self._imports
        lines = [w for w in (found.updated(), found.restored(), found.kept()) if w]
        self.kept.setText("\n".join(lines))
        self.kept.setVisible(bool(lines))

    @Slot(bool)
    def _count(self, unsorted: bool) -> None:
        self._imports.count(unsorted=unsorted)

    def start_anew(self) -> None:
        """Before other files are counted."""
        self.unsorted.blockSignals(True)
        self.unsorted.setChecked(False)
        self.unsorted.blockSignals(False)

    # --- pairs -----------------------------------------------------------------------------------

    @Slot()
    def _decided(self) -> None:
        """The totals after an answer, and the next pair that has none."""
        self.summary.setText(self._imports.summary())
        self._fill_totals()
        pairs, left = self._imports.pairs, self._imports.open_pairs()
        if self._at not in left and left:
            self._at = next((n for n in left if n > self._at), left[0])
        self.pair.setVisible(bool(pairs))
        done = bool(pairs) and not left
        self.looked.say(self.tr("All of them are looked at.") if done else "")
        if pairs:
            self._show_pair()

    def _show_pair(self) -> None:
        answer, count = self._imports.answers.get(self._at), len(self._imports.pairs)
        self.pair.show_pair(self._imports.pair(self._at), self._at, count, answer)

    @Slot(object)
    def _answer(self, answer: Answer) -> None:
        self._imports.answer(self._at, answer)

    @Slot(int)
    def _turn(self, step: int) -> None:
        self._at = min(max(self._at + step, 0), len(self._imports.pairs) - 1)
        self._show_pair()
