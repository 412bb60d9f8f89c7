"""What the single keys of lists do: to the selected follow-up, or to the person of the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from smallcrm.domain.records import CustomerId, DetailKind
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.widgets.actions import Where, WindowActions
from smallcrm.widgets.agenda import AgendaPane
from smallcrm.widgets.person import PersonPane

_DAY, _WEEK = 1, 7


class ListKeys(QObject):
    """``customer_wanted(int)`` when an action needs the person's page.

    An action works on the list that is seen, so that the palette can run it too.
    """

    customer_wanted = Signal(int)

    def __init__(
        self,
        acts: WindowActions,
        panes: Sequence[AgendaPane],
        pane: PersonPane,
        person: PersonViewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panes, self._pane, self._person = tuple(panes), pane, person
        self._acts = acts
        for list_pane in panes:
            acts.attach(list_pane.view, Where.FOLLOW_UPS, Where.LISTS)
        acts.attach(pane.timeline.view, Where.TIMELINE, Where.LISTS)
        self._deeds: dict[QAction, Callable[[AgendaPane], None]] = {
            acts.done: AgendaPane.done,
            acts.snooze: AgendaPane.snooze,
            acts.retime: AgendaPane.retime,
            acts.repeat: AgendaPane.repeat,
            acts.later: lambda p: p.push(_DAY),
            acts.earlier: lambda p: p.push(-_DAY),
            acts.week_later: lambda p: p.push(_WEEK),
            acts.week_earlier: lambda p: p.push(-_WEEK),
            acts.turn_side: AgendaPane.turn_side,
            acts.drop: AgendaPane.drop,
            acts.not_now: lambda p: p.not_now(),  # the review has its own
            acts.reword: AgendaPane.reword,
            acts.told: AgendaPane.told,
            acts.give: AgendaPane.give,
            acts.open_attached: AgendaPane.open_file,
            acts.open_person: AgendaPane.open,
        }
        self._personal: dict[QAction, Callable[[], None]] = {
            acts.note_on: self._note,
            acts.copy_phone: lambda: self._pane.copy(DetailKind.PHONE),
            acts.copy_email: lambda: self._pane.copy(DetailKind.EMAIL),
            acts.call: self._pane.call_up,
            acts.email: self._pane.write,
            acts.add_tag: lambda: self._add(DetailKind.TAG),
            acts.add_fact: lambda: self._add(DetailKind.FACT),
        }
        self._entries: dict[QAction, Callable[[], None]] = {
            acts.edit_entry: pane.timeline.view.edit_current,
            acts.entry_kind: pane.timeline.view.choose_kind,
            acts.remove_entry: pane.timeline.view.remove_current,
        }
        for action in (*self._deeds, *self._personal, *self._entries):
            action.triggered.connect(self._act)

    def add(self, pane: AgendaPane) -> None:
        """One that was made later."""
        self._acts.attach(pane.view, Where.FOLLOW_UPS, Where.LISTS)
        self._panes = (*self._panes, pane)

    def can(self, where: Where) -> bool:
        """Whether there is something now for the actions of a place to work on."""
        seen = self._seen()
        listed = seen is not None and seen.thing() is not None
        shown = self._pane.isVisible() and self._person.customer is not None
        return {
            Where.ANYWHERE: True,
            Where.FOLLOW_UPS: listed,
            Where.LISTS: self.customer() is not None,
            Where.TIMELINE: shown and self._pane.timeline.view.currentIndex().isValid(),
            Where.PEOPLE: shown,
            Where.DEALS: False,
        }[where]

    def _seen(self) -> AgendaPane | None:
        return next((p for p in self._panes if p.isVisible()), None)

    def customer(self) -> CustomerId | None:
        """Whose item is selected, or whose page is shown."""
        seen = self._seen()
        if seen is None:
            return self._person.customer if self._pane.isVisible() else None
        return seen.customer()

    @Slot()
    def _act(self) -> None:
        action = self.sender()
        if not isinstance(action, QAction):
            return
        seen, customer = self._seen(), self.customer()
        if action in self._deeds and seen is not None:
            self._deeds[action](seen)
        elif action in self._personal and customer is not None:
            if self._person.customer != customer:
                self._person.show(customer)
            self._personal[action]()
        elif action in self._entries and self._pane.isVisible():
            self._entries[action]()

    def _note(self) -> None:
        self._open()
        self._pane.note.focus()

    def _add(self, kind: DetailKind) -> None:
        self._open()
        self._pane.start_adding(kind)

    def _open(self) -> None:
        if self._person.customer is not None:
            self.customer_wanted.emit(int(self._person.customer))
