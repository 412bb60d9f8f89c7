"""One of several, where a row of words would take too much room: a button that shows the chosen
one, and a menu of all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from smallcrm.viewmodels import wording

LONGEST = 36
"""Letters of a name that are shown; all of them are said."""


class ChoiceButton(QPushButton):
    """``name`` is what is chosen; ``chosen(int)`` when the user took another."""

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._options: list[tuple[int, str]] = []
        self.key = 0
        """That of the option that is shown; 0 for none."""
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setAutoDefault(False)
        self._menu.triggered.connect(self._picked)
        self._look()

    def set_options(self, options: Sequence[tuple[int, str]], key: int = 0) -> None:
        """Keys with their words; ``key`` is shown, or the first, or none. 0 may stand for none."""
        self._options = list(options)
        keys = [option for option, _ in options]
        self.key = key if key in keys else next(iter(keys), 0)
        self._look()

    def set_key(self, key: int) -> None:
        """Show another one, by the program; 0 for none."""
        self.key = key
        self._look()

    def _look(self) -> None:
        words = next((words for key, words in self._options if key == self.key), "")
        metrics = QFontMetrics(self.font())
        room = metrics.averageCharWidth() * LONGEST
        short = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        self.setText(f"{short.replace('&', '&&')}  ▾")
        said = f"{self._name}: {words}" if words else self._name
        self.setAccessibleName(said)
        self.setToolTip(wording.tip(words) if short != words else "")
        self._menu.clear()
        for key, option in self._options:
            act = self._menu.addAction(option.replace("&", "&&"))
            act.setData(key)
            act.setCheckable(True)
            act.setChecked(key == self.key)

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        self.set_key(int(action.data()))
        self.chosen.emit(self.key)
