"""Where in the window the parts that not everybody needs may put things."""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter

from PySide6.QtWidgets import QWidget

from smallcrm.viewmodels.parts import PartsViewModel
from smallcrm.viewmodels.today_work import TodaySource, TodayWork
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.person import PersonPane


@dataclass(frozen=True, slots=True)
class Place:
    """Where a part may put things: ``add_group`` beside the timeline, ``window.add_page`` for a
    page of its own, ``add_rows`` for rows of Today, and ``window.actions_.work`` for what is done.
    ``order`` is that of the parts: one may be made long after the next."""

    window: MainWindow
    pane: PersonPane
    parts: PartsViewModel
    today: TodayWork
    groups: list[tuple[int, QWidget]]
    """Those beside the timeline that stand by their order."""
    order: int = 0

    def add_group(self, group: QWidget, *, first: bool = False) -> None:
        """By order; or ``first`` of all."""
        later = sorted((its for its in self.groups if its[0] > self.order), key=itemgetter(0))
        self.pane.aside.add_group(group, first=first, before=later[0][1] if later else None)
        if not first:
            self.groups.append((self.order, group))

    def add_rows(self, source: TodaySource) -> None:
        self.today.add(source, self.order)
