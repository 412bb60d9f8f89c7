"""The complaints of a person, beside the timeline."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.complaints import ComplaintRow
from smallcrm.viewmodels import complaint_wording
from smallcrm.viewmodels.complaints import Complaints
from smallcrm.widgets.parts.detail_group import Group
from smallcrm.widgets.parts.in_place_field import TEXT_INSET
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import icons, ticks, tokens


class ComplaintGroup(Group):
    """Hidden when there is none; those that were closed show when they are asked for.

    ``edit_wanted(int)``, ``close_wanted(int)``: a form is.
    """

    edit_wanted = Signal(int)
    close_wanted = Signal(int)

    def __init__(self, complaints: Complaints, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.caption.setText(self.tr("Complaints"))
        self._complaints = complaints
        self.rows: list[ComplaintLine] = []
        self.closed = QPushButton(self)
        self.closed.setObjectName("link")
        self.closed.setCheckable(True)
        closed = QHBoxLayout()
        closed.setContentsMargins(TEXT_INSET, 0, 0, 0)
        closed.addWidget(self.closed)
        closed.addStretch(1)
        self.lines.addLayout(closed)
        self._after = QVBoxLayout()
        self.lines.addLayout(self._after)
        self.closed.clicked.connect(self.look)
        complaints.person.switched.connect(self._fold)
        complaints.changed.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        """Anew, with the keys on what they were on."""
        focused = next((found for line in self.rows if (found := line.focused())), None)
        for line in self.rows:
            line.hide()
            line.deleteLater()
        rows, opened = self._complaints.rows, self._complaints.open_ones
        shown = rows if self.closed.isChecked() else opened
        self.rows = [ComplaintLine(self._complaints, row, self) for row in shown]
        for place, line in enumerate(self.rows):
            line.edit_wanted.connect(self.edit_wanted)
            line.close_wanted.connect(self.close_wanted)
            if place < len(opened):
                self.lines.insertWidget(place, line)
            else:
                self._after.addWidget(line)
        self._order(len(opened))
        self.closed.setText(complaint_wording.closed_ones(len(rows) - len(opened)))
        self.closed.setVisible(len(rows) > len(opened))
        self.setVisible(bool(rows))
        if focused is not None:
            for line in self.rows:
                line.take_focus(*focused)

    def _order(self, opened: int) -> None:
        """Tab goes as they stand: the open ones, the button, those that were closed."""
        at = self.closed.previousInFocusChain() or self
        before = [c for line in self.rows[:opened] for c in line.controls.values()]
        after = [c for line in self.rows[opened:] for c in line.controls.values()]
        for control in (*before, self.closed, *after):
            QWidget.setTabOrder(at, control)
            at = control

    @Slot()
    def _fold(self) -> None:
        """Another person: what was closed is not shown at once."""
        self.closed.setChecked(False)


class ComplaintLine(QWidget):
    """One: in whose words, how bad, since when, what was done; and what can be done about it."""

    edit_wanted = Signal(int)
    close_wanted = Signal(int)

    def __init__(self, complaints: Complaints, row: ComplaintRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._complaints, self._row = complaints, row
        said = complaint_wording.short(row.draft.words)
        self.words = plain_label(self, complaint_wording.quote(row.draft.words))
        self.standing = plain_label(self, complaints.standing(row), "muted")
        self.standing.setProperty("tone", complaint_wording.tone(row))
        self.outcome = plain_label(self, complaints.outcome(row), "muted")
        self.outcome.setVisible(bool(self.outcome.text()))
        self.about = ticks.check_box(self.tr("The last note is about this"), self)
        self.about.setAccessibleName(f"{self.about.text()}: {said}")
        newest = complaints.newest
        self.about.setVisible(row.is_open and newest is not None and newest != row.interaction_id)
        self.about.setChecked(complaints.is_about(newest, int(row.id)))
        self.close_it = self._link(self.tr("Close…"), said)
        self.close_it.setVisible(row.is_open)
        self.reopen = self._link(self.tr("Open again"), said)
        self.reopen.setVisible(not row.is_open)
        self.edit = self._link(self.tr("Edit…"), said)
        self.remove = QPushButton(icons.icon("x"), "", self)
        self.remove.setObjectName("icon")
        self.remove.setIconSize(QSize(14, 14))
        self.remove.setMinimumSize(tokens.TARGET, tokens.TARGET)
        self.remove.setAccessibleName(self.tr("Remove: {what}").replace("{what}", said))
        self.remove.setToolTip(self.tr("Remove; it was a mistake"))
        self.controls: dict[str, QAbstractButton] = {
            "about": self.about,
            "close_it": self.close_it,
            "reopen": self.reopen,
            "edit": self.edit,
            "remove": self.remove,
        }
        self._lay_out()
        self.about.clicked.connect(self._mark)
        self.close_it.clicked.connect(self._close)
        self.reopen.clicked.connect(self._reopen)
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)

    def _link(self, text: str, said: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName("link")
        button.setAccessibleName(f"{text} {said}")
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout(self)
        words.setContentsMargins(TEXT_INSET, tokens.SPACE_1, 0, tokens.SPACE_2)
        words.setSpacing(0)
        for label in (self.words, self.standing, self.outcome):
            words.addWidget(label)
        words.addWidget(self.about)
        deeds = QHBoxLayout()
        deeds.setSpacing(tokens.SPACE_3)
        for button in (self.close_it, self.reopen, self.edit):
            deeds.addWidget(button)
        deeds.addStretch(1)
        deeds.addWidget(self.remove)
        words.addLayout(deeds)

    def focused(self) -> tuple[int, str] | None:
        """Which complaint, and which of its controls has the keys."""
        names = (n for n, control in self.controls.items() if control.hasFocus())
        name = next(names, None)
        return None if name is None else (int(self._row.id), name)

    def take_focus(self, complaint: int, name: str) -> None:
        """If it is this complaint; where that control is gone, another one of it."""
        if complaint == int(self._row.id):
            shown = [c for c in self.controls.values() if c.isVisibleTo(self)]
            wanted = self.controls[name]
            (wanted if wanted in shown else shown[0]).setFocus()

    @Slot()
    def _mark(self) -> None:
        newest = self._complaints.newest
        if newest is not None:
            is_about = self.about.isChecked()
            self._complaints.set_about(int(newest), int(self._row.id), is_about=is_about)

    @Slot()
    def _close(self) -> None:
        self.close_wanted.emit(int(self._row.id))

    @Slot()
    def _edit(self) -> None:
        self.edit_wanted.emit(int(self._row.id))

    @Slot()
    def _reopen(self) -> None:
        self._complaints.reopen(int(self._row.id))

    @Slot()
    def _remove(self) -> None:
        self._complaints.remove(int(self._row.id))
