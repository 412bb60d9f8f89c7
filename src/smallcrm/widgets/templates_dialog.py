"""Making and changing templates of letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPushButton, QWidget

from smallcrm.domain.batches import LATEST
from smallcrm.domain.letters import LetterDraft, Purpose
from smallcrm.domain.templates import TemplateDraft, TemplateRow
from smallcrm.viewmodels import letter_wording
from smallcrm.viewmodels.templates import Templates
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.list_form_dialog import ListFormDialog, Words
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens
from smallcrm.widgets.template_form import TemplateText

SIZE = 96, 56
"""In characters and lines."""


class TemplatesDialog(ListFormDialog[TemplateRow]):
    """The templates in their order, and a form for the one that is chosen or new."""

    def __init__(self, templates: Templates, parent: QWidget | None = None) -> None:
        words = Words(
            self.tr("Templates"),
            self.tr(
                "What your letters begin with. Each draft is yours to read and change before it "
                "goes; nothing is sent by itself."
            ),
            self.tr("New template"),
            self.tr("Make the template"),
        )
        super().__init__(words, parent)
        self._templates = templates
        self.ready = plain_label(self, self.tr("Begin with one that is ready:"), "muted")
        self.ready.setWordWrap(False)
        self.starters: list[QPushButton] = []
        self._ready_row = FlowLayout(tokens.SPACE_2)
        self._ready_row.addWidget(self.ready)
        self.name = QLineEdit(self)
        self.purpose = ChoiceRow(
            self.tr("What it is"),
            [(p.value, letter_wording.purpose(p), letter_wording.purpose(p)) for p in Purpose],
            parent=self,
        )
        self.purpose.set_pressed([Purpose.NOTE.value])
        self.about = plain_label(self, "", "muted")
        self.text = TemplateText(templates, self)
        self.days = QLineEdit(str(templates.offer_days()), self)
        self.days.setValidator(QIntValidator(0, LATEST, self.days))
        self._lay_out()
        self.purpose.chosen.connect(self.look)
        self.text.edited.connect(self._unsay)
        self.name.textEdited.connect(self._unsay)
        self.name.returnPressed.connect(self.keep_it)
        self.days.editingFinished.connect(self._keep_days)
        self.begin(templates.changed)

    def _lay_out(self) -> None:
        form, limits = self.text.form, QFormLayout()
        form.insertRow(0, self.tr("Name"), self.name)
        form.insertRow(1, self.tr("What it is"), self.purpose)
        form.insertRow(2, "", self.about)
        limits.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        limits.addRow(self.tr("Days between two offers to the same person (0: any)"), self.days)
        beside = self.new, self.up, self.down, self.remove
        self.lay_out(SIZE, self.name, beside, self._ready_row, self.text, limits)

    # --- what it says of templates --------------------------------------------------------------

    def read_rows(self) -> Sequence[TemplateRow]:
        return self._templates.rows()

    def words_of(self, row: TemplateRow) -> tuple[str, str]:
        return row.draft.name, letter_wording.purpose(row.draft.purpose)

    def show_row(self, row: TemplateRow | None) -> None:
        self.show_draft(TemplateDraft("") if row is None else row.draft)

    def keep_form(self, row: TemplateRow | None) -> str:
        return self._templates.keep(None if row is None else row.id, self.draft())

    def remove_row(self, row: TemplateRow) -> None:
        self._templates.remove(row.id)

    def move_row(self, row: TemplateRow, by: int) -> None:
        self._templates.move(row.id, by)

    def look_at(self, row: TemplateRow | None) -> None:
        super().look_at(row)
        self._fill_starters()
        self.ready.setVisible(row is None and bool(self.starters))
        for button in self.starters:
            button.setVisible(row is None)
        self.about.setText(letter_wording.about(self._purpose()))

    def _fill_starters(self) -> None:
        """One that was kept is not offered again."""
        names = [draft.name for draft in self._templates.starters()]
        if names == [button.text() for button in self.starters]:
            return
        for button in self.starters:
            button.hide()
            button.deleteLater()
        self.starters = []
        for name in names:
            button = QPushButton(name, self)
            button.setAutoDefault(False)
            button.clicked.connect(self._start_with)
            self._ready_row.addWidget(button)
            self.starters.append(button)

    # --- the form -------------------------------------------------------------------------------

    def show_draft(self, draft: TemplateDraft) -> None:
        self.name.setText(draft.name)
        self.purpose.set_pressed([draft.purpose.value])
        self.text.show_text(LetterDraft(draft.subject, draft.body))

    def draft(self) -> TemplateDraft:
        text = self.text.text()
        return TemplateDraft(self.name.text(), self._purpose(), text.subject, text.body)

    def _purpose(self) -> Purpose:
        return Purpose(self.purpose.pressed()[0])

    @Slot()
    def _start_with(self) -> None:
        """One that is ready goes into the form, to be changed before it is kept."""
        button = self.sender()
        for draft in self._templates.starters():
            if isinstance(button, QPushButton) and draft.name == button.text():
                self.list.setCurrentRow(-1)
                self.show_draft(draft)
                self.look()

    @Slot()
    def _unsay(self) -> None:
        self.say("")

    @Slot()
    def _keep_days(self) -> None:
        self.say(self._templates.keep_offer_days(self.days.text()))
