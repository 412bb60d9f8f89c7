"""Making and changing templates of letters."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.batches import LATEST
from smallcrm.domain.letters import LetterDraft, Purpose, TemplateId
from smallcrm.domain.templates import TemplateDraft, TemplateRow
from smallcrm.viewmodels import letter_wording
from smallcrm.viewmodels.templates import Templates
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.parts.two_line_delegate import MORE, TwoLineDelegate
from smallcrm.widgets.style import tokens
from smallcrm.widgets.template_form import TemplateText

WIDE, HIGH = 96, 48
"""In characters and lines."""
LINES = 4


class TemplatesDialog(QDialog):
    """The templates in their order, and a form for the one that is chosen or new."""

    def __init__(self, templates: Templates, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._templates = templates
        self._rows: tuple[TemplateRow, ...] = ()
        self.setWindowTitle(self.tr("Templates"))
        self.title = plain_label(self, self.tr("Templates"), "title")
        self.words = plain_label(
            self,
            self.tr(
                "What your letters begin with. Each draft is yours to read and change before it "
                "goes; nothing is sent by itself."
            ),
            "muted",
        )
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Templates"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.new = QPushButton(self.tr("New template"), self)
        self.up = QPushButton(self.tr("Up"), self)
        self.down = QPushButton(self.tr("Down"), self)
        self.remove = QPushButton(self.tr("Remove"), self)
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
        self.days = QLineEdit(self)
        self.days.setValidator(QIntValidator(0, LATEST, self.days))
        self.message = plain_label(self, "", "muted")
        self.keep = QPushButton(self.tr("Make the template"), self)
        self.keep.setObjectName("primary")
        self.close_ = QPushButton(self.tr("Close"), self)
        for button in (self.new, self.up, self.down, self.remove, self.keep, self.close_):
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self.days.setText(str(templates.offer_days()))
        self.fill()
        self.start_new()

    def _lay_out(self) -> None:
        beside = FlowLayout(tokens.SPACE_2)
        for button in (self.new, self.up, self.down, self.remove):
            beside.addWidget(button)
        form = QFormLayout()
        form.setVerticalSpacing(tokens.SPACE_2)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("What it is"), self.purpose)
        form.addRow("", self.about)
        limits = QFormLayout()
        limits.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        limits.addRow(self.tr("Days between two offers to the same person (0: any)"), self.days)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_)
        foot.addWidget(self.keep)
        pane = ScrolledPage(self)
        body = pane.inside
        body.setSpacing(tokens.SPACE_3)
        for widget in (self.title, self.words, self.list):
            body.addWidget(widget)
        body.addLayout(beside)
        body.addLayout(self._ready_row)
        body.addLayout(form)
        body.addWidget(self.text)
        body.addLayout(limits)
        body.addWidget(self.message)
        body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        layout.addWidget(pane, 1)
        layout.addLayout(foot)
        QWidget.setTabOrder(self.close_, self.keep)
        dialog_room.take(self, (WIDE, HIGH), QSize(tokens.SPACE_6, tokens.SPACE_6))

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._chosen)
        self.new.clicked.connect(self.start_new)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        self.remove.clicked.connect(self._remove)
        self.purpose.chosen.connect(self._look)
        self.text.edited.connect(self._unsay)
        self.name.textEdited.connect(self._unsay)
        self.name.returnPressed.connect(self._keep)
        self.days.editingFinished.connect(self._keep_days)
        self.keep.clicked.connect(self._keep)
        self.close_.clicked.connect(self.accept)
        self._templates.changed.connect(self.fill)

    # --- showing --------------------------------------------------------------------------------

    @Slot()
    def fill(self) -> None:
        """The list anew; the template that was chosen stays chosen."""
        current = self._current()
        self._rows = self._templates.rows()
        self.list.blockSignals(True)
        self.list.clear()
        for row in self._rows:
            item = QListWidgetItem(row.draft.name)
            item.setData(MORE, letter_wording.purpose(row.draft.purpose))
            words = f"{item.text()}, {item.data(MORE)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            self.list.addItem(item)
        ids = [row.id for row in self._rows]
        self.list.setCurrentRow(ids.index(current) if current in ids else -1)
        self.list.blockSignals(False)
        self.list.setVisible(bool(self._rows))
        rows = min(len(self._rows), LINES)
        high = sum(self.list.sizeHintForRow(row) for row in range(rows))
        self.list.setFixedHeight(high + 2 * self.list.frameWidth() + tokens.SPACE_1)
        self._fill_starters()
        self._look()

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

    def _current(self) -> TemplateId | None:
        place = self.list.currentRow()
        return self._rows[place].id if 0 <= place < len(self._rows) else None

    def show_draft(self, draft: TemplateDraft) -> None:
        self.name.setText(draft.name)
        self.purpose.set_pressed([draft.purpose.value])
        self.text.show_text(LetterDraft(draft.subject, draft.body))

    @Slot()
    def start_new(self) -> None:
        self.list.setCurrentRow(-1)
        self.show_draft(TemplateDraft(""))
        self.name.setFocus()
        self._look()

    @Slot()
    def _start_with(self) -> None:
        """One that is ready goes into the form, to be changed before it is kept."""
        button = self.sender()
        for draft in self._templates.starters():
            if isinstance(button, QPushButton) and draft.name == button.text():
                self.list.setCurrentRow(-1)
                self.show_draft(draft)
                self._look()

    @Slot(int)
    def _chosen(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self.show_draft(self._rows[place].draft)
        self._look()

    @Slot()
    def _look(self) -> None:
        current = self._current()
        for button in (self.up, self.down, self.remove):
            button.setEnabled(current is not None)
        self.ready.setVisible(current is None and bool(self.starters))
        for button in self.starters:
            button.setVisible(current is None)
        self.about.setText(letter_wording.about(self._purpose()))
        self.keep.setText(
            self.tr("Make the template") if current is None else self.tr("Keep the change")
        )
        self._say("")

    def _purpose(self) -> Purpose:
        return Purpose(self.purpose.pressed()[0])

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    @Slot()
    def _unsay(self) -> None:
        self._say("")

    # --- doing ----------------------------------------------------------------------------------

    def draft(self) -> TemplateDraft:
        text = self.text.text()
        return TemplateDraft(self.name.text(), self._purpose(), text.subject, text.body)

    @Slot()
    def _keep(self) -> None:
        current = self._current()
        trouble = self._templates.keep(current, self.draft())
        if not trouble and current is None:
            self.start_new()
        self._say(trouble)

    @Slot()
    def _keep_days(self) -> None:
        self._say(self._templates.keep_offer_days(self.days.text()))

    @Slot()
    def _remove(self) -> None:
        current = self._current()
        if current is not None:
            self._templates.remove(current)
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
            self._templates.move(current, by)
