"""Writing to chosen people: from which template, who gets what, and who is left out and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import shiboken6
from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIntValidator, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain import letters as rules
from smallcrm.domain.batches import DAYS, LATEST, Order, Plan
from smallcrm.domain.letters import BatchId, LeftLetter, LetterDraft, LetterRow, Purpose, TemplateId
from smallcrm.domain.records import CustomerId
from smallcrm.domain.templates import TemplateDraft
from smallcrm.viewmodels import letter_wording, veil, wording
from smallcrm.viewmodels.batches import Batches
from smallcrm.viewmodels.templates import Templates
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.parts.fold_tabs import FoldTabs
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.parts.two_line_delegate import MORE, TwoLineDelegate
from smallcrm.widgets.style import tokens
from smallcrm.widgets.template_form import TemplateText

WIDE, HIGH = 150, 46
"""In characters and lines."""
BESIDE = 120
"""So many characters wide, what is read stands beside what is written."""
TEXT_LINES, SHOWN_LINES, LEFT_LINES = 7, 7, 6
AFTER_MS = 250
"""So long after the last key it is worked out anew who gets what."""


class WriteDialog(QDialog):
    """``drafted(int)`` with the batch that was made, ``written`` with the one draft
    (``LetterRow``) when there is one person; ``templates_wanted`` to make some."""

    drafted = Signal(int)
    written = Signal(object)
    templates_wanted = Signal()

    def __init__(
        self,
        batches: Batches,
        templates: Templates,
        whom: Sequence[CustomerId],
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._batches, self._templates, self._whom = batches, templates, tuple(whom)
        self._choices: list[tuple[TemplateId | None, TemplateDraft]] = []
        self._left = batches.left(self._whom)
        """What was typed before and is in no draft: the first choice."""
        self._plan = Plan()
        self._shown = 0
        self._stop: Callable[[], None] | None = None
        self._asked = 0
        self.setWindowTitle(title)
        self._is_one = len(self._whom) == 1
        self._make_fields(title)
        self._lay_out()
        self._connect()
        self.fill_templates()
        self._start()

    def _make_fields(self, title: str) -> None:
        self.title = plain_label(self, title, "title")
        self.template = QComboBox(self)
        self.template.setAccessibleName(self.tr("Template"))
        self.edit = QPushButton(self.tr("Templates…"), self)
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("by which these drafts stand together"))
        self.days = QLineEdit(str(DAYS), self)
        self.days.setValidator(QIntValidator(1, LATEST, self.days))
        self.days.setToolTip(self.tr("Days to count what comes of it"))
        self.purpose = ChoiceRow(
            self.tr("What it is"),
            [(p.value, letter_wording.purpose(p), letter_wording.purpose(p)) for p in Purpose],
            parent=self,
        )
        self.text = TemplateText(self._templates, self, TEXT_LINES)
        self._given = self.text.text()
        """Before anything was typed."""
        self.planned = plain_label(self, "", "strong")
        self.shown = QPlainTextEdit(self)
        self.shown.setReadOnly(True)
        self.shown.setTabChangesFocus(True)
        self.shown.setAccessibleName(self.tr("How it reads"))
        lines = self.fontMetrics().lineSpacing()
        self.shown.setMinimumHeight(lines * SHOWN_LINES + 2 * tokens.SPACE_2)
        self.who = plain_label(self, "", "muted")
        self.before = QPushButton(self.tr("Previous one"), self)
        self.after = QPushButton(self.tr("Next one"), self)
        self.left_out = QListWidget(self)
        self.left_out.setAccessibleName(self.tr("Left out, and why"))
        self.left_out.setFrameShape(QListWidget.Shape.NoFrame)
        self.left_out.setItemDelegate(TwoLineDelegate(self.left_out))
        self.left_out.setFixedHeight(lines * LEFT_LINES + 2 * tokens.SPACE_2)
        self.message = plain_label(self, "", "")
        self.message.setProperty("tone", "late")
        self.message.hide()
        self.make = QPushButton(letter_wording.make(0), self)
        self.make.setObjectName("primary")
        self.cancel = QPushButton(self.tr("Cancel"), self)
        for button in (self.edit, self.before, self.after, self.make, self.cancel):
            button.setAutoDefault(False)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER_MS)

    def _lay_out(self) -> None:
        form = self.text.form
        form.insertRow(0, self.tr("Template"), self.template)
        form.insertRow(1, self.tr("What it is"), self.purpose)
        form.insertRow(2, self.tr("Name"), self.name)
        form.insertRow(3, self.tr("Days counted"), self.days)
        for field in (self.name, self.days):
            form.setRowVisible(field, not self._is_one)
        turn = QHBoxLayout()
        turn.addWidget(self.who, 1)
        turn.addWidget(self.before)
        turn.addWidget(self.after)
        written, read = QWidget(self), QWidget(self)
        upper, lower = QVBoxLayout(written), QVBoxLayout(read)
        for half in (upper, lower):
            half.setContentsMargins(0, 0, 0, 0)
            half.setSpacing(tokens.SPACE_3)
        upper.addWidget(self.text)
        upper.addStretch(1)
        lower.addWidget(self.planned)
        lower.addLayout(turn)
        lower.addWidget(self.shown, 1)
        lower.addWidget(self.left_out)
        lower.addStretch(0)
        halves = QHBoxLayout()
        halves.setSpacing(tokens.SPACE_5)
        halves.addWidget(written, 1)
        halves.addWidget(read, 1)
        self.tabs = FoldTabs(
            self.tr("Parts of this window"),
            ((self.tr("Write"), (written,)), (self.tr("How it reads"), (read,))),
            self,
        )
        self.pane = ScrolledPage(self)
        self.pane.inside.addLayout(halves, 1)
        top = QHBoxLayout()
        top.setSpacing(tokens.SPACE_4)
        top.addWidget(self.title, 1)
        top.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        foot = QHBoxLayout()
        foot.addWidget(self.edit)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.make)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        layout.addLayout(top)
        layout.addWidget(self.pane, 1)
        layout.addWidget(self.message)
        layout.addLayout(foot)
        QWidget.setTabOrder(self.tabs, self.template)
        read_first = (self.before, self.after, self.shown, self.left_out)
        for first, second in pairwise((*read_first, self.edit, self.cancel, self.make)):
            QWidget.setTabOrder(first, second)
        self.template.setFocus()
        self.template.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.template.setMinimumHeight(self.name.sizeHint().height())
        dialog_room.take(self, (WIDE, HIGH), QSize(tokens.SPACE_6, tokens.SPACE_6))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.tabs.fold(folded=self.width() < self.fontMetrics().averageCharWidth() * BESIDE)
        super().resizeEvent(event)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turned)
        self.template.activated.connect(self._chosen)
        self.edit.clicked.connect(self.templates_wanted)
        self.purpose.chosen.connect(self._start)
        self.text.edited.connect(self._keep)
        self.text.edited.connect(self._later.start)
        self._later.timeout.connect(self._start)
        self.before.clicked.connect(self._back)
        self.after.clicked.connect(self._on)
        self.make.clicked.connect(self._make)
        self.cancel.clicked.connect(self.reject)
        self._templates.changed.connect(self.fill_templates)
        self._batches.changed.connect(self._later.start)

    @Slot()
    def _turned(self) -> None:
        self.pane.verticalScrollBar().setValue(0)

    # --- the template ---------------------------------------------------------------------------

    @Slot()
    def fill_templates(self) -> None:
        """What was left, those of the file, those to begin with, then none. What stands in the
        fields stays unless nothing does."""
        kept = self.template.currentText()
        choices: list[tuple[TemplateId | None, TemplateDraft]] = []
        if left := self._left:
            words = self.tr("As you left it")
            text = left.text
            choices.append((None, TemplateDraft(words, left.purpose, text.subject, text.body)))
        choices += [(row.id, row.draft) for row in self._templates.rows()]
        choices += [(None, draft) for draft in self._templates.starters()]
        choices.append((None, TemplateDraft(self.tr("Without a template"))))
        self._choices = choices
        self.template.clear()
        self.template.addItems([draft.name for _, draft in choices])
        place = self.template.findText(kept)
        is_new = not kept
        self.template.setCurrentIndex(max(place, 0))
        if is_new:
            self._chosen()

    @Slot()
    def _chosen(self) -> None:
        """Its text into the fields, to be changed for this time; the template stays as it is. What
        was typed until now can be chosen again."""
        number, draft = self._choices[self.template.currentIndex()]
        if (typed := self._typed()) and rules.whole(typed.text):
            self._left = typed
            self.fill_templates()
            self.template.setCurrentText(draft.name)
        is_named = number is not None or draft in self._templates.starters()
        with QSignalBlocker(self.text):
            self.text.show_text(LetterDraft(draft.subject, draft.body))
        self._given = self.text.text()
        self.purpose.set_pressed([draft.purpose.value])
        self.name.setText(draft.name if is_named else "")
        self._start()

    def _typed(self) -> LeftLetter | None:
        """None while the text is the one that was chosen."""
        text = self.text.text()
        if text == self._given:
            return None
        return LeftLetter(text, Purpose(self.purpose.pressed()[0]))

    @Slot()
    def _keep(self) -> None:
        """What is typed instead of a text that was left stays beside it until there are words."""
        typed, left = self._typed(), self._left
        is_other = left is not None and left.text != self._given
        is_left = typed is None or (is_other and not rules.whole(typed.text))
        self._batches.leave(self._whom, left if is_left else typed)

    def choose(self, name: str) -> None:
        """The template of this name."""
        self.template.setCurrentIndex(max(self.template.findText(name), 0))
        self._chosen()

    def order(self) -> Order:
        number, draft = self._choices[self.template.currentIndex()]
        days, text = self.days.text(), self.text.text()
        return Order(
            self.name.text() or text.subject or draft.name,
            text,
            Purpose(self.purpose.pressed()[0]),
            number,
            int(days) if days.isdecimal() else 0,
        )

    # --- who gets what --------------------------------------------------------------------------

    @Slot()
    def _start(self) -> None:
        """In the background: of a thousand people it takes a while."""
        if self._stop is not None:
            self._stop()
        self._asked += 1
        asked = self._asked
        text = self.text.text()
        if self._templates.trouble(text) or not rules.whole(text):
            self._show(Plan())
            return

        def then(found: Plan | str) -> None:
            if shiboken6.isValid(self) and asked == self._asked:
                self._stop = None
                if isinstance(found, str):
                    self._say(found)
                    self._show(Plan())
                else:
                    self._say("")
                    self._show(found)

        self._stop = self._batches.plan(self.order(), self._whom, then)

    def _show(self, plan: Plan) -> None:
        self._plan = plan
        self._shown = min(self._shown, max(len(plan.ready) - 1, 0))
        nothing = not plan.ready and not plan.stopped
        self.planned.setText("" if nothing else letter_wording.planned(plan))
        self.left_out.clear()
        for one in plan.stopped:
            why = veil.seen(letter_wording.reason(one))
            item = QListWidgetItem(one.name)
            item.setData(MORE, why)
            item.setToolTip(wording.tip(why))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, why)
            self.left_out.addItem(item)
        self.left_out.setCurrentRow(0 if plan.stopped else -1)
        self.left_out.setVisible(bool(plan.stopped))
        self.make.setText(letter_wording.make(len(plan.ready)))
        self.make.setEnabled(bool(plan.ready))
        self._show_one()

    def _show_one(self) -> None:
        """The whole text for one of them."""
        ready = self._plan.ready
        many = len(ready)
        self.shown.setVisible(bool(ready))
        self.who.setVisible(bool(ready))
        for button in (self.before, self.after):
            button.setVisible(many > 1)
        self.before.setEnabled(self._shown > 0)
        self.after.setEnabled(self._shown < many - 1)
        if not ready:
            return
        one = ready[self._shown]
        self.shown.setPlainText(veil.quoted(rules.whole(one.text), one.customer))
        words = self.tr("For {name} ({number} of {every})")
        words = words.replace("{number}", str(self._shown + 1)).replace("{every}", str(many))
        self.who.setText(words.replace("{name}", one.name))

    @Slot()
    def _back(self) -> None:
        self._shown = max(self._shown - 1, 0)
        self._show_one()

    @Slot()
    def _on(self) -> None:
        self._shown = min(self._shown + 1, max(len(self._plan.ready) - 1, 0))
        self._show_one()

    # --- making ---------------------------------------------------------------------------------

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    @Slot()
    def _make(self) -> None:
        if self._is_one:
            self._made(self._batches.write(self.order(), self._whom[0]))
        else:
            self.make.setEnabled(False)
            self._batches.draft(self.order(), self._whom, self._made)

    def _made(self, made: BatchId | LetterRow | str) -> None:
        if not shiboken6.isValid(self) or not self.isVisible():
            return  # it was closed meanwhile; what was made is told by the strip
        if isinstance(made, str):
            self._say(made)
            self.make.setEnabled(bool(self._plan.ready))
            return
        self.accept()
        if isinstance(made, LetterRow):
            self.written.emit(made)
        else:
            self.drafted.emit(int(made))
