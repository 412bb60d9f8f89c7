"""The fields of a rule: only those that its happening and what it suggests need."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from smallcrm.domain.checklists import ChecklistId
from smallcrm.domain.pipelines import StageId
from smallcrm.domain.rules import LATEST, Effect, Happening, RuleDraft, RuleRow
from smallcrm.viewmodels import dates, rule_wording
from smallcrm.viewmodels.rules import Rules
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import ticks, tokens

TEXT_LINES = 4


class RuleForm(QWidget):
    """``edited`` when it may suggest something else."""

    edited = Signal()

    def __init__(self, rules: Rules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules = rules
        self._row: RuleRow | None = None
        self.name = QLineEdit(self)
        self.when = ChoiceRow(
            self.tr("When"),
            [(h.value, rule_wording.happening(h), rule_wording.happening(h)) for h in Happening],
            parent=self,
        )
        self.days = QLineEdit(self)
        self.days.setValidator(QIntValidator(0, LATEST, self.days))
        self.day = QLineEdit(self)
        self.day.setPlaceholderText(self.tr("20 Dec"))
        self.stage = QComboBox(self)
        self.stage.setMinimumHeight(self.name.sizeHint().height())
        self.tag = QLineEdit(self)
        self.tag.setPlaceholderText(self.tr("everybody"))
        self.what = ChoiceRow(
            self.tr("Suggests"),
            [(e.value, rule_wording.effect(e), rule_wording.effect(e)) for e in Effect],
            parent=self,
        )
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Ask {first} how {what} does"))
        self.letter = QPlainTextEdit(self)
        self.letter.setTabChangesFocus(True)
        self.letter.setPlaceholderText(self.tr("Thank you\nDear {first}, …"))
        self.letter.setFixedHeight(self.fontMetrics().lineSpacing() * (TEXT_LINES + 1))
        self.help = plain_label(self, "", "muted")
        self.checklist = QComboBox(self)
        self.checklist.setMinimumHeight(self.name.sizeHint().height())
        self.back = ticks.check_box(self.tr("Also of what happened in the last 60 days"), self)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(tokens.SPACE_2)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for title, field in (
            (self.tr("Name"), self.name),
            (self.tr("When"), self.when),
            (self.tr("In the stage"), self.stage),
            (self.tr("Days after it"), self.days),
            (self.tr("On the day"), self.day),
            (self.tr("For those tagged"), self.tag),
            (self.tr("Suggests"), self.what),
            (self.tr("What to do"), self.line),
            (self.tr("Subject, then text"), self.letter),
            (self.tr("Checklist"), self.checklist),
            ("", self.help),
            ("", self.back),
        ):
            self._form.addRow(title, field)
        self.when.chosen.connect(self._look)
        self.what.chosen.connect(self._look)
        self.checklist.activated.connect(self.edited)
        self.stage.activated.connect(self.edited)
        self.back.toggled.connect(self.edited)
        for edit in (self.name, self.days, self.day, self.tag, self.line):
            edit.textEdited.connect(self.edited)
        self.letter.textChanged.connect(self.edited)
        self.show_rule(None)
        self.fill_choices()

    def fill_choices(self) -> None:
        """The checklists and stages that there are; what was chosen stays chosen."""
        stages = [(None, self.tr("Any but the first")), *self._rules.stages()]
        for box, offered in ((self.checklist, self._rules.checklists()), (self.stage, stages)):
            chosen = box.currentData()
            box.clear()
            for number, name in offered:
                box.addItem(name, number)
            box.setCurrentIndex(max(box.findData(chosen), 0))
        self._look()

    def show_rule(self, row: RuleRow | None) -> None:
        """One of the file, or an empty form."""
        self._row = row
        draft = (
            row.draft if row is not None else RuleDraft("", Happening.SALE, Effect.FOLLOW_UP, 14)
        )
        is_letter = draft.effect is Effect.LETTER
        self.name.setText(draft.name)
        self.when.set_pressed([draft.happening.value])
        self.days.setText(str(draft.days))
        has_day = draft.month is not None and draft.day is not None
        day = dates.yearly(draft.month or 1, draft.day or 1, None) if has_day else ""
        self.day.setText(day)
        self.tag.setText(draft.tag)
        self.what.set_pressed([draft.effect.value])
        self.line.setText("" if is_letter else draft.text)
        self.letter.setPlainText(draft.text if is_letter else "")
        place = self.checklist.findData(draft.checklist) if draft.checklist is not None else 0
        self.checklist.setCurrentIndex(place)
        self.stage.setCurrentIndex(max(self.stage.findData(draft.stage), 0))
        self.back.setChecked(row is not None and self._rules.is_back(row))
        self._look()

    def draft(self) -> RuleDraft | str:
        """What stands there; or why it cannot be kept."""
        happening, effect = self._happening(), self._effect()
        month = day = None
        if happening is Happening.YEARLY:
            found = self._rules.read_day(self.day.text())
            if isinstance(found, str):
                return found
            month, day = found
        chosen, stage = self.checklist.currentData(), self.stage.currentData()
        return RuleDraft(
            name=self.name.text(),
            happening=happening,
            effect=effect,
            days=self._days(),
            text=self.letter.toPlainText() if effect is Effect.LETTER else self.line.text(),
            tag=self.tag.text(),
            checklist=None if chosen is None else ChecklistId(chosen),
            month=month,
            day=day,
            stage=None if stage is None else StageId(stage),
        )

    def since(self) -> date:
        """From when on it counts what happens."""
        return self._rules.since(self._row, self._days(), back=self.back.isChecked())

    def _days(self) -> int:
        typed = self.days.text()
        return int(typed) if typed.isdecimal() else 0

    def _happening(self) -> Happening:
        return Happening(self.when.pressed()[0])

    def _effect(self) -> Effect:
        return Effect(self.what.pressed()[0])

    @Slot()
    def _look(self) -> None:
        """Only the fields that count."""
        effect, happening = self._effect(), self._happening()
        yearly = happening is Happening.YEARLY
        shown = {
            self.days: not yearly,
            self.day: yearly,
            self.stage: happening is Happening.QUOTE and self.stage.count() > 1,
            self.line: effect is Effect.FOLLOW_UP,
            self.letter: effect is Effect.LETTER,
            self.checklist: effect is Effect.CHECKLIST and self.checklist.count() > 0,
            self.help: True,
        }
        for field, is_shown in shown.items():
            self._form.setRowVisible(field, is_shown)
        words = self.tr(
            "{name} becomes the customer’s name, {first} the first name, {what} what it was about."
        )
        if effect is Effect.CHECKLIST:
            words = self.tr("Each of its steps becomes a follow-up once you accept.")
            if not self.checklist.count():
                words = self.tr("There is no checklist yet: make one first, under “Checklists”.")
        self.help.setText(words)
        self.edited.emit()
