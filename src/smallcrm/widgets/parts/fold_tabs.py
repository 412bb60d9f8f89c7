"""Parts of a dialog beside each other, or one at a time where there is no room for all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTabBar, QWidget


class FoldTabs(QTabBar):
    """A tab for each part, as on a person's page; out of sight while all parts are in sight."""

    def __init__(
        self, name: str, parts: Sequence[tuple[str, Sequence[QWidget]]], parent: QWidget
    ) -> None:
        """``parts``: what a tab is called, and what it shows."""
        super().__init__(parent)
        self._parts = [tuple(widgets) for _, widgets in parts]
        self.is_folded, self._is_wanted = False, True
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        for title, _ in parts:
            self.addTab(title)
        self.hide()
        self.currentChanged.connect(self._show)

    def fold(self, *, folded: bool) -> None:
        """Whether there is room for one at a time only."""
        self.is_folded = folded
        self.want(wanted=self._is_wanted)
        self._show()

    def want(self, *, wanted: bool) -> None:
        """Whether there is anything in the parts."""
        self._is_wanted = wanted
        self.setVisible(self.is_folded and wanted)

    @Slot()
    def _show(self) -> None:
        for place, widgets in enumerate(self._parts):
            for widget in widgets:
                widget.setVisible(not self.is_folded or place == self.currentIndex())
