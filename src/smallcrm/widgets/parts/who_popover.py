"""Somebody is chosen by name: the likeliest first, so that Enter is often enough."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from smallcrm.viewmodels.line_rows import Candidate
from smallcrm.widgets.parts.pick_list import PickList
from smallcrm.widgets.parts.popover import Popover


class WhoPopover(Popover):
    """Up and Down choose, Enter or a click takes: ``picked(Candidate, str)``, and what was
    typed. ``find`` gives the rows for what is typed, also for nothing."""

    characters = 84
    picked = Signal(object, str)

    def __init__(self, title: str, find: Callable[[str], list[Candidate]], parent: QWidget) -> None:
        super().__init__(title, parent)
        self._look_up = find
        self._rows: list[Candidate] = []
        self._picked = 0
        self.edit.setPlaceholderText(self.tr("A name"))
        self.picks = PickList(self)
        self.inside.addWidget(self.picks)
        self.edit.textChanged.connect(self._find)
        self.edit.returnPressed.connect(self._enter)
        self.picks.chosen.connect(self._take)
        self.edit.installEventFilter(self)
        self._find("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self._rows:
                self._picked = min(max(self._picked + step, 0), len(self._rows) - 1)
                self.picks.show_rows(self._rows, self._picked)
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _find(self, typed: str) -> None:
        self._rows, self._picked = self._look_up(typed), 0
        self.picks.show_rows(self._rows, 0)
        self.adjustSize()

    @Slot()
    def _enter(self) -> None:
        self._take(self._picked)

    @Slot(int)
    def _take(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self.picked.emit(self._rows[place], self.edit.text())
            self.close()
