"""What a customer said of how it goes, as it is typed or pasted."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from smallcrm.domain.feedback import FeedbackRow
from smallcrm.viewmodels.feedback import HowItGoes, Typed
from smallcrm.widgets.parts.form_dialog import FormDialog

SIZE = (90, 31)
LINES = 6


class FeedbackDialog(FormDialog):
    """New feedback of the person shown, or some to be changed."""

    def __init__(self, how: HowItGoes, row: FeedbackRow | None, parent: QWidget) -> None:
        title = self.tr("New feedback") if row is None else self.tr("Feedback")
        super().__init__(title, parent, SIZE)
        self._how, self._row = how, row
        typed = Typed() if row is None else how.typed(row)
        if row is not None:
            self.note.setText(row.customer_name)
            self.note.show()
        self.words = self.add_text("words", self.tr("What they said"))
        line = self.words.fontMetrics().lineSpacing()
        self.words.setFixedHeight(self.words.maximumHeight() + (LINES - 3) * line)
        self.words.setPlaceholderText(self.tr("In their own words; several lines can be pasted"))
        self.score = self.add_line(
            "score", self.tr("Score"), self.tr("9, or 4/5; empty for words alone")
        )
        self.add_line("given_on", self.tr("Day"), self.tr("today"))
        self.add_line("topic", self.tr("Topic"), self.tr("what it is about"), how.topics())
        self.add_line(
            *("source", self.tr("Where from"), self.tr("a survey, a call, a review")), how.sources()
        )
        self.survey = QComboBox(self)
        surveys = how.surveys(row)
        self.survey.addItem(self.tr("No survey"), 0)
        for number, words in surveys:
            self.survey.addItem(words, number)
        self.survey.setCurrentIndex(max(0, self.survey.findData(typed.letter)))
        self.add_field("survey", self.tr("Answers"), self.survey)
        self.show_field("survey", shown=bool(surveys))
        for name in ("words", "score", "given_on", "topic", "source"):
            self.set_text(name, getattr(typed, name))
        self.remove = QPushButton(self.tr("Remove"), self)
        self.remove.setVisible(row is not None)
        self.lay_out(self.remove)
        self.score.textChanged.connect(self._mean)
        self.words.textChanged.connect(self.untell)
        self.save.clicked.connect(self.keep)
        self.remove.clicked.connect(self._remove)
        self._mean()
        self.words.setFocus()

    def typed(self) -> Typed:
        return Typed(
            words=self.text("words"),
            score=self.text("score"),
            given_on=self.text("given_on"),
            topic=self.text("topic"),
            source=self.text("source"),
            letter=int(self.survey.currentData() or 0),
        )

    @Slot()
    def _mean(self) -> None:
        """What the score counts as."""
        self.untell()
        self.meaning.setText(self._how.meaning(self.score.text()))

    @Slot()
    def keep(self) -> None:
        trouble = self._how.keep(self.typed(), None if self._row is None else int(self._row.id))
        if trouble is None:
            self.accept()
        else:
            self.tell(trouble.field, trouble.words)

    @Slot()
    def _remove(self) -> None:
        if self._row is not None:
            self._how.remove(int(self._row.id))
        self.accept()
