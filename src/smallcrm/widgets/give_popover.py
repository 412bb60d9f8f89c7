"""Whom an unsorted note is given to."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from smallcrm.domain.records import FollowUpRow, InteractionRow
from smallcrm.viewmodels.giving import Giving
from smallcrm.viewmodels.line_rows import Candidate
from smallcrm.widgets.parts.who_popover import WhoPopover


class GivePopover(WhoPopover):
    def __init__(
        self, giving: Giving, thing: FollowUpRow | InteractionRow, parent: QWidget
    ) -> None:
        super().__init__(self.tr("Give to"), lambda typed: giving.rows(thing, typed), parent)
        self._giving, self._thing = giving, thing
        self.picked.connect(self._give)

    @Slot(object, str)
    def _give(self, row: Candidate, typed: str) -> None:
        self._giving.give(self._thing, row, typed)
