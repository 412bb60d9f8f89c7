"""Opens the weekly review and the year in review: made when they are asked for."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Slot

from smallcrm.viewmodels.giving import Giving
from smallcrm.viewmodels.keep_in_touch import KeepInTouch
from smallcrm.viewmodels.promises import Promises
from smallcrm.viewmodels.review_day import TodayReview
from smallcrm.viewmodels.sections import Section
from smallcrm.viewmodels.today_work import TodayWork
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.agenda import AgendaPane
from smallcrm.widgets.main_window import MainWindow


class Lists(Protocol):
    """What the review needs of the desk: its lists, and what their keys do."""

    window: MainWindow
    workspace: Workspace
    promises: Promises
    giving: Giving
    touches: KeepInTouch

    def add_agenda(self, pane: AgendaPane, section: Section) -> None: ...

    def open_customer(self, customer: int) -> None: ...


class ReviewActs(QObject):
    def __init__(self, desk: Lists, today: TodayWork, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._window = desk, desk.window
        self.today = TodayReview(desk.workspace, self)
        today.add(self.today)
        acts = desk.window.actions_.work.review
        acts.weekly_review.triggered.connect(self.show_week)
        acts.year_review.triggered.connect(self.show_year)
        self.today.wanted.connect(self.show_week)

    @Slot()
    def show_week(self) -> None:
        if not self._window.has_page(Section.REVIEW):
            from smallcrm.viewmodels.weekly_review import WeeklyReview
            from smallcrm.widgets.weekly_review import ReviewPane

            desk = self._desk
            review = WeeklyReview(desk.workspace, desk.touches, self)
            pane = ReviewPane(review, desk.promises, desk.giving, desk.touches, self._window)
            desk.add_agenda(pane, Section.REVIEW)
        self._window.show_section(Section.REVIEW)

    @Slot()
    def show_year(self) -> None:
        from smallcrm.viewmodels.year_review import YearReview
        from smallcrm.widgets.year_dialog import YearDialog

        review = YearReview(self._desk.workspace)
        dialog = YearDialog(self._desk.workspace, review, self._window)
        review.setParent(dialog)
        dialog.person_wanted.connect(self._desk.open_customer)
        dialog.said.connect(self._say)
        dialog.open()

    @Slot(str)
    def _say(self, words: str) -> None:
        self._window.undo_strip.show_message(words, False)
