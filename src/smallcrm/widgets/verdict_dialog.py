"""What the user says instead of what was reckoned: that it is not so, or that somebody left."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smallcrm.domain.at_risk import Overruled, RiskRow
from smallcrm.viewmodels import dates
from smallcrm.viewmodels.risk import MONTHS, Risk
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.parts.form_dialog import FormDialog

SIZE = 96, 19
_FOR_GOOD = "always"


class VerdictDialog(FormDialog):
    """A word or two, and for how long. Enter keeps."""

    def __init__(self, risk: Risk, row: RiskRow, parent: QWidget) -> None:
        title = self.tr("Not so: {name}").replace("{name}", row.name)
        super().__init__(title, parent, SIZE)
        self._risk, self._row = risk, row
        self.note.setText(self.tr("What you say holds instead of the numbers."))
        self.note.show()
        hint = self.tr("on leave until spring; we spoke at the fair")
        self.words = self.add_line("words", self.tr("Why"), hint)
        spans = [(str(m), dates.plural("%n month", "%n months", m)) for m in MONTHS]
        spans.append((_FOR_GOOD, self.tr("always")))
        title = self.tr("Holds for")
        self.until = ChoiceRow(title, [(key, text, text) for key, text in spans], parent=self)
        self.until.set_pressed([spans[1][0]])
        self.add_field("until", title, self.until)
        self.words.textChanged.connect(self.untell)
        self.save.clicked.connect(self._keep)
        self.lay_out()
        self.words.setFocus()

    def _keep(self) -> None:
        (chosen,) = self.until.pressed()
        months = None if chosen == _FOR_GOOD else int(chosen)
        why = self._risk.overrule(self._row.customer_id, self.text("words"), months)
        if why:
            self.tell("words", why)
        else:
            self.accept()


class LeftDialog(FormDialog):
    """Why somebody left: it is counted with the others on Health."""

    def __init__(self, risk: Risk, row: RiskRow | Overruled, parent: QWidget) -> None:
        title = self.tr("They left: {name}").replace("{name}", row.name)
        super().__init__(title, parent, SIZE)
        self._risk, self._row = risk, row
        self.note.setText(
            self.tr("They are named no more, unless something happens with them again.")
        )
        self.note.show()
        hint = self.tr("too dear, moved away, gave up the business")
        self.words = self.add_line("words", self.tr("Why"), hint)
        self.words.textChanged.connect(self.untell)
        self.save.clicked.connect(self._keep)
        self.lay_out()
        self.words.setFocus()

    def _keep(self) -> None:
        why = self._risk.say_left(self._row.customer_id, self.text("words"))
        if why:
            self.tell("words", why)
        else:
            self.accept()
