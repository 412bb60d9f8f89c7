"""The words of a follow-up, to be made smaller or clearer."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from smallcrm.domain.records import FollowUpRow
from smallcrm.viewmodels.promises import Promises
from smallcrm.widgets.parts.popover import Popover


class RewordPopover(Popover):
    """Enter keeps the words; without any, nothing is changed."""

    characters = 84

    def __init__(self, promises: Promises, row: FollowUpRow, parent: QWidget) -> None:
        super().__init__(self.tr("What is to be done"), parent)
        self._promises, self._row = promises, row
        self.edit.setText(row.text)
        self.edit.selectAll()
        self.edit.returnPressed.connect(self._keep)

    @Slot()
    def _keep(self) -> None:
        words = self.edit.text().strip()
        if words and words != self._row.text:
            self._promises.edit(self._row, text=words)
        self.close()
