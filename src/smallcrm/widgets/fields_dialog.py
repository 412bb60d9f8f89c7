"""Making and changing fields of one's own: what they are called, hold, and whose they are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from smallcrm.domain.custom_fields import CustomKind, FieldDraft, FieldRow
from smallcrm.viewmodels import custom_wording
from smallcrm.viewmodels.custom_fields import CustomFields
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.parts.list_form_dialog import ListFormDialog, Words
from smallcrm.widgets.style import tokens

SIZE = 92, 42
"""In characters and lines."""


class FieldsDialog(ListFormDialog[FieldRow]):
    """The fields in their order, and a form for the one that is chosen or new."""

    def __init__(self, fields: CustomFields, parent: QWidget | None = None) -> None:
        words = Words(
            self.tr("Your fields"),
            self.tr(
                "What you keep of people beside what everybody has: a budget, a size, a renewal "
                "date. A field can be for those with a tag only."
            ),
            self.tr("New field"),
            self.tr("Make the field"),
        )
        super().__init__(words, parent)
        self._fields = fields
        self.name = QLineEdit(self)
        names = [(kind.value, custom_wording.kind(kind)) for kind in CustomKind]
        options = [(key, name, name) for key, name in names]
        self.kind = ChoiceRow(self.tr("Holds"), options, parent=self)
        self.choices = QLineEdit(self)
        self.choices.setPlaceholderText(self.tr("gold, silver, bronze"))
        self.tag = QLineEdit(self)
        self.tag.setPlaceholderText(self.tr("everybody"))
        self._form = QFormLayout()
        self._form.setVerticalSpacing(tokens.SPACE_2)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.addRow(self.tr("Name"), self.name)
        self._form.addRow(self.tr("Holds"), self.kind)
        self._form.addRow(self.tr("Choices"), self.choices)
        self._form.addRow(self.tr("For those tagged"), self.tag)
        beside = self.new, self.up, self.down, self.remove
        self.lay_out(SIZE, self.name, beside, self._form)
        self.kind.chosen.connect(self.look)
        self.choices.textEdited.connect(self.look)
        self.name.returnPressed.connect(self.keep_it)
        self.show_row(None)
        self.begin(fields.changed)

    def read_rows(self) -> Sequence[FieldRow]:
        return self._fields.fields()

    def words_of(self, row: FieldRow) -> tuple[str, str]:
        return row.name, custom_wording.about(row)

    def show_row(self, row: FieldRow | None) -> None:
        self.name.setText("" if row is None else row.name)
        self.kind.set_pressed([(CustomKind.TEXT if row is None else row.kind).value])
        self.choices.setText("" if row is None else ", ".join(row.choices))
        self.tag.setText("" if row is None else row.tag)

    def keep_form(self, row: FieldRow | None) -> str:
        return self._fields.keep(None if row is None else row.id, self._draft())

    def remove_row(self, row: FieldRow) -> None:
        self._fields.remove(row.id)

    def move_row(self, row: FieldRow, by: int) -> None:
        self._fields.move(row.id, by)

    def look_at(self, row: FieldRow | None) -> None:
        self._form.setRowVisible(self.choices, self._kind() is CustomKind.CHOICE)
        self.say("" if row is None else self._fields.misfits(row.id, self._draft()))

    def _kind(self) -> CustomKind:
        return CustomKind(self.kind.pressed()[0])

    def _draft(self) -> FieldDraft:
        choices = tuple(c for c in self.choices.text().split(",") if c.strip())
        return FieldDraft(self.name.text(), self._kind(), choices, self.tag.text())
