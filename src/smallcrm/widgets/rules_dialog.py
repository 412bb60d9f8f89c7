"""Making and changing rules: when something is suggested, for whom, and what."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.rules import RuleId, RuleRow
from smallcrm.viewmodels import rule_wording
from smallcrm.viewmodels.rules import Rules
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.parts.two_line_delegate import MORE, TwoLineDelegate
from smallcrm.widgets.rule_form import RuleForm
from smallcrm.widgets.style import tokens

WIDE, HIGH = 96, 46
"""In characters and lines."""
LINES = 4


class RulesDialog(QDialog):
    """The rules in their order, and a form for the one that is chosen or new."""

    def __init__(self, rules: Rules, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rules = rules
        self._rows: tuple[RuleRow, ...] = ()
        self.setWindowTitle(self.tr("Rules"))
        self.title = plain_label(self, self.tr("Rules"), "title")
        self.words = plain_label(
            self,
            self.tr(
                "What a rule suggests stands on Today until you accept it or say “not now”. "
                "Nothing is done, and nothing sent, by itself."
            ),
            "muted",
        )
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Rules"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.new = QPushButton(self.tr("New rule"), self)
        self.up = QPushButton(self.tr("Up"), self)
        self.down = QPushButton(self.tr("Down"), self)
        self.turn = QPushButton(self.tr("Switch off"), self)
        self.remove = QPushButton(self.tr("Remove"), self)
        self.form = RuleForm(rules, self)
        self.message = plain_label(self, "", "muted")
        self.keep = QPushButton(self.tr("Make the rule"), self)
        self.keep.setObjectName("primary")
        self.close_ = QPushButton(self.tr("Close"), self)
        buttons = (self.new, self.up, self.down, self.turn, self.remove, self.keep, self.close_)
        for button in buttons:
            button.setAutoDefault(False)
        self._lay_out()

        self.list.currentRowChanged.connect(self._chosen)
        self.new.clicked.connect(self.start_new)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        self.turn.clicked.connect(self._turn)
        self.remove.clicked.connect(self._remove)
        self.form.edited.connect(self._foresee)
        for edit in (self.form.name, self.form.days, self.form.day, self.form.tag, self.form.line):
            edit.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.close_.clicked.connect(self.accept)
        rules.changed.connect(self.fill)
        self.fill()
        self.start_new()

    def _lay_out(self) -> None:
        beside = FlowLayout(tokens.SPACE_2)
        for button in (self.new, self.up, self.down, self.turn, self.remove):
            beside.addWidget(button)
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
        body.addWidget(self.form)
        body.addWidget(self.message)
        body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        layout.addWidget(pane, 1)
        layout.addLayout(foot)
        QWidget.setTabOrder(self.close_, self.keep)
        dialog_room.take(self, (WIDE, HIGH), QSize(tokens.SPACE_6, tokens.SPACE_6))

    @Slot()
    def fill(self) -> None:
        """The list anew; the rule that was chosen stays chosen."""
        current = self._current()
        self._rows = self._rules.rows()
        self.list.blockSignals(True)
        self.list.clear()
        for row in self._rows:
            item = QListWidgetItem(row.draft.name)
            item.setData(MORE, rule_wording.about(row))
            words = f"{item.text()}, {item.data(MORE)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            self.list.addItem(item)
        ids = [row.id for row in self._rows]
        wanted = current.id if current is not None else None
        self.list.setCurrentRow(ids.index(wanted) if wanted in ids else -1)
        self.list.blockSignals(False)
        self.list.setVisible(bool(self._rows))
        rows = min(len(self._rows), LINES)
        high = sum(self.list.sizeHintForRow(row) for row in range(rows))
        self.list.setFixedHeight(high + 2 * self.list.frameWidth() + tokens.SPACE_1)
        self.form.fill_choices()
        self._look()

    def _current(self) -> RuleRow | None:
        place = self.list.currentRow()
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def _number(self) -> RuleId | None:
        current = self._current()
        return None if current is None else current.id

    @Slot()
    def start_new(self) -> None:
        self.list.setCurrentRow(-1)
        self.form.show_rule(None)
        self.form.name.setFocus()
        self._look()

    @Slot(int)
    def _chosen(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self.form.show_rule(self._rows[place])
        self._look()

    @Slot()
    def _look(self) -> None:
        current = self._current()
        for button in (self.up, self.down, self.turn, self.remove):
            button.setEnabled(current is not None)
        is_off = current is not None and current.off_at is not None
        self.turn.setText(self.tr("Switch on") if is_off else self.tr("Switch off"))
        self.keep.setText(
            self.tr("Make the rule") if current is None else self.tr("Keep the change")
        )
        self._foresee()

    @Slot()
    def _foresee(self) -> None:
        """What it would suggest as it stands."""
        draft = self.form.draft()
        if isinstance(draft, str):
            self._say("")
        else:
            self._say(self._rules.would_be(draft, self.form.since()))

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    @Slot()
    def _keep(self) -> None:
        is_new = self._current() is None
        draft = self.form.draft()
        if isinstance(draft, str):
            self._say(draft)
            return
        trouble = self._rules.keep(self._number(), draft, self.form.since())
        if trouble:
            self._say(trouble)
        elif is_new:
            self.start_new()

    @Slot()
    def _turn(self) -> None:
        current = self._current()
        if current is not None and (trouble := self._rules.turn(current)):
            self._say(trouble)

    @Slot()
    def _remove(self) -> None:
        number = self._number()
        if number is not None:
            self._rules.remove(number)
            self.start_new()

    @Slot()
    def _up(self) -> None:
        self._move(-1)

    @Slot()
    def _down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        number = self._number()
        if number is not None:
            self._rules.move(number, by)
