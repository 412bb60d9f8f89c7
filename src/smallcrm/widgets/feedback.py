"""How it goes with a person, beside the timeline: the last score, how often they were heard, their
last words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smallcrm.domain.feedback import FeedbackRow
from smallcrm.viewmodels import dates, feedback_wording
from smallcrm.viewmodels.feedback import SHOWN, HowItGoes
from smallcrm.widgets.parts.detail_group import Group
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.in_place_field import TEXT_INSET
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens


class FeedbackGroup(Group):
    """Hidden where nothing was said. ``edit_wanted(int)``, ``add_wanted``: a form is."""

    edit_wanted = Signal(int)
    add_wanted = Signal()

    def __init__(self, how: HowItGoes, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.caption.setText(self.tr("How it goes"))
        self._how = how
        self._box: QWidget | None = None
        self.buttons: list[QPushButton] = []
        self.sums: list[tuple[str, str]] = []
        self.more = self._link("")
        self.more.setCheckable(True)
        self.add = self._link(self.tr("Add feedback…"))
        foot = FlowLayout(tokens.SPACE_2)
        foot.setContentsMargins(0, tokens.SPACE_1, 0, 0)
        foot.addWidget(self.more)
        foot.addWidget(self.add)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(foot)
        self.add.clicked.connect(self.add_wanted)
        self.more.clicked.connect(self.look)
        how.person.switched.connect(self._fold)
        how.changed.connect(self.look)
        self.look()

    def _link(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName("link")
        button.setProperty("tall", "true")
        return button

    @Slot()
    def _fold(self) -> None:
        """Another person: only the last words show at once."""
        self.more.setChecked(False)

    @Slot()
    def look(self) -> None:
        """Anew, with the keys on what they were on."""
        focused = next((b.property("feedback") for b in self.buttons if b.hasFocus()), None)
        if self._box is not None:
            self._box.hide()
            self._box.deleteLater()
        rows = self._how.rows
        self._box, self.buttons, self.sums = None, [], []
        self.setVisible(bool(rows))
        hidden = len(rows) - SHOWN
        self.more.setVisible(hidden > 0)
        self.more.setText(
            self.tr("Show less")
            if self.more.isChecked()
            else dates.plural("Show %n more", "Show %n more", max(hidden, 0))
        )
        if not rows:
            return
        self._box = QWidget(self)
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(tokens.SPACE_1)
        inside.addLayout(self._summary(self._box))
        for row in rows if self.more.isChecked() else rows[:SHOWN]:
            inside.addWidget(self._line(row, self._box))
        self.lines.addWidget(self._box)
        if focused is not None:
            same = [b for b in self.buttons if b.property("feedback") == focused]
            (*same, *self.buttons, self.add)[0].setFocus()

    def _summary(self, parent: QWidget) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(TEXT_INSET, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.SPACE_3)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        self.sums = self._how.lines()
        for number, (name, words) in enumerate(self.sums):
            grid.addWidget(plain_label(parent, name, "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
            value = plain_label(parent, words, "")
            value.setWordWrap(True)
            grid.addWidget(value, number, 1)
        return grid

    def _line(self, row: FeedbackRow, parent: QWidget) -> QWidget:
        """The words in full, what is known of them, and what changes them."""
        words, about = self._how.row_words(row)
        line = QWidget(parent)
        said = plain_label(line, words, "")
        said.setWordWrap(True)
        known = plain_label(line, about, "muted")
        known.setWordWrap(True)
        known.setProperty("tone", feedback_wording.tone(row.score))
        edit = QPushButton(self.tr("Edit…"), line)
        edit.setObjectName("link")
        edit.setProperty("feedback", int(row.id))
        edit.setAccessibleName(f"{edit.text()} {feedback_wording.short(words)}")
        edit.clicked.connect(self._edit)
        below = QHBoxLayout()
        below.setSpacing(tokens.SPACE_3)
        below.addWidget(known, 1)
        below.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(line)
        inside.setContentsMargins(TEXT_INSET, tokens.SPACE_1, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(said)
        inside.addLayout(below)
        self.buttons.append(edit)
        return line

    @Slot()
    def _edit(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.edit_wanted.emit(int(button.property("feedback")))
