"""Today, Follow-ups and Unsorted: lists of what is promised, handled by single keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from smallcrm.domain.records import DueRow, FollowUpId, FollowUpRow, InteractionRow
from smallcrm.viewmodels.agenda import AgendaModel
from smallcrm.viewmodels.giving import Giving
from smallcrm.viewmodels.promises import Promises
from smallcrm.widgets.due_popover import DuePopover
from smallcrm.widgets.give_popover import GivePopover
from smallcrm.widgets.next_step import SnoozeMenu
from smallcrm.widgets.parts.agenda_delegate import AgendaDelegate
from smallcrm.widgets.parts.empty_state import EmptyState
from smallcrm.widgets.parts.list_view import PaneListView
from smallcrm.widgets.style import tokens


class AgendaView(PaneListView):
    """A click on the box is Done, on "Give to…" gives; elsewhere it selects, twice it opens."""

    done_wanted = Signal(QModelIndex)
    give_wanted = Signal(QModelIndex)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        delegate = self.itemDelegate()
        if index.isValid() and isinstance(delegate, AgendaDelegate):
            place, option = event.position().toPoint(), self.option_for(index)
            for rect, signal in (
                (delegate.check_rect(option, index), self.done_wanted),
                (delegate.give_rect(option, index), self.give_wanted),
            ):
                if rect.contains(place):
                    signal.emit(index)
                    return
        super().mouseReleaseEvent(event)


class AgendaPane(QWidget):
    """``customer_wanted(int)`` when an item's person is to be opened; ``write_wanted`` from the
    empty page. What the keys do is done to the selected item."""

    customer_wanted = Signal(int)
    write_wanted = Signal()

    def __init__(
        self, model: AgendaModel, promises: Promises, giving: Giving, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model, self._promises, self._giving = model, promises, giving

        self.title = QLabel(self)
        self.title.setObjectName("title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.view = AgendaView(self)
        self.view.setItemDelegate(AgendaDelegate(self.view))
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
        self.view.give_wanted.connect(self._given)
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
        place, selected = self.view.currentIndex().row(), self.promise()
        self.model.refresh()
        self.title.setText(self.model.title)
        self.view.setAccessibleName(self.model.title)
        has_rows = self.model.rowCount() > 0
        self.stack.setCurrentWidget(self.view if has_rows else self.empty)
        if has_rows:
            self._select_again(max(place, 0), selected)
        else:
            self.empty.say("check", self.model.empty_words(), self.tr("Write a note"))

    def select(self, follow_up: FollowUpId) -> None:
        index = self.model.index_of(follow_up)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
            self.view.setFocus()

    # --- what is done to the selected item ------------------------------------------------------

    def promise(self) -> FollowUpRow | None:
        return self.model.row(self.view.currentIndex())

    def thing(self) -> FollowUpRow | InteractionRow | None:
        """The selected follow-up or unsorted note."""
        return self.promise() or self.model.note(self.view.currentIndex())

    def done(self) -> None:
        row = self.promise()
        if row is not None:
            self._promises.set_done(row)

    def drop(self) -> None:
        """Let a promise go, or remove a note that is nobody's."""
        thing = self.thing()
        if isinstance(thing, FollowUpRow):
            self._promises.drop(thing.id)
        elif thing is not None:
            self._promises.remove_note(thing.id)

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

    def retime(self) -> None:
        row = self.promise()
        if row is not None:
            popover = DuePopover(self.tr("Due"), self._promises, self)
            popover.setProperty("follow_up", int(row.id))
            popover.picked.connect(self._retimed)
            popover.pop_up(self._below())

    def give(self) -> None:
        """Only what belongs to nobody can be given to somebody."""
        thing = self.thing()
        if isinstance(thing, FollowUpRow) and thing.customer_id is not None:
            return
        if thing is not None:
            GivePopover(self._giving, thing, self).pop_up(self._below())

    def open(self) -> None:
        row = self.promise()
        if row is not None and row.customer_id is not None:
            self.customer_wanted.emit(int(row.customer_id))
        else:
            self.give()

    # --- inside ---------------------------------------------------------------------------------

    def _below(self) -> QPoint:
        """The place on the screen below the selected item."""
        rect = self.view.visualRect(self.view.currentIndex())
        return self.view.viewport().mapToGlobal(rect.bottomLeft())

    def _select_again(self, place: int, selected: FollowUpRow | None) -> None:
        """The item that has moved to another day, else the one where it was."""
        moved = self.model.index_of(selected.id) if selected is not None else QModelIndex()
        row = self.model.row(moved)
        if row is not None and selected is not None and row.state is selected.state:
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
            if self.model.row(index) is not None or self.model.note(index) is not None:
                self.view.setCurrentIndex(index)
                return

    @Slot(object)
    def _retimed(self, due: DueRow) -> None:
        popover = self.sender()
        row = self.promise()
        if popover is not None and row is not None and int(row.id) == popover.property("follow_up"):
            self._promises.set_due(row, due)

    @Slot(QModelIndex)
    def _tick(self, index: QModelIndex) -> None:
        self.view.setCurrentIndex(index)
        self.done()

    @Slot(QModelIndex)
    def _given(self, index: QModelIndex) -> None:
        self.view.setCurrentIndex(index)
        self.give()

    @Slot(QModelIndex)
    def _opened(self, index: QModelIndex) -> None:
        self.view.setCurrentIndex(index)
        self.open()
