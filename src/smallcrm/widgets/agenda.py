"""Today, Follow-ups, Quiet and Unsorted: lists that are handled by single keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from smallcrm.domain.cadence import Answer
from smallcrm.domain.pages import OccasionRow, TouchRow
from smallcrm.domain.records import (
    CustomerId,
    DueRow,
    FollowUpId,
    FollowUpRow,
    FollowUpState,
    InteractionRow,
)
from smallcrm.viewmodels import agenda_rows
from smallcrm.viewmodels.agenda import AgendaModel, Scope
from smallcrm.viewmodels.agenda_rows import Item, More
from smallcrm.viewmodels.giving import Giving
from smallcrm.viewmodels.keep_in_touch import KeepInTouch
from smallcrm.viewmodels.promises import Promises
from smallcrm.viewmodels.today_work import TodayAnswer, WorkRow
from smallcrm.widgets.due_popover import DuePopover
from smallcrm.widgets.give_popover import GivePopover
from smallcrm.widgets.next_step import SnoozeMenu, show_told
from smallcrm.widgets.parts.agenda_delegate import AgendaDelegate, Link
from smallcrm.widgets.parts.empty_state import EmptyState
from smallcrm.widgets.parts.list_view import PaneListView
from smallcrm.widgets.repeat_popover import RepeatPopover
from smallcrm.widgets.reword_popover import RewordPopover
from smallcrm.widgets.style import tokens


class AgendaView(PaneListView):
    """A click on the box is Done, on words like "Give to…" does what they say; elsewhere it
    selects, twice it opens."""

    done_wanted = Signal(QModelIndex)
    link_pressed = Signal(QModelIndex, object)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        delegate = self.itemDelegate()
        if index.isValid() and isinstance(delegate, AgendaDelegate):
            place, option = event.position().toPoint(), self.option_for(index)
            if delegate.check_rect(option, index).contains(place):
                self.done_wanted.emit(index)
                return
            for link, rect in delegate.link_rects(option, index).items():
                if rect.contains(place):
                    self.link_pressed.emit(index, link)
                    return
        super().mouseReleaseEvent(event)


class AgendaPane(QWidget):
    """``customer_wanted(int)`` when an item's person is to be opened, ``note_wanted(int)`` to write
    there, ``quiet_wanted`` for the whole list, ``file_wanted(AttachmentRow)``
    to open what came with a note, ``write_wanted`` from the empty page. What the keys
    do is done to the selected item."""

    customer_wanted = Signal(int)
    note_wanted = Signal(int)
    quiet_wanted = Signal()
    file_wanted = Signal(object)
    write_wanted = Signal()

    def __init__(
        self,
        model: AgendaModel,
        promises: Promises,
        giving: Giving,
        touches: KeepInTouch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model, self._promises, self._giving = model, promises, giving
        self._touches = touches

        self.title = QLabel(self)
        self.title.setObjectName("title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.view = AgendaView(self)
        sparing = model.scope is Scope.QUIET
        self.view.setItemDelegate(AgendaDelegate(self.view, sparing=sparing))
        self.view.setModel(model)
        self.empty = EmptyState(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)

        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_5, tokens.SPACE_4, tokens.SPACE_5, 0)
        layout.setSpacing(tokens.SPACE_2)
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)

        self.view.done_wanted.connect(self._tick)
        self.view.link_pressed.connect(self._linked)
        self.view.doubleClicked.connect(self._opened)
        self.empty.pressed.connect(self.write_wanted)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def look(self) -> None:
        """After a change: read anew when it is seen, otherwise when it will be."""
        if self.isVisible() and self.model.stale:
            self.refresh()

    def refresh(self) -> None:
        place, selected = self.view.currentIndex().row(), self.thing()
        self.model.refresh()
        self.title.setText(self.model.title)
        self.view.setAccessibleName(self.model.title)
        has_rows = self.model.rowCount() > 0
        self.stack.setCurrentWidget(self.view if has_rows else self.empty)
        if has_rows:
            self._select_again(max(place, 0), selected)
        else:
            unread = self.model.unread
            silent = unread or self.model.scope is Scope.QUIET
            write = "" if silent else self.tr("Write a note")
            icon = "x" if unread else "check"
            self.empty.say(icon, self.model.empty_words(), write)

    def select(self, follow_up: FollowUpId) -> None:
        index = self.model.index_of(follow_up)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
            self.view.setFocus()

    # --- what is done to the selected item ------------------------------------------------------

    def promise(self) -> FollowUpRow | None:
        return self.model.row(self.view.currentIndex())

    def thing(self) -> Item | None:
        """What is selected: a follow-up, an unsorted note, a silence, a yearly day."""
        return self.model.item(self.view.currentIndex())

    def customer(self) -> CustomerId | None:
        """Whom the selected item is about."""
        return agenda_rows.customer(self.thing())

    def done(self) -> None:
        row, thing = self.promise(), self.thing()
        if row is not None:
            self._promises.set_done(row)
        elif isinstance(thing, WorkRow):
            self._answer(thing, TodayAnswer.ACCEPT)
            self._answer(thing, TodayAnswer.CLOSE)

    def drop(self) -> None:
        """Let a promise go, remove a note that is nobody's; a silence is fine as it is."""
        thing = self.thing()
        if isinstance(thing, FollowUpRow):
            self._promises.drop(thing)
        elif isinstance(thing, InteractionRow):
            self._promises.remove_note(thing.id)
        elif isinstance(thing, TouchRow):
            self._touches.answer(thing, Answer.FINE)
        elif isinstance(thing, WorkRow):
            self._answer(thing, TodayAnswer.DROP)

    def not_now(self) -> None:
        """Ask about this silence in a week again."""
        thing = self.thing()
        if isinstance(thing, TouchRow):
            self._touches.answer(thing, Answer.NOT_NOW)
        elif isinstance(thing, WorkRow):
            self._answer(thing, TodayAnswer.NOT_NOW)

    def turn_side(self) -> None:
        row = self.promise()
        if row is not None:
            self._promises.turn(row)

    def push(self, days: int) -> None:
        row = self.promise()
        if row is not None:
            self._promises.push(row, days)

    def snooze(self) -> None:
        row = self.promise()
        if row is not None:
            menu = SnoozeMenu(self._promises, row, self)
            menu.popup(self._below())
        else:
            self.not_now()

    def retime(self) -> None:
        """Another day for a promise; a day for what comes next with somebody."""
        thing = self.thing()
        if isinstance(thing, FollowUpRow | TouchRow | OccasionRow):
            title = self.tr("Due") if isinstance(thing, FollowUpRow) else self.tr("Follow up")
            popover = DuePopover(title, self._promises, self)
            popover.setProperty("thing", list(agenda_rows.key(thing)))
            popover.picked.connect(self._dated)
            popover.pop_up(self._below())

    def repeat(self) -> None:
        """How it comes again, for one that is open."""
        row = self.promise()
        if row is not None and row.state is FollowUpState.OPEN:
            RepeatPopover(self._promises, row, self).pop_up(self._below())

    def reword(self) -> None:
        row = self.promise()
        if row is not None:
            RewordPopover(self._promises, row, self).pop_up(self._below())

    def told(self) -> None:
        """When the selected follow-up was told of."""
        row = self.promise()
        if row is not None:
            show_told(self._promises, row, self._below(), self)

    def give(self) -> None:
        """Only what belongs to nobody can be given to somebody."""
        thing = self.thing()
        if isinstance(thing, InteractionRow) or (
            isinstance(thing, FollowUpRow) and thing.customer_id is None
        ):
            GivePopover(self._giving, thing, self).pop_up(self._below())

    def open_file(self) -> None:
        """What came with a note that is nobody's yet: to see whose it is."""
        thing = self.thing()
        if isinstance(thing, InteractionRow) and thing.files:
            self.file_wanted.emit(thing.files[0])

    def open(self) -> None:
        customer = self.customer()
        if customer is not None:
            self.customer_wanted.emit(int(customer))
        elif isinstance(self.thing(), More):
            self.quiet_wanted.emit()
        else:
            self.give()

    def _answer(self, row: WorkRow, answer: TodayAnswer) -> None:
        if self.model.work is not None:
            self.model.work.answer(row, answer)

    # --- inside ---------------------------------------------------------------------------------

    def _below(self) -> QPoint:
        """The place on the screen below the selected item."""
        rect = self.view.visualRect(self.view.currentIndex())
        return self.view.viewport().mapToGlobal(rect.bottomLeft())

    def _select_again(self, place: int, selected: Item | None) -> None:
        """The item that has moved to another day, else the one where it was."""
        moved = self.model.find(selected) if selected is not None else QModelIndex()
        if moved.isValid() and _stands(selected, self.model.item(moved)):
            self.view.setCurrentIndex(moved)
            self.view.scrollTo(moved)
        else:
            self._select_near(place)

    def _select_near(self, place: int) -> None:
        """The item that stands where one has just gone."""
        count = self.model.rowCount()
        places = [*range(min(place, count - 1), count), *range(min(place, count - 1), -1, -1)]
        for number in places:
            index = self.model.index(number)
            if self.model.item(index) is not None:
                self.view.setCurrentIndex(index)
                return

    @Slot(object)
    def _dated(self, due: DueRow) -> None:
        popover, thing = self.sender(), self.thing()
        if popover is None or thing is None:
            return
        if popover.property("thing") != list(agenda_rows.key(thing)):
            return
        if isinstance(thing, FollowUpRow):
            self._promises.set_due(thing, due)
        elif isinstance(thing, TouchRow | OccasionRow):
            self._touches.follow_up(thing, due)

    @Slot(QModelIndex)
    def _tick(self, index: QModelIndex) -> None:
        self.view.setCurrentIndex(index)
        self.done()

    @Slot(QModelIndex, object)
    def _linked(self, index: QModelIndex, link: Link) -> None:
        self.view.setCurrentIndex(index)
        customer = self.customer()
        match link:
            case Link.OPEN:
                self.open_file()
            case Link.GIVE:
                self.give()
            case Link.WRITE if customer is not None:
                self.note_wanted.emit(int(customer))
            case Link.NOT_NOW:
                self.not_now()
            case Link.FINE:
                self.drop()
            case Link.ACCEPT | Link.CLOSE:
                self.done()

    @Slot(QModelIndex)
    def _opened(self, index: QModelIndex) -> None:
        self.view.setCurrentIndex(index)
        self.open()


def _stands(before: Item | None, now: Item | None) -> bool:
    """Whether it is still to be handled as it was: a promise that was done is not."""
    if isinstance(before, FollowUpRow) and isinstance(now, FollowUpRow):
        return before.state is now.state
    return True
