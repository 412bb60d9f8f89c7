"""Ctrl+J: the person shown is joined with another, who is chosen by name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from smallcrm.domain.records import CustomerId
from smallcrm.viewmodels.joining_two import JoiningTwo
from smallcrm.viewmodels.line_rows import Candidate
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.parts.who_popover import WhoPopover
from smallcrm.widgets.person import PersonPane


class JoinActs(QObject):
    def __init__(self, window: MainWindow, pane: PersonPane, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._pane = window, pane
        self.model = JoiningTwo(window.workspace, self)
        self.pair: Callable[[], tuple[CustomerId, CustomerId] | None] = lambda: None
        """The two who are selected, when these are two."""
        self._act = window.actions_.join
        self._act.triggered.connect(self._choose)
        pane.more_acts.append(self._act)
        pane.person.shown.connect(self._look)
        pane.person.gone.connect(self._look)
        self.model.said.connect(self._say)
        self._look()

    @Slot()
    def _look(self) -> None:
        detail = self._pane.person.detail
        self._act.setEnabled(detail is not None and detail.deleted_at is None)

    @Slot()
    def _choose(self) -> None:
        if (two := self.pair()) is not None:
            self._join(*two)
            return
        detail = self._pane.person.detail
        if detail is None:
            return
        shown = detail.id
        title = self.tr("Join {name} with").replace("{name}", detail.name)
        popover = WhoPopover(title, lambda typed: self.model.rows(shown, typed), self._window)
        popover.setProperty("customer", int(shown))
        popover.picked.connect(self._picked)
        name = self._pane.name
        if name.isVisible():
            popover.pop_up(name.mapToGlobal(name.rect().bottomLeft()))
        else:
            popover.pop_up(self._window.mapToGlobal(self._window.rect().center()))

    @Slot(object, str)
    def _picked(self, row: Candidate, typed: str) -> None:
        asked = self.sender()
        if asked is None or row.known is None:
            return
        self._join(CustomerId(asked.property("customer")), row.known.id)

    def _join(self, stays: CustomerId, comes: CustomerId) -> None:
        from smallcrm.widgets.join_dialog import JoinDialog

        plan = self.model.plan(stays, comes)
        if plan is not None:
            JoinDialog(self.model, plan, self._window).open()

    @Slot(str)
    def _say(self, words: str) -> None:
        self._window.undo_strip.show_message(words, False)
