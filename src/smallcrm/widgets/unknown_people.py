"""Who is named in a table and is not here: made a customer, or said to be somebody who is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from smallcrm.domain.named_people import Unknown, Whose
from smallcrm.viewmodels import named_wording
from smallcrm.viewmodels.line_rows import Candidate
from smallcrm.viewmodels.named_files import Alike, NamedFiles
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.who_popover import WhoPopover
from smallcrm.widgets.style import ticks, tokens

MOST = 100
"""So many are listed; "All" means the others too, and the file of rows left out has them."""


class UnknownPeople(QWidget):
    """Each with a box, where a customer can be made, and a button to choose who it is. Hidden
    while all are here. The boxes stay where they are while only the sums change, and so does the
    focus."""

    def __init__(self, files: NamedFiles[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._files = files
        self._shown: tuple[Unknown, ...] = ()
        self.all = ticks.check_box(self.tr("All"), self)
        self.all.setAccessibleName(self.tr("Make all of them customers"))
        self.boxes: list[QCheckBox] = []
        self.chooses: list[QPushButton] = []
        self._list: QWidget | None = None
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, tokens.SPACE_3, 0, 0)
        self._inside.setSpacing(tokens.SPACE_1)
        self._inside.addWidget(plain_label(self, self.tr("Not in your list"), "caption"))
        hint = self.tr("Whoever is checked becomes a customer. Rows of the others are left out.")
        self.hint = plain_label(self, hint, "muted")
        self._inside.addWidget(self.hint)
        self._inside.addWidget(self.all)
        self.all.clicked.connect(self._make_all)
        self.hide()

    def show_people(self, unknown: tuple[Unknown, ...], alike: Alike) -> None:
        """Those who are not here, and whom they look like."""
        if unknown != self._shown:
            self._shown = unknown
            self._fill(alike)
        can = [one for one in unknown if one.can_make]
        self.all.setVisible(len(can) > 1)
        self.hint.setVisible(bool(can))
        self.all.setChecked(self._files.makes_all)
        for box in self.boxes:
            box.setChecked(Whose(*box.property("whose")) in self._files.made)
        self.setVisible(bool(unknown))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the words is one on their box."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(watched, QLabel):
            box = watched.buddy()
            if isinstance(box, QCheckBox):
                box.click()
        return super().eventFilter(watched, event)

    def _fill(self, alike: Alike) -> None:
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
        self._list, self.boxes, self.chooses = QWidget(self), [], []
        grid = QGridLayout(self._list)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(tokens.SPACE_1)
        grid.setHorizontalSpacing(tokens.SPACE_2)
        grid.setColumnStretch(1, 1)
        for row, one in enumerate(self._shown[:MOST]):
            self._add(grid, row, one, named_wording.unknown(one, alike.get(one.whose, (0, ""))[1]))
        left = len(self._shown) - MOST
        if left > 0:
            more = plain_label(self._list, named_wording.more(left), "muted")
            grid.addWidget(more, MOST, 1, 1, 2)
        self._inside.addWidget(self._list)
        self._list.show()

    def _add(self, grid: QGridLayout, row: int, one: Unknown, words: str) -> None:
        whose = (one.whose.email, one.whose.number, one.whose.name)
        label = plain_label(self, words)
        if one.can_make:
            box = ticks.check_box("", self)
            box.setAccessibleName(self.tr("Make: {who}").replace("{who}", words))
            box.setProperty("whose", whose)
            box.clicked.connect(self._make)
            label.setBuddy(box)
            label.installEventFilter(self)
            self.boxes.append(box)
            grid.addWidget(box, row, 0)
        button = QPushButton(self.tr("Choose…"), self)
        button.setAccessibleName(self.tr("Choose: {who}").replace("{who}", words))
        button.setAutoDefault(False)
        button.setProperty("whose", whose)
        button.clicked.connect(self._choose)
        self.chooses.append(button)
        grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignTop)

    # --- what is said of them -------------------------------------------------------------------

    @Slot(bool)
    def _make(self, wanted: bool) -> None:
        box = self.sender()
        if isinstance(box, QCheckBox):
            self._files.make(Whose(*box.property("whose")), wanted=wanted)

    @Slot(bool)
    def _make_all(self, wanted: bool) -> None:
        self._files.make_all(wanted=wanted)

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if not isinstance(button, QPushButton):
            return
        whose = Whose(*button.property("whose"))
        popover = WhoPopover(whose.shown, self._files.rows, self.window())
        popover.setProperty("whose", button.property("whose"))
        popover.picked.connect(self._picked)
        popover.pop_up(button.mapToGlobal(button.rect().bottomLeft()))

    @Slot(object, str)
    def _picked(self, row: Candidate, typed: str) -> None:
        asked = self.sender()
        if asked is not None:
            self._files.choose(Whose(*asked.property("whose")), row)
