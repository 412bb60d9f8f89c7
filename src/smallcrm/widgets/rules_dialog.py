"""Making and changing rules: when something is suggested, for whom, and what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from smallcrm.domain.rules import RuleRow
from smallcrm.viewmodels import rule_wording
from smallcrm.viewmodels.rules import Rules
from smallcrm.widgets.parts.list_form_dialog import ListFormDialog, Words
from smallcrm.widgets.rule_form import RuleForm

SIZE = 96, 46
"""In characters and lines."""


class RulesDialog(ListFormDialog[RuleRow]):
    """The rules in their order, and a form for the one that is chosen or new."""

    def __init__(self, rules: Rules, parent: QWidget | None = None) -> None:
        words = Words(
            self.tr("Rules"),
            self.tr(
                "What a rule suggests stands on Today until you accept it or say “not now”. "
                "Nothing is done, and nothing sent, by itself."
            ),
            self.tr("New rule"),
            self.tr("Make the rule"),
        )
        super().__init__(words, parent)
        self._rules = rules
        self.turn = QPushButton(self.tr("Switch off"), self)
        self.form = RuleForm(rules, self)
        beside = self.new, self.up, self.down, self.turn, self.remove
        self.lay_out(SIZE, self.form.name, beside, self.form)
        self.turn.clicked.connect(self._turn)
        self.form.edited.connect(self._foresee)
        for edit in (self.form.name, self.form.days, self.form.day, self.form.tag, self.form.line):
            edit.returnPressed.connect(self.keep_it)
        self.begin(rules.changed)

    def read_rows(self) -> Sequence[RuleRow]:
        self.form.fill_choices()
        return self._rules.rows()

    def words_of(self, row: RuleRow) -> tuple[str, str]:
        return row.draft.name, rule_wording.about(row)

    def show_row(self, row: RuleRow | None) -> None:
        self.form.show_rule(row)

    def keep_form(self, row: RuleRow | None) -> str:
        draft = self.form.draft()
        if isinstance(draft, str):
            return draft
        return self._rules.keep(None if row is None else row.id, draft, self.form.since())

    def remove_row(self, row: RuleRow) -> None:
        self._rules.remove(row.id)

    def move_row(self, row: RuleRow, by: int) -> None:
        self._rules.move(row.id, by)

    def look_at(self, row: RuleRow | None) -> None:
        self.turn.setEnabled(row is not None)
        is_off = row is not None and row.off_at is not None
        self.turn.setText(self.tr("Switch on") if is_off else self.tr("Switch off"))
        self._foresee()

    @Slot()
    def _foresee(self) -> None:
        """What it would suggest as it stands."""
        draft = self.form.draft()
        said = "" if isinstance(draft, str) else self._rules.would_be(draft, self.form.since())
        self.say(said)

    @Slot()
    def _turn(self) -> None:
        chosen = self.current
        if chosen is not None and (trouble := self._rules.turn(chosen)):
            self.say(trouble)
