"""Where in the window the parts that not everybody needs may put things."""

from __future__ import annotations

from dataclasses import dataclass

from smallcrm.viewmodels.parts import PartsViewModel
from smallcrm.viewmodels.today_work import TodayWork
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.person import PersonPane


@dataclass(frozen=True, slots=True)
class Place:
    """Where a part may put things: ``pane.aside.add_group`` beside the timeline,
    ``window.add_page`` for a page of its own, ``today.add`` for rows of Today, and
    ``window.actions_.work`` for what is done."""

    window: MainWindow
    pane: PersonPane
    parts: PartsViewModel
    today: TodayWork
