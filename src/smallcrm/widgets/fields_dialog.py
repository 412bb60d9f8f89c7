"""Making and changing fields of one's own: what they are called, hold, and whose they are."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.custom_fields import CustomKind, FieldDraft, FieldId, FieldRow
from smallcrm.viewmodels import custom_wording
from smallcrm.viewmodels.custom_fields import CustomFields
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.page_delegate import PageDelegate
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.style import tokens

WIDE, HIGH = 92, 42
"""In characters and lines."""
LINES = 6


class FieldsDialog(QDialog):
    """The fields in their order, and a form for the one that is chosen or new."""

    def __init__(self, fields: CustomFields, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fields = fields
        self._rows: tuple[FieldRow, ...] = ()
        self.setWindowTitle(self.tr("Your fields"))
        self.title = plain_label(self, self.tr("Your fields"), "title")
        self.words = plain_label(
            self,
            self.tr(
                "What you keep of people beside what everybody has: a budget, a size, a renewal "
                "date. A field can be for those with a tag only."
            ),
            "muted",
        )
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Fields"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setItemDelegate(PageDelegate(self.list))
        self.new = QPushButton(self.tr("New field"), self)
        self.up = QPushButton(self.tr("Up"), self)
        self.down = QPushButton(self.tr("Down"), self)
        self.remove = QPushButton(self.tr("Remove"), self)
        self.name = QLineEdit(self)
        names = [(kind.value, custom_wording.kind(kind)) for kind in CustomKind]
        options = [(key, name, name) for key, name in names]
        self.kind = ChoiceRow(self.tr("Holds"), options, parent=self)
        self.kind.set_pressed([CustomKind.TEXT.value])
        self.choices = QLineEdit(self)
        self.choices.setPlaceholderText(self.tr("gold, silver, bronze"))
        self.tag = QLineEdit(self)
        self.tag.setPlaceholderText(self.tr("everybody"))
        self.message = plain_label(self, "", "muted")
        self.keep = QPushButton(self.tr("Make the field"), self)
        self.keep.setObjectName("primary")
        self.close_ = QPushButton(self.tr("Close"), self)
        for button in (self.new, self.up, self.down, self.remove, self.keep, self.close_):
            button.setAutoDefault(False)

        self._lay_out()

        self.list.currentRowChanged.connect(self._chosen)
        self.new.clicked.connect(self.start_new)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        self.remove.clicked.connect(self._remove)
        self.kind.chosen.connect(self._look)
        self.choices.textEdited.connect(self._look)
        self.name.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.close_.clicked.connect(self.accept)
        fields.changed.connect(self.fill)
        self.fill()
        self.start_new()

    def _lay_out(self) -> None:
        beside = FlowLayout(tokens.SPACE_2)
        for button in (self.new, self.up, self.down, self.remove):
            beside.addWidget(button)
        form = QFormLayout()
        form.setVerticalSpacing(tokens.SPACE_2)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._choices_label = QLabel(self.tr("Choices"), self)
        self._choices_label.setBuddy(self.choices)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Holds"), self.kind)
        form.addRow(self._choices_label, self.choices)
        form.addRow(self.tr("For those tagged"), self.tag)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_)
        foot.addWidget(self.keep)
        pane = ScrolledPage(self)
        body = pane.inside
        body.setSpacing(tokens.SPACE_3)
        for widget in (self.title, self.words):
            body.addWidget(widget)
        body.addWidget(self.list, 1)
        body.addLayout(beside)
        body.addLayout(form)
        body.addWidget(self.message)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        layout.addWidget(pane, 1)
        layout.addLayout(foot)
        QWidget.setTabOrder(self.close_, self.keep)
        self._take_room()

    def _take_room(self) -> None:
        """As large as its letters ask for, as far as the screen goes; the rest is scrolled to."""
        metrics = self.fontMetrics()
        self.list.setMinimumHeight(metrics.lineSpacing() * LINES)
        dialog_room.take(self, (WIDE, HIGH), QSize(tokens.SPACE_6, tokens.SPACE_6))

    @Slot()
    def fill(self) -> None:
        """The list anew; the field that was chosen stays chosen."""
        current = self._current()
        self._rows = self._fields.fields()
        self.list.blockSignals(True)
        self.list.clear()
        for row in self._rows:
            item = QListWidgetItem(f"{row.name}  ·  {custom_wording.about(row)}")
            item.setSizeHint(QSize(0, max(tokens.TARGET, self.fontMetrics().height() + 8)))
            self.list.addItem(item)
        ids = [row.id for row in self._rows]
        self.list.setCurrentRow(ids.index(current) if current in ids else -1)
        self.list.blockSignals(False)
        self._look()

    def _current(self) -> FieldId | None:
        place = self.list.currentRow()
        return self._rows[place].id if 0 <= place < len(self._rows) else None

    @Slot()
    def start_new(self) -> None:
        self.list.setCurrentRow(-1)
        for edit in (self.name, self.choices, self.tag):
            edit.clear()
        self.kind.set_pressed([CustomKind.TEXT.value])
        self.name.setFocus()
        self._look()

    @Slot(int)
    def _chosen(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            row = self._rows[place]
            self.name.setText(row.name)
            self.kind.set_pressed([row.kind.value])
            self.choices.setText(", ".join(row.choices))
            self.tag.setText(row.tag)
        self._look()

    def _kind(self) -> CustomKind:
        return CustomKind(self.kind.pressed()[0])

    def _draft(self) -> FieldDraft:
        kind = self._kind()
        choices = tuple(c for c in self.choices.text().split(",") if c.strip())
        return FieldDraft(self.name.text(), kind, choices, self.tag.text())

    @Slot()
    def _look(self) -> None:
        current = self._current()
        has_choices = self._kind() is CustomKind.CHOICE
        self.choices.setVisible(has_choices)
        self._choices_label.setVisible(has_choices)
        for button in (self.up, self.down, self.remove):
            button.setEnabled(current is not None)
        self.keep.setText(
            self.tr("Make the field") if current is None else self.tr("Keep the change")
        )
        misfits = "" if current is None else self._fields.misfits(current, self._draft())
        self.message.setText(misfits)
        self.message.setVisible(bool(misfits))

    @Slot()
    def _keep(self) -> None:
        is_new = self._current() is None
        trouble = self._fields.keep(self._current(), self._draft())
        if trouble:
            self.message.setText(trouble)
            self.message.show()
        elif is_new:
            self.start_new()

    @Slot()
    def _remove(self) -> None:
        current = self._current()
        if current is not None:
            self._fields.remove(current)
            self.start_new()

    @Slot()
    def _up(self) -> None:
        self._move(-1)

    @Slot()
    def _down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        current = self._current()
        if current is not None:
            self._fields.move(current, by)
